/* Names of envelopes, states and messages: what they mean in a document. */
#include <string.h>

#include "base/suggest.h"
#include "schema/imports.h"
#include "schema/package.h"

static struct list *envelope_list(struct package *package)
{
	return &package->envelopes;
}

static struct list *state_list(struct package *package)
{
	return &package->states;
}

static struct list *message_list(struct package *package)
{
	return &package->messages;
}

static struct env_str envelope_name(const void *item)
{
	return ((const struct envelope *)item)->key;
}

static struct env_str state_name(const void *item)
{
	return ((const struct state *)item)->code;
}

static struct env_str message_name(const void *item)
{
	return ((const struct message *)item)->name;
}

static struct span envelope_span(const void *item)
{
	return ((const struct envelope *)item)->span;
}

static struct span state_span(const void *item)
{
	return ((const struct state *)item)->span;
}

static struct span message_span(const void *item)
{
	return ((const struct message *)item)->span;
}

const struct lookup lookup_envelope = {offsetof(struct document, envelopes),
				       CODE_ENVELOPE_UNKNOWN,
				       "envelope",
				       envelope_list,
				       envelope_name,
				       envelope_span};
const struct lookup lookup_state = {
	offsetof(struct document, states), CODE_STATE_UNKNOWN, "state", state_list, state_name, state_span};
const struct lookup lookup_message = {offsetof(struct document, messages),
				      CODE_MESSAGE_UNKNOWN,
				      "message",
				      message_list,
				      message_name,
				      message_span};

static void *find_in(const struct document *document, const struct lookup *lookup, struct env_str name)
{
	return map_find((const struct map *)(const void *)((const char *)document + lookup->map), name);
}

static void offer_names(struct document *document, const struct lookup *lookup, struct suggestion *suggestion)
{
	const struct list *list = lookup->list(document->package);

	for (size_t i = 0; i < list->count; i++)
		suggestion_offer_parts(suggestion, lookup->name(list->items[i]).ptr);
}

/* Where no name is near, it may be one that only the imports of an import declare, or that of no import at all. */
static void help_importing(struct document *document, const struct lookup *lookup, const struct node *name,
			   struct diagnostic *diagnostic)
{
	struct diagnostics *diagnostics = diagnostics_of(document);

	if (document->imports.count == 0)
		diagnostic_help(diagnostics, diagnostic,
				"nothing is imported; should it be 'imports: [envelope.yaml]'?");
	for (size_t i = 0; i < document->reach.count; i++) {
		const struct document *other = document->reach.items[i];

		if (other == document || find_in(other, lookup, name->text) == NULL)
			continue;
		diagnostic_help(diagnostics, diagnostic,
				"package %s declares it; only names of direct imports are known",
				quoted(document, other->package->name));
		return;
	}
}

static void report_unknown(struct document *document, const struct lookup *lookup, const struct node *name)
{
	struct diagnostics *diagnostics = diagnostics_of(document);
	struct suggestion suggestion = suggestion_make(name->text);

	if (document->incomplete)
		return;
	for (size_t i = 0; i <= document->imports.count && suggestions_wanted(document); i++) {
		const struct document_import *import = i > 0 ? document->imports.items[i - 1] : NULL;

		if (import == NULL || import->document != NULL)
			offer_names(import == NULL ? document : import->document, lookup, &suggestion);
	}
	struct diagnostic *diagnostic = diagnose(diagnostics, lookup->unknown, name->span,
						 "there is no %s %s in this document or its imports",
						 lookup->what, quoted(document, name->text));
	diagnostic_suggest(diagnostics, diagnostic, suggestion.name);
	if (suggestion.name == NULL)
		help_importing(document, lookup, name, diagnostic);
}

static void report_ambiguous(struct document *document, const struct lookup *lookup, const struct node *name,
			     const void *first, const void *second)
{
	struct diagnostics *diagnostics = diagnostics_of(document);
	struct diagnostic *diagnostic =
		diagnose(diagnostics, CODE_NAME_AMBIGUOUS, name->span, "%s %s is declared by several imports",
			 lookup->what, quoted(document, name->text));

	diagnostic_note(diagnostics, diagnostic, lookup->span(first), "declared here");
	diagnostic_note(diagnostics, diagnostic, lookup->span(second), "and here");
	diagnostic_help(diagnostics, diagnostic, "put the package before it: 'package:%s'", name->text.ptr);
}

/* "package:name", as far as there is such a package. */
static void *find_qualified(struct document *document, const struct lookup *lookup, struct env_str name)
{
	const char *colon = name.len > 0 ? memchr(name.ptr, ':', name.len) : NULL;

	if (colon == NULL)
		return NULL;
	size_t length = (size_t)(colon - name.ptr);
	struct document *target = document_find_package(document, env_str_of(name.ptr, length));
	if (target == NULL)
		return NULL;
	return find_in(target, lookup, env_str_of(colon + 1, name.len - length - 1));
}

void *lookup_find(struct document *document, const struct lookup *lookup, const struct node *name)
{
	void *found = find_in(document, lookup, name->text);

	if (found != NULL)
		return found;
	for (size_t i = 0; i < document->imports.count; i++) {
		const struct document_import *import = document->imports.items[i];
		void *next = import->document != NULL ? find_in(import->document, lookup, name->text) : NULL;

		if (next != NULL && found != NULL) {
			report_ambiguous(document, lookup, name, found, next);
			return NULL;
		}
		found = next != NULL ? next : found;
	}
	if (found == NULL)
		found = find_qualified(document, lookup, name->text);
	if (found == NULL)
		report_unknown(document, lookup, name);
	return found;
}
