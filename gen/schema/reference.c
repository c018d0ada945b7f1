/* References. */
#include "schema/reference.h"

#include <string.h>

#include "base/suggest.h"
#include "schema/imports.h"

#define DEFINITIONS "/$defs/"

static void report_syntax(struct document *document, const struct node *reference, const char *reason)
{
	struct diagnostics *diagnostics = diagnostics_of(document);
	struct diagnostic *diagnostic =
		diagnose(diagnostics, CODE_REF_SYNTAX, reference->span, "reference %s %s",
			 quoted(document, reference->text), reason);

	diagnostic_help(diagnostics, diagnostic, "write '#/$defs/Name' or 'file.yaml#/$defs/Name'");
}

static int hex_value(char digit)
{
	if (digit >= '0' && digit <= '9')
		return digit - '0';
	if (digit >= 'a' && digit <= 'f')
		return digit - 'a' + 10;
	return digit >= 'A' && digit <= 'F' ? digit - 'A' + 10 : -1;
}

/* Replaces %XX (RFC 3986 section 2.1). False where a % is followed by something else. */
static bool percent_decode(struct env_str in, char *out, size_t *length)
{
	*length = 0;
	for (size_t i = 0; i < in.len; i++) {
		if (in.ptr[i] != '%') {
			out[(*length)++] = in.ptr[i];
			continue;
		}
		int high = i + 2 < in.len ? hex_value(in.ptr[i + 1]) : -1;
		int low = i + 2 < in.len ? hex_value(in.ptr[i + 2]) : -1;
		if (high < 0 || low < 0)
			return false;
		out[(*length)++] = (char)(high * 16 + low);
		i += 2;
	}
	return true;
}

/*
 * Replaces ~0 and ~1 in place (RFC 6901 section 3). False at another ~ and at a bare slash, which would lead
 * deeper.
 */
static bool pointer_decode(char *text, size_t *length)
{
	size_t end = 0;

	for (size_t i = 0; i < *length; i++) {
		char next = '\0';

		if (i + 1 < *length)
			next = text[i + 1];
		if (text[i] == '/' || (text[i] == '~' && next != '0' && next != '1'))
			return false;
		if (text[i] != '~') {
			text[end++] = text[i];
			continue;
		}
		text[end++] = next == '0' ? '~' : '/';
		i++;
	}
	*length = end;
	return true;
}

/* The name of the definition that a fragment points to. False where it points to no definition, reported. */
static bool read_fragment(struct document *document, const struct node *reference, struct env_str fragment,
			  struct env_str *name)
{
	size_t start = sizeof(DEFINITIONS) - 1;
	char *text = memory_alloc(memory_of(document), fragment.len + 1);
	size_t length;

	if (!percent_decode(fragment, text, &length)) {
		report_syntax(document, reference, "has a '%' without two hexadecimal digits");
		return false;
	}
	if (length <= start || memcmp(text, DEFINITIONS, start) != 0) {
		report_syntax(document, reference, "points to no definition");
		return false;
	}
	length -= start;
	if (!pointer_decode(text + start, &length)) {
		report_syntax(document, reference, "points into a definition or has a malformed '~'");
		return false;
	}
	*name = env_str_of(text + start, length);
	return true;
}

static void report_unknown(struct document *document, const struct document *target,
			   const struct node *reference, struct env_str name)
{
	struct diagnostics *diagnostics = diagnostics_of(document);
	struct suggestion suggestion = suggestion_make(name);

	if (target->root == NULL)
		return;
	for (size_t i = 0; i < target->definition_list.count && suggestions_wanted(document); i++) {
		const struct definition *definition = target->definition_list.items[i];

		suggestion_offer(&suggestion, definition->name.ptr);
	}
	struct diagnostic *diagnostic =
		diagnose(diagnostics, CODE_REF_UNKNOWN, reference->span, "there is no definition %s in %s",
			 quoted(document, name), target->package->source->path);
	diagnostic_suggest(diagnostics, diagnostic, suggestion.name);
}

/* The document that the part of the reference before the '#' names; NULL where there is none. */
static struct document *find_target(struct document *document, const struct node *reference,
				    struct env_str file)
{
	struct diagnostics *diagnostics = diagnostics_of(document);
	const struct document_import *import;

	if (file.len == 0)
		return document;
	import = import_find(document, file);
	if (import != NULL)
		return import->document;
	struct diagnostic *diagnostic =
		diagnose(diagnostics, CODE_REF_FILE, reference->span,
			 "%s is not among this document's imports", quoted(document, file));
	diagnostic_help(diagnostics, diagnostic, "name it in 'imports', and here as there");
	return NULL;
}

struct definition *reference_resolve(struct document *document, const struct node *reference)
{
	struct env_str text = reference->text;
	const char *hash = text.len > 0 ? memchr(text.ptr, '#', text.len) : NULL;
	struct env_str name = {0};

	if (hash == NULL) {
		report_syntax(document, reference, "has no '#'");
		return NULL;
	}
	size_t split = (size_t)(hash - text.ptr);
	struct env_str fragment = env_str_of(hash + 1, text.len - split - 1);
	if (!read_fragment(document, reference, fragment, &name))
		return NULL;
	struct document *target = find_target(document, reference, env_str_of(text.ptr, split));
	if (target == NULL)
		return NULL;
	struct definition *definition = map_find(&target->definitions, name);
	if (definition == NULL)
		report_unknown(document, target, reference, name);
	return definition;
}
