/*
 * Package presence: tables, fast decoders and encoders.
 *
 * Made by envgen from presence.yaml; what is changed here is lost.
 */
#include "presence.env.h"

#include <math.h>

#include <envelope/read.h>
#include <envelope/write.h>

static env_read_function presence_Point_read;
static env_write_function presence_Point_write;
static env_read_function presence_Integers_read;
static env_write_function presence_Integers_write;
static env_read_function presence_Texts_read;
static env_write_function presence_Texts_write;
static env_read_function presence_Structs_read;
static env_write_function presence_Structs_write;
static env_read_function presence_Others_read;
static env_write_function presence_Others_write;
static env_read_function presence_OnlyConstants_read;
static env_write_function presence_OnlyConstants_write;
static env_read_function presence_Empty_read;
static env_write_function presence_Empty_write;
static env_read_function presence_Closed_read;
static env_write_function presence_Closed_write;

static const struct env_type presence_Structs_optional_nullable_type;
static env_read_function presence_Structs_optional_nullable_read;
static env_write_function presence_Structs_optional_nullable_write;

/* ---- presence_Point_x ---- */

static const struct env_type presence_Point_x_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.as.number = {
		.minimum = -HUGE_VAL,
		.maximum = HUGE_VAL,
	},
};

/* ---- presence_Point_y ---- */

static const struct env_type presence_Point_y_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.as.number = {
		.minimum = -HUGE_VAL,
		.maximum = HUGE_VAL,
	},
};

/* ---- presence_Point ---- */

static const struct presence_Point presence_Point_defaults = {0};

static const char *presence_Point_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("x"),
		ENV_REQUIRED("y"),
	};
	struct presence_Point *m = out;
	ENV_MEMBERS(members, keys);

	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* x */
			at = env_read_number(reader, at, &m->x);
			ENV_THEN(reader, at, members, 1);
		case 1: /* y */
			at = env_read_number(reader, at, &m->y);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_give_up(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *presence_Point_write(struct env_writer *writer, char *at, const void *value)
{
	const struct presence_Point *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "x");
	at = env_write_number(writer, at, m->x);
	at = ENV_WRITE_NEXT(writer, at, "y");
	at = env_write_number(writer, at, m->y);
	return env_write_close(writer, at, '}');
}

static const struct env_field presence_Point_fields[] = {
	{
		.name = ENV_STR_INIT("x"),
		.type = &presence_Point_x_type,
		.offset = offsetof(struct presence_Point, x),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("y"),
		.type = &presence_Point_y_type,
		.offset = offsetof(struct presence_Point, y),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t presence_Point_sorted[] = {
	0, 1,
};

const struct env_type presence_Point_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct presence_Point),
	.align = _Alignof(struct presence_Point),
	.name = "Point",
	.as.object = {
		.fields = presence_Point_fields,
		.count = 2,
		.sorted = presence_Point_sorted,
		.defaults = &presence_Point_defaults,
		.extra = ENV_EXTRA_FORBID,
	},
	.read = presence_Point_read,
	.write = presence_Point_write,
};

/* ---- presence_Maybe ---- */

const struct env_type presence_Maybe_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.name = "Maybe",
	.as.integer = {
		.minimum = 1,
		.maximum = INT64_MAX,
	},
};

/* ---- presence_Colour ---- */

_Static_assert(sizeof(enum presence_Colour) == sizeof(int), "enums are as large as int");

static const struct env_str presence_Colour_members[] = {
	ENV_STR_INIT("red"),
	ENV_STR_INIT("green"),
	ENV_STR_INIT("blue"),
};

/* Their indexes in the order of their bytes. */
static const uint16_t presence_Colour_sorted[] = {
	2, 1, 0,
};

/* A perfect hash of them: a decoder compares a text with one block only. */
static const char presence_Colour_blocks[][ENV_ENUM_BLOCK] = {
	"red",
	"green",
	"blue",
};

static const uint8_t presence_Colour_member_slots[] = {
	0, 0, 1, 0, 0, 0, 2, 0,
};

static const struct env_enum_hash presence_Colour_hash = {
	.blocks = presence_Colour_blocks,
	.slots = presence_Colour_member_slots,
	.factor = UINT64_C(0x9E3779B97F4A7C15),
	.shift = 61,
};

const struct env_type presence_Colour_type = {
	.kind = ENV_KIND_ENUM,
	.size = sizeof(enum presence_Colour),
	.align = _Alignof(enum presence_Colour),
	.name = "Colour",
	.as.enumeration = {
		.members = presence_Colour_members,
		.count = sizeof(presence_Colour_members) / sizeof(presence_Colour_members[0]),
		.sorted = presence_Colour_sorted,
		.hash = &presence_Colour_hash,
	},
};

struct env_str presence_Colour_text(enum presence_Colour value)
{
	return env_enum_text(&presence_Colour_type, (int)value);
}

/* ---- presence_ColourOrNull ---- */

_Static_assert(sizeof(enum presence_ColourOrNull) == sizeof(int), "enums are as large as int");

static const struct env_str presence_ColourOrNull_members[] = {
	ENV_STR_INIT("red"),
};

/* Their indexes in the order of their bytes. */
static const uint16_t presence_ColourOrNull_sorted[] = {
	0,
};

/* A perfect hash of them: a decoder compares a text with one block only. */
static const char presence_ColourOrNull_blocks[][ENV_ENUM_BLOCK] = {
	"red",
};

static const uint8_t presence_ColourOrNull_member_slots[] = {
	0, 0, 0, 0, 0, 0, 0, 0,
};

static const struct env_enum_hash presence_ColourOrNull_hash = {
	.blocks = presence_ColourOrNull_blocks,
	.slots = presence_ColourOrNull_member_slots,
	.factor = UINT64_C(0x9E3779B97F4A7C15),
	.shift = 61,
};

const struct env_type presence_ColourOrNull_type = {
	.kind = ENV_KIND_ENUM,
	.size = sizeof(enum presence_ColourOrNull),
	.align = _Alignof(enum presence_ColourOrNull),
	.name = "ColourOrNull",
	.as.enumeration = {
		.members = presence_ColourOrNull_members,
		.count = sizeof(presence_ColourOrNull_members) / sizeof(presence_ColourOrNull_members[0]),
		.sorted = presence_ColourOrNull_sorted,
		.hash = &presence_ColourOrNull_hash,
	},
};

struct env_str presence_ColourOrNull_text(enum presence_ColourOrNull value)
{
	return env_enum_text(&presence_ColourOrNull_type, (int)value);
}

/* ---- presence_Integers_required ---- */

static const struct env_type presence_Integers_required_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- presence_Integers_required_nullable ---- */

static const struct env_type presence_Integers_required_nullable_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- presence_Integers_optional ---- */

static const struct env_type presence_Integers_optional_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- presence_Integers_optional_nullable ---- */

static const struct env_type presence_Integers_optional_nullable_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- presence_Integers_defaulted ---- */

static const struct env_type presence_Integers_defaulted_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- presence_Integers_defaulted_nullable ---- */

static const struct env_type presence_Integers_defaulted_nullable_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- presence_Integers_defaulted_null ---- */

static const struct env_type presence_Integers_defaulted_null_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- presence_Integers ---- */

static const struct presence_Integers presence_Integers_defaults = {
	.defaulted = 7,
	.defaulted_nullable_is = ENV_PRESENT,
	.defaulted_nullable = 7,
	.defaulted_null_is = ENV_NULL,
};

static const char *presence_Integers_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("required"),
		ENV_REQUIRED("required_nullable"),
		ENV_OPTIONAL("optional"),
		ENV_OPTIONAL("optional_nullable"),
		ENV_OPTIONAL("defaulted"),
		ENV_OPTIONAL("defaulted_nullable"),
		ENV_OPTIONAL("defaulted_null"),
		ENV_OPTIONAL("referred"),
	};
	struct presence_Integers *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &presence_Integers_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* required */
			at = env_read_int(reader, at, &m->required, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 1);
		case 1: /* required_nullable */
			at = env_read_int_or_null(reader, at, &m->required_nullable, &m->required_nullable_is, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 2);
		case 2: /* optional */
			m->optional_is = ENV_PRESENT;
			at = env_read_int(reader, at, &m->optional, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 3);
		case 3: /* optional_nullable */
			at = env_read_int_or_null(reader, at, &m->optional_nullable, &m->optional_nullable_is, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 4);
		case 4: /* defaulted */
			at = env_read_int(reader, at, &m->defaulted, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 5);
		case 5: /* defaulted_nullable */
			at = env_read_int_or_null(reader, at, &m->defaulted_nullable, &m->defaulted_nullable_is, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 6);
		case 6: /* defaulted_null */
			at = env_read_int_or_null(reader, at, &m->defaulted_null, &m->defaulted_null_is, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 7);
		case 7: /* referred */
			at = env_read_int_or_null(reader, at, &m->referred, &m->referred_is, 1, INT64_MAX);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *presence_Integers_write(struct env_writer *writer, char *at, const void *value)
{
	const struct presence_Integers *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "required");
	at = env_write_int(writer, at, m->required, INT64_MIN, INT64_MAX);
	at = ENV_WRITE_NEXT(writer, at, "required_nullable");
	if (m->required_nullable_is == ENV_NULL) {
		at = env_write_null(writer, at);
	} else {
		env_write_rule(writer, m->required_nullable_is == ENV_PRESENT);
		at = env_write_int(writer, at, m->required_nullable, INT64_MIN, INT64_MAX);
	}
	if (m->optional_is != ENV_ABSENT) {
		env_write_rule(writer, m->optional_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "optional");
		at = env_write_int(writer, at, m->optional, INT64_MIN, INT64_MAX);
	}
	if (m->optional_nullable_is != ENV_ABSENT) {
		at = ENV_WRITE_NEXT(writer, at, "optional_nullable");
		if (m->optional_nullable_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->optional_nullable_is == ENV_PRESENT);
			at = env_write_int(writer, at, m->optional_nullable, INT64_MIN, INT64_MAX);
		}
	}
	at = ENV_WRITE_NEXT(writer, at, "defaulted");
	at = env_write_int(writer, at, m->defaulted, INT64_MIN, INT64_MAX);
	if (m->defaulted_nullable_is != ENV_ABSENT) {
		at = ENV_WRITE_NEXT(writer, at, "defaulted_nullable");
		if (m->defaulted_nullable_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->defaulted_nullable_is == ENV_PRESENT);
			at = env_write_int(writer, at, m->defaulted_nullable, INT64_MIN, INT64_MAX);
		}
	}
	if (m->defaulted_null_is != ENV_ABSENT) {
		at = ENV_WRITE_NEXT(writer, at, "defaulted_null");
		if (m->defaulted_null_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->defaulted_null_is == ENV_PRESENT);
			at = env_write_int(writer, at, m->defaulted_null, INT64_MIN, INT64_MAX);
		}
	}
	if (m->referred_is != ENV_ABSENT) {
		at = ENV_WRITE_NEXT(writer, at, "referred");
		if (m->referred_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->referred_is == ENV_PRESENT);
			at = env_write_int(writer, at, m->referred, 1, INT64_MAX);
		}
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field presence_Integers_fields[] = {
	{
		.name = ENV_STR_INIT("required"),
		.type = &presence_Integers_required_type,
		.offset = offsetof(struct presence_Integers, required),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("required_nullable"),
		.type = &presence_Integers_required_nullable_type,
		.offset = offsetof(struct presence_Integers, required_nullable),
		.is_offset = offsetof(struct presence_Integers, required_nullable_is),
		.flags = ENV_FIELD_REQUIRED | ENV_FIELD_NULLABLE,
	},
	{
		.name = ENV_STR_INIT("optional"),
		.type = &presence_Integers_optional_type,
		.offset = offsetof(struct presence_Integers, optional),
		.is_offset = offsetof(struct presence_Integers, optional_is),
	},
	{
		.name = ENV_STR_INIT("optional_nullable"),
		.type = &presence_Integers_optional_nullable_type,
		.offset = offsetof(struct presence_Integers, optional_nullable),
		.is_offset = offsetof(struct presence_Integers, optional_nullable_is),
		.flags = ENV_FIELD_NULLABLE,
	},
	{
		.name = ENV_STR_INIT("defaulted"),
		.type = &presence_Integers_defaulted_type,
		.offset = offsetof(struct presence_Integers, defaulted),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("defaulted_nullable"),
		.type = &presence_Integers_defaulted_nullable_type,
		.offset = offsetof(struct presence_Integers, defaulted_nullable),
		.is_offset = offsetof(struct presence_Integers, defaulted_nullable_is),
		.flags = ENV_FIELD_NULLABLE | ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("defaulted_null"),
		.type = &presence_Integers_defaulted_null_type,
		.offset = offsetof(struct presence_Integers, defaulted_null),
		.is_offset = offsetof(struct presence_Integers, defaulted_null_is),
		.flags = ENV_FIELD_NULLABLE | ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("referred"),
		.type = &presence_Maybe_type,
		.offset = offsetof(struct presence_Integers, referred),
		.is_offset = offsetof(struct presence_Integers, referred_is),
		.flags = ENV_FIELD_NULLABLE,
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t presence_Integers_sorted[] = {
	4, 6, 5, 2, 3, 7, 0, 1,
};

const struct env_type presence_Integers_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct presence_Integers),
	.align = _Alignof(struct presence_Integers),
	.name = "Integers",
	.as.object = {
		.fields = presence_Integers_fields,
		.count = 8,
		.sorted = presence_Integers_sorted,
		.defaults = &presence_Integers_defaults,
	},
	.read = presence_Integers_read,
	.write = presence_Integers_write,
};

/* ---- presence_Texts_required ---- */

static const struct env_type presence_Texts_required_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- presence_Texts_required_nullable ---- */

static const struct env_type presence_Texts_required_nullable_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = 9},
};

/* ---- presence_Texts_optional ---- */

static const struct env_type presence_Texts_optional_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 1, .max_length = SIZE_MAX},
};

/* ---- presence_Texts_optional_nullable ---- */

static const struct env_type presence_Texts_optional_nullable_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- presence_Texts_defaulted ---- */

static const struct env_type presence_Texts_defaulted_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- presence_Texts_defaulted_nullable ---- */

static const struct env_type presence_Texts_defaulted_nullable_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- presence_Texts ---- */

static const struct presence_Texts presence_Texts_defaults = {
	.defaulted = ENV_STR_INIT("none"),
	.defaulted_nullable_is = ENV_PRESENT,
	.defaulted_nullable = ENV_STR_INIT(""),
};

static const char *presence_Texts_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("required"),
		ENV_REQUIRED("required_nullable"),
		ENV_OPTIONAL("optional"),
		ENV_OPTIONAL("optional_nullable"),
		ENV_OPTIONAL("defaulted"),
		ENV_OPTIONAL("defaulted_nullable"),
	};
	struct presence_Texts *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &presence_Texts_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* required */
			at = env_read_str(reader, at, &m->required, 0, SIZE_MAX);
			ENV_THEN(reader, at, members, 1);
		case 1: /* required_nullable */
			at = env_read_null(at, &m->required_nullable_is);
			if (m->required_nullable_is == ENV_PRESENT) {
				at = env_read_str(reader, at, &m->required_nullable, 0, 9);
			}
			ENV_THEN(reader, at, members, 2);
		case 2: /* optional */
			m->optional_is = ENV_PRESENT;
			at = env_read_str(reader, at, &m->optional, 1, SIZE_MAX);
			ENV_THEN(reader, at, members, 3);
		case 3: /* optional_nullable */
			at = env_read_null(at, &m->optional_nullable_is);
			if (m->optional_nullable_is == ENV_PRESENT) {
				at = env_read_str(reader, at, &m->optional_nullable, 0, SIZE_MAX);
			}
			ENV_THEN(reader, at, members, 4);
		case 4: /* defaulted */
			at = env_read_str(reader, at, &m->defaulted, 0, SIZE_MAX);
			ENV_THEN(reader, at, members, 5);
		case 5: /* defaulted_nullable */
			at = env_read_null(at, &m->defaulted_nullable_is);
			if (m->defaulted_nullable_is == ENV_PRESENT) {
				at = env_read_str(reader, at, &m->defaulted_nullable, 0, SIZE_MAX);
			}
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *presence_Texts_write(struct env_writer *writer, char *at, const void *value)
{
	const struct presence_Texts *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "required");
	at = env_write_str(writer, at, m->required, 0, SIZE_MAX);
	at = ENV_WRITE_NEXT(writer, at, "required_nullable");
	if (m->required_nullable_is == ENV_NULL) {
		at = env_write_null(writer, at);
	} else {
		env_write_rule(writer, m->required_nullable_is == ENV_PRESENT);
		at = env_write_str(writer, at, m->required_nullable, 0, 9);
	}
	if (m->optional_is != ENV_ABSENT) {
		env_write_rule(writer, m->optional_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "optional");
		at = env_write_str(writer, at, m->optional, 1, SIZE_MAX);
	}
	if (m->optional_nullable_is != ENV_ABSENT) {
		at = ENV_WRITE_NEXT(writer, at, "optional_nullable");
		if (m->optional_nullable_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->optional_nullable_is == ENV_PRESENT);
			at = env_write_str(writer, at, m->optional_nullable, 0, SIZE_MAX);
		}
	}
	at = ENV_WRITE_NEXT(writer, at, "defaulted");
	at = env_write_str(writer, at, m->defaulted, 0, SIZE_MAX);
	if (m->defaulted_nullable_is != ENV_ABSENT) {
		at = ENV_WRITE_NEXT(writer, at, "defaulted_nullable");
		if (m->defaulted_nullable_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->defaulted_nullable_is == ENV_PRESENT);
			at = env_write_str(writer, at, m->defaulted_nullable, 0, SIZE_MAX);
		}
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field presence_Texts_fields[] = {
	{
		.name = ENV_STR_INIT("required"),
		.type = &presence_Texts_required_type,
		.offset = offsetof(struct presence_Texts, required),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("required_nullable"),
		.type = &presence_Texts_required_nullable_type,
		.offset = offsetof(struct presence_Texts, required_nullable),
		.is_offset = offsetof(struct presence_Texts, required_nullable_is),
		.flags = ENV_FIELD_REQUIRED | ENV_FIELD_NULLABLE,
	},
	{
		.name = ENV_STR_INIT("optional"),
		.type = &presence_Texts_optional_type,
		.offset = offsetof(struct presence_Texts, optional),
		.is_offset = offsetof(struct presence_Texts, optional_is),
	},
	{
		.name = ENV_STR_INIT("optional_nullable"),
		.type = &presence_Texts_optional_nullable_type,
		.offset = offsetof(struct presence_Texts, optional_nullable),
		.is_offset = offsetof(struct presence_Texts, optional_nullable_is),
		.flags = ENV_FIELD_NULLABLE,
	},
	{
		.name = ENV_STR_INIT("defaulted"),
		.type = &presence_Texts_defaulted_type,
		.offset = offsetof(struct presence_Texts, defaulted),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("defaulted_nullable"),
		.type = &presence_Texts_defaulted_nullable_type,
		.offset = offsetof(struct presence_Texts, defaulted_nullable),
		.is_offset = offsetof(struct presence_Texts, defaulted_nullable_is),
		.flags = ENV_FIELD_NULLABLE | ENV_FIELD_DEFAULT,
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t presence_Texts_sorted[] = {
	4, 5, 2, 3, 0, 1,
};

const struct env_type presence_Texts_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct presence_Texts),
	.align = _Alignof(struct presence_Texts),
	.name = "Texts",
	.as.object = {
		.fields = presence_Texts_fields,
		.count = 6,
		.sorted = presence_Texts_sorted,
		.defaults = &presence_Texts_defaults,
	},
	.read = presence_Texts_read,
	.write = presence_Texts_write,
};

/* ---- presence_Structs_required_nullable_deep ---- */

static const struct env_type presence_Structs_required_nullable_deep_type = {
	.kind = ENV_KIND_BOOLEAN,
	.size = sizeof(bool),
	.align = _Alignof(bool),
};

/* ---- presence_Structs_required_nullable ---- */

static const struct presence_Structs_required_nullable presence_Structs_required_nullable_defaults = {0};

static const char *presence_Structs_required_nullable_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("deep"),
	};
	struct presence_Structs_required_nullable *m = out;
	ENV_MEMBERS(members, keys);

	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* deep */
			at = env_read_bool(reader, at, &m->deep);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *presence_Structs_required_nullable_write(struct env_writer *writer, char *at, const void *value)
{
	const struct presence_Structs_required_nullable *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "deep");
	at = env_write_bool(writer, at, m->deep);
	return env_write_close(writer, at, '}');
}

static const struct env_field presence_Structs_required_nullable_fields[] = {
	{
		.name = ENV_STR_INIT("deep"),
		.type = &presence_Structs_required_nullable_deep_type,
		.offset = offsetof(struct presence_Structs_required_nullable, deep),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t presence_Structs_required_nullable_sorted[] = {
	0,
};

static const struct env_type presence_Structs_required_nullable_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct presence_Structs_required_nullable),
	.align = _Alignof(struct presence_Structs_required_nullable),
	.as.object = {
		.fields = presence_Structs_required_nullable_fields,
		.count = 1,
		.sorted = presence_Structs_required_nullable_sorted,
		.defaults = &presence_Structs_required_nullable_defaults,
	},
	.read = presence_Structs_required_nullable_read,
	.write = presence_Structs_required_nullable_write,
};

/* ---- presence_Structs_optional_nullable ---- */

static const char *presence_Structs_optional_nullable_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &presence_Structs_optional_nullable_type, out);
}

static char *presence_Structs_optional_nullable_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &presence_Structs_optional_nullable_type, value);
}

static const struct env_type presence_Structs_optional_nullable_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct presence_Structs_optional_nullable),
	.align = _Alignof(struct presence_Structs_optional_nullable),
	.as.array = {
		.item = &presence_Point_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = presence_Structs_optional_nullable_read,
	.write = presence_Structs_optional_nullable_write,
};

/* ---- presence_Structs ---- */

static const struct presence_Structs presence_Structs_defaults = {
	.defaulted = {.x = 1.0, .y = -2.5},
};

static const char *presence_Structs_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("required"),
		ENV_REQUIRED("required_nullable"),
		ENV_OPTIONAL("optional"),
		ENV_OPTIONAL("optional_nullable"),
		ENV_OPTIONAL("defaulted"),
	};
	struct presence_Structs *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &presence_Structs_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* required */
			at = presence_Point_read(reader, at, &m->required);
			ENV_THEN(reader, at, members, 1);
		case 1: /* required_nullable */
			at = env_read_null(at, &m->required_nullable_is);
			if (m->required_nullable_is == ENV_PRESENT) {
				at = presence_Structs_required_nullable_read(reader, at, &m->required_nullable);
			}
			ENV_THEN(reader, at, members, 2);
		case 2: /* optional */
			m->optional_is = ENV_PRESENT;
			at = presence_Point_read(reader, at, &m->optional);
			ENV_THEN(reader, at, members, 3);
		case 3: /* optional_nullable */
			at = env_read_null(at, &m->optional_nullable_is);
			if (m->optional_nullable_is == ENV_PRESENT) {
				at = presence_Structs_optional_nullable_read(reader, at, &m->optional_nullable);
			}
			ENV_THEN(reader, at, members, 4);
		case 4: /* defaulted */
			at = presence_Point_read(reader, at, &m->defaulted);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *presence_Structs_write(struct env_writer *writer, char *at, const void *value)
{
	const struct presence_Structs *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "required");
	at = presence_Point_write(writer, at, &m->required);
	at = ENV_WRITE_NEXT(writer, at, "required_nullable");
	if (m->required_nullable_is == ENV_NULL) {
		at = env_write_null(writer, at);
	} else {
		env_write_rule(writer, m->required_nullable_is == ENV_PRESENT);
		at = presence_Structs_required_nullable_write(writer, at, &m->required_nullable);
	}
	if (m->optional_is != ENV_ABSENT) {
		env_write_rule(writer, m->optional_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "optional");
		at = presence_Point_write(writer, at, &m->optional);
	}
	if (m->optional_nullable_is != ENV_ABSENT) {
		at = ENV_WRITE_NEXT(writer, at, "optional_nullable");
		if (m->optional_nullable_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->optional_nullable_is == ENV_PRESENT);
			at = presence_Structs_optional_nullable_write(writer, at, &m->optional_nullable);
		}
	}
	at = ENV_WRITE_NEXT(writer, at, "defaulted");
	at = presence_Point_write(writer, at, &m->defaulted);
	return env_write_close(writer, at, '}');
}

static const struct env_field presence_Structs_fields[] = {
	{
		.name = ENV_STR_INIT("required"),
		.type = &presence_Point_type,
		.offset = offsetof(struct presence_Structs, required),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("required_nullable"),
		.type = &presence_Structs_required_nullable_type,
		.offset = offsetof(struct presence_Structs, required_nullable),
		.is_offset = offsetof(struct presence_Structs, required_nullable_is),
		.flags = ENV_FIELD_REQUIRED | ENV_FIELD_NULLABLE,
	},
	{
		.name = ENV_STR_INIT("optional"),
		.type = &presence_Point_type,
		.offset = offsetof(struct presence_Structs, optional),
		.is_offset = offsetof(struct presence_Structs, optional_is),
	},
	{
		.name = ENV_STR_INIT("optional_nullable"),
		.type = &presence_Structs_optional_nullable_type,
		.offset = offsetof(struct presence_Structs, optional_nullable),
		.is_offset = offsetof(struct presence_Structs, optional_nullable_is),
		.flags = ENV_FIELD_NULLABLE,
	},
	{
		.name = ENV_STR_INIT("defaulted"),
		.type = &presence_Point_type,
		.offset = offsetof(struct presence_Structs, defaulted),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t presence_Structs_sorted[] = {
	4, 2, 3, 0, 1,
};

const struct env_type presence_Structs_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct presence_Structs),
	.align = _Alignof(struct presence_Structs),
	.name = "Structs",
	.as.object = {
		.fields = presence_Structs_fields,
		.count = 5,
		.sorted = presence_Structs_sorted,
		.defaults = &presence_Structs_defaults,
	},
	.read = presence_Structs_read,
	.write = presence_Structs_write,
};

/* ---- presence_Others_constant ---- */

static const struct env_type presence_Others_constant_type = {
	.kind = ENV_KIND_CONST,
	.size = sizeof(struct env_unit),
	.align = _Alignof(struct env_unit),
	.as.constant = {.json = ENV_STR_INIT("\"v1\"")},
};

/* ---- presence_Others_optional_constant ---- */

static const struct env_type presence_Others_optional_constant_type = {
	.kind = ENV_KIND_CONST,
	.size = sizeof(struct env_unit),
	.align = _Alignof(struct env_unit),
	.as.constant = {.json = ENV_STR_INIT("2")},
};

/* ---- presence_Others_defaulted_constant ---- */

static const struct env_type presence_Others_defaulted_constant_type = {
	.kind = ENV_KIND_CONST,
	.size = sizeof(struct env_unit),
	.align = _Alignof(struct env_unit),
	.as.constant = {.json = ENV_STR_INIT("3")},
};

/* ---- presence_Others_null_itself ---- */

static const struct env_type presence_Others_null_itself_type = {
	.kind = ENV_KIND_CONST,
	.size = sizeof(struct env_unit),
	.align = _Alignof(struct env_unit),
	.as.constant = {.json = ENV_STR_INIT("null")},
};

/* ---- presence_Others_open ---- */

static const struct env_type presence_Others_open_type = {
	.kind = ENV_KIND_JSON,
	.size = sizeof(struct env_json),
	.align = _Alignof(struct env_json),
};

/* ---- presence_Others_optional_open ---- */

static const struct env_type presence_Others_optional_open_type = {
	.kind = ENV_KIND_JSON,
	.size = sizeof(struct env_json),
	.align = _Alignof(struct env_json),
};

/* ---- presence_Others_truth ---- */

static const struct env_type presence_Others_truth_type = {
	.kind = ENV_KIND_BOOLEAN,
	.size = sizeof(bool),
	.align = _Alignof(bool),
};

/* ---- presence_Others_real ---- */

static const struct env_type presence_Others_real_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.as.number = {
		.minimum = 0.0,
		.maximum = 10.0,
		.exclusive_minimum = true,
	},
};

/* ---- presence_Others ---- */

static const struct presence_Others presence_Others_defaults = {0};

static const char *presence_Others_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("constant"),
		ENV_OPTIONAL("optional_constant"),
		ENV_OPTIONAL("defaulted_constant"),
		ENV_OPTIONAL("null_itself"),
		ENV_REQUIRED("colour"),
		ENV_OPTIONAL("optional_colour"),
		ENV_REQUIRED("colour_or_null"),
		ENV_REQUIRED("open"),
		ENV_OPTIONAL("optional_open"),
		ENV_OPTIONAL("truth"),
		ENV_OPTIONAL("real"),
	};
	struct presence_Others *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &presence_Others_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* constant */
			at = env_read_const(reader, at, &presence_Others_constant_type);
			ENV_THEN(reader, at, members, 1);
		case 1: /* optional_constant */
			m->optional_constant_is = ENV_PRESENT;
			at = env_read_const(reader, at, &presence_Others_optional_constant_type);
			ENV_THEN(reader, at, members, 2);
		case 2: /* defaulted_constant */
			at = env_read_const(reader, at, &presence_Others_defaulted_constant_type);
			ENV_THEN(reader, at, members, 3);
		case 3: /* null_itself */
			m->null_itself_is = ENV_PRESENT;
			at = env_read_const(reader, at, &presence_Others_null_itself_type);
			ENV_THEN(reader, at, members, 4);
		case 4: /* colour */
			at = env_read_enum(reader, at, &presence_Colour_type, &m->colour);
			ENV_THEN(reader, at, members, 5);
		case 5: /* optional_colour */
			m->optional_colour_is = ENV_PRESENT;
			at = env_read_enum(reader, at, &presence_Colour_type, &m->optional_colour);
			ENV_THEN(reader, at, members, 6);
		case 6: /* colour_or_null */
			at = env_read_null(at, &m->colour_or_null_is);
			if (m->colour_or_null_is == ENV_PRESENT) {
				at = env_read_enum(reader, at, &presence_ColourOrNull_type, &m->colour_or_null);
			}
			ENV_THEN(reader, at, members, 7);
		case 7: /* open */
			at = env_read_json(reader, at, &m->open, 0);
			ENV_THEN(reader, at, members, 8);
		case 8: /* optional_open */
			m->optional_open_is = ENV_PRESENT;
			at = env_read_json(reader, at, &m->optional_open, 0);
			ENV_THEN(reader, at, members, 9);
		case 9: /* truth */
			at = env_read_null(at, &m->truth_is);
			if (m->truth_is == ENV_PRESENT) {
				at = env_read_bool(reader, at, &m->truth);
			}
			ENV_THEN(reader, at, members, 10);
		case 10: /* real */
			at = env_read_null(at, &m->real_is);
			if (m->real_is == ENV_PRESENT) {
				at = env_read_number(reader, at, &m->real);
				at = env_read_rule(reader, at, m->real > 0.0);
				at = env_read_rule(reader, at, m->real <= 10.0);
			}
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *presence_Others_write(struct env_writer *writer, char *at, const void *value)
{
	const struct presence_Others *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "constant");
	at = env_write_const(writer, at, &presence_Others_constant_type);
	if (m->optional_constant_is != ENV_ABSENT) {
		env_write_rule(writer, m->optional_constant_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "optional_constant");
		at = env_write_const(writer, at, &presence_Others_optional_constant_type);
	}
	at = ENV_WRITE_NEXT(writer, at, "defaulted_constant");
	at = env_write_const(writer, at, &presence_Others_defaulted_constant_type);
	if (m->null_itself_is != ENV_ABSENT) {
		env_write_rule(writer, m->null_itself_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "null_itself");
		at = env_write_const(writer, at, &presence_Others_null_itself_type);
	}
	at = ENV_WRITE_NEXT(writer, at, "colour");
	at = env_write_enum(writer, at, &presence_Colour_type, (int)m->colour);
	if (m->optional_colour_is != ENV_ABSENT) {
		env_write_rule(writer, m->optional_colour_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "optional_colour");
		at = env_write_enum(writer, at, &presence_Colour_type, (int)m->optional_colour);
	}
	at = ENV_WRITE_NEXT(writer, at, "colour_or_null");
	if (m->colour_or_null_is == ENV_NULL) {
		at = env_write_null(writer, at);
	} else {
		env_write_rule(writer, m->colour_or_null_is == ENV_PRESENT);
		at = env_write_enum(writer, at, &presence_ColourOrNull_type, (int)m->colour_or_null);
	}
	at = ENV_WRITE_NEXT(writer, at, "open");
	at = env_write_json(writer, at, m->open, 0);
	if (m->optional_open_is != ENV_ABSENT) {
		env_write_rule(writer, m->optional_open_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "optional_open");
		at = env_write_json(writer, at, m->optional_open, 0);
	}
	if (m->truth_is != ENV_ABSENT) {
		at = ENV_WRITE_NEXT(writer, at, "truth");
		if (m->truth_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->truth_is == ENV_PRESENT);
			at = env_write_bool(writer, at, m->truth);
		}
	}
	if (m->real_is != ENV_ABSENT) {
		at = ENV_WRITE_NEXT(writer, at, "real");
		if (m->real_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->real_is == ENV_PRESENT);
			env_write_rule(writer, m->real > 0.0);
			env_write_rule(writer, m->real <= 10.0);
			at = env_write_number(writer, at, m->real);
		}
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field presence_Others_fields[] = {
	{
		.name = ENV_STR_INIT("constant"),
		.type = &presence_Others_constant_type,
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("optional_constant"),
		.type = &presence_Others_optional_constant_type,
		.is_offset = offsetof(struct presence_Others, optional_constant_is),
	},
	{
		.name = ENV_STR_INIT("defaulted_constant"),
		.type = &presence_Others_defaulted_constant_type,
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("null_itself"),
		.type = &presence_Others_null_itself_type,
		.is_offset = offsetof(struct presence_Others, null_itself_is),
	},
	{
		.name = ENV_STR_INIT("colour"),
		.type = &presence_Colour_type,
		.offset = offsetof(struct presence_Others, colour),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("optional_colour"),
		.type = &presence_Colour_type,
		.offset = offsetof(struct presence_Others, optional_colour),
		.is_offset = offsetof(struct presence_Others, optional_colour_is),
	},
	{
		.name = ENV_STR_INIT("colour_or_null"),
		.type = &presence_ColourOrNull_type,
		.offset = offsetof(struct presence_Others, colour_or_null),
		.is_offset = offsetof(struct presence_Others, colour_or_null_is),
		.flags = ENV_FIELD_REQUIRED | ENV_FIELD_NULLABLE,
	},
	{
		.name = ENV_STR_INIT("open"),
		.type = &presence_Others_open_type,
		.offset = offsetof(struct presence_Others, open),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("optional_open"),
		.type = &presence_Others_optional_open_type,
		.offset = offsetof(struct presence_Others, optional_open),
		.is_offset = offsetof(struct presence_Others, optional_open_is),
	},
	{
		.name = ENV_STR_INIT("truth"),
		.type = &presence_Others_truth_type,
		.offset = offsetof(struct presence_Others, truth),
		.is_offset = offsetof(struct presence_Others, truth_is),
		.flags = ENV_FIELD_NULLABLE,
	},
	{
		.name = ENV_STR_INIT("real"),
		.type = &presence_Others_real_type,
		.offset = offsetof(struct presence_Others, real),
		.is_offset = offsetof(struct presence_Others, real_is),
		.flags = ENV_FIELD_NULLABLE,
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t presence_Others_sorted[] = {
	4, 6, 0, 2, 3, 7, 5, 1, 8, 10, 9,
};

const struct env_type presence_Others_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct presence_Others),
	.align = _Alignof(struct presence_Others),
	.name = "Others",
	.as.object = {
		.fields = presence_Others_fields,
		.count = 11,
		.sorted = presence_Others_sorted,
		.defaults = &presence_Others_defaults,
	},
	.read = presence_Others_read,
	.write = presence_Others_write,
};

/* ---- presence_OnlyConstants_kind ---- */

static const struct env_type presence_OnlyConstants_kind_type = {
	.kind = ENV_KIND_CONST,
	.size = sizeof(struct env_unit),
	.align = _Alignof(struct env_unit),
	.as.constant = {.json = ENV_STR_INIT("\"only\"")},
};

/* ---- presence_OnlyConstants ---- */

static const struct presence_OnlyConstants presence_OnlyConstants_defaults = {0};

static const char *presence_OnlyConstants_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("kind"),
	};
	struct presence_OnlyConstants *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &presence_OnlyConstants_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* kind */
			at = env_read_const(reader, at, &presence_OnlyConstants_kind_type);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *presence_OnlyConstants_write(struct env_writer *writer, char *at, const void *value)
{
	(void)value;
	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "kind");
	at = env_write_const(writer, at, &presence_OnlyConstants_kind_type);
	return env_write_close(writer, at, '}');
}

static const struct env_field presence_OnlyConstants_fields[] = {
	{
		.name = ENV_STR_INIT("kind"),
		.type = &presence_OnlyConstants_kind_type,
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t presence_OnlyConstants_sorted[] = {
	0,
};

const struct env_type presence_OnlyConstants_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct presence_OnlyConstants),
	.align = _Alignof(struct presence_OnlyConstants),
	.name = "OnlyConstants",
	.as.object = {
		.fields = presence_OnlyConstants_fields,
		.count = 1,
		.sorted = presence_OnlyConstants_sorted,
		.defaults = &presence_OnlyConstants_defaults,
	},
	.read = presence_OnlyConstants_read,
	.write = presence_OnlyConstants_write,
};

/* ---- presence_Empty ---- */

static const struct presence_Empty presence_Empty_defaults = {0};

static const char *presence_Empty_read(struct env_reader *reader, const char *at, void *out)
{
	struct presence_Empty *m = out;
	struct env_members members;

	env_read_defaults(m, &presence_Empty_defaults, sizeof(*m));
	for (int key = ENV_FIRST_OF_NONE(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT_OF_NONE(reader, at, members))
		at = env_read_skip(reader, at);
	return env_read_object_end(reader, at, &members);
}

static char *presence_Empty_write(struct env_writer *writer, char *at, const void *value)
{
	(void)value;
	at = env_write_open(writer, at, '{');
	return env_write_close(writer, at, '}');
}

const struct env_type presence_Empty_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct presence_Empty),
	.align = _Alignof(struct presence_Empty),
	.name = "Empty",
	.as.object = {
		.defaults = &presence_Empty_defaults,
	},
	.read = presence_Empty_read,
	.write = presence_Empty_write,
};

/* ---- presence_Closed ---- */

static const struct presence_Closed presence_Closed_defaults = {0};

static const char *presence_Closed_read(struct env_reader *reader, const char *at, void *out)
{
	struct presence_Closed *m = out;
	struct env_members members;

	env_read_defaults(m, &presence_Closed_defaults, sizeof(*m));
	if (ENV_FIRST_OF_NONE(reader, at, members) != ENV_KEY_END)
		at = env_read_give_up(reader, at);
	return env_read_object_end(reader, at, &members);
}

static char *presence_Closed_write(struct env_writer *writer, char *at, const void *value)
{
	(void)value;
	at = env_write_open(writer, at, '{');
	return env_write_close(writer, at, '}');
}

const struct env_type presence_Closed_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct presence_Closed),
	.align = _Alignof(struct presence_Closed),
	.name = "Closed",
	.as.object = {
		.defaults = &presence_Closed_defaults,
		.extra = ENV_EXTRA_FORBID,
	},
	.read = presence_Closed_read,
	.write = presence_Closed_write,
};

void presence_Point_init(struct presence_Point *out)
{
	env_init(&presence_Point_type, out);
}

enum env_status presence_Point_decode(struct presence_Point *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&presence_Point_type, out, arena, json, len, errors);
}

enum env_status presence_Point_encode(const struct presence_Point *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&presence_Point_type, value, out, errors);
}

enum env_status presence_Point_check(const struct presence_Point *value,
	struct env_errors *errors)
{
	return env_check(&presence_Point_type, value, errors);
}

enum env_status presence_Point_copy(struct presence_Point *out, struct env_arena *arena,
	const struct presence_Point *value)
{
	return env_copy(&presence_Point_type, out, arena, value);
}

bool presence_Point_equal(const struct presence_Point *a,
	const struct presence_Point *b)
{
	return env_equal(&presence_Point_type, a, b);
}

void presence_Integers_init(struct presence_Integers *out)
{
	env_init(&presence_Integers_type, out);
}

enum env_status presence_Integers_decode(struct presence_Integers *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&presence_Integers_type, out, arena, json, len, errors);
}

enum env_status presence_Integers_encode(const struct presence_Integers *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&presence_Integers_type, value, out, errors);
}

enum env_status presence_Integers_check(const struct presence_Integers *value,
	struct env_errors *errors)
{
	return env_check(&presence_Integers_type, value, errors);
}

enum env_status presence_Integers_copy(struct presence_Integers *out, struct env_arena *arena,
	const struct presence_Integers *value)
{
	return env_copy(&presence_Integers_type, out, arena, value);
}

bool presence_Integers_equal(const struct presence_Integers *a,
	const struct presence_Integers *b)
{
	return env_equal(&presence_Integers_type, a, b);
}

void presence_Texts_init(struct presence_Texts *out)
{
	env_init(&presence_Texts_type, out);
}

enum env_status presence_Texts_decode(struct presence_Texts *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&presence_Texts_type, out, arena, json, len, errors);
}

enum env_status presence_Texts_encode(const struct presence_Texts *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&presence_Texts_type, value, out, errors);
}

enum env_status presence_Texts_check(const struct presence_Texts *value,
	struct env_errors *errors)
{
	return env_check(&presence_Texts_type, value, errors);
}

enum env_status presence_Texts_copy(struct presence_Texts *out, struct env_arena *arena,
	const struct presence_Texts *value)
{
	return env_copy(&presence_Texts_type, out, arena, value);
}

bool presence_Texts_equal(const struct presence_Texts *a,
	const struct presence_Texts *b)
{
	return env_equal(&presence_Texts_type, a, b);
}

void presence_Structs_required_nullable_init(struct presence_Structs_required_nullable *out)
{
	env_init(&presence_Structs_required_nullable_type, out);
}

void presence_Structs_init(struct presence_Structs *out)
{
	env_init(&presence_Structs_type, out);
}

enum env_status presence_Structs_decode(struct presence_Structs *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&presence_Structs_type, out, arena, json, len, errors);
}

enum env_status presence_Structs_encode(const struct presence_Structs *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&presence_Structs_type, value, out, errors);
}

enum env_status presence_Structs_check(const struct presence_Structs *value,
	struct env_errors *errors)
{
	return env_check(&presence_Structs_type, value, errors);
}

enum env_status presence_Structs_copy(struct presence_Structs *out, struct env_arena *arena,
	const struct presence_Structs *value)
{
	return env_copy(&presence_Structs_type, out, arena, value);
}

bool presence_Structs_equal(const struct presence_Structs *a,
	const struct presence_Structs *b)
{
	return env_equal(&presence_Structs_type, a, b);
}

void presence_Others_init(struct presence_Others *out)
{
	env_init(&presence_Others_type, out);
}

enum env_status presence_Others_decode(struct presence_Others *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&presence_Others_type, out, arena, json, len, errors);
}

enum env_status presence_Others_encode(const struct presence_Others *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&presence_Others_type, value, out, errors);
}

enum env_status presence_Others_check(const struct presence_Others *value,
	struct env_errors *errors)
{
	return env_check(&presence_Others_type, value, errors);
}

enum env_status presence_Others_copy(struct presence_Others *out, struct env_arena *arena,
	const struct presence_Others *value)
{
	return env_copy(&presence_Others_type, out, arena, value);
}

bool presence_Others_equal(const struct presence_Others *a,
	const struct presence_Others *b)
{
	return env_equal(&presence_Others_type, a, b);
}

void presence_OnlyConstants_init(struct presence_OnlyConstants *out)
{
	env_init(&presence_OnlyConstants_type, out);
}

enum env_status presence_OnlyConstants_decode(struct presence_OnlyConstants *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&presence_OnlyConstants_type, out, arena, json, len, errors);
}

enum env_status presence_OnlyConstants_encode(const struct presence_OnlyConstants *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&presence_OnlyConstants_type, value, out, errors);
}

enum env_status presence_OnlyConstants_check(const struct presence_OnlyConstants *value,
	struct env_errors *errors)
{
	return env_check(&presence_OnlyConstants_type, value, errors);
}

enum env_status presence_OnlyConstants_copy(struct presence_OnlyConstants *out, struct env_arena *arena,
	const struct presence_OnlyConstants *value)
{
	return env_copy(&presence_OnlyConstants_type, out, arena, value);
}

bool presence_OnlyConstants_equal(const struct presence_OnlyConstants *a,
	const struct presence_OnlyConstants *b)
{
	return env_equal(&presence_OnlyConstants_type, a, b);
}

void presence_Empty_init(struct presence_Empty *out)
{
	env_init(&presence_Empty_type, out);
}

enum env_status presence_Empty_decode(struct presence_Empty *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&presence_Empty_type, out, arena, json, len, errors);
}

enum env_status presence_Empty_encode(const struct presence_Empty *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&presence_Empty_type, value, out, errors);
}

enum env_status presence_Empty_check(const struct presence_Empty *value,
	struct env_errors *errors)
{
	return env_check(&presence_Empty_type, value, errors);
}

enum env_status presence_Empty_copy(struct presence_Empty *out, struct env_arena *arena,
	const struct presence_Empty *value)
{
	return env_copy(&presence_Empty_type, out, arena, value);
}

bool presence_Empty_equal(const struct presence_Empty *a,
	const struct presence_Empty *b)
{
	return env_equal(&presence_Empty_type, a, b);
}

void presence_Closed_init(struct presence_Closed *out)
{
	env_init(&presence_Closed_type, out);
}

enum env_status presence_Closed_decode(struct presence_Closed *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&presence_Closed_type, out, arena, json, len, errors);
}

enum env_status presence_Closed_encode(const struct presence_Closed *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&presence_Closed_type, value, out, errors);
}

enum env_status presence_Closed_check(const struct presence_Closed *value,
	struct env_errors *errors)
{
	return env_check(&presence_Closed_type, value, errors);
}

enum env_status presence_Closed_copy(struct presence_Closed *out, struct env_arena *arena,
	const struct presence_Closed *value)
{
	return env_copy(&presence_Closed_type, out, arena, value);
}

bool presence_Closed_equal(const struct presence_Closed *a,
	const struct presence_Closed *b)
{
	return env_equal(&presence_Closed_type, a, b);
}

/* ---- the package ---- */

const struct env_package presence_package = {
	.name = "presence",
	.description = "Whether a value is there.",
	.tables_version = ENV_TABLES_VERSION,
	.type_size = sizeof(struct env_type),
	.message_size = sizeof(struct env_message),
};
