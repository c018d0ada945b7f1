/* Folders: made where they are missing, and what is in them. */
#include "base/folder.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Makes one folder. Whoever else makes it at the same time is welcome. */
static bool make_one(struct memory *memory, const char *path, struct list *made)
{
	struct stat info;

	if (mkdir(path, 0777) == 0) {
		list_append(memory, made, (char *)memory_copy(memory, env_str(path)).ptr);
		return true;
	}
	int failure = errno;
	if (stat(path, &info) == 0)
		failure = S_ISDIR(info.st_mode) ? 0 : ENOTDIR;
	errno = failure;
	return failure == 0;
}

bool folder_make_for(struct memory *memory, const char *path, struct list *made)
{
	char *part = (char *)memory_copy(memory, env_str(path)).ptr;

	for (char *slash = strchr(part, '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
		if (slash == part || slash[-1] == '/')
			continue;
		*slash = '\0';
		if (!make_one(memory, part, made))
			return false;
		*slash = '/';
	}
	return true;
}

static int compare_names(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

struct list folder_names(struct memory *memory, const char *path)
{
	struct list names = {0};
	const struct dirent *entry;
	DIR *folder = opendir(path);

	if (folder == NULL)
		return names;
	while ((entry = readdir(folder)) != NULL)
		if (entry->d_name[0] != '.')
			list_append(memory, &names, (void *)memory_copy_text(memory, entry->d_name));
	closedir(folder);
	if (names.count > 1)
		qsort(names.items, names.count, sizeof(*names.items), compare_names);
	return names;
}

void folder_remove_made(struct list *made)
{
	while (made->count > 0)
		rmdir(made->items[--made->count]);
}
