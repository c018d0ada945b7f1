/* The parser's tools: faults, nodes, characters. */
#include "pattern/parser.h"

#include <stdalign.h>
#include <string.h>

#include "text/utf8.h"

bool env_pattern_fail(struct env_pattern_parser *parser, size_t offset, const char *sentence)
{
	if (parser->status == ENV_OK) {
		parser->status = ENV_SYNTAX;
		parser->fault.offset = offset;
		parser->fault.sentence = sentence;
	}
	return false;
}

/* Memory for one thing of the tree, or NULL. */
static void *allocate(struct env_pattern_parser *parser, size_t size)
{
	void *memory = env_arena_alloc(parser->arena, size, alignof(max_align_t));

	if (memory == NULL && parser->status == ENV_OK)
		parser->status = parser->arena->failure;
	return memory;
}

struct env_pattern_node *env_pattern_node(struct env_pattern_parser *parser, enum env_pattern_node_kind kind,
					  size_t offset)
{
	struct env_pattern_node *node = &parser->node;

	if (parser->arena != NULL)
		node = allocate(parser, sizeof(*node));
	if (node == NULL)
		return NULL;
	memset(node, 0, sizeof(*node));
	node->kind = kind;
	node->offset = offset;
	return node;
}

bool env_pattern_add(struct env_pattern_parser *parser, struct env_pattern_items *items,
		     struct env_pattern_item item)
{
	struct env_pattern_item *copy = &parser->item;

	if (parser->arena != NULL)
		copy = allocate(parser, sizeof(*copy));
	if (copy == NULL)
		return false;
	*copy = item;
	copy->next = NULL;
	if (items->first == NULL)
		items->first = copy;
	else
		items->last->next = copy;
	items->last = copy;
	return true;
}

char env_pattern_peek(const struct env_pattern_parser *parser, size_t ahead)
{
	return (char)(ahead < parser->source.len - parser->at ? parser->source.ptr[parser->at + ahead]
							      : '\0');
}

bool env_pattern_skip(struct env_pattern_parser *parser, const char *text)
{
	size_t len = strlen(text);

	if (len > parser->source.len - parser->at || memcmp(parser->source.ptr + parser->at, text, len) != 0)
		return false;
	parser->at += len;
	return true;
}

uint32_t env_pattern_take(struct env_pattern_parser *parser)
{
	const char *at = parser->source.ptr + parser->at;
	size_t len = env_utf8_sequence(at, parser->source.ptr + parser->source.len);
	uint32_t character = env_utf8_read(at, len);

	parser->at += len;
	return character;
}
