/*
 * Package prose: tables, fast decoders and encoders.
 *
 * Made by envgen from prose.yaml; what is changed here is lost.
 */
#include "prose.env.h"

#include <math.h>

#include <envelope/read.h>
#include <envelope/write.h>

static env_read_function prose_Silent_read;
static env_write_function prose_Silent_write;
static env_read_function prose_Long_read;
static env_write_function prose_Long_write;

static const struct env_type prose_Long_bounded_type;
static env_read_function prose_Long_bounded_read;
static env_write_function prose_Long_bounded_write;

/* ---- prose_Brief ---- */

const struct env_type prose_Brief_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.name = "Brief",
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- prose_Titled ---- */

const struct env_type prose_Titled_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.name = "Titled",
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- prose_Old ---- */

const struct env_type prose_Old_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.name = "Old",
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- prose_OldAndSaid ---- */

const struct env_type prose_OldAndSaid_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.name = "OldAndSaid",
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- prose_Silent_a ---- */

static const struct env_type prose_Silent_a_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- prose_Silent ---- */

static const struct prose_Silent prose_Silent_defaults = {0};

static const char *prose_Silent_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_OPTIONAL("a"),
	};
	struct prose_Silent *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &prose_Silent_defaults, sizeof(*m));
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

static char *prose_Silent_write(struct env_writer *writer, char *at, const void *value)
{
	const struct prose_Silent *m = value;

	at = env_write_open(writer, at, '{');
	if (m->a_is != ENV_ABSENT) {
		env_write_rule(writer, m->a_is == ENV_PRESENT);
		at = ENV_WRITE_FIRST(writer, at, "a");
		at = env_write_int(writer, at, m->a, INT64_MIN, INT64_MAX);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field prose_Silent_fields[] = {
	{
		.name = ENV_STR_INIT("a"),
		.type = &prose_Silent_a_type,
		.offset = offsetof(struct prose_Silent, a),
		.is_offset = offsetof(struct prose_Silent, a_is),
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t prose_Silent_sorted[] = {
	0,
};

const struct env_type prose_Silent_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct prose_Silent),
	.align = _Alignof(struct prose_Silent),
	.name = "Silent",
	.as.object = {
		.fields = prose_Silent_fields,
		.count = 1,
		.sorted = prose_Silent_sorted,
		.defaults = &prose_Silent_defaults,
	},
	.read = prose_Silent_read,
	.write = prose_Silent_write,
};

/* ---- prose_Long_said ---- */

static const struct env_type prose_Long_said_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = 1,
		.maximum = INT64_MAX,
	},
};

/* ---- prose_Long_told ---- */

static const struct env_type prose_Long_told_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = 10},
};

/* ---- prose_Long_word ---- */

static const struct env_type prose_Long_word_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- prose_Long_wide ---- */

static const struct env_type prose_Long_wide_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- prose_Long_gone ---- */

static const struct env_type prose_Long_gone_type = {
	.kind = ENV_KIND_BOOLEAN,
	.size = sizeof(bool),
	.align = _Alignof(bool),
};

/* ---- prose_Long_gone_and_said ---- */

static const struct env_type prose_Long_gone_and_said_type = {
	.kind = ENV_KIND_BOOLEAN,
	.size = sizeof(bool),
	.align = _Alignof(bool),
};

/* ---- prose_Long_bounded_item ---- */

static const struct env_type prose_Long_bounded_item_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- prose_Long_bounded ---- */

static const char *prose_Long_bounded_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &prose_Long_bounded_type, out);
}

static char *prose_Long_bounded_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &prose_Long_bounded_type, value);
}

static const struct env_type prose_Long_bounded_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct prose_Long_bounded),
	.align = _Alignof(struct prose_Long_bounded),
	.as.array = {
		.item = &prose_Long_bounded_item_type,
		.min_items = 1,
		.max_items = 3,
	},
	.read = prose_Long_bounded_read,
	.write = prose_Long_bounded_write,
};

/* ---- prose_Long_constant ---- */

static const struct env_type prose_Long_constant_type = {
	.kind = ENV_KIND_CONST,
	.size = sizeof(struct env_unit),
	.align = _Alignof(struct env_unit),
	.as.constant = {.json = ENV_STR_INIT("1")},
};

/* ---- prose_Long_price ---- */

static const struct env_type prose_Long_price_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.as.number = {
		.minimum = 0.0,
		.maximum = 9.5,
		.exclusive_minimum = true,
	},
};

/* ---- prose_Long ---- */

static const struct prose_Long prose_Long_defaults = {0};

static const char *prose_Long_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("said"),
		ENV_OPTIONAL("told"),
		ENV_OPTIONAL("word"),
		ENV_OPTIONAL("wide"),
		ENV_OPTIONAL("gone"),
		ENV_OPTIONAL("gone_and_said"),
		ENV_OPTIONAL("bounded"),
		ENV_OPTIONAL("constant"),
		ENV_OPTIONAL("price"),
		ENV_OPTIONAL("elsewhere"),
		ENV_OPTIONAL("nearer"),
	};
	struct prose_Long *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &prose_Long_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* said */
			at = env_read_int(reader, at, &m->said, 1, INT64_MAX);
			ENV_THEN(reader, at, members, 1);
		case 1: /* told */
			at = env_read_null(at, &m->told_is);
			if (m->told_is == ENV_PRESENT) {
				at = env_read_str(reader, at, &m->told, 0, 10);
			}
			ENV_THEN(reader, at, members, 2);
		case 2: /* word */
			m->word_is = ENV_PRESENT;
			at = env_read_str(reader, at, &m->word, 0, SIZE_MAX);
			ENV_THEN(reader, at, members, 3);
		case 3: /* wide */
			m->wide_is = ENV_PRESENT;
			at = env_read_str(reader, at, &m->wide, 0, SIZE_MAX);
			ENV_THEN(reader, at, members, 4);
		case 4: /* gone */
			m->gone_is = ENV_PRESENT;
			at = env_read_bool(reader, at, &m->gone);
			ENV_THEN(reader, at, members, 5);
		case 5: /* gone_and_said */
			m->gone_and_said_is = ENV_PRESENT;
			at = env_read_bool(reader, at, &m->gone_and_said);
			ENV_THEN(reader, at, members, 6);
		case 6: /* bounded */
			m->bounded_is = ENV_PRESENT;
			at = prose_Long_bounded_read(reader, at, &m->bounded);
			ENV_THEN(reader, at, members, 7);
		case 7: /* constant */
			m->constant_is = ENV_PRESENT;
			at = env_read_const(reader, at, &prose_Long_constant_type);
			ENV_THEN(reader, at, members, 8);
		case 8: /* price */
			m->price_is = ENV_PRESENT;
			at = env_read_number(reader, at, &m->price);
			at = env_read_rule(reader, at, m->price > 0.0);
			at = env_read_rule(reader, at, m->price <= 9.5);
			ENV_THEN(reader, at, members, 9);
		case 9: /* elsewhere */
			m->elsewhere_is = ENV_PRESENT;
			at = env_read_int(reader, at, &m->elsewhere, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 10);
		case 10: /* nearer */
			m->nearer_is = ENV_PRESENT;
			at = env_read_int(reader, at, &m->nearer, INT64_MIN, INT64_MAX);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *prose_Long_write(struct env_writer *writer, char *at, const void *value)
{
	const struct prose_Long *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "said");
	at = env_write_int(writer, at, m->said, 1, INT64_MAX);
	if (m->told_is != ENV_ABSENT) {
		at = ENV_WRITE_NEXT(writer, at, "told");
		if (m->told_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->told_is == ENV_PRESENT);
			at = env_write_str(writer, at, m->told, 0, 10);
		}
	}
	if (m->word_is != ENV_ABSENT) {
		env_write_rule(writer, m->word_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "word");
		at = env_write_str(writer, at, m->word, 0, SIZE_MAX);
	}
	if (m->wide_is != ENV_ABSENT) {
		env_write_rule(writer, m->wide_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "wide");
		at = env_write_str(writer, at, m->wide, 0, SIZE_MAX);
	}
	if (m->gone_is != ENV_ABSENT) {
		env_write_rule(writer, m->gone_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "gone");
		at = env_write_bool(writer, at, m->gone);
	}
	if (m->gone_and_said_is != ENV_ABSENT) {
		env_write_rule(writer, m->gone_and_said_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "gone_and_said");
		at = env_write_bool(writer, at, m->gone_and_said);
	}
	if (m->bounded_is != ENV_ABSENT) {
		env_write_rule(writer, m->bounded_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "bounded");
		at = prose_Long_bounded_write(writer, at, &m->bounded);
	}
	if (m->constant_is != ENV_ABSENT) {
		env_write_rule(writer, m->constant_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "constant");
		at = env_write_const(writer, at, &prose_Long_constant_type);
	}
	if (m->price_is != ENV_ABSENT) {
		env_write_rule(writer, m->price_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "price");
		env_write_rule(writer, m->price > 0.0);
		env_write_rule(writer, m->price <= 9.5);
		at = env_write_number(writer, at, m->price);
	}
	if (m->elsewhere_is != ENV_ABSENT) {
		env_write_rule(writer, m->elsewhere_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "elsewhere");
		at = env_write_int(writer, at, m->elsewhere, INT64_MIN, INT64_MAX);
	}
	if (m->nearer_is != ENV_ABSENT) {
		env_write_rule(writer, m->nearer_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "nearer");
		at = env_write_int(writer, at, m->nearer, INT64_MIN, INT64_MAX);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field prose_Long_fields[] = {
	{
		.name = ENV_STR_INIT("said"),
		.type = &prose_Long_said_type,
		.offset = offsetof(struct prose_Long, said),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("told"),
		.type = &prose_Long_told_type,
		.offset = offsetof(struct prose_Long, told),
		.is_offset = offsetof(struct prose_Long, told_is),
		.flags = ENV_FIELD_NULLABLE,
	},
	{
		.name = ENV_STR_INIT("word"),
		.type = &prose_Long_word_type,
		.offset = offsetof(struct prose_Long, word),
		.is_offset = offsetof(struct prose_Long, word_is),
	},
	{
		.name = ENV_STR_INIT("wide"),
		.type = &prose_Long_wide_type,
		.offset = offsetof(struct prose_Long, wide),
		.is_offset = offsetof(struct prose_Long, wide_is),
	},
	{
		.name = ENV_STR_INIT("gone"),
		.type = &prose_Long_gone_type,
		.offset = offsetof(struct prose_Long, gone),
		.is_offset = offsetof(struct prose_Long, gone_is),
	},
	{
		.name = ENV_STR_INIT("gone_and_said"),
		.type = &prose_Long_gone_and_said_type,
		.offset = offsetof(struct prose_Long, gone_and_said),
		.is_offset = offsetof(struct prose_Long, gone_and_said_is),
	},
	{
		.name = ENV_STR_INIT("bounded"),
		.type = &prose_Long_bounded_type,
		.offset = offsetof(struct prose_Long, bounded),
		.is_offset = offsetof(struct prose_Long, bounded_is),
	},
	{
		.name = ENV_STR_INIT("constant"),
		.type = &prose_Long_constant_type,
		.is_offset = offsetof(struct prose_Long, constant_is),
	},
	{
		.name = ENV_STR_INIT("price"),
		.type = &prose_Long_price_type,
		.offset = offsetof(struct prose_Long, price),
		.is_offset = offsetof(struct prose_Long, price_is),
	},
	{
		.name = ENV_STR_INIT("elsewhere"),
		.type = &prose_Brief_type,
		.offset = offsetof(struct prose_Long, elsewhere),
		.is_offset = offsetof(struct prose_Long, elsewhere_is),
	},
	{
		.name = ENV_STR_INIT("nearer"),
		.type = &prose_Brief_type,
		.offset = offsetof(struct prose_Long, nearer),
		.is_offset = offsetof(struct prose_Long, nearer_is),
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t prose_Long_sorted[] = {
	6, 7, 9, 4, 5, 10, 8, 0, 1, 3, 2,
};

const struct env_type prose_Long_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct prose_Long),
	.align = _Alignof(struct prose_Long),
	.name = "Long",
	.as.object = {
		.fields = prose_Long_fields,
		.count = 11,
		.sorted = prose_Long_sorted,
		.defaults = &prose_Long_defaults,
	},
	.read = prose_Long_read,
	.write = prose_Long_write,
};

void prose_Silent_init(struct prose_Silent *out)
{
	env_init(&prose_Silent_type, out);
}

enum env_status prose_Silent_decode(struct prose_Silent *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&prose_Silent_type, out, arena, json, len, errors);
}

enum env_status prose_Silent_encode(const struct prose_Silent *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&prose_Silent_type, value, out, errors);
}

enum env_status prose_Silent_check(const struct prose_Silent *value,
	struct env_errors *errors)
{
	return env_check(&prose_Silent_type, value, errors);
}

enum env_status prose_Silent_copy(struct prose_Silent *out, struct env_arena *arena,
	const struct prose_Silent *value)
{
	return env_copy(&prose_Silent_type, out, arena, value);
}

bool prose_Silent_equal(const struct prose_Silent *a,
	const struct prose_Silent *b)
{
	return env_equal(&prose_Silent_type, a, b);
}

void prose_Long_init(struct prose_Long *out)
{
	env_init(&prose_Long_type, out);
}

enum env_status prose_Long_decode(struct prose_Long *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&prose_Long_type, out, arena, json, len, errors);
}

enum env_status prose_Long_encode(const struct prose_Long *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&prose_Long_type, value, out, errors);
}

enum env_status prose_Long_check(const struct prose_Long *value,
	struct env_errors *errors)
{
	return env_check(&prose_Long_type, value, errors);
}

enum env_status prose_Long_copy(struct prose_Long *out, struct env_arena *arena,
	const struct prose_Long *value)
{
	return env_copy(&prose_Long_type, out, arena, value);
}

bool prose_Long_equal(const struct prose_Long *a,
	const struct prose_Long *b)
{
	return env_equal(&prose_Long_type, a, b);
}

/* ---- the package ---- */

const struct env_package prose_package = {
	.name = "prose",
	.description = "Text with /* a comment */ in it, a backslash at the end of a line \\\012and a second line.\012\012A second paragraph, which is so long that it does not fit on one line of a comment and is broken between its words, wherever one of them would go beyond the width that a comment may have.\012",
	.tables_version = ENV_TABLES_VERSION,
	.type_size = sizeof(struct env_type),
	.message_size = sizeof(struct env_message),
};
