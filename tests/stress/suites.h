/* The tests of this suite, by topic. */
#ifndef ENVELOPE_TESTS_STRESS_SUITES_H
#define ENVELOPE_TESTS_STRESS_SUITES_H

#include <check.h>

TCase *answers_tests(void);
TCase *full_tests(void);
TCase *slow_tests(void);

#endif
