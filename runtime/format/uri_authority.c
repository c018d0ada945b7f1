/* The authority of URIs and IRIs: [ userinfo "@" ] host [ ":" port ]. */
#include "format/uri_authority.h"

#include "format/ip.h"
#include "format/uri_chars.h"
#include "text/hex.h"

/* "v" 1*HEXDIG "." 1*( unreserved / sub-delims / ":" ) */
static bool parse_future(struct env_cursor *cursor)
{
	cursor->at++;
	const char *version = cursor->at;
	while (env_hex_digit(env_cursor_peek(cursor)) >= 0)
		cursor->at++;
	if (cursor->at == version || !env_cursor_accept(cursor, '.'))
		return false;
	const char *address = cursor->at;
	while (env_is_alpha_or_digit(env_cursor_peek(cursor)) ||
	       env_is_one_of(env_cursor_peek(cursor), "-._~:" ENV_URI_SUB_DELIMS))
		cursor->at++;
	return cursor->at > address;
}

/* "[" ( IPv6address / IPvFuture ) "]", the bracket is next */
static bool parse_literal(struct env_cursor *cursor)
{
	struct env_ipv6 address;

	cursor->at++;
	bool future = env_small_letter(env_cursor_peek(cursor)) == 'v';
	bool read = future ? parse_future(cursor) : env_ipv6_parse(cursor, ENV_IP_URI, &address);
	return read && env_cursor_accept(cursor, ']');
}

/* The userinfo with its "@"; nothing is moved where there is none. */
static void skip_userinfo(struct env_cursor *cursor, unsigned beyond)
{
	struct env_cursor ahead = *cursor;

	env_uri_skip(&ahead, ":" ENV_URI_SUB_DELIMS, beyond);
	if (env_cursor_accept(&ahead, '@'))
		*cursor = ahead;
}

bool env_uri_parse_authority(struct env_cursor *cursor, unsigned beyond)
{
	skip_userinfo(cursor, beyond);
	if (env_cursor_peek(cursor) == '[') {
		if (!parse_literal(cursor))
			return false;
	} else {
		/* IPv4 addresses are of reg-name, too */
		env_uri_skip(cursor, ENV_URI_SUB_DELIMS, beyond);
	}
	if (env_cursor_accept(cursor, ':')) {
		while (env_is_digit(env_cursor_peek(cursor)))
			cursor->at++;
	}
	return env_cursor_ended(cursor) || env_is_one_of(*cursor->at, "/?#");
}
