/* Folders: made where they are missing, and what is in them. */
#ifndef GEN_BASE_FOLDER_H
#define GEN_BASE_FOLDER_H

#include <stdbool.h>

#include "base/memory.h"

/*
 * Makes the folders that the file at `path` stands in, outer ones first, where they are missing, and appends
 * the path of each one made to `made`. False with errno set where that fails; what was made until then stays
 * and is in `made`.
 */
bool folder_make_for(struct memory *memory, const char *path, struct list *made);

/*
 * The names in the folder, of `const char *`, in the order of bytes and without those that begin with a dot: in this order whatever the system's is. Empty
 * where it cannot be read.
 */
struct list folder_names(struct memory *memory, const char *path);

/* Removes the folders of `made` that are empty, inner ones first, and empties the list. */
void folder_remove_made(struct list *made);

#endif
