/*
 * Types that say nothing more of their values: booleans, null, open values. And lengths, which strings and
 * arrays have.
 */
#include "schema/decimal.h"
#include "schema/draft.h"

/* Most that a length or a number of items may be. */
#define LENGTH_MAX INT64_C(2147483647)

static const struct node null_node = {.kind = NODE_NULL, .text = ENV_STR_INIT("null")};

void finish_boolean(struct draft *draft)
{
	draft->type->kind = ENV_KIND_BOOLEAN;
}

void finish_null(struct draft *draft)
{
	draft->type->kind = ENV_KIND_CONST;
	draft->type->constant = &null_node;
}

void finish_any(struct draft *draft)
{
	draft->type->kind = ENV_KIND_JSON;
	draft->type->json.roots = 0;
}

/* The length that is given, or `otherwise`. What is out of range was reported. */
static size_t length_of(const struct draft *draft, enum keyword keyword, size_t otherwise)
{
	const struct node *node = draft_value(draft, keyword);
	int64_t length = 0;

	if (node == NULL ||
	    decimal_to_int(decimal_text(memory_of(draft->document), node), &length) != DECIMAL_INTEGER)
		return otherwise;
	return length >= 0 ? (size_t)length : otherwise;
}

void read_length(struct draft *draft, const struct node_pair *pair)
{
	int64_t length = 0;
	enum decimal_fit fit = decimal_to_int(decimal_text(memory_of(draft->document), pair->value), &length);
	struct span span = pair->value->span;
	const char *name = quoted(draft->document, pair->key->text);

	if (fit == DECIMAL_FRACTION)
		draft_error(draft, CODE_LENGTH, span, "%s must be an integer", name);
	else if (length < 0)
		draft_error(draft, CODE_LENGTH, span, "%s must not be negative", name);
	else if (length > LENGTH_MAX)
		draft_error(draft, CODE_LENGTH, span, "%s must be at most %lld", name, (long long)LENGTH_MAX);
}

void read_lengths(struct draft *draft, enum keyword lower, enum keyword upper, size_t *least, size_t *most)
{
	*least = length_of(draft, lower, 0);
	*most = length_of(draft, upper, SIZE_MAX);
	if (*least <= *most)
		return;
	struct diagnostic *diagnostic =
		draft_error(draft, CODE_BOUNDS_EMPTY, draft->given.pairs[upper]->value->span,
			    "'%s' is less than '%s', so that no value is valid", keyword_rules[upper].name,
			    keyword_rules[lower].name);
	diagnostic_note(diagnostics_of(draft->document), diagnostic, draft->given.pairs[lower]->value->span,
			"the other bound is here");
}
