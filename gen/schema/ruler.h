/* A schema while rules are made of it: internal to rules.c and the files that make single keywords. */
#ifndef GEN_SCHEMA_RULER_H
#define GEN_SCHEMA_RULER_H

#include "schema/given.h"
#include "schema/rules.h"

struct ruler {
	struct document *document; /* in whose package the tables are */
	struct document *from;     /* whose schema it is: references are read from there */
	const struct node *schema;
	struct given given;
	struct ruleset *set;
	struct env_rule *rules; /* with room for all keywords */
	size_t count;
	bool quiet; /* somebody else reports what is wrong with the schema's own keywords */
	bool made; /* merging made the schema: what one part of it says is no mistake because of the type of another */
};

/* Takes a keyword that is given. */
typedef void ruler_read(struct ruler *ruler, const struct node_pair *pair);

/* Appends a rule. */
void ruler_add(struct ruler *ruler, struct env_rule rule);

/* Reports an error of the schema's own, unless somebody else does. Returns NULL where it is not. */
struct diagnostic *ruler_error(struct ruler *ruler, enum code code, struct span span, const char *format, ...)
	GEN_PRINTF(4, 5);

/* As draft_report_idle(), of a pair of the schema's, unless somebody else reports it or nobody wrote it beside the type. */
void ruler_report_idle(struct ruler *ruler, const struct node_pair *pair, const char *what);

/* The rules of a schema inside, whose tables are called after the outer one's, `_`, `part` and, where it is not SIZE_MAX, `index`. */
const struct env_schema *ruler_part(struct ruler *ruler, const struct node *schema, const char *part,
				    size_t index);

/* The value of a keyword beside, or NULL. */
static inline const struct node *ruler_value(const struct ruler *ruler, enum keyword keyword)
{
	return ruler->given.pairs[keyword] != NULL ? ruler->given.pairs[keyword]->value : NULL;
}

/* A count that a keyword has. False where it is none, reported; then `*size` is untouched. */
bool ruler_size(struct ruler *ruler, const struct node *node, const char *name, size_t *size);

/* The canonical text (env_json_canonical) of a value, in the arena. */
struct env_str node_canonical(struct memory *memory, const struct node *node);

/* Why a number cannot be a divisor, for CODE_MULTIPLE, in the arena or static; NULL where it can. */
const char *divisor_problem(struct memory *memory, const struct node *divisor);

/* Readers, in the files of their kinds of keywords. */
ruler_read rule_type, rule_enum, rule_const, rule_number, rule_multiple_of, rule_size, rule_pattern,
	rule_format, rule_content_encoding;
ruler_read rule_unique_items, rule_prefix_items, rule_items, rule_contains;
ruler_read rule_required, rule_properties, rule_pattern_properties, rule_additional, rule_property_names,
	rule_dependent_required, rule_dependent_schemas;
ruler_read rule_ref, rule_list, rule_not, rule_if, rule_unevaluated, rule_discriminator;

#endif
