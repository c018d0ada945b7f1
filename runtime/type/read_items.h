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

/* Items that the first piece of memory has room for: at least, and at most. */
#define ENV_ITEMS_FEW 4
#define ENV_ITEMS_MANY 64

/* Bytes by which it may be larger than the text that is left. */
#define ENV_ITEMS_SPARE 512

/*
 * Makes room for the first items: for all that there may be, where they are few and not much larger than the text that is left, so that nobody gets
 * much memory for little text. False: there is no memory, or may be no item.
 */
static inline bool env_items_make_room(const struct env_reader *reader, const char *at,
				       struct env_items *items)
{
	size_t count = items->max_count;

	if (count > ENV_ITEMS_MANY || count * items->size > (size_t)(reader->end - at) + ENV_ITEMS_SPARE)
		count = count < ENV_ITEMS_FEW ? count : ENV_ITEMS_FEW;
	items->items = count == 0 ? NULL : env_arena_alloc(reader->arena, count * items->size, items->align);
	items->capacity = items->items == NULL ? 0 : count;
	return items->items != NULL;
}

/* env_items_open() in any spelling, and of what has no item. */
const char *env_items_open_any(struct env_reader *reader, const char *at, struct env_items *items,
			       const char brackets[2]);

/*
 * Opens an array or a map, whichever has these brackets, and takes what stands before the first item; `items->next` is its place. Where it has none,
 * takes its end.
 */
static inline const char *env_items_open(struct env_reader *reader, const char *at, struct env_items *items,
					 const char brackets[2])
{
	if (!ENV_LIKELY(at[0] == brackets[0] && at[1] > ' ' && at[1] != brackets[1] && reader->depth > 0 &&
			env_items_make_room(reader, at, items)))
		return env_items_open_any(reader, at, items, brackets);
	reader->depth--;
	items->opened = true;
	items->begun = true;
	items->next = items->items;
	items->count = 1;
	return at + 1;
}

/* Takes what stands before the next item, and `items->next` is its place; or takes the end, which is `close`. */
const char *env_items_next(struct env_reader *reader, const char *at, struct env_items *items, char close);

/* Reads one item, of which `what` says what it is, into `out`. */
typedef const char *env_items_one(struct env_reader *reader, const char *at, const void *what, void *out);

/*
 * Reads the items from the one at `items->next` on, and the bracket behind them. As long as one follows another as usual, nothing but the place of
 * the next is kept track of. Where this is expanded `read` is known, and becomes part of it.
 */
ENV_INLINE const char *env_items_each(struct env_reader *reader, const char *at, struct env_items *items,
				      char close, env_items_one *read, const void *what)
{
	while (items->next != NULL) {
		char *place = items->next;
		size_t left = items->capacity - items->count;
		for (;; place += items->size, left--) {
			at = read(reader, at, what, place);
			if (!ENV_LIKELY(*at == ',' && left > 0))
				break;
			at = env_read_one_space(at + 1);
		}
		items->count = items->capacity - left;
		at = *at == close ? env_items_close(items, at + 1) : env_items_next(reader, at, items, close);
	}
	return at;
}

/* Reads all items, of the type `item`, and the bracket behind them. */
const char *env_items_read(struct env_reader *reader, const char *at, struct env_items *items,
			   const struct env_type *item);

/* The same of numbers without rules: what reads one is expanded in the loop, so that constants stay in registers. */
const char *env_items_read_numbers(struct env_reader *reader, const char *at, struct env_items *items);

/* The end of an array or an object that was not read to its end, or is no good. */
const char *env_items_give_up(struct env_reader *reader, const char *at, bool opened, bool object);

/* What was not needed is given back, where that is possible. */
static inline void env_items_trim(const struct env_reader *reader, const struct env_items *items)
{
	if (items->capacity > 0 && items->items + items->capacity * items->size == reader->arena->next)
		reader->arena->next = items->items + items->count * items->size;
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
