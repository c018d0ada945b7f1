/* One of a few words. */
#include "schema/choice.h"

size_t choice_read(struct document *document, const struct node_pair *pair, const char *const *words,
		   size_t count)
{
	struct diagnostics *diagnostics = diagnostics_of(document);
	struct env_str all = {0};

	for (size_t i = 0; i < count; i++)
		if (env_str_equal(env_str(words[i]), pair->value->text))
			return i;
	for (size_t i = 0; i < count; i++)
		all = memory_printf(memory_of(document), "%.*s%s'%s'", STR(all),
				    i == 0 ? "" : (i + 1 < count ? ", " : " or "), words[i]);
	diagnose(diagnostics, CODE_CHOICE, pair->value->span, "%s must be %.*s, not %s",
		 quoted(document, pair->key->text), STR(all), quoted(document, pair->value->text));
	return count;
}
