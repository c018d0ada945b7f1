/* From the model to the text of C files. */
#ifndef GEN_EMIT_EMIT_H
#define GEN_EMIT_EMIT_H

#include <stdbool.h>

#include "base/diagnostic.h"
#include "base/memory.h"
#include "base/output_set.h"
#include "schema/model.h"

struct emit_options {
	const char *output_dir;
	const char *template_dir; /* files that take the place of built-in templates of the same name; NULL:
				     none */
	bool fast;                /* with fast decoders and encoders */
	bool strict;              /* names that a template uses and its view does not have are errors */
};

/*
 * Adds the files of all packages that are to be emitted to `outputs`, and the templates read from
 * template_dir to `read` (a list of const char *, paths in the arena). Errors in templates are reported;
 * then nothing of `outputs` is to be committed.
 */
void emit_model(struct memory *memory, struct diagnostics *diagnostics, const struct emit_options *options,
		const struct model *model, struct output_set *outputs, struct list *read);

/* Adds only the names of the files, with empty contents. */
void emit_list_outputs(struct memory *memory, const struct emit_options *options, const struct model *model,
		       struct output_set *outputs);

#endif
