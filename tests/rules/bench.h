/* A schema and a value with what is wrong between them, tried in every way that there is. */
#ifndef ENVELOPE_TESTS_RULES_BENCH_H
#define ENVELOPE_TESTS_RULES_BENCH_H

#include <check.h>

#include <envelope/codec.h>

/* In schema and value stands ' for ", to be read by people. */
struct rule_case {
	const char *schema;
	const char *value;
	const char *errors; /* "place|type|sentence", joined by "; "; empty: the value obeys */
};

#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

/*
 * Evaluates the case with all errors, with none wanted, under `not` and in branches, and with each allocation failing; fails the test that
 * calls it where any of these is not as the case says.
 */
void rule_case_check(const struct rule_case *rule_case);

/* What env_validate() answers for the case alone, whose schema is loaded into `arena`. */
enum env_status rule_case_status(struct env_arena *arena, const struct rule_case *written,
				 struct env_errors *errors);

/* What env_validate() answers for an open value that has `schema`. */
enum env_status schema_validate(const struct env_schema *schema, struct env_str value,
				const struct env_allocator *allocator, struct env_errors *errors);

/* A test that runs over the table `cases`. */
#define RULE_CASES_TEST(name)                \
	START_TEST(name)                     \
	{                                    \
		rule_case_check(&cases[_i]); \
	}                                    \
	END_TEST

#endif
