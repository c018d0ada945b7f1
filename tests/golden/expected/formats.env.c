/*
 * Package formats: tables, fast decoders and encoders.
 *
 * Made by envgen from formats.yaml; what is changed here is lost.
 */
#include "formats.env.h"

#include <math.h>

#include <envelope/read.h>
#include <envelope/read_kinds.h>
#include <envelope/write.h>
#include <envelope/write_kinds.h>

static env_read_function formats_Event_read;
static env_write_function formats_Event_write;

/* ^[A-Z]{3}-\d{2,4}$ */
static const uint8_t formats_pattern_1_classes[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0,
	0, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
	3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
static const uint16_t formats_pattern_1_next[] = {
	1, 1, 1, 3, 1, 1, 1, 1, 2, 2, 2, 2, 1, 1, 1, 4,
	1, 1, 1, 5, 1, 6, 1, 1, 1, 1, 7, 1, 1, 1, 8, 1,
	1, 1, 9, 1, 1, 1, 10, 1, 1, 1, 1, 1,
};
static const uint8_t formats_pattern_1_final[] = {
	4, 7,
};
static const struct env_automaton formats_pattern_1_automaton = {
	.classes = formats_pattern_1_classes,
	.next = formats_pattern_1_next,
	.final = formats_pattern_1_final,
	.class_count = 4,
	.state_count = 11,
};
static const struct env_pattern formats_pattern_1 = {
	.source = ENV_STR_INIT("^[A-Z]{3}-\\d{2,4}$"),
	.match = env_pattern_automaton,
	.automaton = &formats_pattern_1_automaton,
};

/* ^(?=.*[0-9]).{8,}$ */
static struct env_pattern_slot formats_pattern_2_slot;
static const struct env_pattern formats_pattern_2 = {
	.source = ENV_STR_INIT("^(?=.*[0-9]).{8,}$"),
	.match = env_pattern_pcre2,
	.translated = ENV_STR_INIT("(?C)\\A(?=[^\\x{a}\\x{d}\\x{2028}\\x{2029}]*(?C)[0-9])[^\\x{a}\\x{d}\\x{2028}\\x{2029}]{8,}(?C)\\z"),
	.slot = &formats_pattern_2_slot,
};

/* ---- formats_Level ---- */

_Static_assert(sizeof(enum formats_Level) == sizeof(int), "enums are as large as int");

static const struct env_str formats_Level_members[] = {
	ENV_STR_INIT("1"),
	ENV_STR_INIT("2"),
	ENV_STR_INIT("3"),
};

/* Their indexes in the order of their bytes. */
static const uint16_t formats_Level_sorted[] = {
	0, 1, 2,
};

const struct env_type formats_Level_type = {
	.kind = ENV_KIND_ENUM,
	.size = sizeof(enum formats_Level),
	.align = _Alignof(enum formats_Level),
	.name = "Level",
	.as.enumeration = {
		.members = formats_Level_members,
		.count = sizeof(formats_Level_members) / sizeof(formats_Level_members[0]),
		.sorted = formats_Level_sorted,
		.mixed = true,
	},
};

struct env_str formats_Level_text(enum formats_Level value)
{
	return env_enum_text(&formats_Level_type, (int)value);
}

/* ---- formats_Mixed ---- */

_Static_assert(sizeof(enum formats_Mixed) == sizeof(int), "enums are as large as int");

static const struct env_str formats_Mixed_members[] = {
	ENV_STR_INIT("1"),
	ENV_STR_INIT("\"two\""),
	ENV_STR_INIT("true"),
	ENV_STR_INIT("-3"),
	ENV_STR_INIT("{\"four\":4}"),
};

/* Their indexes in the order of their bytes. */
static const uint16_t formats_Mixed_sorted[] = {
	1, 3, 0, 2, 4,
};

const struct env_type formats_Mixed_type = {
	.kind = ENV_KIND_ENUM,
	.size = sizeof(enum formats_Mixed),
	.align = _Alignof(enum formats_Mixed),
	.name = "Mixed",
	.as.enumeration = {
		.members = formats_Mixed_members,
		.count = sizeof(formats_Mixed_members) / sizeof(formats_Mixed_members[0]),
		.sorted = formats_Mixed_sorted,
		.mixed = true,
	},
};

struct env_str formats_Mixed_text(enum formats_Mixed value)
{
	return env_enum_text(&formats_Mixed_type, (int)value);
}

/* ---- formats_Color ---- */

_Static_assert(sizeof(enum formats_Color_is) == sizeof(int), "enums are as large as int");

static const struct env_str formats_Color_members[] = {
	ENV_STR_INIT("red"),
	ENV_STR_INIT("green"),
};

/* Their indexes in the order of their bytes. */
static const uint16_t formats_Color_sorted[] = {
	1, 0,
};

/* A perfect hash of them: a decoder compares a text with one block only. */
static const char formats_Color_blocks[][ENV_ENUM_BLOCK] = {
	"red",
	"green",
};

static const uint8_t formats_Color_member_slots[] = {
	0, 0, 1, 0, 0, 0, 0, 0,
};

static const struct env_enum_hash formats_Color_hash = {
	.blocks = formats_Color_blocks,
	.slots = formats_Color_member_slots,
	.factor = UINT64_C(0x9E3779B97F4A7C15),
	.shift = 61,
};

const struct env_type formats_Color_type = {
	.kind = ENV_KIND_OPEN_ENUM,
	.size = sizeof(struct formats_Color),
	.align = _Alignof(struct formats_Color),
	.name = "Color",
	.as.enumeration = {
		.members = formats_Color_members,
		.count = sizeof(formats_Color_members) / sizeof(formats_Color_members[0]),
		.sorted = formats_Color_sorted,
		.hash = &formats_Color_hash,
	},
};

struct env_str formats_Color_text(struct formats_Color value)
{
	return value.is == FORMATS_COLOR_OTHER ? value.other : env_enum_text(&formats_Color_type, (int)value.is);
}

/* ---- formats_Version ---- */

const struct env_type formats_Version_type = {
	.kind = ENV_KIND_CONST,
	.size = sizeof(struct env_unit),
	.align = _Alignof(struct env_unit),
	.name = "Version",
	.as.constant = {.json = ENV_STR_INIT("{\"major\":1,\"minor\":[0,1]}")},
};

/* ---- formats_Event_id ---- */

static const struct env_type formats_Event_id_type = {
	.kind = ENV_KIND_FORMAT,
	.size = sizeof(struct env_uuid),
	.align = _Alignof(struct env_uuid),
	.as.format = {.format = &env_format_uuid},
};

/* ---- formats_Event_at ---- */

static const struct env_type formats_Event_at_type = {
	.kind = ENV_KIND_FORMAT,
	.size = sizeof(struct env_datetime),
	.align = _Alignof(struct env_datetime),
	.as.format = {.format = &env_format_date_time},
};

/* ---- formats_Event_day ---- */

static const struct env_type formats_Event_day_type = {
	.kind = ENV_KIND_FORMAT,
	.size = sizeof(struct env_date),
	.align = _Alignof(struct env_date),
	.as.format = {.format = &env_format_date},
};

/* ---- formats_Event_opens ---- */

static const struct env_type formats_Event_opens_type = {
	.kind = ENV_KIND_FORMAT,
	.size = sizeof(struct env_time),
	.align = _Alignof(struct env_time),
	.as.format = {.format = &env_format_time},
};

/* ---- formats_Event_lasts ---- */

static const struct env_type formats_Event_lasts_type = {
	.kind = ENV_KIND_FORMAT,
	.size = sizeof(struct env_duration),
	.align = _Alignof(struct env_duration),
	.as.format = {.format = &env_format_duration},
};

/* ---- formats_Event_from ---- */

static const struct env_type formats_Event_from_type = {
	.kind = ENV_KIND_FORMAT,
	.size = sizeof(struct env_ipv4),
	.align = _Alignof(struct env_ipv4),
	.as.format = {.format = &env_format_ipv4},
};

/* ---- formats_Event_to ---- */

static const struct env_type formats_Event_to_type = {
	.kind = ENV_KIND_FORMAT,
	.size = sizeof(struct env_ipv6),
	.align = _Alignof(struct env_ipv6),
	.as.format = {.format = &env_format_ipv6},
};

/* ---- formats_Event_mail ---- */

static const struct env_type formats_Event_mail_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = 254, .format = &env_format_email},
};

/* ---- formats_Event_home ---- */

static const struct env_type formats_Event_home_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX, .format = &env_format_uri},
};

/* ---- formats_Event_host ---- */

static const struct env_type formats_Event_host_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX, .format = &env_format_hostname},
};

/* ---- formats_Event_short_day ---- */

static const struct env_type formats_Event_short_day_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = 10, .format = &env_format_date},
};

/* ---- formats_Event_raw ---- */

static const struct env_type formats_Event_raw_type = {
	.kind = ENV_KIND_BYTES,
	.size = sizeof(struct env_bytes),
	.align = _Alignof(struct env_bytes),
};

/* ---- formats_Event_code ---- */

static const struct env_type formats_Event_code_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX, .pattern = &formats_pattern_1},
};

/* ---- formats_Event_ahead ---- */

static const struct env_type formats_Event_ahead_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX, .pattern = &formats_pattern_2},
};

/* ---- formats_Event_small ---- */

static const struct env_type formats_Event_small_type = {
	.kind = ENV_KIND_INT32,
	.size = sizeof(int32_t),
	.align = _Alignof(int32_t),
	.as.integer = {
		.minimum = INT32_MIN,
		.maximum = INT32_MAX,
	},
};

/* ---- formats_Event_count ---- */

static const struct env_type formats_Event_count_type = {
	.kind = ENV_KIND_UINT32,
	.size = sizeof(uint32_t),
	.align = _Alignof(uint32_t),
	.as.integer = {
		.minimum = 0,
		.maximum = 1000,
	},
};

/* ---- formats_Event_big ---- */

static const struct env_type formats_Event_big_type = {
	.kind = ENV_KIND_UINT64,
	.size = sizeof(uint64_t),
	.align = _Alignof(uint64_t),
	.as.unsigned_integer = {
		.minimum = 1,
		.maximum = UINT64_MAX,
	},
};

/* ---- formats_Event_share ---- */

static const struct env_type formats_Event_share_type = {
	.kind = ENV_KIND_FLOAT,
	.size = sizeof(float),
	.align = _Alignof(float),
	.as.number = {
		.minimum = 0.0,
		.maximum = 1.0,
	},
};

/* ---- formats_Event_price ---- */

static const struct env_type formats_Event_price_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.as.number = {
		.minimum = -HUGE_VAL,
		.maximum = HUGE_VAL,
		.multiple_of = ENV_STR_INIT("0.01"),
	},
};

/* ---- formats_Event_dozen ---- */

static const struct env_type formats_Event_dozen_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
		.multiple_of = 12,
	},
};

/* ---- formats_Event_begins ---- */

static const struct env_type formats_Event_begins_type = {
	.kind = ENV_KIND_FORMAT,
	.size = sizeof(struct env_datetime),
	.align = _Alignof(struct env_datetime),
	.as.format = {.format = &env_format_date_time},
};

/* ---- formats_Event ---- */

static const struct formats_Event formats_Event_defaults = {
	.begins = {.date.year = 2024, .date.month = 2, .date.day = 29, .time.hour = 12, .time.minute = 0},
};

static const char *formats_Event_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("id"),
		ENV_REQUIRED("at"),
		ENV_OPTIONAL("day"),
		ENV_OPTIONAL("opens"),
		ENV_OPTIONAL("lasts"),
		ENV_OPTIONAL("from"),
		ENV_OPTIONAL("to"),
		ENV_OPTIONAL("mail"),
		ENV_OPTIONAL("home"),
		ENV_OPTIONAL("host"),
		ENV_OPTIONAL("short_day"),
		ENV_OPTIONAL("raw"),
		ENV_OPTIONAL("code"),
		ENV_OPTIONAL("ahead"),
		ENV_OPTIONAL("small"),
		ENV_OPTIONAL("count"),
		ENV_OPTIONAL("big"),
		ENV_OPTIONAL("share"),
		ENV_OPTIONAL("price"),
		ENV_OPTIONAL("dozen"),
		ENV_REQUIRED("level"),
		ENV_OPTIONAL("mixed"),
		ENV_OPTIONAL("color"),
		ENV_OPTIONAL("version"),
		ENV_OPTIONAL("begins"),
	};
	struct formats_Event *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &formats_Event_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* id */
			at = env_read_format(reader, at, &env_format_uuid, &m->id);
			ENV_THEN(reader, at, members, 1);
		case 1: /* at */
			at = env_read_format(reader, at, &env_format_date_time, &m->at);
			ENV_THEN(reader, at, members, 2);
		case 2: /* day */
			at = env_read_null(at, &m->day_is);
			if (m->day_is == ENV_PRESENT) {
				at = env_read_format(reader, at, &env_format_date, &m->day);
			}
			ENV_THEN(reader, at, members, 3);
		case 3: /* opens */
			m->opens_is = ENV_PRESENT;
			at = env_read_format(reader, at, &env_format_time, &m->opens);
			ENV_THEN(reader, at, members, 4);
		case 4: /* lasts */
			m->lasts_is = ENV_PRESENT;
			at = env_read_format(reader, at, &env_format_duration, &m->lasts);
			ENV_THEN(reader, at, members, 5);
		case 5: /* from */
			m->from_is = ENV_PRESENT;
			at = env_read_format(reader, at, &env_format_ipv4, &m->from);
			ENV_THEN(reader, at, members, 6);
		case 6: /* to */
			m->to_is = ENV_PRESENT;
			at = env_read_format(reader, at, &env_format_ipv6, &m->to);
			ENV_THEN(reader, at, members, 7);
		case 7: /* mail */
			m->mail_is = ENV_PRESENT;
			at = env_read_str_ruled(reader, at, &formats_Event_mail_type, &m->mail);
			ENV_THEN(reader, at, members, 8);
		case 8: /* home */
			m->home_is = ENV_PRESENT;
			at = env_read_str_ruled(reader, at, &formats_Event_home_type, &m->home);
			ENV_THEN(reader, at, members, 9);
		case 9: /* host */
			m->host_is = ENV_PRESENT;
			at = env_read_str_ruled(reader, at, &formats_Event_host_type, &m->host);
			ENV_THEN(reader, at, members, 10);
		case 10: /* short_day */
			m->short_day_is = ENV_PRESENT;
			at = env_read_str_ruled(reader, at, &formats_Event_short_day_type, &m->short_day);
			ENV_THEN(reader, at, members, 11);
		case 11: /* raw */
			m->raw_is = ENV_PRESENT;
			at = env_read_base64(reader, at, &m->raw);
			ENV_THEN(reader, at, members, 12);
		case 12: /* code */
			m->code_is = ENV_PRESENT;
			at = env_read_str_ruled(reader, at, &formats_Event_code_type, &m->code);
			ENV_THEN(reader, at, members, 13);
		case 13: /* ahead */
			m->ahead_is = ENV_PRESENT;
			at = env_read_str_ruled(reader, at, &formats_Event_ahead_type, &m->ahead);
			ENV_THEN(reader, at, members, 14);
		case 14: /* small */
			m->small_is = ENV_PRESENT;
			at = env_read_int32(reader, at, &m->small, INT32_MIN, INT32_MAX);
			ENV_THEN(reader, at, members, 15);
		case 15: /* count */
			m->count_is = ENV_PRESENT;
			at = env_read_uint32(reader, at, &m->count, 0, 1000);
			ENV_THEN(reader, at, members, 16);
		case 16: /* big */
			m->big_is = ENV_PRESENT;
			at = env_read_uint64(reader, at, &m->big, 1, UINT64_MAX);
			ENV_THEN(reader, at, members, 17);
		case 17: /* share */
			m->share_is = ENV_PRESENT;
			at = env_read_float_ruled(reader, at, &formats_Event_share_type, &m->share);
			ENV_THEN(reader, at, members, 18);
		case 18: /* price */
			m->price_is = ENV_PRESENT;
			at = env_read_number_ruled(reader, at, &formats_Event_price_type, &m->price);
			ENV_THEN(reader, at, members, 19);
		case 19: /* dozen */
			m->dozen_is = ENV_PRESENT;
			at = env_read_int(reader, at, &m->dozen, INT64_MIN, INT64_MAX);
			at = env_read_rule(reader, at, m->dozen % 12 == 0);
			ENV_THEN(reader, at, members, 20);
		case 20: /* level */
			at = env_read_mixed_enum(reader, at, &formats_Level_type, &m->level);
			ENV_THEN(reader, at, members, 21);
		case 21: /* mixed */
			at = env_read_null(at, &m->mixed_is);
			if (m->mixed_is == ENV_PRESENT) {
				at = env_read_mixed_enum(reader, at, &formats_Mixed_type, &m->mixed);
			}
			ENV_THEN(reader, at, members, 22);
		case 22: /* color */
			m->color_is = ENV_PRESENT;
			at = env_read_open_enum(reader, at, &formats_Color_type, &m->color);
			ENV_THEN(reader, at, members, 23);
		case 23: /* version */
			m->version_is = ENV_PRESENT;
			at = env_read_const(reader, at, &formats_Version_type);
			ENV_THEN(reader, at, members, 24);
		case 24: /* begins */
			at = env_read_format(reader, at, &env_format_date_time, &m->begins);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *formats_Event_write(struct env_writer *writer, char *at, const void *value)
{
	const struct formats_Event *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "id");
	at = env_write_format(writer, at, &env_format_uuid, &m->id);
	at = ENV_WRITE_NEXT(writer, at, "at");
	at = env_write_format(writer, at, &env_format_date_time, &m->at);
	if (m->day_is != ENV_ABSENT) {
		at = ENV_WRITE_NEXT(writer, at, "day");
		if (m->day_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->day_is == ENV_PRESENT);
			at = env_write_format(writer, at, &env_format_date, &m->day);
		}
	}
	if (m->opens_is != ENV_ABSENT) {
		env_write_rule(writer, m->opens_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "opens");
		at = env_write_format(writer, at, &env_format_time, &m->opens);
	}
	if (m->lasts_is != ENV_ABSENT) {
		env_write_rule(writer, m->lasts_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "lasts");
		at = env_write_format(writer, at, &env_format_duration, &m->lasts);
	}
	if (m->from_is != ENV_ABSENT) {
		env_write_rule(writer, m->from_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "from");
		at = env_write_format(writer, at, &env_format_ipv4, &m->from);
	}
	if (m->to_is != ENV_ABSENT) {
		env_write_rule(writer, m->to_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "to");
		at = env_write_format(writer, at, &env_format_ipv6, &m->to);
	}
	if (m->mail_is != ENV_ABSENT) {
		env_write_rule(writer, m->mail_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "mail");
		at = env_write_str_ruled(writer, at, &formats_Event_mail_type, m->mail);
	}
	if (m->home_is != ENV_ABSENT) {
		env_write_rule(writer, m->home_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "home");
		at = env_write_str_ruled(writer, at, &formats_Event_home_type, m->home);
	}
	if (m->host_is != ENV_ABSENT) {
		env_write_rule(writer, m->host_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "host");
		at = env_write_str_ruled(writer, at, &formats_Event_host_type, m->host);
	}
	if (m->short_day_is != ENV_ABSENT) {
		env_write_rule(writer, m->short_day_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "short_day");
		at = env_write_str_ruled(writer, at, &formats_Event_short_day_type, m->short_day);
	}
	if (m->raw_is != ENV_ABSENT) {
		env_write_rule(writer, m->raw_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "raw");
		at = env_write_base64(writer, at, m->raw);
	}
	if (m->code_is != ENV_ABSENT) {
		env_write_rule(writer, m->code_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "code");
		at = env_write_str_ruled(writer, at, &formats_Event_code_type, m->code);
	}
	if (m->ahead_is != ENV_ABSENT) {
		env_write_rule(writer, m->ahead_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "ahead");
		at = env_write_str_ruled(writer, at, &formats_Event_ahead_type, m->ahead);
	}
	if (m->small_is != ENV_ABSENT) {
		env_write_rule(writer, m->small_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "small");
		at = env_write_int(writer, at, m->small, INT32_MIN, INT32_MAX);
	}
	if (m->count_is != ENV_ABSENT) {
		env_write_rule(writer, m->count_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "count");
		at = env_write_int(writer, at, m->count, 0, 1000);
	}
	if (m->big_is != ENV_ABSENT) {
		env_write_rule(writer, m->big_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "big");
		at = env_write_uint64(writer, at, m->big, 1, UINT64_MAX);
	}
	if (m->share_is != ENV_ABSENT) {
		env_write_rule(writer, m->share_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "share");
		at = env_write_float_ruled(writer, at, &formats_Event_share_type, m->share);
	}
	if (m->price_is != ENV_ABSENT) {
		env_write_rule(writer, m->price_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "price");
		at = env_write_number_ruled(writer, at, &formats_Event_price_type, m->price);
	}
	if (m->dozen_is != ENV_ABSENT) {
		env_write_rule(writer, m->dozen_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "dozen");
		env_write_rule(writer, m->dozen % 12 == 0);
		at = env_write_int(writer, at, m->dozen, INT64_MIN, INT64_MAX);
	}
	at = ENV_WRITE_NEXT(writer, at, "level");
	at = env_write_enum(writer, at, &formats_Level_type, (int)m->level);
	if (m->mixed_is != ENV_ABSENT) {
		at = ENV_WRITE_NEXT(writer, at, "mixed");
		if (m->mixed_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->mixed_is == ENV_PRESENT);
			at = env_write_enum(writer, at, &formats_Mixed_type, (int)m->mixed);
		}
	}
	if (m->color_is != ENV_ABSENT) {
		env_write_rule(writer, m->color_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "color");
		at = env_write_open_enum(writer, at, &formats_Color_type, &m->color);
	}
	if (m->version_is != ENV_ABSENT) {
		env_write_rule(writer, m->version_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "version");
		at = env_write_const(writer, at, &formats_Version_type);
	}
	at = ENV_WRITE_NEXT(writer, at, "begins");
	at = env_write_format(writer, at, &env_format_date_time, &m->begins);
	return env_write_close(writer, at, '}');
}

static const struct env_field formats_Event_fields[] = {
	{
		.name = ENV_STR_INIT("id"),
		.type = &formats_Event_id_type,
		.offset = offsetof(struct formats_Event, id),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("at"),
		.type = &formats_Event_at_type,
		.offset = offsetof(struct formats_Event, at),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("day"),
		.type = &formats_Event_day_type,
		.offset = offsetof(struct formats_Event, day),
		.is_offset = offsetof(struct formats_Event, day_is),
		.flags = ENV_FIELD_NULLABLE,
	},
	{
		.name = ENV_STR_INIT("opens"),
		.type = &formats_Event_opens_type,
		.offset = offsetof(struct formats_Event, opens),
		.is_offset = offsetof(struct formats_Event, opens_is),
	},
	{
		.name = ENV_STR_INIT("lasts"),
		.type = &formats_Event_lasts_type,
		.offset = offsetof(struct formats_Event, lasts),
		.is_offset = offsetof(struct formats_Event, lasts_is),
	},
	{
		.name = ENV_STR_INIT("from"),
		.type = &formats_Event_from_type,
		.offset = offsetof(struct formats_Event, from),
		.is_offset = offsetof(struct formats_Event, from_is),
	},
	{
		.name = ENV_STR_INIT("to"),
		.type = &formats_Event_to_type,
		.offset = offsetof(struct formats_Event, to),
		.is_offset = offsetof(struct formats_Event, to_is),
	},
	{
		.name = ENV_STR_INIT("mail"),
		.type = &formats_Event_mail_type,
		.offset = offsetof(struct formats_Event, mail),
		.is_offset = offsetof(struct formats_Event, mail_is),
	},
	{
		.name = ENV_STR_INIT("home"),
		.type = &formats_Event_home_type,
		.offset = offsetof(struct formats_Event, home),
		.is_offset = offsetof(struct formats_Event, home_is),
	},
	{
		.name = ENV_STR_INIT("host"),
		.type = &formats_Event_host_type,
		.offset = offsetof(struct formats_Event, host),
		.is_offset = offsetof(struct formats_Event, host_is),
	},
	{
		.name = ENV_STR_INIT("short_day"),
		.type = &formats_Event_short_day_type,
		.offset = offsetof(struct formats_Event, short_day),
		.is_offset = offsetof(struct formats_Event, short_day_is),
	},
	{
		.name = ENV_STR_INIT("raw"),
		.type = &formats_Event_raw_type,
		.offset = offsetof(struct formats_Event, raw),
		.is_offset = offsetof(struct formats_Event, raw_is),
	},
	{
		.name = ENV_STR_INIT("code"),
		.type = &formats_Event_code_type,
		.offset = offsetof(struct formats_Event, code),
		.is_offset = offsetof(struct formats_Event, code_is),
	},
	{
		.name = ENV_STR_INIT("ahead"),
		.type = &formats_Event_ahead_type,
		.offset = offsetof(struct formats_Event, ahead),
		.is_offset = offsetof(struct formats_Event, ahead_is),
	},
	{
		.name = ENV_STR_INIT("small"),
		.type = &formats_Event_small_type,
		.offset = offsetof(struct formats_Event, small),
		.is_offset = offsetof(struct formats_Event, small_is),
	},
	{
		.name = ENV_STR_INIT("count"),
		.type = &formats_Event_count_type,
		.offset = offsetof(struct formats_Event, count),
		.is_offset = offsetof(struct formats_Event, count_is),
	},
	{
		.name = ENV_STR_INIT("big"),
		.type = &formats_Event_big_type,
		.offset = offsetof(struct formats_Event, big),
		.is_offset = offsetof(struct formats_Event, big_is),
	},
	{
		.name = ENV_STR_INIT("share"),
		.type = &formats_Event_share_type,
		.offset = offsetof(struct formats_Event, share),
		.is_offset = offsetof(struct formats_Event, share_is),
	},
	{
		.name = ENV_STR_INIT("price"),
		.type = &formats_Event_price_type,
		.offset = offsetof(struct formats_Event, price),
		.is_offset = offsetof(struct formats_Event, price_is),
	},
	{
		.name = ENV_STR_INIT("dozen"),
		.type = &formats_Event_dozen_type,
		.offset = offsetof(struct formats_Event, dozen),
		.is_offset = offsetof(struct formats_Event, dozen_is),
	},
	{
		.name = ENV_STR_INIT("level"),
		.type = &formats_Level_type,
		.offset = offsetof(struct formats_Event, level),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("mixed"),
		.type = &formats_Mixed_type,
		.offset = offsetof(struct formats_Event, mixed),
		.is_offset = offsetof(struct formats_Event, mixed_is),
		.flags = ENV_FIELD_NULLABLE,
	},
	{
		.name = ENV_STR_INIT("color"),
		.type = &formats_Color_type,
		.offset = offsetof(struct formats_Event, color),
		.is_offset = offsetof(struct formats_Event, color_is),
	},
	{
		.name = ENV_STR_INIT("version"),
		.type = &formats_Version_type,
		.is_offset = offsetof(struct formats_Event, version_is),
	},
	{
		.name = ENV_STR_INIT("begins"),
		.type = &formats_Event_begins_type,
		.offset = offsetof(struct formats_Event, begins),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t formats_Event_sorted[] = {
	13, 1, 24, 16, 12, 22, 15, 2, 19, 5, 8, 9, 0, 4, 20, 7,
	21, 3, 18, 11, 17, 10, 14, 6, 23,
};

const struct env_type formats_Event_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct formats_Event),
	.align = _Alignof(struct formats_Event),
	.name = "Event",
	.as.object = {
		.fields = formats_Event_fields,
		.count = 25,
		.sorted = formats_Event_sorted,
		.defaults = &formats_Event_defaults,
	},
	.read = formats_Event_read,
	.write = formats_Event_write,
};

void formats_Event_init(struct formats_Event *out)
{
	env_init(&formats_Event_type, out);
}

enum env_status formats_Event_decode(struct formats_Event *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&formats_Event_type, out, arena, json, len, errors);
}

enum env_status formats_Event_encode(const struct formats_Event *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&formats_Event_type, value, out, errors);
}

enum env_status formats_Event_check(const struct formats_Event *value,
	struct env_errors *errors)
{
	return env_check(&formats_Event_type, value, errors);
}

enum env_status formats_Event_copy(struct formats_Event *out, struct env_arena *arena,
	const struct formats_Event *value)
{
	return env_copy(&formats_Event_type, out, arena, value);
}

bool formats_Event_equal(const struct formats_Event *a,
	const struct formats_Event *b)
{
	return env_equal(&formats_Event_type, a, b);
}

/* ---- the package ---- */

const struct env_package formats_package = {
	.name = "formats",
	.description = "Scalars that are more than text and numbers.",
	.tables_version = ENV_TABLES_VERSION,
	.type_size = sizeof(struct env_type),
	.message_size = sizeof(struct env_message),
};
