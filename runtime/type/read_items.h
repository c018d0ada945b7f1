/* The items of an array, a map or the rest of a tuple while they are read. */
#ifndef ENVELOPE_TYPE_READ_ITEMS_H
#define ENVELOPE_TYPE_READ_ITEMS_H

#include <envelope/read.h>

#include "type/read_token.h"

/* They lie in the arena, not initialised before they are filled, and move while their number grows. */
struct env_items {
	char *items; /* NULL where there are none */
	void *next;  /* the one to be read into. NULL at the end, and where the reader gave up */
	size_t count;
	size_t capacity; /* at most max_count */
	size_t max_count;
	size_t size; /* of one, in bytes */
	size_t align;
	bool opened; /* the bracket was read */
	bool begun;  /* an item was read, and perhaps left out */
};

/* There are no more items: as they end, or as nobody knows what comes. */
static inline const char *env_items_close(struct env_items *items, const char *at)
{
	items->next = NULL;
	return at;
}

/* Opens an array or a map, whichever has that bracket; `items->opened`. */
static inline const char *env_items_open(struct env_reader *reader, const char *at, struct env_items *items,
					 char bracket)
{
	at = env_read_peek(at);
	if (*at != bracket || reader->depth == 0)
		return env_items_close(items, env_read_give_up(reader, at));
	reader->depth--;
	items->opened = true;
	return at + 1;
}

/* Takes what stands before the next item, and `items->next` is its place; or takes the end, which is `close`. */
const char *env_items_next(struct env_reader *reader, const char *at, struct env_items *items, char close);

/* Reads all items, of the type `item`, and the bracket behind them. */
const char *env_items_read(struct env_reader *reader, const char *at, struct env_items *items,
			   const struct env_type *item);

/* The end of an array or an object that was not read to its end, or is no good. */
const char *env_items_give_up(struct env_reader *reader, const char *at, bool opened, bool object);

/* What was not needed is given back, where that is possible. */
static inline void env_items_trim(const struct env_reader *reader, const struct env_items *items)
{
	if (items->count < items->capacity)
		env_arena_resize(reader->arena, items->items, items->capacity * items->size,
				 items->count * items->size);
}

/* After the end of an array or an object, where `good`; else gives up. */
static inline const char *env_items_end(struct env_reader *reader, const char *at,
					const struct env_items *items, bool object, bool good)
{
	if (!ENV_LIKELY(reader->given_up == NULL && good))
		return env_items_give_up(reader, at, items->opened, object);
	reader->depth++;
	env_items_trim(reader, items);
	return at;
}

/* A value of a type that has no fast function, by its kind and all rules of its table; gives up at kinds that have something in them. */
const char *env_read_scalar(struct env_reader *reader, const char *at, const struct env_type *type,
			    void *out);

#endif
