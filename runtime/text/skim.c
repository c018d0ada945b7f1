/*
 * Going over values without telling of them: what a text needs that only has to be JSON. Whatever is odd is left for
 * env_walk_next() to look at again, and to say why.
 */
#include <string.h>

#include <envelope/compiler.h>

#include "text/skim_scalar.h"
#include "text/walk.h"

/*
 * Bytes that are looked at from where a step begins, and from behind a key, before anybody asks again how far the text goes: what stands before a
 * value, where it was guessed less than a block and else no more than two bytes, and the value.
 */
#define REACH (ENV_BLOCK - 1 + ENV_SKIM_LOOK)

/* Places for what stands before values. */
#define GUESSES 16

/*
 * The objects of an array mostly have the same keys: what stands before a value (a comma, its key, a colon, white space) is mostly the same bytes
 * as before the value in its place in the object before, which were found to be sound.
 */
struct guess {
	const char *text;
	size_t len;     /* less than a block */
	uint64_t lanes; /* of its bytes, as env_lanes */
};

/*
 * A walk in haste, between steps. A step takes a value with what stands before it, or the end of what is open; it changes only where it is not
 * NULL. Nobody keeps its address, so that its parts may stand in registers.
 */
struct skim {
	struct env_walk *walk;
	const char *end;
	const char *safe; /* as far as steps may begin: REACH bytes follow */
	unsigned depth;   /* the walk's, which learns of it where something is opened or closed */
	bool object;      /* what is open innermost is one */
	bool begun;       /* a value of it was taken */
	unsigned place;   /* of the guess that comes next */
	unsigned known;   /* a bit for each place that has one */
};

ENV_INLINE const char *skim_open(struct skim *skim, const char *at)
{
	if (skim->depth == skim->walk->limit)
		return NULL;
	skim->object = *at == '{';
	skim->begun = false;
	env_walk_push(skim->walk, skim->object);
	skim->depth = skim->walk->depth;
	/* so that objects inside of others have other places, if those have few members */
	if (skim->object)
		skim->place = 4 * skim->depth;
	return at + 1;
}

ENV_INLINE const char *skim_close(struct skim *skim, const char *at)
{
	skim->depth--;
	skim->walk->depth = skim->depth;
	skim->object = skim->depth > 0 && env_walk_in_object(skim->walk);
	skim->begun = true;
	return at + 1;
}

ENV_INLINE const char *skim_value(struct skim *skim, const char *at)
{
	if (*at == '{' || *at == '[')
		return skim_open(skim, at);
	at = env_skim_scalar(at, skim->end);
	skim->begun = skim->begun || at != NULL;
	return at;
}

/* Behind white space; NULL where that is no longer safe. */
static ENV_OUT_OF_LINE const char *skim_blank(const char *at, const char *safe, const char *end)
{
	while (at < end && env_is_space(*at))
		at++;
	return at <= safe ? at : NULL;
}

ENV_INLINE const char *skim_space(const struct skim *skim, const char *at)
{
	return ENV_LIKELY(*at > ' ') ? at : skim_blank(at, skim->safe, skim->end);
}

/* A key and its colon: the place where the value begins. */
ENV_INLINE const char *skim_name(const struct skim *skim, const char *at)
{
	if (*at != '"')
		return NULL;
	at = env_skim_string(at + 1, skim->end);
	if (at == NULL || at > skim->safe)
		return NULL;
	at = skim_space(skim, at);
	return at != NULL && *at == ':' ? skim_space(skim, at + 1) : NULL;
}

/* The place behind what is guessed to stand here; NULL where it does not. A comma stands before a value that is not the first, and only there. */
ENV_INLINE const char *skim_guessed(struct skim *skim, const struct guess guesses[GUESSES], const char *at)
{
	unsigned place = skim->place++ % GUESSES;
	const struct guess *guess = &guesses[place];

#if ENV_SIMD
	if ((skim->known >> place & 1) == 0 || (*at == ',') != skim->begun)
		return NULL;
	env_bytes_16 same = env_marks_same(env_bytes_load(at), env_bytes_load(guess->text));
	return (guess->lanes & ~env_lanes_of(same)) == 0 ? at + guess->len : NULL;
#else
	(void)guess;
	(void)at;
	return NULL;
#endif
}

/* What stands between the two places is the next guess there. */
ENV_INLINE void note_guess(struct skim *skim, struct guess guesses[GUESSES], const char *at, const char *end)
{
#if ENV_SIMD
	unsigned place = (skim->place - 1) % GUESSES;
	size_t len = (size_t)(end - at);

	if (len >= ENV_BLOCK)
		return;
	skim->known |= 1U << place;
	guesses[place] = (struct guess){at, len, ((env_lanes)1 << len * ENV_LANE_BITS) - 1};
#else
	(void)skim;
	(void)guesses;
	(void)at;
	(void)end;
#endif
}

/* What stands before the value that comes next in what is open. */
ENV_INLINE const char *skim_to_value(struct skim *skim, struct guess guesses[GUESSES], const char *at)
{
	const char *start = at;

	if (skim->begun) {
		if (*at != ',')
			return NULL;
		at = skim_space(skim, at + 1);
	}
	if (at == NULL || !skim->object)
		return at;
	at = skim_name(skim, at);
	if (at != NULL)
		note_guess(skim, guesses, start, at);
	return at;
}

/* A step inside of an array or object. */
ENV_INLINE const char *skim_next(struct skim *skim, struct guess guesses[GUESSES], const char *at)
{
	const char *value = NULL;

	if (at > skim->safe)
		return NULL;
	if (skim->object)
		value = skim_guessed(skim, guesses, at);
	if (value != NULL)
		return skim_value(skim, value);
	at = skim_space(skim, at);
	if (at == NULL)
		return NULL;
	if (*at == (skim->object ? '}' : ']'))
		return skim_close(skim, at);
	at = skim_to_value(skim, guesses, at);
	return at == NULL ? NULL : skim_value(skim, at);
}

/* The first step, where a value comes next. */
ENV_INLINE const char *skim_first(struct skim *skim, const char *at)
{
	at = at > skim->safe ? NULL : skim_space(skim, at);
	return at == NULL ? NULL : skim_value(skim, at);
}

/* What the walk calls the place between two steps. */
static enum env_walk_state state_of(const struct skim *skim)
{
	if (skim->begun)
		return ENV_WALK_AFTER_VALUE;
	return skim->object ? ENV_WALK_WANTS_KEY_OR_CLOSE : ENV_WALK_WANTS_ITEM_OR_CLOSE;
}

/*
 * Takes steps until no more than `depth` levels are open after one. Returns where it stopped; `*over`: as it came to its end, else before what
 * is odd.
 */
static const char *skim_all(struct env_walk *walk, const char *at, const char *end, const char *safe,
			    unsigned depth, bool *over)
{
	struct guess guesses[GUESSES];
	struct skim skim = {
		.walk = walk,
		.end = end,
		.safe = safe,
		.depth = walk->depth,
		.object = walk->depth > 0 && env_walk_in_object(walk),
		.begun = walk->state == ENV_WALK_AFTER_VALUE,
	};
	const char *next = at;

	if (walk->state == ENV_WALK_WANTS_VALUE)
		next = skim_first(&skim, at);
	if (next == NULL)
		return at;
	at = next;
	while (skim.depth > depth && (next = skim_next(&skim, guesses, at)) != NULL)
		at = next;
	*over = next != NULL;
	walk->state = state_of(&skim);
	return at;
}

/* The same in a copy of the last bytes with zeros behind it: scalars look beyond their end. */
static const char *skim_tail(struct env_walk *walk, const char *at, unsigned depth)
{
	char copy[REACH + ENV_PADDING];
	size_t len = (size_t)(walk->scan.end - at);
	bool over = false;

	memcpy(copy, at, len);
	memset(copy + len, 0, ENV_PADDING);
	return at + (skim_all(walk, copy, copy + len, copy + len, depth, &over) - copy);
}

/* Nothing is left to go over behind the value of the whole text. */
static bool is_over(const struct env_walk *walk)
{
	return walk->state == ENV_WALK_AFTER_VALUE && walk->depth == 0;
}

void env_walk_skim(struct env_walk *walk, unsigned depth)
{
	const char *at = walk->scan.at;
	const char *end = walk->scan.end;
	/* of an empty text nobody knows where it is */
	bool over = walk->scan.failure != NULL || at == end || is_over(walk);

	if (!over && walk->padded)
		at = skim_all(walk, at, end, end, depth, &over);
	else if (!over && end - at > REACH)
		at = skim_all(walk, at, end, end - REACH, depth, &over);
	if (!over && !walk->padded && end - at <= REACH)
		at = skim_tail(walk, at, depth);
	walk->scan.at = at;
}

const char *env_padded_skip(struct env_padded text, unsigned depth)
{
	struct env_walk walk;

	env_walk_start(&walk, text.text, 1);
	walk.padded = true;
	walk.limit = depth < ENV_DEPTH_MAX ? depth : ENV_DEPTH_MAX;
	for (env_walk_skim(&walk, 0); !is_over(&walk); env_walk_skim(&walk, 0))
		if (env_walk_next(&walk) == ENV_WALK_FAILED)
			return NULL;
	return walk.scan.at;
}
