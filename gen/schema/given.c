/* Which keywords a schema gives, and what is no keyword. */
#include "schema/given.h"

#include "schema/draft.h"
#include "schema/formats.h"
#include "schema/keys.h"

bool document_first(struct document *document, struct map *seen, const void *subject)
{
	return map_put_address(memory_of(document), seen, subject, seen) == NULL;
}

/* Whether the key, which is no keyword, is a remark: one of the user's own; or any, as the specification has it, where the document says so. */
static bool is_remark(const struct document *document, struct env_str key)
{
	return key_is_annotation(key) || (document->annotate && keyword_find_refusal(key) == NULL);
}

/* A remark that is not known to be one may be a mistake. */
static void warn_of_remark(struct document *document, const struct node *key)
{
	struct diagnostic *diagnostic;

	if (key_is_annotation(key->text))
		return;
	diagnostic = diagnose(diagnostics_of(document), CODE_KEYWORD_REMARK, key->span,
			      "keyword %s is not known, and taken for a remark", quoted(document, key->text));
	diagnostic_suggest(diagnostics_of(document), diagnostic, keyword_suggest(key->text));
}

/* Where formats are remarks, so is one that nobody knows: it may be a mistake too. */
static void warn_of_format(struct document *document, const struct node_pair *pair)
{
	struct diagnostic *diagnostic;

	if (pair == NULL || !document->annotate || format_is_known(pair->value->text))
		return;
	diagnostic = diagnose(diagnostics_of(document), CODE_KEYWORD_REMARK, pair->value->span,
			      "format %s is not known, and taken for a remark",
			      quoted(document, pair->value->text));
	diagnostic_suggest(diagnostics_of(document), diagnostic, format_suggest(pair->value->text));
}

/* Reports a key that is no supported keyword. */
static void report_keyword(struct document *document, const struct node *key)
{
	struct diagnostics *diagnostics = diagnostics_of(document);
	const struct keyword_refusal *refusal = keyword_find_refusal(key->text);
	const char *name = quoted(document, key->text);

	if (refusal == NULL) {
		struct diagnostic *diagnostic =
			diagnose(diagnostics, CODE_KEYWORD_UNKNOWN, key->span, "unknown keyword %s", name);
		diagnostic_suggest(diagnostics, diagnostic, keyword_suggest(key->text));
		return;
	}
	struct diagnostic *diagnostic =
		diagnose(diagnostics, refusal->code, key->span, "keyword %s %s", name, refusal->problem);
	if (refusal->help[0] != '\0')
		diagnostic_help(diagnostics, diagnostic, "%s", refusal->help);
}

/* Values of the wrong kind of which it is known how they came about. */
static const struct {
	enum keyword keyword;
	enum node_kind kind;
	const char *message;
	const char *help;
} known_kinds[] = {
	{KEYWORD_ITEMS, NODE_SEQUENCE, "'items' as a sequence is of older drafts of JSON Schema",
	 "write 'prefixItems'; a schema file of an older draft says so by its '$schema', or its import by "
	 "'dialect'"},
	{KEYWORD_REF, NODE_NULL, "'$ref' must be a string, not null",
	 "a '#' behind a space begins a comment: write the reference between quotes"},
};

static void report_kind(struct document *document, enum keyword keyword, const struct node *value)
{
	struct diagnostics *diagnostics = diagnostics_of(document);
	struct diagnostic *diagnostic;

	for (size_t i = 0; i < sizeof(known_kinds) / sizeof(known_kinds[0]); i++) {
		if (known_kinds[i].keyword != keyword || known_kinds[i].kind != value->kind)
			continue;
		diagnostic =
			diagnose(diagnostics, CODE_KEYWORD_KIND, value->span, "%s", known_kinds[i].message);
		diagnostic_help(diagnostics, diagnostic, "%s", known_kinds[i].help);
		return;
	}
	kind_expect(document, CODE_KEYWORD_KIND, keyword_rules[keyword].name, value,
		    keyword_rules[keyword].kinds);
}

/* Takes one pair. False where it is no keyword, or its value is of the wrong kind. */
static bool read_pair(struct document *document, const struct node_pair *pair, bool told, struct given *given)
{
	enum keyword keyword = keyword_find(pair->key->text);

	if (keyword == KEYWORD_COUNT) {
		bool remark = is_remark(document, pair->key->text);

		if (!told)
			(remark ? warn_of_remark : report_keyword)(document, pair->key);
		return remark;
	}
	if ((keyword_rules[keyword].kinds & KIND(pair->value->kind)) == 0) {
		if (!told)
			report_kind(document, keyword, pair->value);
		return false;
	}
	given->pairs[keyword] = pair;
	return true;
}

/* Warns of keywords that say nothing without another one. */
static void check_partners(struct document *document, const struct given *given)
{
	static const struct {
		enum keyword keyword;
		enum keyword partner;
	} partners[] = {
		{KEYWORD_THEN, KEYWORD_IF},
		{KEYWORD_ELSE, KEYWORD_IF},
		{KEYWORD_MIN_CONTAINS, KEYWORD_CONTAINS},
		{KEYWORD_MAX_CONTAINS, KEYWORD_CONTAINS},
	};

	for (size_t i = 0; i < sizeof(partners) / sizeof(partners[0]); i++) {
		const struct node_pair *pair = given->pairs[partners[i].keyword];

		if (pair != NULL && given->pairs[partners[i].partner] == NULL)
			diagnose(diagnostics_of(document), CODE_KEYWORD_IDLE, pair->key->span,
				 "keyword '%s' does nothing without '%s'",
				 keyword_rules[partners[i].keyword].name,
				 keyword_rules[partners[i].partner].name);
	}
}

struct given given_read(struct document *document, const struct node *schema)
{
	struct given given = {0};
	bool told = !document_first(document, &document->read, schema);

	for (size_t i = 0; i < schema->count; i++)
		if (!read_pair(document, &schema->pairs[i], told, &given))
			given.failed = true;
	if (!told) {
		check_partners(document, &given);
		warn_of_format(document, given.pairs[KEYWORD_FORMAT]);
	}
	return given;
}
