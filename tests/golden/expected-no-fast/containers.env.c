/*
 * Package containers: tables.
 *
 * Made by envgen from containers.yaml; what is changed here is lost.
 */
#include "containers.env.h"

#include <math.h>

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

static const struct env_type containers_Matrix_item_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct containers_Matrix_item),
	.align = _Alignof(struct containers_Matrix_item),
	.as.array = {
		.item = &containers_Matrix_item_item_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
};

/* ---- containers_Matrix ---- */

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
};

/* ---- containers_Cube_item_item_item ---- */

static const struct env_type containers_Cube_item_item_item_type = {
	.kind = ENV_KIND_BOOLEAN,
	.size = sizeof(bool),
	.align = _Alignof(bool),
};

/* ---- containers_Cube_item_item ---- */

static const struct env_type containers_Cube_item_item_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct containers_Cube_item_item),
	.align = _Alignof(struct containers_Cube_item_item),
	.as.array = {
		.item = &containers_Cube_item_item_item_type,
		.min_items = 0,
		.max_items = 2,
	},
};

/* ---- containers_Cube_item ---- */

static const struct env_type containers_Cube_item_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct containers_Cube_item),
	.align = _Alignof(struct containers_Cube_item),
	.as.array = {
		.item = &containers_Cube_item_item_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
};

/* ---- containers_Cube ---- */

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
};

/* ---- containers_Opens_item ---- */

static const struct env_type containers_Opens_item_type = {
	.kind = ENV_KIND_JSON,
	.size = sizeof(struct env_json),
	.align = _Alignof(struct env_json),
};

/* ---- containers_Opens ---- */

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
};

/* ---- containers_OpenObjects_item ---- */

static const struct env_type containers_OpenObjects_item_type = {
	.kind = ENV_KIND_JSON,
	.size = sizeof(struct env_json),
	.align = _Alignof(struct env_json),
	.as.json = {.roots = ENV_JSON_OBJECT},
};

/* ---- containers_OpenObjects ---- */

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

static const struct env_type containers_Holes_item_type = {
	.kind = ENV_KIND_NULLABLE,
	.size = sizeof(struct containers_Holes_item),
	.align = _Alignof(struct containers_Holes_item),
	.as.nullable = {
		.type = &containers_Holes_item_value_type,
		.value_offset = offsetof(struct containers_Holes_item, value),
	},
};

/* ---- containers_Holes ---- */

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
};

/* ---- containers_PointsOrNull ---- */

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
};

/* ---- containers_Constants_item ---- */

static const struct env_type containers_Constants_item_type = {
	.kind = ENV_KIND_CONST,
	.size = sizeof(struct env_unit),
	.align = _Alignof(struct env_unit),
	.as.constant = {.json = ENV_STR_INIT("\"x\"")},
};

/* ---- containers_Constants ---- */

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
};

/* ---- containers_Points ---- */

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

static const struct env_type containers_InPlace_item_tags_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct containers_InPlace_item_tags),
	.align = _Alignof(struct containers_InPlace_item_tags),
	.as.array = {
		.item = &containers_InPlace_item_tags_item_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
};

/* ---- containers_InPlace_item ---- */

static const struct containers_InPlace_item containers_InPlace_item_defaults = {0};

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
};

/* ---- containers_InPlace ---- */

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
};

/* ---- containers_PointMap ---- */

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
};

/* ---- containers_DeepMap_value_item_value ---- */

static const struct env_type containers_DeepMap_value_item_value_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- containers_DeepMap_value_item ---- */

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
};

/* ---- containers_DeepMap_value ---- */

static const struct env_type containers_DeepMap_value_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct containers_DeepMap_value),
	.align = _Alignof(struct containers_DeepMap_value),
	.as.array = {
		.item = &containers_DeepMap_value_item_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
};

/* ---- containers_DeepMap ---- */

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

static const struct env_type containers_HoleMap_value_type = {
	.kind = ENV_KIND_NULLABLE,
	.size = sizeof(struct containers_HoleMap_value),
	.align = _Alignof(struct containers_HoleMap_value),
	.as.nullable = {
		.type = &containers_HoleMap_value_value_type,
		.value_offset = offsetof(struct containers_HoleMap_value, value),
	},
};

/* ---- containers_HoleMap ---- */

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
};

/* ---- containers_OpenMap_value ---- */

static const struct env_type containers_OpenMap_value_type = {
	.kind = ENV_KIND_JSON,
	.size = sizeof(struct env_json),
	.align = _Alignof(struct env_json),
};

/* ---- containers_OpenMap ---- */

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
};

/* ---- containers_ConstantMap_value ---- */

static const struct env_type containers_ConstantMap_value_type = {
	.kind = ENV_KIND_CONST,
	.size = sizeof(struct env_unit),
	.align = _Alignof(struct env_unit),
	.as.constant = {.json = ENV_STR_INIT("null")},
};

/* ---- containers_ConstantMap ---- */

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
};

/* ---- containers_MapOrNull_value ---- */

static const struct env_type containers_MapOrNull_value_type = {
	.kind = ENV_KIND_BOOLEAN,
	.size = sizeof(bool),
	.align = _Alignof(bool),
};

/* ---- containers_MapOrNull ---- */

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
};

/* ---- containers_Kept ---- */

static const struct containers_Kept containers_Kept_defaults = {0};

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

static const struct env_type containers_KeptTyped_extra_value_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct containers_KeptTyped_extra_value),
	.align = _Alignof(struct containers_KeptTyped_extra_value),
	.as.array = {
		.item = &containers_KeptTyped_extra_value_item_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
};

/* ---- containers_KeptTyped_extra ---- */

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
};

/* ---- containers_KeptTyped ---- */

static const struct containers_KeptTyped containers_KeptTyped_defaults = {0};

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
};

/* ---- containers_Forbidden_lists_item ---- */

static const struct env_type containers_Forbidden_lists_item_type = {
	.kind = ENV_KIND_NULLABLE,
	.size = sizeof(struct containers_Forbidden_lists_item),
	.align = _Alignof(struct containers_Forbidden_lists_item),
	.as.nullable = {
		.type = &containers_PointsOrNull_type,
		.value_offset = offsetof(struct containers_Forbidden_lists_item, value),
	},
};

/* ---- containers_Forbidden_lists ---- */

static const struct env_type containers_Forbidden_lists_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct containers_Forbidden_lists),
	.align = _Alignof(struct containers_Forbidden_lists),
	.as.array = {
		.item = &containers_Forbidden_lists_item_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
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
};

/* ---- containers_Forbidden_objects_item ---- */

static const struct env_type containers_Forbidden_objects_item_type = {
	.kind = ENV_KIND_NULLABLE,
	.size = sizeof(struct containers_Forbidden_objects_item),
	.align = _Alignof(struct containers_Forbidden_objects_item),
	.as.nullable = {
		.type = &containers_Forbidden_objects_item_value_type,
		.value_offset = offsetof(struct containers_Forbidden_objects_item, value),
	},
};

/* ---- containers_Forbidden_objects ---- */

static const struct env_type containers_Forbidden_objects_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct containers_Forbidden_objects),
	.align = _Alignof(struct containers_Forbidden_objects),
	.as.array = {
		.item = &containers_Forbidden_objects_item_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
};

/* ---- containers_Forbidden ---- */

static const struct containers_Forbidden containers_Forbidden_defaults = {0};

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
