/* One of a few words. */
#include "schema/choice.h"

#include "base/suggest.h"

size_t choice_find(struct env_str text, const char *const *words, size_t count)
{
	size_t i = 0;

	while (i < count && !env_str_equal(env_str(words[i]), text))
		i++;
	return i;
}

struct diagnostic *choice_report(struct document *document, const struct node_pair *pair,
				 const char *const *words, size_t count)
{
	struct diagnostics *diagnostics = diagnostics_of(document);
	struct suggestion suggestion = suggestion_make(pair->value->text);
	struct env_str all = {0};

	for (size_t i = 0; i < count; i++) {
		all = memory_printf(memory_of(document), "%.*s%s'%s'", STR(all),
				    i == 0 ? "" : (i + 1 < count ? ", " : " or "), words[i]);
		suggestion_offer(&suggestion, words[i]);
	}
	struct diagnostic *diagnostic =
		diagnose(diagnostics, CODE_CHOICE, pair->value->span, "%s must be %.*s, not %s",
			 quoted(document, pair->key->text), STR(all), quoted(document, pair->value->text));
	diagnostic_suggest(diagnostics, diagnostic, suggestion.name);
	return diagnostic;
}

size_t choice_read(struct document *document, const struct node_pair *pair, const char *const *words,
		   size_t count)
{
	size_t found = choice_find(pair->value->text, words, count);

	if (found == count)
		choice_report(document, pair, words, count);
	return found;
}
