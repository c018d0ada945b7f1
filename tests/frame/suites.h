/* The suites of frames. Each returns a new suite that the runner owns. */
#ifndef ENVELOPE_TESTS_FRAME_SUITES_H
#define ENVELOPE_TESTS_FRAME_SUITES_H

#include <check.h>

Suite *decode_suite(void);
Suite *encode_suite(void);
Suite *random_suite(void);

#endif
