/* Runs the tests of what tests are made of. */
#include <stdlib.h>

#include "shop.h"

int main(void)
{
	Suite *suite = suite_create("testing");

	suite_add_tcase(suite, pieces_tests());
	suite_add_tcase(suite, catcher_tests());
	suite_add_tcase(suite, peer_tests());
	suite_add_tcase(suite, ask_tests());
	suite_add_tcase(suite, close_tests());
	suite_add_tcase(suite, run_tests());
	suite_add_tcase(suite, channels_tests());
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
