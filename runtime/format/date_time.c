/* The format "date-time": RFC 3339 date-time; and its moments as seconds from 1970. */
#include "format/calendar.h"

#define SECONDS_IN_DAY 86400
#define MINUTES_IN_DAY 1440
#define YEARS_IN_ERA 400
#define DAYS_IN_ERA 146097
/* From the first of March of the year 0 to the first of January 1970. */
#define DAYS_TO_1970 719468
/* The seconds from 1970 of the first second of the year 0, and of the first of the year 10000. */
#define FIRST_SECOND INT64_C(-62167219200)
#define END_SECOND INT64_C(253402300800)

/* Leap seconds are inserted at the ends of months of UTC (RFC 3339, section 5.7). */
static bool has_leap_second(struct env_datetime moment)
{
	int minutes = env_time_utc_minutes(moment.time);
	unsigned days = env_month_days(moment.date.year, moment.date.month);

	if (minutes < 0)
		return moment.date.day == 1;
	return minutes < MINUTES_IN_DAY ? moment.date.day == days : moment.date.day + 1U == days;
}

static bool exists(struct env_datetime moment)
{
	return env_date_exists(moment.date) && env_time_exists(moment.time) &&
	       (moment.time.second < 60 || has_leap_second(moment));
}

/* Section 5.6: a "T" stands between them. Its note lets applications take a space, too: a schema cannot ask for it. */
static bool parse(struct env_str text, struct env_datetime *out, bool *exact)
{
	struct env_cursor cursor = env_cursor_of(text);

	return env_date_parse(&cursor, &out->date) && env_cursor_accept_letter(&cursor, 't') &&
	       env_time_parse(&cursor, &out->time, exact) && env_cursor_ended(&cursor) && exists(*out);
}

static bool valid(struct env_str text)
{
	struct env_datetime moment;
	bool exact;

	return parse(text, &moment, &exact);
}

static bool read(struct env_str text, void *out)
{
	struct env_datetime moment;
	bool exact;

	if (!parse(text, &moment, &exact) || !exact)
		return false;
	*(struct env_datetime *)out = moment;
	return true;
}

static size_t write(const void *value, char *out)
{
	struct env_datetime moment = *(const struct env_datetime *)value;

	if (!exists(moment))
		return 0;
	char *to = env_date_put(out, moment.date);
	*to++ = 'T';
	return (size_t)(env_time_put(to, moment.time) - out);
}

static bool equal(const void *a, const void *b)
{
	const struct env_datetime *one = a;
	const struct env_datetime *other = b;

	return env_date_same(one->date, other->date) && env_time_same(one->time, other->time);
}

const struct env_format env_format_date_time = {
	.name = "date-time",
	.error = ENV_ERROR_DATETIME,
	.valid = valid,
	.size = sizeof(struct env_datetime),
	.align = _Alignof(struct env_datetime),
	.read = read,
	.write = write,
	.equal = equal,
};

/*
 * Days from 1970-01-01. Years begin in March here, so that the day that only leap years have is the last one; months then
 * have 153 days every five of them.
 */
static int64_t days_of(struct env_date date)
{
	int year = date.year + YEARS_IN_ERA - (date.month <= 2);
	int month = (date.month + 9) % 12;

	return (int64_t)year * 365 + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + date.day -
	       1 - DAYS_IN_ERA - DAYS_TO_1970;
}

/* The day so many days after 1970-01-01, from the year 0 to 9999. */
static struct env_date date_of(int64_t days)
{
	int64_t day = days + DAYS_TO_1970 + DAYS_IN_ERA;
	int64_t era = day / DAYS_IN_ERA - 1;
	int64_t rest = day % DAYS_IN_ERA;
	int64_t year = (rest - rest / 1460 + rest / 36524 - rest / (DAYS_IN_ERA - 1)) / 365;
	int64_t of_year = rest - (365 * year + year / 4 - year / 100);
	int64_t month = (5 * of_year + 2) / 153;
	bool next_year = month >= 10;

	return (struct env_date){
		.year = (int16_t)(year + era * YEARS_IN_ERA + next_year),
		.month = (uint8_t)(next_year ? month - 9 : month + 3),
		.day = (uint8_t)(of_year - (153 * month + 2) / 5 + 1),
	};
}

bool env_datetime_to_unix(struct env_datetime moment, int64_t *out)
{
	if (!exists(moment))
		return false;
	*out = days_of(moment.date) * SECONDS_IN_DAY + (int64_t)env_time_utc_minutes(moment.time) * 60 +
	       moment.time.second;
	return true;
}

bool env_datetime_from_unix(int64_t seconds, uint32_t nanosecond, struct env_datetime *out)
{
	if (seconds < FIRST_SECOND || seconds >= END_SECOND || nanosecond > 999999999)
		return false;
	int64_t from_first = seconds - FIRST_SECOND;
	int64_t of_day = from_first % SECONDS_IN_DAY;
	*out = (struct env_datetime){
		.date = date_of(from_first / SECONDS_IN_DAY + FIRST_SECOND / SECONDS_IN_DAY),
		.time = {.hour = (uint8_t)(of_day / 3600),
			 .minute = (uint8_t)(of_day / 60 % 60),
			 .second = (uint8_t)(of_day % 60),
			 .nanosecond = nanosecond},
	};
	return true;
}
