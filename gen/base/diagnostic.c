/* Errors and warnings, collected. */
#include "base/diagnostic.h"

#include "base/escape.h"
#include "base/utf8.h"

void diagnostics_init(struct diagnostics *diagnostics, struct memory *memory)
{
	*diagnostics = (struct diagnostics){.memory = memory};
}

/* Where the next diagnostic goes. The spare one is used over and over; its texts are not even made. */
static struct diagnostic *next_place(struct diagnostics *diagnostics)
{
	if (diagnostics->items.count >= DIAGNOSTICS_KEPT_MAX)
		return &diagnostics->spare;
	struct diagnostic *diagnostic = memory_alloc(diagnostics->memory, sizeof(*diagnostic));
	diagnostic->order = diagnostics->items.count;
	list_append(diagnostics->memory, &diagnostics->items, diagnostic);
	return diagnostic;
}

struct diagnostic *diagnose(struct diagnostics *diagnostics, enum code code, struct span span,
			    const char *format, ...)
{
	struct diagnostic *diagnostic = next_place(diagnostics);
	va_list arguments;

	if (code_is_warning(code))
		diagnostics->warnings++;
	else
		diagnostics->errors++;
	diagnostic->code = code;
	diagnostic->span = span;
	if (diagnostic == &diagnostics->spare)
		return diagnostic;
	va_start(arguments, format);
	diagnostic->message = memory_vprintf(diagnostics->memory, format, arguments);
	va_end(arguments);
	return diagnostic;
}

void diagnostic_note(struct diagnostics *diagnostics, struct diagnostic *diagnostic, struct span span,
		     const char *format, ...)
{
	struct diagnostic_note **end = &diagnostic->notes;
	va_list arguments;

	if (diagnostic == &diagnostics->spare)
		return;
	while (*end != NULL)
		end = &(*end)->next;
	*end = memory_alloc(diagnostics->memory, sizeof(**end));
	(*end)->span = span;
	va_start(arguments, format);
	(*end)->message = memory_vprintf(diagnostics->memory, format, arguments);
	va_end(arguments);
}

void diagnostic_help(struct diagnostics *diagnostics, struct diagnostic *diagnostic, const char *format, ...)
{
	va_list arguments;

	if (diagnostic == &diagnostics->spare)
		return;
	va_start(arguments, format);
	diagnostic->help = memory_vprintf(diagnostics->memory, format, arguments);
	va_end(arguments);
}

void diagnostic_suggest(struct diagnostics *diagnostics, struct diagnostic *diagnostic, const char *name)
{
	if (name != NULL)
		diagnostic_help(diagnostics, diagnostic, "did you mean '%s'?", name);
}

const char *quote(struct diagnostics *diagnostics, struct env_str text)
{
	struct env_buf out = {0};
	size_t offset = 0;

	if (diagnostics->items.count >= DIAGNOSTICS_KEPT_MAX)
		return "'...'"; /* nobody will see it */
	memory_expect(env_buf_append(&out, "'", 1));
	for (size_t count = 0; offset < text.len && count < QUOTE_MAX; count++)
		escape_character(&out, text, &offset);
	const char *end = offset < text.len ? "...'" : "'";
	memory_expect(env_buf_append_str(&out, env_str(end)));
	const char *quoted = memory_copy(diagnostics->memory, env_buf_str(&out)).ptr;
	env_buf_free(&out);
	return quoted;
}
