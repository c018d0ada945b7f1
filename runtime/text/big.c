/* Natural numbers of up to 3072 bits. */
#include "text/big.h"

#include <string.h>

static void append_limb(struct env_big *big, uint32_t limb)
{
	if (limb != 0 && big->count < ENV_BIG_LIMBS)
		big->limbs[big->count++] = limb;
}

void env_big_set(struct env_big *big, uint64_t value)
{
	big->count = 0;
	if (value > UINT32_MAX)
		big->limbs[big->count++] = (uint32_t)value;
	append_limb(big, value > UINT32_MAX ? (uint32_t)(value >> 32) : (uint32_t)value);
}

void env_big_multiply_add(struct env_big *big, uint32_t factor, uint32_t addend)
{
	uint64_t carry = addend;

	for (unsigned i = 0; i < big->count; i++) {
		carry += (uint64_t)big->limbs[i] * factor;
		big->limbs[i] = (uint32_t)carry;
		carry >>= 32;
	}
	append_limb(big, (uint32_t)carry);
}

void env_big_multiply_pow5(struct env_big *big, unsigned exponent)
{
	static const uint32_t powers[] = {1,     5,      25,      125,     625,      3125,     15625,
					  78125, 390625, 1953125, 9765625, 48828125, 244140625};
	const uint32_t power_13 = 1220703125;

	for (; exponent >= 13; exponent -= 13)
		env_big_multiply_add(big, power_13, 0);
	env_big_multiply_add(big, powers[exponent], 0);
}

void env_big_shift(struct env_big *big, unsigned bits)
{
	unsigned whole = bits / 32;

	env_big_multiply_add(big, UINT32_C(1) << (bits % 32), 0);
	if (whole == 0 || big->count == 0 || whole > ENV_BIG_LIMBS - big->count)
		return;
	memmove(big->limbs + whole, big->limbs, big->count * sizeof(big->limbs[0]));
	memset(big->limbs, 0, whole * sizeof(big->limbs[0]));
	big->count += whole;
}

int env_big_compare(const struct env_big *a, const struct env_big *b)
{
	if (a->count != b->count)
		return a->count < b->count ? -1 : 1;
	for (unsigned i = a->count; i-- > 0;) {
		if (a->limbs[i] != b->limbs[i])
			return a->limbs[i] < b->limbs[i] ? -1 : 1;
	}
	return 0;
}
