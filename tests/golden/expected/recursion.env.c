/*
 * Package recursion: tables, fast decoders and encoders.
 *
 * Made by envgen from recursion.yaml; what is changed here is lost.
 */
#include "recursion.env.h"

#include <envelope/read.h>
#include <envelope/write.h>

static env_read_function recursion_List_read;
static env_write_function recursion_List_write;
static env_read_function recursion_NullableOrNull_read;
static env_write_function recursion_NullableOrNull_write;
static env_read_function recursion_Nullable_read;
static env_write_function recursion_Nullable_write;
static env_read_function recursion_Tree_read;
static env_write_function recursion_Tree_write;
static env_read_function recursion_Folder_read;
static env_write_function recursion_Folder_write;
static env_read_function recursion_Kept_read;
static env_write_function recursion_Kept_write;
static env_read_function recursion_Lists_read;
static env_write_function recursion_Lists_write;
static env_read_function recursion_Maps_read;
static env_write_function recursion_Maps_write;
static env_read_function recursion_Odd_read;
static env_write_function recursion_Odd_write;
static env_read_function recursion_Even_read;
static env_write_function recursion_Even_write;

static const struct env_type recursion_Tree_children_type;
static env_read_function recursion_Tree_children_read;
static env_write_function recursion_Tree_children_write;
static const struct env_type recursion_Folder_entries_type;
static env_read_function recursion_Folder_entries_read;
static env_write_function recursion_Folder_entries_write;
static const struct env_type recursion_Kept_extra_type;
static env_read_function recursion_Kept_extra_read;
static env_write_function recursion_Kept_extra_write;
static const struct env_type recursion_Odd_evens_type;
static env_read_function recursion_Odd_evens_read;
static env_write_function recursion_Odd_evens_write;

/* ---- recursion_List_value ---- */

static const struct env_type recursion_List_value_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- recursion_List ---- */

static const struct recursion_List recursion_List_defaults = {0};

static const char *recursion_List_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("value"),
		ENV_OPTIONAL("next"),
	};
	struct recursion_List *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &recursion_List_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* value */
			at = env_read_int(reader, at, &m->value, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 1);
		case 1: /* next */
			m->next_is = ENV_PRESENT;
			at = env_read_box(reader, at, &recursion_List_type, &m->next);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *recursion_List_write(struct env_writer *writer, char *at, const void *value)
{
	const struct recursion_List *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "value");
	at = env_write_int(writer, at, m->value, INT64_MIN, INT64_MAX);
	if (m->next_is != ENV_ABSENT) {
		env_write_rule(writer, m->next_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "next");
		at = env_write_value(writer, at, &recursion_List_type, m->next);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field recursion_List_fields[] = {
	{
		.name = ENV_STR_INIT("value"),
		.type = &recursion_List_value_type,
		.offset = offsetof(struct recursion_List, value),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("next"),
		.type = &recursion_List_type,
		.offset = offsetof(struct recursion_List, next),
		.is_offset = offsetof(struct recursion_List, next_is),
		.flags = ENV_FIELD_BOXED,
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t recursion_List_sorted[] = {
	1, 0,
};

const struct env_type recursion_List_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct recursion_List),
	.align = _Alignof(struct recursion_List),
	.name = "List",
	.as.object = {
		.fields = recursion_List_fields,
		.count = 2,
		.sorted = recursion_List_sorted,
		.defaults = &recursion_List_defaults,
	},
	.read = recursion_List_read,
	.write = recursion_List_write,
};

/* ---- recursion_NullableOrNull ---- */

static const struct recursion_NullableOrNull recursion_NullableOrNull_defaults = {0};

static const char *recursion_NullableOrNull_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("back"),
	};
	struct recursion_NullableOrNull *m = out;
	ENV_MEMBERS(members, keys);

	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* back */
			at = env_read_box(reader, at, &recursion_Nullable_type, &m->back);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *recursion_NullableOrNull_write(struct env_writer *writer, char *at, const void *value)
{
	const struct recursion_NullableOrNull *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "back");
	at = env_write_value(writer, at, &recursion_Nullable_type, m->back);
	return env_write_close(writer, at, '}');
}

static const struct env_field recursion_NullableOrNull_fields[] = {
	{
		.name = ENV_STR_INIT("back"),
		.type = &recursion_Nullable_type,
		.offset = offsetof(struct recursion_NullableOrNull, back),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED | ENV_FIELD_BOXED,
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t recursion_NullableOrNull_sorted[] = {
	0,
};

const struct env_type recursion_NullableOrNull_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct recursion_NullableOrNull),
	.align = _Alignof(struct recursion_NullableOrNull),
	.name = "NullableOrNull",
	.as.object = {
		.fields = recursion_NullableOrNull_fields,
		.count = 1,
		.sorted = recursion_NullableOrNull_sorted,
		.defaults = &recursion_NullableOrNull_defaults,
	},
	.read = recursion_NullableOrNull_read,
	.write = recursion_NullableOrNull_write,
};

/* ---- recursion_Nullable ---- */

static const struct recursion_Nullable recursion_Nullable_defaults = {0};

static const char *recursion_Nullable_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("next"),
	};
	struct recursion_Nullable *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &recursion_Nullable_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* next */
			at = env_read_null(at, &m->next_is);
			if (m->next_is == ENV_PRESENT) {
				at = recursion_NullableOrNull_read(reader, at, &m->next);
			}
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *recursion_Nullable_write(struct env_writer *writer, char *at, const void *value)
{
	const struct recursion_Nullable *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "next");
	if (m->next_is == ENV_NULL) {
		at = env_write_null(writer, at);
	} else {
		env_write_rule(writer, m->next_is == ENV_PRESENT);
		at = recursion_NullableOrNull_write(writer, at, &m->next);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field recursion_Nullable_fields[] = {
	{
		.name = ENV_STR_INIT("next"),
		.type = &recursion_NullableOrNull_type,
		.offset = offsetof(struct recursion_Nullable, next),
		.is_offset = offsetof(struct recursion_Nullable, next_is),
		.flags = ENV_FIELD_REQUIRED | ENV_FIELD_NULLABLE,
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t recursion_Nullable_sorted[] = {
	0,
};

const struct env_type recursion_Nullable_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct recursion_Nullable),
	.align = _Alignof(struct recursion_Nullable),
	.name = "Nullable",
	.as.object = {
		.fields = recursion_Nullable_fields,
		.count = 1,
		.sorted = recursion_Nullable_sorted,
		.defaults = &recursion_Nullable_defaults,
	},
	.read = recursion_Nullable_read,
	.write = recursion_Nullable_write,
};

/* ---- recursion_Tree_name ---- */

static const struct env_type recursion_Tree_name_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = 16},
};

/* ---- recursion_Tree_children ---- */

static const char *recursion_Tree_children_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &recursion_Tree_children_type, out);
}

static char *recursion_Tree_children_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &recursion_Tree_children_type, value);
}

static const struct env_type recursion_Tree_children_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct recursion_Tree_children),
	.align = _Alignof(struct recursion_Tree_children),
	.as.array = {
		.item = &recursion_Tree_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = recursion_Tree_children_read,
	.write = recursion_Tree_children_write,
};

/* ---- recursion_Tree ---- */

static const struct recursion_Tree recursion_Tree_defaults = {0};

static const char *recursion_Tree_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("name"),
		ENV_REQUIRED("children"),
	};
	struct recursion_Tree *m = out;
	ENV_MEMBERS(members, keys);

	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* name */
			at = env_read_str(reader, at, &m->name, 0, 16);
			ENV_THEN(reader, at, members, 1);
		case 1: /* children */
			at = recursion_Tree_children_read(reader, at, &m->children);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *recursion_Tree_write(struct env_writer *writer, char *at, const void *value)
{
	const struct recursion_Tree *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "name");
	at = env_write_str(writer, at, m->name, 0, 16);
	at = ENV_WRITE_NEXT(writer, at, "children");
	at = recursion_Tree_children_write(writer, at, &m->children);
	return env_write_close(writer, at, '}');
}

static const struct env_field recursion_Tree_fields[] = {
	{
		.name = ENV_STR_INIT("name"),
		.type = &recursion_Tree_name_type,
		.offset = offsetof(struct recursion_Tree, name),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("children"),
		.type = &recursion_Tree_children_type,
		.offset = offsetof(struct recursion_Tree, children),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t recursion_Tree_sorted[] = {
	1, 0,
};

const struct env_type recursion_Tree_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct recursion_Tree),
	.align = _Alignof(struct recursion_Tree),
	.name = "Tree",
	.as.object = {
		.fields = recursion_Tree_fields,
		.count = 2,
		.sorted = recursion_Tree_sorted,
		.defaults = &recursion_Tree_defaults,
	},
	.read = recursion_Tree_read,
	.write = recursion_Tree_write,
};

/* ---- recursion_Folder_entries ---- */

static const char *recursion_Folder_entries_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_map(reader, at, &recursion_Folder_entries_type, out);
}

static char *recursion_Folder_entries_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_map(writer, at, &recursion_Folder_entries_type, value);
}

static const struct env_type recursion_Folder_entries_type = {
	.kind = ENV_KIND_MAP,
	.size = sizeof(struct recursion_Folder_entries),
	.align = _Alignof(struct recursion_Folder_entries),
	.as.map = {
		.value = &recursion_Folder_type,
		.entry_size = sizeof(struct recursion_Folder_entries_entry),
		.value_offset = offsetof(struct recursion_Folder_entries_entry, value),
		.max_entries = SIZE_MAX,
	},
	.read = recursion_Folder_entries_read,
	.write = recursion_Folder_entries_write,
};

/* ---- recursion_Folder ---- */

static const struct recursion_Folder recursion_Folder_defaults = {0};

static const char *recursion_Folder_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_OPTIONAL("entries"),
	};
	struct recursion_Folder *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &recursion_Folder_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* entries */
			m->entries_is = ENV_PRESENT;
			at = recursion_Folder_entries_read(reader, at, &m->entries);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *recursion_Folder_write(struct env_writer *writer, char *at, const void *value)
{
	const struct recursion_Folder *m = value;

	at = env_write_open(writer, at, '{');
	if (m->entries_is != ENV_ABSENT) {
		env_write_rule(writer, m->entries_is == ENV_PRESENT);
		at = ENV_WRITE_FIRST(writer, at, "entries");
		at = recursion_Folder_entries_write(writer, at, &m->entries);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field recursion_Folder_fields[] = {
	{
		.name = ENV_STR_INIT("entries"),
		.type = &recursion_Folder_entries_type,
		.offset = offsetof(struct recursion_Folder, entries),
		.is_offset = offsetof(struct recursion_Folder, entries_is),
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t recursion_Folder_sorted[] = {
	0,
};

const struct env_type recursion_Folder_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct recursion_Folder),
	.align = _Alignof(struct recursion_Folder),
	.name = "Folder",
	.as.object = {
		.fields = recursion_Folder_fields,
		.count = 1,
		.sorted = recursion_Folder_sorted,
		.defaults = &recursion_Folder_defaults,
	},
	.read = recursion_Folder_read,
	.write = recursion_Folder_write,
};

/* ---- recursion_Kept_a ---- */

static const struct env_type recursion_Kept_a_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- recursion_Kept_extra ---- */

static const char *recursion_Kept_extra_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_map(reader, at, &recursion_Kept_extra_type, out);
}

static char *recursion_Kept_extra_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_map(writer, at, &recursion_Kept_extra_type, value);
}

static const struct env_type recursion_Kept_extra_type = {
	.kind = ENV_KIND_MAP,
	.size = sizeof(struct recursion_Kept_extra),
	.align = _Alignof(struct recursion_Kept_extra),
	.as.map = {
		.value = &recursion_Kept_type,
		.entry_size = sizeof(struct recursion_Kept_extra_entry),
		.value_offset = offsetof(struct recursion_Kept_extra_entry, value),
		.max_entries = SIZE_MAX,
	},
	.read = recursion_Kept_extra_read,
	.write = recursion_Kept_extra_write,
};

/* ---- recursion_Kept ---- */

static const struct recursion_Kept recursion_Kept_defaults = {0};

static const char *recursion_Kept_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_OPTIONAL("a"),
	};
	struct recursion_Kept *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &recursion_Kept_defaults, sizeof(*m));
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

static char *recursion_Kept_write(struct env_writer *writer, char *at, const void *value)
{
	const struct recursion_Kept *m = value;

	env_write_rule(writer, m->extra.count == 0);
	at = env_write_open(writer, at, '{');
	if (m->a_is != ENV_ABSENT) {
		env_write_rule(writer, m->a_is == ENV_PRESENT);
		at = ENV_WRITE_FIRST(writer, at, "a");
		at = env_write_int(writer, at, m->a, INT64_MIN, INT64_MAX);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field recursion_Kept_fields[] = {
	{
		.name = ENV_STR_INIT("a"),
		.type = &recursion_Kept_a_type,
		.offset = offsetof(struct recursion_Kept, a),
		.is_offset = offsetof(struct recursion_Kept, a_is),
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t recursion_Kept_sorted[] = {
	0,
};

const struct env_type recursion_Kept_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct recursion_Kept),
	.align = _Alignof(struct recursion_Kept),
	.name = "Kept",
	.as.object = {
		.fields = recursion_Kept_fields,
		.count = 1,
		.sorted = recursion_Kept_sorted,
		.defaults = &recursion_Kept_defaults,
		.extra = ENV_EXTRA_KEEP,
		.extra_type = &recursion_Kept_extra_type,
		.extra_offset = offsetof(struct recursion_Kept, extra),
	},
	.read = recursion_Kept_read,
	.write = recursion_Kept_write,
};

/* ---- recursion_Lists ---- */

static const char *recursion_Lists_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &recursion_Lists_type, out);
}

static char *recursion_Lists_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &recursion_Lists_type, value);
}

const struct env_type recursion_Lists_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct recursion_Lists),
	.align = _Alignof(struct recursion_Lists),
	.name = "Lists",
	.as.array = {
		.item = &recursion_Lists_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = recursion_Lists_read,
	.write = recursion_Lists_write,
};

/* ---- recursion_Maps ---- */

static const char *recursion_Maps_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_map(reader, at, &recursion_Maps_type, out);
}

static char *recursion_Maps_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_map(writer, at, &recursion_Maps_type, value);
}

const struct env_type recursion_Maps_type = {
	.kind = ENV_KIND_MAP,
	.size = sizeof(struct recursion_Maps),
	.align = _Alignof(struct recursion_Maps),
	.name = "Maps",
	.as.map = {
		.value = &recursion_Maps_type,
		.entry_size = sizeof(struct recursion_Maps_entry),
		.value_offset = offsetof(struct recursion_Maps_entry, value),
		.max_entries = SIZE_MAX,
	},
	.read = recursion_Maps_read,
	.write = recursion_Maps_write,
};

/* ---- recursion_Odd_evens ---- */

static const char *recursion_Odd_evens_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &recursion_Odd_evens_type, out);
}

static char *recursion_Odd_evens_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &recursion_Odd_evens_type, value);
}

static const struct env_type recursion_Odd_evens_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct recursion_Odd_evens),
	.align = _Alignof(struct recursion_Odd_evens),
	.as.array = {
		.item = &recursion_Even_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = recursion_Odd_evens_read,
	.write = recursion_Odd_evens_write,
};

/* ---- recursion_Odd ---- */

static const struct recursion_Odd recursion_Odd_defaults = {0};

static const char *recursion_Odd_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_OPTIONAL("even"),
		ENV_OPTIONAL("evens"),
	};
	struct recursion_Odd *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &recursion_Odd_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* even */
			m->even_is = ENV_PRESENT;
			at = env_read_box(reader, at, &recursion_Even_type, &m->even);
			ENV_THEN(reader, at, members, 1);
		case 1: /* evens */
			m->evens_is = ENV_PRESENT;
			at = recursion_Odd_evens_read(reader, at, &m->evens);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *recursion_Odd_write(struct env_writer *writer, char *at, const void *value)
{
	const struct recursion_Odd *m = value;

	at = env_write_open(writer, at, '{');
	if (m->even_is != ENV_ABSENT) {
		env_write_rule(writer, m->even_is == ENV_PRESENT);
		at = ENV_WRITE_FIRST(writer, at, "even");
		at = env_write_value(writer, at, &recursion_Even_type, m->even);
	}
	if (m->evens_is != ENV_ABSENT) {
		env_write_rule(writer, m->evens_is == ENV_PRESENT);
		at = ENV_WRITE_KEY(writer, at, "evens");
		at = recursion_Odd_evens_write(writer, at, &m->evens);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field recursion_Odd_fields[] = {
	{
		.name = ENV_STR_INIT("even"),
		.type = &recursion_Even_type,
		.offset = offsetof(struct recursion_Odd, even),
		.is_offset = offsetof(struct recursion_Odd, even_is),
		.flags = ENV_FIELD_BOXED,
	},
	{
		.name = ENV_STR_INIT("evens"),
		.type = &recursion_Odd_evens_type,
		.offset = offsetof(struct recursion_Odd, evens),
		.is_offset = offsetof(struct recursion_Odd, evens_is),
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t recursion_Odd_sorted[] = {
	0, 1,
};

const struct env_type recursion_Odd_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct recursion_Odd),
	.align = _Alignof(struct recursion_Odd),
	.name = "Odd",
	.as.object = {
		.fields = recursion_Odd_fields,
		.count = 2,
		.sorted = recursion_Odd_sorted,
		.defaults = &recursion_Odd_defaults,
	},
	.read = recursion_Odd_read,
	.write = recursion_Odd_write,
};

/* ---- recursion_Even ---- */

static const struct recursion_Even recursion_Even_defaults = {0};

static const char *recursion_Even_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_OPTIONAL("odd"),
	};
	struct recursion_Even *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &recursion_Even_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* odd */
			m->odd_is = ENV_PRESENT;
			at = recursion_Odd_read(reader, at, &m->odd);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *recursion_Even_write(struct env_writer *writer, char *at, const void *value)
{
	const struct recursion_Even *m = value;

	at = env_write_open(writer, at, '{');
	if (m->odd_is != ENV_ABSENT) {
		env_write_rule(writer, m->odd_is == ENV_PRESENT);
		at = ENV_WRITE_FIRST(writer, at, "odd");
		at = recursion_Odd_write(writer, at, &m->odd);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field recursion_Even_fields[] = {
	{
		.name = ENV_STR_INIT("odd"),
		.type = &recursion_Odd_type,
		.offset = offsetof(struct recursion_Even, odd),
		.is_offset = offsetof(struct recursion_Even, odd_is),
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t recursion_Even_sorted[] = {
	0,
};

const struct env_type recursion_Even_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct recursion_Even),
	.align = _Alignof(struct recursion_Even),
	.name = "Even",
	.as.object = {
		.fields = recursion_Even_fields,
		.count = 1,
		.sorted = recursion_Even_sorted,
		.defaults = &recursion_Even_defaults,
	},
	.read = recursion_Even_read,
	.write = recursion_Even_write,
};

void recursion_List_init(struct recursion_List *out)
{
	env_init(&recursion_List_type, out);
}

enum env_status recursion_List_decode(struct recursion_List *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&recursion_List_type, out, arena, json, len, errors);
}

enum env_status recursion_List_encode(const struct recursion_List *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&recursion_List_type, value, out, errors);
}

enum env_status recursion_List_check(const struct recursion_List *value,
	struct env_errors *errors)
{
	return env_check(&recursion_List_type, value, errors);
}

enum env_status recursion_List_copy(struct recursion_List *out, struct env_arena *arena,
	const struct recursion_List *value)
{
	return env_copy(&recursion_List_type, out, arena, value);
}

bool recursion_List_equal(const struct recursion_List *a,
	const struct recursion_List *b)
{
	return env_equal(&recursion_List_type, a, b);
}

void recursion_NullableOrNull_init(struct recursion_NullableOrNull *out)
{
	env_init(&recursion_NullableOrNull_type, out);
}

enum env_status recursion_NullableOrNull_decode(struct recursion_NullableOrNull *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&recursion_NullableOrNull_type, out, arena, json, len, errors);
}

enum env_status recursion_NullableOrNull_encode(const struct recursion_NullableOrNull *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&recursion_NullableOrNull_type, value, out, errors);
}

enum env_status recursion_NullableOrNull_check(const struct recursion_NullableOrNull *value,
	struct env_errors *errors)
{
	return env_check(&recursion_NullableOrNull_type, value, errors);
}

enum env_status recursion_NullableOrNull_copy(struct recursion_NullableOrNull *out, struct env_arena *arena,
	const struct recursion_NullableOrNull *value)
{
	return env_copy(&recursion_NullableOrNull_type, out, arena, value);
}

bool recursion_NullableOrNull_equal(const struct recursion_NullableOrNull *a,
	const struct recursion_NullableOrNull *b)
{
	return env_equal(&recursion_NullableOrNull_type, a, b);
}

void recursion_Nullable_init(struct recursion_Nullable *out)
{
	env_init(&recursion_Nullable_type, out);
}

enum env_status recursion_Nullable_decode(struct recursion_Nullable *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&recursion_Nullable_type, out, arena, json, len, errors);
}

enum env_status recursion_Nullable_encode(const struct recursion_Nullable *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&recursion_Nullable_type, value, out, errors);
}

enum env_status recursion_Nullable_check(const struct recursion_Nullable *value,
	struct env_errors *errors)
{
	return env_check(&recursion_Nullable_type, value, errors);
}

enum env_status recursion_Nullable_copy(struct recursion_Nullable *out, struct env_arena *arena,
	const struct recursion_Nullable *value)
{
	return env_copy(&recursion_Nullable_type, out, arena, value);
}

bool recursion_Nullable_equal(const struct recursion_Nullable *a,
	const struct recursion_Nullable *b)
{
	return env_equal(&recursion_Nullable_type, a, b);
}

void recursion_Tree_init(struct recursion_Tree *out)
{
	env_init(&recursion_Tree_type, out);
}

enum env_status recursion_Tree_decode(struct recursion_Tree *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&recursion_Tree_type, out, arena, json, len, errors);
}

enum env_status recursion_Tree_encode(const struct recursion_Tree *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&recursion_Tree_type, value, out, errors);
}

enum env_status recursion_Tree_check(const struct recursion_Tree *value,
	struct env_errors *errors)
{
	return env_check(&recursion_Tree_type, value, errors);
}

enum env_status recursion_Tree_copy(struct recursion_Tree *out, struct env_arena *arena,
	const struct recursion_Tree *value)
{
	return env_copy(&recursion_Tree_type, out, arena, value);
}

bool recursion_Tree_equal(const struct recursion_Tree *a,
	const struct recursion_Tree *b)
{
	return env_equal(&recursion_Tree_type, a, b);
}

void recursion_Folder_init(struct recursion_Folder *out)
{
	env_init(&recursion_Folder_type, out);
}

enum env_status recursion_Folder_decode(struct recursion_Folder *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&recursion_Folder_type, out, arena, json, len, errors);
}

enum env_status recursion_Folder_encode(const struct recursion_Folder *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&recursion_Folder_type, value, out, errors);
}

enum env_status recursion_Folder_check(const struct recursion_Folder *value,
	struct env_errors *errors)
{
	return env_check(&recursion_Folder_type, value, errors);
}

enum env_status recursion_Folder_copy(struct recursion_Folder *out, struct env_arena *arena,
	const struct recursion_Folder *value)
{
	return env_copy(&recursion_Folder_type, out, arena, value);
}

bool recursion_Folder_equal(const struct recursion_Folder *a,
	const struct recursion_Folder *b)
{
	return env_equal(&recursion_Folder_type, a, b);
}

void recursion_Kept_init(struct recursion_Kept *out)
{
	env_init(&recursion_Kept_type, out);
}

enum env_status recursion_Kept_decode(struct recursion_Kept *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&recursion_Kept_type, out, arena, json, len, errors);
}

enum env_status recursion_Kept_encode(const struct recursion_Kept *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&recursion_Kept_type, value, out, errors);
}

enum env_status recursion_Kept_check(const struct recursion_Kept *value,
	struct env_errors *errors)
{
	return env_check(&recursion_Kept_type, value, errors);
}

enum env_status recursion_Kept_copy(struct recursion_Kept *out, struct env_arena *arena,
	const struct recursion_Kept *value)
{
	return env_copy(&recursion_Kept_type, out, arena, value);
}

bool recursion_Kept_equal(const struct recursion_Kept *a,
	const struct recursion_Kept *b)
{
	return env_equal(&recursion_Kept_type, a, b);
}

void recursion_Lists_init(struct recursion_Lists *out)
{
	env_init(&recursion_Lists_type, out);
}

enum env_status recursion_Lists_decode(struct recursion_Lists *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&recursion_Lists_type, out, arena, json, len, errors);
}

enum env_status recursion_Lists_encode(const struct recursion_Lists *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&recursion_Lists_type, value, out, errors);
}

enum env_status recursion_Lists_check(const struct recursion_Lists *value,
	struct env_errors *errors)
{
	return env_check(&recursion_Lists_type, value, errors);
}

enum env_status recursion_Lists_copy(struct recursion_Lists *out, struct env_arena *arena,
	const struct recursion_Lists *value)
{
	return env_copy(&recursion_Lists_type, out, arena, value);
}

bool recursion_Lists_equal(const struct recursion_Lists *a,
	const struct recursion_Lists *b)
{
	return env_equal(&recursion_Lists_type, a, b);
}

void recursion_Maps_init(struct recursion_Maps *out)
{
	env_init(&recursion_Maps_type, out);
}

enum env_status recursion_Maps_decode(struct recursion_Maps *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&recursion_Maps_type, out, arena, json, len, errors);
}

enum env_status recursion_Maps_encode(const struct recursion_Maps *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&recursion_Maps_type, value, out, errors);
}

enum env_status recursion_Maps_check(const struct recursion_Maps *value,
	struct env_errors *errors)
{
	return env_check(&recursion_Maps_type, value, errors);
}

enum env_status recursion_Maps_copy(struct recursion_Maps *out, struct env_arena *arena,
	const struct recursion_Maps *value)
{
	return env_copy(&recursion_Maps_type, out, arena, value);
}

bool recursion_Maps_equal(const struct recursion_Maps *a,
	const struct recursion_Maps *b)
{
	return env_equal(&recursion_Maps_type, a, b);
}

void recursion_Odd_init(struct recursion_Odd *out)
{
	env_init(&recursion_Odd_type, out);
}

enum env_status recursion_Odd_decode(struct recursion_Odd *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&recursion_Odd_type, out, arena, json, len, errors);
}

enum env_status recursion_Odd_encode(const struct recursion_Odd *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&recursion_Odd_type, value, out, errors);
}

enum env_status recursion_Odd_check(const struct recursion_Odd *value,
	struct env_errors *errors)
{
	return env_check(&recursion_Odd_type, value, errors);
}

enum env_status recursion_Odd_copy(struct recursion_Odd *out, struct env_arena *arena,
	const struct recursion_Odd *value)
{
	return env_copy(&recursion_Odd_type, out, arena, value);
}

bool recursion_Odd_equal(const struct recursion_Odd *a,
	const struct recursion_Odd *b)
{
	return env_equal(&recursion_Odd_type, a, b);
}

void recursion_Even_init(struct recursion_Even *out)
{
	env_init(&recursion_Even_type, out);
}

enum env_status recursion_Even_decode(struct recursion_Even *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&recursion_Even_type, out, arena, json, len, errors);
}

enum env_status recursion_Even_encode(const struct recursion_Even *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&recursion_Even_type, value, out, errors);
}

enum env_status recursion_Even_check(const struct recursion_Even *value,
	struct env_errors *errors)
{
	return env_check(&recursion_Even_type, value, errors);
}

enum env_status recursion_Even_copy(struct recursion_Even *out, struct env_arena *arena,
	const struct recursion_Even *value)
{
	return env_copy(&recursion_Even_type, out, arena, value);
}

bool recursion_Even_equal(const struct recursion_Even *a,
	const struct recursion_Even *b)
{
	return env_equal(&recursion_Even_type, a, b);
}

/* ---- the package ---- */

const struct env_package recursion_package = {
	.name = "recursion",
	.description = "",
	.tables_version = ENV_TABLES_VERSION,
	.type_size = sizeof(struct env_type),
	.message_size = sizeof(struct env_message),
};
