/* Folders, made where they are missing. */
#include "base/folder.h"

#include <errno.h>
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

void folder_remove_made(struct list *made)
{
	while (made->count > 0)
		rmdir(made->items[--made->count]);
}
