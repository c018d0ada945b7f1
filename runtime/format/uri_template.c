/* The format "uri-template": RFC 6570, section 2, of any level; operators that are kept for later are of its grammar, too. */
#include <envelope/format.h>

#include "format/uri_chars.h"

#define PREFIX_MAX_DIGITS 4

/*
 * Goes over literals, which may be none. The apostrophe is one of them by the verified erratum 6937.
 */
static void skip_literals(struct env_cursor *cursor)
{
	static const unsigned beyond = ENV_URI_UCSCHAR | ENV_URI_IPRIVATE | ENV_URI_DIRECTION;

	for (;;) {
		char c = env_cursor_peek(cursor);
		if (c > ' ' && c < 0x7F && !env_is_one_of(c, "\"%<>\\^`{|}"))
			cursor->at++;
		else if (!env_uri_accept_encoded(cursor) && !env_uri_accept_beyond(cursor, beyond))
			return;
	}
}

/* varchar */
static bool accept_name_character(struct env_cursor *cursor)
{
	char c = env_cursor_peek(cursor);

	if (!env_is_alpha_or_digit(c) && c != '_')
		return env_uri_accept_encoded(cursor);
	cursor->at++;
	return true;
}

/* varname: varchar *( ["."] varchar ) */
static bool parse_name(struct env_cursor *cursor)
{
	do {
		if (!accept_name_character(cursor))
			return false;
		while (accept_name_character(cursor))
			;
	} while (env_cursor_accept(cursor, '.'));
	return true;
}

/* [ modifier-level4 ]: "*", or ":" and a number from 1 to 9999 */
static bool parse_modifier(struct env_cursor *cursor)
{
	if (env_cursor_accept(cursor, '*') || !env_cursor_accept(cursor, ':'))
		return true;
	const char *start = cursor->at;
	while (cursor->at - start < PREFIX_MAX_DIGITS && env_is_digit(env_cursor_peek(cursor)))
		cursor->at++;
	return cursor->at > start && *start != '0';
}

/* "{" [ operator ] varspec *( "," varspec ) "}", the brace is next */
static bool parse_expression(struct env_cursor *cursor)
{
	cursor->at++;
	if (env_is_one_of(env_cursor_peek(cursor), "+#./;?&=,!@|"))
		cursor->at++;
	do {
		if (!parse_name(cursor) || !parse_modifier(cursor))
			return false;
	} while (env_cursor_accept(cursor, ','));
	return env_cursor_accept(cursor, '}');
}

static bool valid(struct env_str text)
{
	struct env_cursor cursor = env_cursor_of(text);

	for (;;) {
		skip_literals(&cursor);
		if (env_cursor_ended(&cursor))
			return true;
		if (*cursor.at != '{' || !parse_expression(&cursor))
			return false;
	}
}

const struct env_format env_format_uri_template = {
	.name = "uri-template",
	.error = ENV_ERROR_URI_TEMPLATE,
	.valid = valid,
};
