/* Groups: capturing, named, without capture, lookahead and lookbehind. */
#include "pattern/parser.h"

/* A group that is open. */
struct group {
	enum env_pattern_node_kind kind; /* ENV_PATTERN_SEQUENCE: its disjunction itself */
	size_t offset;
	uint32_t number;
	bool behind;
	bool negated;
};

/* What a lookaround begins with. */
static bool open_look(struct env_pattern_parser *parser, struct group *group)
{
	static const struct {
		const char *text;
		bool behind;
		bool negated;
	} looks[] = {{"=", false, false}, {"!", false, true}, {"<=", true, false}, {"<!", true, true}};

	for (size_t i = 0; i < sizeof(looks) / sizeof(looks[0]); i++) {
		if (!env_pattern_skip(parser, looks[i].text))
			continue;
		group->kind = ENV_PATTERN_LOOK;
		group->behind = looks[i].behind;
		group->negated = looks[i].negated;
		return true;
	}
	return false;
}

/* A name is given once. Its own place among the names is the first that has it. */
static bool open_named(struct env_pattern_parser *parser, struct group *group)
{
	size_t name = 0;

	group->number = ++parser->opened;
	if (!env_pattern_name(parser, &name))
		return false;
	uint32_t first = env_pattern_find_group(parser, name);
	if (first == 0)
		return env_pattern_fail(parser, name, "more than 256 groups have names");
	return first == group->number ? true
				      : env_pattern_fail(parser, name, "another group has this name already");
}

/* Reads from the parenthesis to where the disjunction begins. */
static bool open_group(struct env_pattern_parser *parser, struct group *group)
{
	group->offset = parser->at++;
	if (parser->depth == ENV_PATTERN_DEPTH_MAX)
		return env_pattern_fail(parser, group->offset, "more than 200 groups lie in one another");
	parser->depth++;
	group->kind = ENV_PATTERN_GROUP;
	if (!env_pattern_skip(parser, "?")) {
		group->number = ++parser->opened;
		return true;
	}
	if (open_look(parser, group))
		return true;
	if (env_pattern_skip(parser, "<"))
		return open_named(parser, group);
	group->kind = ENV_PATTERN_SEQUENCE;
	return env_pattern_skip(parser, ":")
		       ? true
		       : env_pattern_fail(parser, group->offset,
					  "after (? ECMA 262 has one of these only: : = ! <= <! <name>");
}

/* The node around the disjunction of a group. */
static struct env_pattern_node *wrap(struct env_pattern_parser *parser, const struct group *group,
				     struct env_pattern_node *inner)
{
	if (group->kind == ENV_PATTERN_SEQUENCE)
		return inner;
	struct env_pattern_node *node = env_pattern_node(parser, group->kind, group->offset);
	if (node == NULL)
		return NULL;
	if (parser->arena != NULL)
		node->first = inner;
	if (group->kind == ENV_PATTERN_GROUP) {
		node->as.group = group->number;
	} else {
		node->as.look.behind = group->behind;
		node->as.look.negated = group->negated;
	}
	return node;
}

struct env_pattern_node *env_pattern_group(struct env_pattern_parser *parser, bool *looks)
{
	struct group group = {0};

	if (!open_group(parser, &group))
		return NULL;
	*looks = group.kind == ENV_PATTERN_LOOK;
	struct env_pattern_node *inner = env_pattern_disjunction(parser);
	if (inner == NULL)
		return NULL;
	if (!env_pattern_skip(parser, ")")) {
		env_pattern_fail(parser, group.offset, "this group is not closed");
		return NULL;
	}
	parser->depth--;
	return wrap(parser, &group, inner);
}
