/* Thompson's construction, from the end to the start: each part is made with the state that comes after it. */
#include "pattern/nfa.h"

#include "base/map.h"

/* Parts that are made, empty ones too, and bytes of memory for all of it. */
#define PARTS_MAX (4 * NFA_STATES_MAX)

struct construction {
	struct memory *memory;
	struct nfa *nfa;
	struct map sets; /* struct characters by the node that they are of */
	size_t parts;
	bool full; /* a limit is passed: what is made from now on is of no use */
};

uint32_t nfa_add(struct memory *memory, struct nfa *nfa, enum nfa_kind kind, uint32_t count)
{
	nfa->states = memory_grow(memory, nfa->states, nfa->state_count, &nfa->state_capacity,
				  sizeof(nfa->states[0]));
	nfa->states[nfa->state_count] = (struct nfa_state){
		.kind = kind,
		.first = (uint32_t)nfa->edge_count,
		.count = count,
	};
	for (uint32_t i = 0; i < count; i++) {
		nfa->edges = memory_grow(memory, nfa->edges, nfa->edge_count, &nfa->edge_capacity,
					 sizeof(nfa->edges[0]));
		nfa->edges[nfa->edge_count++] = (struct nfa_edge){0};
	}
	return (uint32_t)nfa->state_count++;
}

static void set_target(struct nfa *nfa, uint32_t state, uint32_t edge, uint32_t target)
{
	nfa->edges[nfa->states[state].first + edge].target = target;
}

static uint32_t make(struct construction *made, const struct env_pattern_node *node, uint32_t next);

static uint32_t make_children(struct construction *made, const struct env_pattern_node *first, uint32_t next)
{
	size_t count = 0;

	for (const struct env_pattern_node *child = first; child != NULL; child = child->next)
		count++;
	const struct env_pattern_node **children =
		memory_array(made->memory, count, sizeof(struct env_pattern_node *));
	count = 0;
	for (const struct env_pattern_node *child = first; child != NULL; child = child->next)
		children[count++] = child;
	while (count > 0)
		next = make(made, children[--count], next);
	return next;
}

static uint32_t make_choice(struct construction *made, const struct env_pattern_node *node, uint32_t next)
{
	uint32_t count = 0;
	uint32_t edge = 0;

	for (const struct env_pattern_node *child = node->first; child != NULL; child = child->next)
		count++;
	uint32_t state = nfa_add(made->memory, made->nfa, NFA_EITHER, count);
	for (const struct env_pattern_node *child = node->first; child != NULL; child = child->next)
		set_target(made->nfa, state, edge++, make(made, child, next));
	return state;
}

/* A state that goes both ways. */
static uint32_t make_either(struct construction *made, uint32_t one, uint32_t other)
{
	uint32_t state = nfa_add(made->memory, made->nfa, NFA_EITHER, 2);

	set_target(made->nfa, state, 0, one);
	set_target(made->nfa, state, 1, other);
	return state;
}

/* Counted repetitions are written out. */
static uint32_t make_repeat(struct construction *made, const struct env_pattern_node *node, uint32_t next)
{
	uint32_t min = node->as.repeat.min;
	uint32_t max = node->as.repeat.max;
	uint32_t start = next;

	if (max == ENV_PATTERN_UNLIMITED) {
		start = make_either(made, next, next);
		set_target(made->nfa, start, 0, make(made, node->first, start));
	} else {
		for (uint32_t i = min; i < max && !made->full; i++)
			start = make_either(made, make(made, node->first, start), next);
	}
	for (uint32_t i = 0; i < min && !made->full; i++)
		start = make(made, node->first, start);
	return start;
}

static uint32_t make_set(struct construction *made, const struct env_pattern_node *node, uint32_t next)
{
	struct characters *set = map_find_address(&made->sets, node);

	if (set == NULL) {
		set = memory_alloc(made->memory, sizeof(*set));
		*set = characters_of(made->memory, node);
		map_put_address(made->memory, &made->sets, node, set);
	}
	return nfa_add_characters(made->memory, made->nfa, set, next);
}

static uint32_t make_assertion(struct construction *made, const struct env_pattern_node *node, uint32_t next)
{
	uint32_t state = nfa_add(made->memory, made->nfa, NFA_ASSERT, 1);

	made->nfa->states[state].assertion = node->kind;
	made->nfa->boundaries |= node->kind == ENV_PATTERN_BOUNDARY || node->kind == ENV_PATTERN_NO_BOUNDARY;
	set_target(made->nfa, state, 0, next);
	return state;
}

/* Makes the states that match `node` and then go on at `next`; returns the first. */
static uint32_t make(struct construction *made, const struct env_pattern_node *node, uint32_t next)
{
	made->parts++;
	made->full |= made->parts > PARTS_MAX || made->nfa->state_count > NFA_STATES_MAX;
	if (made->full)
		return next;
	switch (node->kind) {
	case ENV_PATTERN_CHOICE:
		return make_choice(made, node, next);
	case ENV_PATTERN_SET:
		return make_set(made, node, next);
	case ENV_PATTERN_REPEAT:
		return make_repeat(made, node, next);
	case ENV_PATTERN_START:
	case ENV_PATTERN_END:
	case ENV_PATTERN_BOUNDARY:
	case ENV_PATTERN_NO_BOUNDARY:
		return make_assertion(made, node, next);
	default:
		return make_children(made, node->first, next);
	}
}

bool nfa_make(struct memory *memory, const struct env_pattern_node *root, struct nfa *nfa)
{
	struct construction made = {.memory = memory, .nfa = nfa};
	struct characters all = {0};

	*nfa = (struct nfa){0};
	nfa->match = nfa_add(memory, nfa, NFA_MATCH, 0);
	/* Any characters may come before. */
	characters_add(memory, &all, 0, CHARACTER_MAX);
	nfa->start = make_either(&made, 0, 0);
	set_target(nfa, nfa->start, 0, nfa_add_characters(memory, nfa, &all, nfa->start));
	set_target(nfa, nfa->start, 1, make(&made, root, nfa->match));
	return !made.full;
}
