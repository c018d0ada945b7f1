/* The rewritings of the dialects. */
#include "schema/dialect_rules.h"
#include "schema/dialect_drafts.h"
#include "schema/keyword.h"

/* Sets of dialects. */
#define IN(dialect) (1U << (dialect))
#define PYDANTIC (IN(DIALECT_PYDANTIC1) | IN(DIALECT_PYDANTIC2))
#define DRAFTS (IN(DIALECT_DRAFT_7) | IN(DIALECT_DRAFT_4))
#define OLD (DRAFTS | IN(DIALECT_PYDANTIC1))

static bool is_text(const struct node *node, const char *text)
{
	return node != NULL && node->kind == NODE_STRING && env_str_equal(node->text, env_str(text));
}

/* Draft 7 has tuples in `items`, and what follows them in `additionalItems` (section 6.4), which does nothing without them. */
static void rewrite_tuple(struct run *run, struct edit *edit)
{
	const struct node *items = edit_value(edit, "items");

	(void)run;
	if (items == NULL || items->kind != NODE_SEQUENCE) {
		edit_remove(edit, "additionalItems");
		return;
	}
	edit_rename(edit, "items", "prefixItems");
	edit_rename(edit, "additionalItems", "items");
	/* no items at all: an empty list of schemas is none */
	if (items->count == 0)
		edit_remove(edit, "prefixItems");
}

/* Whether all keywords but `name` say nothing about values. */
static bool stands_alone(const struct edit *edit, const char *name)
{
	for (size_t i = 0; i < edit->count; i++) {
		enum keyword keyword = keyword_find(edit->pairs[i].key->text);

		if (keyword < KEYWORD_COUNT && !keyword_rules[keyword].annotation &&
		    !env_str_equal(edit->pairs[i].key->text, env_str(name)))
			return false;
	}
	return edit_find(edit, name) != NULL;
}

/*
 * `allOf` around a single $ref, which draft 7 needs for a title or a default beside it (section 8.3): the $ref itself.
 */
static void rewrite_single_reference(struct run *run, struct edit *edit)
{
	const struct node *parts = edit_value(edit, "allOf");
	const struct node *reference;

	(void)run;
	if (parts == NULL || parts->kind != NODE_SEQUENCE || parts->count != 1 ||
	    !stands_alone(edit, "allOf"))
		return;
	reference = node_find(parts->items[0], "$ref");
	if (reference == NULL || parts->items[0]->count != 1)
		return;
	edit_rename(edit, "allOf", "$ref");
	edit_set(edit, "$ref", reference);
}

/* Both say the same, so that one is enough. */
static void rewrite_constant(struct run *run, struct edit *edit)
{
	const struct node *constant = edit_value(edit, "const");
	const struct node *members = edit_value(edit, "enum");

	(void)run;
	if (constant != NULL && members != NULL && members->kind == NODE_SEQUENCE && members->count == 1 &&
	    node_equal(constant, members->items[0]))
		edit_remove(edit, "enum");
}

/* Formats that are not the standard's. NULL: they are remarks, and go. */
static const struct {
	const char *format;
	const char *meaning;
	unsigned dialects;
} formats[] = {
	{"uuid1", "uuid", PYDANTIC},
	{"uuid2", "uuid", PYDANTIC},
	{"uuid3", "uuid", PYDANTIC},
	{"uuid4", "uuid", PYDANTIC},
	{"uuid5", "uuid", PYDANTIC},
	{"uuid6", "uuid", PYDANTIC},
	{"uuid7", "uuid", PYDANTIC},
	{"uuid8", "uuid", PYDANTIC},
	{"time-delta", NULL, IN(DIALECT_PYDANTIC1)}, /* a number of seconds */
	{"base64", NULL, PYDANTIC},
	{"base64url", NULL, PYDANTIC},
	{"binary", NULL, PYDANTIC},
	{"color", NULL, PYDANTIC},
	{"decimal", NULL, PYDANTIC},
	{"directory-path", NULL, PYDANTIC},
	{"file-path", NULL, PYDANTIC},
	{"ipv4interface", NULL, PYDANTIC},
	{"ipv4network", NULL, PYDANTIC},
	{"ipv6interface", NULL, PYDANTIC},
	{"ipv6network", NULL, PYDANTIC},
	{"ipvanyaddress", NULL, PYDANTIC},
	{"ipvanyinterface", NULL, PYDANTIC},
	{"ipvanynetwork", NULL, PYDANTIC},
	{"json-string", NULL, PYDANTIC},
	{"multi-host-uri", NULL, PYDANTIC},
	{"name-email", NULL, PYDANTIC},
	{"password", NULL, PYDANTIC},
	{"path", NULL, PYDANTIC},
	{"zoneinfo", NULL, PYDANTIC},
};

static void rewrite_format(struct edit *edit, enum dialect dialect)
{
	const struct node *format = edit_value(edit, "format");

	for (size_t i = 0; format != NULL && i < sizeof(formats) / sizeof(formats[0]); i++) {
		if (!is_text(format, formats[i].format) || (formats[i].dialects & IN(dialect)) == 0)
			continue;
		if (formats[i].meaning == NULL)
			edit_remove(edit, "format");
		else
			edit_set(edit, "format", make_string(edit->memory, format, formats[i].meaning));
		return;
	}
}

/* Field(example=...) is a keyword that nobody knows. */
static void rewrite_example(struct run *run, struct edit *edit)
{
	const struct node *example = edit_value(edit, "example");

	(void)run;
	if (example == NULL || edit_find(edit, "examples") != NULL)
		return;
	edit_rename(edit, "example", "examples");
	edit_set(edit, "examples", make_pair_of(edit->memory, example, NULL, example));
}

/* What Python says of every enumeration that nobody has described. */
static void rewrite_enumeration(struct run *run, struct edit *edit)
{
	(void)run;
	if (edit_find(edit, "enum") != NULL && is_text(edit_value(edit, "description"), "An enumeration."))
		edit_remove(edit, "description");
}

/* Of settings: which variables of the environment they are read from. */
static void rewrite_settings(struct run *run, struct edit *edit)
{
	(void)run;
	edit_remove(edit, "env_names");
}

static void note_unchecked(struct run *run, const void *value)
{
	map_put_address(run->memory, &run->unchecked, value, &run->unchecked);
}

/* Pydantic holds no default to its type, unless it is asked to; and nobody holds those of drafts, nor their examples. */
static void note_values(struct run *run, struct edit *edit)
{
	const struct node *value = edit_value(edit, "default");
	const struct node *examples = edit_value(edit, "examples");

	if (value != NULL)
		note_unchecked(run, value);
	for (size_t i = 0; examples != NULL && examples->kind == NODE_SEQUENCE && i < examples->count; i++)
		note_unchecked(run, examples->items[i]);
}

/* The names of the properties that must be there. */
static struct map read_required(const struct edit *edit)
{
	const struct node *required = edit_value(edit, "required");
	struct map names = {0};

	for (size_t i = 0; required != NULL && required->kind == NODE_SEQUENCE && i < required->count; i++)
		if (required->items[i]->kind == NODE_STRING)
			map_put(edit->memory, &names, required->items[i]->text, edit->memory);
	return names;
}

/* A field that need not be there and has no default is Optional: None is what it is then, and may be sent as null. */
static void rewrite_optional(struct run *run, struct edit *edit)
{
	const struct node *properties = edit_value(edit, "properties");

	if (properties == NULL || properties->kind != NODE_MAPPING)
		return;
	struct map required = read_required(edit);
	struct edit all = edit_begin(run->memory, properties);
	for (size_t i = 0; i < all.count; i++) {
		struct node_pair *pair = &all.pairs[i];

		if (node_find(pair->value, "default") == NULL && map_find(&required, pair->key->text) == NULL)
			pair->value = schema_with_null(run->memory, pair->value);
	}
	edit_set(edit, "properties", edit_finish(&all));
}

/* In the order in which they are done. */
static const struct {
	unsigned dialects;
	rewriting *rewrite;
} rules[] = {
	{IN(DIALECT_DRAFT_4), rewrite_draft_4},
	{DRAFTS, rewrite_siblings},
	{DRAFTS, rewrite_dependencies},
	{DRAFTS, rewrite_deprecated},
	{OLD, rewrite_tuple},
	{DRAFTS | PYDANTIC, rewrite_single_reference},
	{DRAFTS | PYDANTIC, rewrite_constant},
	{DRAFTS | PYDANTIC, rewrite_example},
	{DRAFTS | PYDANTIC, note_values},
	{IN(DIALECT_PYDANTIC1), rewrite_optional},
	{IN(DIALECT_PYDANTIC1), rewrite_settings},
	{IN(DIALECT_PYDANTIC1), rewrite_enumeration},
};

void dialect_apply(struct run *run, enum dialect dialect, struct edit *edit)
{
	for (size_t i = 0; i < sizeof(rules) / sizeof(rules[0]); i++)
		if (rules[i].dialects & IN(dialect))
			rules[i].rewrite(run, edit);
	rewrite_format(edit, dialect);
}
