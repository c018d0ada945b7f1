/* From schema files to the checked model. */
#ifndef GEN_SCHEMA_COMPILE_H
#define GEN_SCHEMA_COMPILE_H

#include <stddef.h>

#include "base/diagnostic.h"
#include "base/memory.h"
#include "schema/model.h"

struct schema_options {
	const char *const *import_dirs; /* searched after the folder of the importing file, in order */
	size_t import_dir_count;
};

/*
 * Reads the `count` files at `paths` and all that they import, and checks everything. Never NULL, but only
 * good for emitting where diagnostics->errors is 0. Every error of the run is reported, except those that
 * merely follow from another. Files that cannot be read are reported as CODE_FILE_READ; the model's `sources`
 * are complete even then, for dependency files.
 */
struct model *schema_compile(struct memory *memory, struct diagnostics *diagnostics,
			     const struct schema_options *options, const char *const *paths, size_t count);

#endif
