/* The tests of the pool. Each returns a new test case that the runner owns. */
#ifndef ENVELOPE_TESTS_POOL_SUITES_H
#define ENVELOPE_TESTS_POOL_SUITES_H

#include <check.h>

TCase *free_tests(void);
TCase *inline_tests(void);
TCase *lanes_tests(void);
TCase *new_tests(void);
TCase *places_tests(void);
TCase *race_tests(void);
TCase *stress_tests(void);
TCase *waiters_tests(void);

#endif
