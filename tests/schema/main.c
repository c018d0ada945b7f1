/* The suite of the schema floor, and what its files share. */
#include "suite.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

void run_case_begin(struct run_case *run, const char *const *paths, size_t count)
{
	static const char *const folders[] = {CASES_DIR};
	const struct schema_options options = {folders, 1};

	memory_init(&run->memory);
	diagnostics_init(&run->diagnostics, &run->memory);
	run->model = schema_compile(&run->memory, &run->diagnostics, &options, paths, count);
}

void run_case_begin_text(struct run_case *run, const char *text)
{
	char path[] = "/tmp/envgen-schema-XXXXXX";
	const char *const paths[] = {path};
	int descriptor = mkstemp(path);
	FILE *file = descriptor >= 0 ? fdopen(descriptor, "w") : NULL;

	ck_assert_ptr_nonnull(file);
	fputs(text, file);
	ck_assert_int_eq(fclose(file), 0);
	run_case_begin(run, paths, 1);
	unlink(path);
}

void run_case_end(struct run_case *run)
{
	memory_free(&run->memory);
}

size_t run_case_count(const struct run_case *run, enum code code)
{
	size_t count = 0;

	for (size_t i = 0; i < run->diagnostics.items.count; i++)
		count += ((const struct diagnostic *)run->diagnostics.items.items[i])->code == code;
	return count;
}

const struct package *package_get(const struct model *model, const char *name)
{
	for (size_t i = 0; i < model->packages.count; i++) {
		const struct package *package = model->packages.items[i];

		if (env_str_equal(package->name, env_str(name)))
			return package;
	}
	ck_abort_msg("no package %s", name);
	return NULL;
}

const struct type *type_get(const struct package *package, const char *c_name)
{
	for (size_t i = 0; i < package->types.count; i++) {
		const struct type *type = package->types.items[i];

		if (env_str_equal(type->c_name, env_str(c_name)))
			return type;
	}
	ck_abort_msg("no type %s", c_name);
	return NULL;
}

const struct message *message_get(const struct package *package, const char *name)
{
	for (size_t i = 0; i < package->messages.count; i++) {
		const struct message *message = package->messages.items[i];

		if (env_str_equal(message->name, env_str(name)))
			return message;
	}
	ck_abort_msg("no message %s", name);
	return NULL;
}

const struct property *property_get(const struct type *type, const char *name)
{
	for (size_t i = 0; i < type->property_count; i++)
		if (env_str_equal(type->properties[i].name, env_str(name)))
			return &type->properties[i];
	ck_abort_msg("no property %s", name);
	return NULL;
}

int main(void)
{
	Suite *suite = suite_create("schema");
	SRunner *runner = srunner_create(suite);

	suite_add_tcase(suite, bundle_tests());
	suite_add_tcase(suite, decimal_tests());
	suite_add_tcase(suite, dialect_tests());
	suite_add_tcase(suite, handling_tests());
	suite_add_tcase(suite, imports_tests());
	suite_add_tcase(suite, limits_tests());
	suite_add_tcase(suite, map_tests());
	suite_add_tcase(suite, model_tests());
	suite_add_tcase(suite, names_tests());
	suite_add_tcase(suite, quantity_tests());
	suite_add_tcase(suite, shapes_tests());
	suite_add_tcase(suite, references_tests());
	suite_add_tcase(suite, uri_tests());
	srunner_run_all(runner, CK_NORMAL);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
