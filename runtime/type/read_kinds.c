/* The words of fast decoders: numbers and strings by their kinds and by the rules of tables. */
#include <envelope/read_kinds.h>

#include "format/base64.h"
#include "text/number.h"
#include "text/scan.h"
#include "text/tape.h"
#include "type/block.h"
#include "type/keys.h"
#include "type/read_token.h"
#include "type/rules.h"
#include "type/value.h"

bool env_read_uint64(struct env_reader *reader, uint64_t *out, uint64_t minimum, uint64_t maximum)
{
	env_read_peek(reader);
	const char *first = reader->pos;
	const char *at = first;
	uint64_t value = 0;

	for (; at != reader->end && *at >= '0' && *at <= '9'; at++) {
		uint64_t digit = (uint64_t)(*at - '0');
		if (value > (UINT64_MAX - digit) / 10 || (value == 0 && at != first))
			return false;
		value = value * 10 + digit;
	}
	*out = value;
	reader->pos = at;
	return at != first && value >= minimum && value <= maximum;
}

bool env_read_int32(struct env_reader *reader, int32_t *out, int32_t minimum, int32_t maximum)
{
	int64_t value;

	ENV_TRY(env_read_int(reader, &value, minimum, maximum));
	*out = (int32_t)value;
	return true;
}

bool env_read_uint32(struct env_reader *reader, uint32_t *out, uint32_t minimum, uint32_t maximum)
{
	int64_t value;

	ENV_TRY(env_read_int(reader, &value, minimum, maximum));
	*out = (uint32_t)value;
	return true;
}

bool env_read_float(struct env_reader *reader, float *out)
{
	env_read_peek(reader);
	struct env_scan scan = {.at = reader->pos, .end = reader->end};
	struct env_token token;

	ENV_TRY(env_scan_scalar(&scan, &token) && token.kind == ENV_TAPE_NUMBER);
	reader->pos = scan.at;
	return env_number_to_float(env_str_of(token.text, token.length), out) == ENV_NUMBER_FITS;
}

bool env_read_number_ruled(struct env_reader *reader, const struct env_type *type, double *out)
{
	struct env_findings quiet = {0};

	return env_read_number(reader, out) && env_rules_number(&quiet, NULL, &type->as.number, *out);
}

bool env_read_float_ruled(struct env_reader *reader, const struct env_type *type, float *out)
{
	struct env_findings quiet = {0};

	return env_read_float(reader, out) && env_rules_float(&quiet, NULL, &type->as.number, *out);
}

bool env_read_str_ruled(struct env_reader *reader, const struct env_type *type, struct env_str *out)
{
	struct env_findings quiet = {0};

	return env_read_str(reader, out, 0, SIZE_MAX) &&
	       env_rules_string(&quiet, NULL, &type->as.string, *out);
}

/* A string of plain ASCII, borrowed from the text. */
static bool read_plain(struct env_reader *reader, struct env_str *out)
{
	ENV_TRY(env_read_peek(reader) == '"');
	const char *text = reader->pos + 1;
	const char *stop = env_block_plain_end(text, reader->end);

	if (stop == reader->end || *stop != '"')
		return false;
	*out = env_str_of(text, (size_t)(stop - text));
	reader->pos = stop + 1;
	return true;
}

bool env_read_format(struct env_reader *reader, const struct env_format *format, void *out)
{
	struct env_str text;

	return read_plain(reader, &text) && format->read(text, out);
}

bool env_read_base64(struct env_reader *reader, struct env_bytes *out)
{
	struct env_str text;

	ENV_TRY(read_plain(reader, &text));
	size_t size = env_base64_decoded_size(text);
	uint8_t *bytes = env_arena_alloc(reader->arena, size, 1);
	ENV_TRY(bytes != NULL && env_base64_decode(bytes, text));
	*out = (struct env_bytes){bytes, size};
	return true;
}

bool env_read_open_enum(struct env_reader *reader, const struct env_type *type, void *out)
{
	struct env_str other = {NULL, 0};
	struct env_str text;
	const char *start = reader->pos;
	bool plain = read_plain(reader, &text);

	if (!plain) {
		reader->pos = start;
		ENV_TRY(env_read_str(reader, &text, 0, SIZE_MAX));
	}
	int member = env_enum_find(&type->as.enumeration, text);
	if (member == 0) {
		other = plain ? env_str_of(env_arena_copy(reader->arena, text.ptr, text.len), text.len)
			      : text;
		ENV_TRY(other.ptr != NULL);
	}
	env_enum_set(out, member == 0 ? ENV_ENUM_OTHER : member);
	memcpy((char *)out + ENV_OTHER_OFFSET, &other, sizeof(other));
	return true;
}

/* An integer of plain digits as canonical text, in `room` of ENV_NUMBER_MAX bytes. -0 and what is long are "don't know". */
static bool read_canonical_integer(struct env_reader *reader, char *room, struct env_str *out)
{
	int64_t value;
	size_t zeros = 0;
	bool negative = env_read_peek(reader) == '-';

	ENV_TRY(env_read_int(reader, &value, -INT64_MAX, INT64_MAX) && !(negative && value == 0));
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
	return true;
}

bool env_read_canonical(struct env_reader *reader, char *room, struct env_str *out)
{
	static const struct env_str words[] = {ENV_STR_INIT("true"), ENV_STR_INIT("false")};
	char first = env_read_peek(reader);

	if (first == '"') {
		ENV_TRY(read_plain(reader, out));
		*out = env_str_of(out->ptr - 1, out->len + 2);
		return true;
	}
	if (first == 't' || first == 'f') {
		*out = words[first == 'f'];
		return env_read_literal(reader, *out);
	}
	return read_canonical_integer(reader, room, out);
}

/* Digits that go on after what was read, as a fraction, are left for what comes next to stumble over. */
bool env_read_mixed_enum(struct env_reader *reader, const struct env_type *type, void *out)
{
	char room[ENV_NUMBER_MAX];
	struct env_str text;

	ENV_TRY(env_read_canonical(reader, room, &text));
	int member = env_enum_find_text(&type->as.enumeration, text);
	env_enum_set(out, member);
	return member != 0;
}
