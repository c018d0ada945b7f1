/* envgen init: the beginning of a new service. */
#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <envelope/buf.h>

#include "cli/cli.h"
#include "emit/template_report.h"
#include "emit/template_source.h"
#include "emit/view_json.h"
#include "emit/view_text.h"
#include "schema/names.h"

/* Templates and the names of the files that they become; "@" stands for the service's name. */
static const struct {
	const char *template;
	const char *file;
} files[] = {
	{"init/CMakeLists.txt", "CMakeLists.txt"},
	{"init/schema.yaml", "@.yaml"},
	{"init/main.c", "main.c"},
	{"init/handlers.c", "handlers.c"},
	{"init/handlers.h", "handlers.h"},
	{"init/test.c", "test_@.c"},
	{"init/gitignore", ".gitignore"},
};

/* The last part of a path. */
static const char *last_part(struct invocation *invocation, const char *path)
{
	size_t end = strlen(path);

	while (end > 1 && path[end - 1] == '/')
		end--;
	size_t start = end;
	while (start > 0 && path[start - 1] != '/')
		start--;
	return memory_copy(&invocation->memory, env_str_of(path + start, end - start)).ptr;
}

/* The name of a folder; of "." the one that it has among others. */
static const char *folder_name(struct invocation *invocation, const char *path)
{
	const char *name = last_part(invocation, path);
	char here[PATH_MAX];

	return strcmp(name, ".") == 0 && getcwd(here, sizeof(here)) != NULL ? last_part(invocation, here)
									    : name;
}

/* Why a service cannot have that name; NULL where it can. It is that of a package and of a target of CMake's. */
static const char *name_problem(const char *name)
{
	static const char *const built_in[] = {"channels", "envelope"};
	static const char *const targets[] = {"all",     "clean",      "edit_cache",    "help", "install",
					      "package", "preinstall", "rebuild_cache", "test"};

	for (size_t i = 0; i < sizeof(built_in) / sizeof(built_in[0]); i++)
		if (strcmp(name, built_in[i]) == 0)
			return "is that of built-in messages";
	for (size_t i = 0; i < sizeof(targets) / sizeof(targets[0]); i++)
		if (strcmp(name, targets[i]) == 0)
			return "means something to CMake";
	return name_package_problem(env_str(name));
}

static bool is_empty_folder(const char *path)
{
	DIR *folder = opendir(path);
	size_t entries = 0;

	if (folder == NULL)
		return errno == ENOENT;
	for (struct dirent *entry = readdir(folder); entry != NULL; entry = readdir(folder))
		entries += strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0;
	closedir(folder);
	return entries == 0;
}

static const char *file_path(struct invocation *invocation, const char *dir, const char *file,
			     const char *name)
{
	const char *at = strchr(file, '@');

	if (at == NULL)
		return memory_printf(&invocation->memory, "%s/%s", dir, file).ptr;
	return memory_printf(&invocation->memory, "%s/%.*s%s%s", dir, (int)(at - file), file, name, at + 1)
		.ptr;
}

static void render_all(struct invocation *invocation, struct template_set *set,
		       const struct template_texts *texts, const json_t *view, const char *name,
		       struct output_set *outputs)
{
	const char *dir = invocation->arguments.operands.items[0];
	struct template_error error;

	for (size_t i = 0; i < sizeof(files) / sizeof(files[0]); i++) {
		struct env_buf text = {0};
		if (template_render(set, env_str(files[i].template), view, &text, &error))
			output_set_add(outputs, file_path(invocation, dir, files[i].file, name),
				       memory_copy(&invocation->memory, env_buf_str(&text)));
		else
			template_report(&invocation->diagnostics, &error, texts);
		env_buf_free(&text);
	}
}

static enum exit_status write_service(struct invocation *invocation, const char *name)
{
	struct template_options options = {TEMPLATE_ESCAPE_NONE, true};
	struct template_source source;
	struct output_set outputs;
	json_t *view = view_object();

	view_set_string(view, "name", env_str(name));
	view_set_string(view, "name_upper", view_upper(&invocation->memory, env_str(name)));
	view_set_string(view, "version", env_str(ENVGEN_VERSION));
	output_set_init(&outputs, &invocation->memory);
	template_source_init(&source, &invocation->memory, NULL, NULL);
	struct template_set *set = template_set_new(template_source_loader(&source), options);
	if (set == NULL)
		memory_exhausted();
	const struct template_texts texts = template_source_texts(&source);
	render_all(invocation, set, &texts, view, name, &outputs);
	template_set_free(set);
	template_source_free(&source);
	json_decref(view);
	enum exit_status status = invocation_report(invocation);
	if (status == EXIT_FINE)
		status = invocation_commit(invocation, &outputs);
	for (size_t i = 0; status == EXIT_FINE && i < outputs.count; i++)
		printf("%s\n", outputs.files[i].path);
	return status;
}

enum exit_status command_init(struct invocation *invocation)
{
	const char *dir = invocation->arguments.operands.items[0];
	const char *name = invocation->arguments.name != NULL ? invocation->arguments.name
							      : folder_name(invocation, dir);
	const char *problem = name_problem(name);

	if (problem != NULL) {
		fprintf(stderr, "envgen: the package name '%s' %s; give another with --name\n", name,
			problem);
		return EXIT_USAGE;
	}
	if (!is_empty_folder(dir)) {
		fprintf(stderr, "envgen: '%s' is not an empty folder\n", dir);
		return EXIT_IO;
	}
	return write_service(invocation, name);
}
