/*
 * Package unions: tables, fast decoders and encoders.
 *
 * Made by envgen from unions.yaml; what is changed here is lost.
 */
#include "unions.env.h"

#include <math.h>

#include <envelope/read.h>
#include <envelope/read_kinds.h>
#include <envelope/write.h>
#include <envelope/write_kinds.h>

static env_read_function unions_Circle_read;
static env_write_function unions_Circle_write;
static env_read_function unions_Rect_read;
static env_write_function unions_Rect_write;
static env_read_function unions_Group_read;
static env_write_function unions_Group_write;
static env_read_function unions_Shape_read;
static env_write_function unions_Shape_write;
static env_read_function unions_Note_read;
static env_write_function unions_Note_write;
static env_read_function unions_Item_read;
static env_write_function unions_Item_write;
static env_read_function unions_Scalar_read;
static env_write_function unions_Scalar_write;
static env_read_function unions_Amount_read;
static env_write_function unions_Amount_write;
static env_read_function unions_Id_read;
static env_write_function unions_Id_write;
static env_read_function unions_Drawing_read;
static env_write_function unions_Drawing_write;
static env_read_function unions_Unwritten_read;
static env_write_function unions_Unwritten_write;

static const struct env_rule unions_Unwritten_string_rules_any_of_0_list[] = {
	{.kind = ENV_RULE_TYPE, .as.types = ENV_JSON_STRING},
	{.kind = ENV_RULE_MIN_LENGTH, .as.size = 3},
};
static const struct env_schema unions_Unwritten_string_rules_any_of_0 = {
	.rules = unions_Unwritten_string_rules_any_of_0_list,
	.count = 2,
};

static const struct env_str unions_Unwritten_string_rules_any_of_1_canonical_0[] = {
	ENV_STR_INIT("\"x\""),
};
static const struct env_values unions_Unwritten_string_rules_any_of_1_values_0 = {
	.canonical = unions_Unwritten_string_rules_any_of_1_canonical_0,
	.count = 1,
	.shown = ENV_STR_INIT("[\"x\"]"),
};
static const struct env_rule unions_Unwritten_string_rules_any_of_1_list[] = {
	{.kind = ENV_RULE_CONST, .as.values = &unions_Unwritten_string_rules_any_of_1_values_0},
};
static const struct env_schema unions_Unwritten_string_rules_any_of_1 = {
	.rules = unions_Unwritten_string_rules_any_of_1_list,
	.count = 1,
};

static const struct env_schema *const unions_Unwritten_string_rules_schemas_0[] = {
	&unions_Unwritten_string_rules_any_of_0,
	&unions_Unwritten_string_rules_any_of_1,
};
static const struct env_rule unions_Unwritten_string_rules_list[] = {
	{.kind = ENV_RULE_ANY_OF, .as.schemas = {unions_Unwritten_string_rules_schemas_0, 2}},
};
static const struct env_schema unions_Unwritten_string_rules = {
	.rules = unions_Unwritten_string_rules_list,
	.count = 1,
};

static const struct env_type unions_Group_parts_type;
static env_read_function unions_Group_parts_read;
static env_write_function unions_Group_parts_write;
static const struct env_type unions_Scalar_array_type;
static env_read_function unions_Scalar_array_read;
static env_write_function unions_Scalar_array_write;
static const struct env_type unions_Drawing_by_layer_type;
static env_read_function unions_Drawing_by_layer_read;
static env_write_function unions_Drawing_by_layer_write;

/* ---- unions_Circle_kind ---- */

static const struct env_type unions_Circle_kind_type = {
	.kind = ENV_KIND_CONST,
	.size = sizeof(struct env_unit),
	.align = _Alignof(struct env_unit),
	.as.constant = {.json = ENV_STR_INIT("\"circle\"")},
};

/* ---- unions_Circle_r ---- */

static const struct env_type unions_Circle_r_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.as.number = {
		.minimum = 0.0,
		.maximum = HUGE_VAL,
		.exclusive_minimum = true,
	},
};

/* ---- unions_Circle ---- */

static const struct unions_Circle unions_Circle_defaults = {0};

static const char *unions_Circle_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("kind"),
		ENV_REQUIRED("r"),
	};
	struct unions_Circle *m = out;
	ENV_MEMBERS(members, keys);

	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* kind */
			at = env_read_const(reader, at, &unions_Circle_kind_type);
			ENV_THEN(reader, at, members, 1);
		case 1: /* r */
			at = env_read_number(reader, at, &m->r);
			at = env_read_rule(reader, at, m->r > 0.0);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *unions_Circle_write(struct env_writer *writer, char *at, const void *value)
{
	const struct unions_Circle *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "kind");
	at = env_write_const(writer, at, &unions_Circle_kind_type);
	at = ENV_WRITE_NEXT(writer, at, "r");
	env_write_rule(writer, m->r > 0.0);
	at = env_write_number(writer, at, m->r);
	return env_write_close(writer, at, '}');
}

static const struct env_field unions_Circle_fields[] = {
	{
		.name = ENV_STR_INIT("kind"),
		.type = &unions_Circle_kind_type,
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("r"),
		.type = &unions_Circle_r_type,
		.offset = offsetof(struct unions_Circle, r),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t unions_Circle_sorted[] = {
	0, 1,
};

const struct env_type unions_Circle_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct unions_Circle),
	.align = _Alignof(struct unions_Circle),
	.name = "Circle",
	.as.object = {
		.fields = unions_Circle_fields,
		.count = 2,
		.sorted = unions_Circle_sorted,
		.defaults = &unions_Circle_defaults,
	},
	.read = unions_Circle_read,
	.write = unions_Circle_write,
};

/* ---- unions_Rect_kind ---- */

_Static_assert(sizeof(enum unions_Rect_kind) == sizeof(int), "enums are as large as int");

static const struct env_str unions_Rect_kind_members[] = {
	ENV_STR_INIT("rect"),
	ENV_STR_INIT("box"),
};

/* Their indexes in the order of their bytes. */
static const uint16_t unions_Rect_kind_sorted[] = {
	1, 0,
};

/* A perfect hash of them: a decoder compares a text with one block only. */
static const char unions_Rect_kind_blocks[][ENV_ENUM_BLOCK] = {
	"rect",
	"box",
};

static const uint8_t unions_Rect_kind_member_slots[] = {
	0, 0, 0, 0, 0, 1, 0, 0,
};

static const struct env_enum_hash unions_Rect_kind_hash = {
	.blocks = unions_Rect_kind_blocks,
	.slots = unions_Rect_kind_member_slots,
	.factor = UINT64_C(0x9E3779B97F4A7C15),
	.shift = 61,
};

static const struct env_type unions_Rect_kind_type = {
	.kind = ENV_KIND_ENUM,
	.size = sizeof(enum unions_Rect_kind),
	.align = _Alignof(enum unions_Rect_kind),
	.as.enumeration = {
		.members = unions_Rect_kind_members,
		.count = sizeof(unions_Rect_kind_members) / sizeof(unions_Rect_kind_members[0]),
		.sorted = unions_Rect_kind_sorted,
		.hash = &unions_Rect_kind_hash,
	},
};

struct env_str unions_Rect_kind_text(enum unions_Rect_kind value)
{
	return env_enum_text(&unions_Rect_kind_type, (int)value);
}

/* ---- unions_Rect_w ---- */

static const struct env_type unions_Rect_w_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = 1,
		.maximum = INT64_MAX,
	},
};

/* ---- unions_Rect_h ---- */

static const struct env_type unions_Rect_h_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = 1,
		.maximum = INT64_MAX,
	},
};

/* ---- unions_Rect ---- */

static const struct unions_Rect unions_Rect_defaults = {
	.h = 1,
};

static const char *unions_Rect_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("kind"),
		ENV_REQUIRED("w"),
		ENV_OPTIONAL("h"),
	};
	struct unions_Rect *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &unions_Rect_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* kind */
			at = env_read_enum(reader, at, &unions_Rect_kind_type, &m->kind);
			ENV_THEN(reader, at, members, 1);
		case 1: /* w */
			at = env_read_int(reader, at, &m->w, 1, INT64_MAX);
			ENV_THEN(reader, at, members, 2);
		case 2: /* h */
			at = env_read_int(reader, at, &m->h, 1, INT64_MAX);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *unions_Rect_write(struct env_writer *writer, char *at, const void *value)
{
	const struct unions_Rect *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "kind");
	at = env_write_enum(writer, at, &unions_Rect_kind_type, (int)m->kind);
	at = ENV_WRITE_NEXT(writer, at, "w");
	at = env_write_int(writer, at, m->w, 1, INT64_MAX);
	at = ENV_WRITE_NEXT(writer, at, "h");
	at = env_write_int(writer, at, m->h, 1, INT64_MAX);
	return env_write_close(writer, at, '}');
}

static const struct env_field unions_Rect_fields[] = {
	{
		.name = ENV_STR_INIT("kind"),
		.type = &unions_Rect_kind_type,
		.offset = offsetof(struct unions_Rect, kind),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("w"),
		.type = &unions_Rect_w_type,
		.offset = offsetof(struct unions_Rect, w),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("h"),
		.type = &unions_Rect_h_type,
		.offset = offsetof(struct unions_Rect, h),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t unions_Rect_sorted[] = {
	2, 0, 1,
};

const struct env_type unions_Rect_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct unions_Rect),
	.align = _Alignof(struct unions_Rect),
	.name = "Rect",
	.as.object = {
		.fields = unions_Rect_fields,
		.count = 3,
		.sorted = unions_Rect_sorted,
		.defaults = &unions_Rect_defaults,
	},
	.read = unions_Rect_read,
	.write = unions_Rect_write,
};

/* ---- unions_Group_kind ---- */

static const struct env_type unions_Group_kind_type = {
	.kind = ENV_KIND_CONST,
	.size = sizeof(struct env_unit),
	.align = _Alignof(struct env_unit),
	.as.constant = {.json = ENV_STR_INIT("\"group\"")},
};

/* ---- unions_Group_parts ---- */

static const char *unions_Group_parts_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &unions_Group_parts_type, out);
}

static char *unions_Group_parts_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &unions_Group_parts_type, value);
}

static const struct env_type unions_Group_parts_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct unions_Group_parts),
	.align = _Alignof(struct unions_Group_parts),
	.as.array = {
		.item = &unions_Shape_type,
		.min_items = 0,
		.max_items = 100,
	},
	.read = unions_Group_parts_read,
	.write = unions_Group_parts_write,
};

/* ---- unions_Group ---- */

static const struct unions_Group unions_Group_defaults = {0};

static const char *unions_Group_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("kind"),
		ENV_REQUIRED("parts"),
	};
	struct unions_Group *m = out;
	ENV_MEMBERS(members, keys);

	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* kind */
			at = env_read_const(reader, at, &unions_Group_kind_type);
			ENV_THEN(reader, at, members, 1);
		case 1: /* parts */
			at = unions_Group_parts_read(reader, at, &m->parts);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *unions_Group_write(struct env_writer *writer, char *at, const void *value)
{
	const struct unions_Group *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "kind");
	at = env_write_const(writer, at, &unions_Group_kind_type);
	at = ENV_WRITE_NEXT(writer, at, "parts");
	at = unions_Group_parts_write(writer, at, &m->parts);
	return env_write_close(writer, at, '}');
}

static const struct env_field unions_Group_fields[] = {
	{
		.name = ENV_STR_INIT("kind"),
		.type = &unions_Group_kind_type,
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("parts"),
		.type = &unions_Group_parts_type,
		.offset = offsetof(struct unions_Group, parts),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t unions_Group_sorted[] = {
	0, 1,
};

const struct env_type unions_Group_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct unions_Group),
	.align = _Alignof(struct unions_Group),
	.name = "Group",
	.as.object = {
		.fields = unions_Group_fields,
		.count = 2,
		.sorted = unions_Group_sorted,
		.defaults = &unions_Group_defaults,
	},
	.read = unions_Group_read,
	.write = unions_Group_write,
};

/* ---- unions_Shape ---- */

static const char *unions_Shape_read(struct env_reader *reader, const char *at, void *out)
{
	struct unions_Shape *m = out;
	size_t member;

	at = env_read_member(reader, at, &unions_Shape_type, &member);
	*m = (struct unions_Shape){.is = (enum unions_Shape_is)(member + 1)};
	switch (m->is) {
	case UNIONS_SHAPE_CIRCLE:
		at = unions_Circle_read(reader, at, &m->as.circle);
		return at;
	case UNIONS_SHAPE_RECT:
		at = unions_Rect_read(reader, at, &m->as.rect);
		return at;
	case UNIONS_SHAPE_GROUP:
		at = unions_Group_read(reader, at, &m->as.group);
		return at;
	default:
		return env_read_give_up(reader, at);
	}
}

static char *unions_Shape_write(struct env_writer *writer, char *at, const void *value)
{
	const struct unions_Shape *m = value;

	switch (m->is) {
	case UNIONS_SHAPE_CIRCLE:
		at = unions_Circle_write(writer, at, &m->as.circle);
		return at;
	case UNIONS_SHAPE_RECT:
		at = unions_Rect_write(writer, at, &m->as.rect);
		return at;
	case UNIONS_SHAPE_GROUP:
		at = unions_Group_write(writer, at, &m->as.group);
		return at;
	default:
		return env_write_give_up(writer);
	}
}

static const struct env_member unions_Shape_members[] = {
	{
		.name = ENV_STR_INIT("Circle"),
		.type = &unions_Circle_type,
		.roots = ENV_JSON_OBJECT,
		.flags = ENV_MEMBER_NAMED,
	},
	{
		.name = ENV_STR_INIT("Rect"),
		.type = &unions_Rect_type,
		.roots = ENV_JSON_OBJECT,
		.flags = ENV_MEMBER_NAMED,
	},
	{
		.name = ENV_STR_INIT("Group"),
		.type = &unions_Group_type,
		.roots = ENV_JSON_OBJECT,
		.flags = ENV_MEMBER_NAMED,
	},
};

static const struct env_tag_value unions_Shape_values[] = {
	{ENV_STR_INIT("\"box\""), 1},
	{ENV_STR_INIT("\"circle\""), 0},
	{ENV_STR_INIT("\"group\""), 2},
	{ENV_STR_INIT("\"rect\""), 1},
};

const struct env_type unions_Shape_type = {
	.kind = ENV_KIND_UNION,
	.size = sizeof(struct unions_Shape),
	.align = _Alignof(struct unions_Shape),
	.name = "Shape",
	.as.one_of = {
		.members = unions_Shape_members,
		.count = sizeof(unions_Shape_members) / sizeof(unions_Shape_members[0]),
		.as_offset = offsetof(struct unions_Shape, as),
		.tag = ENV_STR_INIT("kind"),
		.values = unions_Shape_values,
		.value_count = sizeof(unions_Shape_values) / sizeof(unions_Shape_values[0]),
		.allowed = ENV_STR_INIT("'circle', 'rect', 'box', 'group'"),
	},
	.read = unions_Shape_read,
	.write = unions_Shape_write,
};

/* ---- unions_Note_kind ---- */

static const struct env_type unions_Note_kind_type = {
	.kind = ENV_KIND_CONST,
	.size = sizeof(struct env_unit),
	.align = _Alignof(struct env_unit),
	.as.constant = {.json = ENV_STR_INIT("\"note\"")},
};

/* ---- unions_Note_text ---- */

static const struct env_type unions_Note_text_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = 500},
};

/* ---- unions_Note ---- */

static const struct unions_Note unions_Note_defaults = {0};

static const char *unions_Note_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("kind"),
		ENV_REQUIRED("text"),
	};
	struct unions_Note *m = out;
	ENV_MEMBERS(members, keys);

	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* kind */
			at = env_read_const(reader, at, &unions_Note_kind_type);
			ENV_THEN(reader, at, members, 1);
		case 1: /* text */
			at = env_read_str(reader, at, &m->text, 0, 500);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *unions_Note_write(struct env_writer *writer, char *at, const void *value)
{
	const struct unions_Note *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "kind");
	at = env_write_const(writer, at, &unions_Note_kind_type);
	at = ENV_WRITE_NEXT(writer, at, "text");
	at = env_write_str(writer, at, m->text, 0, 500);
	return env_write_close(writer, at, '}');
}

static const struct env_field unions_Note_fields[] = {
	{
		.name = ENV_STR_INIT("kind"),
		.type = &unions_Note_kind_type,
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("text"),
		.type = &unions_Note_text_type,
		.offset = offsetof(struct unions_Note, text),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t unions_Note_sorted[] = {
	0, 1,
};

const struct env_type unions_Note_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct unions_Note),
	.align = _Alignof(struct unions_Note),
	.name = "Note",
	.as.object = {
		.fields = unions_Note_fields,
		.count = 2,
		.sorted = unions_Note_sorted,
		.defaults = &unions_Note_defaults,
	},
	.read = unions_Note_read,
	.write = unions_Note_write,
};

/* ---- unions_Item ---- */

static const char *unions_Item_read(struct env_reader *reader, const char *at, void *out)
{
	struct unions_Item *m = out;
	size_t member;

	at = env_read_member(reader, at, &unions_Item_type, &member);
	*m = (struct unions_Item){.is = (enum unions_Item_is)(member + 1)};
	switch (m->is) {
	case UNIONS_ITEM_SHAPE:
		at = unions_Shape_read(reader, at, &m->as.shape);
		return at;
	case UNIONS_ITEM_NOTE:
		at = unions_Note_read(reader, at, &m->as.note);
		return at;
	default:
		return env_read_give_up(reader, at);
	}
}

static char *unions_Item_write(struct env_writer *writer, char *at, const void *value)
{
	const struct unions_Item *m = value;

	switch (m->is) {
	case UNIONS_ITEM_SHAPE:
		at = unions_Shape_write(writer, at, &m->as.shape);
		return at;
	case UNIONS_ITEM_NOTE:
		at = unions_Note_write(writer, at, &m->as.note);
		return at;
	default:
		return env_write_give_up(writer);
	}
}

static const struct env_member unions_Item_members[] = {
	{
		.name = ENV_STR_INIT("Shape"),
		.type = &unions_Shape_type,
		.roots = ENV_JSON_OBJECT,
		.flags = ENV_MEMBER_NAMED,
	},
	{
		.name = ENV_STR_INIT("Note"),
		.type = &unions_Note_type,
		.roots = ENV_JSON_OBJECT,
		.flags = ENV_MEMBER_NAMED,
	},
};

static const struct env_tag_value unions_Item_values[] = {
	{ENV_STR_INIT("\"box\""), 0},
	{ENV_STR_INIT("\"circle\""), 0},
	{ENV_STR_INIT("\"group\""), 0},
	{ENV_STR_INIT("\"note\""), 1},
	{ENV_STR_INIT("\"rect\""), 0},
};

const struct env_type unions_Item_type = {
	.kind = ENV_KIND_UNION,
	.size = sizeof(struct unions_Item),
	.align = _Alignof(struct unions_Item),
	.name = "Item",
	.as.one_of = {
		.members = unions_Item_members,
		.count = sizeof(unions_Item_members) / sizeof(unions_Item_members[0]),
		.as_offset = offsetof(struct unions_Item, as),
		.tag = ENV_STR_INIT("kind"),
		.values = unions_Item_values,
		.value_count = sizeof(unions_Item_values) / sizeof(unions_Item_values[0]),
		.allowed = ENV_STR_INIT("'circle', 'rect', 'box', 'group', 'note'"),
	},
	.read = unions_Item_read,
	.write = unions_Item_write,
};

/* ---- unions_Scalar_string ---- */

static const struct env_type unions_Scalar_string_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = 100},
};

/* ---- unions_Scalar_number ---- */

static const struct env_type unions_Scalar_number_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.as.number = {
		.minimum = -HUGE_VAL,
		.maximum = HUGE_VAL,
	},
};

/* ---- unions_Scalar_array_item ---- */

static const struct env_type unions_Scalar_array_item_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.as.number = {
		.minimum = -HUGE_VAL,
		.maximum = HUGE_VAL,
	},
};

/* ---- unions_Scalar_array ---- */

static const char *unions_Scalar_array_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &unions_Scalar_array_type, out);
}

static char *unions_Scalar_array_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &unions_Scalar_array_type, value);
}

static const struct env_type unions_Scalar_array_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct unions_Scalar_array),
	.align = _Alignof(struct unions_Scalar_array),
	.as.array = {
		.item = &unions_Scalar_array_item_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = unions_Scalar_array_read,
	.write = unions_Scalar_array_write,
};

/* ---- unions_Scalar ---- */

static const char *unions_Scalar_read(struct env_reader *reader, const char *at, void *out)
{
	struct unions_Scalar *m = out;
	size_t member;

	at = env_read_member(reader, at, &unions_Scalar_type, &member);
	*m = (struct unions_Scalar){.is = (enum unions_Scalar_is)(member + 1)};
	switch (m->is) {
	case UNIONS_SCALAR_STRING:
		at = env_read_str(reader, at, &m->as.string, 0, 100);
		return at;
	case UNIONS_SCALAR_NUMBER:
		at = env_read_number(reader, at, &m->as.number);
		return at;
	case UNIONS_SCALAR_ARRAY:
		at = unions_Scalar_array_read(reader, at, &m->as.array);
		return at;
	default:
		return env_read_give_up(reader, at);
	}
}

static char *unions_Scalar_write(struct env_writer *writer, char *at, const void *value)
{
	const struct unions_Scalar *m = value;

	switch (m->is) {
	case UNIONS_SCALAR_STRING:
		at = env_write_str(writer, at, m->as.string, 0, 100);
		return at;
	case UNIONS_SCALAR_NUMBER:
		at = env_write_number(writer, at, m->as.number);
		return at;
	case UNIONS_SCALAR_ARRAY:
		at = unions_Scalar_array_write(writer, at, &m->as.array);
		return at;
	default:
		return env_write_give_up(writer);
	}
}

static const struct env_member unions_Scalar_members[] = {
	{
		.name = ENV_STR_INIT("string"),
		.type = &unions_Scalar_string_type,
		.roots = ENV_JSON_STRING,
	},
	{
		.name = ENV_STR_INIT("number"),
		.type = &unions_Scalar_number_type,
		.roots = ENV_JSON_NUMBER,
	},
	{
		.name = ENV_STR_INIT("array"),
		.type = &unions_Scalar_array_type,
		.roots = ENV_JSON_ARRAY,
	},
};

const struct env_type unions_Scalar_type = {
	.kind = ENV_KIND_UNION,
	.size = sizeof(struct unions_Scalar),
	.align = _Alignof(struct unions_Scalar),
	.name = "Scalar",
	.as.one_of = {
		.members = unions_Scalar_members,
		.count = sizeof(unions_Scalar_members) / sizeof(unions_Scalar_members[0]),
		.as_offset = offsetof(struct unions_Scalar, as),
	},
	.read = unions_Scalar_read,
	.write = unions_Scalar_write,
};

/* ---- unions_Amount_number ---- */

static const struct env_type unions_Amount_number_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.as.number = {
		.minimum = -HUGE_VAL,
		.maximum = 10.0,
	},
};

/* ---- unions_Amount_integer ---- */

static const struct env_type unions_Amount_integer_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- unions_Amount ---- */

static const char *unions_Amount_read(struct env_reader *reader, const char *at, void *out)
{
	struct unions_Amount *m = out;
	size_t member;

	at = env_read_member(reader, at, &unions_Amount_type, &member);
	*m = (struct unions_Amount){.is = (enum unions_Amount_is)(member + 1)};
	switch (m->is) {
	case UNIONS_AMOUNT_NUMBER:
		at = env_read_number(reader, at, &m->as.number);
		at = env_read_rule(reader, at, m->as.number <= 10.0);
		return at;
	case UNIONS_AMOUNT_INTEGER:
		at = env_read_int(reader, at, &m->as.integer, INT64_MIN, INT64_MAX);
		return at;
	default:
		return env_read_give_up(reader, at);
	}
}

static char *unions_Amount_write(struct env_writer *writer, char *at, const void *value)
{
	const struct unions_Amount *m = value;

	switch (m->is) {
	case UNIONS_AMOUNT_INTEGER:
		at = env_write_int(writer, at, m->as.integer, INT64_MIN, INT64_MAX);
		return at;
	default:
		return env_write_give_up(writer);
	}
}

static const struct env_member unions_Amount_members[] = {
	{
		.name = ENV_STR_INIT("number"),
		.type = &unions_Amount_number_type,
		.roots = ENV_JSON_NUMBER,
	},
	{
		.name = ENV_STR_INIT("integer"),
		.type = &unions_Amount_integer_type,
		.roots = ENV_JSON_INTEGER,
	},
};

const struct env_type unions_Amount_type = {
	.kind = ENV_KIND_UNION,
	.size = sizeof(struct unions_Amount),
	.align = _Alignof(struct unions_Amount),
	.name = "Amount",
	.as.one_of = {
		.members = unions_Amount_members,
		.count = sizeof(unions_Amount_members) / sizeof(unions_Amount_members[0]),
		.as_offset = offsetof(struct unions_Amount, as),
	},
	.read = unions_Amount_read,
	.write = unions_Amount_write,
};

/* ---- unions_Id_string ---- */

static const struct env_type unions_Id_string_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 1, .max_length = SIZE_MAX},
};

/* ---- unions_Id_integer ---- */

static const struct env_type unions_Id_integer_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = 1,
		.maximum = INT64_MAX,
	},
};

/* ---- unions_Id ---- */

static const char *unions_Id_read(struct env_reader *reader, const char *at, void *out)
{
	struct unions_Id *m = out;
	size_t member;

	at = env_read_member(reader, at, &unions_Id_type, &member);
	*m = (struct unions_Id){.is = (enum unions_Id_is)(member + 1)};
	switch (m->is) {
	case UNIONS_ID_STRING:
		at = env_read_str(reader, at, &m->as.string, 1, SIZE_MAX);
		return at;
	case UNIONS_ID_INTEGER:
		at = env_read_int(reader, at, &m->as.integer, 1, INT64_MAX);
		return at;
	default:
		return env_read_give_up(reader, at);
	}
}

static char *unions_Id_write(struct env_writer *writer, char *at, const void *value)
{
	const struct unions_Id *m = value;

	switch (m->is) {
	case UNIONS_ID_STRING:
		at = env_write_str(writer, at, m->as.string, 1, SIZE_MAX);
		return at;
	case UNIONS_ID_INTEGER:
		at = env_write_int(writer, at, m->as.integer, 1, INT64_MAX);
		return at;
	default:
		return env_write_give_up(writer);
	}
}

static const struct env_member unions_Id_members[] = {
	{
		.name = ENV_STR_INIT("string"),
		.type = &unions_Id_string_type,
		.roots = ENV_JSON_STRING,
	},
	{
		.name = ENV_STR_INIT("integer"),
		.type = &unions_Id_integer_type,
		.roots = ENV_JSON_INTEGER,
	},
};

const struct env_type unions_Id_type = {
	.kind = ENV_KIND_UNION,
	.size = sizeof(struct unions_Id),
	.align = _Alignof(struct unions_Id),
	.name = "Id",
	.as.one_of = {
		.members = unions_Id_members,
		.count = sizeof(unions_Id_members) / sizeof(unions_Id_members[0]),
		.as_offset = offsetof(struct unions_Id, as),
	},
	.read = unions_Id_read,
	.write = unions_Id_write,
};

/* ---- unions_Drawing_by_layer ---- */

static const char *unions_Drawing_by_layer_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_map(reader, at, &unions_Drawing_by_layer_type, out);
}

static char *unions_Drawing_by_layer_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_map(writer, at, &unions_Drawing_by_layer_type, value);
}

static const struct env_type unions_Drawing_by_layer_type = {
	.kind = ENV_KIND_MAP,
	.size = sizeof(struct unions_Drawing_by_layer),
	.align = _Alignof(struct unions_Drawing_by_layer),
	.as.map = {
		.value = &unions_Shape_type,
		.entry_size = sizeof(struct unions_Drawing_by_layer_entry),
		.value_offset = offsetof(struct unions_Drawing_by_layer_entry, value),
		.max_entries = SIZE_MAX,
	},
	.read = unions_Drawing_by_layer_read,
	.write = unions_Drawing_by_layer_write,
};

/* ---- unions_Drawing ---- */

static const struct unions_Drawing unions_Drawing_defaults = {
	.owner_is = ENV_NULL,
};

static const char *unions_Drawing_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("shape"),
		ENV_OPTIONAL("background"),
		ENV_OPTIONAL("label"),
		ENV_OPTIONAL("owner"),
		ENV_OPTIONAL("by_layer"),
	};
	struct unions_Drawing *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &unions_Drawing_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* shape */
			at = unions_Shape_read(reader, at, &m->shape);
			ENV_THEN(reader, at, members, 1);
		case 1: /* background */
			at = env_read_null(at, &m->background_is);
			if (m->background_is == ENV_PRESENT) {
				at = unions_Shape_read(reader, at, &m->background);
			}
			ENV_THEN(reader, at, members, 2);
		case 2: /* label */
			m->label_is = ENV_PRESENT;
			at = unions_Scalar_read(reader, at, &m->label);
			ENV_THEN(reader, at, members, 3);
		case 3: /* owner */
			at = env_read_null(at, &m->owner_is);
			if (m->owner_is == ENV_PRESENT) {
				at = unions_Id_read(reader, at, &m->owner);
			}
			ENV_THEN(reader, at, members, 4);
		case 4: /* by_layer */
			m->by_layer_is = ENV_PRESENT;
			at = unions_Drawing_by_layer_read(reader, at, &m->by_layer);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *unions_Drawing_write(struct env_writer *writer, char *at, const void *value)
{
	const struct unions_Drawing *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "shape");
	at = unions_Shape_write(writer, at, &m->shape);
	if (m->background_is != ENV_ABSENT) {
		at = ENV_WRITE_NEXT(writer, at, "background");
		if (m->background_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->background_is == ENV_PRESENT);
			at = unions_Shape_write(writer, at, &m->background);
		}
	}
	if (m->label_is != ENV_ABSENT) {
		env_write_rule(writer, m->label_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "label");
		at = unions_Scalar_write(writer, at, &m->label);
	}
	if (m->owner_is != ENV_ABSENT) {
		at = ENV_WRITE_NEXT(writer, at, "owner");
		if (m->owner_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->owner_is == ENV_PRESENT);
			at = unions_Id_write(writer, at, &m->owner);
		}
	}
	if (m->by_layer_is != ENV_ABSENT) {
		env_write_rule(writer, m->by_layer_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "by_layer");
		at = unions_Drawing_by_layer_write(writer, at, &m->by_layer);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field unions_Drawing_fields[] = {
	{
		.name = ENV_STR_INIT("shape"),
		.type = &unions_Shape_type,
		.offset = offsetof(struct unions_Drawing, shape),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("background"),
		.type = &unions_Shape_type,
		.offset = offsetof(struct unions_Drawing, background),
		.is_offset = offsetof(struct unions_Drawing, background_is),
		.flags = ENV_FIELD_NULLABLE,
	},
	{
		.name = ENV_STR_INIT("label"),
		.type = &unions_Scalar_type,
		.offset = offsetof(struct unions_Drawing, label),
		.is_offset = offsetof(struct unions_Drawing, label_is),
	},
	{
		.name = ENV_STR_INIT("owner"),
		.type = &unions_Id_type,
		.offset = offsetof(struct unions_Drawing, owner),
		.is_offset = offsetof(struct unions_Drawing, owner_is),
		.flags = ENV_FIELD_NULLABLE | ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("by_layer"),
		.type = &unions_Drawing_by_layer_type,
		.offset = offsetof(struct unions_Drawing, by_layer),
		.is_offset = offsetof(struct unions_Drawing, by_layer_is),
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t unions_Drawing_sorted[] = {
	1, 4, 2, 3, 0,
};

const struct env_type unions_Drawing_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct unions_Drawing),
	.align = _Alignof(struct unions_Drawing),
	.name = "Drawing",
	.as.object = {
		.fields = unions_Drawing_fields,
		.count = 5,
		.sorted = unions_Drawing_sorted,
		.defaults = &unions_Drawing_defaults,
	},
	.read = unions_Drawing_read,
	.write = unions_Drawing_write,
};

/* ---- unions_Unwritten_object ---- */

static const struct env_type unions_Unwritten_object_type = {
	.kind = ENV_KIND_JSON,
	.size = sizeof(struct env_json),
	.align = _Alignof(struct env_json),
	.as.json = {.roots = ENV_JSON_OBJECT},
};

/* ---- unions_Unwritten_string ---- */

static const struct env_type unions_Unwritten_string_type = {
	.kind = ENV_KIND_JSON,
	.size = sizeof(struct env_json),
	.align = _Alignof(struct env_json),
	.also = &unions_Unwritten_string_rules,
	.textual = true,
};

/* ---- unions_Unwritten ---- */

static const char *unions_Unwritten_read(struct env_reader *reader, const char *at, void *out)
{
	struct unions_Unwritten *m = out;
	size_t member;

	at = env_read_member(reader, at, &unions_Unwritten_type, &member);
	*m = (struct unions_Unwritten){.is = (enum unions_Unwritten_is)(member + 1)};
	switch (m->is) {
	case UNIONS_UNWRITTEN_OBJECT:
		at = env_read_json(reader, at, &m->as.object, ENV_JSON_OBJECT);
		return at;
	case UNIONS_UNWRITTEN_STRING:
		at = env_read_value(reader, at, &unions_Unwritten_string_type, &m->as.string);
		return at;
	default:
		return env_read_give_up(reader, at);
	}
}

static char *unions_Unwritten_write(struct env_writer *writer, char *at, const void *value)
{
	const struct unions_Unwritten *m = value;

	(void)at;
	switch (m->is) {
	default:
		return env_write_give_up(writer);
	}
}

static const struct env_member unions_Unwritten_members[] = {
	{
		.name = ENV_STR_INIT("object"),
		.type = &unions_Unwritten_object_type,
		.roots = ENV_JSON_OBJECT,
	},
	{
		.name = ENV_STR_INIT("string"),
		.type = &unions_Unwritten_string_type,
		.roots = ENV_JSON_STRING,
	},
};

const struct env_type unions_Unwritten_type = {
	.kind = ENV_KIND_UNION,
	.size = sizeof(struct unions_Unwritten),
	.align = _Alignof(struct unions_Unwritten),
	.name = "Unwritten",
	.textual = true,
	.as.one_of = {
		.members = unions_Unwritten_members,
		.count = sizeof(unions_Unwritten_members) / sizeof(unions_Unwritten_members[0]),
		.as_offset = offsetof(struct unions_Unwritten, as),
	},
	.read = unions_Unwritten_read,
	.write = unions_Unwritten_write,
};

void unions_Circle_init(struct unions_Circle *out)
{
	env_init(&unions_Circle_type, out);
}

enum env_status unions_Circle_decode(struct unions_Circle *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&unions_Circle_type, out, arena, json, len, errors);
}

enum env_status unions_Circle_encode(const struct unions_Circle *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&unions_Circle_type, value, out, errors);
}

enum env_status unions_Circle_check(const struct unions_Circle *value,
	struct env_errors *errors)
{
	return env_check(&unions_Circle_type, value, errors);
}

enum env_status unions_Circle_copy(struct unions_Circle *out, struct env_arena *arena,
	const struct unions_Circle *value)
{
	return env_copy(&unions_Circle_type, out, arena, value);
}

bool unions_Circle_equal(const struct unions_Circle *a,
	const struct unions_Circle *b)
{
	return env_equal(&unions_Circle_type, a, b);
}

void unions_Rect_init(struct unions_Rect *out)
{
	env_init(&unions_Rect_type, out);
}

enum env_status unions_Rect_decode(struct unions_Rect *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&unions_Rect_type, out, arena, json, len, errors);
}

enum env_status unions_Rect_encode(const struct unions_Rect *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&unions_Rect_type, value, out, errors);
}

enum env_status unions_Rect_check(const struct unions_Rect *value,
	struct env_errors *errors)
{
	return env_check(&unions_Rect_type, value, errors);
}

enum env_status unions_Rect_copy(struct unions_Rect *out, struct env_arena *arena,
	const struct unions_Rect *value)
{
	return env_copy(&unions_Rect_type, out, arena, value);
}

bool unions_Rect_equal(const struct unions_Rect *a,
	const struct unions_Rect *b)
{
	return env_equal(&unions_Rect_type, a, b);
}

void unions_Group_init(struct unions_Group *out)
{
	env_init(&unions_Group_type, out);
}

enum env_status unions_Group_decode(struct unions_Group *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&unions_Group_type, out, arena, json, len, errors);
}

enum env_status unions_Group_encode(const struct unions_Group *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&unions_Group_type, value, out, errors);
}

enum env_status unions_Group_check(const struct unions_Group *value,
	struct env_errors *errors)
{
	return env_check(&unions_Group_type, value, errors);
}

enum env_status unions_Group_copy(struct unions_Group *out, struct env_arena *arena,
	const struct unions_Group *value)
{
	return env_copy(&unions_Group_type, out, arena, value);
}

bool unions_Group_equal(const struct unions_Group *a,
	const struct unions_Group *b)
{
	return env_equal(&unions_Group_type, a, b);
}

void unions_Shape_init(struct unions_Shape *out)
{
	env_init(&unions_Shape_type, out);
}

enum env_status unions_Shape_decode(struct unions_Shape *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&unions_Shape_type, out, arena, json, len, errors);
}

enum env_status unions_Shape_encode(const struct unions_Shape *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&unions_Shape_type, value, out, errors);
}

enum env_status unions_Shape_check(const struct unions_Shape *value,
	struct env_errors *errors)
{
	return env_check(&unions_Shape_type, value, errors);
}

enum env_status unions_Shape_copy(struct unions_Shape *out, struct env_arena *arena,
	const struct unions_Shape *value)
{
	return env_copy(&unions_Shape_type, out, arena, value);
}

bool unions_Shape_equal(const struct unions_Shape *a,
	const struct unions_Shape *b)
{
	return env_equal(&unions_Shape_type, a, b);
}

void unions_Note_init(struct unions_Note *out)
{
	env_init(&unions_Note_type, out);
}

enum env_status unions_Note_decode(struct unions_Note *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&unions_Note_type, out, arena, json, len, errors);
}

enum env_status unions_Note_encode(const struct unions_Note *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&unions_Note_type, value, out, errors);
}

enum env_status unions_Note_check(const struct unions_Note *value,
	struct env_errors *errors)
{
	return env_check(&unions_Note_type, value, errors);
}

enum env_status unions_Note_copy(struct unions_Note *out, struct env_arena *arena,
	const struct unions_Note *value)
{
	return env_copy(&unions_Note_type, out, arena, value);
}

bool unions_Note_equal(const struct unions_Note *a,
	const struct unions_Note *b)
{
	return env_equal(&unions_Note_type, a, b);
}

void unions_Item_init(struct unions_Item *out)
{
	env_init(&unions_Item_type, out);
}

enum env_status unions_Item_decode(struct unions_Item *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&unions_Item_type, out, arena, json, len, errors);
}

enum env_status unions_Item_encode(const struct unions_Item *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&unions_Item_type, value, out, errors);
}

enum env_status unions_Item_check(const struct unions_Item *value,
	struct env_errors *errors)
{
	return env_check(&unions_Item_type, value, errors);
}

enum env_status unions_Item_copy(struct unions_Item *out, struct env_arena *arena,
	const struct unions_Item *value)
{
	return env_copy(&unions_Item_type, out, arena, value);
}

bool unions_Item_equal(const struct unions_Item *a,
	const struct unions_Item *b)
{
	return env_equal(&unions_Item_type, a, b);
}

void unions_Scalar_init(struct unions_Scalar *out)
{
	env_init(&unions_Scalar_type, out);
}

enum env_status unions_Scalar_decode(struct unions_Scalar *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&unions_Scalar_type, out, arena, json, len, errors);
}

enum env_status unions_Scalar_encode(const struct unions_Scalar *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&unions_Scalar_type, value, out, errors);
}

enum env_status unions_Scalar_check(const struct unions_Scalar *value,
	struct env_errors *errors)
{
	return env_check(&unions_Scalar_type, value, errors);
}

enum env_status unions_Scalar_copy(struct unions_Scalar *out, struct env_arena *arena,
	const struct unions_Scalar *value)
{
	return env_copy(&unions_Scalar_type, out, arena, value);
}

bool unions_Scalar_equal(const struct unions_Scalar *a,
	const struct unions_Scalar *b)
{
	return env_equal(&unions_Scalar_type, a, b);
}

void unions_Amount_init(struct unions_Amount *out)
{
	env_init(&unions_Amount_type, out);
}

enum env_status unions_Amount_decode(struct unions_Amount *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&unions_Amount_type, out, arena, json, len, errors);
}

enum env_status unions_Amount_encode(const struct unions_Amount *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&unions_Amount_type, value, out, errors);
}

enum env_status unions_Amount_check(const struct unions_Amount *value,
	struct env_errors *errors)
{
	return env_check(&unions_Amount_type, value, errors);
}

enum env_status unions_Amount_copy(struct unions_Amount *out, struct env_arena *arena,
	const struct unions_Amount *value)
{
	return env_copy(&unions_Amount_type, out, arena, value);
}

bool unions_Amount_equal(const struct unions_Amount *a,
	const struct unions_Amount *b)
{
	return env_equal(&unions_Amount_type, a, b);
}

void unions_Id_init(struct unions_Id *out)
{
	env_init(&unions_Id_type, out);
}

enum env_status unions_Id_decode(struct unions_Id *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&unions_Id_type, out, arena, json, len, errors);
}

enum env_status unions_Id_encode(const struct unions_Id *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&unions_Id_type, value, out, errors);
}

enum env_status unions_Id_check(const struct unions_Id *value,
	struct env_errors *errors)
{
	return env_check(&unions_Id_type, value, errors);
}

enum env_status unions_Id_copy(struct unions_Id *out, struct env_arena *arena,
	const struct unions_Id *value)
{
	return env_copy(&unions_Id_type, out, arena, value);
}

bool unions_Id_equal(const struct unions_Id *a,
	const struct unions_Id *b)
{
	return env_equal(&unions_Id_type, a, b);
}

void unions_Drawing_init(struct unions_Drawing *out)
{
	env_init(&unions_Drawing_type, out);
}

enum env_status unions_Drawing_decode(struct unions_Drawing *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&unions_Drawing_type, out, arena, json, len, errors);
}

enum env_status unions_Drawing_encode(const struct unions_Drawing *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&unions_Drawing_type, value, out, errors);
}

enum env_status unions_Drawing_check(const struct unions_Drawing *value,
	struct env_errors *errors)
{
	return env_check(&unions_Drawing_type, value, errors);
}

enum env_status unions_Drawing_copy(struct unions_Drawing *out, struct env_arena *arena,
	const struct unions_Drawing *value)
{
	return env_copy(&unions_Drawing_type, out, arena, value);
}

bool unions_Drawing_equal(const struct unions_Drawing *a,
	const struct unions_Drawing *b)
{
	return env_equal(&unions_Drawing_type, a, b);
}

void unions_Unwritten_init(struct unions_Unwritten *out)
{
	env_init(&unions_Unwritten_type, out);
}

enum env_status unions_Unwritten_decode(struct unions_Unwritten *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&unions_Unwritten_type, out, arena, json, len, errors);
}

enum env_status unions_Unwritten_encode(const struct unions_Unwritten *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&unions_Unwritten_type, value, out, errors);
}

enum env_status unions_Unwritten_check(const struct unions_Unwritten *value,
	struct env_errors *errors)
{
	return env_check(&unions_Unwritten_type, value, errors);
}

enum env_status unions_Unwritten_copy(struct unions_Unwritten *out, struct env_arena *arena,
	const struct unions_Unwritten *value)
{
	return env_copy(&unions_Unwritten_type, out, arena, value);
}

bool unions_Unwritten_equal(const struct unions_Unwritten *a,
	const struct unions_Unwritten *b)
{
	return env_equal(&unions_Unwritten_type, a, b);
}

/* ---- the package ---- */

const struct env_package unions_package = {
	.name = "unions",
	.description = "Values of one of several types.",
	.tables_version = ENV_TABLES_VERSION,
	.type_size = sizeof(struct env_type),
	.message_size = sizeof(struct env_message),
};
