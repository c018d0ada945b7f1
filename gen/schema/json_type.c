/* The JSON types by their names. */
#include "schema/json_type.h"

#include "base/suggest.h"
#include "schema/given.h"
#include "schema/keys.h"

static const struct json_type types[] = {
	{"boolean", ENV_JSON_BOOLEAN, BASE_BOOLEAN}, {"number", ENV_JSON_NUMBER, BASE_NUMBER},
	{"integer", ENV_JSON_INTEGER, BASE_INTEGER}, {"string", ENV_JSON_STRING, BASE_STRING},
	{"array", ENV_JSON_ARRAY, BASE_ARRAY},       {"object", ENV_JSON_OBJECT, BASE_OBJECT},
	{"null", ENV_JSON_NULL, BASE_NULL},
};

#define TYPE_COUNT (sizeof(types) / sizeof(types[0]))

const struct json_type *json_type_find(const struct node *name)
{
	for (size_t i = 0; i < TYPE_COUNT && name->kind == NODE_STRING; i++)
		if (env_str_equal(env_str(types[i].name), name->text))
			return &types[i];
	return NULL;
}

const struct json_type *json_type_of(unsigned roots)
{
	size_t i = 0;

	while (i + 1 < TYPE_COUNT && (roots & types[i].root) == 0)
		i++;
	return &types[i];
}

unsigned json_type_bases(const struct node *type)
{
	const struct json_type *one = type == NULL ? NULL : json_type_find(type);
	unsigned bases = one == NULL ? 0 : one->base;

	for (size_t i = 0; type != NULL && type->kind == NODE_SEQUENCE && i < type->count; i++) {
		one = json_type_find(type->items[i]);
		if (one == NULL)
			return 0;
		bases |= one->base;
	}
	return bases;
}

/* What other languages call the types. */
static const struct synonym synonyms[] = {
	{"int", "integer"},   {"uint", "integer"},   {"long", "integer"}, {"float", "number"},
	{"double", "number"}, {"decimal", "number"}, {"bool", "boolean"}, {"str", "string"},
	{"text", "string"},   {"list", "array"},     {"dict", "object"},  {"map", "object"},
	{"struct", "object"}, {"none", "null"},
};

static void suggest(struct document *document, struct diagnostic *diagnostic, const struct node *name)
{
	struct diagnostics *diagnostics = diagnostics_of(document);
	struct suggestion suggestion = suggestion_make(name->text);

	for (size_t i = 0; i < TYPE_COUNT; i++)
		suggestion_offer(&suggestion, types[i].name);
	if (suggestion.name == NULL)
		suggestion.name = synonym_find(synonyms, sizeof(synonyms) / sizeof(synonyms[0]), name->text);
	if (suggestion.name == NULL)
		diagnostic_help(diagnostics, diagnostic,
				"types are object, array, string, integer, number, boolean and \"null\"");
	diagnostic_suggest(diagnostics, diagnostic, suggestion.name);
}

void json_type_report(struct document *document, const struct node *name)
{
	struct diagnostics *diagnostics = diagnostics_of(document);
	struct diagnostic *diagnostic;

	if (!document_first(document, &document->untyped, name))
		return;
	if (name->kind == NODE_STRING) {
		diagnostic = diagnose(diagnostics, CODE_TYPE_UNKNOWN, name->span, "there is no type %s",
				      quoted(document, name->text));
		suggest(document, diagnostic, name);
		return;
	}
	diagnostic = diagnose(diagnostics, CODE_TYPE_UNKNOWN, name->span, "a type must be a string, not %s",
			      node_kind_name(name->kind));
	if (name->kind == NODE_NULL)
		diagnostic_help(diagnostics, diagnostic, "put it between quotes: \"null\"");
}
