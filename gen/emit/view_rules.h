/* Rules on text in views: internal to the files that show them. */
#ifndef GEN_EMIT_VIEW_RULES_H
#define GEN_EMIT_VIEW_RULES_H

#include "emit/view.h"

/* What types need of rules and patterns, in the order in which their tables can stand. */
struct reached {
	const struct view *view;
	struct map seen;  /* C names of rulesets */
	struct map done;  /* C names of those whose tables stand above */
	struct list sets; /* of const struct ruleset *: those that others need first */
	struct list
		forward; /* of const struct ruleset *: needed before their tables, since they lead back to themselves */
	struct list *next;    /* of struct ruleset *: what the rules at hand lead to */
	struct map known;     /* C names of patterns */
	struct list patterns; /* of const struct pattern * */
};

/* Adds the rules, with all that they refer to. */
void reach_rules(struct reached *reached, const struct env_schema *schema);

/* Adds the pattern. */
void reach_pattern(struct reached *reached, const struct env_pattern *pattern);

/* The view of a ruleset with its rules; the caller owns it. */
json_t *view_ruleset(const struct view *view, const struct ruleset *set);

/* What the tables of this process belong to: they are the first members of these. */
static inline const struct ruleset *ruleset_of(const struct env_schema *schema)
{
	return (const struct ruleset *)(const void *)schema;
}

static inline const struct pattern *pattern_of(const struct env_pattern *pattern)
{
	return (const struct pattern *)(const void *)pattern;
}

#endif
