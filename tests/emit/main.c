/* Runs the tests of the emitter. */
#include <stdlib.h>

#include "emit/suites.h"

int main(void)
{
	Suite *suite = suite_create("emit");

	suite_add_tcase(suite, enum_hash_tests());
	suite_add_tcase(suite, hash_tests());
	suite_add_tcase(suite, schema_tests());
	suite_add_tcase(suite, templates_tests());
	suite_add_tcase(suite, text_tests());
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
