/* The suites of the type floor. */
#ifndef ENVELOPE_TESTS_TYPE_SUITES_H
#define ENVELOPE_TESTS_TYPE_SUITES_H

#include <check.h>

Suite *check_suite(void);
Suite *copy_suite(void);
Suite *errors_suite(void);
Suite *fast_suite(void);
Suite *invalid_suite(void);
Suite *kinds_suite(void);
Suite *kinds_check_suite(void);
Suite *kinds_edges_suite(void);
Suite *limits_suite(void);
Suite *memory_suite(void);
Suite *random_suite(void);
Suite *tables_suite(void);
Suite *tape_suite(void);
Suite *valid_suite(void);

#endif
