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

/* The table of a member. */
#define TYPE_OF(member) (sample_order_type.as.object.fields[member].type)

/* ---- what the arrays and maps whose items have fast functions need of their tables ---- */

static env_read_function order_matrix_item_read;
static env_write_function order_matrix_item_write;
static env_read_function order_opts_item_read;
static env_write_function order_opts_item_write;

static const struct env_type matrix_item_type = {
	.kind = ENV_KIND_ARRAY,
	OF(struct sample_order_matrix_item),
	.as.array = {.item = &sample_number_type, .max_items = SIZE_MAX},
	.read = order_matrix_item_read,
	.write = order_matrix_item_write,
};

static const struct env_type matrix_type = {
	.kind = ENV_KIND_ARRAY,
	OF(struct sample_order_matrix),
	.as.array = {.item = &matrix_item_type, .min_items = 1, .max_items = SIZE_MAX},
};

static const struct env_type opts_item_type = {
	.kind = ENV_KIND_NULLABLE,
	OF(struct sample_order_opts_item),
	.as.nullable = {&sample_integer_type, offsetof(struct sample_order_opts_item, value)},
	.read = order_opts_item_read,
	.write = order_opts_item_write,
};

static const struct env_type opts_type = {
	.kind = ENV_KIND_ARRAY,
	OF(struct sample_order_opts),
	.as.array = {.item = &opts_item_type, .max_items = SIZE_MAX},
};

static const struct env_type lists_value_type = {
	.kind = ENV_KIND_ARRAY,
	OF(struct sample_digits),
	.read = fast_digits_read,
	.write = fast_digits_write,
};

static const struct env_type lists_type = {
	.kind = ENV_KIND_MAP,
	OF(struct sample_order_lists),
	.as.map = {.value = &lists_value_type,
		   .entry_size = sizeof(struct sample_order_lists_entry),
		   .value_offset = offsetof(struct sample_order_lists_entry, value),
		   .max_entries = SIZE_MAX},
};

/* ---- decode ---- */

static const char *order_tags_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, TYPE_OF(10), out);
}

static const char *order_matrix_item_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &matrix_item_type, out);
}

static const char *order_matrix_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &matrix_type, out);
}

static const char *order_opts_item_read(struct env_reader *reader, const char *at, void *out)
{
	struct sample_order_opts_item *m = out;

	return env_read_int_or_null(reader, at, &m->value, &m->is, INT64_MIN, INT64_MAX);
}

static const char *order_opts_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &opts_type, out);
}

static const char *order_counts_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_map(reader, at, TYPE_OF(13), out);
}

static const char *order_lists_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_map(reader, at, &lists_type, out);
}

static const char *order_read_member(struct env_reader *reader, const char *at, struct sample_order *m,
				     int key)
{
	switch (key) {
	case 0: /* id */
		return env_read_int(reader, at, &m->id, 1, INT64_MAX);
	case 1: /* address */
		return fast_address_read(reader, at, &m->address);
	case 2: /* color */
		return env_read_enum(reader, at, &sample_color_type, &m->color);
	case 3: /* ref */
		return env_read_int_or_null(reader, at, &m->ref, &m->ref_is, INT64_MIN, INT64_MAX);
	case 4: /* note */
		at = env_read_null(at, &m->note_is);
		return m->note_is == ENV_PRESENT ? env_read_str(reader, at, &m->note, 0, 20) : at;
	case 5: /* amount */
		return env_read_int(reader, at, &m->amount, 1, 999);
	case 6: /* ratio */
		at = env_read_number(reader, at, &m->ratio);
		return env_read_rule(reader, at, m->ratio > 0 && m->ratio < 1);
	case 7: /* nick */
		at = env_read_null(at, &m->nick_is);
		return m->nick_is == ENV_PRESENT ? env_read_str(reader, at, &m->nick, 0, SIZE_MAX) : at;
	case 8: /* shade */
		m->shade_is = ENV_PRESENT;
		return env_read_enum(reader, at, &sample_color_type, &m->shade);
	case 9: /* active */
		m->active_is = ENV_PRESENT;
		return env_read_bool(reader, at, &m->active);
	case 10: /* tags */
		return order_tags_read(reader, at, &m->tags);
	case 11: /* matrix */
		m->matrix_is = ENV_PRESENT;
		return order_matrix_read(reader, at, &m->matrix);
	case 12: /* opts */
		m->opts_is = ENV_PRESENT;
		return order_opts_read(reader, at, &m->opts);
	case 13: /* counts */
		m->counts_is = ENV_PRESENT;
		return order_counts_read(reader, at, &m->counts);
	case 14: /* lists */
		m->lists_is = ENV_PRESENT;
		return order_lists_read(reader, at, &m->lists);
	case 15: /* meta */
		m->meta_is = ENV_PRESENT;
		return env_read_json(reader, at, &m->meta, 0);
	case 16: /* attrs */
		return env_read_json(reader, at, &m->attrs, ENV_JSON_OBJECT);
	case 17: /* big */
		m->big_is = ENV_PRESENT;
		return env_read_int(reader, at, &m->big, INT64_C(-9007199254740992),
				    INT64_C(9007199254740992));
	default:
		return env_read_skip(reader, at);
	}
}

const char *fast_order_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("id"),    ENV_REQUIRED("address"), ENV_REQUIRED("color"), ENV_REQUIRED("ref"),
		ENV_OPTIONAL("note"),  ENV_OPTIONAL("amount"),  ENV_OPTIONAL("ratio"), ENV_OPTIONAL("nick"),
		ENV_OPTIONAL("shade"), ENV_OPTIONAL("active"),  ENV_OPTIONAL("tags"),  ENV_OPTIONAL("matrix"),
		ENV_OPTIONAL("opts"),  ENV_OPTIONAL("counts"),  ENV_OPTIONAL("lists"), ENV_OPTIONAL("meta"),
		ENV_OPTIONAL("attrs"), ENV_OPTIONAL("big"),
	};
	ENV_MEMBERS(members, keys);
	struct sample_order *m = out;

	*m = order_defaults;
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END;
	     key = ENV_NEXT(reader, at, members))
		at = order_read_member(reader, at, m, key);
	return env_read_object_end(reader, at, &members);
}

/* ---- encode ---- */

static char *order_tags_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, TYPE_OF(10), value);
}

static char *order_matrix_item_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &matrix_item_type, value);
}

static char *order_matrix_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &matrix_type, value);
}

static char *order_opts_item_write(struct env_writer *writer, char *at, const void *value)
{
	const struct sample_order_opts_item *m = value;

	return fast_has_value(writer, m->is) ? env_write_int(writer, at, m->value, INT64_MIN, INT64_MAX)
					     : env_write_null(writer, at);
}

static char *order_opts_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &opts_type, value);
}

static char *order_counts_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_map(writer, at, TYPE_OF(13), value);
}

static char *order_lists_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_map(writer, at, &lists_type, value);
}

/* From "matrix" to "meta". */
static char *order_write_containers(struct env_writer *writer, char *at, const struct sample_order *m)
{
	if (fast_is_there(writer, m->matrix_is)) {
		at = ENV_WRITE_KEY(writer, at, "matrix");
		at = order_matrix_write(writer, at, &m->matrix);
	}
	if (fast_is_there(writer, m->opts_is)) {
		at = ENV_WRITE_KEY(writer, at, "opts");
		at = order_opts_write(writer, at, &m->opts);
	}
	if (fast_is_there(writer, m->counts_is)) {
		at = ENV_WRITE_KEY(writer, at, "counts");
		at = order_counts_write(writer, at, &m->counts);
	}
	if (fast_is_there(writer, m->lists_is)) {
		at = ENV_WRITE_KEY(writer, at, "lists");
		at = order_lists_write(writer, at, &m->lists);
	}
	if (fast_is_there(writer, m->meta_is)) {
		at = ENV_WRITE_KEY(writer, at, "meta");
		at = env_write_json(writer, at, m->meta, 0);
	}
	return at;
}

char *fast_order_write(struct env_writer *writer, char *at, const void *value)
{
	const struct sample_order *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_KEY(writer, at, "id");
	at = env_write_int(writer, at, m->id, 1, INT64_MAX);
	at = ENV_WRITE_KEY(writer, at, "address");
	at = fast_address_write(writer, at, &m->address);
	at = ENV_WRITE_KEY(writer, at, "color");
	at = env_write_enum(writer, at, &sample_color_type, (int)m->color);
	at = ENV_WRITE_KEY(writer, at, "ref");
	at = fast_has_value(writer, m->ref_is) ? env_write_int(writer, at, m->ref, INT64_MIN, INT64_MAX)
					       : env_write_null(writer, at);
	if (m->note_is != ENV_ABSENT) {
		at = ENV_WRITE_KEY(writer, at, "note");
		at = fast_has_value(writer, m->note_is) ? env_write_str(writer, at, m->note, 0, 20)
							: env_write_null(writer, at);
	}
	at = ENV_WRITE_KEY(writer, at, "amount");
	at = env_write_int(writer, at, m->amount, 1, 999);
	env_write_rule(writer, m->ratio > 0 && m->ratio < 1);
	at = ENV_WRITE_KEY(writer, at, "ratio");
	at = env_write_number(writer, at, m->ratio);
	if (m->nick_is != ENV_ABSENT) {
		at = ENV_WRITE_KEY(writer, at, "nick");
		at = fast_has_value(writer, m->nick_is) ? env_write_str(writer, at, m->nick, 0, SIZE_MAX)
							: env_write_null(writer, at);
	}
	if (fast_is_there(writer, m->shade_is)) {
		at = ENV_WRITE_KEY(writer, at, "shade");
		at = env_write_enum(writer, at, &sample_color_type, (int)m->shade);
	}
	if (fast_is_there(writer, m->active_is)) {
		at = ENV_WRITE_KEY(writer, at, "active");
		at = env_write_bool(writer, at, m->active);
	}
	at = ENV_WRITE_KEY(writer, at, "tags");
	at = order_tags_write(writer, at, &m->tags);
	at = order_write_containers(writer, at, m);
	at = ENV_WRITE_KEY(writer, at, "attrs");
	at = env_write_json(writer, at, m->attrs, ENV_JSON_OBJECT);
	if (fast_is_there(writer, m->big_is)) {
		at = ENV_WRITE_KEY(writer, at, "big");
		at = env_write_int(writer, at, m->big, INT64_C(-9007199254740992), INT64_C(9007199254740992));
	}
	return env_write_close(writer, at, '}');
}
