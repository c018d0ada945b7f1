/* The words of fast encoders: strings. */
#include <envelope/write.h>

#include "text/block.h"
#include "text/escape.h"
#include "text/utf8.h"
#include "type/write_token.h"

/* Copies 8 to 16 bytes, as two words that may overlap, and looks at them meanwhile: whether none of them is special. */
static inline bool copy_words(char *to, const char *from, size_t len)
{
#if ENV_SIMD
	env_bytes_8 head = env_bytes_load_8(from);
	env_bytes_8 tail = env_bytes_load_8(from + len - 8);

	env_bytes_store_8(to, head);
	env_bytes_store_8(to + len - 8, tail);
	return env_lanes_of(env_marks_special(env_bytes_join(head, tail))) == 0;
#else
	uint64_t head = env_word_at(from);
	uint64_t tail = env_word_at(from + len - 8);

	memcpy(to, &head, 8);
	memcpy(to + len - 8, &tail, 8);
	return (env_word_special(head) | env_word_special(tail)) == 0;
#endif
}

/* The same of 4 to 7. */
static inline bool copy_halves(char *to, const char *from, size_t len)
{
	uint32_t head = env_half_at(from);
	uint32_t tail = env_half_at(from + len - 4);
	uint64_t both = (uint64_t)head << 32 | tail;

	memcpy(to, &head, 4);
	memcpy(to + len - 4, &tail, 4);
#if ENV_SIMD
	env_bytes_16 bytes = env_bytes_widen(env_bytes_load_8((const char *)&both));

	return (env_lanes_of(env_marks_special(bytes)) & ENV_LANES_EIGHT) == 0;
#else
	return env_word_special(both) == 0;
#endif
}

/* The same of up to 3: the first, the middle and the last one, which may be the same. */
static inline bool copy_bytes(char *to, const char *from, size_t len)
{
	if (len == 0)
		return true;
	char head = from[0];
	char middle = from[len / 2];
	char tail = from[len - 1];

	to[0] = head;
	to[len / 2] = middle;
	to[len - 1] = tail;
	return !env_byte_special(head) && !env_byte_special(middle) && !env_byte_special(tail);
}

/* The same of more than 16: whole blocks, of which the last ones overlap those before them. Nobody guesses how long a text of up to 64 is. */
static inline bool copy_blocks(char *to, const char *from, size_t len)
{
#if ENV_SIMD
	env_bytes_16 special = env_marks_or(env_block_move(to, from),
					    env_block_move(to + len - ENV_BLOCK, from + len - ENV_BLOCK));

	if (len > ENV_TWO_BLOCKS) {
		size_t last = len - ENV_TWO_BLOCKS;
		special = env_marks_or(special, env_block_move(to + ENV_BLOCK, from + ENV_BLOCK));
		special = env_marks_or(special, env_block_move(to + last, from + last));
		for (size_t at = ENV_TWO_BLOCKS; at < last; at += ENV_BLOCK)
			special = env_marks_or(special, env_block_move(to + at, from + at));
	}
	return env_lanes_of(special) == 0;
#else
	memcpy(to, from, len);
	return env_plain_end(from, from + len) == from + len;
#endif
}

/* The same for any number of bytes. */
static inline bool copy_plain(char *to, const char *from, size_t len)
{
	if (len > ENV_BLOCK)
		return copy_blocks(to, from, len);
	if (len >= 8)
		return copy_words(to, from, len);
	return len >= 4 ? copy_halves(to, from, len) : copy_bytes(to, from, len);
}

/* Copies text, escaped, to `to`; NULL where it gives up. For what it gains by escapes there is the room before each word, made whole each time. */
static char *write_escaped(struct env_writer *writer, char *to, const char *from, const char *end)
{
	while (from != end) {
		const char *stop = env_block_plain_end(from, end);
		memcpy(to, from, (size_t)(stop - from));
		to += stop - from;
		from = stop;
		if (from == end)
			break;
		if ((unsigned char)*from >= 0x80) {
			size_t length = env_utf8_sequence(from, end);
			if (length == 0)
				return NULL;
			for (size_t i = 0; i < length; i++)
				*to++ = *from++;
			continue;
		}
		to = env_text_put_escape(to, (unsigned char)*from++);
		if (writer->end - to <= end - from)
			to = env_write_grow(writer, to, (size_t)(end - from) + 1);
		if (writer->given_up)
			return NULL;
	}
	return to;
}

/*
 * The first byte from `at` on that JSON wants escaped, in a text with quotes behind it, or the first of these. NULL where there is a character that
 * is none.
 */
static inline char *find_escaped(char *at)
{
	for (;;) {
		at += env_block_plain_stop(at) - at;
		if ((unsigned char)*at < 0x80)
			return at;
		do {
			size_t length = env_utf8_sequence(at, at + 4);
			if (length == 0)
				return NULL;
			at += length;
		} while ((unsigned char)*at >= 0x80);
	}
}

/* Whether the length of a string in code points, of which each takes up to four bytes, is within the bounds. */
static bool length_fits(struct env_str value, size_t min_length, size_t max_length)
{
	if (value.len <= max_length && value.len / 4 >= min_length)
		return true;
	size_t length = env_utf8_count(value);
	return length >= min_length && length <= max_length;
}

/*
 * A string with something special, which was copied behind the quote at `at`; the room for its bytes is there. What is beyond ASCII stands as it is.
 */
static ENV_OUT_OF_LINE char *write_special(struct env_writer *writer, char *at, struct env_str value,
					   size_t min_length, size_t max_length)
{
	char *end = at + 1 + value.len;

	memset(end, '"', ENV_BLOCK);
	char *stop = find_escaped(at + 1);
	if (stop == NULL || !length_fits(value, min_length, max_length))
		return env_write_give_up(writer);
	if (stop == end)
		return end + 1;
	stop = write_escaped(writer, stop, value.ptr + (stop - at - 1), value.ptr + value.len);
	if (stop == NULL)
		return env_write_give_up(writer);
	*stop = '"';
	return env_write_on(writer, stop + 1);
}

/* No string is longer. */
#define MOST_BYTES ((size_t)PTRDIFF_MAX - (size_t)2 * ENV_WRITE_ROOM)

/* A string for which there is no room yet, or which is none. */
static ENV_OUT_OF_LINE char *write_more(struct env_writer *writer, char *at, struct env_str value,
					size_t min_length, size_t max_length)
{
	if (writer->given_up || (value.ptr == NULL && value.len > 0) || value.len > MOST_BYTES)
		return env_write_give_up(writer);
	at = env_write_grow(writer, at, value.len + 2);
	return writer->given_up ? at : env_write_str(writer, at, value, min_length, max_length);
}

/* What is seldom are calls at its ends, so that it needs no registers of its caller. */
char *env_write_str(struct env_writer *writer, char *at, struct env_str value, size_t min_length,
		    size_t max_length)
{
	const ptrdiff_t room = writer->end - at - 2;

	if ((value.ptr == NULL && value.len > 0) || room < 0 || value.len > (size_t)room)
		return write_more(writer, at, value, min_length, max_length);
	at[0] = '"';
	if (!ENV_LIKELY(copy_plain(at + 1, value.ptr, value.len)))
		return write_special(writer, at, value, min_length, max_length);
	at[value.len + 1] = '"';
	return value.len >= min_length && value.len <= max_length ? at + value.len + 2
								  : env_write_give_up(writer);
}
