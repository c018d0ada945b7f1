/* The suites of the emitter. */
#ifndef ENVELOPE_TESTS_EMIT_SUITES_H
#define ENVELOPE_TESTS_EMIT_SUITES_H

#include <check.h>

TCase *enum_hash_tests(void);
TCase *hash_tests(void);
TCase *schema_tests(void);
TCase *templates_tests(void);
TCase *text_tests(void);

#endif
