/* The tables of the sample's largest object, as envgen would emit them. */
#include <stdalign.h>
#include <stddef.h>

#include "type/sample.h"

static const struct env_type order_id = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = alignof(int64_t),
	.as.integer = {.minimum = 1, .maximum = INT64_MAX},
};

static const struct env_type order_note = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = 20},
};

static const struct env_type order_amount = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = alignof(int64_t),
	.as.integer = {.minimum = 1, .maximum = 999},
};

static const struct env_type order_ratio = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = alignof(double),
	.as.number = {.minimum = 0, .maximum = 1, .exclusive_minimum = true, .exclusive_maximum = true},
};

static const struct env_type order_big = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = alignof(int64_t),
	.as.integer =
		{
			.minimum = INT64_C(-9007199254740993),
			.maximum = INT64_C(9007199254740993),
			.exclusive_minimum = true,
			.exclusive_maximum = true,
		},
};

static const struct env_type order_tags_item = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = alignof(struct env_str),
	.as.string = {.min_length = 1, .max_length = SIZE_MAX},
};

static const struct env_type order_tags = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct sample_order_tags),
	.align = alignof(struct sample_order_tags),
	.as.array = {.item = &order_tags_item, .min_items = 0, .max_items = 3},
};

static const struct env_type order_matrix_item = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct sample_order_matrix_item),
	.align = alignof(struct sample_order_matrix_item),
	.as.array = {.item = &sample_number_type, .min_items = 0, .max_items = SIZE_MAX},
};

static const struct env_type order_matrix = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct sample_order_matrix),
	.align = alignof(struct sample_order_matrix),
	.as.array = {.item = &order_matrix_item, .min_items = 1, .max_items = SIZE_MAX},
};

static const struct env_type order_opts_item = {
	.kind = ENV_KIND_NULLABLE,
	.size = sizeof(struct sample_order_opts_item),
	.align = alignof(struct sample_order_opts_item),
	.as.nullable =
		{
			.type = &sample_integer_type,
			.value_offset = offsetof(struct sample_order_opts_item, value),
		},
};

static const struct env_type order_opts = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct sample_order_opts),
	.align = alignof(struct sample_order_opts),
	.as.array = {.item = &order_opts_item, .min_items = 0, .max_items = SIZE_MAX},
};

static const struct env_type order_counts = {
	.kind = ENV_KIND_MAP,
	.size = sizeof(struct sample_order_counts),
	.align = alignof(struct sample_order_counts),
	.as.map =
		{
			.value = &sample_integer_type,
			.entry_size = sizeof(struct sample_order_counts_entry),
			.max_entries = SIZE_MAX,
			.value_offset = offsetof(struct sample_order_counts_entry, value),
		},
};

static const struct env_type order_lists = {
	.kind = ENV_KIND_MAP,
	.size = sizeof(struct sample_order_lists),
	.align = alignof(struct sample_order_lists),
	.as.map =
		{
			.value = &sample_digits_type,
			.entry_size = sizeof(struct sample_order_lists_entry),
			.max_entries = SIZE_MAX,
			.value_offset = offsetof(struct sample_order_lists_entry, value),
		},
};

static const struct env_type order_attrs = {
	.kind = ENV_KIND_JSON,
	.size = sizeof(struct env_json),
	.align = alignof(struct env_json),
	.as.json = {.roots = ENV_JSON_OBJECT},
};

static const struct env_field order_fields[] = {
	{
		.name = ENV_STR_INIT("id"),
		.type = &order_id,
		.offset = offsetof(struct sample_order, id),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("address"),
		.type = &sample_address_type,
		.offset = offsetof(struct sample_order, address),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("color"),
		.type = &sample_color_type,
		.offset = offsetof(struct sample_order, color),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("ref"),
		.type = &sample_integer_type,
		.offset = offsetof(struct sample_order, ref),
		.is_offset = offsetof(struct sample_order, ref_is),
		.flags = ENV_FIELD_REQUIRED | ENV_FIELD_NULLABLE,
	},
	{
		.name = ENV_STR_INIT("note"),
		.type = &order_note,
		.offset = offsetof(struct sample_order, note),
		.is_offset = offsetof(struct sample_order, note_is),
		.flags = ENV_FIELD_NULLABLE,
	},
	{
		.name = ENV_STR_INIT("amount"),
		.type = &order_amount,
		.offset = offsetof(struct sample_order, amount),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("ratio"),
		.type = &order_ratio,
		.offset = offsetof(struct sample_order, ratio),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("nick"),
		.type = &sample_text_type,
		.offset = offsetof(struct sample_order, nick),
		.is_offset = offsetof(struct sample_order, nick_is),
		.flags = ENV_FIELD_NULLABLE | ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("shade"),
		.type = &sample_color_type,
		.offset = offsetof(struct sample_order, shade),
		.is_offset = offsetof(struct sample_order, shade_is),
	},
	{
		.name = ENV_STR_INIT("active"),
		.type = &sample_boolean_type,
		.offset = offsetof(struct sample_order, active),
		.is_offset = offsetof(struct sample_order, active_is),
	},
	{
		.name = ENV_STR_INIT("tags"),
		.type = &order_tags,
		.offset = offsetof(struct sample_order, tags),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("matrix"),
		.type = &order_matrix,
		.offset = offsetof(struct sample_order, matrix),
		.is_offset = offsetof(struct sample_order, matrix_is),
	},
	{
		.name = ENV_STR_INIT("opts"),
		.type = &order_opts,
		.offset = offsetof(struct sample_order, opts),
		.is_offset = offsetof(struct sample_order, opts_is),
	},
	{
		.name = ENV_STR_INIT("counts"),
		.type = &order_counts,
		.offset = offsetof(struct sample_order, counts),
		.is_offset = offsetof(struct sample_order, counts_is),
	},
	{
		.name = ENV_STR_INIT("lists"),
		.type = &order_lists,
		.offset = offsetof(struct sample_order, lists),
		.is_offset = offsetof(struct sample_order, lists_is),
	},
	{
		.name = ENV_STR_INIT("meta"),
		.type = &sample_json_type,
		.offset = offsetof(struct sample_order, meta),
		.is_offset = offsetof(struct sample_order, meta_is),
	},
	{
		.name = ENV_STR_INIT("attrs"),
		.type = &order_attrs,
		.offset = offsetof(struct sample_order, attrs),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("big"),
		.type = &order_big,
		.offset = offsetof(struct sample_order, big),
		.is_offset = offsetof(struct sample_order, big_is),
	},
};

static const uint16_t order_sorted[] = {9, 1, 5, 16, 17, 2, 13, 0, 14, 11, 15, 7, 4, 12, 6, 3, 8, 10};

static const struct env_str order_tags_default[] = {ENV_STR_INIT("new")};

static const struct sample_order order_defaults = {
	.amount = 3,
	.ratio = 0.5,
	.nick_is = ENV_PRESENT,
	.nick = ENV_STR_INIT("nick"),
	.tags = {order_tags_default, 1},
	.attrs = ENV_JSON_INIT("{}"),
};

const struct env_type sample_order_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct sample_order),
	.align = alignof(struct sample_order),
	.name = "sample.order",
	.as.object =
		{
			.fields = order_fields,
			.count = 18,
			.sorted = order_sorted,
			.defaults = &order_defaults,
		},
};
