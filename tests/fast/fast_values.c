/* The fast functions of the sample's types that are no objects, and the list of all. */
#include "fast/fast.h"
#include "type/sample_parts.h"

/* ---- sample_digits ---- */

const char *fast_digits_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;
	struct env_items items = ENV_ITEMS(int64_t);
	struct sample_digits *m = out;
	int64_t *item;

	for (item = env_read_array(c, &items, SIZE_MAX); item != NULL; item = env_read_item(c, &items))
		ENV_TRY(env_read_int(c, item, 0, 9));
	*m = (struct sample_digits){items.items, items.count};
	return env_read_array_end(c, &items, 0);
}

char *fast_digits_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;
	const struct sample_digits *m = value;

	ENV_TRY(env_write_array(c, m->items, m->count, 0, SIZE_MAX));
	for (size_t i = 0; i < m->count; i++)
		ENV_TRY(env_write_item(c, i) && env_write_int(c, m->items[i], 0, 9));
	return env_write_array_end(c);
}

/* ---- sample_points ---- */

static bool points_item_read_member(struct env_read_cursor *c, struct sample_points_item *m, int key)
{
	switch (key) {
	case 0: /* x */
		return env_read_number(c, &m->x) && m->x >= 0;
	case 1: /* y */
		return env_read_number(c, &m->y) && m->y <= 10.5;
	default:
		return env_skip(c);
	}
}

static const char *points_item_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;
	static const struct env_key keys[] = {ENV_REQUIRED("x"), ENV_REQUIRED("y")};
	uint64_t seen[ENV_SEEN_WORDS(keys)] = {0};
	struct env_members members = ENV_MEMBERS(keys, seen);
	struct sample_points_item *m = out;

	*m = (struct sample_points_item){0};
	for (bool more = env_read_object(c, &members, keys); more; more = env_read_key(c, &members))
		ENV_TRY(points_item_read_member(c, m, members.key));
	return env_read_object_end(c, &members);
}

static const char *points_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;
	struct env_items items = ENV_ITEMS(struct sample_points_item);
	struct sample_points *m = out;
	struct sample_points_item *item;

	for (item = env_read_array(c, &items, SIZE_MAX); item != NULL; item = env_read_item(c, &items))
		ENV_TRY(env_read_by(c, points_item_read, item));
	*m = (struct sample_points){items.items, items.count};
	return env_read_array_end(c, &items, 0);
}

static char *points_item_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;
	const struct sample_points_item *m = value;

	ENV_TRY(env_write_object(c));
	ENV_TRY(m->x >= 0 && ENV_WRITE_KEY(c, "x") && env_write_number(c, m->x));
	ENV_TRY(m->y <= 10.5 && ENV_WRITE_KEY(c, "y") && env_write_number(c, m->y));
	return env_write_object_end(c);
}

static char *points_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;
	const struct sample_points *m = value;

	ENV_TRY(env_write_array(c, m->items, m->count, 0, SIZE_MAX));
	for (size_t i = 0; i < m->count; i++)
		ENV_TRY(env_write_item(c, i) && env_write_by(c, points_item_write, &m->items[i]));
	return env_write_array_end(c);
}

/* ---- sample_ones ---- */

static const char *ones_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;
	struct env_items items = ENV_ITEMS(struct env_unit);
	struct sample_ones *m = out;

	for (void *item = env_read_array(c, &items, 3); item != NULL; item = env_read_item(c, &items))
		ENV_TRY(env_read_const(c, &sample_one));
	*m = (struct sample_ones){items.items, items.count};
	return env_read_array_end(c, &items, 1);
}

static char *ones_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;
	const struct sample_ones *m = value;

	ENV_TRY(env_write_array(c, m->items, m->count, 1, 3));
	for (size_t i = 0; i < m->count; i++)
		ENV_TRY(env_write_item(c, i) && env_write_const(c, &sample_one));
	return env_write_array_end(c);
}

/* ---- sample_open ---- */

static const char *open_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;
	struct env_items entries = ENV_ITEMS(struct sample_open_entry);
	struct sample_open *m = out;
	struct sample_open_entry *entry;

	ENV_TRY(env_read_map(c, &entries, SIZE_MAX));
	while ((entry = env_read_entry(c, &entries, 0, SIZE_MAX)) != NULL)
		ENV_TRY(env_read_json(c, &entry->value, 0));
	*m = (struct sample_open){entries.items, entries.count};
	return env_read_map_end(c, &entries, 0);
}

static char *open_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;
	const struct sample_open *m = value;

	ENV_TRY(env_write_map(c, m->items, m->count, sizeof(m->items[0]), 0, SIZE_MAX));
	for (size_t i = 0; i < m->count; i++)
		ENV_TRY(env_write_entry(c, i, m->items[i].key, 0, SIZE_MAX) &&
			env_write_json(c, m->items[i].value, 0));
	return env_write_object_end(c);
}

/* ---- scalars ---- */

static const char *integer_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;

	return env_read_int(c, out, INT64_MIN, INT64_MAX) ? c->at : NULL;
}

static char *integer_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;

	return env_write_int(c, *(const int64_t *)value, INT64_MIN, INT64_MAX) ? c->at : NULL;
}

static const char *number_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;

	return env_read_number(c, out) ? c->at : NULL;
}

static char *number_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;

	return env_write_number(c, *(const double *)value) ? c->at : NULL;
}

static const char *boolean_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;

	return env_read_bool(c, out) ? c->at : NULL;
}

static char *boolean_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;

	return env_write_bool(c, *(const bool *)value) ? c->at : NULL;
}

static const char *text_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;

	return env_read_str(c, out, 0, SIZE_MAX) ? c->at : NULL;
}

static char *text_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;

	return env_write_str(c, *(const struct env_str *)value, 0, SIZE_MAX) ? c->at : NULL;
}

static const char *color_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;

	return env_read_enum(c, &sample_color_type, out) ? c->at : NULL;
}

static char *color_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;

	return env_write_enum(c, &sample_color_type, (int)*(const enum sample_color *)value) ? c->at : NULL;
}

static const char *word_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;

	(void)out;
	return env_read_const(c, &sample_word_type) ? c->at : NULL;
}

static char *word_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;

	(void)value;
	return env_write_const(c, &sample_word_type) ? c->at : NULL;
}

static const char *list_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;

	return env_read_json(c, out, ENV_JSON_ARRAY | ENV_JSON_STRING) ? c->at : NULL;
}

static char *list_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;

	return env_write_json(c, *(const struct env_json *)value, ENV_JSON_ARRAY | ENV_JSON_STRING) ? c->at
												    : NULL;
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
