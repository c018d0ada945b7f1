/* The suites of the formats. Each returns a new suite that the runner owns. */
#ifndef ENVELOPE_TESTS_FORMAT_SUITES_H
#define ENVELOPE_TESTS_FORMAT_SUITES_H

#include <check.h>

Suite *addresses_suite(void);
Suite *base64_suite(void);
Suite *date_time_suite(void);
Suite *duration_suite(void);
Suite *found_suite(void);
Suite *iri_suite(void);
Suite *mail_suite(void);
Suite *mutations_suite(void);
Suite *pointers_suite(void);
Suite *templates_suite(void);
Suite *time_suite(void);
Suite *unix_suite(void);
Suite *uri_suite(void);
Suite *uuid_suite(void);

#endif
