/*
 * What generated fast decoders are made of: one pass from text into the struct. Not for use by hand.
 *
 * Each function takes the next value and answers true, or false for "don't know": anything wrong or unusual, such as a duplicate key. The
 * careful decoder decides then.
 */
#ifndef ENVELOPE_READ_H
#define ENVELOPE_READ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/arena.h>
#include <envelope/json.h>
#include <envelope/str.h>
#include <envelope/type.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A place in a JSON text. */
struct env_reader {
	const char *pos;
	const char *end;
	struct env_arena *arena;
	unsigned depth; /* levels that may still be opened */
};

/* "Don't know" travels up. */
#define ENV_TRY(expression)                                                                                  \
	do {                                                                                                 \
		if (!(expression))                                                                           \
			return false;                                                                        \
	} while (0)

/* A key of an object as the reader compares it: the text `"key":`. */
struct env_key {
	const char *text; /* with quotes and colon */
	size_t len;       /* of the text */
};

#define ENV_KEY(literal) {"\"" literal "\":", sizeof(literal) + 2}

/* What env_read_key() answers beside the index of a key. */
enum env_key_answer {
	ENV_KEY_END = -1,     /* the object is closed */
	ENV_KEY_UNKNOWN = -2, /* a key of none of them; its value comes next */
	ENV_KEY_FAIL = -3,    /* don't know */
};

/*
 * An object is read as
 *
 *	for (int key = env_read_object(r, keys, n); key != ENV_KEY_END; key = env_read_key(r, keys, n, key))
 *		switch (key) { case 0: ... default: ENV_TRY(key == ENV_KEY_UNKNOWN && env_skip(r)); }
 */
int env_read_object(struct env_reader *reader, const struct env_key *keys, size_t count);

/* The next key; `last` is the answer before, since keys tend to come in order. */
int env_read_key(struct env_reader *reader, const struct env_key *keys, size_t count, int last);

/* Marks field `index` as seen in the bits at `seen`; false where it was already (a duplicate key). */
static inline bool env_see(uint64_t *seen, int index)
{
	uint64_t bit = UINT64_C(1) << (index & 63);
	uint64_t *word = &seen[index >> 6];

	if (*word & bit)
		return false;
	*word |= bit;
	return true;
}

/* Passes over one value of any kind, checking its syntax. */
bool env_skip(struct env_reader *reader);

/* null: true and past it; else false and nothing is taken. */
bool env_read_null(struct env_reader *reader);

bool env_read_bool(struct env_reader *reader, bool *out);
bool env_read_int(struct env_reader *reader, int64_t *out, int64_t minimum, int64_t maximum);
bool env_read_number(struct env_reader *reader, double *out);
bool env_read_str(struct env_reader *reader, struct env_str *out, size_t min_length, size_t max_length);
/* A string that is a member of the enum; `out` becomes its number, from 1. */
bool env_read_enum(struct env_reader *reader, const struct env_enum_rules *rules, int *out);
/* The one value of a constant, in the spelling of the table; another spelling is "don't know". */
bool env_read_const(struct env_reader *reader, struct env_str json);
bool env_read_json(struct env_reader *reader, const struct env_json_rules *rules, struct env_json *out);

/* Items in the making: they grow at the end of the arena. */
struct env_items {
	char *items;
	size_t count;
	size_t capacity;
	size_t size;  /* of one, in bytes */
	size_t align;
};

/*
 * An array is read as
 *
 *	struct env_items items = {.size = sizeof(*item), .align = alignof(...)};
 *	for (bool more = env_read_array(r, &items); ...
 *
 * by env_read_array(), which takes the bracket, and env_read_item(), which answers the place of the next item, zeroed; or NULL at the end (the
 * bracket is taken; items->capacity is then SIZE_MAX to tell it from failure, see env_read_array_end()).
 */
bool env_read_array(struct env_reader *reader, struct env_items *items);
void *env_read_item(struct env_reader *reader, struct env_items *items);

/* After the last item: whether all went well and the count is within the bounds. */
bool env_read_array_end(const struct env_items *items, size_t min_items, size_t max_items);

/* The same for a map: the next entry with its key read (the key stands first in an entry). A duplicate key is "don't know". */
bool env_read_map(struct env_reader *reader, struct env_items *entries);
void *env_read_entry(struct env_reader *reader, struct env_items *entries);
bool env_read_map_end(const struct env_items *entries);

/* Zeroed room for a boxed member, or NULL. */
void *env_read_box(struct env_reader *reader, size_t size, size_t align);

#ifdef __cplusplus
}
#endif
#endif
