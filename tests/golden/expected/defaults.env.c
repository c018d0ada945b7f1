/*
 * Package defaults: tables, fast decoders and encoders.
 *
 * Made by envgen from defaults.yaml; what is changed here is lost.
 */
#include "defaults.env.h"

#include <math.h>

#include <envelope/read.h>
#include <envelope/write.h>

static env_read_function defaults_Size_read;
static env_write_function defaults_Size_write;
static env_read_function defaults_Nested_read;
static env_write_function defaults_Nested_write;
static env_read_function defaults_Scalars_read;
static env_write_function defaults_Scalars_write;
static env_read_function defaults_Containers_read;
static env_write_function defaults_Containers_write;
static env_read_function defaults_Plain_read;
static env_write_function defaults_Plain_write;
static env_read_function defaults_Kept_read;
static env_write_function defaults_Kept_write;
static env_read_function defaults_Tree_read;
static env_write_function defaults_Tree_write;
static env_read_function defaults_Objects_read;
static env_write_function defaults_Objects_write;

/* ^z */
static const uint8_t defaults_pattern_1_classes[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
static const uint16_t defaults_pattern_1_next[] = {
	1, 2, 1, 1, 2, 2,
};
static const uint8_t defaults_pattern_1_final[] = {
	4,
};
static const struct env_automaton defaults_pattern_1_automaton = {
	.classes = defaults_pattern_1_classes,
	.next = defaults_pattern_1_next,
	.final = defaults_pattern_1_final,
	.class_count = 2,
	.state_count = 3,
};
static const struct env_pattern defaults_pattern_1 = {
	.source = ENV_STR_INIT("^z"),
	.match = env_pattern_automaton,
	.automaton = &defaults_pattern_1_automaton,
};

static const struct env_type defaults_Containers_list_type;
static env_read_function defaults_Containers_list_read;
static env_write_function defaults_Containers_list_write;
static const struct env_type defaults_Containers_empty_list_type;
static env_read_function defaults_Containers_empty_list_read;
static env_write_function defaults_Containers_empty_list_write;
static const struct env_type defaults_Containers_matrix_item_type;
static env_read_function defaults_Containers_matrix_item_read;
static env_write_function defaults_Containers_matrix_item_write;
static const struct env_type defaults_Containers_matrix_type;
static env_read_function defaults_Containers_matrix_read;
static env_write_function defaults_Containers_matrix_write;
static const struct env_type defaults_Containers_holes_type;
static env_read_function defaults_Containers_holes_read;
static env_write_function defaults_Containers_holes_write;
static const struct env_type defaults_Containers_open_list_type;
static env_read_function defaults_Containers_open_list_read;
static env_write_function defaults_Containers_open_list_write;
static const struct env_type defaults_Containers_colours_type;
static env_read_function defaults_Containers_colours_read;
static env_write_function defaults_Containers_colours_write;
static const struct env_type defaults_Containers_constants_type;
static env_read_function defaults_Containers_constants_read;
static env_write_function defaults_Containers_constants_write;
static const struct env_type defaults_Containers_map_type;
static env_read_function defaults_Containers_map_read;
static env_write_function defaults_Containers_map_write;
static const struct env_type defaults_Containers_by_pattern_type;
static env_read_function defaults_Containers_by_pattern_read;
static env_write_function defaults_Containers_by_pattern_write;
static const struct env_type defaults_Containers_struct_by_pattern_extra_type;
static env_read_function defaults_Containers_struct_by_pattern_extra_read;
static env_write_function defaults_Containers_struct_by_pattern_extra_write;
static const struct env_type defaults_Containers_empty_map_type;
static env_read_function defaults_Containers_empty_map_read;
static env_write_function defaults_Containers_empty_map_write;
static const struct env_type defaults_Containers_deep_map_value_item_type;
static env_read_function defaults_Containers_deep_map_value_item_read;
static env_write_function defaults_Containers_deep_map_value_item_write;
static const struct env_type defaults_Containers_deep_map_value_type;
static env_read_function defaults_Containers_deep_map_value_read;
static env_write_function defaults_Containers_deep_map_value_write;
static const struct env_type defaults_Containers_deep_map_type;
static env_read_function defaults_Containers_deep_map_read;
static env_write_function defaults_Containers_deep_map_write;
static const struct env_type defaults_Containers_sizes_type;
static env_read_function defaults_Containers_sizes_read;
static env_write_function defaults_Containers_sizes_write;
static const struct env_type defaults_Containers_empty_key_type;
static env_read_function defaults_Containers_empty_key_read;
static env_write_function defaults_Containers_empty_key_write;
static const struct env_type defaults_Kept_extra_type;
static env_read_function defaults_Kept_extra_read;
static env_write_function defaults_Kept_extra_write;
static const struct env_type defaults_Objects_in_place_type;
static env_read_function defaults_Objects_in_place_read;
static env_write_function defaults_Objects_in_place_write;

/* ---- defaults_Level ---- */

_Static_assert(sizeof(enum defaults_Level) == sizeof(int), "enums are as large as int");

static const struct env_str defaults_Level_members[] = {
	ENV_STR_INIT("low"),
	ENV_STR_INIT("high"),
};

/* Their indexes in the order of their bytes. */
static const uint16_t defaults_Level_sorted[] = {
	1, 0,
};

/* A perfect hash of them: a decoder compares a text with one block only. */
static const char defaults_Level_blocks[][ENV_ENUM_BLOCK] = {
	"low",
	"high",
};

static const uint8_t defaults_Level_member_slots[] = {
	0, 0, 1, 0, 0, 0, 0, 0,
};

static const struct env_enum_hash defaults_Level_hash = {
	.blocks = defaults_Level_blocks,
	.slots = defaults_Level_member_slots,
	.factor = UINT64_C(0x9E3779B97F4A7C15),
	.shift = 61,
};

const struct env_type defaults_Level_type = {
	.kind = ENV_KIND_ENUM,
	.size = sizeof(enum defaults_Level),
	.align = _Alignof(enum defaults_Level),
	.name = "Level",
	.as.enumeration = {
		.members = defaults_Level_members,
		.count = sizeof(defaults_Level_members) / sizeof(defaults_Level_members[0]),
		.sorted = defaults_Level_sorted,
		.hash = &defaults_Level_hash,
	},
};

struct env_str defaults_Level_text(enum defaults_Level value)
{
	return env_enum_text(&defaults_Level_type, (int)value);
}

/* ---- defaults_Size_width ---- */

static const struct env_type defaults_Size_width_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- defaults_Size_height ---- */

static const struct env_type defaults_Size_height_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- defaults_Size_unit ---- */

static const struct env_type defaults_Size_unit_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- defaults_Size_note ---- */

static const struct env_type defaults_Size_note_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- defaults_Size_scale ---- */

static const struct env_type defaults_Size_scale_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.as.number = {
		.minimum = -HUGE_VAL,
		.maximum = HUGE_VAL,
	},
};

/* ---- defaults_Size ---- */

static const struct defaults_Size defaults_Size_defaults = {
	.height = 3,
	.unit = ENV_STR_INIT("px"),
};

static const char *defaults_Size_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("width"),
		ENV_OPTIONAL("height"),
		ENV_OPTIONAL("unit"),
		ENV_OPTIONAL("note"),
		ENV_OPTIONAL("scale"),
	};
	struct defaults_Size *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &defaults_Size_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* width */
			at = env_read_int(reader, at, &m->width, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 1);
		case 1: /* height */
			at = env_read_int(reader, at, &m->height, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 2);
		case 2: /* unit */
			at = env_read_str(reader, at, &m->unit, 0, SIZE_MAX);
			ENV_THEN(reader, at, members, 3);
		case 3: /* note */
			m->note_is = ENV_PRESENT;
			at = env_read_str(reader, at, &m->note, 0, SIZE_MAX);
			ENV_THEN(reader, at, members, 4);
		case 4: /* scale */
			at = env_read_null(at, &m->scale_is);
			if (m->scale_is == ENV_PRESENT) {
				at = env_read_number(reader, at, &m->scale);
			}
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *defaults_Size_write(struct env_writer *writer, char *at, const void *value)
{
	const struct defaults_Size *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "width");
	at = env_write_int(writer, at, m->width, INT64_MIN, INT64_MAX);
	at = ENV_WRITE_NEXT(writer, at, "height");
	at = env_write_int(writer, at, m->height, INT64_MIN, INT64_MAX);
	at = ENV_WRITE_NEXT(writer, at, "unit");
	at = env_write_str(writer, at, m->unit, 0, SIZE_MAX);
	if (m->note_is != ENV_ABSENT) {
		env_write_rule(writer, m->note_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "note");
		at = env_write_str(writer, at, m->note, 0, SIZE_MAX);
	}
	if (m->scale_is != ENV_ABSENT) {
		at = ENV_WRITE_NEXT(writer, at, "scale");
		if (m->scale_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->scale_is == ENV_PRESENT);
			at = env_write_number(writer, at, m->scale);
		}
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field defaults_Size_fields[] = {
	{
		.name = ENV_STR_INIT("width"),
		.type = &defaults_Size_width_type,
		.offset = offsetof(struct defaults_Size, width),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("height"),
		.type = &defaults_Size_height_type,
		.offset = offsetof(struct defaults_Size, height),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("unit"),
		.type = &defaults_Size_unit_type,
		.offset = offsetof(struct defaults_Size, unit),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("note"),
		.type = &defaults_Size_note_type,
		.offset = offsetof(struct defaults_Size, note),
		.is_offset = offsetof(struct defaults_Size, note_is),
	},
	{
		.name = ENV_STR_INIT("scale"),
		.type = &defaults_Size_scale_type,
		.offset = offsetof(struct defaults_Size, scale),
		.is_offset = offsetof(struct defaults_Size, scale_is),
		.flags = ENV_FIELD_NULLABLE,
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t defaults_Size_sorted[] = {
	1, 3, 4, 2, 0,
};

const struct env_type defaults_Size_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct defaults_Size),
	.align = _Alignof(struct defaults_Size),
	.name = "Size",
	.as.object = {
		.fields = defaults_Size_fields,
		.count = 5,
		.sorted = defaults_Size_sorted,
		.defaults = &defaults_Size_defaults,
	},
	.read = defaults_Size_read,
	.write = defaults_Size_write,
};

/* ---- defaults_Nested_kind ---- */

static const struct env_type defaults_Nested_kind_type = {
	.kind = ENV_KIND_CONST,
	.size = sizeof(struct env_unit),
	.align = _Alignof(struct env_unit),
	.as.constant = {.json = ENV_STR_INIT("\"nested\"")},
};

/* ---- defaults_Nested ---- */

static const struct defaults_Nested defaults_Nested_defaults = {
	.size = {.height = 3, .unit = ENV_STR_INIT("px")},
};

static const char *defaults_Nested_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("size"),
		ENV_REQUIRED("kind"),
	};
	struct defaults_Nested *m = out;
	ENV_MEMBERS(members, keys);

	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* size */
			at = defaults_Size_read(reader, at, &m->size);
			ENV_THEN(reader, at, members, 1);
		case 1: /* kind */
			at = env_read_const(reader, at, &defaults_Nested_kind_type);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *defaults_Nested_write(struct env_writer *writer, char *at, const void *value)
{
	const struct defaults_Nested *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "size");
	at = defaults_Size_write(writer, at, &m->size);
	at = ENV_WRITE_NEXT(writer, at, "kind");
	at = env_write_const(writer, at, &defaults_Nested_kind_type);
	return env_write_close(writer, at, '}');
}

static const struct env_field defaults_Nested_fields[] = {
	{
		.name = ENV_STR_INIT("size"),
		.type = &defaults_Size_type,
		.offset = offsetof(struct defaults_Nested, size),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("kind"),
		.type = &defaults_Nested_kind_type,
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t defaults_Nested_sorted[] = {
	1, 0,
};

const struct env_type defaults_Nested_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct defaults_Nested),
	.align = _Alignof(struct defaults_Nested),
	.name = "Nested",
	.as.object = {
		.fields = defaults_Nested_fields,
		.count = 2,
		.sorted = defaults_Nested_sorted,
		.defaults = &defaults_Nested_defaults,
	},
	.read = defaults_Nested_read,
	.write = defaults_Nested_write,
};

/* ---- defaults_Scalars_truth ---- */

static const struct env_type defaults_Scalars_truth_type = {
	.kind = ENV_KIND_BOOLEAN,
	.size = sizeof(bool),
	.align = _Alignof(bool),
};

/* ---- defaults_Scalars_lie ---- */

static const struct env_type defaults_Scalars_lie_type = {
	.kind = ENV_KIND_BOOLEAN,
	.size = sizeof(bool),
	.align = _Alignof(bool),
};

/* ---- defaults_Scalars_lowest ---- */

static const struct env_type defaults_Scalars_lowest_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- defaults_Scalars_highest ---- */

static const struct env_type defaults_Scalars_highest_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- defaults_Scalars_whole ---- */

static const struct env_type defaults_Scalars_whole_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- defaults_Scalars_thousand ---- */

static const struct env_type defaults_Scalars_thousand_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- defaults_Scalars_hexadecimal ---- */

static const struct env_type defaults_Scalars_hexadecimal_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- defaults_Scalars_real ---- */

static const struct env_type defaults_Scalars_real_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.as.number = {
		.minimum = -HUGE_VAL,
		.maximum = HUGE_VAL,
	},
};

/* ---- defaults_Scalars_integral ---- */

static const struct env_type defaults_Scalars_integral_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.as.number = {
		.minimum = -HUGE_VAL,
		.maximum = HUGE_VAL,
	},
};

/* ---- defaults_Scalars_minus_zero ---- */

static const struct env_type defaults_Scalars_minus_zero_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.as.number = {
		.minimum = -HUGE_VAL,
		.maximum = HUGE_VAL,
	},
};

/* ---- defaults_Scalars_tiny ---- */

static const struct env_type defaults_Scalars_tiny_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.as.number = {
		.minimum = -HUGE_VAL,
		.maximum = HUGE_VAL,
	},
};

/* ---- defaults_Scalars_text ---- */

static const struct env_type defaults_Scalars_text_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- defaults_Scalars_empty ---- */

static const struct env_type defaults_Scalars_empty_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- defaults_Scalars_open ---- */

static const struct env_type defaults_Scalars_open_type = {
	.kind = ENV_KIND_JSON,
	.size = sizeof(struct env_json),
	.align = _Alignof(struct env_json),
};

/* ---- defaults_Scalars_open_null ---- */

static const struct env_type defaults_Scalars_open_null_type = {
	.kind = ENV_KIND_JSON,
	.size = sizeof(struct env_json),
	.align = _Alignof(struct env_json),
};

/* ---- defaults_Scalars_open_object ---- */

static const struct env_type defaults_Scalars_open_object_type = {
	.kind = ENV_KIND_JSON,
	.size = sizeof(struct env_json),
	.align = _Alignof(struct env_json),
	.as.json = {.roots = ENV_JSON_OBJECT},
};

/* ---- defaults_Scalars_number_or_null ---- */

static const struct env_type defaults_Scalars_number_or_null_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.as.number = {
		.minimum = -HUGE_VAL,
		.maximum = HUGE_VAL,
	},
};

/* ---- defaults_Scalars ---- */

static const struct defaults_Scalars defaults_Scalars_defaults = {
	.truth = true,
	.lie = false,
	.lowest = INT64_MIN,
	.highest = 9223372036854775807,
	.whole = 9007199254740993,
	.thousand = 1000,
	.hexadecimal = 16,
	.real = 0.1,
	.integral = 12.0,
	.minus_zero = -0.0,
	.tiny = 5e-324,
	.text = ENV_STR_INIT("a \"b\" \\ \011 ?\?= \001f €"),
	.empty = ENV_STR_INIT(""),
	.level = DEFAULTS_LEVEL_HIGH,
	.low = DEFAULTS_LEVEL_LOW,
	.open = ENV_JSON_INIT("{\"a\":[1,2.50,\"x\"],\"b\":null}"),
	.open_null = ENV_JSON_INIT("null"),
	.open_object = ENV_JSON_INIT("{}"),
	.number_or_null_is = ENV_NULL,
};

static const char *defaults_Scalars_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_OPTIONAL("truth"),
		ENV_OPTIONAL("lie"),
		ENV_OPTIONAL("lowest"),
		ENV_OPTIONAL("highest"),
		ENV_OPTIONAL("whole"),
		ENV_OPTIONAL("thousand"),
		ENV_OPTIONAL("hexadecimal"),
		ENV_OPTIONAL("real"),
		ENV_OPTIONAL("integral"),
		ENV_OPTIONAL("minus_zero"),
		ENV_OPTIONAL("tiny"),
		ENV_OPTIONAL("text"),
		ENV_OPTIONAL("empty"),
		ENV_OPTIONAL("level"),
		ENV_OPTIONAL("low"),
		ENV_OPTIONAL("open"),
		ENV_OPTIONAL("open_null"),
		ENV_OPTIONAL("open_object"),
		ENV_OPTIONAL("number_or_null"),
	};
	struct defaults_Scalars *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &defaults_Scalars_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* truth */
			at = env_read_bool(reader, at, &m->truth);
			ENV_THEN(reader, at, members, 1);
		case 1: /* lie */
			at = env_read_bool(reader, at, &m->lie);
			ENV_THEN(reader, at, members, 2);
		case 2: /* lowest */
			at = env_read_int(reader, at, &m->lowest, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 3);
		case 3: /* highest */
			at = env_read_int(reader, at, &m->highest, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 4);
		case 4: /* whole */
			at = env_read_int(reader, at, &m->whole, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 5);
		case 5: /* thousand */
			at = env_read_int(reader, at, &m->thousand, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 6);
		case 6: /* hexadecimal */
			at = env_read_int(reader, at, &m->hexadecimal, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 7);
		case 7: /* real */
			at = env_read_number(reader, at, &m->real);
			ENV_THEN(reader, at, members, 8);
		case 8: /* integral */
			at = env_read_number(reader, at, &m->integral);
			ENV_THEN(reader, at, members, 9);
		case 9: /* minus_zero */
			at = env_read_number(reader, at, &m->minus_zero);
			ENV_THEN(reader, at, members, 10);
		case 10: /* tiny */
			at = env_read_number(reader, at, &m->tiny);
			ENV_THEN(reader, at, members, 11);
		case 11: /* text */
			at = env_read_str(reader, at, &m->text, 0, SIZE_MAX);
			ENV_THEN(reader, at, members, 12);
		case 12: /* empty */
			at = env_read_str(reader, at, &m->empty, 0, SIZE_MAX);
			ENV_THEN(reader, at, members, 13);
		case 13: /* level */
			at = env_read_enum(reader, at, &defaults_Level_type, &m->level);
			ENV_THEN(reader, at, members, 14);
		case 14: /* low */
			at = env_read_enum(reader, at, &defaults_Level_type, &m->low);
			ENV_THEN(reader, at, members, 15);
		case 15: /* open */
			at = env_read_json(reader, at, &m->open, 0);
			ENV_THEN(reader, at, members, 16);
		case 16: /* open_null */
			at = env_read_json(reader, at, &m->open_null, 0);
			ENV_THEN(reader, at, members, 17);
		case 17: /* open_object */
			at = env_read_json(reader, at, &m->open_object, ENV_JSON_OBJECT);
			ENV_THEN(reader, at, members, 18);
		case 18: /* number_or_null */
			at = env_read_null(at, &m->number_or_null_is);
			if (m->number_or_null_is == ENV_PRESENT) {
				at = env_read_number(reader, at, &m->number_or_null);
			}
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *defaults_Scalars_write(struct env_writer *writer, char *at, const void *value)
{
	const struct defaults_Scalars *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "truth");
	at = env_write_bool(writer, at, m->truth);
	at = ENV_WRITE_NEXT(writer, at, "lie");
	at = env_write_bool(writer, at, m->lie);
	at = ENV_WRITE_NEXT(writer, at, "lowest");
	at = env_write_int(writer, at, m->lowest, INT64_MIN, INT64_MAX);
	at = ENV_WRITE_NEXT(writer, at, "highest");
	at = env_write_int(writer, at, m->highest, INT64_MIN, INT64_MAX);
	at = ENV_WRITE_NEXT(writer, at, "whole");
	at = env_write_int(writer, at, m->whole, INT64_MIN, INT64_MAX);
	at = ENV_WRITE_NEXT(writer, at, "thousand");
	at = env_write_int(writer, at, m->thousand, INT64_MIN, INT64_MAX);
	at = ENV_WRITE_NEXT(writer, at, "hexadecimal");
	at = env_write_int(writer, at, m->hexadecimal, INT64_MIN, INT64_MAX);
	at = ENV_WRITE_NEXT(writer, at, "real");
	at = env_write_number(writer, at, m->real);
	at = ENV_WRITE_NEXT(writer, at, "integral");
	at = env_write_number(writer, at, m->integral);
	at = ENV_WRITE_NEXT(writer, at, "minus_zero");
	at = env_write_number(writer, at, m->minus_zero);
	at = ENV_WRITE_NEXT(writer, at, "tiny");
	at = env_write_number(writer, at, m->tiny);
	at = ENV_WRITE_NEXT(writer, at, "text");
	at = env_write_str(writer, at, m->text, 0, SIZE_MAX);
	at = ENV_WRITE_NEXT(writer, at, "empty");
	at = env_write_str(writer, at, m->empty, 0, SIZE_MAX);
	at = ENV_WRITE_NEXT(writer, at, "level");
	at = env_write_enum(writer, at, &defaults_Level_type, (int)m->level);
	at = ENV_WRITE_NEXT(writer, at, "low");
	at = env_write_enum(writer, at, &defaults_Level_type, (int)m->low);
	at = ENV_WRITE_NEXT(writer, at, "open");
	at = env_write_json(writer, at, m->open, 0);
	at = ENV_WRITE_NEXT(writer, at, "open_null");
	at = env_write_json(writer, at, m->open_null, 0);
	at = ENV_WRITE_NEXT(writer, at, "open_object");
	at = env_write_json(writer, at, m->open_object, ENV_JSON_OBJECT);
	if (m->number_or_null_is != ENV_ABSENT) {
		at = ENV_WRITE_NEXT(writer, at, "number_or_null");
		if (m->number_or_null_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->number_or_null_is == ENV_PRESENT);
			at = env_write_number(writer, at, m->number_or_null);
		}
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field defaults_Scalars_fields[] = {
	{
		.name = ENV_STR_INIT("truth"),
		.type = &defaults_Scalars_truth_type,
		.offset = offsetof(struct defaults_Scalars, truth),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("lie"),
		.type = &defaults_Scalars_lie_type,
		.offset = offsetof(struct defaults_Scalars, lie),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("lowest"),
		.type = &defaults_Scalars_lowest_type,
		.offset = offsetof(struct defaults_Scalars, lowest),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("highest"),
		.type = &defaults_Scalars_highest_type,
		.offset = offsetof(struct defaults_Scalars, highest),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("whole"),
		.type = &defaults_Scalars_whole_type,
		.offset = offsetof(struct defaults_Scalars, whole),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("thousand"),
		.type = &defaults_Scalars_thousand_type,
		.offset = offsetof(struct defaults_Scalars, thousand),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("hexadecimal"),
		.type = &defaults_Scalars_hexadecimal_type,
		.offset = offsetof(struct defaults_Scalars, hexadecimal),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("real"),
		.type = &defaults_Scalars_real_type,
		.offset = offsetof(struct defaults_Scalars, real),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("integral"),
		.type = &defaults_Scalars_integral_type,
		.offset = offsetof(struct defaults_Scalars, integral),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("minus_zero"),
		.type = &defaults_Scalars_minus_zero_type,
		.offset = offsetof(struct defaults_Scalars, minus_zero),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("tiny"),
		.type = &defaults_Scalars_tiny_type,
		.offset = offsetof(struct defaults_Scalars, tiny),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("text"),
		.type = &defaults_Scalars_text_type,
		.offset = offsetof(struct defaults_Scalars, text),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("empty"),
		.type = &defaults_Scalars_empty_type,
		.offset = offsetof(struct defaults_Scalars, empty),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("level"),
		.type = &defaults_Level_type,
		.offset = offsetof(struct defaults_Scalars, level),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("low"),
		.type = &defaults_Level_type,
		.offset = offsetof(struct defaults_Scalars, low),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("open"),
		.type = &defaults_Scalars_open_type,
		.offset = offsetof(struct defaults_Scalars, open),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("open_null"),
		.type = &defaults_Scalars_open_null_type,
		.offset = offsetof(struct defaults_Scalars, open_null),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("open_object"),
		.type = &defaults_Scalars_open_object_type,
		.offset = offsetof(struct defaults_Scalars, open_object),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("number_or_null"),
		.type = &defaults_Scalars_number_or_null_type,
		.offset = offsetof(struct defaults_Scalars, number_or_null),
		.is_offset = offsetof(struct defaults_Scalars, number_or_null_is),
		.flags = ENV_FIELD_NULLABLE | ENV_FIELD_DEFAULT,
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t defaults_Scalars_sorted[] = {
	12, 6, 3, 8, 13, 1, 14, 2, 9, 18, 15, 16, 17, 7, 11, 5,
	10, 0, 4,
};

const struct env_type defaults_Scalars_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct defaults_Scalars),
	.align = _Alignof(struct defaults_Scalars),
	.name = "Scalars",
	.as.object = {
		.fields = defaults_Scalars_fields,
		.count = 19,
		.sorted = defaults_Scalars_sorted,
		.defaults = &defaults_Scalars_defaults,
	},
	.read = defaults_Scalars_read,
	.write = defaults_Scalars_write,
};

/* ---- defaults_Containers_list_item ---- */

static const struct env_type defaults_Containers_list_item_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- defaults_Containers_list ---- */

static const char *defaults_Containers_list_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &defaults_Containers_list_type, out);
}

static char *defaults_Containers_list_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &defaults_Containers_list_type, value);
}

static const struct env_type defaults_Containers_list_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct defaults_Containers_list),
	.align = _Alignof(struct defaults_Containers_list),
	.as.array = {
		.item = &defaults_Containers_list_item_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = defaults_Containers_list_read,
	.write = defaults_Containers_list_write,
};

/* ---- defaults_Containers_empty_list_item ---- */

static const struct env_type defaults_Containers_empty_list_item_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- defaults_Containers_empty_list ---- */

static const char *defaults_Containers_empty_list_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &defaults_Containers_empty_list_type, out);
}

static char *defaults_Containers_empty_list_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &defaults_Containers_empty_list_type, value);
}

static const struct env_type defaults_Containers_empty_list_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct defaults_Containers_empty_list),
	.align = _Alignof(struct defaults_Containers_empty_list),
	.as.array = {
		.item = &defaults_Containers_empty_list_item_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = defaults_Containers_empty_list_read,
	.write = defaults_Containers_empty_list_write,
};

/* ---- defaults_Containers_matrix_item_item ---- */

static const struct env_type defaults_Containers_matrix_item_item_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.as.number = {
		.minimum = -HUGE_VAL,
		.maximum = HUGE_VAL,
	},
};

/* ---- defaults_Containers_matrix_item ---- */

static const char *defaults_Containers_matrix_item_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &defaults_Containers_matrix_item_type, out);
}

static char *defaults_Containers_matrix_item_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &defaults_Containers_matrix_item_type, value);
}

static const struct env_type defaults_Containers_matrix_item_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct defaults_Containers_matrix_item),
	.align = _Alignof(struct defaults_Containers_matrix_item),
	.as.array = {
		.item = &defaults_Containers_matrix_item_item_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = defaults_Containers_matrix_item_read,
	.write = defaults_Containers_matrix_item_write,
};

/* ---- defaults_Containers_matrix ---- */

static const char *defaults_Containers_matrix_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &defaults_Containers_matrix_type, out);
}

static char *defaults_Containers_matrix_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &defaults_Containers_matrix_type, value);
}

static const struct env_type defaults_Containers_matrix_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct defaults_Containers_matrix),
	.align = _Alignof(struct defaults_Containers_matrix),
	.as.array = {
		.item = &defaults_Containers_matrix_item_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = defaults_Containers_matrix_read,
	.write = defaults_Containers_matrix_write,
};

/* ---- defaults_Containers_holes_item_value ---- */

static const struct env_type defaults_Containers_holes_item_value_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- defaults_Containers_holes_item ---- */

static const char *defaults_Containers_holes_item_read(struct env_reader *reader, const char *at, void *out)
{
	struct defaults_Containers_holes_item *m = out;

	*m = (struct defaults_Containers_holes_item){0};
	at = env_read_null(at, &m->is);
	if (m->is == ENV_PRESENT) {
		at = env_read_str(reader, at, &m->value, 0, SIZE_MAX);
	}
	return at;
}

static char *defaults_Containers_holes_item_write(struct env_writer *writer, char *at, const void *value)
{
	const struct defaults_Containers_holes_item *m = value;

	if (m->is == ENV_NULL)
		return env_write_null(writer, at);
	env_write_rule(writer, m->is == ENV_PRESENT);
	at = env_write_str(writer, at, m->value, 0, SIZE_MAX);
	return at;
}

static const struct env_type defaults_Containers_holes_item_type = {
	.kind = ENV_KIND_NULLABLE,
	.size = sizeof(struct defaults_Containers_holes_item),
	.align = _Alignof(struct defaults_Containers_holes_item),
	.as.nullable = {
		.type = &defaults_Containers_holes_item_value_type,
		.value_offset = offsetof(struct defaults_Containers_holes_item, value),
	},
	.read = defaults_Containers_holes_item_read,
	.write = defaults_Containers_holes_item_write,
};

/* ---- defaults_Containers_holes ---- */

static const char *defaults_Containers_holes_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &defaults_Containers_holes_type, out);
}

static char *defaults_Containers_holes_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &defaults_Containers_holes_type, value);
}

static const struct env_type defaults_Containers_holes_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct defaults_Containers_holes),
	.align = _Alignof(struct defaults_Containers_holes),
	.as.array = {
		.item = &defaults_Containers_holes_item_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = defaults_Containers_holes_read,
	.write = defaults_Containers_holes_write,
};

/* ---- defaults_Containers_open_list_item ---- */

static const struct env_type defaults_Containers_open_list_item_type = {
	.kind = ENV_KIND_JSON,
	.size = sizeof(struct env_json),
	.align = _Alignof(struct env_json),
};

/* ---- defaults_Containers_open_list ---- */

static const char *defaults_Containers_open_list_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &defaults_Containers_open_list_type, out);
}

static char *defaults_Containers_open_list_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &defaults_Containers_open_list_type, value);
}

static const struct env_type defaults_Containers_open_list_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct defaults_Containers_open_list),
	.align = _Alignof(struct defaults_Containers_open_list),
	.as.array = {
		.item = &defaults_Containers_open_list_item_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = defaults_Containers_open_list_read,
	.write = defaults_Containers_open_list_write,
};

/* ---- defaults_Containers_colours ---- */

static const char *defaults_Containers_colours_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &defaults_Containers_colours_type, out);
}

static char *defaults_Containers_colours_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &defaults_Containers_colours_type, value);
}

static const struct env_type defaults_Containers_colours_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct defaults_Containers_colours),
	.align = _Alignof(struct defaults_Containers_colours),
	.as.array = {
		.item = &defaults_Level_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = defaults_Containers_colours_read,
	.write = defaults_Containers_colours_write,
};

/* ---- defaults_Containers_constants_item ---- */

static const struct env_type defaults_Containers_constants_item_type = {
	.kind = ENV_KIND_CONST,
	.size = sizeof(struct env_unit),
	.align = _Alignof(struct env_unit),
	.as.constant = {.json = ENV_STR_INIT("1")},
};

/* ---- defaults_Containers_constants ---- */

static const char *defaults_Containers_constants_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &defaults_Containers_constants_type, out);
}

static char *defaults_Containers_constants_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &defaults_Containers_constants_type, value);
}

static const struct env_type defaults_Containers_constants_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct defaults_Containers_constants),
	.align = _Alignof(struct defaults_Containers_constants),
	.as.array = {
		.item = &defaults_Containers_constants_item_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = defaults_Containers_constants_read,
	.write = defaults_Containers_constants_write,
};

/* ---- defaults_Containers_map_value ---- */

static const struct env_type defaults_Containers_map_value_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- defaults_Containers_map ---- */

static const char *defaults_Containers_map_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_map(reader, at, &defaults_Containers_map_type, out);
}

static char *defaults_Containers_map_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_map(writer, at, &defaults_Containers_map_type, value);
}

static const struct env_type defaults_Containers_map_type = {
	.kind = ENV_KIND_MAP,
	.size = sizeof(struct defaults_Containers_map),
	.align = _Alignof(struct defaults_Containers_map),
	.as.map = {
		.value = &defaults_Containers_map_value_type,
		.entry_size = sizeof(struct defaults_Containers_map_entry),
		.value_offset = offsetof(struct defaults_Containers_map_entry, value),
		.max_entries = SIZE_MAX,
	},
	.read = defaults_Containers_map_read,
	.write = defaults_Containers_map_write,
};

/* ---- defaults_Containers_by_pattern_value ---- */

static const struct env_type defaults_Containers_by_pattern_value_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- defaults_Containers_by_pattern ---- */

static const char *defaults_Containers_by_pattern_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_map(reader, at, &defaults_Containers_by_pattern_type, out);
}

static char *defaults_Containers_by_pattern_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_map(writer, at, &defaults_Containers_by_pattern_type, value);
}

static const struct env_type defaults_Containers_by_pattern_type = {
	.kind = ENV_KIND_MAP,
	.size = sizeof(struct defaults_Containers_by_pattern),
	.align = _Alignof(struct defaults_Containers_by_pattern),
	.as.map = {
		.value = &defaults_Containers_by_pattern_value_type,
		.entry_size = sizeof(struct defaults_Containers_by_pattern_entry),
		.value_offset = offsetof(struct defaults_Containers_by_pattern_entry, value),
		.max_entries = SIZE_MAX,
		.pattern = &defaults_pattern_1,
	},
	.read = defaults_Containers_by_pattern_read,
	.write = defaults_Containers_by_pattern_write,
};

/* ---- defaults_Containers_struct_by_pattern_k ---- */

static const struct env_type defaults_Containers_struct_by_pattern_k_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- defaults_Containers_struct_by_pattern_extra_value ---- */

static const struct env_type defaults_Containers_struct_by_pattern_extra_value_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- defaults_Containers_struct_by_pattern_extra ---- */

static const char *defaults_Containers_struct_by_pattern_extra_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_map(reader, at, &defaults_Containers_struct_by_pattern_extra_type, out);
}

static char *defaults_Containers_struct_by_pattern_extra_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_map(writer, at, &defaults_Containers_struct_by_pattern_extra_type, value);
}

static const struct env_type defaults_Containers_struct_by_pattern_extra_type = {
	.kind = ENV_KIND_MAP,
	.size = sizeof(struct defaults_Containers_struct_by_pattern_extra),
	.align = _Alignof(struct defaults_Containers_struct_by_pattern_extra),
	.as.map = {
		.value = &defaults_Containers_struct_by_pattern_extra_value_type,
		.entry_size = sizeof(struct defaults_Containers_struct_by_pattern_extra_entry),
		.value_offset = offsetof(struct defaults_Containers_struct_by_pattern_extra_entry, value),
		.max_entries = SIZE_MAX,
		.pattern = &defaults_pattern_1,
	},
	.read = defaults_Containers_struct_by_pattern_extra_read,
	.write = defaults_Containers_struct_by_pattern_extra_write,
};

/* ---- defaults_Containers_struct_by_pattern ---- */

static const struct defaults_Containers_struct_by_pattern defaults_Containers_struct_by_pattern_defaults = {0};

static const char *defaults_Containers_struct_by_pattern_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_OPTIONAL("k"),
	};
	struct defaults_Containers_struct_by_pattern *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &defaults_Containers_struct_by_pattern_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* k */
			m->k_is = ENV_PRESENT;
			at = env_read_str(reader, at, &m->k, 0, SIZE_MAX);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_give_up(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *defaults_Containers_struct_by_pattern_write(struct env_writer *writer, char *at, const void *value)
{
	const struct defaults_Containers_struct_by_pattern *m = value;

	env_write_rule(writer, m->extra.count == 0);
	at = env_write_open(writer, at, '{');
	if (m->k_is != ENV_ABSENT) {
		env_write_rule(writer, m->k_is == ENV_PRESENT);
		at = ENV_WRITE_FIRST(writer, at, "k");
		at = env_write_str(writer, at, m->k, 0, SIZE_MAX);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field defaults_Containers_struct_by_pattern_fields[] = {
	{
		.name = ENV_STR_INIT("k"),
		.type = &defaults_Containers_struct_by_pattern_k_type,
		.offset = offsetof(struct defaults_Containers_struct_by_pattern, k),
		.is_offset = offsetof(struct defaults_Containers_struct_by_pattern, k_is),
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t defaults_Containers_struct_by_pattern_sorted[] = {
	0,
};

static const struct env_type defaults_Containers_struct_by_pattern_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct defaults_Containers_struct_by_pattern),
	.align = _Alignof(struct defaults_Containers_struct_by_pattern),
	.as.object = {
		.fields = defaults_Containers_struct_by_pattern_fields,
		.count = 1,
		.sorted = defaults_Containers_struct_by_pattern_sorted,
		.defaults = &defaults_Containers_struct_by_pattern_defaults,
		.extra = ENV_EXTRA_KEEP,
		.extra_type = &defaults_Containers_struct_by_pattern_extra_type,
		.extra_offset = offsetof(struct defaults_Containers_struct_by_pattern, extra),
	},
	.read = defaults_Containers_struct_by_pattern_read,
	.write = defaults_Containers_struct_by_pattern_write,
};

/* ---- defaults_Containers_empty_map_value ---- */

static const struct env_type defaults_Containers_empty_map_value_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- defaults_Containers_empty_map ---- */

static const char *defaults_Containers_empty_map_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_map(reader, at, &defaults_Containers_empty_map_type, out);
}

static char *defaults_Containers_empty_map_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_map(writer, at, &defaults_Containers_empty_map_type, value);
}

static const struct env_type defaults_Containers_empty_map_type = {
	.kind = ENV_KIND_MAP,
	.size = sizeof(struct defaults_Containers_empty_map),
	.align = _Alignof(struct defaults_Containers_empty_map),
	.as.map = {
		.value = &defaults_Containers_empty_map_value_type,
		.entry_size = sizeof(struct defaults_Containers_empty_map_entry),
		.value_offset = offsetof(struct defaults_Containers_empty_map_entry, value),
		.max_entries = SIZE_MAX,
	},
	.read = defaults_Containers_empty_map_read,
	.write = defaults_Containers_empty_map_write,
};

/* ---- defaults_Containers_deep_map_value_item_value_value ---- */

static const struct env_type defaults_Containers_deep_map_value_item_value_value_type = {
	.kind = ENV_KIND_BOOLEAN,
	.size = sizeof(bool),
	.align = _Alignof(bool),
};

/* ---- defaults_Containers_deep_map_value_item_value ---- */

static const char *defaults_Containers_deep_map_value_item_value_read(struct env_reader *reader, const char *at, void *out)
{
	struct defaults_Containers_deep_map_value_item_value *m = out;

	*m = (struct defaults_Containers_deep_map_value_item_value){0};
	at = env_read_null(at, &m->is);
	if (m->is == ENV_PRESENT) {
		at = env_read_bool(reader, at, &m->value);
	}
	return at;
}

static char *defaults_Containers_deep_map_value_item_value_write(struct env_writer *writer, char *at, const void *value)
{
	const struct defaults_Containers_deep_map_value_item_value *m = value;

	if (m->is == ENV_NULL)
		return env_write_null(writer, at);
	env_write_rule(writer, m->is == ENV_PRESENT);
	at = env_write_bool(writer, at, m->value);
	return at;
}

static const struct env_type defaults_Containers_deep_map_value_item_value_type = {
	.kind = ENV_KIND_NULLABLE,
	.size = sizeof(struct defaults_Containers_deep_map_value_item_value),
	.align = _Alignof(struct defaults_Containers_deep_map_value_item_value),
	.as.nullable = {
		.type = &defaults_Containers_deep_map_value_item_value_value_type,
		.value_offset = offsetof(struct defaults_Containers_deep_map_value_item_value, value),
	},
	.read = defaults_Containers_deep_map_value_item_value_read,
	.write = defaults_Containers_deep_map_value_item_value_write,
};

/* ---- defaults_Containers_deep_map_value_item ---- */

static const char *defaults_Containers_deep_map_value_item_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_map(reader, at, &defaults_Containers_deep_map_value_item_type, out);
}

static char *defaults_Containers_deep_map_value_item_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_map(writer, at, &defaults_Containers_deep_map_value_item_type, value);
}

static const struct env_type defaults_Containers_deep_map_value_item_type = {
	.kind = ENV_KIND_MAP,
	.size = sizeof(struct defaults_Containers_deep_map_value_item),
	.align = _Alignof(struct defaults_Containers_deep_map_value_item),
	.as.map = {
		.value = &defaults_Containers_deep_map_value_item_value_type,
		.entry_size = sizeof(struct defaults_Containers_deep_map_value_item_entry),
		.value_offset = offsetof(struct defaults_Containers_deep_map_value_item_entry, value),
		.max_entries = SIZE_MAX,
	},
	.read = defaults_Containers_deep_map_value_item_read,
	.write = defaults_Containers_deep_map_value_item_write,
};

/* ---- defaults_Containers_deep_map_value ---- */

static const char *defaults_Containers_deep_map_value_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &defaults_Containers_deep_map_value_type, out);
}

static char *defaults_Containers_deep_map_value_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &defaults_Containers_deep_map_value_type, value);
}

static const struct env_type defaults_Containers_deep_map_value_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct defaults_Containers_deep_map_value),
	.align = _Alignof(struct defaults_Containers_deep_map_value),
	.as.array = {
		.item = &defaults_Containers_deep_map_value_item_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = defaults_Containers_deep_map_value_read,
	.write = defaults_Containers_deep_map_value_write,
};

/* ---- defaults_Containers_deep_map ---- */

static const char *defaults_Containers_deep_map_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_map(reader, at, &defaults_Containers_deep_map_type, out);
}

static char *defaults_Containers_deep_map_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_map(writer, at, &defaults_Containers_deep_map_type, value);
}

static const struct env_type defaults_Containers_deep_map_type = {
	.kind = ENV_KIND_MAP,
	.size = sizeof(struct defaults_Containers_deep_map),
	.align = _Alignof(struct defaults_Containers_deep_map),
	.as.map = {
		.value = &defaults_Containers_deep_map_value_type,
		.entry_size = sizeof(struct defaults_Containers_deep_map_entry),
		.value_offset = offsetof(struct defaults_Containers_deep_map_entry, value),
		.max_entries = SIZE_MAX,
	},
	.read = defaults_Containers_deep_map_read,
	.write = defaults_Containers_deep_map_write,
};

/* ---- defaults_Containers_sizes ---- */

static const char *defaults_Containers_sizes_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &defaults_Containers_sizes_type, out);
}

static char *defaults_Containers_sizes_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &defaults_Containers_sizes_type, value);
}

static const struct env_type defaults_Containers_sizes_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct defaults_Containers_sizes),
	.align = _Alignof(struct defaults_Containers_sizes),
	.as.array = {
		.item = &defaults_Size_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = defaults_Containers_sizes_read,
	.write = defaults_Containers_sizes_write,
};

/* ---- defaults_Containers_empty_key_value ---- */

static const struct env_type defaults_Containers_empty_key_value_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- defaults_Containers_empty_key ---- */

static const char *defaults_Containers_empty_key_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_map(reader, at, &defaults_Containers_empty_key_type, out);
}

static char *defaults_Containers_empty_key_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_map(writer, at, &defaults_Containers_empty_key_type, value);
}

static const struct env_type defaults_Containers_empty_key_type = {
	.kind = ENV_KIND_MAP,
	.size = sizeof(struct defaults_Containers_empty_key),
	.align = _Alignof(struct defaults_Containers_empty_key),
	.as.map = {
		.value = &defaults_Containers_empty_key_value_type,
		.entry_size = sizeof(struct defaults_Containers_empty_key_entry),
		.value_offset = offsetof(struct defaults_Containers_empty_key_entry, value),
		.max_entries = SIZE_MAX,
	},
	.read = defaults_Containers_empty_key_read,
	.write = defaults_Containers_empty_key_write,
};

/* ---- defaults_Containers ---- */

static const struct defaults_Containers defaults_Containers_defaults = {
	.list = {(const int64_t[]){1, 2, 3}, 3},
	.empty_list = {NULL, 0},
	.matrix = {(const struct defaults_Containers_matrix_item[]){{(const double[]){1.0, 0.0}, 2}, {NULL, 0}, {(const double[]){0.5}, 1}}, 3},
	.holes = {(const struct defaults_Containers_holes_item[]){{.is = ENV_PRESENT, .value = ENV_STR_INIT("a")}, {.is = ENV_NULL}}, 2},
	.open_list = {(const struct env_json[]){ENV_JSON_INIT("1"), ENV_JSON_INIT("{}"), ENV_JSON_INIT("\"x\"")}, 3},
	.colours = {(const enum defaults_Level[]){DEFAULTS_LEVEL_LOW, DEFAULTS_LEVEL_HIGH}, 2},
	.constants = {(const struct env_unit[]){{0}, {0}}, 2},
	.map = {(const struct defaults_Containers_map_entry[]){{ENV_STR_INIT("one"), 1}, {ENV_STR_INIT("two \"2\""), 2}}, 2},
	.by_pattern = {(const struct defaults_Containers_by_pattern_entry[]){{ENV_STR_INIT("z1"), 3}}, 1},
	.struct_by_pattern = {.k_is = ENV_PRESENT, .k = ENV_STR_INIT("l"), .extra = {(const struct defaults_Containers_struct_by_pattern_extra_entry[]){{ENV_STR_INIT("z1"), 3}}, 1}},
	.empty_map = {NULL, 0},
	.deep_map = {(const struct defaults_Containers_deep_map_entry[]){{ENV_STR_INIT("a"), {(const struct defaults_Containers_deep_map_value_item[]){{(const struct defaults_Containers_deep_map_value_item_entry[]){{ENV_STR_INIT("x"), {.is = ENV_PRESENT, .value = true}}, {ENV_STR_INIT("y"), {.is = ENV_NULL}}}, 2}, {NULL, 0}}, 2}}, {ENV_STR_INIT("b"), {NULL, 0}}}, 2},
	.sizes = {(const struct defaults_Size[]){{.width = 1, .height = 3, .unit = ENV_STR_INIT("px")}, {.width = 2, .height = 4, .unit = ENV_STR_INIT("px"), .note_is = ENV_PRESENT, .note = ENV_STR_INIT("n"), .scale_is = ENV_NULL}}, 2},
	.empty_key = {(const struct defaults_Containers_empty_key_entry[]){{ENV_STR_INIT(""), ENV_STR_INIT("")}}, 1},
};

static const char *defaults_Containers_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_OPTIONAL("list"),
		ENV_OPTIONAL("empty_list"),
		ENV_OPTIONAL("matrix"),
		ENV_OPTIONAL("holes"),
		ENV_OPTIONAL("open_list"),
		ENV_OPTIONAL("colours"),
		ENV_OPTIONAL("constants"),
		ENV_OPTIONAL("map"),
		ENV_OPTIONAL("by_pattern"),
		ENV_OPTIONAL("struct_by_pattern"),
		ENV_OPTIONAL("empty_map"),
		ENV_OPTIONAL("deep_map"),
		ENV_OPTIONAL("sizes"),
		ENV_OPTIONAL("empty_key"),
	};
	struct defaults_Containers *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &defaults_Containers_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* list */
			at = defaults_Containers_list_read(reader, at, &m->list);
			ENV_THEN(reader, at, members, 1);
		case 1: /* empty_list */
			at = defaults_Containers_empty_list_read(reader, at, &m->empty_list);
			ENV_THEN(reader, at, members, 2);
		case 2: /* matrix */
			at = defaults_Containers_matrix_read(reader, at, &m->matrix);
			ENV_THEN(reader, at, members, 3);
		case 3: /* holes */
			at = defaults_Containers_holes_read(reader, at, &m->holes);
			ENV_THEN(reader, at, members, 4);
		case 4: /* open_list */
			at = defaults_Containers_open_list_read(reader, at, &m->open_list);
			ENV_THEN(reader, at, members, 5);
		case 5: /* colours */
			at = defaults_Containers_colours_read(reader, at, &m->colours);
			ENV_THEN(reader, at, members, 6);
		case 6: /* constants */
			at = defaults_Containers_constants_read(reader, at, &m->constants);
			ENV_THEN(reader, at, members, 7);
		case 7: /* map */
			at = defaults_Containers_map_read(reader, at, &m->map);
			ENV_THEN(reader, at, members, 8);
		case 8: /* by_pattern */
			at = defaults_Containers_by_pattern_read(reader, at, &m->by_pattern);
			ENV_THEN(reader, at, members, 9);
		case 9: /* struct_by_pattern */
			at = defaults_Containers_struct_by_pattern_read(reader, at, &m->struct_by_pattern);
			ENV_THEN(reader, at, members, 10);
		case 10: /* empty_map */
			at = defaults_Containers_empty_map_read(reader, at, &m->empty_map);
			ENV_THEN(reader, at, members, 11);
		case 11: /* deep_map */
			at = defaults_Containers_deep_map_read(reader, at, &m->deep_map);
			ENV_THEN(reader, at, members, 12);
		case 12: /* sizes */
			at = defaults_Containers_sizes_read(reader, at, &m->sizes);
			ENV_THEN(reader, at, members, 13);
		case 13: /* empty_key */
			at = defaults_Containers_empty_key_read(reader, at, &m->empty_key);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *defaults_Containers_write(struct env_writer *writer, char *at, const void *value)
{
	const struct defaults_Containers *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "list");
	at = defaults_Containers_list_write(writer, at, &m->list);
	at = ENV_WRITE_NEXT(writer, at, "empty_list");
	at = defaults_Containers_empty_list_write(writer, at, &m->empty_list);
	at = ENV_WRITE_NEXT(writer, at, "matrix");
	at = defaults_Containers_matrix_write(writer, at, &m->matrix);
	at = ENV_WRITE_NEXT(writer, at, "holes");
	at = defaults_Containers_holes_write(writer, at, &m->holes);
	at = ENV_WRITE_NEXT(writer, at, "open_list");
	at = defaults_Containers_open_list_write(writer, at, &m->open_list);
	at = ENV_WRITE_NEXT(writer, at, "colours");
	at = defaults_Containers_colours_write(writer, at, &m->colours);
	at = ENV_WRITE_NEXT(writer, at, "constants");
	at = defaults_Containers_constants_write(writer, at, &m->constants);
	at = ENV_WRITE_NEXT(writer, at, "map");
	at = defaults_Containers_map_write(writer, at, &m->map);
	at = ENV_WRITE_NEXT(writer, at, "by_pattern");
	at = defaults_Containers_by_pattern_write(writer, at, &m->by_pattern);
	at = ENV_WRITE_NEXT(writer, at, "struct_by_pattern");
	at = defaults_Containers_struct_by_pattern_write(writer, at, &m->struct_by_pattern);
	at = ENV_WRITE_NEXT(writer, at, "empty_map");
	at = defaults_Containers_empty_map_write(writer, at, &m->empty_map);
	at = ENV_WRITE_NEXT(writer, at, "deep_map");
	at = defaults_Containers_deep_map_write(writer, at, &m->deep_map);
	at = ENV_WRITE_NEXT(writer, at, "sizes");
	at = defaults_Containers_sizes_write(writer, at, &m->sizes);
	at = ENV_WRITE_NEXT(writer, at, "empty_key");
	at = defaults_Containers_empty_key_write(writer, at, &m->empty_key);
	return env_write_close(writer, at, '}');
}

static const struct env_field defaults_Containers_fields[] = {
	{
		.name = ENV_STR_INIT("list"),
		.type = &defaults_Containers_list_type,
		.offset = offsetof(struct defaults_Containers, list),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("empty_list"),
		.type = &defaults_Containers_empty_list_type,
		.offset = offsetof(struct defaults_Containers, empty_list),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("matrix"),
		.type = &defaults_Containers_matrix_type,
		.offset = offsetof(struct defaults_Containers, matrix),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("holes"),
		.type = &defaults_Containers_holes_type,
		.offset = offsetof(struct defaults_Containers, holes),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("open_list"),
		.type = &defaults_Containers_open_list_type,
		.offset = offsetof(struct defaults_Containers, open_list),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("colours"),
		.type = &defaults_Containers_colours_type,
		.offset = offsetof(struct defaults_Containers, colours),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("constants"),
		.type = &defaults_Containers_constants_type,
		.offset = offsetof(struct defaults_Containers, constants),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("map"),
		.type = &defaults_Containers_map_type,
		.offset = offsetof(struct defaults_Containers, map),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("by_pattern"),
		.type = &defaults_Containers_by_pattern_type,
		.offset = offsetof(struct defaults_Containers, by_pattern),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("struct_by_pattern"),
		.type = &defaults_Containers_struct_by_pattern_type,
		.offset = offsetof(struct defaults_Containers, struct_by_pattern),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("empty_map"),
		.type = &defaults_Containers_empty_map_type,
		.offset = offsetof(struct defaults_Containers, empty_map),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("deep_map"),
		.type = &defaults_Containers_deep_map_type,
		.offset = offsetof(struct defaults_Containers, deep_map),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("sizes"),
		.type = &defaults_Containers_sizes_type,
		.offset = offsetof(struct defaults_Containers, sizes),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("empty_key"),
		.type = &defaults_Containers_empty_key_type,
		.offset = offsetof(struct defaults_Containers, empty_key),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t defaults_Containers_sorted[] = {
	8, 5, 6, 11, 13, 1, 10, 3, 0, 7, 2, 4, 12, 9,
};

const struct env_type defaults_Containers_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct defaults_Containers),
	.align = _Alignof(struct defaults_Containers),
	.name = "Containers",
	.as.object = {
		.fields = defaults_Containers_fields,
		.count = 14,
		.sorted = defaults_Containers_sorted,
		.defaults = &defaults_Containers_defaults,
	},
	.read = defaults_Containers_read,
	.write = defaults_Containers_write,
};

/* ---- defaults_Plain_a ---- */

static const struct env_type defaults_Plain_a_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- defaults_Plain ---- */

static const struct defaults_Plain defaults_Plain_defaults = {0};

static const char *defaults_Plain_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_OPTIONAL("a"),
	};
	struct defaults_Plain *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &defaults_Plain_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* a */
			m->a_is = ENV_PRESENT;
			at = env_read_int(reader, at, &m->a, INT64_MIN, INT64_MAX);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *defaults_Plain_write(struct env_writer *writer, char *at, const void *value)
{
	const struct defaults_Plain *m = value;

	at = env_write_open(writer, at, '{');
	if (m->a_is != ENV_ABSENT) {
		env_write_rule(writer, m->a_is == ENV_PRESENT);
		at = ENV_WRITE_FIRST(writer, at, "a");
		at = env_write_int(writer, at, m->a, INT64_MIN, INT64_MAX);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field defaults_Plain_fields[] = {
	{
		.name = ENV_STR_INIT("a"),
		.type = &defaults_Plain_a_type,
		.offset = offsetof(struct defaults_Plain, a),
		.is_offset = offsetof(struct defaults_Plain, a_is),
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t defaults_Plain_sorted[] = {
	0,
};

const struct env_type defaults_Plain_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct defaults_Plain),
	.align = _Alignof(struct defaults_Plain),
	.name = "Plain",
	.as.object = {
		.fields = defaults_Plain_fields,
		.count = 1,
		.sorted = defaults_Plain_sorted,
		.defaults = &defaults_Plain_defaults,
	},
	.read = defaults_Plain_read,
	.write = defaults_Plain_write,
};

/* ---- defaults_Kept_a ---- */

static const struct env_type defaults_Kept_a_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- defaults_Kept_extra_value ---- */

static const struct env_type defaults_Kept_extra_value_type = {
	.kind = ENV_KIND_JSON,
	.size = sizeof(struct env_json),
	.align = _Alignof(struct env_json),
};

/* ---- defaults_Kept_extra ---- */

static const char *defaults_Kept_extra_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_map(reader, at, &defaults_Kept_extra_type, out);
}

static char *defaults_Kept_extra_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_map(writer, at, &defaults_Kept_extra_type, value);
}

static const struct env_type defaults_Kept_extra_type = {
	.kind = ENV_KIND_MAP,
	.size = sizeof(struct defaults_Kept_extra),
	.align = _Alignof(struct defaults_Kept_extra),
	.as.map = {
		.value = &defaults_Kept_extra_value_type,
		.entry_size = sizeof(struct defaults_Kept_extra_entry),
		.value_offset = offsetof(struct defaults_Kept_extra_entry, value),
		.max_entries = SIZE_MAX,
	},
	.read = defaults_Kept_extra_read,
	.write = defaults_Kept_extra_write,
};

/* ---- defaults_Kept ---- */

static const struct defaults_Kept defaults_Kept_defaults = {0};

static const char *defaults_Kept_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_OPTIONAL("a"),
	};
	struct defaults_Kept *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &defaults_Kept_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* a */
			m->a_is = ENV_PRESENT;
			at = env_read_int(reader, at, &m->a, INT64_MIN, INT64_MAX);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_give_up(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *defaults_Kept_write(struct env_writer *writer, char *at, const void *value)
{
	const struct defaults_Kept *m = value;

	env_write_rule(writer, m->extra.count == 0);
	at = env_write_open(writer, at, '{');
	if (m->a_is != ENV_ABSENT) {
		env_write_rule(writer, m->a_is == ENV_PRESENT);
		at = ENV_WRITE_FIRST(writer, at, "a");
		at = env_write_int(writer, at, m->a, INT64_MIN, INT64_MAX);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field defaults_Kept_fields[] = {
	{
		.name = ENV_STR_INIT("a"),
		.type = &defaults_Kept_a_type,
		.offset = offsetof(struct defaults_Kept, a),
		.is_offset = offsetof(struct defaults_Kept, a_is),
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t defaults_Kept_sorted[] = {
	0,
};

const struct env_type defaults_Kept_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct defaults_Kept),
	.align = _Alignof(struct defaults_Kept),
	.name = "Kept",
	.as.object = {
		.fields = defaults_Kept_fields,
		.count = 1,
		.sorted = defaults_Kept_sorted,
		.defaults = &defaults_Kept_defaults,
		.extra = ENV_EXTRA_KEEP,
		.extra_type = &defaults_Kept_extra_type,
		.extra_offset = offsetof(struct defaults_Kept, extra),
	},
	.read = defaults_Kept_read,
	.write = defaults_Kept_write,
};

/* ---- defaults_Tree_value ---- */

static const struct env_type defaults_Tree_value_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- defaults_Tree ---- */

static const struct defaults_Tree defaults_Tree_defaults = {0};

static const char *defaults_Tree_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("value"),
		ENV_OPTIONAL("left"),
		ENV_OPTIONAL("right"),
	};
	struct defaults_Tree *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &defaults_Tree_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* value */
			at = env_read_int(reader, at, &m->value, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 1);
		case 1: /* left */
			m->left_is = ENV_PRESENT;
			at = env_read_box(reader, at, &defaults_Tree_type, &m->left);
			ENV_THEN(reader, at, members, 2);
		case 2: /* right */
			m->right_is = ENV_PRESENT;
			at = env_read_box(reader, at, &defaults_Tree_type, &m->right);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *defaults_Tree_write(struct env_writer *writer, char *at, const void *value)
{
	const struct defaults_Tree *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "value");
	at = env_write_int(writer, at, m->value, INT64_MIN, INT64_MAX);
	if (m->left_is != ENV_ABSENT) {
		env_write_rule(writer, m->left_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "left");
		at = env_write_value(writer, at, &defaults_Tree_type, m->left);
	}
	if (m->right_is != ENV_ABSENT) {
		env_write_rule(writer, m->right_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "right");
		at = env_write_value(writer, at, &defaults_Tree_type, m->right);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field defaults_Tree_fields[] = {
	{
		.name = ENV_STR_INIT("value"),
		.type = &defaults_Tree_value_type,
		.offset = offsetof(struct defaults_Tree, value),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("left"),
		.type = &defaults_Tree_type,
		.offset = offsetof(struct defaults_Tree, left),
		.is_offset = offsetof(struct defaults_Tree, left_is),
		.flags = ENV_FIELD_BOXED,
	},
	{
		.name = ENV_STR_INIT("right"),
		.type = &defaults_Tree_type,
		.offset = offsetof(struct defaults_Tree, right),
		.is_offset = offsetof(struct defaults_Tree, right_is),
		.flags = ENV_FIELD_BOXED,
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t defaults_Tree_sorted[] = {
	1, 2, 0,
};

const struct env_type defaults_Tree_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct defaults_Tree),
	.align = _Alignof(struct defaults_Tree),
	.name = "Tree",
	.as.object = {
		.fields = defaults_Tree_fields,
		.count = 3,
		.sorted = defaults_Tree_sorted,
		.defaults = &defaults_Tree_defaults,
	},
	.read = defaults_Tree_read,
	.write = defaults_Tree_write,
};

/* ---- defaults_Objects_in_place_item_count ---- */

static const struct env_type defaults_Objects_in_place_item_count_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- defaults_Objects_in_place_item_init_part_text ---- */

static const struct env_type defaults_Objects_in_place_item_init_part_text_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- defaults_Objects_in_place_item_init_part ---- */

static const struct defaults_Objects_in_place_item_init_part defaults_Objects_in_place_item_init_part_defaults = {
	.text = ENV_STR_INIT("begun"),
};

static const char *defaults_Objects_in_place_item_init_part_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_OPTIONAL("text"),
	};
	struct defaults_Objects_in_place_item_init_part *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &defaults_Objects_in_place_item_init_part_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* text */
			at = env_read_str(reader, at, &m->text, 0, SIZE_MAX);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *defaults_Objects_in_place_item_init_part_write(struct env_writer *writer, char *at, const void *value)
{
	const struct defaults_Objects_in_place_item_init_part *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "text");
	at = env_write_str(writer, at, m->text, 0, SIZE_MAX);
	return env_write_close(writer, at, '}');
}

static const struct env_field defaults_Objects_in_place_item_init_part_fields[] = {
	{
		.name = ENV_STR_INIT("text"),
		.type = &defaults_Objects_in_place_item_init_part_text_type,
		.offset = offsetof(struct defaults_Objects_in_place_item_init_part, text),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t defaults_Objects_in_place_item_init_part_sorted[] = {
	0,
};

static const struct env_type defaults_Objects_in_place_item_init_part_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct defaults_Objects_in_place_item_init_part),
	.align = _Alignof(struct defaults_Objects_in_place_item_init_part),
	.as.object = {
		.fields = defaults_Objects_in_place_item_init_part_fields,
		.count = 1,
		.sorted = defaults_Objects_in_place_item_init_part_sorted,
		.defaults = &defaults_Objects_in_place_item_init_part_defaults,
	},
	.read = defaults_Objects_in_place_item_init_part_read,
	.write = defaults_Objects_in_place_item_init_part_write,
};

/* ---- defaults_Objects_in_place_item ---- */

static const struct defaults_Objects_in_place_item defaults_Objects_in_place_item_defaults = {
	.level = DEFAULTS_LEVEL_HIGH,
	.count = 7,
};

static const char *defaults_Objects_in_place_item_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("level"),
		ENV_OPTIONAL("count"),
		ENV_OPTIONAL("init"),
	};
	struct defaults_Objects_in_place_item *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &defaults_Objects_in_place_item_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* level */
			at = env_read_enum(reader, at, &defaults_Level_type, &m->level);
			ENV_THEN(reader, at, members, 1);
		case 1: /* count */
			at = env_read_int(reader, at, &m->count, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 2);
		case 2: /* init */
			m->init_is = ENV_PRESENT;
			at = defaults_Objects_in_place_item_init_part_read(reader, at, &m->init);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *defaults_Objects_in_place_item_write(struct env_writer *writer, char *at, const void *value)
{
	const struct defaults_Objects_in_place_item *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "level");
	at = env_write_enum(writer, at, &defaults_Level_type, (int)m->level);
	at = ENV_WRITE_NEXT(writer, at, "count");
	at = env_write_int(writer, at, m->count, INT64_MIN, INT64_MAX);
	if (m->init_is != ENV_ABSENT) {
		env_write_rule(writer, m->init_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "init");
		at = defaults_Objects_in_place_item_init_part_write(writer, at, &m->init);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field defaults_Objects_in_place_item_fields[] = {
	{
		.name = ENV_STR_INIT("level"),
		.type = &defaults_Level_type,
		.offset = offsetof(struct defaults_Objects_in_place_item, level),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED | ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("count"),
		.type = &defaults_Objects_in_place_item_count_type,
		.offset = offsetof(struct defaults_Objects_in_place_item, count),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("init"),
		.type = &defaults_Objects_in_place_item_init_part_type,
		.offset = offsetof(struct defaults_Objects_in_place_item, init),
		.is_offset = offsetof(struct defaults_Objects_in_place_item, init_is),
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t defaults_Objects_in_place_item_sorted[] = {
	1, 2, 0,
};

static const struct env_type defaults_Objects_in_place_item_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct defaults_Objects_in_place_item),
	.align = _Alignof(struct defaults_Objects_in_place_item),
	.as.object = {
		.fields = defaults_Objects_in_place_item_fields,
		.count = 3,
		.sorted = defaults_Objects_in_place_item_sorted,
		.defaults = &defaults_Objects_in_place_item_defaults,
	},
	.read = defaults_Objects_in_place_item_read,
	.write = defaults_Objects_in_place_item_write,
};

/* ---- defaults_Objects_in_place ---- */

static const char *defaults_Objects_in_place_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &defaults_Objects_in_place_type, out);
}

static char *defaults_Objects_in_place_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &defaults_Objects_in_place_type, value);
}

static const struct env_type defaults_Objects_in_place_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct defaults_Objects_in_place),
	.align = _Alignof(struct defaults_Objects_in_place),
	.as.array = {
		.item = &defaults_Objects_in_place_item_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = defaults_Objects_in_place_read,
	.write = defaults_Objects_in_place_write,
};

/* ---- defaults_Objects ---- */

static const struct defaults_Objects defaults_Objects_defaults = {
	.nested = {.size = {.height = 3, .unit = ENV_STR_INIT("px")}},
	.size = {.width = 8, .height = 3, .unit = ENV_STR_INIT("px"), .scale_is = ENV_PRESENT, .scale = 1.5},
	.none = {0},
	.more = {.a_is = ENV_PRESENT, .a = 1, .extra = {(const struct defaults_Kept_extra_entry[]){{ENV_STR_INIT("b"), ENV_JSON_INIT("\"two\"")}, {ENV_STR_INIT("c d"), ENV_JSON_INIT("3")}}, 2}},
	.tree = {.value = 1, .left_is = ENV_PRESENT, .left = &(const struct defaults_Tree){.value = 2}, .right_is = ENV_PRESENT, .right = &(const struct defaults_Tree){.value = 3, .left_is = ENV_PRESENT, .left = &(const struct defaults_Tree){.value = 4}}},
};

static const char *defaults_Objects_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("nested"),
		ENV_OPTIONAL("size"),
		ENV_OPTIONAL("none"),
		ENV_OPTIONAL("extra"),
		ENV_OPTIONAL("tree"),
		ENV_OPTIONAL("in_place"),
	};
	struct defaults_Objects *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &defaults_Objects_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* nested */
			at = defaults_Nested_read(reader, at, &m->nested);
			ENV_THEN(reader, at, members, 1);
		case 1: /* size */
			at = defaults_Size_read(reader, at, &m->size);
			ENV_THEN(reader, at, members, 2);
		case 2: /* none */
			at = defaults_Plain_read(reader, at, &m->none);
			ENV_THEN(reader, at, members, 3);
		case 3: /* more */
			at = defaults_Kept_read(reader, at, &m->more);
			ENV_THEN(reader, at, members, 4);
		case 4: /* tree */
			at = defaults_Tree_read(reader, at, &m->tree);
			ENV_THEN(reader, at, members, 5);
		case 5: /* in_place */
			m->in_place_is = ENV_PRESENT;
			at = defaults_Objects_in_place_read(reader, at, &m->in_place);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *defaults_Objects_write(struct env_writer *writer, char *at, const void *value)
{
	const struct defaults_Objects *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "nested");
	at = defaults_Nested_write(writer, at, &m->nested);
	at = ENV_WRITE_NEXT(writer, at, "size");
	at = defaults_Size_write(writer, at, &m->size);
	at = ENV_WRITE_NEXT(writer, at, "none");
	at = defaults_Plain_write(writer, at, &m->none);
	at = ENV_WRITE_NEXT(writer, at, "extra");
	at = defaults_Kept_write(writer, at, &m->more);
	at = ENV_WRITE_NEXT(writer, at, "tree");
	at = defaults_Tree_write(writer, at, &m->tree);
	if (m->in_place_is != ENV_ABSENT) {
		env_write_rule(writer, m->in_place_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "in_place");
		at = defaults_Objects_in_place_write(writer, at, &m->in_place);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field defaults_Objects_fields[] = {
	{
		.name = ENV_STR_INIT("nested"),
		.type = &defaults_Nested_type,
		.offset = offsetof(struct defaults_Objects, nested),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("size"),
		.type = &defaults_Size_type,
		.offset = offsetof(struct defaults_Objects, size),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("none"),
		.type = &defaults_Plain_type,
		.offset = offsetof(struct defaults_Objects, none),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("extra"),
		.type = &defaults_Kept_type,
		.offset = offsetof(struct defaults_Objects, more),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("tree"),
		.type = &defaults_Tree_type,
		.offset = offsetof(struct defaults_Objects, tree),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("in_place"),
		.type = &defaults_Objects_in_place_type,
		.offset = offsetof(struct defaults_Objects, in_place),
		.is_offset = offsetof(struct defaults_Objects, in_place_is),
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t defaults_Objects_sorted[] = {
	3, 5, 0, 2, 1, 4,
};

const struct env_type defaults_Objects_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct defaults_Objects),
	.align = _Alignof(struct defaults_Objects),
	.name = "Objects",
	.as.object = {
		.fields = defaults_Objects_fields,
		.count = 6,
		.sorted = defaults_Objects_sorted,
		.defaults = &defaults_Objects_defaults,
	},
	.read = defaults_Objects_read,
	.write = defaults_Objects_write,
};

void defaults_Size_init(struct defaults_Size *out)
{
	env_init(&defaults_Size_type, out);
}

enum env_status defaults_Size_decode(struct defaults_Size *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&defaults_Size_type, out, arena, json, len, errors);
}

enum env_status defaults_Size_encode(const struct defaults_Size *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&defaults_Size_type, value, out, errors);
}

enum env_status defaults_Size_check(const struct defaults_Size *value,
	struct env_errors *errors)
{
	return env_check(&defaults_Size_type, value, errors);
}

enum env_status defaults_Size_copy(struct defaults_Size *out, struct env_arena *arena,
	const struct defaults_Size *value)
{
	return env_copy(&defaults_Size_type, out, arena, value);
}

bool defaults_Size_equal(const struct defaults_Size *a,
	const struct defaults_Size *b)
{
	return env_equal(&defaults_Size_type, a, b);
}

void defaults_Nested_init(struct defaults_Nested *out)
{
	env_init(&defaults_Nested_type, out);
}

enum env_status defaults_Nested_decode(struct defaults_Nested *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&defaults_Nested_type, out, arena, json, len, errors);
}

enum env_status defaults_Nested_encode(const struct defaults_Nested *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&defaults_Nested_type, value, out, errors);
}

enum env_status defaults_Nested_check(const struct defaults_Nested *value,
	struct env_errors *errors)
{
	return env_check(&defaults_Nested_type, value, errors);
}

enum env_status defaults_Nested_copy(struct defaults_Nested *out, struct env_arena *arena,
	const struct defaults_Nested *value)
{
	return env_copy(&defaults_Nested_type, out, arena, value);
}

bool defaults_Nested_equal(const struct defaults_Nested *a,
	const struct defaults_Nested *b)
{
	return env_equal(&defaults_Nested_type, a, b);
}

void defaults_Scalars_init(struct defaults_Scalars *out)
{
	env_init(&defaults_Scalars_type, out);
}

enum env_status defaults_Scalars_decode(struct defaults_Scalars *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&defaults_Scalars_type, out, arena, json, len, errors);
}

enum env_status defaults_Scalars_encode(const struct defaults_Scalars *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&defaults_Scalars_type, value, out, errors);
}

enum env_status defaults_Scalars_check(const struct defaults_Scalars *value,
	struct env_errors *errors)
{
	return env_check(&defaults_Scalars_type, value, errors);
}

enum env_status defaults_Scalars_copy(struct defaults_Scalars *out, struct env_arena *arena,
	const struct defaults_Scalars *value)
{
	return env_copy(&defaults_Scalars_type, out, arena, value);
}

bool defaults_Scalars_equal(const struct defaults_Scalars *a,
	const struct defaults_Scalars *b)
{
	return env_equal(&defaults_Scalars_type, a, b);
}

void defaults_Containers_struct_by_pattern_init(struct defaults_Containers_struct_by_pattern *out)
{
	env_init(&defaults_Containers_struct_by_pattern_type, out);
}

void defaults_Containers_init(struct defaults_Containers *out)
{
	env_init(&defaults_Containers_type, out);
}

enum env_status defaults_Containers_decode(struct defaults_Containers *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&defaults_Containers_type, out, arena, json, len, errors);
}

enum env_status defaults_Containers_encode(const struct defaults_Containers *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&defaults_Containers_type, value, out, errors);
}

enum env_status defaults_Containers_check(const struct defaults_Containers *value,
	struct env_errors *errors)
{
	return env_check(&defaults_Containers_type, value, errors);
}

enum env_status defaults_Containers_copy(struct defaults_Containers *out, struct env_arena *arena,
	const struct defaults_Containers *value)
{
	return env_copy(&defaults_Containers_type, out, arena, value);
}

bool defaults_Containers_equal(const struct defaults_Containers *a,
	const struct defaults_Containers *b)
{
	return env_equal(&defaults_Containers_type, a, b);
}

void defaults_Plain_init(struct defaults_Plain *out)
{
	env_init(&defaults_Plain_type, out);
}

enum env_status defaults_Plain_decode(struct defaults_Plain *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&defaults_Plain_type, out, arena, json, len, errors);
}

enum env_status defaults_Plain_encode(const struct defaults_Plain *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&defaults_Plain_type, value, out, errors);
}

enum env_status defaults_Plain_check(const struct defaults_Plain *value,
	struct env_errors *errors)
{
	return env_check(&defaults_Plain_type, value, errors);
}

enum env_status defaults_Plain_copy(struct defaults_Plain *out, struct env_arena *arena,
	const struct defaults_Plain *value)
{
	return env_copy(&defaults_Plain_type, out, arena, value);
}

bool defaults_Plain_equal(const struct defaults_Plain *a,
	const struct defaults_Plain *b)
{
	return env_equal(&defaults_Plain_type, a, b);
}

void defaults_Kept_init(struct defaults_Kept *out)
{
	env_init(&defaults_Kept_type, out);
}

enum env_status defaults_Kept_decode(struct defaults_Kept *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&defaults_Kept_type, out, arena, json, len, errors);
}

enum env_status defaults_Kept_encode(const struct defaults_Kept *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&defaults_Kept_type, value, out, errors);
}

enum env_status defaults_Kept_check(const struct defaults_Kept *value,
	struct env_errors *errors)
{
	return env_check(&defaults_Kept_type, value, errors);
}

enum env_status defaults_Kept_copy(struct defaults_Kept *out, struct env_arena *arena,
	const struct defaults_Kept *value)
{
	return env_copy(&defaults_Kept_type, out, arena, value);
}

bool defaults_Kept_equal(const struct defaults_Kept *a,
	const struct defaults_Kept *b)
{
	return env_equal(&defaults_Kept_type, a, b);
}

void defaults_Tree_init(struct defaults_Tree *out)
{
	env_init(&defaults_Tree_type, out);
}

enum env_status defaults_Tree_decode(struct defaults_Tree *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&defaults_Tree_type, out, arena, json, len, errors);
}

enum env_status defaults_Tree_encode(const struct defaults_Tree *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&defaults_Tree_type, value, out, errors);
}

enum env_status defaults_Tree_check(const struct defaults_Tree *value,
	struct env_errors *errors)
{
	return env_check(&defaults_Tree_type, value, errors);
}

enum env_status defaults_Tree_copy(struct defaults_Tree *out, struct env_arena *arena,
	const struct defaults_Tree *value)
{
	return env_copy(&defaults_Tree_type, out, arena, value);
}

bool defaults_Tree_equal(const struct defaults_Tree *a,
	const struct defaults_Tree *b)
{
	return env_equal(&defaults_Tree_type, a, b);
}

void defaults_Objects_in_place_item_init_part_init(struct defaults_Objects_in_place_item_init_part *out)
{
	env_init(&defaults_Objects_in_place_item_init_part_type, out);
}

void defaults_Objects_in_place_item_init(struct defaults_Objects_in_place_item *out)
{
	env_init(&defaults_Objects_in_place_item_type, out);
}

void defaults_Objects_init(struct defaults_Objects *out)
{
	env_init(&defaults_Objects_type, out);
}

enum env_status defaults_Objects_decode(struct defaults_Objects *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&defaults_Objects_type, out, arena, json, len, errors);
}

enum env_status defaults_Objects_encode(const struct defaults_Objects *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&defaults_Objects_type, value, out, errors);
}

enum env_status defaults_Objects_check(const struct defaults_Objects *value,
	struct env_errors *errors)
{
	return env_check(&defaults_Objects_type, value, errors);
}

enum env_status defaults_Objects_copy(struct defaults_Objects *out, struct env_arena *arena,
	const struct defaults_Objects *value)
{
	return env_copy(&defaults_Objects_type, out, arena, value);
}

bool defaults_Objects_equal(const struct defaults_Objects *a,
	const struct defaults_Objects *b)
{
	return env_equal(&defaults_Objects_type, a, b);
}

/* ---- the package ---- */

const struct env_package defaults_package = {
	.name = "defaults",
	.description = "",
	.tables_version = ENV_TABLES_VERSION,
	.type_size = sizeof(struct env_type),
	.message_size = sizeof(struct env_message),
};
