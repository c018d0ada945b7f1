/* Runs the tests of the generator's YAML floor. */
#include <stdlib.h>

#include "suites.h"

int main(void)
{
	Suite *suite = suite_create("gen-yaml");

	suite_add_tcase(suite, scalar_case());
	suite_add_tcase(suite, node_case());
	suite_add_tcase(suite, key_case());
	suite_add_tcase(suite, span_case());
	suite_add_tcase(suite, alias_case());
	suite_add_tcase(suite, error_case());
	suite_add_tcase(suite, hostile_case());
	suite_add_tcase(suite, json_case());
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
