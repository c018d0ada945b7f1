/* Unit tests of the Mustache engine. */
#include <stdlib.h>

#include "template/cases.h"

int main(void)
{
	Suite *suite = suite_create("template");

	suite_add_tcase(suite, interpolation_tests());
	suite_add_tcase(suite, sections_tests());
	suite_add_tcase(suite, partials_tests());
	suite_add_tcase(suite, delimiters_tests());
	suite_add_tcase(suite, errors_tests());
	suite_add_tcase(suite, limits_tests());
	suite_add_tcase(suite, set_tests());
	suite_add_tcase(suite, lists_tests());
	suite_add_tcase(suite, files_tests());
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_NORMAL);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
