/* The suites of the text floor. Each returns a new suite that the runner owns. */
#ifndef ENVELOPE_TESTS_TEXT_SUITES_H
#define ENVELOPE_TESTS_TEXT_SUITES_H

#include <check.h>

Suite *arena_suite(void);
Suite *buf_suite(void);
Suite *double_hard_suite(void);
Suite *double_random_suite(void);
Suite *double_suite(void);
Suite *escape_suite(void);
Suite *float_suite(void);
Suite *fuzz_suite(void);
Suite *grammar_suite(void);
Suite *int_suite(void);
Suite *json_suite(void);
Suite *memory_suite(void);
Suite *places_suite(void);
Suite *skim_suite(void);
Suite *tape_suite(void);
Suite *utf8_suite(void);

#endif
