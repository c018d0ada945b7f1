/*
 * The format "ipv4": four numbers from 0 to 255. JSON Schema names RFC 2673, section 3.2, whose grammar lets zeros stand in
 * front; some programs read such numbers as octal, so they are refused here, as RFC 3986 does.
 */
#include "format/ip.h"

static bool parse(struct env_str text, struct env_ipv4 *out)
{
	struct env_cursor cursor = env_cursor_of(text);

	return env_ipv4_parse(&cursor, ENV_IP_URI, out) && env_cursor_ended(&cursor);
}

static bool valid(struct env_str text)
{
	struct env_ipv4 address;

	return parse(text, &address);
}

static bool read(struct env_str text, void *out)
{
	struct env_ipv4 address;

	if (!parse(text, &address))
		return false;
	*(struct env_ipv4 *)out = address;
	return true;
}

static size_t write(const void *value, char *out)
{
	const struct env_ipv4 *address = value;

	return (size_t)(env_ipv4_put(out, address->bytes) - out);
}

static bool equal(const void *a, const void *b)
{
	return memcmp(a, b, sizeof(struct env_ipv4)) == 0;
}

const struct env_format env_format_ipv4 = {
	.name = "ipv4",
	.error = ENV_ERROR_IPV4,
	.valid = valid,
	.size = sizeof(struct env_ipv4),
	.align = _Alignof(struct env_ipv4),
	.read = read,
	.write = write,
	.equal = equal,
};
