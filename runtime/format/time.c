/* The format "time": RFC 3339 full-time. */
#include "format/calendar.h"

#define NANOSECOND_DIGITS 9

/* The digits after the point, at least one. */
static bool parse_fraction(struct env_cursor *cursor, uint32_t *nanosecond, bool *exact)
{
	int digits = 0;

	*nanosecond = 0;
	for (; env_is_digit(env_cursor_peek(cursor)); cursor->at++) {
		uint32_t digit = (uint32_t)(*cursor->at - '0');
		if (digits < NANOSECOND_DIGITS) {
			*nanosecond = *nanosecond * 10 + digit;
			digits++;
		} else if (digit != 0) {
			*exact = false;
		}
	}
	if (digits == 0)
		return false;
	for (; digits < NANOSECOND_DIGITS; digits++)
		*nanosecond *= 10;
	return true;
}

/* "Z", "+01:30". The offset -00:00 is read as Z, of which RFC 9557 (section 2.2) says that they mean the same. */
static bool parse_offset(struct env_cursor *cursor, int16_t *offset)
{
	unsigned hours;
	unsigned minutes;

	*offset = 0;
	if (env_cursor_accept_letter(cursor, 'z'))
		return true;
	bool west = env_cursor_accept(cursor, '-');
	if (!west && !env_cursor_accept(cursor, '+'))
		return false;
	if (!env_cursor_read_digits(cursor, 2, &hours) || !env_cursor_accept(cursor, ':') ||
	    !env_cursor_read_digits(cursor, 2, &minutes) || hours > 23 || minutes > 59)
		return false;
	int east = (int)(hours * 60 + minutes);
	*offset = (int16_t)(west ? -east : east);
	return true;
}

bool env_time_parse(struct env_cursor *cursor, struct env_time *out, bool *exact)
{
	unsigned hour;
	unsigned minute;
	unsigned second;
	struct env_time time = {0};

	if (!env_cursor_read_digits(cursor, 2, &hour) || !env_cursor_accept(cursor, ':') ||
	    !env_cursor_read_digits(cursor, 2, &minute) || !env_cursor_accept(cursor, ':') ||
	    !env_cursor_read_digits(cursor, 2, &second))
		return false;
	time.hour = (uint8_t)hour;
	time.minute = (uint8_t)minute;
	time.second = (uint8_t)second;
	*exact = true;
	if (env_cursor_accept(cursor, '.') && !parse_fraction(cursor, &time.nanosecond, exact))
		return false;
	if (!parse_offset(cursor, &time.offset))
		return false;
	*out = time;
	return env_time_exists(time);
}

static char *put_fraction(char *to, uint32_t nanosecond)
{
	if (nanosecond == 0)
		return to;
	*to++ = '.';
	to = env_put_digits(to, nanosecond, NANOSECOND_DIGITS);
	while (to[-1] == '0')
		to--;
	return to;
}

char *env_time_put(char *to, struct env_time time)
{
	unsigned offset = (unsigned)(time.offset < 0 ? -time.offset : time.offset);

	to = env_put_digits(to, time.hour, 2);
	*to++ = ':';
	to = env_put_digits(to, time.minute, 2);
	*to++ = ':';
	to = env_put_digits(to, time.second, 2);
	to = put_fraction(to, time.nanosecond);
	if (offset == 0) {
		*to++ = 'Z';
		return to;
	}
	*to++ = time.offset < 0 ? '-' : '+';
	to = env_put_digits(to, offset / 60, 2);
	*to++ = ':';
	return env_put_digits(to, offset % 60, 2);
}

static bool parse(struct env_str text, struct env_time *out, bool *exact)
{
	struct env_cursor cursor = env_cursor_of(text);

	return env_time_parse(&cursor, out, exact) && env_cursor_ended(&cursor);
}

static bool valid(struct env_str text)
{
	struct env_time time;
	bool exact;

	return parse(text, &time, &exact);
}

static bool read(struct env_str text, void *out)
{
	struct env_time time;
	bool exact;

	if (!parse(text, &time, &exact) || !exact)
		return false;
	*(struct env_time *)out = time;
	return true;
}

static size_t write(const void *value, char *out)
{
	struct env_time time = *(const struct env_time *)value;

	return env_time_exists(time) ? (size_t)(env_time_put(out, time) - out) : 0;
}

static bool equal(const void *a, const void *b)
{
	return env_time_same(*(const struct env_time *)a, *(const struct env_time *)b);
}

const struct env_format env_format_time = {
	.name = "time",
	.error = ENV_ERROR_TIME,
	.valid = valid,
	.size = sizeof(struct env_time),
	.align = _Alignof(struct env_time),
	.read = read,
	.write = write,
	.equal = equal,
};
