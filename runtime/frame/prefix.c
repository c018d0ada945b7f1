/*
 * The trace id of a frame that breaks off: a scan over the keys of its outermost object, as far as the text
 * is sound.
 */
#include "frame/read.h"

#include <string.h>

#include <envelope/json.h>

#include "text/escape.h"
#include "text/utf8.h"

/* What is known of a key: not there, there without a value that could be a trace id, or with one. */
struct candidate {
	bool seen;
	struct env_str literal; /* the string with its quotes; ptr NULL: none */
};

struct scan {
	struct env_str text;
	size_t at;
	size_t depth;
	bool at_key; /* in the outermost object, before a key */
	const struct env_header_key *key;
	struct candidate name;
	struct candidate alias;
	struct candidate *current; /* the key whose value comes next, or NULL */
	struct env_arena *arena;
};

/* Takes the string at the scan's place, with its quotes; false where it does not end. */
static bool take_literal(struct scan *scan, struct env_str *literal)
{
	size_t start = scan->at;

	for (size_t at = start + 1; at < scan->text.len; at++) {
		if (scan->text.ptr[at] == '\\') {
			at++;
		} else if (scan->text.ptr[at] == '"') {
			*literal = env_str_of(scan->text.ptr + start, at + 1 - start);
			scan->at = at + 1;
			return true;
		}
	}
	return false;
}

/* The value of a string with its quotes, in the arena; false where it has none or there is no memory. */
static bool unquote(struct env_arena *arena, struct env_str literal, struct env_str *value)
{
	if (env_json_check(literal, 1, NULL) != ENV_OK)
		return false;
	char *copy = env_arena_alloc(arena, literal.len, 1);
	if (copy == NULL)
		return false;
	size_t len = env_text_unescape(copy, env_str_of(literal.ptr + 1, literal.len - 2));
	copy[len] = '\0';
	*value = env_str_of(copy, len);
	return true;
}

/* A key of the outermost object: is it one of the two? */
static void note_key(struct scan *scan, struct env_str literal)
{
	struct env_arena_mark mark = env_arena_mark(scan->arena);
	struct env_str name;

	scan->current = NULL;
	if (unquote(scan->arena, literal, &name)) {
		if (scan->key->alias.len > 0 && env_str_equal(name, scan->key->alias))
			scan->current = &scan->alias;
		else if (env_str_equal(name, scan->key->name))
			scan->current = &scan->name;
	}
	env_arena_rewind(scan->arena, mark);
	if (scan->current != NULL)
		*scan->current = (struct candidate){.seen = true};
}

static bool scan_string(struct scan *scan)
{
	struct env_str literal;

	if (!take_literal(scan, &literal))
		return false;
	if (scan->depth == 1 && scan->at_key) {
		note_key(scan, literal);
		scan->at_key = false;
	} else if (scan->depth == 1 && scan->current != NULL) {
		scan->current->literal = literal;
	}
	return true;
}

/* A byte outside strings. False where the outermost object is over, or the root is none. */
static bool scan_byte(struct scan *scan, char byte)
{
	scan->at++;
	if (byte == '{' || byte == '[') {
		scan->depth++;
		scan->at_key = scan->depth == 1;
		return scan->depth > 1 || byte == '{';
	}
	if (byte == '}' || byte == ']')
		return --scan->depth > 0;
	if (byte == ',' && scan->depth == 1)
		scan->at_key = true;
	return true;
}

static void scan_all(struct scan *scan)
{
	bool more = true;

	while (more && scan->at < scan->text.len) {
		char byte = scan->text.ptr[scan->at];
		if (byte == '"')
			more = scan->depth > 0 && scan_string(scan);
		else if (scan->depth > 0 || byte == '{' || strchr(" \t\r\n", byte) != NULL)
			more = scan_byte(scan, byte);
		else
			more = false;
	}
}

void env_frame_find_trace(struct env_str prefix, const struct env_header_key *key, struct env_arena *arena,
			  struct env_str *trace)
{
	struct scan scan = {.text = prefix, .key = key, .arena = arena};
	struct env_str value;

	*trace = env_str_of(NULL, 0);
	scan_all(&scan);
	struct env_str literal = scan.alias.seen ? scan.alias.literal : scan.name.literal;
	if (literal.ptr != NULL && unquote(arena, literal, &value) &&
	    env_utf8_count(value) <= key->max_length)
		*trace = value;
}
