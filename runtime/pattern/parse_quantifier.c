/* Quantifiers: * + ? {n} {n,} {n,m}, and the ? that makes them lazy. */
#include "pattern/parser.h"

#include <string.h>

#include "text/ascii.h"

/* How often. */
struct counts {
	uint32_t min;
	uint32_t max;
	size_t length; /* of the braces; 0: there are none */
	bool ordered;
};

/* The digits `ahead` bytes from here, without zeros before them; moves `*ahead` after them. */
static struct env_str peek_digits(const struct env_pattern_parser *parser, size_t *ahead)
{
	while (env_pattern_peek(parser, *ahead) == '0' && env_is_digit(env_pattern_peek(parser, *ahead + 1)))
		++*ahead;
	size_t start = *ahead;
	while (env_is_digit(env_pattern_peek(parser, *ahead)))
		++*ahead;
	return env_str_of(parser->source.ptr + parser->at + start, *ahead - start);
}

/* The number; one that is too large is the largest, which is not the mark of "unlimited". */
static uint32_t read_count(struct env_str digits)
{
	uint64_t count = 0;

	for (size_t i = 0; i < digits.len && count < ENV_PATTERN_UNLIMITED; i++)
		count = count * 10 + (uint64_t)(digits.ptr[i] - '0');
	return count < ENV_PATTERN_UNLIMITED ? (uint32_t)count : ENV_PATTERN_UNLIMITED - 1;
}

/* Numbers of any size, without zeros before them. */
static bool is_less(struct env_str a, struct env_str b)
{
	return a.len != b.len ? a.len < b.len : memcmp(a.ptr, b.ptr, a.len) < 0;
}

/* What the braces that are next say. Takes nothing. */
static struct counts peek_braces(const struct env_pattern_parser *parser)
{
	struct counts counts = {.ordered = true};
	size_t ahead = 1;

	if (env_pattern_peek(parser, 0) != '{')
		return counts;
	struct env_str min = peek_digits(parser, &ahead);
	if (min.len == 0)
		return counts;
	counts.min = counts.max = read_count(min);
	if (env_pattern_peek(parser, ahead) == ',') {
		ahead++;
		struct env_str max = peek_digits(parser, &ahead);
		counts.max = max.len > 0 ? read_count(max) : ENV_PATTERN_UNLIMITED;
		counts.ordered = max.len == 0 || !is_less(max, min);
	}
	counts.length = env_pattern_peek(parser, ahead) == '}' ? ahead + 1 : 0;
	return counts;
}

bool env_pattern_is_braces(const struct env_pattern_parser *parser)
{
	return peek_braces(parser).length > 0;
}

/* Reads the quantifier that is next; false: there is none, or it is wrong. */
static bool read_quantifier(struct env_pattern_parser *parser, struct counts *counts)
{
	static const struct {
		const char *text;
		uint32_t min;
		uint32_t max;
	} marks[] = {{"*", 0, ENV_PATTERN_UNLIMITED}, {"+", 1, ENV_PATTERN_UNLIMITED}, {"?", 0, 1}};

	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
		if (!env_pattern_skip(parser, marks[i].text))
			continue;
		*counts = (struct counts){.min = marks[i].min, .max = marks[i].max};
		return true;
	}
	*counts = peek_braces(parser);
	if (counts->length == 0)
		return false;
	if (!counts->ordered)
		return env_pattern_fail(parser, parser->at, "the first number is larger than the second");
	parser->at += counts->length;
	return true;
}

struct env_pattern_node *env_pattern_quantifier(struct env_pattern_parser *parser,
						struct env_pattern_node *atom)
{
	size_t offset = parser->at;
	struct counts counts = {0};

	if (!read_quantifier(parser, &counts))
		return parser->status == ENV_OK ? atom : NULL;
	struct env_pattern_node *node = env_pattern_node(parser, ENV_PATTERN_REPEAT, offset);
	if (node == NULL)
		return NULL;
	if (parser->arena != NULL)
		node->first = atom;
	node->as.repeat.min = counts.min;
	node->as.repeat.max = counts.max;
	node->as.repeat.lazy = env_pattern_skip(parser, "?");
	return node;
}
