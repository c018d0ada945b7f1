/* Objects: structs, maps, and objects that the schema leaves open. */
#include "base/suggest.h"
#include "schema/draft.h"
#include "schema/keys.h"
#include "schema/names.h"

static void build_property(struct draft *draft, const struct node_pair *pair, struct property *property)
{
	property->span = pair->key->span;
	property->name = pair->key->text;
	property->c_name = wanted_c_name(pair->value);
	if (property->c_name.len == 0)
		property->c_name = name_of_member(memory_of(draft->document), property->name);
	build_member(draft, pair->value, PLACE_PROPERTY, property);
}

static void build_properties(struct draft *draft)
{
	const struct node *properties = draft_value(draft, KEYWORD_PROPERTIES);
	struct type *type = draft->type;

	if (properties == NULL)
		return;
	draft_check_size(draft, properties);
	type->properties =
		memory_array(memory_of(draft->document), properties->count, sizeof(*type->properties));
	for (size_t i = 0; i < properties->count; i++)
		build_property(draft, &properties->pairs[i], &type->properties[type->property_count++]);
}

/* What was perhaps meant by a required property that is not declared; NULL where no property is near. */
static const char *find_meant(const struct draft *draft, const struct node *name)
{
	struct suggestion suggestion = suggestion_make(name->text);

	for (size_t i = 0; i < draft->type->property_count && suggestions_wanted(draft->document); i++)
		suggestion_offer(&suggestion, draft->type->properties[i].name.ptr);
	return suggestion.name;
}

/* Whether the package's own file has the node. */
static bool is_own(const struct draft *draft, const struct node *node)
{
	return node->span.source == draft->document->package->source;
}

/* Whether the schema says which keys there are, and yet not this one: so that it was most likely forgotten, or is called otherwise. */
static bool is_left_out(const struct draft *draft, const struct node *name)
{
	return !draft->merged && draft->type->property_count > 0 && is_own(draft, name) &&
	       draft->given.pairs[KEYWORD_PATTERN_PROPERTIES] == NULL &&
	       draft->given.pairs[KEYWORD_ADDITIONAL_PROPERTIES] == NULL &&
	       draft->given.pairs[KEYWORD_UNEVALUATED_PROPERTIES] == NULL;
}

static void warn_of_left_out(struct draft *draft, const struct node *name)
{
	struct diagnostics *diagnostics = diagnostics_of(draft->document);
	struct diagnostic *diagnostic = diagnose(
		diagnostics, CODE_REQUIRED_OTHER, name->span,
		"required property %s is not declared in 'properties', and is no member of the struct",
		quoted(draft->document, name->text));

	diagnostic_help(diagnostics, diagnostic, "declare it; as {} where it may have any value");
}

/* A required property that is not declared is perhaps misspelt; else rules on the text ask for it. */
static void take_undeclared(struct draft *draft, const struct node *name)
{
	const char *meant = draft->merged && !is_own(draft, name) ? NULL : find_meant(draft, name);
	bool never = extras_are_forbidden(draft) && draft_value(draft, KEYWORD_PATTERN_PROPERTIES) == NULL;
	struct diagnostic *diagnostic;

	draft->left.has[KEYWORD_REQUIRED] = true;
	if (meant == NULL && !never) {
		if (is_left_out(draft, name))
			warn_of_left_out(draft, name);
		return;
	}
	draft->failed = true;
	/* what is merged into several options is asked for in each */
	if (!document_first(draft->document, &draft->document->undeclared, name))
		return;
	diagnostic = draft_error(draft, CODE_REQUIRED_UNDECLARED, name->span,
				 "required property %s is not declared in 'properties'",
				 quoted(draft->document, name->text));
	diagnostic_suggest(diagnostics_of(draft->document), diagnostic, meant);
}

static void read_required(struct draft *draft)
{
	struct list names = {0};
	struct map properties = {0};

	if (draft->given.pairs[KEYWORD_REQUIRED] == NULL)
		return;
	read_key_names(draft->document, draft->given.pairs[KEYWORD_REQUIRED], &names);
	for (size_t i = 0; names.count > 0 && i < draft->type->property_count; i++)
		map_put(memory_of(draft->document), &properties, draft->type->properties[i].name,
			&draft->type->properties[i]);
	for (size_t i = 0; i < names.count; i++) {
		const struct node *name = names.items[i];
		struct property *property = map_find(&properties, name->text);

		if (property != NULL)
			property->required = true;
		else
			take_undeclared(draft, name);
	}
}

static void finish_struct(struct draft *draft)
{
	draft->type->kind = ENV_KIND_OBJECT;
	build_properties(draft);
	read_required(draft);
	build_extras(draft);
}

/* Whether the object has members of its own: then it is a struct, even one without any. */
static bool is_struct(const struct draft *draft)
{
	return draft_value(draft, KEYWORD_PROPERTIES) != NULL ||
	       (extras_are_forbidden(draft) && draft_value(draft, KEYWORD_PATTERN_PROPERTIES) == NULL);
}

void finish_object(struct draft *draft)
{
	struct type *type = draft->type;

	if (is_struct(draft)) {
		finish_struct(draft);
		return;
	}
	read_required(draft);
	if (!map_is_open(draft)) {
		finish_map(draft);
		return;
	}
	type->kind = ENV_KIND_JSON;
	type->json.roots = ENV_JSON_OBJECT | (draft->null ? ENV_JSON_NULL : 0U);
}

void read_c_name(struct draft *draft, const struct node_pair *pair)
{
	static const bool named[PLACE_COUNT] = {
		[PLACE_DEFINITION] = true, [PLACE_PROPERTY] = true,    [PLACE_EXTRA] = true,
		[PLACE_TUPLE_ITEM] = true, [PLACE_ALTERNATIVE] = true,
	};
	enum place_kind kind = draft->place.kind;
	bool alias = kind == PLACE_DEFINITION && draft->given.pairs[KEYWORD_REF] != NULL;

	if (!named[kind] || alias)
		draft_error(draft, CODE_C_NAME_PLACE, pair->key->span,
			    "'x-c-name' names messages, definitions and members, and there is none here");
	else
		c_name_check(draft->document, pair->value);
}
