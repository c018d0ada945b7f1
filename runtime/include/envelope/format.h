/*
 * Formats of strings (JSON Schema 2020-12 validation, section 7.3) and the C values that some of them have. Nothing here takes
 * memory, keeps what it is given or has a state: any thread may call all of it.
 */
#ifndef ENVELOPE_FORMAT_H
#define ENVELOPE_FORMAT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/errors.h>
#include <envelope/str.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A day of the proleptic Gregorian calendar (RFC 3339 full-date). Zeroed memory is none. */
struct env_date {
	int16_t year;  /* 0 to 9999 */
	uint8_t month; /* 1 to 12 */
	uint8_t day;   /* 1 to 31 */
};

/* A time of day with its offset from UTC (RFC 3339 full-time). */
struct env_time {
	uint8_t hour;        /* 0 to 23 */
	uint8_t minute;      /* 0 to 59 */
	uint8_t second;      /* 0 to 59, or 60: a leap second */
	int16_t offset;      /* minutes east of UTC, -1439 to 1439 */
	uint32_t nanosecond; /* 0 to 999999999 */
};

/* A moment (RFC 3339 date-time). */
struct env_datetime {
	struct env_date date;
	struct env_time time;
};

/* A span of time (RFC 3339 appendix A). Weeks stand alone there; other parts may each be 0. */
struct env_duration {
	uint32_t years;
	uint32_t months;
	uint32_t weeks;
	uint32_t days;
	uint32_t hours;
	uint32_t minutes;
	uint32_t seconds;
};

/* RFC 9562, section 4, of any version and variant; in the order of the text. */
struct env_uuid {
	uint8_t bytes[16];
};

/* In network order. Numbers of the text have no zeros in front, as RFC 3986, section 3.2.2, and unlike RFC 2673. */
struct env_ipv4 {
	uint8_t bytes[4];
};
/* In network order. RFC 4291, section 2.2, without a zone; written as RFC 5952, sections 4 and 5, recommends. */
struct env_ipv6 {
	uint8_t bytes[16];
};

/*
 * The bytes that base64 text stands for (RFC 4648, section 4). May be empty with a NULL pointer. It borrows them: of a decoded
 * message they are in its arena, of one to be sent they are the sender's.
 */
struct env_bytes {
	const uint8_t *ptr;
	size_t len;
};

/* Most bytes of text that a format's `write` makes. */
#define ENV_FORMAT_TEXT_MAX 128

/* One format. Constant data; any thread. */
struct env_format {
	const char *name; /* as schemas have it: "date-time" */
	enum env_error_kind error;
	/*
	 * Whether the text is of the format. It is valid UTF-8, may hold NULs, and may be empty with a NULL pointer. Linear
	 * time, no allocation.
	 */
	bool (*valid)(struct env_str text);

	/* Of the C value; size 0: there is none, it stays text, and the three below are NULL. */
	size_t size;
	size_t align;
	/*
	 * Reads the text into `*out`; false, and `*out` untouched, where it is not of the format, or of it but beyond the C
	 * value: digits of a second after the ninth that are not 0, a number of a duration above UINT32_MAX.
	 */
	bool (*read)(struct env_str text, void *out);
	/*
	 * Writes the value's one canonical spelling, without NUL, into `out` of ENV_FORMAT_TEXT_MAX bytes.
	 * Returns its length; 0, and `out` may hold anything, where the value is none of the format's (the 31st of April).
	 */
	size_t (*write)(const void *value, char *out);
	/* Whether two values are the same to the last member: an hour in two time zones is two. Padding does not count. */
	bool (*equal)(const void *a, const void *b);
};

/* Formats with a C value, in the order of the structs above. */
extern const struct env_format env_format_date;
extern const struct env_format env_format_time;
extern const struct env_format env_format_date_time;
extern const struct env_format env_format_duration;
extern const struct env_format env_format_uuid;
extern const struct env_format env_format_ipv4;
extern const struct env_format env_format_ipv6;

/* Formats that stay text, and what each follows. */
extern const struct env_format env_format_email;    /* Mailbox of RFC 5321, section 4.1.2 */
extern const struct env_format env_format_hostname; /* RFC 1123, section 2.1, with the sizes of RFC 1035 */
extern const struct env_format env_format_uri;      /* RFC 3986, appendix A */
extern const struct env_format env_format_uri_reference;
extern const struct env_format env_format_iri; /* RFC 3987, sections 2.2 and 4.1 */
extern const struct env_format env_format_iri_reference;
extern const struct env_format env_format_uri_template;          /* RFC 6570, section 2 */
extern const struct env_format env_format_json_pointer;          /* RFC 6901, section 3 */
extern const struct env_format env_format_relative_json_pointer; /* draft-bhutton-relative-json-pointer-00 */
/* ECMA 262, as `pattern` has it: <envelope/pattern_syntax.h> */
extern const struct env_format env_format_regex;
/* Not a format but the like of one: contentEncoding base64 (RFC 4648, section 4) of a string that stays text. */
extern const struct env_format env_format_base64;

/* The format of that name as schemas have it, in any memory; NULL where there is none. Static storage. Any thread. */
const struct env_format *env_format_find(struct env_str name);

/*
 * The names of the formats that there are, one after the other, for who looks for one: NULL behind the last. Static storage. Any
 * thread.
 */
const char *env_format_name(size_t index);

/*
 * Seconds from 1970-01-01T00:00:00Z to the moment, without leap seconds (a second 60 counts as the one after it), and
 * the other way round for UTC. False, and `*out` untouched, for what is no moment: the 31st of April, a second that is beyond the
 * years 0 to 9999, more than 999999999 nanoseconds. Any thread.
 */
bool env_datetime_to_unix(struct env_datetime moment, int64_t *out);
bool env_datetime_from_unix(int64_t seconds, uint32_t nanosecond, struct env_datetime *out);

#ifdef __cplusplus
}
#endif
#endif
