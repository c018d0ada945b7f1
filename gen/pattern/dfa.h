/* Deterministic automata over bytes. */
#ifndef GEN_PATTERN_DFA_H
#define GEN_PATTERN_DFA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/pattern.h>

#include "base/memory.h"
#include "pattern/nfa.h"

/* Limits of what is made, beyond which a pattern has no automaton. */
#define DFA_STATES_MAX 8000   /* before it is minimal */
#define DFA_WORK_MAX 30000000 /* steps of making it */
#define AUTOMATON_STATES_MAX 2000
#define AUTOMATON_ENTRIES_MAX 65536 /* states times classes */

/* States that every automaton has. */
enum { DFA_DEAD, DFA_MATCHED, DFA_START };

struct dfa {
	uint32_t *next; /* state_count * class_count */
	bool *final;    /* by state */
	size_t state_count;
	size_t class_count;
	uint8_t classes[256];
};

/* The subset construction. False where a limit is passed. */
bool dfa_make(struct memory *memory, const struct nfa *nfa, struct dfa *dfa);

/*
 * Which states cannot be told apart by any text (Hopcroft's algorithm): fills blocks[state_count] with a number for each
 * state; returns how many there are.
 */
size_t dfa_partition(struct memory *memory, const struct dfa *dfa, uint32_t *blocks);

/*
 * The minimal automaton as the runtime has it, in `memory`; `scratch` is for the work. NULL where it is too large.
 */
const struct env_automaton *dfa_minimise(struct memory *memory, struct memory *scratch,
					 const struct dfa *dfa);

#endif
