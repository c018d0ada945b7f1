/* Where templates come from: a folder of the user's first, then those that are built in. */
#ifndef GEN_EMIT_TEMPLATE_SOURCE_H
#define GEN_EMIT_TEMPLATE_SOURCE_H

#include "base/diagnostic.h"
#include "base/memory.h"
#include "emit/template_report.h"
#include "template/partials.h"
#include "template/template.h"

struct template_source {
	struct memory *memory;
	struct partials partials;
	const char *dir; /* NULL: built-in ones only */
	struct list *
		read; /* paths of the files that were read are appended: const char *; NULL: nobody wants them */
};

/* Nothing is read yet. `dir` and `read` are borrowed. Ends with template_source_free(). */
void template_source_init(struct template_source *source, struct memory *memory, const char *dir,
			  struct list *read);
void template_source_free(struct template_source *source);

/* The loader; `source` must outlive the set that uses it. */
struct template_loader template_source_loader(struct template_source *source);

/* The same templates once more, for errors. */
struct template_texts template_source_texts(struct template_source *source);

/* Warns of files in the folder that take the place of no template, and that were not read. */
void template_source_warn_idle(const struct template_source *source, struct diagnostics *diagnostics);

#endif
