/* The format "date": RFC 3339 full-date. */
#include "format/calendar.h"

bool env_date_parse(struct env_cursor *cursor, struct env_date *out)
{
	unsigned year;
	unsigned month;
	unsigned day;

	if (!env_cursor_read_digits(cursor, 4, &year) || !env_cursor_accept(cursor, '-') ||
	    !env_cursor_read_digits(cursor, 2, &month) || !env_cursor_accept(cursor, '-') ||
	    !env_cursor_read_digits(cursor, 2, &day))
		return false;
	*out = (struct env_date){.year = (int16_t)year, .month = (uint8_t)month, .day = (uint8_t)day};
	return env_date_exists(*out);
}

char *env_date_put(char *to, struct env_date date)
{
	to = env_put_digits(to, (unsigned)date.year, 4);
	*to++ = '-';
	to = env_put_digits(to, date.month, 2);
	*to++ = '-';
	return env_put_digits(to, date.day, 2);
}

static bool parse(struct env_str text, struct env_date *out)
{
	struct env_cursor cursor = env_cursor_of(text);

	return env_date_parse(&cursor, out) && env_cursor_ended(&cursor);
}

static bool valid(struct env_str text)
{
	struct env_date date;

	return parse(text, &date);
}

static bool read(struct env_str text, void *out)
{
	struct env_date date;

	if (!parse(text, &date))
		return false;
	*(struct env_date *)out = date;
	return true;
}

static size_t write(const void *value, char *out)
{
	struct env_date date = *(const struct env_date *)value;

	return env_date_exists(date) ? (size_t)(env_date_put(out, date) - out) : 0;
}

static bool equal(const void *a, const void *b)
{
	return env_date_same(*(const struct env_date *)a, *(const struct env_date *)b);
}

const struct env_format env_format_date = {
	.name = "date",
	.error = ENV_ERROR_DATE,
	.valid = valid,
	.size = sizeof(struct env_date),
	.align = _Alignof(struct env_date),
	.read = read,
	.write = write,
	.equal = equal,
};
