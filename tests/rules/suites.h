/* The suites of this folder. */
#ifndef ENVELOPE_TESTS_RULES_SUITES_H
#define ENVELOPE_TESTS_RULES_SUITES_H

#include <check.h>

Suite *array_suite(void);
Suite *canonical_suite(void);
Suite *exact_suite(void);
Suite *hostile_suite(void);
Suite *limits_suite(void);
Suite *logic_suite(void);
Suite *object_suite(void);
Suite *scalar_suite(void);
Suite *unevaluated_suite(void);

#endif
