/* Templates in a directory. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "template/cases.h"
#include "template/partials.h"

/* What every test finds in its directory. */
static const char *const files[][2] = {
	{"page.mustache", "<{{>row}}{{>sub/cell}}>\n"},
	{"row.mustache", "row {{x}},"},
	{"sub/cell.mustache", "cell"},
	{"broken.mustache", "{{#x}}"},
	{"other.txt", "{{>row}}!"},
	{"up.mustache", "{{>../up}}"},
};

static char dir[64];
static json_t *view;
static struct env_buf out;
static struct template_error error;

static const char *path_of(const char *name)
{
	static char path[256];

	(void)snprintf(path, sizeof path, "%s/%s", dir, name);
	return path;
}

static void set_up(void)
{
	strcpy(dir, "/tmp/envgen-template-XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(dir));
	ck_assert_int_eq(mkdir(path_of("sub"), 0700), 0);
	ck_assert_int_eq(mkdir(path_of("folder.mustache"), 0700), 0);
	ck_assert_int_eq(mkfifo(path_of("pipe.mustache"), 0600), 0);
	ck_assert_int_eq(symlink("nothing", path_of("nowhere.mustache")), 0);
	for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
		FILE *file = fopen(path_of(files[i][0]), "w");

		ck_assert_ptr_nonnull(file);
		ck_assert_int_ge(fputs(files[i][1], file), 0);
		ck_assert_int_eq(fclose(file), 0);
	}
	view = json_pack("{si}", "x", 1);
	env_buf_init(&out, NULL, 0);
}

static void tear_down(void)
{
	for (size_t i = 0; i < sizeof files / sizeof files[0]; i++)
		(void)unlink(path_of(files[i][0]));
	(void)unlink(path_of("pipe.mustache"));
	(void)unlink(path_of("nowhere.mustache"));
	(void)rmdir(path_of("folder.mustache"));
	(void)rmdir(path_of("sub"));
	(void)rmdir(dir);
	json_decref(view);
	env_buf_free(&out);
}

static bool render(const char *name)
{
	return template_render_file(path_of(name), case_options, view, &out, &error);
}

START_TEST(partials_beside)
{
	ck_assert_msg(render("page.mustache"), "%s", error.message);
	ck_assert(env_str_equal(env_buf_str(&out), env_str("<row 1,cell>\n")));
}
END_TEST

START_TEST(any_suffix)
{
	ck_assert_msg(render("other.txt"), "%s", error.message);
	ck_assert(env_str_equal(env_buf_str(&out), env_str("row 1,!")));
}
END_TEST

START_TEST(working_directory)
{
	ck_assert_int_eq(chdir(dir), 0);
	ck_assert(template_render_file("page.mustache", case_options, view, &out, &error));
	ck_assert_int_eq(chdir("/"), 0);
	ck_assert(env_str_equal(env_buf_str(&out), env_str("<row 1,cell>\n")));
}
END_TEST

START_TEST(no_such_file)
{
	ck_assert(!render("nothing.mustache"));
	ck_assert_int_eq(error.failure, TEMPLATE_NOT_FOUND);
	ck_assert_str_eq(error.place.name, path_of("nothing.mustache"));
}
END_TEST

START_TEST(errors_name_the_file)
{
	ck_assert(!render("broken.mustache"));
	ck_assert_int_eq(error.failure, TEMPLATE_BAD_SYNTAX);
	ck_assert_str_eq(error.place.name, path_of("broken.mustache"));
	ck_assert_uint_eq(error.line, 1);
}
END_TEST

START_TEST(partial_outside)
{
	ck_assert(!render("up.mustache"));
	ck_assert_int_eq(error.failure, TEMPLATE_BAD_SYNTAX);
	ck_assert_str_eq(error.place.name, path_of("up.mustache"));
	ck_assert_uint_eq(error.line, 1);
}
END_TEST

/* Names that the directory's loader is asked for, and its answer. */
static const struct {
	struct env_str name;
	enum template_load answer;
} names[] = {
	{ENV_STR_INIT("row"), TEMPLATE_LOADED},
	{ENV_STR_INIT("sub/cell"), TEMPLATE_LOADED},
	{ENV_STR_INIT("sub"), TEMPLATE_ABSENT},
	{ENV_STR_INIT("row/row"), TEMPLATE_ABSENT},
	{ENV_STR_INIT("..row"), TEMPLATE_ABSENT},
	{ENV_STR_INIT("row.mustache"), TEMPLATE_ABSENT},
	{ENV_STR_INIT("row.mustache/row"), TEMPLATE_UNREADABLE},
	{ENV_STR_INIT("folder"), TEMPLATE_UNREADABLE},
	{ENV_STR_INIT("pipe"), TEMPLATE_UNREADABLE},
	{ENV_STR_INIT(""), TEMPLATE_MISNAMED},
	{ENV_STR_INIT("/etc/passwd"), TEMPLATE_MISNAMED},
	{ENV_STR_INIT(".."), TEMPLATE_MISNAMED},
	{ENV_STR_INIT("../row"), TEMPLATE_MISNAMED},
	{ENV_STR_INIT("sub/../row"), TEMPLATE_MISNAMED},
	{ENV_STR_INIT("sub/.."), TEMPLATE_MISNAMED},
	{ENV_STR_INIT("row\0x"), TEMPLATE_MISNAMED},
	{ENV_STR_INIT("./row"), TEMPLATE_MISNAMED},
	{ENV_STR_INIT("sub//cell"), TEMPLATE_MISNAMED},
	{ENV_STR_INIT("sub/"), TEMPLATE_MISNAMED},
	{ENV_STR_INIT("nowhere"), TEMPLATE_UNREADABLE},
};

START_TEST(name)
{
	struct partials partials;
	struct env_str text = {NULL, 0};

	partials_init(&partials, dir);
	struct template_loader loader = partials_loader(&partials);
	enum template_load answer = loader.load(loader.user, names[_i].name, &text);
	ck_assert_msg(answer == names[_i].answer, "%s: %d", names[_i].name.ptr, (int)answer);
	if (answer != TEMPLATE_ABSENT)
		ck_assert_uint_gt(text.len, 0);
	partials_free(&partials);
}
END_TEST

TCase *files_tests(void)
{
	TCase *tests = tcase_create("files");

	tcase_add_checked_fixture(tests, set_up, tear_down);
	tcase_add_test(tests, partials_beside);
	tcase_add_test(tests, any_suffix);
	tcase_add_test(tests, working_directory);
	tcase_add_test(tests, no_such_file);
	tcase_add_test(tests, errors_name_the_file);
	tcase_add_test(tests, partial_outside);
	tcase_add_loop_test(tests, name, 0, sizeof names / sizeof names[0]);
	return tests;
}
