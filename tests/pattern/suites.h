/* The suites of regular expressions. Each returns a new suite that the runner owns. */
#ifndef ENVELOPE_TESTS_PATTERN_SUITES_H
#define ENVELOPE_TESTS_PATTERN_SUITES_H

#include <check.h>

Suite *automaton_suite(void);
Suite *differential_suite(void);
Suite *hostile_suite(void);
Suite *limits_suite(void);
Suite *pcre2_suite(void);
Suite *properties_suite(void);
Suite *refused_suite(void);
Suite *slots_suite(void);
Suite *tree_suite(void);

#endif
