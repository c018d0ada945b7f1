/* Durations and rates as schemas write them. */
#include "schema/quantity.h"

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/ascii.h"

/* Most digits of a number: all that is allowed has fewer. */
#define DIGITS_MAX 9

static const struct {
	const char *name;
	uint64_t milliseconds;
} units[] = {{"ms", 1}, {"s", 1000}, {"min", 60000}, {"h", 3600000}};

/* Takes the number from the front of `text`. False where there is none, or one that begins with 0. */
static bool take_number(struct env_str *text, uint64_t *number)
{
	size_t digits = 0;

	*number = 0;
	while (digits < text->len && ascii_is_digit(text->ptr[digits])) {
		if (digits == DIGITS_MAX)
			return false;
		*number = *number * 10 + (uint64_t)(text->ptr[digits++] - '0');
	}
	if (digits == 0 || text->ptr[0] == '0')
		return false;
	*text = env_str_of(text->ptr + digits, text->len - digits);
	return true;
}

/* `number` of the unit that `name` is. */
static bool scale(uint64_t number, struct env_str name, unsigned *milliseconds)
{
	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++) {
		if (!env_str_equal(env_str(units[i].name), name))
			continue;
		if (number * units[i].milliseconds > DURATION_MAX)
			return false;
		*milliseconds = (unsigned)(number * units[i].milliseconds);
		return true;
	}
	return false;
}

bool duration_parse(struct env_str text, unsigned *milliseconds)
{
	uint64_t number = 0;

	return take_number(&text, &number) && scale(number, text, milliseconds);
}

bool rate_parse(struct env_str text, unsigned *count, unsigned *milliseconds)
{
	uint64_t number = 0;
	unsigned duration = 0;

	if (!take_number(&text, &number) || number > RATE_COUNT_MAX || text.len == 0 || text.ptr[0] != '/')
		return false;
	text = env_str_of(text.ptr + 1, text.len - 1);
	if (!duration_parse(text, &duration) && !scale(1, text, &duration))
		return false;
	*count = (unsigned)number;
	*milliseconds = duration;
	return true;
}
