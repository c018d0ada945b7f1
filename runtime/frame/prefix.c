/*
 * Whether a frame is JSON at all, before anything is made of it; and the trace id of one that is not: of the keys of its outermost
 * object those count that are complete.
 */
#include "frame/prefix.h"

#include <string.h>

#include <envelope/codec.h>

#include "text/escape.h"
#include "text/tape.h"
#include "text/utf8.h"
#include "text/walk.h"

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

/* The string of a token, with its quotes. */
static struct env_str literal_of(const struct env_token *token)
{
	return env_str_of(token->text - 1, token->length + 2);
}

/* A walk over a frame, and what it found. */
struct scan {
	struct env_walk walk;
	struct env_frame_prefix *prefix;
	const struct env_header_key *key; /* of the trace id */
	struct env_frame_found *current;  /* the one whose value comes next, or NULL */
	unsigned level;                   /* inside of more levels nothing is of interest */
	struct env_arena *arena;
};

/* A key of the outermost object: is it one of the two? */
static void note_key(struct scan *scan)
{
	struct env_arena_mark mark = env_arena_mark(scan->arena);
	struct env_str name;

	scan->current = NULL;
	if (scan->key == NULL)
		return;
	if (unquote(scan->arena, literal_of(&scan->walk.token), &name)) {
		if (scan->key->alias.len > 0 && env_str_equal(name, scan->key->alias))
			scan->current = &scan->prefix->alias;
		else if (env_str_equal(name, scan->key->name))
			scan->current = &scan->prefix->name;
	}
	env_arena_rewind(scan->arena, mark);
	if (scan->current != NULL)
		*scan->current = (struct env_frame_found){.seen = true};
}

static void note_value(struct scan *scan)
{
	if (scan->current != NULL && scan->walk.token.kind == ENV_TAPE_STRING)
		scan->current->literal = literal_of(&scan->walk.token);
	scan->current = NULL;
}

/* Takes a part of the outermost object; what is inside of its members is gone over, and an array as a whole. */
static void take(struct scan *scan, enum env_walk_event event)
{
	struct env_walk *walk = &scan->walk;

	if (walk->depth == 1 && event == ENV_WALK_KEY)
		note_key(scan);
	else if (walk->depth == 1 && event == ENV_WALK_VALUE)
		note_value(scan);
	else if (walk->depth == 1 && event == ENV_WALK_ARRAY)
		scan->level = 0;
	if (walk->depth > scan->level)
		env_walk_skim(walk, scan->level);
}

/* Begins behind what is known already. */
static void start(struct scan *scan, struct env_str text, unsigned depth)
{
	const struct env_frame_prefix *prefix = scan->prefix;
	struct env_walk *walk = &scan->walk;

	env_walk_start(walk, text, depth);
	if (prefix->end == NULL)
		return;
	env_walk_push(walk, true);
	walk->scan.at = prefix->end;
	if (prefix->any)
		walk->state = ENV_WALK_AFTER_VALUE;
}

enum env_status env_frame_check(struct env_frame_prefix *prefix, const struct env_frame_reader *reader,
				struct env_str text, struct env_json_error *error)
{
	enum env_walk_event event = ENV_WALK_END;
	struct scan scan = {
		.prefix = prefix,
		.key = env_envelope_find_key(reader->envelope, ENV_HEADER_TRACE),
		.arena = reader->answer,
		.level = 1,
	};

	start(&scan, text, reader->depth);
	do {
		event = env_walk_next(&scan.walk);
		take(&scan, event);
	} while (event != ENV_WALK_END && event != ENV_WALK_FAILED);
	if (event == ENV_WALK_END)
		return ENV_OK;
	/* a key without its colon is one all the same */
	if (scan.walk.state == ENV_WALK_WANTS_COLON && scan.walk.depth == 1)
		note_key(&scan);
	return env_walk_failure(&scan.walk, text, error);
}

struct env_str env_frame_prefix_trace(const struct env_frame_prefix *prefix,
				      const struct env_frame_reader *reader)
{
	const struct env_header_key *key = env_envelope_find_key(reader->envelope, ENV_HEADER_TRACE);
	struct env_str literal = prefix->alias.seen ? prefix->alias.literal : prefix->name.literal;
	struct env_str value;

	if (literal.ptr != NULL && unquote(reader->answer, literal, &value) &&
	    env_utf8_count(value) <= key->max_length)
		return value;
	return env_str_of(NULL, 0);
}
