/* What kind of value a schema is of. */
#include "schema/draft.h"

#include "base/suggest.h"
#include "schema/keys.h"

static const struct {
	const char *name;
	enum base base;
} types[] = {
	{"object", BASE_OBJECT}, {"string", BASE_STRING},   {"integer", BASE_INTEGER},
	{"number", BASE_NUMBER}, {"boolean", BASE_BOOLEAN}, {"array", BASE_ARRAY},
	{"null", BASE_NULL},
};

#define TYPE_COUNT (sizeof(types) / sizeof(types[0]))

static enum base type_find(struct env_str name)
{
	for (size_t i = 0; i < TYPE_COUNT; i++)
		if (env_str_equal(env_str(types[i].name), name))
			return types[i].base;
	return BASE_NONE;
}

/* The type that `node` names, or BASE_NONE, reported. */
static enum base read_type(struct draft *draft, const struct node *node)
{
	struct diagnostics *diagnostics = diagnostics_of(draft->document);
	struct suggestion suggestion = suggestion_make(node->text);
	enum base base = node->kind == NODE_STRING ? type_find(node->text) : BASE_NONE;
	struct diagnostic *diagnostic;

	if (base != BASE_NONE)
		return base;
	if (node->kind == NODE_NULL) {
		diagnostic = draft_error(draft, CODE_TYPE_UNKNOWN, node->span,
					 "a type must be a string, not null");
		diagnostic_help(diagnostics, diagnostic, "put it between quotes: \"null\"");
		return BASE_NONE;
	}
	if (node->kind != NODE_STRING) {
		draft_error(draft, CODE_TYPE_UNKNOWN, node->span, "a type must be a string, not %s",
			    node_kind_name(node->kind));
		return BASE_NONE;
	}
	for (size_t i = 0; i < TYPE_COUNT; i++)
		suggestion_offer(&suggestion, types[i].name);
	diagnostic = draft_error(draft, CODE_TYPE_UNKNOWN, node->span, "there is no type %s",
				 quoted(draft->document, node->text));
	if (suggestion.name == NULL)
		diagnostic_help(diagnostics, diagnostic,
				"types are object, array, string, integer, number, boolean and \"null\"");
	diagnostic_suggest(diagnostics, diagnostic, suggestion.name);
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

/* `type` as a list: one type, and perhaps null. */
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
	if ((others & (others - 1)) != 0) {
		draft_error(draft, CODE_TYPE_LIST, list->span,
			    "a list of types other than one type and \"null\" is not supported yet");
		return false;
	}
	draft->base = others != 0 ? (enum base)others : BASE_NULL;
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
	draft->null = draft->base == BASE_NULL;
	return draft->base != BASE_NONE;
}

/* The first keyword, in the order of the file, that only says something about values of some types. */
static enum keyword typed_keyword(const struct draft *draft)
{
	for (size_t i = 0; i < draft->node->count; i++) {
		enum keyword keyword = keyword_find(draft->node->pairs[i].key->text);

		if (keyword < KEYWORD_COUNT && draft->given[keyword] != NULL &&
		    keyword_rules[keyword].bases != BASE_ALL)
			return keyword;
	}
	return KEYWORD_COUNT;
}

/* A schema without a type: any value, unless keywords would want one. */
static bool find_open(struct draft *draft)
{
	struct diagnostics *diagnostics = diagnostics_of(draft->document);
	enum keyword keyword = typed_keyword(draft);

	if (keyword == KEYWORD_COUNT) {
		draft->base = BASE_OPEN;
		return true;
	}
	const struct keyword_rule *rule = &keyword_rules[keyword];
	struct diagnostic *diagnostic =
		draft_error(draft, CODE_TYPE_MISSING, draft->given[keyword]->key->span,
			    "a schema with '%s' needs a type", rule->name);
	for (size_t i = 0; i < TYPE_COUNT; i++) {
		if (!(rule->bases & types[i].base))
			continue;
		diagnostic_help(diagnostics, diagnostic, "add 'type: %s'", types[i].name);
		draft->base = types[i].base;
		break;
	}
	return false;
}

bool base_find(struct draft *draft)
{
	bool valued = draft->given[KEYWORD_ENUM] != NULL || draft->given[KEYWORD_CONST] != NULL;
	bool typed = draft->given[KEYWORD_TYPE] != NULL;

	/* A `type` of the wrong kind was reported. */
	if (node_find(draft->node, "type") != NULL && !typed)
		return false;
	if (!read_types(draft))
		return false;
	if (valued) {
		draft->type_base = draft->base;
		draft->base = draft->given[KEYWORD_ENUM] != NULL ? BASE_ENUM : BASE_CONST;
		return true;
	}
	/* An `enum` of the wrong kind was reported, and a schema that says too little because of it. */
	if (!typed && draft->failed && typed_keyword(draft) == KEYWORD_COUNT)
		return false;
	return typed || find_open(draft);
}
