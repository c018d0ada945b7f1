/* The format "uuid": RFC 9562, section 4. Any version and variant; small letters are written. */
#include <envelope/format.h>

#include "format/cursor.h"
#include "text/hex.h"

/* A hyphen stands before the bytes 4, 6, 8 and 10. */
static bool hyphen_before(size_t index)
{
	return index >= 4 && index <= 10 && index % 2 == 0;
}

static bool parse(struct env_str text, struct env_uuid *out)
{
	struct env_cursor cursor = env_cursor_of(text);

	for (size_t i = 0; i < sizeof(out->bytes); i++) {
		if (hyphen_before(i) && !env_cursor_accept(&cursor, '-'))
			return false;
		if (cursor.end - cursor.at < 2)
			return false;
		int high = env_hex_digit(cursor.at[0]);
		int low = env_hex_digit(cursor.at[1]);
		if (high < 0 || low < 0)
			return false;
		out->bytes[i] = (uint8_t)(high * 16 + low);
		cursor.at += 2;
	}
	return env_cursor_ended(&cursor);
}

static bool valid(struct env_str text)
{
	struct env_uuid uuid;

	return parse(text, &uuid);
}

static bool read(struct env_str text, void *out)
{
	struct env_uuid uuid;

	if (!parse(text, &uuid))
		return false;
	*(struct env_uuid *)out = uuid;
	return true;
}

static size_t write(const void *value, char *out)
{
	static const char digits[] = "0123456789abcdef";
	const struct env_uuid *uuid = value;
	char *to = out;

	for (size_t i = 0; i < sizeof(uuid->bytes); i++) {
		if (hyphen_before(i))
			*to++ = '-';
		*to++ = digits[uuid->bytes[i] >> 4];
		*to++ = digits[uuid->bytes[i] & 15];
	}
	return (size_t)(to - out);
}

static bool equal(const void *a, const void *b)
{
	return memcmp(a, b, sizeof(struct env_uuid)) == 0;
}

const struct env_format env_format_uuid = {
	.name = "uuid",
	.error = ENV_ERROR_UUID,
	.valid = valid,
	.size = sizeof(struct env_uuid),
	.align = _Alignof(struct env_uuid),
	.read = read,
	.write = write,
	.equal = equal,
};
