/* Bounds of integers and numbers. */
#include <float.h>
#include <math.h>
#include <stdlib.h>

#include "schema/decimal.h"
#include "schema/draft.h"

/* A bound as it is read: of which side, and whether it is exclusive. */
struct bound {
	const struct node_pair *pair;
	bool upper;
	bool exclusive;
	struct env_str text;
};

static struct bound bound_make(struct draft *draft, const struct node_pair *pair, bool upper)
{
	enum keyword keyword = keyword_find(pair->key->text);
	bool exclusive = keyword == KEYWORD_EXCLUSIVE_MINIMUM || keyword == KEYWORD_EXCLUSIVE_MAXIMUM;

	return (struct bound){pair, upper, exclusive, decimal_text(memory_of(draft->document), pair->value)};
}

/* What integers of a kind can be. Of ENV_KIND_UINT64 the ends are not here: they are beyond int64_t. */
static const struct {
	int64_t least;
	int64_t most;
	const char *name;
} ranges[ENV_KIND_COUNT] = {
	[ENV_KIND_INTEGER] = {INT64_MIN, INT64_MAX, "integer of 64 bits"},
	[ENV_KIND_INT32] = {INT32_MIN, INT32_MAX, "integer of 32 bits"},
	[ENV_KIND_UINT32] = {0, UINT32_MAX, "unsigned integer of 32 bits"},
	[ENV_KIND_UINT64] = {0, 0, "unsigned integer of 64 bits"},
};

/*
 * Reports a bound with a fraction. At least 1.5 is at least 2, but more than 1.5 is more than 1; and the other way round for upper
 * bounds.
 */
static void report_fraction(struct draft *draft, const struct bound *bound, const char *same)
{
	struct diagnostics *diagnostics = diagnostics_of(draft->document);
	struct diagnostic *diagnostic = draft_error(draft, CODE_BOUND_FRACTION, bound->pair->value->span,
						    "%s of an integer must be an integer",
						    quoted(draft->document, bound->pair->key->text));

	diagnostic_help(diagnostics, diagnostic, "%s means the same", same);
}

/* What is added to the integer below a bound with a fraction to get one that means the same. */
static int shift_of(const struct bound *bound)
{
	return bound->upper != bound->exclusive ? 0 : 1;
}

/*
 * Reports a bound of integers that is beyond all of them, if that excludes any; else it says nothing and is
 * left out.
 */
static void check_beyond(struct draft *draft, const struct bound *bound, enum decimal_fit fit)
{
	if ((fit == DECIMAL_ABOVE) != bound->upper)
		draft_error(draft, CODE_BOUND_RANGE, bound->pair->value->span, "%s excludes every %s",
			    quoted(draft->document, bound->pair->key->text), ranges[draft->type->kind].name);
}

static void note_pair(struct draft *draft, const struct bound *bound)
{
	if (bound->upper)
		draft->upper = bound->pair;
	else
		draft->lower = bound->pair;
}

/* Whether the bound is to be taken: it is tighter than the limit (`order` < 0), or the same and says more. */
static bool is_tighter(const struct draft *draft, const struct bound *bound, int order)
{
	const struct node_pair *known = bound->upper ? draft->upper : draft->lower;

	return order < 0 || (order == 0 && (bound->exclusive || known == NULL));
}

/* -1 where `tight` of the two comes first from the inside of a range, 0 where they are the same. */
#define ORDER(upper, value, limit) \
	((value) == (limit) ? 0 : ((upper) ? (value) < (limit) : (value) > (limit)) ? -1 : 1)

static void tighten_signed(struct draft *draft, const struct bound *bound, int64_t value)
{
	struct env_integer_rules *rules = &draft->type->integer;
	int64_t *limit = bound->upper ? &rules->maximum : &rules->minimum;
	bool *exclusive = bound->upper ? &rules->exclusive_maximum : &rules->exclusive_minimum;

	if (!is_tighter(draft, bound, ORDER(bound->upper, value, *limit)))
		return;
	*limit = value;
	*exclusive = bound->exclusive;
	note_pair(draft, bound);
}

static void tighten_unsigned(struct draft *draft, const struct bound *bound, uint64_t value)
{
	struct env_unsigned_rules *rules = &draft->type->unsigned_integer;
	uint64_t *limit = bound->upper ? &rules->maximum : &rules->minimum;
	bool *exclusive = bound->upper ? &rules->exclusive_maximum : &rules->exclusive_minimum;

	if (!is_tighter(draft, bound, ORDER(bound->upper, value, *limit)))
		return;
	*limit = value;
	*exclusive = bound->exclusive;
	note_pair(draft, bound);
}

/* As decimal_to_int(), for the integers of the kind. */
static enum decimal_fit fit_signed(enum env_kind kind, struct env_str text, int64_t *value)
{
	enum decimal_fit fit = decimal_to_int(text, value);

	if (fit == DECIMAL_INTEGER && *value > ranges[kind].most)
		return DECIMAL_ABOVE;
	return fit == DECIMAL_INTEGER && *value < ranges[kind].least ? DECIMAL_BELOW : fit;
}

static void read_signed_bound(struct draft *draft, const struct bound *bound)
{
	int64_t value = 0;
	enum decimal_fit fit = fit_signed(draft->type->kind, bound->text, &value);
	struct memory *memory = memory_of(draft->document);

	if (fit == DECIMAL_FRACTION)
		report_fraction(draft, bound,
				memory_printf(memory, "%lld", (long long)value + shift_of(bound)).ptr);
	else if (fit != DECIMAL_INTEGER)
		check_beyond(draft, bound, fit);
	else
		tighten_signed(draft, bound, value);
}

static void read_unsigned_bound(struct draft *draft, const struct bound *bound)
{
	uint64_t value = 0;
	enum decimal_fit fit = decimal_to_unsigned(bound->text, &value);
	struct memory *memory = memory_of(draft->document);

	if (fit == DECIMAL_FRACTION)
		report_fraction(draft, bound,
				memory_printf(memory, "%llu",
					      (unsigned long long)value + (unsigned)shift_of(bound))
					.ptr);
	else if (fit != DECIMAL_INTEGER)
		check_beyond(draft, bound, fit);
	else
		tighten_unsigned(draft, bound, value);
}

/* The largest float, by its shortest decimal, which is what bounds are compared with. */
#define LARGEST_FLOAT 3.4028235e38

/* Reports a bound of numbers behind which there is none. */
static bool check_any_left(struct draft *draft, const struct bound *bound, double value)
{
	bool is_float = draft->type->kind == ENV_KIND_FLOAT;
	double largest = is_float ? LARGEST_FLOAT : DBL_MAX;
	double distance = bound->upper ? -value : value;

	if (distance < largest || (distance <= largest && !bound->exclusive))
		return true;
	draft_error(draft, CODE_BOUND_RANGE, bound->pair->value->span, "%s excludes every %s",
		    quoted(draft->document, bound->pair->key->text), is_float ? "float" : "double");
	return false;
}

static void read_number_bound(struct draft *draft, const struct bound *bound)
{
	struct env_number_rules *rules = &draft->type->number;
	double *limit = bound->upper ? &rules->maximum : &rules->minimum;
	bool *exclusive = bound->upper ? &rules->exclusive_maximum : &rules->exclusive_minimum;
	double value = strtod(bound->text.ptr, NULL);

	if (!isfinite(value)) {
		draft_error(draft, CODE_BOUND_RANGE, bound->pair->value->span,
			    "%s is beyond the numbers of a double",
			    quoted(draft->document, bound->pair->key->text));
		return;
	}
	if (!check_any_left(draft, bound, value))
		return;
	bool tighter = bound->upper ? value < *limit : value > *limit;
	bool equal = !(value < *limit) && !(value > *limit);
	if (!tighter && !(equal && bound->exclusive))
		return;
	*limit = value;
	*exclusive = bound->exclusive;
	note_pair(draft, bound);
}

void bounds_prepare(struct draft *draft)
{
	struct type *type = draft->type;

	choose_width(draft);
	type->integer = (struct env_integer_rules){.minimum = ranges[type->kind].least,
						   .maximum = ranges[type->kind].most};
	type->unsigned_integer = (struct env_unsigned_rules){.minimum = 0, .maximum = UINT64_MAX};
	type->number = (struct env_number_rules){.minimum = -(double)INFINITY, .maximum = (double)INFINITY};
}

static void read_bound(struct draft *draft, const struct node_pair *pair, bool upper)
{
	struct bound bound = bound_make(draft, pair, upper);

	if (draft->base == BASE_NUMBER)
		read_number_bound(draft, &bound);
	else if (draft->type->kind == ENV_KIND_UINT64)
		read_unsigned_bound(draft, &bound);
	else
		read_signed_bound(draft, &bound);
}

void read_lower_bound(struct draft *draft, const struct node_pair *pair)
{
	read_bound(draft, pair, false);
}

void read_upper_bound(struct draft *draft, const struct node_pair *pair)
{
	read_bound(draft, pair, true);
}

static void report_empty(struct draft *draft)
{
	const struct node_pair *at = draft->upper != NULL ? draft->upper : draft->lower;
	struct diagnostics *diagnostics = diagnostics_of(draft->document);
	struct diagnostic *diagnostic =
		draft_error(draft, CODE_BOUNDS_EMPTY, at->value->span, "%s leaves no number that is valid",
			    quoted(draft->document, at->key->text));

	if (at == draft->upper && draft->lower != NULL)
		diagnostic_note(diagnostics, diagnostic, draft->lower->value->span,
				"the other bound is here");
}

/* Whether there are integers between the bounds. An exclusive one at the end of the type leaves none. */
static bool any_signed(const struct env_integer_rules *rules)
{
	bool past_low = rules->exclusive_minimum && rules->minimum == INT64_MAX;
	bool past_high = rules->exclusive_maximum && rules->maximum == INT64_MIN;

	return !past_low && !past_high &&
	       rules->minimum + (rules->exclusive_minimum ? 1 : 0) <=
		       rules->maximum - (rules->exclusive_maximum ? 1 : 0);
}

static bool any_unsigned(const struct env_unsigned_rules *rules)
{
	bool past_low = rules->exclusive_minimum && rules->minimum == UINT64_MAX;
	bool past_high = rules->exclusive_maximum && rules->maximum == 0;

	return !past_low && !past_high &&
	       rules->minimum + (rules->exclusive_minimum ? 1 : 0) <=
		       rules->maximum - (rules->exclusive_maximum ? 1 : 0);
}

void finish_integer(struct draft *draft)
{
	const struct type *type = draft->type;

	if (type->kind == ENV_KIND_UINT64 ? !any_unsigned(&type->unsigned_integer)
					  : !any_signed(&type->integer))
		report_empty(draft);
}

void finish_number(struct draft *draft)
{
	const struct env_number_rules *rules = &draft->type->number;
	double least =
		rules->exclusive_minimum ? nextafter(rules->minimum, (double)INFINITY) : rules->minimum;
	double most =
		rules->exclusive_maximum ? nextafter(rules->maximum, -(double)INFINITY) : rules->maximum;

	if (least > most)
		report_empty(draft);
}
