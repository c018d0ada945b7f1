/* The fast functions of scalars of more kinds, and of maps with rules. */
#include <envelope/read_kinds.h>
#include <envelope/write_kinds.h>

#include "fast/fast.h"

const char *fast_int32_read(struct env_reader *reader, const char *at, void *out)
{
	int32_t *m = out;

	at = env_read_int32(reader, at, m, INT32_MIN, 99);
	return env_read_rule(reader, at, *m % 5 == 0);
}

char *fast_int32_write(struct env_writer *writer, char *at, const void *value)
{
	const int32_t *m = value;

	env_write_rule(writer, *m % 5 == 0);
	return env_write_int(writer, at, *m, INT32_MIN, 99);
}

const char *fast_uint32_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_uint32(reader, at, out, 0, UINT32_MAX);
}

char *fast_uint32_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_int(writer, at, *(const uint32_t *)value, 0, UINT32_MAX);
}

const char *fast_uint64_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_uint64(reader, at, out, 0, UINT64_MAX);
}

char *fast_uint64_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_uint64(writer, at, *(const uint64_t *)value, 0, UINT64_MAX);
}

const char *fast_even_read(struct env_reader *reader, const char *at, void *out)
{
	uint64_t *m = out;

	at = env_read_uint64(reader, at, m, 3, UINT64_MAX - 3);
	return env_read_rule(reader, at, *m % 2 == 0);
}

char *fast_even_write(struct env_writer *writer, char *at, const void *value)
{
	const uint64_t *m = value;

	env_write_rule(writer, *m % 2 == 0);
	return env_write_uint64(writer, at, *m, 3, UINT64_MAX - 3);
}

const char *fast_float_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_float(reader, at, out);
}

char *fast_float_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_float(writer, at, *(const float *)value);
}

const char *fast_tenth_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_float_ruled(reader, at, &kinds_tenth_type, out);
}

char *fast_tenth_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_float_ruled(writer, at, &kinds_tenth_type, *(const float *)value);
}

const char *fast_cents_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_number_ruled(reader, at, &kinds_cents_type, out);
}

char *fast_cents_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_number_ruled(writer, at, &kinds_cents_type, *(const double *)value);
}

const char *fast_code_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_str_ruled(reader, at, &kinds_code_type, out);
}

char *fast_code_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_str_ruled(writer, at, &kinds_code_type, *(const struct env_str *)value);
}

const char *fast_mail_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_str_ruled(reader, at, &kinds_mail_type, out);
}

char *fast_mail_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_str_ruled(writer, at, &kinds_mail_type, *(const struct env_str *)value);
}

const char *fast_date_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_format(reader, at, &env_format_date, out);
}

char *fast_date_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_format(writer, at, &env_format_date, value);
}

const char *fast_moment_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_format(reader, at, &env_format_date_time, out);
}

char *fast_moment_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_format(writer, at, &env_format_date_time, value);
}

const char *fast_uuid_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_format(reader, at, &env_format_uuid, out);
}

char *fast_uuid_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_format(writer, at, &env_format_uuid, value);
}

const char *fast_bytes_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_base64(reader, at, out);
}

char *fast_bytes_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_base64(writer, at, *(const struct env_bytes *)value);
}

const char *fast_mixed_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_mixed_enum(reader, at, &kinds_mixed_type, out);
}

char *fast_mixed_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_enum(writer, at, &kinds_mixed_type, *(const int *)value);
}

const char *fast_level_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_open_enum(reader, at, &kinds_level_type, out);
}

char *fast_level_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_open_enum(writer, at, &kinds_level_type, value);
}

/* ---- maps ---- */

#define TABLE(name)                                                                          \
	const char *fast_##name##_read(struct env_reader *reader, const char *at, void *out) \
	{                                                                                    \
		return env_read_map(reader, at, &kinds_##name##_type, out);                  \
	}                                                                                    \
	char *fast_##name##_write(struct env_writer *writer, char *at, const void *value)    \
	{                                                                                    \
		return env_write_map(writer, at, &kinds_##name##_type, value);               \
	}

TABLE(table)
TABLE(words)
TABLE(closed)
TABLE(loose)
