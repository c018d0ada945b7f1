/* Writing files: all of a set or, as far as the system lets us, none. */
#ifndef GEN_BASE_OUTPUT_SET_H
#define GEN_BASE_OUTPUT_SET_H

#include <stdbool.h>
#include <stddef.h>

#include <envelope/status.h>
#include <envelope/str.h>

#include "base/memory.h"

struct output_file {
	const char *path;
	struct env_str contents; /* borrowed */
	bool stamp;              /* written even where nothing changed */
	const char *place;       /* where it is written: the path, or where a link there leads to */
	const char *temporary;   /* where its new contents are until they are renamed; NULL: nowhere */
};

struct output_set {
	struct memory *memory; /* borrowed */
	struct output_file *files;
	size_t count;
	size_t capacity;
	struct list folders; /* those made for this set, outer ones first: const char * */
	size_t written;      /* files that the last commit put in place */
};

void output_set_init(struct output_set *set, struct memory *memory);

/* Adds a file; `path` is copied, `contents` borrowed until the set was committed. */
void output_set_add(struct output_set *set, const char *path, struct env_str contents);

/*
 * Adds a file that is written by every commit, after all others, so that its time says when the last one was.
 */
void output_set_add_stamp(struct output_set *set, const char *path, struct env_str contents);

/*
 * Writes all. Folders that are missing are made. A file that has its contents already is left untouched, its
 * times too. A link is followed, to a file that is there. The others are written to temporary files beside them, and renamed when the last of them is
 * written, in the order of adding. ENV_OK; ENV_DUPLICATE where two paths lead to one place; ENV_IO. On failure
 * `*message` is a sentence in the arena ("cannot write x: ..."), temporary files and folders made are
 * removed, and no file is changed unless a rename itself fails after others succeeded, which the message says.
 */
enum env_status output_set_commit(struct output_set *set, struct env_str *message);

#endif
