/* The tables of tuples and unions, as envgen would emit them. */
#include "type/kinds.h"

#include <math.h>

static const struct env_type integer_type = {
	.kind = ENV_KIND_INTEGER,
	OF(int64_t),
	.as.integer = {.minimum = INT64_MIN, .maximum = INT64_MAX},
};

static const struct env_type number_type = {
	.kind = ENV_KIND_NUMBER,
	OF(double),
	.as.number = {.minimum = -INFINITY, .maximum = INFINITY},
};

static const struct env_type any_type = {.kind = ENV_KIND_JSON, OF(struct env_json)};

/* ---- tuples ---- */

static const struct env_field pair_fields[] = {
	{
		.name = ENV_STR_INIT("item_0"),
		.type = &kinds_code_type,
		.offset = offsetof(struct kinds_pair, item_0),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("item_1"),
		.type = &kinds_int32_type,
		.offset = offsetof(struct kinds_pair, item_1),
		.is_offset = offsetof(struct kinds_pair, item_1_is),
		.flags = ENV_FIELD_REQUIRED | ENV_FIELD_NULLABLE,
	},
};

static const struct kinds_pair pair_defaults = {{NULL, 0}, ENV_ABSENT, 0};

const struct env_type kinds_pair_type = {
	.kind = ENV_KIND_TUPLE,
	OF(struct kinds_pair),
	.name = "kinds.pair",
	.as.tuple = {.fields = pair_fields,
		     .count = 2,
		     .defaults = &pair_defaults,
		     .min_items = 2,
		     .max_items = 2},
};

static const struct env_type row_one = {
	.kind = ENV_KIND_CONST,
	OF(struct env_unit),
	.as.constant = {ENV_STR_INIT("1")},
};

static const struct env_type row_rest = {
	.kind = ENV_KIND_ARRAY,
	OF(struct kinds_row_rest),
	.as.array = {.item = &number_type, .max_items = SIZE_MAX},
};

static const struct env_field row_fields[] = {
	{
		.name = ENV_STR_INIT("item_0"),
		.type = &kinds_date_type,
		.offset = offsetof(struct kinds_row, item_0),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("item_1"),
		.type = &kinds_bytes_type,
		.offset = offsetof(struct kinds_row, item_1),
		.is_offset = offsetof(struct kinds_row, item_1_is),
		.flags = ENV_FIELD_NULLABLE,
	},
	{
		.name = ENV_STR_INIT("item_2"),
		.type = &row_one,
		.is_offset = offsetof(struct kinds_row, item_2_is),
	},
	{
		.name = ENV_STR_INIT("item_3"),
		.type = &kinds_float_type,
		.offset = offsetof(struct kinds_row, item_3),
		.is_offset = offsetof(struct kinds_row, item_3_is),
		.flags = ENV_FIELD_BOXED,
	},
};

static const struct kinds_row row_defaults = {.item_1_is = ENV_ABSENT};

const struct env_type kinds_row_type = {
	.kind = ENV_KIND_TUPLE,
	OF(struct kinds_row),
	.name = "kinds.row",
	.as.tuple = {.fields = row_fields,
		     .count = 4,
		     .defaults = &row_defaults,
		     .min_items = 1,
		     .max_items = 6,
		     .rest = &row_rest,
		     .rest_offset = offsetof(struct kinds_row, rest)},
};

/* ---- a union by JSON types ---- */

static const struct env_type numbers_type = {
	.kind = ENV_KIND_ARRAY,
	OF(struct kinds_numbers),
	.as.array = {.item = &integer_type, .max_items = 3},
};

static const struct env_member scalar_members[] = {
	{ENV_STR_INIT("integer"), &integer_type, ENV_JSON_INTEGER, 0},
	{ENV_STR_INIT("code"), &kinds_code_type, ENV_JSON_STRING, 0},
	{ENV_STR_INIT("List"), &numbers_type, ENV_JSON_ARRAY, ENV_MEMBER_NAMED},
	{ENV_STR_INIT("open"), &any_type, ENV_JSON_OBJECT, 0},
};

const struct env_type kinds_scalar_type = {
	.kind = ENV_KIND_UNION,
	OF(struct kinds_scalar),
	.name = "kinds.scalar",
	.as.one_of = {.members = scalar_members, .count = 4, .as_offset = offsetof(struct kinds_scalar, as)},
};

/* ---- a union by a tag ---- */

static const struct env_type circle_kind = {
	.kind = ENV_KIND_CONST,
	OF(struct env_unit),
	.as.constant = {ENV_STR_INIT("\"circle\"")},
};

static const struct env_field circle_fields[] = {
	{ENV_STR_INIT("kind"), &circle_kind, 0, ENV_NO_PRESENCE, ENV_FIELD_REQUIRED},
	{ENV_STR_INIT("r"), &kinds_float_type, offsetof(struct kinds_circle, r), ENV_NO_PRESENCE,
	 ENV_FIELD_REQUIRED},
};
static const uint16_t sorted_2[] = {0, 1};
static const struct kinds_circle circle_defaults = {0};

static const struct env_type circle_type = {
	.kind = ENV_KIND_OBJECT,
	OF(struct kinds_circle),
	.as.object = {.fields = circle_fields, .count = 2, .sorted = sorted_2, .defaults = &circle_defaults},
};

static const struct env_str rect_members[] = {ENV_STR_INIT("rect"), ENV_STR_INIT("box")};
static const uint16_t rect_members_sorted[] = {1, 0};

static const struct env_type rect_kind = {
	.kind = ENV_KIND_ENUM,
	OF(enum kinds_rect_kind),
	.as.enumeration = {.members = rect_members, .count = 2, .sorted = rect_members_sorted},
};

static const struct env_field rect_fields[] = {
	{ENV_STR_INIT("kind"), &rect_kind, offsetof(struct kinds_rect, kind), ENV_NO_PRESENCE,
	 ENV_FIELD_REQUIRED},
	{ENV_STR_INIT("w"), &kinds_uint32_type, offsetof(struct kinds_rect, w), ENV_NO_PRESENCE,
	 ENV_FIELD_REQUIRED},
	{ENV_STR_INIT("h"), &kinds_uint32_type, offsetof(struct kinds_rect, h),
	 offsetof(struct kinds_rect, h_is), 0},
};
static const uint16_t rect_sorted[] = {2, 0, 1};
static const struct kinds_rect rect_defaults = {.w = 0};

static const struct env_type rect_type = {
	.kind = ENV_KIND_OBJECT,
	OF(struct kinds_rect),
	.as.object = {.fields = rect_fields, .count = 3, .sorted = rect_sorted, .defaults = &rect_defaults},
};

static const struct env_type group_kind = {
	.kind = ENV_KIND_CONST,
	OF(struct env_unit),
	.as.constant = {ENV_STR_INIT("1e2")},
};

static const struct env_type shapes_type = {
	.kind = ENV_KIND_ARRAY,
	OF(struct kinds_shapes),
	.as.array = {.item = &kinds_shape_type, .max_items = SIZE_MAX},
};

static const struct env_field group_fields[] = {
	{ENV_STR_INIT("kind"), &group_kind, 0, ENV_NO_PRESENCE, ENV_FIELD_REQUIRED},
	{ENV_STR_INIT("parts"), &shapes_type, offsetof(struct kinds_group, parts), ENV_NO_PRESENCE,
	 ENV_FIELD_REQUIRED},
};
static const struct kinds_group group_defaults = {{NULL, 0}};

static const struct env_type group_type = {
	.kind = ENV_KIND_OBJECT,
	OF(struct kinds_group),
	.as.object = {.fields = group_fields, .count = 2, .sorted = sorted_2, .defaults = &group_defaults},
};

static const struct env_type map_type = {
	.kind = ENV_KIND_MAP,
	OF(struct kinds_map),
	.as.map = {.value = &any_type,
		   .entry_size = sizeof(struct kinds_map_entry),
		   .value_offset = offsetof(struct kinds_map_entry, value),
		   .max_entries = SIZE_MAX},
};

static const struct env_member shape_members[] = {
	{ENV_STR_INIT("Circle"), &circle_type, ENV_JSON_OBJECT, ENV_MEMBER_NAMED},
	{ENV_STR_INIT("Rect"), &rect_type, ENV_JSON_OBJECT, ENV_MEMBER_NAMED},
	{ENV_STR_INIT("Group"), &group_type, ENV_JSON_OBJECT, ENV_MEMBER_NAMED | ENV_MEMBER_BOXED},
	{ENV_STR_INIT("map"), &map_type, ENV_JSON_OBJECT, 0},
	{ENV_STR_INIT("open"), &any_type, ENV_JSON_OBJECT, 0},
	{ENV_STR_INIT("text"), &kinds_code_type, ENV_JSON_STRING, 0},
};

static const struct env_tag_value shape_values[] = {
	{ENV_STR_INIT("\"box\""), 1},  {ENV_STR_INIT("\"circle\""), 0}, {ENV_STR_INIT("\"map\""), 3},
	{ENV_STR_INIT("\"rect\""), 1}, {ENV_STR_INIT("1e2"), 2},        {ENV_STR_INIT("true"), 4},
};

const struct env_type kinds_shape_type = {
	.kind = ENV_KIND_UNION,
	OF(struct kinds_shape),
	.name = "kinds.shape",
	.as.one_of = {.members = shape_members,
		      .count = 6,
		      .as_offset = offsetof(struct kinds_shape, as),
		      .tag = ENV_STR_INIT("kind"),
		      .values = shape_values,
		      .value_count = 6,
		      .allowed = ENV_STR_INIT("'circle', 'rect', 'box', 100, 'map', true")},
};
