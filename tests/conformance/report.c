/* Counts verdicts and prints them. */
#include "report.h"

#include <stdio.h>

enum column { COLUMN_PASSED, COLUMN_DIFFERENT, COLUMN_FAILED, COLUMN_COUNT };

void report_begin(struct report *report)
{
	*report = (struct report){.groups = json_object(), .failures = json_array()};
}

void report_free(struct report *report)
{
	json_decref(report->groups);
	json_decref(report->failures);
	*report = (struct report){0};
}

static void count_group(struct report *report, const char *group, enum column column)
{
	json_t *counts = json_object_get(report->groups, group);

	if (counts == NULL) {
		counts = json_pack("[iii]", 0, 0, 0);
		json_object_set_new(report->groups, group, counts);
	}
	json_t *count = json_array_get(counts, column);
	json_integer_set(count, json_integer_value(count) + 1);
}

void report_add(struct report *report, const struct recorded *recorded, const struct judgement *judgement)
{
	report->verdicts[judgement->verdict]++;
	count_group(report, recorded->group, (enum column)judgement->verdict);
	for (size_t i = 0; judgement->verdict == VERDICT_DIFFERENT && i < RULE_COUNT; i++)
		report->used[i] += judgement->used[i];
	if (judgement->verdict == VERDICT_WRONG)
		json_array_append_new(report->failures, json_pack("[ss]", recorded->id, judgement->why));
}

static void print_groups(const struct report *report)
{
	const char *name;
	json_t *counts;

	printf("%-12s %9s %9s %9s\n", "group", "passed", "different", "failed");
	json_object_foreach(report->groups, name, counts)
	{
		printf("%-12s", name);
		for (size_t i = 0; i < COLUMN_COUNT; i++)
			printf(" %9lld", (long long)json_integer_value(json_array_get(counts, i)));
		putchar('\n');
	}
}

static void print_failures(const struct report *report)
{
	for (size_t i = 0; i < json_array_size(report->failures); i++) {
		const json_t *failure = json_array_get(report->failures, i);
		printf("  %s: %s\n", json_string_value(json_array_get(failure, 0)),
		       json_string_value(json_array_get(failure, 1)));
	}
}

void report_print(const struct report *report)
{
	print_groups(report);
	printf("\npassed: %zu\n", report->verdicts[VERDICT_SAME]);
	printf("deliberately different: %zu\n", report->verdicts[VERDICT_DIFFERENT]);
	for (size_t i = 0; i < RULE_COUNT; i++)
		printf("  %-16s %4zu  %s\n", rules[i].name, report->used[i], rules[i].reason);
	printf("failed: %zu\n", report->verdicts[VERDICT_WRONG]);
	print_failures(report);
}
