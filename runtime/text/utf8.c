/* UTF-8 (RFC 3629). */
#include "text/utf8.h"

#include "text/plain.h"
#include "text/utf8_block.h"

#if ENV_SIMD
const char *env_utf8_pass(const char *at, const char *end)
{
	const char *start = at + env_utf8_sequence(at, end);

	if (start == at)
		return at;
	for (at = start; end - at >= ENV_BLOCK; at += ENV_BLOCK) {
		struct env_utf8_piece piece = env_utf8_piece_at(at);
		if (piece.wrong)
			break;
		if (piece.stops != 0)
			return at + env_lanes_first(piece.stops);
	}
	return at == start ? at : env_utf8_last_start(at);
}

/* In all blocks, whatever is found: nobody guesses where that is. */
struct env_utf8_look env_utf8_look_at(const char *at, const char *end)
{
	struct env_utf8_window window = env_utf8_window_first(at);
	env_bytes_16 wrong = env_utf8_marks_wrong(window);
	env_bytes_16 stops = env_marks_stops(window.bytes);

	/* that of the end too, which tells of what is cut off */
	for (at += ENV_BLOCK; at <= end; at += ENV_BLOCK) {
		window = env_utf8_window_at(at);
		wrong = env_marks_or(wrong, env_utf8_marks_wrong(window));
		stops = env_marks_or(stops, env_marks_stops(window.bytes));
	}
	return (struct env_utf8_look){env_lanes_of(wrong) == 0, env_lanes_of(stops) != 0};
}

/* The start of a character before which all is valid: as far as there are whole blocks, and they are right. */
static inline const char *pass_blocks(const char *at, const char *end)
{
	const char *start = at;

	while (end - at >= ENV_BLOCK && env_lanes_of(env_utf8_marks_wrong(env_utf8_window_at(at))) == 0)
		at += ENV_BLOCK;
	return at == start ? at : env_utf8_last_start(at);
}
#else
const char *env_utf8_pass(const char *at, const char *end)
{
	return at + env_utf8_sequence(at, end);
}

/* Whether one of the bytes has to be escaped. */
static bool has_escaped(const char *at, const char *end)
{
	while (at < end && ((unsigned char)*at >= 0x80 || !env_byte_special(*at)))
		at++;
	return at < end;
}

struct env_utf8_look env_utf8_look_at(const char *at, const char *end)
{
	return (struct env_utf8_look){env_utf8_valid(env_str_of(at, (size_t)(end - at))),
				      has_escaped(at, end)};
}

static inline const char *pass_blocks(const char *at, const char *end)
{
	(void)end;
	return at;
}
#endif

size_t env_utf8_valid_prefix(struct env_str text)
{
	const char *at = text.ptr;
	const char *end = text.len == 0 ? at : at + text.len;

	while (at < end) {
		while (end - at >= 8 && (env_word_at(at) & ENV_BYTES(0x80)) == 0)
			at += 8;
		size_t length = at == end ? 0 : env_utf8_sequence(at, end);
		if (length == 0)
			break;
		at += length;
		if (at - text.ptr >= ENV_UTF8_BEFORE)
			at = pass_blocks(at, end);
	}
	return (size_t)(at - text.ptr);
}

#if ENV_SSE2
#define BLOCK ((size_t)16)
/* Of so many blocks each byte can count by itself. */
#define BLOCKS_AT_ONCE ((size_t)255)

/* Marks the bytes that are 10xxxxxx, which never starts a code point. As signed numbers they are the smallest. */
static inline __m128i marks_at(const char *at)
{
	return _mm_cmplt_epi8(_mm_loadu_si128((const __m128i *)(const void *)at), _mm_set1_epi8((char)0xC0));
}

/* The number of these bytes in some blocks. A mark is -1. */
static inline size_t count_in_blocks(const char *at, size_t blocks)
{
	const char *end = at + BLOCK * blocks;
	__m128i counts = _mm_setzero_si128();

	for (; end - at >= (ptrdiff_t)(4 * BLOCK); at += 4 * BLOCK) {
		__m128i two = _mm_add_epi8(marks_at(at), marks_at(at + BLOCK));
		__m128i more = _mm_add_epi8(marks_at(at + 2 * BLOCK), marks_at(at + 3 * BLOCK));
		counts = _mm_sub_epi8(counts, _mm_add_epi8(two, more));
	}
	for (; at < end; at += BLOCK)
		counts = _mm_sub_epi8(counts, marks_at(at));
	__m128i sums = _mm_sad_epu8(counts, _mm_setzero_si128());
	return (size_t)_mm_cvtsi128_si32(sums) + (size_t)_mm_extract_epi16(sums, 4);
}

/* Whether there are none in the last bytes, fewer than a block, with others before them: mostly so. */
static inline bool has_none_at_end(const char *end, size_t rest)
{
	unsigned marks = (unsigned)_mm_movemask_epi8(marks_at(end - BLOCK));

	return marks >> (BLOCK - rest) == 0;
}
#else
#define BLOCK ((size_t)8)
#define BLOCKS_AT_ONCE ((size_t)31)

/* The bytes that are 10xxxxxx, which never starts a code point. */
static inline size_t count_in_blocks(const char *at, size_t blocks)
{
	uint64_t counts = 0;

	for (size_t i = 0; i < blocks; i++) {
		uint64_t word = env_word_at(at + BLOCK * i);
		counts += (word >> 7) & ~(word >> 6) & ENV_BYTES(1);
	}
	return (size_t)((counts * ENV_BYTES(1)) >> 56);
}

/* Whether there are none in the last bytes, where that is seen at one look. */
static inline bool has_none_at_end(const char *end, size_t rest)
{
	(void)end;
	return rest == 0;
}
#endif

size_t env_utf8_count(struct env_str text)
{
	size_t at = 0;
	size_t count = text.len;

	while (text.len - at >= BLOCK) {
		size_t blocks = (text.len - at) / BLOCK;
		blocks = blocks < BLOCKS_AT_ONCE ? blocks : BLOCKS_AT_ONCE;
		count -= count_in_blocks(text.ptr + at, blocks);
		at += blocks * BLOCK;
	}
	if (at > 0 && has_none_at_end(text.ptr + text.len, text.len - at))
		return count;
	for (; at < text.len; at++)
		count -= ((unsigned char)text.ptr[at] & 0xC0) == 0x80;
	return count;
}

size_t env_utf8_write(char *out, unsigned long code_point)
{
	static const unsigned char leads[] = {0, 0x00, 0xC0, 0xE0, 0xF0};
	size_t length = code_point < 0x80 ? 1 : code_point < 0x800 ? 2 : code_point < 0x10000 ? 3 : 4;

	for (size_t i = length - 1; i > 0; i--) {
		out[i] = (char)(0x80 | (code_point & 0x3F));
		code_point >>= 6;
	}
	out[0] = (char)(leads[length] | code_point);
	return length;
}
