/* The tables of maps with rules, and of types with rules on their text, as envgen would emit them. */
#include "type/kinds.h"

static const struct env_type any_integer = {
	.kind = ENV_KIND_INTEGER,
	OF(int64_t),
	.as.integer = {.minimum = INT64_MIN, .maximum = INT64_MAX},
};

static const struct env_type small_type = {
	.kind = ENV_KIND_INT32,
	OF(int32_t),
	.as.integer = {.minimum = 0, .maximum = 100},
};

/* ---- maps ---- */

#define TABLE                                                                 \
	.value = &small_type, .entry_size = sizeof(struct kinds_table_entry), \
	.value_offset = offsetof(struct kinds_table_entry, value)

const struct env_type kinds_table_type = {
	.kind = ENV_KIND_MAP,
	OF(struct kinds_table),
	.name = "kinds.table",
	.as.map = {TABLE, .min_entries = 1, .max_entries = 3, .key = &kinds_code_type},
};

static const struct env_str word_members[] = {ENV_STR_INIT("\"x\""), ENV_STR_INIT("\"y\\\"\"")};
static const uint16_t word_sorted[] = {0, 1};
static const struct env_type word_type = {
	.kind = ENV_KIND_ENUM,
	OF(int),
	.as.enumeration = {.members = word_members, .count = 2, .sorted = word_sorted, .mixed = true},
};

const struct env_type kinds_words_type = {
	.kind = ENV_KIND_MAP,
	OF(struct kinds_table),
	.name = "kinds.words",
	.as.map = {TABLE, .max_entries = SIZE_MAX, .key = &word_type},
};

const struct env_type kinds_closed_type = {
	.kind = ENV_KIND_MAP,
	OF(struct kinds_table),
	.name = "kinds.closed",
	.as.map = {TABLE, .max_entries = SIZE_MAX, .pattern = &kinds_lower, .closed = true},
};

const struct env_type kinds_loose_type = {
	.kind = ENV_KIND_MAP,
	OF(struct kinds_table),
	.name = "kinds.loose",
	.as.map = {TABLE, .max_entries = 3, .pattern = &kinds_lower},
};

static const struct env_field keep_fields[] = {
	{ENV_STR_INIT("a"), &small_type, offsetof(struct kinds_keep, a), ENV_NO_PRESENCE, ENV_FIELD_REQUIRED},
};
static const uint16_t keep_sorted[] = {0};
static const struct kinds_keep keep_defaults = {0};

const struct env_type kinds_keep_type = {
	.kind = ENV_KIND_OBJECT,
	OF(struct kinds_keep),
	.name = "kinds.keep",
	.as.object = {.fields = keep_fields,
		      .count = 1,
		      .sorted = keep_sorted,
		      .defaults = &keep_defaults,
		      .extra = ENV_EXTRA_KEEP,
		      .extra_type = &kinds_closed_type,
		      .extra_offset = offsetof(struct kinds_keep, extra)},
};

/* ---- rules on text ---- */

static const struct env_rule unique_rules[] = {{.kind = ENV_RULE_UNIQUE_ITEMS}};
static const struct env_schema unique_schema = {.rules = unique_rules, .count = 1};

const struct env_type kinds_unique_type = {
	.kind = ENV_KIND_ARRAY,
	OF(struct kinds_numbers),
	.name = "kinds.unique",
	.as.array = {.item = &any_integer, .max_items = SIZE_MAX},
	.also = &unique_schema,
	.textual = true,
};

static const struct env_rule open_rules[] = {{.kind = ENV_RULE_MIN_PROPERTIES, .as.size = 1}};
static const struct env_schema open_schema = {.rules = open_rules, .count = 1};

static const struct env_type open_type = {
	.kind = ENV_KIND_JSON,
	OF(struct env_json),
	.as.json = {ENV_JSON_OBJECT},
	.also = &open_schema,
	.textual = true,
};

static const struct env_field holder_fields[] = {
	{ENV_STR_INIT("unique"), &kinds_unique_type, offsetof(struct kinds_holder, unique), ENV_NO_PRESENCE,
	 ENV_FIELD_REQUIRED},
	{ENV_STR_INIT("open"), &open_type, offsetof(struct kinds_holder, open),
	 offsetof(struct kinds_holder, open_is), 0},
	{ENV_STR_INIT("maybe"), &kinds_code_type, offsetof(struct kinds_holder, maybe),
	 offsetof(struct kinds_holder, maybe_is), ENV_FIELD_NULLABLE},
};
static const uint16_t holder_sorted[] = {2, 1, 0};
static const struct kinds_holder holder_defaults = {.open_is = ENV_ABSENT};

/* At least two members. */
static const struct env_rule holder_rules[] = {{.kind = ENV_RULE_MIN_PROPERTIES, .as.size = 2}};
static const struct env_schema holder_schema = {.rules = holder_rules, .count = 1};

const struct env_type kinds_holder_type = {
	.kind = ENV_KIND_OBJECT,
	OF(struct kinds_holder),
	.name = "kinds.holder",
	.as.object = {.fields = holder_fields,
		      .count = 3,
		      .sorted = holder_sorted,
		      .defaults = &holder_defaults,
		      .extra = ENV_EXTRA_FORBID},
	.also = &holder_schema,
	.textual = true,
};
