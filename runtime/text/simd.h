/*
 * Sixteen bytes of text looked at together, by SSE2 or NEON.
 *
 * ENV_SIMD is 1 where the processor that is compiled for has either, ENV_SSE2 where it has that one. Where it has neither, or ENVELOPE_NO_SIMD is
 * defined, both are 0 and nothing else is defined here: those who would use it do the same in plain C. Results are the same everywhere.
 *
 * No other file names what a processor has. What only SSE2 does well is written in its own intrinsics, where ENV_SSE2.
 */
#ifndef ENVELOPE_TEXT_SIMD_H
#define ENVELOPE_TEXT_SIMD_H

#include <stddef.h>
#include <stdint.h>

#if defined(ENVELOPE_NO_SIMD)
#define ENV_SSE2 0
#define ENV_SIMD 0
#elif defined(__SSE2__)
#define ENV_SSE2 1
#define ENV_SIMD 1
#include <emmintrin.h>
#elif defined(__ARM_NEON) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define ENV_SSE2 0
#define ENV_SIMD 1
#include <arm_neon.h>
#else
#define ENV_SSE2 0
#define ENV_SIMD 0
#endif

#if ENV_SIMD

/*
 * Bytes, and marks: for each byte whether something is true of it, as a byte with its highest bit set, or clear (SSE2), or with all bits so (NEON).
 *
 * Lanes are the marks of sixteen bytes as a number: ENV_LANE_BITS bits for each, all set or all clear, those of the first byte lowest. Lanes that are no
 * byte's are clear. ENV_LANES_ALL are all.
 */
#if ENV_SSE2
typedef __m128i env_bytes_16;
typedef uint32_t env_lanes;
#define ENV_LANE_BITS 1
#define ENV_LANES_ALL UINT32_C(0xFFFF)
#else
typedef uint8x16_t env_bytes_16;
typedef uint64_t env_lanes;
#define ENV_LANE_BITS 4
#define ENV_LANES_ALL UINT64_MAX
#endif

/* ---- bytes ---- */

/* Those from `at` on. */
static inline env_bytes_16 env_bytes_load(const char *at)
{
#if ENV_SSE2
	return _mm_loadu_si128((const __m128i *)(const void *)at);
#else
	return vld1q_u8((const uint8_t *)at);
#endif
}

/* Those of four words. */
static inline env_bytes_16 env_bytes_of_words(const uint32_t words[4])
{
#if ENV_SSE2
	return _mm_set_epi32((int)words[3], (int)words[2], (int)words[1], (int)words[0]);
#else
	return vreinterpretq_u8_u32(vld1q_u32(words));
#endif
}

/* Writes them to `to`. */
static inline void env_bytes_store(char *to, env_bytes_16 bytes)
{
#if ENV_SSE2
	_mm_storeu_si128((__m128i *)(void *)to, bytes);
#else
	vst1q_u8((uint8_t *)to, bytes);
#endif
}

/* The first `count` of them, below 16, and NUL for the others. */
static inline env_bytes_16 env_bytes_head(env_bytes_16 bytes, size_t count)
{
#if ENV_SSE2
	const __m128i places = _mm_setr_epi8(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);

	return _mm_and_si128(bytes, _mm_cmplt_epi8(places, _mm_set1_epi8((char)count)));
#else
	static const uint8_t places[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};

	return vandq_u8(bytes, vcltq_u8(vld1q_u8(places), vdupq_n_u8((uint8_t)count)));
#endif
}

/* The bytes `count` places further back, which is a constant, behind as many NULs; the last ones are lost. */
#if ENV_SSE2
#define ENV_BYTES_LATER(bytes, count) _mm_slli_si128((bytes), (count))
#else
#define ENV_BYTES_LATER(bytes, count) vextq_u8(vdupq_n_u8(0), (bytes), 16 - (count))
#endif

/* Sixteen NULs. */
static inline env_bytes_16 env_bytes_none(void)
{
#if ENV_SSE2
	return _mm_setzero_si128();
#else
	return vdupq_n_u8(0);
#endif
}

/* ---- marks ---- */

/* Which bytes are no plain ASCII in a JSON string: quotes, backslashes, control characters and all beyond ASCII. */
static inline env_bytes_16 env_marks_special(env_bytes_16 bytes)
{
	/* a quote changes places with the space, below which control characters are, and those beyond ASCII, which are negative */
#if ENV_SSE2
	__m128i low = _mm_subs_epi8(_mm_xor_si128(bytes, _mm_set1_epi8('"' ^ ' ')), _mm_set1_epi8(0x21));

	return _mm_or_si128(low, _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\')));
#else
	uint8x16_t swapped = veorq_u8(bytes, vdupq_n_u8('"' ^ ' '));
	uint8x16_t low = vcltq_s8(vreinterpretq_s8_u8(swapped), vdupq_n_s8(0x21));

	return vorrq_u8(low, vceqq_u8(bytes, vdupq_n_u8('\\')));
#endif
}

/* Which bytes are control characters or beyond ASCII. */
static inline env_bytes_16 env_marks_unprinted(env_bytes_16 bytes)
{
#if ENV_SSE2
	return _mm_cmplt_epi8(bytes, _mm_set1_epi8(' '));
#else
	return vcltq_s8(vreinterpretq_s8_u8(bytes), vdupq_n_s8(' '));
#endif
}

/* Which bytes are no digits. */
static inline env_bytes_16 env_marks_no_digit(env_bytes_16 bytes)
{
#if ENV_SSE2
	/* digits become 0 to 9; the sum of others has the highest bit, where it stops at the most too */
	__m128i digits = _mm_sub_epi8(bytes, _mm_set1_epi8('0'));

	return _mm_adds_epu8(digits, _mm_set1_epi8(INT8_MAX - 9));
#else
	return vcgtq_u8(vsubq_u8(bytes, vdupq_n_u8('0')), vdupq_n_u8(9));
#endif
}

/* Which bytes are the same in both. */
static inline env_bytes_16 env_marks_same(env_bytes_16 a, env_bytes_16 b)
{
#if ENV_SSE2
	return _mm_cmpeq_epi8(a, b);
#else
	return vceqq_u8(a, b);
#endif
}

/* Which bytes are this one. */
static inline env_bytes_16 env_marks_byte(env_bytes_16 bytes, char byte)
{
#if ENV_SSE2
	return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(byte));
#else
	return vceqq_u8(bytes, vdupq_n_u8((uint8_t)byte));
#endif
}

/* Which bytes are beyond ASCII and at least `least`, which is. */
static inline env_bytes_16 env_marks_from(env_bytes_16 bytes, unsigned least)
{
#if ENV_SSE2
	/* what is left has the highest bit */
	return _mm_subs_epu8(bytes, _mm_set1_epi8((char)(least - 0x80)));
#else
	return vcgeq_u8(bytes, vdupq_n_u8((uint8_t)least));
#endif
}

/* Which bytes are beyond ASCII and below `limit`, which is. */
static inline env_bytes_16 env_marks_below(env_bytes_16 bytes, unsigned limit)
{
	/* as signed numbers these are the smallest */
#if ENV_SSE2
	return _mm_cmplt_epi8(bytes, _mm_set1_epi8((char)limit));
#else
	return vcltq_s8(vreinterpretq_s8_u8(bytes), vdupq_n_s8((int8_t)limit));
#endif
}

/* Which are marked in `a` and in `b`. */
static inline env_bytes_16 env_marks_and(env_bytes_16 a, env_bytes_16 b)
{
#if ENV_SSE2
	return _mm_and_si128(a, b);
#else
	return vandq_u8(a, b);
#endif
}

/* Which are marked in one of them alone. */
static inline env_bytes_16 env_marks_xor(env_bytes_16 a, env_bytes_16 b)
{
#if ENV_SSE2
	return _mm_xor_si128(a, b);
#else
	return veorq_u8(a, b);
#endif
}

/* Which are marked in `a` or in `b`. */
static inline env_bytes_16 env_marks_or(env_bytes_16 a, env_bytes_16 b)
{
#if ENV_SSE2
	return _mm_or_si128(a, b);
#else
	return vorrq_u8(a, b);
#endif
}

/* Which bytes end plain text of any script in a JSON string: quotes, backslashes, control characters. */
static inline env_bytes_16 env_marks_stops(env_bytes_16 bytes)
{
#if ENV_SSE2
	env_bytes_16 control = _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(0x1F)), bytes);
#else
	env_bytes_16 control = vcltq_u8(bytes, vdupq_n_u8(' '));
#endif

	return env_marks_or(control, env_marks_or(env_marks_byte(bytes, '"'), env_marks_byte(bytes, '\\')));
}

/* ---- marks as numbers ---- */

static inline env_lanes env_lanes_of(env_bytes_16 marks)
{
#if ENV_SSE2
	return (uint32_t)_mm_movemask_epi8(marks);
#else
	/* each pair of bytes becomes one, with half a byte from both */
	uint8x8_t halves = vshrn_n_u16(vreinterpretq_u16_u8(marks), 4);

	return vget_lane_u64(vreinterpret_u64_u8(halves), 0);
#endif
}

/* The number of bytes before the first whose lane is set; one is. */
static inline size_t env_lanes_first(env_lanes lanes)
{
#if ENV_SSE2
	/* of 64 bits, so that nothing is left to be extended */
	return (unsigned)__builtin_ctzll((uint64_t)lanes);
#else
	return (unsigned)__builtin_ctzll(lanes) / ENV_LANE_BITS;
#endif
}

#if !ENV_SSE2
/* Each two bytes next to each other added up: those of `a`, then those of `b`. */
static inline uint8x16_t env_neon_add_pairs(uint8x16_t a, uint8x16_t b)
{
#if defined(__aarch64__)
	return vpaddq_u8(a, b);
#else
	return vcombine_u8(vpadd_u8(vget_low_u8(a), vget_high_u8(a)),
			   vpadd_u8(vget_low_u8(b), vget_high_u8(b)));
#endif
}

/* The same of marks, of each of which a bit is left: eight bytes, and eight bytes, have eight different ones. */
static inline uint8x16_t env_neon_add_marks(uint8x16_t a, uint8x16_t b)
{
	static const uint8_t bits[] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
	uint8x16_t bit = vld1q_u8(bits);

	return env_neon_add_pairs(vandq_u8(a, bit), vandq_u8(b, bit));
}
#endif

/* Marks of 32 bytes, a bit for each, that of the first byte lowest. */
static inline uint64_t env_bits_32(env_bytes_16 low, env_bytes_16 high)
{
#if ENV_SSE2
	return (uint32_t)_mm_movemask_epi8(low) | (uint64_t)(uint32_t)_mm_movemask_epi8(high) << 16;
#else
	uint8x16_t pairs = env_neon_add_marks(low, high);
	uint8x8_t fours = vpadd_u8(vget_low_u8(pairs), vget_high_u8(pairs));

	return vget_lane_u32(vreinterpret_u32_u8(vpadd_u8(fours, fours)), 0);
#endif
}

#endif

#endif
