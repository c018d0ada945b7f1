/* The groups of tests of channels. */
#ifndef ENVELOPE_TESTS_CHANNELS_SUITES_H
#define ENVELOPE_TESTS_CHANNELS_SUITES_H

#include <stdio.h>
#include <string.h>

#include <check.h>

TCase *subscribing_tests(void);
TCase *refusals_tests(void);
TCase *snapshots_tests(void);
TCase *publishing_tests(void);
TCase *ready_made_tests(void);
TCase *recheck_tests(void);
TCase *collections_tests(void);
TCase *tables_tests(void);
TCase *unpacking_tests(void);
TCase *making_tests(void);
TCase *memory_tests(void);
TCase *recorded_tests(void);
TCase *threads_tests(void);

#endif
