/* The words of fast decoders: strings. */
#include <envelope/read.h>

#include "text/escape.h"
#include "text/hex.h"
#include "text/scan.h"
#include "text/tape.h"
#include "text/utf8.h"
#include "type/block.h"
#include "type/keys.h"

/* A string that is copied into the arena's free bytes while it is looked at. */
struct copying {
	const char *at; /* in the text */
	char *to;
	size_t continuations; /* bytes of the copy that start no code point */
};

/*
 * Room that each step wants, in the text and in the arena: for a block, or for what one escape stands for, and a NUL. The less of
 * both is what there is.
 */
#define STEP (ENV_BLOCK + 1)

static inline size_t room_of(const struct env_reader *reader, const struct copying *copying)
{
	/* as numbers: an arena may have no block yet */
	size_t room = (uintptr_t)reader->arena->end - (uintptr_t)copying->to;
	size_t left = (size_t)(reader->end - copying->at);

	return left < room ? left : room;
}

/* Copies what is plain; false where there is no room for more blocks before something else comes. */
static inline bool copy_plain(const struct env_reader *reader, struct copying *copying)
{
	for (size_t room = room_of(reader, copying); room >= STEP; room -= ENV_BLOCK) {
		env_block_special special = env_block_take(copying->to, copying->at);
		size_t plain = special == 0 ? ENV_BLOCK : env_block_before(special);
		copying->at += plain;
		copying->to += plain;
		if (special != 0)
			return true;
	}
	return false;
}

/* The same, for texts that are mostly longer than a block. */
static inline bool copy_long(const struct env_reader *reader, struct copying *copying)
{
#if ENV_SIMD
	if (room_of(reader, copying) > ENV_LONG_BLOCK) {
		uint64_t special = env_block_take_long(copying->to, copying->at);
		size_t plain = special == 0 ? ENV_LONG_BLOCK : (size_t)__builtin_ctzll(special);
		copying->at += plain;
		copying->to += plain;
		if (special != 0)
			return true;
	}
#endif
	return copy_plain(reader, copying);
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

/* Most that are escaped have two bytes. */
static inline size_t put_code_point(char *to, unsigned long code_point)
{
	if (code_point < 0x80 || code_point >= 0x800)
		return env_utf8_write(to, code_point);
	to[0] = (char)(0xC0 | code_point >> 6);
	to[1] = (char)(0x80 | (code_point & 0x3F));
	return 2;
}

/* Copies the escape that is next. Sixteen bytes are there, more than a pair has. */
static bool copy_escape(struct copying *copying)
{
	static const char values[128] = {
		['"'] = '"',  ['\\'] = '\\', ['/'] = '/',  ['b'] = '\b',
		['f'] = '\f', ['n'] = '\n',  ['r'] = '\r', ['t'] = '\t',
	};
	unsigned char letter = (unsigned char)copying->at[1];

	if (letter != 'u') {
		if (letter >= sizeof(values) || values[letter] == 0)
			return false;
		*copying->to++ = values[letter];
		copying->at += 2;
		return true;
	}
	long unit = read_unit(&copying->at);
	if (unit < 0)
		return false;
	size_t length = put_code_point(copying->to, (unsigned long)unit);
	copying->to += length;
	copying->continuations += length - 1;
	return true;
}

/* Copies the code points beyond ASCII that are next. */
static bool copy_beyond_ascii(const struct env_reader *reader, struct copying *copying)
{
	while (room_of(reader, copying) >= STEP && (unsigned char)*copying->at >= 0x80) {
		size_t length = env_utf8_sequence(copying->at, reader->end);
		if (length == 0)
			return false;
		memcpy(copying->to, copying->at, 4);
		copying->at += length;
		copying->to += length;
		copying->continuations += length - 1;
	}
	return true;
}

/* Goes on with a string in which something special is next, to its quote. False where it is none or there is no room. */
static bool copy_special(const struct env_reader *reader, struct copying *copying)
{
	do {
		bool good = false;
		if (*copying->at == '"')
			return true;
		if (room_of(reader, copying) < STEP)
			return false;
		if (*copying->at == '\\')
			good = copy_escape(copying);
		else if ((unsigned char)*copying->at >= 0x80)
			good = copy_beyond_ascii(reader, copying);
		if (!good)
			return false;
	} while (copy_plain(reader, copying));
	return false;
}

/* The string whose copy is complete; the place behind it. */
static inline const char *take_copy(struct env_arena *arena, struct env_str *out, struct copying copying,
				    size_t min_length, size_t max_length)
{
	size_t len = (size_t)(copying.to - arena->next);
	size_t length = len - copying.continuations;

	*out = env_str_of(arena->next, len);
	*copying.to = '\0';
	arena->next = copying.to + 1;
	return length >= min_length && length <= max_length ? copying.at + 1 : NULL;
}

/* Any string at `at`, by steps that want no room beyond what they take. */
static ENV_OUT_OF_LINE const char *read_any(const struct env_reader *reader, const char *at,
					    struct env_str *out, size_t min_length, size_t max_length)
{
	struct env_scan scan = {.at = at, .end = reader->end};
	struct env_token token;

	if (!env_scan_string(&scan, &token))
		return NULL;
	struct env_str raw = env_str_of(token.text, token.length);
	char *bytes = env_arena_alloc(reader->arena, raw.len + 1, 1);
	if (bytes == NULL)
		return NULL;
	*out = env_str_of(bytes, raw.len);
	if (token.flags & ENV_TAPE_ESCAPED)
		out->len = env_text_unescape(bytes, raw);
	else
		memcpy(bytes, raw.ptr, raw.len);
	bytes[out->len] = '\0';
	size_t length = env_utf8_count(*out);
	return length >= min_length && length <= max_length ? scan.at : NULL;
}

/* The same near the end of the text, or of the arena's block: mostly plain ASCII. */
static ENV_OUT_OF_LINE const char *read_tight(const struct env_reader *reader, const char *at,
					      struct env_str *out, size_t min_length, size_t max_length)
{
	const char *text = at + 1;
	const char *stop = env_block_plain_end(text, reader->end);

	if (stop == reader->end || *stop != '"')
		return read_any(reader, at, out, min_length, max_length);
	size_t len = (size_t)(stop - text);
	char *bytes = env_arena_alloc(reader->arena, len + 1, 1);
	if (bytes == NULL)
		return NULL;
	env_block_copy(bytes, text, len);
	bytes[len] = '\0';
	*out = env_str_of(bytes, len);
	return len >= min_length && len <= max_length ? stop + 1 : NULL;
}

/*
 * The slow half of env_read_str_at(), from the first special byte on; the `copied` bytes before it were copied. Out of line, so
 * that the other half is short.
 */
static ENV_OUT_OF_LINE const char *read_special(const struct env_reader *reader, const char *at,
						struct env_str *out, size_t min_length, size_t max_length,
						size_t copied)
{
	struct copying copying = {.at = at + 1 + copied, .to = reader->arena->next + copied};

	if (copy_special(reader, &copying))
		return take_copy(reader->arena, out, copying, min_length, max_length);
	return read_tight(reader, at, out, min_length, max_length);
}

const char *env_read_str_at(struct env_reader *reader, const char *at, size_t plain, struct env_str *out,
			    size_t min_length, size_t max_length)
{
	if (plain == 0 && (at == reader->end || *at != '"')) {
		if (env_read_peek(reader) != '"')
			return NULL;
		at = reader->pos;
	}
	struct copying copying = {.at = at + 1 + plain, .to = reader->arena->next + plain};
	if (!copy_long(reader, &copying))
		return read_tight(reader, at, out, min_length, max_length);
	if (*copying.at != '"')
		return read_special(reader, at, out, min_length, max_length,
				    (size_t)(copying.to - reader->arena->next));
	return take_copy(reader->arena, out, copying, min_length, max_length);
}

#if ENV_SIMD
/* The number of the member that is the `len` bytes at `text`, of which a block can be read: each is compared, so that nothing has to be guessed. */
static int find_member(const struct env_enum_rules *rules, const char *text, size_t len)
{
	env_bytes_16 block = env_bytes_head(env_bytes_load(text), len);
	size_t number = 0;

	for (size_t i = 0; i < rules->count; i++) {
		const struct env_str *member = &rules->members[i];
		env_bytes_16 bytes = env_bytes_load(member->ptr);
		bool same = env_lanes_of(env_marks_same(block, bytes)) == ENV_LANES_ALL;
		number |= (i + 1) & (0 - (size_t)(same & (member->len == len)));
	}
	return (int)number;
}
#endif

/* Members that are all compared. */
#define FEW_MEMBERS 16

/* A member that JSON wants escaped is "don't know", and so is any other spelling that is not plain ASCII. */
const char *env_read_enum_at(const char *at, const char *end, const struct env_type *type, void *out)
{
	const struct env_enum_rules *rules = &type->as.enumeration;
	struct env_reader reader = {.pos = at, .end = end};
	int number = 0;

	if (env_read_peek(&reader) != '"')
		return NULL;
	const char *text = reader.pos + 1;
	const char *stop = env_block_plain_end(text, end);
	if (stop == end || *stop != '"')
		return NULL;
	size_t len = (size_t)(stop - text);
#if ENV_SIMD
	if (rules->padded && !rules->mixed && rules->count <= FEW_MEMBERS && len < ENV_BLOCK &&
	    end - text >= ENV_BLOCK)
		number = find_member(rules, text, len);
	else
#endif
		number = env_enum_find(rules, env_str_of(text, len));
	memcpy(out, &number, sizeof(number));
	return number == 0 ? NULL : stop + 1;
}
