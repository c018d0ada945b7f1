/* States of requests and their order. */
#include "schema/keys.h"
#include "schema/names.h"
#include "schema/package.h"

/* A state as the document says it, with the codes that are looked up when all states are known. */
struct state_draft {
	struct state *state;
	struct list after; /* of const struct node * */
	struct list before;
	struct env_str name;
	struct prose prose;
	bool first;
	bool final;
};

static const struct key state_keys[] = {
	{"name", KIND_STRING, true, read_filled, offsetof(struct state_draft, name)},
	{"description", KIND_STRING, false, read_text, offsetof(struct state_draft, prose.description)},
	{"title", KIND_STRING, false, read_text, offsetof(struct state_draft, prose.title)},
	{"deprecated", KIND_BOOL, false, read_flag, offsetof(struct state_draft, prose.deprecated)},
	{"first", KIND_BOOL, false, read_flag, offsetof(struct state_draft, first)},
	{"final", KIND_BOOL, false, read_flag, offsetof(struct state_draft, final)},
	{"after", KIND_SEQUENCE, false, read_names, offsetof(struct state_draft, after)},
	{"before", KIND_SEQUENCE, false, read_names, offsetof(struct state_draft, before)},
};

static const struct key_table state_table = KEY_TABLE("a state", state_keys);

/* Reports a state that an import, direct or not, declares too: frames would not tell them apart. */
static void check_collision(struct document *document, const struct state *state)
{
	struct diagnostics *diagnostics = diagnostics_of(document);

	for (size_t i = 0; i + 1 < document->reach.count; i++) {
		const struct document *other = document->reach.items[i];
		const struct state *first = map_find(&other->states, state->code);

		if (first == NULL)
			continue;
		struct diagnostic *diagnostic =
			diagnose(diagnostics, CODE_STATE_COLLISION, state->span,
				 "state %s is declared by package %s too", quoted(document, state->code),
				 quoted(document, other->package->name));
		diagnostic_note(diagnostics, diagnostic, first->span, "first declared here");
		return;
	}
}

static void fill(struct document *document, const struct state_draft *draft)
{
	struct state *state = draft->state;
	struct env_str name = name_to_identifier(memory_of(document), draft->name);

	state->name = draft->name;
	state->prose = draft->prose;
	state->first = draft->first;
	state->final = draft->final;
	state->c_name = memory_printf(memory_of(document), "%.*s_state_%.*s", STR(document->package->name),
				      STR(name));
}

static void read_state(struct document *document, const struct node_pair *pair, struct state_draft *draft)
{
	struct state *state = memory_alloc(memory_of(document), sizeof(*state));

	draft->state = state;
	state->span = pair->key->span;
	state->code = pair->key->text;
	state->package = document->package;
	list_append(memory_of(document), &document->package->states, state);
	map_put(memory_of(document), &document->states, state->code, state);
	draft->name = state->code;
	if (state->code.len == 0)
		diagnose(diagnostics_of(document), CODE_NAME_MALFORMED, state->span,
			 "the code of a state is empty");
	if (kind_expect(document, CODE_KEY_KIND, state->code.ptr, pair->value, KIND_MAPPING))
		keys_read(document, &state_table, state->span, pair->value, draft);
	fill(document, draft);
	check_collision(document, state);
}

/* Reports that `earlier`, which is final, is to be followed. */
static void report_final(struct document *document, const struct node *code, const struct state *earlier)
{
	struct diagnostics *diagnostics = diagnostics_of(document);
	struct diagnostic *diagnostic =
		diagnose(diagnostics, CODE_STATE_ORDER, code->span,
			 "state %s is final, nothing may follow it", quoted(document, earlier->code));

	diagnostic_note(diagnostics, diagnostic, earlier->span, "declared here");
}

/* Looks up the codes of `names` into `states`, to be followed by or to follow the draft's own state. */
static void link_names(struct document *document, const struct state_draft *draft, const struct list *names,
		       struct list *states, bool after)
{
	for (size_t i = 0; i < names->count; i++) {
		const struct node *code = names->items[i];
		struct state *other = lookup_find(document, &lookup_state, code);

		if (other == NULL)
			continue;
		const struct state *earlier = after ? other : draft->state;
		if (earlier->final)
			report_final(document, code, earlier);
		list_append(memory_of(document), states, other);
	}
}

/* Codes that another state of the document names in `before`: these can come. */
static struct map followers(struct document *document)
{
	const struct list *states = &document->package->states;
	struct map found = {0};

	for (size_t i = 0; i < states->count; i++) {
		const struct state *state = states->items[i];

		for (size_t j = 0; j < state->before.count; j++) {
			struct state *later = state->before.items[j];
			map_put(memory_of(document), &found, later->code, later);
		}
	}
	return found;
}

/* Whether every code that a state names was found. */
static bool all_are_linked(const struct state_draft *drafts, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (drafts[i].after.count != drafts[i].state->after.count ||
		    drafts[i].before.count != drafts[i].state->before.count)
			return false;
	return true;
}

static void check_reachable(struct document *document)
{
	const struct list *states = &document->package->states;
	struct map found = followers(document);

	for (size_t i = 0; i < states->count; i++) {
		const struct state *state = states->items[i];
		size_t others = state->after.count;

		if (others == 1 && state->after.items[0] == state)
			others = 0;
		if (!state->first && others == 0 && map_find(&found, state->code) == NULL)
			diagnose(diagnostics_of(document), CODE_STATE_UNREACHABLE, state->span,
				 "state %s is neither first nor after another",
				 quoted(document, state->code));
	}
}

void states_read(struct document *document)
{
	const struct node *states = node_find(document->root, "states");

	if (states == NULL || states->kind != NODE_MAPPING)
		return;
	struct state_draft *drafts = memory_array(memory_of(document), states->count, sizeof(*drafts));
	for (size_t i = 0; i < states->count; i++)
		read_state(document, &states->pairs[i], &drafts[i]);
	for (size_t i = 0; i < states->count; i++) {
		link_names(document, &drafts[i], &drafts[i].after, &drafts[i].state->after, true);
		link_names(document, &drafts[i], &drafts[i].before, &drafts[i].state->before, false);
	}
	if (!document->incomplete && all_are_linked(drafts, states->count))
		check_reachable(document);
}
