/* Rules about patterns, formats and multiples. */
#include "rules.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "document.h"
#include "echo.h"
#include "errors.h"
#include "frame.h"
#include "values.h"

static bool is_error(const struct difference *difference)
{
	return difference->kind == DIFFERENCE_ADDED || difference->kind == DIFFERENCE_CHANGED;
}

/* ---- patterns ---- */

/* Whether an object that was sent has a key that does not match. Its keys are where the location ends. */
static bool has_bad_key(const struct comparison *comparison, const json_t *loc, const char *pattern)
{
	json_t *place = json_copy((json_t *)loc);
	bool bad = false;
	const char *key;
	json_t *value;

	json_array_remove(place, json_array_size(place) - 1);
	json_t *object = (json_t *)comparison_find_sent(comparison, place);
	json_object_foreach(object, key, value) bad = bad || !value_matches(pattern, key);
	json_decref(place);
	return bad;
}

static bool is_of_keys(const json_t *loc)
{
	const char *last = json_string_value(json_array_get(loc, json_array_size(loc) - 1));

	return json_array_size(loc) > 1 && last != NULL && strcmp(last, "__key__") == 0;
}

bool error_breaks_pattern(const struct comparison *comparison, const json_t *error)
{
	const json_t *loc = json_object_get(error, "loc");
	const char *pattern = value_pattern(comparison->recorded, loc);
	const char *told = json_string_value(json_object_get(json_object_get(error, "ctx"), "pattern"));
	const char *message = json_string_value(json_object_get(error, "msg"));
	const json_t *sent = comparison_find_sent(comparison, loc);
	char wanted[128];

	if (pattern == NULL || told == NULL || message == NULL || !error_is(error, "value_error.str.regex") ||
	    strcmp(told, pattern) != 0 || json_object_size(json_object_get(error, "ctx")) != 1)
		return false;
	snprintf(wanted, sizeof(wanted), "string does not match regex \"%s\"", pattern);
	if (strcmp(message, wanted) != 0)
		return false;
	if (is_of_keys(loc))
		return has_bad_key(comparison, loc, pattern);
	return document_is_string(sent) && !value_matches(pattern, json_string_value(sent));
}

bool accepts_ecma_patterns(const struct comparison *comparison, const struct difference *difference)
{
	const json_t *sent = comparison_find_sent(comparison, difference->loc);
	const char *pattern = value_pattern(comparison->recorded, difference->loc);

	if (difference->kind == DIFFERENCE_ADDED)
		return error_breaks_pattern(comparison, difference->ours);
	return difference->kind == DIFFERENCE_MISSING && pattern != NULL &&
	       error_is(difference->theirs, "value_error.str.regex") && document_is_string(sent) &&
	       value_matches(pattern, json_string_value(sent)) && error_let_pass(comparison, difference->loc);
}

/* ---- multiples ---- */

bool accepts_exact_multiples(const struct comparison *comparison, const struct difference *difference)
{
	const json_t *error = difference->kind == DIFFERENCE_MISSING ? difference->theirs : difference->ours;
	const json_t *ctx = json_object_get(error, "ctx");
	const json_t *factor = json_object_get(ctx, "multiple_of");
	const char *message = json_string_value(json_object_get(error, "msg"));
	char wanted[64];
	const json_t *sent = comparison_find_sent(comparison, difference->loc);

	snprintf(wanted, sizeof(wanted), "ensure this value is a multiple of %g", json_number_value(factor));
	if (!json_is_number(sent) || !json_is_number(factor) || json_object_size(ctx) != 1 ||
	    message == NULL || strcmp(message, wanted) != 0 ||
	    !error_is(error, "value_error.number.not_multiple"))
		return false;
	if (difference->kind == DIFFERENCE_MISSING)
		return value_is_multiple(sent, factor) && error_let_pass(comparison, difference->loc);
	return difference->kind == DIFFERENCE_ADDED && !value_is_multiple(sent, factor);
}

/* ---- formats ---- */

/* What the recorded service says of texts of these members, besides the names of formats. */
static bool is_about_format(const json_t *theirs, const json_t *ours)
{
	static const char url[] = "value_error.url.";
	const char *type = json_string_value(json_object_get(theirs, "type"));
	const char *message = json_string_value(json_object_get(theirs, "msg"));

	if (type == NULL || message == NULL)
		return false;
	if (error_is(ours, "value_error.url") || error_is(ours, "value_error.str.regex"))
		return strncmp(type, url, strlen(url)) == 0;
	if (error_is(ours, "type_error.uuid"))
		return error_is(theirs, "value_error.uuid.version");
	return error_is(theirs, "value_error") && strcmp(message, "cannot convert float NaN to integer") == 0;
}

/* Ours says rightly that the text is not of the format. */
static bool is_sound(const struct comparison *comparison, const json_t *ours)
{
	const json_t *sent = comparison_find_sent(comparison, json_object_get(ours, "loc"));

	if (comparison->recorded->type == NULL || !document_is_string(sent))
		return false;
	if (error_breaks_pattern(comparison, ours))
		return strcmp(comparison->recorded->type, "x.ids") == 0;
	return value_is_format_error(ours) && !value_is_of_format(ours, json_string_value(sent));
}

/* The format of a text that the recorded service refuses, as an error of ours would name it. */
static json_t *name_format(const json_t *theirs)
{
	static const char url[] = "value_error.url.";
	const char *type = json_string_value(json_object_get(theirs, "type"));

	return json_pack("{s: s?}", "type",
			 type != NULL && strncmp(type, url, strlen(url)) == 0 ? "value_error.url" : type);
}

static bool lets_pass(const struct comparison *comparison, const struct difference *difference)
{
	const json_t *sent = comparison_find_sent(comparison, difference->loc);
	const char *pattern = value_pattern(comparison->recorded, difference->loc);
	json_t *format = name_format(difference->theirs);
	bool fits = document_is_string(sent) && value_is_of_format(format, json_string_value(sent)) &&
		    (pattern == NULL || value_matches(pattern, json_string_value(sent)));

	json_decref(format);
	return fits &&
	       (comparison_find_errors(comparison->ours) != NULL || comparison_is_success(comparison));
}

static bool is_same_moment(const json_t *theirs, const json_t *ours, const json_t *sent)
{
	char a[ECHO_MOMENT_SIZE];
	char b[ECHO_MOMENT_SIZE];
	char c[ECHO_MOMENT_SIZE];

	if (!document_is_string(theirs) || !document_is_string(ours) || !document_is_string(sent))
		return false;
	echo_spell_moment(json_string_value(theirs), a);
	echo_spell_moment(json_string_value(ours), b);
	echo_spell_moment(json_string_value(sent), c);
	return strcmp(a, b) == 0 && strcmp(b, c) == 0;
}

static bool is_spelt_otherwise(const struct comparison *comparison, const struct difference *difference)
{
	const json_t *sent = comparison_find_sent(comparison, difference->loc);
	const char *member = json_string_value(json_array_get(difference->loc, 0));
	const char *type = comparison->recorded->type;

	if (type == NULL || member == NULL || json_array_size(difference->loc) != 1 ||
	    !document_is_string(sent))
		return false;
	if (strcmp(type, "x.time") == 0)
		return is_same_moment(difference->theirs, difference->ours, sent);
	return strcmp(type, "x.ids") == 0 && strcmp(member, "email") == 0 &&
	       document_equal(difference->ours, sent) && json_is_string(difference->theirs);
}

bool accepts_standard_formats(const struct comparison *comparison, const struct difference *difference)
{
	if (is_error(difference))
		return is_sound(comparison, difference->ours) &&
		       (difference->kind == DIFFERENCE_ADDED ||
			is_about_format(difference->theirs, difference->ours));
	if (difference->kind == DIFFERENCE_MISSING)
		return lets_pass(comparison, difference);
	return difference->kind == DIFFERENCE_VALUE && is_spelt_otherwise(comparison, difference);
}
