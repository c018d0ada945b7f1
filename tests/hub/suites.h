/* The groups of tests of the hub. */
#ifndef ENVELOPE_TESTS_HUB_SUITES_H
#define ENVELOPE_TESTS_HUB_SUITES_H

#include <stdio.h>
#include <string.h>

#include <check.h>

TCase *frames_tests(void);
TCase *requests_tests(void);
TCase *listeners_tests(void);
TCase *connections_tests(void);
TCase *pairs_tests(void);
TCase *packages_tests(void);
TCase *names_tests(void);
TCase *memory_tests(void);
TCase *bounds_tests(void);
TCase *floods_tests(void);
TCase *outgoing_tests(void);
TCase *alone_tests(void);

#endif
