/* Files that are called almost as one that is not there. */
#ifndef GEN_BASE_FILE_SUGGEST_H
#define GEN_BASE_FILE_SUGGEST_H

#include "base/memory.h"

/*
 * The name of the file in the folder of `path` that is nearest to the name there, or NULL where none is near. Of equally near ones the first in the
 * order of bytes, whatever order the folder has.
 */
const char *file_suggest(struct memory *memory, const char *path);

#endif
