/*
 * What generated fast decoders are made of: one pass from text into the struct. Not for use by hand.
 *
 * Each word takes the next value, with the white space before it, and answers true, or false for "don't
 * know": anything wrong or unusual, such as a duplicate key or no memory. Then the text is not read any
 * further and the careful decoder decides. True promises that the careful decoder says the same and makes an
 * equal value.
 *
 * What a word does out of line is a function that ends in `_at`: it is given the place, and returns the one behind what it took, or NULL
 * for "don't know".
 *
 * The text is padded (struct env_padded). Its zeros are no part of what a word takes, so that none looks for the text's end; each looks at
 * no more than ENV_PADDING bytes beyond the byte that it must not take.
 */
#ifndef ENVELOPE_READ_H
#define ENVELOPE_READ_H

#include <envelope/read_words.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- objects ---- */

/* A property's key as the reader compares it: the text `,"key":`. */
struct env_key {
	const char *text;
	uint32_t len;
	bool required;
};

/*
 * A key that is there, and one that may be. Bytes that JSON wants escaped are spelt escaped:
 * ENV_REQUIRED("a\\\"b").
 */
#define ENV_REQUIRED(literal)                                  \
	{                                                      \
		",\"" literal "\":", sizeof(literal) + 3, true \
	}
#define ENV_OPTIONAL(literal)                                   \
	{                                                       \
		",\"" literal "\":", sizeof(literal) + 3, false \
	}

/* The key of a value that no property is for. */
#define ENV_KEY_UNKNOWN (-1)

/*
 * The members of an object while it is read:
 *
 *	static const struct env_key keys[] = {ENV_REQUIRED("room"), ENV_OPTIONAL("reply_to")};
 *	uint64_t seen[ENV_SEEN_WORDS(keys)] = {0};
 *	struct env_members members = ENV_MEMBERS(keys, seen);
 *	struct env_read_cursor c = {at, reader};
 *
 *	for (bool more = env_read_object(&c, &members, keys); more; more = env_read_key(&c, &members))
 *		switch (members.key) {
 *		case 0:
 *			ENV_TRY(env_read_str(&c, &m->room, 0, 64));
 *			ENV_THEN(&c, &members, keys, 1);
 *		case 1:
 *			ENV_TRY(env_read_int(&c, &m->reply_to, 1, INT64_MAX));
 *			ENV_LAST(&c, &members, keys);
 *		default:
 *			ENV_TRY(env_skip(&c));
 *		}
 *	return env_read_object_end(&c, &members);
 *
 * Where there are no properties, `struct env_members members = {0};` and env_read_any_object().
 */
struct env_members {
	const struct env_key *keys;
	uint64_t *seen; /* a bit a key: of those before the run */
	int count;
	int key; /* what was found: an index, or ENV_KEY_UNKNOWN */
	int run; /* the run: keys that were seen last, in the schema's order and without a gap, from this one ... */
	int next;  /* ... to before this one, as known when the switch was left; it probably comes next */
	int limit; /* the first key from `run` on that was seen before the run: where the run goes further, a key was there twice */
	bool jumped; /* the run is not the first one */
	bool opened; /* the brace was read, and no key yet */
	bool closed; /* the end was read */
};

#define ENV_COUNT(keys) (sizeof(keys) / sizeof((keys)[0]))
#define ENV_SEEN_WORDS(keys) ((ENV_COUNT(keys) + 63) / 64)
#define ENV_MEMBERS(keys, seen)                                                                          \
	{                                                                                                \
		(keys), (seen), (int)ENV_COUNT(keys), 0, 0, 0, (int)ENV_COUNT(keys), false, false, false \
	}

/* Bytes that are compared at once. */
#define ENV_KEY_BLOCK 16

/* Whether a key that is longer goes on behind these bytes like the text at `at`. */
bool env_key_goes_on(const struct env_reader *reader, const char *at, const struct env_key *key);

/*
 * Whether the key and what belongs to it is next. `first`: what separates members does not stand before it, so that the byte in its place is not
 * compared.
 */
ENV_INLINE bool env_key_is_next(const struct env_read_cursor *c, const char *at, const struct env_key *key,
				bool first)
{
	uint32_t len = key->len <= ENV_KEY_BLOCK ? key->len : ENV_KEY_BLOCK;

	/* a few instructions, as both the text and its length are constants */
	return memcmp(at + first, key->text + first, len - first) == 0 &&
	       (key->len <= ENV_KEY_BLOCK || env_key_goes_on(c->reader, at, key));
}

/* Opens an object, whatever stands before and in it, and reads its first key, as env_read_key_at(). */
const char *env_read_object_at(struct env_reader *reader, const char *at, struct env_members *members);

/* The next key in any spelling, or the end of the object: the place behind that. */
const char *env_read_key_at(const struct env_reader *reader, const char *at, struct env_members *members);

/* The rest of env_read_object_end(), at `at`. */
const char *env_read_object_end_at(struct env_reader *reader, const char *at,
				   const struct env_members *members);

/*
 * Reads the next key and its colon: true, and `members->key` says which. False at the end of the object and
 * where the answer is "don't know"; env_read_object_end() tells which. A key that was there before, or that
 * could be a property's in another spelling, is "don't know".
 */
ENV_INLINE bool env_read_key(struct env_read_cursor *c, struct env_members *members)
{
	return env_read_on(c, env_read_key_at(c->reader, c->at, members)) && !members->closed;
}

/* Opens an object, whatever its keys are, and reads the first one, as env_read_key(). */
ENV_INLINE bool env_read_any_object(struct env_read_cursor *c, struct env_members *members)
{
	return env_read_on(c, env_read_object_at(c->reader, c->at, members)) && !members->closed;
}

/* The same, quickest where the first key is the first of `keys`, as it mostly is. */
ENV_INLINE bool env_read_object(struct env_read_cursor *c, struct env_members *members,
				const struct env_key *keys)
{
	if (!ENV_LIKELY(*c->at == '{' && env_key_is_next(c, c->at, &keys[0], true) && c->reader->depth > 0))
		return env_read_any_object(c, members);
	c->reader->depth--;
	c->at += keys[0].len;
	members->next = 1;
	members->key = 0;
	return true;
}

/*
 * In a `switch (members.key)`, before the `case` of `keys[i]` and behind that of the key before it: keys come in the schema's order more
 * often than not. Where this one comes next it is taken, and its case follows right away; else the switch ends.
 */
#define ENV_THEN(c, members, keys, i)                                        \
	if (!ENV_LIKELY(env_key_is_next((c), (c)->at, &(keys)[i], false))) { \
		(members)->next = (i);                                       \
		break;                                                       \
	}                                                                    \
	(c)->at += (keys)[i].len;                                            \
	ENV_FALLS_THROUGH

#if defined(__GNUC__) && (__GNUC__ >= 7 || defined(__clang__))
#define ENV_FALLS_THROUGH __attribute__((fallthrough))
#else
#define ENV_FALLS_THROUGH
#endif

/*
 * Behind the `case` of the last key: where all keys were there in the schema's order, and the object ends here, returns the place behind it from
 * the function. Else the switch ends.
 */
#define ENV_LAST(c, members, keys)                               \
	if (ENV_LIKELY(*(c)->at == '}' && !(members)->jumped)) { \
		(c)->reader->depth++;                            \
		return (c)->at + 1;                              \
	}                                                        \
	(members)->next = (int)ENV_COUNT(keys);                  \
	break

/* After the last key: the place behind the object, where it was closed and all that is required was there. */
ENV_INLINE const char *env_read_object_end(struct env_read_cursor *c, const struct env_members *members)
{
	return env_read_object_end_at(c->reader, c->at, members);
}

/* ---- arrays and maps ---- */

/*
 * The items of an array while they are read. They lie in the arena, not initialised before they are filled, and move
 * while their number grows.
 *
 *	struct env_items items = ENV_ITEMS(struct env_str);
 *	struct env_read_cursor c = {at, reader};
 *	struct env_str *item;
 *
 *	for (item = env_read_array(&c, &items, 8); item != NULL; item = env_read_item(&c, &items))
 *		ENV_TRY(env_read_str(&c, item, 1, 32));
 *	*m = (struct chat_tags){items.items, items.count};
 *	return env_read_array_end(&c, &items, 0);
 */
struct env_items {
	void *items; /* NULL where there are none */
	size_t count;
	size_t capacity; /* at most max_count */
	size_t max_count;
	size_t size; /* of one, in bytes */
	size_t align;
	bool begun;  /* an item was read, and perhaps left out */
	bool closed; /* the end was read */
};

#define ENV_ITEMS(type)                                                   \
	{                                                                 \
		NULL, 0, 0, 0, sizeof(type), _Alignof(type), false, false \
	}

/* Opens an array or a map, whichever has that bracket; the place behind it. */
const char *env_read_open_at(struct env_reader *reader, const char *at, char bracket);

/* The same, and reads on as env_read_item_at(). */
const char *env_read_array_at(struct env_reader *reader, const char *at, struct env_items *items,
			      size_t max_items);

/* What stands before an item is taken and there is room for it; or the end is. The place behind that. */
const char *env_read_item_at(struct env_reader *reader, const char *at, struct env_items *items);

/* The item that there is room for, where the end was not read. */
ENV_INLINE void *env_read_last(struct env_read_cursor *c, const struct env_items *items, const char *at)
{
	if (!env_read_on(c, at) || items->closed)
		return NULL;
	return (char *)items->items + items->size * (items->count - 1);
}

/* Opens an array, of which no more than `max_items` will be read: the place of the first one, as env_read_item(). */
ENV_INLINE void *env_read_array(struct env_read_cursor *c, struct env_items *items, size_t max_items)
{
	return env_read_last(c, items, env_read_array_at(c->reader, c->at, items, max_items));
}

/*
 * The place of the next item, to be read into. NULL at the end of the array and where the answer is "don't
 * know".
 */
ENV_INLINE void *env_read_item(struct env_read_cursor *c, struct env_items *items)
{
	const char *at = c->at;

	if (*at == ']') {
		c->at++;
		items->closed = true;
		return NULL;
	}
	if (!ENV_LIKELY(*at == ',' && items->count < items->capacity))
		return env_read_last(c, items, env_read_item_at(c->reader, at, items));
	/* not by adding the outcome, which what comes next would wait for */
	c->at = ENV_LIKELY(at[1] != ' ') ? at + 1 : at + 2;
	return (char *)items->items + items->size * items->count++;
}

/* The rest of env_read_array_end(), at `at`. */
const char *env_read_array_end_at(struct env_reader *reader, const char *at, const struct env_items *items,
				  size_t min_items);

/* After the last item: the place behind the array, where it was closed and has at least `min_items`. */
ENV_INLINE const char *env_read_array_end(struct env_read_cursor *c, const struct env_items *items,
					  size_t min_items)
{
	return env_read_array_end_at(c->reader, c->at, items, min_items);
}

/*
 * Opens a map, whose items are its entries: structs with the key, a struct env_str, at their start. No more than `max_entries` will be read. Unlike
 * env_read_array() it does not read the first.
 */
ENV_INLINE bool env_read_map(struct env_read_cursor *c, struct env_items *entries, size_t max_entries)
{
	entries->max_count = max_entries;
	return env_read_on(c, env_read_open_at(c->reader, c->at, '{'));
}

/* As env_read_item_at(), with the key and its colon. */
const char *env_read_entry_at(struct env_reader *reader, const char *at, struct env_items *entries,
			      size_t min_length, size_t max_length);

/*
 * The next entry, its key read, its value to be read into it. NULL as env_read_item(). The key has its length in code points within the bounds.
 */
ENV_INLINE void *env_read_entry(struct env_read_cursor *c, struct env_items *entries, size_t min_length,
				size_t max_length)
{
	return env_read_last(c, entries,
			     env_read_entry_at(c->reader, c->at, entries, min_length, max_length));
}

/* The rest of env_read_map_end(), at `at`. */
const char *env_read_map_end_at(struct env_reader *reader, const char *at, const struct env_items *entries,
				size_t min_entries);

/* After the last entry: the place behind the map, where it was closed, has at least `min_entries`, and its keys differ. */
ENV_INLINE const char *env_read_map_end(struct env_read_cursor *c, const struct env_items *entries,
					size_t min_entries)
{
	return env_read_map_end_at(c->reader, c->at, entries, min_entries);
}

/* ---- other types ---- */

/* A value of `type` by its own fast function, where it has one: for types of another package. */
ENV_INLINE bool env_read_value(struct env_read_cursor *c, const struct env_type *type, void *out)
{
	return type->read != NULL && type->also == NULL && env_read_by(c, type->read, out);
}

/*
 * The same into the arena. `out` points to a `const T *` that becomes the value's address: for types that
 * contain themselves.
 */
ENV_INLINE bool env_read_box(struct env_read_cursor *c, const struct env_type *type, void *out)
{
	void *box = env_arena_alloc(c->reader->arena, type->size, type->align);

	memcpy(out, &box, sizeof(box));
	return box != NULL && env_read_value(c, type, box);
}

#ifdef __cplusplus
}
#endif
#endif
