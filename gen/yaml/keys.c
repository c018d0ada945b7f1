/* The keys of a mapping. */
#include "yaml/keys.h"

#include <stdlib.h>

/* Any order will do that is cheap: by length first, so that most comparisons look at no byte. */
static int compare(struct env_str a, struct env_str b)
{
	if (a.len != b.len)
		return a.len < b.len ? -1 : 1;
	return a.len > 0 && a.ptr != b.ptr ? memcmp(a.ptr, b.ptr, a.len) : 0;
}

/* For qsort(): by key, equal ones in the order of the file. */
static int compare_pairs(const void *a, const void *b)
{
	const struct node_pair *left = *(const struct node_pair *const *)a;
	const struct node_pair *right = *(const struct node_pair *const *)b;
	int order = compare(left->key->text, right->key->text);

	return order != 0 ? order : (left > right) - (left < right);
}

static bool is_scalar(const struct node *node)
{
	return node->kind != NODE_SEQUENCE && node->kind != NODE_MAPPING;
}

static bool same_key(const struct node_pair *a, const struct node_pair *b)
{
	return is_scalar(a->key) && is_scalar(b->key) && compare(a->key->text, b->key->text) == 0;
}

static void refuse(struct diagnostics *diagnostics, const struct node_pair *pair,
		   const struct node_pair *first)
{
	struct diagnostic *diagnostic =
		diagnose(diagnostics, CODE_YAML_DUPLICATE_KEY, pair->key->span, "key %s is given twice",
			 quote(diagnostics, pair->key->text));

	diagnostic_note(diagnostics, diagnostic, first->key->span, "first given here");
}

static void check_small(const struct node *mapping, struct diagnostics *diagnostics)
{
	for (size_t i = 1; i < mapping->count; i++) {
		for (size_t j = 0; j < i; j++) {
			if (!same_key(&mapping->pairs[i], &mapping->pairs[j]))
				continue;
			refuse(diagnostics, &mapping->pairs[i], &mapping->pairs[j]);
			break;
		}
	}
}

static void check_sorted(const struct node *mapping, struct diagnostics *diagnostics)
{
	const struct node_pair *first = mapping->sorted[0];

	for (size_t i = 1; i < mapping->count; i++) {
		const struct node_pair *pair = mapping->sorted[i];

		if (same_key(pair, first))
			refuse(diagnostics, pair, first);
		else
			first = pair;
	}
}

void keys_sort(struct node *mapping, struct memory *memory)
{
	mapping->sorted = NULL;
	if (mapping->count <= KEYS_UNSORTED_MAX)
		return;
	mapping->sorted = memory_array(memory, mapping->count, sizeof(const struct node_pair *));
	for (size_t i = 0; i < mapping->count; i++)
		mapping->sorted[i] = &mapping->pairs[i];
	qsort(mapping->sorted, mapping->count, sizeof(const struct node_pair *), compare_pairs);
}

void keys_check(struct node *mapping, struct memory *memory, struct diagnostics *diagnostics)
{
	keys_sort(mapping, memory);
	if (mapping->sorted != NULL)
		check_sorted(mapping, diagnostics);
	else
		check_small(mapping, diagnostics);
}

static const struct node_pair *find_sorted(const struct node *mapping, struct env_str key)
{
	size_t low = 0;
	size_t high = mapping->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = compare(key, mapping->sorted[middle]->key->text);

		if (order == 0)
			return mapping->sorted[middle];
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

const struct node_pair *keys_find(const struct node *mapping, struct env_str key)
{
	if (mapping->sorted != NULL)
		return find_sorted(mapping, key);
	for (size_t i = 0; i < mapping->count; i++)
		if (compare(key, mapping->pairs[i].key->text) == 0)
			return &mapping->pairs[i];
	return NULL;
}
