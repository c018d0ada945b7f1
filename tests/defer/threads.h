/* The cases of the program whose tests have threads. */
#ifndef ENVELOPE_TESTS_DEFER_THREADS_H
#define ENVELOPE_TESTS_DEFER_THREADS_H

#include <check.h>

TCase *expiry_tests(void);
TCase *hubs_tests(void);
TCase *closed_tests(void);

#endif
