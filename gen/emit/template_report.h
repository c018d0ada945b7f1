/* What is wrong with a template, as a diagnostic. */
#ifndef GEN_EMIT_TEMPLATE_REPORT_H
#define GEN_EMIT_TEMPLATE_REPORT_H

#include "base/diagnostic.h"
#include "template/template.h"

/* Where the texts of templates are found again, to show the place. */
struct template_texts {
	/* The text of a template that was loaded by this name; NULL where it cannot be had. */
	const struct source *(*find)(void *user, const char *name);
	void *user;
};

/* Reports the error, with its place and those that included it; ends the program where it is that memory is out. */
void template_report(struct diagnostics *diagnostics, const struct template_error *error,
		     const struct template_texts *texts);

#endif
