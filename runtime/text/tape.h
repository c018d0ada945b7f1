/*
 * A tape: the flat list of a JSON text's values in the order of the text, made in one pass. The careful
 * decoder walks it; nothing on it points anywhere but into the text.
 */
#ifndef ENVELOPE_TEXT_TAPE_H
#define ENVELOPE_TEXT_TAPE_H

#include <stdbool.h>
#include <stdint.h>

#include <envelope/arena.h>
#include <envelope/json.h>
#include <envelope/str.h>

enum env_tape_kind {
	ENV_TAPE_NULL,
	ENV_TAPE_FALSE,
	ENV_TAPE_TRUE,
	ENV_TAPE_NUMBER,
	ENV_TAPE_STRING,
	ENV_TAPE_ARRAY,
	ENV_TAPE_OBJECT,
};

enum env_tape_flag {
	ENV_TAPE_ESCAPED = 1, /* a string with at least one backslash: its text is not yet its value */
	ENV_TAPE_REAL = 2,    /* a number with a fraction or an exponent */
};

/*
 * One value. A container is followed by its members: an array by its items, an object by key, value,
 * key, value (keys are strings).
 */
struct env_tape_item {
	uint32_t offset; /* of its first byte; of a string, the one after the quote */
	uint32_t length; /* in bytes; of a string, without its quotes; of a container, with its brackets */
	uint32_t next;   /* index of the item after this value and everything inside it */
	uint32_t count;  /* items of an array, pairs of an object, else 0 */
	uint8_t kind;    /* enum env_tape_kind */
	uint8_t flags;   /* enum env_tape_flag */
};

struct env_tape {
	const char *text;            /* borrowed */
	struct env_tape_item *items; /* in the arena; items[0] is the whole value */
	uint32_t count;
};

/*
 * Reads all of `text` (RFC 8259, as env_json_check() says) into `tape`, whose items live in `arena`.
 * ENV_OK; ENV_SYNTAX or ENV_LIMIT (too deep, or 4 GiB and more) with `error` filled where it is not NULL;
 * ENV_NO_MEMORY, or ENV_LIMIT with error->text NULL, where the arena has no more. Takes time and memory
 * linear in the text's length and does not recurse.
 */
enum env_status env_tape_read(struct env_tape *tape, struct env_arena *arena, struct env_str text,
			      unsigned depth, struct env_json_error *error);

/*
 * The bytes of an item, borrowed from the text: a string's before unescaping, a container's with its
 * brackets.
 */
static inline struct env_str env_tape_text(const struct env_tape *tape, uint32_t index)
{
	const struct env_tape_item *item = &tape->items[index];

	return env_str_of(tape->text + item->offset, item->length);
}

/* The same as JSON: a string with its quotes. */
static inline struct env_str env_tape_json(const struct env_tape *tape, uint32_t index)
{
	struct env_str text = env_tape_text(tape, index);

	return tape->items[index].kind == ENV_TAPE_STRING ? env_str_of(text.ptr - 1, text.len + 2) : text;
}

/*
 * The value of the string at `index`, with a NUL after it, in the arena: always a copy, so that it outlives
 * the text. False where the arena has no more.
 */
bool env_tape_string(const struct env_tape *tape, uint32_t index, struct env_arena *arena,
		     struct env_str *out);

/*
 * The value of the string at `index` for a look only: borrowed from the text where it holds no escape, else a
 * copy in `arena`, without a NUL that one may count on. False where the arena has no more.
 */
bool env_tape_view(const struct env_tape *tape, uint32_t index, struct env_arena *arena, struct env_str *out);

#endif
