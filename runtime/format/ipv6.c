/* The format "ipv6": RFC 4291, section 2.2, without a zone. Written as RFC 5952 recommends. */
#include "format/ip.h"

#define GROUPS 8

/* A row of groups. */
struct run {
	int start;
	int count;
};

static unsigned group_at(const struct env_ipv6 *address, int index)
{
	const uint8_t *group = address->bytes + 2 * (size_t)index;

	return (unsigned)group[0] << 8 | group[1];
}

/* The longest row of at least two zeros, of such the first (RFC 5952, section 4.2); {0, 0} where there is none. */
static struct run find_zeros(const struct env_ipv6 *address, int count)
{
	struct run longest = {0, 0};
	struct run run = {0, 0};

	for (int i = 0; i < count; i++) {
		if (group_at(address, i) != 0) {
			run = (struct run){i + 1, 0};
			continue;
		}
		run.count++;
		if (run.count >= 2 && run.count > longest.count)
			longest = run;
	}
	return longest;
}

/* ::ffff:0:0/96, IPv4 addresses, whose last part is written as such (RFC 5952, section 5). */
static bool is_mapped(const struct env_ipv6 *address)
{
	return find_zeros(address, 5).count == 5 && group_at(address, 5) == 0xFFFF;
}

/* Without zeros in front, in small letters (sections 4.1 and 4.3). */
static char *put_group(char *to, unsigned value)
{
	static const char digits[] = "0123456789abcdef";
	int shift = 12;

	while (shift > 0 && value >> shift == 0)
		shift -= 4;
	for (; shift >= 0; shift -= 4)
		*to++ = digits[value >> shift & 15];
	return to;
}

static size_t write(const void *value, char *out)
{
	const struct env_ipv6 *address = value;
	bool mapped = is_mapped(address);
	int count = mapped ? GROUPS - 2 : GROUPS;
	struct run zeros = find_zeros(address, count);
	char *to = out;

	for (int i = 0; i < count; i++) {
		if (zeros.count > 0 && i == zeros.start) {
			*to++ = ':';
			*to++ = ':';
			i += zeros.count - 1;
			continue;
		}
		if (i > 0 && to[-1] != ':')
			*to++ = ':';
		to = put_group(to, group_at(address, i));
	}
	if (mapped) {
		*to++ = ':';
		to = env_ipv4_put(to, address->bytes + 12);
	}
	return (size_t)(to - out);
}

static bool parse(struct env_str text, struct env_ipv6 *out)
{
	struct env_cursor cursor = env_cursor_of(text);

	return env_ipv6_parse(&cursor, ENV_IP_URI, out) && env_cursor_ended(&cursor);
}

static bool valid(struct env_str text)
{
	struct env_ipv6 address;

	return parse(text, &address);
}

static bool read(struct env_str text, void *out)
{
	struct env_ipv6 address;

	if (!parse(text, &address))
		return false;
	*(struct env_ipv6 *)out = address;
	return true;
}

static bool equal(const void *a, const void *b)
{
	return memcmp(a, b, sizeof(struct env_ipv6)) == 0;
}

const struct env_format env_format_ipv6 = {
	.name = "ipv6",
	.error = ENV_ERROR_IPV6,
	.valid = valid,
	.size = sizeof(struct env_ipv6),
	.align = _Alignof(struct env_ipv6),
	.read = read,
	.write = write,
	.equal = equal,
};
