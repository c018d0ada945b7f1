/* Rules about formats and encodings of strings, and about the width of numbers. */
#include "schema/draft.h"
#include "schema/formats.h"
#include "schema/json_type.h"
#include "schema/ruler.h"

static void report_format(struct ruler *ruler, const struct node *node, const struct format_found *found)
{
	const char *meant = NULL;
	const char *problem = format_problem(ruler->document, found, node->text, &meant);

	if (problem == NULL)
		return;
	format_advise(ruler->document, ruler_error(ruler, CODE_FORMAT, node->span, "%s", problem), found,
		      meant);
}

/* Reports a format that says nothing of values of the types beside it. */
static void check_types(struct ruler *ruler, const struct node *node, const struct format_found *found)
{
	unsigned bases = json_type_bases(ruler_value(ruler, KEYWORD_TYPE));
	bool real = found->kind == ENV_KIND_FLOAT || found->kind == ENV_KIND_NUMBER;
	unsigned wanted = BASE_STRING;

	if (found->use == FORMAT_WIDTH)
		wanted = real ? BASE_NUMBER : BASE_INTEGER;
	if (bases != 0 && (bases & wanted) == 0)
		ruler_error(ruler, CODE_FORMAT, node->span, "format %s says nothing of %s",
			    quoted(ruler->document, node->text), bases_name(bases));
}

/* What the numbers of a width are at least and at most. */
static void add_width(struct ruler *ruler, enum env_kind kind)
{
	const char *least = NULL;
	const char *most = NULL;

	if (!format_range(kind, &least, &most))
		return;
	ruler_add(ruler, (struct env_rule){.kind = ENV_RULE_MINIMUM, .as.number = env_str(least)});
	ruler_add(ruler, (struct env_rule){.kind = ENV_RULE_MAXIMUM, .as.number = env_str(most)});
}

void rule_format(struct ruler *ruler, const struct node_pair *pair)
{
	struct format_found found = format_find(ruler->from, pair->value->text);

	report_format(ruler, pair->value, &found);
	if (!ruler->made && (found.use == FORMAT_TEXT || found.use == FORMAT_WIDTH))
		check_types(ruler, pair->value, &found);
	if (found.use == FORMAT_TEXT)
		ruler_add(ruler, (struct env_rule){.kind = ENV_RULE_FORMAT, .as.format = found.format});
	else if (found.use == FORMAT_WIDTH)
		add_width(ruler, found.kind);
}

void rule_content_encoding(struct ruler *ruler, const struct node_pair *pair)
{
	struct format_found found = encoding_find(ruler->from, pair->value->text);

	if (found.use == FORMAT_TEXT)
		ruler_add(ruler, (struct env_rule){.kind = ENV_RULE_FORMAT, .as.format = found.format});
	else if (found.use == FORMAT_UNKNOWN)
		ruler_error(ruler, CODE_FORMAT, pair->value->span, ENCODING_PROBLEM,
			    quoted(ruler->document, pair->value->text));
}
