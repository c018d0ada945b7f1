/* Canonical texts as they are written. */
#include "type/spell.h"

#include "text/ascii.h"
#include "text/exact.h"
#include "text/number.h"

static bool has_exponent(struct env_str number)
{
	return memchr(number.ptr, 'e', number.len) != NULL || memchr(number.ptr, 'E', number.len) != NULL;
}

struct env_str env_spell_number(struct env_str number, char *room)
{
	int64_t integer;
	uint64_t natural;
	double real;

	if (!has_exponent(number))
		return number;
	if (env_number_to_int(number, &integer) == ENV_NUMBER_FITS)
		return env_str_of(room, env_number_from_int(room, integer));
	if (env_number_to_uint(number, &natural) == ENV_NUMBER_FITS)
		return env_str_of(room, env_number_from_uint(room, natural));
	if (env_number_to_double(number, &real) != ENV_NUMBER_FITS)
		return number;
	struct env_str shortest = env_str_of(room, env_number_from_double(room, real));
	bool same = env_exact_compare(env_exact_read(shortest), env_exact_read(number)) == 0;
	return same ? shortest : number;
}

static bool starts_number(char byte)
{
	return byte == '-' || env_is_digit(byte);
}

/* Bytes up to the next number that is no part of a string, or to the end. */
static size_t find_number(struct env_str json, size_t at)
{
	bool inside = false;

	for (; at < json.len && (inside || !starts_number(json.ptr[at])); at++) {
		if (json.ptr[at] == '"')
			inside = !inside;
		else if (json.ptr[at] == '\\')
			at++;
	}
	return at < json.len ? at : json.len;
}

static bool goes_on(char byte)
{
	return starts_number(byte) || byte == '+' || byte == '.' || byte == 'e' || byte == 'E';
}

static size_t find_number_end(struct env_str json, size_t at)
{
	while (at < json.len && goes_on(json.ptr[at]))
		at++;
	return at;
}

enum env_status env_spell_write(struct env_buf *buf, struct env_str json)
{
	char room[ENV_NUMBER_MAX];
	enum env_status status = ENV_OK;

	for (size_t at = 0, end; status == ENV_OK && at < json.len; at = end) {
		end = find_number(json, at);
		status = env_buf_append(buf, json.ptr + at, end - at);
		at = end;
		end = find_number_end(json, at);
		if (status == ENV_OK && end > at)
			status = env_buf_append_str(buf, env_spell_number(env_str_of(json.ptr + at, end - at),
									  room));
	}
	return status;
}
