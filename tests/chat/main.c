/* Runs the tests of the chat example. */
#include <stdlib.h>

#include "talk.h"

int main(void)
{
	Suite *suite = suite_create("chat");

	suite_add_tcase(suite, rooms_tests());
	suite_add_tcase(suite, history_tests());
	suite_add_tcase(suite, refusals_tests());
	suite_add_tcase(suite, limits_tests());
	suite_add_tcase(suite, restart_tests());
	suite_add_tcase(suite, threads_tests());
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
