/* The fast functions of the sample's largest object. */
#include "fast/fast.h"

static const struct sample_order order_defaults = {
	.amount = 3,
	.ratio = 0.5,
	.nick_is = ENV_PRESENT,
	.nick = ENV_STR_INIT("nick"),
	.tags = {(const struct env_str[]){ENV_STR_INIT("new")}, 1},
	.attrs = ENV_JSON_INIT("{}"),
};

/* ---- decode ---- */

static const char *order_tags_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;
	struct env_items items = ENV_ITEMS(struct env_str);
	struct sample_order_tags *m = out;
	struct env_str *item;

	for (item = env_read_array(c, &items, 3); item != NULL; item = env_read_item(c, &items))
		ENV_TRY(env_read_str(c, item, 1, SIZE_MAX));
	*m = (struct sample_order_tags){items.items, items.count};
	return env_read_array_end(c, &items, 0);
}

static const char *order_matrix_item_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;
	struct env_items items = ENV_ITEMS(double);
	struct sample_order_matrix_item *m = out;
	double *item;

	for (item = env_read_array(c, &items, SIZE_MAX); item != NULL; item = env_read_item(c, &items))
		ENV_TRY(env_read_number(c, item));
	*m = (struct sample_order_matrix_item){items.items, items.count};
	return env_read_array_end(c, &items, 0);
}

static const char *order_matrix_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;
	struct env_items items = ENV_ITEMS(struct sample_order_matrix_item);
	struct sample_order_matrix *m = out;
	struct sample_order_matrix_item *item;

	for (item = env_read_array(c, &items, SIZE_MAX); item != NULL; item = env_read_item(c, &items))
		ENV_TRY(env_read_by(c, order_matrix_item_read, item));
	*m = (struct sample_order_matrix){items.items, items.count};
	return env_read_array_end(c, &items, 1);
}

static const char *order_opts_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;
	struct env_items items = ENV_ITEMS(struct sample_order_opts_item);
	struct sample_order_opts *m = out;
	struct sample_order_opts_item *item;

	for (item = env_read_array(c, &items, SIZE_MAX); item != NULL; item = env_read_item(c, &items))
		ENV_TRY(env_read_null(c, &item->is) || env_read_int(c, &item->value, INT64_MIN, INT64_MAX));
	*m = (struct sample_order_opts){items.items, items.count};
	return env_read_array_end(c, &items, 0);
}

static const char *order_counts_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;
	struct env_items entries = ENV_ITEMS(struct sample_order_counts_entry);
	struct sample_order_counts *m = out;
	struct sample_order_counts_entry *entry;

	ENV_TRY(env_read_map(c, &entries, SIZE_MAX));
	while ((entry = env_read_entry(c, &entries, 0, SIZE_MAX)) != NULL)
		ENV_TRY(env_read_int(c, &entry->value, INT64_MIN, INT64_MAX));
	*m = (struct sample_order_counts){entries.items, entries.count};
	return env_read_map_end(c, &entries, 0);
}

static const char *order_lists_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;
	struct env_items entries = ENV_ITEMS(struct sample_order_lists_entry);
	struct sample_order_lists *m = out;
	struct sample_order_lists_entry *entry;

	ENV_TRY(env_read_map(c, &entries, SIZE_MAX));
	while ((entry = env_read_entry(c, &entries, 0, SIZE_MAX)) != NULL)
		ENV_TRY(env_read_by(c, fast_digits_read, &entry->value));
	*m = (struct sample_order_lists){entries.items, entries.count};
	return env_read_map_end(c, &entries, 0);
}

static bool order_read_member(struct env_read_cursor *c, struct sample_order *m, int key)
{
	switch (key) {
	case 0: /* id */
		return env_read_int(c, &m->id, 1, INT64_MAX);
	case 1: /* address */
		return env_read_by(c, fast_address_read, &m->address);
	case 2: /* color */
		return env_read_enum(c, &sample_color_type, &m->color);
	case 3: /* ref */
		return env_read_null(c, &m->ref_is) || env_read_int(c, &m->ref, INT64_MIN, INT64_MAX);
	case 4: /* note */
		return env_read_null(c, &m->note_is) || env_read_str(c, &m->note, 0, 20);
	case 5: /* amount */
		return env_read_int(c, &m->amount, 1, 999);
	case 6: /* ratio */
		return env_read_number(c, &m->ratio) && m->ratio > 0 && m->ratio < 1;
	case 7: /* nick */
		return env_read_null(c, &m->nick_is) || env_read_str(c, &m->nick, 0, SIZE_MAX);
	case 8: /* shade */
		m->shade_is = ENV_PRESENT;
		return env_read_enum(c, &sample_color_type, &m->shade);
	case 9: /* active */
		m->active_is = ENV_PRESENT;
		return env_read_bool(c, &m->active);
	case 10: /* tags */
		return env_read_by(c, order_tags_read, &m->tags);
	case 11: /* matrix */
		m->matrix_is = ENV_PRESENT;
		return env_read_by(c, order_matrix_read, &m->matrix);
	case 12: /* opts */
		m->opts_is = ENV_PRESENT;
		return env_read_by(c, order_opts_read, &m->opts);
	case 13: /* counts */
		m->counts_is = ENV_PRESENT;
		return env_read_by(c, order_counts_read, &m->counts);
	case 14: /* lists */
		m->lists_is = ENV_PRESENT;
		return env_read_by(c, order_lists_read, &m->lists);
	case 15: /* meta */
		m->meta_is = ENV_PRESENT;
		return env_read_json(c, &m->meta, 0);
	case 16: /* attrs */
		return env_read_json(c, &m->attrs, ENV_JSON_OBJECT);
	case 17: /* big */
		m->big_is = ENV_PRESENT;
		return env_read_int(c, &m->big, INT64_C(-9007199254740992), INT64_C(9007199254740992));
	default:
		return env_skip(c);
	}
}

const char *fast_order_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;
	static const struct env_key keys[] = {
		ENV_REQUIRED("id"),    ENV_REQUIRED("address"), ENV_REQUIRED("color"), ENV_REQUIRED("ref"),
		ENV_OPTIONAL("note"),  ENV_OPTIONAL("amount"),  ENV_OPTIONAL("ratio"), ENV_OPTIONAL("nick"),
		ENV_OPTIONAL("shade"), ENV_OPTIONAL("active"),  ENV_OPTIONAL("tags"),  ENV_OPTIONAL("matrix"),
		ENV_OPTIONAL("opts"),  ENV_OPTIONAL("counts"),  ENV_OPTIONAL("lists"), ENV_OPTIONAL("meta"),
		ENV_OPTIONAL("attrs"), ENV_OPTIONAL("big"),
	};
	uint64_t seen[ENV_SEEN_WORDS(keys)] = {0};
	struct env_members members = ENV_MEMBERS(keys, seen);
	struct sample_order *m = out;

	*m = order_defaults;
	for (bool more = env_read_object(c, &members, keys); more; more = env_read_key(c, &members))
		ENV_TRY(order_read_member(c, m, members.key));
	return env_read_object_end(c, &members);
}

/* ---- encode ---- */

static char *order_tags_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;
	const struct sample_order_tags *m = value;

	ENV_TRY(env_write_array(c, m->items, m->count, 0, 3));
	for (size_t i = 0; i < m->count; i++)
		ENV_TRY(env_write_item(c, i) && env_write_str(c, m->items[i], 1, SIZE_MAX));
	return env_write_array_end(c);
}

static char *order_matrix_item_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;
	const struct sample_order_matrix_item *m = value;

	ENV_TRY(env_write_array(c, m->items, m->count, 0, SIZE_MAX));
	for (size_t i = 0; i < m->count; i++)
		ENV_TRY(env_write_item(c, i) && env_write_number(c, m->items[i]));
	return env_write_array_end(c);
}

static char *order_matrix_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;
	const struct sample_order_matrix *m = value;

	ENV_TRY(env_write_array(c, m->items, m->count, 1, SIZE_MAX));
	for (size_t i = 0; i < m->count; i++)
		ENV_TRY(env_write_item(c, i) && env_write_by(c, order_matrix_item_write, &m->items[i]));
	return env_write_array_end(c);
}

static char *order_opts_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;
	const struct sample_order_opts *m = value;

	ENV_TRY(env_write_array(c, m->items, m->count, 0, SIZE_MAX));
	for (size_t i = 0; i < m->count; i++)
		if (m->items[i].is == ENV_NULL)
			ENV_TRY(env_write_item(c, i) && env_write_null(c));
		else
			ENV_TRY(m->items[i].is == ENV_PRESENT && env_write_item(c, i) &&
				env_write_int(c, m->items[i].value, INT64_MIN, INT64_MAX));
	return env_write_array_end(c);
}

static char *order_counts_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;
	const struct sample_order_counts *m = value;

	ENV_TRY(env_write_map(c, m->items, m->count, sizeof(m->items[0]), 0, SIZE_MAX));
	for (size_t i = 0; i < m->count; i++)
		ENV_TRY(env_write_entry(c, i, m->items[i].key, 0, SIZE_MAX) &&
			env_write_int(c, m->items[i].value, INT64_MIN, INT64_MAX));
	return env_write_object_end(c);
}

static char *order_lists_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;
	const struct sample_order_lists *m = value;

	ENV_TRY(env_write_map(c, m->items, m->count, sizeof(m->items[0]), 0, SIZE_MAX));
	for (size_t i = 0; i < m->count; i++)
		ENV_TRY(env_write_entry(c, i, m->items[i].key, 0, SIZE_MAX) &&
			env_write_by(c, fast_digits_write, &m->items[i].value));
	return env_write_object_end(c);
}

char *fast_order_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;
	const struct sample_order *m = value;

	ENV_TRY(env_write_object(c));
	ENV_TRY(ENV_WRITE_KEY(c, "id") && env_write_int(c, m->id, 1, INT64_MAX));
	ENV_TRY(ENV_WRITE_KEY(c, "address") && env_write_by(c, fast_address_write, &m->address));
	ENV_TRY(ENV_WRITE_KEY(c, "color") && env_write_enum(c, &sample_color_type, (int)m->color));
	if (m->ref_is == ENV_NULL)
		ENV_TRY(ENV_WRITE_KEY(c, "ref") && env_write_null(c));
	else
		ENV_TRY(m->ref_is == ENV_PRESENT && ENV_WRITE_KEY(c, "ref") &&
			env_write_int(c, m->ref, INT64_MIN, INT64_MAX));
	if (m->note_is == ENV_NULL)
		ENV_TRY(ENV_WRITE_KEY(c, "note") && env_write_null(c));
	else if (m->note_is != ENV_ABSENT)
		ENV_TRY(m->note_is == ENV_PRESENT && ENV_WRITE_KEY(c, "note") &&
			env_write_str(c, m->note, 0, 20));
	ENV_TRY(ENV_WRITE_KEY(c, "amount") && env_write_int(c, m->amount, 1, 999));
	ENV_TRY(m->ratio > 0 && m->ratio < 1 && ENV_WRITE_KEY(c, "ratio") && env_write_number(c, m->ratio));
	if (m->nick_is == ENV_NULL)
		ENV_TRY(ENV_WRITE_KEY(c, "nick") && env_write_null(c));
	else if (m->nick_is != ENV_ABSENT)
		ENV_TRY(m->nick_is == ENV_PRESENT && ENV_WRITE_KEY(c, "nick") &&
			env_write_str(c, m->nick, 0, SIZE_MAX));
	if (m->shade_is != ENV_ABSENT)
		ENV_TRY(m->shade_is == ENV_PRESENT && ENV_WRITE_KEY(c, "shade") &&
			env_write_enum(c, &sample_color_type, (int)m->shade));
	if (m->active_is != ENV_ABSENT)
		ENV_TRY(m->active_is == ENV_PRESENT && ENV_WRITE_KEY(c, "active") &&
			env_write_bool(c, m->active));
	ENV_TRY(ENV_WRITE_KEY(c, "tags") && env_write_by(c, order_tags_write, &m->tags));
	if (m->matrix_is != ENV_ABSENT)
		ENV_TRY(m->matrix_is == ENV_PRESENT && ENV_WRITE_KEY(c, "matrix") &&
			env_write_by(c, order_matrix_write, &m->matrix));
	if (m->opts_is != ENV_ABSENT)
		ENV_TRY(m->opts_is == ENV_PRESENT && ENV_WRITE_KEY(c, "opts") &&
			env_write_by(c, order_opts_write, &m->opts));
	if (m->counts_is != ENV_ABSENT)
		ENV_TRY(m->counts_is == ENV_PRESENT && ENV_WRITE_KEY(c, "counts") &&
			env_write_by(c, order_counts_write, &m->counts));
	if (m->lists_is != ENV_ABSENT)
		ENV_TRY(m->lists_is == ENV_PRESENT && ENV_WRITE_KEY(c, "lists") &&
			env_write_by(c, order_lists_write, &m->lists));
	if (m->meta_is != ENV_ABSENT)
		ENV_TRY(m->meta_is == ENV_PRESENT && ENV_WRITE_KEY(c, "meta") &&
			env_write_json(c, m->meta, 0));
	ENV_TRY(ENV_WRITE_KEY(c, "attrs") && env_write_json(c, m->attrs, ENV_JSON_OBJECT));
	if (m->big_is != ENV_ABSENT)
		ENV_TRY(m->big_is == ENV_PRESENT && ENV_WRITE_KEY(c, "big") &&
			env_write_int(c, m->big, INT64_C(-9007199254740992), INT64_C(9007199254740992)));
	return env_write_object_end(c);
}
