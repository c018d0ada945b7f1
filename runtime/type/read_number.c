/* The words of fast decoders: doubles. */
#include <envelope/read.h>

#include <float.h>

#include "text/block.h"
#include "text/digits.h"
#include "text/number.h"
#include "text/round.h"
#include "text/round_likely.h"
#include "text/scan.h"
#include "text/tape.h"
#include "type/read_items.h"
#include "type/read_token.h"

/* A number as it is spelt: mantissa * 10^exponent. */
struct spelt {
	uint64_t mantissa;
	int exponent;
	bool negative;
	const char *end;
};

/* The exponent behind an "e"; false where it has none, or a long one. */
static bool read_exponent(const char *at, const char *end, struct spelt *spelt)
{
	uint64_t value = 0;
	bool negative = at != end && *at == '-';

	if (at != end && (*at == '-' || *at == '+'))
		at++;
	spelt->end = env_digits_read(at, end, &value);
	if (spelt->end == at || spelt->end - at > 3)
		return false;
	spelt->exponent += negative ? -(int)value : (int)value;
	return true;
}

/* Digits of the mantissa, from the first that is not 0. */
static ptrdiff_t count_significant(const char *first, const char *end)
{
	while (first != end && (*first == '0' || *first == '.'))
		first++;
	return end - first;
}

/* Reads any number at `at`; false where it is none, or has more digits than a word. */
static bool read_spelt(const char *at, const char *end, struct spelt *spelt)
{
	*spelt = (struct spelt){.negative = at != end && *at == '-'};
	const char *first = at + spelt->negative;

	at = env_digits_read(first, end, &spelt->mantissa);
	if (at == first || (*first == '0' && at - first > 1))
		return false;
	if (at != end && *at == '.') {
		const char *point = at;
		at = env_digits_read(at + 1, end, &spelt->mantissa);
		if (at - point <= 1 || at - point >= 400)
			return false;
		spelt->exponent = (int)(point + 1 - at);
	}
	if (at - first > ENV_DIGITS_WORD && count_significant(first, at) > ENV_DIGITS_WORD)
		return false;
	spelt->end = at;
	return at == end || (*at != 'e' && *at != 'E') || read_exponent(at + 1, end, spelt);
}

/* Numbers of fifteen digits are exact as doubles; that some of sixteen are makes no processor guess better. */
#define SMALL_END UINT64_C(1000000000000000)

/* Of small numbers, whose mantissa and power of ten are exact as doubles: one operation rounds once. */
static bool is_small(const struct spelt *spelt)
{
	return FLT_EVAL_METHOD == 0 && spelt->mantissa < SMALL_END && spelt->exponent >= -22 &&
	       spelt->exponent <= 22;
}

static inline double small_value(uint64_t mantissa, int exponent, bool negative)
{
	static const double powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
					1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
					1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
	double value = (double)(int64_t)mantissa;

	value = exponent < 0 ? value / powers[-exponent] : value * powers[exponent];
	return negative ? -value : value;
}

/* The slow way: any number, by its text. */
static ENV_OUT_OF_LINE const char *read_any(struct env_reader *reader, const char *at, double *out)
{
	struct env_scan scan = {.at = at, .end = reader->end};
	struct env_token token;

	if (env_scan_scalar(&scan, &token) && token.kind == ENV_TAPE_NUMBER &&
	    env_number_to_double(env_str_of(token.text, token.length), out) == ENV_NUMBER_FITS)
		return scan.at;
	*out = 0;
	return env_read_give_up(reader, at);
}

#if ENV_BY_WORD
/* Bytes that the common decimals are looked for in. */
#define COMMON_BLOCK 32

/* A bit a byte of COMMON_BLOCK: those that are no digits. */
static inline uint32_t find_others(const char *at)
{
#if ENV_SIMD
	return (uint32_t)env_bits_32(env_marks_no_digit(env_bytes_load(at)),
				     env_marks_no_digit(env_bytes_load(at + 16)));
#else
	uint32_t others = 0;

	for (unsigned i = 0; i < COMMON_BLOCK; i++)
		others |= (uint32_t)(at[i] < '0' || at[i] > '9') << i;
	return others;
#endif
}

/* Appends the digits of a small fraction from the seventeenth on, one to eight; false where all are more than a word has. */
static inline bool append_last(uint64_t *mantissa, const char *at, unsigned count)
{
	static const uint64_t ends[] = {
		UINT64_C(10000000000000000000), UINT64_C(1000000000000000000), UINT64_C(100000000000000000),
		UINT64_C(10000000000000000),    UINT64_C(1000000000000000),    UINT64_C(100000000000000),
		UINT64_C(10000000000000),       UINT64_C(1000000000000),       UINT64_C(100000000000),
	};

	if (*mantissa >= ends[count])
		return false;
	*mantissa = *mantissa * env_digits_power(count) + env_digits_first(at, count);
	return true;
}

/* A decimal in plain spelling, without an exponent. */
struct decimal {
	const char *first; /* behind the sign */
	const char *end;
	unsigned whole; /* digits before the point */
	unsigned part;  /* digits behind it */
	bool negative;
};

/*
 * Finds the end of both parts of the decimal that is right here: false where there is none, or a longer one. Whether it has a sign decides about no
 * jump, as nobody guesses it.
 */
static inline bool find_decimal(const char *at, struct decimal *decimal)
{
	uint32_t others = find_others(at);
	unsigned sign = others & 1;
	const char *first = at + sign;

	others >>= sign;
	/* without the point: the first byte after all; where there are fewer, beyond the block */
	uint32_t behind = others & (others - 1);

	if (behind == 0)
		return false;
	unsigned whole = (unsigned)__builtin_ctz(others);
	unsigned part = (unsigned)__builtin_ctz(behind) - whole - 1;
	*decimal = (struct decimal){first, first + whole + 1 + part, whole, part, sign != 0};
	if (sign != (unsigned)(*at == '-') || whole == 0 || first[whole] != '.' || part == 0 ||
	    (*first == '0' && whole > 1))
		return false;
	return (*decimal->end | 0x20) != 'e';
}

/* Most digits of a short decimal, which fills a word with its point. */
#define SHORT_DIGITS 7

/* Its digits, moved together, are one number; only where arithmetic keeps no more bits than a double has. */
static inline double value_of_short(const struct decimal *decimal)
{
	uint64_t word = env_word_at(decimal->first) ^ ENV_BYTES('0');
	uint64_t before = (UINT64_C(1) << 8 * decimal->whole) - 1;
	uint64_t digits = (word & before) | (word >> 8 & ~before);

	return small_value(env_digits_value(digits << (64 - 8 * (decimal->whole + decimal->part))),
			   -(int)decimal->part, decimal->negative);
}

/* With zeros behind it such a part is made as long, and the exponent is always the same. */
#define FILLED_PART 16

/* Digits before it, so that there are no more than a word has. */
#define FILLED_WHOLE 3

static inline uint64_t join_filled(const struct decimal *decimal)
{
	return env_digits_fewer(decimal->first, decimal->whole) * UINT64_C(10000000000000000) +
	       env_digits_filled(decimal->first + decimal->whole + 1, decimal->part);
}

/* The same of more, up to eight before the point and 24 behind it; false where all are more than a word has. */
static inline bool join_many(const struct decimal *decimal, uint64_t *mantissa)
{
	const char *behind = decimal->first + decimal->whole + 1;
	unsigned part = decimal->part;
	unsigned first = part < 8 ? part : 8;

	*mantissa = env_digits_first(decimal->first, decimal->whole) * env_digits_power(first) +
		    env_digits_first(behind, first);
	if (part > 8) {
		unsigned second = part < 16 ? part - 8 : 8;
		*mantissa = *mantissa * env_digits_power(second) + env_digits_first(behind + 8, second);
	}
	return part <= 16 || append_last(mantissa, behind + 16, part - 16);
}

/* Whether join_many() takes so many digits: that no more than seven stand before the point leaves room for more behind it. */
static inline bool are_few_enough(const struct decimal *decimal)
{
	return decimal->whole <= 7 && decimal->part <= 24 &&
	       (decimal->whole == 1 ||
		(decimal->part <= 16 && decimal->whole + decimal->part <= ENV_DIGITS_WORD));
}
#endif

/* The value of what was read at `at`. */
static inline const char *take_spelt(struct env_reader *reader, const char *at, const struct spelt *spelt,
				     double *out)
{
	double value;

	if (is_small(spelt)) {
		*out = small_value(spelt->mantissa, spelt->exponent, spelt->negative);
		return spelt->end;
	}
	if (ENV_LIKELY(env_round_likely(spelt->mantissa, spelt->exponent, spelt->negative, out)))
		return spelt->end;
	if (!env_round_decimal(spelt->mantissa, spelt->exponent, &value))
		return read_any(reader, at, out);
	*out = spelt->negative ? -value : value;
	return spelt->end;
}

/* Any number, with white space before it. */
static ENV_OUT_OF_LINE const char *read_uncommon(struct env_reader *reader, const char *at, double *out)
{
	struct spelt spelt;

	at = env_read_space(at);
	return read_spelt(at, reader->end, &spelt) ? take_spelt(reader, at, &spelt, out)
						   : read_any(reader, at, out);
}

#if ENV_BY_WORD
/* A decimal of more digits than the usual, or one that is next to the middle of two doubles; and any other number. */
static ENV_OUT_OF_LINE const char *read_long(struct env_reader *reader, const char *at, double *out)
{
	struct decimal decimal;
	struct spelt spelt;

	if (!find_decimal(at, &decimal) || !are_few_enough(&decimal) || !join_many(&decimal, &spelt.mantissa))
		return read_uncommon(reader, at, out);
	spelt.exponent = -(int)decimal.part;
	spelt.negative = decimal.negative;
	spelt.end = decimal.end;
	return take_spelt(reader, at, &spelt, out);
}
#endif

/* What is seldom are calls at its ends, so that it needs no registers of its caller. */
ENV_INLINE const char *read_number(struct env_reader *reader, const char *at, double *out)
{
#if ENV_BY_WORD
	struct decimal decimal;

	if (!ENV_LIKELY(find_decimal(at, &decimal))) {
		if (at[0] == ' ' && at[1] != ' ')
			return env_read_number(reader, at + 1, out);
		return read_uncommon(reader, at, out);
	}
	if (FLT_EVAL_METHOD == 0 && decimal.whole + decimal.part <= SHORT_DIGITS) {
		*out = value_of_short(&decimal);
		return decimal.end;
	}
	if (decimal.whole <= FILLED_WHOLE && decimal.part <= FILLED_PART &&
	    ENV_LIKELY(env_round_likely(join_filled(&decimal), -FILLED_PART, decimal.negative, out)))
		return decimal.end;
	return read_long(reader, at, out);
#else
	return read_uncommon(reader, at, out);
#endif
}

const char *env_read_number(struct env_reader *reader, const char *at, double *out)
{
	return read_number(reader, at, out);
}

static inline const char *read_item(struct env_reader *reader, const char *at, const void *what, void *out)
{
	(void)what;
	return read_number(reader, at, out);
}

const char *env_items_read_numbers(struct env_reader *reader, const char *at, struct env_items *items)
{
	return env_items_each(reader, at, items, ']', read_item, NULL);
}
