/* Multiples of numbers (JSON Schema 2020-12 validation, section 6.2.1). */
#include <envelope/rules.h>

#include "schema/decimal.h"
#include "schema/draft.h"
#include "schema/ruler.h"

/* Digits of the canonical text before its exponent. */
static size_t digits_of(struct env_str canonical)
{
	size_t digits = 0;

	while (digits < canonical.len && canonical.ptr[digits] != 'e')
		digits++;
	return digits;
}

const char *divisor_problem(struct memory *memory, const struct node *divisor)
{
	struct env_str text = node_canonical(memory, divisor);

	if (text.ptr[0] == '-' || env_str_equal(text, env_str("0")))
		return "'multipleOf' must be more than 0";
	if (digits_of(text) > ENV_DIVISOR_DIGITS)
		return memory_printf(memory, "'multipleOf' has more than %d significant digits",
				     ENV_DIVISOR_DIGITS)
			.ptr;
	return NULL;
}

/* Integers are divided by integers; by others, rules on the text do it. */
static bool read_integer(struct draft *draft, struct env_str text)
{
	struct type *type = draft->type;
	int64_t divisor = 0;

	if (type->kind == ENV_KIND_UINT64)
		return decimal_to_unsigned(text, &type->unsigned_integer.multiple_of) == DECIMAL_INTEGER;
	if (decimal_to_int(text, &divisor) != DECIMAL_INTEGER)
		return false;
	type->integer.multiple_of = divisor;
	return true;
}

void read_multiple_of(struct draft *draft, const struct node_pair *pair)
{
	struct memory *memory = memory_of(draft->document);
	const char *problem = divisor_problem(memory, pair->value);
	struct env_str text = decimal_text(memory, pair->value);

	if (problem != NULL) {
		draft_error(draft, CODE_MULTIPLE, pair->value->span, "%s", problem);
		return;
	}
	if (draft->base == BASE_NUMBER)
		draft->type->number.multiple_of = text;
	else if (!read_integer(draft, text)) {
		draft->type->unsigned_integer.multiple_of = 0;
		return;
	}
	draft->left.has[KEYWORD_MULTIPLE_OF] = false;
}
