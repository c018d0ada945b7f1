/* anyOf and oneOf with one option that counts: the schema is what that is, and perhaps null. */
#include "schema/names.h"
#include "schema/options.h"
#include "schema/resource.h"

/* Makes null a value of the draft's type, which is built. */
static void add_null(struct draft *draft)
{
	struct type *type = draft->type;

	type->nullable = type->kind != ENV_KIND_JSON && type->kind != ENV_KIND_CONST;
	if (type->kind == ENV_KIND_JSON && type->json.roots != 0 && type->also == NULL)
		type->json.roots |= ENV_JSON_NULL;
	else if (!type->nullable && !type->broken)
		build_open(draft);
}

/* A definition that is what its one option is. Where that is another definition, and null a value beside, it is a wrapper. */
static void build_single_definition(struct draft *draft, const struct options *options)
{
	const struct option *option = &options->items[0];
	struct type *type = draft->type;
	struct place place = draft->place;

	place.type = draft->type;

	if (schema_is_reference(option->node) && options->null) {
		place = (struct place){.kind = PLACE_ITEM};
		place.c_name = name_join(memory_of(draft->document), type->c_name, "value");
		type->kind = ENV_KIND_NULLABLE;
		type->name = draft->place.name;
		type->inner = schema_build(draft->document, option->node, place).type;
		return;
	}
	const struct node *whole = schema_look(draft->document, option->node).node;
	/* what was put together to be looked at stands nowhere */
	place.merged = option->merged || site_find(draft->document->run, whole) == NULL;
	schema_build(draft->document, whole, place);
	if (options->null)
		add_null(draft);
}

struct built build_single(struct draft *draft, const struct options *options)
{
	const struct option *option = &options->items[0];
	struct place place = draft->place;
	struct built built;

	place.merged = option->merged;
	if (draft->type == NULL && option->merged)
		draft_note_type(draft);
	if (draft->type != NULL) {
		build_single_definition(draft, options);
		built = (struct built){.type = draft->type};
	} else {
		built = schema_build(draft->document, option->node, place);
		built.null = built.null || options->null;
	}
	struct prose prose = draft_prose(draft);
	prose_inherit(&prose, &built.prose);
	built.prose = prose;
	if (draft->type != NULL)
		draft->type->prose = prose;
	note_examples(draft, built.type);
	read_annotations(draft);
	if (draft_value(draft, KEYWORD_DEFAULT) != NULL) {
		built.default_value = draft_value(draft, KEYWORD_DEFAULT);
		built.own_default = true;
	}
	return built;
}
