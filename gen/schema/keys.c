/* Mappings with closed keys. */
#include "schema/keys.h"

#include <string.h>

#include "base/suggest.h"

static const char *const kind_names[] = {
	[NODE_NULL] = "null",         [NODE_BOOL] = "a boolean",  [NODE_INTEGER] = "an integer",
	[NODE_FLOAT] = "a number",    [NODE_STRING] = "a string", [NODE_SEQUENCE] = "a sequence",
	[NODE_MAPPING] = "a mapping",
};

static bool starts_with(struct env_str text, const char *start)
{
	size_t length = strlen(start);

	return text.len >= length && memcmp(text.ptr, start, length) == 0;
}

bool key_is_annotation(struct env_str key)
{
	return starts_with(key, "x-") && !starts_with(key, "x-c-") && !starts_with(key, "x-envgen-");
}

/* "a string or a mapping". Where numbers of all kinds are taken, integers are not named beside them. */
static const char *kinds_text(struct document *document, unsigned kinds)
{
	struct env_str text = {0};

	if (kinds & KIND(NODE_FLOAT))
		kinds &= ~KIND_INTEGER;
	for (unsigned kind = NODE_NULL; kind <= NODE_MAPPING; kind++) {
		if (!(kinds & KIND(kind)))
			continue;
		text = text.len == 0 ? env_str(kind_names[kind])
				     : memory_printf(memory_of(document), "%.*s or %s", STR(text),
						     kind_names[kind]);
	}
	return text.ptr;
}

/* What a value of the wrong kind was most likely meant to be. */
static const struct {
	const char *name; /* of the key */
	enum node_kind given;
	const char *help;
} kind_helps[] = {
	{"required", NODE_BOOL, "the object that has the property lists its name: required: [NAME]"},
	{"queueTimeout", NODE_INTEGER, "write the unit as well, as in 5s"},
	{"runTimeout", NODE_INTEGER, "write the unit as well, as in 5s"},
	{"rate", NODE_INTEGER, "write how long that many may take, as in 10/s"},
};

/* What a word of YAML 1.1, or of another spelling, is in YAML 1.2; NULL where it is none. */
static const char *boolean_meant(struct env_str word)
{
	static const struct synonym words[] = {
		{"yes", "true"},  {"Yes", "true"},  {"YES", "true"},  {"y", "true"},
		{"on", "true"},   {"On", "true"},   {"ON", "true"},   {"true", "true"},
		{"no", "false"},  {"No", "false"},  {"NO", "false"},  {"n", "false"},
		{"off", "false"}, {"Off", "false"}, {"OFF", "false"}, {"false", "false"},
	};

	return synonym_find(words, sizeof(words) / sizeof(words[0]), word);
}

static void help_kind(struct document *document, struct diagnostic *diagnostic, const char *name,
		      const struct node *value, unsigned kinds)
{
	struct diagnostics *diagnostics = diagnostics_of(document);

	if (value->kind == NODE_STRING && kinds == KIND_SEQUENCE)
		diagnostic_help(diagnostics, diagnostic, "a list stands in brackets: [%s]",
				quoted(document, value->text));
	if (value->kind == NODE_STRING && kinds == KIND_BOOL && boolean_meant(value->text) != NULL)
		diagnostic_help(diagnostics, diagnostic, "write '%s'", boolean_meant(value->text));
	for (size_t i = 0; name != NULL && i < sizeof(kind_helps) / sizeof(kind_helps[0]); i++)
		if (value->kind == kind_helps[i].given && strcmp(name, kind_helps[i].name) == 0)
			diagnostic_help(diagnostics, diagnostic, "%s", kind_helps[i].help);
}

bool kind_expect(struct document *document, enum code code, const char *name, const struct node *value,
		 unsigned kinds)
{
	if (kinds & KIND(value->kind))
		return true;
	const char *subject = name != NULL ? quoted(document, env_str(name)) : "an item";
	struct diagnostic *diagnostic =
		diagnose(diagnostics_of(document), code, value->span, "%s must be %s, not %s", subject,
			 kinds_text(document, kinds), node_kind_name(value->kind));
	help_kind(document, diagnostic, name, value, kinds);
	return false;
}

static const struct key *find_key(const struct key_table *table, struct env_str name)
{
	for (size_t i = 0; i < table->count; i++)
		if (env_str_equal(env_str(table->keys[i].name), name))
			return &table->keys[i];
	return NULL;
}

/* The key that goes by that word elsewhere; NULL where the table has none such. */
static const char *find_synonym(const struct key_table *table, struct env_str word)
{
	static const struct synonym synonyms[] = {
		{"definitions", "$defs"}, {"defs", "$defs"},     {"schemas", "$defs"},
		{"types", "$defs"},       {"reply", "replies"},  {"response", "replies"},
		{"responses", "replies"}, {"schema", "payload"},
	};
	const char *name = synonym_find(synonyms, sizeof(synonyms) / sizeof(synonyms[0]), word);

	return name != NULL && find_key(table, env_str(name)) != NULL ? name : NULL;
}

static void report_unknown(struct document *document, const struct key_table *table, const struct node *key)
{
	struct diagnostics *diagnostics = diagnostics_of(document);
	struct suggestion suggestion = suggestion_make(key->text);

	if (key_is_annotation(key->text))
		return;
	for (size_t i = 0; i < table->count; i++)
		suggestion_offer(&suggestion, table->keys[i].name);
	if (suggestion.name == NULL)
		suggestion.name = find_synonym(table, key->text);
	struct diagnostic *diagnostic =
		diagnose(diagnostics, CODE_KEY_UNKNOWN, key->span, "unknown key %s of %s",
			 quoted(document, key->text), table->what);
	diagnostic_suggest(diagnostics, diagnostic, suggestion.name);
}

static void read_pair(struct document *document, const struct key_table *table, const struct node_pair *pair,
		      void *target)
{
	const struct key *key = find_key(table, pair->key->text);

	if (key == NULL)
		report_unknown(document, table, pair->key);
	else if (kind_expect(document, CODE_KEY_KIND, key->name, pair->value, key->kinds) &&
		 key->read != NULL)
		key->read(document, pair, (char *)target + key->offset);
}

/* Whether an unknown key is reported with the name as what it was most likely meant to be. */
static bool is_meant(const struct key_table *table, struct env_str key, const char *name)
{
	struct suggestion suggestion = suggestion_make(key);
	const char *synonym = find_synonym(table, key);

	if (find_key(table, key) != NULL || key_is_annotation(key))
		return false;
	suggestion_offer(&suggestion, name);
	return suggestion.name != NULL || (synonym != NULL && strcmp(synonym, name) == 0);
}

bool key_was_meant(const struct key_table *table, const struct node *mapping, const char *name)
{
	for (size_t i = 0; i < mapping->count; i++) {
		const struct env_str key = mapping->pairs[i].key->text;

		if (env_str_equal(key, env_str(name)) || is_meant(table, key, name))
			return true;
	}
	return false;
}

void keys_read(struct document *document, const struct key_table *table, struct span owner,
	       const struct node *mapping, void *target)
{
	for (size_t i = 0; i < mapping->count; i++)
		read_pair(document, table, &mapping->pairs[i], target);
	for (size_t i = 0; i < table->count; i++)
		if (table->keys[i].required && !key_was_meant(table, mapping, table->keys[i].name))
			diagnose(diagnostics_of(document), CODE_KEY_MISSING, owner, "%s needs the key '%s'",
				 table->what, table->keys[i].name);
}

void read_text(struct document *document, const struct node_pair *pair, void *field)
{
	(void)document;
	*(struct env_str *)field = pair->value->text;
}

void read_filled(struct document *document, const struct node_pair *pair, void *field)
{
	read_text(document, pair, field);
	if (pair->value->text.len == 0)
		diagnose(diagnostics_of(document), CODE_NAME_MALFORMED, pair->value->span, "'%s' is empty",
			 pair->key->text.ptr);
}

void read_flag(struct document *document, const struct node_pair *pair, void *field)
{
	(void)document;
	*(bool *)field = pair->value->boolean;
}

void read_node(struct document *document, const struct node_pair *pair, void *field)
{
	(void)document;
	*(const struct node **)field = pair->value;
}

/* Whether `item` may be added to the names in `seen`; reports why not. With `empty` it may be the empty string. */
static bool check_name(struct document *document, const struct node_pair *pair, struct map *seen,
		       const struct node *item, bool empty)
{
	struct diagnostics *diagnostics = diagnostics_of(document);

	if (!kind_expect(document, CODE_KEY_KIND, NULL, item, KIND_STRING))
		return false;
	if (!empty && item->text.len == 0) {
		diagnose(diagnostics, CODE_NAME_MALFORMED, item->span, "a name is empty");
		return false;
	}
	const struct node *first = map_put(memory_of(document), seen, item->text, (void *)item);
	if (first == NULL)
		return true;
	struct diagnostic *diagnostic =
		diagnose(diagnostics, CODE_LIST_DUPLICATE, item->span, "%s is named twice in %s",
			 quoted(document, item->text), quoted(document, pair->key->text));
	diagnostic_note(diagnostics, diagnostic, first->span, "first named here");
	return false;
}

static void read_list(struct document *document, const struct node_pair *pair, void *field, bool empty)
{
	struct map seen = {0};

	for (size_t i = 0; i < pair->value->count; i++)
		if (check_name(document, pair, &seen, pair->value->items[i], empty))
			list_append(memory_of(document), field, (void *)pair->value->items[i]);
}

void read_names(struct document *document, const struct node_pair *pair, void *field)
{
	read_list(document, pair, field, false);
}

void read_key_names(struct document *document, const struct node_pair *pair, void *field)
{
	read_list(document, pair, field, true);
}

void read_names_needed(struct document *document, const struct node_pair *pair, void *field)
{
	if (pair->value->count == 0)
		diagnose(diagnostics_of(document), CODE_LIST_EMPTY, pair->value->span, "%s is empty",
			 quoted(document, pair->key->text));
	read_names(document, pair, field);
}
