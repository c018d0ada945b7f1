/* Runs the suites of the formats. */
#include <stdlib.h>

#include "format/suites.h"

int main(void)
{
	static Suite *(*const suites[])(void) = {
		addresses_suite, base64_suite, date_time_suite, duration_suite, found_suite,
		iri_suite,       mail_suite,   mutations_suite, pointers_suite, templates_suite,
		time_suite,      unix_suite,   uri_suite,       uuid_suite,
	};
	SRunner *runner = srunner_create(NULL);

	for (size_t i = 0; i < sizeof(suites) / sizeof(suites[0]); i++)
		srunner_add_suite(runner, suites[i]());
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
