/* The grammars of IP addresses. */
#include "format/ip.h"

#include "text/hex.h"

#define GROUPS 8

/* One number of four: 0 to 255. */
static bool parse_byte(struct env_cursor *cursor, enum env_ip_grammar grammar, uint8_t *out)
{
	unsigned value = 0;
	const char *start = cursor->at;

	while (cursor->at - start < 3 && env_is_digit(env_cursor_peek(cursor)))
		value = value * 10 + (unsigned)(*cursor->at++ - '0');
	if (cursor->at == start || value > 255)
		return false;
	if (grammar == ENV_IP_URI && *start == '0' && cursor->at - start > 1)
		return false;
	*out = (uint8_t)value;
	return true;
}

bool env_ipv4_parse(struct env_cursor *cursor, enum env_ip_grammar grammar, struct env_ipv4 *out)
{
	for (int i = 0; i < 4; i++) {
		if (i > 0 && !env_cursor_accept(cursor, '.'))
			return false;
		if (!parse_byte(cursor, grammar, &out->bytes[i]))
			return false;
	}
	return true;
}

/* What was read of an address: groups before "::", and those after it. */
struct groups {
	uint8_t bytes[2 * GROUPS];
	int count;
	int gap; /* groups before "::"; -1: there is none */
};

/* 1*4HEXDIG */
static bool parse_group(struct env_cursor *cursor, struct groups *groups)
{
	unsigned value = 0;
	const char *start = cursor->at;

	if (groups->count == GROUPS)
		return false;
	while (cursor->at - start < 4 && env_hex_digit(env_cursor_peek(cursor)) >= 0)
		value = value * 16 + (unsigned)env_hex_digit(*cursor->at++);
	if (cursor->at == start)
		return false;
	uint8_t *group = groups->bytes + 2 * (size_t)groups->count;
	group[0] = (uint8_t)(value >> 8);
	group[1] = (uint8_t)value;
	groups->count++;
	return true;
}

/* An IPv4 address as the last two groups; nothing is moved where there is none. */
static bool parse_tail(struct env_cursor *cursor, enum env_ip_grammar grammar, struct groups *groups)
{
	struct env_cursor ahead = *cursor;
	struct env_ipv4 ipv4;

	if (groups->count > GROUPS - 2 || !env_ipv4_parse(&ahead, grammar, &ipv4))
		return false;
	memcpy(groups->bytes + 2 * (size_t)groups->count, ipv4.bytes, sizeof(ipv4.bytes));
	groups->count += 2;
	*cursor = ahead;
	return true;
}

/* "::", which may stand once. */
static bool parse_gap(struct env_cursor *cursor, struct groups *groups)
{
	if (groups->gap >= 0 || cursor->end - cursor->at < 2 || cursor->at[0] != ':' || cursor->at[1] != ':')
		return false;
	groups->gap = groups->count;
	cursor->at += 2;
	return true;
}

/* Groups and colons, as far as they go. */
static bool parse_groups(struct env_cursor *cursor, enum env_ip_grammar grammar, struct groups *groups)
{
	bool after_gap = parse_gap(cursor, groups);

	if (after_gap && env_hex_digit(env_cursor_peek(cursor)) < 0)
		return true;
	for (;;) {
		if (parse_tail(cursor, grammar, groups))
			return true;
		if (!parse_group(cursor, groups))
			return false;
		if (parse_gap(cursor, groups)) {
			if (env_hex_digit(env_cursor_peek(cursor)) < 0)
				return true;
		} else if (!env_cursor_accept(cursor, ':')) {
			return true;
		}
	}
}

bool env_ipv6_parse(struct env_cursor *cursor, enum env_ip_grammar grammar, struct env_ipv6 *out)
{
	struct groups groups = {.gap = -1};
	int left_out = grammar == ENV_IP_MAIL ? 2 : 1;

	if (!parse_groups(cursor, grammar, &groups))
		return false;
	if (groups.gap < 0 ? groups.count != GROUPS : groups.count > GROUPS - left_out)
		return false;
	size_t before = groups.gap < 0 ? sizeof(out->bytes) : 2 * (size_t)groups.gap;
	size_t after = 2 * (size_t)groups.count - before;
	if (groups.gap < 0)
		after = 0;
	memset(out->bytes, 0, sizeof(out->bytes));
	memcpy(out->bytes, groups.bytes, before);
	memcpy(out->bytes + sizeof(out->bytes) - after, groups.bytes + before, after);
	return true;
}

char *env_ipv4_put(char *to, const uint8_t bytes[4])
{
	for (int i = 0; i < 4; i++) {
		if (i > 0)
			*to++ = '.';
		to = env_put_digits(to, bytes[i], bytes[i] >= 100 ? 3 : bytes[i] >= 10 ? 2 : 1);
	}
	return to;
}
