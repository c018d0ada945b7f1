/*
 * Package messages: tables, fast decoders and encoders.
 *
 * Made by envgen from messages.yaml; what is changed here is lost.
 */
#include "messages.env.h"

#include <envelope/read.h>
#include <envelope/write.h>

static env_read_function messages_Line_read;
static env_write_function messages_Line_write;
static env_read_function messages_line_post_read;
static env_write_function messages_line_post_write;
static env_read_function messages_line_posted_read;
static env_write_function messages_line_posted_write;
static env_read_function messages_line_parts_read;
static env_write_function messages_line_parts_write;
static env_read_function messages_line_map_value_read;
static env_write_function messages_line_map_value_write;
static env_read_function messages_line_refused_read;
static env_write_function messages_line_refused_write;

static const struct env_type messages_line_parts_on_part_type;
static env_read_function messages_line_parts_on_part_read;
static env_write_function messages_line_parts_on_part_write;

/* ---- messages_Line_text ---- */

static const struct env_type messages_Line_text_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- messages_Line ---- */

static const struct messages_Line messages_Line_defaults = {
	.role = SHARED_ROLE_GUEST,
};

static const char *messages_Line_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("text"),
		ENV_OPTIONAL("by"),
		ENV_OPTIONAL("to"),
		ENV_OPTIONAL("role"),
		ENV_OPTIONAL("id"),
	};
	struct messages_Line *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &messages_Line_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* text */
			at = env_read_str(reader, at, &m->text, 0, SIZE_MAX);
			ENV_THEN(reader, at, members, 1);
		case 1: /* by */
			m->by_is = ENV_PRESENT;
			at = env_read_value(reader, at, &shared_Person_type, &m->by);
			ENV_THEN(reader, at, members, 2);
		case 2: /* to */
			m->to_is = ENV_PRESENT;
			at = env_read_value(reader, at, &shared_People_type, &m->to);
			ENV_THEN(reader, at, members, 3);
		case 3: /* role */
			at = env_read_enum(reader, at, &shared_Role_type, &m->role);
			ENV_THEN(reader, at, members, 4);
		case 4: /* id */
			m->id_is = ENV_PRESENT;
			at = env_read_int(reader, at, &m->id, 1, INT64_MAX);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *messages_Line_write(struct env_writer *writer, char *at, const void *value)
{
	const struct messages_Line *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "text");
	at = env_write_str(writer, at, m->text, 0, SIZE_MAX);
	if (m->by_is != ENV_ABSENT) {
		env_write_rule(writer, m->by_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "by");
		at = env_write_value(writer, at, &shared_Person_type, &m->by);
	}
	if (m->to_is != ENV_ABSENT) {
		env_write_rule(writer, m->to_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "to");
		at = env_write_value(writer, at, &shared_People_type, &m->to);
	}
	at = ENV_WRITE_NEXT(writer, at, "role");
	at = env_write_enum(writer, at, &shared_Role_type, (int)m->role);
	if (m->id_is != ENV_ABSENT) {
		env_write_rule(writer, m->id_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "id");
		at = env_write_int(writer, at, m->id, 1, INT64_MAX);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field messages_Line_fields[] = {
	{
		.name = ENV_STR_INIT("text"),
		.type = &messages_Line_text_type,
		.offset = offsetof(struct messages_Line, text),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("by"),
		.type = &shared_Person_type,
		.offset = offsetof(struct messages_Line, by),
		.is_offset = offsetof(struct messages_Line, by_is),
	},
	{
		.name = ENV_STR_INIT("to"),
		.type = &shared_People_type,
		.offset = offsetof(struct messages_Line, to),
		.is_offset = offsetof(struct messages_Line, to_is),
	},
	{
		.name = ENV_STR_INIT("role"),
		.type = &shared_Role_type,
		.offset = offsetof(struct messages_Line, role),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("id"),
		.type = &shared_Id_type,
		.offset = offsetof(struct messages_Line, id),
		.is_offset = offsetof(struct messages_Line, id_is),
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t messages_Line_sorted[] = {
	1, 4, 3, 0, 2,
};

const struct env_type messages_Line_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct messages_Line),
	.align = _Alignof(struct messages_Line),
	.name = "Line",
	.as.object = {
		.fields = messages_Line_fields,
		.count = 5,
		.sorted = messages_Line_sorted,
		.defaults = &messages_Line_defaults,
	},
	.read = messages_Line_read,
	.write = messages_Line_write,
};

/* ---- messages_line_post_text ---- */

static const struct env_type messages_line_post_text_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 1, .max_length = SIZE_MAX},
};

/* ---- messages_line_post_role ---- */

_Static_assert(sizeof(enum messages_line_post_role) == sizeof(int), "enums are as large as int");

static const struct env_str messages_line_post_role_members[] = {
	ENV_STR_INIT("guest"),
	ENV_STR_INIT("host"),
};

/* Their indexes in the order of their bytes. */
static const uint16_t messages_line_post_role_sorted[] = {
	0, 1,
};

/* A perfect hash of them: a decoder compares a text with one block only. */
static const char messages_line_post_role_blocks[][ENV_ENUM_BLOCK] = {
	"guest",
	"host",
};

static const uint8_t messages_line_post_role_member_slots[] = {
	0, 0, 0, 0, 1, 0, 0, 0,
};

static const struct env_enum_hash messages_line_post_role_hash = {
	.blocks = messages_line_post_role_blocks,
	.slots = messages_line_post_role_member_slots,
	.factor = UINT64_C(0x64F0EEB9026E6077),
	.shift = 61,
};

static const struct env_type messages_line_post_role_type = {
	.kind = ENV_KIND_ENUM,
	.size = sizeof(enum messages_line_post_role),
	.align = _Alignof(enum messages_line_post_role),
	.as.enumeration = {
		.members = messages_line_post_role_members,
		.count = sizeof(messages_line_post_role_members) / sizeof(messages_line_post_role_members[0]),
		.sorted = messages_line_post_role_sorted,
		.hash = &messages_line_post_role_hash,
	},
};

struct env_str messages_line_post_role_text(enum messages_line_post_role value)
{
	return env_enum_text(&messages_line_post_role_type, (int)value);
}

/* ---- messages_line_post ---- */

static const struct messages_line_post messages_line_post_defaults = {
	.role = MESSAGES_LINE_POST_ROLE_HOST,
};

static const char *messages_line_post_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("text"),
		ENV_OPTIONAL("role"),
	};
	struct messages_line_post *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &messages_line_post_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* text */
			at = env_read_str(reader, at, &m->text, 1, SIZE_MAX);
			ENV_THEN(reader, at, members, 1);
		case 1: /* role */
			at = env_read_enum(reader, at, &messages_line_post_role_type, &m->role);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *messages_line_post_write(struct env_writer *writer, char *at, const void *value)
{
	const struct messages_line_post *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "text");
	at = env_write_str(writer, at, m->text, 1, SIZE_MAX);
	at = ENV_WRITE_NEXT(writer, at, "role");
	at = env_write_enum(writer, at, &messages_line_post_role_type, (int)m->role);
	return env_write_close(writer, at, '}');
}

static const struct env_field messages_line_post_fields[] = {
	{
		.name = ENV_STR_INIT("text"),
		.type = &messages_line_post_text_type,
		.offset = offsetof(struct messages_line_post, text),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("role"),
		.type = &messages_line_post_role_type,
		.offset = offsetof(struct messages_line_post, role),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t messages_line_post_sorted[] = {
	1, 0,
};

const struct env_type messages_line_post_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct messages_line_post),
	.align = _Alignof(struct messages_line_post),
	.name = "line.post",
	.as.object = {
		.fields = messages_line_post_fields,
		.count = 2,
		.sorted = messages_line_post_sorted,
		.defaults = &messages_line_post_defaults,
	},
	.read = messages_line_post_read,
	.write = messages_line_post_write,
};

/* ---- messages_line_inside_value ---- */

const struct env_type messages_line_inside_value_type = {
	.kind = ENV_KIND_JSON,
	.size = sizeof(struct env_json),
	.align = _Alignof(struct env_json),
	.name = "line.inside",
	.as.json = {.roots = ENV_JSON_OBJECT},
};

/* ---- messages_line_posted_id ---- */

static const struct env_type messages_line_posted_id_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- messages_line_posted ---- */

static const struct messages_line_posted messages_line_posted_defaults = {0};

static const char *messages_line_posted_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("id"),
	};
	struct messages_line_posted *m = out;
	ENV_MEMBERS(members, keys);

	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* id */
			at = env_read_int(reader, at, &m->id, INT64_MIN, INT64_MAX);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *messages_line_posted_write(struct env_writer *writer, char *at, const void *value)
{
	const struct messages_line_posted *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "id");
	at = env_write_int(writer, at, m->id, INT64_MIN, INT64_MAX);
	return env_write_close(writer, at, '}');
}

static const struct env_field messages_line_posted_fields[] = {
	{
		.name = ENV_STR_INIT("id"),
		.type = &messages_line_posted_id_type,
		.offset = offsetof(struct messages_line_posted, id),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t messages_line_posted_sorted[] = {
	0,
};

const struct env_type messages_line_posted_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct messages_line_posted),
	.align = _Alignof(struct messages_line_posted),
	.name = "line.posted",
	.as.object = {
		.fields = messages_line_posted_fields,
		.count = 1,
		.sorted = messages_line_posted_sorted,
		.defaults = &messages_line_posted_defaults,
	},
	.read = messages_line_posted_read,
	.write = messages_line_posted_write,
};

/* ---- messages_line_parts_listener_part_name ---- */

static const struct env_type messages_line_parts_listener_part_name_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- messages_line_parts_listener_part ---- */

static const struct messages_line_parts_listener_part messages_line_parts_listener_part_defaults = {0};

static const char *messages_line_parts_listener_part_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_OPTIONAL("name"),
	};
	struct messages_line_parts_listener_part *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &messages_line_parts_listener_part_defaults, sizeof(*m));
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

static char *messages_line_parts_listener_part_write(struct env_writer *writer, char *at, const void *value)
{
	const struct messages_line_parts_listener_part *m = value;

	at = env_write_open(writer, at, '{');
	if (m->name_is != ENV_ABSENT) {
		env_write_rule(writer, m->name_is == ENV_PRESENT);
		at = ENV_WRITE_FIRST(writer, at, "name");
		at = env_write_str(writer, at, m->name, 0, SIZE_MAX);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field messages_line_parts_listener_part_fields[] = {
	{
		.name = ENV_STR_INIT("name"),
		.type = &messages_line_parts_listener_part_name_type,
		.offset = offsetof(struct messages_line_parts_listener_part, name),
		.is_offset = offsetof(struct messages_line_parts_listener_part, name_is),
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t messages_line_parts_listener_part_sorted[] = {
	0,
};

static const struct env_type messages_line_parts_listener_part_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct messages_line_parts_listener_part),
	.align = _Alignof(struct messages_line_parts_listener_part),
	.as.object = {
		.fields = messages_line_parts_listener_part_fields,
		.count = 1,
		.sorted = messages_line_parts_listener_part_sorted,
		.defaults = &messages_line_parts_listener_part_defaults,
	},
	.read = messages_line_parts_listener_part_read,
	.write = messages_line_parts_listener_part_write,
};

/* ---- messages_line_parts_handler_part_name ---- */

static const struct env_type messages_line_parts_handler_part_name_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- messages_line_parts_handler_part ---- */

static const struct messages_line_parts_handler_part messages_line_parts_handler_part_defaults = {0};

static const char *messages_line_parts_handler_part_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_OPTIONAL("name"),
	};
	struct messages_line_parts_handler_part *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &messages_line_parts_handler_part_defaults, sizeof(*m));
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

static char *messages_line_parts_handler_part_write(struct env_writer *writer, char *at, const void *value)
{
	const struct messages_line_parts_handler_part *m = value;

	at = env_write_open(writer, at, '{');
	if (m->name_is != ENV_ABSENT) {
		env_write_rule(writer, m->name_is == ENV_PRESENT);
		at = ENV_WRITE_FIRST(writer, at, "name");
		at = env_write_str(writer, at, m->name, 0, SIZE_MAX);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field messages_line_parts_handler_part_fields[] = {
	{
		.name = ENV_STR_INIT("name"),
		.type = &messages_line_parts_handler_part_name_type,
		.offset = offsetof(struct messages_line_parts_handler_part, name),
		.is_offset = offsetof(struct messages_line_parts_handler_part, name_is),
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t messages_line_parts_handler_part_sorted[] = {
	0,
};

static const struct env_type messages_line_parts_handler_part_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct messages_line_parts_handler_part),
	.align = _Alignof(struct messages_line_parts_handler_part),
	.as.object = {
		.fields = messages_line_parts_handler_part_fields,
		.count = 1,
		.sorted = messages_line_parts_handler_part_sorted,
		.defaults = &messages_line_parts_handler_part_defaults,
	},
	.read = messages_line_parts_handler_part_read,
	.write = messages_line_parts_handler_part_write,
};

/* ---- messages_line_parts_guard_function_part ---- */

_Static_assert(sizeof(enum messages_line_parts_guard_function_part) == sizeof(int), "enums are as large as int");

static const struct env_str messages_line_parts_guard_function_part_members[] = {
	ENV_STR_INIT("none"),
	ENV_STR_INIT("all"),
};

/* Their indexes in the order of their bytes. */
static const uint16_t messages_line_parts_guard_function_part_sorted[] = {
	1, 0,
};

/* A perfect hash of them: a decoder compares a text with one block only. */
static const char messages_line_parts_guard_function_part_blocks[][ENV_ENUM_BLOCK] = {
	"none",
	"all",
};

static const uint8_t messages_line_parts_guard_function_part_member_slots[] = {
	0, 0, 0, 0, 0, 1, 0, 0,
};

static const struct env_enum_hash messages_line_parts_guard_function_part_hash = {
	.blocks = messages_line_parts_guard_function_part_blocks,
	.slots = messages_line_parts_guard_function_part_member_slots,
	.factor = UINT64_C(0x9E3779B97F4A7C15),
	.shift = 61,
};

static const struct env_type messages_line_parts_guard_function_part_type = {
	.kind = ENV_KIND_ENUM,
	.size = sizeof(enum messages_line_parts_guard_function_part),
	.align = _Alignof(enum messages_line_parts_guard_function_part),
	.as.enumeration = {
		.members = messages_line_parts_guard_function_part_members,
		.count = sizeof(messages_line_parts_guard_function_part_members) / sizeof(messages_line_parts_guard_function_part_members[0]),
		.sorted = messages_line_parts_guard_function_part_sorted,
		.hash = &messages_line_parts_guard_function_part_hash,
	},
};

struct env_str messages_line_parts_guard_function_part_text(enum messages_line_parts_guard_function_part value)
{
	return env_enum_text(&messages_line_parts_guard_function_part_type, (int)value);
}

/* ---- messages_line_parts_check_part_name ---- */

static const struct env_type messages_line_parts_check_part_name_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- messages_line_parts_check_part ---- */

static const struct messages_line_parts_check_part messages_line_parts_check_part_defaults = {0};

static const char *messages_line_parts_check_part_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_OPTIONAL("name"),
	};
	struct messages_line_parts_check_part *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &messages_line_parts_check_part_defaults, sizeof(*m));
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

static char *messages_line_parts_check_part_write(struct env_writer *writer, char *at, const void *value)
{
	const struct messages_line_parts_check_part *m = value;

	at = env_write_open(writer, at, '{');
	if (m->name_is != ENV_ABSENT) {
		env_write_rule(writer, m->name_is == ENV_PRESENT);
		at = ENV_WRITE_FIRST(writer, at, "name");
		at = env_write_str(writer, at, m->name, 0, SIZE_MAX);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field messages_line_parts_check_part_fields[] = {
	{
		.name = ENV_STR_INIT("name"),
		.type = &messages_line_parts_check_part_name_type,
		.offset = offsetof(struct messages_line_parts_check_part, name),
		.is_offset = offsetof(struct messages_line_parts_check_part, name_is),
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t messages_line_parts_check_part_sorted[] = {
	0,
};

static const struct env_type messages_line_parts_check_part_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct messages_line_parts_check_part),
	.align = _Alignof(struct messages_line_parts_check_part),
	.as.object = {
		.fields = messages_line_parts_check_part_fields,
		.count = 1,
		.sorted = messages_line_parts_check_part_sorted,
		.defaults = &messages_line_parts_check_part_defaults,
	},
	.read = messages_line_parts_check_part_read,
	.write = messages_line_parts_check_part_write,
};

/* ---- messages_line_parts_answer_part_name ---- */

static const struct env_type messages_line_parts_answer_part_name_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- messages_line_parts_answer_part ---- */

static const struct messages_line_parts_answer_part messages_line_parts_answer_part_defaults = {0};

static const char *messages_line_parts_answer_part_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_OPTIONAL("name"),
	};
	struct messages_line_parts_answer_part *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &messages_line_parts_answer_part_defaults, sizeof(*m));
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

static char *messages_line_parts_answer_part_write(struct env_writer *writer, char *at, const void *value)
{
	const struct messages_line_parts_answer_part *m = value;

	at = env_write_open(writer, at, '{');
	if (m->name_is != ENV_ABSENT) {
		env_write_rule(writer, m->name_is == ENV_PRESENT);
		at = ENV_WRITE_FIRST(writer, at, "name");
		at = env_write_str(writer, at, m->name, 0, SIZE_MAX);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field messages_line_parts_answer_part_fields[] = {
	{
		.name = ENV_STR_INIT("name"),
		.type = &messages_line_parts_answer_part_name_type,
		.offset = offsetof(struct messages_line_parts_answer_part, name),
		.is_offset = offsetof(struct messages_line_parts_answer_part, name_is),
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t messages_line_parts_answer_part_sorted[] = {
	0,
};

static const struct env_type messages_line_parts_answer_part_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct messages_line_parts_answer_part),
	.align = _Alignof(struct messages_line_parts_answer_part),
	.as.object = {
		.fields = messages_line_parts_answer_part_fields,
		.count = 1,
		.sorted = messages_line_parts_answer_part_sorted,
		.defaults = &messages_line_parts_answer_part_defaults,
	},
	.read = messages_line_parts_answer_part_read,
	.write = messages_line_parts_answer_part_write,
};

/* ---- messages_line_parts_on_part_item ---- */

static const struct env_type messages_line_parts_on_part_item_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- messages_line_parts_on_part ---- */

static const char *messages_line_parts_on_part_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &messages_line_parts_on_part_type, out);
}

static char *messages_line_parts_on_part_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &messages_line_parts_on_part_type, value);
}

static const struct env_type messages_line_parts_on_part_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct messages_line_parts_on_part),
	.align = _Alignof(struct messages_line_parts_on_part),
	.as.array = {
		.item = &messages_line_parts_on_part_item_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = messages_line_parts_on_part_read,
	.write = messages_line_parts_on_part_write,
};

/* ---- messages_line_parts_type_name ---- */

static const struct env_type messages_line_parts_type_name_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- messages_line_parts_type ---- */

static const struct messages_line_parts_type messages_line_parts_type_defaults = {0};

static const char *messages_line_parts_type_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_OPTIONAL("name"),
	};
	struct messages_line_parts_type *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &messages_line_parts_type_defaults, sizeof(*m));
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

static char *messages_line_parts_type_write(struct env_writer *writer, char *at, const void *value)
{
	const struct messages_line_parts_type *m = value;

	at = env_write_open(writer, at, '{');
	if (m->name_is != ENV_ABSENT) {
		env_write_rule(writer, m->name_is == ENV_PRESENT);
		at = ENV_WRITE_FIRST(writer, at, "name");
		at = env_write_str(writer, at, m->name, 0, SIZE_MAX);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field messages_line_parts_type_fields[] = {
	{
		.name = ENV_STR_INIT("name"),
		.type = &messages_line_parts_type_name_type,
		.offset = offsetof(struct messages_line_parts_type, name),
		.is_offset = offsetof(struct messages_line_parts_type, name_is),
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t messages_line_parts_type_sorted[] = {
	0,
};

static const struct env_type messages_line_parts_type_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct messages_line_parts_type),
	.align = _Alignof(struct messages_line_parts_type),
	.as.object = {
		.fields = messages_line_parts_type_fields,
		.count = 1,
		.sorted = messages_line_parts_type_sorted,
		.defaults = &messages_line_parts_type_defaults,
	},
	.read = messages_line_parts_type_read,
	.write = messages_line_parts_type_write,
};

/* ---- messages_line_parts ---- */

static const struct messages_line_parts messages_line_parts_defaults = {0};

static const char *messages_line_parts_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_OPTIONAL("listener"),
		ENV_OPTIONAL("handler"),
		ENV_OPTIONAL("guard_function"),
		ENV_OPTIONAL("check"),
		ENV_OPTIONAL("answer"),
		ENV_OPTIONAL("on"),
		ENV_OPTIONAL("type"),
	};
	struct messages_line_parts *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &messages_line_parts_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* listener */
			m->listener_is = ENV_PRESENT;
			at = messages_line_parts_listener_part_read(reader, at, &m->listener);
			ENV_THEN(reader, at, members, 1);
		case 1: /* handler */
			m->handler_is = ENV_PRESENT;
			at = messages_line_parts_handler_part_read(reader, at, &m->handler);
			ENV_THEN(reader, at, members, 2);
		case 2: /* guard_function */
			m->guard_function_is = ENV_PRESENT;
			at = env_read_enum(reader, at, &messages_line_parts_guard_function_part_type, &m->guard_function);
			ENV_THEN(reader, at, members, 3);
		case 3: /* check */
			m->check_is = ENV_PRESENT;
			at = messages_line_parts_check_part_read(reader, at, &m->check);
			ENV_THEN(reader, at, members, 4);
		case 4: /* answer */
			m->answer_is = ENV_PRESENT;
			at = messages_line_parts_answer_part_read(reader, at, &m->answer);
			ENV_THEN(reader, at, members, 5);
		case 5: /* on */
			m->on_is = ENV_PRESENT;
			at = messages_line_parts_on_part_read(reader, at, &m->on);
			ENV_THEN(reader, at, members, 6);
		case 6: /* type */
			m->type_is = ENV_PRESENT;
			at = messages_line_parts_type_read(reader, at, &m->type);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *messages_line_parts_write(struct env_writer *writer, char *at, const void *value)
{
	const struct messages_line_parts *m = value;

	at = env_write_open(writer, at, '{');
	if (m->listener_is != ENV_ABSENT) {
		env_write_rule(writer, m->listener_is == ENV_PRESENT);
		at = ENV_WRITE_FIRST(writer, at, "listener");
		at = messages_line_parts_listener_part_write(writer, at, &m->listener);
	}
	if (m->handler_is != ENV_ABSENT) {
		env_write_rule(writer, m->handler_is == ENV_PRESENT);
		at = ENV_WRITE_KEY(writer, at, "handler");
		at = messages_line_parts_handler_part_write(writer, at, &m->handler);
	}
	if (m->guard_function_is != ENV_ABSENT) {
		env_write_rule(writer, m->guard_function_is == ENV_PRESENT);
		at = ENV_WRITE_KEY(writer, at, "guard_function");
		at = env_write_enum(writer, at, &messages_line_parts_guard_function_part_type, (int)m->guard_function);
	}
	if (m->check_is != ENV_ABSENT) {
		env_write_rule(writer, m->check_is == ENV_PRESENT);
		at = ENV_WRITE_KEY(writer, at, "check");
		at = messages_line_parts_check_part_write(writer, at, &m->check);
	}
	if (m->answer_is != ENV_ABSENT) {
		env_write_rule(writer, m->answer_is == ENV_PRESENT);
		at = ENV_WRITE_KEY(writer, at, "answer");
		at = messages_line_parts_answer_part_write(writer, at, &m->answer);
	}
	if (m->on_is != ENV_ABSENT) {
		env_write_rule(writer, m->on_is == ENV_PRESENT);
		at = ENV_WRITE_KEY(writer, at, "on");
		at = messages_line_parts_on_part_write(writer, at, &m->on);
	}
	if (m->type_is != ENV_ABSENT) {
		env_write_rule(writer, m->type_is == ENV_PRESENT);
		at = ENV_WRITE_KEY(writer, at, "type");
		at = messages_line_parts_type_write(writer, at, &m->type);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field messages_line_parts_fields[] = {
	{
		.name = ENV_STR_INIT("listener"),
		.type = &messages_line_parts_listener_part_type,
		.offset = offsetof(struct messages_line_parts, listener),
		.is_offset = offsetof(struct messages_line_parts, listener_is),
	},
	{
		.name = ENV_STR_INIT("handler"),
		.type = &messages_line_parts_handler_part_type,
		.offset = offsetof(struct messages_line_parts, handler),
		.is_offset = offsetof(struct messages_line_parts, handler_is),
	},
	{
		.name = ENV_STR_INIT("guard_function"),
		.type = &messages_line_parts_guard_function_part_type,
		.offset = offsetof(struct messages_line_parts, guard_function),
		.is_offset = offsetof(struct messages_line_parts, guard_function_is),
	},
	{
		.name = ENV_STR_INIT("check"),
		.type = &messages_line_parts_check_part_type,
		.offset = offsetof(struct messages_line_parts, check),
		.is_offset = offsetof(struct messages_line_parts, check_is),
	},
	{
		.name = ENV_STR_INIT("answer"),
		.type = &messages_line_parts_answer_part_type,
		.offset = offsetof(struct messages_line_parts, answer),
		.is_offset = offsetof(struct messages_line_parts, answer_is),
	},
	{
		.name = ENV_STR_INIT("on"),
		.type = &messages_line_parts_on_part_type,
		.offset = offsetof(struct messages_line_parts, on),
		.is_offset = offsetof(struct messages_line_parts, on_is),
	},
	{
		.name = ENV_STR_INIT("type"),
		.type = &messages_line_parts_type_type,
		.offset = offsetof(struct messages_line_parts, type),
		.is_offset = offsetof(struct messages_line_parts, type_is),
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t messages_line_parts_sorted[] = {
	4, 3, 2, 1, 0, 5, 6,
};

const struct env_type messages_line_parts_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct messages_line_parts),
	.align = _Alignof(struct messages_line_parts),
	.name = "line.parts",
	.as.object = {
		.fields = messages_line_parts_fields,
		.count = 7,
		.sorted = messages_line_parts_sorted,
		.defaults = &messages_line_parts_defaults,
	},
	.read = messages_line_parts_read,
	.write = messages_line_parts_write,
};

/* ---- messages_line_map_value_value ---- */

static const struct env_type messages_line_map_value_value_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- messages_line_map_value ---- */

static const char *messages_line_map_value_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_map(reader, at, &messages_line_map_value_type, out);
}

static char *messages_line_map_value_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_map(writer, at, &messages_line_map_value_type, value);
}

const struct env_type messages_line_map_value_type = {
	.kind = ENV_KIND_MAP,
	.size = sizeof(struct messages_line_map_value),
	.align = _Alignof(struct messages_line_map_value),
	.name = "line.map",
	.as.map = {
		.value = &messages_line_map_value_value_type,
		.entry_size = sizeof(struct messages_line_map_value_entry),
		.value_offset = offsetof(struct messages_line_map_value_entry, value),
		.max_entries = SIZE_MAX,
	},
	.read = messages_line_map_value_read,
	.write = messages_line_map_value_write,
};

/* ---- messages_line_refused_why ---- */

static const struct env_type messages_line_refused_why_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- messages_line_refused ---- */

static const struct messages_line_refused messages_line_refused_defaults = {0};

static const char *messages_line_refused_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("why"),
	};
	struct messages_line_refused *m = out;
	ENV_MEMBERS(members, keys);

	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* why */
			at = env_read_str(reader, at, &m->why, 0, SIZE_MAX);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *messages_line_refused_write(struct env_writer *writer, char *at, const void *value)
{
	const struct messages_line_refused *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "why");
	at = env_write_str(writer, at, m->why, 0, SIZE_MAX);
	return env_write_close(writer, at, '}');
}

static const struct env_field messages_line_refused_fields[] = {
	{
		.name = ENV_STR_INIT("why"),
		.type = &messages_line_refused_why_type,
		.offset = offsetof(struct messages_line_refused, why),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t messages_line_refused_sorted[] = {
	0,
};

const struct env_type messages_line_refused_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct messages_line_refused),
	.align = _Alignof(struct messages_line_refused),
	.name = "line.refused",
	.as.object = {
		.fields = messages_line_refused_fields,
		.count = 1,
		.sorted = messages_line_refused_sorted,
		.defaults = &messages_line_refused_defaults,
	},
	.read = messages_line_refused_read,
	.write = messages_line_refused_write,
};

void messages_Line_init(struct messages_Line *out)
{
	env_init(&messages_Line_type, out);
}

enum env_status messages_Line_decode(struct messages_Line *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&messages_Line_type, out, arena, json, len, errors);
}

enum env_status messages_Line_encode(const struct messages_Line *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&messages_Line_type, value, out, errors);
}

enum env_status messages_Line_check(const struct messages_Line *value,
	struct env_errors *errors)
{
	return env_check(&messages_Line_type, value, errors);
}

enum env_status messages_Line_copy(struct messages_Line *out, struct env_arena *arena,
	const struct messages_Line *value)
{
	return env_copy(&messages_Line_type, out, arena, value);
}

bool messages_Line_equal(const struct messages_Line *a,
	const struct messages_Line *b)
{
	return env_equal(&messages_Line_type, a, b);
}

void messages_line_post_init(struct messages_line_post *out)
{
	env_init(&messages_line_post_type, out);
}

enum env_status messages_line_post_decode(struct messages_line_post *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&messages_line_post_type, out, arena, json, len, errors);
}

enum env_status messages_line_post_encode(const struct messages_line_post *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&messages_line_post_type, value, out, errors);
}

enum env_status messages_line_post_check(const struct messages_line_post *value,
	struct env_errors *errors)
{
	return env_check(&messages_line_post_type, value, errors);
}

enum env_status messages_line_post_copy(struct messages_line_post *out, struct env_arena *arena,
	const struct messages_line_post *value)
{
	return env_copy(&messages_line_post_type, out, arena, value);
}

bool messages_line_post_equal(const struct messages_line_post *a,
	const struct messages_line_post *b)
{
	return env_equal(&messages_line_post_type, a, b);
}

void messages_line_posted_init(struct messages_line_posted *out)
{
	env_init(&messages_line_posted_type, out);
}

enum env_status messages_line_posted_decode(struct messages_line_posted *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&messages_line_posted_type, out, arena, json, len, errors);
}

enum env_status messages_line_posted_encode(const struct messages_line_posted *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&messages_line_posted_type, value, out, errors);
}

enum env_status messages_line_posted_check(const struct messages_line_posted *value,
	struct env_errors *errors)
{
	return env_check(&messages_line_posted_type, value, errors);
}

enum env_status messages_line_posted_copy(struct messages_line_posted *out, struct env_arena *arena,
	const struct messages_line_posted *value)
{
	return env_copy(&messages_line_posted_type, out, arena, value);
}

bool messages_line_posted_equal(const struct messages_line_posted *a,
	const struct messages_line_posted *b)
{
	return env_equal(&messages_line_posted_type, a, b);
}

void messages_line_parts_listener_part_init(struct messages_line_parts_listener_part *out)
{
	env_init(&messages_line_parts_listener_part_type, out);
}

void messages_line_parts_handler_part_init(struct messages_line_parts_handler_part *out)
{
	env_init(&messages_line_parts_handler_part_type, out);
}

void messages_line_parts_check_part_init(struct messages_line_parts_check_part *out)
{
	env_init(&messages_line_parts_check_part_type, out);
}

void messages_line_parts_answer_part_init(struct messages_line_parts_answer_part *out)
{
	env_init(&messages_line_parts_answer_part_type, out);
}

void messages_line_parts_type_init(struct messages_line_parts_type *out)
{
	env_init(&messages_line_parts_type_type, out);
}

void messages_line_parts_init(struct messages_line_parts *out)
{
	env_init(&messages_line_parts_type, out);
}

enum env_status messages_line_parts_decode(struct messages_line_parts *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&messages_line_parts_type, out, arena, json, len, errors);
}

enum env_status messages_line_parts_encode(const struct messages_line_parts *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&messages_line_parts_type, value, out, errors);
}

enum env_status messages_line_parts_check(const struct messages_line_parts *value,
	struct env_errors *errors)
{
	return env_check(&messages_line_parts_type, value, errors);
}

enum env_status messages_line_parts_copy(struct messages_line_parts *out, struct env_arena *arena,
	const struct messages_line_parts *value)
{
	return env_copy(&messages_line_parts_type, out, arena, value);
}

bool messages_line_parts_equal(const struct messages_line_parts *a,
	const struct messages_line_parts *b)
{
	return env_equal(&messages_line_parts_type, a, b);
}

void messages_line_map_value_init(struct messages_line_map_value *out)
{
	env_init(&messages_line_map_value_type, out);
}

enum env_status messages_line_map_value_decode(struct messages_line_map_value *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&messages_line_map_value_type, out, arena, json, len, errors);
}

enum env_status messages_line_map_value_encode(const struct messages_line_map_value *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&messages_line_map_value_type, value, out, errors);
}

enum env_status messages_line_map_value_check(const struct messages_line_map_value *value,
	struct env_errors *errors)
{
	return env_check(&messages_line_map_value_type, value, errors);
}

enum env_status messages_line_map_value_copy(struct messages_line_map_value *out, struct env_arena *arena,
	const struct messages_line_map_value *value)
{
	return env_copy(&messages_line_map_value_type, out, arena, value);
}

bool messages_line_map_value_equal(const struct messages_line_map_value *a,
	const struct messages_line_map_value *b)
{
	return env_equal(&messages_line_map_value_type, a, b);
}

void messages_line_refused_init(struct messages_line_refused *out)
{
	env_init(&messages_line_refused_type, out);
}

enum env_status messages_line_refused_decode(struct messages_line_refused *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&messages_line_refused_type, out, arena, json, len, errors);
}

enum env_status messages_line_refused_encode(const struct messages_line_refused *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&messages_line_refused_type, value, out, errors);
}

enum env_status messages_line_refused_check(const struct messages_line_refused *value,
	struct env_errors *errors)
{
	return env_check(&messages_line_refused_type, value, errors);
}

enum env_status messages_line_refused_copy(struct messages_line_refused *out, struct env_arena *arena,
	const struct messages_line_refused *value)
{
	return env_copy(&messages_line_refused_type, out, arena, value);
}

bool messages_line_refused_equal(const struct messages_line_refused *a,
	const struct messages_line_refused *b)
{
	return env_equal(&messages_line_refused_type, a, b);
}

/* ---- message line.post ---- */

static enum env_status messages_line_post_handle(env_function *handler, struct env_connection *from,
	struct env_request *request, const void *payload, void *user)
{
	return ((messages_line_post_handler *)handler)(from, request, payload, user);
}

static enum env_status messages_line_post_admit(env_function *guard, struct env_request *request,
	const void *payload, struct env_errors *errors, void *user)
{
	return ((messages_line_post_guard_function *)guard)(request, payload, errors, user);
}

static enum env_status messages_line_post_notify(env_function *listener, struct env_connection *connection,
	const struct env_meta *meta, const void *payload, void *user)
{
	return ((messages_line_post_listener *)listener)(connection, meta, payload, user);
}

static const struct env_str messages_line_post_schema[] = {
	ENV_STR_INIT(
		"{\"type\":\"object\",\"required\":[\"text\"],\"properties\":{\"text\":{\"type\":\"string\","
		"\"minLength\":1},\"role\":{\"enum\":[\"guest\",\"host\"],\"default\":\"host\"}}}"),
};

static const struct env_message *const messages_line_post_replies[] = {
	&messages_line_posted_message,
};

static const struct env_str messages_line_post_traits[] = {
	ENV_STR_INIT("audited"),
	ENV_STR_INIT("loud"),
};

const struct env_message messages_line_post_message = {
	.name = ENV_STR_INIT("line.post"),
	.c_name = "messages_line_post",
	.description = "A request with one reply.",
	.payload = &messages_line_post_type,
	.schema = messages_line_post_schema,
	.schema_count = 1,
	.replies = messages_line_post_replies,
	.reply_count = 1,
	.traits = messages_line_post_traits,
	.trait_count = 2,
	.handle = messages_line_post_handle,
	.guard = messages_line_post_admit,
	.notify = messages_line_post_notify,
};

/* ---- message line.many ---- */

static enum env_status messages_line_many_handle(env_function *handler, struct env_connection *from,
	struct env_request *request, const void *payload, void *user)
{
	(void)from;
	return ((messages_line_many_handler *)handler)(request, payload, user);
}

static enum env_status messages_line_many_admit(env_function *guard, struct env_request *request,
	const void *payload, struct env_errors *errors, void *user)
{
	return ((messages_line_many_guard_function *)guard)(request, payload, errors, user);
}

static enum env_status messages_line_many_notify(env_function *listener, struct env_connection *connection,
	const struct env_meta *meta, const void *payload, void *user)
{
	return ((messages_line_many_listener *)listener)(connection, meta, payload, user);
}

static const struct env_str messages_line_many_schema[] = {
	ENV_STR_INIT(
		"{\"$ref\":\"#/$defs/Line\",\"$defs\":{\"Line\":{\"type\":\"object\",\"required\":[\"text\"],"
		"\"properties\":{\"text\":{\"type\":\"string\"},\"by\":{\"$ref\":\"#/$defs/Person\"},"
		"\"to\":{\"$ref\":\"#/$defs/People\"},\"role\":{\"$ref\":\"#/$defs/Role\"},"
		"\"id\":{\"$ref\":\"#/$defs/Id\"}}},\"Person\":{\"type\":\"object\",\"required\":[\"id\",\"name\"],"
		"\"properties\":{\"id\":{\"$ref\":\"#/$defs/Id\"},\"name\":{\"type\":\"string\",\"minLength\":1,"
		"\"maxLength\":32}}},\"People\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Person\"},"
		"\"maxItems\":100},\"Role\":{\"enum\":[\"guest\",\"host\"],\"default\":\"guest\"},"
		"\"Id\":{\"type\":\"integer\",\"minimum\":1}}}"),
};

static const struct env_message *const messages_line_many_replies[] = {
	&messages_line_posted_message,
	&messages_line_none_message,
	&envelope_s_stat_message,
	&envelope_progress_num_message,
	&shared_note_message,
};

const struct env_message messages_line_many_message = {
	.name = ENV_STR_INIT("line.many"),
	.c_name = "messages_line_many",
	.description = "A request with several replies, of this package and of others.",
	.payload = &messages_Line_type,
	.schema = messages_line_many_schema,
	.schema_count = 1,
	.run = ENV_RUN_DEFERRED,
	.replies = messages_line_many_replies,
	.reply_count = 5,
	.handle = messages_line_many_handle,
	.guard = messages_line_many_admit,
	.notify = messages_line_many_notify,
};

/* ---- message line.told ---- */

static enum env_status messages_line_told_handle(env_function *handler, struct env_connection *from,
	struct env_request *request, const void *payload, void *user)
{
	(void)request;
	return ((messages_line_told_handler *)handler)(from, payload, user);
}

static enum env_status messages_line_told_admit(env_function *guard, struct env_request *request,
	const void *payload, struct env_errors *errors, void *user)
{
	return ((messages_line_told_guard_function *)guard)(request, payload, errors, user);
}

static enum env_status messages_line_told_notify(env_function *listener, struct env_connection *connection,
	const struct env_meta *meta, const void *payload, void *user)
{
	return ((messages_line_told_listener *)listener)(connection, meta, payload, user);
}

static const struct env_str messages_line_told_schema[] = {
	ENV_STR_INIT(
		"{\"$ref\":\"#/$defs/Person\",\"$defs\":{\"Person\":{\"type\":\"object\",\"required\":[\"id\",\"name\"],"
		"\"properties\":{\"id\":{\"$ref\":\"#/$defs/Id\"},\"name\":{\"type\":\"string\",\"minLength\":1,"
		"\"maxLength\":32}}},\"Id\":{\"type\":\"integer\",\"minimum\":1}}}"),
};

const struct env_message messages_line_told_message = {
	.name = ENV_STR_INIT("line.told"),
	.c_name = "messages_line_told",
	.description = "Nothing is answered.",
	.payload = &shared_Person_type,
	.schema = messages_line_told_schema,
	.schema_count = 1,
	.oneway = true,
	.handle = messages_line_told_handle,
	.guard = messages_line_told_admit,
	.notify = messages_line_told_notify,
};

/* ---- message line.bare ---- */

static enum env_status messages_line_bare_handle(env_function *handler, struct env_connection *from,
	struct env_request *request, const void *payload, void *user)
{
	(void)payload;
	return ((messages_line_bare_handler *)handler)(from, request, user);
}

static enum env_status messages_line_bare_admit(env_function *guard, struct env_request *request,
	const void *payload, struct env_errors *errors, void *user)
{
	(void)payload;
	return ((messages_line_bare_guard_function *)guard)(request, errors, user);
}

static enum env_status messages_line_bare_notify(env_function *listener, struct env_connection *connection,
	const struct env_meta *meta, const void *payload, void *user)
{
	(void)payload;
	return ((messages_line_bare_listener *)listener)(connection, meta, user);
}

static const struct env_message *const messages_line_bare_replies[] = {
	&envelope_s_stat_message,
};

const struct env_message messages_line_bare_message = {
	.name = ENV_STR_INIT("line.bare"),
	.c_name = "messages_line_bare",
	.description = "",
	.replies = messages_line_bare_replies,
	.reply_count = 1,
	.handle = messages_line_bare_handle,
	.guard = messages_line_bare_admit,
	.notify = messages_line_bare_notify,
};

/* ---- message line.hint ---- */

static enum env_status messages_line_hint_handle(env_function *handler, struct env_connection *from,
	struct env_request *request, const void *payload, void *user)
{
	(void)request;
	(void)payload;
	return ((messages_line_hint_handler *)handler)(from, user);
}

static enum env_status messages_line_hint_admit(env_function *guard, struct env_request *request,
	const void *payload, struct env_errors *errors, void *user)
{
	(void)payload;
	return ((messages_line_hint_guard_function *)guard)(request, errors, user);
}

static enum env_status messages_line_hint_notify(env_function *listener, struct env_connection *connection,
	const struct env_meta *meta, const void *payload, void *user)
{
	(void)payload;
	return ((messages_line_hint_listener *)listener)(connection, meta, user);
}

const struct env_message messages_line_hint_message = {
	.name = ENV_STR_INIT("line.hint"),
	.c_name = "messages_line_hint",
	.description = "",
	.oneway = true,
	.deprecated = true,
	.handle = messages_line_hint_handle,
	.guard = messages_line_hint_admit,
	.notify = messages_line_hint_notify,
};

void messages_line_inside_init(struct messages_line_inside *out)
{
	env_init(&messages_line_inside_value_type, out);
}

enum env_status messages_line_inside_decode(struct messages_line_inside *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&messages_line_inside_value_type, out, arena, json, len, errors);
}

enum env_status messages_line_inside_encode(const struct messages_line_inside *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&messages_line_inside_value_type, value, out, errors);
}

enum env_status messages_line_inside_check(const struct messages_line_inside *value,
	struct env_errors *errors)
{
	return env_check(&messages_line_inside_value_type, value, errors);
}

enum env_status messages_line_inside_copy(struct messages_line_inside *out, struct env_arena *arena,
	const struct messages_line_inside *value)
{
	return env_copy(&messages_line_inside_value_type, out, arena, value);
}

bool messages_line_inside_equal(const struct messages_line_inside *a,
	const struct messages_line_inside *b)
{
	return env_equal(&messages_line_inside_value_type, a, b);
}

/* ---- message line.inside ---- */

static enum env_status messages_line_inside_handle(env_function *handler, struct env_connection *from,
	struct env_request *request, const void *payload, void *user)
{
	return ((messages_line_inside_handler *)handler)(from, request, payload, user);
}

static enum env_status messages_line_inside_admit(env_function *guard, struct env_request *request,
	const void *payload, struct env_errors *errors, void *user)
{
	return ((messages_line_inside_guard_function *)guard)(request, payload, errors, user);
}

static enum env_status messages_line_inside_notify(env_function *listener, struct env_connection *connection,
	const struct env_meta *meta, const void *payload, void *user)
{
	return ((messages_line_inside_listener *)listener)(connection, meta, payload, user);
}

static const struct env_str messages_line_inside_schema[] = {
	ENV_STR_INIT(
		"{\"type\":\"object\"}"),
};

static const struct env_message *const messages_line_inside_replies[] = {
	&messages_line_none_message,
};

const struct env_message messages_line_inside_message = {
	.name = ENV_STR_INIT("line.inside"),
	.c_name = "messages_line_inside",
	.description = "From one part to another.",
	.payload = &messages_line_inside_value_type,
	.schema = messages_line_inside_schema,
	.schema_count = 1,
	.replies = messages_line_inside_replies,
	.reply_count = 1,
	.handle = messages_line_inside_handle,
	.guard = messages_line_inside_admit,
	.notify = messages_line_inside_notify,
};

/* ---- message line.posted ---- */

static enum env_status messages_line_posted_notify(env_function *listener, struct env_connection *connection,
	const struct env_meta *meta, const void *payload, void *user)
{
	return ((messages_line_posted_listener *)listener)(connection, meta, payload, user);
}

static const struct env_str messages_line_posted_schema[] = {
	ENV_STR_INIT(
		"{\"type\":\"object\",\"required\":[\"id\"],\"properties\":{\"id\":{\"type\":\"integer\"}}}"),
};

const struct env_message messages_line_posted_message = {
	.name = ENV_STR_INIT("line.posted"),
	.c_name = "messages_line_posted",
	.description = "",
	.payload = &messages_line_posted_type,
	.schema = messages_line_posted_schema,
	.schema_count = 1,
	.notify = messages_line_posted_notify,
};

/* ---- message line.parts ---- */

static enum env_status messages_line_parts_handle(env_function *handler, struct env_connection *from,
	struct env_request *request, const void *payload, void *user)
{
	return ((messages_line_parts_handler *)handler)(from, request, payload, user);
}

static enum env_status messages_line_parts_admit(env_function *guard, struct env_request *request,
	const void *payload, struct env_errors *errors, void *user)
{
	return ((messages_line_parts_guard_function *)guard)(request, payload, errors, user);
}

static enum env_status messages_line_parts_notify(env_function *listener, struct env_connection *connection,
	const struct env_meta *meta, const void *payload, void *user)
{
	return ((messages_line_parts_listener *)listener)(connection, meta, payload, user);
}

static const struct env_str messages_line_parts_schema[] = {
	ENV_STR_INIT(
		"{\"type\":\"object\",\"properties\":{\"listener\":{\"type\":\"object\","
		"\"properties\":{\"name\":{\"type\":\"string\"}}},\"handler\":{\"type\":\"object\","
		"\"properties\":{\"name\":{\"type\":\"string\"}}},\"guard_function\":{\"enum\":[\"none\",\"all\"]},"
		"\"check\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"}}},"
		"\"answer\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"}}},\"on\":{\"type\":\"array\","
		"\"items\":{\"type\":\"integer\"}},\"type\":{\"type\":\"object\","
		"\"properties\":{\"name\":{\"type\":\"string\"}}}}}"),
};

static const struct env_message *const messages_line_parts_replies[] = {
	&messages_line_none_message,
};

const struct env_message messages_line_parts_message = {
	.name = ENV_STR_INIT("line.parts"),
	.c_name = "messages_line_parts",
	.description = "Parts that are called as functions and typedefs of the message.",
	.payload = &messages_line_parts_type,
	.schema = messages_line_parts_schema,
	.schema_count = 1,
	.replies = messages_line_parts_replies,
	.reply_count = 1,
	.handle = messages_line_parts_handle,
	.guard = messages_line_parts_admit,
	.notify = messages_line_parts_notify,
};

/* ---- message line.none ---- */

static enum env_status messages_line_none_notify(env_function *listener, struct env_connection *connection,
	const struct env_meta *meta, const void *payload, void *user)
{
	(void)payload;
	return ((messages_line_none_listener *)listener)(connection, meta, user);
}

const struct env_message messages_line_none_message = {
	.name = ENV_STR_INIT("line.none"),
	.c_name = "messages_line_none",
	.description = "Without a payload.",
	.notify = messages_line_none_notify,
};

void messages_line_map_init(struct messages_line_map *out)
{
	env_init(&messages_line_map_value_type, out);
}

enum env_status messages_line_map_decode(struct messages_line_map *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&messages_line_map_value_type, out, arena, json, len, errors);
}

enum env_status messages_line_map_encode(const struct messages_line_map *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&messages_line_map_value_type, value, out, errors);
}

enum env_status messages_line_map_check(const struct messages_line_map *value,
	struct env_errors *errors)
{
	return env_check(&messages_line_map_value_type, value, errors);
}

enum env_status messages_line_map_copy(struct messages_line_map *out, struct env_arena *arena,
	const struct messages_line_map *value)
{
	return env_copy(&messages_line_map_value_type, out, arena, value);
}

bool messages_line_map_equal(const struct messages_line_map *a,
	const struct messages_line_map *b)
{
	return env_equal(&messages_line_map_value_type, a, b);
}

/* ---- message line.map ---- */

static enum env_status messages_line_map_notify(env_function *listener, struct env_connection *connection,
	const struct env_meta *meta, const void *payload, void *user)
{
	return ((messages_line_map_listener *)listener)(connection, meta, payload, user);
}

static const struct env_str messages_line_map_schema[] = {
	ENV_STR_INIT(
		"{\"type\":\"object\",\"additionalProperties\":{\"type\":\"integer\"}}"),
};

const struct env_message messages_line_map_message = {
	.name = ENV_STR_INIT("line.map"),
	.c_name = "messages_line_map",
	.description = "",
	.payload = &messages_line_map_value_type,
	.schema = messages_line_map_schema,
	.schema_count = 1,
	.notify = messages_line_map_notify,
};

/* ---- message class ---- */

static enum env_status messages_class_notify(env_function *listener, struct env_connection *connection,
	const struct env_meta *meta, const void *payload, void *user)
{
	(void)payload;
	return ((messages_class_listener *)listener)(connection, meta, user);
}

const struct env_message messages_class_message = {
	.name = ENV_STR_INIT("class"),
	.c_name = "messages_class",
	.description = "A keyword is no trouble behind a prefix.",
	.notify = messages_class_notify,
};

/* ---- message line.refused ---- */

static enum env_status messages_line_refused_notify(env_function *listener, struct env_connection *connection,
	const struct env_meta *meta, const void *payload, void *user)
{
	return ((messages_line_refused_listener *)listener)(connection, meta, payload, user);
}

static const struct env_str messages_line_refused_schema[] = {
	ENV_STR_INIT(
		"{\"type\":\"object\",\"required\":[\"why\"],\"properties\":{\"why\":{\"type\":\"string\"}}}"),
};

const struct env_message messages_line_refused_message = {
	.name = ENV_STR_INIT("line.refused"),
	.c_name = "messages_line_refused",
	.description = "What a request can fail with.",
	.payload = &messages_line_refused_type,
	.schema = messages_line_refused_schema,
	.schema_count = 1,
	.notify = messages_line_refused_notify,
};

/* ---- message line.gone ---- */

static enum env_status messages_line_gone_notify(env_function *listener, struct env_connection *connection,
	const struct env_meta *meta, const void *payload, void *user)
{
	(void)payload;
	return ((messages_line_gone_listener *)listener)(connection, meta, user);
}

const struct env_message messages_line_gone_message = {
	.name = ENV_STR_INIT("line.gone"),
	.c_name = "messages_line_gone",
	.description = "",
	.notify = messages_line_gone_notify,
};

/* ---- message odd:name/with-all.sorts_ ---- */

static enum env_status odd_handle(env_function *handler, struct env_connection *from,
	struct env_request *request, const void *payload, void *user)
{
	(void)request;
	(void)payload;
	return ((odd_handler *)handler)(from, user);
}

static enum env_status odd_admit(env_function *guard, struct env_request *request,
	const void *payload, struct env_errors *errors, void *user)
{
	(void)payload;
	return ((odd_guard_function *)guard)(request, errors, user);
}

static enum env_status odd_notify(env_function *listener, struct env_connection *connection,
	const struct env_meta *meta, const void *payload, void *user)
{
	(void)payload;
	return ((odd_listener *)listener)(connection, meta, user);
}

static const struct env_str odd_traits[] = {
	ENV_STR_INIT("odd.trait-1"),
};

const struct env_message odd_message = {
	.name = ENV_STR_INIT("odd:name/with-all.sorts_"),
	.c_name = "odd",
	.description = "*/ and \" and \\ and ?\?/",
	.oneway = true,
	.traits = odd_traits,
	.trait_count = 1,
	.handle = odd_handle,
	.guard = odd_admit,
	.notify = odd_notify,
};

/* ---- registry messages_ws_incoming ---- */

static const struct env_message *const messages_ws_incoming_messages[] = {
	&messages_line_post_message,
	&messages_line_many_message,
	&messages_line_told_message,
	&messages_line_bare_message,
	&messages_line_hint_message,
	&messages_line_parts_message,
	&odd_message,
};

/* A perfect hash of their names: env_registry_find() looks at one of them only. */
static const uint16_t messages_ws_incoming_seeds[] = {
	0, 0, 1, 0,
};

static const uint16_t messages_ws_incoming_slots[] = {
	0, 0, 0, 6, 0, 0, 1, 0, 4, 2, 3, 7, 0, 0, 5, 0,
};

const struct env_registry messages_ws_incoming = {
	.envelope = &envelope_ws_incoming_envelope,
	.messages = messages_ws_incoming_messages,
	.count = 7,
	.seeds = messages_ws_incoming_seeds,
	.seed_count = 4,
	.slots = messages_ws_incoming_slots,
	.slot_count = 16,
};

/* ---- registry messages_internal ---- */

static const struct env_message *const messages_internal_messages[] = {
	&messages_line_many_message,
	&messages_line_inside_message,
};

/* A perfect hash of their names: env_registry_find() looks at one of them only. */
static const uint16_t messages_internal_seeds[] = {
	0, 0,
};

static const uint16_t messages_internal_slots[] = {
	0, 1, 0, 2,
};

const struct env_registry messages_internal = {
	.envelope = &envelope_internal_envelope,
	.messages = messages_internal_messages,
	.count = 2,
	.seeds = messages_internal_seeds,
	.seed_count = 2,
	.slots = messages_internal_slots,
	.slot_count = 4,
};

/* ---- registry messages_ws_outgoing ---- */

static const struct env_message *const messages_ws_outgoing_messages[] = {
	&messages_line_posted_message,
	&messages_line_none_message,
	&messages_line_map_message,
	&messages_class_message,
	&messages_line_gone_message,
};

/* A perfect hash of their names: env_registry_find() looks at one of them only. */
static const uint16_t messages_ws_outgoing_seeds[] = {
	1, 1, 2, 0,
};

static const uint16_t messages_ws_outgoing_slots[] = {
	5, 1, 3, 0, 2, 0, 0, 4,
};

const struct env_registry messages_ws_outgoing = {
	.envelope = &envelope_ws_outgoing_envelope,
	.messages = messages_ws_outgoing_messages,
	.count = 5,
	.seeds = messages_ws_outgoing_seeds,
	.seed_count = 4,
	.slots = messages_ws_outgoing_slots,
	.slot_count = 8,
};

/* ---- registry messages_errors ---- */

static const struct env_message *const messages_errors_messages[] = {
	&messages_line_refused_message,
	&messages_line_gone_message,
};

/* A perfect hash of their names: env_registry_find() looks at one of them only. */
static const uint16_t messages_errors_seeds[] = {
	0, 1,
};

static const uint16_t messages_errors_slots[] = {
	0, 1, 0, 2,
};

const struct env_registry messages_errors = {
	.envelope = &envelope_errors_envelope,
	.messages = messages_errors_messages,
	.count = 2,
	.seeds = messages_errors_seeds,
	.seed_count = 2,
	.slots = messages_errors_slots,
	.slot_count = 4,
};

/* ---- the package ---- */

static const struct env_package *const messages_imports[] = {
	&envelope_package,
	&shared_package,
};

static const struct env_registry *const messages_registries[] = {
	&messages_ws_incoming,
	&messages_internal,
	&messages_ws_outgoing,
	&messages_errors,
};

const struct env_package messages_package = {
	.name = "messages",
	.description = "",
	.tables_version = ENV_TABLES_VERSION,
	.type_size = sizeof(struct env_type),
	.message_size = sizeof(struct env_message),
	.imports = messages_imports,
	.import_count = 2,
	.registries = messages_registries,
	.registry_count = 4,
};
