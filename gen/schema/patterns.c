/* Regular expressions of schemas, each compiled once a package. */
#include "pattern/pattern.h"
#include "schema/rules.h"

/* Reports a text that is no pattern. */
static void report(struct document *document, const struct node *text, const struct pattern_result *result)
{
	struct diagnostics *diagnostics = diagnostics_of(document);
	struct diagnostic *diagnostic = diagnose(diagnostics, CODE_PATTERN, text->span, "pattern %s: %s",
						 quoted(document, text->text), result->fault);
	size_t shown = result->offset < text->text.len ? result->offset : text->text.len;

	if (shown == 0)
		diagnostic_help(diagnostics, diagnostic, "the fault is at its beginning");
	else
		diagnostic_help(diagnostics, diagnostic, "the fault is at byte %zu, after %s", shown,
				quoted(document, env_str_of(text->text.ptr, shown)));
}

const struct pattern *pattern_get(struct document *document, const struct node *text)
{
	struct memory *memory = memory_of(document);
	struct pattern *pattern = map_find(&document->patterns, text->text);

	if (pattern != NULL)
		return pattern->table.match != NULL ? pattern : NULL;
	struct pattern_result result = pattern_compile(memory, text->text);
	pattern = memory_alloc(memory, sizeof(*pattern));
	map_put(memory, &document->patterns, text->text, pattern);
	if (result.fault != NULL) {
		report(document, text, &result);
		return NULL;
	}
	pattern->table = result.pattern;
	pattern->span = text->span;
	list_append(memory, &document->package->patterns, pattern);
	pattern->c_name = memory_printf(memory, "%.*s_pattern_%zu", STR(document->package->name),
					document->package->patterns.count);
	return pattern;
}
