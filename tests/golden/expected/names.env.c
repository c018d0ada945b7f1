/*
 * Package names: tables, fast decoders and encoders.
 *
 * Made by envgen from names.yaml; what is changed here is lost.
 */
#include "names.env.h"

#include <envelope/read.h>
#include <envelope/write.h>

static env_read_function names_class_read;
static env_write_function names_class_write;
static env_read_function other_name_read;
static env_write_function other_name_write;
static env_read_function names_Map_read;
static env_write_function names_Map_write;
static env_read_function names_Count_read;
static env_write_function names_Count_write;
static env_read_function names_Judged_rules_not_read;
static env_write_function names_Judged_rules_not_write;

static const struct env_rule names_Judged_rules_not_read_rules_list[] = {
	{.kind = ENV_RULE_MIN_LENGTH, .as.size = 1},
};
static const struct env_schema names_Judged_rules_not_read_rules = {
	.rules = names_Judged_rules_not_read_rules_list,
	.count = 1,
};

static const struct env_rule names_Judged_rules_not_type_rules_list[] = {
	{.kind = ENV_RULE_MIN_LENGTH, .as.size = 2},
};
static const struct env_schema names_Judged_rules_not_type_rules = {
	.rules = names_Judged_rules_not_type_rules_list,
	.count = 1,
};

static const struct env_rule names_Judged_rules_not_fields_rules_list[] = {
	{.kind = ENV_RULE_MAX_LENGTH, .as.size = 3},
};
static const struct env_schema names_Judged_rules_not_fields_rules = {
	.rules = names_Judged_rules_not_fields_rules_list,
	.count = 1,
};

static const struct env_rule names_Judged_rules_not_list_rules_list[] = {
	{.kind = ENV_RULE_MAX_LENGTH, .as.size = 4},
};
static const struct env_schema names_Judged_rules_not_list_rules = {
	.rules = names_Judged_rules_not_list_rules_list,
	.count = 1,
};

static const struct env_rule names_Judged_rules_not_members_0_rules_list[] = {
	{.kind = ENV_RULE_MAX_LENGTH, .as.size = 5},
};
static const struct env_schema names_Judged_rules_not_members_0_rules = {
	.rules = names_Judged_rules_not_members_0_rules_list,
	.count = 1,
};

static const struct env_schema_property names_Judged_rules_not_members_0[] = {
	{ENV_STR_INIT("read"), &names_Judged_rules_not_read_rules},
	{ENV_STR_INIT("type"), &names_Judged_rules_not_type_rules},
	{ENV_STR_INIT("fields"), &names_Judged_rules_not_fields_rules},
	{ENV_STR_INIT("list"), &names_Judged_rules_not_list_rules},
	{ENV_STR_INIT("members_0"), &names_Judged_rules_not_members_0_rules},
};
static const uint16_t names_Judged_rules_not_sorted_0[] = {
	2, 3, 4, 0, 1,
};
static const struct env_schema_properties names_Judged_rules_not_properties_0 = {
	.items = names_Judged_rules_not_members_0,
	.count = 5,
	.sorted = names_Judged_rules_not_sorted_0,
};
static const struct env_rule names_Judged_rules_not_list[] = {
	{.kind = ENV_RULE_PROPERTIES, .as.properties = &names_Judged_rules_not_properties_0},
};
static const struct env_schema names_Judged_rules_not = {
	.rules = names_Judged_rules_not_list,
	.count = 1,
};

static const struct env_rule names_Judged_rules_list[] = {
	{.kind = ENV_RULE_NOT, .as.schema = &names_Judged_rules_not},
};
static const struct env_schema names_Judged_rules = {
	.rules = names_Judged_rules_list,
	.count = 1,
};

static const struct env_type names_class_items_type;
static env_read_function names_class_items_read;
static env_write_function names_class_items_write;
static const struct env_type names_Count_item_type;
static env_read_function names_Count_item_read;
static env_write_function names_Count_item_write;

/* ---- names_class_class_ ---- */

static const struct env_type names_class_class__type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- names_class_int_ ---- */

static const struct env_type names_class_int__type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- names_class_template_ ---- */

static const struct env_type names_class_template__type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- names_class_operator_ ---- */

static const struct env_type names_class_operator__type = {
	.kind = ENV_KIND_BOOLEAN,
	.size = sizeof(bool),
	.align = _Alignof(bool),
};

/* ---- names_class_errno_ ---- */

static const struct env_type names_class_errno__type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- names_class_NULL_ ---- */

static const struct env_type names_class_NULL__type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- names_class__1st ---- */

static const struct env_type names_class__1st_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- names_class_with_space ---- */

static const struct env_type names_class_with_space_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- names_class_kebab_case ---- */

static const struct env_type names_class_kebab_case_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- names_class_quote_d ---- */

static const struct env_type names_class_quote_d_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- names_class_back_slash ---- */

static const struct env_type names_class_back_slash_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- names_class_what___ ---- */

static const struct env_type names_class_what____type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- names_class_trigraph ---- */

static const struct env_type names_class_trigraph_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- names_class_star_slash ---- */

static const struct env_type names_class_star_slash_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- names_class_slash_star ---- */

static const struct env_type names_class_slash_star_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- names_class_gr__e ---- */

static const struct env_type names_class_gr__e_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- names_class_japan ---- */

static const struct env_type names_class_japan_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- names_class_tab_new_line ---- */

static const struct env_type names_class_tab_new_line_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- names_class_unit___separator ---- */

static const struct env_type names_class_unit___separator_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- names_class__right ---- */

static const struct env_type names_class__right_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- names_class_nameless ---- */

static const struct env_type names_class_nameless_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- names_class_m ---- */

static const struct env_type names_class_m_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- names_class_r ---- */

static const struct env_type names_class_r_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- names_class_w ---- */

static const struct env_type names_class_w_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- names_class_keys ---- */

static const struct env_type names_class_keys_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- names_class_out ---- */

static const struct env_type names_class_out_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- names_class_value ---- */

static const struct env_type names_class_value_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- names_class_unused ---- */

static const struct env_type names_class_unused_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- names_class_items_item ---- */

static const struct env_type names_class_items_item_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- names_class_items ---- */

static const char *names_class_items_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &names_class_items_type, out);
}

static char *names_class_items_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &names_class_items_type, value);
}

static const struct env_type names_class_items_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct names_class_items),
	.align = _Alignof(struct names_class_items),
	.as.array = {
		.item = &names_class_items_item_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = names_class_items_read,
	.write = names_class_items_write,
};

/* ---- names_class_count ---- */

static const struct env_type names_class_count_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- names_class_is ---- */

static const struct env_type names_class_is_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- names_class ---- */

static const struct names_class names_class_defaults = {0};

static const char *names_class_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("class"),
		ENV_REQUIRED("int"),
		ENV_OPTIONAL("template"),
		ENV_OPTIONAL("operator"),
		ENV_OPTIONAL("errno"),
		ENV_OPTIONAL("NULL"),
		ENV_REQUIRED("1st"),
		ENV_REQUIRED("with space"),
		ENV_OPTIONAL("kebab-case"),
		ENV_OPTIONAL("quote\\\"d"),
		ENV_OPTIONAL("back\\\\slash"),
		ENV_OPTIONAL("what?\?/"),
		ENV_OPTIONAL("?\?="),
		ENV_OPTIONAL("*/"),
		ENV_OPTIONAL("/*"),
		ENV_OPTIONAL("größe"),
		ENV_OPTIONAL("日本"),
		ENV_OPTIONAL("tab\\tnew\\nline"),
		ENV_OPTIONAL("unit\\u001f\\b\\fseparator"),
		ENV_OPTIONAL("\342\200\256right"),
		ENV_OPTIONAL(""),
		ENV_OPTIONAL("m"),
		ENV_OPTIONAL("r"),
		ENV_OPTIONAL("w"),
		ENV_OPTIONAL("keys"),
		ENV_OPTIONAL("out"),
		ENV_OPTIONAL("value"),
		ENV_OPTIONAL("unused"),
		ENV_OPTIONAL("items"),
		ENV_OPTIONAL("count"),
		ENV_OPTIONAL("is"),
	};
	struct names_class *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &names_class_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* class_ */
			at = env_read_int(reader, at, &m->class_, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 1);
		case 1: /* int_ */
			at = env_read_int(reader, at, &m->int_, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 2);
		case 2: /* template_ */
			m->template__is = ENV_PRESENT;
			at = env_read_str(reader, at, &m->template_, 0, SIZE_MAX);
			ENV_THEN(reader, at, members, 3);
		case 3: /* operator_ */
			m->operator__is = ENV_PRESENT;
			at = env_read_bool(reader, at, &m->operator_);
			ENV_THEN(reader, at, members, 4);
		case 4: /* errno_ */
			m->errno__is = ENV_PRESENT;
			at = env_read_int(reader, at, &m->errno_, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 5);
		case 5: /* NULL_ */
			m->NULL__is = ENV_PRESENT;
			at = env_read_int(reader, at, &m->NULL_, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 6);
		case 6: /* _1st */
			at = env_read_int(reader, at, &m->_1st, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 7);
		case 7: /* with_space */
			at = env_read_str(reader, at, &m->with_space, 0, SIZE_MAX);
			ENV_THEN(reader, at, members, 8);
		case 8: /* kebab_case */
			m->kebab_case_is = ENV_PRESENT;
			at = env_read_str(reader, at, &m->kebab_case, 0, SIZE_MAX);
			ENV_THEN(reader, at, members, 9);
		case 9: /* quote_d */
			m->quote_d_is = ENV_PRESENT;
			at = env_read_str(reader, at, &m->quote_d, 0, SIZE_MAX);
			ENV_THEN(reader, at, members, 10);
		case 10: /* back_slash */
			m->back_slash_is = ENV_PRESENT;
			at = env_read_str(reader, at, &m->back_slash, 0, SIZE_MAX);
			ENV_THEN(reader, at, members, 11);
		case 11: /* what___ */
			m->what____is = ENV_PRESENT;
			at = env_read_str(reader, at, &m->what___, 0, SIZE_MAX);
			ENV_THEN(reader, at, members, 12);
		case 12: /* trigraph */
			m->trigraph_is = ENV_PRESENT;
			at = env_read_str(reader, at, &m->trigraph, 0, SIZE_MAX);
			ENV_THEN(reader, at, members, 13);
		case 13: /* star_slash */
			m->star_slash_is = ENV_PRESENT;
			at = env_read_str(reader, at, &m->star_slash, 0, SIZE_MAX);
			ENV_THEN(reader, at, members, 14);
		case 14: /* slash_star */
			m->slash_star_is = ENV_PRESENT;
			at = env_read_str(reader, at, &m->slash_star, 0, SIZE_MAX);
			ENV_THEN(reader, at, members, 15);
		case 15: /* gr__e */
			m->gr__e_is = ENV_PRESENT;
			at = env_read_str(reader, at, &m->gr__e, 0, SIZE_MAX);
			ENV_THEN(reader, at, members, 16);
		case 16: /* japan */
			m->japan_is = ENV_PRESENT;
			at = env_read_str(reader, at, &m->japan, 0, SIZE_MAX);
			ENV_THEN(reader, at, members, 17);
		case 17: /* tab_new_line */
			m->tab_new_line_is = ENV_PRESENT;
			at = env_read_str(reader, at, &m->tab_new_line, 0, SIZE_MAX);
			ENV_THEN(reader, at, members, 18);
		case 18: /* unit___separator */
			m->unit___separator_is = ENV_PRESENT;
			at = env_read_str(reader, at, &m->unit___separator, 0, SIZE_MAX);
			ENV_THEN(reader, at, members, 19);
		case 19: /* _right */
			m->_right_is = ENV_PRESENT;
			at = env_read_str(reader, at, &m->_right, 0, SIZE_MAX);
			ENV_THEN(reader, at, members, 20);
		case 20: /* nameless */
			m->nameless_is = ENV_PRESENT;
			at = env_read_str(reader, at, &m->nameless, 0, SIZE_MAX);
			ENV_THEN(reader, at, members, 21);
		case 21: /* m */
			m->m_is = ENV_PRESENT;
			at = env_read_str(reader, at, &m->m, 0, SIZE_MAX);
			ENV_THEN(reader, at, members, 22);
		case 22: /* r */
			m->r_is = ENV_PRESENT;
			at = env_read_str(reader, at, &m->r, 0, SIZE_MAX);
			ENV_THEN(reader, at, members, 23);
		case 23: /* w */
			m->w_is = ENV_PRESENT;
			at = env_read_str(reader, at, &m->w, 0, SIZE_MAX);
			ENV_THEN(reader, at, members, 24);
		case 24: /* keys */
			m->keys_is = ENV_PRESENT;
			at = env_read_str(reader, at, &m->keys, 0, SIZE_MAX);
			ENV_THEN(reader, at, members, 25);
		case 25: /* out */
			m->out_is = ENV_PRESENT;
			at = env_read_str(reader, at, &m->out, 0, SIZE_MAX);
			ENV_THEN(reader, at, members, 26);
		case 26: /* value */
			m->value_is = ENV_PRESENT;
			at = env_read_str(reader, at, &m->value, 0, SIZE_MAX);
			ENV_THEN(reader, at, members, 27);
		case 27: /* unused */
			m->unused_is = ENV_PRESENT;
			at = env_read_str(reader, at, &m->unused, 0, SIZE_MAX);
			ENV_THEN(reader, at, members, 28);
		case 28: /* items */
			m->items_is = ENV_PRESENT;
			at = names_class_items_read(reader, at, &m->items);
			ENV_THEN(reader, at, members, 29);
		case 29: /* count */
			m->count_is = ENV_PRESENT;
			at = env_read_int(reader, at, &m->count, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 30);
		case 30: /* is */
			at = env_read_int_or_null(reader, at, &m->is, &m->is_is, INT64_MIN, INT64_MAX);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *names_class_write(struct env_writer *writer, char *at, const void *value)
{
	const struct names_class *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "class");
	at = env_write_int(writer, at, m->class_, INT64_MIN, INT64_MAX);
	at = ENV_WRITE_NEXT(writer, at, "int");
	at = env_write_int(writer, at, m->int_, INT64_MIN, INT64_MAX);
	if (m->template__is != ENV_ABSENT) {
		env_write_rule(writer, m->template__is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "template");
		at = env_write_str(writer, at, m->template_, 0, SIZE_MAX);
	}
	if (m->operator__is != ENV_ABSENT) {
		env_write_rule(writer, m->operator__is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "operator");
		at = env_write_bool(writer, at, m->operator_);
	}
	if (m->errno__is != ENV_ABSENT) {
		env_write_rule(writer, m->errno__is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "errno");
		at = env_write_int(writer, at, m->errno_, INT64_MIN, INT64_MAX);
	}
	if (m->NULL__is != ENV_ABSENT) {
		env_write_rule(writer, m->NULL__is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "NULL");
		at = env_write_int(writer, at, m->NULL_, INT64_MIN, INT64_MAX);
	}
	at = ENV_WRITE_NEXT(writer, at, "1st");
	at = env_write_int(writer, at, m->_1st, INT64_MIN, INT64_MAX);
	at = ENV_WRITE_NEXT(writer, at, "with space");
	at = env_write_str(writer, at, m->with_space, 0, SIZE_MAX);
	if (m->kebab_case_is != ENV_ABSENT) {
		env_write_rule(writer, m->kebab_case_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "kebab-case");
		at = env_write_str(writer, at, m->kebab_case, 0, SIZE_MAX);
	}
	if (m->quote_d_is != ENV_ABSENT) {
		env_write_rule(writer, m->quote_d_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "quote\\\"d");
		at = env_write_str(writer, at, m->quote_d, 0, SIZE_MAX);
	}
	if (m->back_slash_is != ENV_ABSENT) {
		env_write_rule(writer, m->back_slash_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "back\\\\slash");
		at = env_write_str(writer, at, m->back_slash, 0, SIZE_MAX);
	}
	if (m->what____is != ENV_ABSENT) {
		env_write_rule(writer, m->what____is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "what?\?/");
		at = env_write_str(writer, at, m->what___, 0, SIZE_MAX);
	}
	if (m->trigraph_is != ENV_ABSENT) {
		env_write_rule(writer, m->trigraph_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "?\?=");
		at = env_write_str(writer, at, m->trigraph, 0, SIZE_MAX);
	}
	if (m->star_slash_is != ENV_ABSENT) {
		env_write_rule(writer, m->star_slash_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "*/");
		at = env_write_str(writer, at, m->star_slash, 0, SIZE_MAX);
	}
	if (m->slash_star_is != ENV_ABSENT) {
		env_write_rule(writer, m->slash_star_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "/*");
		at = env_write_str(writer, at, m->slash_star, 0, SIZE_MAX);
	}
	if (m->gr__e_is != ENV_ABSENT) {
		env_write_rule(writer, m->gr__e_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "größe");
		at = env_write_str(writer, at, m->gr__e, 0, SIZE_MAX);
	}
	if (m->japan_is != ENV_ABSENT) {
		env_write_rule(writer, m->japan_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "日本");
		at = env_write_str(writer, at, m->japan, 0, SIZE_MAX);
	}
	if (m->tab_new_line_is != ENV_ABSENT) {
		env_write_rule(writer, m->tab_new_line_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "tab\\tnew\\nline");
		at = env_write_str(writer, at, m->tab_new_line, 0, SIZE_MAX);
	}
	if (m->unit___separator_is != ENV_ABSENT) {
		env_write_rule(writer, m->unit___separator_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "unit\\u001f\\b\\fseparator");
		at = env_write_str(writer, at, m->unit___separator, 0, SIZE_MAX);
	}
	if (m->_right_is != ENV_ABSENT) {
		env_write_rule(writer, m->_right_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "\342\200\256right");
		at = env_write_str(writer, at, m->_right, 0, SIZE_MAX);
	}
	if (m->nameless_is != ENV_ABSENT) {
		env_write_rule(writer, m->nameless_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "");
		at = env_write_str(writer, at, m->nameless, 0, SIZE_MAX);
	}
	if (m->m_is != ENV_ABSENT) {
		env_write_rule(writer, m->m_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "m");
		at = env_write_str(writer, at, m->m, 0, SIZE_MAX);
	}
	if (m->r_is != ENV_ABSENT) {
		env_write_rule(writer, m->r_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "r");
		at = env_write_str(writer, at, m->r, 0, SIZE_MAX);
	}
	if (m->w_is != ENV_ABSENT) {
		env_write_rule(writer, m->w_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "w");
		at = env_write_str(writer, at, m->w, 0, SIZE_MAX);
	}
	if (m->keys_is != ENV_ABSENT) {
		env_write_rule(writer, m->keys_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "keys");
		at = env_write_str(writer, at, m->keys, 0, SIZE_MAX);
	}
	if (m->out_is != ENV_ABSENT) {
		env_write_rule(writer, m->out_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "out");
		at = env_write_str(writer, at, m->out, 0, SIZE_MAX);
	}
	if (m->value_is != ENV_ABSENT) {
		env_write_rule(writer, m->value_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "value");
		at = env_write_str(writer, at, m->value, 0, SIZE_MAX);
	}
	if (m->unused_is != ENV_ABSENT) {
		env_write_rule(writer, m->unused_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "unused");
		at = env_write_str(writer, at, m->unused, 0, SIZE_MAX);
	}
	if (m->items_is != ENV_ABSENT) {
		env_write_rule(writer, m->items_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "items");
		at = names_class_items_write(writer, at, &m->items);
	}
	if (m->count_is != ENV_ABSENT) {
		env_write_rule(writer, m->count_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "count");
		at = env_write_int(writer, at, m->count, INT64_MIN, INT64_MAX);
	}
	if (m->is_is != ENV_ABSENT) {
		at = ENV_WRITE_NEXT(writer, at, "is");
		if (m->is_is == ENV_NULL) {
			at = env_write_null(writer, at);
		} else {
			env_write_rule(writer, m->is_is == ENV_PRESENT);
			at = env_write_int(writer, at, m->is, INT64_MIN, INT64_MAX);
		}
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field names_class_fields[] = {
	{
		.name = ENV_STR_INIT("class"),
		.type = &names_class_class__type,
		.offset = offsetof(struct names_class, class_),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("int"),
		.type = &names_class_int__type,
		.offset = offsetof(struct names_class, int_),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("template"),
		.type = &names_class_template__type,
		.offset = offsetof(struct names_class, template_),
		.is_offset = offsetof(struct names_class, template__is),
	},
	{
		.name = ENV_STR_INIT("operator"),
		.type = &names_class_operator__type,
		.offset = offsetof(struct names_class, operator_),
		.is_offset = offsetof(struct names_class, operator__is),
	},
	{
		.name = ENV_STR_INIT("errno"),
		.type = &names_class_errno__type,
		.offset = offsetof(struct names_class, errno_),
		.is_offset = offsetof(struct names_class, errno__is),
	},
	{
		.name = ENV_STR_INIT("NULL"),
		.type = &names_class_NULL__type,
		.offset = offsetof(struct names_class, NULL_),
		.is_offset = offsetof(struct names_class, NULL__is),
	},
	{
		.name = ENV_STR_INIT("1st"),
		.type = &names_class__1st_type,
		.offset = offsetof(struct names_class, _1st),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("with space"),
		.type = &names_class_with_space_type,
		.offset = offsetof(struct names_class, with_space),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("kebab-case"),
		.type = &names_class_kebab_case_type,
		.offset = offsetof(struct names_class, kebab_case),
		.is_offset = offsetof(struct names_class, kebab_case_is),
	},
	{
		.name = ENV_STR_INIT("quote\"d"),
		.type = &names_class_quote_d_type,
		.offset = offsetof(struct names_class, quote_d),
		.is_offset = offsetof(struct names_class, quote_d_is),
	},
	{
		.name = ENV_STR_INIT("back\\slash"),
		.type = &names_class_back_slash_type,
		.offset = offsetof(struct names_class, back_slash),
		.is_offset = offsetof(struct names_class, back_slash_is),
	},
	{
		.name = ENV_STR_INIT("what?\?/"),
		.type = &names_class_what____type,
		.offset = offsetof(struct names_class, what___),
		.is_offset = offsetof(struct names_class, what____is),
	},
	{
		.name = ENV_STR_INIT("?\?="),
		.type = &names_class_trigraph_type,
		.offset = offsetof(struct names_class, trigraph),
		.is_offset = offsetof(struct names_class, trigraph_is),
	},
	{
		.name = ENV_STR_INIT("*/"),
		.type = &names_class_star_slash_type,
		.offset = offsetof(struct names_class, star_slash),
		.is_offset = offsetof(struct names_class, star_slash_is),
	},
	{
		.name = ENV_STR_INIT("/*"),
		.type = &names_class_slash_star_type,
		.offset = offsetof(struct names_class, slash_star),
		.is_offset = offsetof(struct names_class, slash_star_is),
	},
	{
		.name = ENV_STR_INIT("größe"),
		.type = &names_class_gr__e_type,
		.offset = offsetof(struct names_class, gr__e),
		.is_offset = offsetof(struct names_class, gr__e_is),
	},
	{
		.name = ENV_STR_INIT("日本"),
		.type = &names_class_japan_type,
		.offset = offsetof(struct names_class, japan),
		.is_offset = offsetof(struct names_class, japan_is),
	},
	{
		.name = ENV_STR_INIT("tab\011new\012line"),
		.type = &names_class_tab_new_line_type,
		.offset = offsetof(struct names_class, tab_new_line),
		.is_offset = offsetof(struct names_class, tab_new_line_is),
	},
	{
		.name = ENV_STR_INIT("unit\037\010\014separator"),
		.type = &names_class_unit___separator_type,
		.offset = offsetof(struct names_class, unit___separator),
		.is_offset = offsetof(struct names_class, unit___separator_is),
	},
	{
		.name = ENV_STR_INIT("\342\200\256right"),
		.type = &names_class__right_type,
		.offset = offsetof(struct names_class, _right),
		.is_offset = offsetof(struct names_class, _right_is),
	},
	{
		.name = ENV_STR_INIT(""),
		.type = &names_class_nameless_type,
		.offset = offsetof(struct names_class, nameless),
		.is_offset = offsetof(struct names_class, nameless_is),
	},
	{
		.name = ENV_STR_INIT("m"),
		.type = &names_class_m_type,
		.offset = offsetof(struct names_class, m),
		.is_offset = offsetof(struct names_class, m_is),
	},
	{
		.name = ENV_STR_INIT("r"),
		.type = &names_class_r_type,
		.offset = offsetof(struct names_class, r),
		.is_offset = offsetof(struct names_class, r_is),
	},
	{
		.name = ENV_STR_INIT("w"),
		.type = &names_class_w_type,
		.offset = offsetof(struct names_class, w),
		.is_offset = offsetof(struct names_class, w_is),
	},
	{
		.name = ENV_STR_INIT("keys"),
		.type = &names_class_keys_type,
		.offset = offsetof(struct names_class, keys),
		.is_offset = offsetof(struct names_class, keys_is),
	},
	{
		.name = ENV_STR_INIT("out"),
		.type = &names_class_out_type,
		.offset = offsetof(struct names_class, out),
		.is_offset = offsetof(struct names_class, out_is),
	},
	{
		.name = ENV_STR_INIT("value"),
		.type = &names_class_value_type,
		.offset = offsetof(struct names_class, value),
		.is_offset = offsetof(struct names_class, value_is),
	},
	{
		.name = ENV_STR_INIT("unused"),
		.type = &names_class_unused_type,
		.offset = offsetof(struct names_class, unused),
		.is_offset = offsetof(struct names_class, unused_is),
	},
	{
		.name = ENV_STR_INIT("items"),
		.type = &names_class_items_type,
		.offset = offsetof(struct names_class, items),
		.is_offset = offsetof(struct names_class, items_is),
	},
	{
		.name = ENV_STR_INIT("count"),
		.type = &names_class_count_type,
		.offset = offsetof(struct names_class, count),
		.is_offset = offsetof(struct names_class, count_is),
	},
	{
		.name = ENV_STR_INIT("is"),
		.type = &names_class_is_type,
		.offset = offsetof(struct names_class, is),
		.is_offset = offsetof(struct names_class, is_is),
		.flags = ENV_FIELD_NULLABLE,
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t names_class_sorted[] = {
	20, 13, 14, 6, 12, 5, 10, 0, 29, 4, 15, 1, 30, 28, 8, 24,
	21, 3, 25, 9, 22, 17, 2, 18, 27, 26, 23, 11, 7, 19, 16,
};

const struct env_type names_class_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct names_class),
	.align = _Alignof(struct names_class),
	.name = "class",
	.as.object = {
		.fields = names_class_fields,
		.count = 31,
		.sorted = names_class_sorted,
		.defaults = &names_class_defaults,
	},
	.read = names_class_read,
	.write = names_class_write,
};

/* ---- names_Room_Name_v2 ---- */

const struct env_type names_Room_Name_v2_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.name = "Room-Name.v2",
	.as.string = {.min_length = 0, .max_length = 8},
};

/* ---- other_name_member ---- */

static const struct env_type other_name_member_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- other_name ---- */

static const struct other_name other_name_defaults = {0};

static const char *other_name_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_OPTIONAL("renamed"),
	};
	struct other_name *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &other_name_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* member */
			m->member_is = ENV_PRESENT;
			at = env_read_int(reader, at, &m->member, INT64_MIN, INT64_MAX);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *other_name_write(struct env_writer *writer, char *at, const void *value)
{
	const struct other_name *m = value;

	at = env_write_open(writer, at, '{');
	if (m->member_is != ENV_ABSENT) {
		env_write_rule(writer, m->member_is == ENV_PRESENT);
		at = ENV_WRITE_FIRST(writer, at, "renamed");
		at = env_write_int(writer, at, m->member, INT64_MIN, INT64_MAX);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field other_name_fields[] = {
	{
		.name = ENV_STR_INIT("renamed"),
		.type = &other_name_member_type,
		.offset = offsetof(struct other_name, member),
		.is_offset = offsetof(struct other_name, member_is),
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t other_name_sorted[] = {
	0,
};

const struct env_type other_name_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct other_name),
	.align = _Alignof(struct other_name),
	.name = "Renamed",
	.as.object = {
		.fields = other_name_fields,
		.count = 1,
		.sorted = other_name_sorted,
		.defaults = &other_name_defaults,
	},
	.read = other_name_read,
	.write = other_name_write,
};

/* ---- names_Map ---- */

static const char *names_Map_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_map(reader, at, &names_Map_type, out);
}

static char *names_Map_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_map(writer, at, &names_Map_type, value);
}

const struct env_type names_Map_type = {
	.kind = ENV_KIND_MAP,
	.size = sizeof(struct names_Map),
	.align = _Alignof(struct names_Map),
	.name = "Map",
	.as.map = {
		.value = &names_class_type,
		.entry_size = sizeof(struct names_Map_entry),
		.value_offset = offsetof(struct names_Map_entry, value),
		.max_entries = SIZE_MAX,
	},
	.read = names_Map_read,
	.write = names_Map_write,
};

/* ---- names_Count_item_item ---- */

_Static_assert(sizeof(enum names_Count_item_item) == sizeof(int), "enums are as large as int");

static const struct env_str names_Count_item_item_members[] = {
	ENV_STR_INIT("a"),
	ENV_STR_INIT("b"),
};

/* Their indexes in the order of their bytes. */
static const uint16_t names_Count_item_item_sorted[] = {
	0, 1,
};

/* A perfect hash of them: a decoder compares a text with one block only. */
static const char names_Count_item_item_blocks[][ENV_ENUM_BLOCK] = {
	"a",
	"b",
};

static const uint8_t names_Count_item_item_member_slots[] = {
	0, 0, 0, 0, 1, 0, 0, 0,
};

static const struct env_enum_hash names_Count_item_item_hash = {
	.blocks = names_Count_item_item_blocks,
	.slots = names_Count_item_item_member_slots,
	.factor = UINT64_C(0x9E3779B97F4A7C15),
	.shift = 61,
};

static const struct env_type names_Count_item_item_type = {
	.kind = ENV_KIND_ENUM,
	.size = sizeof(enum names_Count_item_item),
	.align = _Alignof(enum names_Count_item_item),
	.as.enumeration = {
		.members = names_Count_item_item_members,
		.count = sizeof(names_Count_item_item_members) / sizeof(names_Count_item_item_members[0]),
		.sorted = names_Count_item_item_sorted,
		.hash = &names_Count_item_item_hash,
	},
};

struct env_str names_Count_item_item_text(enum names_Count_item_item value)
{
	return env_enum_text(&names_Count_item_item_type, (int)value);
}

/* ---- names_Count_item ---- */

static const char *names_Count_item_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &names_Count_item_type, out);
}

static char *names_Count_item_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &names_Count_item_type, value);
}

static const struct env_type names_Count_item_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct names_Count_item),
	.align = _Alignof(struct names_Count_item),
	.as.array = {
		.item = &names_Count_item_item_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = names_Count_item_read,
	.write = names_Count_item_write,
};

/* ---- names_Count ---- */

static const char *names_Count_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &names_Count_type, out);
}

static char *names_Count_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &names_Count_type, value);
}

const struct env_type names_Count_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct names_Count),
	.align = _Alignof(struct names_Count),
	.name = "Count",
	.as.array = {
		.item = &names_Count_item_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = names_Count_read,
	.write = names_Count_write,
};

/* ---- names_Judged ---- */

const struct env_type names_Judged_type = {
	.kind = ENV_KIND_JSON,
	.size = sizeof(struct env_json),
	.align = _Alignof(struct env_json),
	.name = "Judged",
	.also = &names_Judged_rules,
	.textual = true,
};

/* ---- names_Judged_rules_not_fields ---- */

static const struct env_type names_Judged_rules_not_fields_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- names_Judged_rules_not ---- */

static const struct names_Judged_rules_not names_Judged_rules_not_defaults = {0};

static const char *names_Judged_rules_not_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_OPTIONAL("fields"),
	};
	struct names_Judged_rules_not *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &names_Judged_rules_not_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* fields */
			m->fields_is = ENV_PRESENT;
			at = env_read_str(reader, at, &m->fields, 0, SIZE_MAX);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *names_Judged_rules_not_write(struct env_writer *writer, char *at, const void *value)
{
	const struct names_Judged_rules_not *m = value;

	at = env_write_open(writer, at, '{');
	if (m->fields_is != ENV_ABSENT) {
		env_write_rule(writer, m->fields_is == ENV_PRESENT);
		at = ENV_WRITE_FIRST(writer, at, "fields");
		at = env_write_str(writer, at, m->fields, 0, SIZE_MAX);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field names_Judged_rules_not_fields[] = {
	{
		.name = ENV_STR_INIT("fields"),
		.type = &names_Judged_rules_not_fields_type,
		.offset = offsetof(struct names_Judged_rules_not, fields),
		.is_offset = offsetof(struct names_Judged_rules_not, fields_is),
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t names_Judged_rules_not_sorted[] = {
	0,
};

const struct env_type names_Judged_rules_not_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct names_Judged_rules_not),
	.align = _Alignof(struct names_Judged_rules_not),
	.name = "Judged_rules_not",
	.as.object = {
		.fields = names_Judged_rules_not_fields,
		.count = 1,
		.sorted = names_Judged_rules_not_sorted,
		.defaults = &names_Judged_rules_not_defaults,
	},
	.read = names_Judged_rules_not_read,
	.write = names_Judged_rules_not_write,
};

void names_class_init(struct names_class *out)
{
	env_init(&names_class_type, out);
}

enum env_status names_class_decode(struct names_class *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&names_class_type, out, arena, json, len, errors);
}

enum env_status names_class_encode(const struct names_class *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&names_class_type, value, out, errors);
}

enum env_status names_class_check(const struct names_class *value,
	struct env_errors *errors)
{
	return env_check(&names_class_type, value, errors);
}

enum env_status names_class_copy(struct names_class *out, struct env_arena *arena,
	const struct names_class *value)
{
	return env_copy(&names_class_type, out, arena, value);
}

bool names_class_equal(const struct names_class *a,
	const struct names_class *b)
{
	return env_equal(&names_class_type, a, b);
}

void other_name_init(struct other_name *out)
{
	env_init(&other_name_type, out);
}

enum env_status other_name_decode(struct other_name *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&other_name_type, out, arena, json, len, errors);
}

enum env_status other_name_encode(const struct other_name *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&other_name_type, value, out, errors);
}

enum env_status other_name_check(const struct other_name *value,
	struct env_errors *errors)
{
	return env_check(&other_name_type, value, errors);
}

enum env_status other_name_copy(struct other_name *out, struct env_arena *arena,
	const struct other_name *value)
{
	return env_copy(&other_name_type, out, arena, value);
}

bool other_name_equal(const struct other_name *a,
	const struct other_name *b)
{
	return env_equal(&other_name_type, a, b);
}

void names_Map_init(struct names_Map *out)
{
	env_init(&names_Map_type, out);
}

enum env_status names_Map_decode(struct names_Map *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&names_Map_type, out, arena, json, len, errors);
}

enum env_status names_Map_encode(const struct names_Map *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&names_Map_type, value, out, errors);
}

enum env_status names_Map_check(const struct names_Map *value,
	struct env_errors *errors)
{
	return env_check(&names_Map_type, value, errors);
}

enum env_status names_Map_copy(struct names_Map *out, struct env_arena *arena,
	const struct names_Map *value)
{
	return env_copy(&names_Map_type, out, arena, value);
}

bool names_Map_equal(const struct names_Map *a,
	const struct names_Map *b)
{
	return env_equal(&names_Map_type, a, b);
}

void names_Count_init(struct names_Count *out)
{
	env_init(&names_Count_type, out);
}

enum env_status names_Count_decode(struct names_Count *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&names_Count_type, out, arena, json, len, errors);
}

enum env_status names_Count_encode(const struct names_Count *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&names_Count_type, value, out, errors);
}

enum env_status names_Count_check(const struct names_Count *value,
	struct env_errors *errors)
{
	return env_check(&names_Count_type, value, errors);
}

enum env_status names_Count_copy(struct names_Count *out, struct env_arena *arena,
	const struct names_Count *value)
{
	return env_copy(&names_Count_type, out, arena, value);
}

bool names_Count_equal(const struct names_Count *a,
	const struct names_Count *b)
{
	return env_equal(&names_Count_type, a, b);
}

void names_Judged_rules_not_init(struct names_Judged_rules_not *out)
{
	env_init(&names_Judged_rules_not_type, out);
}

enum env_status names_Judged_rules_not_decode(struct names_Judged_rules_not *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&names_Judged_rules_not_type, out, arena, json, len, errors);
}

enum env_status names_Judged_rules_not_encode(const struct names_Judged_rules_not *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&names_Judged_rules_not_type, value, out, errors);
}

enum env_status names_Judged_rules_not_check(const struct names_Judged_rules_not *value,
	struct env_errors *errors)
{
	return env_check(&names_Judged_rules_not_type, value, errors);
}

enum env_status names_Judged_rules_not_copy(struct names_Judged_rules_not *out, struct env_arena *arena,
	const struct names_Judged_rules_not *value)
{
	return env_copy(&names_Judged_rules_not_type, out, arena, value);
}

bool names_Judged_rules_not_equal(const struct names_Judged_rules_not *a,
	const struct names_Judged_rules_not *b)
{
	return env_equal(&names_Judged_rules_not_type, a, b);
}

/* ---- the package ---- */

const struct env_package names_package = {
	.name = "names",
	.description = "",
	.tables_version = ENV_TABLES_VERSION,
	.type_size = sizeof(struct env_type),
	.message_size = sizeof(struct env_message),
};
