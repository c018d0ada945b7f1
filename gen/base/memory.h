/*
 * The memory of a run: one arena that everything is taken from and that goes at the end. Envgen is a program,
 * not a library: where memory is out, it says so on stderr and exits with MEMORY_EXIT_STATUS. So nothing here
 * returns NULL.
 */
#ifndef GEN_BASE_MEMORY_H
#define GEN_BASE_MEMORY_H

#include <stdarg.h>
#include <stddef.h>

#include <envelope/arena.h>
#include <envelope/buf.h>
#include <envelope/str.h>

#if defined(__GNUC__)
#define GEN_PRINTF(text, first) __attribute__((format(printf, text, first)))
#else
#define GEN_PRINTF(text, first)
#endif

/* What envgen exits with when memory is out. */
#define MEMORY_EXIT_STATUS 3

/*
 * The two arguments that "%.*s" takes for a struct env_str. For text that came from outside, see quote() in
 * diagnostic.h.
 */
#define STR(str) (int)(str).len, (str).len > 0 ? (str).ptr : ""

/* A list of pointers that grows, in the arena. Zeroed, it is empty. Its items move when it grows. */
struct list {
	void **items;
	size_t count;
	size_t capacity;
};

struct memory {
	struct env_arena arena;
	struct list taken; /* of struct env_buf *: texts that memory_take() took */
};

void memory_init(struct memory *memory);

/* Frees all of it. */
void memory_free(struct memory *memory);

/* Empties it for reuse: all that was taken is gone, and some of the room is kept for what is taken next. */
void memory_reset(struct memory *memory);

/* Says that memory is out and ends the program. */
_Noreturn void memory_exhausted(void);

/*
 * Ends the program where a function of the runtime's answered ENV_NO_MEMORY (env_buf_append() and the like);
 * passes the status on.
 */
enum env_status memory_expect(enum env_status status);

/* `size` bytes of zeros, aligned for any type. Never NULL. */
void *memory_alloc(struct memory *memory, size_t size);

/* `count` elements of `size` bytes, all zeros. */
void *memory_array(struct memory *memory, size_t count, size_t size);

/* A copy with a NUL after it. */
struct env_str memory_copy(struct memory *memory, struct env_str text);

/*
 * The text of a buffer, which is empty afterwards: for large ones, which need not be copied. With a NUL
 * after it.
 */
struct env_str memory_take(struct memory *memory, struct env_buf *buf);

/* As memory_copy(), of a string with a NUL at its end. */
const char *memory_copy_text(struct memory *memory, const char *text);

/* What printf() would print, with a NUL after it. */
struct env_str memory_printf(struct memory *memory, const char *format, ...) GEN_PRINTF(2, 3);
struct env_str memory_vprintf(struct memory *memory, const char *format, va_list arguments) GEN_PRINTF(2, 0);

/* Adds an item at the end of a list. */
void list_append(struct memory *memory, struct list *list, void *item);

/*
 * Room for one more element in an array of `count` elements of `size` bytes, `*capacity` of which there is
 * room for: returns the array, or a larger copy of it with `*capacity` set and the rest zeroed. Doubles, so
 * that appending n elements takes time linear in n.
 */
void *memory_grow(struct memory *memory, void *array, size_t count, size_t *capacity, size_t size);

#endif
