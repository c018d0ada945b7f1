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
};

struct env_walk {
	struct env_scan scan;
	struct env_token token; /* what the last event is about */
	unsigned depth;         /* arrays and objects that are open */
	unsigned limit;         /* most of them; at most ENV_DEPTH_MAX */
	bool too_deep;          /* the failure is about the limit, not about the grammar */
	enum env_walk_state state;
	uint64_t objects[ENV_DEPTH_MAX / 64]; /* a bit a level: whether it is an object */
};

/* Starts at the beginning of `text`, which is borrowed. `limit` as env_json_check() says. */
void env_walk_start(struct env_walk *walk, struct env_str text, unsigned limit);

/* The next event. After ENV_WALK_END and ENV_WALK_FAILED there are no more. */
enum env_walk_event env_walk_next(struct env_walk *walk);

/* The status of a walk over `text` that failed; fills `error` unless it is NULL. */
enum env_status env_walk_failure(const struct env_walk *walk, struct env_str text,
				 struct env_json_error *error);

#endif
