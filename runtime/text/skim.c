/*
 * Going over values without telling of them: what a text needs that only has to be JSON. Whatever is odd is left for
 * env_walk_next() to look at again, and to say why.
 */
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "text/plain.h"
#include "text/utf8.h"
#include "text/walk.h"

#if defined(__SSE2__)
#define BLOCK 16

/* A bit for each of the sixteen bytes that is a quote, a backslash, a control character or beyond ASCII. */
static inline unsigned special(const char *at)
{
	__m128i block = _mm_loadu_si128((const __m128i *)(const void *)at);
	__m128i found = _mm_cmpeq_epi8(block, _mm_set1_epi8('"'));

	found = _mm_or_si128(found, _mm_cmpeq_epi8(block, _mm_set1_epi8('\\')));
	/* as signed numbers those beyond ASCII are smaller too */
	found = _mm_or_si128(found, _mm_cmplt_epi8(block, _mm_set1_epi8(0x20)));
	return (unsigned)_mm_movemask_epi8(found);
}

/* A bit for each of the sixteen bytes that is no digit. */
static inline unsigned not_digit(const char *at)
{
	__m128i block = _mm_loadu_si128((const __m128i *)(const void *)at);
	__m128i value = _mm_sub_epi8(block, _mm_set1_epi8('0'));

	return (unsigned)_mm_movemask_epi8(
		_mm_cmpeq_epi8(_mm_min_epu8(value, _mm_set1_epi8(10)), _mm_set1_epi8(10)));
}
#endif

/* The first byte from `at` on that is not plain, or `end`. */
static inline const char *plain_end(const char *at, const char *end)
{
#if defined(__SSE2__)
	for (; end - at >= BLOCK; at += BLOCK) {
		unsigned found = special(at);
		if (found != 0)
			return at + __builtin_ctz(found);
	}
#endif
	return env_plain_end(at, end);
}

static inline const char *digits_end(const char *at, const char *end)
{
#if defined(__SSE2__)
	for (; end - at >= BLOCK; at += BLOCK) {
		unsigned found = not_digit(at);
		if (found != 0)
			return at + __builtin_ctz(found);
	}
#endif
	while (at < end && env_byte_within(*at, '0', '9'))
		at++;
	return at;
}

static inline const char *space_end(const char *at, const char *end)
{
	while (at < end && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t'))
		at++;
	return at;
}

/* ---- scalars: the place behind one, or NULL where it is odd ---- */

/* What is not plain in a string, but for its end. A \u is odd enough. */
static inline const char *skim_special(const char *at, const char *end)
{
	if ((unsigned char)*at >= 0x80) {
		size_t length = env_utf8_sequence(at, end);
		return length == 0 ? NULL : at + length;
	}
	return *at == '\\' && end - at >= 2 && at[1] != '\0' && strchr("\"\\/bfnrt", at[1]) != NULL ? at + 2
												    : NULL;
}

/* `at` is behind its first quote. */
static inline const char *skim_string(const char *at, const char *end)
{
	for (;;) {
		at = plain_end(at, end);
		if (at == end)
			return NULL;
		if (*at == '"')
			return at + 1;
		at = skim_special(at, end);
		if (at == NULL)
			return NULL;
	}
}

/* The digits that must be there. */
static inline const char *skim_digits(const char *at, const char *end)
{
	const char *after = digits_end(at, end);

	return after == at ? NULL : after;
}

static inline const char *skim_exponent(const char *at, const char *end)
{
	if (at == end || (*at != 'e' && *at != 'E'))
		return at;
	at++;
	if (at < end && (*at == '+' || *at == '-'))
		at++;
	return skim_digits(at, end);
}

static inline const char *skim_number(const char *at, const char *end)
{
	at += *at == '-';
	if (at < end && *at == '0')
		at++;
	else
		at = skim_digits(at, end);
	if (at != NULL && at < end && *at == '.')
		at = skim_digits(at + 1, end);
	return at == NULL ? NULL : skim_exponent(at, end);
}

static inline const char *skim_literal(const char *at, const char *end, const char *name, size_t len)
{
	return (size_t)(end - at) >= len && memcmp(at, name, len) == 0 ? at + len : NULL;
}

static inline const char *skim_scalar(const char *at, const char *end)
{
	switch (*at) {
	case '"':
		return skim_string(at + 1, end);
	case 't':
		return skim_literal(at, end, "true", 4);
	case 'f':
		return skim_literal(at, end, "false", 5);
	case 'n':
		return skim_literal(at, end, "null", 4);
	default:
		return skim_number(at, end);
	}
}

/* ---- the grammar, as in walk.c: the walk changes only where the answer is not NULL ---- */

static inline const char *skim_open(struct env_walk *walk, const char *at)
{
	if (walk->depth == walk->limit)
		return NULL;
	env_walk_push(walk, *at == '{');
	return at + 1;
}

static inline const char *skim_close(struct env_walk *walk, const char *at)
{
	walk->depth--;
	walk->state = ENV_WALK_AFTER_VALUE;
	return at + 1;
}

static inline const char *skim_value(struct env_walk *walk, const char *at, const char *end)
{
	if (at == end)
		return NULL;
	if (*at == '{' || *at == '[')
		return skim_open(walk, at);
	at = skim_scalar(at, end);
	if (at != NULL)
		walk->state = ENV_WALK_AFTER_VALUE;
	return at;
}

/* A key and its value, or the begin of that. */
static inline const char *skim_member(struct env_walk *walk, const char *at, const char *end)
{
	if (at == end || *at != '"')
		return NULL;
	at = skim_string(at + 1, end);
	if (at == NULL)
		return NULL;
	at = space_end(at, end);
	if (at == end || *at != ':')
		return NULL;
	return skim_value(walk, space_end(at + 1, end), end);
}

static inline const char *skim_after(struct env_walk *walk, const char *at, const char *end)
{
	bool object = env_walk_in_object(walk);

	if (*at == (object ? '}' : ']'))
		return skim_close(walk, at);
	if (*at != ',')
		return NULL;
	at = space_end(at + 1, end);
	return object ? skim_member(walk, at, end) : skim_value(walk, at, end);
}

static inline const char *skim_next(struct env_walk *walk, const char *at, const char *end)
{
	at = space_end(at, end);
	if (at == end)
		return NULL;
	switch (walk->state) {
	case ENV_WALK_WANTS_ITEM_OR_CLOSE:
		return *at == ']' ? skim_close(walk, at) : skim_value(walk, at, end);
	case ENV_WALK_WANTS_KEY_OR_CLOSE:
		return *at == '}' ? skim_close(walk, at) : skim_member(walk, at, end);
	case ENV_WALK_AFTER_VALUE:
		return walk->depth == 0 ? NULL : skim_after(walk, at, end);
	default:
		return skim_value(walk, at, end);
	}
}

void env_walk_skim(struct env_walk *walk, unsigned depth)
{
	const char *end = walk->scan.end;
	const char *at = walk->scan.at;

	if (walk->scan.failure != NULL)
		return;
	do {
		walk->scan.at = at;
		at = skim_next(walk, at, end);
	} while (at != NULL && walk->depth > depth);
	if (at != NULL)
		walk->scan.at = at;
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
