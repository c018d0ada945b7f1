/* Reading a file whole. */
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/diagnostic_print.h"
#include "base/file.h"
#include "folder_fixture.h"
#include "suites.h"

static enum env_status status_of(const char *path, const char **reason)
{
	struct env_str text = {"untouched", 9};
	enum env_status status = file_read(&fixture_memory, path, &text, reason);

	if (status != ENV_OK)
		ck_assert_str_eq(text.ptr, "untouched");
	return status;
}

START_TEST(reads_all)
{
	struct env_str text;

	fixture_write("a", "text\n");
	ck_assert_int_eq(file_read(&fixture_memory, "a", &text, NULL), ENV_OK);
	ck_assert_uint_eq(text.len, 5);
	ck_assert_str_eq(text.ptr, "text\n");
	fixture_write("empty", "");
	ck_assert_int_eq(file_read(&fixture_memory, "empty", &text, NULL), ENV_OK);
	ck_assert_uint_eq(text.len, 0);
	ck_assert_str_eq(text.ptr, "");
}
END_TEST

START_TEST(refuses_what_is_no_file)
{
	const char *reason = NULL;

	ck_assert_int_eq(status_of("none", &reason), ENV_NOT_FOUND);
	ck_assert_str_eq(reason, "No such file or directory");
	fixture_write("a", "");
	ck_assert_int_eq(status_of("a/b", &reason), ENV_NOT_FOUND);
	ck_assert_int_eq(status_of(".", &reason), ENV_IO);
	ck_assert_str_eq(reason, "is a directory");
	ck_assert_int_eq(mkfifo("pipe", 0600), 0);
	ck_assert_int_eq(status_of("pipe", &reason), ENV_IO);
	ck_assert_str_eq(reason, "is not a regular file");
	ck_assert_int_eq(status_of("/dev/null", NULL), ENV_IO);
	ck_assert_int_eq(symlink("loop", "loop"), 0);
	ck_assert_int_eq(status_of("loop", &reason), ENV_IO);
}
END_TEST

START_TEST(keeps_a_limit)
{
	const char *reason = NULL;

	fixture_write("a", "");
	ck_assert_int_eq(truncate("a", (off_t)FILE_SIZE_MAX + 1), 0);
	ck_assert_int_eq(status_of("a", &reason), ENV_LIMIT);
	ck_assert_str_eq(reason, "has more than 32 MiB");
	ck_assert_int_eq(truncate("a", (off_t)FILE_SIZE_MAX), 0);
	ck_assert_int_eq(status_of("a", &reason), ENV_OK);
}
END_TEST

START_TEST(loads_or_says_why)
{
	struct diagnostics diagnostics;
	struct env_buf out = {0};

	diagnostics_init(&diagnostics, &fixture_memory);
	fixture_write("main.yaml", "imports: [x.yaml]\n");
	const struct source *source = file_load(&fixture_memory, &diagnostics, "main.yaml", span_none());
	ck_assert_ptr_nonnull(source);
	ck_assert_str_eq(source->path, "main.yaml");
	ck_assert_ptr_null(file_load(&fixture_memory, &diagnostics, "x.yaml", source_span(source, 10, 6)));
	diagnostics_print_text(&diagnostics, &out);
	memory_expect(env_buf_append(&out, "", 1));
	ck_assert_str_eq(out.data,
			 "main.yaml:1:11: error[E0101]: cannot read 'x.yaml': No such file or directory\n"
			 "    1 | imports: [x.yaml]\n"
			 "      |           ^~~~~~\n"
			 "1 error\n");
	env_buf_free(&out);
}
END_TEST

TCase *file_case(void)
{
	TCase *tests = tcase_create("file");

	tcase_add_checked_fixture(tests, fixture_set_up, fixture_tear_down);
	tcase_add_test(tests, reads_all);
	tcase_add_test(tests, refuses_what_is_no_file);
	tcase_add_test(tests, keeps_a_limit);
	tcase_add_test(tests, loads_or_says_why);
	return tests;
}
