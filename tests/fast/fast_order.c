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

static bool order_tags_read(struct env_reader *r, void *out)
{
	struct env_items items = ENV_ITEMS(struct env_str);
	struct sample_order_tags *m = out;
	struct env_str *item;

	ENV_TRY(env_read_array(r, &items, 3));
	while ((item = env_read_item(r, &items)) != NULL)
		ENV_TRY(env_read_str(r, item, 1, SIZE_MAX));
	*m = (struct sample_order_tags){items.items, items.count};
	return env_read_array_end(r, &items, 0);
}

static bool order_matrix_item_read(struct env_reader *r, void *out)
{
	struct env_items items = ENV_ITEMS(double);
	struct sample_order_matrix_item *m = out;
	double *item;

	ENV_TRY(env_read_array(r, &items, SIZE_MAX));
	while ((item = env_read_item(r, &items)) != NULL)
		ENV_TRY(env_read_number(r, item));
	*m = (struct sample_order_matrix_item){items.items, items.count};
	return env_read_array_end(r, &items, 0);
}

static bool order_matrix_read(struct env_reader *r, void *out)
{
	struct env_items items = ENV_ITEMS(struct sample_order_matrix_item);
	struct sample_order_matrix *m = out;
	struct sample_order_matrix_item *item;

	ENV_TRY(env_read_array(r, &items, SIZE_MAX));
	while ((item = env_read_item(r, &items)) != NULL)
		ENV_TRY(order_matrix_item_read(r, item));
	*m = (struct sample_order_matrix){items.items, items.count};
	return env_read_array_end(r, &items, 1);
}

static bool order_opts_read(struct env_reader *r, void *out)
{
	struct env_items items = ENV_ITEMS(struct sample_order_opts_item);
	struct sample_order_opts *m = out;
	struct sample_order_opts_item *item;

	ENV_TRY(env_read_array(r, &items, SIZE_MAX));
	while ((item = env_read_item(r, &items)) != NULL)
		ENV_TRY(env_read_null(r, &item->is) || env_read_int(r, &item->value, INT64_MIN, INT64_MAX));
	*m = (struct sample_order_opts){items.items, items.count};
	return env_read_array_end(r, &items, 0);
}

static bool order_counts_read(struct env_reader *r, void *out)
{
	struct env_items entries = ENV_ITEMS(struct sample_order_counts_entry);
	struct sample_order_counts *m = out;
	struct sample_order_counts_entry *entry;

	ENV_TRY(env_read_map(r, &entries));
	while ((entry = env_read_entry(r, &entries)) != NULL)
		ENV_TRY(env_read_int(r, &entry->value, INT64_MIN, INT64_MAX));
	*m = (struct sample_order_counts){entries.items, entries.count};
	return env_read_map_end(r, &entries);
}

static bool order_lists_read(struct env_reader *r, void *out)
{
	struct env_items entries = ENV_ITEMS(struct sample_order_lists_entry);
	struct sample_order_lists *m = out;
	struct sample_order_lists_entry *entry;

	ENV_TRY(env_read_map(r, &entries));
	while ((entry = env_read_entry(r, &entries)) != NULL)
		ENV_TRY(fast_digits_read(r, &entry->value));
	*m = (struct sample_order_lists){entries.items, entries.count};
	return env_read_map_end(r, &entries);
}

static bool order_read_member(struct env_reader *r, struct sample_order *m, int key)
{
	switch (key) {
	case 0: /* id */
		return env_read_int(r, &m->id, 1, INT64_MAX);
	case 1: /* address */
		return fast_address_read(r, &m->address);
	case 2: /* color */
		return env_read_enum(r, &sample_color_type, &m->color);
	case 3: /* ref */
		return env_read_null(r, &m->ref_is) || env_read_int(r, &m->ref, INT64_MIN, INT64_MAX);
	case 4: /* note */
		return env_read_null(r, &m->note_is) || env_read_str(r, &m->note, 0, 20);
	case 5: /* amount */
		return env_read_int(r, &m->amount, 1, 999);
	case 6: /* ratio */
		return env_read_number(r, &m->ratio) && m->ratio > 0 && m->ratio < 1;
	case 7: /* nick */
		return env_read_null(r, &m->nick_is) || env_read_str(r, &m->nick, 0, SIZE_MAX);
	case 8: /* shade */
		m->shade_is = ENV_PRESENT;
		return env_read_enum(r, &sample_color_type, &m->shade);
	case 9: /* active */
		m->active_is = ENV_PRESENT;
		return env_read_bool(r, &m->active);
	case 10: /* tags */
		return order_tags_read(r, &m->tags);
	case 11: /* matrix */
		m->matrix_is = ENV_PRESENT;
		return order_matrix_read(r, &m->matrix);
	case 12: /* opts */
		m->opts_is = ENV_PRESENT;
		return order_opts_read(r, &m->opts);
	case 13: /* counts */
		m->counts_is = ENV_PRESENT;
		return order_counts_read(r, &m->counts);
	case 14: /* lists */
		m->lists_is = ENV_PRESENT;
		return order_lists_read(r, &m->lists);
	case 15: /* meta */
		m->meta_is = ENV_PRESENT;
		return env_read_json(r, &m->meta, 0);
	case 16: /* attrs */
		return env_read_json(r, &m->attrs, ENV_JSON_OBJECT);
	case 17: /* big */
		m->big_is = ENV_PRESENT;
		return env_read_int(r, &m->big, INT64_C(-9007199254740992), INT64_C(9007199254740992));
	default:
		return env_skip(r);
	}
}

bool fast_order_read(struct env_reader *r, void *out)
{
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
	ENV_TRY(env_read_object(r, &members));
	while (env_read_key(r, &members))
		ENV_TRY(order_read_member(r, m, members.key));
	return env_read_object_end(r, &members);
}

/* ---- encode ---- */

static bool order_tags_write(struct env_writer *w, const void *value)
{
	const struct sample_order_tags *m = value;

	ENV_TRY(env_write_array(w, m->items, m->count, 0, 3));
	for (size_t i = 0; i < m->count; i++)
		ENV_TRY(env_write_item(w, i) && env_write_str(w, m->items[i], 1, SIZE_MAX));
	return env_write_array_end(w);
}

static bool order_matrix_item_write(struct env_writer *w, const void *value)
{
	const struct sample_order_matrix_item *m = value;

	ENV_TRY(env_write_array(w, m->items, m->count, 0, SIZE_MAX));
	for (size_t i = 0; i < m->count; i++)
		ENV_TRY(env_write_item(w, i) && env_write_number(w, m->items[i]));
	return env_write_array_end(w);
}

static bool order_matrix_write(struct env_writer *w, const void *value)
{
	const struct sample_order_matrix *m = value;

	ENV_TRY(env_write_array(w, m->items, m->count, 1, SIZE_MAX));
	for (size_t i = 0; i < m->count; i++)
		ENV_TRY(env_write_item(w, i) && order_matrix_item_write(w, &m->items[i]));
	return env_write_array_end(w);
}

static bool order_opts_write(struct env_writer *w, const void *value)
{
	const struct sample_order_opts *m = value;

	ENV_TRY(env_write_array(w, m->items, m->count, 0, SIZE_MAX));
	for (size_t i = 0; i < m->count; i++)
		if (m->items[i].is == ENV_NULL)
			ENV_TRY(env_write_item(w, i) && env_write_null(w));
		else
			ENV_TRY(m->items[i].is == ENV_PRESENT && env_write_item(w, i) &&
				env_write_int(w, m->items[i].value, INT64_MIN, INT64_MAX));
	return env_write_array_end(w);
}

static bool order_counts_write(struct env_writer *w, const void *value)
{
	const struct sample_order_counts *m = value;

	ENV_TRY(env_write_map(w, m->items, m->count, sizeof(m->items[0])));
	for (size_t i = 0; i < m->count; i++)
		ENV_TRY(env_write_entry(w, i, m->items[i].key) &&
			env_write_int(w, m->items[i].value, INT64_MIN, INT64_MAX));
	return env_write_object_end(w);
}

static bool order_lists_write(struct env_writer *w, const void *value)
{
	const struct sample_order_lists *m = value;

	ENV_TRY(env_write_map(w, m->items, m->count, sizeof(m->items[0])));
	for (size_t i = 0; i < m->count; i++)
		ENV_TRY(env_write_entry(w, i, m->items[i].key) && fast_digits_write(w, &m->items[i].value));
	return env_write_object_end(w);
}

bool fast_order_write(struct env_writer *w, const void *value)
{
	const struct sample_order *m = value;

	ENV_TRY(env_write_object(w));
	ENV_TRY(ENV_WRITE_KEY(w, "id") && env_write_int(w, m->id, 1, INT64_MAX));
	ENV_TRY(ENV_WRITE_KEY(w, "address") && fast_address_write(w, &m->address));
	ENV_TRY(ENV_WRITE_KEY(w, "color") && env_write_enum(w, &sample_color_type, (int)m->color));
	if (m->ref_is == ENV_NULL)
		ENV_TRY(ENV_WRITE_KEY(w, "ref") && env_write_null(w));
	else
		ENV_TRY(m->ref_is == ENV_PRESENT && ENV_WRITE_KEY(w, "ref") &&
			env_write_int(w, m->ref, INT64_MIN, INT64_MAX));
	if (m->note_is == ENV_NULL)
		ENV_TRY(ENV_WRITE_KEY(w, "note") && env_write_null(w));
	else if (m->note_is != ENV_ABSENT)
		ENV_TRY(m->note_is == ENV_PRESENT && ENV_WRITE_KEY(w, "note") &&
			env_write_str(w, m->note, 0, 20));
	ENV_TRY(ENV_WRITE_KEY(w, "amount") && env_write_int(w, m->amount, 1, 999));
	ENV_TRY(m->ratio > 0 && m->ratio < 1 && ENV_WRITE_KEY(w, "ratio") && env_write_number(w, m->ratio));
	if (m->nick_is == ENV_NULL)
		ENV_TRY(ENV_WRITE_KEY(w, "nick") && env_write_null(w));
	else if (m->nick_is != ENV_ABSENT)
		ENV_TRY(m->nick_is == ENV_PRESENT && ENV_WRITE_KEY(w, "nick") &&
			env_write_str(w, m->nick, 0, SIZE_MAX));
	if (m->shade_is != ENV_ABSENT)
		ENV_TRY(m->shade_is == ENV_PRESENT && ENV_WRITE_KEY(w, "shade") &&
			env_write_enum(w, &sample_color_type, (int)m->shade));
	if (m->active_is != ENV_ABSENT)
		ENV_TRY(m->active_is == ENV_PRESENT && ENV_WRITE_KEY(w, "active") &&
			env_write_bool(w, m->active));
	ENV_TRY(ENV_WRITE_KEY(w, "tags") && order_tags_write(w, &m->tags));
	if (m->matrix_is != ENV_ABSENT)
		ENV_TRY(m->matrix_is == ENV_PRESENT && ENV_WRITE_KEY(w, "matrix") &&
			order_matrix_write(w, &m->matrix));
	if (m->opts_is != ENV_ABSENT)
		ENV_TRY(m->opts_is == ENV_PRESENT && ENV_WRITE_KEY(w, "opts") &&
			order_opts_write(w, &m->opts));
	if (m->counts_is != ENV_ABSENT)
		ENV_TRY(m->counts_is == ENV_PRESENT && ENV_WRITE_KEY(w, "counts") &&
			order_counts_write(w, &m->counts));
	if (m->lists_is != ENV_ABSENT)
		ENV_TRY(m->lists_is == ENV_PRESENT && ENV_WRITE_KEY(w, "lists") &&
			order_lists_write(w, &m->lists));
	if (m->meta_is != ENV_ABSENT)
		ENV_TRY(m->meta_is == ENV_PRESENT && ENV_WRITE_KEY(w, "meta") &&
			env_write_json(w, m->meta, 0));
	ENV_TRY(ENV_WRITE_KEY(w, "attrs") && env_write_json(w, m->attrs, ENV_JSON_OBJECT));
	if (m->big_is != ENV_ABSENT)
		ENV_TRY(m->big_is == ENV_PRESENT && ENV_WRITE_KEY(w, "big") &&
			env_write_int(w, m->big, INT64_C(-9007199254740992), INT64_C(9007199254740992)));
	return env_write_object_end(w);
}
