/* Rules about what schemas say. */
#include "rules.h"

#include <string.h>

#include "document.h"
#include "errors.h"

/* Of x.defaults alone: a default that is no value of its own schema is refused when the code is generated. */
bool accepts_invalid_default(const struct comparison *comparison, const struct difference *difference)
{
	const char *name = json_string_value(json_array_get(difference->loc, 0));
	const char *theirs = json_string_value(difference->theirs);

	return difference->kind == DIFFERENCE_VALUE && comparison->recorded->type != NULL &&
	       strcmp(comparison->recorded->type, "x.defaults") == 0 &&
	       json_array_size(difference->loc) == 1 && name != NULL && strcmp(name, "wild") == 0 &&
	       theirs != NULL && strcmp(theirs, "not validated") == 0 && difference->ours == NULL &&
	       comparison_find_sent(comparison, difference->loc) == NULL;
}

/* Bytes of listed errors from which an answer may end before the hundredth: half of what it is allowed to list. */
#define LONG_LIST 32768

/* Whether the list may end where it does. */
static bool is_full(const json_t *errors)
{
	return json_array_size(errors) == 100 || json_dumpb(errors, NULL, 0, JSON_COMPACT) > LONG_LIST;
}

/* The list of errors ends at a hundred, or where it is long; the rest is counted. */
bool accepts_error_limit(const struct comparison *comparison, const struct difference *difference)
{
	const json_t *theirs = comparison_find_errors(comparison->theirs);
	const json_t *ours = comparison_find_errors(comparison->ours);
	const json_t *more = json_object_get(json_object_get(comparison->ours, "p"), "more");
	size_t listed = json_array_size(ours);
	size_t at = 0;

	if (difference->kind != DIFFERENCE_MISSING || !json_is_integer(more) || !is_full(ours))
		return false;
	while (at < json_array_size(theirs) && json_array_get(theirs, at) != difference->theirs)
		at++;
	return at >= listed && json_array_size(theirs) == listed + (size_t)json_integer_value(more);
}
