/* The C names of types and of what is in them. */
#include "schema/names.h"
#include "schema/package.h"
#include "schema/symbols.h"

/* Takes the constant of an enum that stands for `part`. */
static void claim_constant(struct document *document, const struct type *type, const char *part,
			   struct symbol *symbol)
{
	symbol_claim(document, false, name_of_constant(memory_of(document), type->c_name, env_str(part)),
		     symbol);
}

/* Takes a name that a part of a type gives it. */
static void claim_part(struct document *document, struct span span, struct env_str part,
		       struct env_str c_name, const char *rename)
{
	struct symbol *symbol = symbol_make(document, span, "member", part);

	symbol->rename = rename;
	if (symbol_check_name(document, symbol, c_name))
		symbol_claim(document, false, c_name, symbol);
}

static void claim_enum(struct document *document, const struct type *type, struct symbol *symbol)
{
	if (type->kind == ENV_KIND_OPEN_ENUM) {
		symbol_claim(document, true, name_join(memory_of(document), type->c_name, "is"), symbol);
		claim_constant(document, type, "OTHER", symbol);
	}
	claim_constant(document, type, "INVALID", symbol);
	for (size_t i = 0; i < type->member_count; i++)
		claim_part(document, type->members[i].span, type->members[i].value, type->members[i].c_name,
			   "x-c-names");
	symbol_claim(document, false, name_join(memory_of(document), type->c_name, "text"), symbol);
}

/* The functions that make a union of one of its types, and find that in it. */
static void claim_functions(struct document *document, const struct type *type,
			    const struct alternative *alternative)
{
	struct env_str part = alternative->c_name;

	if (alternative->type->kind != ENV_KIND_CONST)
		claim_part(document, alternative->span, alternative->name,
			   memory_printf(memory_of(document), "%.*s_as_%.*s", STR(type->c_name), STR(part)),
			   "x-c-name");
	claim_part(document, alternative->span, alternative->name,
		   memory_printf(memory_of(document), "%.*s_of_%.*s", STR(type->c_name), STR(part)),
		   "x-c-name");
}

static void claim_union(struct document *document, const struct type *type, struct symbol *symbol)
{
	symbol_claim(document, true, name_join(memory_of(document), type->c_name, "is"), symbol);
	claim_constant(document, type, "INVALID", symbol);
	for (size_t i = 0; i < type->alternative_count; i++) {
		const struct alternative *alternative = &type->alternatives[i];

		claim_part(document, alternative->span, alternative->name, alternative->constant, "x-c-name");
		claim_functions(document, type, alternative);
	}
}

/* Takes the names of what a type needs beside its own. */
static void claim_parts(struct document *document, const struct type *type, struct symbol *symbol)
{
	if (type->kind == ENV_KIND_ENUM || type->kind == ENV_KIND_OPEN_ENUM)
		claim_enum(document, type, symbol);
	if (type->kind == ENV_KIND_UNION)
		claim_union(document, type, symbol);
	if (type->kind == ENV_KIND_MAP)
		symbol_claim(document, true, name_join(memory_of(document), type->c_name, "entry"), symbol);
}

static bool has_tag(const struct type *type)
{
	return type->kind >= ENV_KIND_NULLABLE || type->kind == ENV_KIND_ENUM ||
	       type->kind == ENV_KIND_OPEN_ENUM;
}

/* A type that is written in place has a table, perhaps a tag, and as a struct a function that sets its defaults. */
void symbols_claim_type(struct document *document, struct type *type)
{
	struct symbol *symbol = memory_alloc(memory_of(document), sizeof(*symbol));

	*symbol = (struct symbol){type->span, env_str("a type that is written in place"), "x-c-name", true};
	if (!symbol_check_name(document, symbol, type->c_name))
		return;
	if (has_tag(type) && !symbol_claim(document, true, type->c_name, symbol))
		return;
	symbol_check_statics(document, type->c_name, symbol);
	if (type_has_functions(type))
		symbol_claim_suffixes(document, type->c_name, symbol_codec_suffixes, symbol);
	if (type_has_init_alone(type))
		symbol_claim_function(document, name_join(memory_of(document), type->c_name, "init"), symbol);
	if (symbol_claim(document, false, name_join(memory_of(document), type->c_name, "type"), symbol))
		claim_parts(document, type, symbol);
}

void symbols_claim_definitions(struct document *document)
{
	for (size_t i = 0; i < document->definition_list.count; i++) {
		const struct definition *definition = document->definition_list.items[i];
		struct symbol *symbol =
			symbol_make(document, definition->span, "definition", definition->name);

		if (definition->alias)
			continue;
		definition->type->mark = 1;
		if (symbol_claim_named(document, symbol, definition->type->c_name))
			claim_parts(document, definition->type, symbol);
	}
}

/* The members of a struct. */
struct members {
	struct document *document;
	struct map names;   /* to struct property *, one without a name for what no property is for */
	const char *others; /* the keyword that is for that: 'additionalProperties' */
};

static void report_member(const struct members *members, const struct property *property,
			  const struct property *first, struct env_str name)
{
	struct document *document = members->document;
	struct diagnostics *diagnostics = diagnostics_of(document);
	struct diagnostic *diagnostic =
		diagnose(diagnostics, CODE_MEMBER_COLLISION, property->span,
			 "property %s has a member '%.*s', as %s has", quoted(document, property->name),
			 STR(name),
			 first->name.ptr != NULL ? quoted(document, first->name) : members->others);

	if (first != property)
		diagnostic_note(diagnostics, diagnostic, first->span, "first declared here");
	diagnostic_help(diagnostics, diagnostic, "give one of them another name with 'x-c-name'");
}

static void claim_member(struct members *members, struct property *property, struct env_str name)
{
	const struct property *first = map_put(memory_of(members->document), &members->names, name, property);

	if (first != NULL && first != property)
		report_member(members, property, first, name);
}

/* The member for what no property is for. */
static void claim_others(struct members *members, const struct type *others, struct env_str name)
{
	struct property *property = memory_alloc(memory_of(members->document), sizeof(*property));

	property->span = others->span;
	map_put(memory_of(members->document), &members->names, name, property);
}

/* Members of a struct: one a property, one for its presence, one for what no property is for. */
void symbols_check_members(struct document *document, const struct type *type)
{
	bool tuple = type->kind == ENV_KIND_TUPLE;
	struct members members = {document, {0}, tuple ? "'items'" : "'additionalProperties'"};

	if (tuple && type->rest != NULL)
		claim_others(&members, type->rest, env_str("rest"));
	if (!tuple && type->extras != NULL)
		claim_others(&members, type->extras, type->extra_c_name);
	for (size_t i = 0; i < type->property_count; i++)
		claim_member(&members, &type->properties[i], type->properties[i].c_name);
	for (size_t i = 0; i < type->property_count; i++) {
		struct property *property = &type->properties[i];
		bool taken = map_find(&members.names, property->c_name) != property;

		if (!taken && (!property->required || property->nullable))
			claim_member(&members, property,
				     name_join(memory_of(document), property->c_name, "is"));
	}
}
