/* The words of fast encoders: strings. */
#include <envelope/write.h>

#include "text/block.h"
#include "text/copy.h"
#include "text/escape.h"
#include "text/utf8.h"
#include "type/write_token.h"

/* Text that is copied, escaped. It is UTF-8. */
struct escaping {
	const char *from;
	char *to;
};

/* For what a text gains by an escape there is the room before each word, made whole each time; false where there is none. */
static inline bool keep_room(struct env_writer *writer, struct escaping *text, const char *end)
{
	if (ENV_LIKELY(writer->end - text->to > end - text->from))
		return true;
	text->to = env_write_grow(writer, text->to, (size_t)(end - text->from) + 1);
	return !writer->given_up;
}

/* Copies the byte that is next, which has to be escaped; false where it gives up. */
static inline bool escape_one(struct env_writer *writer, struct escaping *text, const char *end)
{
	text->to = env_text_put_escape(text->to, (unsigned char)*text->from++);
	return keep_room(writer, text, end);
}

/* Goes on while a block may be read from before `stop`; false where it gives up. */
static inline bool escape_blocks(struct env_writer *writer, struct escaping *text, const char *stop,
				 const char *end)
{
	while (text->from < stop) {
		env_block_special special = env_block_take_any(text->to, text->from);
		size_t count = special == 0 ? ENV_BLOCK : env_block_before(special);
		text->from += count;
		text->to += count;
		if (special != 0 && text->from != end && !escape_one(writer, text, end))
			return false;
	}
	return true;
}

/*
 * Escapes text that was copied to `to`, where the copy ends at `copy_end` and the text itself at `end`. The place behind what was written, or NULL where it
 * gives up.
 */
static inline char *write_escaped(struct env_writer *writer, char *to, char *copy_end, const char *end)
{
	ptrdiff_t len = copy_end - to;
	ptrdiff_t rest = len < ENV_BLOCK ? len : ENV_BLOCK;
	struct escaping text = {end - len, to};
	/* what is no whole block is read from a copy, in which quotes stand behind it */
	char last[ENV_TWO_BLOCKS];

	memset(copy_end, '"', ENV_TWO_BLOCKS);
	memcpy(last, copy_end - rest, sizeof(last));
	if (len >= ENV_BLOCK && !escape_blocks(writer, &text, end - ENV_BLOCK + 1, end))
		return NULL;
	text.from = last + rest - (end - text.from);
	return escape_blocks(writer, &text, last + rest, last + rest) ? text.to : NULL;
}

/* Most bytes of a text that is asked whether it is ASCII; a longer one is looked at as text of any script. */
#define MOST_ASKED ((size_t)8 * ENV_BLOCK)

/* Whether text is ASCII, where blocks show that: all of them, as nobody guesses which is the first that is not. */
static inline bool is_ascii(struct env_str text)
{
#if ENV_SIMD
	if (text.len < ENV_BLOCK || text.len > MOST_ASKED)
		return false;
	const char *last = text.ptr + text.len - ENV_BLOCK;
	env_bytes_16 seen = env_bytes_load(last);

	for (const char *at = text.ptr; at < last; at += ENV_BLOCK)
		seen = env_marks_or(seen, env_bytes_load(at));
	return env_lanes_of(env_marks_from(seen, 0x80)) == 0;
#else
	(void)text;
	return false;
#endif
}

/*
 * A string with something special, which was copied behind the quote at `at`; the room for its bytes is there. What is beyond ASCII stands as it is.
 */
static ENV_OUT_OF_LINE char *write_special(struct env_writer *writer, char *at, struct env_str value,
					   size_t min_length, size_t max_length)
{
	struct env_utf8_look look = {.valid = true, .escaped = true};
	char *end = at + 1 + value.len;

	if (!is_ascii(value)) {
		memset(end, ' ', ENV_BLOCK);
		look = env_utf8_look_at(at + 1, end);
	}
	if (!look.valid || !env_utf8_length_within(value, min_length, max_length))
		return env_write_give_up(writer);
	if (look.escaped)
		end = write_escaped(writer, at + 1, end, value.ptr + value.len);
	if (end == NULL)
		return env_write_give_up(writer);
	*end = '"';
	return env_write_on(writer, end + 1);
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
	if (!ENV_LIKELY(env_copy_plain(at + 1, value.ptr, value.len)))
		return write_special(writer, at, value, min_length, max_length);
	at[value.len + 1] = '"';
	return value.len >= min_length && value.len <= max_length ? at + value.len + 2
								  : env_write_give_up(writer);
}
