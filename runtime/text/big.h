/* Natural numbers of up to 3072 bits, without allocation: what exact rounding of a decimal needs. */
#ifndef ENVELOPE_TEXT_BIG_H
#define ENVELOPE_TEXT_BIG_H

#include <stdint.h>

#define ENV_BIG_LIMBS 96

struct env_big {
	uint32_t limbs[ENV_BIG_LIMBS]; /* the least significant first */
	unsigned count;                /* of limbs; the last is not 0 */
};

/* The number `value`. */
void env_big_set(struct env_big *big, uint64_t value);

/* All of these drop what goes beyond the limbs; callers stay below by their own reckoning. */

/* big = big * factor + addend */
void env_big_multiply_add(struct env_big *big, uint32_t factor, uint32_t addend);

/* big = big * 5^exponent */
void env_big_multiply_pow5(struct env_big *big, unsigned exponent);

/* big = big * 2^bits */
void env_big_shift(struct env_big *big, unsigned bits);

/* Less than 0, 0 or more than 0, as a is less than, equal to or more than b. */
int env_big_compare(const struct env_big *a, const struct env_big *b);

#endif
