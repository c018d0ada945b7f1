/* What is of a format: by grammars that are written down once more, as POSIX has them. */
#include <regex.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "document.h"
#include "values.h"

#define DATE "([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
#define OFFSET "([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])"
/* nine digits are what C has */
#define TIME "([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]{1,9}0*)?" OFFSET
/* RFC 5321 section 4.1.2 limits no length */
#define LABEL "[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?"
#define ATOM "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
#define PCHAR "([A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})"
#define NAMED "([A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*"
#define HOURS "T([0-9]+H([0-9]+M([0-9]+S)?)?|[0-9]+M([0-9]+S)?|[0-9]+S)"
#define DAYS "([0-9]+Y([0-9]+M([0-9]+D)?)?|[0-9]+M([0-9]+D)?|[0-9]+D)"

static const struct {
	const char *type;
	const char *message;
	const char *grammar;
} formats[] = {
	{"value_error.datetime", "invalid datetime format", "^" DATE "[Tt]" TIME "$"},
	{"value_error.date", "invalid date format", "^" DATE "$"},
	{"value_error.time", "invalid time format", "^" TIME "$"},
	{"value_error.duration", "invalid duration format", "^P([0-9]+W|" DAYS "(" HOURS ")?|" HOURS ")$"},
	{"type_error.uuid", "value is not a valid uuid",
	 "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},
	{"value_error.email", "value is not a valid email address",
	 "^(" ATOM "(\\." ATOM ")*|\"([]^-~ !#-[]|\\\\[ -~])*\")@(" LABEL "(\\." LABEL
	 ")*|\\[[0-9A-Za-z.:]+\\])$"},
	{"value_error.url", "value is not a valid URI",
	 "^[A-Za-z][A-Za-z0-9+.-]*:(//(" PCHAR "*@)?(\\[[0-9A-Fa-f:.]+\\]|" NAMED ")(:[0-9]*)?(/" PCHAR
	 "*)*|/?(" PCHAR "+(/" PCHAR "*)*)?)(\\?(" PCHAR "|[/?])*)?(#(" PCHAR "|[/?])*)?$"},
};

#define FORMAT_COUNT (sizeof(formats) / sizeof(formats[0]))

static size_t find_format(const json_t *error)
{
	const char *type = json_string_value(json_object_get(error, "type"));
	size_t i = 0;

	while (i < FORMAT_COUNT && (type == NULL || strcmp(formats[i].type, type) != 0))
		i++;
	return i;
}

bool value_is_format_error(const json_t *error)
{
	size_t format = find_format(error);
	const char *message = json_string_value(json_object_get(error, "msg"));

	return format < FORMAT_COUNT && message != NULL && json_object_size(error) == 3 &&
	       strcmp(message, formats[format].message) == 0;
}

/* The digits that a text begins with, of which the grammars see to it that they are few. */
static int number_at(const char *text)
{
	return (int)strtol(text, NULL, 10);
}

/* Whether the month has that day; texts without a date have no such question. */
static bool has_day(const char *text)
{
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	int year = number_at(text);
	int month = number_at(text + 5);
	int day = number_at(text + 8);
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	return day <= days[month - 1] + (month == 2 && leap ? 1 : 0);
}

/* Whether a second 60, where there is one, is the last of a day in UTC. */
static bool has_second(const char *time)
{
	int minutes = number_at(time) * 60 + number_at(time + 3);
	const char *offset = strpbrk(time, "+-Zz");

	if (strncmp(time + 6, "60", 2) != 0)
		return true;
	if (offset != NULL && (*offset == '+' || *offset == '-')) {
		int east = number_at(offset + 1) * 60 + number_at(offset + 4);
		minutes -= *offset == '-' ? -east : east;
	}
	return ((minutes % 1440) + 1440) % 1440 == 1439;
}

/* The numbers of a duration have 32 bits in C. */
static bool has_small_numbers(const char *text)
{
	for (const char *at = strpbrk(text, "0123456789"); at != NULL && *at != '\0';) {
		char *end = NULL;
		if (strtoull(at, &end, 10) > UINT32_MAX)
			return false;
		at = strpbrk(end, "0123456789");
	}
	return true;
}

static bool keeps_limits(const char *type, const char *text)
{
	if (strcmp(type, "value_error.datetime") == 0)
		return has_day(text) && has_second(text + 11);
	if (strcmp(type, "value_error.date") == 0)
		return has_day(text);
	if (strcmp(type, "value_error.time") == 0)
		return has_second(text);
	return strcmp(type, "value_error.duration") != 0 || has_small_numbers(text);
}

bool value_is_of_format(const json_t *error, const char *text)
{
	size_t format = find_format(error);
	regex_t regex;

	if (format == FORMAT_COUNT ||
	    regcomp(&regex, formats[format].grammar, REG_EXTENDED | REG_NOSUB | REG_ICASE) != 0)
		return false;
	bool matches = regexec(&regex, text, 0, NULL, 0) == 0 && keeps_limits(formats[format].type, text);
	regfree(&regex);
	return matches;
}
