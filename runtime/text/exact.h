/*
 * Decimals of any size, compared and divided exactly, digit by digit. All take text that obeys the grammar of RFC 8259 section 6, need
 * no memory, and time linear in the texts. Exponents end at 10^17: larger ones are taken as that.
 */
#ifndef ENVELOPE_TEXT_EXACT_H
#define ENVELOPE_TEXT_EXACT_H

#include <stdbool.h>
#include <stdint.h>

#include <envelope/str.h>

/* A number as its significant digits: 0.ddd * 10^magnitude. */
struct env_exact {
	bool negative;
	const char *first; /* the first digit that is not 0; NULL: the number is 0 */
	const char *last;  /* the last one; a point may stand between them */
	int64_t magnitude;
	int64_t digits; /* from first to last */
};

struct env_exact env_exact_read(struct env_str text);

/* Negative, 0 or positive: as `a` is less than, equal to or greater than `b`. 0 and -0 are equal. */
int env_exact_compare(struct env_exact a, struct env_exact b);

/* Whether the number has no fraction. */
bool env_exact_is_integer(struct env_exact number);

/*
 * Whether `number` is an integer times `divisor`, which is not 0 and has at most ENV_DIVISOR_DIGITS (<envelope/rules.h>) digits; 0 is a multiple of all
 * numbers (JSON Schema 2020-12 validation, section 6.2.1).
 */
bool env_exact_is_multiple(struct env_exact number, struct env_exact divisor);

/*
 * The number as JSON Schema compares it, in `room` of ENV_NUMBER_MAX bytes where it has a fraction: integers as they are spelt, others
 * as the shortest decimal of the nearest double, so that text and struct have one value (or as they are spelt, where that is equal);
 * beyond the doubles as they are spelt.
 */
struct env_str env_exact_text(struct env_str text, char *room);

#endif
