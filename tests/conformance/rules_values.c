/* Rules about fixed sets of values, and about keys and items. */
#include "rules.h"

#include <string.h>

#include "document.h"
#include "errors.h"
#include "values.h"

static bool is_of(const struct comparison *comparison, const struct difference *difference,
		  const char *message, const char *member)
{
	const char *type = comparison->recorded->type;
	const char *first = json_string_value(json_array_get(difference->loc, 0));

	return type != NULL && first != NULL && strcmp(type, message) == 0 && strcmp(first, member) == 0;
}

/* ---- permitted values ---- */

/* What Python's `==` or its conversion to integers takes for a value that is another one in JSON. */
static bool is_taken_for_another(const json_t *sent)
{
	return json_is_boolean(sent) || json_is_real(sent) || document_is_string(sent);
}

/* 1 and true are one to Python, which answers with the last of them. */
static bool is_one_and_true(const struct comparison *comparison, const struct difference *difference)
{
	const json_t *sent = comparison_find_sent(comparison, difference->loc);

	return is_of(comparison, difference, "x.enum", "mix") && json_is_true(difference->theirs) &&
	       json_is_number(sent) && json_number_value(sent) == 1 && document_equal(difference->ours, sent);
}

/* Python tells the value that it made of what was sent. */
static bool is_given_as_sent(const struct comparison *comparison, const struct difference *difference)
{
	return difference->kind == DIFFERENCE_CHANGED &&
	       is_taken_for_another(comparison_find_sent(comparison, difference->loc)) &&
	       error_is(difference->theirs, "value_error.const") &&
	       error_is_sound_const(comparison, difference->ours) &&
	       document_equal(json_object_get(json_object_get(difference->theirs, "ctx"), "permitted"),
			      json_object_get(json_object_get(difference->ours, "ctx"), "permitted"));
}

bool accepts_exact_values(const struct comparison *comparison, const struct difference *difference)
{
	const json_t *sent = comparison_find_sent(comparison, difference->loc);

	if (is_given_as_sent(comparison, difference))
		return true;
	if (difference->kind == DIFFERENCE_VALUE)
		return is_one_and_true(comparison, difference);
	if (difference->kind == DIFFERENCE_MISSING)
		return is_of(comparison, difference, "x.list", "uniq") &&
		       error_is(difference->theirs, "value_error.list.unique_items") && array_is_unique(sent);
	return difference->kind == DIFFERENCE_ADDED && comparison->recorded->type != NULL &&
	       strcmp(comparison->recorded->type, "x.enum") == 0 && is_taken_for_another(sent) &&
	       (error_is_sound_enum(comparison, difference->ours) ||
		error_is_sound_const(comparison, difference->ours));
}

/* ---- items ---- */

/* Whether an item is of another type than the set's. */
static bool has_wrong_item(const struct comparison *comparison, const json_t *loc)
{
	const json_t *errors = comparison_find_errors(comparison->ours);

	for (size_t i = 0; i < json_array_size(errors); i++) {
		const json_t *error = json_array_get(errors, i);
		const json_t *own = json_object_get(error, "loc");
		if (json_array_size(own) == json_array_size(loc) + 1 && loc_begins_with(own, loc) &&
		    (error_is_wrong_type(comparison, error) ||
		     error_is(error, "type_error.none.not_allowed")))
			return true;
	}
	return false;
}

bool accepts_unique_of_valid(const struct comparison *comparison, const struct difference *difference)
{
	const json_t *loc = difference->loc;
	json_t *list;

	if (!is_of(comparison, difference, "x.list", "uniq"))
		return false;
	if (difference->kind == DIFFERENCE_MISSING)
		return error_is(difference->theirs, "value_error.list.unique_items") &&
		       has_wrong_item(comparison, loc);
	if (difference->kind != DIFFERENCE_ADDED || json_array_size(loc) != 2)
		return false;
	list = json_pack("[O]", json_array_get(loc, 0));
	const json_t *theirs = comparison_find_error(comparison_find_errors(comparison->theirs), list);
	json_decref(list);
	return error_is(theirs, "value_error.list.unique_items") &&
	       ((error_says(difference->ours, "type_error.integer", "value is not a valid integer") &&
		 error_is_wrong_type(comparison, difference->ours)) ||
		(error_says(difference->ours, "type_error.none.not_allowed",
			    "none is not an allowed value") &&
		 json_is_null(comparison_find_sent(comparison, loc))));
}

bool accepts_sets(const struct comparison *comparison, const struct difference *difference)
{
	if (!is_of(comparison, difference, "x.list", "st"))
		return false;
	if (difference->kind == DIFFERENCE_CHANGED)
		return error_says(difference->theirs, "type_error.set", "value is not a valid set") &&
		       error_says(difference->ours, "type_error.list", "value is not a valid list") &&
		       error_is_wrong_type(comparison, difference->ours);
	return difference->kind == DIFFERENCE_VALUE &&
	       document_equal_unordered(json_object_get(json_object_get(comparison->theirs, "p"), "st"),
					json_object_get(json_object_get(comparison->ours, "p"), "st"));
}

/* ---- keys ---- */

bool accepts_string_keys(const struct comparison *comparison, const struct difference *difference)
{
	size_t count = json_array_size(difference->loc);
	const char *last = json_string_value(json_array_get(difference->loc, count - 1));

	if (count != 2 || last == NULL || !is_of(comparison, difference, "x.map", "byint"))
		return false;
	if (difference->kind == DIFFERENCE_MISSING) {
		const char *pattern = value_pattern(comparison->recorded, difference->loc);
		json_t *keys = json_pack("[ss]", "byint", "__key__");
		bool told = comparison_find_error(comparison_find_errors(comparison->ours), keys) != NULL;
		pattern = pattern == NULL ? value_pattern(comparison->recorded, keys) : pattern;
		json_decref(keys);
		return told && error_is(difference->theirs, "type_error.str") && pattern != NULL &&
		       !value_matches(pattern, last);
	}
	return error_breaks_pattern(comparison, difference->ours) &&
	       (difference->kind == DIFFERENCE_ADDED ||
		error_says(difference->theirs, "type_error.integer", "value is not a valid integer"));
}
