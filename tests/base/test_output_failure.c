/* Writing a set of files of which one cannot be written: nothing changes. */
#include <sys/stat.h>
#include <unistd.h>

#include "base/output_set.h"
#include "folder_fixture.h"
#include "suites.h"

static struct output_set set;

static void set_up(void)
{
	fixture_set_up();
	output_set_init(&set, &fixture_memory);
	fixture_write("old", "old text");
	output_set_add(&set, "old", env_str("new text"));
	output_set_add(&set, "fresh/deep/file", env_str("new text"));
}

static void expect(enum env_status status, const char *message)
{
	struct env_str said = {0};

	ck_assert_int_eq(output_set_commit(&set, &said), status);
	ck_assert_str_eq(said.ptr, message);
	ck_assert_str_eq(fixture_read("old"), "old text");
	ck_assert(fixture_untouched("old"));
	ck_assert_int_ne(mkdir("fresh", 0700), -1); /* so it was not there any more */
}

START_TEST(a_folder_is_in_the_way)
{
	ck_assert_int_eq(mkdir("folder", 0700), 0);
	output_set_add(&set, "folder", env_str("text"));
	expect(ENV_IO, "cannot write 'folder': Is a directory");
	ck_assert_uint_eq(fixture_count("folder"), 0);
	ck_assert_uint_eq(fixture_count("."), 3);
}
END_TEST

START_TEST(a_file_is_where_a_folder_should_be)
{
	fixture_write("file", "");
	output_set_add(&set, "file/x", env_str("text"));
	expect(ENV_IO, "cannot write 'file/x': Not a directory");
	ck_assert_uint_eq(fixture_count("."), 3);
}
END_TEST

START_TEST(a_pipe_is_no_output)
{
	ck_assert_int_eq(mkfifo("pipe", 0600), 0);
	output_set_add_stamp(&set, "pipe", env_str("text"));
	expect(ENV_IO, "cannot write 'pipe': is not a regular file");
	ck_assert_uint_eq(fixture_count("."), 3);
}
END_TEST

START_TEST(a_link_leads_nowhere)
{
	ck_assert_int_eq(symlink("nothing", "link"), 0);
	output_set_add(&set, "link", env_str("text"));
	expect(ENV_IO, "cannot write 'link': No such file or directory");
	ck_assert_uint_eq(fixture_count("."), 3);
}
END_TEST

/* Whatever it is called the second time, and though the folder is not there yet. */
START_TEST(a_path_is_given_twice)
{
	static const char *const paths[] = {"old", "./old", "fresh/deep//file", "fresh/../fresh/deep/file"};

	output_set_add(&set, paths[_i], env_str("other text"));
	expect(ENV_DUPLICATE, memory_printf(&fixture_memory, "'%s' would be written twice", paths[_i]).ptr);
	ck_assert_uint_eq(fixture_count("."), 2);
}
END_TEST

START_TEST(a_name_is_too_long)
{
	char name[300];

	memset(name, 'x', sizeof(name) - 1);
	name[sizeof(name) - 1] = '\0';
	output_set_add(&set, name, env_str("text"));
	expect(ENV_IO, memory_printf(&fixture_memory, "cannot write '%s': File name too long", name).ptr);
	ck_assert_uint_eq(fixture_count("."), 2);
}
END_TEST

TCase *output_failure_case(void)
{
	TCase *tests = tcase_create("output failure");

	tcase_add_checked_fixture(tests, set_up, fixture_tear_down);
	tcase_add_test(tests, a_folder_is_in_the_way);
	tcase_add_test(tests, a_file_is_where_a_folder_should_be);
	tcase_add_test(tests, a_pipe_is_no_output);
	tcase_add_test(tests, a_link_leads_nowhere);
	tcase_add_loop_test(tests, a_path_is_given_twice, 0, 4);
	tcase_add_test(tests, a_name_is_too_long);
	return tests;
}
