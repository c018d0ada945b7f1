/* A regular expression as a nondeterministic automaton over the bytes of UTF-8 (Thompson's construction). */
#ifndef GEN_PATTERN_NFA_H
#define GEN_PATTERN_NFA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/pattern_syntax.h>

#include "base/memory.h"
#include "pattern/characters.h"

/* Most states. */
#define NFA_STATES_MAX ((size_t)20000)

enum nfa_kind {
	NFA_BYTES,  /* goes by a byte: its edges, in the order of their bytes, none overlapping */
	NFA_EITHER, /* goes along each of its edges without a byte */
	NFA_ASSERT, /* goes along its edge where `assertion` holds */
	NFA_MATCH,
};

struct nfa_edge {
	uint8_t low;
	uint8_t high;
	uint32_t target;
};

struct nfa_state {
	enum nfa_kind kind;
	enum env_pattern_node_kind assertion; /* ENV_PATTERN_START, _END, _BOUNDARY or _NO_BOUNDARY */
	uint32_t first;                       /* edge */
	uint32_t count;                       /* of edges */
};

struct nfa {
	struct nfa_state *states;
	size_t state_count;
	size_t state_capacity;
	struct nfa_edge *edges;
	size_t edge_count;
	size_t edge_capacity;
	uint32_t start;
	uint32_t match;
	bool boundaries; /* there is a \b or \B */
};

/* Adds a state with room for `count` edges, which are zeroed; returns its number. */
uint32_t nfa_add(struct memory *memory, struct nfa *nfa, enum nfa_kind kind, uint32_t count);

/*
 * Adds states that take one character of `set` and go on at `next`; returns the first. Text that is not UTF-8 may be taken
 * too, which makes the automaton smaller.
 */
uint32_t nfa_add_characters(struct memory *memory, struct nfa *nfa, const struct characters *set,
			    uint32_t next);

/*
 * Makes the automaton that finds the pattern anywhere in a text. False where it would have more than NFA_STATES_MAX states;
 * the tree has no lookaround, and no reference.
 */
bool nfa_make(struct memory *memory, const struct env_pattern_node *root, struct nfa *nfa);

#endif
