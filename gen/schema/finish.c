/*
 * What can only be known of types when all of a document are built. And small things that building them
 * needs.
 */
#include "schema/draft.h"
#include "schema/names.h"
#include "schema/schema.h"

void prose_inherit(struct prose *prose, const struct prose *from)
{
	if (prose->title.len == 0)
		prose->title = from->title;
	if (prose->description.len == 0)
		prose->description = from->description;
	prose->deprecated = prose->deprecated || from->deprecated;
}

struct value_check *value_add(struct document *document, enum code code, const struct node *value,
			      const struct type *type)
{
	struct value_check *check = memory_alloc(memory_of(document), sizeof(*check));

	*check = (struct value_check){code, value, type, NULL};
	list_append(memory_of(document), &document->values, check);
	return check;
}

bool c_name_check(struct document *document, const struct node *name)
{
	const char *reason = NULL;

	if (!name_is_identifier(name->text))
		reason = "is no identifier of at most 200 letters, digits and '_'";
	else if (name_is_reserved(name->text))
		reason = "has a meaning in C or C++";
	if (reason != NULL)
		diagnose(diagnostics_of(document), CODE_C_NAME, name->span, "C name %s %s",
			 quoted(document, name->text), reason);
	return reason == NULL;
}

void read_default(struct draft *draft, const struct node_pair *pair)
{
	if (draft->place.kind != PLACE_PROPERTY && draft->place.kind != PLACE_DEFINITION)
		diagnose(diagnostics_of(draft->document), CODE_DEFAULT_UNUSED, pair->key->span,
			 "a default has no effect here; only those of properties have");
}

/* Puts a wrapper around a type that may be null where there is no member to say so. */
static void finish_slot(struct document *document, const struct slot *slot)
{
	struct type *inner = *slot->type;

	if (!inner->nullable && !slot->null)
		return;
	/* that null is a value may only have shown when the schema was put together */
	struct env_str c_name = env_str_equal(inner->c_name, slot->c_name)
					? name_join(memory_of(document), slot->c_name, "or_null")
					: slot->c_name;
	struct type *wrapper = type_make(document, slot->span, c_name);
	wrapper->kind = ENV_KIND_NULLABLE;
	wrapper->inner = inner;
	wrapper->prose = inner->prose;
	*slot->type = wrapper;
}

static void finish_property(struct document *document, const struct property_use *use)
{
	struct property *property = use->property;

	property->nullable = property->type->nullable || use->null;
	/* a definition that adds null to another one: here the property says so */
	while (property->type->kind == ENV_KIND_NULLABLE) {
		property->type = property->type->inner;
		property->nullable = true;
	}
	if (!use->own_default)
		return;
	value_add(document, CODE_DEFAULT, property->default_value, property->type)->property = property;
	/* of a constant it says the same again; models are exported so */
	if (property->required && property->type->kind != ENV_KIND_CONST)
		diagnose(diagnostics_of(document), CODE_DEFAULT_REQUIRED, property->default_value->span,
			 "property %s is required, so that its default is never used for what arrives",
			 quoted(document, property->name));
}

void types_finish(struct document *document)
{
	for (size_t i = 0; i < document->slots.count; i++)
		finish_slot(document, document->slots.items[i]);
	for (size_t i = 0; i < document->uses.count; i++)
		finish_property(document, document->uses.items[i]);
}
