/*
 * Package maps: tables, fast decoders and encoders.
 *
 * Made by envgen from maps.yaml; what is changed here is lost.
 */
#include "maps.env.h"

#include <math.h>

#include <envelope/read.h>
#include <envelope/read_kinds.h>
#include <envelope/write.h>
#include <envelope/write_kinds.h>

static env_read_function maps_Counts_read;
static env_write_function maps_Counts_write;
static env_read_function maps_Short_read;
static env_write_function maps_Short_write;
static env_read_function maps_Headers_read;
static env_write_function maps_Headers_write;
static env_read_function maps_Tagged_read;
static env_write_function maps_Tagged_write;
static env_read_function maps_Pair_read;
static env_write_function maps_Pair_write;
static env_read_function maps_Row_read;
static env_write_function maps_Row_write;

/* ^[a-z][a-z0-9_]*$ */
static const uint8_t maps_pattern_1_classes[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
	0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
static const uint16_t maps_pattern_1_next[] = {
	1, 1, 3, 1, 1, 1, 2, 2, 2, 1, 3, 3,
};
static const uint8_t maps_pattern_1_final[] = {
	12,
};
static const struct env_automaton maps_pattern_1_automaton = {
	.classes = maps_pattern_1_classes,
	.next = maps_pattern_1_next,
	.final = maps_pattern_1_final,
	.class_count = 3,
	.state_count = 4,
};
static const struct env_pattern maps_pattern_1 = {
	.source = ENV_STR_INIT("^[a-z][a-z0-9_]*$"),
	.match = env_pattern_automaton,
	.automaton = &maps_pattern_1_automaton,
};

/* ^x- */
static const uint8_t maps_pattern_2_classes[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
static const uint16_t maps_pattern_2_next[] = {
	1, 1, 3, 1, 1, 1, 2, 2, 2, 1, 2, 1,
};
static const uint8_t maps_pattern_2_final[] = {
	4,
};
static const struct env_automaton maps_pattern_2_automaton = {
	.classes = maps_pattern_2_classes,
	.next = maps_pattern_2_next,
	.final = maps_pattern_2_final,
	.class_count = 3,
	.state_count = 4,
};
static const struct env_pattern maps_pattern_2 = {
	.source = ENV_STR_INIT("^x-"),
	.match = env_pattern_automaton,
	.automaton = &maps_pattern_2_automaton,
};

/* ^tag_ */
static const uint8_t maps_pattern_3_classes[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
	0, 2, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
static const uint16_t maps_pattern_3_next[] = {
	1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 1,
	1, 4, 1, 1, 1, 1, 1, 5, 1, 1, 2, 1, 1, 1,
};
static const uint8_t maps_pattern_3_final[] = {
	4,
};
static const struct env_automaton maps_pattern_3_automaton = {
	.classes = maps_pattern_3_classes,
	.next = maps_pattern_3_next,
	.final = maps_pattern_3_final,
	.class_count = 5,
	.state_count = 6,
};
static const struct env_pattern maps_pattern_3 = {
	.source = ENV_STR_INIT("^tag_"),
	.match = env_pattern_automaton,
	.automaton = &maps_pattern_3_automaton,
};

static const struct env_str maps_Either_rules_one_of_0_names_0[] = {
	ENV_STR_INIT("by_id"),
};
static const struct env_rule maps_Either_rules_one_of_0_list[] = {
	{.kind = ENV_RULE_REQUIRED, .as.names = {maps_Either_rules_one_of_0_names_0, 1}},
};
static const struct env_schema maps_Either_rules_one_of_0 = {
	.rules = maps_Either_rules_one_of_0_list,
	.count = 1,
};

static const struct env_str maps_Either_rules_one_of_1_names_0[] = {
	ENV_STR_INIT("by_name"),
};
static const struct env_rule maps_Either_rules_one_of_1_list[] = {
	{.kind = ENV_RULE_REQUIRED, .as.names = {maps_Either_rules_one_of_1_names_0, 1}},
};
static const struct env_schema maps_Either_rules_one_of_1 = {
	.rules = maps_Either_rules_one_of_1_list,
	.count = 1,
};

static const struct env_schema *const maps_Either_rules_schemas_0[] = {
	&maps_Either_rules_one_of_0,
	&maps_Either_rules_one_of_1,
};
static const struct env_str maps_Either_rules_needs_1_0[] = {
	ENV_STR_INIT("exact"),
};
static const struct env_dependent maps_Either_rules_dependents_1[] = {
	{
		.name = ENV_STR_INIT("by_name"),
		.needs = {.items = maps_Either_rules_needs_1_0, .count = 1},
	},
};
static const struct env_rule maps_Either_rules_list[] = {
	{.kind = ENV_RULE_ONE_OF, .as.schemas = {maps_Either_rules_schemas_0, 2}},
	{.kind = ENV_RULE_DEPENDENT_REQUIRED, .as.dependents = {maps_Either_rules_dependents_1, 1}},
};
static const struct env_schema maps_Either_rules = {
	.rules = maps_Either_rules_list,
	.count = 2,
};

static const struct env_rule maps_Line_rules_list[] = {
	{.kind = ENV_RULE_UNIQUE_ITEMS},
};
static const struct env_schema maps_Line_rules = {
	.rules = maps_Line_rules_list,
	.count = 1,
};

static const struct env_type maps_Tagged_extra_type;
static env_read_function maps_Tagged_extra_read;
static env_write_function maps_Tagged_extra_write;
static const struct env_type maps_Either_extra_type;
static env_read_function maps_Either_extra_read;
static env_write_function maps_Either_extra_write;
static const struct env_type maps_Row_rest_type;
static env_read_function maps_Row_rest_read;
static env_write_function maps_Row_rest_write;

/* ---- maps_Name ---- */

const struct env_type maps_Name_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.name = "Name",
	.as.string = {.min_length = 0, .max_length = 40, .pattern = &maps_pattern_1},
};

/* ---- maps_Counts_value ---- */

static const struct env_type maps_Counts_value_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = 0,
		.maximum = INT64_MAX,
	},
};

/* ---- maps_Counts_key ---- */

static const struct env_type maps_Counts_key_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = 40, .pattern = &maps_pattern_1},
};

/* ---- maps_Counts ---- */

static const char *maps_Counts_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_map(reader, at, &maps_Counts_type, out);
}

static char *maps_Counts_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_map(writer, at, &maps_Counts_type, value);
}

const struct env_type maps_Counts_type = {
	.kind = ENV_KIND_MAP,
	.size = sizeof(struct maps_Counts),
	.align = _Alignof(struct maps_Counts),
	.name = "Counts",
	.as.map = {
		.value = &maps_Counts_value_type,
		.entry_size = sizeof(struct maps_Counts_entry),
		.value_offset = offsetof(struct maps_Counts_entry, value),
		.max_entries = 1000,
		.key = &maps_Counts_key_type,
	},
	.read = maps_Counts_read,
	.write = maps_Counts_write,
};

/* ---- maps_Short_value ---- */

static const struct env_type maps_Short_value_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- maps_Short_key ---- */

static const struct env_type maps_Short_key_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 1, .max_length = 8},
};

/* ---- maps_Short ---- */

static const char *maps_Short_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_map(reader, at, &maps_Short_type, out);
}

static char *maps_Short_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_map(writer, at, &maps_Short_type, value);
}

const struct env_type maps_Short_type = {
	.kind = ENV_KIND_MAP,
	.size = sizeof(struct maps_Short),
	.align = _Alignof(struct maps_Short),
	.name = "Short",
	.as.map = {
		.value = &maps_Short_value_type,
		.entry_size = sizeof(struct maps_Short_entry),
		.value_offset = offsetof(struct maps_Short_entry, value),
		.min_entries = 1,
		.max_entries = SIZE_MAX,
		.key = &maps_Short_key_type,
	},
	.read = maps_Short_read,
	.write = maps_Short_write,
};

/* ---- maps_Headers_value ---- */

static const struct env_type maps_Headers_value_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- maps_Headers ---- */

static const char *maps_Headers_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_map(reader, at, &maps_Headers_type, out);
}

static char *maps_Headers_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_map(writer, at, &maps_Headers_type, value);
}

const struct env_type maps_Headers_type = {
	.kind = ENV_KIND_MAP,
	.size = sizeof(struct maps_Headers),
	.align = _Alignof(struct maps_Headers),
	.name = "Headers",
	.as.map = {
		.value = &maps_Headers_value_type,
		.entry_size = sizeof(struct maps_Headers_entry),
		.value_offset = offsetof(struct maps_Headers_entry, value),
		.max_entries = SIZE_MAX,
		.pattern = &maps_pattern_2,
		.closed = true,
	},
	.read = maps_Headers_read,
	.write = maps_Headers_write,
};

/* ---- maps_Tagged_id ---- */

static const struct env_type maps_Tagged_id_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- maps_Tagged_extra_value ---- */

static const struct env_type maps_Tagged_extra_value_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = 20},
};

/* ---- maps_Tagged_extra ---- */

static const char *maps_Tagged_extra_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_map(reader, at, &maps_Tagged_extra_type, out);
}

static char *maps_Tagged_extra_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_map(writer, at, &maps_Tagged_extra_type, value);
}

static const struct env_type maps_Tagged_extra_type = {
	.kind = ENV_KIND_MAP,
	.size = sizeof(struct maps_Tagged_extra),
	.align = _Alignof(struct maps_Tagged_extra),
	.as.map = {
		.value = &maps_Tagged_extra_value_type,
		.entry_size = sizeof(struct maps_Tagged_extra_entry),
		.value_offset = offsetof(struct maps_Tagged_extra_entry, value),
		.max_entries = SIZE_MAX,
		.pattern = &maps_pattern_3,
		.closed = true,
	},
	.read = maps_Tagged_extra_read,
	.write = maps_Tagged_extra_write,
};

/* ---- maps_Tagged ---- */

static const struct maps_Tagged maps_Tagged_defaults = {0};

static const char *maps_Tagged_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("id"),
	};
	struct maps_Tagged *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &maps_Tagged_defaults, sizeof(*m));
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

static char *maps_Tagged_write(struct env_writer *writer, char *at, const void *value)
{
	const struct maps_Tagged *m = value;

	env_write_rule(writer, m->extra.count == 0);
	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "id");
	at = env_write_int(writer, at, m->id, INT64_MIN, INT64_MAX);
	return env_write_close(writer, at, '}');
}

static const struct env_field maps_Tagged_fields[] = {
	{
		.name = ENV_STR_INIT("id"),
		.type = &maps_Tagged_id_type,
		.offset = offsetof(struct maps_Tagged, id),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t maps_Tagged_sorted[] = {
	0,
};

const struct env_type maps_Tagged_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct maps_Tagged),
	.align = _Alignof(struct maps_Tagged),
	.name = "Tagged",
	.as.object = {
		.fields = maps_Tagged_fields,
		.count = 1,
		.sorted = maps_Tagged_sorted,
		.defaults = &maps_Tagged_defaults,
		.extra = ENV_EXTRA_KEEP,
		.extra_type = &maps_Tagged_extra_type,
		.extra_offset = offsetof(struct maps_Tagged, extra),
	},
	.read = maps_Tagged_read,
	.write = maps_Tagged_write,
};

/* ---- maps_Either_by_id ---- */

static const struct env_type maps_Either_by_id_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- maps_Either_by_name ---- */

static const struct env_type maps_Either_by_name_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- maps_Either_extra_value ---- */

static const struct env_type maps_Either_extra_value_type = {
	.kind = ENV_KIND_JSON,
	.size = sizeof(struct env_json),
	.align = _Alignof(struct env_json),
};

/* ---- maps_Either_extra ---- */

static const char *maps_Either_extra_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_map(reader, at, &maps_Either_extra_type, out);
}

static char *maps_Either_extra_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_map(writer, at, &maps_Either_extra_type, value);
}

static const struct env_type maps_Either_extra_type = {
	.kind = ENV_KIND_MAP,
	.size = sizeof(struct maps_Either_extra),
	.align = _Alignof(struct maps_Either_extra),
	.as.map = {
		.value = &maps_Either_extra_value_type,
		.entry_size = sizeof(struct maps_Either_extra_entry),
		.value_offset = offsetof(struct maps_Either_extra_entry, value),
		.max_entries = SIZE_MAX,
	},
	.read = maps_Either_extra_read,
	.write = maps_Either_extra_write,
};

/* ---- maps_Either ---- */

static const struct maps_Either maps_Either_defaults = {0};

static const struct env_field maps_Either_fields[] = {
	{
		.name = ENV_STR_INIT("by_id"),
		.type = &maps_Either_by_id_type,
		.offset = offsetof(struct maps_Either, by_id),
		.is_offset = offsetof(struct maps_Either, by_id_is),
	},
	{
		.name = ENV_STR_INIT("by_name"),
		.type = &maps_Either_by_name_type,
		.offset = offsetof(struct maps_Either, by_name),
		.is_offset = offsetof(struct maps_Either, by_name_is),
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t maps_Either_sorted[] = {
	0, 1,
};

const struct env_type maps_Either_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct maps_Either),
	.align = _Alignof(struct maps_Either),
	.name = "Either",
	.also = &maps_Either_rules,
	.textual = true,
	.as.object = {
		.fields = maps_Either_fields,
		.count = 2,
		.sorted = maps_Either_sorted,
		.defaults = &maps_Either_defaults,
		.extra = ENV_EXTRA_KEEP,
		.extra_type = &maps_Either_extra_type,
		.extra_offset = offsetof(struct maps_Either, extra),
	},
};

/* ---- maps_Pair_longitude ---- */

static const struct env_type maps_Pair_longitude_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.as.number = {
		.minimum = -HUGE_VAL,
		.maximum = HUGE_VAL,
	},
};

/* ---- maps_Pair_latitude ---- */

static const struct env_type maps_Pair_latitude_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.as.number = {
		.minimum = -HUGE_VAL,
		.maximum = HUGE_VAL,
	},
};

/* ---- maps_Pair ---- */

static const struct maps_Pair maps_Pair_defaults = {0};

static const char *maps_Pair_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_places places = {0};
	struct maps_Pair *m = out;

	env_read_defaults(m, &maps_Pair_defaults, sizeof(*m));
	at = env_read_tuple(reader, at, &places);
	at = env_read_place(reader, at, &places);
	at = env_read_number(reader, at, &m->longitude);
	at = env_read_place(reader, at, &places);
	at = env_read_number(reader, at, &m->latitude);
	return env_read_tuple_end(reader, at, &places);
}

static char *maps_Pair_write(struct env_writer *writer, char *at, const void *value)
{
	const struct maps_Pair *m = value;

	at = env_write_open(writer, at, '[');
	at = env_write_item(at, 0);
	at = env_write_number(writer, at, m->longitude);
	at = env_write_item(at, 1);
	at = env_write_number(writer, at, m->latitude);
	return env_write_close(writer, at, ']');
}

static const struct env_field maps_Pair_fields[] = {
	{
		.name = ENV_STR_INIT("0"),
		.type = &maps_Pair_longitude_type,
		.offset = offsetof(struct maps_Pair, longitude),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("1"),
		.type = &maps_Pair_latitude_type,
		.offset = offsetof(struct maps_Pair, latitude),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
};

const struct env_type maps_Pair_type = {
	.kind = ENV_KIND_TUPLE,
	.size = sizeof(struct maps_Pair),
	.align = _Alignof(struct maps_Pair),
	.name = "Pair",
	.as.tuple = {
		.fields = maps_Pair_fields,
		.count = 2,
		.defaults = &maps_Pair_defaults,
		.min_items = 2,
		.max_items = 2,
	},
	.read = maps_Pair_read,
	.write = maps_Pair_write,
};

/* ---- maps_Row_item_0 ---- */

static const struct env_type maps_Row_item_0_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- maps_Row_item_1 ---- */

static const struct env_type maps_Row_item_1_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- maps_Row_rest_item ---- */

static const struct env_type maps_Row_rest_item_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.as.number = {
		.minimum = -HUGE_VAL,
		.maximum = HUGE_VAL,
	},
};

/* ---- maps_Row_rest ---- */

static const char *maps_Row_rest_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &maps_Row_rest_type, out);
}

static char *maps_Row_rest_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &maps_Row_rest_type, value);
}

static const struct env_type maps_Row_rest_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct maps_Row_rest),
	.align = _Alignof(struct maps_Row_rest),
	.as.array = {
		.item = &maps_Row_rest_item_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = maps_Row_rest_read,
	.write = maps_Row_rest_write,
};

/* ---- maps_Row ---- */

static const struct maps_Row maps_Row_defaults = {0};

static const char *maps_Row_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_places places = {0};
	struct maps_Row *m = out;

	env_read_defaults(m, &maps_Row_defaults, sizeof(*m));
	at = env_read_tuple(reader, at, &places);
	at = env_read_place(reader, at, &places);
	at = env_read_str(reader, at, &m->item_0, 0, SIZE_MAX);
	at = env_read_optional_place(reader, at, &places);
	if (!places.closed) {
		at = env_read_int_or_null(reader, at, &m->item_1, &m->item_1_is, INT64_MIN, INT64_MAX);
	}
	at = env_read_rest(reader, at, &places, &maps_Row_type, m);
	return env_read_tuple_end(reader, at, &places);
}

static char *maps_Row_write(struct env_writer *writer, char *at, const void *value)
{
	const struct maps_Row *m = value;

	at = env_write_open(writer, at, '[');
	at = env_write_item(at, 0);
	at = env_write_str(writer, at, m->item_0, 0, SIZE_MAX);
	if (m->item_1_is != ENV_ABSENT) {
		at = env_write_item(at, 1);
		if (m->item_1_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->item_1_is == ENV_PRESENT);
			at = env_write_int(writer, at, m->item_1, INT64_MIN, INT64_MAX);
		}
	}
	at = env_write_rest(writer, at, &maps_Row_type, m);
	return env_write_close(writer, at, ']');
}

static const struct env_field maps_Row_fields[] = {
	{
		.name = ENV_STR_INIT("0"),
		.type = &maps_Row_item_0_type,
		.offset = offsetof(struct maps_Row, item_0),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("1"),
		.type = &maps_Row_item_1_type,
		.offset = offsetof(struct maps_Row, item_1),
		.is_offset = offsetof(struct maps_Row, item_1_is),
		.flags = ENV_FIELD_NULLABLE,
	},
};

const struct env_type maps_Row_type = {
	.kind = ENV_KIND_TUPLE,
	.size = sizeof(struct maps_Row),
	.align = _Alignof(struct maps_Row),
	.name = "Row",
	.as.tuple = {
		.fields = maps_Row_fields,
		.count = 2,
		.defaults = &maps_Row_defaults,
		.min_items = 1,
		.max_items = 10,
		.rest = &maps_Row_rest_type,
		.rest_offset = offsetof(struct maps_Row, rest),
	},
	.read = maps_Row_read,
	.write = maps_Row_write,
};

/* ---- maps_Line ---- */

const struct env_type maps_Line_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct maps_Line),
	.align = _Alignof(struct maps_Line),
	.name = "Line",
	.also = &maps_Line_rules,
	.textual = true,
	.as.array = {
		.item = &maps_Pair_type,
		.min_items = 2,
		.max_items = SIZE_MAX,
	},
};

void maps_Counts_init(struct maps_Counts *out)
{
	env_init(&maps_Counts_type, out);
}

enum env_status maps_Counts_decode(struct maps_Counts *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&maps_Counts_type, out, arena, json, len, errors);
}

enum env_status maps_Counts_encode(const struct maps_Counts *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&maps_Counts_type, value, out, errors);
}

enum env_status maps_Counts_check(const struct maps_Counts *value,
	struct env_errors *errors)
{
	return env_check(&maps_Counts_type, value, errors);
}

enum env_status maps_Counts_copy(struct maps_Counts *out, struct env_arena *arena,
	const struct maps_Counts *value)
{
	return env_copy(&maps_Counts_type, out, arena, value);
}

bool maps_Counts_equal(const struct maps_Counts *a,
	const struct maps_Counts *b)
{
	return env_equal(&maps_Counts_type, a, b);
}

void maps_Short_init(struct maps_Short *out)
{
	env_init(&maps_Short_type, out);
}

enum env_status maps_Short_decode(struct maps_Short *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&maps_Short_type, out, arena, json, len, errors);
}

enum env_status maps_Short_encode(const struct maps_Short *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&maps_Short_type, value, out, errors);
}

enum env_status maps_Short_check(const struct maps_Short *value,
	struct env_errors *errors)
{
	return env_check(&maps_Short_type, value, errors);
}

enum env_status maps_Short_copy(struct maps_Short *out, struct env_arena *arena,
	const struct maps_Short *value)
{
	return env_copy(&maps_Short_type, out, arena, value);
}

bool maps_Short_equal(const struct maps_Short *a,
	const struct maps_Short *b)
{
	return env_equal(&maps_Short_type, a, b);
}

void maps_Headers_init(struct maps_Headers *out)
{
	env_init(&maps_Headers_type, out);
}

enum env_status maps_Headers_decode(struct maps_Headers *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&maps_Headers_type, out, arena, json, len, errors);
}

enum env_status maps_Headers_encode(const struct maps_Headers *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&maps_Headers_type, value, out, errors);
}

enum env_status maps_Headers_check(const struct maps_Headers *value,
	struct env_errors *errors)
{
	return env_check(&maps_Headers_type, value, errors);
}

enum env_status maps_Headers_copy(struct maps_Headers *out, struct env_arena *arena,
	const struct maps_Headers *value)
{
	return env_copy(&maps_Headers_type, out, arena, value);
}

bool maps_Headers_equal(const struct maps_Headers *a,
	const struct maps_Headers *b)
{
	return env_equal(&maps_Headers_type, a, b);
}

void maps_Tagged_init(struct maps_Tagged *out)
{
	env_init(&maps_Tagged_type, out);
}

enum env_status maps_Tagged_decode(struct maps_Tagged *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&maps_Tagged_type, out, arena, json, len, errors);
}

enum env_status maps_Tagged_encode(const struct maps_Tagged *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&maps_Tagged_type, value, out, errors);
}

enum env_status maps_Tagged_check(const struct maps_Tagged *value,
	struct env_errors *errors)
{
	return env_check(&maps_Tagged_type, value, errors);
}

enum env_status maps_Tagged_copy(struct maps_Tagged *out, struct env_arena *arena,
	const struct maps_Tagged *value)
{
	return env_copy(&maps_Tagged_type, out, arena, value);
}

bool maps_Tagged_equal(const struct maps_Tagged *a,
	const struct maps_Tagged *b)
{
	return env_equal(&maps_Tagged_type, a, b);
}

void maps_Either_init(struct maps_Either *out)
{
	env_init(&maps_Either_type, out);
}

enum env_status maps_Either_decode(struct maps_Either *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&maps_Either_type, out, arena, json, len, errors);
}

enum env_status maps_Either_encode(const struct maps_Either *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&maps_Either_type, value, out, errors);
}

enum env_status maps_Either_check(const struct maps_Either *value,
	struct env_errors *errors)
{
	return env_check(&maps_Either_type, value, errors);
}

enum env_status maps_Either_copy(struct maps_Either *out, struct env_arena *arena,
	const struct maps_Either *value)
{
	return env_copy(&maps_Either_type, out, arena, value);
}

bool maps_Either_equal(const struct maps_Either *a,
	const struct maps_Either *b)
{
	return env_equal(&maps_Either_type, a, b);
}

void maps_Pair_init(struct maps_Pair *out)
{
	env_init(&maps_Pair_type, out);
}

enum env_status maps_Pair_decode(struct maps_Pair *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&maps_Pair_type, out, arena, json, len, errors);
}

enum env_status maps_Pair_encode(const struct maps_Pair *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&maps_Pair_type, value, out, errors);
}

enum env_status maps_Pair_check(const struct maps_Pair *value,
	struct env_errors *errors)
{
	return env_check(&maps_Pair_type, value, errors);
}

enum env_status maps_Pair_copy(struct maps_Pair *out, struct env_arena *arena,
	const struct maps_Pair *value)
{
	return env_copy(&maps_Pair_type, out, arena, value);
}

bool maps_Pair_equal(const struct maps_Pair *a,
	const struct maps_Pair *b)
{
	return env_equal(&maps_Pair_type, a, b);
}

void maps_Row_init(struct maps_Row *out)
{
	env_init(&maps_Row_type, out);
}

enum env_status maps_Row_decode(struct maps_Row *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&maps_Row_type, out, arena, json, len, errors);
}

enum env_status maps_Row_encode(const struct maps_Row *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&maps_Row_type, value, out, errors);
}

enum env_status maps_Row_check(const struct maps_Row *value,
	struct env_errors *errors)
{
	return env_check(&maps_Row_type, value, errors);
}

enum env_status maps_Row_copy(struct maps_Row *out, struct env_arena *arena,
	const struct maps_Row *value)
{
	return env_copy(&maps_Row_type, out, arena, value);
}

bool maps_Row_equal(const struct maps_Row *a,
	const struct maps_Row *b)
{
	return env_equal(&maps_Row_type, a, b);
}

void maps_Line_init(struct maps_Line *out)
{
	env_init(&maps_Line_type, out);
}

enum env_status maps_Line_decode(struct maps_Line *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&maps_Line_type, out, arena, json, len, errors);
}

enum env_status maps_Line_encode(const struct maps_Line *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&maps_Line_type, value, out, errors);
}

enum env_status maps_Line_check(const struct maps_Line *value,
	struct env_errors *errors)
{
	return env_check(&maps_Line_type, value, errors);
}

enum env_status maps_Line_copy(struct maps_Line *out, struct env_arena *arena,
	const struct maps_Line *value)
{
	return env_copy(&maps_Line_type, out, arena, value);
}

bool maps_Line_equal(const struct maps_Line *a,
	const struct maps_Line *b)
{
	return env_equal(&maps_Line_type, a, b);
}

/* ---- the package ---- */

const struct env_package maps_package = {
	.name = "maps",
	.description = "Objects whose keys no schema names, and lists whose items have places.",
	.tables_version = ENV_TABLES_VERSION,
	.type_size = sizeof(struct env_type),
	.message_size = sizeof(struct env_message),
};
