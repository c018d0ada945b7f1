/*
 * Bad schemas: each NAME.yaml here has a NAME.expected with all that envgen says about it. A file is called after the code that it shows. With ENVGEN_EXPECT=write in
 * the environment the expected texts are written instead of compared; look at what changed before you commit it.
 */
#include <check.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/diagnostic_print.h"
#include "base/file.h"
#include "schema/compile.h"

/* Codes that no small file can show; other suites have tests for them. */
static const enum code not_shown[] = {
	CODE_FILE_READ,     CODE_FILE_SIZE,      CODE_FILE_WRITE,       CODE_YAML_SCALAR_SIZE,
	CODE_YAML_NODES,    CODE_REGISTRY_SIZE,  CODE_TEMPLATE_MISSING, CODE_TEMPLATE_SYNTAX,
	CODE_TEMPLATE_NAME, CODE_TEMPLATE_DEPTH, CODE_TEMPLATE_SIZE,    CODE_TEMPLATE_IDLE,
	CODE_SCHEMA_SIZE,
};

struct names {
	char *items[512];
	size_t count;
};

static struct names names;

static bool ends_with(const char *text, const char *end)
{
	size_t length = strlen(text);

	return length >= strlen(end) && strcmp(text + length - strlen(end), end) == 0;
}

static int compare_names(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The .yaml files of the folder, by name. False where it cannot be read or has too many. */
static bool find_files(void)
{
	size_t room = sizeof(names.items) / sizeof(names.items[0]);
	DIR *folder = opendir(".");
	const struct dirent *entry;

	if (folder == NULL)
		return false;
	while ((entry = readdir(folder)) != NULL && names.count < room)
		if (ends_with(entry->d_name, ".yaml"))
			names.items[names.count++] = strdup(entry->d_name);
	closedir(folder);
	qsort(names.items, names.count, sizeof(names.items[0]), compare_names);
	return names.count > 0 && names.count < room;
}

/* What envgen says about the file, as text. */
static struct env_str compile(struct memory *memory, const char *path)
{
	const struct schema_options options = {NULL, 0};
	struct diagnostics diagnostics;
	struct env_buf out = {0};

	diagnostics_init(&diagnostics, memory);
	schema_compile(memory, &diagnostics, &options, &path, 1);
	diagnostics_print_text(&diagnostics, &out);
	struct env_str text = memory_copy(memory, env_buf_str(&out));
	env_buf_free(&out);
	return text;
}

/* The path of the file's expected text. */
static const char *expected_path(struct memory *memory, const char *name)
{
	return memory_printf(memory, "%.*s.expected", (int)(strlen(name) - strlen(".yaml")), name).ptr;
}

static void write_expected(const char *path, struct env_str text)
{
	FILE *file = fopen(path, "w");

	ck_assert_ptr_nonnull(file);
	fwrite(text.ptr, 1, text.len, file);
	ck_assert_int_eq(fclose(file), 0);
}

START_TEST(test_says_what_is_expected)
{
	const char *name = names.items[_i];
	const char *mode = getenv("ENVGEN_EXPECT");
	struct env_str expected = {0};
	struct memory memory;

	memory_init(&memory);
	struct env_str text = compile(&memory, name);
	if (mode != NULL && strcmp(mode, "write") == 0)
		write_expected(expected_path(&memory, name), text);
	ck_assert_msg(file_read(&memory, expected_path(&memory, name), &expected, NULL) == ENV_OK,
		      "%s has no expected text", name);
	ck_assert_msg(
		env_str_equal(text, expected),
		"%s: expected\n%s\nbut it was\n%s\nif it should be, ENVGEN_EXPECT=write writes it there",
		name, expected.ptr, text.ptr);
	memory_free(&memory);
}
END_TEST

/* A file says what it is called after. */
START_TEST(test_shows_its_code)
{
	const char *name = names.items[_i];
	char shown[8];
	struct memory memory;

	memory_init(&memory);
	snprintf(shown, sizeof(shown), "[%.5s]", name);
	ck_assert_msg(strstr(compile(&memory, name).ptr, shown) != NULL, "%s does not show %s", name, shown);
	memory_free(&memory);
}
END_TEST

static bool is_shown(enum code code)
{
	for (size_t i = 0; i < names.count; i++)
		if (strncmp(names.items[i], code_text(code), strlen(code_text(code))) == 0)
			return true;
	return false;
}

static bool is_excused(enum code code)
{
	for (size_t i = 0; i < sizeof(not_shown) / sizeof(not_shown[0]); i++)
		if (not_shown[i] == code)
			return true;
	return false;
}

START_TEST(test_every_code_is_shown)
{
	enum code code = (enum code)_i;

	ck_assert_msg(is_shown(code) || is_excused(code), "no file shows %s", code_text(code));
	ck_assert_msg(!(is_shown(code) && is_excused(code)), "%s is shown after all", code_text(code));
}
END_TEST

START_TEST(test_every_code_is_documented)
{
	enum code code = (enum code)_i;
	struct env_str text = {0};
	struct memory memory;

	memory_init(&memory);
	ck_assert_int_eq(file_read(&memory, DOCS_DIR "/diagnostics.md", &text, NULL), ENV_OK);
	const char *heading = memory_printf(&memory, "\n### %s: %s\n", code_text(code), code_title(code)).ptr;
	ck_assert_msg(strstr(text.ptr, heading) != NULL, "docs/diagnostics.md has no heading %s", heading);
	memory_free(&memory);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("bad");
	TCase *files = tcase_create("files");
	TCase *codes = tcase_create("codes");
	SRunner *runner = srunner_create(suite);

	if (chdir(BAD_DIR) != 0 || !find_files())
		return EXIT_FAILURE;
	tcase_add_loop_test(files, test_says_what_is_expected, 0, (int)names.count);
	tcase_add_loop_test(files, test_shows_its_code, 0, (int)names.count);
	tcase_add_loop_test(codes, test_every_code_is_shown, 0, CODE_COUNT);
	tcase_add_loop_test(codes, test_every_code_is_documented, 0, CODE_COUNT);
	suite_add_tcase(suite, files);
	suite_add_tcase(suite, codes);
	srunner_run_all(runner, CK_NORMAL);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	for (size_t i = 0; i < names.count; i++)
		free(names.items[i]);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
