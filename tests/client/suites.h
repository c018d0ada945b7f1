/* The groups of tests of the client's side. Each returns a new test case that the runner owns. */
#ifndef ENVELOPE_TESTS_CLIENT_SUITES_H
#define ENVELOPE_TESTS_CLIENT_SUITES_H

#include <stdio.h>
#include <string.h>

#include <check.h>

TCase *answers_tests(void);
TCase *endings_tests(void);
TCase *hostile_tests(void);
TCase *inside_tests(void);
TCase *memory_tests(void);
TCase *refusals_tests(void);
TCase *threads_tests(void);

#endif
