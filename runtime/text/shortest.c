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

#if defined(__GNUC__)
#define ALWAYS_INLINE inline __attribute__((always_inline))
#else
#define ALWAYS_INLINE inline
#endif

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

static inline struct binary split(uint64_t bits)
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
static inline struct binary split_float(uint32_t bits)
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

/* Three words, the highest first. */
struct triple {
	uint64_t high, middle, low;
};

static inline struct triple multiply(struct env_wide a, uint64_t b)
{
	struct env_wide low = env_wide_product(a.low, b);
	struct env_wide high = env_wide_product(a.high, b);
	uint64_t middle = high.low + low.high;

	return (struct triple){high.high + (middle < low.high), middle, low.low};
}

static inline struct triple add(struct triple a, struct triple b)
{
	uint64_t low = a.low + b.low;
	uint64_t middle = a.middle + b.middle;
	uint64_t carry = low < a.low;
	uint64_t high = a.high + b.high + (middle < a.middle);

	middle += carry;
	return (struct triple){high + (middle < carry), middle, low};
}

static inline struct triple subtract(struct triple a, struct triple b)
{
	uint64_t borrow = a.low < b.low;
	uint64_t middle = a.middle - b.middle;
	uint64_t high = a.high - b.high - (a.middle < b.middle);

	return (struct triple){high - (middle < borrow), middle - borrow, a.low - b.low};
}

/* The highest word, the lowest bit set where something was cut off. A factor may be too large by one in its last place. */
static inline uint64_t to_odd(struct triple number)
{
	return number.high | (number.middle > 1);
}

/* The power times 2^shift, from 1 to 63. */
static inline struct triple shift_left(struct env_wide power, int shift)
{
	return (struct triple){power.high >> (64 - shift), power.high << shift | power.low >> (64 - shift),
			       power.low << shift};
}

static ALWAYS_INLINE struct scaled scale(struct binary binary)
{
	int power = floor_log10(binary.exponent, binary.uneven);
	struct env_wide factor = power_above(-power);
	int shift = binary.exponent + env_pow10_log2(-power) + 1; /* 1 to 4 */
	bool open = (binary.mantissa & 1) != 0;                   /* the middles go to the even neighbour */
	struct triple value = multiply(factor, binary.mantissa << (shift + 2));
	struct triple half = shift_left(factor, shift + 1);

	return (struct scaled){
		.lower = to_odd(subtract(value, binary.uneven ? shift_left(factor, shift) : half)) + open,
		.value = to_odd(value),
		.upper = to_odd(add(value, half)) - open,
		.power = power,
	};
}

/*
 * Of the multiples of 10 (in units of 10^power) around the value, the one that reads back; false where none or both do. What is random
 * here, and below, is computed without a jump.
 */
static inline bool find_ten(const struct scaled *scaled, uint64_t *out)
{
	uint64_t below = scaled->value / 40 * 10;
	bool below_fits = scaled->lower <= below * 4;
	bool above_fits = (below + 10) * 4 <= scaled->upper;

	*out = below + (below_fits ? 0 : 10);
	return below_fits != above_fits;
}

/* Of the numbers around the value (in these units) the only one that reads back, else the nearer one, of two as near the even one. */
static inline uint64_t find_one(const struct scaled *scaled)
{
	uint64_t below = scaled->value / 4;
	uint64_t middle = below * 4 + 2;
	unsigned below_fits = scaled->lower <= below * 4;
	unsigned above_fits = (below + 1) * 4 <= scaled->upper;
	unsigned nearer = (scaled->value > middle) | ((scaled->value == middle) & (below & 1));

	return below + ((above_fits & ~below_fits) | (nearer & ~(above_fits ^ below_fits)));
}

static ALWAYS_INLINE struct env_shortest shortest_of(struct binary binary)
{
	if (binary.mantissa == 0)
		return (struct env_shortest){0};
	struct scaled scaled = scale(binary);
	uint64_t ten;
	/* all ones, or none */
	uint64_t take_ten = -(uint64_t)(find_ten(&scaled, &ten) & (scaled.value >= 40));

	return (struct env_shortest){(ten & take_ten) | (find_one(&scaled) & ~take_ten), scaled.power};
}

struct env_shortest env_shortest_decimal(uint64_t bits)
{
	return shortest_of(split(bits));
}

struct env_shortest env_shortest_of_float(uint32_t bits)
{
	return shortest_of(split_float(bits));
}
