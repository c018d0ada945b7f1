/* Runs the suite of fast code, but what needs jansson. */
#include <stdlib.h>

#include "fast/suites.h"

int main(void)
{
	Suite *suite = suite_create("fast");

	suite_add_tcase(suite, fast_words_case());
	suite_add_tcase(suite, fast_blocks_case());
	suite_add_tcase(suite, fast_decode_case());
	suite_add_tcase(suite, fast_encode_case());
	suite_add_tcase(suite, fast_kinds_case());
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	srunner_free(runner);
	return EXIT_SUCCESS;
}
