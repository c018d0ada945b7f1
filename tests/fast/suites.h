/* The test cases of this folder. */
#ifndef ENVELOPE_TESTS_FAST_SUITES_H
#define ENVELOPE_TESTS_FAST_SUITES_H

#include <check.h>

TCase *fast_blocks_case(void);
TCase *fast_bounds_case(void);
TCase *fast_decode_case(void);
TCase *fast_encode_case(void);
TCase *fast_escapes_case(void);
TCase *fast_give_up_case(void);
TCase *fast_kinds_case(void);
TCase *fast_lists_case(void);
TCase *fast_lists_write_case(void);
TCase *fast_nested_case(void);
TCase *fast_open_levels_case(void);
TCase *fast_or_null_case(void);
TCase *fast_spellings_case(void);
TCase *fast_words_case(void);
TCase *fast_write_on_case(void);

#endif
