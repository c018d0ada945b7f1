/* Texts on which the fast and the careful have to agree. */
#include "fast/hold.h"

#include <check.h>
#include <string.h>

#include "text/hooks.h"

const struct fast *fast_find(const char *name)
{
	for (size_t i = 0; i < fast_count; i++)
		if (strcmp(fast_all[i].type->name, name) == 0)
			return &fast_all[i];
	ck_abort_msg("no fast type %s", name);
	return NULL;
}

const struct fast_lists *fast_lists_find(const char *item)
{
	for (size_t i = 0; i < fast_lists_count; i++)
		if (strcmp(fast_lists[i].item, item) == 0)
			return &fast_lists[i];
	ck_abort_msg("no fast lists of %s", item);
	return NULL;
}

struct pair hold_text(const struct fast *fast, const char *text, size_t len)
{
	struct pair answers = {false, false};
	const char *problem = pair_decode(fast, text, len, &answers);

	ck_assert_msg(problem == NULL, "%s: %s: %.*s", fast->type->name, problem, (int)len, text);
	return answers;
}

size_t mutate_text(char *text, size_t len, size_t room, uint64_t *random)
{
	static const char tokens[] = "{}[]:,\"\\ 0123456789-+.eEtrufalsn\n\x80\xC3\xED\x1F";
	size_t at = len == 0 ? 0 : random_below(random, len);
	char byte = tokens[random_below(random, sizeof(tokens) - 1)];
	size_t from = len == 0 ? 0 : random_below(random, len);
	size_t piece = (len - from) < 12 ? len - from : 12;

	switch (random_below(random, 4)) {
	case 0:
		if (len > 0)
			text[at] = byte;
		return len;
	case 1:
		if (len == 0)
			return len;
		memmove(text + at, text + at + 1, len - at - 1);
		return len - 1;
	case 2:
		if (len == room)
			return len;
		memmove(text + at + 1, text + at, len - at);
		text[at] = byte;
		return len + 1;
	default:
		if (at + piece <= len)
			memmove(text + at, text + from, piece);
		return len;
	}
}
