/* The groups of tests of the judge. */
#ifndef ENVELOPE_TESTS_CONFORMANCE_SUITES_H
#define ENVELOPE_TESTS_CONFORMANCE_SUITES_H

#include <check.h>

TCase *document_tests(void);
TCase *frame_tests(void);
TCase *rules_tests(void);
TCase *wire_tests(void);

#endif
