/*
 * What generated fast decoders are made of: one pass from text into the struct. Not for use by hand.
 *
 * Each function takes the next value, with the white space before it, and answers true, or false for "don't
 * know": anything wrong or unusual, such as a duplicate key or no memory. Then the reader is not used any
 * more and the careful decoder decides. True promises that the careful decoder says the same and makes an
 * equal value. Nothing outside [pos, end) is read.
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
	const char *text; /* with 16 bytes after it that may be read */
	uint32_t len;     /* without those */
	bool required;
};

/*
 * A key that is there, and one that may be. Bytes that JSON wants escaped are spelt escaped:
 * ENV_REQUIRED("a\\\"b").
 */
#define ENV_REQUIRED(literal)                                                  \
	{                                                                      \
		",\"" literal "\":" ENV_KEY_PADDING, sizeof(literal) + 3, true \
	}
#define ENV_OPTIONAL(literal)                                                   \
	{                                                                       \
		",\"" literal "\":" ENV_KEY_PADDING, sizeof(literal) + 3, false \
	}
#define ENV_KEY_PADDING "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"

/* The key of a value that no property is for. */
#define ENV_KEY_UNKNOWN (-1)

/*
 * The members of an object while it is read:
 *
 *	static const struct env_key keys[] = {ENV_REQUIRED("room"), ENV_REQUIRED("text"),
 *ENV_OPTIONAL("reply_to")}; uint64_t seen[ENV_SEEN_WORDS(keys)] = {0}; struct env_members members =
 *ENV_MEMBERS(keys, seen);
 *
 *	ENV_TRY(env_read_object(r, &members));
 *	for (bool more = env_read_first(r, &members, keys); more; more = env_read_key(r, &members))
 *		switch (members.key) {
 *		case 0:
 *			ENV_TRY(env_read_str(r, &m->room, 0, 64));
 *			ENV_THEN(r, &members, keys, 1);
 *		case 1:
 *			...
 *			break;
 *		default:
 *			ENV_TRY(env_skip(r));
 *		}
 *	return env_read_object_end(r, &members);
 *
 * Where there are no properties, `struct env_members members = {0};`.
 */
struct env_members {
	const struct env_key *keys;
	uint64_t *seen; /* a bit a key: of those before the run */
	int count;
	int key;     /* what env_read_key() found: an index, or ENV_KEY_UNKNOWN */
	int run;     /* the keys from this one ... */
	int next;    /* ... to before this one were seen one after the other; it probably comes next */
	int limit;   /* keys from `next` to before this one were not seen */
	bool first;  /* no key was read yet: the brace is next */
	bool closed; /* the end was read */
};

#define ENV_COUNT(keys) (sizeof(keys) / sizeof((keys)[0]))
#define ENV_SEEN_WORDS(keys) ((ENV_COUNT(keys) + 63) / 64)
#define ENV_MEMBERS(keys, seen)                                                                  \
	{                                                                                        \
		(keys), (seen), (int)ENV_COUNT(keys), 0, 0, 0, (int)ENV_COUNT(keys), true, false \
	}

/* Whether an object comes next, and may. It is opened by the first env_read_key(). */
static inline bool env_read_object(struct env_reader *reader, struct env_members *members)
{
	members->first = true;
	return env_read_peek(reader) == '{' && reader->depth-- > 0;
}

/* The slow half of env_read_key(): any key in any spelling, or the end of the object. */
bool env_read_key_slow(struct env_reader *reader, struct env_members *members);

/* Bytes that are compared at once. */
#define ENV_KEY_BLOCK 16

/*
 * Whether the key and what belongs to it is next, in the one spelling that most writers have. Its first byte stands for what
 * separates members and is not compared where `first`. There are ENV_KEY_BLOCK bytes at `pos`, and `room` in all.
 */
static inline bool env_key_is_next(const struct env_key *key, const char *pos, ptrdiff_t room, bool first)
{
#if ENV_SIMD
	env_lanes same = env_lanes_of(env_marks_same(env_bytes_load(pos), env_bytes_load(key->text)));

	same |= first * ENV_LANE_FIRST;
	if (key->len <= ENV_KEY_BLOCK)
		return env_lanes_missing(same, key->len) == 0;
	return same == ENV_LANES_ALL && room >= (ptrdiff_t)key->len &&
	       memcmp(pos + ENV_KEY_BLOCK, key->text + ENV_KEY_BLOCK, key->len - ENV_KEY_BLOCK) == 0;
#else
	return (first || *pos == ',') && room >= (ptrdiff_t)key->len &&
	       env_read_same(pos + 1, key->text + 1, key->len - 1);
#endif
}

/*
 * Takes the key, which is at `index`, where it is the one that comes next and has not been seen. `first`: it stands right behind the brace.
 */
static inline bool env_read_this_key(struct env_reader *reader, struct env_members *members,
				     const struct env_key *key, int index, bool first)
{
	const char *pos = reader->pos;
	ptrdiff_t room = reader->end - pos;

	if (!ENV_LIKELY(room >= ENV_KEY_BLOCK && env_key_is_next(key, pos, room, first)))
		return false;
	members->next = index + 1;
	reader->pos = pos + key->len;
	return true;
}

/*
 * Reads the next key and its colon: true, and `members->key` says which. False at the end of the object and
 * where the answer is "don't know"; env_read_object_end() tells which. A key that was there before, or that
 * could be a property's in another spelling, is "don't know".
 */
static inline bool env_read_key(struct env_reader *reader, struct env_members *members)
{
	if (!members->first && reader->pos != reader->end && *reader->pos == '}') {
		reader->pos++;
		members->closed = true;
		return false;
	}
	return env_read_key_slow(reader, members);
}

/* The same for the first key, which is probably the first of `keys`. */
static inline bool env_read_first(struct env_reader *reader, struct env_members *members,
				  const struct env_key *keys)
{
	if (!env_read_this_key(reader, members, keys, 0, true))
		return env_read_key_slow(reader, members);
	/* of texts with spaces the first key alone has none before it */
	if (!ENV_LIKELY(reader->pos != reader->end && *reader->pos != ' '))
		reader->pos += reader->pos != reader->end;
	members->first = false;
	members->key = 0;
	return true;
}

/* The slow half of ENV_THEN(): the key with a space before it. */
bool env_read_probable(struct env_reader *reader, struct env_members *members);

/*
 * In a `switch (members.key)`, before the `case` of `keys[i]` and behind that of the key before it: keys come in the schema's order more
 * often than not. Where this one comes next it is taken, and its case follows right away; else the switch ends.
 */
#define ENV_THEN(reader, members, keys, i)                                                           \
	if ((i) >= (members)->limit || !(env_read_this_key(reader, members, &(keys)[i], i, false) || \
					 env_read_probable(reader, members)))                        \
		break;                                                                               \
	ENV_FALLS_THROUGH

#if defined(__GNUC__) && (__GNUC__ >= 7 || defined(__clang__))
#define ENV_FALLS_THROUGH __attribute__((fallthrough))
#else
#define ENV_FALLS_THROUGH
#endif

/* The slow half of env_read_object_end(): whether all that is required was there. */
bool env_read_required(const struct env_members *members);

/* After the last key: whether the object was closed and all that is required was there. */
static inline bool env_read_object_end(struct env_reader *reader, const struct env_members *members)
{
	reader->depth++;
	return members->closed &&
	       ((members->run == 0 && members->next == members->count) || env_read_required(members));
}

/* ---- arrays and maps ---- */

/*
 * The items of an array while they are read. They lie in the arena, not initialised before they are filled, and move
 * while their number grows.
 *
 *	struct env_items items = ENV_ITEMS(struct env_str);
 *	struct env_str *item;
 *
 *	ENV_TRY(env_read_array(r, &items, 8));
 *	while ((item = env_read_item(r, &items)) != NULL)
 *		ENV_TRY(env_read_str(r, item, 1, 32));
 *	*m = (struct chat_tags){items.items, items.count};
 *	return env_read_array_end(r, &items, 0);
 */
struct env_items {
	void *items; /* NULL where there are none */
	size_t count;
	size_t capacity; /* at most max_count */
	size_t max_count;
	size_t size; /* of one, in bytes */
	size_t align;
	char separator; /* as in struct env_members */
};

#define ENV_ITEMS(type)                                        \
	{                                                      \
		NULL, 0, 0, 0, sizeof(type), _Alignof(type), 0 \
	}

/* Whether an array comes next, and may. No more than `max_items` will be read. */
static inline bool env_read_array(struct env_reader *reader, struct env_items *items, size_t max_items)
{
	items->separator = '[';
	items->max_count = max_items;
	return env_read_peek(reader) == '[' && reader->depth-- > 0;
}

/* The slow half of env_read_item(). */
void *env_read_item_slow(struct env_reader *reader, struct env_items *items);

/*
 * The place of the next item, to be read into. NULL at the end of the array and where the answer is "don't
 * know".
 */
static inline void *env_read_item(struct env_reader *reader, struct env_items *items)
{
	const char *pos = reader->pos;

	if (items->separator != ',' || reader->end - pos < 2)
		return env_read_item_slow(reader, items);
	if (*pos == ']') {
		reader->pos++;
		items->separator = ']';
		return NULL;
	}
	if (*pos != ',' || items->count >= items->capacity)
		return env_read_item_slow(reader, items);
	pos++;
	/* not by adding the outcome, which what comes next would wait for */
	if (!ENV_LIKELY(*pos != ' '))
		pos++;
	reader->pos = pos;
	return (char *)items->items + items->size * items->count++;
}

/* After the last item: whether the array was closed and has at least `min_items`. */
bool env_read_array_end(struct env_reader *reader, const struct env_items *items, size_t min_items);

/* The same for a map, whose items are its entries: structs with the key, a struct env_str, at their start. */
static inline bool env_read_map(struct env_reader *reader, struct env_items *entries)
{
	entries->separator = '{';
	entries->max_count = SIZE_MAX;
	return env_read_peek(reader) == '{' && reader->depth-- > 0;
}

/* The next entry, its key read, its value to be read into it. NULL as env_read_item(). */
void *env_read_entry(struct env_reader *reader, struct env_items *entries);

/* After the last entry: whether the map was closed and its keys differ. */
bool env_read_map_end(struct env_reader *reader, const struct env_items *entries);

/* ---- other types ---- */

/* A value of `type` by its own fast function, where it has one: for types of another package. */
bool env_read_value(struct env_reader *reader, const struct env_type *type, void *out);

/*
 * The same into the arena. `out` points to a `const T *` that becomes the value's address: for types that
 * contain themselves.
 */
bool env_read_box(struct env_reader *reader, const struct env_type *type, void *out);

#ifdef __cplusplus
}
#endif
#endif
