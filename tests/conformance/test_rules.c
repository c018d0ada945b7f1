/* Each rule accepts its examples, and none of their near misses: the lines of rules.jsonl. */
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "case.h"
#include "judge.h"

/* Calls `check` with each line; returns how many there were. */
static size_t for_each_example(void (*check)(const struct recorded *example, void *user), void *user)
{
	FILE *file = fopen(RULES_FILE, "r");
	char *line = NULL;
	size_t size = 0;
	size_t count = 0;
	ssize_t len;

	ck_assert_ptr_nonnull(file);
	while ((len = getline(&line, &size, file)) > 0) {
		struct recorded example;
		ck_assert_msg(recorded_read(&example, line, (size_t)len), "line %zu", count + 1);
		check(&example, user);
		recorded_free(&example);
		count++;
	}
	free(line);
	fclose(file);
	return count;
}

static size_t rule_index(const struct recorded *example)
{
	const char *name = json_string_value(json_object_get(example->line, "rule"));
	size_t i = 0;

	ck_assert_ptr_nonnull(name);
	while (i < RULE_COUNT && strcmp(rules[i].name, name) != 0)
		i++;
	ck_assert_msg(i < RULE_COUNT, "%s: there is no rule %s", example->id, name);
	return i;
}

static void check_accepted(const struct recorded *example, void *user)
{
	const json_t *ours = json_object_get(example->line, "ours");
	size_t rule = rule_index(example);
	struct judgement judgement;

	(void)user;
	if (ours == NULL)
		return;
	judge(&judgement, example, ours);
	ck_assert_msg(judgement.verdict == VERDICT_DIFFERENT, "%s: %d %s", example->id,
		      (int)judgement.verdict, judgement.why);
	for (size_t i = 0; i < RULE_COUNT; i++)
		ck_assert_msg(judgement.used[i] == (i == rule), "%s: %s", example->id, rules[i].name);
}

START_TEST(a_rule_accepts_its_examples_alone)
{
	ck_assert_uint_gt(for_each_example(check_accepted, NULL), RULE_COUNT);
}
END_TEST

static void check_refused(const struct recorded *example, void *user)
{
	const json_t *wrong = json_object_get(example->line, "wrong");

	(void)user;
	for (size_t i = 0; i < json_array_size(wrong); i++) {
		struct judgement judgement;
		judge(&judgement, example, json_array_get(wrong, i));
		ck_assert_msg(judgement.verdict == VERDICT_WRONG, "%s: near miss %zu passes", example->id, i);
	}
}

START_TEST(a_near_miss_is_refused)
{
	ck_assert_uint_gt(for_each_example(check_refused, NULL), RULE_COUNT);
}
END_TEST

struct coverage {
	size_t accepted[RULE_COUNT];
	size_t refused[RULE_COUNT];
};

static void count(const struct recorded *example, void *user)
{
	struct coverage *coverage = user;
	size_t rule = rule_index(example);

	coverage->accepted[rule] += json_object_get(example->line, "ours") != NULL;
	coverage->refused[rule] += json_array_size(json_object_get(example->line, "wrong"));
}

START_TEST(every_rule_has_examples_and_near_misses)
{
	struct coverage coverage = {{0}, {0}};

	for_each_example(count, &coverage);
	for (size_t i = 0; i < RULE_COUNT; i++) {
		ck_assert_msg(coverage.accepted[i] > 0, "%s: no example", rules[i].name);
		ck_assert_msg(coverage.refused[i] > 1, "%s: too few near misses", rules[i].name);
	}
}
END_TEST

TCase *rules_tests(void)
{
	TCase *tests = tcase_create("rules");

	tcase_add_test(tests, a_rule_accepts_its_examples_alone);
	tcase_add_test(tests, a_near_miss_is_refused);
	tcase_add_test(tests, every_rule_has_examples_and_near_misses);
	return tests;
}
