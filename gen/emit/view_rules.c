/* The rules on text of a package, and its patterns. */
#include "emit/view_rules.h"

#include "emit/view_json.h"
#include "emit/view_text.h"

static json_t *bytes_view(const struct view *view, const uint8_t *bytes, size_t count)
{
	uint16_t *numbers = memory_array(view->memory, count + 1, sizeof(*numbers));

	for (size_t i = 0; i < count; i++)
		numbers[i] = bytes[i];
	return view_numbers(view, numbers, count);
}

/* Bytes that hold a bit a state. */
static size_t final_size(const struct env_automaton *automaton)
{
	return ((size_t)automaton->state_count + 7) / 8;
}

static json_t *automaton_view(const struct view *view, const struct env_automaton *automaton)
{
	json_t *object = view_object();
	size_t cells = (size_t)automaton->state_count * automaton->class_count;

	view_set(object, "classes", bytes_view(view, automaton->classes, 256));
	view_set(object, "next", view_numbers(view, automaton->next, cells));
	view_set(object, "final", bytes_view(view, automaton->final, final_size(automaton)));
	view_set(object, "class_count", view_size(automaton->class_count));
	view_set(object, "state_count", view_size(automaton->state_count));
	return object;
}

static json_t *pattern_view(const struct view *view, const struct pattern *pattern)
{
	const struct env_pattern *table = &pattern->table;
	json_t *object = view_object();

	view_set_string(object, "c_name", pattern->c_name);
	view_set(object, "source", view_string(view_literal(view, table->source)));
	view_set_string(object, "shown", view_comment_text(view->memory, table->source));
	view_set(object, "automaton",
		 table->automaton == NULL ? json_null() : automaton_view(view, table->automaton));
	view_set(object, "translated", view_string(view_literal(view, table->translated)));
	return object;
}

static void reach_types(struct reached *reached)
{
	const struct list *types = &reached->view->package->types;

	for (size_t i = 0; i < types->count; i++) {
		const struct type *type = types->items[i];

		if (type->also != NULL)
			reach_rules(reached, &type->also->table);
		if (type->pattern != NULL)
			reach_pattern(reached, &type->pattern->table);
	}
}

void view_set_rules(const struct view *view, json_t *object)
{
	struct reached reached = {.view = view};
	json_t *patterns = view_list();
	json_t *forward = view_list();
	json_t *sets = view_list();

	reach_types(&reached);
	for (size_t i = 0; i < reached.patterns.count; i++)
		view_append(patterns, pattern_view(view, reached.patterns.items[i]));
	for (size_t i = 0; i < reached.forward.count; i++)
		view_append(forward, view_string(((const struct ruleset *)reached.forward.items[i])->c_name));
	for (size_t i = 0; i < reached.sets.count; i++)
		view_append(sets, view_ruleset(view, reached.sets.items[i]));
	view_set_any(object, "any_rulesets", sets);
	view_set(object, "patterns", patterns);
	view_set_any(object, "any_forward_rulesets", forward);
	view_set(object, "forward_rulesets", forward);
	view_set(object, "rulesets", sets);
}
