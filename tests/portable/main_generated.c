/* Runs the suite of the generated code, but what needs the runtime. */
#include <stdlib.h>

#include "generated/suites.h"

int main(void)
{
	Suite *suite = suite_create("generated");

	suite_add_tcase(suite, check_tests());
	suite_add_tcase(suite, defaults_tests());
	suite_add_tcase(suite, memory_tests());
	suite_add_tcase(suite, random_tests());
	suite_add_tcase(suite, values_tests());
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	srunner_free(runner);
	return EXIT_SUCCESS;
}
