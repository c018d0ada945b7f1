/* Runs the tests of the generator's lowest floor. */
#include <stdlib.h>

#include "suites.h"

int main(void)
{
	Suite *suite = suite_create("gen-base");

	suite_add_tcase(suite, memory_case());
	suite_add_tcase(suite, source_case());
	suite_add_tcase(suite, suggest_case());
	suite_add_tcase(suite, diagnostic_text_case());
	suite_add_tcase(suite, diagnostic_order_case());
	suite_add_tcase(suite, diagnostic_json_case());
	suite_add_tcase(suite, file_case());
	suite_add_tcase(suite, output_set_case());
	suite_add_tcase(suite, output_failure_case());
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
