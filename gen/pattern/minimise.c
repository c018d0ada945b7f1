/* The smallest automaton that does the same, in the runtime's form. */
#include "pattern/dfa.h"

#include <string.h>

/* A minimal automaton while it is put together. */
struct minimal {
	const struct dfa *dfa;
	uint32_t *blocks;      /* by state */
	uint32_t *state_of;    /* by block: a state of it */
	uint32_t *number_of;   /* by block: the state in the result; NONE: not reached */
	uint32_t *order;       /* blocks by their number in the result, from FIRST_OTHER on */
	size_t state_count;    /* of the result */
	size_t *class_state;   /* by class of the result: a class of the dfa's */
	size_t class_count;    /* of the result */
	uint8_t *class_number; /* by class of the dfa's: the class in the result */
};

/* States of the result, as <envelope/pattern.h> numbers them. */
enum { START, DEAD, MATCHED, FIRST_OTHER };
#define NONE UINT32_MAX

/* Numbers a block that is reached for the first time. */
static uint32_t number_block(struct minimal *minimal, uint32_t block)
{
	if (minimal->number_of[block] == NONE) {
		minimal->number_of[block] = (uint32_t)minimal->state_count;
		minimal->order[minimal->state_count++] = block;
	}
	return minimal->number_of[block];
}

/*
 * Numbers the states as they are reached from the start. The start stands apart where it is dead or has matched: it has
 * to be read as any other state.
 */
static void number_states(struct minimal *minimal)
{
	const struct dfa *dfa = minimal->dfa;
	uint32_t start = minimal->blocks[DFA_START];

	minimal->number_of[start] = START;
	minimal->number_of[minimal->blocks[DFA_DEAD]] = DEAD;
	minimal->number_of[minimal->blocks[DFA_MATCHED]] = MATCHED;
	minimal->order[START] = start;
	minimal->order[DEAD] = minimal->blocks[DFA_DEAD];
	minimal->order[MATCHED] = minimal->blocks[DFA_MATCHED];
	minimal->state_count = FIRST_OTHER;
	for (size_t i = 0; i < minimal->state_count && minimal->state_count <= AUTOMATON_STATES_MAX; i++) {
		const uint32_t *row = dfa->next + minimal->state_of[minimal->order[i]] * dfa->class_count;
		for (size_t class = 0; class < dfa->class_count; class ++)
			number_block(minimal, minimal->blocks[row[class]]);
	}
}

/* Whether two classes of bytes lead to the same states everywhere. */
static bool same_class(const struct minimal *minimal, size_t a, size_t b)
{
	const struct dfa *dfa = minimal->dfa;

	for (size_t i = 0; i < minimal->state_count; i++) {
		const uint32_t *row = dfa->next + minimal->state_of[minimal->order[i]] * dfa->class_count;
		if (minimal->blocks[row[a]] != minimal->blocks[row[b]])
			return false;
	}
	return true;
}

static void number_classes(struct minimal *minimal)
{
	for (size_t class = 0; class < minimal->dfa->class_count; class ++) {
		size_t number = 0;
		while (number < minimal->class_count &&
		       !same_class(minimal, class, minimal->class_state[number]))
			number++;
		if (number == minimal->class_count)
			minimal->class_state[minimal->class_count++] = class;
		minimal->class_number[class] = (uint8_t)number;
	}
}

/* The partition of the states, and a state of each block. */
static void make_blocks(struct memory *scratch, struct minimal *minimal)
{
	const struct dfa *dfa = minimal->dfa;

	minimal->blocks = memory_array(scratch, dfa->state_count, sizeof(minimal->blocks[0]));
	size_t count = dfa_partition(scratch, dfa, minimal->blocks);
	minimal->state_of = memory_array(scratch, count, sizeof(minimal->state_of[0]));
	minimal->number_of = memory_array(scratch, count, sizeof(minimal->number_of[0]));
	minimal->order = memory_array(scratch, count + FIRST_OTHER, sizeof(minimal->order[0]));
	for (size_t i = 0; i < count; i++)
		minimal->number_of[i] = NONE;
	for (size_t state = dfa->state_count; state-- > 0;)
		minimal->state_of[minimal->blocks[state]] = (uint32_t)state;
	minimal->class_state = memory_array(scratch, dfa->class_count, sizeof(minimal->class_state[0]));
	minimal->class_number = memory_array(scratch, dfa->class_count, sizeof(minimal->class_number[0]));
}

static const struct env_automaton *write_automaton(struct memory *memory, const struct minimal *minimal)
{
	struct env_automaton *automaton = memory_alloc(memory, sizeof(*automaton));
	uint8_t *classes = memory_array(memory, 256, sizeof(classes[0]));
	uint16_t *next = memory_array(memory, minimal->state_count * minimal->class_count, sizeof(next[0]));
	uint8_t *final = memory_array(memory, (minimal->state_count + 7) / 8, sizeof(final[0]));
	const struct dfa *dfa = minimal->dfa;

	for (size_t byte = 0; byte < 256; byte++)
		classes[byte] = minimal->class_number[dfa->classes[byte]];
	for (size_t i = 0; i < minimal->state_count; i++) {
		uint32_t state = minimal->state_of[minimal->order[i]];
		final[i / 8] |= (uint8_t)(dfa->final[state] << i % 8);
		for (size_t class = 0; class < minimal->class_count; class ++) {
			uint32_t target = dfa->next[state * dfa->class_count + minimal->class_state[class]];
			next[i * minimal->class_count + class] =
				(uint16_t)minimal->number_of[minimal->blocks[target]];
		}
	}
	*automaton = (struct env_automaton){.classes = classes,
					    .next = next,
					    .final = final,
					    .class_count = (uint16_t)minimal->class_count,
					    .state_count = (uint16_t)minimal->state_count};
	return automaton;
}

const struct env_automaton *dfa_minimise(struct memory *memory, struct memory *scratch, const struct dfa *dfa)
{
	struct minimal minimal = {.dfa = dfa};

	make_blocks(scratch, &minimal);
	number_states(&minimal);
	if (minimal.state_count > AUTOMATON_STATES_MAX)
		return NULL;
	number_classes(&minimal);
	if (minimal.state_count * minimal.class_count > AUTOMATON_ENTRIES_MAX)
		return NULL;
	return write_automaton(memory, &minimal);
}
