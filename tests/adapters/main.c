/* Runs the tests of the transports. */
#include "service.h"

#include <stdlib.h>

int main(void)
{
	Suite *suite = suite_create("adapters");

	suite_add_tcase(suite, lines_tests());
	suite_add_tcase(suite, endpoint_tests());
	suite_add_tcase(suite, serve_tests());
	suite_add_tcase(suite, closing_tests());
	suite_add_tcase(suite, stall_tests());
	suite_add_tcase(suite, workers_tests());
	suite_add_tcase(suite, drain_tests());
	suite_add_tcase(suite, connect_tests());
	suite_add_tcase(suite, admit_tests());
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
