/* The words of fast decoders: numbers. */
#include <envelope/read.h>

#include <float.h>

#include "text/digits.h"
#include "text/number.h"
#include "text/round.h"
#include "text/scan.h"
#include "text/tape.h"
#include "type/block.h"
#include "type/read_token.h"

/* Most digits that always fit 64 bits. */
#define WORD_DIGITS 19

/* Any integer: the slow half of env_read_int(). */
static ENV_OUT_OF_LINE bool read_any_int(struct env_reader *reader, int64_t *out)
{
	bool negative = env_read_peek(reader) == '-';
	const char *first = reader->pos + negative;
	uint64_t value = 0;
	const char *at = env_digits_read(first, reader->end, &value);
	ptrdiff_t count = at - first;

	if (count > WORD_DIGITS || value > (uint64_t)INT64_MAX + negative || count == 0 ||
	    (count > 1 && *first == '0'))
		return false;
	/* the least of all is its own negative */
	*out = (int64_t)(negative ? -value : value);
	reader->pos = at;
	return true;
}

/* An integer of up to fifteen digits right here, or after a space; false also for others, and near the end of the text. */
static inline bool read_short_int(struct env_reader *reader, int64_t *out)
{
#if ENV_DIGITS_BY_WORD
	const char *at = reader->pos;

	if (reader->end - at < 17)
		return false;
	if (*at == ' ')
		at++;
	struct env_digits digits = env_digits_of(at);
	if (digits.count == 0 || (*at == '0' && digits.count > 1))
		return false;
	at += digits.count;
	if (digits.count == 8) {
		struct env_digits more = env_digits_of(at);
		if (more.count == 8)
			return false;
		digits.value = digits.value * env_digits_power(more.count) + more.value;
		at += more.count;
	}
	*out = (int64_t)digits.value;
	reader->pos = at;
	return true;
#else
	(void)reader, (void)out;
	return false;
#endif
}

/*
 * Another spelling of the number (1.0, 1e2) ends here at its dot or exponent, which nothing takes that may
 * come next.
 */
bool env_read_int(struct env_reader *reader, int64_t *out, int64_t minimum, int64_t maximum)
{
	if (!read_short_int(reader, out) && !read_any_int(reader, out))
		return false;
	return *out >= minimum && *out <= maximum;
}

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
	ENV_TRY(at != first && (*first != '0' || at - first == 1));
	if (at != end && *at == '.') {
		const char *point = at;
		at = env_digits_read(at + 1, end, &spelt->mantissa);
		ENV_TRY(at - point > 1 && at - point < 400);
		spelt->exponent = (int)(point + 1 - at);
	}
	ENV_TRY(at - first <= WORD_DIGITS || count_significant(first, at) <= WORD_DIGITS);
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

static double small_value(const struct spelt *spelt)
{
	static const double powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
					1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
					1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

	return spelt->exponent < 0 ? (double)spelt->mantissa / powers[-spelt->exponent]
				   : (double)spelt->mantissa * powers[spelt->exponent];
}

/* The slow way: any number, by its text. */
static ENV_OUT_OF_LINE bool read_any(struct env_reader *reader, double *out)
{
	env_read_peek(reader);
	struct env_scan scan = {.at = reader->pos, .end = reader->end};
	struct env_token token;

	ENV_TRY(env_scan_scalar(&scan, &token) && token.kind == ENV_TAPE_NUMBER);
	reader->pos = scan.at;
	return env_number_to_double(env_str_of(token.text, token.length), out) == ENV_NUMBER_FITS;
}

/*
 * A decimal right here, or after a space, with up to seven digits before its point and up to fifteen after it, and no exponent. False for others, and for
 * those near the end of the text.
 */
static inline bool read_common(const char *at, const char *end, struct spelt *spelt)
{
#if ENV_DIGITS_BY_WORD
	if (end - at < 32)
		return false;
	if (*at == ' ')
		at++;
	bool negative = *at == '-';
	at += negative;
	struct env_digits whole = env_digits_of(at);
	const char *point = at + whole.count;
	if (whole.count - 1 > 6 || *point != '.' || (*at == '0' && whole.count > 1))
		return false;
	struct env_digits more = {0, 0};
	struct env_digits part = env_digits_of(point + 1);
	at = point + 1 + part.count;
	if (part.count == 8) {
		more = env_digits_of(at);
		at += more.count;
	}
	if (part.count == 0 || more.count == 8 || (*at | 0x20) == 'e' ||
	    whole.count + part.count + more.count > WORD_DIGITS)
		return false;
	uint64_t mantissa = whole.value * env_digits_power(part.count) + part.value;
	*spelt = (struct spelt){
		.mantissa = mantissa * env_digits_power(more.count) + more.value,
		.exponent = -(int)(part.count + more.count),
		.negative = negative,
		.end = at,
	};
	return true;
#else
	(void)at, (void)end, (void)spelt;
	return false;
#endif
}

/* The value of what was read. */
static inline bool take_spelt(struct env_reader *reader, const struct spelt *spelt, double *out)
{
	double value;

	if (is_small(spelt))
		value = small_value(spelt);
	else if (!env_round_decimal(spelt->mantissa, spelt->exponent, &value))
		return read_any(reader, out);
	*out = spelt->negative ? -value : value;
	reader->pos = spelt->end;
	return true;
}

/* The slow half of env_read_number(). */
static ENV_OUT_OF_LINE bool read_uncommon(struct env_reader *reader, double *out)
{
	struct spelt spelt;

	env_read_peek(reader);
	return read_spelt(reader->pos, reader->end, &spelt) ? take_spelt(reader, &spelt, out)
							    : read_any(reader, out);
}

bool env_read_number(struct env_reader *reader, double *out)
{
	struct spelt spelt;

	return read_common(reader->pos, reader->end, &spelt) ? take_spelt(reader, &spelt, out)
							     : read_uncommon(reader, out);
}
