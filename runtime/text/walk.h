/*
 * The grammar of JSON text (RFC 8259), as a series of events: one machine under everything that reads a whole
 * text. It neither recurses nor allocates.
 */
#ifndef ENVELOPE_TEXT_WALK_H
#define ENVELOPE_TEXT_WALK_H

#include <stdbool.h>
#include <stdint.h>

#include <envelope/json.h>
#include <envelope/status.h>

#include "text/scan.h"

enum env_walk_event {
	ENV_WALK_VALUE,  /* a scalar: the token */
	ENV_WALK_KEY,    /* a member's name, its colon read: the token */
	ENV_WALK_ARRAY,  /* "[": token.text is its place */
	ENV_WALK_OBJECT, /* "{": token.text is its place */
	ENV_WALK_CLOSE,  /* "]" or "}": token.text is the place after it */
	ENV_WALK_END,    /* the text ended where it may */
	ENV_WALK_FAILED, /* scan.failure says why */
};

/* What the grammar allows next. */
enum env_walk_state {
	ENV_WALK_WANTS_VALUE,
	ENV_WALK_WANTS_ITEM_OR_CLOSE, /* after "[" */
	ENV_WALK_WANTS_KEY_OR_CLOSE,  /* after "{" */
	ENV_WALK_AFTER_VALUE,
	ENV_WALK_WANTS_COLON, /* only after a failure, which is the lack of it: the token is the key */
};

/* Why a text is no JSON where a key has no colon. */
#define ENV_WALK_NO_COLON "Expecting ':' delimiter"

struct env_walk {
	struct env_scan scan;
	struct env_token token; /* what the last event is about */
	unsigned depth;         /* arrays and objects that are open */
	unsigned limit;         /* most of them; at most ENV_DEPTH_MAX */
	bool padded; /* the text has ENV_PADDING zeros behind it: false, for who knows that to set after the start */
	bool too_deep; /* the failure is about the limit, not about the grammar */
	enum env_walk_state state;
	uint64_t objects[ENV_DEPTH_MAX / 64]; /* a bit a level: whether it is an object */
};

/* Starts at the beginning of `text`, which is borrowed. `limit` as env_json_check() says. */
void env_walk_start(struct env_walk *walk, struct env_str text, unsigned limit);

/*
 * Goes on at `at`, between two tokens or in a number: all before it is known to be sound, and what is open there was pushed. The walk has
 * not begun yet.
 */
void env_walk_resume(struct env_walk *walk, const char *at);

/* The next event. After ENV_WALK_END and ENV_WALK_FAILED there are no more. */
enum env_walk_event env_walk_next(struct env_walk *walk);

/* Whether the innermost array or object, of which there is one, is an object. */
static inline bool env_walk_in_object(const struct env_walk *walk)
{
	unsigned level = walk->depth - 1;

	return (walk->objects[level / 64] >> (level % 64) & 1) != 0;
}

/* Opens a level, which the limit allows. */
static inline void env_walk_push(struct env_walk *walk, bool object)
{
	uint64_t *word = &walk->objects[walk->depth / 64];
	uint64_t bit = UINT64_C(1) << (walk->depth % 64);

	*word = walk->depth % 64 == 0 ? 0 : *word;
	*word = object ? *word | bit : *word & ~bit;
	walk->depth++;
	walk->state = object ? ENV_WALK_WANTS_KEY_OR_CLOSE : ENV_WALK_WANTS_ITEM_OR_CLOSE;
}

/*
 * Goes over what comes next, without events, until no more than `depth` levels are open after a value: so after ENV_WALK_ARRAY and
 * ENV_WALK_OBJECT over the whole of it. Stops earlier before what is odd, wrong or not, for env_walk_next() to take.
 */
void env_walk_skim(struct env_walk *walk, unsigned depth);

/* The place behind the value that `text` begins with, where it has at most `depth` levels; NULL where there is none. */
const char *env_padded_skip(struct env_padded text, unsigned depth);

/* The status of a walk over `text` that failed; fills `error` unless it is NULL. */
enum env_status env_walk_failure(const struct env_walk *walk, struct env_str text,
				 struct env_json_error *error);

#endif
