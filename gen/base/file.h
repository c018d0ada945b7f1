/* Reading a file whole. */
#ifndef GEN_BASE_FILE_H
#define GEN_BASE_FILE_H

#include <stddef.h>

#include <envelope/status.h>
#include <envelope/str.h>

#include "base/diagnostic.h"
#include "base/memory.h"
#include "base/source.h"

/* Most bytes of a file: 32 MiB. */
#define FILE_SIZE_MAX ((size_t)32 * 1024 * 1024)

/*
 * Reads the regular file at `path` into the arena, with a NUL after it. ENV_OK; ENV_NOT_FOUND where there is
 * no such file; ENV_LIMIT where it has more than FILE_SIZE_MAX bytes; ENV_IO for all else: a directory, a
 * pipe, no permission. Then `text` is untouched and
 * `*reason` (where not NULL) is a few words, in the arena or static: "is a directory".
 */
enum env_status file_read(struct memory *memory, const char *path, struct env_str *text, const char **reason);

/*
 * Reads the file at `path` as a source. NULL where that fails; then it is an error at `wanted`: the place
 * that asked for the file, or span_none() for the command line.
 */
const struct source *file_load(struct memory *memory, struct diagnostics *diagnostics, const char *path,
			       struct span wanted);

#endif
