/* Files that are called almost as one that is not there. */
#include "base/file_suggest.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/suggest.h"

static int compare_names(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool is_file(struct memory *memory, const char *folder, const char *name)
{
	struct stat status;

	return stat(memory_printf(memory, "%s%s", folder, name).ptr, &status) == 0 && S_ISREG(status.st_mode);
}

/* The files of a folder, whose path ends with a slash, in order. */
static struct list list_files(struct memory *memory, const char *folder)
{
	struct list names = {0};
	const struct dirent *entry;
	DIR *open = opendir(folder);

	while (open != NULL && (entry = readdir(open)) != NULL)
		if (is_file(memory, folder, entry->d_name))
			list_append(memory, &names, (void *)memory_copy_text(memory, entry->d_name));
	if (open != NULL)
		closedir(open);
	if (names.count > 1)
		qsort(names.items, names.count, sizeof(*names.items), compare_names);
	return names;
}

const char *file_suggest(struct memory *memory, const char *path)
{
	const char *slash = strrchr(path, '/');
	const char *name = slash == NULL ? path : slash + 1;
	const char *folder =
		slash == NULL ? "./" : memory_printf(memory, "%.*s", (int)(name - path), path).ptr;
	/* near is what is near without what all files end with */
	struct suggestion suggestion = suggestion_make(env_str_of(name, strcspn(name, ".")));
	suggestion.wrong = env_str(name);
	struct list names = list_files(memory, folder);

	for (size_t i = 0; i < names.count; i++)
		suggestion_offer(&suggestion, names.items[i]);
	return suggestion.name;
}
