/* Imports: where files are found, and which packages there are. */
#include "suite.h"

/* A file that is reached in two ways, and by two spellings, is one package; imports come first. */
START_TEST(test_one_package_a_file)
{
	static const char *const paths[] = {CASES_DIR "/cousin.yaml", CASES_DIR "/../cases/upper.yaml"};
	struct run_case run;

	run_case_begin(&run, paths, 2);
	ck_assert_uint_eq(run.diagnostics.errors, 0);
	ck_assert_uint_eq(run.model->packages.count, 3);
	ck_assert_uint_eq(run.model->sources.count, 3);
	ck_assert_ptr_eq(run.model->packages.items[0], package_get(run.model, "lower"));
	ck_assert_ptr_eq(run.model->packages.items[1], package_get(run.model, "upper"));
	ck_assert(package_get(run.model, "cousin")->emitted);
	ck_assert(package_get(run.model, "upper")->emitted);
	ck_assert(!package_get(run.model, "lower")->emitted);
	run_case_end(&run);
}
END_TEST

START_TEST(test_include_and_imports)
{
	static const char *const paths[] = {CASES_DIR "/upper.yaml"};
	struct run_case run;

	run_case_begin(&run, paths, 1);
	const struct package *upper = package_get(run.model, "upper");
	ck_assert_uint_eq(upper->imports.count, 1);
	const struct import *import = upper->imports.items[0];
	ck_assert_env_str(import->package->include, "deep/lower.h");
	ck_assert_env_str(upper->include, "upper.env.h");
	run_case_end(&run);
}
END_TEST

START_TEST(test_search_folders)
{
	static const char *const paths[] = {CASES_DIR "/elsewhere/searching.yaml"};
	struct run_case run;

	run_case_begin(&run, paths, 1);
	ck_assert_uint_eq(run.diagnostics.errors, 0);
	ck_assert_uint_eq(run.model->packages.count, 2);
	run_case_end(&run);
}
END_TEST

START_TEST(test_files_that_cannot_be_read)
{
	static const char *const paths[] = {CASES_DIR "/none.yaml", CASES_DIR "/upper.yaml", CASES_DIR};
	struct run_case run;

	run_case_begin(&run, paths, 3);
	ck_assert_uint_eq(run.diagnostics.errors, 2);
	ck_assert_uint_eq(run_case_count(&run, CODE_FILE_READ), 2);
	ck_assert_uint_eq(run.model->packages.count, 2);
	run_case_end(&run);
}
END_TEST

/* What is missing because an import is, is not reported on top. */
START_TEST(test_nothing_follows_from_a_missing_import)
{
	struct run_case run;

	run_case_begin_text(&run, "envgen: 1\n"
				  "package: a\n"
				  "imports: [missing.yaml]\n"
				  "messages:\n"
				  "  x: {envelopes: [there], run: inline, replies: [y], payload: {$ref: "
				  "\"missing.yaml#/$defs/T\"}}\n"
				  "states:\n"
				  "  z: {name: z, after: [q]}\n");
	ck_assert_uint_eq(run.diagnostics.errors, 1);
	ck_assert_uint_eq(run.diagnostics.warnings, 0);
	ck_assert_uint_eq(run_case_count(&run, CODE_IMPORT_MISSING), 1);
	run_case_end(&run);
}
END_TEST

TCase *imports_tests(void)
{
	TCase *tests = tcase_create("imports");

	tcase_add_test(tests, test_one_package_a_file);
	tcase_add_test(tests, test_include_and_imports);
	tcase_add_test(tests, test_search_folders);
	tcase_add_test(tests, test_files_that_cannot_be_read);
	tcase_add_test(tests, test_nothing_follows_from_a_missing_import);
	return tests;
}
