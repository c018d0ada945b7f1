/* The suites of the formats. Each returns a new suite that the runner owns. */
#ifndef ENVELOPE_TESTS_FORMAT_SUITES_H
#define ENVELOPE_TESTS_FORMAT_SUITES_H

#include <check.h>

Suite *date_time_suite(void);
Suite *duration_suite(void);
Suite *time_suite(void);
Suite *unix_suite(void);
Suite *uri_suite(void);
Suite *uuid_suite(void);

#endif
