/* The fast functions of scalars of more kinds, and of maps with rules. */
#include <envelope/read_kinds.h>
#include <envelope/write_kinds.h>

#include "fast/fast.h"

const char *fast_int32_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;
	int32_t *m = out;

	return env_read_int32(c, m, INT32_MIN, 99) && *m % 5 == 0 ? c->at : NULL;
}

char *fast_int32_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;
	const int32_t *m = value;

	return env_write_int(c, *m, INT32_MIN, 99) && *m % 5 == 0 ? c->at : NULL;
}

const char *fast_uint32_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;

	return env_read_uint32(c, out, 0, UINT32_MAX) ? c->at : NULL;
}

char *fast_uint32_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;

	return env_write_int(c, *(const uint32_t *)value, 0, UINT32_MAX) ? c->at : NULL;
}

const char *fast_uint64_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;

	return env_read_uint64(c, out, 0, UINT64_MAX) ? c->at : NULL;
}

char *fast_uint64_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;

	return env_write_uint64(c, *(const uint64_t *)value, 0, UINT64_MAX) ? c->at : NULL;
}

const char *fast_even_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;
	uint64_t *m = out;

	return env_read_uint64(c, m, 3, UINT64_MAX - 3) && *m % 2 == 0 ? c->at : NULL;
}

char *fast_even_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;
	const uint64_t *m = value;

	return env_write_uint64(c, *m, 3, UINT64_MAX - 3) && *m % 2 == 0 ? c->at : NULL;
}

const char *fast_float_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;

	return env_read_float(c, out) ? c->at : NULL;
}

char *fast_float_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;

	return env_write_float(c, *(const float *)value) ? c->at : NULL;
}

const char *fast_tenth_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;

	return env_read_float_ruled(c, &kinds_tenth_type, out) ? c->at : NULL;
}

char *fast_tenth_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;

	return env_write_float_ruled(c, &kinds_tenth_type, *(const float *)value) ? c->at : NULL;
}

const char *fast_cents_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;

	return env_read_number_ruled(c, &kinds_cents_type, out) ? c->at : NULL;
}

char *fast_cents_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;

	return env_write_number_ruled(c, &kinds_cents_type, *(const double *)value) ? c->at : NULL;
}

const char *fast_code_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;

	return env_read_str_ruled(c, &kinds_code_type, out) ? c->at : NULL;
}

char *fast_code_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;

	return env_write_str_ruled(c, &kinds_code_type, *(const struct env_str *)value) ? c->at : NULL;
}

const char *fast_mail_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;

	return env_read_str_ruled(c, &kinds_mail_type, out) ? c->at : NULL;
}

char *fast_mail_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;

	return env_write_str_ruled(c, &kinds_mail_type, *(const struct env_str *)value) ? c->at : NULL;
}

const char *fast_date_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;

	return env_read_format(c, &env_format_date, out) ? c->at : NULL;
}

char *fast_date_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;

	return env_write_format(c, &env_format_date, value) ? c->at : NULL;
}

const char *fast_moment_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;

	return env_read_format(c, &env_format_date_time, out) ? c->at : NULL;
}

char *fast_moment_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;

	return env_write_format(c, &env_format_date_time, value) ? c->at : NULL;
}

const char *fast_uuid_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;

	return env_read_format(c, &env_format_uuid, out) ? c->at : NULL;
}

char *fast_uuid_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;

	return env_write_format(c, &env_format_uuid, value) ? c->at : NULL;
}

const char *fast_bytes_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;

	return env_read_base64(c, out) ? c->at : NULL;
}

char *fast_bytes_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;

	return env_write_base64(c, *(const struct env_bytes *)value) ? c->at : NULL;
}

const char *fast_mixed_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;

	return env_read_mixed_enum(c, &kinds_mixed_type, out) ? c->at : NULL;
}

char *fast_mixed_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;

	return env_write_enum(c, &kinds_mixed_type, *(const int *)value) ? c->at : NULL;
}

const char *fast_level_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;

	return env_read_open_enum(c, &kinds_level_type, out) ? c->at : NULL;
}

char *fast_level_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;

	return env_write_open_enum(c, &kinds_level_type, value) ? c->at : NULL;
}

/* ---- maps ---- */

static bool table_read(struct env_read_cursor *c, const struct env_type *type, struct kinds_table *m)
{
	struct env_items entries = ENV_ITEMS(struct kinds_table_entry);
	struct kinds_table_entry *entry;

	ENV_TRY(env_read_map_ruled(c, type, &entries));
	while ((entry = env_read_entry_ruled(c, type, &entries)) != NULL)
		ENV_TRY(env_read_int32(c, &entry->value, 0, 100));
	*m = (struct kinds_table){entries.items, entries.count};
	return env_read_on(c, env_read_map_end_ruled(c, type, &entries));
}

static bool table_write(struct env_write_cursor *c, const struct env_type *type, const struct kinds_table *m)
{
	ENV_TRY(env_write_map_ruled(c, type, m->items, m->count));
	for (size_t i = 0; i < m->count; i++)
		ENV_TRY(env_write_entry_ruled(c, type, i, m->items[i].key) &&
			env_write_int(c, m->items[i].value, 0, 100));
	return env_write_on(c, env_write_object_end(c));
}

#define TABLE(name)                                                                          \
	const char *fast_##name##_read(struct env_reader *reader, const char *at, void *out) \
	{                                                                                    \
		struct env_read_cursor c = {at, reader};                                     \
		return table_read(&c, &kinds_##name##_type, out) ? c.at : NULL;              \
	}                                                                                    \
	char *fast_##name##_write(struct env_writer *writer, char *at, const void *value)    \
	{                                                                                    \
		struct env_write_cursor c = {at, writer};                                    \
		return table_write(&c, &kinds_##name##_type, value) ? c.at : NULL;           \
	}

TABLE(table)
TABLE(words)
TABLE(closed)
TABLE(loose)
