/* Runs the tests of the judge. */
#include "suites.h"

#include <stdlib.h>

int main(void)
{
	Suite *suite = suite_create("conformance-rules");

	suite_add_tcase(suite, document_tests());
	suite_add_tcase(suite, frame_tests());
	suite_add_tcase(suite, rules_tests());
	suite_add_tcase(suite, wire_tests());
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
