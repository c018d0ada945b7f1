/* The formats "json-pointer" (RFC 6901, section 3) and "relative-json-pointer" (draft-bhutton-relative-json-pointer-00). */
#include <envelope/format.h>

#include "format/cursor.h"

/* *( "/" reference-token ) up to the end: any characters, but "~" only as "~0" and "~1". */
static bool pointer_follows(struct env_cursor *cursor)
{
	if (!env_cursor_ended(cursor) && *cursor->at != '/')
		return false;
	for (; !env_cursor_ended(cursor); cursor->at++) {
		if (*cursor->at != '~')
			continue;
		cursor->at++;
		if (env_cursor_peek(cursor) != '0' && env_cursor_peek(cursor) != '1')
			return false;
	}
	return true;
}

static bool pointer_valid(struct env_str text)
{
	struct env_cursor cursor = env_cursor_of(text);

	return pointer_follows(&cursor);
}

/* non-negative-integer: digits without a zero in front */
static bool parse_number(struct env_cursor *cursor)
{
	if (env_cursor_accept(cursor, '0'))
		return true;
	const char *start = cursor->at;
	while (env_is_digit(env_cursor_peek(cursor)))
		cursor->at++;
	return cursor->at > start;
}

/*
 * A number of levels up, perhaps a step to a neighbour ("+1"), and "#" or a pointer. The draft's ABNF has no "#" after a step, but
 * its text says what that means and its examples have it: it is taken.
 */
static bool relative_pointer_valid(struct env_str text)
{
	struct env_cursor cursor = env_cursor_of(text);

	if (!parse_number(&cursor))
		return false;
	if ((env_cursor_accept(&cursor, '+') || env_cursor_accept(&cursor, '-')) && !parse_number(&cursor))
		return false;
	if (env_cursor_accept(&cursor, '#'))
		return env_cursor_ended(&cursor);
	return pointer_follows(&cursor);
}

const struct env_format env_format_json_pointer = {
	.name = "json-pointer",
	.error = ENV_ERROR_JSON_POINTER,
	.valid = pointer_valid,
};

const struct env_format env_format_relative_json_pointer = {
	.name = "relative-json-pointer",
	.error = ENV_ERROR_RELATIVE_JSON_POINTER,
	.valid = relative_pointer_valid,
};
