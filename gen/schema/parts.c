/* What arrays and maps are made of. */
#include "schema/draft.h"
#include "schema/names.h"

static bool holds_null_type(const struct node *types)
{
	for (size_t i = 0; i < types->count; i++)
		if (types->items[i]->kind == NODE_STRING &&
		    env_str_equal(types->items[i]->text, env_str("null")))
			return true;
	return false;
}

static bool holds_null(const struct node *values)
{
	for (size_t i = 0; i < values->count; i++)
		if (values->items[i]->kind == NODE_NULL)
			return true;
	return false;
}

/* Whether one of the schemas is that of null. */
static bool holds_null_schema(const struct node *list)
{
	for (size_t i = 0; list != NULL && list->kind == NODE_SEQUENCE && i < list->count; i++) {
		const struct node *type = node_find(list->items[i], "type");

		if (type != NULL && type->kind == NODE_STRING && env_str_equal(type->text, env_str("null")))
			return true;
	}
	return false;
}

bool schema_takes_null(const struct node *node)
{
	static const char *const lists[] = {"anyOf", "oneOf"};
	const struct node *members = node_find(node, "enum");
	const struct node *type = node_find(node, "type");

	for (size_t i = 0; i < 2; i++)
		if (holds_null_schema(node_find(node, lists[i])))
			return true;
	if (node_find(node, "$ref") != NULL || node_find(node, "const") != NULL)
		return false;
	if (members != NULL)
		return members->kind == NODE_SEQUENCE && holds_null(members);
	return type != NULL && type->kind == NODE_SEQUENCE && type->count > 1 && holds_null_type(type);
}

void build_part(struct draft *draft, const struct node *node, enum place_kind kind, struct type *owner,
		const char *part)
{
	struct document *document = draft->document;
	struct env_str name = name_join(memory_of(document), owner->c_name, part);
	struct place place = {.kind = kind, .c_name = name};

	if (node == NULL) {
		owner->inner = type_make(document, owner->span, name);
		return;
	}
	if (schema_takes_null(node))
		place.c_name = name_join(memory_of(document), name, "value");
	struct built built = schema_build(document, node, place);
	owner->inner = built.type;
	slot_add(document, &owner->inner, node->span, name, built.null);
}

void draft_check_size(struct draft *draft, const struct node *parts)
{
	if (parts->count > PARTS_MAX)
		draft_error(draft, CODE_TYPE_SIZE, parts->span,
			    "a type can have at most %d properties or members", PARTS_MAX);
}
