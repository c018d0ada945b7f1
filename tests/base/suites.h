/* The cases of the generator's lowest floor. */
#ifndef TESTS_BASE_SUITES_H
#define TESTS_BASE_SUITES_H

#include <check.h>

TCase *diagnostic_json_case(void);
TCase *diagnostic_order_case(void);
TCase *diagnostic_text_case(void);
TCase *file_case(void);
TCase *memory_case(void);
TCase *output_failure_case(void);
TCase *output_set_case(void);
TCase *source_case(void);
TCase *suggest_case(void);

#endif
