/* Where templates come from. */
#include "emit/template_source.h"

#include <stdlib.h>
#include <string.h>

#include "emit/builtin_templates.h"

static int compare_names(const void *key, const void *row)
{
	return strcmp(key, ((const struct builtin_template *)row)->name);
}

static enum template_load load_builtin(struct template_source *source, struct env_str name,
				       struct env_str *text)
{
	struct env_str file = memory_printf(source->memory, "%.*s.mustache", STR(name));
	const struct builtin_template *found = bsearch(file.ptr, builtin_templates, builtin_template_count,
						       sizeof(builtin_templates[0]), compare_names);

	if (found == NULL)
		return TEMPLATE_ABSENT;
	*text = env_str_of(found->text, found->length);
	return TEMPLATE_LOADED;
}

/* The path of a template in the user's folder. */
static const char *path_of(const struct template_source *source, struct env_str name)
{
	return memory_printf(source->memory, "%s/%.*s.mustache", source->dir, STR(name)).ptr;
}

static enum template_load load(void *user, struct env_str name, struct env_str *text)
{
	struct template_source *source = user;
	enum template_load loaded;

	if (source->dir == NULL)
		return load_builtin(source, name, text);
	loaded = partials_load(&source->partials, name, text);
	if (loaded == TEMPLATE_ABSENT)
		return load_builtin(source, name, text);
	if (loaded == TEMPLATE_LOADED && source->read != NULL)
		list_append(source->memory, source->read, (void *)path_of(source, name));
	return loaded;
}

void template_source_init(struct template_source *source, struct memory *memory, const char *dir,
			  struct list *read)
{
	source->memory = memory;
	source->dir = dir;
	source->read = read;
	if (dir != NULL)
		partials_init(&source->partials, dir);
}

void template_source_free(struct template_source *source)
{
	if (source->dir != NULL)
		partials_free(&source->partials);
}

struct template_loader template_source_loader(struct template_source *source)
{
	return (struct template_loader){load, source};
}

/* Of the built-in ones what is shown as their path says that they are no files. */
static const struct source *find_text(void *user, const char *name)
{
	struct template_source *source = user;
	enum template_load loaded = TEMPLATE_ABSENT;
	struct env_str text = {NULL, 0};

	if (source->dir != NULL)
		loaded = partials_load(&source->partials, env_str(name), &text);
	if (loaded == TEMPLATE_LOADED)
		return source_make(source->memory, path_of(source, env_str(name)), text);
	if (loaded != TEMPLATE_ABSENT || load_builtin(source, env_str(name), &text) != TEMPLATE_LOADED)
		return NULL;
	return source_make(source->memory, memory_printf(source->memory, "<built-in>/%s.mustache", name).ptr,
			   text);
}

struct template_texts template_source_texts(struct template_source *source)
{
	return (struct template_texts){find_text, source};
}
