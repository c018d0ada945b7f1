/*
 * C names, held to one another. Two name spaces of C count: tags of structs and enums, and all else (C11
 * section 6.2.3). What a message or definition is called is taken in both.
 */
#include <string.h>

#include "schema/names.h"
#include "schema/package.h"

/* Who has a name. */
struct symbol {
	struct span span;
	struct env_str who; /* "message 'chat.post'" */
};

/* What is emitted beside the name itself. `_type` is for every type. */
static const char *const codec_suffixes[] = {"_init", "_decode", "_encode", "_check",
					     "_copy", "_equal",  NULL};
static const char *const message_suffixes[] = {"_message",   "_listener", "_listen",
					       "_listen_at", "_unlisten", NULL};
static const char *const received_suffixes[] = {"_handler", "_on", "_guard_function", "_guard", NULL};
static const char *const sent_suffixes[] = {"_send", "_send_to", "_pack", NULL};
static const char *const error_suffixes[] = {"_fail", NULL};
static const char *const internal_suffixes[] = {"_dispatch", NULL};
static const char *const called_suffixes[] = {"_call", NULL};
static const char *const told_suffixes[] = {"_tell", NULL};

/* What stands in the source alone. These are only held to the tables of packages, states and registries; among each other they cannot meet. */
static const char *const static_suffixes[] = {"_read",     "_write",   "_read_member", "_fields", "_sorted",
					      "_defaults", "_members", "_handle",      "_admit",  "_notify",
					      "_replies",  "_traits",  "_schema",      NULL};
static const char *const package_suffixes[] = {"_imports", "_registries", "_states", NULL};
static const char *const state_suffixes[] = {"", "_after", "_before", NULL};
static const char *const registry_suffixes[] = {"", "_messages", "_seeds", "_slots", "_keys", NULL};

static void report(struct document *document, const struct symbol *symbol, const struct symbol *first,
		   struct env_str name)
{
	struct diagnostics *diagnostics = diagnostics_of(document);
	struct diagnostic *diagnostic = diagnose(diagnostics, CODE_C_NAME_COLLISION, symbol->span,
						 "C name '%.*s' of %.*s is that of %.*s too", STR(name),
						 STR(symbol->who), STR(first->who));

	diagnostic_note(diagnostics, diagnostic, first->span, "first declared here");
	diagnostic_help(diagnostics, diagnostic, "give one of them another name with 'x-c-name'");
}

static size_t space_offset(bool tag)
{
	return tag ? offsetof(struct document, tags) : offsetof(struct document, symbols);
}

static struct map *space_of(struct document *document, bool tag)
{
	return (struct map *)(void *)((char *)document + space_offset(tag));
}

/* Takes a name. False, reported, where somebody has it already, here or in a package that is imported. */
static bool claim(struct document *document, bool tag, struct env_str name, struct symbol *symbol)
{
	const struct symbol *first = NULL;

	for (size_t i = 0; i + 1 < document->reach.count && first == NULL; i++)
		first = map_find(space_of(document->reach.items[i], tag), name);
	if (first == NULL)
		first = map_put(memory_of(document), space_of(document, tag), name, symbol);
	if (first == NULL || first == symbol)
		return true;
	report(document, symbol, first, name);
	return false;
}

static void claim_suffixes(struct document *document, struct env_str name, const char *const *suffixes,
			   struct symbol *symbol)
{
	bool fine = true;

	for (size_t i = 0; fine && suffixes[i] != NULL; i++)
		fine = claim(document, false,
			     memory_printf(memory_of(document), "%.*s%s", STR(name), suffixes[i]), symbol);
}

/* Takes the names of tables that belong to no type and no message. */
static void claim_objects(struct document *document, struct env_str name, const char *const *suffixes,
			  struct symbol *symbol)
{
	for (size_t i = 0; suffixes[i] != NULL; i++) {
		struct env_str object = memory_printf(memory_of(document), "%.*s%s", STR(name), suffixes[i]);
		const struct symbol *first = map_put(memory_of(document), &document->objects, object, symbol);

		if (first != NULL && first != symbol)
			report(document, symbol, first, object);
	}
}

/* Holds what stands in the source of a type or message to the names that claim_objects() took. */
static void check_statics(struct document *document, struct env_str name, const struct symbol *symbol)
{
	for (size_t i = 0; static_suffixes[i] != NULL; i++) {
		struct env_str object =
			memory_printf(memory_of(document), "%.*s%s", STR(name), static_suffixes[i]);
		const struct symbol *first = map_find(&document->objects, object);

		if (first != NULL)
			report(document, symbol, first, object);
	}
}

static struct symbol *symbol_make(struct document *document, struct span span, const char *what,
				  struct env_str name)
{
	struct symbol *symbol = memory_alloc(memory_of(document), sizeof(*symbol));

	symbol->span = span;
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

/* Whether the name is short enough and free; reports it otherwise. */
static bool check_name(struct document *document, const struct symbol *symbol, struct env_str name)
{
	struct diagnostics *diagnostics = diagnostics_of(document);
	struct diagnostic *diagnostic;

	if (name.len > C_NAME_MAX) {
		diagnostic = diagnose(diagnostics, CODE_C_NAME, symbol->span,
				      "the C name of %.*s is longer than %d characters", STR(symbol->who),
				      C_NAME_MAX);
		diagnostic_help(diagnostics, diagnostic, "give it a shorter one with 'x-c-name'");
		return false;
	}
	if (!is_reserved(document, name))
		return true;
	diagnostic = diagnose(diagnostics, CODE_C_NAME, symbol->span,
			      "the C name of %.*s, '%.*s', is reserved", STR(symbol->who), STR(name));
	diagnostic_help(diagnostics, diagnostic, "give it another one with 'x-c-name'");
	return false;
}

/* Takes the name of a message or definition, and what both have. */
static bool claim_named(struct document *document, struct symbol *symbol, struct env_str name)
{
	static const char *const type_suffix[] = {"_type", NULL};

	if (!check_name(document, symbol, name))
		return false;
	if (!claim(document, true, name, symbol) || !claim(document, false, name, symbol))
		return false;
	claim_suffixes(document, name, type_suffix, symbol);
	claim_suffixes(document, name, codec_suffixes, symbol);
	check_statics(document, name, symbol);
	return true;
}

/* Takes the names of what there is for each reply, which begin with `name`. */
static bool claim_for_replies(struct document *document, const struct message *message, struct symbol *symbol,
			      const char *name, const char *what)
{
	struct env_str plain = name_join(memory_of(document), message->c_name, name);
	bool fine = message->replies.count == 0 || claim(document, false, plain, symbol);

	for (size_t i = 0; fine && message->replies.count > 1 && i < message->replies.count; i++) {
		const struct message *reply = message->replies.items[i];
		struct env_str part = name_without_package(document->package->name, reply->c_name);

		symbol = symbol_make(document, message->span, what, reply->name);
		fine = claim(document, false, name_join(memory_of(document), plain, part.ptr), symbol);
	}
	return fine;
}

/*
 * The first reply has functions with plain names; where there are several, each has some of its own beside
 * them. An answer has the one or the other, but takes both names: then what is emitted for a message that is
 * called `x.answered` never meets them either.
 */
static void claim_replies(struct document *document, const struct message *message, struct symbol *symbol)
{
	bool called = message->incoming && !message->oneway;
	bool fine = claim_for_replies(document, message, symbol, "reply", "the function that replies with");

	if (fine && called &&
	    claim_for_replies(document, message, symbol, "answer", "the function for the answer"))
		claim_for_replies(document, message, symbol, "answered", "the function for the answer");
}

/* What is emitted for the ways that a message goes. */
static void claim_ways(struct document *document, const struct message *message, struct symbol *symbol)
{
	const struct {
		bool goes;
		const char *const *suffixes;
	} ways[] = {
		{message->received, received_suffixes},
		{message->outgoing && !message->error, sent_suffixes},
		{message->error, error_suffixes},
		{message->internal, internal_suffixes},
		{message->incoming && !message->oneway, called_suffixes},
		{message->incoming && message->oneway, told_suffixes},
	};

	for (size_t i = 0; i < sizeof(ways) / sizeof(ways[0]); i++)
		if (ways[i].goes)
			claim_suffixes(document, message->c_name, ways[i].suffixes, symbol);
}

static void claim_message(struct document *document, const struct message *message)
{
	struct symbol *symbol = symbol_make(document, message->span, "message", message->name);

	if (!claim_named(document, symbol, message->c_name))
		return;
	claim_suffixes(document, message->c_name, message_suffixes, symbol);
	claim_ways(document, message, symbol);
	claim_replies(document, message, symbol);
	/* A struct that is written in place is the message's own. */
	if (message->payload != NULL && message->payload->package == document->package &&
	    env_str_equal(message->payload->c_name, message->c_name))
		message->payload->mark = 1;
}

static void check_constants(struct document *document, const struct type *type, struct symbol *owner)
{
	struct env_str invalid = name_of_constant(memory_of(document), type->c_name, env_str("INVALID"));

	claim(document, false, invalid, owner);
	for (size_t i = 0; i < type->member_count; i++) {
		const struct enum_member *member = &type->members[i];
		struct symbol *symbol = symbol_make(document, member->span, "member", member->value);

		if (check_name(document, symbol, member->c_name))
			claim(document, false, member->c_name, symbol);
	}
}

/* Takes the names of what a type needs beside its own. */
static void claim_parts(struct document *document, const struct type *type, struct symbol *symbol)
{
	if (type->kind == ENV_KIND_ENUM)
		check_constants(document, type, symbol);
	if (type->kind == ENV_KIND_ENUM)
		claim(document, false, name_join(memory_of(document), type->c_name, "text"), symbol);
	if (type->kind == ENV_KIND_MAP)
		claim(document, true, name_join(memory_of(document), type->c_name, "entry"), symbol);
}

static bool has_tag(const struct type *type)
{
	return type->kind >= ENV_KIND_NULLABLE || type->kind == ENV_KIND_ENUM;
}

/* A type that is written in place has a table, and perhaps a tag. */
static void claim_type(struct document *document, struct type *type)
{
	struct symbol *symbol = memory_alloc(memory_of(document), sizeof(*symbol));

	*symbol = (struct symbol){type->span, env_str("a type that is written in place")};
	if (!check_name(document, symbol, type->c_name))
		return;
	if (has_tag(type) && !claim(document, true, type->c_name, symbol))
		return;
	check_statics(document, type->c_name, symbol);
	if (claim(document, false, name_join(memory_of(document), type->c_name, "type"), symbol))
		claim_parts(document, type, symbol);
}

static void claim_definitions(struct document *document)
{
	for (size_t i = 0; i < document->definition_list.count; i++) {
		const struct definition *definition = document->definition_list.items[i];
		struct symbol *symbol =
			symbol_make(document, definition->span, "definition", definition->name);

		if (definition->alias)
			continue;
		definition->type->mark = 1;
		if (claim_named(document, symbol, definition->type->c_name))
			claim_parts(document, definition->type, symbol);
	}
}

/* The package, its states, its envelopes and registries. */
static void claim_package(struct document *document)
{
	struct package *package = document->package;
	struct memory *memory = memory_of(document);
	struct symbol *symbol = symbol_make(document, document->name_span, "package", package->name);

	claim(document, false, name_join(memory, package->name, "package"), symbol);
	claim_objects(document, package->name, package_suffixes, symbol);
	for (size_t i = 0; i < package->states.count; i++) {
		const struct state *state = package->states.items[i];

		symbol = symbol_make(document, state->span, "state", state->name);
		if (check_name(document, symbol, state->c_name))
			claim(document, false, state->c_name, symbol);
		claim_objects(document, state->c_name, state_suffixes, symbol);
	}
	for (size_t i = 0; i < package->registries.count; i++) {
		const struct registry *registry = package->registries.items[i];
		bool own = registry->envelope->package == package;
		struct span span = own ? registry->envelope->span : document->name_span;

		symbol = symbol_make(document, span, "envelope", registry->envelope->key);
		if (check_name(document, symbol, registry->c_name) &&
		    claim(document, false, registry->c_name, symbol) && own)
			claim(document, false, name_join(memory, registry->c_name, "envelope"), symbol);
		claim_objects(document, registry->c_name, registry_suffixes, symbol);
	}
}

static void report_member(struct document *document, const struct property *property,
			  const struct property *first, struct env_str name)
{
	struct diagnostics *diagnostics = diagnostics_of(document);
	struct diagnostic *diagnostic =
		diagnose(diagnostics, CODE_MEMBER_COLLISION, property->span,
			 "property %s has a member '%.*s', as %s has", quoted(document, property->name),
			 STR(name),
			 first->name.ptr != NULL ? quoted(document, first->name) : "'additionalProperties'");

	if (first != property)
		diagnostic_note(diagnostics, diagnostic, first->span, "first declared here");
	diagnostic_help(diagnostics, diagnostic, "give one of them another name with 'x-c-name'");
}

static void claim_member(struct document *document, struct map *members, struct property *property,
			 struct env_str name)
{
	const struct property *first = map_put(memory_of(document), members, name, property);

	if (first != NULL && first != property)
		report_member(document, property, first, name);
}

/* Members of a struct: one a property, one for its presence, one for extra keys. */
static void check_members(struct document *document, const struct type *type)
{
	struct map members = {0};
	struct memory *memory = memory_of(document);

	if (type->extras != NULL) {
		struct property *extra = memory_alloc(memory, sizeof(*extra));

		extra->span = type->extras->span;
		map_put(memory, &members, type->extra_c_name, extra);
	}
	for (size_t i = 0; i < type->property_count; i++)
		claim_member(document, &members, &type->properties[i], type->properties[i].c_name);
	for (size_t i = 0; i < type->property_count; i++) {
		struct property *property = &type->properties[i];
		bool taken = map_find(&members, property->c_name) != property;

		if (!taken && (!property->required || property->nullable))
			claim_member(document, &members, property, name_join(memory, property->c_name, "is"));
	}
}

void names_check(struct document *document)
{
	for (size_t i = 0; i < document->created.count; i++)
		((struct type *)document->created.items[i])->mark = 0;
	claim_package(document);
	for (size_t i = 0; i < document->package->messages.count; i++)
		claim_message(document, document->package->messages.items[i]);
	claim_definitions(document);
	for (size_t i = 0; i < document->created.count; i++) {
		struct type *type = document->created.items[i];

		if (type->mark == 0)
			claim_type(document, type);
		if (type->kind == ENV_KIND_OBJECT)
			check_members(document, type);
	}
}
