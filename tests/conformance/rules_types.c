/* Rules about the types of values. */
#include "rules.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "document.h"
#include "errors.h"

/* Every error of ours is about a type. */
static bool all_wrong_types(const struct comparison *comparison, const json_t *errors)
{
	for (size_t i = 0; i < json_array_size(errors); i++)
		if (!error_is_wrong_type(comparison, json_array_get(errors, i)))
			return false;
	return json_array_size(errors) > 0;
}

/* The frame is no object, and ours says nothing else. */
static bool is_no_object(const struct comparison *comparison)
{
	const json_t *errors = comparison_find_errors(comparison->ours);
	const json_t *error = json_array_get(errors, 0);
	const char *key = json_string_value(json_array_get(json_object_get(error, "loc"), 0));

	return json_array_size(errors) == 1 && key != NULL && strcmp(key, "__root__") == 0 &&
	       error_is(error, "type_error.dict") && error_is_wrong_type(comparison, error);
}

/* What the recorded service looked at, ours did not: a value that holds it is of another type, or the frame is. */
static bool is_hidden(const struct comparison *comparison, const json_t *error)
{
	const json_t *errors = comparison_find_errors(comparison->ours);
	const json_t *loc = json_object_get(error, "loc");

	if (comparison->ours_of_header != comparison->theirs_of_header)
		return comparison->ours_of_header && all_wrong_types(comparison, errors);
	if (is_no_object(comparison))
		return true;
	for (size_t i = 0; i < json_array_size(errors); i++) {
		const json_t *own = json_array_get(errors, i);
		const json_t *start = json_object_get(own, "loc");
		if (json_array_size(start) < json_array_size(loc) && loc_begins_with(loc, start) &&
		    error_is_wrong_type(comparison, own))
			return true;
	}
	return false;
}

/* The trace id was no string: Python made it one. */
static bool is_trace_of_wrong_type(const struct comparison *comparison)
{
	json_t *loc = json_pack("[s]", "id");
	const json_t *error = comparison_find_error(comparison_find_errors(comparison->ours), loc);
	bool wrong = comparison->ours_of_header && comparison->wanted_trace == NULL &&
		     error_is(error, "type_error.str") && error_is_wrong_type(comparison, error);

	json_decref(loc);
	return wrong;
}

/* The job was to send messages without the trace id, and was refused with it. */
static bool is_refused_job(const struct comparison *comparison, const struct difference *difference)
{
	const json_t *use = json_object_get(json_object_get(comparison->recorded->frame, "p"), "use_id");
	const char *type = comparison->recorded->type;

	return type != NULL && strcmp(type, "x.job") == 0 && use != NULL && !json_is_true(use) &&
	       all_wrong_types(comparison, comparison_find_errors(comparison->ours)) &&
	       comparison_find_errors(comparison->theirs) == NULL && json_is_null(difference->theirs) &&
	       difference->ours != NULL && comparison->wanted_trace != NULL &&
	       document_equal(difference->ours, comparison->wanted_trace);
}

bool accepts_no_coercion(const struct comparison *comparison, const struct difference *difference)
{
	switch (difference->kind) {
	case DIFFERENCE_ADDED:
	case DIFFERENCE_CHANGED:
		if (comparison_find_sent(comparison, difference->loc) == comparison->recorded->frame)
			return is_no_object(comparison);
		return error_is_wrong_type(comparison, difference->ours) &&
		       error_names_schema_type(comparison, difference->theirs, difference->ours);
	case DIFFERENCE_MISSING:
		return is_hidden(comparison, difference->theirs);
	case DIFFERENCE_TRACE:
		if (is_refused_job(comparison, difference))
			return true;
		return is_trace_of_wrong_type(comparison) &&
		       (difference->ours == NULL || json_is_null(difference->ours)) &&
		       json_is_string(difference->theirs);
	default:
		return false;
	}
}

bool accepts_json_types(const struct comparison *comparison, const struct difference *difference)
{
	const json_t *sent = comparison_find_sent(comparison, difference->loc);
	bool whole = json_is_real(sent) && floor(json_real_value(sent)) == json_real_value(sent);
	bool integer = json_is_integer(sent) ||
		       (document_is_wide(sent) && strpbrk(document_wide_text(sent), ".eE") == NULL);

	if (!(integer && error_says(difference->theirs, "type_error.float", "value is not a valid float")) &&
	    !(whole && error_says(difference->theirs, "type_error.integer", "value is not a valid integer")))
		return false;
	if (difference->kind == DIFFERENCE_CHANGED)
		return error_breaks_bound(comparison, difference->ours);
	return difference->kind == DIFFERENCE_MISSING && error_let_pass(comparison, difference->loc);
}

/* What the recorded service looks at before it looks into the set: types of which the value is none. */
static bool is_of_no_permitted_type(const json_t *theirs, const json_t *sent)
{
	return error_says(theirs, "type_error.integer", "value is not a valid integer") &&
	       !json_is_integer(sent);
}

bool accepts_enum_names(const struct comparison *comparison, const struct difference *difference)
{
	static const char unhashable[] = "unhashable type: ";
	const json_t *permitted = json_object_get(json_object_get(difference->theirs, "ctx"), "permitted");
	const json_t *values = json_object_get(json_object_get(difference->ours, "ctx"), "enum_values");
	const json_t *sent = comparison_find_sent(comparison, difference->loc);
	const char *theirs = json_string_value(json_object_get(difference->theirs, "msg"));
	bool constant = error_is_sound_const(comparison, difference->ours);

	if (difference->kind != DIFFERENCE_CHANGED ||
	    (!constant && !error_is_sound_enum(comparison, difference->ours)))
		return false;
	if (error_is(difference->theirs, "type_error"))
		return theirs != NULL && strncmp(theirs, unhashable, strlen(unhashable)) == 0 &&
		       (json_is_array(sent) || json_is_object(sent));
	if (is_of_no_permitted_type(difference->theirs, sent))
		return true;
	return !constant && error_is(difference->theirs, "value_error.const") &&
	       document_equal(values, permitted);
}

bool accepts_class_names(const struct comparison *comparison, const struct difference *difference)
{
	static const char start[] = "IncomingEnvelopeSchema expected dict not ";
	const char *theirs = json_string_value(json_object_get(difference->theirs, "msg"));

	return difference->kind == DIFFERENCE_CHANGED && error_is(difference->theirs, "type_error") &&
	       theirs != NULL && strncmp(theirs, start, strlen(start)) == 0 &&
	       error_says(difference->ours, "type_error.dict", "value is not a valid dict") &&
	       comparison->recorded->frame != NULL && !json_is_object(comparison->recorded->frame);
}
