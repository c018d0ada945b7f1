/* Payload schemas: from a draft to a type. */
#include "schema/schema.h"

#include "schema/draft.h"
#include "schema/names.h"
#include "schema/rules.h"
#include "schema/shape.h"
#include "schema/unions.h"

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

const char *bases_name(unsigned several)
{
	return (several & (several - 1)) == 0 ? base_name((enum base)several) : "values of these types";
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
	type->max_items = SIZE_MAX;
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

void slot_add(struct document *document, struct type **type, struct span span, struct env_str c_name,
	      bool null)
{
	struct slot *slot = memory_alloc(memory_of(document), sizeof(*slot));

	*slot = (struct slot){type, span, c_name, null};
	list_append(memory_of(document), &document->slots, slot);
}

void draft_report_idle(struct draft *draft, enum keyword keyword, const char *what)
{
	struct span span = draft->given.pairs[keyword]->key->span;
	const char *name = keyword_rules[keyword].name;

	if (span.source != draft->document->package->source)
		diagnose(diagnostics_of(draft->document), CODE_KEYWORD_IDLE, span, IDLE_TEXT, name, what);
	else
		draft_error(draft, CODE_KEYWORD_TYPE, span, IDLE_TEXT, name, what);
}

/* Whether the keyword can be used with the schema's base; reports it otherwise. */
static bool check_base(struct draft *draft, enum keyword keyword, unsigned base)
{
	const struct keyword_rule *rule = &keyword_rules[keyword];

	if (rule->bases & base)
		return true;
	/* what the values of a list or a constant are held to besides */
	if (base == BASE_ENUM || base == BASE_CONST)
		draft->left.has[keyword] = true;
	if (draft->merged || base == BASE_ENUM || base == BASE_CONST)
		return false;
	draft_report_idle(draft, keyword, base_name(draft->base));
	return false;
}

/* The keywords in the order of the file, so that errors are. */
static void read_keywords(struct draft *draft, unsigned base)
{
	for (size_t i = 0; i < draft->node->count; i++) {
		const struct node_pair *pair = &draft->node->pairs[i];
		enum keyword keyword = keyword_find(pair->key->text);

		if (keyword == KEYWORD_COUNT || draft->given.pairs[keyword] == NULL ||
		    !check_base(draft, keyword, base))
			continue;
		if (keyword_rules[keyword].read != NULL)
			keyword_rules[keyword].read(draft, pair);
	}
}

struct prose draft_prose(const struct draft *draft)
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

void note_examples(struct draft *draft, const struct type *type)
{
	const struct node *examples = draft_value(draft, KEYWORD_EXAMPLES);

	for (size_t i = 0; examples != NULL && i < examples->count; i++)
		value_add(draft->document, CODE_EXAMPLE, examples->items[i], type);
}

/* Keywords that no C type says become rules on the text. */
static void leave_rules(struct draft *draft)
{
	for (size_t i = 0; i < KEYWORD_COUNT; i++)
		if (draft->given.pairs[i] != NULL && keyword_rules[i].ruled)
			draft->left.has[i] = true;
}

void build_open(struct draft *draft)
{
	struct type *type = draft->type;

	type->kind = ENV_KIND_JSON;
	type->json.roots = 0;
	type->nullable = false;
	type->also = rules_of(draft->document, draft->node, type->c_name);
	if (type->also->table.count == 0)
		type->also = NULL;
}

static void build_typed(struct draft *draft)
{
	struct type *type = draft->type;
	const void *node = draft->node;

	document_first(draft->document, &draft->document->drafted, node);
	if (draft->base == BASE_INTEGER || draft->base == BASE_NUMBER)
		bounds_prepare(draft);
	read_keywords(draft, draft->base);
	bases[base_index(draft->base)].finish(draft);
	type->nullable = draft->null && type->kind != ENV_KIND_JSON && type->kind != ENV_KIND_CONST;
	type->own_null = type->nullable;
	if (!draft->failed)
		type->also = rules_of_keywords(draft->document, draft->node, &draft->left, type->c_name);
}

void read_annotations(struct draft *draft)
{
	for (size_t i = 0; i < draft->node->count; i++) {
		const struct node_pair *pair = &draft->node->pairs[i];
		enum keyword keyword = keyword_find(pair->key->text);

		if (keyword < KEYWORD_COUNT && draft->given.pairs[keyword] != NULL &&
		    keyword_rules[keyword].annotation && keyword_rules[keyword].read != NULL)
			keyword_rules[keyword].read(draft, pair);
	}
}

/* Builds what the keywords say of one kind of value, or of any. */
static void build_kind(struct draft *draft)
{
	if (!base_find(draft)) {
		draft->failed = true;
		/* What is inside is still looked at, as far as it says what it is. */
		if (draft->base == BASE_NONE)
			return;
	}
	leave_rules(draft);
	if (draft->base == BASE_OPEN || shape_is_open(draft))
		build_open(draft);
	else
		build_typed(draft);
}

/* Reports what is said of an enumeration where there is none: annotations do nothing else, so that nobody else would. */
static void check_enum_words(struct draft *draft, const struct options *options)
{
	static const enum keyword words[] = {KEYWORD_C_NAMES, KEYWORD_OPEN};
	bool looked_at = options == NULL && draft->base != BASE_OPEN && draft->base != BASE_CONST;

	for (size_t i = 0; !looked_at && !draft->merged && i < sizeof(words) / sizeof(words[0]); i++)
		if (draft->given.pairs[words[i]] != NULL)
			draft_report_idle(draft, words[i],
					  options != NULL ? "a union" : base_name(draft->base));
}

struct built build_in_place(struct draft *draft, const struct options *options)
{
	struct built built = {0};

	draft->type->prose = draft_prose(draft);
	draft->type->examples = draft_value(draft, KEYWORD_EXAMPLES);
	if (options == NULL)
		build_kind(draft);
	else
		union_fill(draft, options);
	if (!draft->failed)
		check_enum_words(draft, options);
	read_annotations(draft);
	if (draft->failed)
		type_break(draft->type);
	note_examples(draft, draft->type);
	built.type = draft->type;
	built.prose = draft->type->prose;
	built.default_value = draft_value(draft, KEYWORD_DEFAULT);
	built.own_default = built.default_value != NULL;
	return built;
}

struct built build_nothing(struct draft *draft)
{
	const struct node *node = draft->node;

	if (node->kind == NODE_BOOL) {
		build_open(draft);
		return (struct built){.type = draft->type};
	}
	draft_error(draft, CODE_KEYWORD_KIND, node->span, "a schema must be a mapping or a boolean, not %s",
		    node_kind_name(node->kind));
	type_break(draft->type);
	return (struct built){.type = draft->type};
}
