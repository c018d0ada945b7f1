/* Sets of characters as states that go by the bytes of UTF-8 (RFC 3629). */
#include "pattern/nfa.h"

#include <string.h>

/* More edges than any state has: 64 of bytes below 0x80, and one for each lead byte. */
#define EDGES_MAX 128
#define CONTINUATION 0x80

struct edges {
	struct nfa_edge items[EDGES_MAX];
	uint32_t count;
};

/* One set that is being written. */
struct writer {
	struct memory *memory;
	struct nfa *nfa;
	uint32_t next;
	uint32_t
		any[4]; /* by the number of bytes: states that take so many continuation bytes; 0: none yet */
};

/* The characters of one length of UTF-8. */
struct form {
	uint32_t first;
	uint32_t last;
	uint32_t lead; /* the byte before the bits of the character */
	uint32_t room; /* the largest number that fits the bits */
	unsigned rest; /* continuation bytes */
};

static const struct form forms[] = {
	{0, 0x7F, 0, 0x7F, 0},
	{0x80, 0x7FF, 0xC0, 0x7FF, 1},
	{0x800, 0xFFFF, 0xE0, 0xFFFF, 2},
	{0x10000, CHARACTER_MAX, 0xF0, 0x13FFFF, 3},
};

/* Adds an edge after the others, or lengthens the last one. */
static void add_edge(struct edges *edges, uint32_t low, uint32_t high, uint32_t target)
{
	struct nfa_edge *last = edges->count > 0 ? &edges->items[edges->count - 1] : NULL;

	if (last != NULL && last->target == target && last->high + 1U == low)
		last->high = (uint8_t)high;
	else
		edges->items[edges->count++] = (struct nfa_edge){(uint8_t)low, (uint8_t)high, target};
}

static uint32_t add_bytes(struct writer *writer, const struct edges *edges)
{
	uint32_t state = nfa_add(writer->memory, writer->nfa, NFA_BYTES, edges->count);

	if (edges->count > 0)
		memcpy(writer->nfa->edges + writer->nfa->states[state].first, edges->items,
		       edges->count * sizeof(edges->items[0]));
	return state;
}

/* The state that takes any `rest` continuation bytes. */
static uint32_t any_bytes(struct writer *writer, unsigned rest)
{
	struct edges edges = {0};

	if (rest == 0)
		return writer->next;
	if (writer->any[rest] == 0) {
		add_edge(&edges, CONTINUATION, CONTINUATION + 0x3F, any_bytes(writer, rest - 1));
		writer->any[rest] = add_bytes(writer, &edges);
	}
	return writer->any[rest];
}

/* Some ranges, in order and apart, and what part of them is meant: characters from `low` to `high`. */
struct slice {
	const struct character_range *ranges;
	size_t count;
	uint32_t low;
	uint32_t high;
};

/* The ranges of the slice that reach into [low, high]. The first one does. */
static struct slice cut(const struct slice *slice, uint32_t low, uint32_t high)
{
	struct slice part = {.ranges = slice->ranges, .low = low, .high = high};

	while (part.count < slice->count && part.ranges[part.count].low <= high)
		part.count++;
	return part;
}

/* Moves the start of the slice to `low`. */
static void advance(struct slice *slice, uint32_t low)
{
	slice->low = low;
	while (slice->count > 0 && slice->ranges->high < low) {
		slice->ranges++;
		slice->count--;
	}
}

/*
 * Adds the edges of one byte, after which `rest` continuation bytes come: the byte is `base` and the bits of the character
 * above those of the rest.
 */
static void write_byte(struct writer *writer, struct edges *edges, struct slice slice, uint32_t base,
		       unsigned rest)
{
	unsigned shift = 6 * rest;
	uint32_t tail = (UINT32_C(1) << shift) - 1;
	uint32_t mask = base == CONTINUATION ? 0x3F : 0x7F;

	while (slice.count > 0 && slice.low <= slice.high && slice.ranges->low <= slice.high) {
		uint32_t low = slice.ranges->low > slice.low ? slice.ranges->low : slice.low;
		uint32_t high = slice.ranges->high < slice.high ? slice.ranges->high : slice.high;
		uint32_t byte = base + (low >> shift & mask);
		uint32_t whole =
			((high + 1) >> shift) - (low >> shift); /* bytes that any others may follow */
		if ((low & tail) == 0 && high - low >= tail) {
			add_edge(edges, byte, byte + whole - 1, any_bytes(writer, rest));
			advance(&slice, low + (whole << shift));
			continue;
		}
		struct edges below = {0};
		write_byte(writer, &below, cut(&slice, low, low | tail), CONTINUATION, rest - 1);
		add_edge(edges, byte, byte, add_bytes(writer, &below));
		advance(&slice, (low | tail) + 1);
	}
}

/*
 * The part of the set that a form has, as ranges. What is no character in UTF-8 (overlong forms, surrogates, beyond
 * U+10FFFF) comes with its neighbours.
 */
static struct characters part_of(struct memory *memory, const struct characters *set, const struct form *form)
{
	struct characters part = {0};

	for (size_t i = 0; i < set->count; i++) {
		struct character_range range = set->ranges[i];
		if (range.high < form->first || range.low > form->last)
			continue;
		characters_add(memory, &part, range.low <= form->first ? 0 : range.low,
			       range.high >= form->last ? form->room : range.high);
		if (range.high == SURROGATE_FIRST - 1 && i + 1 < set->count &&
		    set->ranges[i + 1].low == SURROGATE_LAST + 1)
			characters_add(memory, &part, SURROGATE_FIRST, SURROGATE_LAST);
	}
	characters_sort(&part);
	return part;
}

uint32_t nfa_add_characters(struct memory *memory, struct nfa *nfa, const struct characters *set,
			    uint32_t next)
{
	struct writer writer = {.memory = memory, .nfa = nfa, .next = next};
	struct edges edges = {0};

	for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
		struct characters part = part_of(memory, set, &forms[i]);
		struct slice slice = {part.ranges, part.count, 0, forms[i].room};
		write_byte(&writer, &edges, slice, forms[i].lead, forms[i].rest);
	}
	return add_bytes(&writer, &edges);
}
