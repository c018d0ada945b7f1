/* The words of fast decoders: strings. */
#include <envelope/read.h>

#include "text/block.h"
#include "text/escape.h"
#include "text/hex.h"
#include "text/utf8.h"
#include "text/utf8_block.h"
#include "type/keys.h"
#include "type/read_token.h"

/* A string that is copied into the reader's room while it is looked at. That is never short; see env_reader_start(). */
struct copying {
	const char *at; /* in the text */
	char *to;
};

static inline void move_on(struct copying *copying, size_t count)
{
	copying->at += count;
	copying->to += count;
}

/* Copies a block, or what is plain in it: false where that is all of it. */
static inline bool copy_block(struct copying *copying)
{
	env_block_special special = env_block_take(copying->to, copying->at);

	move_on(copying, special == 0 ? ENV_BLOCK : env_block_before(special));
	return special != 0;
}

/* Copies what is plain. */
static inline void copy_plain(struct copying *copying)
{
	while (!copy_block(copying))
		continue;
}

/*
 * Copies what is plain of a string whose first block is, and perhaps more; returns how many bytes that is. Most end in the three blocks behind it,
 * which are taken without a loop: nobody guesses in which.
 */
static inline size_t copy_more(char *to, const char *at)
{
#if ENV_SSE2
	uint64_t special = env_block_take(to + ENV_BLOCK, at + ENV_BLOCK);
	special |= (uint64_t)env_block_take(to + ENV_TWO_BLOCKS, at + ENV_TWO_BLOCKS) << 16;
	special |= (uint64_t)env_block_take(to + ENV_THREE_BLOCKS, at + ENV_THREE_BLOCKS) << 32;
	if (special != 0)
		return ENV_BLOCK + (unsigned)__builtin_ctzll(special);
	struct copying copying = {.at = at + ENV_FOUR_BLOCKS, .to = to + ENV_FOUR_BLOCKS};
#else
	struct copying copying = {.at = at + ENV_BLOCK, .to = to + ENV_BLOCK};
#endif
	copy_plain(&copying);
	return (size_t)(copying.at - at);
}

/* The same of any string. */
static inline size_t copy_text(char *to, const char *at)
{
	env_block_special first = env_block_take(to, at);

	return first != 0 ? env_block_before(first) : copy_more(to, at);
}

/* The code point of the four digits after a "\u", and of the pair that they may begin; -1 where there is none. */
static long read_unit(const char **at)
{
	long unit = env_hex4(*at + 2);

	*at += 6;
	if (unit < 0xD800 || unit > 0xDFFF)
		return unit;
	long low = (*at)[0] == '\\' && (*at)[1] == 'u' ? env_hex4(*at + 2) : -1;
	if (unit > 0xDBFF || low < 0xDC00 || low > 0xDFFF)
		return -1;
	*at += 6;
	return 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
}

/* Most that are escaped have two bytes, or three. */
static inline size_t put_code_point(char *to, unsigned long code_point)
{
	if (code_point < 0x80 || code_point >= 0x10000)
		return env_utf8_write(to, code_point);
	if (code_point < 0x800) {
		to[0] = (char)(0xC0 | code_point >> 6);
		to[1] = (char)(0x80 | (code_point & 0x3F));
		return 2;
	}
	to[0] = (char)(0xE0 | code_point >> 12);
	to[1] = (char)(0x80 | (code_point >> 6 & 0x3F));
	to[2] = (char)(0x80 | (code_point & 0x3F));
	return 3;
}

/* Copies the code points that are next, as "\uXXXX". */
static bool copy_units(struct copying *copying)
{
	do {
		long unit = read_unit(&copying->at);
		if (unit < 0)
			return false;
		copying->to += put_code_point(copying->to, (unsigned long)unit);
	} while (copying->at[0] == '\\' && copying->at[1] == 'u');
	return true;
}

/* Copies the escape that is next, or those. */
static bool copy_escape(struct copying *copying)
{
	if (copying->at[1] == 'u')
		return copy_units(copying);
	char value = env_escape_value(copying->at[1]);
	if (value == 0)
		return false;
	*copying->to++ = value;
	copying->at += 2;
	return true;
}

/* Copies the character beyond ASCII that is next; false where there is none. */
static inline bool copy_character(struct copying *copying)
{
	/* the text's zeros go on none */
	size_t length = env_utf8_sequence(copying->at, copying->at + 4);

	memcpy(copying->to, copying->at, 4);
	move_on(copying, length);
	return length > 0;
}

/*
 * Copies text of any script up to a quote, a backslash or a control character. A character beyond ASCII is next. `to` is NULL where there is what is no
 * UTF-8. Out of line, so that the registers that it needs are kept by nobody who copies escapes alone.
 */
static ENV_OUT_OF_LINE struct copying copy_any(struct copying copying)
{
	static const struct copying none = {NULL, NULL};
#if ENV_SIMD
	if (!copy_character(&copying))
		return none;
	for (;;) {
		struct env_utf8_piece piece = env_utf8_piece_at(copying.at);
		env_bytes_store(copying.to, env_bytes_load(copying.at));
		if (piece.wrong)
			return none;
		move_on(&copying, piece.stops == 0 ? ENV_BLOCK : env_lanes_first(piece.stops));
		if (piece.stops != 0)
			return copying;
	}
#else
	do {
		if (!copy_character(&copying))
			return none;
		copy_plain(&copying);
	} while ((unsigned char)*copying.at >= 0x80);
	return copying;
#endif
}

/* Goes on with a string in which something special is next, to its quote. False where it is none. */
static bool copy_special(struct copying *copying)
{
	while (*copying->at != '"') {
		if ((unsigned char)*copying->at >= 0x80) {
			*copying = copy_any(*copying);
			if (copying->to == NULL)
				return false;
		} else {
			if (*copying->at != '\\' || !copy_escape(copying))
				return false;
			move_on(copying, copy_text(copying->to, copying->at));
		}
	}
	return true;
}

/* The string whose copy is complete, of `len` bytes; its text ends before `end`, which it returns. */
static inline const char *take_copy(struct env_reader *reader, const char *end, struct env_str *out,
				    char *copy, size_t len, bool fits)
{
	*out = env_str_of(copy, len);
	copy[len] = '\0';
	reader->strings = copy + len + 1;
	return ENV_LIKELY(fits) ? end : env_read_give_up(reader, end);
}

/*
 * The rest of env_read_str(), of the string at `at` in which something special is next at `special`; what stands before that is copied. Out of
 * line, so that the other half is short.
 */
static ENV_OUT_OF_LINE const char *read_special(struct env_reader *reader, const char *at,
						const char *special, struct env_str *out, size_t min_length,
						size_t max_length)
{
	struct copying copying = {.at = special, .to = reader->strings + (special - at - 1)};

	if (!copy_special(&copying))
		return env_read_give_up(reader, at);
	struct env_str copy = env_str_of(reader->strings, (size_t)(copying.to - reader->strings));
	return take_copy(reader, copying.at + 1, out, reader->strings, copy.len,
			 env_utf8_length_within(copy, min_length, max_length));
}

/* A string with white space before it. */
static ENV_OUT_OF_LINE const char *read_behind_space(struct env_reader *reader, const char *at,
						     struct env_str *out, size_t min_length,
						     size_t max_length)
{
	at = env_read_space(at);
	return *at == '"' ? env_read_str(reader, at, out, min_length, max_length)
			  : env_read_give_up(reader, at);
}

/* A string that is right here, and whose plain bytes up to the first special one, `len` of them, are copied. */
static inline const char *take_text(struct env_reader *reader, const char *at, size_t len,
				    struct env_str *out, size_t min_length, size_t max_length)
{
	if (!ENV_LIKELY(at[1 + len] == '"'))
		return read_special(reader, at, at + 1 + len, out, min_length, max_length);
	return take_copy(reader, at + len + 2, out, reader->strings, len,
			 len >= min_length && len <= max_length);
}

const char *env_read_str(struct env_reader *reader, const char *at, struct env_str *out, size_t min_length,
			 size_t max_length)
{
	char *copy = reader->strings;

	if (!ENV_LIKELY(*at == '"'))
		return read_behind_space(reader, at, out, min_length, max_length);
#if ENV_SIMD
	env_bytes_16 block = env_bytes_load(at + 1);
	struct env_block_marks marks = env_block_marks_of(block);

	env_bytes_store(copy, block);
	if (ENV_LIKELY(env_block_has_end(marks))) {
		size_t len = env_lanes_first(marks.quotes);
		return take_copy(reader, at + len + 2, out, copy, len,
				 len >= min_length && len <= max_length);
	}
	size_t len = marks.special != 0 ? env_lanes_first(marks.special) : copy_more(copy, at + 1);
#else
	size_t len = copy_text(copy, at + 1);
#endif
	return take_text(reader, at, len, out, min_length, max_length);
}

#if ENV_SIMD
/* The number of the member that is the block's first `len` bytes, fewer than there are; 0 where there is none. */
static inline int find_member(const struct env_enum_hash *hash, env_bytes_16 block, size_t len)
{
	uint64_t halves[2];

	block = env_bytes_head(block, len);
	env_bytes_store((char *)halves, block);
	int index = hash->slots[env_enum_slot(halves[0], halves[1], hash->factor, hash->shift)];
	env_bytes_16 same = env_marks_same(block, env_bytes_load(hash->blocks[index]));
	return env_lanes_of(same) == ENV_LANES_ALL ? index + 1 : 0;
}
#endif

/* It gives up at a member that JSON wants escaped, and at any other spelling that is not plain ASCII. */
static ENV_OUT_OF_LINE const char *read_any_enum(struct env_reader *reader, const char *at,
						 const struct env_enum_rules *rules, void *out)
{
	struct env_str text;
	const char *end = env_read_plain(at, &text);
	int number = end == NULL ? 0 : env_enum_find(rules, text);

	memcpy(out, &number, sizeof(number));
	return number == 0 ? env_read_give_up(reader, at) : end;
}

const char *env_read_enum(struct env_reader *reader, const char *at, const struct env_type *type, void *out)
{
	const struct env_enum_rules *rules = &type->as.enumeration;
#if ENV_SIMD
	env_bytes_16 block = env_bytes_load(at + 1);
	env_lanes quotes = env_lanes_of(env_marks_byte(block, '"'));

	/* what is not plain before the quote makes it another text than all members have */
	if (ENV_LIKELY(*at == '"' && quotes != 0 && rules->hash != NULL)) {
		size_t len = env_lanes_first(quotes);
		int number = find_member(rules->hash, block, len);
		memcpy(out, &number, sizeof(number));
		return ENV_LIKELY(number != 0) ? at + len + 2 : env_read_give_up(reader, at);
	}
#endif
	return read_any_enum(reader, at, rules, out);
}
