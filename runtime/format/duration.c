/*
 * The format "duration": RFC 3339, appendix A. Its grammar has no fraction, no sign and no gap: a number of years may be
 * followed by one of months, not by one of days. Weeks stand alone.
 */
#include <envelope/format.h>

#include "format/cursor.h"

enum part { YEARS, MONTHS, DAYS, HOURS, MINUTES, SECONDS, WEEKS, PART_COUNT };

/* What is left of the text, and what was read of it. */
struct duration_reader {
	struct env_cursor cursor;
	uint32_t parts[PART_COUNT];
	bool fits; /* no number was beyond 32 bits */
};

/* 1*DIGIT */
static bool read_number(struct duration_reader *reader, uint32_t *out)
{
	uint64_t value = 0;
	const char *start = reader->cursor.at;

	for (; env_is_digit(env_cursor_peek(&reader->cursor)); reader->cursor.at++) {
		value = value * 10 + (uint64_t)(*reader->cursor.at - '0');
		if (value > UINT32_MAX) {
			reader->fits = false;
			value = UINT32_MAX;
		}
	}
	*out = (uint32_t)value;
	return reader->cursor.at > start;
}

/*
 * Numbers with their letters, one or more in a row of `letters` without a gap, the part `first` for the first of the
 * letters and so on.
 */
static bool read_parts(struct duration_reader *reader, const char *letters, enum part first)
{
	const char *expected = NULL;

	do {
		uint32_t number;
		if (!read_number(reader, &number))
			return false;
		char letter = env_small_letter(env_cursor_peek(&reader->cursor));
		if (letter == '\0')
			return false;
		const char *place = expected == NULL ? strchr(letters, letter) : expected;
		if (place == NULL || *place != letter)
			return false;
		reader->cursor.at++;
		reader->parts[(size_t)first + (size_t)(place - letters)] = number;
		expected = place + 1;
	} while (env_is_digit(env_cursor_peek(&reader->cursor)));
	return true;
}

/* dur-week, and nothing after it; nothing is moved where it is not. */
static bool read_weeks(struct duration_reader *reader)
{
	struct duration_reader ahead = *reader;

	if (!read_parts(&ahead, "w", WEEKS) || !env_cursor_ended(&ahead.cursor))
		return false;
	*reader = ahead;
	return true;
}

static bool read_duration(struct duration_reader *reader)
{
	if (!env_cursor_accept_letter(&reader->cursor, 'p'))
		return false;
	if (read_weeks(reader))
		return true;
	bool dated = env_small_letter(env_cursor_peek(&reader->cursor)) != 't';
	if (dated && !read_parts(reader, "ymd", YEARS))
		return false;
	if (env_cursor_accept_letter(&reader->cursor, 't') && !read_parts(reader, "hms", HOURS))
		return false;
	return env_cursor_ended(&reader->cursor);
}

static bool valid(struct env_str text)
{
	struct duration_reader reader = {.cursor = env_cursor_of(text), .fits = true};

	return read_duration(&reader);
}

static bool read(struct env_str text, void *out)
{
	struct duration_reader reader = {.cursor = env_cursor_of(text), .fits = true};

	if (!read_duration(&reader) || !reader.fits)
		return false;
	*(struct env_duration *)out = (struct env_duration){
		.years = reader.parts[YEARS],
		.months = reader.parts[MONTHS],
		.weeks = reader.parts[WEEKS],
		.days = reader.parts[DAYS],
		.hours = reader.parts[HOURS],
		.minutes = reader.parts[MINUTES],
		.seconds = reader.parts[SECONDS],
	};
	return true;
}

static char *put_number(char *to, uint32_t number)
{
	int digits = 1;

	for (uint32_t rest = number; rest >= 10; rest /= 10)
		digits++;
	return env_put_digits(to, number, digits);
}

/*
 * Writes three parts with their letters, from the first that is not 0 to the last that is not: zeros in between must be
 * said. Nothing where all are 0.
 */
static char *put_parts(char *to, const char *letters, const uint32_t parts[3])
{
	int first = 0;
	int end = 3;

	while (first < 3 && parts[first] == 0)
		first++;
	while (end > first && parts[end - 1] == 0)
		end--;
	for (int i = first; i < end; i++) {
		to = put_number(to, parts[i]);
		*to++ = letters[i];
	}
	return to;
}

static bool is_zero(const uint32_t parts[3])
{
	return parts[0] == 0 && parts[1] == 0 && parts[2] == 0;
}

static size_t write(const void *value, char *out)
{
	const struct env_duration *duration = value;
	const uint32_t date[] = {duration->years, duration->months, duration->days};
	const uint32_t time[] = {duration->hours, duration->minutes, duration->seconds};
	bool zero = is_zero(date) && is_zero(time);
	char *to = out;

	if (duration->weeks != 0 && !zero)
		return 0;
	*to++ = 'P';
	if (duration->weeks != 0) {
		to = put_number(to, duration->weeks);
		*to++ = 'W';
		return (size_t)(to - out);
	}
	to = put_parts(to, "YMD", date);
	if (zero || !is_zero(time))
		*to++ = 'T';
	to = zero ? put_number(to, 0) : put_parts(to, "HMS", time);
	if (zero)
		*to++ = 'S';
	return (size_t)(to - out);
}

static bool equal(const void *a, const void *b)
{
	const struct env_duration *one = a;
	const struct env_duration *other = b;

	return one->years == other->years && one->months == other->months && one->weeks == other->weeks &&
	       one->days == other->days && one->hours == other->hours && one->minutes == other->minutes &&
	       one->seconds == other->seconds;
}

const struct env_format env_format_duration = {
	.name = "duration",
	.error = ENV_ERROR_DURATION,
	.valid = valid,
	.size = sizeof(struct env_duration),
	.align = _Alignof(struct env_duration),
	.read = read,
	.write = write,
	.equal = equal,
};
