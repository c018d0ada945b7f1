/* Fast decoders beside the careful one: the corpus in all spellings. */
#include <string.h>

#include "fast/corpus.h"
#include "fast/hold.h"
#include "fast/pair.h"
#include "fast/spelling.h"
#include "fast/suites.h"

/* Every spelling of a valid text; those that only move white space, or keys, stay fast. */
START_TEST(test_spellings)
{
	const unsigned harmless = SPELLING_SPACED | SPELLING_WIDE | SPELLING_SHUFFLED;
	const struct corpus_text *text = &corpus[_i];
	const struct fast *fast = fast_find(text->type);
	json_t *tree = text->fast ? json_loads(text->json, JSON_DECODE_ANY | JSON_ALLOW_NUL, NULL) : NULL;
	uint64_t random = 88172645463325252U + (uint64_t)_i;

	ck_assert_int_eq(tree != NULL, text->fast);
	for (unsigned ways = 0; tree != NULL && ways <= SPELLING_ALL; ways++) {
		struct env_buf buf = {0};
		spelling_write(&buf, tree, ways, &random);
		struct pair answers = hold_text(fast, buf.data, buf.len);
		if ((ways & ~harmless) == 0)
			ck_assert_msg(answers.fast, "%.*s", (int)buf.len, buf.data);
		env_buf_free(&buf);
	}
	json_decref(tree);
}
END_TEST

TCase *fast_spellings_case(void)
{
	TCase *tests = tcase_create("spellings");

	tcase_set_timeout(tests, 60);
	tcase_add_loop_test(tests, test_spellings, 0, (int)corpus_count);
	return tests;
}
