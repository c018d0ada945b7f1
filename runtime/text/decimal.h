/* The decimal that the text of a number spells. */
#ifndef ENVELOPE_TEXT_DECIMAL_H
#define ENVELOPE_TEXT_DECIMAL_H

#include <stdbool.h>
#include <stdint.h>

#include <envelope/str.h>

/* Most significant digits that always fit 64 bits. */
#define ENV_DECIMAL_DIGITS 19

/* The number is mantissa * 10^exponent, and a little more where the mantissa is not exact. */
struct env_decimal {
	uint64_t mantissa; /* the first ENV_DECIMAL_DIGITS significant digits */
	int64_t exponent;
	int64_t last; /* the power of ten that the last digit stands for */
	struct env_str
		digits; /* all digits as they are spelt, with zeros and point, without sign and exponent */
	bool exact;     /* only zeros follow the mantissa's digits */
	bool negative;
};

/* Reads text that obeys the grammar of RFC 8259 section 6. Takes time linear in the text. */
struct env_decimal env_decimal_read(struct env_str text);

#endif
