/*
 * Whether a frame is JSON at all, before anything is made of it; and the trace id of one that is not: of the keys of its outermost
 * object those count that are complete.
 */
#include "frame/prefix.h"

#include <envelope/codec.h>

#include "frame/keys.h"
#include "text/escape.h"
#include "text/hot.h"
#include "text/tape.h"
#include "text/utf8.h"
#include "text/walk.h"

/* What stands between the quotes of a sound string. */
static struct env_str between_quotes(struct env_str literal)
{
	return env_str_of(literal.ptr + 1, literal.len - 2);
}

/* The value of a sound string with its quotes, in the arena; false where there is no memory. */
static bool unquote(struct env_arena *arena, struct env_str literal, struct env_str *value)
{
	char *copy = env_arena_alloc(arena, literal.len, 1);

	if (copy == NULL)
		return false;
	*value = env_str_of(copy, env_text_unescape(copy, between_quotes(literal)));
	copy[value->len] = '\0';
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

/* The one of the two whose name the key is; NULL: of neither. */
static struct env_frame_found *find(const struct scan *scan, struct env_str name)
{
	if (scan->key->alias.len > 0 && env_str_equal(name, scan->key->alias))
		return &scan->prefix->alias;
	return env_str_equal(name, scan->key->name) ? &scan->prefix->name : NULL;
}

/* A key of the outermost object. */
static void note_key(struct scan *scan)
{
	const struct env_token *token = &scan->walk.token;
	struct env_arena_mark mark = env_arena_mark(scan->arena);
	struct env_str name = env_str_of(token->text, token->length);
	bool escaped = (token->flags & ENV_TAPE_ESCAPED) != 0;

	scan->current = NULL;
	if (scan->key != NULL && (!escaped || unquote(scan->arena, literal_of(token), &name)))
		scan->current = find(scan, name);
	env_arena_rewind(scan->arena, mark);
	if (scan->current != NULL)
		*scan->current = (struct env_frame_found){.seen = true};
}

static void note_value(struct scan *scan)
{
	const struct env_token *token = &scan->walk.token;

	if (scan->current != NULL && token->kind == ENV_TAPE_STRING) {
		scan->current->literal = literal_of(token);
		scan->current->escaped = (token->flags & ENV_TAPE_ESCAPED) != 0;
	}
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

/* Begins behind what is known already. The walk is large, and not set but for what it needs. */
static void start(struct scan *scan, const struct env_frame_reader *reader, struct env_str text)
{
	struct env_frame_prefix *prefix = reader->sound;
	struct env_walk *walk = &scan->walk;

	scan->prefix = prefix;
	scan->key = env_envelope_find_key(reader->envelope, ENV_HEADER_TRACE);
	scan->current = NULL;
	scan->arena = reader->answer;
	scan->level = 1;
	env_walk_start(walk, text, reader->depth);
	if (prefix->end == NULL)
		return;
	env_walk_push(walk, true);
	for (unsigned level = prefix->levels; level-- > 0;)
		env_walk_push(walk, (prefix->objects[level / 64] >> level % 64 & 1) != 0);
	env_walk_resume(walk, prefix->end);
}

ENV_HOT enum env_status env_frame_check(const struct env_frame_reader *reader, struct env_str text,
					struct env_json_error *error)
{
	struct env_frame_prefix *prefix = reader->sound;
	enum env_walk_event event = ENV_WALK_END;
	struct scan scan;

	if (prefix->whole)
		return ENV_OK;
	if (text.len >= UINT32_MAX) {
		*prefix = (struct env_frame_prefix){.end = NULL};
		env_scan_locate(error, text, text.ptr, "Text too long");
		return ENV_LIMIT;
	}
	if (prefix->lacks_colon) {
		env_scan_locate(error, text, prefix->end, ENV_WALK_NO_COLON);
		return ENV_SYNTAX;
	}
	start(&scan, reader, text);
	do {
		event = env_walk_next(&scan.walk);
		take(&scan, event);
	} while (event != ENV_WALK_END && event != ENV_WALK_FAILED);
	prefix->whole = event == ENV_WALK_END;
	if (prefix->whole)
		return ENV_OK;
	/* a key without its colon is one all the same */
	if (scan.walk.state == ENV_WALK_WANTS_COLON && scan.walk.depth == 1)
		note_key(&scan);
	return env_walk_failure(&scan.walk, text, error);
}

ENV_HOT struct env_str env_frame_prefix_trace(const struct env_frame_reader *reader)
{
	const struct env_frame_prefix *prefix = reader->sound;
	const struct env_header_key *key = env_envelope_find_key(reader->envelope, ENV_HEADER_TRACE);
	const struct env_frame_found *found = prefix->alias.seen ? &prefix->alias : &prefix->name;
	struct env_str none = {NULL, 0};

	if (found->literal.ptr == NULL)
		return none;
	struct env_str value = between_quotes(found->literal);
	if (found->escaped && !unquote(reader->answer, found->literal, &value))
		return none;
	/* there are no more characters than bytes */
	return value.len <= key->max_length || env_utf8_length_within(value, 0, key->max_length) ? value
												 : none;
}
