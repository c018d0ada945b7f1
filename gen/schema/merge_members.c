/* Enumerations in parts of allOf: what is left of the members and of their C names when the other parts take fewer. */
#include "schema/merge_members.h"

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

const struct node *merge_names_of(struct memory *memory, const struct node *names, const struct map *listed,
				  const struct node *members)
{
	struct node_pair *pairs = memory_array(memory, names->count + 1, sizeof(*pairs));
	struct node *left = memory_alloc(memory, sizeof(*left));
	struct map taken = {0};

	for (size_t i = 0; i < members->count; i++)
		map_put(memory, &taken, members->items[i]->text, (void *)members);
	*left = *names;
	left->pairs = pairs;
	left->count = 0;
	left->sorted = NULL;
	for (size_t i = 0; i < names->count; i++) {
		struct env_str member = names->pairs[i].key->text;

		if (map_find(&taken, member) != NULL || map_find(listed, member) == NULL)
			pairs[left->count++] = names->pairs[i];
	}
	return left;
}
