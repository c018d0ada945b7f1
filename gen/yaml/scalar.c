/* What a scalar is. */
#include "yaml/scalar.h"

#include "yaml/number.h"

/* A plain scalar that is a word of the core schema (YAML 1.2.2 section 10.3.2). */
struct word {
	const char *text;
	enum node_kind kind;
	bool boolean;
};

static const struct word words[] = {
	{"", NODE_NULL, false},      {"~", NODE_NULL, false},     {"null", NODE_NULL, false},
	{"Null", NODE_NULL, false},  {"NULL", NODE_NULL, false},  {"true", NODE_BOOL, true},
	{"True", NODE_BOOL, true},   {"TRUE", NODE_BOOL, true},   {"false", NODE_BOOL, false},
	{"False", NODE_BOOL, false}, {"FALSE", NODE_BOOL, false},
};

/* Longest of the words. */
#define WORD_MAX 5

/* A tag of the core schema's. */
struct tag {
	const char *uri;
	const char *name;
	enum node_kind kind;
};

static const struct tag tags[] = {
	{"tag:yaml.org,2002:null", "!!null", NODE_NULL},  {"tag:yaml.org,2002:bool", "!!bool", NODE_BOOL},
	{"tag:yaml.org,2002:int", "!!int", NODE_INTEGER}, {"tag:yaml.org,2002:float", "!!float", NODE_FLOAT},
	{"tag:yaml.org,2002:str", "!!str", NODE_STRING},  {"tag:yaml.org,2002:seq", "!!seq", NODE_SEQUENCE},
	{"tag:yaml.org,2002:map", "!!map", NODE_MAPPING},
};

/*
 * "!": not what a plain scalar would be (YAML 1.2.2 section 6.9.1), that is a string, a sequence or a
 * mapping.
 */
#define TAG_NON_SPECIFIC "!"

static const struct tag *find_tag(const char *uri)
{
	for (size_t i = 0; i < sizeof(tags) / sizeof(tags[0]); i++)
		if (strcmp(tags[i].uri, uri) == 0)
			return &tags[i];
	return NULL;
}

static const struct word *find_word(struct env_str text)
{
	if (text.len > WORD_MAX)
		return NULL;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (env_str_equal(text, env_str(words[i].text)))
			return &words[i];
	return NULL;
}

static void refuse_number(const struct node *node, enum number_form form, struct diagnostics *diagnostics)
{
	const char *text = quote(diagnostics, node->text);
	struct diagnostic *diagnostic;

	if (form == NUMBER_SPECIAL)
		diagnostic =
			diagnose(diagnostics, CODE_YAML_NUMBER, node->span, "JSON has no number %s", text);
	else
		diagnostic = diagnose(diagnostics, CODE_YAML_NUMBER, node->span,
				      "number %s is beyond what is supported", text);
	diagnostic_help(diagnostics, diagnostic, "between quotes it is a string");
}

/* Sets the kind by the text alone. */
static void resolve_plain(struct node *node, struct diagnostics *diagnostics)
{
	const struct word *word = find_word(node->text);

	node->kind = NODE_STRING;
	if (word != NULL) {
		node->kind = word->kind;
		node->boolean = word->boolean;
		return;
	}
	enum number_form form = number_form(node->text);
	if (form == NUMBER_INTEGER)
		node->kind = NODE_INTEGER;
	else if (form == NUMBER_FLOAT)
		node->kind = NODE_FLOAT;
	else if (form != NUMBER_NONE)
		refuse_number(node, form, diagnostics);
}

static void refuse_tag(const struct node *node, const char *tag, struct diagnostics *diagnostics)
{
	const struct tag *known = find_tag(tag);

	if (known != NULL)
		diagnose(diagnostics, CODE_YAML_TAG, node->span, "tag %s does not fit this value",
			 known->name);
	else
		diagnose(diagnostics, CODE_YAML_TAG, node->span, "tag %s is not supported",
			 quote(diagnostics, env_str(tag)));
}

/* Sets the kind by the tag, which the text must fit. */
static void resolve_tagged(struct node *node, const char *uri, struct diagnostics *diagnostics)
{
	const struct tag *tag = find_tag(uri);
	size_t errors = diagnostics->errors;

	if (strcmp(uri, TAG_NON_SPECIFIC) == 0 || (tag != NULL && tag->kind == NODE_STRING)) {
		node->kind = NODE_STRING;
		return;
	}
	resolve_plain(node, diagnostics);
	if (tag != NULL && tag->kind == NODE_FLOAT && node->kind == NODE_INTEGER)
		node->kind = NODE_FLOAT;
	if (tag != NULL && tag->kind == node->kind)
		return;
	node->kind = NODE_STRING;
	if (diagnostics->errors == errors)
		refuse_tag(node, uri, diagnostics);
}

void scalar_resolve(struct node *node, const char *tag, struct diagnostics *diagnostics)
{
	if (tag != NULL)
		resolve_tagged(node, tag, diagnostics);
	else if (node->quoted)
		node->kind = NODE_STRING;
	else
		resolve_plain(node, diagnostics);
}

bool collection_check_tag(const struct node *node, const char *uri, struct diagnostics *diagnostics)
{
	const struct tag *tag = uri != NULL ? find_tag(uri) : NULL;

	if (uri == NULL || strcmp(uri, TAG_NON_SPECIFIC) == 0 || (tag != NULL && tag->kind == node->kind))
		return true;
	refuse_tag(node, uri, diagnostics);
	return false;
}
