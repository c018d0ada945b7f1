/* The verdict on one answer. */
#ifndef ENVELOPE_TESTS_CONFORMANCE_JUDGE_H
#define ENVELOPE_TESTS_CONFORMANCE_JUDGE_H

#include <stdbool.h>

#include <jansson.h>

#include "case.h"
#include "rules.h"

enum verdict {
	VERDICT_SAME,      /* as Python answers */
	VERDICT_DIFFERENT, /* otherwise, and every difference has a rule that accepts it */
	VERDICT_WRONG,     /* a difference that no rule accepts */
};

struct judgement {
	enum verdict verdict;
	bool used[RULE_COUNT]; /* which rules were needed */
	char why[160];         /* of a wrong one: the first difference */
};

/* Judges the texts of the frames that ours answered. */
void judge(struct judgement *judgement, const struct recorded *recorded, const json_t *ours);

#endif
