/* Questions about single errors. */
#include "errors.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "checks.h"
#include "document.h"
#include "frame.h"

bool error_is(const json_t *error, const char *type)
{
	const char *own = json_string_value(json_object_get(error, "type"));

	return own != NULL && strcmp(own, type) == 0;
}

bool error_says(const json_t *error, const char *type, const char *message)
{
	const char *own = json_string_value(json_object_get(error, "msg"));

	return error_is(error, type) && own != NULL && strcmp(own, message) == 0 &&
	       json_object_size(error) == 3 && json_is_array(json_object_get(error, "loc"));
}

static bool is_number(const json_t *value)
{
	return json_is_number(value) || document_is_wide(value);
}

/* JSON Schema: 1.0 is an integer. */
static bool is_integer(const json_t *value)
{
	if (json_is_real(value))
		return floor(json_real_value(value)) == json_real_value(value);
	return is_number(value);
}

/* Python writes a number that its model has as a float with a point. */
static bool is_float(const json_t *value)
{
	return json_is_real(value) || document_is_wide(value);
}

static bool is_written_integer(const json_t *value)
{
	return json_is_integer(value) || document_is_wide(value);
}

static bool is_boolean(const json_t *value)
{
	return json_is_boolean(value);
}

static bool is_object(const json_t *value)
{
	return json_is_object(value);
}

static bool is_array(const json_t *value)
{
	return json_is_array(value);
}

/* The errors about types: which values have the type, and which the recorded service writes for it. */
static const struct {
	const char *type;
	const char *message;
	bool (*fits)(const json_t *value);
	bool (*is_written)(const json_t *value);
	const char *rules; /* how the types of errors begin that only values of this type can have */
} types[] = {
	{"type_error.str", "str type expected", document_is_string, document_is_string,
	 "value_error.any_str"},
	{"type_error.integer", "value is not a valid integer", is_integer, is_written_integer,
	 "value_error.number"},
	{"type_error.float", "value is not a valid float", is_number, is_float, "value_error.number"},
	{"type_error.bool", "value could not be parsed to a boolean", is_boolean, is_boolean,
	 "value_error.strictbool"},
	{"type_error.dict", "value is not a valid dict", is_object, is_object, "value_error.extra"},
	{"type_error.list", "value is not a valid list", is_array, is_array, "value_error.list"},
};

#define TYPE_COUNT (sizeof(types) / sizeof(types[0]))

static size_t find_type(const json_t *error)
{
	size_t i = 0;

	while (i < TYPE_COUNT && !error_says(error, types[i].type, types[i].message))
		i++;
	return i;
}

bool error_is_wrong_type(const struct comparison *comparison, const json_t *error)
{
	const json_t *sent = comparison_find_sent(comparison, json_object_get(error, "loc"));

	if (sent == NULL || json_is_null(sent))
		return false;
	size_t type = find_type(error);
	return type < TYPE_COUNT && !types[type].fits(sent);
}

/* Whether an error of the recorded service can be one of a value of this type. */
static bool rules_agree(const struct recorded *recorded, size_t type, const json_t *theirs)
{
	const char *own = json_string_value(json_object_get(theirs, "type"));
	const char *checked = NULL;

	if (own == NULL)
		return false;
	if (check_is(recorded, theirs, &checked))
		return strcmp(checked, types[type].type) == 0;
	return strcmp(own, types[type].type) == 0 ||
	       strncmp(own, types[type].rules, strlen(types[type].rules)) == 0 ||
	       (strcmp(types[type].type, "type_error.str") == 0 &&
		(strcmp(own, "value_error.const") == 0 || strcmp(own, "value_error.str.regex") == 0));
}

/* Where the recorded service found errors inside the value, it took it for an object, or for the array that it is. */
static bool is_object_where_entered(const struct comparison *comparison, size_t type, const json_t *loc)
{
	const json_t *errors = comparison_find_errors(comparison->theirs);

	for (size_t i = 0; i < json_array_size(errors); i++) {
		const json_t *inner = json_object_get(json_array_get(errors, i), "loc");
		if (json_array_size(inner) > json_array_size(loc) && loc_begins_with(inner, loc) &&
		    (!json_is_string(json_array_get(inner, json_array_size(loc))) ||
		     strcmp(types[type].type, "type_error.dict") != 0))
			return false;
	}
	return true;
}

/* The members of messages that are no echo, so that no recorded answer shows the type of the value. */
static const struct {
	const char *message;
	const char *member;
	const char *type;
} unechoed[] = {
	{"x.job", "n", "type_error.integer"},
	{"x.job", "use_id", "type_error.bool"},
};

/* Whether the recorded service's answer has a value of this type there. */
static bool is_answered_as(const struct comparison *comparison, size_t type, const json_t *loc)
{
	const char *message = comparison->recorded->type;
	const char *member = json_string_value(json_array_get(loc, 0));

	for (size_t i = 0; i < sizeof(unechoed) / sizeof(unechoed[0]); i++)
		if (message != NULL && member != NULL && json_array_size(loc) == 1 &&
		    strcmp(message, unechoed[i].message) == 0 && strcmp(member, unechoed[i].member) == 0)
			return strcmp(types[type].type, unechoed[i].type) == 0;
	return types[type].is_written(frame_find(json_object_get(comparison->theirs, "p"), loc));
}

bool error_names_schema_type(const struct comparison *comparison, const json_t *theirs, const json_t *error)
{
	const json_t *loc = json_object_get(error, "loc");
	const char *first = json_string_value(json_array_get(loc, 0));
	size_t type = find_type(error);

	if (type == TYPE_COUNT)
		return false;
	if (comparison->ours_of_header && first != NULL)
		return strcmp(types[type].type, strcmp(first, "p") == 0 || strcmp(first, "__root__") == 0
							? "type_error.dict"
							: "type_error.str") == 0;
	if (theirs != NULL)
		return rules_agree(comparison->recorded, type, theirs);
	if (comparison->recorded->died || comparison_find_errors(comparison->theirs) != NULL)
		return is_object_where_entered(comparison, type, loc);
	return is_answered_as(comparison, type, loc);
}

bool loc_begins_with(const json_t *loc, const json_t *start)
{
	if (json_array_size(start) > json_array_size(loc))
		return false;
	for (size_t i = 0; i < json_array_size(start); i++)
		if (!document_equal(json_array_get(start, i), json_array_get(loc, i)))
			return false;
	return true;
}

/* The number, whether C has a type for it or not. */
static double number_of(const json_t *value)
{
	return document_is_wide(value) ? strtod(document_wide_text(value), NULL) : json_number_value(value);
}

/* A number comes back as its type writes it: 1.0 as 1, a wide integer as a double. */
static bool is_same_number(const json_t *got, const json_t *sent)
{
	return json_is_number(got) && is_number(sent) && !(json_is_integer(got) && json_is_integer(sent)) &&
	       json_number_value(got) == number_of(sent);
}

bool error_let_pass(const struct comparison *comparison, const json_t *loc)
{
	const json_t *got = frame_find(json_object_get(comparison->ours, "p"), loc);
	const json_t *sent = comparison_find_sent(comparison, loc);

	if (comparison_find_errors(comparison->ours) != NULL)
		return true;
	return comparison_is_success(comparison) && (document_equal(got, sent) || is_same_number(got, sent));
}

bool error_breaks_bound(const struct comparison *comparison, const json_t *error)
{
	const json_t *bound = json_object_get(json_object_get(error, "ctx"), "limit_value");
	const json_t *sent = comparison_find_sent(comparison, json_object_get(error, "loc"));
	double number = number_of(sent);
	double limit = json_number_value(bound);

	if (!json_is_number(bound) || !is_number(sent))
		return false;
	return (error_is(error, "value_error.number.not_ge") && !(number >= limit)) ||
	       (error_is(error, "value_error.number.not_gt") && !(number > limit)) ||
	       (error_is(error, "value_error.number.not_le") && !(number <= limit)) ||
	       (error_is(error, "value_error.number.not_lt") && !(number < limit));
}
