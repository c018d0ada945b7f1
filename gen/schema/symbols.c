/*
 * C names, held to one another. Two name spaces of C count: tags of structs and enums, and all else (C11
 * section 6.2.3). What a message or definition is called is taken in both. So are functions and typedefs: in C++ a function hides the
 * struct that is called so, and a typedef cannot be called so.
 */
#include "schema/symbols.h"

#include <string.h>

#include "schema/names.h"
#include "schema/package.h"

/* What is emitted beside the name itself. `_type` is for every type. */
const char *const symbol_codec_suffixes[] = {"_init", "_decode", "_encode", "_check",
					     "_copy", "_equal",  NULL};

/* What stands in the source alone. These are only held to the tables of packages, states and registries; among each other they cannot meet. */
static const char *const static_suffixes[] = {"_read",   "_write",    "_read_member", "_fields",
					      "_sorted", "_defaults", "_members",     "_values",
					      "_handle", "_admit",    "_notify",      "_replies",
					      "_traits", "_schema",   "_blocks",      "_member_slots",
					      "_hash",   NULL};
/* Bytes of the longest at most. */
#define STATIC_SUFFIX_MAX 16
static const char *const package_suffixes[] = {"_imports", "_registries", "_states", NULL};
static const char *const state_suffixes[] = {"", "_after", "_before", NULL};
static const char *const registry_suffixes[] = {"", "_messages", "_seeds", "_slots", "_keys", NULL};
static const char *const pattern_suffixes[] = {"",           "_classes", "_next", "_final",
					       "_automaton", "_slot",    NULL};

struct diagnostic *symbol_report(struct document *document, const struct symbol *symbol,
				 const struct symbol *first, struct env_str name)
{
	struct diagnostics *diagnostics = diagnostics_of(document);
	struct diagnostic *diagnostic = diagnose(diagnostics, CODE_C_NAME_COLLISION, symbol->span,
						 "C name '%.*s' of %.*s is that of %.*s too", STR(name),
						 STR(symbol->who), STR(first->who));

	const char *rename = symbol->rename != NULL ? symbol->rename : first->rename;
	diagnostic_note(diagnostics, diagnostic, first->span, "first declared here");
	if (rename == NULL)
		diagnostic_help(diagnostics, diagnostic, "give one of them another name");
	else
		diagnostic_help(diagnostics, diagnostic, "give one of them another name with '%s'", rename);
	return diagnostic;
}

/* Who has the name in that document; or NULL. */
static const struct symbol *find_symbol(const struct document *document, bool tag, struct env_str name)
{
	return map_find(tag ? &document->tags : &document->symbols, name);
}

/* Takes a name that is free in what the document imports; returns who has it in the document already, or NULL. */
static const struct symbol *take(struct document *document, bool tag, struct env_str name,
				 struct symbol *symbol)
{
	struct map *space = tag ? &document->tags : &document->symbols;
	const struct symbol *first = map_put(memory_of(document), space, name, symbol);
	struct claim *claim = NULL;

	if (first != NULL)
		return first;
	claim = memory_alloc(memory_of(document), sizeof(*claim));
	*claim = (struct claim){name, tag, symbol};
	list_append(memory_of(document), &document->claims, claim);
	return NULL;
}

/* Takes a name. False, reported, where somebody has it already, here or in a package that is imported. */
bool symbol_claim(struct document *document, bool tag, struct env_str name, struct symbol *symbol)
{
	const struct symbol *first = NULL;

	for (size_t i = 0; i + 1 < document->reach.count && first == NULL; i++)
		first = find_symbol(document->reach.items[i], tag, name);
	if (first == NULL)
		first = take(document, tag, name, symbol);
	if (first == NULL || first == symbol)
		return true;
	(void)symbol_report(document, symbol, first, name);
	return false;
}

bool symbol_claim_function(struct document *document, struct env_str name, struct symbol *symbol)
{
	return symbol_claim(document, false, name, symbol) && symbol_claim(document, true, name, symbol);
}

void symbol_claim_suffixes(struct document *document, struct env_str name, const char *const *suffixes,
			   struct symbol *symbol)
{
	bool fine = true;

	for (size_t i = 0; fine && suffixes[i] != NULL; i++)
		fine = symbol_claim_function(
			document, memory_printf(memory_of(document), "%.*s%s", STR(name), suffixes[i]),
			symbol);
}

/* Who has a table of rules on text of that name, or NULL. */
static const struct symbol *find_rules(struct document *document, struct env_str name)
{
	const struct ruleset *rules = map_find(&document->ruleset_names, name);
	struct symbol *symbol;

	if (rules == NULL)
		return NULL;
	symbol = memory_alloc(memory_of(document), sizeof(*symbol));
	*symbol = (struct symbol){rules->node->span, env_str("a schema that is checked on the text"), NULL,
				  true};
	return symbol;
}

/* Takes the names of tables that belong to no type and no message. */
static void claim_objects(struct document *document, struct env_str name, const char *const *suffixes,
			  struct symbol *symbol)
{
	for (size_t i = 0; suffixes[i] != NULL; i++) {
		struct env_str object = memory_printf(memory_of(document), "%.*s%s", STR(name), suffixes[i]);
		const struct symbol *first = map_put(memory_of(document), &document->objects, object, symbol);

		if (first == NULL)
			first = find_rules(document, object);
		if (first != NULL && first != symbol)
			(void)symbol_report(document, symbol, first, object);
	}
}

/* Holds what stands in the source of a type or message to the names that claim_objects() took. */
void symbol_check_statics(struct document *document, struct env_str name, const struct symbol *symbol)
{
	char *object = memory_alloc(memory_of(document), name.len + STATIC_SUFFIX_MAX);

	if (name.len > 0)
		memcpy(object, name.ptr, name.len);
	for (size_t i = 0; static_suffixes[i] != NULL; i++) {
		size_t len = strlen(static_suffixes[i]);
		memcpy(object + name.len, static_suffixes[i], len);
		const struct env_str whole = env_str_of(object, name.len + len);
		const struct symbol *first = map_find(&document->objects, whole);

		if (first != NULL)
			(void)symbol_report(document, symbol, first, whole);
	}
}

struct symbol *symbol_make(struct document *document, struct span span, const char *what, struct env_str name)
{
	struct symbol *symbol = memory_alloc(memory_of(document), sizeof(*symbol));

	*symbol = (struct symbol){.span = span, .rename = "x-c-name"};
	symbol->who = memory_printf(memory_of(document), "%s %s", what, quoted(document, name));
	return symbol;
}

/* Whether the name has a meaning already. The built-in package has the runtime's prefix in capitals. */
static bool is_reserved(const struct document *document, struct env_str name)
{
	static const char prefix[] = "ENVELOPE_";
	bool built_in = env_str_equal(document->package->name, env_str("envelope")) &&
			name.len >= sizeof(prefix) - 1 && memcmp(name.ptr, prefix, sizeof(prefix) - 1) == 0;

	return !built_in && name_is_reserved_globally(name);
}

static void help_rename(struct document *document, struct diagnostic *diagnostic, const struct symbol *symbol,
			const char *which)
{
	if (symbol->rename == NULL)
		diagnostic_help(diagnostics_of(document), diagnostic, "give it %s name", which);
	else
		diagnostic_help(diagnostics_of(document), diagnostic, "give it %s one with '%s'", which,
				symbol->rename);
}

/* Whether the name is short enough and free; reports it otherwise. */
bool symbol_check_name(struct document *document, const struct symbol *symbol, struct env_str name)
{
	struct diagnostics *diagnostics = diagnostics_of(document);
	struct diagnostic *diagnostic;

	if (name.len > C_NAME_MAX) {
		diagnostic = diagnose(diagnostics, CODE_C_NAME, symbol->span,
				      "the C name of %.*s is longer than %d characters", STR(symbol->who),
				      C_NAME_MAX);
		help_rename(document, diagnostic, symbol, "a shorter");
		return false;
	}
	if (!is_reserved(document, name))
		return true;
	diagnostic = diagnose(diagnostics, CODE_C_NAME, symbol->span,
			      "the C name of %.*s, '%.*s', is reserved", STR(symbol->who), STR(name));
	help_rename(document, diagnostic, symbol, "another");
	return false;
}

/* What stands in somebody who could not have this name is called after him, and would be refused for the same reason. */
static bool refuse(struct document *document, struct env_str name, struct symbol *symbol)
{
	map_put(memory_of(document), &document->refused_names, name, symbol);
	return false;
}

static bool is_of_refused(const struct document *document, const struct type *type)
{
	const struct env_str name = type->c_name;

	for (size_t i = 0; i < name.len; i++)
		if (name.ptr[i] == '_' && map_find(&document->refused_names, env_str_of(name.ptr, i)) != NULL)
			return true;
	return false;
}

/* Takes the name of a message or definition, and what both have. */
bool symbol_claim_named(struct document *document, struct symbol *symbol, struct env_str name)
{
	if (!symbol_check_name(document, symbol, name) || !symbol_claim(document, true, name, symbol) ||
	    !symbol_claim(document, false, name, symbol))
		return refuse(document, name, symbol);
	symbol_claim(document, false, name_join(memory_of(document), name, "type"), symbol);
	symbol_claim_suffixes(document, name, symbol_codec_suffixes, symbol);
	symbol_check_statics(document, name, symbol);
	return true;
}

static void claim_patterns(struct document *document)
{
	const struct list *patterns = &document->package->patterns;

	for (size_t i = 0; i < patterns->count; i++) {
		const struct pattern *pattern = patterns->items[i];
		struct symbol *symbol =
			symbol_make(document, pattern->span, "pattern", pattern->table.source);

		symbol->rename = NULL;
		claim_objects(document, pattern->c_name, pattern_suffixes, symbol);
	}
}

/* The package, its states, its envelopes and registries. */
static void claim_package(struct document *document)
{
	struct package *package = document->package;
	struct memory *memory = memory_of(document);
	struct symbol *symbol = symbol_make(document, document->name_span, "package", package->name);

	symbol->rename = NULL;
	symbol_claim(document, false, name_join(memory, package->name, "package"), symbol);
	claim_objects(document, package->name, package_suffixes, symbol);
	claim_patterns(document);
	for (size_t i = 0; i < package->states.count; i++) {
		const struct state *state = package->states.items[i];

		symbol = symbol_make(document, state->span, "state", state->code);
		symbol->rename = "name";
		if (symbol_check_name(document, symbol, state->c_name) &&
		    symbol_claim(document, false, state->c_name, symbol))
			claim_objects(document, state->c_name, state_suffixes, symbol);
	}
	for (size_t i = 0; i < package->registries.count; i++) {
		const struct registry *registry = package->registries.items[i];
		bool own = registry->envelope->package == package;
		struct span span = own ? registry->envelope->span : document->name_span;

		symbol = symbol_make(document, span, "envelope", registry->envelope->key);
		symbol->rename = NULL;
		if (symbol_check_name(document, symbol, registry->c_name) &&
		    symbol_claim(document, false, registry->c_name, symbol) && own)
			symbol_claim(document, false, name_join(memory, registry->c_name, "envelope"),
				     symbol);
		claim_objects(document, registry->c_name, registry_suffixes, symbol);
	}
}

void names_check(struct document *document)
{
	symbols_check_imports(document);
	/* a package without a good name has no names to speak of */
	if (document->package->name.len == 0)
		return;
	for (size_t i = 0; i < document->created.count; i++)
		((struct type *)document->created.items[i])->mark = 0;
	claim_package(document);
	for (size_t i = 0; i < document->package->messages.count; i++)
		symbols_claim_message(document, document->package->messages.items[i]);
	symbols_claim_definitions(document);
	for (size_t i = 0; i < document->created.count; i++) {
		struct type *type = document->created.items[i];

		if (type->mark == 0 && !is_of_refused(document, type))
			symbols_claim_type(document, type);
		if (type->kind == ENV_KIND_OBJECT || type->kind == ENV_KIND_TUPLE)
			symbols_check_members(document, type);
	}
}
