/* The verdict on one answer. */
#include "judge.h"

#include <stdio.h>
#include <stdlib.h>

static void describe(struct judgement *judgement, const struct difference *difference)
{
	char *loc = difference->loc != NULL ? json_dumps(difference->loc, JSON_COMPACT) : NULL;
	char *ours = difference->ours != NULL ? json_dumps(difference->ours, JSON_COMPACT | JSON_ENCODE_ANY)
					      : NULL;

	snprintf(judgement->why, sizeof(judgement->why), "%s%s%s%s%.90s", difference->what,
		 loc != NULL ? " at " : "", loc != NULL ? loc : "", ours != NULL ? ": ours " : "",
		 ours != NULL ? ours : "");
	free(loc);
	free(ours);
}

static void judge_against(struct judgement *judgement, const struct recorded *recorded, const json_t *theirs,
			  const json_t *ours)
{
	struct comparison comparison;

	*judgement = (struct judgement){.verdict = VERDICT_SAME};
	comparison_make(&comparison, recorded, theirs, ours);
	for (size_t i = 0; i < comparison.count && judgement->verdict != VERDICT_WRONG; i++) {
		size_t rule = rules_find(&comparison, &comparison.items[i]);
		judgement->verdict = rule < RULE_COUNT ? VERDICT_DIFFERENT : VERDICT_WRONG;
		if (rule < RULE_COUNT)
			judgement->used[rule] = true;
		else
			describe(judgement, &comparison.items[i]);
	}
	comparison_free(&comparison);
}

void judge(struct judgement *judgement, const struct recorded *recorded, const json_t *ours)
{
	struct judgement other;

	judge_against(judgement, recorded, recorded->answers, ours);
	if (judgement->verdict == VERDICT_SAME || recorded->alternative == NULL)
		return;
	judge_against(&other, recorded, recorded->alternative, ours);
	if (other.verdict < judgement->verdict)
		*judgement = other;
}
