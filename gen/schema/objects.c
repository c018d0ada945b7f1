/* Objects: structs, maps, and objects that the schema leaves open. */
#include "base/suggest.h"
#include "schema/draft.h"
#include "schema/keys.h"
#include "schema/names.h"

/* The C name that a schema asks for, or an empty string. What is malformed was or will be reported. */
static struct env_str wanted_c_name(const struct node *schema)
{
	const struct node *name = node_find(schema, "x-c-name");
	bool good = name != NULL && name->kind == NODE_STRING && name_is_identifier(name->text) &&
		    !name_is_reserved(name->text);

	return good ? name->text : (struct env_str){0};
}

/*
 * The C name of a type that is written at the member `member` of the draft's struct. Where the member's name
 * is taken, which is reported later (symbols.c), it is another one, so that no other collisions follow.
 */
static struct env_str name_of_part(struct draft *draft, struct env_str member, void *owner)
{
	struct memory *memory = memory_of(draft->document);
	struct env_str name = name_join(memory, draft->type->c_name, member.ptr);

	if (map_put(memory, &draft->members, member, owner) == NULL)
		return name;
	return memory_printf(memory, "%.*s_%zu", STR(name), draft->document->created.count);
}

static void name_property(struct draft *draft, const struct node_pair *pair, struct property *property)
{
	property->span = pair->key->span;
	property->name = pair->key->text;
	property->c_name = wanted_c_name(pair->value);
	if (property->c_name.len == 0)
		property->c_name = name_of_member(memory_of(draft->document), property->name);
}

static void build_property(struct draft *draft, const struct node_pair *pair, struct property *property)
{
	struct document *document = draft->document;
	struct property_use *use = memory_alloc(memory_of(document), sizeof(*use));
	struct place place = {.kind = PLACE_PROPERTY};

	name_property(draft, pair, property);
	place.c_name = name_of_part(draft, property->c_name, property);
	struct built built = schema_build(document, pair->value, place);
	property->type = built.type;
	property->prose = built.prose;
	property->default_value = built.default_value;
	*use = (struct property_use){property, draft->type, built.own_default};
	list_append(memory_of(document), &document->uses, use);
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

/* Reports a required property that is not declared, with the nearest that is. */
static void report_undeclared(struct draft *draft, const struct node *name)
{
	struct diagnostics *diagnostics = diagnostics_of(draft->document);
	struct suggestion suggestion = suggestion_make(name->text);
	struct diagnostic *diagnostic = draft_error(draft, CODE_REQUIRED_UNDECLARED, name->span,
						    "required property %s is not declared in 'properties'",
						    quoted(draft->document, name->text));

	for (size_t i = 0; i < draft->type->property_count && suggestions_wanted(draft->document); i++)
		suggestion_offer(&suggestion, draft->type->properties[i].name.ptr);
	diagnostic_suggest(diagnostics, diagnostic, suggestion.name);
}

static void read_required(struct draft *draft)
{
	struct list names = {0};
	struct map properties = {0};

	if (draft->given[KEYWORD_REQUIRED] == NULL)
		return;
	read_names(draft->document, draft->given[KEYWORD_REQUIRED], &names);
	for (size_t i = 0; names.count > 0 && i < draft->type->property_count; i++)
		map_put(memory_of(draft->document), &properties, draft->type->properties[i].name,
			&draft->type->properties[i]);
	for (size_t i = 0; i < names.count; i++) {
		const struct node *name = names.items[i];
		struct property *property = map_find(&properties, name->text);

		if (property != NULL)
			property->required = true;
		else
			report_undeclared(draft, name);
	}
}

/* additionalProperties beside properties: a map for them, where they are kept. */
static void build_extras(struct draft *draft)
{
	const struct node *additional = draft_value(draft, KEYWORD_ADDITIONAL_PROPERTIES);
	struct type *type = draft->type;

	type->extra_c_name = env_str("extra");
	if (additional == NULL)
		return;
	if (additional->kind == NODE_BOOL && !additional->boolean) {
		type->extra = ENV_EXTRA_FORBID;
		return;
	}
	bool schema = additional->kind == NODE_MAPPING;
	if (schema && wanted_c_name(additional).len > 0)
		type->extra_c_name = wanted_c_name(additional);
	type->extra = ENV_EXTRA_KEEP;
	type->extras =
		type_make(draft->document, additional->span, name_of_part(draft, type->extra_c_name, type));
	type->extras->kind = ENV_KIND_MAP;
	build_part(draft, schema ? additional : NULL, PLACE_EXTRA, type->extras, "value");
}

void finish_object(struct draft *draft)
{
	const struct node *additional = draft_value(draft, KEYWORD_ADDITIONAL_PROPERTIES);
	bool closed = additional != NULL && additional->kind == NODE_BOOL && !additional->boolean;
	struct type *type = draft->type;

	if (draft->given[KEYWORD_PROPERTIES] != NULL || closed) {
		type->kind = ENV_KIND_OBJECT;
		build_properties(draft);
		build_extras(draft);
	} else if (additional != NULL && additional->kind == NODE_MAPPING) {
		type->kind = ENV_KIND_MAP;
		build_part(draft, additional, PLACE_VALUE, type, "value");
	} else {
		type->kind = ENV_KIND_JSON;
		type->json.roots = ENV_JSON_OBJECT | (draft->null ? ENV_JSON_NULL : 0U);
	}
	read_required(draft);
}

void read_c_name(struct draft *draft, const struct node_pair *pair)
{
	enum place_kind kind = draft->place.kind;
	bool named = kind == PLACE_DEFINITION || kind == PLACE_PROPERTY || kind == PLACE_EXTRA;
	bool alias = kind == PLACE_DEFINITION && draft->given[KEYWORD_REF] != NULL;

	if (!named || alias)
		draft_error(draft, CODE_C_NAME_PLACE, pair->key->span,
			    "'x-c-name' names messages, definitions and properties, and there is none here");
	else
		c_name_check(draft->document, pair->value);
}
