/* The words of fast decoders: integers. */
#include <envelope/read.h>

#include "text/ascii.h"
#include "text/block.h"
#include "text/digits.h"
#include "text/utf8.h"
#include "type/read_token.h"

/* Digits after which it is known that there are too many. */
#define TOO_MANY_DIGITS 24

const char *env_read_plain_int(const char *at, int64_t *out)
{
	bool negative = *at == '-';
	const char *first = at + negative;
	uint64_t value = 0;
	const char *end = env_digits_read(first, first + TOO_MANY_DIGITS, &value);
	ptrdiff_t count = end - first;

	*out = 0;
	if (count > ENV_DIGITS_WORD || value > (uint64_t)INT64_MAX + negative || count == 0 ||
	    (count > 1 && *first == '0'))
		return NULL;
	/* the least of all is its own negative */
	*out = (int64_t)(negative ? -value : value);
	return end;
}

/* Any integer, with white space before it. */
static ENV_OUT_OF_LINE const char *read_any_int(struct env_reader *reader, const char *at, int64_t *out,
						int64_t minimum, int64_t maximum)
{
	const char *end = env_read_plain_int(env_read_space(at), out);

	return end != NULL && *out >= minimum && *out <= maximum ? end : env_read_give_up(reader, at);
}

#if ENV_BY_WORD
/* The number of digits at `at`; 16: so many, or more. What comes next waits for it, so that it is found before the number's value is. */
static inline unsigned count_digits(const char *at)
{
#if ENV_SIMD
	env_lanes others = env_lanes_of(env_marks_no_digit(env_bytes_load(at)));

	return others == 0 ? 16 : (unsigned)env_lanes_first(others);
#else
	unsigned count = env_digits_of(at).count;

	return count < 8 ? count : 8 + env_digits_of(at + 8).count;
#endif
}

/* The number that the first `count` digits at `at` spell, one to sixteen. */
static inline int64_t value_of_digits(const char *at, unsigned count)
{
	if (count <= 8)
		return (int64_t)env_digits_first(at, count);
	return (int64_t)(env_digits_first(at, 8) * env_digits_power(count - 8) +
			 env_digits_first(at + 8, count - 8));
}

/* An integer of up to sixteen digits right here; and any other one. */
static ENV_OUT_OF_LINE const char *read_more_digits(struct env_reader *reader, const char *at, int64_t *out,
						    int64_t minimum, int64_t maximum)
{
	unsigned count = count_digits(at);

	if (count == 0 && at[0] == ' ' && at[1] != ' ')
		return env_read_int(reader, at + 1, out, minimum, maximum);
	if (count == 0 || (*at == '0' && count > 1) || (count == 16 && env_is_digit(at[16])))
		return read_any_int(reader, at, out, minimum, maximum);
	*out = value_of_digits(at, count);
	return ENV_LIKELY(*out >= minimum && *out <= maximum) ? at + count : env_read_give_up(reader, at);
}
#endif

/*
 * Another spelling of the number (1.0, 1e2) ends here at its dot or exponent, which nothing takes that may
 * come next.
 */
const char *env_read_int(struct env_reader *reader, const char *at, int64_t *out, int64_t minimum,
			 int64_t maximum)
{
#if ENV_BY_WORD
	/* up to seven digits: what comes next waits for the place where they end, which is known soonest of a single word */
	struct env_digits digits = env_digits_of(at);
	unsigned count = digits.count;

	if (!ENV_LIKELY(count >= 1 && count <= 7 && (*at != '0' || count == 1)))
		return read_more_digits(reader, at, out, minimum, maximum);
	*out = (int64_t)digits.value;
	return ENV_LIKELY(*out >= minimum && *out <= maximum) ? at + count : env_read_give_up(reader, at);
#else
	return read_any_int(reader, at, out, minimum, maximum);
#endif
}

/* The same in any spelling. */
static ENV_OUT_OF_LINE const char *read_any_int_or_null(struct env_reader *reader, const char *at,
							int64_t *out, enum env_presence *is, int64_t minimum,
							int64_t maximum)
{
	at = env_read_null(at, is);
	return *is == ENV_NULL ? at : env_read_int(reader, at, out, minimum, maximum);
}

const char *env_read_int_or_null(struct env_reader *reader, const char *at, int64_t *out,
				 enum env_presence *is, int64_t minimum, int64_t maximum)
{
#if ENV_SSE2
	unsigned count = count_digits(at);
	unsigned is_null = env_half_at(at) == env_half_at("null");
	bool is_usual = count + is_null >= 1 && count < ENV_BLOCK && (*at != '0' || count == 1);

	if (ENV_LIKELY(is_usual && at - reader->start >= ENV_BLOCK)) {
		int64_t value = (int64_t)env_digits_before(at + count, count);
		/* as numbers, which no compiler makes jumps of */
		unsigned is_bad = (unsigned)(value < minimum) | (unsigned)(value > maximum);
		if (ENV_LIKELY(is_bad <= is_null)) {
			*out = value | (*out & -(int64_t)is_null);
			*is = (enum env_presence)(ENV_PRESENT - is_null);
			return at + count + (size_t)4 * is_null;
		}
	}
#endif
	return read_any_int_or_null(reader, at, out, is, minimum, maximum);
}
