/* Enumerations in parts of allOf: what is left of the members and of their C names when the other parts take fewer. */
#include "schema/merge_members.h"

#include "base/map.h"
#include "schema/look.h"

static bool takes(struct memory *memory, const struct node *types, const struct node *value)
{
	return types == NULL || (types_roots(types) & node_roots(memory, value)) != 0;
}

const struct node *merge_members_of(struct memory *memory, const struct node *members,
				    const struct node *types, const struct node *own)
{
	const struct node **items = memory_array(memory, members->count + 1, sizeof(const struct node *));
	struct node *left = memory_alloc(memory, sizeof(*left));

	*left = *members;
	left->items = items;
	left->count = 0;
	for (size_t i = 0; i < members->count; i++) {
		const struct node *item = members->items[i];

		if (takes(memory, types, item) || !takes(memory, own, item))
			items[left->count++] = item;
	}
	return left;
}

/* The members of `before` that are not in `after`, which has them in the same order, by their texts. */
static struct map find_gone(struct memory *memory, const struct node *before, const struct node *after)
{
	struct map gone = {0};
	size_t next = 0;

	for (size_t i = 0; i < before->count; i++) {
		if (next < after->count && after->items[next] == before->items[i])
			next++;
		else
			map_put(memory, &gone, before->items[i]->text, (void *)before);
	}
	return gone;
}

const struct node *merge_names_of(struct memory *memory, const struct node *names, const struct node *before,
				  const struct node *after)
{
	struct map gone = find_gone(memory, before, after);
	struct node_pair *pairs = memory_array(memory, names->count + 1, sizeof(*pairs));
	struct node *left = memory_alloc(memory, sizeof(*left));

	*left = *names;
	left->pairs = pairs;
	left->count = 0;
	left->sorted = NULL;
	for (size_t i = 0; i < names->count; i++)
		if (map_find(&gone, names->pairs[i].key->text) == NULL)
			pairs[left->count++] = names->pairs[i];
	return left;
}
