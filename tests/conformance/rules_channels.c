/* Rules about the channels that a connection is in. */
#include "rules.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "document.h"

/* Puts a connection of the recorded service into a channel without asking whether it may. */
#define FORCE "force_subscribe"

/* The number that Python makes of a value that is no integer; false where it makes none. */
static bool coerce(const json_t *value, json_int_t *number)
{
	char *end = NULL;

	if (json_is_boolean(value)) {
		*number = json_is_true(value);
		return true;
	}
	if (json_is_real(value) && fabs(json_real_value(value)) < 9007199254740992.0) {
		*number = (json_int_t)json_real_value(value);
		return true;
	}
	if (!document_is_string(value))
		return false;
	errno = 0;
	*number = strtoll(json_string_value(value), &end, 10);
	return errno == 0 && end != json_string_value(value) && end[strspn(end, " \t\n\r\f\v")] == '\0';
}

/* Whether a frame asks `type` for this channel, in a way that only Python understands. */
static bool asks_for(const json_t *text, const char *type, const json_t *channel)
{
	json_t *frame = document_read(json_string_value(text), json_string_length(text), DOCUMENT_PYTHON);
	const json_t *payload = json_object_get(frame, "p");
	const char *asked = json_string_value(json_object_get(frame, "t"));
	const char *name = json_string_value(json_object_get(payload, "channel_type"));
	const char *wanted = json_string_value(json_object_get(channel, "channel_type"));
	json_int_t pk = 0;
	bool forces = asked != NULL && strcmp(asked, FORCE) == 0 && strcmp(type, "channel.subscribe") == 0;
	const json_t *number = json_object_get(payload, "pk");

	/* what forces its way is refused whatever its number is */
	if (forces && json_is_integer(number))
		pk = json_integer_value(number);
	else if (!coerce(number, &pk))
		name = NULL;
	bool asks = asked != NULL && name != NULL && wanted != NULL && (forces || strcmp(asked, type) == 0) &&
		    strcasecmp(name, wanted) == 0 && json_integer_value(json_object_get(channel, "pk")) == pk;

	json_decref(frame);
	return asks;
}

static bool holds(const json_t *list, const json_t *channel)
{
	for (size_t i = 0; i < json_array_size(list); i++)
		if (document_equal(json_array_get(list, i), channel))
			return true;
	return false;
}

/* Whether all that one list has and the other has not was asked for by a frame that was refused. */
static bool explains(const json_t *refused, const char *type, const json_t *list, const json_t *other)
{
	for (size_t i = 0; i < json_array_size(list); i++) {
		const json_t *channel = json_array_get(list, i);
		bool explained = holds(other, channel);
		for (size_t k = 0; !explained && k < json_array_size(refused); k++)
			explained = asks_for(json_array_get(refused, k), type, channel);
		if (!explained)
			return false;
	}
	return true;
}

static const json_t *find_list(const json_t *frame)
{
	return json_object_get(json_object_get(frame, "p"), "subscriptions");
}

bool accepts_refused_before(const struct comparison *comparison, const struct difference *difference)
{
	const struct recorded *recorded = comparison->recorded;
	const json_t *theirs = find_list(comparison->theirs);
	const json_t *ours = find_list(comparison->ours);

	return difference->kind == DIFFERENCE_VALUE && recorded->type != NULL &&
	       strcmp(recorded->type, "channel.list_subscriptions") == 0 && json_is_array(theirs) &&
	       json_is_array(ours) && explains(recorded->refused, "channel.subscribe", theirs, ours) &&
	       explains(recorded->refused, "channel.leave", ours, theirs);
}

static bool text_is(const json_t *value, const char *text)
{
	return document_is_string(value) && strcmp(json_string_value(value), text) == 0;
}

/* Ours has no such message, and says so. */
bool accepts_no_force(const struct comparison *comparison, const struct difference *difference)
{
	const json_t *ours =
		comparison->our_frames != NULL ? json_array_get(comparison->our_frames, 0) : comparison->ours;
	const json_t *payload = json_object_get(ours, "p");
	bool expected = difference->kind == DIFFERENCE_ANSWER || difference->kind == DIFFERENCE_MISSING;

	return expected && comparison->recorded->type != NULL &&
	       strcmp(comparison->recorded->type, FORCE) == 0 &&
	       (comparison->our_frames == NULL || json_array_size(comparison->our_frames) == 1) &&
	       text_is(json_object_get(ours, "t"), "error.msg_type") &&
	       text_is(json_object_get(ours, "s"), "f") && json_is_null(json_object_get(payload, "msg")) &&
	       text_is(json_object_get(payload, "type_name"), FORCE) &&
	       text_is(json_object_get(payload, "envelope"), "ws_incoming");
}
