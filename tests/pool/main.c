/* Runs the tests of the pool. */
#include "pool/suites.h"

#include <stdlib.h>

int main(void)
{
	Suite *suite = suite_create("pool");

	suite_add_tcase(suite, new_tests());
	suite_add_tcase(suite, inline_tests());
	suite_add_tcase(suite, lanes_tests());
	suite_add_tcase(suite, places_tests());
	suite_add_tcase(suite, waiters_tests());
	suite_add_tcase(suite, free_tests());
	suite_add_tcase(suite, stress_tests());
	suite_add_tcase(suite, race_tests());
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
