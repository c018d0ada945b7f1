/* Files that are called almost as one that is not there. */
#include "base/file_suggest.h"

#include <string.h>
#include <sys/stat.h>

#include "base/folder.h"
#include "base/suggest.h"

static bool is_file(struct memory *memory, const char *folder, const char *name)
{
	struct stat status;

	return stat(memory_printf(memory, "%s%s", folder, name).ptr, &status) == 0 && S_ISREG(status.st_mode);
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
	struct list names = folder_names(memory, folder);

	for (size_t i = 0; i < names.count; i++)
		if (is_file(memory, folder, names.items[i]))
			suggestion_offer(&suggestion, names.items[i]);
	return suggestion.name;
}
