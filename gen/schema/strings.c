/* Strings: text with its rules, C values of formats, bytes. */
#include "schema/draft.h"
#include "schema/formats.h"
#include "schema/rules.h"

/* Reports what is wrong with the format; whether nothing is. */
static bool check_format(struct draft *draft, const struct node *node, const struct format_found *found)
{
	const char *meant = NULL;
	const char *problem = format_problem(draft->document, found, node->text, &meant);
	struct diagnostic *diagnostic;

	if (problem == NULL)
		return true;
	diagnostic = draft_error(draft, CODE_FORMAT, node->span, "%s", problem);
	format_advise(draft->document, diagnostic, found, meant);
	return false;
}

/* Reports a format that says nothing of values of the draft's base. */
static void report_base(struct draft *draft, const struct node *node)
{
	draft_error(draft, CODE_FORMAT, node->span, "format %s says nothing of %s",
		    quoted(draft->document, node->text), base_name(draft->base));
}

void choose_width(struct draft *draft)
{
	const struct node *node = draft_value(draft, KEYWORD_FORMAT);
	bool integer = draft->base == BASE_INTEGER;

	draft->type->kind = integer ? ENV_KIND_INTEGER : ENV_KIND_NUMBER;
	if (node == NULL)
		return;
	struct format_found found = format_find(draft->document, node->text);
	bool real = found.kind == ENV_KIND_FLOAT || found.kind == ENV_KIND_NUMBER;
	draft->left.has[KEYWORD_FORMAT] = false;
	if (!check_format(draft, node, &found) || found.use == FORMAT_REMARK)
		return;
	if (found.use == FORMAT_WIDTH && real != integer)
		draft->type->kind = found.kind;
	else if (!draft->merged)
		report_base(draft, node);
}

/* Whether the string has rules that only its text can be held to, as it came: a C value has one spelling. */
static bool is_text(const struct draft *draft)
{
	static const enum keyword about_text[] = {
		KEYWORD_MIN_LENGTH, KEYWORD_MAX_LENGTH, KEYWORD_PATTERN, KEYWORD_ANY_OF,
		KEYWORD_ONE_OF,     KEYWORD_ALL_OF,     KEYWORD_NOT,     KEYWORD_IF,
	};

	for (size_t i = 0; i < sizeof(about_text) / sizeof(about_text[0]); i++)
		if (draft_value(draft, about_text[i]) != NULL)
			return true;
	return false;
}

static void read_format(struct draft *draft, const struct node *node)
{
	struct format_found found = format_find(draft->document, node->text);
	struct type *type = draft->type;

	draft->left.has[KEYWORD_FORMAT] = false;
	if (!check_format(draft, node, &found) || found.use == FORMAT_REMARK)
		return;
	if (found.use == FORMAT_WIDTH) {
		if (!draft->merged)
			report_base(draft, node);
		return;
	}
	type->format = found.format;
	if (found.format->size > 0 && !is_text(draft))
		type->kind = ENV_KIND_FORMAT;
	else
		type->string.format = found.format;
}

static void read_encoding(struct draft *draft, const struct node *node)
{
	struct format_found found = encoding_find(draft->document, node->text);
	struct type *type = draft->type;

	/* beside a format, rules on the text say it */
	if (type->format != NULL && found.use == FORMAT_TEXT)
		return;
	draft->left.has[KEYWORD_CONTENT_ENCODING] = false;
	if (found.use == FORMAT_UNKNOWN)
		draft_error(draft, CODE_FORMAT, node->span, ENCODING_PROBLEM,
			    quoted(draft->document, node->text));
	if (found.use != FORMAT_TEXT)
		return;
	if (!is_text(draft)) {
		type->kind = ENV_KIND_BYTES;
		return;
	}
	type->format = found.format;
	type->string.format = found.format;
}

static void read_pattern(struct draft *draft, const struct node *node)
{
	const struct pattern *pattern = pattern_get(draft->document, node);

	draft->left.has[KEYWORD_PATTERN] = false;
	if (pattern == NULL) {
		draft->failed = true;
		return;
	}
	draft->type->pattern = pattern;
	draft->type->string.pattern = &pattern->table;
}

void finish_string(struct draft *draft)
{
	struct env_string_rules *rules = &draft->type->string;
	const struct node *pattern = draft_value(draft, KEYWORD_PATTERN);
	const struct node *format = draft_value(draft, KEYWORD_FORMAT);
	const struct node *encoding = draft_value(draft, KEYWORD_CONTENT_ENCODING);

	draft->type->kind = ENV_KIND_STRING;
	read_lengths(draft, KEYWORD_MIN_LENGTH, KEYWORD_MAX_LENGTH, &rules->min_length, &rules->max_length);
	if (pattern != NULL)
		read_pattern(draft, pattern);
	if (format != NULL)
		read_format(draft, format);
	if (encoding != NULL)
		read_encoding(draft, encoding);
}
