/* From schemas to rules on text: the walk, and where the results are kept. */
#include "schema/rules.h"

#include <stdarg.h>

#include "schema/draft.h"
#include "schema/names.h"
#include "schema/reference.h"
#include "schema/resource.h"
#include "schema/ruler.h"

/*
 * What takes a keyword, and the order in which rules are made of them where it is not that of the schema: what needs others' results comes
 * last. NULL: it says nothing of its own.
 */
static const struct {
	ruler_read *read;
	bool last;
} readers[KEYWORD_COUNT] = {
	[KEYWORD_TYPE] = {rule_type, false},
	[KEYWORD_ENUM] = {rule_enum, false},
	[KEYWORD_CONST] = {rule_const, false},
	[KEYWORD_MINIMUM] = {rule_number, false},
	[KEYWORD_MAXIMUM] = {rule_number, false},
	[KEYWORD_EXCLUSIVE_MINIMUM] = {rule_number, false},
	[KEYWORD_EXCLUSIVE_MAXIMUM] = {rule_number, false},
	[KEYWORD_MULTIPLE_OF] = {rule_multiple_of, false},
	[KEYWORD_MIN_LENGTH] = {rule_size, false},
	[KEYWORD_MAX_LENGTH] = {rule_size, false},
	[KEYWORD_PATTERN] = {rule_pattern, false},
	[KEYWORD_FORMAT] = {rule_format, false},
	[KEYWORD_CONTENT_ENCODING] = {rule_content_encoding, false},
	[KEYWORD_MIN_ITEMS] = {rule_size, false},
	[KEYWORD_MAX_ITEMS] = {rule_size, false},
	[KEYWORD_UNIQUE_ITEMS] = {rule_unique_items, false},
	[KEYWORD_PREFIX_ITEMS] = {rule_prefix_items, false},
	[KEYWORD_ITEMS] = {rule_items, false},
	[KEYWORD_CONTAINS] = {rule_contains, false},
	[KEYWORD_MIN_PROPERTIES] = {rule_size, false},
	[KEYWORD_MAX_PROPERTIES] = {rule_size, false},
	[KEYWORD_REQUIRED] = {rule_required, false},
	[KEYWORD_PROPERTIES] = {rule_properties, false},
	[KEYWORD_PATTERN_PROPERTIES] = {rule_pattern_properties, false},
	[KEYWORD_ADDITIONAL_PROPERTIES] = {rule_additional, false},
	[KEYWORD_PROPERTY_NAMES] = {rule_property_names, false},
	[KEYWORD_DEPENDENT_REQUIRED] = {rule_dependent_required, false},
	[KEYWORD_DEPENDENT_SCHEMAS] = {rule_dependent_schemas, false},
	[KEYWORD_REF] = {rule_ref, false},
	[KEYWORD_DISCRIMINATOR] = {rule_discriminator, false},
	[KEYWORD_ALL_OF] = {rule_list, false},
	[KEYWORD_ANY_OF] = {rule_list, false},
	[KEYWORD_ONE_OF] = {rule_list, false},
	[KEYWORD_NOT] = {rule_not, false},
	[KEYWORD_IF] = {rule_if, false},
	[KEYWORD_UNEVALUATED_ITEMS] = {rule_unevaluated, true},
	[KEYWORD_UNEVALUATED_PROPERTIES] = {rule_unevaluated, true},
};

void ruler_add(struct ruler *ruler, struct env_rule rule)
{
	ruler->rules[ruler->count++] = rule;
}

struct diagnostic *ruler_error(struct ruler *ruler, enum code code, struct span span, const char *format, ...)
{
	struct env_str message;
	va_list arguments;

	if (ruler->quiet)
		return NULL;
	va_start(arguments, format);
	message = memory_vprintf(memory_of(ruler->document), format, arguments);
	va_end(arguments);
	return diagnose(diagnostics_of(ruler->document), code, span, "%.*s", STR(message));
}

void ruler_report_idle(struct ruler *ruler, const struct node_pair *pair, const char *what)
{
	bool own = pair->key->span.source == ruler->from->package->source;

	if (ruler->made)
		return;
	ruler_error(ruler, own ? CODE_KEYWORD_TYPE : CODE_KEYWORD_IDLE, pair->key->span, IDLE_TEXT,
		    pair->key->text.ptr, what);
}

/* `wanted`, or the like that nothing in the package is called yet. */
static struct env_str choose_name(struct document *document, struct env_str wanted, struct ruleset *set)
{
	struct env_str name = wanted;

	for (size_t i = 2; map_put(memory_of(document), &document->ruleset_names, name, set) != NULL; i++)
		name = memory_printf(memory_of(document), "%.*s_%zu", STR(wanted), i);
	return name;
}

static struct ruleset *make_set(struct document *document, const struct node *schema, struct env_str c_name)
{
	struct ruleset *set = memory_alloc(memory_of(document), sizeof(*set));

	set->node = schema;
	set->c_name = choose_name(document, c_name, set);
	list_append(memory_of(document), &document->package->rulesets, set);
	return set;
}

/* The pairs in the order of the schema, those that are `last` or those that are not. */
static void read_pairs(struct ruler *ruler, const struct keywords *wanted, bool last)
{
	for (size_t i = 0; i < ruler->schema->count; i++) {
		const struct node_pair *pair = &ruler->schema->pairs[i];
		enum keyword keyword = keyword_find(pair->key->text);

		if (keyword == KEYWORD_COUNT || ruler->given.pairs[keyword] == NULL ||
		    readers[keyword].read == NULL || readers[keyword].last != last ||
		    (wanted != NULL && !wanted->has[keyword]))
			continue;
		readers[keyword].read(ruler, pair);
	}
}

/* Fills the set with the keywords of its schema, or (`wanted` not NULL) some of them. */
static void fill(struct document *document, struct document *from, struct ruleset *set,
		 const struct keywords *wanted)
{
	struct ruler ruler = {.document = document, .from = from, .schema = set->node, .set = set};

	/* keywords that no type says are looked at by nobody else */
	ruler.quiet = wanted == NULL && map_find_address(&from->drafted, set->node) != NULL;
	ruler.made = site_find(document->run, set->node) == NULL;
	ruler.given = given_read(from, set->node);
	ruler.rules = memory_array(memory_of(document), set->node->count + 1, sizeof(*ruler.rules));
	read_pairs(&ruler, wanted, false);
	read_pairs(&ruler, wanted, true);
	set->table.rules = ruler.rules;
	set->table.count = ruler.count;
}

static void fill_boolean(struct document *document, struct ruleset *set)
{
	struct env_rule *never = memory_alloc(memory_of(document), sizeof(*never));

	never->kind = ENV_RULE_FALSE;
	set->table.rules = never;
	set->table.count = set->node->boolean ? 0 : 1;
}

static void fill_any(struct document *document, struct document *from, struct ruleset *set)
{
	if (set->node->kind == NODE_MAPPING)
		fill(document, from, set, NULL);
	else if (set->node->kind == NODE_BOOL)
		fill_boolean(document, set);
	else
		diagnose(diagnostics_of(document), CODE_KEYWORD_KIND, set->node->span,
			 "a schema must be a mapping or a boolean, not %s", node_kind_name(set->node->kind));
}

/* ---- what is found on the way ---- */

/* A set that is referred to. It is filled when that which refers to it is done: references can be a longer way than the stack would take. */
struct waiting {
	struct document *from;
	struct ruleset *set;
};

/* The rules of a schema, which are made when there was no set of them before. */
static struct ruleset *get_set(struct document *document, const struct node *schema, struct env_str c_name,
			       bool *made)
{
	struct ruleset *set = map_find_address(&document->rulesets, schema);

	*made = set == NULL;
	if (set != NULL)
		return set;
	set = make_set(document, schema, c_name);
	map_put_address(memory_of(document), &document->rulesets, schema, set);
	return set;
}

static void wait_for(struct document *document, struct document *from, struct ruleset *set)
{
	struct waiting *waiting = memory_alloc(memory_of(document), sizeof(*waiting));

	*waiting = (struct waiting){from, set};
	list_append(memory_of(document), &document->waiting_rulesets, waiting);
}

static void fill_waiting(struct document *document)
{
	while (document->waiting_rulesets.count > 0) {
		const struct waiting *waiting =
			document->waiting_rulesets.items[--document->waiting_rulesets.count];

		fill_any(document, waiting->from, waiting->set);
	}
}

const struct env_schema *ruler_part(struct ruler *ruler, const struct node *schema, const char *part,
				    size_t index)
{
	struct memory *memory = memory_of(ruler->document);
	struct env_str name = name_join(memory, ruler->set->c_name, part);
	bool made;

	if (index != SIZE_MAX)
		name = memory_printf(memory, "%.*s_%zu", STR(name), index);
	struct ruleset *set = get_set(ruler->document, schema, name, &made);
	if (made)
		fill_any(ruler->document, ruler->from, set);
	return &set->table;
}

/* What the rules of a definition are called: after its type, in this package. */
static struct env_str name_of_definition(struct document *document, const struct definition *definition)
{
	struct memory *memory = memory_of(document);
	bool own = definition->site == NULL || definition->site->kind == SITE_DEFINITION;
	struct env_str name =
		own ? name_in_package(memory, definition->document->package->name, definition->name)
		    : definition->c_name;

	if (definition->document != document)
		name = name_join(memory, document->package->name, name.ptr);
	return name_join(memory, name, "rules");
}

void rule_ref(struct ruler *ruler, const struct node_pair *pair)
{
	const struct definition *definition = reference_resolve(ruler->from, pair->value);
	bool made;

	if (definition == NULL)
		return;
	struct ruleset *set = get_set(ruler->document, definition->node,
				      name_of_definition(ruler->document, definition), &made);
	if (made) {
		bool named = definition->site == NULL || definition->site->kind != SITE_PART;

		set->table.name = named ? definition->name : env_str("");
		wait_for(ruler->document, definition->document, set);
	}
	ruler_add(ruler, (struct env_rule){.kind = ENV_RULE_REF, .as.schema = &set->table});
}

const struct ruleset *rules_of(struct document *document, const struct node *schema, struct env_str c_name)
{
	bool made;
	struct ruleset *set =
		get_set(document, schema, name_join(memory_of(document), c_name, "rules"), &made);

	if (made)
		fill_any(document, document, set);
	fill_waiting(document);
	return set;
}

const struct ruleset *rules_of_keywords(struct document *document, const struct node *schema,
					const struct keywords *keywords, struct env_str c_name)
{
	struct ruleset *set = make_set(document, schema, name_join(memory_of(document), c_name, "rules"));

	fill(document, document, set, keywords);
	fill_waiting(document);
	return set->table.count > 0 ? set : NULL;
}
