/* The groups of tests of the rules of the runtime. */
#ifndef ENVELOPE_TESTS_DEFER_SUITES_H
#define ENVELOPE_TESTS_DEFER_SUITES_H

#include <check.h>

TCase *addresses_tests(void);
TCase *answers_tests(void);
TCase *cancel_tests(void);
TCase *deadline_tests(void);
TCase *deferred_tests(void);
TCase *describe_tests(void);
TCase *dispatch_tests(void);
TCase *drain_tests(void);
TCase *events_tests(void);
TCase *free_tests(void);
TCase *guard_tests(void);
TCase *listen_tests(void);
TCase *log_tests(void);
TCase *order_tests(void);
TCase *packets_tests(void);
TCase *queue_tests(void);
TCase *rate_tests(void);
TCase *scarce_tests(void);
TCase *stats_tests(void);
TCase *texts_tests(void);
TCase *waiting_tests(void);

#endif
