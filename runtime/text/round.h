/* Rounding decimals to doubles: the parts of env_number_to_double(). */
#ifndef ENVELOPE_TEXT_ROUND_H
#define ENVELOPE_TEXT_ROUND_H

#include <stdbool.h>
#include <stdint.h>

#include "text/decimal.h"

enum env_round_way {
	ENV_ROUND_DOWN,
	ENV_ROUND_UP,
	ENV_ROUND_UNSURE, /* too near to the middle to tell */
};

/* A number of which is known that it is at least kept * 2^exponent, and less than (kept + 1) * 2^exponent. */
struct env_rounding {
	uint64_t kept; /* below 2^53 */
	int exponent;  /* at least -1074 */
	enum env_round_way way;
};

/*
 * Where mantissa * 10^exponent stands among the doubles, from a product of 192 bits. `mantissa` is not 0,
 * `exponent` is from ENV_POW10_FIRST to 308. With ENV_ROUND_UNSURE the number is next to the middle of the
 * two, on either side.
 */
struct env_rounding env_round_fast(uint64_t mantissa, int exponent);

/*
 * mantissa * 10^exponent as the nearest double. False where it is too large for one, or where that is not known so fast: too near to
 * the middle of two. Any `mantissa` and `exponent`.
 */
bool env_round_decimal(uint64_t mantissa, int exponent, double *out);

/*
 * The way to round `decimal`, exactly, where it is known to be next to the middle of the two doubles of
 * `near`. Looks at a bounded number of digits, and for the others only whether they are all 0.
 */
enum env_round_way env_round_exact(const struct env_decimal *decimal, struct env_rounding near);

#endif
