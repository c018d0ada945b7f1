/* Which way a schema is built: as what it refers to, as the one schema that its parts make, as one of several options, or as it stands. */
#include "schema/keys.h"
#include "schema/look.h"
#include "schema/merge.h"
#include "schema/names.h"
#include "schema/options.h"
#include "schema/reference.h"
#include "schema/targets.h"

/* How deep schemas that merging has made are merged again. */
#define MERGING_MAX 4

/* What is written in place, and referred to elsewhere: the type that it has there. */
static struct built build_target(const struct definition *definition)
{
	return (struct built){.type = definition->type,
			      .definition = (struct definition *)definition,
			      .prose = definition->prose,
			      .default_value = definition->default_value};
}

static struct built build_reference(struct draft *draft)
{
	const struct node *reference = draft_value(draft, KEYWORD_REF);
	struct built built = {.prose = draft_prose(draft),
			      .default_value = draft_value(draft, KEYWORD_DEFAULT)};

	read_annotations(draft);
	built.own_default = built.default_value != NULL;
	built.definition = reference_resolve(draft->document, reference);
	if (built.definition == NULL) {
		built.type = draft->place.type;
		if (built.type == NULL)
			built.type = type_make(draft->document, draft->node->span, draft->place.c_name);
		type_break(built.type);
		return built;
	}
	built.type = built.definition->type;
	note_examples(draft, built.type);
	prose_inherit(&built.prose, &built.definition->prose);
	if (built.default_value == NULL)
		built.default_value = built.definition->default_value;
	return built;
}

/* Whether other schemas apply to the same value, all of them. */
static bool is_composed(const struct draft *draft)
{
	return draft->given.pairs[KEYWORD_ALL_OF] != NULL || draft->given.pairs[KEYWORD_REF] != NULL;
}

/* Whether the schema asks what others looked at. */
static bool asks_for_rest(const struct draft *draft)
{
	return draft->given.pairs[KEYWORD_UNEVALUATED_PROPERTIES] != NULL ||
	       draft->given.pairs[KEYWORD_UNEVALUATED_ITEMS] != NULL;
}

void draft_note_type(struct draft *draft)
{
	struct memory *memory = memory_of(draft->document);

	if (draft->type == NULL)
		draft->type = type_make(draft->document, draft->node->span, draft->place.c_name);
	draft->type->name = draft->place.name;
	map_put_address(memory, &draft->document->merged, draft->node, draft->type);
}

/* What the schema's own keywords make of it. */
static struct built build_own(struct draft *draft)
{
	if (draft->type == NULL)
		draft->type = type_make(draft->document, draft->node->span, draft->place.c_name);
	draft->type->name = draft->place.name;
	return draft->node->kind == NODE_MAPPING ? build_in_place(draft, NULL) : build_nothing(draft);
}

/*
 * Options that nothing tells apart are rules on the text of what stands beside them: a warning where that is any value, unless an option has an error,
 * which is perhaps why. `errors`: how many there were before the options were looked at.
 */
static struct built build_alike(struct draft *draft, const struct options *options, size_t errors)
{
	struct built built = build_own(draft);

	if (draft->base == BASE_OPEN && diagnostics_of(draft->document)->errors == errors)
		options_report_alike(draft, options);
	return built;
}

/* What the options of a schema make it: an enumeration, one of them, a union or rules on text. False: it has none. */
static bool build_options(struct draft *draft, struct built *built)
{
	const size_t errors = diagnostics_of(draft->document)->errors;
	struct options options;

	if (!options_read(draft, &options))
		return false;
	const struct node *values = options_as_enum(draft->document, &options, draft->node);
	if (values != NULL && options.count > 1) {
		options.items[0] = (struct option){.node = values, .written = draft->node, .merged = true};
		options.count = 1;
	}
	if (options.count == 1) {
		*built = build_single(draft, &options);
		return true;
	}
	if (!options_tell_apart(draft->document, &options, options_wanted_tag(draft))) {
		*built = build_alike(draft, &options, errors);
		return true;
	}
	draft_note_type(draft);
	*built = build_in_place(draft, &options);
	return true;
}

/* ---- schemas ---- */

static struct built build(struct document *document, const struct node *node, struct place place);

/* The type that a schema of several parts has already: it is met again inside of itself. */
static struct built build_again(struct draft *draft, struct type *type)
{
	struct built built = {.type = type, .prose = draft_prose(draft)};

	built.default_value = draft_value(draft, KEYWORD_DEFAULT);
	built.own_default = built.default_value != NULL;
	return built;
}

/* Whether merging made the schema: it stands nowhere. */
static bool is_made(const struct draft *draft)
{
	return site_find(draft->document->run, draft->node) == NULL;
}

/* A schema with parts as the single one that says the same, or NULL where there is none. */
static const struct node *merge_parts(struct draft *draft)
{
	struct document *document = draft->document;
	bool contradicts = false;
	const struct node *whole = NULL;

	/* what merging makes can be merged again, without end where a schema is part of itself */
	if (!is_made(draft) || document->merging < MERGING_MAX)
		whole = schema_merge(document, draft->node, false, &contradicts);
	draft->failed = draft->failed || contradicts;
	return whole;
}

static struct built build_merged(struct draft *draft, const struct node *whole)
{
	struct document *document = draft->document;
	struct place place = draft->place;
	unsigned levels = is_made(draft) ? 1 : 0;

	draft_note_type(draft);
	place.type = draft->type;
	place.merged = true;
	document->merging += levels;
	struct built built = build(document, whole, place);
	document->merging -= levels;
	return built;
}

/*
 * A type whose name is too long, which who checks names reports. What parts of allOf bring is built in place, with the parts of its own
 * properties: the names, which grow with each level, are what ends that.
 */
static struct built build_nameless(struct draft *draft)
{
	if (draft->type == NULL)
		draft->type = type_make(draft->document, draft->node->span, draft->place.c_name);
	type_break(draft->type);
	return (struct built){.type = draft->type};
}

static struct built build(struct document *document, const struct node *node, struct place place)
{
	struct draft draft = {.document = document,
			      .node = node,
			      .place = place,
			      .type = place.type,
			      .merged = place.merged};
	struct type *known = map_find_address(&document->merged, node);
	struct built built;

	if (node->kind == NODE_MAPPING)
		draft.given = given_read(document, node);
	draft.failed = draft.given.failed;
	if (schema_is_reference(node))
		return build_reference(&draft);
	if (place.c_name.len > C_NAME_MAX)
		return build_nameless(&draft);
	if (known != NULL && place.type == NULL)
		return build_again(&draft, known);
	if (is_composed(&draft) || (asks_for_rest(&draft) && !place.merged)) {
		const struct node *whole = merge_parts(&draft);

		if (whole != NULL)
			return build_merged(&draft, whole);
	}
	if (!draft.failed && build_options(&draft, &built))
		return built;
	return build_own(&draft);
}

struct built schema_build(struct document *document, const struct node *node, struct place place)
{
	const struct definition *target = place.kind != PLACE_DEFINITION ? target_find(document, node) : NULL;

	return target != NULL ? build_target(target) : build(document, node, place);
}
