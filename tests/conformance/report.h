/* Counts verdicts. */
#ifndef ENVELOPE_TESTS_CONFORMANCE_REPORT_H
#define ENVELOPE_TESTS_CONFORMANCE_REPORT_H

#include <stdbool.h>
#include <stddef.h>

#include <jansson.h>

#include "judge.h"

struct report {
	size_t verdicts[3];
	size_t used[RULE_COUNT]; /* cases a rule was needed in; a case may need several */
	json_t *groups;          /* owned: name to [passed, different, failed] */
	json_t *failures;        /* owned: [id, why] */
};

void report_begin(struct report *report);
void report_free(struct report *report);

void report_add(struct report *report, const struct recorded *recorded, const struct judgement *judgement);

void report_print(const struct report *report);

#endif
