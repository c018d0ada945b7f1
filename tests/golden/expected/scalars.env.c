/*
 * Package scalars: tables, fast decoders and encoders.
 *
 * Made by envgen from scalars.yaml; what is changed here is lost.
 */
#include "scalars.env.h"

#include <math.h>

#include <envelope/read.h>
#include <envelope/write.h>

static env_read_function scalars_All_read;
static env_write_function scalars_All_write;

static const struct env_type scalars_All_list_type;
static env_read_function scalars_All_list_read;
static env_write_function scalars_All_list_write;

/* ---- scalars_Flag ---- */

const struct env_type scalars_Flag_type = {
	.kind = ENV_KIND_BOOLEAN,
	.size = sizeof(bool),
	.align = _Alignof(bool),
	.name = "Flag",
};

/* ---- scalars_Count ---- */

const struct env_type scalars_Count_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.name = "Count",
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- scalars_Percent ---- */

const struct env_type scalars_Percent_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.name = "Percent",
	.as.integer = {
		.minimum = 0,
		.maximum = 100,
	},
};

/* ---- scalars_Inside ---- */

const struct env_type scalars_Inside_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.name = "Inside",
	.as.integer = {
		.minimum = -5,
		.maximum = 5,
		.exclusive_minimum = true,
		.exclusive_maximum = true,
	},
};

/* ---- scalars_Large ---- */

const struct env_type scalars_Large_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.name = "Large",
	.as.integer = {
		.minimum = INT64_C(-9007199254740993),
		.maximum = INT64_C(9223372036854775806),
	},
};

/* ---- scalars_Lowest ---- */

const struct env_type scalars_Lowest_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.name = "Lowest",
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_C(-9223372036854775807),
	},
};

/* ---- scalars_Seven ---- */

const struct env_type scalars_Seven_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.name = "Seven",
	.as.integer = {
		.minimum = 7,
		.maximum = 7,
	},
};

/* ---- scalars_Real ---- */

const struct env_type scalars_Real_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.name = "Real",
	.as.number = {
		.minimum = -HUGE_VAL,
		.maximum = HUGE_VAL,
	},
};

/* ---- scalars_Ratio ---- */

const struct env_type scalars_Ratio_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.name = "Ratio",
	.as.number = {
		.minimum = 0.0,
		.maximum = 1.0,
	},
};

/* ---- scalars_Open ---- */

const struct env_type scalars_Open_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.name = "Open",
	.as.number = {
		.minimum = -0.1,
		.maximum = 1e+300,
		.exclusive_minimum = true,
		.exclusive_maximum = true,
	},
};

/* ---- scalars_Price ---- */

const struct env_type scalars_Price_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.name = "Price",
	.as.number = {
		.minimum = 0.0,
		.maximum = HUGE_VAL,
		.exclusive_minimum = true,
	},
};

/* ---- scalars_Text ---- */

const struct env_type scalars_Text_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.name = "Text",
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- scalars_Code ---- */

const struct env_type scalars_Code_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.name = "Code",
	.as.string = {.min_length = 3, .max_length = 3},
};

/* ---- scalars_Line ---- */

const struct env_type scalars_Line_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.name = "Line",
	.as.string = {.min_length = 1, .max_length = SIZE_MAX},
};

/* ---- scalars_Tweet ---- */

const struct env_type scalars_Tweet_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.name = "Tweet",
	.as.string = {.min_length = 0, .max_length = 280},
};

/* ---- scalars_Any ---- */

const struct env_type scalars_Any_type = {
	.kind = ENV_KIND_JSON,
	.size = sizeof(struct env_json),
	.align = _Alignof(struct env_json),
	.name = "Any",
};

/* ---- scalars_Something ---- */

const struct env_type scalars_Something_type = {
	.kind = ENV_KIND_JSON,
	.size = sizeof(struct env_json),
	.align = _Alignof(struct env_json),
	.name = "Something",
	.as.json = {.roots = ENV_JSON_OBJECT},
};

/* ---- scalars_Nothing ---- */

const struct env_type scalars_Nothing_type = {
	.kind = ENV_KIND_CONST,
	.size = sizeof(struct env_unit),
	.align = _Alignof(struct env_unit),
	.name = "Nothing",
	.as.constant = {.json = ENV_STR_INIT("null")},
};

/* ---- scalars_Answer ---- */

const struct env_type scalars_Answer_type = {
	.kind = ENV_KIND_CONST,
	.size = sizeof(struct env_unit),
	.align = _Alignof(struct env_unit),
	.name = "Answer",
	.as.constant = {.json = ENV_STR_INIT("42")},
};

/* ---- scalars_Half ---- */

const struct env_type scalars_Half_type = {
	.kind = ENV_KIND_CONST,
	.size = sizeof(struct env_unit),
	.align = _Alignof(struct env_unit),
	.name = "Half",
	.as.constant = {.json = ENV_STR_INIT("5e-1")},
};

/* ---- scalars_Word ---- */

const struct env_type scalars_Word_type = {
	.kind = ENV_KIND_CONST,
	.size = sizeof(struct env_unit),
	.align = _Alignof(struct env_unit),
	.name = "Word",
	.as.constant = {.json = ENV_STR_INIT("\"say \\\"hi\\\" \\\\ ?\?/\"")},
};

/* ---- scalars_Yes ---- */

const struct env_type scalars_Yes_type = {
	.kind = ENV_KIND_CONST,
	.size = sizeof(struct env_unit),
	.align = _Alignof(struct env_unit),
	.name = "Yes",
	.as.constant = {.json = ENV_STR_INIT("true")},
};

/* ---- scalars_All_list_item ---- */

static const struct env_type scalars_All_list_item_type = {
	.kind = ENV_KIND_JSON,
	.size = sizeof(struct env_json),
	.align = _Alignof(struct env_json),
};

/* ---- scalars_All_list ---- */

static const char *scalars_All_list_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &scalars_All_list_type, out);
}

static char *scalars_All_list_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &scalars_All_list_type, value);
}

static const struct env_type scalars_All_list_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct scalars_All_list),
	.align = _Alignof(struct scalars_All_list),
	.as.array = {
		.item = &scalars_All_list_item_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = scalars_All_list_read,
	.write = scalars_All_list_write,
};

/* ---- scalars_All ---- */

static const struct scalars_All scalars_All_defaults = {0};

static const char *scalars_All_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("flag"),
		ENV_REQUIRED("count"),
		ENV_REQUIRED("percent"),
		ENV_REQUIRED("inside"),
		ENV_REQUIRED("large"),
		ENV_REQUIRED("lowest"),
		ENV_REQUIRED("seven"),
		ENV_REQUIRED("real"),
		ENV_REQUIRED("ratio"),
		ENV_REQUIRED("open"),
		ENV_REQUIRED("price"),
		ENV_REQUIRED("text"),
		ENV_REQUIRED("code"),
		ENV_REQUIRED("line"),
		ENV_REQUIRED("tweet"),
		ENV_REQUIRED("any"),
		ENV_REQUIRED("something"),
		ENV_REQUIRED("list"),
		ENV_REQUIRED("nothing"),
		ENV_REQUIRED("answer"),
		ENV_REQUIRED("half"),
		ENV_REQUIRED("word"),
		ENV_REQUIRED("yes"),
	};
	struct scalars_All *m = out;
	ENV_MEMBERS(members, keys);

	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* flag */
			at = env_read_bool(reader, at, &m->flag);
			ENV_THEN(reader, at, members, 1);
		case 1: /* count */
			at = env_read_int(reader, at, &m->count, INT64_MIN, INT64_MAX);
			ENV_THEN(reader, at, members, 2);
		case 2: /* percent */
			at = env_read_int(reader, at, &m->percent, 0, 100);
			ENV_THEN(reader, at, members, 3);
		case 3: /* inside */
			at = env_read_int(reader, at, &m->inside, -4, 4);
			ENV_THEN(reader, at, members, 4);
		case 4: /* large */
			at = env_read_int(reader, at, &m->large, INT64_C(-9007199254740993), INT64_C(9223372036854775806));
			ENV_THEN(reader, at, members, 5);
		case 5: /* lowest */
			at = env_read_int(reader, at, &m->lowest, INT64_MIN, INT64_C(-9223372036854775807));
			ENV_THEN(reader, at, members, 6);
		case 6: /* seven */
			at = env_read_int(reader, at, &m->seven, 7, 7);
			ENV_THEN(reader, at, members, 7);
		case 7: /* real */
			at = env_read_number(reader, at, &m->real);
			ENV_THEN(reader, at, members, 8);
		case 8: /* ratio */
			at = env_read_number(reader, at, &m->ratio);
			at = env_read_rule(reader, at, m->ratio >= 0.0);
			at = env_read_rule(reader, at, m->ratio <= 1.0);
			ENV_THEN(reader, at, members, 9);
		case 9: /* open */
			at = env_read_number(reader, at, &m->open);
			at = env_read_rule(reader, at, m->open > -0.1);
			at = env_read_rule(reader, at, m->open < 1e+300);
			ENV_THEN(reader, at, members, 10);
		case 10: /* price */
			at = env_read_number(reader, at, &m->price);
			at = env_read_rule(reader, at, m->price > 0.0);
			ENV_THEN(reader, at, members, 11);
		case 11: /* text */
			at = env_read_str(reader, at, &m->text, 0, SIZE_MAX);
			ENV_THEN(reader, at, members, 12);
		case 12: /* code */
			at = env_read_str(reader, at, &m->code, 3, 3);
			ENV_THEN(reader, at, members, 13);
		case 13: /* line */
			at = env_read_str(reader, at, &m->line, 1, SIZE_MAX);
			ENV_THEN(reader, at, members, 14);
		case 14: /* tweet */
			at = env_read_str(reader, at, &m->tweet, 0, 280);
			ENV_THEN(reader, at, members, 15);
		case 15: /* any */
			at = env_read_json(reader, at, &m->any, 0);
			ENV_THEN(reader, at, members, 16);
		case 16: /* something */
			at = env_read_json(reader, at, &m->something, ENV_JSON_OBJECT);
			ENV_THEN(reader, at, members, 17);
		case 17: /* list */
			at = scalars_All_list_read(reader, at, &m->list);
			ENV_THEN(reader, at, members, 18);
		case 18: /* nothing */
			at = env_read_const(reader, at, &scalars_Nothing_type);
			ENV_THEN(reader, at, members, 19);
		case 19: /* answer */
			at = env_read_const(reader, at, &scalars_Answer_type);
			ENV_THEN(reader, at, members, 20);
		case 20: /* half */
			at = env_read_const(reader, at, &scalars_Half_type);
			ENV_THEN(reader, at, members, 21);
		case 21: /* word */
			at = env_read_const(reader, at, &scalars_Word_type);
			ENV_THEN(reader, at, members, 22);
		case 22: /* yes */
			at = env_read_const(reader, at, &scalars_Yes_type);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *scalars_All_write(struct env_writer *writer, char *at, const void *value)
{
	const struct scalars_All *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "flag");
	at = env_write_bool(writer, at, m->flag);
	at = ENV_WRITE_NEXT(writer, at, "count");
	at = env_write_int(writer, at, m->count, INT64_MIN, INT64_MAX);
	at = ENV_WRITE_NEXT(writer, at, "percent");
	at = env_write_int(writer, at, m->percent, 0, 100);
	at = ENV_WRITE_NEXT(writer, at, "inside");
	at = env_write_int(writer, at, m->inside, -4, 4);
	at = ENV_WRITE_NEXT(writer, at, "large");
	at = env_write_int(writer, at, m->large, INT64_C(-9007199254740993), INT64_C(9223372036854775806));
	at = ENV_WRITE_NEXT(writer, at, "lowest");
	at = env_write_int(writer, at, m->lowest, INT64_MIN, INT64_C(-9223372036854775807));
	at = ENV_WRITE_NEXT(writer, at, "seven");
	at = env_write_int(writer, at, m->seven, 7, 7);
	at = ENV_WRITE_NEXT(writer, at, "real");
	at = env_write_number(writer, at, m->real);
	at = ENV_WRITE_NEXT(writer, at, "ratio");
	env_write_rule(writer, m->ratio >= 0.0);
	env_write_rule(writer, m->ratio <= 1.0);
	at = env_write_number(writer, at, m->ratio);
	at = ENV_WRITE_NEXT(writer, at, "open");
	env_write_rule(writer, m->open > -0.1);
	env_write_rule(writer, m->open < 1e+300);
	at = env_write_number(writer, at, m->open);
	at = ENV_WRITE_NEXT(writer, at, "price");
	env_write_rule(writer, m->price > 0.0);
	at = env_write_number(writer, at, m->price);
	at = ENV_WRITE_NEXT(writer, at, "text");
	at = env_write_str(writer, at, m->text, 0, SIZE_MAX);
	at = ENV_WRITE_NEXT(writer, at, "code");
	at = env_write_str(writer, at, m->code, 3, 3);
	at = ENV_WRITE_NEXT(writer, at, "line");
	at = env_write_str(writer, at, m->line, 1, SIZE_MAX);
	at = ENV_WRITE_NEXT(writer, at, "tweet");
	at = env_write_str(writer, at, m->tweet, 0, 280);
	at = ENV_WRITE_NEXT(writer, at, "any");
	at = env_write_json(writer, at, m->any, 0);
	at = ENV_WRITE_NEXT(writer, at, "something");
	at = env_write_json(writer, at, m->something, ENV_JSON_OBJECT);
	at = ENV_WRITE_NEXT(writer, at, "list");
	at = scalars_All_list_write(writer, at, &m->list);
	at = ENV_WRITE_NEXT(writer, at, "nothing");
	at = env_write_const(writer, at, &scalars_Nothing_type);
	at = ENV_WRITE_NEXT(writer, at, "answer");
	at = env_write_const(writer, at, &scalars_Answer_type);
	at = ENV_WRITE_NEXT(writer, at, "half");
	at = env_write_const(writer, at, &scalars_Half_type);
	at = ENV_WRITE_NEXT(writer, at, "word");
	at = env_write_const(writer, at, &scalars_Word_type);
	at = ENV_WRITE_NEXT(writer, at, "yes");
	at = env_write_const(writer, at, &scalars_Yes_type);
	return env_write_close(writer, at, '}');
}

static const struct env_field scalars_All_fields[] = {
	{
		.name = ENV_STR_INIT("flag"),
		.type = &scalars_Flag_type,
		.offset = offsetof(struct scalars_All, flag),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("count"),
		.type = &scalars_Count_type,
		.offset = offsetof(struct scalars_All, count),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("percent"),
		.type = &scalars_Percent_type,
		.offset = offsetof(struct scalars_All, percent),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("inside"),
		.type = &scalars_Inside_type,
		.offset = offsetof(struct scalars_All, inside),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("large"),
		.type = &scalars_Large_type,
		.offset = offsetof(struct scalars_All, large),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("lowest"),
		.type = &scalars_Lowest_type,
		.offset = offsetof(struct scalars_All, lowest),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("seven"),
		.type = &scalars_Seven_type,
		.offset = offsetof(struct scalars_All, seven),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("real"),
		.type = &scalars_Real_type,
		.offset = offsetof(struct scalars_All, real),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("ratio"),
		.type = &scalars_Ratio_type,
		.offset = offsetof(struct scalars_All, ratio),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("open"),
		.type = &scalars_Open_type,
		.offset = offsetof(struct scalars_All, open),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("price"),
		.type = &scalars_Price_type,
		.offset = offsetof(struct scalars_All, price),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("text"),
		.type = &scalars_Text_type,
		.offset = offsetof(struct scalars_All, text),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("code"),
		.type = &scalars_Code_type,
		.offset = offsetof(struct scalars_All, code),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("line"),
		.type = &scalars_Line_type,
		.offset = offsetof(struct scalars_All, line),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("tweet"),
		.type = &scalars_Tweet_type,
		.offset = offsetof(struct scalars_All, tweet),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("any"),
		.type = &scalars_Any_type,
		.offset = offsetof(struct scalars_All, any),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("something"),
		.type = &scalars_Something_type,
		.offset = offsetof(struct scalars_All, something),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("list"),
		.type = &scalars_All_list_type,
		.offset = offsetof(struct scalars_All, list),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("nothing"),
		.type = &scalars_Nothing_type,
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("answer"),
		.type = &scalars_Answer_type,
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("half"),
		.type = &scalars_Half_type,
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("word"),
		.type = &scalars_Word_type,
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("yes"),
		.type = &scalars_Yes_type,
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t scalars_All_sorted[] = {
	19, 15, 12, 1, 0, 20, 3, 4, 13, 17, 5, 18, 9, 2, 10, 8,
	7, 6, 16, 11, 14, 21, 22,
};

const struct env_type scalars_All_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct scalars_All),
	.align = _Alignof(struct scalars_All),
	.name = "All",
	.as.object = {
		.fields = scalars_All_fields,
		.count = 23,
		.sorted = scalars_All_sorted,
		.defaults = &scalars_All_defaults,
	},
	.read = scalars_All_read,
	.write = scalars_All_write,
};

void scalars_All_init(struct scalars_All *out)
{
	env_init(&scalars_All_type, out);
}

enum env_status scalars_All_decode(struct scalars_All *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&scalars_All_type, out, arena, json, len, errors);
}

enum env_status scalars_All_encode(const struct scalars_All *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&scalars_All_type, value, out, errors);
}

enum env_status scalars_All_check(const struct scalars_All *value,
	struct env_errors *errors)
{
	return env_check(&scalars_All_type, value, errors);
}

enum env_status scalars_All_copy(struct scalars_All *out, struct env_arena *arena,
	const struct scalars_All *value)
{
	return env_copy(&scalars_All_type, out, arena, value);
}

bool scalars_All_equal(const struct scalars_All *a,
	const struct scalars_All *b)
{
	return env_equal(&scalars_All_type, a, b);
}

/* ---- the package ---- */

const struct env_package scalars_package = {
	.name = "scalars",
	.description = "Values that are not made of others.",
	.tables_version = ENV_TABLES_VERSION,
	.type_size = sizeof(struct env_type),
	.message_size = sizeof(struct env_message),
};
