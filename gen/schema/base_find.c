/* What kind of value a schema is of. */
#include "schema/draft.h"

#include "schema/json_type.h"
#include "schema/keys.h"

/* The type that `node` names, or BASE_NONE, reported. */
static enum base read_type(struct draft *draft, const struct node *node)
{
	const struct json_type *type = json_type_find(node);

	if (type != NULL)
		return type->base;
	json_type_report(draft->document, node);
	draft->failed = true;
	return BASE_NONE;
}

/*
 * Takes one more type of a list into the set `*seen`. False, reported, where it is no type or stands there
 * already.
 */
static bool add_type(struct draft *draft, const struct node *item, unsigned *seen)
{
	enum base base = read_type(draft, item);

	if (base == BASE_NONE)
		return false;
	if (*seen & base) {
		draft_error(draft, CODE_TYPE_LIST, item->span, "type %s is given twice",
			    quoted(draft->document, item->text));
		return false;
	}
	*seen |= base;
	return true;
}

/* `type` as a list: one type, and perhaps null; of several, which no union could tell apart, rules on the text say which. */
static bool read_list(struct draft *draft, const struct node *list)
{
	unsigned seen = 0;
	bool fine = true;

	for (size_t i = 0; i < list->count; i++)
		fine = add_type(draft, list->items[i], &seen) && fine;
	if (!fine)
		return false;
	unsigned others = seen & ~(unsigned)BASE_NULL;
	if (list->count == 0) {
		draft_error(draft, CODE_TYPE_LIST, list->span, "a list of types is empty");
		return false;
	}
	/* every integer is a number */
	if ((others & BASE_NUMBER) != 0)
		others &= ~(unsigned)BASE_INTEGER;
	draft->type_bases = seen;
	draft->base = BASE_NULL;
	if (others != 0)
		draft->base = (others & (others - 1)) != 0 ? BASE_OPEN : (enum base)others;
	draft->null = (seen & BASE_NULL) != 0;
	return true;
}

/* `type`, as far as it is given. */
static bool read_types(struct draft *draft)
{
	const struct node *type = draft_value(draft, KEYWORD_TYPE);

	if (type == NULL)
		return true;
	if (type->kind == NODE_SEQUENCE)
		return read_list(draft, type);
	draft->base = read_type(draft, type);
	draft->type_bases = draft->base;
	draft->null = draft->base == BASE_NULL;
	return draft->base != BASE_NONE;
}

/* The first keyword, in the order of the file, that only says something about values of some types. */
static enum keyword typed_keyword(const struct draft *draft)
{
	for (size_t i = 0; i < draft->node->count; i++) {
		enum keyword keyword = keyword_find(draft->node->pairs[i].key->text);

		if (keyword < KEYWORD_COUNT && draft->given.pairs[keyword] != NULL &&
		    keyword_rules[keyword].bases != BASE_ALL)
			return keyword;
	}
	return KEYWORD_COUNT;
}

/* A schema without a type takes values of every type, whatever its keywords say of some of them. */
static void find_open(struct draft *draft)
{
	struct diagnostics *diagnostics = diagnostics_of(draft->document);
	const struct node_pair *properties = draft->given.pairs[KEYWORD_PROPERTIES];
	struct diagnostic *diagnostic;

	draft->base = BASE_OPEN;
	if (properties == NULL)
		return;
	diagnostic =
		diagnose(diagnostics, CODE_PROPERTIES_UNTYPED, properties->key->span,
			 "a schema with 'properties' and no type takes values that are no objects as well");
	diagnostic_help(diagnostics, diagnostic,
			"add 'type: object' for objects only, which become a struct");
}

/*
 * A constant that an enumeration has among its members is all that the two say: that of a base may list what each of those that extend it is. Nothing is left
 * then of the enumeration, of which the constant has no name.
 */
static void take_constant(struct draft *draft)
{
	const struct node *members = draft_value(draft, KEYWORD_ENUM);
	const struct node *constant = draft_value(draft, KEYWORD_CONST);
	bool found = false;

	if (members == NULL || constant == NULL)
		return;
	for (size_t i = 0; i < members->count && !found; i++)
		found = node_equal(members->items[i], constant);
	if (!found)
		return;
	draft->given.pairs[KEYWORD_ENUM] = NULL;
	draft->given.pairs[KEYWORD_C_NAMES] = NULL;
	draft->given.pairs[KEYWORD_OPEN] = NULL;
}

bool base_find(struct draft *draft)
{
	take_constant(draft);
	bool valued = draft->given.pairs[KEYWORD_ENUM] != NULL || draft->given.pairs[KEYWORD_CONST] != NULL;
	bool typed = draft->given.pairs[KEYWORD_TYPE] != NULL;

	/* A `type` of the wrong kind was reported. */
	if (node_find(draft->node, "type") != NULL && !typed)
		return false;
	if (!read_types(draft))
		return false;
	if (valued) {
		draft->base = draft->given.pairs[KEYWORD_ENUM] != NULL ? BASE_ENUM : BASE_CONST;
		return true;
	}
	/* An `enum` of the wrong kind was reported, and a schema that says too little because of it. */
	if (!typed && draft->failed && typed_keyword(draft) == KEYWORD_COUNT)
		return false;
	if (!typed)
		find_open(draft);
	return true;
}
