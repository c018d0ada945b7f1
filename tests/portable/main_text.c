/* Runs the suites of the text floor, but those that need jansson. */
#include <stdlib.h>

#include "text/suites.h"

int main(void)
{
	static Suite *(*const suites[])(void) = {
		arena_suite,  buf_suite,   double_suite,  double_hard_suite, double_random_suite,
		escape_suite, float_suite, grammar_suite, int_suite,         memory_suite,
		places_suite, tape_suite,  utf8_suite,
	};
	SRunner *runner = srunner_create(NULL);

	for (size_t i = 0; i < sizeof(suites) / sizeof(suites[0]); i++)
		srunner_add_suite(runner, suites[i]());
	srunner_run_all(runner, CK_ENV);
	srunner_free(runner);
	return EXIT_SUCCESS;
}
