/* Templates of the user's in the place of built-in ones. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/diagnostic_print.h"
#include "emit/emit.h"
#include "emit/suites.h"
#include "schema/compile.h"

static struct memory memory;
static struct output_set outputs;
static struct list files_read;
static char folder[sizeof("/tmp/emit-templates-XXXXXX")];

static const char *path_of(const char *name)
{
	return memory_printf(&memory, "%s/c/%s.mustache", folder, name).ptr;
}

static void open_folder(void)
{
	memory_init(&memory);
	files_read = (struct list){0};
	(void)snprintf(folder, sizeof(folder), "/tmp/emit-templates-XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(folder));
	ck_assert_int_eq(mkdir(memory_printf(&memory, "%s/c", folder).ptr, 0700), 0);
}

static void write_template(const char *name, const char *text)
{
	FILE *file = fopen(path_of(name), "w");

	ck_assert_ptr_nonnull(file);
	ck_assert_int_ge(fputs(text, file), 0);
	ck_assert_int_eq(fclose(file), 0);
}

static void close_folder(void)
{
	static const char *const names[] = {"header", "source", "storage.inline"};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		(void)unlink(path_of(names[i]));
	(void)rmdir(memory_printf(&memory, "%s/c", folder).ptr);
	(void)rmdir(folder);
	memory_free(&memory);
}

/* Emits the schema of that name with the folder's templates; returns what is said about it. */
static const char *emit(const char *schema, bool strict)
{
	const char *path = memory_printf(&memory, "%s/%s.yaml", GOLDEN_DIR, schema).ptr;
	struct schema_options schema_options = {NULL, 0};
	struct emit_options options = {"out", folder, true, strict};
	struct diagnostics diagnostics;
	struct env_buf text = {0};

	diagnostics_init(&diagnostics, &memory);
	output_set_init(&outputs, &memory);
	struct model *model = schema_compile(&memory, &diagnostics, &schema_options, &path, 1);
	emit_model(&memory, &diagnostics, &options, model, &outputs, &files_read);
	diagnostics_print_text(&diagnostics, &text);
	const char *said = memory_copy(&memory, env_buf_str(&text)).ptr;
	env_buf_free(&text);
	return said;
}

START_TEST(a_template_takes_the_place_of_another)
{
	write_template("header", "{{package}}: {{#types}}{{c_name}}{{^last}}, {{/last}}{{/types}}\n");
	ck_assert_str_eq(emit("large", true), "");
	ck_assert_uint_eq(outputs.count, 2);
	ck_assert_str_eq(outputs.files[0].path, "out/large.env.h");
	ck_assert_ptr_nonnull(
		strstr(outputs.files[0].contents.ptr, "large: large_Large_p0, large_Large_p1,"));
	/* the others are built in */
	ck_assert_ptr_nonnull(
		strstr(outputs.files[1].contents.ptr, "const struct env_type large_Large_type = {"));
	ck_assert_uint_eq(files_read.count, 1);
	ck_assert_str_eq(files_read.items[0], path_of("header"));
}
END_TEST

START_TEST(a_part_takes_the_place_of_another)
{
	write_template("storage.inline", "MINE ");
	ck_assert_str_eq(emit("large", true), "");
	ck_assert_ptr_nonnull(
		strstr(outputs.files[1].contents.ptr, "\nMINE const struct env_type large_Large_type = {"));
	ck_assert_uint_eq(files_read.count, 1);
}
END_TEST

START_TEST(strict_templates_know_their_names)
{
	write_template("header", "a\n{{#types}}{{c_nmae}}{{/types}}\n");
	const char *said = emit("large", true);
	ck_assert_ptr_nonnull(
		strstr(said, "/c/header.mustache:2:11: error[E0707]: there is no 'c_nmae' here\n"));
	ck_assert_ptr_nonnull(strstr(said, "2 | {{#types}}{{c_nmae}}{{/types}}\n"));
	ck_assert_str_eq(emit("large", false), "");
	ck_assert_str_eq(outputs.files[0].contents.ptr, "a\n\n");
}
END_TEST

START_TEST(strict_templates_know_their_partials)
{
	write_template("header", "{{> c/nothing}}\n");
	ck_assert_ptr_nonnull(strstr(emit("large", true), "c/nothing"));
}
END_TEST

START_TEST(broken_templates_are_errors)
{
	write_template("source", "{{#types}}\n");
	ck_assert_ptr_nonnull(strstr(emit("large", false), "/c/source.mustache:1:1: error[E0702]"));
	write_template("source", "{{> c/source}}\n");
	ck_assert_ptr_nonnull(strstr(emit("large", false), "error[E0710]"));
}
END_TEST

/* The place is in a built-in template, and who is to blame includes it. */
START_TEST(errors_tell_who_included)
{
	write_template("header", "a\n{{> c/member}}\n");
	const char *said = emit("large", true);
	ck_assert_ptr_nonnull(strstr(said, "<built-in>/c/member"));
	ck_assert_ptr_nonnull(strstr(said, "/c/header.mustache:2:1: note: included from here\n"));
	ck_assert_ptr_nonnull(strstr(said, "2 | {{> c/member}}\n"));
}
END_TEST

/* What cannot be read is told where it is asked for. */
START_TEST(missing_texts_are_errors)
{
	write_template("header", "a {{> ../x}}\n");
	ck_assert_ptr_nonnull(strstr(emit("large", false), "/c/header.mustache:1:3: error[E0702]"));
	ck_assert_int_eq(mkdir(path_of("folder"), 0700), 0);
	write_template("header", "a {{> c/folder}}\n");
	ck_assert_ptr_nonnull(strstr(emit("large", false), "/c/header.mustache:1:3: error[E0101]"));
	ck_assert_int_eq(rmdir(path_of("folder")), 0);
	write_template("header", "a\n\xFF\n");
	ck_assert_ptr_nonnull(strstr(emit("large", false), "/c/header.mustache:2:1: error[E0702]"));
	write_template("header", "\xEF\xBB\xBF{{package}}\n");
	ck_assert_str_eq(emit("large", true), "");
	ck_assert_str_eq(outputs.files[0].contents.ptr, "large\n");
}
END_TEST

TCase *templates_tests(void)
{
	TCase *tests = tcase_create("templates");

	tcase_add_checked_fixture(tests, open_folder, close_folder);
	tcase_add_test(tests, a_template_takes_the_place_of_another);
	tcase_add_test(tests, a_part_takes_the_place_of_another);
	tcase_add_test(tests, strict_templates_know_their_names);
	tcase_add_test(tests, strict_templates_know_their_partials);
	tcase_add_test(tests, broken_templates_are_errors);
	tcase_add_test(tests, errors_tell_who_included);
	tcase_add_test(tests, missing_texts_are_errors);
	return tests;
}
