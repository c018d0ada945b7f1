/* Powers of ten, to 128 bits. */
#include "text/pow10.h"

static const struct env_wide powers[ENV_POW10_LAST - ENV_POW10_FIRST + 1] = {
#include "text/pow5_table.inc"
};

struct env_wide env_pow10_bits(int exponent)
{
	return powers[exponent - ENV_POW10_FIRST];
}
