/* Questions about single errors. */
#include "errors.h"

#include <math.h>
#include <stdio.h>
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

/* What else the recorded service says of values that are to be of these types. */
static const struct {
	const char *type;
	const char *theirs;
} sayings[] = {
	{"type_error.str", "value_error.const"},
	{"type_error.str", "value_error.str.regex"},
	{"type_error.str", "type_error.uuid"},
	{"type_error.str", "value_error.uuid.version"},
	{"type_error.str", "value_error.email"},
	{"type_error.str", "value_error.url.scheme"},
	{"type_error.str", "value_error.datetime"},
	{"type_error.str", "value_error.date"},
	{"type_error.str", "value_error.time"},
	{"type_error.str", "value_error.duration"},
	{"type_error.float", "type_error.decimal"},
	{"type_error.float", "value_error.decimal.not_finite"},
	{"type_error.dict", "value_error.discriminated_union.missing_discriminator"},
	/* "invalid type; expected datetime, string, bytes, int or float" */
	{"type_error.str", "type_error"},
};

static bool is_said_of(const char *theirs, const char *type)
{
	for (size_t i = 0; i < sizeof(sayings) / sizeof(sayings[0]); i++)
		if (strcmp(sayings[i].type, type) == 0 && strcmp(sayings[i].theirs, theirs) == 0)
			return true;
	return false;
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
	       is_said_of(own, types[type].type);
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

/* The members whose value in a recorded answer does not show the type of what was sent: no echo, or in another shape. */
static const struct {
	const char *message;
	const char *member;
	const char *type;
} unechoed[] = {
	{"x.job", "n", "type_error.integer"},
	{"x.job", "use_id", "type_error.bool"},
	{"x.time", "td", "type_error.str"},
	{"x.ids", "dec", "type_error.float"},
	{"x.alias", "userName", "type_error.str"},
	{"x.alias", "in", "type_error.dict"},
	{"x.alias", "inner-val", "type_error.integer"},
};

/* Whether the recorded service's answer has a value of this type there. */
static bool is_answered_as(const struct comparison *comparison, size_t type, const json_t *loc)
{
	const char *message = comparison->recorded->type;
	const char *member = json_string_value(json_array_get(loc, json_array_size(loc) - 1));

	for (size_t i = 0; i < sizeof(unechoed) / sizeof(unechoed[0]); i++)
		if (message != NULL && member != NULL && strcmp(message, unechoed[i].message) == 0 &&
		    strcmp(member, unechoed[i].member) == 0)
			return strcmp(types[type].type, unechoed[i].type) == 0;
	return types[type].is_written(
		comparison_find_in(comparison, json_object_get(comparison->theirs, "p"), loc));
}

/*
 * The members that are of these types: of numbers those that are no integers, of arrays all, of strings those that can be taken for something
 * else. Items of arrays count as the member.
 */
static const struct {
	const char *type;
	const char *message;
	const char *members;
} typed[] = {
	{"type_error.float", "x.scalars", " f "},
	{"type_error.float", "x.opt", " f "},
	{"type_error.float", "x.defaults", " f "},
	{"type_error.float", "x.strict", " f "},
	{"type_error.float", "x.order", " price "},
	{"type_error.float", "x.shape", " r "},
	{"type_error.float", "x.union", " c "},
	{"type_error.float", "x.smart", " c "},
	{"type_error.float", "x.list", " mat "},
	{"type_error.float", "x.ids", " dec "},
	{"type_error.float", "x.num", " fge fgt fle flt fmul fmul01 ffin "},
	{"type_error.list", "x.list", " ints strs uniq mat raw opts con st fld "},
	{"type_error.list", "x.defaults", " l "},
	{"type_error.list", "x.forbid", " fl "},
	{"type_error.list", "x.order", " lines tags "},
	{"type_error.list", "x.tree", " children "},
	{"type_error.list", "x.shape", " more "},
	{"type_error.list", "x.union", " b "},
};

/* Whether the last key of the location is one of the message's members of that type. */
static bool is_typed(const char *type, const char *message, const json_t *loc)
{
	size_t last = json_array_size(loc);
	char wanted[32];

	while (last > 1 && !json_is_string(json_array_get(loc, last - 1)))
		last--;
	const char *member = last > 0 ? json_string_value(json_array_get(loc, last - 1)) : NULL;
	snprintf(wanted, sizeof(wanted), " %.20s ", member != NULL ? member : "");
	/* what is in a map of lists is a list */
	if (strcmp(type, "type_error.list") == 0 && strcmp(message, "x.map") == 0)
		return json_array_size(loc) == 2 &&
		       strcmp(json_string_value(json_array_get(loc, 0)), "lists") == 0;
	for (size_t i = 0; i < sizeof(typed) / sizeof(typed[0]); i++)
		if (strcmp(message, typed[i].message) == 0 && strcmp(type, typed[i].type) == 0)
			return strstr(typed[i].members, wanted) != NULL;
	return false;
}

static bool is_named(const json_t *loc, size_t step, const char *name)
{
	const char *key = json_string_value(json_array_get(loc, step));

	return key != NULL && strcmp(key, name) == 0;
}

/* A shape is an object, whatever its errors inside are. */
static bool is_of_shape(const json_t *error)
{
	const json_t *loc = json_object_get(error, "loc");
	size_t last = json_array_size(loc) - 1;

	return (!is_named(loc, last, "shape") && !is_named(loc, last, "s")) ||
	       error_is(error, "type_error.dict");
}

bool error_suits_member(const struct comparison *comparison, const json_t *error)
{
	const struct recorded *recorded = comparison->recorded;
	const json_t *loc = json_object_get(error, "loc");

	if (recorded->type == NULL)
		return true;
	/* all of its members are fixed sets of values, whose error is their own */
	if (strcmp(recorded->type, "x.enum") == 0)
		return false;
	if (strcmp(recorded->type, "x.shape") == 0 && !is_of_shape(error))
		return false;
	if (strcmp(recorded->type, "x.list") == 0 && json_array_size(loc) == 2 && is_named(loc, 0, "uniq"))
		return error_is(error, "type_error.integer");
	if (error_is(error, "type_error.list"))
		return is_typed("type_error.list", recorded->type, loc);
	if (error_is(error, "type_error.float") || error_is(error, "type_error.integer"))
		return is_typed("type_error.float", recorded->type, loc) ==
		       error_is(error, "type_error.float");
	return !error_is(error, "type_error.str") || strcmp(recorded->type, "x.shape") != 0;
}

bool error_names_schema_type(const struct comparison *comparison, const json_t *theirs, const json_t *error)
{
	const json_t *loc = json_object_get(error, "loc");
	const char *first = json_string_value(json_array_get(loc, 0));
	size_t type = find_type(error);

	if (type == TYPE_COUNT || !error_suits_member(comparison, error))
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
	const json_t *got = comparison_find_in(comparison, json_object_get(comparison->ours, "p"), loc);
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
