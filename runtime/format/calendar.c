/* The ranges of days and times of day, by the Gregorian calendar. */
#include "format/calendar.h"

#define MINUTES_IN_DAY 1440
#define OFFSET_MAX 1439

unsigned env_month_days(int year, unsigned month)
{
	static const uint8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

	return month == 2 && leap ? 29 : days[month - 1];
}

bool env_date_exists(struct env_date date)
{
	return date.year >= 0 && date.year <= 9999 && date.month >= 1 && date.month <= 12 && date.day >= 1 &&
	       date.day <= env_month_days(date.year, date.month);
}

int env_time_utc_minutes(struct env_time time)
{
	return time.hour * 60 + time.minute - time.offset;
}

bool env_time_exists(struct env_time time)
{
	if (time.hour > 23 || time.minute > 59 || time.second > 60 || time.nanosecond > 999999999)
		return false;
	if (time.offset < -OFFSET_MAX || time.offset > OFFSET_MAX)
		return false;
	int minutes = env_time_utc_minutes(time) + MINUTES_IN_DAY;
	return time.second < 60 || minutes % MINUTES_IN_DAY == MINUTES_IN_DAY - 1;
}

bool env_date_same(struct env_date a, struct env_date b)
{
	return a.year == b.year && a.month == b.month && a.day == b.day;
}

bool env_time_same(struct env_time a, struct env_time b)
{
	return a.hour == b.hour && a.minute == b.minute && a.second == b.second && a.offset == b.offset &&
	       a.nanosecond == b.nanosecond;
}
