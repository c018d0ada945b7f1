/*
 * Package containers: tables, fast decoders and encoders.
 *
 * Made by envgen from containers.yaml; what is changed here is lost.
 */
#include "containers.env.h"

#include <math.h>

#include <envelope/read.h>
#include <envelope/write.h>

static env_read_function containers_Point_read;
static env_write_function containers_Point_write;
static env_read_function containers_Ints_read;
static env_write_function containers_Ints_write;
static env_read_function containers_Matrix_read;
static env_write_function containers_Matrix_write;
static env_read_function containers_Cube_read;
static env_write_function containers_Cube_write;
static env_read_function containers_Opens_read;
static env_write_function containers_Opens_write;
static env_read_function containers_OpenObjects_read;
static env_write_function containers_OpenObjects_write;
static env_read_function containers_Holes_read;
static env_write_function containers_Holes_write;
static env_read_function containers_PointsOrNull_read;
static env_write_function containers_PointsOrNull_write;
static env_read_function containers_Constants_read;
static env_write_function containers_Constants_write;
static env_read_function containers_Points_read;
static env_write_function containers_Points_write;
static env_read_function containers_InPlace_read;
static env_write_function containers_InPlace_write;
static env_read_function containers_Counts_read;
static env_write_function containers_Counts_write;
static env_read_function containers_PointMap_read;
static env_write_function containers_PointMap_write;
static env_read_function containers_DeepMap_read;
static env_write_function containers_DeepMap_write;
static env_read_function containers_HoleMap_read;
static env_write_function containers_HoleMap_write;
static env_read_function containers_OpenMap_read;
static env_write_function containers_OpenMap_write;
static env_read_function containers_ConstantMap_read;
static env_write_function containers_ConstantMap_write;
static env_read_function containers_MapOrNull_read;
static env_write_function containers_MapOrNull_write;
static env_read_function containers_Kept_read;
static env_write_function containers_Kept_write;
static env_read_function containers_KeptTyped_read;
static env_write_function containers_KeptTyped_write;
static env_read_function containers_Forbidden_read;
static env_write_function containers_Forbidden_write;

static const struct env_type containers_Matrix_item_type;
static env_read_function containers_Matrix_item_read;
static env_write_function containers_Matrix_item_write;
static const struct env_type containers_Cube_item_item_type;
static env_read_function containers_Cube_item_item_read;
static env_write_function containers_Cube_item_item_write;
static const struct env_type containers_Cube_item_type;
static env_read_function containers_Cube_item_read;
static env_write_function containers_Cube_item_write;
static const struct env_type containers_InPlace_item_tags_type;
static env_read_function containers_InPlace_item_tags_read;
static env_write_function containers_InPlace_item_tags_write;
static const struct env_type containers_DeepMap_value_item_type;
static env_read_function containers_DeepMap_value_item_read;
static env_write_function containers_DeepMap_value_item_write;
static const struct env_type containers_DeepMap_value_type;
static env_read_function containers_DeepMap_value_read;
static env_write_function containers_DeepMap_value_write;
static const struct env_type containers_Kept_extra_type;
static env_read_function containers_Kept_extra_read;
static env_write_function containers_Kept_extra_write;
static const struct env_type containers_KeptTyped_extra_value_type;
static env_read_function containers_KeptTyped_extra_value_read;
static env_write_function containers_KeptTyped_extra_value_write;
static const struct env_type containers_KeptTyped_extra_type;
static env_read_function containers_KeptTyped_extra_read;
static env_write_function containers_KeptTyped_extra_write;
static const struct env_type containers_Forbidden_lists_type;
static env_read_function containers_Forbidden_lists_read;
static env_write_function containers_Forbidden_lists_write;
static const struct env_type containers_Forbidden_objects_type;
static env_read_function containers_Forbidden_objects_read;
static env_write_function containers_Forbidden_objects_write;

/* ---- containers_Point_x ---- */

static const struct env_type containers_Point_x_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- containers_Point ---- */

static const struct containers_Point containers_Point_defaults = {0};

static const char *containers_Point_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("x"),
	};
	struct containers_Point *m = out;
	ENV_MEMBERS(members, keys);

	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* x */
			at = env_read_int(reader, at, &m->x, INT64_MIN, INT64_MAX);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *containers_Point_write(struct env_writer *writer, char *at, const void *value)
{
	const struct containers_Point *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "x");
	at = env_write_int(writer, at, m->x, INT64_MIN, INT64_MAX);
	return env_write_close(writer, at, '}');
}

static const struct env_field containers_Point_fields[] = {
	{
		.name = ENV_STR_INIT("x"),
		.type = &containers_Point_x_type,
		.offset = offsetof(struct containers_Point, x),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t containers_Point_sorted[] = {
	0,
};

const struct env_type containers_Point_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct containers_Point),
	.align = _Alignof(struct containers_Point),
	.name = "Point",
	.as.object = {
		.fields = containers_Point_fields,
		.count = 1,
		.sorted = containers_Point_sorted,
		.defaults = &containers_Point_defaults,
	},
	.read = containers_Point_read,
	.write = containers_Point_write,
};

/* ---- containers_Ints_item ---- */

static const struct env_type containers_Ints_item_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = 0,
		.maximum = INT64_MAX,
	},
};

/* ---- containers_Ints ---- */

static const char *containers_Ints_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &containers_Ints_type, out);
}

static char *containers_Ints_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &containers_Ints_type, value);
}

const struct env_type containers_Ints_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct containers_Ints),
	.align = _Alignof(struct containers_Ints),
	.name = "Ints",
	.as.array = {
		.item = &containers_Ints_item_type,
		.min_items = 1,
		.max_items = 4,
	},
	.read = containers_Ints_read,
	.write = containers_Ints_write,
};

/* ---- containers_Matrix_item_item ---- */

static const struct env_type containers_Matrix_item_item_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.as.number = {
		.minimum = -1.0,
		.maximum = 1.0,
		.exclusive_maximum = true,
	},
};

/* ---- containers_Matrix_item ---- */

static const char *containers_Matrix_item_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &containers_Matrix_item_type, out);
}

static char *containers_Matrix_item_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &containers_Matrix_item_type, value);
}

static const struct env_type containers_Matrix_item_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct containers_Matrix_item),
	.align = _Alignof(struct containers_Matrix_item),
	.as.array = {
		.item = &containers_Matrix_item_item_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = containers_Matrix_item_read,
	.write = containers_Matrix_item_write,
};

/* ---- containers_Matrix ---- */

static const char *containers_Matrix_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &containers_Matrix_type, out);
}

static char *containers_Matrix_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &containers_Matrix_type, value);
}

const struct env_type containers_Matrix_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct containers_Matrix),
	.align = _Alignof(struct containers_Matrix),
	.name = "Matrix",
	.as.array = {
		.item = &containers_Matrix_item_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = containers_Matrix_read,
	.write = containers_Matrix_write,
};

/* ---- containers_Cube_item_item_item ---- */

static const struct env_type containers_Cube_item_item_item_type = {
	.kind = ENV_KIND_BOOLEAN,
	.size = sizeof(bool),
	.align = _Alignof(bool),
};

/* ---- containers_Cube_item_item ---- */

static const char *containers_Cube_item_item_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &containers_Cube_item_item_type, out);
}

static char *containers_Cube_item_item_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &containers_Cube_item_item_type, value);
}

static const struct env_type containers_Cube_item_item_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct containers_Cube_item_item),
	.align = _Alignof(struct containers_Cube_item_item),
	.as.array = {
		.item = &containers_Cube_item_item_item_type,
		.min_items = 0,
		.max_items = 2,
	},
	.read = containers_Cube_item_item_read,
	.write = containers_Cube_item_item_write,
};

/* ---- containers_Cube_item ---- */

static const char *containers_Cube_item_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &containers_Cube_item_type, out);
}

static char *containers_Cube_item_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &containers_Cube_item_type, value);
}

static const struct env_type containers_Cube_item_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct containers_Cube_item),
	.align = _Alignof(struct containers_Cube_item),
	.as.array = {
		.item = &containers_Cube_item_item_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = containers_Cube_item_read,
	.write = containers_Cube_item_write,
};

/* ---- containers_Cube ---- */

static const char *containers_Cube_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &containers_Cube_type, out);
}

static char *containers_Cube_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &containers_Cube_type, value);
}

const struct env_type containers_Cube_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct containers_Cube),
	.align = _Alignof(struct containers_Cube),
	.name = "Cube",
	.as.array = {
		.item = &containers_Cube_item_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = containers_Cube_read,
	.write = containers_Cube_write,
};

/* ---- containers_Opens_item ---- */

static const struct env_type containers_Opens_item_type = {
	.kind = ENV_KIND_JSON,
	.size = sizeof(struct env_json),
	.align = _Alignof(struct env_json),
};

/* ---- containers_Opens ---- */

static const char *containers_Opens_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &containers_Opens_type, out);
}

static char *containers_Opens_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &containers_Opens_type, value);
}

const struct env_type containers_Opens_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct containers_Opens),
	.align = _Alignof(struct containers_Opens),
	.name = "Opens",
	.as.array = {
		.item = &containers_Opens_item_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = containers_Opens_read,
	.write = containers_Opens_write,
};

/* ---- containers_OpenObjects_item ---- */

static const struct env_type containers_OpenObjects_item_type = {
	.kind = ENV_KIND_JSON,
	.size = sizeof(struct env_json),
	.align = _Alignof(struct env_json),
	.as.json = {.roots = ENV_JSON_OBJECT},
};

/* ---- containers_OpenObjects ---- */

static const char *containers_OpenObjects_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &containers_OpenObjects_type, out);
}

static char *containers_OpenObjects_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &containers_OpenObjects_type, value);
}

const struct env_type containers_OpenObjects_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct containers_OpenObjects),
	.align = _Alignof(struct containers_OpenObjects),
	.name = "OpenObjects",
	.as.array = {
		.item = &containers_OpenObjects_item_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = containers_OpenObjects_read,
	.write = containers_OpenObjects_write,
};

/* ---- containers_Holes_item_value ---- */

static const struct env_type containers_Holes_item_value_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- containers_Holes_item ---- */

static const char *containers_Holes_item_read(struct env_reader *reader, const char *at, void *out)
{
	struct containers_Holes_item *m = out;

	*m = (struct containers_Holes_item){0};
	return env_read_int_or_null(reader, at, &m->value, &m->is, INT64_MIN, INT64_MAX);
}

static char *containers_Holes_item_write(struct env_writer *writer, char *at, const void *value)
{
	const struct containers_Holes_item *m = value;

	if (m->is == ENV_NULL)
		return env_write_null(writer, at);
	env_write_rule(writer, m->is == ENV_PRESENT);
	at = env_write_int(writer, at, m->value, INT64_MIN, INT64_MAX);
	return at;
}

static const struct env_type containers_Holes_item_type = {
	.kind = ENV_KIND_NULLABLE,
	.size = sizeof(struct containers_Holes_item),
	.align = _Alignof(struct containers_Holes_item),
	.as.nullable = {
		.type = &containers_Holes_item_value_type,
		.value_offset = offsetof(struct containers_Holes_item, value),
	},
	.read = containers_Holes_item_read,
	.write = containers_Holes_item_write,
};

/* ---- containers_Holes ---- */

static const char *containers_Holes_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &containers_Holes_type, out);
}

static char *containers_Holes_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &containers_Holes_type, value);
}

const struct env_type containers_Holes_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct containers_Holes),
	.align = _Alignof(struct containers_Holes),
	.name = "Holes",
	.as.array = {
		.item = &containers_Holes_item_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = containers_Holes_read,
	.write = containers_Holes_write,
};

/* ---- containers_PointsOrNull ---- */

static const char *containers_PointsOrNull_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &containers_PointsOrNull_type, out);
}

static char *containers_PointsOrNull_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &containers_PointsOrNull_type, value);
}

const struct env_type containers_PointsOrNull_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct containers_PointsOrNull),
	.align = _Alignof(struct containers_PointsOrNull),
	.name = "PointsOrNull",
	.as.array = {
		.item = &containers_Point_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = containers_PointsOrNull_read,
	.write = containers_PointsOrNull_write,
};

/* ---- containers_Constants_item ---- */

static const struct env_type containers_Constants_item_type = {
	.kind = ENV_KIND_CONST,
	.size = sizeof(struct env_unit),
	.align = _Alignof(struct env_unit),
	.as.constant = {.json = ENV_STR_INIT("\"x\"")},
};

/* ---- containers_Constants ---- */

static const char *containers_Constants_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &containers_Constants_type, out);
}

static char *containers_Constants_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &containers_Constants_type, value);
}

const struct env_type containers_Constants_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct containers_Constants),
	.align = _Alignof(struct containers_Constants),
	.name = "Constants",
	.as.array = {
		.item = &containers_Constants_item_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = containers_Constants_read,
	.write = containers_Constants_write,
};

/* ---- containers_Points ---- */

static const char *containers_Points_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &containers_Points_type, out);
}

static char *containers_Points_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &containers_Points_type, value);
}

const struct env_type containers_Points_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct containers_Points),
	.align = _Alignof(struct containers_Points),
	.name = "Points",
	.as.array = {
		.item = &containers_Point_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = containers_Points_read,
	.write = containers_Points_write,
};

/* ---- containers_InPlace_item_name ---- */

static const struct env_type containers_InPlace_item_name_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- containers_InPlace_item_tags_item ---- */

static const struct env_type containers_InPlace_item_tags_item_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 1, .max_length = SIZE_MAX},
};

/* ---- containers_InPlace_item_tags ---- */

static const char *containers_InPlace_item_tags_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &containers_InPlace_item_tags_type, out);
}

static char *containers_InPlace_item_tags_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &containers_InPlace_item_tags_type, value);
}

static const struct env_type containers_InPlace_item_tags_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct containers_InPlace_item_tags),
	.align = _Alignof(struct containers_InPlace_item_tags),
	.as.array = {
		.item = &containers_InPlace_item_tags_item_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = containers_InPlace_item_tags_read,
	.write = containers_InPlace_item_tags_write,
};

/* ---- containers_InPlace_item ---- */

static const struct containers_InPlace_item containers_InPlace_item_defaults = {0};

static const char *containers_InPlace_item_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("name"),
		ENV_OPTIONAL("tags"),
	};
	struct containers_InPlace_item *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &containers_InPlace_item_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* name */
			at = env_read_str(reader, at, &m->name, 0, SIZE_MAX);
			ENV_THEN(reader, at, members, 1);
		case 1: /* tags */
			m->tags_is = ENV_PRESENT;
			at = containers_InPlace_item_tags_read(reader, at, &m->tags);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *containers_InPlace_item_write(struct env_writer *writer, char *at, const void *value)
{
	const struct containers_InPlace_item *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "name");
	at = env_write_str(writer, at, m->name, 0, SIZE_MAX);
	if (m->tags_is != ENV_ABSENT) {
		env_write_rule(writer, m->tags_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "tags");
		at = containers_InPlace_item_tags_write(writer, at, &m->tags);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field containers_InPlace_item_fields[] = {
	{
		.name = ENV_STR_INIT("name"),
		.type = &containers_InPlace_item_name_type,
		.offset = offsetof(struct containers_InPlace_item, name),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("tags"),
		.type = &containers_InPlace_item_tags_type,
		.offset = offsetof(struct containers_InPlace_item, tags),
		.is_offset = offsetof(struct containers_InPlace_item, tags_is),
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t containers_InPlace_item_sorted[] = {
	0, 1,
};

static const struct env_type containers_InPlace_item_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct containers_InPlace_item),
	.align = _Alignof(struct containers_InPlace_item),
	.as.object = {
		.fields = containers_InPlace_item_fields,
		.count = 2,
		.sorted = containers_InPlace_item_sorted,
		.defaults = &containers_InPlace_item_defaults,
	},
	.read = containers_InPlace_item_read,
	.write = containers_InPlace_item_write,
};

/* ---- containers_InPlace ---- */

static const char *containers_InPlace_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &containers_InPlace_type, out);
}

static char *containers_InPlace_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &containers_InPlace_type, value);
}

const struct env_type containers_InPlace_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct containers_InPlace),
	.align = _Alignof(struct containers_InPlace),
	.name = "InPlace",
	.as.array = {
		.item = &containers_InPlace_item_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = containers_InPlace_read,
	.write = containers_InPlace_write,
};

/* ---- containers_Counts_value ---- */

static const struct env_type containers_Counts_value_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = 1000,
	},
};

/* ---- containers_Counts ---- */

static const char *containers_Counts_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_map(reader, at, &containers_Counts_type, out);
}

static char *containers_Counts_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_map(writer, at, &containers_Counts_type, value);
}

const struct env_type containers_Counts_type = {
	.kind = ENV_KIND_MAP,
	.size = sizeof(struct containers_Counts),
	.align = _Alignof(struct containers_Counts),
	.name = "Counts",
	.as.map = {
		.value = &containers_Counts_value_type,
		.entry_size = sizeof(struct containers_Counts_entry),
		.value_offset = offsetof(struct containers_Counts_entry, value),
		.max_entries = SIZE_MAX,
	},
	.read = containers_Counts_read,
	.write = containers_Counts_write,
};

/* ---- containers_PointMap ---- */

static const char *containers_PointMap_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_map(reader, at, &containers_PointMap_type, out);
}

static char *containers_PointMap_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_map(writer, at, &containers_PointMap_type, value);
}

const struct env_type containers_PointMap_type = {
	.kind = ENV_KIND_MAP,
	.size = sizeof(struct containers_PointMap),
	.align = _Alignof(struct containers_PointMap),
	.name = "PointMap",
	.as.map = {
		.value = &containers_Point_type,
		.entry_size = sizeof(struct containers_PointMap_entry),
		.value_offset = offsetof(struct containers_PointMap_entry, value),
		.max_entries = SIZE_MAX,
	},
	.read = containers_PointMap_read,
	.write = containers_PointMap_write,
};

/* ---- containers_DeepMap_value_item_value ---- */

static const struct env_type containers_DeepMap_value_item_value_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- containers_DeepMap_value_item ---- */

static const char *containers_DeepMap_value_item_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_map(reader, at, &containers_DeepMap_value_item_type, out);
}

static char *containers_DeepMap_value_item_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_map(writer, at, &containers_DeepMap_value_item_type, value);
}

static const struct env_type containers_DeepMap_value_item_type = {
	.kind = ENV_KIND_MAP,
	.size = sizeof(struct containers_DeepMap_value_item),
	.align = _Alignof(struct containers_DeepMap_value_item),
	.as.map = {
		.value = &containers_DeepMap_value_item_value_type,
		.entry_size = sizeof(struct containers_DeepMap_value_item_entry),
		.value_offset = offsetof(struct containers_DeepMap_value_item_entry, value),
		.max_entries = SIZE_MAX,
	},
	.read = containers_DeepMap_value_item_read,
	.write = containers_DeepMap_value_item_write,
};

/* ---- containers_DeepMap_value ---- */

static const char *containers_DeepMap_value_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &containers_DeepMap_value_type, out);
}

static char *containers_DeepMap_value_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &containers_DeepMap_value_type, value);
}

static const struct env_type containers_DeepMap_value_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct containers_DeepMap_value),
	.align = _Alignof(struct containers_DeepMap_value),
	.as.array = {
		.item = &containers_DeepMap_value_item_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = containers_DeepMap_value_read,
	.write = containers_DeepMap_value_write,
};

/* ---- containers_DeepMap ---- */

static const char *containers_DeepMap_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_map(reader, at, &containers_DeepMap_type, out);
}

static char *containers_DeepMap_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_map(writer, at, &containers_DeepMap_type, value);
}

const struct env_type containers_DeepMap_type = {
	.kind = ENV_KIND_MAP,
	.size = sizeof(struct containers_DeepMap),
	.align = _Alignof(struct containers_DeepMap),
	.name = "DeepMap",
	.as.map = {
		.value = &containers_DeepMap_value_type,
		.entry_size = sizeof(struct containers_DeepMap_entry),
		.value_offset = offsetof(struct containers_DeepMap_entry, value),
		.max_entries = SIZE_MAX,
	},
	.read = containers_DeepMap_read,
	.write = containers_DeepMap_write,
};

/* ---- containers_HoleMap_value_value ---- */

static const struct env_type containers_HoleMap_value_value_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.as.number = {
		.minimum = -HUGE_VAL,
		.maximum = HUGE_VAL,
	},
};

/* ---- containers_HoleMap_value ---- */

static const char *containers_HoleMap_value_read(struct env_reader *reader, const char *at, void *out)
{
	struct containers_HoleMap_value *m = out;

	*m = (struct containers_HoleMap_value){0};
	at = env_read_null(at, &m->is);
	if (m->is == ENV_PRESENT) {
		at = env_read_number(reader, at, &m->value);
	}
	return at;
}

static char *containers_HoleMap_value_write(struct env_writer *writer, char *at, const void *value)
{
	const struct containers_HoleMap_value *m = value;

	if (m->is == ENV_NULL)
		return env_write_null(writer, at);
	env_write_rule(writer, m->is == ENV_PRESENT);
	at = env_write_number(writer, at, m->value);
	return at;
}

static const struct env_type containers_HoleMap_value_type = {
	.kind = ENV_KIND_NULLABLE,
	.size = sizeof(struct containers_HoleMap_value),
	.align = _Alignof(struct containers_HoleMap_value),
	.as.nullable = {
		.type = &containers_HoleMap_value_value_type,
		.value_offset = offsetof(struct containers_HoleMap_value, value),
	},
	.read = containers_HoleMap_value_read,
	.write = containers_HoleMap_value_write,
};

/* ---- containers_HoleMap ---- */

static const char *containers_HoleMap_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_map(reader, at, &containers_HoleMap_type, out);
}

static char *containers_HoleMap_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_map(writer, at, &containers_HoleMap_type, value);
}

const struct env_type containers_HoleMap_type = {
	.kind = ENV_KIND_MAP,
	.size = sizeof(struct containers_HoleMap),
	.align = _Alignof(struct containers_HoleMap),
	.name = "HoleMap",
	.as.map = {
		.value = &containers_HoleMap_value_type,
		.entry_size = sizeof(struct containers_HoleMap_entry),
		.value_offset = offsetof(struct containers_HoleMap_entry, value),
		.max_entries = SIZE_MAX,
	},
	.read = containers_HoleMap_read,
	.write = containers_HoleMap_write,
};

/* ---- containers_OpenMap_value ---- */

static const struct env_type containers_OpenMap_value_type = {
	.kind = ENV_KIND_JSON,
	.size = sizeof(struct env_json),
	.align = _Alignof(struct env_json),
};

/* ---- containers_OpenMap ---- */

static const char *containers_OpenMap_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_map(reader, at, &containers_OpenMap_type, out);
}

static char *containers_OpenMap_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_map(writer, at, &containers_OpenMap_type, value);
}

const struct env_type containers_OpenMap_type = {
	.kind = ENV_KIND_MAP,
	.size = sizeof(struct containers_OpenMap),
	.align = _Alignof(struct containers_OpenMap),
	.name = "OpenMap",
	.as.map = {
		.value = &containers_OpenMap_value_type,
		.entry_size = sizeof(struct containers_OpenMap_entry),
		.value_offset = offsetof(struct containers_OpenMap_entry, value),
		.max_entries = SIZE_MAX,
	},
	.read = containers_OpenMap_read,
	.write = containers_OpenMap_write,
};

/* ---- containers_ConstantMap_value ---- */

static const struct env_type containers_ConstantMap_value_type = {
	.kind = ENV_KIND_CONST,
	.size = sizeof(struct env_unit),
	.align = _Alignof(struct env_unit),
	.as.constant = {.json = ENV_STR_INIT("null")},
};

/* ---- containers_ConstantMap ---- */

static const char *containers_ConstantMap_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_map(reader, at, &containers_ConstantMap_type, out);
}

static char *containers_ConstantMap_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_map(writer, at, &containers_ConstantMap_type, value);
}

const struct env_type containers_ConstantMap_type = {
	.kind = ENV_KIND_MAP,
	.size = sizeof(struct containers_ConstantMap),
	.align = _Alignof(struct containers_ConstantMap),
	.name = "ConstantMap",
	.as.map = {
		.value = &containers_ConstantMap_value_type,
		.entry_size = sizeof(struct containers_ConstantMap_entry),
		.value_offset = offsetof(struct containers_ConstantMap_entry, value),
		.max_entries = SIZE_MAX,
	},
	.read = containers_ConstantMap_read,
	.write = containers_ConstantMap_write,
};

/* ---- containers_MapOrNull_value ---- */

static const struct env_type containers_MapOrNull_value_type = {
	.kind = ENV_KIND_BOOLEAN,
	.size = sizeof(bool),
	.align = _Alignof(bool),
};

/* ---- containers_MapOrNull ---- */

static const char *containers_MapOrNull_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_map(reader, at, &containers_MapOrNull_type, out);
}

static char *containers_MapOrNull_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_map(writer, at, &containers_MapOrNull_type, value);
}

const struct env_type containers_MapOrNull_type = {
	.kind = ENV_KIND_MAP,
	.size = sizeof(struct containers_MapOrNull),
	.align = _Alignof(struct containers_MapOrNull),
	.name = "MapOrNull",
	.as.map = {
		.value = &containers_MapOrNull_value_type,
		.entry_size = sizeof(struct containers_MapOrNull_entry),
		.value_offset = offsetof(struct containers_MapOrNull_entry, value),
		.max_entries = SIZE_MAX,
	},
	.read = containers_MapOrNull_read,
	.write = containers_MapOrNull_write,
};

/* ---- containers_Kept_id ---- */

static const struct env_type containers_Kept_id_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- containers_Kept_extra_value ---- */

static const struct env_type containers_Kept_extra_value_type = {
	.kind = ENV_KIND_JSON,
	.size = sizeof(struct env_json),
	.align = _Alignof(struct env_json),
};

/* ---- containers_Kept_extra ---- */

static const char *containers_Kept_extra_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_map(reader, at, &containers_Kept_extra_type, out);
}

static char *containers_Kept_extra_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_map(writer, at, &containers_Kept_extra_type, value);
}

static const struct env_type containers_Kept_extra_type = {
	.kind = ENV_KIND_MAP,
	.size = sizeof(struct containers_Kept_extra),
	.align = _Alignof(struct containers_Kept_extra),
	.as.map = {
		.value = &containers_Kept_extra_value_type,
		.entry_size = sizeof(struct containers_Kept_extra_entry),
		.value_offset = offsetof(struct containers_Kept_extra_entry, value),
		.max_entries = SIZE_MAX,
	},
	.read = containers_Kept_extra_read,
	.write = containers_Kept_extra_write,
};

/* ---- containers_Kept ---- */

static const struct containers_Kept containers_Kept_defaults = {0};

static const char *containers_Kept_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("id"),
	};
	struct containers_Kept *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &containers_Kept_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* id */
			at = env_read_int(reader, at, &m->id, INT64_MIN, INT64_MAX);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_give_up(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *containers_Kept_write(struct env_writer *writer, char *at, const void *value)
{
	const struct containers_Kept *m = value;

	env_write_rule(writer, m->extra.count == 0);
	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "id");
	at = env_write_int(writer, at, m->id, INT64_MIN, INT64_MAX);
	return env_write_close(writer, at, '}');
}

static const struct env_field containers_Kept_fields[] = {
	{
		.name = ENV_STR_INIT("id"),
		.type = &containers_Kept_id_type,
		.offset = offsetof(struct containers_Kept, id),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t containers_Kept_sorted[] = {
	0,
};

const struct env_type containers_Kept_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct containers_Kept),
	.align = _Alignof(struct containers_Kept),
	.name = "Kept",
	.as.object = {
		.fields = containers_Kept_fields,
		.count = 1,
		.sorted = containers_Kept_sorted,
		.defaults = &containers_Kept_defaults,
		.extra = ENV_EXTRA_KEEP,
		.extra_type = &containers_Kept_extra_type,
		.extra_offset = offsetof(struct containers_Kept, extra),
	},
	.read = containers_Kept_read,
	.write = containers_Kept_write,
};

/* ---- containers_KeptTyped_extra_text ---- */

static const struct env_type containers_KeptTyped_extra_text_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- containers_KeptTyped_extra_value_item ---- */

static const struct env_type containers_KeptTyped_extra_value_item_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- containers_KeptTyped_extra_value ---- */

static const char *containers_KeptTyped_extra_value_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &containers_KeptTyped_extra_value_type, out);
}

static char *containers_KeptTyped_extra_value_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &containers_KeptTyped_extra_value_type, value);
}

static const struct env_type containers_KeptTyped_extra_value_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct containers_KeptTyped_extra_value),
	.align = _Alignof(struct containers_KeptTyped_extra_value),
	.as.array = {
		.item = &containers_KeptTyped_extra_value_item_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = containers_KeptTyped_extra_value_read,
	.write = containers_KeptTyped_extra_value_write,
};

/* ---- containers_KeptTyped_extra ---- */

static const char *containers_KeptTyped_extra_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_map(reader, at, &containers_KeptTyped_extra_type, out);
}

static char *containers_KeptTyped_extra_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_map(writer, at, &containers_KeptTyped_extra_type, value);
}

static const struct env_type containers_KeptTyped_extra_type = {
	.kind = ENV_KIND_MAP,
	.size = sizeof(struct containers_KeptTyped_extra),
	.align = _Alignof(struct containers_KeptTyped_extra),
	.as.map = {
		.value = &containers_KeptTyped_extra_value_type,
		.entry_size = sizeof(struct containers_KeptTyped_extra_entry),
		.value_offset = offsetof(struct containers_KeptTyped_extra_entry, value),
		.max_entries = SIZE_MAX,
	},
	.read = containers_KeptTyped_extra_read,
	.write = containers_KeptTyped_extra_write,
};

/* ---- containers_KeptTyped ---- */

static const struct containers_KeptTyped containers_KeptTyped_defaults = {0};

static const char *containers_KeptTyped_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_OPTIONAL("extra"),
	};
	struct containers_KeptTyped *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &containers_KeptTyped_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* extra_text */
			m->extra_text_is = ENV_PRESENT;
			at = env_read_str(reader, at, &m->extra_text, 0, SIZE_MAX);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_give_up(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *containers_KeptTyped_write(struct env_writer *writer, char *at, const void *value)
{
	const struct containers_KeptTyped *m = value;

	env_write_rule(writer, m->extra.count == 0);
	at = env_write_open(writer, at, '{');
	if (m->extra_text_is != ENV_ABSENT) {
		env_write_rule(writer, m->extra_text_is == ENV_PRESENT);
		at = ENV_WRITE_FIRST(writer, at, "extra");
		at = env_write_str(writer, at, m->extra_text, 0, SIZE_MAX);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field containers_KeptTyped_fields[] = {
	{
		.name = ENV_STR_INIT("extra"),
		.type = &containers_KeptTyped_extra_text_type,
		.offset = offsetof(struct containers_KeptTyped, extra_text),
		.is_offset = offsetof(struct containers_KeptTyped, extra_text_is),
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t containers_KeptTyped_sorted[] = {
	0,
};

const struct env_type containers_KeptTyped_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct containers_KeptTyped),
	.align = _Alignof(struct containers_KeptTyped),
	.name = "KeptTyped",
	.as.object = {
		.fields = containers_KeptTyped_fields,
		.count = 1,
		.sorted = containers_KeptTyped_sorted,
		.defaults = &containers_KeptTyped_defaults,
		.extra = ENV_EXTRA_KEEP,
		.extra_type = &containers_KeptTyped_extra_type,
		.extra_offset = offsetof(struct containers_KeptTyped, extra),
	},
	.read = containers_KeptTyped_read,
	.write = containers_KeptTyped_write,
};

/* ---- containers_Forbidden_lists_item ---- */

static const char *containers_Forbidden_lists_item_read(struct env_reader *reader, const char *at, void *out)
{
	struct containers_Forbidden_lists_item *m = out;

	*m = (struct containers_Forbidden_lists_item){0};
	at = env_read_null(at, &m->is);
	if (m->is == ENV_PRESENT) {
		at = containers_PointsOrNull_read(reader, at, &m->value);
	}
	return at;
}

static char *containers_Forbidden_lists_item_write(struct env_writer *writer, char *at, const void *value)
{
	const struct containers_Forbidden_lists_item *m = value;

	if (m->is == ENV_NULL)
		return env_write_null(writer, at);
	env_write_rule(writer, m->is == ENV_PRESENT);
	at = containers_PointsOrNull_write(writer, at, &m->value);
	return at;
}

static const struct env_type containers_Forbidden_lists_item_type = {
	.kind = ENV_KIND_NULLABLE,
	.size = sizeof(struct containers_Forbidden_lists_item),
	.align = _Alignof(struct containers_Forbidden_lists_item),
	.as.nullable = {
		.type = &containers_PointsOrNull_type,
		.value_offset = offsetof(struct containers_Forbidden_lists_item, value),
	},
	.read = containers_Forbidden_lists_item_read,
	.write = containers_Forbidden_lists_item_write,
};

/* ---- containers_Forbidden_lists ---- */

static const char *containers_Forbidden_lists_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &containers_Forbidden_lists_type, out);
}

static char *containers_Forbidden_lists_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &containers_Forbidden_lists_type, value);
}

static const struct env_type containers_Forbidden_lists_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct containers_Forbidden_lists),
	.align = _Alignof(struct containers_Forbidden_lists),
	.as.array = {
		.item = &containers_Forbidden_lists_item_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = containers_Forbidden_lists_read,
	.write = containers_Forbidden_lists_write,
};

/* ---- containers_Forbidden_objects_item_value_z ---- */

static const struct env_type containers_Forbidden_objects_item_value_z_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- containers_Forbidden_objects_item_value ---- */

static const struct containers_Forbidden_objects_item_value containers_Forbidden_objects_item_value_defaults = {0};

static const char *containers_Forbidden_objects_item_value_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("z"),
	};
	struct containers_Forbidden_objects_item_value *m = out;
	ENV_MEMBERS(members, keys);

	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* z */
			at = env_read_int(reader, at, &m->z, INT64_MIN, INT64_MAX);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *containers_Forbidden_objects_item_value_write(struct env_writer *writer, char *at, const void *value)
{
	const struct containers_Forbidden_objects_item_value *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "z");
	at = env_write_int(writer, at, m->z, INT64_MIN, INT64_MAX);
	return env_write_close(writer, at, '}');
}

static const struct env_field containers_Forbidden_objects_item_value_fields[] = {
	{
		.name = ENV_STR_INIT("z"),
		.type = &containers_Forbidden_objects_item_value_z_type,
		.offset = offsetof(struct containers_Forbidden_objects_item_value, z),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t containers_Forbidden_objects_item_value_sorted[] = {
	0,
};

static const struct env_type containers_Forbidden_objects_item_value_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct containers_Forbidden_objects_item_value),
	.align = _Alignof(struct containers_Forbidden_objects_item_value),
	.as.object = {
		.fields = containers_Forbidden_objects_item_value_fields,
		.count = 1,
		.sorted = containers_Forbidden_objects_item_value_sorted,
		.defaults = &containers_Forbidden_objects_item_value_defaults,
	},
	.read = containers_Forbidden_objects_item_value_read,
	.write = containers_Forbidden_objects_item_value_write,
};

/* ---- containers_Forbidden_objects_item ---- */

static const char *containers_Forbidden_objects_item_read(struct env_reader *reader, const char *at, void *out)
{
	struct containers_Forbidden_objects_item *m = out;

	*m = (struct containers_Forbidden_objects_item){0};
	at = env_read_null(at, &m->is);
	if (m->is == ENV_PRESENT) {
		at = containers_Forbidden_objects_item_value_read(reader, at, &m->value);
	}
	return at;
}

static char *containers_Forbidden_objects_item_write(struct env_writer *writer, char *at, const void *value)
{
	const struct containers_Forbidden_objects_item *m = value;

	if (m->is == ENV_NULL)
		return env_write_null(writer, at);
	env_write_rule(writer, m->is == ENV_PRESENT);
	at = containers_Forbidden_objects_item_value_write(writer, at, &m->value);
	return at;
}

static const struct env_type containers_Forbidden_objects_item_type = {
	.kind = ENV_KIND_NULLABLE,
	.size = sizeof(struct containers_Forbidden_objects_item),
	.align = _Alignof(struct containers_Forbidden_objects_item),
	.as.nullable = {
		.type = &containers_Forbidden_objects_item_value_type,
		.value_offset = offsetof(struct containers_Forbidden_objects_item, value),
	},
	.read = containers_Forbidden_objects_item_read,
	.write = containers_Forbidden_objects_item_write,
};

/* ---- containers_Forbidden_objects ---- */

static const char *containers_Forbidden_objects_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &containers_Forbidden_objects_type, out);
}

static char *containers_Forbidden_objects_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &containers_Forbidden_objects_type, value);
}

static const struct env_type containers_Forbidden_objects_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct containers_Forbidden_objects),
	.align = _Alignof(struct containers_Forbidden_objects),
	.as.array = {
		.item = &containers_Forbidden_objects_item_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = containers_Forbidden_objects_read,
	.write = containers_Forbidden_objects_write,
};

/* ---- containers_Forbidden ---- */

static const struct containers_Forbidden containers_Forbidden_defaults = {0};

static const char *containers_Forbidden_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_OPTIONAL("points"),
		ENV_OPTIONAL("by_name"),
		ENV_OPTIONAL("perhaps"),
		ENV_OPTIONAL("map_or_null"),
		ENV_OPTIONAL("lists"),
		ENV_OPTIONAL("objects"),
	};
	struct containers_Forbidden *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &containers_Forbidden_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* points */
			m->points_is = ENV_PRESENT;
			at = containers_Points_read(reader, at, &m->points);
			ENV_THEN(reader, at, members, 1);
		case 1: /* by_name */
			m->by_name_is = ENV_PRESENT;
			at = containers_PointMap_read(reader, at, &m->by_name);
			ENV_THEN(reader, at, members, 2);
		case 2: /* perhaps */
			at = env_read_null(at, &m->perhaps_is);
			if (m->perhaps_is == ENV_PRESENT) {
				at = containers_PointsOrNull_read(reader, at, &m->perhaps);
			}
			ENV_THEN(reader, at, members, 3);
		case 3: /* map_or_null */
			at = env_read_null(at, &m->map_or_null_is);
			if (m->map_or_null_is == ENV_PRESENT) {
				at = containers_MapOrNull_read(reader, at, &m->map_or_null);
			}
			ENV_THEN(reader, at, members, 4);
		case 4: /* lists */
			m->lists_is = ENV_PRESENT;
			at = containers_Forbidden_lists_read(reader, at, &m->lists);
			ENV_THEN(reader, at, members, 5);
		case 5: /* objects */
			m->objects_is = ENV_PRESENT;
			at = containers_Forbidden_objects_read(reader, at, &m->objects);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_give_up(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *containers_Forbidden_write(struct env_writer *writer, char *at, const void *value)
{
	const struct containers_Forbidden *m = value;

	at = env_write_open(writer, at, '{');
	if (m->points_is != ENV_ABSENT) {
		env_write_rule(writer, m->points_is == ENV_PRESENT);
		at = ENV_WRITE_FIRST(writer, at, "points");
		at = containers_Points_write(writer, at, &m->points);
	}
	if (m->by_name_is != ENV_ABSENT) {
		env_write_rule(writer, m->by_name_is == ENV_PRESENT);
		at = ENV_WRITE_KEY(writer, at, "by_name");
		at = containers_PointMap_write(writer, at, &m->by_name);
	}
	if (m->perhaps_is != ENV_ABSENT) {
		at = ENV_WRITE_KEY(writer, at, "perhaps");
		if (m->perhaps_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->perhaps_is == ENV_PRESENT);
			at = containers_PointsOrNull_write(writer, at, &m->perhaps);
		}
	}
	if (m->map_or_null_is != ENV_ABSENT) {
		at = ENV_WRITE_KEY(writer, at, "map_or_null");
		if (m->map_or_null_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->map_or_null_is == ENV_PRESENT);
			at = containers_MapOrNull_write(writer, at, &m->map_or_null);
		}
	}
	if (m->lists_is != ENV_ABSENT) {
		env_write_rule(writer, m->lists_is == ENV_PRESENT);
		at = ENV_WRITE_KEY(writer, at, "lists");
		at = containers_Forbidden_lists_write(writer, at, &m->lists);
	}
	if (m->objects_is != ENV_ABSENT) {
		env_write_rule(writer, m->objects_is == ENV_PRESENT);
		at = ENV_WRITE_KEY(writer, at, "objects");
		at = containers_Forbidden_objects_write(writer, at, &m->objects);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field containers_Forbidden_fields[] = {
	{
		.name = ENV_STR_INIT("points"),
		.type = &containers_Points_type,
		.offset = offsetof(struct containers_Forbidden, points),
		.is_offset = offsetof(struct containers_Forbidden, points_is),
	},
	{
		.name = ENV_STR_INIT("by_name"),
		.type = &containers_PointMap_type,
		.offset = offsetof(struct containers_Forbidden, by_name),
		.is_offset = offsetof(struct containers_Forbidden, by_name_is),
	},
	{
		.name = ENV_STR_INIT("perhaps"),
		.type = &containers_PointsOrNull_type,
		.offset = offsetof(struct containers_Forbidden, perhaps),
		.is_offset = offsetof(struct containers_Forbidden, perhaps_is),
		.flags = ENV_FIELD_NULLABLE,
	},
	{
		.name = ENV_STR_INIT("map_or_null"),
		.type = &containers_MapOrNull_type,
		.offset = offsetof(struct containers_Forbidden, map_or_null),
		.is_offset = offsetof(struct containers_Forbidden, map_or_null_is),
		.flags = ENV_FIELD_NULLABLE,
	},
	{
		.name = ENV_STR_INIT("lists"),
		.type = &containers_Forbidden_lists_type,
		.offset = offsetof(struct containers_Forbidden, lists),
		.is_offset = offsetof(struct containers_Forbidden, lists_is),
	},
	{
		.name = ENV_STR_INIT("objects"),
		.type = &containers_Forbidden_objects_type,
		.offset = offsetof(struct containers_Forbidden, objects),
		.is_offset = offsetof(struct containers_Forbidden, objects_is),
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t containers_Forbidden_sorted[] = {
	1, 4, 3, 5, 2, 0,
};

const struct env_type containers_Forbidden_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct containers_Forbidden),
	.align = _Alignof(struct containers_Forbidden),
	.name = "Forbidden",
	.as.object = {
		.fields = containers_Forbidden_fields,
		.count = 6,
		.sorted = containers_Forbidden_sorted,
		.defaults = &containers_Forbidden_defaults,
		.extra = ENV_EXTRA_FORBID,
	},
	.read = containers_Forbidden_read,
	.write = containers_Forbidden_write,
};

void containers_Point_init(struct containers_Point *out)
{
	env_init(&containers_Point_type, out);
}

enum env_status containers_Point_decode(struct containers_Point *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&containers_Point_type, out, arena, json, len, errors);
}

enum env_status containers_Point_encode(const struct containers_Point *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&containers_Point_type, value, out, errors);
}

enum env_status containers_Point_check(const struct containers_Point *value,
	struct env_errors *errors)
{
	return env_check(&containers_Point_type, value, errors);
}

enum env_status containers_Point_copy(struct containers_Point *out, struct env_arena *arena,
	const struct containers_Point *value)
{
	return env_copy(&containers_Point_type, out, arena, value);
}

bool containers_Point_equal(const struct containers_Point *a,
	const struct containers_Point *b)
{
	return env_equal(&containers_Point_type, a, b);
}

void containers_Ints_init(struct containers_Ints *out)
{
	env_init(&containers_Ints_type, out);
}

enum env_status containers_Ints_decode(struct containers_Ints *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&containers_Ints_type, out, arena, json, len, errors);
}

enum env_status containers_Ints_encode(const struct containers_Ints *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&containers_Ints_type, value, out, errors);
}

enum env_status containers_Ints_check(const struct containers_Ints *value,
	struct env_errors *errors)
{
	return env_check(&containers_Ints_type, value, errors);
}

enum env_status containers_Ints_copy(struct containers_Ints *out, struct env_arena *arena,
	const struct containers_Ints *value)
{
	return env_copy(&containers_Ints_type, out, arena, value);
}

bool containers_Ints_equal(const struct containers_Ints *a,
	const struct containers_Ints *b)
{
	return env_equal(&containers_Ints_type, a, b);
}

void containers_Matrix_init(struct containers_Matrix *out)
{
	env_init(&containers_Matrix_type, out);
}

enum env_status containers_Matrix_decode(struct containers_Matrix *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&containers_Matrix_type, out, arena, json, len, errors);
}

enum env_status containers_Matrix_encode(const struct containers_Matrix *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&containers_Matrix_type, value, out, errors);
}

enum env_status containers_Matrix_check(const struct containers_Matrix *value,
	struct env_errors *errors)
{
	return env_check(&containers_Matrix_type, value, errors);
}

enum env_status containers_Matrix_copy(struct containers_Matrix *out, struct env_arena *arena,
	const struct containers_Matrix *value)
{
	return env_copy(&containers_Matrix_type, out, arena, value);
}

bool containers_Matrix_equal(const struct containers_Matrix *a,
	const struct containers_Matrix *b)
{
	return env_equal(&containers_Matrix_type, a, b);
}

void containers_Cube_init(struct containers_Cube *out)
{
	env_init(&containers_Cube_type, out);
}

enum env_status containers_Cube_decode(struct containers_Cube *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&containers_Cube_type, out, arena, json, len, errors);
}

enum env_status containers_Cube_encode(const struct containers_Cube *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&containers_Cube_type, value, out, errors);
}

enum env_status containers_Cube_check(const struct containers_Cube *value,
	struct env_errors *errors)
{
	return env_check(&containers_Cube_type, value, errors);
}

enum env_status containers_Cube_copy(struct containers_Cube *out, struct env_arena *arena,
	const struct containers_Cube *value)
{
	return env_copy(&containers_Cube_type, out, arena, value);
}

bool containers_Cube_equal(const struct containers_Cube *a,
	const struct containers_Cube *b)
{
	return env_equal(&containers_Cube_type, a, b);
}

void containers_Opens_init(struct containers_Opens *out)
{
	env_init(&containers_Opens_type, out);
}

enum env_status containers_Opens_decode(struct containers_Opens *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&containers_Opens_type, out, arena, json, len, errors);
}

enum env_status containers_Opens_encode(const struct containers_Opens *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&containers_Opens_type, value, out, errors);
}

enum env_status containers_Opens_check(const struct containers_Opens *value,
	struct env_errors *errors)
{
	return env_check(&containers_Opens_type, value, errors);
}

enum env_status containers_Opens_copy(struct containers_Opens *out, struct env_arena *arena,
	const struct containers_Opens *value)
{
	return env_copy(&containers_Opens_type, out, arena, value);
}

bool containers_Opens_equal(const struct containers_Opens *a,
	const struct containers_Opens *b)
{
	return env_equal(&containers_Opens_type, a, b);
}

void containers_OpenObjects_init(struct containers_OpenObjects *out)
{
	env_init(&containers_OpenObjects_type, out);
}

enum env_status containers_OpenObjects_decode(struct containers_OpenObjects *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&containers_OpenObjects_type, out, arena, json, len, errors);
}

enum env_status containers_OpenObjects_encode(const struct containers_OpenObjects *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&containers_OpenObjects_type, value, out, errors);
}

enum env_status containers_OpenObjects_check(const struct containers_OpenObjects *value,
	struct env_errors *errors)
{
	return env_check(&containers_OpenObjects_type, value, errors);
}

enum env_status containers_OpenObjects_copy(struct containers_OpenObjects *out, struct env_arena *arena,
	const struct containers_OpenObjects *value)
{
	return env_copy(&containers_OpenObjects_type, out, arena, value);
}

bool containers_OpenObjects_equal(const struct containers_OpenObjects *a,
	const struct containers_OpenObjects *b)
{
	return env_equal(&containers_OpenObjects_type, a, b);
}

void containers_Holes_init(struct containers_Holes *out)
{
	env_init(&containers_Holes_type, out);
}

enum env_status containers_Holes_decode(struct containers_Holes *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&containers_Holes_type, out, arena, json, len, errors);
}

enum env_status containers_Holes_encode(const struct containers_Holes *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&containers_Holes_type, value, out, errors);
}

enum env_status containers_Holes_check(const struct containers_Holes *value,
	struct env_errors *errors)
{
	return env_check(&containers_Holes_type, value, errors);
}

enum env_status containers_Holes_copy(struct containers_Holes *out, struct env_arena *arena,
	const struct containers_Holes *value)
{
	return env_copy(&containers_Holes_type, out, arena, value);
}

bool containers_Holes_equal(const struct containers_Holes *a,
	const struct containers_Holes *b)
{
	return env_equal(&containers_Holes_type, a, b);
}

void containers_PointsOrNull_init(struct containers_PointsOrNull *out)
{
	env_init(&containers_PointsOrNull_type, out);
}

enum env_status containers_PointsOrNull_decode(struct containers_PointsOrNull *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&containers_PointsOrNull_type, out, arena, json, len, errors);
}

enum env_status containers_PointsOrNull_encode(const struct containers_PointsOrNull *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&containers_PointsOrNull_type, value, out, errors);
}

enum env_status containers_PointsOrNull_check(const struct containers_PointsOrNull *value,
	struct env_errors *errors)
{
	return env_check(&containers_PointsOrNull_type, value, errors);
}

enum env_status containers_PointsOrNull_copy(struct containers_PointsOrNull *out, struct env_arena *arena,
	const struct containers_PointsOrNull *value)
{
	return env_copy(&containers_PointsOrNull_type, out, arena, value);
}

bool containers_PointsOrNull_equal(const struct containers_PointsOrNull *a,
	const struct containers_PointsOrNull *b)
{
	return env_equal(&containers_PointsOrNull_type, a, b);
}

void containers_Constants_init(struct containers_Constants *out)
{
	env_init(&containers_Constants_type, out);
}

enum env_status containers_Constants_decode(struct containers_Constants *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&containers_Constants_type, out, arena, json, len, errors);
}

enum env_status containers_Constants_encode(const struct containers_Constants *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&containers_Constants_type, value, out, errors);
}

enum env_status containers_Constants_check(const struct containers_Constants *value,
	struct env_errors *errors)
{
	return env_check(&containers_Constants_type, value, errors);
}

enum env_status containers_Constants_copy(struct containers_Constants *out, struct env_arena *arena,
	const struct containers_Constants *value)
{
	return env_copy(&containers_Constants_type, out, arena, value);
}

bool containers_Constants_equal(const struct containers_Constants *a,
	const struct containers_Constants *b)
{
	return env_equal(&containers_Constants_type, a, b);
}

void containers_Points_init(struct containers_Points *out)
{
	env_init(&containers_Points_type, out);
}

enum env_status containers_Points_decode(struct containers_Points *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&containers_Points_type, out, arena, json, len, errors);
}

enum env_status containers_Points_encode(const struct containers_Points *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&containers_Points_type, value, out, errors);
}

enum env_status containers_Points_check(const struct containers_Points *value,
	struct env_errors *errors)
{
	return env_check(&containers_Points_type, value, errors);
}

enum env_status containers_Points_copy(struct containers_Points *out, struct env_arena *arena,
	const struct containers_Points *value)
{
	return env_copy(&containers_Points_type, out, arena, value);
}

bool containers_Points_equal(const struct containers_Points *a,
	const struct containers_Points *b)
{
	return env_equal(&containers_Points_type, a, b);
}

void containers_InPlace_item_init(struct containers_InPlace_item *out)
{
	env_init(&containers_InPlace_item_type, out);
}

void containers_InPlace_init(struct containers_InPlace *out)
{
	env_init(&containers_InPlace_type, out);
}

enum env_status containers_InPlace_decode(struct containers_InPlace *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&containers_InPlace_type, out, arena, json, len, errors);
}

enum env_status containers_InPlace_encode(const struct containers_InPlace *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&containers_InPlace_type, value, out, errors);
}

enum env_status containers_InPlace_check(const struct containers_InPlace *value,
	struct env_errors *errors)
{
	return env_check(&containers_InPlace_type, value, errors);
}

enum env_status containers_InPlace_copy(struct containers_InPlace *out, struct env_arena *arena,
	const struct containers_InPlace *value)
{
	return env_copy(&containers_InPlace_type, out, arena, value);
}

bool containers_InPlace_equal(const struct containers_InPlace *a,
	const struct containers_InPlace *b)
{
	return env_equal(&containers_InPlace_type, a, b);
}

void containers_Counts_init(struct containers_Counts *out)
{
	env_init(&containers_Counts_type, out);
}

enum env_status containers_Counts_decode(struct containers_Counts *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&containers_Counts_type, out, arena, json, len, errors);
}

enum env_status containers_Counts_encode(const struct containers_Counts *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&containers_Counts_type, value, out, errors);
}

enum env_status containers_Counts_check(const struct containers_Counts *value,
	struct env_errors *errors)
{
	return env_check(&containers_Counts_type, value, errors);
}

enum env_status containers_Counts_copy(struct containers_Counts *out, struct env_arena *arena,
	const struct containers_Counts *value)
{
	return env_copy(&containers_Counts_type, out, arena, value);
}

bool containers_Counts_equal(const struct containers_Counts *a,
	const struct containers_Counts *b)
{
	return env_equal(&containers_Counts_type, a, b);
}

void containers_PointMap_init(struct containers_PointMap *out)
{
	env_init(&containers_PointMap_type, out);
}

enum env_status containers_PointMap_decode(struct containers_PointMap *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&containers_PointMap_type, out, arena, json, len, errors);
}

enum env_status containers_PointMap_encode(const struct containers_PointMap *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&containers_PointMap_type, value, out, errors);
}

enum env_status containers_PointMap_check(const struct containers_PointMap *value,
	struct env_errors *errors)
{
	return env_check(&containers_PointMap_type, value, errors);
}

enum env_status containers_PointMap_copy(struct containers_PointMap *out, struct env_arena *arena,
	const struct containers_PointMap *value)
{
	return env_copy(&containers_PointMap_type, out, arena, value);
}

bool containers_PointMap_equal(const struct containers_PointMap *a,
	const struct containers_PointMap *b)
{
	return env_equal(&containers_PointMap_type, a, b);
}

void containers_DeepMap_init(struct containers_DeepMap *out)
{
	env_init(&containers_DeepMap_type, out);
}

enum env_status containers_DeepMap_decode(struct containers_DeepMap *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&containers_DeepMap_type, out, arena, json, len, errors);
}

enum env_status containers_DeepMap_encode(const struct containers_DeepMap *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&containers_DeepMap_type, value, out, errors);
}

enum env_status containers_DeepMap_check(const struct containers_DeepMap *value,
	struct env_errors *errors)
{
	return env_check(&containers_DeepMap_type, value, errors);
}

enum env_status containers_DeepMap_copy(struct containers_DeepMap *out, struct env_arena *arena,
	const struct containers_DeepMap *value)
{
	return env_copy(&containers_DeepMap_type, out, arena, value);
}

bool containers_DeepMap_equal(const struct containers_DeepMap *a,
	const struct containers_DeepMap *b)
{
	return env_equal(&containers_DeepMap_type, a, b);
}

void containers_HoleMap_init(struct containers_HoleMap *out)
{
	env_init(&containers_HoleMap_type, out);
}

enum env_status containers_HoleMap_decode(struct containers_HoleMap *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&containers_HoleMap_type, out, arena, json, len, errors);
}

enum env_status containers_HoleMap_encode(const struct containers_HoleMap *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&containers_HoleMap_type, value, out, errors);
}

enum env_status containers_HoleMap_check(const struct containers_HoleMap *value,
	struct env_errors *errors)
{
	return env_check(&containers_HoleMap_type, value, errors);
}

enum env_status containers_HoleMap_copy(struct containers_HoleMap *out, struct env_arena *arena,
	const struct containers_HoleMap *value)
{
	return env_copy(&containers_HoleMap_type, out, arena, value);
}

bool containers_HoleMap_equal(const struct containers_HoleMap *a,
	const struct containers_HoleMap *b)
{
	return env_equal(&containers_HoleMap_type, a, b);
}

void containers_OpenMap_init(struct containers_OpenMap *out)
{
	env_init(&containers_OpenMap_type, out);
}

enum env_status containers_OpenMap_decode(struct containers_OpenMap *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&containers_OpenMap_type, out, arena, json, len, errors);
}

enum env_status containers_OpenMap_encode(const struct containers_OpenMap *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&containers_OpenMap_type, value, out, errors);
}

enum env_status containers_OpenMap_check(const struct containers_OpenMap *value,
	struct env_errors *errors)
{
	return env_check(&containers_OpenMap_type, value, errors);
}

enum env_status containers_OpenMap_copy(struct containers_OpenMap *out, struct env_arena *arena,
	const struct containers_OpenMap *value)
{
	return env_copy(&containers_OpenMap_type, out, arena, value);
}

bool containers_OpenMap_equal(const struct containers_OpenMap *a,
	const struct containers_OpenMap *b)
{
	return env_equal(&containers_OpenMap_type, a, b);
}

void containers_ConstantMap_init(struct containers_ConstantMap *out)
{
	env_init(&containers_ConstantMap_type, out);
}

enum env_status containers_ConstantMap_decode(struct containers_ConstantMap *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&containers_ConstantMap_type, out, arena, json, len, errors);
}

enum env_status containers_ConstantMap_encode(const struct containers_ConstantMap *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&containers_ConstantMap_type, value, out, errors);
}

enum env_status containers_ConstantMap_check(const struct containers_ConstantMap *value,
	struct env_errors *errors)
{
	return env_check(&containers_ConstantMap_type, value, errors);
}

enum env_status containers_ConstantMap_copy(struct containers_ConstantMap *out, struct env_arena *arena,
	const struct containers_ConstantMap *value)
{
	return env_copy(&containers_ConstantMap_type, out, arena, value);
}

bool containers_ConstantMap_equal(const struct containers_ConstantMap *a,
	const struct containers_ConstantMap *b)
{
	return env_equal(&containers_ConstantMap_type, a, b);
}

void containers_MapOrNull_init(struct containers_MapOrNull *out)
{
	env_init(&containers_MapOrNull_type, out);
}

enum env_status containers_MapOrNull_decode(struct containers_MapOrNull *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&containers_MapOrNull_type, out, arena, json, len, errors);
}

enum env_status containers_MapOrNull_encode(const struct containers_MapOrNull *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&containers_MapOrNull_type, value, out, errors);
}

enum env_status containers_MapOrNull_check(const struct containers_MapOrNull *value,
	struct env_errors *errors)
{
	return env_check(&containers_MapOrNull_type, value, errors);
}

enum env_status containers_MapOrNull_copy(struct containers_MapOrNull *out, struct env_arena *arena,
	const struct containers_MapOrNull *value)
{
	return env_copy(&containers_MapOrNull_type, out, arena, value);
}

bool containers_MapOrNull_equal(const struct containers_MapOrNull *a,
	const struct containers_MapOrNull *b)
{
	return env_equal(&containers_MapOrNull_type, a, b);
}

void containers_Kept_init(struct containers_Kept *out)
{
	env_init(&containers_Kept_type, out);
}

enum env_status containers_Kept_decode(struct containers_Kept *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&containers_Kept_type, out, arena, json, len, errors);
}

enum env_status containers_Kept_encode(const struct containers_Kept *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&containers_Kept_type, value, out, errors);
}

enum env_status containers_Kept_check(const struct containers_Kept *value,
	struct env_errors *errors)
{
	return env_check(&containers_Kept_type, value, errors);
}

enum env_status containers_Kept_copy(struct containers_Kept *out, struct env_arena *arena,
	const struct containers_Kept *value)
{
	return env_copy(&containers_Kept_type, out, arena, value);
}

bool containers_Kept_equal(const struct containers_Kept *a,
	const struct containers_Kept *b)
{
	return env_equal(&containers_Kept_type, a, b);
}

void containers_KeptTyped_init(struct containers_KeptTyped *out)
{
	env_init(&containers_KeptTyped_type, out);
}

enum env_status containers_KeptTyped_decode(struct containers_KeptTyped *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&containers_KeptTyped_type, out, arena, json, len, errors);
}

enum env_status containers_KeptTyped_encode(const struct containers_KeptTyped *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&containers_KeptTyped_type, value, out, errors);
}

enum env_status containers_KeptTyped_check(const struct containers_KeptTyped *value,
	struct env_errors *errors)
{
	return env_check(&containers_KeptTyped_type, value, errors);
}

enum env_status containers_KeptTyped_copy(struct containers_KeptTyped *out, struct env_arena *arena,
	const struct containers_KeptTyped *value)
{
	return env_copy(&containers_KeptTyped_type, out, arena, value);
}

bool containers_KeptTyped_equal(const struct containers_KeptTyped *a,
	const struct containers_KeptTyped *b)
{
	return env_equal(&containers_KeptTyped_type, a, b);
}

void containers_Forbidden_objects_item_value_init(struct containers_Forbidden_objects_item_value *out)
{
	env_init(&containers_Forbidden_objects_item_value_type, out);
}

void containers_Forbidden_init(struct containers_Forbidden *out)
{
	env_init(&containers_Forbidden_type, out);
}

enum env_status containers_Forbidden_decode(struct containers_Forbidden *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&containers_Forbidden_type, out, arena, json, len, errors);
}

enum env_status containers_Forbidden_encode(const struct containers_Forbidden *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&containers_Forbidden_type, value, out, errors);
}

enum env_status containers_Forbidden_check(const struct containers_Forbidden *value,
	struct env_errors *errors)
{
	return env_check(&containers_Forbidden_type, value, errors);
}

enum env_status containers_Forbidden_copy(struct containers_Forbidden *out, struct env_arena *arena,
	const struct containers_Forbidden *value)
{
	return env_copy(&containers_Forbidden_type, out, arena, value);
}

bool containers_Forbidden_equal(const struct containers_Forbidden *a,
	const struct containers_Forbidden *b)
{
	return env_equal(&containers_Forbidden_type, a, b);
}

/* ---- the package ---- */

const struct env_package containers_package = {
	.name = "containers",
	.description = "",
	.tables_version = ENV_TABLES_VERSION,
	.type_size = sizeof(struct env_type),
	.message_size = sizeof(struct env_message),
};
