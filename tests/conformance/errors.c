/* Questions about single errors. */
#include "errors.h"

#include <math.h>
#include <string.h>

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

static const struct {
	const char *type;
	const char *message;
	bool (*fits)(const json_t *value);
} types[] = {
	{"type_error.str", "str type expected", document_is_string},
	{"type_error.integer", "value is not a valid integer", is_integer},
	{"type_error.float", "value is not a valid float", is_number},
	{"type_error.bool", "value could not be parsed to a boolean", is_boolean},
	{"type_error.dict", "value is not a valid dict", is_object},
	{"type_error.list", "value is not a valid list", is_array},
};

bool error_is_wrong_type(const struct comparison *comparison, const json_t *error)
{
	const json_t *sent = comparison_find_sent(comparison, json_object_get(error, "loc"));

	if (sent == NULL || json_is_null(sent))
		return false;
	for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++)
		if (error_says(error, types[i].type, types[i].message))
			return !types[i].fits(sent);
	return false;
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

bool error_let_pass(const struct comparison *comparison, const json_t *loc)
{
	const json_t *got = frame_find(json_object_get(comparison->ours, "p"), loc);

	if (comparison_find_errors(comparison->ours) != NULL)
		return true;
	return comparison_is_success(comparison) &&
	       document_equal(got, comparison_find_sent(comparison, loc));
}
