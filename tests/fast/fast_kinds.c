/* The fast functions of scalars of more kinds, and of maps with rules. */
#include <envelope/read_kinds.h>
#include <envelope/write_kinds.h>

#include "fast/fast.h"

bool fast_int32_read(struct env_reader *r, void *out)
{
	int32_t *m = out;

	return env_read_int32(r, m, INT32_MIN, 99) && *m % 5 == 0;
}

bool fast_int32_write(struct env_writer *w, const void *value)
{
	const int32_t *m = value;

	return env_write_int(w, *m, INT32_MIN, 99) && *m % 5 == 0;
}

bool fast_uint32_read(struct env_reader *r, void *out)
{
	return env_read_uint32(r, out, 0, UINT32_MAX);
}

bool fast_uint32_write(struct env_writer *w, const void *value)
{
	return env_write_int(w, *(const uint32_t *)value, 0, UINT32_MAX);
}

bool fast_uint64_read(struct env_reader *r, void *out)
{
	return env_read_uint64(r, out, 0, UINT64_MAX);
}

bool fast_uint64_write(struct env_writer *w, const void *value)
{
	return env_write_uint64(w, *(const uint64_t *)value, 0, UINT64_MAX);
}

bool fast_even_read(struct env_reader *r, void *out)
{
	uint64_t *m = out;

	return env_read_uint64(r, m, 3, UINT64_MAX - 3) && *m % 2 == 0;
}

bool fast_even_write(struct env_writer *w, const void *value)
{
	const uint64_t *m = value;

	return env_write_uint64(w, *m, 3, UINT64_MAX - 3) && *m % 2 == 0;
}

bool fast_float_read(struct env_reader *r, void *out)
{
	return env_read_float(r, out);
}

bool fast_float_write(struct env_writer *w, const void *value)
{
	return env_write_float(w, *(const float *)value);
}

bool fast_tenth_read(struct env_reader *r, void *out)
{
	return env_read_float_ruled(r, &kinds_tenth_type, out);
}

bool fast_tenth_write(struct env_writer *w, const void *value)
{
	return env_write_float_ruled(w, &kinds_tenth_type, *(const float *)value);
}

bool fast_cents_read(struct env_reader *r, void *out)
{
	return env_read_number_ruled(r, &kinds_cents_type, out);
}

bool fast_cents_write(struct env_writer *w, const void *value)
{
	return env_write_number_ruled(w, &kinds_cents_type, *(const double *)value);
}

bool fast_code_read(struct env_reader *r, void *out)
{
	return env_read_str_ruled(r, &kinds_code_type, out);
}

bool fast_code_write(struct env_writer *w, const void *value)
{
	return env_write_str_ruled(w, &kinds_code_type, *(const struct env_str *)value);
}

bool fast_mail_read(struct env_reader *r, void *out)
{
	return env_read_str_ruled(r, &kinds_mail_type, out);
}

bool fast_mail_write(struct env_writer *w, const void *value)
{
	return env_write_str_ruled(w, &kinds_mail_type, *(const struct env_str *)value);
}

bool fast_date_read(struct env_reader *r, void *out)
{
	return env_read_format(r, &env_format_date, out);
}

bool fast_date_write(struct env_writer *w, const void *value)
{
	return env_write_format(w, &env_format_date, value);
}

bool fast_moment_read(struct env_reader *r, void *out)
{
	return env_read_format(r, &env_format_date_time, out);
}

bool fast_moment_write(struct env_writer *w, const void *value)
{
	return env_write_format(w, &env_format_date_time, value);
}

bool fast_uuid_read(struct env_reader *r, void *out)
{
	return env_read_format(r, &env_format_uuid, out);
}

bool fast_uuid_write(struct env_writer *w, const void *value)
{
	return env_write_format(w, &env_format_uuid, value);
}

bool fast_bytes_read(struct env_reader *r, void *out)
{
	return env_read_base64(r, out);
}

bool fast_bytes_write(struct env_writer *w, const void *value)
{
	return env_write_base64(w, *(const struct env_bytes *)value);
}

bool fast_mixed_read(struct env_reader *r, void *out)
{
	return env_read_mixed_enum(r, &kinds_mixed_type, out);
}

bool fast_mixed_write(struct env_writer *w, const void *value)
{
	return env_write_enum(w, &kinds_mixed_type, *(const int *)value);
}

bool fast_level_read(struct env_reader *r, void *out)
{
	return env_read_open_enum(r, &kinds_level_type, out);
}

bool fast_level_write(struct env_writer *w, const void *value)
{
	return env_write_open_enum(w, &kinds_level_type, value);
}

/* ---- maps ---- */

static bool table_read(struct env_reader *r, const struct env_type *type, struct kinds_table *m)
{
	struct env_items entries = ENV_ITEMS(struct kinds_table_entry);
	struct kinds_table_entry *entry;

	ENV_TRY(env_read_map_ruled(r, type, &entries));
	while ((entry = env_read_entry_ruled(r, type, &entries)) != NULL)
		ENV_TRY(env_read_int32(r, &entry->value, 0, 100));
	*m = (struct kinds_table){entries.items, entries.count};
	return env_read_map_end_ruled(r, type, &entries);
}

static bool table_write(struct env_writer *w, const struct env_type *type, const struct kinds_table *m)
{
	ENV_TRY(env_write_map_ruled(w, type, m->items, m->count));
	for (size_t i = 0; i < m->count; i++)
		ENV_TRY(env_write_entry_ruled(w, type, i, m->items[i].key) &&
			env_write_int(w, m->items[i].value, 0, 100));
	return env_write_object_end(w);
}

#define TABLE(name)                                                       \
	bool fast_##name##_read(struct env_reader *r, void *out)          \
	{                                                                 \
		return table_read(r, &kinds_##name##_type, out);          \
	}                                                                 \
	bool fast_##name##_write(struct env_writer *w, const void *value) \
	{                                                                 \
		return table_write(w, &kinds_##name##_type, value);       \
	}

TABLE(table)
TABLE(words)
TABLE(closed)
TABLE(loose)
