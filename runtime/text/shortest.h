/* The shortest decimal of a double, or a float. */
#ifndef ENVELOPE_TEXT_SHORTEST_H
#define ENVELOPE_TEXT_SHORTEST_H

#include <stdint.h>

/* digits * 10^exponent; the digits may end with zeros. */
struct env_shortest {
	uint64_t digits; /* below 10^17 */
	int exponent;
};

/*
 * The shortest decimal that reads back as the double of these bits (finite, not negative; 0 gives 0), and of
 * those the nearest to it, of two as near the even one.
 */
struct env_shortest env_shortest_decimal(uint64_t bits);

/* The same of the float of these bits. */
struct env_shortest env_shortest_of_float(uint32_t bits);

#endif
