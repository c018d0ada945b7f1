/* Enumerations and constants. */
#include "schema/decimal.h"
#include "schema/draft.h"
#include "schema/names.h"

/* The base of a scalar's value. */
static enum base base_of_value(const struct draft *draft, const struct node *value)
{
	int64_t floor;

	switch (value->kind) {
	case NODE_NULL:
		return BASE_NULL;
	case NODE_BOOL:
		return BASE_BOOLEAN;
	case NODE_STRING:
		return BASE_STRING;
	case NODE_INTEGER:
	case NODE_FLOAT:
		break;
	default:
		return BASE_NONE;
	}
	bool whole =
		decimal_to_int(decimal_text(memory_of(draft->document), value), &floor) != DECIMAL_FRACTION;
	return whole ? BASE_INTEGER : BASE_NUMBER;
}

/* Whether what `type` says, if anything, takes the value. */
static bool type_takes(const struct draft *draft, enum base value)
{
	if (draft->type_base == BASE_NONE || draft->type_base == value)
		return true;
	return (value == BASE_NULL && draft->null) ||
	       (value == BASE_INTEGER && draft->type_base == BASE_NUMBER);
}

void finish_constant(struct draft *draft)
{
	const struct node *value = draft_value(draft, KEYWORD_CONST);
	enum base base = base_of_value(draft, value);

	draft->type->kind = ENV_KIND_CONST;
	draft->type->constant = value;
	if (base == BASE_NONE)
		draft_error(draft, CODE_CONST_VALUE, value->span,
			    "constants that are %s are not supported yet",
			    value->kind == NODE_MAPPING ? "mappings" : "sequences");
	else if (!type_takes(draft, base))
		draft_error(draft, CODE_CONST_VALUE, value->span,
			    "the constant is %s, which the type, %s, does not allow",
			    node_kind_name(value->kind), base_name(draft->type_base));
}

/* The end of a constant's name that the user gives it in x-c-names, or the member itself. */
static struct env_str constant_part(const struct draft *draft, const struct node *member)
{
	const struct node *names = draft_value(draft, KEYWORD_C_NAMES);
	const struct node_pair *pair = names != NULL ? node_find_pair(names, member->text) : NULL;

	return pair != NULL && pair->value->kind == NODE_STRING ? pair->value->text : member->text;
}

/* Takes a member; reports what is wrong with it. */
static void add_member(struct draft *draft, struct map *seen, const struct node *node)
{
	struct diagnostics *diagnostics = diagnostics_of(draft->document);
	struct type *type = draft->type;

	if (node->kind != NODE_STRING) {
		struct diagnostic *diagnostic = draft_error(
			draft, CODE_ENUM_MEMBER, node->span,
			"a member of an enumeration must be a string, not %s, which is not supported yet",
			node_kind_name(node->kind));
		if (node->kind < NODE_STRING)
			diagnostic_help(diagnostics, diagnostic, "if it is text, put it between quotes");
		return;
	}
	const struct node *first = map_put(memory_of(draft->document), seen, node->text, (void *)node);
	if (first != NULL) {
		struct diagnostic *diagnostic =
			draft_error(draft, CODE_ENUM_DUPLICATE, node->span, "member %s is given twice",
				    quoted(draft->document, node->text));
		diagnostic_note(diagnostics, diagnostic, first->span, "first given here");
		return;
	}
	struct enum_member *member = &type->members[type->member_count++];
	member->value = node->text;
	member->span = node->span;
	member->c_name =
		name_of_constant(memory_of(draft->document), type->c_name, constant_part(draft, node));
}

/* Notes null; reports it where `type` does not take it or where it came before. */
static void add_null(struct draft *draft, const struct node *node, const struct node **null)
{
	if (*null != NULL)
		draft_error(draft, CODE_ENUM_DUPLICATE, node->span, "member null is given twice");
	else if (!type_takes(draft, BASE_NULL))
		draft_error(draft, CODE_ENUM_NULL, node->span,
			    "null is a member, but 'type' does not allow it");
	*null = node;
}

/* x-c-names must name members, and each must be the end of an identifier. */
static void check_names(struct draft *draft, const struct map *members)
{
	const struct node *names = draft_value(draft, KEYWORD_C_NAMES);

	for (size_t i = 0; names != NULL && i < names->count; i++) {
		const struct node_pair *pair = &names->pairs[i];

		if (map_find(members, pair->key->text) == NULL)
			draft_error(draft, CODE_C_NAME_PLACE, pair->key->span,
				    "%s is no member of the enumeration",
				    quoted(draft->document, pair->key->text));
		if (pair->value->kind != NODE_STRING || !name_is_identifier(pair->value->text))
			draft_error(draft, CODE_C_NAME, pair->value->span,
				    "the C name of a member must be an identifier");
	}
}

/* What `type` says must go with the members. */
static void check_type(struct draft *draft, const struct node *list, const struct node *null)
{
	struct diagnostics *diagnostics = diagnostics_of(draft->document);
	struct diagnostic *diagnostic;

	if (!type_takes(draft, BASE_STRING))
		draft_error(draft, CODE_ENUM_MEMBER, list->span,
			    "the members are strings, which the type, %s, does not allow",
			    base_name(draft->type_base));
	if (!draft->null || null != NULL)
		return;
	diagnostic =
		draft_error(draft, CODE_ENUM_NULL, list->span, "'type' allows null, but null is no member");
	diagnostic_help(diagnostics, diagnostic, "add null to the members, or take it out of 'type'");
}

void finish_enumeration(struct draft *draft)
{
	const struct node *list = draft_value(draft, KEYWORD_ENUM);
	const struct node *null = NULL;
	struct map seen = {0};

	draft->type->kind = ENV_KIND_ENUM;
	draft_check_size(draft, list);
	draft->type->members =
		memory_array(memory_of(draft->document), list->count, sizeof(*draft->type->members));
	for (size_t i = 0; i < list->count; i++) {
		if (list->items[i]->kind == NODE_NULL)
			add_null(draft, list->items[i], &null);
		else
			add_member(draft, &seen, list->items[i]);
	}
	if (seen.count == 0 && !draft->failed)
		draft_error(draft, CODE_ENUM_EMPTY, list->span,
			    "an enumeration needs a member that is a string");
	if (seen.count > 0)
		check_type(draft, list, null);
	check_names(draft, &seen);
	draft->null = null != NULL;
}
