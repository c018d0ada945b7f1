/* What happened before on connections that several cases share: a JSON object of the frames that ours answered otherwise, by label. */
#ifndef ENVELOPE_TESTS_CONFORMANCE_HISTORY_H
#define ENVELOPE_TESTS_CONFORMANCE_HISTORY_H

#include "judge.h"

/* Tells a case what happened before it; the case borrows it. */
void history_tell(const json_t *history, struct recorded *recorded);

/* Remembers a case by its verdict. */
void history_note(json_t *history, const struct recorded *recorded, const struct judgement *judgement);

#endif
