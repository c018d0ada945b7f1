/*
 * Package references: tables, fast decoders and encoders.
 *
 * Made by envgen from references.yaml; what is changed here is lost.
 */
#include "references.env.h"

#include <math.h>

#include <envelope/read.h>
#include <envelope/write.h>

static env_read_function references_address_street_read;
static env_write_function references_address_street_write;
static env_read_function references_Node_child_read;
static env_write_function references_Node_child_write;
static env_read_function references_Node_read;
static env_write_function references_Node_write;
static env_read_function references_Line_read;
static env_write_function references_Line_write;
static env_read_function references_order_lines_read;
static env_write_function references_order_lines_write;
static env_read_function references_address_read;
static env_write_function references_address_write;
static env_read_function references_order_root_read;
static env_write_function references_order_root_write;
static env_read_function references_tree_payload_read;
static env_write_function references_tree_payload_write;

/* ---- references_address_street_name ---- */

static const struct env_type references_address_street_name_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- references_address_street ---- */

static const struct references_address_street references_address_street_defaults = {0};

static const char *references_address_street_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_OPTIONAL("name"),
	};
	struct references_address_street *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &references_address_street_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* name */
			m->name_is = ENV_PRESENT;
			at = env_read_str(reader, at, &m->name, 0, SIZE_MAX);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *references_address_street_write(struct env_writer *writer, char *at, const void *value)
{
	const struct references_address_street *m = value;

	at = env_write_open(writer, at, '{');
	if (m->name_is != ENV_ABSENT) {
		env_write_rule(writer, m->name_is == ENV_PRESENT);
		at = ENV_WRITE_FIRST(writer, at, "name");
		at = env_write_str(writer, at, m->name, 0, SIZE_MAX);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field references_address_street_fields[] = {
	{
		.name = ENV_STR_INIT("name"),
		.type = &references_address_street_name_type,
		.offset = offsetof(struct references_address_street, name),
		.is_offset = offsetof(struct references_address_street, name_is),
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t references_address_street_sorted[] = {
	0,
};

const struct env_type references_address_street_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct references_address_street),
	.align = _Alignof(struct references_address_street),
	.name = "address_street",
	.as.object = {
		.fields = references_address_street_fields,
		.count = 1,
		.sorted = references_address_street_sorted,
		.defaults = &references_address_street_defaults,
	},
	.read = references_address_street_read,
	.write = references_address_street_write,
};

/* ---- references_Node_child ---- */

static const struct references_Node_child references_Node_child_defaults = {0};

static const char *references_Node_child_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_OPTIONAL("deep"),
		ENV_OPTIONAL("address"),
	};
	struct references_Node_child *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &references_Node_child_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* deep */
			m->deep_is = ENV_PRESENT;
			at = env_read_box(reader, at, &references_Node_child_type, &m->deep);
			ENV_THEN(reader, at, members, 1);
		case 1: /* address */
			m->address_is = ENV_PRESENT;
			at = references_address_street_read(reader, at, &m->address);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *references_Node_child_write(struct env_writer *writer, char *at, const void *value)
{
	const struct references_Node_child *m = value;

	at = env_write_open(writer, at, '{');
	if (m->deep_is != ENV_ABSENT) {
		env_write_rule(writer, m->deep_is == ENV_PRESENT);
		at = ENV_WRITE_FIRST(writer, at, "deep");
		at = env_write_value(writer, at, &references_Node_child_type, m->deep);
	}
	if (m->address_is != ENV_ABSENT) {
		env_write_rule(writer, m->address_is == ENV_PRESENT);
		at = ENV_WRITE_KEY(writer, at, "address");
		at = references_address_street_write(writer, at, &m->address);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field references_Node_child_fields[] = {
	{
		.name = ENV_STR_INIT("deep"),
		.type = &references_Node_child_type,
		.offset = offsetof(struct references_Node_child, deep),
		.is_offset = offsetof(struct references_Node_child, deep_is),
		.flags = ENV_FIELD_BOXED,
	},
	{
		.name = ENV_STR_INIT("address"),
		.type = &references_address_street_type,
		.offset = offsetof(struct references_Node_child, address),
		.is_offset = offsetof(struct references_Node_child, address_is),
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t references_Node_child_sorted[] = {
	1, 0,
};

const struct env_type references_Node_child_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct references_Node_child),
	.align = _Alignof(struct references_Node_child),
	.name = "Node_child",
	.as.object = {
		.fields = references_Node_child_fields,
		.count = 2,
		.sorted = references_Node_child_sorted,
		.defaults = &references_Node_child_defaults,
	},
	.read = references_Node_child_read,
	.write = references_Node_child_write,
};

/* ---- references_Node ---- */

static const struct references_Node references_Node_defaults = {0};

static const char *references_Node_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_OPTIONAL("child"),
	};
	struct references_Node *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &references_Node_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* child */
			m->child_is = ENV_PRESENT;
			at = references_Node_child_read(reader, at, &m->child);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *references_Node_write(struct env_writer *writer, char *at, const void *value)
{
	const struct references_Node *m = value;

	at = env_write_open(writer, at, '{');
	if (m->child_is != ENV_ABSENT) {
		env_write_rule(writer, m->child_is == ENV_PRESENT);
		at = ENV_WRITE_FIRST(writer, at, "child");
		at = references_Node_child_write(writer, at, &m->child);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field references_Node_fields[] = {
	{
		.name = ENV_STR_INIT("child"),
		.type = &references_Node_child_type,
		.offset = offsetof(struct references_Node, child),
		.is_offset = offsetof(struct references_Node, child_is),
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t references_Node_sorted[] = {
	0,
};

const struct env_type references_Node_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct references_Node),
	.align = _Alignof(struct references_Node),
	.name = "Node",
	.as.object = {
		.fields = references_Node_fields,
		.count = 1,
		.sorted = references_Node_sorted,
		.defaults = &references_Node_defaults,
	},
	.read = references_Node_read,
	.write = references_Node_write,
};

/* ---- references_tree_Leaf ---- */

const struct env_type references_tree_Leaf_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.name = "Leaf",
	.as.string = {.min_length = 0, .max_length = 8},
};

/* ---- references_Line_sku ---- */

static const struct env_type references_Line_sku_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- references_Line_color ---- */

_Static_assert(sizeof(enum references_Line_color) == sizeof(int), "enums are as large as int");

static const struct env_str references_Line_color_members[] = {
	ENV_STR_INIT("red"),
	ENV_STR_INIT("green"),
};

/* Their indexes in the order of their bytes. */
static const uint16_t references_Line_color_sorted[] = {
	1, 0,
};

/* A perfect hash of them: a decoder compares a text with one block only. */
static const char references_Line_color_blocks[][ENV_ENUM_BLOCK] = {
	"red",
	"green",
};

static const uint8_t references_Line_color_member_slots[] = {
	0, 0, 1, 0, 0, 0, 0, 0,
};

static const struct env_enum_hash references_Line_color_hash = {
	.blocks = references_Line_color_blocks,
	.slots = references_Line_color_member_slots,
	.factor = UINT64_C(0x9E3779B97F4A7C15),
	.shift = 61,
};

static const struct env_type references_Line_color_type = {
	.kind = ENV_KIND_ENUM,
	.size = sizeof(enum references_Line_color),
	.align = _Alignof(enum references_Line_color),
	.as.enumeration = {
		.members = references_Line_color_members,
		.count = sizeof(references_Line_color_members) / sizeof(references_Line_color_members[0]),
		.sorted = references_Line_color_sorted,
		.hash = &references_Line_color_hash,
	},
};

struct env_str references_Line_color_text(enum references_Line_color value)
{
	return env_enum_text(&references_Line_color_type, (int)value);
}

/* ---- references_Line ---- */

static const struct references_Line references_Line_defaults = {
	.color = REFERENCES_LINE_COLOR_RED,
};

static const char *references_Line_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("sku"),
		ENV_OPTIONAL("color"),
	};
	struct references_Line *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &references_Line_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* sku */
			at = env_read_str(reader, at, &m->sku, 0, SIZE_MAX);
			ENV_THEN(reader, at, members, 1);
		case 1: /* color */
			at = env_read_enum(reader, at, &references_Line_color_type, &m->color);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *references_Line_write(struct env_writer *writer, char *at, const void *value)
{
	const struct references_Line *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "sku");
	at = env_write_str(writer, at, m->sku, 0, SIZE_MAX);
	at = ENV_WRITE_NEXT(writer, at, "color");
	at = env_write_enum(writer, at, &references_Line_color_type, (int)m->color);
	return env_write_close(writer, at, '}');
}

static const struct env_field references_Line_fields[] = {
	{
		.name = ENV_STR_INIT("sku"),
		.type = &references_Line_sku_type,
		.offset = offsetof(struct references_Line, sku),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("color"),
		.type = &references_Line_color_type,
		.offset = offsetof(struct references_Line, color),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t references_Line_sorted[] = {
	1, 0,
};

const struct env_type references_Line_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct references_Line),
	.align = _Alignof(struct references_Line),
	.name = "Line",
	.as.object = {
		.fields = references_Line_fields,
		.count = 2,
		.sorted = references_Line_sorted,
		.defaults = &references_Line_defaults,
	},
	.read = references_Line_read,
	.write = references_Line_write,
};

/* ---- references_order_lines ---- */

static const char *references_order_lines_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &references_order_lines_type, out);
}

static char *references_order_lines_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &references_order_lines_type, value);
}

const struct env_type references_order_lines_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct references_order_lines),
	.align = _Alignof(struct references_order_lines),
	.name = "order_lines",
	.as.array = {
		.item = &references_Line_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = references_order_lines_read,
	.write = references_order_lines_write,
};

/* ---- references_order_root_id ---- */

static const struct env_type references_order_root_id_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- references_order_root_note ---- */

static const struct env_type references_order_root_note_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- references_address ---- */

static const struct references_address references_address_defaults = {0};

static const char *references_address_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_OPTIONAL("street"),
	};
	struct references_address *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &references_address_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* street */
			m->street_is = ENV_PRESENT;
			at = references_address_street_read(reader, at, &m->street);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *references_address_write(struct env_writer *writer, char *at, const void *value)
{
	const struct references_address *m = value;

	at = env_write_open(writer, at, '{');
	if (m->street_is != ENV_ABSENT) {
		env_write_rule(writer, m->street_is == ENV_PRESENT);
		at = ENV_WRITE_FIRST(writer, at, "street");
		at = references_address_street_write(writer, at, &m->street);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field references_address_fields[] = {
	{
		.name = ENV_STR_INIT("street"),
		.type = &references_address_street_type,
		.offset = offsetof(struct references_address, street),
		.is_offset = offsetof(struct references_address, street_is),
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t references_address_sorted[] = {
	0,
};

const struct env_type references_address_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct references_address),
	.align = _Alignof(struct references_address),
	.name = "address",
	.as.object = {
		.fields = references_address_fields,
		.count = 1,
		.sorted = references_address_sorted,
		.defaults = &references_address_defaults,
	},
	.read = references_address_read,
	.write = references_address_write,
};

/* ---- references_order_root_took ---- */

static const struct env_type references_order_root_took_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.as.number = {
		.minimum = -HUGE_VAL,
		.maximum = HUGE_VAL,
	},
};

/* ---- references_order_root ---- */

static const struct references_order_root references_order_root_defaults = {
	.lines = {NULL, 0},
	.to = {0},
	.took = 0.0,
};

static const char *references_order_root_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("id"),
		ENV_OPTIONAL("note"),
		ENV_OPTIONAL("lines"),
		ENV_OPTIONAL("to"),
		ENV_OPTIONAL("took"),
	};
	struct references_order_root *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &references_order_root_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* id */
			at = env_read_int(reader, at, &m->id, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 1);
		case 1: /* note */
			at = env_read_null(at, &m->note_is);
			if (m->note_is == ENV_PRESENT) {
				at = env_read_str(reader, at, &m->note, 0, SIZE_MAX);
			}
			ENV_THEN(reader, at, members, 2);
		case 2: /* lines */
			at = references_order_lines_read(reader, at, &m->lines);
			ENV_THEN(reader, at, members, 3);
		case 3: /* to */
			at = references_address_read(reader, at, &m->to);
			ENV_THEN(reader, at, members, 4);
		case 4: /* took */
			at = env_read_number(reader, at, &m->took);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *references_order_root_write(struct env_writer *writer, char *at, const void *value)
{
	const struct references_order_root *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "id");
	at = env_write_int(writer, at, m->id, INT64_MIN, INT64_MAX);
	if (m->note_is != ENV_ABSENT) {
		at = ENV_WRITE_NEXT(writer, at, "note");
		if (m->note_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->note_is == ENV_PRESENT);
			at = env_write_str(writer, at, m->note, 0, SIZE_MAX);
		}
	}
	at = ENV_WRITE_NEXT(writer, at, "lines");
	at = references_order_lines_write(writer, at, &m->lines);
	at = ENV_WRITE_NEXT(writer, at, "to");
	at = references_address_write(writer, at, &m->to);
	at = ENV_WRITE_NEXT(writer, at, "took");
	at = env_write_number(writer, at, m->took);
	return env_write_close(writer, at, '}');
}

static const struct env_field references_order_root_fields[] = {
	{
		.name = ENV_STR_INIT("id"),
		.type = &references_order_root_id_type,
		.offset = offsetof(struct references_order_root, id),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("note"),
		.type = &references_order_root_note_type,
		.offset = offsetof(struct references_order_root, note),
		.is_offset = offsetof(struct references_order_root, note_is),
		.flags = ENV_FIELD_NULLABLE,
	},
	{
		.name = ENV_STR_INIT("lines"),
		.type = &references_order_lines_type,
		.offset = offsetof(struct references_order_root, lines),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("to"),
		.type = &references_address_type,
		.offset = offsetof(struct references_order_root, to),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("took"),
		.type = &references_order_root_took_type,
		.offset = offsetof(struct references_order_root, took),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t references_order_root_sorted[] = {
	0, 2, 1, 3, 4,
};

const struct env_type references_order_root_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct references_order_root),
	.align = _Alignof(struct references_order_root),
	.name = "order",
	.as.object = {
		.fields = references_order_root_fields,
		.count = 5,
		.sorted = references_order_root_sorted,
		.defaults = &references_order_root_defaults,
	},
	.read = references_order_root_read,
	.write = references_order_root_write,
};

/* ---- references_tree_payload ---- */

static const struct references_tree_payload references_tree_payload_defaults = {0};

static const char *references_tree_payload_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_OPTIONAL("up"),
		ENV_OPTIONAL("leaf"),
	};
	struct references_tree_payload *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &references_tree_payload_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* up */
			m->up_is = ENV_PRESENT;
			at = env_read_box(reader, at, &references_tree_payload_type, &m->up);
			ENV_THEN(reader, at, members, 1);
		case 1: /* leaf */
			m->leaf_is = ENV_PRESENT;
			at = env_read_str(reader, at, &m->leaf, 0, 8);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *references_tree_payload_write(struct env_writer *writer, char *at, const void *value)
{
	const struct references_tree_payload *m = value;

	at = env_write_open(writer, at, '{');
	if (m->up_is != ENV_ABSENT) {
		env_write_rule(writer, m->up_is == ENV_PRESENT);
		at = ENV_WRITE_FIRST(writer, at, "up");
		at = env_write_value(writer, at, &references_tree_payload_type, m->up);
	}
	if (m->leaf_is != ENV_ABSENT) {
		env_write_rule(writer, m->leaf_is == ENV_PRESENT);
		at = ENV_WRITE_KEY(writer, at, "leaf");
		at = env_write_str(writer, at, m->leaf, 0, 8);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field references_tree_payload_fields[] = {
	{
		.name = ENV_STR_INIT("up"),
		.type = &references_tree_payload_type,
		.offset = offsetof(struct references_tree_payload, up),
		.is_offset = offsetof(struct references_tree_payload, up_is),
		.flags = ENV_FIELD_BOXED,
	},
	{
		.name = ENV_STR_INIT("leaf"),
		.type = &references_tree_Leaf_type,
		.offset = offsetof(struct references_tree_payload, leaf),
		.is_offset = offsetof(struct references_tree_payload, leaf_is),
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t references_tree_payload_sorted[] = {
	1, 0,
};

const struct env_type references_tree_payload_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct references_tree_payload),
	.align = _Alignof(struct references_tree_payload),
	.name = "tree_payload",
	.as.object = {
		.fields = references_tree_payload_fields,
		.count = 2,
		.sorted = references_tree_payload_sorted,
		.defaults = &references_tree_payload_defaults,
	},
	.read = references_tree_payload_read,
	.write = references_tree_payload_write,
};

void references_address_street_init(struct references_address_street *out)
{
	env_init(&references_address_street_type, out);
}

enum env_status references_address_street_decode(struct references_address_street *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&references_address_street_type, out, arena, json, len, errors);
}

enum env_status references_address_street_encode(const struct references_address_street *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&references_address_street_type, value, out, errors);
}

enum env_status references_address_street_check(const struct references_address_street *value,
	struct env_errors *errors)
{
	return env_check(&references_address_street_type, value, errors);
}

enum env_status references_address_street_copy(struct references_address_street *out, struct env_arena *arena,
	const struct references_address_street *value)
{
	return env_copy(&references_address_street_type, out, arena, value);
}

bool references_address_street_equal(const struct references_address_street *a,
	const struct references_address_street *b)
{
	return env_equal(&references_address_street_type, a, b);
}

void references_Node_child_init(struct references_Node_child *out)
{
	env_init(&references_Node_child_type, out);
}

enum env_status references_Node_child_decode(struct references_Node_child *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&references_Node_child_type, out, arena, json, len, errors);
}

enum env_status references_Node_child_encode(const struct references_Node_child *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&references_Node_child_type, value, out, errors);
}

enum env_status references_Node_child_check(const struct references_Node_child *value,
	struct env_errors *errors)
{
	return env_check(&references_Node_child_type, value, errors);
}

enum env_status references_Node_child_copy(struct references_Node_child *out, struct env_arena *arena,
	const struct references_Node_child *value)
{
	return env_copy(&references_Node_child_type, out, arena, value);
}

bool references_Node_child_equal(const struct references_Node_child *a,
	const struct references_Node_child *b)
{
	return env_equal(&references_Node_child_type, a, b);
}

void references_Node_init(struct references_Node *out)
{
	env_init(&references_Node_type, out);
}

enum env_status references_Node_decode(struct references_Node *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&references_Node_type, out, arena, json, len, errors);
}

enum env_status references_Node_encode(const struct references_Node *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&references_Node_type, value, out, errors);
}

enum env_status references_Node_check(const struct references_Node *value,
	struct env_errors *errors)
{
	return env_check(&references_Node_type, value, errors);
}

enum env_status references_Node_copy(struct references_Node *out, struct env_arena *arena,
	const struct references_Node *value)
{
	return env_copy(&references_Node_type, out, arena, value);
}

bool references_Node_equal(const struct references_Node *a,
	const struct references_Node *b)
{
	return env_equal(&references_Node_type, a, b);
}

void references_Line_init(struct references_Line *out)
{
	env_init(&references_Line_type, out);
}

enum env_status references_Line_decode(struct references_Line *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&references_Line_type, out, arena, json, len, errors);
}

enum env_status references_Line_encode(const struct references_Line *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&references_Line_type, value, out, errors);
}

enum env_status references_Line_check(const struct references_Line *value,
	struct env_errors *errors)
{
	return env_check(&references_Line_type, value, errors);
}

enum env_status references_Line_copy(struct references_Line *out, struct env_arena *arena,
	const struct references_Line *value)
{
	return env_copy(&references_Line_type, out, arena, value);
}

bool references_Line_equal(const struct references_Line *a,
	const struct references_Line *b)
{
	return env_equal(&references_Line_type, a, b);
}

void references_order_lines_init(struct references_order_lines *out)
{
	env_init(&references_order_lines_type, out);
}

enum env_status references_order_lines_decode(struct references_order_lines *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&references_order_lines_type, out, arena, json, len, errors);
}

enum env_status references_order_lines_encode(const struct references_order_lines *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&references_order_lines_type, value, out, errors);
}

enum env_status references_order_lines_check(const struct references_order_lines *value,
	struct env_errors *errors)
{
	return env_check(&references_order_lines_type, value, errors);
}

enum env_status references_order_lines_copy(struct references_order_lines *out, struct env_arena *arena,
	const struct references_order_lines *value)
{
	return env_copy(&references_order_lines_type, out, arena, value);
}

bool references_order_lines_equal(const struct references_order_lines *a,
	const struct references_order_lines *b)
{
	return env_equal(&references_order_lines_type, a, b);
}

void references_address_init(struct references_address *out)
{
	env_init(&references_address_type, out);
}

enum env_status references_address_decode(struct references_address *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&references_address_type, out, arena, json, len, errors);
}

enum env_status references_address_encode(const struct references_address *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&references_address_type, value, out, errors);
}

enum env_status references_address_check(const struct references_address *value,
	struct env_errors *errors)
{
	return env_check(&references_address_type, value, errors);
}

enum env_status references_address_copy(struct references_address *out, struct env_arena *arena,
	const struct references_address *value)
{
	return env_copy(&references_address_type, out, arena, value);
}

bool references_address_equal(const struct references_address *a,
	const struct references_address *b)
{
	return env_equal(&references_address_type, a, b);
}

void references_order_root_init(struct references_order_root *out)
{
	env_init(&references_order_root_type, out);
}

enum env_status references_order_root_decode(struct references_order_root *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&references_order_root_type, out, arena, json, len, errors);
}

enum env_status references_order_root_encode(const struct references_order_root *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&references_order_root_type, value, out, errors);
}

enum env_status references_order_root_check(const struct references_order_root *value,
	struct env_errors *errors)
{
	return env_check(&references_order_root_type, value, errors);
}

enum env_status references_order_root_copy(struct references_order_root *out, struct env_arena *arena,
	const struct references_order_root *value)
{
	return env_copy(&references_order_root_type, out, arena, value);
}

bool references_order_root_equal(const struct references_order_root *a,
	const struct references_order_root *b)
{
	return env_equal(&references_order_root_type, a, b);
}

void references_tree_payload_init(struct references_tree_payload *out)
{
	env_init(&references_tree_payload_type, out);
}

enum env_status references_tree_payload_decode(struct references_tree_payload *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&references_tree_payload_type, out, arena, json, len, errors);
}

enum env_status references_tree_payload_encode(const struct references_tree_payload *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&references_tree_payload_type, value, out, errors);
}

enum env_status references_tree_payload_check(const struct references_tree_payload *value,
	struct env_errors *errors)
{
	return env_check(&references_tree_payload_type, value, errors);
}

enum env_status references_tree_payload_copy(struct references_tree_payload *out, struct env_arena *arena,
	const struct references_tree_payload *value)
{
	return env_copy(&references_tree_payload_type, out, arena, value);
}

bool references_tree_payload_equal(const struct references_tree_payload *a,
	const struct references_tree_payload *b)
{
	return env_equal(&references_tree_payload_type, a, b);
}

/* ---- message order ---- */

static enum env_status references_order_notify(env_function *listener, struct env_connection *connection,
	const struct env_meta *meta, const void *payload, void *user)
{
	return ((references_order_listener *)listener)(connection, meta, payload, user);
}

static const struct env_str references_order_schema[] = {
	ENV_STR_INIT(
		"{\"$ref\":\"#/$defs/order\",\"$defs\":{\"order\":{\"title\":\"Order\",\"type\":\"object\","
		"\"properties\":{\"id\":{\"title\":\"Id\",\"type\":\"integer\"},\"note\":{\"title\":\"Note\","
		"\"type\":[\"string\",\"null\"],\"description\":\"A smile: 😀\"},\"lines\":{\"title\":\"Lines\","
		"\"default\":[],\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Line\"}},\"to\":{\"title\":\"To\","
		"\"default\":{},\"$ref\":\"#/$defs/address\"},\"took\":{\"title\":\"Took\",\"default\":0,"
		"\"type\":\"number\"}},\"required\":[\"id\"]},\"Line\":{\"title\":\"Line\",\"type\":\"object\","
		"\"properties\":{\"sku\":{\"title\":\"Sku\",\"type\":\"string\"},\"color\":{\"title\":\"Color\","
		"\"default\":\"red\",\"enum\":[\"red\",\"green\"],\"type\":\"string\"}},\"required\":[\"sku\"]},"
		"\"address\":{\"type\":\"object\",\"properties\":{\"street\":{\"type\":\"object\","
		"\"properties\":{\"name\":{\"type\":\"string\"}}}}}}}"),
};

const struct env_message references_order_message = {
	.name = ENV_STR_INIT("order"),
	.c_name = "references_order",
	.description = "",
	.payload = &references_order_root_type,
	.schema = references_order_schema,
	.schema_count = 1,
	.notify = references_order_notify,
};

/* ---- message tree ---- */

static enum env_status references_tree_notify(env_function *listener, struct env_connection *connection,
	const struct env_meta *meta, const void *payload, void *user)
{
	return ((references_tree_listener *)listener)(connection, meta, payload, user);
}

static const struct env_str references_tree_schema[] = {
	ENV_STR_INIT(
		"{\"type\":\"object\",\"properties\":{\"up\":{\"$ref\":\"#/$defs/tree_payload\"},"
		"\"leaf\":{\"$ref\":\"#/$defs/Leaf\"}},\"$defs\":{\"tree_payload\":{\"type\":\"object\","
		"\"properties\":{\"up\":{\"$ref\":\"#/$defs/tree_payload\"},\"leaf\":{\"$ref\":\"#/$defs/Leaf\"}}},"
		"\"Leaf\":{\"type\":\"string\",\"maxLength\":8}}}"),
};

const struct env_message references_tree_message = {
	.name = ENV_STR_INIT("tree"),
	.c_name = "references_tree",
	.description = "",
	.payload = &references_tree_payload_type,
	.schema = references_tree_schema,
	.schema_count = 1,
	.notify = references_tree_notify,
};

/* ---- registry references_ws_outgoing ---- */

static const struct env_message *const references_ws_outgoing_messages[] = {
	&references_order_message,
	&references_tree_message,
};

/* A perfect hash of their names: env_registry_find() looks at one of them only. */
static const uint16_t references_ws_outgoing_seeds[] = {
	0, 0,
};

static const uint16_t references_ws_outgoing_slots[] = {
	0, 1, 0, 2,
};

const struct env_registry references_ws_outgoing = {
	.envelope = &envelope_ws_outgoing_envelope,
	.messages = references_ws_outgoing_messages,
	.count = 2,
	.seeds = references_ws_outgoing_seeds,
	.seed_count = 2,
	.slots = references_ws_outgoing_slots,
	.slot_count = 4,
};

/* ---- the package ---- */

static const struct env_package *const references_imports[] = {
	&envelope_package,
};

static const struct env_registry *const references_registries[] = {
	&references_ws_outgoing,
};

const struct env_package references_package = {
	.name = "references",
	.description = "",
	.tables_version = ENV_TABLES_VERSION,
	.type_size = sizeof(struct env_type),
	.message_size = sizeof(struct env_message),
	.imports = references_imports,
	.import_count = 1,
	.registries = references_registries,
	.registry_count = 1,
};
