/* Files as nodes. */
#include "schema/files.h"

#include <stdint.h>
#include <string.h>
#include <sys/stat.h>

#include "base/file.h"
#include "yaml/json.h"
#include "yaml/load.h"

struct env_str file_identity(struct run *run, const char *path)
{
	struct stat status;

	if (stat(path, &status) != 0)
		return (struct env_str){0};
	return memory_printf(run->memory, "%ju:%ju", (uintmax_t)status.st_dev, (uintmax_t)status.st_ino);
}

static bool ends_with(struct env_str text, struct env_str end)
{
	return text.len > end.len && memcmp(text.ptr + text.len - end.len, end.ptr, end.len) == 0;
}

static const struct node *load(struct run *run, const struct source *source)
{
	if (ends_with(env_str(source->path), env_str(".json")))
		return json_load(run->memory, run->diagnostics, source);
	return yaml_load(run->memory, run->diagnostics, source);
}

struct opened_file *file_open(struct run *run, const char *path, struct span wanted)
{
	struct env_str identity = file_identity(run, path);
	struct opened_file *file = identity.len > 0 ? map_find(&run->opened, identity) : NULL;

	if (file != NULL)
		return file;
	const struct source *source = file_load(run->memory, run->diagnostics, path, wanted);
	if (source == NULL)
		return NULL;
	file = memory_alloc(run->memory, sizeof(*file));
	file->source = source;
	file->root = load(run, source);
	map_put(run->memory, &run->opened, identity, file);
	list_append(run->memory, &run->model->sources, (void *)source);
	return file;
}

bool file_is_schema(const struct opened_file *file)
{
	const struct node *root = file->root;

	if (root == NULL || (root->kind != NODE_MAPPING && root->kind != NODE_BOOL))
		return false;
	return node_find(root, "envgen") == NULL && node_find(root, "package") == NULL;
}

/* A path without its folders and without the endings that schemas have. */
static struct env_str label_of(struct env_str path)
{
	static const char *const endings[] = {".json", ".yaml", ".yml", ".schema"};
	struct env_str label = path;

	for (size_t i = path.len; i > 0; i--)
		if (path.ptr[i - 1] == '/') {
			label = env_str_of(path.ptr + i, path.len - i);
			break;
		}
	for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++)
		if (ends_with(label, env_str(endings[i])))
			label.len -= strlen(endings[i]);
	return label;
}

/* Nodes are told apart by their addresses, so who comes second reads the text again. */
static const struct node *take_root(struct run *run, struct opened_file *file)
{
	if (file->taken)
		return load(run, file->source);
	file->taken = true;
	return file->root;
}

struct schema_file *schema_file_make(struct run *run, struct opened_file *opened,
				     const struct dialect_options *options, struct env_str path,
				     struct env_str label)
{
	struct schema_file *file = memory_alloc(run->memory, sizeof(*file));

	file->source = opened->source;
	file->dialect = options->dialect;
	file->label = label.len > 0 ? label : memory_copy(run->memory, label_of(path));
	file->labelled = label.len > 0;
	file->written = take_root(run, opened);
	file->root = dialect_rewrite(run, options, file->written, &file->rewritten);
	return file;
}
