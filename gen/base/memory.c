/* The memory of a run. */
#include "base/memory.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define GROW_FIRST 8

void memory_init(struct memory *memory)
{
	*memory = (struct memory){0};
	env_arena_init(&memory->arena, NULL, 0);
}

static void free_taken(struct memory *memory)
{
	for (size_t i = 0; i < memory->taken.count; i++)
		env_buf_free(memory->taken.items[i]);
	memory->taken = (struct list){0};
}

void memory_free(struct memory *memory)
{
	free_taken(memory);
	env_arena_free(&memory->arena);
}

void memory_reset(struct memory *memory)
{
	free_taken(memory);
	env_arena_reset(&memory->arena);
}

_Noreturn void memory_exhausted(void)
{
	(void)fputs("envgen: out of memory\n", stderr);
	exit(MEMORY_EXIT_STATUS);
}

enum env_status memory_expect(enum env_status status)
{
	if (status == ENV_NO_MEMORY)
		memory_exhausted();
	return status;
}

/* Bytes that nobody has set yet. */
static void *take(struct memory *memory, size_t size)
{
	void *taken = env_arena_alloc(&memory->arena, size, alignof(max_align_t));

	if (taken == NULL)
		memory_exhausted();
	return taken;
}

void *memory_alloc(struct memory *memory, size_t size)
{
	return memset(take(memory, size), 0, size);
}

void *memory_array(struct memory *memory, size_t count, size_t size)
{
	if (size > 0 && count > SIZE_MAX / size)
		memory_exhausted();
	return memory_alloc(memory, count * size);
}

struct env_str memory_copy(struct memory *memory, struct env_str text)
{
	char *copy = env_arena_copy(&memory->arena, text.len > 0 ? text.ptr : "", text.len);

	if (copy == NULL)
		memory_exhausted();
	return env_str_of(copy, text.len);
}

struct env_str memory_take(struct memory *memory, struct env_buf *buf)
{
	struct env_buf *taken = memory_alloc(memory, sizeof(*taken));

	memory_expect(env_buf_reserve(buf, 1));
	buf->data[buf->len] = '\0';
	*taken = *buf;
	*buf = (struct env_buf){.allocator = buf->allocator, .limit = buf->limit};
	list_append(memory, &memory->taken, taken);
	return env_buf_str(taken);
}

const char *memory_copy_text(struct memory *memory, const char *text)
{
	return memory_copy(memory, env_str(text)).ptr;
}

struct env_str memory_vprintf(struct memory *memory, const char *format, va_list arguments)
{
	va_list again;

	va_copy(again, arguments);
	int length = vsnprintf(NULL, 0, format, again); /* NOLINT(clang-analyzer-valist.Uninitialized) */
	va_end(again);
	if (length < 0) /* longer than INT_MAX: nothing that could be printed */
		memory_exhausted();
	char *text = take(memory, (size_t)length + 1);
	(void)vsnprintf(text, (size_t)length + 1, format, arguments);
	return env_str_of(text, (size_t)length);
}

struct env_str memory_printf(struct memory *memory, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	struct env_str text = memory_vprintf(memory, format, arguments);
	va_end(arguments);
	return text;
}

void *memory_grow(struct memory *memory, void *array, size_t count, size_t *capacity, size_t size)
{
	if (count < *capacity)
		return array;
	size_t larger = *capacity > 0 ? *capacity : GROW_FIRST / 2;
	if (larger > SIZE_MAX / 2 / size)
		memory_exhausted();
	larger *= 2;
	char *copy = take(memory, larger * size);
	if (count > 0)
		memcpy(copy, array, count * size);
	memset(copy + count * size, 0, (larger - count) * size);
	*capacity = larger;
	return copy;
}

void list_append(struct memory *memory, struct list *list, void *item)
{
	list->items = memory_grow(memory, list->items, list->count, &list->capacity, sizeof(*list->items));
	list->items[list->count++] = item;
}
