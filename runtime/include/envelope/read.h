/*
 * What generated fast decoders are made of: one pass from text into the struct. Not for use by hand.
 *
 * Each word takes the next value, with the white space before it: it is given the place where it reads, and returns the one behind what it took.
 * Where anything is wrong or unusual, such as a duplicate key or no memory, it gives up: the reader remembers where, and what is returned is the
 * text's end. There every word gives up, so that nobody has to ask in between; loops end, and what was read by then is of no use. Whoever began to
 * read asks in the end: where the reader gave up (`given_up` is not NULL), the careful decoder decides; where it did not, it is promised that the
 * careful decoder says the same and makes an equal value.
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
	uint32_t mark; /* which tells most keys of an object apart, see ENV_KEY_MARK() */
	bool required;
};

/* Three bytes of a key with its quotes, the first, the middle and the last one between them, and its length: `len`, at least 2. */
#define ENV_KEY_MARK(quoted, len)                                                                   \
	((uint32_t)(unsigned char)(quoted)[1] | (uint32_t)(unsigned char)(quoted)[(len) / 2] << 8 | \
	 (uint32_t)(unsigned char)(quoted)[(len)-2] << 16 | (uint32_t)((len)&0xFF) << 24)

/*
 * A key that is there, and one that may be. Bytes that JSON wants escaped are spelt escaped:
 * ENV_REQUIRED("a\\\"b").
 */
#define ENV_REQUIRED(literal)                                                      \
	{                                                                          \
		",\"" literal "\":", sizeof(literal) + 3,                          \
			ENV_KEY_MARK("\"" literal "\"", sizeof(literal) + 1), true \
	}
#define ENV_OPTIONAL(literal)                                                       \
	{                                                                           \
		",\"" literal "\":", sizeof(literal) + 3,                           \
			ENV_KEY_MARK("\"" literal "\"", sizeof(literal) + 1), false \
	}

/* The key of a value that no property is for; and what stands for one where the object ended, or the reader gave up. */
#define ENV_KEY_UNKNOWN (-1)
#define ENV_KEY_END (-2)

/*
 * The members of an object while it is read:
 *
 *	static const struct env_key keys[] = {ENV_REQUIRED("room"), ENV_OPTIONAL("reply_to")};
 *	ENV_MEMBERS(members, keys);
 *
 *	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
 *		switch (key) {
 *		case 0:
 *			at = env_read_str(reader, at, &m->room, 0, 64);
 *			ENV_THEN(reader, at, members, 1);
 *		case 1:
 *			at = env_read_int(reader, at, &m->reply_to, 1, INT64_MAX);
 *			ENV_LAST(reader, at, members);
 *		default:
 *			at = env_read_skip(reader, at);
 *		}
 *	return env_read_object_end(reader, at, &members);
 *
 * While keys come as the switch has them nothing of it is set but `begun`, `jumped` and, where the switch is left, `next`. Where there are no
 * properties, `struct env_members members;`, ENV_FIRST_OF_NONE() and ENV_NEXT_OF_NONE().
 */
struct env_members {
	const struct env_key *keys;
	uint64_t *seen; /* a bit a key: of those before the run */
	int count;
	int key; /* what was found: an index, or one of those above */
	int run; /* the run: keys that were seen last, in the schema's order and without a gap, from this one ... */
	int next;    /* ... to before this one, as known when the switch was left; it probably comes next */
	bool begun;  /* all is set, as some key was not the one that the switch expected */
	bool jumped; /* the run is not the first one */
	bool opened; /* the brace was read, and no key yet */
	bool inside; /* the brace was read */
};

#define ENV_COUNT(keys) (sizeof(keys) / sizeof((keys)[0]))
#define ENV_SEEN_WORDS(keys) ((ENV_COUNT(keys) + 63) / 64)

/* Declares `members`, of an object with these keys. */
#define ENV_MEMBERS(members, keys)                           \
	const struct env_key *const members##_keys = (keys); \
	const int members##_count = (int)ENV_COUNT(keys);    \
	uint64_t members##_seen[ENV_SEEN_WORDS(keys)];       \
	struct env_members members;                          \
	(members).begun = false;                             \
	(members).jumped = false

/* Bytes that are compared at once. */
#define ENV_KEY_BLOCK 16

/* Whether a key that is longer goes on behind these bytes like the text at `at`. */
bool env_key_goes_on(const struct env_reader *reader, const char *at, const struct env_key *key);

/*
 * Whether the key and what belongs to it is next. `first`: what separates members does not stand before it, so that the byte in its place is not
 * compared.
 */
ENV_INLINE bool env_key_is_next(const struct env_reader *reader, const char *at, const struct env_key *key,
				bool first)
{
	uint32_t len = key->len <= ENV_KEY_BLOCK ? key->len : ENV_KEY_BLOCK;

	/* a few instructions, as both the text and its length are constants */
	return memcmp(at + first, key->text + first, len - first) == 0 &&
	       (key->len <= ENV_KEY_BLOCK || env_key_goes_on(reader, at, key));
}

/*
 * The place behind the key and what belongs to it, where these are next with a space behind the comma, and perhaps one behind the colon; NULL where
 * they are not. Expanded it would be faster, and would make compilers take a sixth longer for all that is generated.
 */
const char *env_read_spaced_key(const struct env_reader *reader, const char *at, const struct env_key *key);

/* Opens an object, whatever its keys are, and reads the first one, as env_read_key(). Sets all of `*members`. */
const char *env_read_any_object(struct env_reader *reader, const char *at, struct env_members *members,
				const struct env_key *keys, int count, uint64_t *seen);

/*
 * Reads the next key and its colon, in any spelling, and `members->key` says which it is; or the end of the object, then it is ENV_KEY_END.
 * Gives up, with ENV_KEY_END too, at a key that was there before, or that could be a property's in another spelling.
 */
const char *env_read_key(struct env_reader *reader, const char *at, struct env_members *members,
			 const struct env_key *keys, int count, uint64_t *seen);

/* ENV_FIRST(), and ENV_NEXT(). */
ENV_INLINE int env_read_first(struct env_reader *reader, const char **at, struct env_members *members,
			      const struct env_key *keys, int count, uint64_t *seen)
{
	if (ENV_LIKELY(**at == '{' && env_key_is_next(reader, *at, &keys[0], true) && reader->depth > 0)) {
		reader->depth--;
		members->next = 1;
		*at = env_read_one_space(*at + keys[0].len);
		return 0;
	}
	*at = env_read_any_object(reader, *at, members, keys, count, seen);
	return members->key;
}

ENV_INLINE int env_read_next(struct env_reader *reader, const char **at, struct env_members *members,
			     const struct env_key *keys, int count, uint64_t *seen)
{
	*at = env_read_key(reader, *at, members, keys, count, seen);
	return members->key;
}

/* Opens an object and reads its first key, quickest where that is the first of the keys, as it mostly is: which it is. */
#define ENV_FIRST(reader, at, members) \
	env_read_first((reader), &(at), &(members), members##_keys, members##_count, members##_seen)

/* The next key, likewise. */
#define ENV_NEXT(reader, at, members) \
	env_read_next((reader), &(at), &(members), members##_keys, members##_count, members##_seen)

/* The same where there are no properties. */
#define ENV_FIRST_OF_NONE(reader, at, members) \
	((at) = env_read_any_object((reader), (at), &(members), NULL, 0, NULL), (members).key)
#define ENV_NEXT_OF_NONE(reader, at, members) \
	((at) = env_read_key((reader), (at), &(members), NULL, 0, NULL), (members).key)

/*
 * In a `switch` over the key, before the `case` of the i-th key and behind that of the key before it: keys come in the schema's order more
 * often than not. Where this one comes next it is taken, and its case follows right away; else the switch ends.
 */
#define ENV_THEN(reader, at, members, i)                                                                 \
	if (ENV_LIKELY(env_key_is_next((reader), (at), &members##_keys[i], false))) {                    \
		(at) += members##_keys[i].len;                                                           \
	} else {                                                                                         \
		const char *const behind =                                                               \
			(at)[1] == ' ' ? env_read_spaced_key((reader), (at), &members##_keys[i]) : NULL; \
		if (behind == NULL) {                                                                    \
			(members).next = (i);                                                            \
			break;                                                                           \
		}                                                                                        \
		(at) = behind;                                                                           \
	}                                                                                                \
	ENV_FALLS_THROUGH

/*
 * Behind the `case` of the last key: where all keys were there in the schema's order, and the object ends here, returns the place behind it from
 * the function. Else the switch ends.
 */
#define ENV_LAST(reader, at, members)                        \
	if (ENV_LIKELY(*(at) == '}' && !(members).jumped)) { \
		(reader)->depth++;                           \
		return (at) + 1;                             \
	}                                                    \
	(members).next = members##_count;                    \
	break

/*
 * After the last key: gives up unless all that is required was there. Where the reader gave up in the object, remembers that this level was open;
 * so do the others that end something.
 */
const char *env_read_object_end(struct env_reader *reader, const char *at, const struct env_members *members);

/* ---- arrays and maps ---- */

/*
 * A value of the array or the map `type`, by its table: each item by its type's own fast function, where it has one, or by the words that are
 * here. `out` points to the struct of items and count, which lie in the arena. Where the reader gives up it is set, to whatever.
 */
const char *env_read_array(struct env_reader *reader, const char *at, const struct env_type *type, void *out);
const char *env_read_map(struct env_reader *reader, const char *at, const struct env_type *type, void *out);

/* ---- other types ---- */

/* A value of `type` by its own fast function, where it has one: for types of another package. */
const char *env_read_value(struct env_reader *reader, const char *at, const struct env_type *type, void *out);

/*
 * The same into the arena. `out` points to a `const T *` that becomes the value's address: for types that
 * contain themselves.
 */
const char *env_read_box(struct env_reader *reader, const char *at, const struct env_type *type, void *out);

#ifdef __cplusplus
}
#endif
#endif
