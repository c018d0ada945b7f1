/* Powers of ten, to 128 bits. */
#include "text/pow10.h"

const struct env_wide env_pow10_table[ENV_POW10_LAST - ENV_POW10_FIRST + 1] = {
#include "text/pow5_table.inc"
};
