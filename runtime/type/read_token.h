/* What the words of fast decoders share. */
#ifndef ENVELOPE_TYPE_READ_TOKEN_H
#define ENVELOPE_TYPE_READ_TOKEN_H

#include <envelope/read.h>

/* The byte that comes next behind white space is at the place that this returns; mostly there is none. */
static inline const char *env_read_peek(const char *at)
{
	return ENV_LIKELY(*at > ' ') ? at : env_read_space(at);
}

/* Of a text that was given up: says that what ends here, an array or an object, was open there. */
void env_read_note_level(struct env_reader *reader, bool object);

/* The place behind exactly these bytes, which may have white space before them; NULL where they are not next. */
const char *env_read_literal(const struct env_reader *reader, const char *at, struct env_str text);

/* A string of plain ASCII, borrowed from the text; the place behind it, or NULL. */
const char *env_read_plain(const char *at, struct env_str *out);

/* An integer of plain digits that fits; the place behind it, or NULL. */
const char *env_read_plain_int(const char *at, int64_t *out);

/*
 * The canonical text of the scalar that is next: of a string of plain ASCII (with its quotes, borrowed), of true, false, or of an integer of plain
 * digits, in `room` of ENV_NUMBER_MAX bytes. Returns the place behind it; NULL, "don't know", for other scalars and for what is none.
 */
const char *env_read_canonical(const struct env_reader *reader, const char *at, char *room,
			       struct env_str *out);

/*
 * A bit that is the same for keys that are: of their length, and of what they end with and have in their midst; many begin alike. Of one that is
 * empty NULs are read.
 */
static inline uint64_t env_key_mark(struct env_str key)
{
	unsigned middle = (unsigned char)key.ptr[key.len / 2];
	unsigned last = (unsigned char)key.ptr[key.len - (key.len > 0)];

	return UINT64_C(1) << ((last + 5 * middle + 11 * (unsigned)key.len) & 63);
}

/* Most keys of a map that are compared each with each. */
#define ENV_FEW_KEYS 24

/* Whether the keys at the start of `count` entries of `entry_size` bytes differ. Takes quadratic time. */
bool env_few_keys_differ(const void *entries, size_t count, size_t entry_size);

/*
 * Starts to read the text, and takes the room for its strings: false where there is none. What is allocated in the arena then belongs to the
 * value.
 *
 * A string of the text has two quotes, and so takes more bytes there than its copy with a NUL. So what is copied never passes the place that is
 * read: what is left of the text always fits, with the padding as the room for blocks. That holds in whatever order the parts of a text are read,
 * as long as each is read once.
 */
static inline bool env_reader_start(struct env_reader *reader, struct env_arena *arena,
				    struct env_padded text, unsigned depth)
{
	reader->start = text.text.ptr;
	reader->end = text.text.ptr + text.text.len;
	reader->strings = env_arena_alloc(arena, text.text.len + ENV_PADDING, 1);
	reader->strings_end = arena->next;
	reader->arena = arena;
	reader->depth = depth;
	reader->levels = 0;
	reader->given_up = NULL;
	return reader->strings != NULL;
}

/* After the last value: gives back what its strings did not need, where that is possible. */
static inline void env_reader_finish(struct env_reader *reader)
{
	if (reader->arena->next == reader->strings_end)
		reader->arena->next = reader->strings;
}

#endif
