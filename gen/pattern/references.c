/* What back references refer to, by the rules of ECMA 262 section 22.2.2. */
#include "pattern/references.h"

#include <stddef.h>

/* A node, and what it is in. */
struct place {
	struct place *parent;
	struct env_pattern_node *node;
	size_t begin; /* its number in the order of the source, and the first one after it */
	size_t end;
	bool nullable; /* it may match the empty text */
	bool hollow;   /* all its children may */
};

struct walk {
	struct memory *memory;
	struct place **groups; /* by number; 0 has none */
	struct list references;
	size_t count;
};

static bool can_be_empty(const struct env_pattern_node *node, bool all, bool any)
{
	switch (node->kind) {
	case ENV_PATTERN_SET:
		return false;
	case ENV_PATTERN_SEQUENCE:
	case ENV_PATTERN_GROUP:
		return all;
	case ENV_PATTERN_CHOICE:
		return any;
	case ENV_PATTERN_REPEAT:
		return all || node->as.repeat.min == 0;
	default:
		return true;
	}
}

/* Notes the place of a node and of all that is in it. */
static struct place *walk_node(struct walk *walk, struct env_pattern_node *node, struct place *parent)
{
	struct place *place = memory_alloc(walk->memory, sizeof(*place));
	bool all = true;
	bool any = false;

	*place = (struct place){.parent = parent, .node = node, .begin = walk->count++};
	if (node->kind == ENV_PATTERN_GROUP)
		walk->groups[node->as.group] = place;
	if (node->kind == ENV_PATTERN_REFERENCE)
		list_append(walk->memory, &walk->references, place);
	for (struct env_pattern_node *child = node->first; child != NULL; child = child->next) {
		bool nullable = walk_node(walk, child, place)->nullable;
		all &= nullable;
		any |= nullable;
	}
	place->hollow = all;
	place->nullable = can_be_empty(node, all, any);
	place->end = walk->count;
	return place;
}

static bool contains(const struct place *outer, const struct place *inner)
{
	return outer->begin <= inner->begin && inner->end <= outer->end;
}

/* Whether a place is in a lookbehind, whose parts match from the last to the first. */
static bool is_behind(const struct place *place)
{
	for (; place != NULL; place = place->parent) {
		if (place->node->kind == ENV_PATTERN_LOOK && place->node->as.look.behind)
			return true;
	}
	return false;
}

/* Whether the group cannot have captured anything where the reference is. */
static bool is_always_empty(const struct place *reference, const struct place *group)
{
	if (group->end > reference->begin)
		return true;
	for (const struct place *place = group->parent; place != NULL; place = place->parent) {
		if (place->node->kind == ENV_PATTERN_LOOK && place->node->as.look.negated)
			return !contains(place, reference);
	}
	return false;
}

/*
 * Whether a repetition around the group always leaves it with what it captured last: the group takes part every time, and
 * every time takes a character at least.
 */
static bool is_steady(const struct place *group)
{
	bool conditional = false;

	for (const struct place *place = group->parent; place != NULL; place = place->parent) {
		const struct env_pattern_node *node = place->node;
		conditional |= node->kind == ENV_PATTERN_CHOICE;
		if (node->kind != ENV_PATTERN_REPEAT)
			continue;
		if (node->as.repeat.max > 1 && (conditional || place->hollow))
			return false;
		conditional |= node->as.repeat.min == 0;
	}
	return true;
}

/* What is wrong with a reference; NULL: nothing. One that is always empty becomes the empty text. */
static const char *resolve(const struct walk *walk, const struct place *reference)
{
	const struct place *group = walk->groups[reference->node->as.group];

	if (is_behind(reference))
		return "references in a lookbehind are not supported";
	if (is_always_empty(reference, group)) {
		reference->node->kind = ENV_PATTERN_SEQUENCE;
		return NULL;
	}
	if (is_behind(group))
		return "references to a group in a lookbehind are not supported";
	return is_steady(group) ? NULL
				: "references to a group that is repeated are supported only where the group "
				  "takes part "
				  "each time, and never with the empty text";
}

bool references_resolve(struct memory *memory, const struct env_pattern_tree *tree,
			struct env_pattern_fault *fault)
{
	struct walk walk = {.memory = memory};

	walk.groups = memory_array(memory, (size_t)tree->group_count + 1, sizeof(struct place *));
	walk_node(&walk, tree->root, NULL);
	for (size_t i = 0; i < walk.references.count; i++) {
		const struct place *reference = walk.references.items[i];
		const char *sentence = resolve(&walk, reference);
		if (sentence != NULL) {
			*fault = (struct env_pattern_fault){reference->node->offset, sentence};
			return false;
		}
	}
	return true;
}

bool references_regular(const struct env_pattern_node *node)
{
	if (node->kind == ENV_PATTERN_REFERENCE || node->kind == ENV_PATTERN_LOOK)
		return false;
	for (const struct env_pattern_node *child = node->first; child != NULL; child = child->next) {
		if (!references_regular(child))
			return false;
	}
	return true;
}
