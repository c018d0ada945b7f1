/* Sets of characters: what the items of a set mean. */
#include "pattern/characters.h"

#include <stdlib.h>

#include "base/map.h"

/* Ranges after which a set is sorted while it grows, since many may be the same. */
#define SORT_AT 8192

void characters_add(struct memory *memory, struct characters *set, uint32_t low, uint32_t high)
{
	set->ranges = memory_grow(memory, set->ranges, set->count, &set->capacity, sizeof(set->ranges[0]));
	set->ranges[set->count++] = (struct character_range){low, high};
}

static int compare_ranges(const void *left, const void *right)
{
	const struct character_range *a = left;
	const struct character_range *b = right;

	return (a->low > b->low) - (a->low < b->low);
}

void characters_sort(struct characters *set)
{
	size_t kept = 0;

	if (set->count == 0)
		return;
	qsort(set->ranges, set->count, sizeof(set->ranges[0]), compare_ranges);
	for (size_t i = 1; i < set->count; i++) {
		struct character_range *last = &set->ranges[kept];
		struct character_range range = set->ranges[i];
		if (range.low > last->high + 1)
			set->ranges[++kept] = range;
		else if (range.high > last->high)
			last->high = range.high;
	}
	set->count = kept + 1;
}

struct characters characters_complement(struct memory *memory, const struct characters *set)
{
	struct characters result = {0};
	uint32_t next = 0;

	for (size_t i = 0; i < set->count; i++) {
		if (set->ranges[i].low > next)
			characters_add(memory, &result, next, set->ranges[i].low - 1);
		next = set->ranges[i].high + 1;
	}
	if (next <= CHARACTER_MAX)
		characters_add(memory, &result, next, CHARACTER_MAX);
	return result;
}

/* Adds the ranges of a list that ends with a range from 1 to 0. */
static void add_list(struct memory *memory, struct characters *set, const struct character_range *list)
{
	for (; list->low <= list->high; list++)
		characters_add(memory, set, list->low, list->high);
}

/* What \d, \s and \w stand for without the flag `i`, and the line ends (ECMA 262 sections 12.2, 12.3, 22.2.2.9). */
static const struct character_range digits[] = {{'0', '9'}, {1, 0}};
static const struct character_range words[] = {{'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}, {1, 0}};
static const struct character_range line_ends[] = {{'\n', '\n'}, {'\r', '\r'}, {0x2028, 0x2029}, {1, 0}};
static const struct character_range spaces[] = {{'\t', '\r'},
						{' ', ' '},
						{0xA0, 0xA0},
						{0x1680, 0x1680},
						{0x2000, 0x200A},
						{0x2028, 0x2029},
						{0x202F, 0x202F},
						{0x205F, 0x205F},
						{0x3000, 0x3000},
						{0xFEFF, 0xFEFF},
						{1, 0}};

/* The characters of an item as if it were not negated. */
static struct characters item_characters(struct memory *memory, const struct env_pattern_item *item)
{
	static const struct character_range *const lists[] = {
		[ENV_PATTERN_DIGIT] = digits,
		[ENV_PATTERN_SPACE] = spaces,
		[ENV_PATTERN_WORD] = words,
		[ENV_PATTERN_LINE_END] = line_ends,
	};
	struct characters set = {0};

	if (item->kind == ENV_PATTERN_RANGE)
		characters_add(memory, &set, item->low, item->high);
	else if (item->kind == ENV_PATTERN_PROPERTY)
		characters_add_property(memory, &set, item->property);
	else
		add_list(memory, &set, lists[item->kind]);
	characters_sort(&set);
	return set;
}

static void add_all(struct memory *memory, struct characters *set, const struct characters *more)
{
	for (size_t i = 0; i < more->count; i++)
		characters_add(memory, set, more->ranges[i].low, more->ranges[i].high);
}

struct characters characters_without_surrogates(struct memory *memory, struct characters set)
{
	struct characters others = characters_complement(memory, &set);

	characters_add(memory, &others, SURROGATE_FIRST, SURROGATE_LAST);
	characters_sort(&others);
	return characters_complement(memory, &others);
}

/* Whether an item is met for the first time. Ranges are not asked for: each is one range. */
static bool is_new(struct memory *memory, struct map *met, const struct env_pattern_item *item)
{
	uint32_t name[] = {item->kind, item->negated, item->property.kind, item->property.value};
	struct env_str key = env_str_of((const char *)name, sizeof(name));

	if (item->kind == ENV_PATTERN_RANGE)
		return true;
	if (map_find(met, key) != NULL)
		return false;
	map_put(memory, met, memory_copy(memory, key), met);
	return true;
}

struct characters characters_of(struct memory *memory, const struct env_pattern_node *node)
{
	struct characters set = {0};
	struct map met = {0}; /* the items that have a name */
	size_t most = SORT_AT;

	for (const struct env_pattern_item *item = node->as.set.items; item != NULL; item = item->next) {
		if (!is_new(memory, &met, item))
			continue;
		struct characters part = item_characters(memory, item);
		if (item->negated)
			part = characters_complement(memory, &part);
		add_all(memory, &set, &part);
		if (set.count > most) {
			characters_sort(&set);
			most = 2 * set.count + SORT_AT;
		}
	}
	characters_sort(&set);
	if (node->as.set.negated)
		set = characters_complement(memory, &set);
	return characters_without_surrogates(memory, set);
}
