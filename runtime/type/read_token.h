/* What the words of fast decoders share. */
#ifndef ENVELOPE_TYPE_READ_TOKEN_H
#define ENVELOPE_TYPE_READ_TOKEN_H

#include <envelope/read.h>

/*
 * Moves past white space and then past exactly these bytes. False, and nothing but white space taken, where
 * they are not next.
 */
bool env_read_literal(struct env_reader *reader, struct env_str text);

/* Moves past one byte that is next. */
static inline bool env_read_byte(struct env_reader *reader, char byte)
{
	if (env_read_peek(reader) != byte || reader->pos == reader->end)
		return false;
	reader->pos++;
	return true;
}

/*
 * The canonical text of a scalar, past it: of a string of plain ASCII (with its quotes, borrowed), of true, false, or of an integer of plain
 * digits, in `room` of ENV_NUMBER_MAX bytes. Other scalars are "don't know", and so is what is none.
 */
bool env_read_canonical(struct env_reader *reader, char *room, struct env_str *out);

/* Most keys of a map that are compared each with each. */
#define ENV_FEW_KEYS 24

/* Whether the keys at the start of `count` entries of `entry_size` bytes differ. Takes quadratic time. */
bool env_few_keys_differ(const void *entries, size_t count, size_t entry_size);

#endif
