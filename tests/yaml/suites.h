/* The cases of the generator's YAML floor. */
#ifndef TESTS_YAML_SUITES_H
#define TESTS_YAML_SUITES_H

#include <check.h>

TCase *alias_case(void);
TCase *error_case(void);
TCase *hostile_case(void);
TCase *json_case(void);
TCase *key_case(void);
TCase *node_case(void);
TCase *scalar_case(void);
TCase *span_case(void);

#endif
