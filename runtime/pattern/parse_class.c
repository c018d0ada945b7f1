/* Classes of characters in brackets. */
#include "pattern/parser.h"

/* One character, or a class escape, of a class. `*item` is a range of one character, or no range. */
static bool read_atom(struct env_pattern_parser *parser, struct env_pattern_item *item)
{
	char next = env_pattern_peek(parser, 0);

	if (next != '\\') {
		uint32_t character = env_pattern_take(parser);
		*item = (struct env_pattern_item){
			.kind = ENV_PATTERN_RANGE, .low = character, .high = character};
		return true;
	}
	if (!env_pattern_skip(parser, "\\b"))
		return env_pattern_escape_item(parser, item);
	*item = (struct env_pattern_item){.kind = ENV_PATTERN_RANGE, .low = '\b', .high = '\b'};
	return true;
}

/* Whether a `-` is next that is not the last character of the class. */
static bool is_dash(const struct env_pattern_parser *parser)
{
	return env_pattern_peek(parser, 0) == '-' && parser->source.len - parser->at > 1 &&
	       env_pattern_peek(parser, 1) != ']';
}

/* Adds both ends of what looks like a range, with the dash between them where one of them is a class (annex B.1.2). */
static bool add_range(struct env_pattern_parser *parser, struct env_pattern_items *items, size_t offset,
		      struct env_pattern_item low, struct env_pattern_item high)
{
	struct env_pattern_item dash = {.kind = ENV_PATTERN_RANGE, .low = '-', .high = '-'};

	if (low.kind != ENV_PATTERN_RANGE || high.kind != ENV_PATTERN_RANGE)
		return env_pattern_add(parser, items, low) && env_pattern_add(parser, items, dash) &&
		       env_pattern_add(parser, items, high);
	if (low.low > high.low)
		return env_pattern_fail(parser, offset, "this range ends before it begins");
	low.high = high.low;
	return env_pattern_add(parser, items, low);
}

/* A character or a range. */
static bool read_member(struct env_pattern_parser *parser, struct env_pattern_items *items)
{
	struct env_pattern_item low = {0};
	struct env_pattern_item high = {0};
	size_t offset = parser->at;

	if (!read_atom(parser, &low))
		return false;
	if (!is_dash(parser))
		return env_pattern_add(parser, items, low);
	parser->at++;
	return read_atom(parser, &high) && add_range(parser, items, offset, low, high);
}

struct env_pattern_node *env_pattern_class(struct env_pattern_parser *parser)
{
	size_t offset = parser->at++;
	bool negated = env_pattern_skip(parser, "^");
	struct env_pattern_items items = {0};

	while (!env_pattern_skip(parser, "]")) {
		if (parser->at == parser->source.len) {
			env_pattern_fail(parser, offset, "this class is not closed");
			return NULL;
		}
		if (!read_member(parser, &items))
			return NULL;
	}
	struct env_pattern_node *node = env_pattern_node(parser, ENV_PATTERN_SET, offset);
	if (node == NULL)
		return NULL;
	node->as.set.items = items.first;
	node->as.set.negated = negated;
	return node;
}
