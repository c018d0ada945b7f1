/* Members of structs: how they are called, and what they are of. */
#include "schema/draft.h"
#include "schema/names.h"
#include "schema/symbols.h"

struct env_str wanted_c_name(const struct node *schema)
{
	const struct node *name = node_find(schema, "x-c-name");
	bool good = name != NULL && name->kind == NODE_STRING && name_is_identifier(name->text) &&
		    !name_is_reserved(name->text);

	return good ? name->text : (struct env_str){0};
}

struct env_str name_of_part(struct draft *draft, struct env_str member, void *owner)
{
	struct memory *memory = memory_of(draft->document);
	struct env_str name = name_join(memory, draft->type->c_name, member.ptr);

	/* in C++ a struct of that name would be hidden by the one, and an error beside the other */
	if (symbol_is_function(member))
		name = name_join(memory, name, "part");
	if (map_put(memory, &draft->members, member, owner) == NULL)
		return name;
	return memory_printf(memory, "%.*s_%zu", STR(name), draft->document->created.count);
}

void build_member(struct draft *draft, const struct node *node, enum place_kind kind,
		  struct property *property)
{
	struct document *document = draft->document;
	struct property_use *use = memory_alloc(memory_of(document), sizeof(*use));
	struct place place = {.kind = kind};
	/* an item of a tuple that is not there is absent, whatever its schema says */
	bool takes_default = kind == PLACE_PROPERTY;

	place.c_name = name_of_part(draft, property->c_name, property);
	struct built built = schema_build(document, node, place);
	property->type = built.type;
	property->prose = built.prose;
	property->default_value = takes_default ? built.default_value : NULL;
	*use = (struct property_use){property, takes_default && built.own_default, built.null};
	list_append(memory_of(document), &document->uses, use);
}
