/* What the files of this suite share. */
#ifndef TESTS_SCHEMA_SUITE_H
#define TESTS_SCHEMA_SUITE_H

#include <check.h>

#include "base/diagnostic.h"
#include "base/memory.h"
#include "schema/compile.h"

/* A run over files. */
struct run_case {
	struct memory memory;
	struct diagnostics diagnostics;
	struct model *model;
};

/* Compiles the files at `paths`, with CASES_DIR to search for imports. */
void run_case_begin(struct run_case *run, const char *const *paths, size_t count);

/* The same of one text, which is written to a temporary file; its imports are searched for in CASES_DIR. */
void run_case_begin_text(struct run_case *run, const char *text);

void run_case_end(struct run_case *run);

/* How many diagnostics of that code there are. */
size_t run_case_count(const struct run_case *run, enum code code);

/* The package, type or message of that name; the test fails where there is none. */
const struct package *package_get(const struct model *model, const char *name);
const struct type *type_get(const struct package *package, const char *c_name);
const struct message *message_get(const struct package *package, const char *name);
const struct property *property_get(const struct type *type, const char *name);

#define ck_assert_env_str(str, text) \
	ck_assert_msg(env_str_equal((str), env_str(text)), "'%.*s' is not '%s'", STR(str), text)

TCase *bundle_tests(void);
TCase *decimal_tests(void);
TCase *dialect_tests(void);
TCase *handling_tests(void);
TCase *imports_tests(void);
TCase *limits_tests(void);
TCase *map_tests(void);
TCase *model_tests(void);
TCase *names_tests(void);
TCase *quantity_tests(void);
TCase *shapes_tests(void);
TCase *references_tests(void);
TCase *uri_tests(void);

#endif
