/* One row of a table: a template, a view, and what comes of them. */
#ifndef TESTS_TEMPLATE_CASES_H
#define TESTS_TEMPLATE_CASES_H

#include <stdbool.h>

#include <check.h>
#include <jansson.h>

#include "template/template.h"

struct template_case {
	const char *rule;
	const char *view; /* JSON; NULL: {} */
	const char *text;
	const char *expected; /* in failing cases: a part of the message */
	const char *partials; /* JSON object, name -> text; NULL: none */
};

/* A failing case has a place besides. */
struct template_failing_case {
	struct template_case given;
	enum template_failure failure;
	size_t line;
	size_t column;
	const char *name; /* of the template; NULL: "main" */
};

/* Escapes as Mustache does; nothing has to be there. */
extern const struct template_options case_options;

/* A loader of the strings in a JSON object. */
struct template_loader case_loader(json_t *partials);

/* Renders the row with case_options and compares. */
void check_case(const struct template_case *row);

/* Renders the row with other options and compares. */
void check_case_with(const struct template_case *row, struct template_options options);

/* Renders the row, expects the failure, and that the output is as it was. */
void check_failing_case(const struct template_failing_case *row, struct template_options options);

TCase *interpolation_tests(void);
TCase *sections_tests(void);
TCase *partials_tests(void);
TCase *delimiters_tests(void);
TCase *errors_tests(void);
TCase *limits_tests(void);
TCase *set_tests(void);
TCase *lists_tests(void);
TCase *files_tests(void);

#endif
