/*
 * Package rules: tables, fast decoders and encoders.
 *
 * Made by envgen from rules.yaml; what is changed here is lost.
 */
#include "rules.env.h"

#include <envelope/read.h>
#include <envelope/write.h>

static env_read_function rules_Holder_read;
static env_write_function rules_Holder_write;

/* ^v */
static const uint8_t rules_pattern_1_classes[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
static const uint16_t rules_pattern_1_next[] = {
	1, 2, 1, 1, 2, 2,
};
static const uint8_t rules_pattern_1_final[] = {
	4,
};
static const struct env_automaton rules_pattern_1_automaton = {
	.classes = rules_pattern_1_classes,
	.next = rules_pattern_1_next,
	.final = rules_pattern_1_final,
	.class_count = 2,
	.state_count = 3,
};
static const struct env_pattern rules_pattern_1 = {
	.source = ENV_STR_INIT("^v"),
	.match = env_pattern_automaton,
	.automaton = &rules_pattern_1_automaton,
};

/* ^c */
static const uint8_t rules_pattern_2_classes[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
static const uint16_t rules_pattern_2_next[] = {
	1, 2, 1, 1, 2, 2,
};
static const uint8_t rules_pattern_2_final[] = {
	4,
};
static const struct env_automaton rules_pattern_2_automaton = {
	.classes = rules_pattern_2_classes,
	.next = rules_pattern_2_next,
	.final = rules_pattern_2_final,
	.class_count = 2,
	.state_count = 3,
};
static const struct env_pattern rules_pattern_2 = {
	.source = ENV_STR_INIT("^c"),
	.match = env_pattern_automaton,
	.automaton = &rules_pattern_2_automaton,
};

static const struct env_schema rules_Node_rules_pattern_1;

static const struct env_rule rules_Anything_rules_list[] = {
	{.kind = ENV_RULE_MIN_LENGTH, .as.size = 2},
};
static const struct env_schema rules_Anything_rules = {
	.rules = rules_Anything_rules_list,
	.count = 1,
};

static const struct env_rule rules_Odd_rules_not_list[] = {
	{.kind = ENV_RULE_MULTIPLE_OF, .as.number = ENV_STR_INIT("2")},
};
static const struct env_schema rules_Odd_rules_not = {
	.rules = rules_Odd_rules_not_list,
	.count = 1,
};

static const struct env_rule rules_Odd_rules_list[] = {
	{.kind = ENV_RULE_NOT, .as.schema = &rules_Odd_rules_not},
};
static const struct env_schema rules_Odd_rules = {
	.rules = rules_Odd_rules_list,
	.count = 1,
};

static const struct env_rule rules_Node_rules_pattern_0_list[] = {
	{.kind = ENV_RULE_MINIMUM, .as.number = ENV_STR_INIT("1")},
};
static const struct env_schema rules_Node_rules_pattern_0 = {
	.rules = rules_Node_rules_pattern_0_list,
	.count = 1,
};

static const struct env_rule rules_Node_rules_additional_list[] = {
	{.kind = ENV_RULE_FALSE},
};
static const struct env_schema rules_Node_rules_additional = {
	.rules = rules_Node_rules_additional_list,
	.count = 1,
};

static const struct env_schema_pattern rules_Node_rules_2_keys_0[] = {
	{&rules_pattern_1, &rules_Node_rules_pattern_0},
	{&rules_pattern_2, &rules_Node_rules_pattern_1},
};
static const struct env_schema_patterns rules_Node_rules_2_patterns_0 = {
	.items = rules_Node_rules_2_keys_0,
	.count = 2,
};
static const struct env_rule rules_Node_rules_2_list[] = {
	{.kind = ENV_RULE_PATTERN_PROPERTIES, .as.patterns = &rules_Node_rules_2_patterns_0},
	{.kind = ENV_RULE_UNEVALUATED_PROPERTIES, .as.schema = &rules_Node_rules_additional},
};
static const struct env_schema rules_Node_rules_2 = {
	.name = ENV_STR_INIT("Node"),
	.rules = rules_Node_rules_2_list,
	.count = 2,
};

static const struct env_rule rules_Node_rules_pattern_1_items_list[] = {
	{.kind = ENV_RULE_REF, .as.schema = &rules_Node_rules_2},
};
static const struct env_schema rules_Node_rules_pattern_1_items = {
	.rules = rules_Node_rules_pattern_1_items_list,
	.count = 1,
};

static const struct env_rule rules_Node_rules_pattern_1_list[] = {
	{.kind = ENV_RULE_TYPE, .as.types = ENV_JSON_ARRAY},
	{.kind = ENV_RULE_ITEMS, .as.items = {&rules_Node_rules_pattern_1_items, 0}},
};
static const struct env_schema rules_Node_rules_pattern_1 = {
	.rules = rules_Node_rules_pattern_1_list,
	.count = 2,
};

static const struct env_schema_pattern rules_Node_rules_keys_0[] = {
	{&rules_pattern_1, &rules_Node_rules_pattern_0},
	{&rules_pattern_2, &rules_Node_rules_pattern_1},
};
static const struct env_schema_patterns rules_Node_rules_patterns_0 = {
	.items = rules_Node_rules_keys_0,
	.count = 2,
};
static const struct env_rule rules_Node_rules_list[] = {
	{.kind = ENV_RULE_PATTERN_PROPERTIES, .as.patterns = &rules_Node_rules_patterns_0},
	{.kind = ENV_RULE_ADDITIONAL, .as.additional = {.schema = &rules_Node_rules_additional, .patterns = &rules_Node_rules_patterns_0}},
};
static const struct env_schema rules_Node_rules = {
	.rules = rules_Node_rules_list,
	.count = 2,
};

static const struct env_str rules_Payment_rules_if_method_rules_canonical_0[] = {
	ENV_STR_INIT("\"card\""),
};
static const struct env_values rules_Payment_rules_if_method_rules_values_0 = {
	.canonical = rules_Payment_rules_if_method_rules_canonical_0,
	.count = 1,
	.shown = ENV_STR_INIT("[\"card\"]"),
};
static const struct env_rule rules_Payment_rules_if_method_rules_list[] = {
	{.kind = ENV_RULE_CONST, .as.values = &rules_Payment_rules_if_method_rules_values_0},
};
static const struct env_schema rules_Payment_rules_if_method_rules = {
	.rules = rules_Payment_rules_if_method_rules_list,
	.count = 1,
};

static const struct env_schema_property rules_Payment_rules_if_members_0[] = {
	{ENV_STR_INIT("method"), &rules_Payment_rules_if_method_rules},
};
static const uint16_t rules_Payment_rules_if_sorted_0[] = {
	0,
};
static const struct env_schema_properties rules_Payment_rules_if_properties_0 = {
	.items = rules_Payment_rules_if_members_0,
	.count = 1,
	.sorted = rules_Payment_rules_if_sorted_0,
};
static const struct env_rule rules_Payment_rules_if_list[] = {
	{.kind = ENV_RULE_PROPERTIES, .as.properties = &rules_Payment_rules_if_properties_0},
};
static const struct env_schema rules_Payment_rules_if = {
	.rules = rules_Payment_rules_if_list,
	.count = 1,
};

static const struct env_str rules_Payment_rules_then_names_0[] = {
	ENV_STR_INIT("number"),
};
static const struct env_rule rules_Payment_rules_then_list[] = {
	{.kind = ENV_RULE_REQUIRED, .as.names = {rules_Payment_rules_then_names_0, 1}},
};
static const struct env_schema rules_Payment_rules_then = {
	.rules = rules_Payment_rules_then_list,
	.count = 1,
};

static const struct env_rule rules_Payment_rules_list[] = {
	{.kind = ENV_RULE_IF, .as.condition = {.when = &rules_Payment_rules_if, .then = &rules_Payment_rules_then}},
};
static const struct env_schema rules_Payment_rules = {
	.rules = rules_Payment_rules_list,
	.count = 1,
};

static const struct env_rule rules_Holder_never_rules_list[] = {
	{.kind = ENV_RULE_FALSE},
};
static const struct env_schema rules_Holder_never_rules = {
	.rules = rules_Holder_never_rules_list,
	.count = 1,
};

static const struct env_str rules_Holder_payments_rules_contains_method_rules_canonical_0[] = {
	ENV_STR_INIT("\"cash\""),
};
static const struct env_values rules_Holder_payments_rules_contains_method_rules_values_0 = {
	.canonical = rules_Holder_payments_rules_contains_method_rules_canonical_0,
	.count = 1,
	.shown = ENV_STR_INIT("[\"cash\"]"),
};
static const struct env_rule rules_Holder_payments_rules_contains_method_rules_list[] = {
	{.kind = ENV_RULE_CONST, .as.values = &rules_Holder_payments_rules_contains_method_rules_values_0},
};
static const struct env_schema rules_Holder_payments_rules_contains_method_rules = {
	.rules = rules_Holder_payments_rules_contains_method_rules_list,
	.count = 1,
};

static const struct env_schema_property rules_Holder_payments_rules_contains_members_0[] = {
	{ENV_STR_INIT("method"), &rules_Holder_payments_rules_contains_method_rules},
};
static const uint16_t rules_Holder_payments_rules_contains_sorted_0[] = {
	0,
};
static const struct env_schema_properties rules_Holder_payments_rules_contains_properties_0 = {
	.items = rules_Holder_payments_rules_contains_members_0,
	.count = 1,
	.sorted = rules_Holder_payments_rules_contains_sorted_0,
};
static const struct env_rule rules_Holder_payments_rules_contains_list[] = {
	{.kind = ENV_RULE_PROPERTIES, .as.properties = &rules_Holder_payments_rules_contains_properties_0},
};
static const struct env_schema rules_Holder_payments_rules_contains = {
	.rules = rules_Holder_payments_rules_contains_list,
	.count = 1,
};

static const struct env_rule rules_Holder_payments_rules_list[] = {
	{.kind = ENV_RULE_CONTAINS, .as.contains = {&rules_Holder_payments_rules_contains, 1, SIZE_MAX}},
};
static const struct env_schema rules_Holder_payments_rules = {
	.rules = rules_Holder_payments_rules_list,
	.count = 1,
};

static const struct env_type rules_Payment_extra_type;
static env_read_function rules_Payment_extra_read;
static env_write_function rules_Payment_extra_write;

/* ---- rules_Anything ---- */

const struct env_type rules_Anything_type = {
	.kind = ENV_KIND_JSON,
	.size = sizeof(struct env_json),
	.align = _Alignof(struct env_json),
	.name = "Anything",
	.also = &rules_Anything_rules,
	.textual = true,
};

/* ---- rules_Odd ---- */

const struct env_type rules_Odd_type = {
	.kind = ENV_KIND_JSON,
	.size = sizeof(struct env_json),
	.align = _Alignof(struct env_json),
	.name = "Odd",
	.also = &rules_Odd_rules,
	.textual = true,
};

/* ---- rules_Node ---- */

const struct env_type rules_Node_type = {
	.kind = ENV_KIND_JSON,
	.size = sizeof(struct env_json),
	.align = _Alignof(struct env_json),
	.name = "Node",
	.also = &rules_Node_rules,
	.textual = true,
};

/* ---- rules_Payment_method ---- */

_Static_assert(sizeof(enum rules_Payment_method) == sizeof(int), "enums are as large as int");

static const struct env_str rules_Payment_method_members[] = {
	ENV_STR_INIT("card"),
	ENV_STR_INIT("cash"),
};

/* Their indexes in the order of their bytes. */
static const uint16_t rules_Payment_method_sorted[] = {
	0, 1,
};

/* A perfect hash of them: a decoder compares a text with one block only. */
static const char rules_Payment_method_blocks[][ENV_ENUM_BLOCK] = {
	"card",
	"cash",
};

static const uint8_t rules_Payment_method_member_slots[] = {
	0, 1, 0, 0, 0, 0, 0, 0,
};

static const struct env_enum_hash rules_Payment_method_hash = {
	.blocks = rules_Payment_method_blocks,
	.slots = rules_Payment_method_member_slots,
	.factor = UINT64_C(0x9E3779B97F4A7C15),
	.shift = 61,
};

static const struct env_type rules_Payment_method_type = {
	.kind = ENV_KIND_ENUM,
	.size = sizeof(enum rules_Payment_method),
	.align = _Alignof(enum rules_Payment_method),
	.as.enumeration = {
		.members = rules_Payment_method_members,
		.count = sizeof(rules_Payment_method_members) / sizeof(rules_Payment_method_members[0]),
		.sorted = rules_Payment_method_sorted,
		.hash = &rules_Payment_method_hash,
	},
};

struct env_str rules_Payment_method_text(enum rules_Payment_method value)
{
	return env_enum_text(&rules_Payment_method_type, (int)value);
}

/* ---- rules_Payment_number ---- */

static const struct env_type rules_Payment_number_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- rules_Payment_extra_value ---- */

static const struct env_type rules_Payment_extra_value_type = {
	.kind = ENV_KIND_JSON,
	.size = sizeof(struct env_json),
	.align = _Alignof(struct env_json),
};

/* ---- rules_Payment_extra ---- */

static const char *rules_Payment_extra_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_map(reader, at, &rules_Payment_extra_type, out);
}

static char *rules_Payment_extra_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_map(writer, at, &rules_Payment_extra_type, value);
}

static const struct env_type rules_Payment_extra_type = {
	.kind = ENV_KIND_MAP,
	.size = sizeof(struct rules_Payment_extra),
	.align = _Alignof(struct rules_Payment_extra),
	.as.map = {
		.value = &rules_Payment_extra_value_type,
		.entry_size = sizeof(struct rules_Payment_extra_entry),
		.value_offset = offsetof(struct rules_Payment_extra_entry, value),
		.max_entries = SIZE_MAX,
	},
	.read = rules_Payment_extra_read,
	.write = rules_Payment_extra_write,
};

/* ---- rules_Payment ---- */

static const struct rules_Payment rules_Payment_defaults = {0};

static const struct env_field rules_Payment_fields[] = {
	{
		.name = ENV_STR_INIT("method"),
		.type = &rules_Payment_method_type,
		.offset = offsetof(struct rules_Payment, method),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("number"),
		.type = &rules_Payment_number_type,
		.offset = offsetof(struct rules_Payment, number),
		.is_offset = offsetof(struct rules_Payment, number_is),
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t rules_Payment_sorted[] = {
	0, 1,
};

const struct env_type rules_Payment_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct rules_Payment),
	.align = _Alignof(struct rules_Payment),
	.name = "Payment",
	.also = &rules_Payment_rules,
	.textual = true,
	.as.object = {
		.fields = rules_Payment_fields,
		.count = 2,
		.sorted = rules_Payment_sorted,
		.defaults = &rules_Payment_defaults,
		.extra = ENV_EXTRA_KEEP,
		.extra_type = &rules_Payment_extra_type,
		.extra_offset = offsetof(struct rules_Payment, extra),
	},
};

/* ---- rules_Holder_never ---- */

static const struct env_type rules_Holder_never_type = {
	.kind = ENV_KIND_JSON,
	.size = sizeof(struct env_json),
	.align = _Alignof(struct env_json),
	.also = &rules_Holder_never_rules,
	.textual = true,
};

/* ---- rules_Holder_payments ---- */

static const struct env_type rules_Holder_payments_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct rules_Holder_payments),
	.align = _Alignof(struct rules_Holder_payments),
	.also = &rules_Holder_payments_rules,
	.textual = true,
	.as.array = {
		.item = &rules_Payment_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
};

/* ---- rules_Holder ---- */

static const struct rules_Holder rules_Holder_defaults = {0};

static const char *rules_Holder_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_OPTIONAL("anything"),
		ENV_OPTIONAL("odd"),
		ENV_OPTIONAL("never"),
		ENV_OPTIONAL("tree"),
		ENV_OPTIONAL("payments"),
	};
	struct rules_Holder *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &rules_Holder_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* anything */
			m->anything_is = ENV_PRESENT;
			at = env_read_value(reader, at, &rules_Anything_type, &m->anything);
			ENV_THEN(reader, at, members, 1);
		case 1: /* odd */
			m->odd_is = ENV_PRESENT;
			at = env_read_value(reader, at, &rules_Odd_type, &m->odd);
			ENV_THEN(reader, at, members, 2);
		case 2: /* never */
			m->never_is = ENV_PRESENT;
			at = env_read_value(reader, at, &rules_Holder_never_type, &m->never);
			ENV_THEN(reader, at, members, 3);
		case 3: /* tree */
			m->tree_is = ENV_PRESENT;
			at = env_read_value(reader, at, &rules_Node_type, &m->tree);
			ENV_THEN(reader, at, members, 4);
		case 4: /* payments */
			m->payments_is = ENV_PRESENT;
			at = env_read_value(reader, at, &rules_Holder_payments_type, &m->payments);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *rules_Holder_write(struct env_writer *writer, char *at, const void *value)
{
	const struct rules_Holder *m = value;

	at = env_write_open(writer, at, '{');
	if (m->anything_is != ENV_ABSENT) {
		env_write_rule(writer, m->anything_is == ENV_PRESENT);
		at = ENV_WRITE_FIRST(writer, at, "anything");
		at = env_write_value(writer, at, &rules_Anything_type, &m->anything);
	}
	if (m->odd_is != ENV_ABSENT) {
		env_write_rule(writer, m->odd_is == ENV_PRESENT);
		at = ENV_WRITE_KEY(writer, at, "odd");
		at = env_write_value(writer, at, &rules_Odd_type, &m->odd);
	}
	if (m->never_is != ENV_ABSENT) {
		env_write_rule(writer, m->never_is == ENV_PRESENT);
		at = ENV_WRITE_KEY(writer, at, "never");
		at = env_write_value(writer, at, &rules_Holder_never_type, &m->never);
	}
	if (m->tree_is != ENV_ABSENT) {
		env_write_rule(writer, m->tree_is == ENV_PRESENT);
		at = ENV_WRITE_KEY(writer, at, "tree");
		at = env_write_value(writer, at, &rules_Node_type, &m->tree);
	}
	if (m->payments_is != ENV_ABSENT) {
		env_write_rule(writer, m->payments_is == ENV_PRESENT);
		at = ENV_WRITE_KEY(writer, at, "payments");
		at = env_write_value(writer, at, &rules_Holder_payments_type, &m->payments);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field rules_Holder_fields[] = {
	{
		.name = ENV_STR_INIT("anything"),
		.type = &rules_Anything_type,
		.offset = offsetof(struct rules_Holder, anything),
		.is_offset = offsetof(struct rules_Holder, anything_is),
	},
	{
		.name = ENV_STR_INIT("odd"),
		.type = &rules_Odd_type,
		.offset = offsetof(struct rules_Holder, odd),
		.is_offset = offsetof(struct rules_Holder, odd_is),
	},
	{
		.name = ENV_STR_INIT("never"),
		.type = &rules_Holder_never_type,
		.offset = offsetof(struct rules_Holder, never),
		.is_offset = offsetof(struct rules_Holder, never_is),
	},
	{
		.name = ENV_STR_INIT("tree"),
		.type = &rules_Node_type,
		.offset = offsetof(struct rules_Holder, tree),
		.is_offset = offsetof(struct rules_Holder, tree_is),
	},
	{
		.name = ENV_STR_INIT("payments"),
		.type = &rules_Holder_payments_type,
		.offset = offsetof(struct rules_Holder, payments),
		.is_offset = offsetof(struct rules_Holder, payments_is),
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t rules_Holder_sorted[] = {
	0, 2, 1, 4, 3,
};

const struct env_type rules_Holder_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct rules_Holder),
	.align = _Alignof(struct rules_Holder),
	.name = "Holder",
	.textual = true,
	.as.object = {
		.fields = rules_Holder_fields,
		.count = 5,
		.sorted = rules_Holder_sorted,
		.defaults = &rules_Holder_defaults,
	},
	.read = rules_Holder_read,
	.write = rules_Holder_write,
};

void rules_Payment_init(struct rules_Payment *out)
{
	env_init(&rules_Payment_type, out);
}

enum env_status rules_Payment_decode(struct rules_Payment *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&rules_Payment_type, out, arena, json, len, errors);
}

enum env_status rules_Payment_encode(const struct rules_Payment *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&rules_Payment_type, value, out, errors);
}

enum env_status rules_Payment_check(const struct rules_Payment *value,
	struct env_errors *errors)
{
	return env_check(&rules_Payment_type, value, errors);
}

enum env_status rules_Payment_copy(struct rules_Payment *out, struct env_arena *arena,
	const struct rules_Payment *value)
{
	return env_copy(&rules_Payment_type, out, arena, value);
}

bool rules_Payment_equal(const struct rules_Payment *a,
	const struct rules_Payment *b)
{
	return env_equal(&rules_Payment_type, a, b);
}

void rules_Holder_init(struct rules_Holder *out)
{
	env_init(&rules_Holder_type, out);
}

enum env_status rules_Holder_decode(struct rules_Holder *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&rules_Holder_type, out, arena, json, len, errors);
}

enum env_status rules_Holder_encode(const struct rules_Holder *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&rules_Holder_type, value, out, errors);
}

enum env_status rules_Holder_check(const struct rules_Holder *value,
	struct env_errors *errors)
{
	return env_check(&rules_Holder_type, value, errors);
}

enum env_status rules_Holder_copy(struct rules_Holder *out, struct env_arena *arena,
	const struct rules_Holder *value)
{
	return env_copy(&rules_Holder_type, out, arena, value);
}

bool rules_Holder_equal(const struct rules_Holder *a,
	const struct rules_Holder *b)
{
	return env_equal(&rules_Holder_type, a, b);
}

/* ---- the package ---- */

const struct env_package rules_package = {
	.name = "rules",
	.description = "What no C type can say is checked on the text.",
	.tables_version = ENV_TABLES_VERSION,
	.type_size = sizeof(struct env_type),
	.message_size = sizeof(struct env_message),
};
