/* The formats "uri" and "uri-reference" (RFC 3986, by its ABNF), and "iri" and "iri-reference" (RFC 3987). */
#include <envelope/format.h>

#include "format/uri_authority.h"
#include "format/uri_chars.h"

/* pchar, beside unreserved and pct-encoded */
#define PATH_MARKS ENV_URI_SUB_DELIMS ":@"

/* ALPHA *( ALPHA / DIGIT / "+" / "-" / "." ) ":"; nothing is moved where there is none. */
static bool accept_scheme(struct env_cursor *cursor)
{
	struct env_cursor ahead = *cursor;

	if (!env_is_alpha(env_cursor_peek(&ahead)))
		return false;
	while (env_is_alpha_or_digit(env_cursor_peek(&ahead)) ||
	       env_is_one_of(env_cursor_peek(&ahead), "+-."))
		ahead.at++;
	if (!env_cursor_accept(&ahead, ':'))
		return false;
	*cursor = ahead;
	return true;
}

/* hier-part, or relative-part, whose first segment has no colon (path-noscheme). */
static bool parse_path(struct env_cursor *cursor, bool relative, unsigned beyond)
{
	if (cursor->end - cursor->at >= 2 && cursor->at[0] == '/' && cursor->at[1] == '/') {
		cursor->at += 2;
		if (!env_uri_parse_authority(cursor, beyond))
			return false;
	} else if (relative) {
		env_uri_skip(cursor, ENV_URI_SUB_DELIMS "@", beyond);
		if (env_cursor_peek(cursor) == ':')
			return false;
	}
	env_uri_skip(cursor, PATH_MARKS "/", beyond);
	return true;
}

static bool parse(struct env_str text, bool reference, unsigned beyond)
{
	struct env_cursor cursor = env_cursor_of(text);
	bool relative = !accept_scheme(&cursor);

	if ((relative && !reference) || !parse_path(&cursor, relative, beyond))
		return false;
	if (env_cursor_accept(&cursor, '?'))
		env_uri_skip(&cursor, PATH_MARKS "/?",
			     beyond == ENV_URI_ASCII ? beyond : beyond | ENV_URI_IPRIVATE);
	if (env_cursor_accept(&cursor, '#'))
		env_uri_skip(&cursor, PATH_MARKS "/?", beyond);
	return env_cursor_ended(&cursor);
}

static bool uri_valid(struct env_str text)
{
	return parse(text, false, ENV_URI_ASCII);
}

static bool uri_reference_valid(struct env_str text)
{
	return parse(text, true, ENV_URI_ASCII);
}

static bool iri_valid(struct env_str text)
{
	return parse(text, false, ENV_URI_UCSCHAR);
}

static bool iri_reference_valid(struct env_str text)
{
	return parse(text, true, ENV_URI_UCSCHAR);
}

const struct env_format env_format_uri = {
	.name = "uri",
	.error = ENV_ERROR_URI,
	.valid = uri_valid,
};

const struct env_format env_format_uri_reference = {
	.name = "uri-reference",
	.error = ENV_ERROR_URI_REFERENCE,
	.valid = uri_reference_valid,
};

const struct env_format env_format_iri = {
	.name = "iri",
	.error = ENV_ERROR_IRI,
	.valid = iri_valid,
};

const struct env_format env_format_iri_reference = {
	.name = "iri-reference",
	.error = ENV_ERROR_IRI_REFERENCE,
	.valid = iri_reference_valid,
};
