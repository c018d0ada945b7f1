/* The suites of the generated code. */
#ifndef ENVELOPE_TESTS_GENERATED_SUITES_H
#define ENVELOPE_TESTS_GENERATED_SUITES_H

#include <check.h>

TCase *check_tests(void);
TCase *defaults_tests(void);
TCase *memory_tests(void);
TCase *packages_tests(void);
TCase *random_tests(void);
TCase *values_tests(void);

#endif
