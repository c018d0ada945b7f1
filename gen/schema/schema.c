/* Payload schemas: from a mapping to a draft, from a draft to a type. */
#include "schema/schema.h"

#include "schema/draft.h"
#include "schema/keys.h"
#include "schema/names.h"
#include "schema/reference.h"

static const struct {
	enum base base;
	draft_finish *finish;
	const char *name;
} bases[] = {
	{BASE_BOOLEAN, finish_boolean, "a boolean"},
	{BASE_INTEGER, finish_integer, "an integer"},
	{BASE_NUMBER, finish_number, "a number"},
	{BASE_STRING, finish_string, "a string"},
	{BASE_ARRAY, finish_array, "an array"},
	{BASE_OBJECT, finish_object, "an object"},
	{BASE_NULL, finish_null, "null"},
	{BASE_ENUM, finish_enumeration, "an enumeration"},
	{BASE_CONST, finish_constant, "a constant"},
	{BASE_OPEN, finish_any, "any value"},
};

static size_t base_index(enum base base)
{
	size_t i = 0;

	while (bases[i].base != base)
		i++;
	return i;
}

const char *base_name(enum base base)
{
	return bases[base_index(base)].name;
}

struct diagnostic *draft_error(struct draft *draft, enum code code, struct span span, const char *format, ...)
{
	struct env_str message;
	va_list arguments;

	va_start(arguments, format);
	message = memory_vprintf(memory_of(draft->document), format, arguments);
	va_end(arguments);
	draft->failed = true;
	return diagnose(diagnostics_of(draft->document), code, span, "%.*s", STR(message));
}

struct type *type_make(struct document *document, struct span span, struct env_str c_name)
{
	struct type *type = memory_alloc(memory_of(document), sizeof(*type));

	type->span = span;
	type->c_name = c_name;
	type->package = document->package;
	type->kind = ENV_KIND_JSON;
	list_append(memory_of(document), &document->created, type);
	return type;
}

void type_break(struct type *type)
{
	type->kind = ENV_KIND_JSON;
	type->json.roots = 0;
	type->broken = true;
	type->nullable = false;
}

void slot_add(struct document *document, struct type **type, struct span span, struct env_str c_name)
{
	struct slot *slot = memory_alloc(memory_of(document), sizeof(*slot));

	*slot = (struct slot){type, span, c_name};
	list_append(memory_of(document), &document->slots, slot);
}

/* Reports a key that is no supported keyword. */
static void report_keyword(struct draft *draft, const struct node *key)
{
	struct diagnostics *diagnostics = diagnostics_of(draft->document);
	const char *help = keyword_find_unsupported(key->text);

	if (key_is_annotation(key->text))
		return;
	const char *name = quoted(draft->document, key->text);
	if (help == NULL) {
		struct diagnostic *diagnostic =
			draft_error(draft, CODE_KEYWORD_UNKNOWN, key->span, "unknown keyword %s", name);
		diagnostic_suggest(diagnostics, diagnostic, keyword_suggest(key->text));
		return;
	}
	struct diagnostic *diagnostic = draft_error(draft, CODE_KEYWORD_UNSUPPORTED, key->span,
						    "keyword %s is not supported yet", name);
	if (help[0] != '\0')
		diagnostic_help(diagnostics, diagnostic, "%s", help);
}

/* Notes which keywords are given, and reports those that cannot be. */
static void collect(struct draft *draft)
{
	for (size_t i = 0; i < draft->node->count; i++) {
		const struct node_pair *pair = &draft->node->pairs[i];
		enum keyword keyword = keyword_find(pair->key->text);

		if (keyword == KEYWORD_COUNT)
			report_keyword(draft, pair->key);
		else if (kind_expect(draft->document, CODE_KEYWORD_KIND, keyword_rules[keyword].name,
				     pair->value, keyword_rules[keyword].kinds))
			draft->given[keyword] = pair;
		else
			draft->failed = true;
	}
}

/* Whether the keyword can be used with the schema's base; reports it otherwise. */
static bool check_base(struct draft *draft, enum keyword keyword, unsigned base)
{
	const struct keyword_rule *rule = &keyword_rules[keyword];
	struct span span = draft->given[keyword]->key->span;

	if (rule->bases & base)
		return true;
	draft_error(draft, CODE_KEYWORD_TYPE, span, "keyword '%s' does nothing in the schema of %s",
		    rule->name, base_name(draft->base));
	return false;
}

/* The keywords in the order of the file, so that errors are. */
static void read_keywords(struct draft *draft, unsigned base)
{
	for (size_t i = 0; i < draft->node->count; i++) {
		const struct node_pair *pair = &draft->node->pairs[i];
		enum keyword keyword = keyword_find(pair->key->text);

		if (keyword == KEYWORD_COUNT || draft->given[keyword] == NULL ||
		    !check_base(draft, keyword, base))
			continue;
		if (keyword_rules[keyword].read != NULL)
			keyword_rules[keyword].read(draft, pair);
	}
}

static struct prose read_prose(const struct draft *draft)
{
	const struct node *title = draft_value(draft, KEYWORD_TITLE);
	const struct node *description = draft_value(draft, KEYWORD_DESCRIPTION);
	const struct node *deprecated = draft_value(draft, KEYWORD_DEPRECATED);
	struct prose prose = {0};

	if (title != NULL)
		prose.title = title->text;
	if (description != NULL)
		prose.description = description->text;
	prose.deprecated = deprecated != NULL && deprecated->boolean;
	return prose;
}

/* Puts down that the examples of the schema must be of `type`. */
static void note_examples(struct draft *draft, const struct type *type)
{
	const struct node *examples = draft_value(draft, KEYWORD_EXAMPLES);

	for (size_t i = 0; examples != NULL && i < examples->count; i++)
		value_add(draft->document, CODE_EXAMPLE, examples->items[i], type);
}

static void build_type(struct draft *draft)
{
	struct type *type = draft->type;

	type->prose = read_prose(draft);
	type->examples = draft_value(draft, KEYWORD_EXAMPLES);
	if (!base_find(draft)) {
		draft->failed = true;
		/* What is inside is still looked at, as far as it says what it is. */
		if (draft->base == BASE_NONE)
			return;
	}
	read_keywords(draft, draft->base);
	bases[base_index(draft->base)].finish(draft);
	type->nullable = draft->null && type->kind != ENV_KIND_JSON && type->kind != ENV_KIND_CONST;
}

static struct built build_in_place(struct draft *draft)
{
	struct built built = {0};

	build_type(draft);
	if (draft->failed)
		type_break(draft->type);
	note_examples(draft, draft->type);
	built.type = draft->type;
	built.prose = draft->type->prose;
	built.default_value = draft_value(draft, KEYWORD_DEFAULT);
	built.own_default = built.default_value != NULL;
	return built;
}

/* Only annotations may stand beside $ref. */
static void check_siblings(struct draft *draft)
{
	for (size_t i = 0; i < draft->node->count; i++) {
		const struct node_pair *pair = &draft->node->pairs[i];
		enum keyword keyword = keyword_find(pair->key->text);

		if (keyword == KEYWORD_COUNT || draft->given[keyword] == NULL || keyword == KEYWORD_REF)
			continue;
		if (!keyword_rules[keyword].annotation || keyword == KEYWORD_C_NAMES)
			draft_error(draft, CODE_REF_SIBLING, pair->key->span,
				    "keyword '%s' is not supported beside '$ref' yet",
				    keyword_rules[keyword].name);
		else if (keyword_rules[keyword].read != NULL)
			keyword_rules[keyword].read(draft, pair);
	}
}

static struct built build_reference(struct draft *draft)
{
	const struct node *reference = draft_value(draft, KEYWORD_REF);
	struct built built = {.prose = read_prose(draft),
			      .default_value = draft_value(draft, KEYWORD_DEFAULT)};

	check_siblings(draft);
	built.own_default = built.default_value != NULL;
	built.definition = reference_resolve(draft->document, reference);
	if (built.definition == NULL) {
		built.type = type_make(draft->document, draft->node->span, draft->place.c_name);
		type_break(built.type);
		return built;
	}
	built.type = built.definition->type;
	note_examples(draft, built.type);
	prose_inherit(&built.prose, &built.definition->prose);
	if (built.default_value == NULL)
		built.default_value = built.definition->default_value;
	return built;
}

/* What is no mapping is no schema. */
static struct built build_nothing(struct draft *draft)
{
	const struct node *node = draft->node;
	struct diagnostics *diagnostics = diagnostics_of(draft->document);

	if (node->kind == NODE_BOOL) {
		struct diagnostic *diagnostic = draft_error(draft, CODE_SCHEMA_BOOLEAN, node->span,
							    "boolean schemas are not supported yet");
		if (node->boolean)
			diagnostic_help(diagnostics, diagnostic, "for any value, write '{}'");
	} else {
		draft_error(draft, CODE_KEYWORD_KIND, node->span, "a schema must be a mapping, not %s",
			    node_kind_name(node->kind));
	}
	type_break(draft->type);
	return (struct built){.type = draft->type};
}

struct built schema_build(struct document *document, const struct node *node, struct place place)
{
	struct draft draft = {.document = document, .node = node, .place = place, .type = place.type};

	if (node->kind == NODE_MAPPING)
		collect(&draft);
	if (draft.given[KEYWORD_REF] != NULL)
		return build_reference(&draft);
	if (draft.type == NULL)
		draft.type = type_make(document, node->span, place.c_name);
	draft.type->name = place.name;
	return node->kind == NODE_MAPPING ? build_in_place(&draft) : build_nothing(&draft);
}
