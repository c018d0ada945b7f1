/* Writing a set of files that can be written. */
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
}

static void commit(size_t written)
{
	struct env_str message = {0};

	ck_assert_int_eq(output_set_commit(&set, &message), ENV_OK);
	ck_assert_uint_eq(set.written, written);
}

START_TEST(writes_all)
{
	output_set_add(&set, "a.h", env_str("header"));
	output_set_add(&set, "a.c", env_str("code"));
	output_set_add(&set, "empty", (struct env_str){NULL, 0});
	commit(3);
	ck_assert_str_eq(fixture_read("a.h"), "header");
	ck_assert_str_eq(fixture_read("a.c"), "code");
	ck_assert_str_eq(fixture_read("empty"), "");
	ck_assert_uint_eq(fixture_count("."), 3);
}
END_TEST

START_TEST(makes_folders)
{
	const char *absolute = memory_printf(&fixture_memory, "%s/x//y/z/a.h", fixture_folder).ptr;

	output_set_add(&set, absolute, env_str("deep"));
	output_set_add(&set, "./x/y/../b.h", env_str("less"));
	commit(2);
	ck_assert_str_eq(fixture_read("x/y/z/a.h"), "deep");
	ck_assert_str_eq(fixture_read("x/b.h"), "less");
}
END_TEST

START_TEST(leaves_equal_ones_untouched)
{
	fixture_write("same", "text");
	fixture_write("longer", "text");
	fixture_write("shorter", "text");
	fixture_write("other", "text");
	output_set_add(&set, "same", env_str("text"));
	output_set_add(&set, "longer", env_str("text and more"));
	output_set_add(&set, "shorter", env_str("tex"));
	output_set_add(&set, "other", env_str("Text"));
	commit(3);
	ck_assert(fixture_untouched("same"));
	ck_assert(!fixture_untouched("longer"));
	ck_assert_str_eq(fixture_read("longer"), "text and more");
	ck_assert_str_eq(fixture_read("shorter"), "tex");
	ck_assert_str_eq(fixture_read("other"), "Text");
	commit(0);
	ck_assert_uint_eq(fixture_count("."), 4);
}
END_TEST

START_TEST(compares_long_contents)
{
	size_t length = 100000;
	char *contents = memory_alloc(&fixture_memory, length + 1);

	memset(contents, 'x', length);
	fixture_write("long", contents);
	output_set_add(&set, "long", env_str(contents));
	commit(0);
	contents[length - 1] = 'y';
	commit(1);
	commit(0);
}
END_TEST

START_TEST(touches_stamps)
{
	fixture_write("out", "text");
	fixture_write("stamp", "");
	output_set_add_stamp(&set, "stamp", env_str(""));
	output_set_add(&set, "out", env_str("text"));
	commit(1);
	ck_assert(fixture_untouched("out"));
	ck_assert(!fixture_untouched("stamp"));
}
END_TEST

START_TEST(follows_links)
{
	struct stat info;

	fixture_write("real", "old");
	ck_assert_int_eq(mkdir("links", 0777), 0);
	ck_assert_int_eq(symlink("../real", "links/link"), 0);
	output_set_add(&set, "links/link", env_str("new"));
	commit(1);
	ck_assert_str_eq(fixture_read("real"), "new");
	ck_assert_int_eq(lstat("links/link", &info), 0);
	ck_assert(S_ISLNK(info.st_mode));
	ck_assert_uint_eq(fixture_count("links"), 1);
}
END_TEST

START_TEST(keeps_permissions)
{
	struct stat info;

	fixture_write("private", "text");
	ck_assert_int_eq(chmod("private", 0640), 0);
	output_set_add(&set, "private", env_str("new"));
	output_set_add(&set, "fresh", env_str("new"));
	mode_t mask = umask(022);
	commit(2);
	umask(mask);
	ck_assert_int_eq(stat("private", &info), 0);
	ck_assert_uint_eq(info.st_mode & 0777, 0640);
	ck_assert_int_eq(stat("fresh", &info), 0);
	ck_assert_uint_eq(info.st_mode & 0777, 0644);
}
END_TEST

TCase *output_set_case(void)
{
	TCase *tests = tcase_create("output set");

	tcase_add_checked_fixture(tests, set_up, fixture_tear_down);
	tcase_add_test(tests, writes_all);
	tcase_add_test(tests, makes_folders);
	tcase_add_test(tests, leaves_equal_ones_untouched);
	tcase_add_test(tests, compares_long_contents);
	tcase_add_test(tests, touches_stamps);
	tcase_add_test(tests, follows_links);
	tcase_add_test(tests, keeps_permissions);
	return tests;
}
