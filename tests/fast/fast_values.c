/* The fast functions of the sample's types that are no objects, and the list of all. */
#include "fast/fast.h"
#include "type/sample_parts.h"

/* ---- sample_digits ---- */

const char *fast_digits_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &sample_digits_type, out);
}

char *fast_digits_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &sample_digits_type, value);
}

/* ---- sample_points ---- */

static const char *points_item_read_member(struct env_reader *reader, const char *at,
					   struct sample_points_item *m, int key)
{
	switch (key) {
	case 0: /* x */
		at = env_read_number(reader, at, &m->x);
		return env_read_rule(reader, at, m->x >= 0);
	case 1: /* y */
		at = env_read_number(reader, at, &m->y);
		return env_read_rule(reader, at, m->y <= 10.5);
	default:
		return env_read_skip(reader, at);
	}
}

static const char *points_item_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {ENV_REQUIRED("x"), ENV_REQUIRED("y")};
	ENV_MEMBERS(members, keys);
	struct sample_points_item *m = out;

	*m = (struct sample_points_item){0};
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END;
	     key = ENV_NEXT(reader, at, members))
		at = points_item_read_member(reader, at, m, key);
	return env_read_object_end(reader, at, &members);
}

static char *points_item_write(struct env_writer *writer, char *at, const void *value)
{
	const struct sample_points_item *m = value;

	at = env_write_open(writer, at, '{');
	env_write_rule(writer, m->x >= 0);
	at = ENV_WRITE_KEY(writer, at, "x");
	at = env_write_number(writer, at, m->x);
	env_write_rule(writer, m->y <= 10.5);
	at = ENV_WRITE_KEY(writer, at, "y");
	at = env_write_number(writer, at, m->y);
	return env_write_close(writer, at, '}');
}

/* What the array needs of its table, with the items' fast functions. */
static const struct env_type points_item_type = {
	.kind = ENV_KIND_OBJECT,
	OF(struct sample_points_item),
	.read = points_item_read,
	.write = points_item_write,
};

static const struct env_type points_type = {
	.kind = ENV_KIND_ARRAY,
	OF(struct sample_points),
	.as.array = {.item = &points_item_type, .max_items = SIZE_MAX},
};

static const char *points_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &points_type, out);
}

static char *points_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &points_type, value);
}

/* ---- sample_ones ---- */

static const char *ones_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &sample_ones_type, out);
}

static char *ones_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &sample_ones_type, value);
}

/* ---- sample_open ---- */

static const char *open_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_map(reader, at, &sample_open_type, out);
}

static char *open_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_map(writer, at, &sample_open_type, value);
}

/* ---- scalars ---- */

static const char *integer_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_int(reader, at, out, INT64_MIN, INT64_MAX);
}

static char *integer_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_int(writer, at, *(const int64_t *)value, INT64_MIN, INT64_MAX);
}

static const char *number_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_number(reader, at, out);
}

static char *number_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_number(writer, at, *(const double *)value);
}

static const char *boolean_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_bool(reader, at, out);
}

static char *boolean_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_bool(writer, at, *(const bool *)value);
}

static const char *text_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_str(reader, at, out, 0, SIZE_MAX);
}

static char *text_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_str(writer, at, *(const struct env_str *)value, 0, SIZE_MAX);
}

static const char *color_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_enum(reader, at, &sample_color_type, out);
}

static char *color_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_enum(writer, at, &sample_color_type, (int)*(const enum sample_color *)value);
}

static const char *word_read(struct env_reader *reader, const char *at, void *out)
{
	(void)out;
	return env_read_const(reader, at, &sample_word_type);
}

static char *word_write(struct env_writer *writer, char *at, const void *value)
{
	(void)value;
	return env_write_const(writer, at, &sample_word_type);
}

static const char *list_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_json(reader, at, out, ENV_JSON_ARRAY | ENV_JSON_STRING);
}

static char *list_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_json(writer, at, *(const struct env_json *)value, ENV_JSON_ARRAY | ENV_JSON_STRING);
}

/* ---- all ---- */

const struct fast fast_all[] = {
	{&sample_order_type, fast_order_read, fast_order_write},
	{&sample_address_type, fast_address_read, fast_address_write},
	{&sample_node_type, fast_node_read, fast_node_write},
	{&sample_ignore_type, fast_ignore_read, fast_ignore_write},
	{&sample_forbid_type, fast_forbid_read, fast_forbid_write},
	{&sample_keep_type, fast_keep_read, fast_keep_write},
	{&sample_empty_type, fast_empty_read, fast_empty_write},
	{&sample_points_type, points_read, points_write},
	{&sample_ones_type, ones_read, ones_write},
	{&sample_open_type, open_read, open_write},
	{&sample_digits_type, fast_digits_read, fast_digits_write},
	{&sample_integer_type, integer_read, integer_write},
	{&sample_number_type, number_read, number_write},
	{&sample_boolean_type, boolean_read, boolean_write},
	{&sample_text_type, text_read, text_write},
	{&sample_color_type, color_read, color_write},
	{&sample_word_type, word_read, word_write},
	{&sample_list_type, list_read, list_write},
	{&kinds_int32_type, fast_int32_read, fast_int32_write},
	{&kinds_uint32_type, fast_uint32_read, fast_uint32_write},
	{&kinds_uint64_type, fast_uint64_read, fast_uint64_write},
	{&kinds_even_type, fast_even_read, fast_even_write},
	{&kinds_float_type, fast_float_read, fast_float_write},
	{&kinds_tenth_type, fast_tenth_read, fast_tenth_write},
	{&kinds_cents_type, fast_cents_read, fast_cents_write},
	{&kinds_code_type, fast_code_read, fast_code_write},
	{&kinds_mail_type, fast_mail_read, fast_mail_write},
	{&kinds_date_type, fast_date_read, fast_date_write},
	{&kinds_moment_type, fast_moment_read, fast_moment_write},
	{&kinds_uuid_type, fast_uuid_read, fast_uuid_write},
	{&kinds_bytes_type, fast_bytes_read, fast_bytes_write},
	{&kinds_mixed_type, fast_mixed_read, fast_mixed_write},
	{&kinds_level_type, fast_level_read, fast_level_write},
	{&kinds_pair_type, fast_pair_read, fast_pair_write},
	{&kinds_row_type, fast_row_read, fast_row_write},
	{&kinds_scalar_type, fast_scalar_read, fast_scalar_write},
	{&kinds_shape_type, fast_shape_read, fast_shape_write},
	{&kinds_table_type, fast_table_read, fast_table_write},
	{&kinds_words_type, fast_words_read, fast_words_write},
	{&kinds_closed_type, fast_closed_read, fast_closed_write},
	{&kinds_loose_type, fast_loose_read, fast_loose_write},
};
const size_t fast_count = sizeof(fast_all) / sizeof(fast_all[0]);

struct env_type fast_type(const struct fast *fast)
{
	struct env_type type = *fast->type;

	type.read = fast->read;
	type.write = fast->write;
	return type;
}
