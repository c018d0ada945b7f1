/* Where an imported file is looked for. */
#include "schema/import_search.h"

#include <string.h>
#include <sys/stat.h>

#include "base/file_suggest.h"
#include "schema/compile.h"

static bool is_file(const char *path)
{
	struct stat status;

	return stat(path, &status) == 0 && !S_ISDIR(status.st_mode);
}

/* The folder that a path stands in, with a slash at its end; or empty. */
static struct env_str folder_of(const char *path)
{
	const char *slash = strrchr(path, '/');

	return env_str_of(path, slash != NULL ? (size_t)(slash - path) + 1 : 0);
}

/*
 * The path of `import` in search folder number `index` (0: beside the importing file), or NULL where there
 * are no more.
 */
static const char *candidate(const struct document *document, struct env_str import, size_t index)
{
	const struct schema_options *options = document->run->options;
	const char *importer = document->package->source->path;

	if (import.ptr[0] == '/')
		return index == 0 ? import.ptr : NULL;
	if (index == 0)
		return memory_printf(memory_of(document), "%.*s%.*s", STR(folder_of(importer)), STR(import))
			.ptr;
	if (index > options->import_dir_count)
		return NULL;
	return memory_printf(memory_of(document), "%s/%.*s", options->import_dirs[index - 1], STR(import))
		.ptr;
}

static void report_missing(struct document *document, const struct node *import)
{
	struct diagnostics *diagnostics = diagnostics_of(document);
	struct memory *memory = memory_of(document);
	struct env_str searched = {0};
	const char *near = NULL;
	const char *path;

	struct diagnostic *diagnostic =
		diagnose(diagnostics, CODE_IMPORT_MISSING, import->span, "imported file %s is not found",
			 quoted(document, import->text));
	for (size_t i = 0; (path = candidate(document, import->text, i)) != NULL; i++) {
		searched = memory_printf(memory, "%.*s%s%s", STR(searched), i > 0 ? ", " : "", path);
		near = near == NULL ? file_suggest(memory, path) : near;
	}
	diagnostic_help(diagnostics, diagnostic, "searched for: %.*s", STR(searched));
	if (near != NULL)
		near = memory_printf(memory, "%.*s%s", STR(folder_of(import->text.ptr)), near).ptr;
	diagnostic_suggest(diagnostics, diagnostic, near);
}

const char *import_search(struct document *document, const struct node *import)
{
	const char *path;

	for (size_t i = 0; (path = candidate(document, import->text, i)) != NULL; i++)
		if (is_file(path))
			return path;
	report_missing(document, import);
	return NULL;
}
