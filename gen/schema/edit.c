/* A mapping that is rewritten. */
#include "schema/edit.h"

#include <string.h>

#include "yaml/keys.h"

struct edit edit_begin(struct memory *memory, const struct node *mapping)
{
	struct edit edit = {.memory = memory, .like = mapping, .count = mapping->count};

	edit.capacity = mapping->count + 4;
	edit.pairs = memory_array(memory, edit.capacity, sizeof(*edit.pairs));
	if (mapping->count > 0)
		memcpy(edit.pairs, mapping->pairs, mapping->count * sizeof(*edit.pairs));
	return edit;
}

struct node_pair *edit_find(const struct edit *edit, const char *key)
{
	for (size_t i = 0; i < edit->count; i++)
		if (env_str_equal(edit->pairs[i].key->text, env_str(key)))
			return &edit->pairs[i];
	return NULL;
}

const struct node *edit_value(const struct edit *edit, const char *key)
{
	const struct node_pair *pair = edit_find(edit, key);

	return pair != NULL ? pair->value : NULL;
}

void edit_set(struct edit *edit, const char *key, const struct node *value)
{
	struct node_pair *pair = edit_find(edit, key);

	if (pair == NULL) {
		edit->pairs = memory_grow(edit->memory, edit->pairs, edit->count, &edit->capacity,
					  sizeof(*edit->pairs));
		pair = &edit->pairs[edit->count++];
		pair->key = make_string(edit->memory, value, key);
	}
	pair->value = value;
}

void edit_rename(struct edit *edit, const char *key, const char *name)
{
	struct node_pair *pair = edit_find(edit, key);

	if (pair != NULL)
		pair->key = make_string(edit->memory, pair->key, name);
}

void edit_remove(struct edit *edit, const char *key)
{
	struct node_pair *pair = edit_find(edit, key);

	if (pair == NULL)
		return;
	size_t index = (size_t)(pair - edit->pairs);
	edit->count--;
	for (size_t i = index; i < edit->count; i++)
		edit->pairs[i] = edit->pairs[i + 1];
}

const struct node *edit_finish(const struct edit *edit)
{
	struct node *node = memory_alloc(edit->memory, sizeof(*node));

	*node = *edit->like;
	node->pairs = edit->pairs;
	node->count = edit->count;
	for (size_t i = 0; i < edit->count; i++)
		if (edit->pairs[i].value->height >= node->height)
			node->height = edit->pairs[i].value->height + 1;
	keys_sort(node, edit->memory);
	return node;
}

const struct node *make_string(struct memory *memory, const struct node *like, const char *text)
{
	struct node *node = memory_alloc(memory, sizeof(*node));

	*node = (struct node){
		.kind = NODE_STRING, .quoted = true, .span = like->span, .text = env_str(text), .weight = 1};
	return node;
}

const struct node *sequence_append(struct memory *memory, const struct node *sequence,
				   const struct node *item)
{
	struct node *node = memory_alloc(memory, sizeof(*node));
	const struct node **items = memory_array(memory, sequence->count + 1, sizeof(const struct node *));

	if (sequence->count > 0)
		memcpy(items, sequence->items, sequence->count * sizeof(const struct node *));
	items[sequence->count] = item;
	*node = *sequence;
	node->items = items;
	node->count = sequence->count + 1;
	node->height = item->height >= node->height ? item->height + 1 : node->height;
	node->weight += item->weight;
	return node;
}

const struct node *make_pair_of(struct memory *memory, const struct node *like, const struct node *first,
				const struct node *second)
{
	struct node empty = {.kind = NODE_SEQUENCE, .span = like->span, .weight = 1, .height = 1};
	const struct node *one = first != NULL ? sequence_append(memory, &empty, first) : &empty;

	return sequence_append(memory, one, second);
}
