/* The grammar of JSON text (RFC 8259), as a series of events. */
#include "text/walk.h"

#include <string.h>

#include "text/ascii.h"
#include "text/hot.h"
#include "text/utf8.h"

void env_walk_start(struct env_walk *walk, struct env_str text, unsigned limit)
{
	unsigned wanted = limit == 0 ? ENV_DEPTH_DEFAULT : limit;

	walk->scan = env_scan_of(text);
	walk->depth = 0;
	walk->limit = wanted > ENV_DEPTH_MAX ? ENV_DEPTH_MAX : wanted;
	walk->padded = false;
	walk->too_deep = false;
	walk->state = ENV_WALK_WANTS_VALUE;
	if (text.len >= 3 && memcmp(text.ptr, "\xEF\xBB\xBF", 3) == 0)
		env_scan_fail(&walk->scan, walk->scan.at, "Unexpected UTF-8 BOM");
}

/* Whether the byte may stand in a number. */
static bool is_of_number(char byte)
{
	return env_is_digit(byte) || byte == '-' || byte == '+' || byte == '.' || byte == 'e' || byte == 'E';
}

/* What the grammar allows behind a byte that ends a token, and is no comma. */
static enum env_walk_state state_behind(char byte)
{
	switch (byte) {
	case ':':
		return ENV_WALK_WANTS_VALUE;
	case '{':
		return ENV_WALK_WANTS_KEY_OR_CLOSE;
	case '[':
		return ENV_WALK_WANTS_ITEM_OR_CLOSE;
	default:
		return ENV_WALK_AFTER_VALUE;
	}
}

/* A number may go on behind digits that were taken: it is read again. A comma is read again too, with what it announces. */
ENV_HOT void env_walk_resume(struct env_walk *walk, const char *at)
{
	const char *start = walk->scan.at;

	if (at > start && env_is_digit(at[-1]))
		while (at > start && is_of_number(at[-1]))
			at--;
	while (at > start && env_is_space(at[-1]))
		at--;
	if (at > start && at[-1] == ',') {
		walk->scan.at = at - 1;
		walk->state = ENV_WALK_AFTER_VALUE;
		return;
	}
	walk->scan.at = at;
	walk->state = at == start ? ENV_WALK_WANTS_VALUE : state_behind(at[-1]);
}

static enum env_walk_event fail(struct env_walk *walk, const char *failure)
{
	env_scan_fail(&walk->scan, walk->scan.at, failure);
	return ENV_WALK_FAILED;
}

/* Opens the array or object at the scanner. */
static enum env_walk_event open_container(struct env_walk *walk, bool object)
{
	if (walk->depth == walk->limit) {
		walk->too_deep = true;
		return fail(walk, "Nesting too deep");
	}
	env_walk_push(walk, object);
	walk->token.text = walk->scan.at++;
	return object ? ENV_WALK_OBJECT : ENV_WALK_ARRAY;
}

/* Closes the innermost array or object, whose bracket was read. */
static enum env_walk_event close_container(struct env_walk *walk)
{
	walk->depth--;
	walk->token.text = walk->scan.at;
	walk->state = ENV_WALK_AFTER_VALUE;
	return ENV_WALK_CLOSE;
}

static enum env_walk_event read_value(struct env_walk *walk)
{
	const struct env_scan *scan = &walk->scan;

	if (scan->at < scan->end && (*scan->at == '{' || *scan->at == '['))
		return open_container(walk, *scan->at == '{');
	walk->state = ENV_WALK_AFTER_VALUE;
	return env_scan_scalar(&walk->scan, &walk->token) ? ENV_WALK_VALUE : ENV_WALK_FAILED;
}

static ENV_HOT enum env_walk_event read_key(struct env_walk *walk)
{
	struct env_scan *scan = &walk->scan;

	if (scan->at == scan->end || *scan->at != '"')
		return fail(walk, "Expecting property name enclosed in double quotes");
	if (!env_scan_string(scan, &walk->token))
		return ENV_WALK_FAILED;
	env_scan_space(scan);
	if (!env_scan_take(scan, ':')) {
		walk->state = ENV_WALK_WANTS_COLON;
		return fail(walk, ENV_WALK_NO_COLON);
	}
	walk->state = ENV_WALK_WANTS_VALUE;
	return ENV_WALK_KEY;
}

/* After a value: the end of the text, of the array or object, or the next member. */
static enum env_walk_event read_after(struct env_walk *walk)
{
	struct env_scan *scan = &walk->scan;

	if (walk->depth == 0)
		return scan->at == scan->end ? ENV_WALK_END : fail(walk, "Extra data");
	bool object = env_walk_in_object(walk);
	if (env_scan_take(scan, object ? '}' : ']'))
		return close_container(walk);
	if (!env_scan_take(scan, ','))
		return fail(walk, "Expecting ',' delimiter");
	env_scan_space(scan);
	return object ? read_key(walk) : read_value(walk);
}

ENV_HOT enum env_walk_event env_walk_next(struct env_walk *walk)
{
	if (walk->scan.failure != NULL)
		return ENV_WALK_FAILED;
	env_scan_space(&walk->scan);
	switch (walk->state) {
	case ENV_WALK_WANTS_ITEM_OR_CLOSE:
		return env_scan_take(&walk->scan, ']') ? close_container(walk) : read_value(walk);
	case ENV_WALK_WANTS_KEY_OR_CLOSE:
		return env_scan_take(&walk->scan, '}') ? close_container(walk) : read_key(walk);
	case ENV_WALK_AFTER_VALUE:
		return read_after(walk);
	default:
		return read_value(walk);
	}
}

enum env_status env_walk_failure(const struct env_walk *walk, struct env_str text,
				 struct env_json_error *error)
{
	env_scan_locate(error, text, walk->scan.place, walk->scan.failure);
	return walk->too_deep ? ENV_LIMIT : ENV_SYNTAX;
}
