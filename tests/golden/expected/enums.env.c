/*
 * Package enums: tables, fast decoders and encoders.
 *
 * Made by envgen from enums.yaml; what is changed here is lost.
 */
#include "enums.env.h"

#include <envelope/read.h>
#include <envelope/read_kinds.h>
#include <envelope/write.h>
#include <envelope/write_kinds.h>

static env_read_function enums_Holder_read;
static env_write_function enums_Holder_write;

static const struct env_type enums_Holder_list_type;
static env_read_function enums_Holder_list_read;
static env_write_function enums_Holder_list_write;
static const struct env_type enums_Holder_map_type;
static env_read_function enums_Holder_map_read;
static env_write_function enums_Holder_map_write;

/* ---- enums_Plain ---- */

_Static_assert(sizeof(enum enums_Plain) == sizeof(int), "enums are as large as int");

static const struct env_str enums_Plain_members[] = {
	ENV_STR_INIT("one"),
	ENV_STR_INIT("two"),
	ENV_STR_INIT("three"),
};

/* Their indexes in the order of their bytes. */
static const uint16_t enums_Plain_sorted[] = {
	0, 2, 1,
};

/* A perfect hash of them: a decoder compares a text with one block only. */
static const char enums_Plain_blocks[][ENV_ENUM_BLOCK] = {
	"one",
	"two",
	"three",
};

static const uint8_t enums_Plain_member_slots[] = {
	0, 0, 1, 0, 0, 0, 2, 0,
};

static const struct env_enum_hash enums_Plain_hash = {
	.blocks = enums_Plain_blocks,
	.slots = enums_Plain_member_slots,
	.factor = UINT64_C(0x9E3779B97F4A7C15),
	.shift = 61,
};

const struct env_type enums_Plain_type = {
	.kind = ENV_KIND_ENUM,
	.size = sizeof(enum enums_Plain),
	.align = _Alignof(enum enums_Plain),
	.name = "Plain",
	.as.enumeration = {
		.members = enums_Plain_members,
		.count = sizeof(enums_Plain_members) / sizeof(enums_Plain_members[0]),
		.sorted = enums_Plain_sorted,
		.hash = &enums_Plain_hash,
	},
};

struct env_str enums_Plain_text(enum enums_Plain value)
{
	return env_enum_text(&enums_Plain_type, (int)value);
}

/* ---- enums_Single ---- */

_Static_assert(sizeof(enum enums_Single) == sizeof(int), "enums are as large as int");

static const struct env_str enums_Single_members[] = {
	ENV_STR_INIT("only"),
};

/* Their indexes in the order of their bytes. */
static const uint16_t enums_Single_sorted[] = {
	0,
};

/* A perfect hash of them: a decoder compares a text with one block only. */
static const char enums_Single_blocks[][ENV_ENUM_BLOCK] = {
	"only",
};

static const uint8_t enums_Single_member_slots[] = {
	0, 0, 0, 0, 0, 0, 0, 0,
};

static const struct env_enum_hash enums_Single_hash = {
	.blocks = enums_Single_blocks,
	.slots = enums_Single_member_slots,
	.factor = UINT64_C(0x9E3779B97F4A7C15),
	.shift = 61,
};

const struct env_type enums_Single_type = {
	.kind = ENV_KIND_ENUM,
	.size = sizeof(enum enums_Single),
	.align = _Alignof(enum enums_Single),
	.name = "Single",
	.as.enumeration = {
		.members = enums_Single_members,
		.count = sizeof(enums_Single_members) / sizeof(enums_Single_members[0]),
		.sorted = enums_Single_sorted,
		.hash = &enums_Single_hash,
	},
};

struct env_str enums_Single_text(enum enums_Single value)
{
	return env_enum_text(&enums_Single_type, (int)value);
}

/* ---- enums_OrNull ---- */

_Static_assert(sizeof(enum enums_OrNull) == sizeof(int), "enums are as large as int");

static const struct env_str enums_OrNull_members[] = {
	ENV_STR_INIT("on"),
	ENV_STR_INIT("off"),
};

/* Their indexes in the order of their bytes. */
static const uint16_t enums_OrNull_sorted[] = {
	1, 0,
};

/* A perfect hash of them: a decoder compares a text with one block only. */
static const char enums_OrNull_blocks[][ENV_ENUM_BLOCK] = {
	"on",
	"off",
};

static const uint8_t enums_OrNull_member_slots[] = {
	0, 1, 0, 0, 0, 0, 0, 0,
};

static const struct env_enum_hash enums_OrNull_hash = {
	.blocks = enums_OrNull_blocks,
	.slots = enums_OrNull_member_slots,
	.factor = UINT64_C(0x9E3779B97F4A7C15),
	.shift = 61,
};

const struct env_type enums_OrNull_type = {
	.kind = ENV_KIND_ENUM,
	.size = sizeof(enum enums_OrNull),
	.align = _Alignof(enum enums_OrNull),
	.name = "OrNull",
	.as.enumeration = {
		.members = enums_OrNull_members,
		.count = sizeof(enums_OrNull_members) / sizeof(enums_OrNull_members[0]),
		.sorted = enums_OrNull_sorted,
		.hash = &enums_OrNull_hash,
	},
};

struct env_str enums_OrNull_text(enum enums_OrNull value)
{
	return env_enum_text(&enums_OrNull_type, (int)value);
}

/* ---- enums_Odd ---- */

_Static_assert(sizeof(enum enums_Odd) == sizeof(int), "enums are as large as int");

static const struct env_str enums_Odd_members[] = {
	ENV_STR_INIT(""),
	ENV_STR_INIT("1"),
	ENV_STR_INIT("*/"),
	ENV_STR_INIT("/*"),
	ENV_STR_INIT("\"quoted\""),
	ENV_STR_INIT("back\\slash"),
	ENV_STR_INIT("what?\?/"),
	ENV_STR_INIT("two words"),
	ENV_STR_INIT("größe"),
	ENV_STR_INIT("a\011b"),
	ENV_STR_INIT("\000nul"),
	ENV_STR_INIT("\342\200\256right"),
};

/* Their indexes in the order of their bytes. */
static const uint16_t enums_Odd_sorted[] = {
	0, 10, 4, 2, 3, 1, 9, 5, 8, 7, 6, 11,
};

const struct env_type enums_Odd_type = {
	.kind = ENV_KIND_ENUM,
	.size = sizeof(enum enums_Odd),
	.align = _Alignof(enum enums_Odd),
	.name = "Odd",
	.as.enumeration = {
		.members = enums_Odd_members,
		.count = sizeof(enums_Odd_members) / sizeof(enums_Odd_members[0]),
		.sorted = enums_Odd_sorted,
	},
};

struct env_str enums_Odd_text(enum enums_Odd value)
{
	return env_enum_text(&enums_Odd_type, (int)value);
}

/* ---- enums_Sorted ---- */

_Static_assert(sizeof(enum enums_Sorted) == sizeof(int), "enums are as large as int");

static const struct env_str enums_Sorted_members[] = {
	ENV_STR_INIT("b"),
	ENV_STR_INIT("a"),
	ENV_STR_INIT("ab"),
	ENV_STR_INIT("aa"),
	ENV_STR_INIT(""),
	ENV_STR_INIT("B"),
	ENV_STR_INIT("~"),
	ENV_STR_INIT("é"),
};

/* Their indexes in the order of their bytes. */
static const uint16_t enums_Sorted_sorted[] = {
	4, 5, 1, 3, 2, 0, 6, 7,
};

/* A perfect hash of them: a decoder compares a text with one block only. */
static const char enums_Sorted_blocks[][ENV_ENUM_BLOCK] = {
	"b",
	"a",
	"ab",
	"aa",
	"",
	"B",
	"~",
	"é",
};

static const uint8_t enums_Sorted_member_slots[] = {
	4, 0, 6, 0, 0, 0, 0, 7, 1, 5, 0, 0, 0, 0, 2, 3,
};

static const struct env_enum_hash enums_Sorted_hash = {
	.blocks = enums_Sorted_blocks,
	.slots = enums_Sorted_member_slots,
	.factor = UINT64_C(0xACF68217444560A7),
	.shift = 60,
};

const struct env_type enums_Sorted_type = {
	.kind = ENV_KIND_ENUM,
	.size = sizeof(enum enums_Sorted),
	.align = _Alignof(enum enums_Sorted),
	.name = "Sorted",
	.as.enumeration = {
		.members = enums_Sorted_members,
		.count = sizeof(enums_Sorted_members) / sizeof(enums_Sorted_members[0]),
		.sorted = enums_Sorted_sorted,
		.hash = &enums_Sorted_hash,
	},
};

struct env_str enums_Sorted_text(enum enums_Sorted value)
{
	return env_enum_text(&enums_Sorted_type, (int)value);
}

/* ---- enums_Mixed ---- */

_Static_assert(sizeof(enum enums_Mixed) == sizeof(int), "enums are as large as int");

static const struct env_str enums_Mixed_members[] = {
	ENV_STR_INIT("\"low\""),
	ENV_STR_INIT("1"),
	ENV_STR_INIT("25e-1"),
};

/* Their indexes in the order of their bytes. */
static const uint16_t enums_Mixed_sorted[] = {
	0, 1, 2,
};

const struct env_type enums_Mixed_type = {
	.kind = ENV_KIND_ENUM,
	.size = sizeof(enum enums_Mixed),
	.align = _Alignof(enum enums_Mixed),
	.name = "Mixed",
	.as.enumeration = {
		.members = enums_Mixed_members,
		.count = sizeof(enums_Mixed_members) / sizeof(enums_Mixed_members[0]),
		.sorted = enums_Mixed_sorted,
		.mixed = true,
	},
};

struct env_str enums_Mixed_text(enum enums_Mixed value)
{
	return env_enum_text(&enums_Mixed_type, (int)value);
}

/* ---- enums_Narrowed ---- */

_Static_assert(sizeof(enum enums_Narrowed) == sizeof(int), "enums are as large as int");

static const struct env_str enums_Narrowed_members[] = {
	ENV_STR_INIT("\"low\""),
	ENV_STR_INIT("1"),
};

/* Their indexes in the order of their bytes. */
static const uint16_t enums_Narrowed_sorted[] = {
	0, 1,
};

const struct env_type enums_Narrowed_type = {
	.kind = ENV_KIND_ENUM,
	.size = sizeof(enum enums_Narrowed),
	.align = _Alignof(enum enums_Narrowed),
	.name = "Narrowed",
	.as.enumeration = {
		.members = enums_Narrowed_members,
		.count = sizeof(enums_Narrowed_members) / sizeof(enums_Narrowed_members[0]),
		.sorted = enums_Narrowed_sorted,
		.mixed = true,
	},
};

struct env_str enums_Narrowed_text(enum enums_Narrowed value)
{
	return env_enum_text(&enums_Narrowed_type, (int)value);
}

/* ---- enums_Common ---- */

_Static_assert(sizeof(enum enums_Common) == sizeof(int), "enums are as large as int");

static const struct env_str enums_Common_members[] = {
	ENV_STR_INIT("green"),
};

/* Their indexes in the order of their bytes. */
static const uint16_t enums_Common_sorted[] = {
	0,
};

/* A perfect hash of them: a decoder compares a text with one block only. */
static const char enums_Common_blocks[][ENV_ENUM_BLOCK] = {
	"green",
};

static const uint8_t enums_Common_member_slots[] = {
	0, 0, 0, 0, 0, 0, 0, 0,
};

static const struct env_enum_hash enums_Common_hash = {
	.blocks = enums_Common_blocks,
	.slots = enums_Common_member_slots,
	.factor = UINT64_C(0x9E3779B97F4A7C15),
	.shift = 61,
};

const struct env_type enums_Common_type = {
	.kind = ENV_KIND_ENUM,
	.size = sizeof(enum enums_Common),
	.align = _Alignof(enum enums_Common),
	.name = "Common",
	.as.enumeration = {
		.members = enums_Common_members,
		.count = sizeof(enums_Common_members) / sizeof(enums_Common_members[0]),
		.sorted = enums_Common_sorted,
		.hash = &enums_Common_hash,
	},
};

struct env_str enums_Common_text(enum enums_Common value)
{
	return env_enum_text(&enums_Common_type, (int)value);
}

/* ---- enums_Texts ---- */

_Static_assert(sizeof(enum enums_Texts) == sizeof(int), "enums are as large as int");

static const struct env_str enums_Texts_members[] = {
	ENV_STR_INIT("7"),
};

/* Their indexes in the order of their bytes. */
static const uint16_t enums_Texts_sorted[] = {
	0,
};

/* A perfect hash of them: a decoder compares a text with one block only. */
static const char enums_Texts_blocks[][ENV_ENUM_BLOCK] = {
	"7",
};

static const uint8_t enums_Texts_member_slots[] = {
	0, 0, 0, 0, 0, 0, 0, 0,
};

static const struct env_enum_hash enums_Texts_hash = {
	.blocks = enums_Texts_blocks,
	.slots = enums_Texts_member_slots,
	.factor = UINT64_C(0x9E3779B97F4A7C15),
	.shift = 61,
};

const struct env_type enums_Texts_type = {
	.kind = ENV_KIND_ENUM,
	.size = sizeof(enum enums_Texts),
	.align = _Alignof(enum enums_Texts),
	.name = "Texts",
	.as.enumeration = {
		.members = enums_Texts_members,
		.count = sizeof(enums_Texts_members) / sizeof(enums_Texts_members[0]),
		.sorted = enums_Texts_sorted,
		.hash = &enums_Texts_hash,
	},
};

struct env_str enums_Texts_text(enum enums_Texts value)
{
	return env_enum_text(&enums_Texts_type, (int)value);
}

/* ---- enums_Flag ---- */

const struct env_type enums_Flag_type = {
	.kind = ENV_KIND_BOOLEAN,
	.size = sizeof(bool),
	.align = _Alignof(bool),
	.name = "Flag",
};

/* ---- enums_Halved ---- */

_Static_assert(sizeof(enum enums_Halved) == sizeof(int), "enums are as large as int");

static const struct env_str enums_Halved_members[] = {
	ENV_STR_INIT("\"slow\""),
	ENV_STR_INIT("8"),
};

/* Their indexes in the order of their bytes. */
static const uint16_t enums_Halved_sorted[] = {
	0, 1,
};

const struct env_type enums_Halved_type = {
	.kind = ENV_KIND_ENUM,
	.size = sizeof(enum enums_Halved),
	.align = _Alignof(enum enums_Halved),
	.name = "Halved",
	.as.enumeration = {
		.members = enums_Halved_members,
		.count = sizeof(enums_Halved_members) / sizeof(enums_Halved_members[0]),
		.sorted = enums_Halved_sorted,
		.mixed = true,
	},
};

struct env_str enums_Halved_text(enum enums_Halved value)
{
	return env_enum_text(&enums_Halved_type, (int)value);
}

/* ---- enums_Grown ---- */

_Static_assert(sizeof(enum enums_Grown_is) == sizeof(int), "enums are as large as int");

static const struct env_str enums_Grown_members[] = {
	ENV_STR_INIT("seed"),
	ENV_STR_INIT("sprout"),
	ENV_STR_INIT("tree"),
};

/* Their indexes in the order of their bytes. */
static const uint16_t enums_Grown_sorted[] = {
	0, 1, 2,
};

/* A perfect hash of them: a decoder compares a text with one block only. */
static const char enums_Grown_blocks[][ENV_ENUM_BLOCK] = {
	"seed",
	"sprout",
	"tree",
};

static const uint8_t enums_Grown_member_slots[] = {
	0, 0, 0, 0, 2, 0, 0, 1,
};

static const struct env_enum_hash enums_Grown_hash = {
	.blocks = enums_Grown_blocks,
	.slots = enums_Grown_member_slots,
	.factor = UINT64_C(0x9E3779B97F4A7C15),
	.shift = 61,
};

const struct env_type enums_Grown_type = {
	.kind = ENV_KIND_OPEN_ENUM,
	.size = sizeof(struct enums_Grown),
	.align = _Alignof(struct enums_Grown),
	.name = "Grown",
	.as.enumeration = {
		.members = enums_Grown_members,
		.count = sizeof(enums_Grown_members) / sizeof(enums_Grown_members[0]),
		.sorted = enums_Grown_sorted,
		.hash = &enums_Grown_hash,
	},
};

struct env_str enums_Grown_text(struct enums_Grown value)
{
	return value.is == ENUMS_GROWN_OTHER ? value.other : env_enum_text(&enums_Grown_type, (int)value.is);
}

/* ---- enums_Holder_in_place ---- */

_Static_assert(sizeof(enum enums_Holder_in_place) == sizeof(int), "enums are as large as int");

static const struct env_str enums_Holder_in_place_members[] = {
	ENV_STR_INIT("x"),
	ENV_STR_INIT("y"),
};

/* Their indexes in the order of their bytes. */
static const uint16_t enums_Holder_in_place_sorted[] = {
	0, 1,
};

/* A perfect hash of them: a decoder compares a text with one block only. */
static const char enums_Holder_in_place_blocks[][ENV_ENUM_BLOCK] = {
	"x",
	"y",
};

static const uint8_t enums_Holder_in_place_member_slots[] = {
	0, 0, 0, 0, 0, 0, 1, 0,
};

static const struct env_enum_hash enums_Holder_in_place_hash = {
	.blocks = enums_Holder_in_place_blocks,
	.slots = enums_Holder_in_place_member_slots,
	.factor = UINT64_C(0x9E3779B97F4A7C15),
	.shift = 61,
};

static const struct env_type enums_Holder_in_place_type = {
	.kind = ENV_KIND_ENUM,
	.size = sizeof(enum enums_Holder_in_place),
	.align = _Alignof(enum enums_Holder_in_place),
	.as.enumeration = {
		.members = enums_Holder_in_place_members,
		.count = sizeof(enums_Holder_in_place_members) / sizeof(enums_Holder_in_place_members[0]),
		.sorted = enums_Holder_in_place_sorted,
		.hash = &enums_Holder_in_place_hash,
	},
};

struct env_str enums_Holder_in_place_text(enum enums_Holder_in_place value)
{
	return env_enum_text(&enums_Holder_in_place_type, (int)value);
}

/* ---- enums_Holder_list_item ---- */

static const char *enums_Holder_list_item_read(struct env_reader *reader, const char *at, void *out)
{
	struct enums_Holder_list_item *m = out;

	*m = (struct enums_Holder_list_item){0};
	at = env_read_null(at, &m->is);
	if (m->is == ENV_PRESENT) {
		at = env_read_enum(reader, at, &enums_OrNull_type, &m->value);
	}
	return at;
}

static char *enums_Holder_list_item_write(struct env_writer *writer, char *at, const void *value)
{
	const struct enums_Holder_list_item *m = value;

	if (m->is == ENV_NULL)
		return env_write_null(writer, at);
	env_write_rule(writer, m->is == ENV_PRESENT);
	at = env_write_enum(writer, at, &enums_OrNull_type, (int)m->value);
	return at;
}

static const struct env_type enums_Holder_list_item_type = {
	.kind = ENV_KIND_NULLABLE,
	.size = sizeof(struct enums_Holder_list_item),
	.align = _Alignof(struct enums_Holder_list_item),
	.as.nullable = {
		.type = &enums_OrNull_type,
		.value_offset = offsetof(struct enums_Holder_list_item, value),
	},
	.read = enums_Holder_list_item_read,
	.write = enums_Holder_list_item_write,
};

/* ---- enums_Holder_list ---- */

static const char *enums_Holder_list_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &enums_Holder_list_type, out);
}

static char *enums_Holder_list_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &enums_Holder_list_type, value);
}

static const struct env_type enums_Holder_list_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct enums_Holder_list),
	.align = _Alignof(struct enums_Holder_list),
	.as.array = {
		.item = &enums_Holder_list_item_type,
		.min_items = 0,
		.max_items = 4,
	},
	.read = enums_Holder_list_read,
	.write = enums_Holder_list_write,
};

/* ---- enums_Holder_map ---- */

static const char *enums_Holder_map_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_map(reader, at, &enums_Holder_map_type, out);
}

static char *enums_Holder_map_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_map(writer, at, &enums_Holder_map_type, value);
}

static const struct env_type enums_Holder_map_type = {
	.kind = ENV_KIND_MAP,
	.size = sizeof(struct enums_Holder_map),
	.align = _Alignof(struct enums_Holder_map),
	.as.map = {
		.value = &enums_Sorted_type,
		.entry_size = sizeof(struct enums_Holder_map_entry),
		.value_offset = offsetof(struct enums_Holder_map_entry, value),
		.max_entries = SIZE_MAX,
	},
	.read = enums_Holder_map_read,
	.write = enums_Holder_map_write,
};

/* ---- enums_Holder ---- */

static const struct enums_Holder enums_Holder_defaults = {
	.odd = ENUMS_ODD_STAR_SLASH,
};

static const char *enums_Holder_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("plain"),
		ENV_REQUIRED("in_place"),
		ENV_OPTIONAL("optional"),
		ENV_OPTIONAL("or_null"),
		ENV_OPTIONAL("odd"),
		ENV_REQUIRED("list"),
		ENV_OPTIONAL("map"),
	};
	struct enums_Holder *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &enums_Holder_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* plain */
			at = env_read_enum(reader, at, &enums_Plain_type, &m->plain);
			ENV_THEN(reader, at, members, 1);
		case 1: /* in_place */
			at = env_read_enum(reader, at, &enums_Holder_in_place_type, &m->in_place);
			ENV_THEN(reader, at, members, 2);
		case 2: /* optional */
			m->optional_is = ENV_PRESENT;
			at = env_read_enum(reader, at, &enums_Single_type, &m->optional);
			ENV_THEN(reader, at, members, 3);
		case 3: /* or_null */
			at = env_read_null(at, &m->or_null_is);
			if (m->or_null_is == ENV_PRESENT) {
				at = env_read_enum(reader, at, &enums_OrNull_type, &m->or_null);
			}
			ENV_THEN(reader, at, members, 4);
		case 4: /* odd */
			at = env_read_enum(reader, at, &enums_Odd_type, &m->odd);
			ENV_THEN(reader, at, members, 5);
		case 5: /* list */
			at = enums_Holder_list_read(reader, at, &m->list);
			ENV_THEN(reader, at, members, 6);
		case 6: /* map */
			m->map_is = ENV_PRESENT;
			at = enums_Holder_map_read(reader, at, &m->map);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *enums_Holder_write(struct env_writer *writer, char *at, const void *value)
{
	const struct enums_Holder *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "plain");
	at = env_write_enum(writer, at, &enums_Plain_type, (int)m->plain);
	at = ENV_WRITE_NEXT(writer, at, "in_place");
	at = env_write_enum(writer, at, &enums_Holder_in_place_type, (int)m->in_place);
	if (m->optional_is != ENV_ABSENT) {
		env_write_rule(writer, m->optional_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "optional");
		at = env_write_enum(writer, at, &enums_Single_type, (int)m->optional);
	}
	if (m->or_null_is != ENV_ABSENT) {
		at = ENV_WRITE_NEXT(writer, at, "or_null");
		if (m->or_null_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->or_null_is == ENV_PRESENT);
			at = env_write_enum(writer, at, &enums_OrNull_type, (int)m->or_null);
		}
	}
	at = ENV_WRITE_NEXT(writer, at, "odd");
	at = env_write_enum(writer, at, &enums_Odd_type, (int)m->odd);
	at = ENV_WRITE_NEXT(writer, at, "list");
	at = enums_Holder_list_write(writer, at, &m->list);
	if (m->map_is != ENV_ABSENT) {
		env_write_rule(writer, m->map_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "map");
		at = enums_Holder_map_write(writer, at, &m->map);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field enums_Holder_fields[] = {
	{
		.name = ENV_STR_INIT("plain"),
		.type = &enums_Plain_type,
		.offset = offsetof(struct enums_Holder, plain),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("in_place"),
		.type = &enums_Holder_in_place_type,
		.offset = offsetof(struct enums_Holder, in_place),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("optional"),
		.type = &enums_Single_type,
		.offset = offsetof(struct enums_Holder, optional),
		.is_offset = offsetof(struct enums_Holder, optional_is),
	},
	{
		.name = ENV_STR_INIT("or_null"),
		.type = &enums_OrNull_type,
		.offset = offsetof(struct enums_Holder, or_null),
		.is_offset = offsetof(struct enums_Holder, or_null_is),
		.flags = ENV_FIELD_NULLABLE,
	},
	{
		.name = ENV_STR_INIT("odd"),
		.type = &enums_Odd_type,
		.offset = offsetof(struct enums_Holder, odd),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("list"),
		.type = &enums_Holder_list_type,
		.offset = offsetof(struct enums_Holder, list),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("map"),
		.type = &enums_Holder_map_type,
		.offset = offsetof(struct enums_Holder, map),
		.is_offset = offsetof(struct enums_Holder, map_is),
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t enums_Holder_sorted[] = {
	1, 5, 6, 4, 2, 3, 0,
};

const struct env_type enums_Holder_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct enums_Holder),
	.align = _Alignof(struct enums_Holder),
	.name = "Holder",
	.as.object = {
		.fields = enums_Holder_fields,
		.count = 7,
		.sorted = enums_Holder_sorted,
		.defaults = &enums_Holder_defaults,
	},
	.read = enums_Holder_read,
	.write = enums_Holder_write,
};

void enums_Holder_init(struct enums_Holder *out)
{
	env_init(&enums_Holder_type, out);
}

enum env_status enums_Holder_decode(struct enums_Holder *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&enums_Holder_type, out, arena, json, len, errors);
}

enum env_status enums_Holder_encode(const struct enums_Holder *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&enums_Holder_type, value, out, errors);
}

enum env_status enums_Holder_check(const struct enums_Holder *value,
	struct env_errors *errors)
{
	return env_check(&enums_Holder_type, value, errors);
}

enum env_status enums_Holder_copy(struct enums_Holder *out, struct env_arena *arena,
	const struct enums_Holder *value)
{
	return env_copy(&enums_Holder_type, out, arena, value);
}

bool enums_Holder_equal(const struct enums_Holder *a,
	const struct enums_Holder *b)
{
	return env_equal(&enums_Holder_type, a, b);
}

/* ---- the package ---- */

const struct env_package enums_package = {
	.name = "enums",
	.description = "",
	.tables_version = ENV_TABLES_VERSION,
	.type_size = sizeof(struct env_type),
	.message_size = sizeof(struct env_message),
};
