/*
 * Package foreign: tables, fast decoders and encoders.
 *
 * Made by envgen from foreign.yaml; what is changed here is lost.
 */
#include "foreign.env.h"

#include <envelope/read.h>
#include <envelope/read_kinds.h>
#include <envelope/write.h>
#include <envelope/write_kinds.h>

static env_read_function foreign_Use_read;
static env_write_function foreign_Use_write;

static const struct env_type foreign_Use_maybes_type;
static env_read_function foreign_Use_maybes_read;
static env_write_function foreign_Use_maybes_write;
static const struct env_type foreign_Use_days_type;
static env_read_function foreign_Use_days_read;
static env_write_function foreign_Use_days_write;

/* ---- foreign_Use_maybes ---- */

static const char *foreign_Use_maybes_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &foreign_Use_maybes_type, out);
}

static char *foreign_Use_maybes_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &foreign_Use_maybes_type, value);
}

static const struct env_type foreign_Use_maybes_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct foreign_Use_maybes),
	.align = _Alignof(struct foreign_Use_maybes),
	.as.array = {
		.item = &numbers_MaybeWhen_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = foreign_Use_maybes_read,
	.write = foreign_Use_maybes_write,
};

/* ---- foreign_Use_days_item ---- */

static const char *foreign_Use_days_item_read(struct env_reader *reader, const char *at, void *out)
{
	struct foreign_Use_days_item *m = out;

	*m = (struct foreign_Use_days_item){0};
	at = env_read_null(at, &m->is);
	if (m->is == ENV_PRESENT) {
		at = env_read_format(reader, at, &env_format_date_time, &m->value);
	}
	return at;
}

static char *foreign_Use_days_item_write(struct env_writer *writer, char *at, const void *value)
{
	const struct foreign_Use_days_item *m = value;

	if (m->is == ENV_NULL)
		return env_write_null(writer, at);
	env_write_rule(writer, m->is == ENV_PRESENT);
	at = env_write_format(writer, at, &env_format_date_time, &m->value);
	return at;
}

static const struct env_type foreign_Use_days_item_type = {
	.kind = ENV_KIND_NULLABLE,
	.size = sizeof(struct foreign_Use_days_item),
	.align = _Alignof(struct foreign_Use_days_item),
	.as.nullable = {
		.type = &numbers_When_type,
		.value_offset = offsetof(struct foreign_Use_days_item, value),
	},
	.read = foreign_Use_days_item_read,
	.write = foreign_Use_days_item_write,
};

/* ---- foreign_Use_days ---- */

static const char *foreign_Use_days_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &foreign_Use_days_type, out);
}

static char *foreign_Use_days_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &foreign_Use_days_type, value);
}

static const struct env_type foreign_Use_days_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct foreign_Use_days),
	.align = _Alignof(struct foreign_Use_days),
	.as.array = {
		.item = &foreign_Use_days_item_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = foreign_Use_days_read,
	.write = foreign_Use_days_write,
};

/* ---- foreign_Use ---- */

static const struct foreign_Use foreign_Use_defaults = {0};

static const char *foreign_Use_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("at"),
		ENV_REQUIRED("share"),
		ENV_OPTIONAL("port"),
		ENV_OPTIONAL("code"),
		ENV_OPTIONAL("level"),
		ENV_OPTIONAL("color"),
		ENV_OPTIONAL("perhaps"),
		ENV_OPTIONAL("maybe"),
		ENV_OPTIONAL("maybes"),
		ENV_OPTIONAL("days"),
	};
	struct foreign_Use *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &foreign_Use_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* at */
			at = env_read_format(reader, at, &env_format_date_time, &m->at);
			ENV_THEN(reader, at, members, 1);
		case 1: /* share */
			at = env_read_float_ruled(reader, at, &numbers_Share_type, &m->share);
			ENV_THEN(reader, at, members, 2);
		case 2: /* port */
			m->port_is = ENV_PRESENT;
			at = env_read_int32(reader, at, &m->port, 1, 65535);
			ENV_THEN(reader, at, members, 3);
		case 3: /* code */
			m->code_is = ENV_PRESENT;
			at = env_read_str_ruled(reader, at, &numbers_Code_type, &m->code);
			ENV_THEN(reader, at, members, 4);
		case 4: /* level */
			m->level_is = ENV_PRESENT;
			at = env_read_mixed_enum(reader, at, &formats_Level_type, &m->level);
			ENV_THEN(reader, at, members, 5);
		case 5: /* color */
			m->color_is = ENV_PRESENT;
			at = env_read_open_enum(reader, at, &formats_Color_type, &m->color);
			ENV_THEN(reader, at, members, 6);
		case 6: /* perhaps */
			at = env_read_null(at, &m->perhaps_is);
			if (m->perhaps_is == ENV_PRESENT) {
				at = env_read_format(reader, at, &env_format_date_time, &m->perhaps);
			}
			ENV_THEN(reader, at, members, 7);
		case 7: /* maybe */
			at = env_read_null(at, &m->maybe_is);
			if (m->maybe_is == ENV_PRESENT) {
				at = env_read_format(reader, at, &env_format_date_time, &m->maybe);
			}
			ENV_THEN(reader, at, members, 8);
		case 8: /* maybes */
			m->maybes_is = ENV_PRESENT;
			at = foreign_Use_maybes_read(reader, at, &m->maybes);
			ENV_THEN(reader, at, members, 9);
		case 9: /* days */
			m->days_is = ENV_PRESENT;
			at = foreign_Use_days_read(reader, at, &m->days);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *foreign_Use_write(struct env_writer *writer, char *at, const void *value)
{
	const struct foreign_Use *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "at");
	at = env_write_format(writer, at, &env_format_date_time, &m->at);
	at = ENV_WRITE_NEXT(writer, at, "share");
	at = env_write_float_ruled(writer, at, &numbers_Share_type, m->share);
	if (m->port_is != ENV_ABSENT) {
		env_write_rule(writer, m->port_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "port");
		at = env_write_int(writer, at, m->port, 1, 65535);
	}
	if (m->code_is != ENV_ABSENT) {
		env_write_rule(writer, m->code_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "code");
		at = env_write_str_ruled(writer, at, &numbers_Code_type, m->code);
	}
	if (m->level_is != ENV_ABSENT) {
		env_write_rule(writer, m->level_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "level");
		at = env_write_enum(writer, at, &formats_Level_type, (int)m->level);
	}
	if (m->color_is != ENV_ABSENT) {
		env_write_rule(writer, m->color_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "color");
		at = env_write_open_enum(writer, at, &formats_Color_type, &m->color);
	}
	if (m->perhaps_is != ENV_ABSENT) {
		at = ENV_WRITE_NEXT(writer, at, "perhaps");
		if (m->perhaps_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->perhaps_is == ENV_PRESENT);
			at = env_write_format(writer, at, &env_format_date_time, &m->perhaps);
		}
	}
	if (m->maybe_is != ENV_ABSENT) {
		at = ENV_WRITE_NEXT(writer, at, "maybe");
		if (m->maybe_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->maybe_is == ENV_PRESENT);
			at = env_write_format(writer, at, &env_format_date_time, &m->maybe);
		}
	}
	if (m->maybes_is != ENV_ABSENT) {
		env_write_rule(writer, m->maybes_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "maybes");
		at = foreign_Use_maybes_write(writer, at, &m->maybes);
	}
	if (m->days_is != ENV_ABSENT) {
		env_write_rule(writer, m->days_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "days");
		at = foreign_Use_days_write(writer, at, &m->days);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field foreign_Use_fields[] = {
	{
		.name = ENV_STR_INIT("at"),
		.type = &numbers_When_type,
		.offset = offsetof(struct foreign_Use, at),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("share"),
		.type = &numbers_Share_type,
		.offset = offsetof(struct foreign_Use, share),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("port"),
		.type = &numbers_Port_type,
		.offset = offsetof(struct foreign_Use, port),
		.is_offset = offsetof(struct foreign_Use, port_is),
	},
	{
		.name = ENV_STR_INIT("code"),
		.type = &numbers_Code_type,
		.offset = offsetof(struct foreign_Use, code),
		.is_offset = offsetof(struct foreign_Use, code_is),
	},
	{
		.name = ENV_STR_INIT("level"),
		.type = &formats_Level_type,
		.offset = offsetof(struct foreign_Use, level),
		.is_offset = offsetof(struct foreign_Use, level_is),
	},
	{
		.name = ENV_STR_INIT("color"),
		.type = &formats_Color_type,
		.offset = offsetof(struct foreign_Use, color),
		.is_offset = offsetof(struct foreign_Use, color_is),
	},
	{
		.name = ENV_STR_INIT("perhaps"),
		.type = &numbers_When_type,
		.offset = offsetof(struct foreign_Use, perhaps),
		.is_offset = offsetof(struct foreign_Use, perhaps_is),
		.flags = ENV_FIELD_NULLABLE,
	},
	{
		.name = ENV_STR_INIT("maybe"),
		.type = &numbers_When_type,
		.offset = offsetof(struct foreign_Use, maybe),
		.is_offset = offsetof(struct foreign_Use, maybe_is),
		.flags = ENV_FIELD_NULLABLE,
	},
	{
		.name = ENV_STR_INIT("maybes"),
		.type = &foreign_Use_maybes_type,
		.offset = offsetof(struct foreign_Use, maybes),
		.is_offset = offsetof(struct foreign_Use, maybes_is),
	},
	{
		.name = ENV_STR_INIT("days"),
		.type = &foreign_Use_days_type,
		.offset = offsetof(struct foreign_Use, days),
		.is_offset = offsetof(struct foreign_Use, days_is),
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t foreign_Use_sorted[] = {
	0, 3, 5, 9, 4, 7, 8, 6, 2, 1,
};

const struct env_type foreign_Use_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct foreign_Use),
	.align = _Alignof(struct foreign_Use),
	.name = "Use",
	.as.object = {
		.fields = foreign_Use_fields,
		.count = 10,
		.sorted = foreign_Use_sorted,
		.defaults = &foreign_Use_defaults,
	},
	.read = foreign_Use_read,
	.write = foreign_Use_write,
};

void foreign_Use_init(struct foreign_Use *out)
{
	env_init(&foreign_Use_type, out);
}

enum env_status foreign_Use_decode(struct foreign_Use *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&foreign_Use_type, out, arena, json, len, errors);
}

enum env_status foreign_Use_encode(const struct foreign_Use *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&foreign_Use_type, value, out, errors);
}

enum env_status foreign_Use_check(const struct foreign_Use *value,
	struct env_errors *errors)
{
	return env_check(&foreign_Use_type, value, errors);
}

enum env_status foreign_Use_copy(struct foreign_Use *out, struct env_arena *arena,
	const struct foreign_Use *value)
{
	return env_copy(&foreign_Use_type, out, arena, value);
}

bool foreign_Use_equal(const struct foreign_Use *a,
	const struct foreign_Use *b)
{
	return env_equal(&foreign_Use_type, a, b);
}

/* ---- the package ---- */

static const struct env_package *const foreign_imports[] = {
	&formats_package,
	&numbers_package,
};

const struct env_package foreign_package = {
	.name = "foreign",
	.description = "",
	.tables_version = ENV_TABLES_VERSION,
	.type_size = sizeof(struct env_type),
	.message_size = sizeof(struct env_message),
	.imports = foreign_imports,
	.import_count = 2,
};
