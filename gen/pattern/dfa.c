/* The subset construction: a state for each set of states that the nondeterministic automaton can be in at once. */
#include "pattern/dfa.h"

#include <stdlib.h>
#include <string.h>

#include "base/map.h"

/* What is on one side of a place in the text. */
enum side {
	SIDE_EDGE,
	SIDE_OTHER,
	SIDE_WORD
}; /* its start or end; a character that is not of \w, one that is */

/* States of the NFA in order, none of them NFA_EITHER: what stands before it decides which assertions hold. */
struct subset {
	uint32_t *items;
	size_t count;
	enum side before;
	bool asserts;
	uint32_t number;
};

struct numbers {
	uint32_t *items;
	size_t count;
	size_t capacity;
};

struct determination {
	struct memory *memory;
	const struct nfa *nfa;
	struct dfa *dfa;
	struct map known; /* struct subset by its items and `before` */
	struct list subsets;
	bool word_class[256]; /* by class */
	uint32_t *seen;       /* by state of the NFA: the round it was met in */
	uint32_t round;
	struct numbers stack;
	struct numbers reached;
	struct numbers targets[256]; /* by class: states that it leads to */
	size_t work;
};

static void push(struct determination *work, struct numbers *numbers, uint32_t number)
{
	numbers->items = memory_grow(work->memory, numbers->items, numbers->count, &numbers->capacity,
				     sizeof(numbers->items[0]));
	numbers->items[numbers->count++] = number;
}

static bool is_word_byte(size_t byte)
{
	return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || byte == '_' ||
	       (byte >= 'a' && byte <= 'z');
}

/* Splits the bytes into classes that no state tells apart: runs of bytes between the ends of edges. */
static void make_classes(struct determination *work)
{
	bool begins[257] = {false};
	struct dfa *dfa = work->dfa;

	for (size_t i = 0; i < work->nfa->edge_count; i++) {
		begins[work->nfa->edges[i].low] = true;
		begins[work->nfa->edges[i].high + 1] = true;
	}
	for (size_t byte = 1; byte < 256; byte++)
		begins[byte] |= work->nfa->boundaries && is_word_byte(byte) != is_word_byte(byte - 1);
	for (size_t byte = 0; byte < 256; byte++) {
		dfa->class_count += byte == 0 || begins[byte];
		dfa->classes[byte] = (uint8_t)(dfa->class_count - 1);
		work->word_class[dfa->classes[byte]] = is_word_byte(byte);
	}
}

/* Whether an assertion holds between two sides. */
static bool holds(enum env_pattern_node_kind assertion, enum side before, enum side after)
{
	bool boundary = (before == SIDE_WORD) != (after == SIDE_WORD);

	switch (assertion) {
	case ENV_PATTERN_START:
		return before == SIDE_EDGE;
	case ENV_PATTERN_END:
		return after == SIDE_EDGE;
	case ENV_PATTERN_BOUNDARY:
		return boundary;
	default:
		return !boundary;
	}
}

/* Notes that a state is reached; a second time in a round nothing happens. */
static void reach(struct determination *work, uint32_t state)
{
	if (work->seen[state] == work->round)
		return;
	work->seen[state] = work->round;
	push(work, &work->stack, state);
}

/*
 * Empties work->stack into work->reached, along all edges that need no byte. With `resolve` assertions are passed where they
 * hold; else they are reached.
 */
static void follow(struct determination *work, bool resolve, enum side before, enum side after)
{
	const struct nfa *nfa = work->nfa;

	work->reached.count = 0;
	while (work->stack.count > 0) {
		uint32_t number = work->stack.items[--work->stack.count];
		const struct nfa_state *state = &nfa->states[number];
		bool passes = state->kind == NFA_EITHER;
		work->work += 1 + state->count;
		if (state->kind == NFA_ASSERT && resolve) {
			passes = holds(state->assertion, before, after);
		} else if (!passes) {
			/* Nothing begins in the middle. */
			if (state->kind != NFA_ASSERT || state->assertion != ENV_PATTERN_START ||
			    before == SIDE_EDGE)
				push(work, &work->reached, number);
		}
		for (uint32_t i = 0; passes && i < state->count; i++)
			reach(work, nfa->edges[state->first + i].target);
	}
}

static int compare_numbers(const void *left, const void *right)
{
	uint32_t a = *(const uint32_t *)left;
	uint32_t b = *(const uint32_t *)right;

	return (a > b) - (a < b);
}

static bool has_assertion(const struct determination *work)
{
	bool found = false;

	for (size_t i = 0; i < work->reached.count; i++)
		found |= work->nfa->states[work->reached.items[i]].kind == NFA_ASSERT;
	return found;
}

/*
 * What of the side before can still matter to the states reached. An assertion may stand behind another one, so where one is
 * reached, any may be.
 */
static enum side relevant_side(const struct determination *work, enum side before)
{
	bool matters = has_assertion(work) && (work->nfa->boundaries || before == SIDE_EDGE);

	return matters ? before : SIDE_OTHER;
}

/* Adds a state with the subset that is reached. */
static struct subset *add_subset(struct determination *work, struct env_str key, enum side before)
{
	struct dfa *dfa = work->dfa;
	struct subset *subset = memory_alloc(work->memory, sizeof(*subset));

	subset->count = work->reached.count;
	subset->items = memory_array(work->memory, subset->count, sizeof(subset->items[0]));
	if (subset->count > 0)
		memcpy(subset->items, work->reached.items, subset->count * sizeof(subset->items[0]));
	subset->before = before;
	subset->asserts = has_assertion(work);
	subset->number = (uint32_t)(DFA_START + work->subsets.count);
	map_put(work->memory, &work->known, memory_copy(work->memory, key), subset);
	list_append(work->memory, &work->subsets, subset);
	dfa->state_count++;
	return subset;
}

/* The state for what is on the stack. */
static uint32_t find_state(struct determination *work, enum side before)
{
	follow(work, false, before, SIDE_OTHER);
	before = relevant_side(work, before);
	if (work->reached.count == 0)
		return DFA_DEAD;
	qsort(work->reached.items, work->reached.count, sizeof(work->reached.items[0]), compare_numbers);
	work->work += 8 * work->reached.count;
	/* The side stands after the items as one of them. */
	push(work, &work->reached, (uint32_t)before);
	struct env_str key = env_str_of((const char *)work->reached.items,
					work->reached.count * sizeof(work->reached.items[0]));
	work->reached.count--;
	const struct subset *subset = map_find(&work->known, key);
	if (subset == NULL)
		subset = add_subset(work, key, before);
	return subset->number;
}

/* Puts the states on the stack that a subset is in where `after` follows, and follows them. True: one of them has matched. */
static bool resolve(struct determination *work, const struct subset *subset, enum side after)
{
	bool matched = false;

	work->round++;
	for (size_t i = 0; i < subset->count; i++)
		reach(work, subset->items[i]);
	follow(work, true, subset->before, after);
	for (size_t i = 0; i < work->reached.count; i++)
		matched |= work->reached.items[i] == work->nfa->match;
	return matched;
}

/* Sorts what the reached states lead to by the classes of bytes. */
static void collect_targets(struct determination *work)
{
	const struct nfa *nfa = work->nfa;

	for (size_t i = 0; i < work->dfa->class_count; i++)
		work->targets[i].count = 0;
	for (size_t i = 0; i < work->reached.count; i++) {
		const struct nfa_state *state = &nfa->states[work->reached.items[i]];
		for (uint32_t e = 0; state->kind == NFA_BYTES && e < state->count; e++) {
			const struct nfa_edge *edge = &nfa->edges[state->first + e];
			for (size_t class = work->dfa->classes[edge->low];
			     class <= work->dfa->classes[edge->high]; class ++) {
				push(work, &work->targets[class], edge->target);
				work->work++;
			}
		}
	}
}

static bool same_numbers(const struct numbers *a, const struct numbers *b)
{
	return a->count == b->count &&
	       (a->count == 0 || memcmp(a->items, b->items, a->count * sizeof(a->items[0])) == 0);
}

/* The state that a class of bytes leads to, of what collect_targets() found. */
static uint32_t target_of(struct determination *work, size_t class)
{
	const struct numbers *targets = &work->targets[class];

	work->round++;
	for (size_t i = 0; i < targets->count; i++)
		reach(work, targets->items[i]);
	return find_state(work, work->word_class[class] ? SIDE_WORD : SIDE_OTHER);
}

/* Fills the row of a subset for the classes of one side; `any`: for all classes. */
static void fill_row(struct determination *work, const struct subset *subset, enum side after, bool any)
{
	size_t row = subset->number * work->dfa->class_count;
	bool matched = resolve(work, subset, after);
	size_t last = SIZE_MAX;

	collect_targets(work);
	for (size_t class = 0; class < work->dfa->class_count; class ++) {
		if (!any && work->word_class[class] != (after == SIDE_WORD))
			continue;
		uint32_t next = DFA_MATCHED;
		bool again = last != SIZE_MAX && work->word_class[last] == work->word_class[class] &&
			     same_numbers(&work->targets[last], &work->targets[class]);
		if (!matched)
			next = again ? work->dfa->next[row + last] : target_of(work, class);
		work->dfa->next[row + class] = next;
		last = class;
	}
}

/* Room for the rows of all states that there are, with the two fixed ones filled. */
static void grow_rows(struct determination *work)
{
	struct dfa *dfa = work->dfa;
	size_t size = DFA_STATES_MAX + 512; /* a row adds at most a state for each class */

	dfa->next = memory_array(work->memory, size * dfa->class_count, sizeof(dfa->next[0]));
	dfa->final = memory_array(work->memory, size, sizeof(dfa->final[0]));
	dfa->final[DFA_MATCHED] = true;
	for (size_t class = 0; class < dfa->class_count; class ++) {
		dfa->next[DFA_DEAD * dfa->class_count + class] = DFA_DEAD;
		dfa->next[DFA_MATCHED * dfa->class_count + class] = DFA_MATCHED;
	}
}

bool dfa_make(struct memory *memory, const struct nfa *nfa, struct dfa *dfa)
{
	struct determination work = {.memory = memory, .nfa = nfa, .dfa = dfa, .round = 1};

	*dfa = (struct dfa){.state_count = DFA_START};
	make_classes(&work);
	grow_rows(&work);
	work.seen = memory_array(memory, nfa->state_count, sizeof(work.seen[0]));
	reach(&work, nfa->start);
	find_state(&work, SIDE_EDGE);
	for (size_t i = 0; i < work.subsets.count; i++) {
		const struct subset *subset = work.subsets.items[i];
		bool split = subset->asserts && nfa->boundaries;
		fill_row(&work, subset, SIDE_OTHER, !split);
		if (split)
			fill_row(&work, subset, SIDE_WORD, false);
		dfa->final[subset->number] = resolve(&work, subset, SIDE_EDGE);
		if (dfa->state_count > DFA_STATES_MAX || work.work > DFA_WORK_MAX)
			return false;
	}
	return true;
}
