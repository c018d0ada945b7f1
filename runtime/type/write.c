/* The words of fast encoders: values. */
#include <envelope/write.h>

#include <math.h>

#include "text/escape.h"
#include "text/number.h"
#include "text/utf8.h"
#include "type/block.h"
#include "type/encode.h"
#include "type/rules.h"
#include "type/spell.h"

char *env_write_grow(struct env_writer *writer, char *at, size_t extra)
{
	env_write_stop(writer, at);
	ENV_TRY(env_buf_reserve(writer->buf, extra + ENV_WRITE_ROOM) == ENV_OK);
	return env_write_go_on(writer);
}

/* The end of a short word, with the room before the next one. */
static inline char *end_at(struct env_writer *writer, char *at)
{
	return at <= writer->end ? at : env_write_grow(writer, at, 0);
}

char *env_put_int(struct env_writer *writer, char *at, int64_t value)
{
	return end_at(writer, at + env_number_from_int(at, value));
}

char *env_put_number(struct env_writer *writer, char *at, double value)
{
	return isfinite(value) ? end_at(writer, at + env_number_from_double(at, value)) : NULL;
}

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

/* The same of up to 3. */
static inline bool copy_bytes(char *to, const char *from, size_t len)
{
	bool plain = true;

	for (size_t i = 0; i < len; i++) {
		plain = plain && !env_byte_special(from[i]);
		to[i] = from[i];
	}
	return plain;
}

/* The same for any number of bytes. */
static inline bool copy_plain(char *to, const char *from, size_t len)
{
	if (len < 8)
		return len < 4 ? copy_bytes(to, from, len) : copy_halves(to, from, len);
	size_t at = 0;
	for (; at + ENV_BLOCK < len; at += ENV_BLOCK)
		if (env_block_take(to + at, from + at) != 0)
			return false;
	if (at == 0)
		return copy_words(to, from, len);
	/* the last block overlaps the one before it */
	return env_block_take(to + len - ENV_BLOCK, from + len - ENV_BLOCK) == 0;
}

/* The whole blocks of `*from`, as far as none has a special byte: copies them, and of the next block what stands before that byte. */
static inline char *take_blocks(char *to, const char **from, const char *end)
{
	while (end - *from >= ENV_BLOCK) {
		env_block_special special = env_block_take(to, *from);
		size_t plain = special == 0 ? ENV_BLOCK : env_block_before(special);
		to += plain;
		*from += plain;
		if (special != 0)
			return to;
	}
	while (*from != end && !env_byte_special(**from))
		*to++ = *(*from)++;
	return to;
}

/* The characters beyond ASCII at `*from`, up to the next in it; NULL where they are not valid. */
static inline char *take_wide(char *to, const char **from, const char *end)
{
	while (*from != end && (unsigned char)**from >= 0x80) {
		size_t length = env_utf8_sequence(*from, end);
		if (length == 0)
			return NULL;
		for (size_t i = 0; i < length; i++)
			to[i] = (*from)[i];
		to += length;
		*from += length;
	}
	return to;
}

/* Copies text, escaped, to `to`. For what it gains by escapes there is the room before each word, made whole each time. */
static char *write_escaped(struct env_writer *writer, char *to, const char *from, const char *end)
{
	for (;;) {
		to = take_blocks(to, &from, end);
		to = take_wide(to, &from, end);
		if (to == NULL || from == end)
			return to;
		if (env_byte_special(*from)) {
			to = env_text_put_escape(to, (unsigned char)*from++);
			to = env_write_room(writer, to, (size_t)(end - from) + 1);
			ENV_TRY(to != NULL);
		}
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

/* A string that has to be escaped or counted. The room for its bytes is there. */
static ENV_OUT_OF_LINE char *put_special(struct env_writer *writer, char *at, struct env_str value,
					 size_t min_length, size_t max_length)
{
	*at = '"';
	at = write_escaped(writer, at + 1, value.ptr, value.ptr + value.len);
	ENV_TRY(at != NULL && length_fits(value, min_length, max_length));
	*at = '"';
	return end_at(writer, at + 1);
}

/* No string is longer. */
#define MOST_BYTES ((size_t)PTRDIFF_MAX - (size_t)2 * ENV_WRITE_ROOM)

/* A string for which there is no room yet, or which is none. */
static ENV_OUT_OF_LINE char *put_more(struct env_writer *writer, char *at, struct env_str value,
				      size_t min_length, size_t max_length)
{
	ENV_TRY(value.len <= MOST_BYTES);
	at = env_write_grow(writer, at, value.len + 2);
	return at != NULL ? env_put_str(writer, at, value, min_length, max_length) : NULL;
}

/* What is seldom are calls at its ends, so that it needs no registers of its caller. */
char *env_put_str(struct env_writer *writer, char *at, struct env_str value, size_t min_length,
		  size_t max_length)
{
	if (value.ptr == NULL && value.len > 0)
		return NULL;
	if (value.len > MOST_BYTES || writer->end - at < (ptrdiff_t)value.len + 2)
		return put_more(writer, at, value, min_length, max_length);
	if (!copy_plain(at + 1, value.ptr, value.len))
		return put_special(writer, at, value, min_length, max_length);
	at[0] = '"';
	at[value.len + 1] = '"';
	return value.len >= min_length && value.len <= max_length ? at + value.len + 2 : NULL;
}

/* Whether the text is no array or object, whose levels would have to be counted. */
static bool is_flat(struct env_str json)
{
	return json.ptr[0] != '[' && json.ptr[0] != '{';
}

/* A member that is spelt in the table, as anything but a string is. */
static char *put_member(struct env_writer *writer, char *at, const struct env_enum_rules *rules, int value)
{
	env_write_stop(writer, at);
	ENV_TRY(is_flat(rules->members[value - 1]) && env_encode_member(writer->buf, rules, value) == ENV_OK);
	return env_write_go_on(writer);
}

char *env_put_enum(struct env_writer *writer, char *at, const struct env_type *type, int value)
{
	const struct env_enum_rules *rules = &type->as.enumeration;

	if (value < 1 || (size_t)value > rules->count)
		return NULL;
	return rules->mixed ? put_member(writer, at, rules, value)
			    : env_put_str(writer, at, rules->members[value - 1], 0, SIZE_MAX);
}

char *env_put_const(struct env_writer *writer, char *at, const struct env_type *type)
{
	struct env_str json = type->as.constant.json;

	env_write_stop(writer, at);
	ENV_TRY(is_flat(json) && env_spell_write(writer->buf, json) == ENV_OK);
	return env_write_go_on(writer);
}

/* Whether no white space stands around the text, which is not empty. */
static bool is_bare(struct env_str text)
{
	return (unsigned char)text.ptr[0] > ' ' && (unsigned char)text.ptr[text.len - 1] > ' ';
}

char *env_put_json(struct env_writer *writer, char *at, struct env_json value, unsigned roots)
{
	ENV_TRY(value.text.ptr != NULL && value.text.len > 0 && is_bare(value.text));
	ENV_TRY(roots == 0 || (roots & env_json_root_of(value.text.ptr[0])) != 0);
	/* a depth of 0 would mean the default */
	ENV_TRY(writer->depth > 0 && env_json_check(value.text, writer->depth, NULL) == ENV_OK);
	env_write_stop(writer, at);
	return env_json_write(writer->buf, value) == ENV_OK ? env_write_go_on(writer) : NULL;
}
