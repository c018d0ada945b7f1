/*
 * Going over values without telling of them: what a text needs that only has to be JSON. Whatever is odd is left for
 * env_walk_next() to look at again, and to say why.
 */
#include "text/skim_scalar.h"
#include "text/walk.h"

/* Keys of an object for which there is a guess. */
#define GUESSES 16

/* The objects of an array mostly have the same keys: so long is each, as a bit of a block. With a guess the processor need not wait for what it reads. */
struct guess {
	uint16_t stop;
	uint16_t len;
};

/* A walk in haste. It changes only where a step is not NULL. */
struct skim {
	struct env_walk *walk;
	const char *end;
	enum env_walk_state state; /* the walk's, as long as this lasts */
	bool object;               /* what is open innermost is one */
	unsigned member;           /* of the object that was opened last */
	struct guess guesses[GUESSES];
};

static inline const char *skim_open(struct skim *skim, const char *at)
{
	if (skim->walk->depth == skim->walk->limit)
		return NULL;
	skim->object = *at == '{';
	env_walk_push(skim->walk, skim->object);
	skim->state = skim->walk->state;
	skim->member = 0;
	return at + 1;
}

static inline const char *skim_close(struct skim *skim, const char *at)
{
	skim->walk->depth--;
	skim->object = skim->walk->depth > 0 && env_walk_in_object(skim->walk);
	skim->state = ENV_WALK_AFTER_VALUE;
	return at + 1;
}

static inline const char *skim_value(struct skim *skim, const char *at)
{
	if (at == skim->end)
		return NULL;
	if (*at == '{' || *at == '[')
		return skim_open(skim, at);
	at = env_skim_scalar(at, skim->end);
	if (at != NULL)
		skim->state = ENV_WALK_AFTER_VALUE;
	return at;
}

/* `at` is behind its first quote. */
static inline const char *skim_key(struct skim *skim, const char *at)
{
#if ENV_SSE2
	if (skim->end - at >= ENV_BLOCK) {
		struct guess *guess = &skim->guesses[skim->member++ % GUESSES];
		env_lanes found = env_block_find(at);
		env_lanes stop = found & (0 - found);
		if (stop != guess->stop && stop != 0)
			*guess = (struct guess){(uint16_t)stop, (uint16_t)__builtin_ctz(stop)};
		if (stop != 0 && at[guess->len] == '"')
			return at + guess->len + 1;
	}
#endif
	return env_skim_string_slow(at, skim->end);
}

/* A key and its colon: the place where the value begins. */
static inline const char *skim_name(struct skim *skim, const char *at)
{
	if (at == skim->end || *at != '"')
		return NULL;
	at = skim_key(skim, at + 1);
	if (at == NULL)
		return NULL;
	at = env_skim_space(at, skim->end);
	return at != skim->end && *at == ':' ? env_skim_space(at + 1, skim->end) : NULL;
}

/* The next value, with what stands before it, or the end of what is open. */
static inline const char *skim_next(struct skim *skim, const char *at)
{
	enum env_walk_state state = skim->state;
	bool named = skim->object && state != ENV_WALK_WANTS_VALUE;

	at = env_skim_space(at, skim->end);
	if (at == skim->end)
		return NULL;
	if (state != ENV_WALK_WANTS_VALUE && skim->walk->depth > 0 && *at == (skim->object ? '}' : ']'))
		return skim_close(skim, at);
	if (state == ENV_WALK_AFTER_VALUE) {
		if (*at != ',' || skim->walk->depth == 0)
			return NULL;
		at = env_skim_space(at + 1, skim->end);
	}
	if (named)
		at = skim_name(skim, at);
	return at == NULL ? NULL : skim_value(skim, at);
}

void env_walk_skim(struct env_walk *walk, unsigned depth)
{
	struct skim skim = {
		.walk = walk,
		.end = walk->scan.end,
		.state = walk->state,
		.object = walk->depth > 0 && env_walk_in_object(walk),
	};
	const char *at = NULL;
	const char *next = walk->scan.at;

	if (walk->scan.failure != NULL)
		return;
	do {
		at = next;
		next = skim_next(&skim, at);
	} while (next != NULL && walk->depth > depth);
	walk->scan.at = next == NULL ? at : next;
	walk->state = skim.state;
}

static bool is_over(const struct env_walk *walk)
{
	return walk->state == ENV_WALK_AFTER_VALUE && walk->depth == 0;
}

const char *env_text_skip(struct env_str text, unsigned depth)
{
	struct env_walk walk;

	env_walk_start(&walk, text, 1);
	walk.limit = depth < ENV_DEPTH_MAX ? depth : ENV_DEPTH_MAX;
	for (env_walk_skim(&walk, 0); !is_over(&walk); env_walk_skim(&walk, 0))
		if (env_walk_next(&walk) == ENV_WALK_FAILED)
			return NULL;
	return walk.scan.at;
}
