/* Templates of a folder that nobody asks for: misspelt, or of another version of envgen. */
#include <string.h>
#include <sys/stat.h>

#include "base/folder.h"
#include "base/map.h"
#include "base/suggest.h"
#include "emit/builtin_templates.h"
#include "emit/template_source.h"

#define SUFFIX ".mustache"

/* Folders in folders are followed so far: a link may lead back. */
#define DEPTH_MAX 8

struct search {
	struct memory *memory;
	struct diagnostics *diagnostics;
	const char *dir;
	struct map used; /* paths below the folder of templates that are built in too, or were read */
};

/* Those that `envgen init` writes by: it has no folder of templates. */
static bool is_of_init(const char *name)
{
	return strncmp(name, "init/", 5) == 0;
}

static bool is_template(const char *name)
{
	size_t len = strlen(name);

	return len > sizeof(SUFFIX) - 1 && strcmp(name + len - (sizeof(SUFFIX) - 1), SUFFIX) == 0;
}

static void warn(struct search *search, const char *name)
{
	struct suggestion suggestion = suggestion_make(env_str(name));

	for (size_t i = 0; i < builtin_template_count; i++)
		if (!is_of_init(builtin_templates[i].name))
			suggestion_offer(&suggestion, builtin_templates[i].name);
	struct diagnostic *diagnostic = diagnose(
		search->diagnostics, CODE_TEMPLATE_IDLE, span_none(),
		"the template %s of the folder %s takes the place of none, and no other one asked for it",
		quote(search->diagnostics, env_str(name)), quote(search->diagnostics, env_str(search->dir)));
	diagnostic_suggest(search->diagnostics, diagnostic, suggestion.name);
}

static void look_into(struct search *search, const char *below, unsigned depth);

/* `name` is a path below the folder of templates. */
static void look_at(struct search *search, const char *name, unsigned depth)
{
	struct stat info;

	if (stat(memory_printf(search->memory, "%s/%s", search->dir, name).ptr, &info) != 0)
		return;
	if (S_ISDIR(info.st_mode) && depth < DEPTH_MAX)
		look_into(search, memory_printf(search->memory, "%s/", name).ptr, depth + 1);
	else if (S_ISREG(info.st_mode) && is_template(name) && map_find(&search->used, env_str(name)) == NULL)
		warn(search, name);
}

/* In the order of the names, so that every run says the same. */
static void look_into(struct search *search, const char *below, unsigned depth)
{
	const struct list names =
		folder_names(search->memory, memory_printf(search->memory, "%s/%s", search->dir, below).ptr);

	for (size_t i = 0; i < names.count; i++)
		look_at(search,
			memory_printf(search->memory, "%s%s", below, (const char *)names.items[i]).ptr,
			depth);
}

void template_source_warn_idle(const struct template_source *source, struct diagnostics *diagnostics)
{
	struct search search = {source->memory, diagnostics, source->dir, {0}};

	if (source->dir == NULL)
		return;
	for (size_t i = 0; i < builtin_template_count; i++)
		if (!is_of_init(builtin_templates[i].name))
			map_put(source->memory, &search.used, env_str(builtin_templates[i].name), &search);
	for (size_t i = 0; source->read != NULL && i < source->read->count; i++)
		map_put(source->memory, &search.used,
			env_str((const char *)source->read->items[i] + strlen(source->dir) + 1), &search);
	look_into(&search, "", 0);
}
