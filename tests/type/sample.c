/* The tables of the sample's objects, as envgen would emit them. */
#include <stdalign.h>
#include <stddef.h>

#include "type/sample.h"
#include "type/sample_parts.h"

/* ---- sample_address ---- */

static const struct env_type address_street = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = alignof(struct env_str),
	.as.string = {.min_length = 1, .max_length = 40},
};

static const struct env_type address_zip = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = alignof(struct env_str),
	.as.string = {.min_length = 2, .max_length = 5},
};

static const struct env_type address_country = {
	.kind = ENV_KIND_CONST,
	.size = sizeof(struct env_unit),
	.align = alignof(struct env_unit),
	.as.constant = {.json = ENV_STR_INIT("\"SE\"")},
};

static const struct env_field address_fields[] = {
	{
		.name = ENV_STR_INIT("street"),
		.type = &address_street,
		.offset = offsetof(struct sample_address, street),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("zip"),
		.type = &address_zip,
		.offset = offsetof(struct sample_address, zip),
		.is_offset = offsetof(struct sample_address, zip_is),
	},
	{
		.name = ENV_STR_INIT("country"),
		.type = &address_country,
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("version"),
		.type = &sample_one,
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("legacy"),
		.type = &sample_nothing_type,
		.is_offset = offsetof(struct sample_address, legacy_is),
	},
};

static const uint16_t address_sorted[] = {2, 4, 0, 3, 1};
static const struct sample_address address_defaults = {0};

const struct env_type sample_address_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct sample_address),
	.align = alignof(struct sample_address),
	.name = "sample.address",
	.as.object =
		{
			.fields = address_fields,
			.count = 5,
			.sorted = address_sorted,
			.defaults = &address_defaults,
		},
};

/* ---- sample_node ---- */

static const struct env_type node_name = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = alignof(struct env_str),
	.as.string = {.min_length = 1, .max_length = SIZE_MAX},
};

static const struct env_type node_children = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct sample_node_children),
	.align = alignof(struct sample_node_children),
	.as.array = {.item = &sample_node_type, .min_items = 0, .max_items = SIZE_MAX},
};

static const struct env_field node_fields[] = {
	{
		.name = ENV_STR_INIT("name"),
		.type = &node_name,
		.offset = offsetof(struct sample_node, name),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("children"),
		.type = &node_children,
		.offset = offsetof(struct sample_node, children),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("next"),
		.type = &sample_node_type,
		.offset = offsetof(struct sample_node, next),
		.is_offset = offsetof(struct sample_node, next_is),
		.flags = ENV_FIELD_NULLABLE | ENV_FIELD_BOXED,
	},
};

static const uint16_t node_sorted[] = {1, 0, 2};
static const struct sample_node node_defaults = {0};

const struct env_type sample_node_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct sample_node),
	.align = alignof(struct sample_node),
	.name = "sample.node",
	.as.object =
		{
			.fields = node_fields,
			.count = 3,
			.sorted = node_sorted,
			.defaults = &node_defaults,
		},
};

/* ---- sample_ignore ---- */

static const struct env_field ignore_fields[] = {
	{
		.name = ENV_STR_INIT("a"),
		.type = &sample_integer_type,
		.offset = offsetof(struct sample_ignore, a),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
};

static const uint16_t ignore_sorted[] = {0};
static const struct sample_ignore ignore_defaults = {0};

const struct env_type sample_ignore_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct sample_ignore),
	.align = alignof(struct sample_ignore),
	.name = "sample.ignore",
	.as.object =
		{
			.fields = ignore_fields,
			.count = 1,
			.sorted = ignore_sorted,
			.defaults = &ignore_defaults,
		},
};

/* ---- sample_forbid ---- */

static const struct env_field forbid_fields[] = {
	{
		.name = ENV_STR_INIT("a"),
		.type = &sample_integer_type,
		.offset = offsetof(struct sample_forbid, a),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("inner"),
		.type = &sample_ignore_type,
		.offset = offsetof(struct sample_forbid, inner),
		.is_offset = offsetof(struct sample_forbid, inner_is),
	},
};

static const uint16_t forbid_sorted[] = {0, 1};
static const struct sample_forbid forbid_defaults = {0};

const struct env_type sample_forbid_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct sample_forbid),
	.align = alignof(struct sample_forbid),
	.name = "sample.forbid",
	.as.object =
		{
			.fields = forbid_fields,
			.count = 2,
			.sorted = forbid_sorted,
			.defaults = &forbid_defaults,
			.extra = ENV_EXTRA_FORBID,
		},
};

/* ---- sample_keep ---- */

static const struct env_type keep_extra_value = {
	.kind = ENV_KIND_NULLABLE,
	.size = sizeof(struct sample_keep_extra_value),
	.align = alignof(struct sample_keep_extra_value),
	.as.nullable =
		{
			.type = &sample_integer_type,
			.value_offset = offsetof(struct sample_keep_extra_value, value),
		},
};

static const struct env_type keep_extra = {
	.kind = ENV_KIND_MAP,
	.size = sizeof(struct sample_keep_extra),
	.align = alignof(struct sample_keep_extra),
	.as.map =
		{
			.value = &keep_extra_value,
			.entry_size = sizeof(struct sample_keep_extra_entry),
			.max_entries = SIZE_MAX,
			.value_offset = offsetof(struct sample_keep_extra_entry, value),
		},
};

static const struct env_field keep_fields[] = {
	{
		.name = ENV_STR_INIT("a"),
		.type = &sample_integer_type,
		.offset = offsetof(struct sample_keep, a),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("b"),
		.type = &sample_boolean_type,
		.offset = offsetof(struct sample_keep, b),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
};

static const uint16_t keep_sorted[] = {0, 1};
static const struct sample_keep keep_defaults = {.b = true};

const struct env_type sample_keep_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct sample_keep),
	.align = alignof(struct sample_keep),
	.name = "sample.keep",
	.as.object =
		{
			.fields = keep_fields,
			.count = 2,
			.sorted = keep_sorted,
			.defaults = &keep_defaults,
			.extra = ENV_EXTRA_KEEP,
			.extra_type = &keep_extra,
			.extra_offset = offsetof(struct sample_keep, extra),
		},
};

/* ---- sample_empty ---- */

static const struct sample_empty empty_defaults = {0};

const struct env_type sample_empty_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct sample_empty),
	.align = alignof(struct sample_empty),
	.name = "sample.empty",
	.as.object =
		{
			.defaults = &empty_defaults,
			.extra = ENV_EXTRA_FORBID,
		},
};
