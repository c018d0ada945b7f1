/* Runs the suites of frames. */
#include <stdlib.h>

#include "frame/suites.h"

int main(void)
{
	SRunner *runner = srunner_create(decode_suite());

	srunner_add_suite(runner, encode_suite());
	srunner_add_suite(runner, random_suite());
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
