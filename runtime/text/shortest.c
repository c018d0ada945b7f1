/*
 * The shortest decimal of a double, after Giulietti, "The Schubfach way to render doubles" (2020). All
 * decimals between the middles to the double's neighbours read back as it. With k such that these are at
 * least 10^k apart but less than 10^(k+1), there is a multiple of 10^k among them, and at most one of
 * 10^(k+1). The double and the two middles are scaled by 10^-k, with two more bits: what is cut off below
 * only says "and a little more".
 */
#include "text/shortest.h"

#include <stdbool.h>

#include "text/pow10.h"

#define FRACTION_BITS 52
#define FLOAT_FRACTION_BITS 23

/* A double as mantissa * 2^exponent. */
struct binary {
	uint64_t mantissa;
	int exponent;
	bool uneven; /* a power of two: the lower neighbour is nearer than the upper one */
};

/*
 * The double and the middles to its neighbours, in quarters of 10^power; the lowest bit is set for what was
 * cut off.
 */
struct scaled {
	uint64_t lower; /* the least that reads back */
	uint64_t value;
	uint64_t upper; /* the most that does */
	int power;
};

static struct binary split(uint64_t bits)
{
	uint64_t fraction = bits & ((UINT64_C(1) << FRACTION_BITS) - 1);
	int biased = (int)(bits >> FRACTION_BITS);

	if (biased == 0)
		return (struct binary){.mantissa = fraction, .exponent = -1074};
	return (struct binary){
		.mantissa = fraction | UINT64_C(1) << FRACTION_BITS,
		.exponent = biased - 1075,
		.uneven = fraction == 0 && biased > 1,
	};
}

/* A float lies as doubles do, with fewer bits of each. */
static struct binary split_float(uint32_t bits)
{
	uint32_t fraction = bits & ((UINT32_C(1) << FLOAT_FRACTION_BITS) - 1);
	int biased = (int)(bits >> FLOAT_FRACTION_BITS);

	if (biased == 0)
		return (struct binary){.mantissa = fraction, .exponent = -149};
	return (struct binary){
		.mantissa = fraction | UINT32_C(1) << FLOAT_FRACTION_BITS,
		.exponent = biased - 150,
		.uneven = fraction == 0 && biased > 1,
	};
}

/* floor(log10(2^exponent)), or of three quarters of it. */
static int floor_log10(int exponent, bool three_quarters)
{
	/* log10(2) and -log10(3/4), times 2^22; the offset keeps what is shifted positive */
	int64_t scaled = (int64_t)exponent * 1262611 - (three_quarters ? 524031 : 0);

	return (int)((scaled + (INT64_C(400) << 22)) >> 22) - 400;
}

/*
 * factor * power / 2^128, with the lowest bit set where something was cut off. `power` may be too large by
 * one in its last place.
 */
static uint64_t multiply_to_odd(struct env_wide power, uint64_t factor)
{
	struct env_wide low = env_wide_product(power.low, factor);
	struct env_wide high = env_wide_product(power.high, factor);

	high.low += low.high;
	high.high += high.low < low.high;
	return high.high | (high.low > 1);
}

/* 10^exponent's first 128 bits, rounded up. */
static struct env_wide power_above(int exponent)
{
	struct env_wide power = env_pow10_bits(exponent);

	if (exponent < 0 || exponent > ENV_POW10_EXACT) {
		power.low++;
		power.high += power.low == 0;
	}
	return power;
}

static struct scaled scale(struct binary binary)
{
	int power = floor_log10(binary.exponent, binary.uneven);
	struct env_wide factor = power_above(-power);
	int shift = binary.exponent + env_pow10_log2(-power) + 1; /* 1 to 4 */
	uint64_t quarters = binary.mantissa * 4;
	bool open = (binary.mantissa & 1) != 0; /* the middles go to the even neighbour */

	return (struct scaled){
		.lower = multiply_to_odd(factor, (quarters - 2 + binary.uneven) << shift) + open,
		.value = multiply_to_odd(factor, quarters << shift),
		.upper = multiply_to_odd(factor, (quarters + 2) << shift) - open,
		.power = power,
	};
}

/*
 * Of the multiples of `step` (in units of 10^power) around the value, the one that reads back; false where
 * none or both do.
 */
static bool find_only(const struct scaled *scaled, uint64_t step, uint64_t *out)
{
	uint64_t below = scaled->value / 4 / step * step;
	bool below_fits = scaled->lower <= below * 4;
	bool above_fits = (below + step) * 4 <= scaled->upper;

	*out = below_fits ? below : below + step;
	return below_fits != above_fits;
}

static struct env_shortest shortest_of(struct binary binary)
{
	if (binary.mantissa == 0)
		return (struct env_shortest){0};
	struct scaled scaled = scale(binary);
	struct env_shortest shortest = {.exponent = scaled.power};
	if (scaled.value >= 40 && find_only(&scaled, 10, &shortest.digits))
		return shortest;
	if (find_only(&scaled, 1, &shortest.digits))
		return shortest;
	uint64_t below = scaled.value / 4;
	uint64_t middle = below * 4 + 2;
	bool up = scaled.value > middle || (scaled.value == middle && (below & 1) != 0);
	shortest.digits = below + up;
	return shortest;
}

struct env_shortest env_shortest_decimal(uint64_t bits)
{
	return shortest_of(split(bits));
}

struct env_shortest env_shortest_of_float(uint32_t bits)
{
	return shortest_of(split_float(bits));
}
