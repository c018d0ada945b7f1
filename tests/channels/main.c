/* Runs the tests of channels. */
#include "suites.h"

#include <stdlib.h>

int main(void)
{
	Suite *suite = suite_create("channels");

	suite_add_tcase(suite, subscribing_tests());
	suite_add_tcase(suite, refusals_tests());
	suite_add_tcase(suite, snapshots_tests());
	suite_add_tcase(suite, publishing_tests());
	suite_add_tcase(suite, ready_made_tests());
	suite_add_tcase(suite, recheck_tests());
	suite_add_tcase(suite, collections_tests());
	suite_add_tcase(suite, tables_tests());
	suite_add_tcase(suite, unpacking_tests());
	suite_add_tcase(suite, making_tests());
	suite_add_tcase(suite, memory_tests());
	suite_add_tcase(suite, recorded_tests());
	suite_add_tcase(suite, threads_tests());
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
