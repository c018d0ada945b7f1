/* Arrays and maps of items of every kind: their tables, and their fast functions. */
#include "fast/fast_lists.h"

#include <math.h>

#include "type/sample_parts.h"

/* ---- items that the samples do not have by themselves ---- */

static const struct env_type digit_type = {
	.kind = ENV_KIND_INTEGER,
	OF(int64_t),
	.as.integer = {.minimum = 0, .maximum = 9},
};

/* 5, 10 ... 95. */
static const struct env_type step_type = {
	.kind = ENV_KIND_INTEGER,
	OF(int64_t),
	.as.integer = {.minimum = 0,
		       .maximum = 100,
		       .exclusive_minimum = true,
		       .exclusive_maximum = true,
		       .multiple_of = 5},
};

static const struct env_type five_type = {
	.kind = ENV_KIND_INTEGER,
	OF(int64_t),
	.as.integer = {.minimum = 0, .maximum = 100, .multiple_of = 5},
};

/* Bounds, and only one of them exclusive. */
static const struct env_type above_type = {
	.kind = ENV_KIND_INTEGER,
	OF(int64_t),
	.as.integer = {.minimum = 0, .maximum = 9, .exclusive_minimum = true},
};

static const struct env_type below_type = {
	.kind = ENV_KIND_INTEGER,
	OF(int64_t),
	.as.integer = {.minimum = 0, .maximum = 9, .exclusive_maximum = true},
};

static const struct env_type whole32_type = {
	.kind = ENV_KIND_INT32,
	OF(int32_t),
	.as.integer = {.minimum = INT32_MIN, .maximum = INT32_MAX},
};

static const struct env_type natural_type = {
	.kind = ENV_KIND_UINT32,
	OF(uint32_t),
	.as.integer = {.minimum = 1, .maximum = 4000000000},
};

static const struct env_type ratio_type = {
	.kind = ENV_KIND_NUMBER,
	OF(double),
	.as.number = {.minimum = 0, .maximum = 1, .exclusive_minimum = true, .exclusive_maximum = true},
};

/* One rule each. */
static const struct env_type least_type = {
	.kind = ENV_KIND_NUMBER,
	OF(double),
	.as.number = {.minimum = 0, .maximum = INFINITY},
};

static const struct env_type most_type = {
	.kind = ENV_KIND_NUMBER,
	OF(double),
	.as.number = {.minimum = -INFINITY, .maximum = 10.5},
};

static const struct env_type half_type = {
	.kind = ENV_KIND_NUMBER,
	OF(double),
	.as.number = {.minimum = -INFINITY, .maximum = INFINITY, .multiple_of = ENV_STR_INIT("5e-1")},
};

static const struct env_type short_type = {
	.kind = ENV_KIND_STRING,
	OF(struct env_str),
	.as.string = {.min_length = 2, .max_length = 4},
};

static const struct env_type maybe_type = {
	.kind = ENV_KIND_NULLABLE,
	OF(struct sample_order_opts_item),
	.as.nullable = {&sample_integer_type, offsetof(struct sample_order_opts_item, value)},
};

static const char *maybe_read(struct env_reader *reader, const char *at, void *out)
{
	struct sample_order_opts_item *m = out;

	return env_read_int_or_null(reader, at, &m->value, &m->is, INT64_MIN, INT64_MAX);
}

static char *maybe_write(struct env_writer *writer, char *at, const void *value)
{
	const struct sample_order_opts_item *m = value;

	return fast_has_value(writer, m->is) ? env_write_int(writer, at, m->value, INT64_MIN, INT64_MAX)
					     : env_write_null(writer, at);
}

static const char *open_item_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_map(reader, at, &sample_open_type, out);
}

static char *open_item_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_map(writer, at, &sample_open_type, value);
}

/* Stricter than the table, which takes any integer: it is the function that is asked. */
static const char *strict_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_int(reader, at, out, 0, 9);
}

static char *strict_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_int(writer, at, *(const int64_t *)value, 0, 9);
}

/* Rules on text are never fast, whoever made the functions. */
static const struct env_schema no_rules = {.count = 0};

static const struct env_type unique_fast = {
	.kind = ENV_KIND_ARRAY,
	OF(struct kinds_numbers),
	.also = &no_rules,
	.read = fast_digits_read,
	.write = fast_digits_write,
};

/* ---- items with fast functions: the table that the words look at ---- */

#define FAST_ITEM(name, c_type, read_function, write_function) \
	static const struct env_type name##_fast = {           \
		.kind = ENV_KIND_OBJECT,                       \
		OF(c_type),                                    \
		.read = (read_function),                       \
		.write = (write_function),                     \
	};

FAST_ITEM(maybe, struct sample_order_opts_item, maybe_read, maybe_write)
FAST_ITEM(node, struct sample_node, fast_node_read, fast_node_write)
FAST_ITEM(digits, struct sample_digits, fast_digits_read, fast_digits_write)
FAST_ITEM(open, struct sample_open, open_item_read, open_item_write)
FAST_ITEM(pair, struct kinds_pair, fast_pair_read, fast_pair_write)
FAST_ITEM(row, struct kinds_row, fast_row_read, fast_row_write)
FAST_ITEM(shape, struct kinds_shape, fast_shape_read, fast_shape_write)
FAST_ITEM(strict, int64_t, strict_read, strict_write)

/* ---- arrays and maps ---- */

#define ARRAY(label, item_type)                                                          \
	{                                                                                \
		.kind = ENV_KIND_ARRAY, OF(struct fast_list), .name = "array of " label, \
		.as.array = {.item = &(item_type), .max_items = SIZE_MAX},               \
	}

#define MAP(label, entry, value_type)                                                \
	{                                                                            \
		.kind = ENV_KIND_MAP, OF(struct fast_list), .name = "map of " label, \
		.as.map = {.value = &(value_type),                                   \
			   .entry_size = sizeof(entry),                              \
			   .value_offset = offsetof(entry, value),                   \
			   .max_entries = SIZE_MAX},                                 \
	}

#define FUNCTIONS(name, kind)                                                                         \
	static const char *name##_##kind##_read(struct env_reader *reader, const char *at, void *out) \
	{                                                                                             \
		return env_read_##kind(reader, at, &name##_##kind##_fast, out);                       \
	}                                                                                             \
	static char *name##_##kind##_write(struct env_writer *writer, char *at, const void *value)    \
	{                                                                                             \
		return env_write_##kind(writer, at, &name##_##kind##_fast, value);                    \
	}

/* Of the item's table as the careful way knows it, and as the words look at it. */
#define LISTS(name, c_type, careful_item, fast_item)                                                  \
	struct name##_entry {                                                                         \
		struct env_str key;                                                                   \
		c_type value;                                                                         \
	};                                                                                            \
	static const struct env_type name##_array_type = ARRAY(#name, careful_item);                  \
	static const struct env_type name##_array_fast = ARRAY(#name, fast_item);                     \
	static const struct env_type name##_map_type = MAP(#name, struct name##_entry, careful_item); \
	static const struct env_type name##_map_fast = MAP(#name, struct name##_entry, fast_item);    \
	FUNCTIONS(name, array)                                                                        \
	FUNCTIONS(name, map)

/* Of scalars it is the same one. */
#define SCALARS(name, c_type, item) LISTS(name, c_type, item, item)

SCALARS(boolean, bool, sample_boolean_type)
SCALARS(integer, int64_t, sample_integer_type)
SCALARS(digit, int64_t, digit_type)
SCALARS(step, int64_t, step_type)
SCALARS(five, int64_t, five_type)
SCALARS(above, int64_t, above_type)
SCALARS(below, int64_t, below_type)
SCALARS(int32, int32_t, kinds_int32_type)
SCALARS(whole32, int32_t, whole32_type)
SCALARS(uint32, uint32_t, kinds_uint32_type)
SCALARS(natural, uint32_t, natural_type)
SCALARS(uint64, uint64_t, kinds_uint64_type)
SCALARS(even, uint64_t, kinds_even_type)
SCALARS(number, double, sample_number_type)
SCALARS(ratio, double, ratio_type)
SCALARS(least, double, least_type)
SCALARS(most, double, most_type)
SCALARS(half, double, half_type)
SCALARS(cents, double, kinds_cents_type)
SCALARS(float, float, kinds_float_type)
SCALARS(tenth, float, kinds_tenth_type)
SCALARS(text, struct env_str, sample_text_type)
SCALARS(short, struct env_str, short_type)
SCALARS(code, struct env_str, kinds_code_type)
SCALARS(mail, struct env_str, kinds_mail_type)
SCALARS(date, struct env_date, kinds_date_type)
SCALARS(moment, struct env_datetime, kinds_moment_type)
SCALARS(uuid, struct env_uuid, kinds_uuid_type)
SCALARS(bytes, struct env_bytes, kinds_bytes_type)
SCALARS(color, enum sample_color, sample_color_type)
SCALARS(mixed, int, kinds_mixed_type)
SCALARS(level, struct kinds_level_value, kinds_level_type)
SCALARS(one, struct env_unit, sample_one)
SCALARS(word, struct env_unit, sample_word_type)
SCALARS(nothing, struct env_unit, sample_nothing_type)
SCALARS(json, struct env_json, sample_json_type)
SCALARS(list, struct env_json, sample_list_type)
LISTS(maybe, struct sample_order_opts_item, maybe_type, maybe_fast)
LISTS(node, struct sample_node, sample_node_type, node_fast)
LISTS(digits, struct sample_digits, sample_digits_type, digits_fast)
LISTS(open, struct sample_open, sample_open_type, open_fast)
LISTS(pair, struct kinds_pair, kinds_pair_type, pair_fast)
LISTS(row, struct kinds_row, kinds_row_type, row_fast)
LISTS(shape, struct kinds_shape, kinds_shape_type, shape_fast)
LISTS(strict, int64_t, sample_integer_type, strict_fast)
/* no functions, and a kind that has something in it; rules on text, whatever functions there are */
LISTS(bare, struct sample_node, sample_node_type, sample_node_type)
LISTS(unique, struct kinds_numbers, kinds_unique_type, unique_fast)

#define BOTH(name)                                                                   \
	{                                                                            \
#name, {&name##_array_type, name##_array_read, name##_array_write }, \
		{                                                                    \
			&name##_map_type, name##_map_read, name##_map_write          \
		}                                                                    \
	}

const struct fast_lists fast_lists[] = {
	BOTH(boolean), BOTH(integer), BOTH(digit),  BOTH(step),    BOTH(five),   BOTH(above),  BOTH(below),
	BOTH(int32),   BOTH(whole32), BOTH(uint32), BOTH(natural), BOTH(uint64), BOTH(even),   BOTH(number),
	BOTH(ratio),   BOTH(least),   BOTH(most),   BOTH(half),    BOTH(cents),  BOTH(float),  BOTH(tenth),
	BOTH(text),    BOTH(short),   BOTH(code),   BOTH(mail),    BOTH(date),   BOTH(moment), BOTH(uuid),
	BOTH(bytes),   BOTH(color),   BOTH(mixed),  BOTH(level),   BOTH(one),    BOTH(word),   BOTH(nothing),
	BOTH(json),    BOTH(list),    BOTH(maybe),  BOTH(node),    BOTH(digits), BOTH(open),   BOTH(pair),
	BOTH(row),     BOTH(shape),   BOTH(strict), BOTH(bare),    BOTH(unique),
};
const size_t fast_lists_count = sizeof(fast_lists) / sizeof(fast_lists[0]);
