/* The words of fast decoders: numbers and strings by their kinds and by the rules of tables. */
#include <envelope/read_kinds.h>

#include "format/base64.h"
#include "text/ascii.h"
#include "text/block.h"
#include "text/number.h"
#include "text/scan.h"
#include "text/tape.h"
#include "type/keys.h"
#include "type/read_token.h"
#include "type/rules.h"
#include "type/value.h"

/* The place behind the digits of an unsigned integer; NULL where there is none. */
static const char *read_digits(const char *at, uint64_t *out)
{
	const char *first = at;
	uint64_t value = 0;

	for (; env_is_digit(*at); at++) {
		uint64_t digit = (uint64_t)(*at - '0');
		if (value > (UINT64_MAX - digit) / 10 || (value == 0 && at != first))
			return NULL;
		value = value * 10 + digit;
	}
	*out = value;
	return at != first ? at : NULL;
}

const char *env_read_uint64(struct env_reader *reader, const char *at, uint64_t *out, uint64_t minimum,
			    uint64_t maximum)
{
	*out = 0;
	at = env_read_space(at);
	const char *end = read_digits(at, out);
	return end != NULL && *out >= minimum && *out <= maximum ? end : env_read_give_up(reader, at);
}

const char *env_read_int32(struct env_reader *reader, const char *at, int32_t *out, int32_t minimum,
			   int32_t maximum)
{
	int64_t value;

	at = env_read_int(reader, at, &value, minimum, maximum);
	/* what is beyond the bounds is of no use */
	*out = (int32_t)value;
	return at;
}

const char *env_read_uint32(struct env_reader *reader, const char *at, uint32_t *out, uint32_t minimum,
			    uint32_t maximum)
{
	int64_t value;

	at = env_read_int(reader, at, &value, minimum, maximum);
	*out = (uint32_t)value;
	return at;
}

const char *env_read_float(struct env_reader *reader, const char *at, float *out)
{
	struct env_scan scan = {.at = env_read_space(at), .end = reader->end};
	struct env_token token;

	*out = 0;
	if (env_scan_scalar(&scan, &token) && token.kind == ENV_TAPE_NUMBER &&
	    env_number_to_float(env_str_of(token.text, token.length), out) == ENV_NUMBER_FITS)
		return scan.at;
	return env_read_give_up(reader, at);
}

bool env_number_obeys(const struct env_type *type, double value)
{
	struct env_findings quiet = {0};

	return env_rules_number(&quiet, NULL, &type->as.number, value);
}

bool env_float_obeys(const struct env_type *type, float value)
{
	struct env_findings quiet = {0};

	return env_rules_float(&quiet, NULL, &type->as.number, value);
}

bool env_str_obeys(const struct env_type *type, struct env_str value)
{
	struct env_findings quiet = {0};

	return env_rules_string(&quiet, NULL, &type->as.string, value);
}

const char *env_read_number_ruled(struct env_reader *reader, const char *at, const struct env_type *type,
				  double *out)
{
	at = env_read_number(reader, at, out);
	return env_read_rule(reader, at, env_number_obeys(type, *out));
}

const char *env_read_float_ruled(struct env_reader *reader, const char *at, const struct env_type *type,
				 float *out)
{
	at = env_read_float(reader, at, out);
	return env_read_rule(reader, at, env_float_obeys(type, *out));
}

const char *env_read_str_ruled(struct env_reader *reader, const char *at, const struct env_type *type,
			       struct env_str *out)
{
	at = env_read_str(reader, at, out, 0, SIZE_MAX);
	/* there may be no string */
	return reader->given_up != NULL ? at : env_read_rule(reader, at, env_str_obeys(type, *out));
}

const char *env_read_format(struct env_reader *reader, const char *at, const struct env_format *format,
			    void *out)
{
	struct env_str text;
	const char *end = env_read_plain(at, &text);

	return end != NULL && format->read(text, out) ? end : env_read_give_up(reader, at);
}

/* The bytes that the text stands for; false where it stands for none. */
static bool read_bytes(struct env_arena *arena, struct env_str text, struct env_bytes *out)
{
	size_t size = env_base64_decoded_size(text);
	uint8_t *bytes = env_arena_alloc(arena, size, 1);

	*out = (struct env_bytes){bytes, size};
	return bytes != NULL && env_base64_decode(bytes, text);
}

const char *env_read_base64(struct env_reader *reader, const char *at, struct env_bytes *out)
{
	struct env_str text;
	const char *end = env_read_plain(at, &text);

	return end != NULL && read_bytes(reader->arena, text, out) ? end : env_read_give_up(reader, at);
}

/* What is a member's text needs no copy. */
const char *env_read_open_enum(struct env_reader *reader, const char *at, const struct env_type *type,
			       void *out)
{
	struct env_str none = {NULL, 0};
	char *before = reader->strings;
	struct env_str text;

	at = env_read_str(reader, at, &text, 0, SIZE_MAX);
	if (reader->given_up != NULL)
		return at;
	int member = env_enum_find(&type->as.enumeration, text);
	env_enum_set(out, member == 0 ? ENV_ENUM_OTHER : member);
	if (member != 0)
		reader->strings = before;
	memcpy((char *)out + ENV_OTHER_OFFSET, member == 0 ? &text : &none, sizeof(text));
	return at;
}

/* An integer of plain digits as canonical text, in `room` of ENV_NUMBER_MAX bytes. -0 and what is long are "don't know": NULL. */
static const char *read_canonical_integer(const char *at, char *room, struct env_str *out)
{
	int64_t value;
	size_t zeros = 0;
	bool negative = *at == '-';

	at = env_read_plain_int(at, &value);
	if (at == NULL || value < -INT64_MAX || (negative && value == 0))
		return NULL;
	size_t len = env_number_from_int(room, value);
	while (value != 0 && room[len - 1] == '0') {
		len--;
		zeros++;
	}
	if (zeros > 0) {
		room[len++] = 'e';
		len += env_number_from_uint(room + len, zeros);
	}
	*out = env_str_of(room, len);
	return at;
}

const char *env_read_canonical(const struct env_reader *reader, const char *at, char *room,
			       struct env_str *out)
{
	static const struct env_str words[] = {ENV_STR_INIT("true"), ENV_STR_INIT("false")};

	at = env_read_space(at);
	if (*at == '"') {
		at = env_read_plain(at, out);
		*out = env_str_of(out->ptr - 1, out->len + 2);
		return at;
	}
	if (*at == 't' || *at == 'f') {
		*out = words[*at == 'f'];
		return env_read_literal(reader, at, *out);
	}
	return read_canonical_integer(at, room, out);
}

/* Digits that go on after what was read, as a fraction, are left for what comes next to stumble over. */
const char *env_read_mixed_enum(struct env_reader *reader, const char *at, const struct env_type *type,
				void *out)
{
	char room[ENV_NUMBER_MAX];
	struct env_str text;
	const char *end = env_read_canonical(reader, at, room, &text);
	int member = end == NULL ? 0 : env_enum_find_text(&type->as.enumeration, text);

	env_enum_set(out, member);
	return member != 0 ? end : env_read_give_up(reader, at);
}
