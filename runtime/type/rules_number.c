/* The keywords of numbers. */
#include <math.h>

#include "text/exact.h"
#include "text/number.h"
#include "type/rules.h"
#include "type/spell.h"

static void add_multiple(struct env_findings *findings, const struct env_path *path, struct env_str divisor)
{
	char room[ENV_NUMBER_MAX];
	struct env_error_value ctx = {"multiple_of", env_spell_number(divisor, room)};

	env_findings_add_ctx(findings, path, ENV_ERROR_NOT_MULTIPLE, &ctx, 1);
}

/* Adds the error of a value that is not so many times an integer. */
static bool add_remainder(struct env_findings *findings, const struct env_path *path, uint64_t divisor)
{
	char digits[ENV_NUMBER_MAX];

	add_multiple(findings, path, env_str_of(digits, env_number_from_uint(digits, divisor)));
	return false;
}

bool env_rules_integer(struct env_findings *findings, const struct env_path *path,
		       const struct env_integer_rules *rules, int64_t value)
{
	if (rules->exclusive_minimum ? value <= rules->minimum : value < rules->minimum) {
		env_findings_add_limit(findings, path, rules->exclusive_minimum ? ENV_ERROR_GT : ENV_ERROR_GE,
				       rules->minimum);
		return false;
	}
	if (rules->exclusive_maximum ? value >= rules->maximum : value > rules->maximum) {
		env_findings_add_limit(findings, path, rules->exclusive_maximum ? ENV_ERROR_LT : ENV_ERROR_LE,
				       rules->maximum);
		return false;
	}
	if (rules->multiple_of != 0 && value % rules->multiple_of != 0)
		return add_remainder(findings, path, (uint64_t)rules->multiple_of);
	return true;
}

void env_rules_add_minimum(struct env_findings *findings, const struct env_path *path,
			   const struct env_unsigned_rules *rules)
{
	env_findings_add_limit_uint(findings, path, rules->exclusive_minimum ? ENV_ERROR_GT : ENV_ERROR_GE,
				    rules->minimum);
}

bool env_rules_unsigned(struct env_findings *findings, const struct env_path *path,
			const struct env_unsigned_rules *rules, uint64_t value)
{
	if (rules->exclusive_minimum ? value <= rules->minimum : value < rules->minimum) {
		env_rules_add_minimum(findings, path, rules);
		return false;
	}
	if (rules->exclusive_maximum ? value >= rules->maximum : value > rules->maximum) {
		env_findings_add_limit_uint(findings, path,
					    rules->exclusive_maximum ? ENV_ERROR_LT : ENV_ERROR_LE,
					    rules->maximum);
		return false;
	}
	if (rules->multiple_of != 0 && value % rules->multiple_of != 0)
		return add_remainder(findings, path, rules->multiple_of);
	return true;
}

static bool within_bounds(struct env_findings *findings, const struct env_path *path,
			  const struct env_number_rules *rules, double value)
{
	if (rules->exclusive_minimum ? value <= rules->minimum : value < rules->minimum) {
		env_findings_add_limit_number(findings, path,
					      rules->exclusive_minimum ? ENV_ERROR_GT : ENV_ERROR_GE,
					      rules->minimum);
		return false;
	}
	if (rules->exclusive_maximum ? value >= rules->maximum : value > rules->maximum) {
		env_findings_add_limit_number(findings, path,
					      rules->exclusive_maximum ? ENV_ERROR_LT : ENV_ERROR_LE,
					      rules->maximum);
		return false;
	}
	return true;
}

/* Whether the decimal is a multiple, where there is something to be a multiple of. */
static bool is_multiple(struct env_findings *findings, const struct env_path *path,
			const struct env_number_rules *rules, struct env_str decimal)
{
	char room[ENV_NUMBER_MAX];
	struct env_str divisor = env_exact_text(rules->multiple_of, room);

	if (env_exact_is_multiple(env_exact_read(decimal), env_exact_read(divisor)))
		return true;
	add_multiple(findings, path, rules->multiple_of);
	return false;
}

static bool is_finite(struct env_findings *findings, const struct env_path *path, double value)
{
	if (isfinite(value))
		return true;
	env_findings_add(findings, path, ENV_ERROR_NUMBER_RANGE);
	return false;
}

bool env_rules_number(struct env_findings *findings, const struct env_path *path,
		      const struct env_number_rules *rules, double value)
{
	char decimal[ENV_NUMBER_MAX];

	if (!is_finite(findings, path, value) || !within_bounds(findings, path, rules, value))
		return false;
	return rules->multiple_of.ptr == NULL ||
	       is_multiple(findings, path, rules,
			   env_str_of(decimal, env_number_from_double(decimal, value)));
}

bool env_rules_float(struct env_findings *findings, const struct env_path *path,
		     const struct env_number_rules *rules, float value)
{
	char room[ENV_NUMBER_MAX];
	double nearest = 0;

	if (!is_finite(findings, path, (double)value))
		return false;
	struct env_str decimal = env_str_of(room, env_number_from_float(room, value));
	(void)env_number_to_double(decimal, &nearest);
	return within_bounds(findings, path, rules, nearest) &&
	       (rules->multiple_of.ptr == NULL || is_multiple(findings, path, rules, decimal));
}
