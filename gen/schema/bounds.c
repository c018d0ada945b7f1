/* Bounds of integers and numbers. */
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

/* Reports a bound with a fraction; `floor` is the integer below it. */
static void report_fraction(struct draft *draft, const struct bound *bound, int64_t floor)
{
	struct diagnostics *diagnostics = diagnostics_of(draft->document);
	struct diagnostic *diagnostic = draft_error(draft, CODE_BOUND_FRACTION, bound->pair->value->span,
						    "%s of an integer must be an integer",
						    quoted(draft->document, bound->pair->key->text));
	/*
	 * At least 1.5 is at least 2, but more than 1.5 is more than 1; and the other way round for upper
	 * bounds.
	 */
	int64_t same = bound->upper != bound->exclusive ? floor : floor + 1;

	diagnostic_help(diagnostics, diagnostic, "%lld means the same", (long long)same);
}

/*
 * Reports a bound of integers that is beyond all of them, if that excludes any; else it says nothing and is
 * left out.
 */
static void check_beyond(struct draft *draft, const struct bound *bound, enum decimal_fit fit)
{
	if ((fit == DECIMAL_ABOVE) != bound->upper)
		draft_error(draft, CODE_BOUND_RANGE, bound->pair->value->span,
			    "%s excludes every integer of 64 bits",
			    quoted(draft->document, bound->pair->key->text));
}

static void note_pair(struct draft *draft, const struct bound *bound)
{
	if (bound->upper)
		draft->upper = bound->pair;
	else
		draft->lower = bound->pair;
}

/* Takes the bound where it is tighter than what the rules have. */
static void tighten_integer(struct draft *draft, const struct bound *bound, int64_t value)
{
	struct env_integer_rules *rules = &draft->type->integer;
	int64_t *limit = bound->upper ? &rules->maximum : &rules->minimum;
	bool *exclusive = bound->upper ? &rules->exclusive_maximum : &rules->exclusive_minimum;
	bool tighter = bound->upper ? value < *limit : value > *limit;

	if (!tighter &&
	    !(value == *limit && (bound->exclusive || (bound->upper ? draft->upper : draft->lower) == NULL)))
		return;
	*limit = value;
	*exclusive = bound->exclusive;
	note_pair(draft, bound);
}

static void read_integer_bound(struct draft *draft, const struct bound *bound)
{
	int64_t value = 0;
	enum decimal_fit fit = decimal_to_int(bound->text, &value);

	if (fit == DECIMAL_FRACTION)
		report_fraction(draft, bound, value);
	else if (fit != DECIMAL_INTEGER)
		check_beyond(draft, bound, fit);
	else
		tighten_integer(draft, bound, value);
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
	bool tighter = bound->upper ? value < *limit : value > *limit;
	bool equal = !(value < *limit) && !(value > *limit);
	if (!tighter && !(equal && bound->exclusive))
		return;
	*limit = value;
	*exclusive = bound->exclusive;
	note_pair(draft, bound);
}

/* The range that there is where no bound is given. Done at the first bound, or at the end. */
static void prepare(struct draft *draft)
{
	if (draft->bounded)
		return;
	draft->bounded = true;
	draft->type->integer = (struct env_integer_rules){.minimum = INT64_MIN, .maximum = INT64_MAX};
	draft->type->number =
		(struct env_number_rules){.minimum = -(double)INFINITY, .maximum = (double)INFINITY};
}

static void read_bound(struct draft *draft, const struct node_pair *pair, bool upper)
{
	struct bound bound = bound_make(draft, pair, upper);

	prepare(draft);
	if (draft->base == BASE_INTEGER)
		read_integer_bound(draft, &bound);
	else
		read_number_bound(draft, &bound);
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
		draft_error(draft, CODE_BOUNDS_EMPTY, at->value->span, "%s leaves no value that is valid",
			    quoted(draft->document, at->key->text));

	if (at == draft->upper && draft->lower != NULL)
		diagnostic_note(diagnostics, diagnostic, draft->lower->value->span,
				"the other bound is here");
}

void finish_integer(struct draft *draft)
{
	const struct env_integer_rules *rules = &draft->type->integer;

	draft->type->kind = ENV_KIND_INTEGER;
	prepare(draft);
	bool past_low = rules->exclusive_minimum && rules->minimum == INT64_MAX;
	bool past_high = rules->exclusive_maximum && rules->maximum == INT64_MIN;
	if (!past_low && !past_high) {
		int64_t least = rules->minimum + (rules->exclusive_minimum ? 1 : 0);
		int64_t most = rules->maximum - (rules->exclusive_maximum ? 1 : 0);

		if (least <= most)
			return;
	}
	report_empty(draft);
}

void finish_number(struct draft *draft)
{
	const struct env_number_rules *rules = &draft->type->number;

	draft->type->kind = ENV_KIND_NUMBER;
	prepare(draft);
	double least =
		rules->exclusive_minimum ? nextafter(rules->minimum, (double)INFINITY) : rules->minimum;
	double most =
		rules->exclusive_maximum ? nextafter(rules->maximum, -(double)INFINITY) : rules->maximum;
	if (least > most)
		report_empty(draft);
}
