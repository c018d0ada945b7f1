/* Days and times of day: their ranges (RFC 3339, section 5.7), their texts (section 5.6). What date, time and date-time share. */
#ifndef ENVELOPE_FORMAT_CALENDAR_H
#define ENVELOPE_FORMAT_CALENDAR_H

#include <envelope/format.h>

#include "format/cursor.h"

/* Days of the month (1 to 12) in that year. */
unsigned env_month_days(int year, unsigned month);

/* Whether there is such a day. */
bool env_date_exists(struct env_date date);

/*
 * Whether there is such a time: in range, and a second 60 only in the last minute of a day of UTC, which is
 * where leap seconds are.
 */
bool env_time_exists(struct env_time time);

/*
 * Minutes from the start of the day of `time` in its own offset to the time in UTC: below 0, the day before; from
 * 1440 on, the day after.
 */
int env_time_utc_minutes(struct env_time time);

/* Goes over full-date into `*out`; false where there is none, then the cursor stands anywhere. */
bool env_date_parse(struct env_cursor *cursor, struct env_date *out);

/*
 * The same of full-time. `*exact` becomes false where digits after the ninth of the fraction are not all zeros; the time is
 * cut off there.
 */
bool env_time_parse(struct env_cursor *cursor, struct env_time *out, bool *exact);

/* Writes a date that exists; returns the place after it. */
char *env_date_put(char *to, struct env_date date);

/*
 * Writes a time that exists; returns the place after it. The fraction has as few digits as say it, none for 0; the offset 0 is
 * "Z".
 */
char *env_time_put(char *to, struct env_time time);

/* Whether the two are the same to the last member (not: the same instant). */
bool env_date_same(struct env_date a, struct env_date b);
bool env_time_same(struct env_time a, struct env_time b);

#endif
