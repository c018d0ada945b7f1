/*
 * Package formats:
 * Scalars that are more than text and numbers.
 *
 * Made by envgen from formats.yaml; what is changed here is lost.
 */
#ifndef FORMATS_ENV_H
#define FORMATS_ENV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/codec.h>
#include <envelope/hub.h>
#include <envelope/message.h>

#if ENV_TABLES_VERSION != 10
#error "formats.env.h was made by an envgen of another version than the installed libenvelope"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Types ---- */

/* Level */
enum formats_Level {
	FORMATS_LEVEL_INVALID = 0,
	FORMATS_LEVEL_LOW, /* 1 */
	FORMATS_LEVEL_MIDDLE, /* 2 */
	FORMATS_LEVEL_HIGH, /* 3 */
};
struct env_str formats_Level_text(enum formats_Level value);

/* Mixed */
enum formats_Mixed {
	FORMATS_MIXED_INVALID = 0,
	FORMATS_MIXED_1, /* 1 */
	FORMATS_MIXED_TWO, /* "two" */
	FORMATS_MIXED_TRUE, /* true */
	FORMATS_MIXED_MINUS_3, /* -3 */
	FORMATS_MIXED_VALUE_5, /* {"four":4} */
};
struct env_str formats_Mixed_text(enum formats_Mixed value);

/* Color: Newer peers may know more of them. */
enum formats_Color_is {
	FORMATS_COLOR_OTHER = ENV_ENUM_OTHER, /* any other text */
	FORMATS_COLOR_INVALID = 0,
	FORMATS_COLOR_RED, /* "red" */
	FORMATS_COLOR_GREEN, /* "green" */
};
struct formats_Color {
	enum formats_Color_is is;
	struct env_str other; /* the text where it is FORMATS_COLOR_OTHER */
};
struct env_str formats_Color_text(struct formats_Color value);

/* Event */
struct formats_Event {
	/* required */
	struct env_uuid id;
	/* required */
	struct env_datetime at;
	/* optional, nullable */
	enum env_presence day_is;
	struct env_date day;
	/* optional */
	enum env_presence opens_is;
	struct env_time opens;
	/* optional */
	enum env_presence lasts_is;
	struct env_duration lasts;
	/* optional */
	enum env_presence from_is;
	struct env_ipv4 from;
	/* optional */
	enum env_presence to_is;
	struct env_ipv6 to;
	/* optional, at most 254 characters, an email address */
	enum env_presence mail_is;
	struct env_str mail;
	/* optional, a URI */
	enum env_presence home_is;
	struct env_str home;
	/* optional, a host name */
	enum env_presence host_is;
	struct env_str host;
	/* optional, at most 10 characters, a date */
	enum env_presence short_day_is;
	struct env_str short_day;
	/* optional */
	enum env_presence raw_is;
	struct env_bytes raw;
	/* optional, matches ^[A-Z]{3}-\d{2,4}$ */
	enum env_presence code_is;
	struct env_str code;
	/* optional, matches ^(?=.*[0-9]).{8,}$ */
	enum env_presence ahead_is;
	struct env_str ahead;
	/* optional */
	enum env_presence small_is;
	int32_t small;
	/* optional, at most 1000 */
	enum env_presence count_is;
	uint32_t count;
	/* optional, at least 1 */
	enum env_presence big_is;
	uint64_t big;
	/* optional, at least 0.0, at most 1.0 */
	enum env_presence share_is;
	float share;
	/* optional, a multiple of 0.01 */
	enum env_presence price_is;
	double price;
	/* optional, a multiple of 12 */
	enum env_presence dozen_is;
	int64_t dozen;
	/* required */
	enum formats_Level level;
	/* optional, nullable */
	enum env_presence mixed_is;
	enum formats_Mixed mixed;
	/* Newer peers may know more of them. (optional) */
	enum env_presence color_is;
	struct formats_Color color;
	/* version, always {"major":1,"minor":[0,1]}: optional */
	enum env_presence version_is;
	/* optional, default "2024-02-29T12:00:00Z" */
	struct env_datetime begins;
};

/* The table of Level. */
extern const struct env_type formats_Level_type;

/* The table of Mixed. */
extern const struct env_type formats_Mixed_type;

/* The table of Color. */
extern const struct env_type formats_Color_type;

/* The table of Version. */
extern const struct env_type formats_Version_type;

/* Event to and from JSON; <envelope/codec.h> says what each of these promises. */
extern const struct env_type formats_Event_type;
void formats_Event_init(struct formats_Event *out);
enum env_status formats_Event_decode(struct formats_Event *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors);
enum env_status formats_Event_encode(const struct formats_Event *value,
	struct env_buf *out, struct env_errors *errors);
enum env_status formats_Event_check(const struct formats_Event *value,
	struct env_errors *errors);
enum env_status formats_Event_copy(struct formats_Event *out, struct env_arena *arena,
	const struct formats_Event *value);
bool formats_Event_equal(const struct formats_Event *a,
	const struct formats_Event *b);

/* ---- The package ---- */

/* All of it, for env_hub_add(). */
extern const struct env_package formats_package;

#ifdef __cplusplus
}
#endif
#endif
