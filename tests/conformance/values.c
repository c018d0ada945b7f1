/* What values are, by the judge's own lights: patterns and multiples. */
#include "values.h"

#include <math.h>
#include <regex.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "document.h"

/* The patterns of the corpus, and the same as POSIX has them in the C locale. `$` is the end of the text in both. */
static const struct {
	const char *message;
	const char *member; /* the last key of the location; for those of an object's keys the last but one */
	const char *pattern;
	const char *posix;
} patterns[] = {
	{"x.str", "code", "^[A-Z]{3}-\\d{2,4}$", "^[A-Z]{3}-[0-9]{2,4}$"},
	{"x.str", "pre", "ab+c", "ab+c"},
	{"x.str", "both", "^[a-z]+$", "^[a-z]+$"},
	{"x.str", "fld", "^\\w+$", "^[A-Za-z0-9_]+$"},
	{"x.map", "byint", "^(0|-?[1-9]\\d*)$", "^(0|-?[1-9][0-9]*)$"},
	{"x.map", "con", "^[a-z]+$", "^[a-z]+$"},
	{"x.order", "zip", "^\\d{5}$", "^[0-9]{5}$"},
	{"x.order", "sku", "^[A-Z0-9-]{3,12}$", "^[A-Z0-9-]{3,12}$"},
	{"x.ids", "url", "^[Hh][Tt][Tt][Pp][Ss]?://", "^[Hh][Tt][Tt][Pp][Ss]?://"},
};

#define PATTERN_COUNT (sizeof(patterns) / sizeof(patterns[0]))

const char *value_pattern(const struct recorded *recorded, const json_t *loc)
{
	size_t count = json_array_size(loc);
	const char *last = count > 0 ? json_string_value(json_array_get(loc, count - 1)) : NULL;

	if (last != NULL && count > 1 && strcmp(last, "__key__") == 0)
		last = json_string_value(json_array_get(loc, count - 2));
	for (size_t i = 0; last != NULL && recorded->type != NULL && i < PATTERN_COUNT; i++)
		if (strcmp(recorded->type, patterns[i].message) == 0 && strcmp(last, patterns[i].member) == 0)
			return patterns[i].pattern;
	return NULL;
}

bool value_matches(const char *pattern, const char *text)
{
	size_t i = 0;
	regex_t regex;

	while (i < PATTERN_COUNT && strcmp(patterns[i].pattern, pattern) != 0)
		i++;
	if (i == PATTERN_COUNT || regcomp(&regex, patterns[i].posix, REG_EXTENDED | REG_NOSUB) != 0)
		return false;
	bool matches = regexec(&regex, text, 0, NULL, 0) == 0;
	regfree(&regex);
	return matches;
}

/* The power of ten of the last digit of the double's shortest decimal. */
static int last_place(double number)
{
	char text[40];
	int precision = 0;

	do
		snprintf(text, sizeof(text), "%.*e", precision, number);
	while (precision++ < 16 && strtod(text, NULL) != number);
	return (int)strtol(strchr(text, 'e') + 1, NULL, 10) - (precision - 1);
}

bool value_is_multiple(const json_t *number, const json_t *factor)
{
	double value = json_number_value(number);
	double of = json_number_value(factor);

	if (of == 0.1)
		return value == 0 || last_place(value) >= -1;
	if (json_is_integer(number) && of == floor(of))
		return json_integer_value(number) % (json_int_t)of == 0;
	/* the others are sums of powers of two, so that this is exact */
	return fmod(value, of) == 0;
}
