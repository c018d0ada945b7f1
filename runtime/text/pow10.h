/* Powers of ten, to 128 bits. */
#ifndef ENVELOPE_TEXT_POW10_H
#define ENVELOPE_TEXT_POW10_H

#include "text/wide.h"

#define ENV_POW10_FIRST (-342)
#define ENV_POW10_LAST 324

/* The last power that the table holds exactly: 5^55 has 128 bits. */
#define ENV_POW10_EXACT 55

extern const struct env_wide env_pow10_table[ENV_POW10_LAST - ENV_POW10_FIRST + 1];

/*
 * The first 128 bits of 10^exponent, cut off; the highest is set. `exponent` is from ENV_POW10_FIRST to
 * ENV_POW10_LAST.
 */
static inline struct env_wide env_pow10_bits(int exponent)
{
	return env_pow10_table[exponent - ENV_POW10_FIRST];
}

/* floor(log2(10^exponent)), for exponents in that range. */
static inline int env_pow10_log2(int exponent)
{
	/* 217706 is log2(10) * 2^16; the offset keeps what is shifted positive */
	return ((exponent * 217706 + (2048 << 16)) >> 16) - 2048;
}

#endif
