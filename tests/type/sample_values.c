/* The tables of the sample's types that are no objects, and the list of all types. */
#include <math.h>
#include <stdalign.h>
#include <stddef.h>
#include <string.h>

#include "type/sample.h"
#include "type/sample_parts.h"

/* ---- scalars ---- */

const struct env_type sample_integer_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = alignof(int64_t),
	.name = "sample.integer",
	.as.integer = {.minimum = INT64_MIN, .maximum = INT64_MAX},
};

const struct env_type sample_number_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = alignof(double),
	.name = "sample.number",
	.as.number = {.minimum = -INFINITY, .maximum = INFINITY},
};

const struct env_type sample_boolean_type = {
	.kind = ENV_KIND_BOOLEAN,
	.size = sizeof(bool),
	.align = alignof(bool),
	.name = "sample.boolean",
};

const struct env_type sample_text_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = alignof(struct env_str),
	.name = "sample.text",
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

static const struct env_str color_members[] = {
	ENV_STR_INIT("red"),
	ENV_STR_INIT("green"),
	ENV_STR_INIT("blue"),
};

static const uint16_t color_sorted[] = {2, 1, 0};

const struct env_enum_rules sample_color_rules = {
	.members = color_members,
	.count = 3,
	.sorted = color_sorted,
};

const struct env_type sample_color_type = {
	.kind = ENV_KIND_ENUM,
	.size = sizeof(enum sample_color),
	.align = alignof(enum sample_color),
	.name = "sample.color",
	.as.enumeration = {.members = color_members, .count = 3, .sorted = color_sorted},
};

const struct env_type sample_nothing_type = {
	.kind = ENV_KIND_CONST,
	.size = sizeof(struct env_unit),
	.align = alignof(struct env_unit),
	.name = "sample.nothing",
	.as.constant = {.json = ENV_STR_INIT("null")},
};

const struct env_type sample_word_type = {
	.kind = ENV_KIND_CONST,
	.size = sizeof(struct env_unit),
	.align = alignof(struct env_unit),
	.name = "sample.word",
	.as.constant = {.json = ENV_STR_INIT("\"a\\\"b\"")},
};

const struct env_type sample_one = {
	.kind = ENV_KIND_CONST,
	.size = sizeof(struct env_unit),
	.align = alignof(struct env_unit),
	.as.constant = {.json = ENV_STR_INIT("1")},
};

const struct env_type sample_json_type = {
	.kind = ENV_KIND_JSON,
	.size = sizeof(struct env_json),
	.align = alignof(struct env_json),
	.name = "sample.json",
};

const struct env_type sample_list_type = {
	.kind = ENV_KIND_JSON,
	.size = sizeof(struct env_json),
	.align = alignof(struct env_json),
	.name = "sample.list",
	.as.json = {.roots = ENV_JSON_ARRAY | ENV_JSON_STRING},
};

/* ---- containers ---- */

static const struct env_type digits_item = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = alignof(int64_t),
	.as.integer = {.minimum = 0, .maximum = 9},
};

const struct env_type sample_digits_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct sample_digits),
	.align = alignof(struct sample_digits),
	.name = "sample.digits",
	.as.array = {.item = &digits_item, .min_items = 0, .max_items = SIZE_MAX},
};

const struct env_type sample_ones_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct sample_ones),
	.align = alignof(struct sample_ones),
	.name = "sample.ones",
	.as.array = {.item = &sample_one, .min_items = 1, .max_items = 3},
};

const struct env_type sample_open_type = {
	.kind = ENV_KIND_MAP,
	.size = sizeof(struct sample_open),
	.align = alignof(struct sample_open),
	.name = "sample.open",
	.as.map =
		{
			.value = &sample_json_type,
			.entry_size = sizeof(struct sample_open_entry),
			.max_entries = SIZE_MAX,
			.value_offset = offsetof(struct sample_open_entry, value),
		},
};

static const struct env_type points_x = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = alignof(double),
	.as.number = {.minimum = 0, .maximum = INFINITY},
};

static const struct env_type points_y = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = alignof(double),
	.as.number = {.minimum = -INFINITY, .maximum = 10.5},
};

static const struct env_field points_fields[] = {
	{
		.name = ENV_STR_INIT("x"),
		.type = &points_x,
		.offset = offsetof(struct sample_points_item, x),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("y"),
		.type = &points_y,
		.offset = offsetof(struct sample_points_item, y),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
};

static const uint16_t points_sorted[] = {0, 1};
static const struct sample_points_item points_defaults = {0};

static const struct env_type points_item = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct sample_points_item),
	.align = alignof(struct sample_points_item),
	.as.object =
		{
			.fields = points_fields,
			.count = 2,
			.sorted = points_sorted,
			.defaults = &points_defaults,
		},
};

const struct env_type sample_points_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct sample_points),
	.align = alignof(struct sample_points),
	.name = "sample.points",
	.as.array = {.item = &points_item, .min_items = 0, .max_items = SIZE_MAX},
};

/* ---- all ---- */

const struct env_type *const sample_types[] = {
	&sample_address_type, &sample_order_type,   &sample_node_type,
	&sample_ignore_type,  &sample_forbid_type,  &sample_keep_type,
	&sample_empty_type,   &sample_points_type,  &sample_ones_type,
	&sample_open_type,    &sample_digits_type,  &sample_integer_type,
	&sample_number_type,  &sample_boolean_type, &sample_text_type,
	&sample_color_type,   &sample_nothing_type, &sample_word_type,
	&sample_json_type,    &sample_list_type,    NULL,
};

const struct env_type *sample_type_find(const char *name)
{
	for (const struct env_type *const *type = sample_types; *type != NULL; type++)
		if (strcmp((*type)->name, name) == 0)
			return *type;
	return NULL;
}
