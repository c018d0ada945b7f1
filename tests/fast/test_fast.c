/* The tests of fast code. */
#include <stdlib.h>

#include "fast/suites.h"

int main(void)
{
	Suite *suite = suite_create("fast");

	suite_add_tcase(suite, fast_words_case());
	suite_add_tcase(suite, fast_or_null_case());
	suite_add_tcase(suite, fast_blocks_case());
	suite_add_tcase(suite, fast_decode_case());
	suite_add_tcase(suite, fast_spellings_case());
	suite_add_tcase(suite, fast_encode_case());
	suite_add_tcase(suite, fast_escapes_case());
	suite_add_tcase(suite, fast_give_up_case());
	suite_add_tcase(suite, fast_write_on_case());
	suite_add_tcase(suite, fast_kinds_case());
	suite_add_tcase(suite, fast_lists_case());
	suite_add_tcase(suite, fast_lists_write_case());
	suite_add_tcase(suite, fast_bounds_case());
	suite_add_tcase(suite, fast_nested_case());
	suite_add_tcase(suite, fast_open_levels_case());
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
