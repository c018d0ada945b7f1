/* What the recorded service's models check beyond their schemas. */
#include "checks.h"

#include <string.h>

#include "document.h"

/* The end of what is said of a channel that is none. */
#define NO_CHANNEL "' is not a valid channel"

static const struct {
	const char *message;
	const char *member; /* or "__root__" */
	const char *type;
	const char *sentence; /* its end */
	const char *wrong_type;
} checks[] = {
	{"x.valid", "even", "value_error", "must be even", "type_error.integer"},
	{"x.valid", "word", "assertion_error", "must be alphabetic", "type_error.str"},
	{"x.valid", "word", "type_error", "wrong kind of word", "type_error.str"},
	{"x.valid", "__root__", "value_error", "lo must not exceed hi", ""},
	{"x.str", "strip", "value_error.any_str.min_length", "ensure this value has at least 1 characters",
	 "type_error.str"},
	{"x.str", "strip", "value_error.any_str.max_length", "ensure this value has at most 3 characters",
	 "type_error.str"},
	{"x.ids", "u4", "value_error.uuid.version", "uuid version 4 expected", "type_error.str"},
	{"channel.subscribe", "channel_type", "value_error", NO_CHANNEL, "type_error.str"},
	{"channel.leave", "channel_type", "value_error", NO_CHANNEL, "type_error.str"},
};

#define CHECK_COUNT (sizeof(checks) / sizeof(checks[0]))

static bool is_text(const json_t *value, const char *text)
{
	return document_is_string(value) && strcmp(json_string_value(value), text) == 0;
}

static bool ends_with(const json_t *value, const char *end)
{
	size_t len = strlen(end);

	return document_is_string(value) && json_string_length(value) >= len &&
	       strcmp(json_string_value(value) + json_string_length(value) - len, end) == 0;
}

bool check_is(const struct recorded *recorded, const json_t *error, const char **type)
{
	const json_t *loc = json_object_get(error, "loc");

	if (recorded->type == NULL || json_array_size(loc) != 1)
		return false;
	for (size_t i = 0; i < CHECK_COUNT; i++) {
		if (strcmp(recorded->type, checks[i].message) != 0 ||
		    !is_text(json_array_get(loc, 0), checks[i].member) ||
		    !is_text(json_object_get(error, "type"), checks[i].type) ||
		    !ends_with(json_object_get(error, "msg"), checks[i].sentence))
			continue;
		if (type != NULL)
			*type = checks[i].wrong_type;
		return true;
	}
	return false;
}

bool check_names_channel(const struct recorded *recorded)
{
	return recorded->type != NULL && (strcmp(recorded->type, "channel.subscribe") == 0 ||
					  strcmp(recorded->type, "channel.leave") == 0);
}
