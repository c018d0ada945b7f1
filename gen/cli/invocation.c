/* What the commands share. */
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <envelope/buf.h>

#include "base/diagnostic_print.h"
#include "cli/cli.h"

/* Whether all that is wrong is that files cannot be read or written. */
static bool only_files(const struct diagnostics *diagnostics)
{
	for (size_t i = 0; i < diagnostics->items.count; i++) {
		const struct diagnostic *diagnostic = diagnostics->items.items[i];
		if (!code_is_warning(diagnostic->code) && diagnostic->code != CODE_FILE_READ &&
		    diagnostic->code != CODE_FILE_WRITE)
			return false;
	}
	return true;
}

enum exit_status invocation_report(struct invocation *invocation)
{
	struct env_buf text = {0};

	if (invocation->arguments.json_errors)
		diagnostics_print_json(&invocation->diagnostics, &text);
	else
		diagnostics_print_text(&invocation->diagnostics, &text);
	if (text.len > 0)
		fwrite(text.data, 1, text.len, stderr);
	env_buf_free(&text);
	if (invocation->diagnostics.errors == 0)
		return EXIT_FINE;
	return only_files(&invocation->diagnostics) ? EXIT_IO : EXIT_DIAGNOSTICS;
}

enum exit_status invocation_commit(struct invocation *invocation, struct output_set *outputs)
{
	struct env_str message = {NULL, 0};

	if (output_set_commit(outputs, &message) == ENV_OK)
		return EXIT_FINE;
	diagnose(&invocation->diagnostics, CODE_FILE_WRITE, span_none(), "%.*s", STR(message));
	return invocation_report(invocation);
}

/* The schemas that are installed beside the program; NULL where that cannot be told. */
static const char *installed_schemas(struct invocation *invocation)
{
	char path[PATH_MAX];
	ssize_t length = readlink("/proc/self/exe", path, sizeof(path) - 1);

	if (length <= 0)
		return NULL;
	path[length] = '\0';
	for (int parts = 0; parts < 2; parts++) {
		char *slash = strrchr(path, '/');
		if (slash == NULL)
			return NULL;
		*slash = '\0';
	}
	return memory_printf(&invocation->memory, "%s/share/envelope/schemas", path).ptr;
}

struct list invocation_import_dirs(struct invocation *invocation)
{
	struct list dirs = invocation->arguments.import_dirs;
	const char *beside = installed_schemas(invocation);

	if (beside != NULL)
		list_append(&invocation->memory, &dirs, (void *)beside);
	list_append(&invocation->memory, &dirs, (void *)ENVGEN_SCHEMA_DIR);
	return dirs;
}
