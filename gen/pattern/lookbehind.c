/* Lengths of lookbehinds: PCRE2 goes back so many characters and matches from there. */
#include "pattern/lookbehind.h"

#include <stddef.h>
#include <stdint.h>

/* The farthest that it goes back, in characters: at every place of a text, and nobody counts what it passes. */
#define LENGTH_MAX 1000
#define VARYING UINT64_MAX

static uint64_t length_of(const struct env_pattern_node *node);

static uint64_t length_of_all(const struct env_pattern_node *first)
{
	uint64_t sum = 0;

	for (const struct env_pattern_node *child = first; child != NULL; child = child->next) {
		uint64_t length = length_of(child);
		if (length == VARYING)
			return VARYING;
		sum += length;
	}
	return sum;
}

/* Of alternatives that have one length. */
static uint64_t length_of_each(const struct env_pattern_node *first)
{
	uint64_t length = length_of(first);

	for (const struct env_pattern_node *child = first->next; child != NULL; child = child->next) {
		if (length_of(child) != length)
			return VARYING;
	}
	return length;
}

static uint64_t length_of_repeat(const struct env_pattern_node *node)
{
	uint64_t length = length_of(node->first);
	uint32_t count = node->as.repeat.min;

	if (length == VARYING || count != node->as.repeat.max)
		return VARYING;
	/* Large enough to be refused, small enough to be added up. */
	return length > LENGTH_MAX || length * count > LENGTH_MAX ? LENGTH_MAX + 1 : length * count;
}

/* In characters; VARYING where it has more than one length. */
static uint64_t length_of(const struct env_pattern_node *node)
{
	switch (node->kind) {
	case ENV_PATTERN_SET:
		return 1;
	case ENV_PATTERN_SEQUENCE:
	case ENV_PATTERN_GROUP:
		return length_of_all(node->first);
	case ENV_PATTERN_CHOICE:
		return length_of_each(node->first);
	case ENV_PATTERN_REPEAT:
		return length_of_repeat(node);
	case ENV_PATTERN_REFERENCE:
		return VARYING;
	default:
		return 0;
	}
}

const char *lookbehind_fault(const struct env_pattern_node *look)
{
	const struct env_pattern_node *first = look->first;
	bool choice = first->kind == ENV_PATTERN_CHOICE;

	for (const struct env_pattern_node *branch = choice ? first->first : first; branch != NULL;
	     branch = choice ? branch->next : NULL) {
		uint64_t length = length_of(branch);
		if (length == VARYING)
			return "a lookbehind whose alternatives have no fixed lengths is not supported";
		if (length > LENGTH_MAX)
			return "a lookbehind of more than 1000 characters is not supported";
	}
	return NULL;
}
