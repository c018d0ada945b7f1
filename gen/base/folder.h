/* Folders, made where they are missing. */
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

/* Removes the folders of `made` that are empty, inner ones first, and empties the list. */
void folder_remove_made(struct list *made);

#endif
