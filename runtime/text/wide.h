/* Arithmetic of 128 bits, with the compiler's type where it has one. */
#ifndef ENVELOPE_TEXT_WIDE_H
#define ENVELOPE_TEXT_WIDE_H

#include <stdint.h>

struct env_wide {
	uint64_t high;
	uint64_t low;
};

/* The product from halves of 32 bits. */
static inline struct env_wide env_wide_product_portable(uint64_t a, uint64_t b)
{
	uint64_t a_low = a & UINT32_MAX, a_high = a >> 32;
	uint64_t b_low = b & UINT32_MAX, b_high = b >> 32;
	uint64_t low = a_low * b_low;
	uint64_t middle = a_high * b_low + (low >> 32);
	uint64_t other = a_low * b_high + (middle & UINT32_MAX);

	return (struct env_wide){
		.high = a_high * b_high + (middle >> 32) + (other >> 32),
		.low = (other << 32) | (low & UINT32_MAX),
	};
}

/* The product of two words. */
static inline struct env_wide env_wide_product(uint64_t a, uint64_t b)
{
#if defined(__SIZEOF_INT128__)
	__extension__ typedef unsigned __int128 wide;
	wide product = (wide)a * b;

	return (struct env_wide){.high = (uint64_t)(product >> 64), .low = (uint64_t)product};
#else
	return env_wide_product_portable(a, b);
#endif
}

/* Zero bits above the highest one of `value`, which is not 0. */
static inline int env_leading_zeros(uint64_t value)
{
#if defined(__GNUC__)
	return __builtin_clzll(value);
#else
	int zeros = 0;

	for (int step = 32; step > 0; step /= 2) {
		if (value >> (64 - step) == 0) {
			zeros += step;
			value <<= step;
		}
	}
	return zeros;
#endif
}

#endif
