/* Texts that a format takes and texts that it does not, in lists. */
#ifndef ENVELOPE_TESTS_FORMAT_SUPPORT_H
#define ENVELOPE_TESTS_FORMAT_SUPPORT_H

#include <envelope/format.h>

/* Room for the C value of any format. */
union any_value {
	struct env_date date;
	struct env_time time;
	struct env_datetime datetime;
	struct env_duration duration;
	struct env_uuid uuid;
	struct env_ipv4 ipv4;
	struct env_ipv6 ipv6;
	unsigned char bytes[64];
};

/*
 * What a format says of `text`, asked of a copy at the very end of its memory. Fails where `valid` and `read` disagree beyond what
 * the C value cannot hold (`beyond`), where a refused text left something in the value, or where what `write` makes of the value does
 * not read as the same value.
 */
bool format_takes(const struct env_format *format, struct env_str text, bool beyond);

/* Fails where the format refuses one of the texts; a NULL ends the list. */
void assert_takes(const struct env_format *format, const char *const *texts);

/* Fails where the format takes one of the texts. */
void assert_refuses(const struct env_format *format, const char *const *texts);

/* A text, and how the value that it stands for is written. */
struct spelling {
	const char *text;
	const char *canonical;
};

/* Fails where the value of one of the texts is written otherwise; a NULL text ends the list. */
void assert_written(const struct env_format *format, const struct spelling *spellings);

#endif
