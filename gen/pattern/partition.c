/* Hopcroft's algorithm: blocks of states that are split until no byte tells two states of a block apart. */
#include "pattern/dfa.h"

#include <string.h>

/* States in the order of their blocks; a block is a run of them. */
struct block {
	uint32_t first;
	uint32_t end;
	uint32_t marked; /* how many at its start are marked */
};

/* What may tell states apart: whether a class of bytes leads from them into a block. */
struct splitter {
	uint32_t block;
	uint32_t class;
};

struct partition {
	const struct dfa *dfa;
	uint32_t *states;   /* all states, block by block */
	uint32_t *place;    /* of each state in `states` */
	uint32_t *block_of; /* each state's block */
	struct block *blocks;
	size_t block_count;
	uint32_t *into_first; /* by class and state: where in `into` those begin that lead to it */
	uint32_t *into;
	bool *waits; /* by block and class: whether it is on the list below */
	struct splitter *waiting;
	size_t waiting_count;
	uint32_t *touched; /* blocks with marked states */
	size_t touched_count;
};

/* For each class and state, the states that lead to it. */
static void invert(struct memory *memory, struct partition *part)
{
	size_t states = part->dfa->state_count;
	size_t classes = part->dfa->class_count;

	part->into_first = memory_array(memory, states * classes + 1, sizeof(part->into_first[0]));
	part->into = memory_array(memory, states * classes, sizeof(part->into[0]));
	for (size_t i = 0; i < states * classes; i++)
		part->into_first[i % classes * states + part->dfa->next[i]]++;
	uint32_t sum = 0;
	for (size_t i = 0; i <= states * classes; i++) {
		sum += part->into_first[i];
		part->into_first[i] = sum;
	}
	/* Each is now where the next one begins: filled from behind, it ends where it begins itself. */
	for (size_t i = states * classes; i-- > 0;) {
		uint32_t *first = &part->into_first[i % classes * states + part->dfa->next[i]];
		part->into[--*first] = (uint32_t)(i / classes);
	}
}

static void wait_for(struct partition *part, size_t block, size_t class)
{
	size_t entry = block * part->dfa->class_count + class;

	if (part->waits[entry])
		return;
	part->waits[entry] = true;
	part->waiting[part->waiting_count++] = (struct splitter){(uint32_t)block, (uint32_t) class};
}

/* Puts the states whose `final` is as said after those that are placed, as a block. */
static void add_block(struct partition *part, bool final, uint32_t *placed)
{
	struct block *block = &part->blocks[part->block_count];

	block->first = *placed;
	for (size_t state = 0; state < part->dfa->state_count; state++) {
		if (part->dfa->final[state] != final)
			continue;
		part->states[*placed] = (uint32_t)state;
		part->place[state] = (*placed)++;
		part->block_of[state] = (uint32_t)part->block_count;
	}
	block->end = *placed;
	part->block_count += block->end > block->first;
}

/* Moves a state among the marked ones of its block. */
static void mark(struct partition *part, uint32_t state)
{
	struct block *block = &part->blocks[part->block_of[state]];
	uint32_t to = block->first + block->marked;
	uint32_t from = part->place[state];

	if (from < to)
		return;
	if (block->marked++ == 0)
		part->touched[part->touched_count++] = part->block_of[state];
	uint32_t other = part->states[to];
	part->states[to] = state;
	part->states[from] = other;
	part->place[state] = to;
	part->place[other] = from;
}

/* Makes the smaller of a block's two parts a block of its own, where some of its states are marked and some are not. */
static void split(struct partition *part, size_t number)
{
	struct block *block = &part->blocks[number];
	uint32_t middle = block->first + block->marked;
	struct block *fresh = &part->blocks[part->block_count];

	block->marked = 0;
	if (middle == block->end)
		return;
	if (middle - block->first <= block->end - middle) {
		*fresh = (struct block){block->first, middle, 0};
		block->first = middle;
	} else {
		*fresh = (struct block){middle, block->end, 0};
		block->end = middle;
	}
	for (uint32_t i = fresh->first; i < fresh->end; i++)
		part->block_of[part->states[i]] = (uint32_t)part->block_count;
	/* The smaller part will do, also where the whole waited: then both wait. */
	for (size_t class = 0; class < part->dfa->class_count; class ++)
		wait_for(part, part->block_count, class);
	part->block_count++;
}

/* Splits all blocks by whether a class leads from their states into a block. `members` is room for all states. */
static void refine(struct partition *part, size_t number, size_t class, uint32_t *members)
{
	struct block block = part->blocks[number];
	size_t row = class * part->dfa->state_count;
	uint32_t count = block.end - block.first;

	memcpy(members, part->states + block.first, count * sizeof(members[0]));
	for (uint32_t i = 0; i < count; i++) {
		for (uint32_t p = part->into_first[row + members[i]];
		     p < part->into_first[row + members[i] + 1]; p++)
			mark(part, part->into[p]);
	}
	for (size_t i = 0; i < part->touched_count; i++)
		split(part, part->touched[i]);
	part->touched_count = 0;
}

size_t dfa_partition(struct memory *memory, const struct dfa *dfa, uint32_t *blocks)
{
	size_t states = dfa->state_count;
	struct partition part = {.dfa = dfa};
	uint32_t placed = 0;

	part.block_of = blocks;
	part.states = memory_array(memory, states, sizeof(part.states[0]));
	part.place = memory_array(memory, states, sizeof(part.place[0]));
	part.blocks = memory_array(memory, states + 1, sizeof(part.blocks[0]));
	part.touched = memory_array(memory, states, sizeof(part.touched[0]));
	part.waits = memory_array(memory, states * dfa->class_count, sizeof(part.waits[0]));
	part.waiting = memory_array(memory, states * dfa->class_count, sizeof(part.waiting[0]));
	uint32_t *members = memory_array(memory, states, sizeof(members[0]));
	invert(memory, &part);
	add_block(&part, false, &placed);
	add_block(&part, true, &placed);
	for (size_t class = 0; part.block_count > 1 && class < dfa->class_count; class ++)
		wait_for(&part, part.blocks[0].end <= states / 2 ? 0 : 1, class);
	while (part.waiting_count > 0) {
		struct splitter next = part.waiting[--part.waiting_count];
		part.waits[next.block * dfa->class_count + next.class] = false;
		refine(&part, next.block, next.class, members);
	}
	return part.block_count;
}
