/* The grammar from the top: alternatives, sequences, terms. */
#include "pattern/syntax.h"

#include <string.h>

#include "pattern/parser.h"
#include "text/ascii.h"
#include "text/utf8.h"

/* A list of siblings that grows at its end. */
struct siblings {
	struct env_pattern_node *first;
	struct env_pattern_node *last;
	size_t count;
};

static void append(struct siblings *list, struct env_pattern_node *node)
{
	if (list->first == NULL)
		list->first = node;
	else
		list->last->next = node;
	list->last = node;
	list->count++;
}

/* The one node of the list, or a node of `kind` with the list as its children. */
static struct env_pattern_node *join(struct env_pattern_parser *parser, const struct siblings *list,
				     enum env_pattern_node_kind kind, size_t offset)
{
	struct env_pattern_node *node = list->first;

	if (list->count == 1)
		return node;
	node = env_pattern_node(parser, kind, offset);
	if (node != NULL && parser->arena != NULL)
		node->first = list->first;
	return node;
}

/* A set of one item. */
static struct env_pattern_node *make_set(struct env_pattern_parser *parser, size_t offset,
					 struct env_pattern_item item)
{
	struct env_pattern_items items = {0};
	struct env_pattern_node *node = env_pattern_node(parser, ENV_PATTERN_SET, offset);

	if (node == NULL || !env_pattern_add(parser, &items, item))
		return NULL;
	node->as.set.items = items.first;
	return node;
}

/* A character that stands for itself, or the fault of one that may not. */
static struct env_pattern_node *parse_literal(struct env_pattern_parser *parser)
{
	size_t offset = parser->at;
	uint32_t character = env_pattern_take(parser);
	struct env_pattern_item item = {.kind = ENV_PATTERN_RANGE, .low = character, .high = character};

	if (character == '{') {
		char after = env_pattern_peek(parser, 0);
		if (after == ',' || env_is_digit(after)) {
			env_pattern_fail(
				parser, offset,
				"this is no quantifier: {2}, {2,} and {2,3} are; for a brace write \\{");
			return NULL;
		}
	}
	if (character == '.')
		item = (struct env_pattern_item){.kind = ENV_PATTERN_LINE_END, .negated = true};
	return make_set(parser, offset, item);
}

static struct env_pattern_node *parse_atom(struct env_pattern_parser *parser)
{
	char next = env_pattern_peek(parser, 0);

	if (next == '[')
		return env_pattern_class(parser);
	if (next == '\\')
		return env_pattern_escape(parser);
	if (next == '*' || next == '+' || next == '?' || env_pattern_is_braces(parser)) {
		env_pattern_fail(parser, parser->at, "there is nothing here that could be repeated");
		return NULL;
	}
	return parse_literal(parser);
}

/* A node for an assertion of one or two characters, where one is next. */
static bool parse_assertion(struct env_pattern_parser *parser, struct env_pattern_node **node)
{
	static const struct {
		const char *text;
		enum env_pattern_node_kind kind;
	} assertions[] = {{"^", ENV_PATTERN_START},
			  {"$", ENV_PATTERN_END},
			  {"\\b", ENV_PATTERN_BOUNDARY},
			  {"\\B", ENV_PATTERN_NO_BOUNDARY}};
	size_t offset = parser->at;

	for (size_t i = 0; i < sizeof(assertions) / sizeof(assertions[0]); i++) {
		if (!env_pattern_skip(parser, assertions[i].text))
			continue;
		*node = env_pattern_node(parser, assertions[i].kind, offset);
		return true;
	}
	return false;
}

static struct env_pattern_node *parse_term(struct env_pattern_parser *parser)
{
	struct env_pattern_node *node = NULL;

	if (parse_assertion(parser, &node))
		return node;
	/* With the flag `u` no lookaround is repeated. */
	bool looks = false;
	bool is_group = env_pattern_peek(parser, 0) == '(';
	node = is_group ? env_pattern_group(parser, &looks) : parse_atom(parser);
	return node == NULL || looks ? node : env_pattern_quantifier(parser, node);
}

static bool at_end_of_alternative(const struct env_pattern_parser *parser)
{
	if (parser->at == parser->source.len)
		return true;
	char next = env_pattern_peek(parser, 0);
	return next == '|' || next == ')';
}

static struct env_pattern_node *parse_alternative(struct env_pattern_parser *parser)
{
	struct siblings terms = {0};
	size_t offset = parser->at;

	while (!at_end_of_alternative(parser)) {
		struct env_pattern_node *term = parse_term(parser);
		if (term == NULL)
			return NULL;
		append(&terms, term);
	}
	return join(parser, &terms, ENV_PATTERN_SEQUENCE, offset);
}

struct env_pattern_node *env_pattern_disjunction(struct env_pattern_parser *parser)
{
	struct siblings alternatives = {0};
	size_t offset = parser->at;

	do {
		struct env_pattern_node *alternative = parse_alternative(parser);
		if (alternative == NULL)
			return NULL;
		append(&alternatives, alternative);
	} while (env_pattern_skip(parser, "|"));
	return join(parser, &alternatives, ENV_PATTERN_CHOICE, offset);
}

/* The whole source. NULL where something is wrong. */
static struct env_pattern_node *parse_source(struct env_pattern_parser *parser)
{
	size_t valid = env_utf8_valid_prefix(parser->source);

	if (valid != parser->source.len) {
		env_pattern_fail(parser, valid, "this byte is not UTF-8");
		return NULL;
	}
	env_pattern_count_groups(parser);
	struct env_pattern_node *root = env_pattern_disjunction(parser);
	if (root != NULL && parser->at < parser->source.len) {
		env_pattern_fail(parser, parser->at,
				 "this parenthesis closes no group; write \\) for the character");
		return NULL;
	}
	return root;
}

enum env_status env_pattern_parse(struct env_arena *arena, struct env_str source,
				  struct env_pattern_tree *tree, struct env_pattern_fault *fault)
{
	struct env_pattern_parser parser = {.arena = arena, .source = source};
	struct env_pattern_node *root = parse_source(&parser);

	if (root == NULL) {
		if (parser.status == ENV_SYNTAX)
			*fault = parser.fault;
		return parser.status;
	}
	tree->root = root;
	tree->group_count = parser.group_count;
	return ENV_OK;
}

bool env_pattern_valid(struct env_str source)
{
	struct env_pattern_parser parser = {.source = source};

	return parse_source(&parser) != NULL;
}
