/* What is wrong with a template, as a diagnostic. */
#include "emit/template_report.h"

/* What a template's failure is called. */
static enum code code_of(const struct template_error *error)
{
	static const enum code codes[] = {
		[TEMPLATE_BAD_SYNTAX] = CODE_TEMPLATE_SYNTAX, [TEMPLATE_NOT_FOUND] = CODE_TEMPLATE_NAME,
		[TEMPLATE_TOO_DEEP] = CODE_TEMPLATE_DEPTH,    [TEMPLATE_NO_TEXT] = CODE_FILE_READ,
		[TEMPLATE_NO_OUTPUT] = CODE_TEMPLATE_SIZE,    [TEMPLATE_OUT_OF_MEMORY] = CODE_TEMPLATE_SIZE,
	};

	/* of no place: the template that was to be rendered */
	if (error->failure == TEMPLATE_NOT_FOUND && error->line == 0)
		return CODE_TEMPLATE_MISSING;
	return codes[error->failure];
}

static struct span span_of(const struct template_texts *texts, const struct template_place *place)
{
	const struct source *source = texts->find(texts->user, place->name);

	return source == NULL ? span_none() : source_span(source, place->offset, 0);
}

void template_report(struct diagnostics *diagnostics, const struct template_error *error,
		     const struct template_texts *texts)
{
	struct span span = span_none();

	if (error->failure == TEMPLATE_OUT_OF_MEMORY)
		memory_exhausted();
	if (error->line > 0)
		span = span_of(texts, &error->place);
	struct diagnostic *diagnostic =
		span.source != NULL
			? diagnose(diagnostics, code_of(error), span, "%s", error->message)
			: diagnose(diagnostics, code_of(error), span, "template %s: %s",
				   quote(diagnostics, env_str(error->place.name)), error->message);
	for (size_t i = 0; i < error->included_count; i++)
		diagnostic_note(diagnostics, diagnostic, span_of(texts, &error->included[i]),
				"included from here");
}
