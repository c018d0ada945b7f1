/* The list of errors: it copies all it is told, so that it outlives the message. */
#include <envelope/errors.h>

#include <stdalign.h>

#include "text/utf8.h"

const char *env_error_type(enum env_error_kind kind)
{
	static const char *const types[] = {
#define KIND(name, type, message) [ENV_ERROR_##name] = (type),
		ENV_ERROR_KINDS(KIND)
#undef KIND
	};

	return types[kind];
}

void env_errors_init(struct env_errors *errors, const struct env_allocator *allocator)
{
	*errors = (struct env_errors){0};
	env_arena_init(&errors->arena, allocator, 0);
}

static void forget(struct env_errors *errors)
{
	errors->items = NULL;
	errors->count = 0;
	errors->capacity = 0;
	errors->more = 0;
}

void env_errors_reset(struct env_errors *errors)
{
	forget(errors);
	env_arena_reset(&errors->arena);
}

void env_errors_free(struct env_errors *errors)
{
	forget(errors);
	env_arena_free(&errors->arena);
}

/* Makes room for one more. */
static bool reserve(struct env_errors *errors)
{
	if (errors->count < errors->capacity)
		return true;
	size_t capacity = errors->capacity == 0 ? 4 : errors->capacity * 2;
	struct env_error *items =
		env_arena_alloc(&errors->arena, capacity * sizeof(*items), alignof(struct env_error));
	if (items == NULL)
		return false;
	if (errors->count > 0)
		memcpy(items, errors->items, errors->count * sizeof(*items));
	errors->items = items;
	errors->capacity = capacity;
	return true;
}

/* Room in the worst case for what mend() writes: a replacement character has three bytes. */
static char *mended_room(struct env_arena *arena, size_t len)
{
	if (len > (SIZE_MAX - 1) / 3) {
		arena->failure = ENV_LIMIT;
		return NULL;
	}
	return env_arena_alloc(arena, len * 3 + 1, 1);
}

/*
 * A copy in which U+FFFD stands for each byte that is not UTF-8: a struct's key may hold anything, a location
 * must be written.
 */
static bool mend(struct env_arena *arena, struct env_str key, struct env_str *out)
{
	char *to = mended_room(arena, key.len);

	if (to == NULL)
		return false;
	*out = env_str_of(to, 0);
	while (key.len > 0) {
		size_t valid = env_utf8_valid_prefix(key);
		memcpy(to, key.ptr, valid);
		to += valid;
		key = env_str_of(key.ptr + valid, key.len - valid);
		if (key.len == 0)
			break;
		to += env_utf8_write(to, 0xFFFD);
		key = env_str_of(key.ptr + 1, key.len - 1);
	}
	*to = '\0';
	out->len = (size_t)(to - out->ptr);
	return true;
}

static bool copy_str(struct env_arena *arena, struct env_str text, struct env_str *out)
{
	char *copy = env_arena_copy(arena, text.ptr, text.len);

	*out = env_str_of(copy, text.len);
	return copy != NULL;
}

static bool copy_step(struct env_arena *arena, const struct env_loc *step, struct env_loc *out)
{
	*out = *step;
	if (step->key.ptr == NULL)
		return true;
	if (!env_utf8_valid(step->key))
		return mend(arena, step->key, &out->key);
	return copy_str(arena, step->key, &out->key);
}

static bool copy_path(struct env_arena *arena, const struct env_path *path, struct env_error *error)
{
	size_t count = 0;

	for (const struct env_path *step = path; step != NULL; step = step->parent)
		count++;
	struct env_loc *loc = env_arena_alloc(arena, count * sizeof(*loc), alignof(struct env_loc));
	if (loc == NULL)
		return false;
	error->loc = loc;
	error->loc_count = count;
	for (const struct env_path *step = path; step != NULL; step = step->parent)
		if (!copy_step(arena, &step->step, &loc[--count]))
			return false;
	return true;
}

static bool copy_ctx(struct env_arena *arena, const struct env_error_value *ctx, size_t count,
		     struct env_error *error)
{
	if (count == 0)
		return true;
	struct env_error_value *values =
		env_arena_alloc(arena, count * sizeof(*values), alignof(struct env_error_value));
	if (values == NULL)
		return false;
	error->ctx = values;
	error->ctx_count = count;
	for (size_t i = 0; i < count; i++) {
		values[i].key = ctx[i].key;
		if (!copy_str(arena, ctx[i].json, &values[i].json))
			return false;
	}
	return true;
}

enum env_status env_errors_add(struct env_errors *errors, const struct env_path *path,
			       enum env_error_kind kind, const struct env_error_value *ctx, size_t ctx_count)
{
	struct env_error error = {.kind = kind};

	if (errors == NULL)
		return ENV_OK;
	if (errors->count >= ENV_ERRORS_MAX) {
		errors->more++;
		return ENV_OK;
	}
	if (!reserve(errors))
		return errors->arena.failure;
	struct env_arena_mark mark = env_arena_mark(&errors->arena);
	if (!copy_path(&errors->arena, path, &error) || !copy_ctx(&errors->arena, ctx, ctx_count, &error)) {
		env_arena_rewind(&errors->arena, mark);
		return errors->arena.failure;
	}
	errors->items[errors->count++] = error;
	return ENV_OK;
}
