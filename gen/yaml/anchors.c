/*
 * The anchors of a document by name: an AA tree (Andersson, 1993), since a hash table would be slow for names
 * that were chosen to make it so.
 */
#include "yaml/anchors.h"

struct anchor {
	struct env_str name;
	const struct node *node;
	struct anchor *left;
	struct anchor *right;
	unsigned level;
};

static int compare(struct env_str a, struct env_str b)
{
	if (a.len != b.len)
		return a.len < b.len ? -1 : 1;
	return a.len > 0 ? memcmp(a.ptr, b.ptr, a.len) : 0;
}

/* Turns a left child of the same level into a parent. */
static struct anchor *skew(struct anchor *top)
{
	struct anchor *left = top->left;

	if (left == NULL || left->level != top->level)
		return top;
	top->left = left->right;
	left->right = top;
	return left;
}

/* Lifts the middle one of three of the same level. */
static struct anchor *split(struct anchor *top)
{
	struct anchor *right = top->right;

	if (right == NULL || right->right == NULL || right->right->level != top->level)
		return top;
	top->right = right->left;
	right->left = top;
	right->level++;
	return right;
}

/*
 * Puts `added` below `top`; returns the new top. As deep as the tree is: some 40 levels for a million names.
 */
static struct anchor *insert(struct anchor *top, struct anchor *added)
{
	if (top == NULL)
		return added;
	if (compare(added->name, top->name) < 0)
		top->left = insert(top->left, added);
	else
		top->right = insert(top->right, added);
	return split(skew(top));
}

static struct anchor *find(const struct anchors *anchors, struct env_str name)
{
	struct anchor *anchor = anchors->top;

	while (anchor != NULL) {
		int order = compare(name, anchor->name);

		if (order == 0)
			return anchor;
		anchor = order < 0 ? anchor->left : anchor->right;
	}
	return NULL;
}

void anchors_set(struct anchors *anchors, struct memory *memory, struct env_str name, const struct node *node)
{
	struct anchor *anchor = find(anchors, name);

	if (anchor == NULL) {
		anchor = memory_alloc(memory, sizeof(*anchor));
		anchor->name = name;
		anchor->level = 1;
		anchors->top = insert(anchors->top, anchor);
	}
	anchor->node = node;
}

const struct node *anchors_find(const struct anchors *anchors, struct env_str name)
{
	const struct anchor *anchor = find(anchors, name);

	return anchor != NULL ? anchor->node : NULL;
}
