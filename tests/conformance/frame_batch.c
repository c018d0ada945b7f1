/* The messages that batches stand for. */
#include <string.h>

#include "document.h"
#include "frame.h"

static json_t *nothing_or(const json_t *value)
{
	return value == NULL ? json_null() : json_incref((json_t *)value);
}

/* A message with what its frame says of it. */
static json_t *make_message(const json_t *frame, const json_t *type, const json_t *payload)
{
	return json_pack("{so so so so}", "t", nothing_or(type), "p", nothing_or(payload), "i",
			 nothing_or(json_object_get(frame, "i")), "s",
			 nothing_or(json_object_get(frame, "s")));
}

static bool is_of_type(const json_t *frame, const char *type)
{
	const json_t *own = json_object_get(frame, "t");

	return json_is_string(own) && strcmp(json_string_value(own), type) == 0;
}

/* A row of an s.batch2 as the object that it was, or null where there are no keys; NULL where it does not fit the keys. */
static json_t *make_row(const json_t *keys, const json_t *row)
{
	if (json_array_size(row) != json_array_size(keys))
		return NULL;
	if (json_array_size(keys) == 0)
		return json_null();
	json_t *payload = json_object();
	for (size_t i = 0; i < json_array_size(keys); i++)
		json_object_set(payload, json_string_value(json_array_get(keys, i)), json_array_get(row, i));
	return payload;
}

bool frame_is_table(const json_t *frame)
{
	return is_of_type(frame, "s.batch2");
}

/* The payloads of a batch, an array that the caller owns, or NULL where it is none that is sound. */
static json_t *find_payloads(const json_t *frame)
{
	const json_t *payload = json_object_get(frame, "p");
	const json_t *keys = json_object_get(payload, "keys");
	const json_t *rows = json_object_get(payload, "values");

	if (is_of_type(frame, "s.batch") && json_is_array(json_object_get(payload, "payloads")))
		return json_incref(json_object_get(payload, "payloads"));
	if (!frame_is_table(frame) || !json_is_null(json_object_get(payload, "common")) ||
	    !json_is_array(rows))
		return NULL;
	json_t *payloads = json_array();
	for (size_t i = 0; i < json_array_size(rows); i++) {
		json_t *row = make_row(keys, json_array_get(rows, i));
		if (row == NULL) {
			json_decref(payloads);
			return NULL;
		}
		json_array_append_new(payloads, row);
	}
	return payloads;
}

json_t *frames_expand(const json_t *frames)
{
	json_t *messages = json_array();

	for (size_t i = 0; i < json_array_size(frames); i++) {
		const json_t *frame = json_array_get(frames, i);
		const json_t *payload = json_object_get(frame, "p");
		json_t *payloads = find_payloads(frame);
		if (payloads == NULL)
			json_array_append_new(messages,
					      make_message(frame, json_object_get(frame, "t"), payload));
		for (size_t k = 0; k < json_array_size(payloads); k++)
			json_array_append_new(messages, make_message(frame, json_object_get(payload, "t"),
								     json_array_get(payloads, k)));
		json_decref(payloads);
	}
	return messages;
}

bool frame_is_batch(const json_t *frame)
{
	json_t *payloads = find_payloads(frame);
	bool is = payloads != NULL;

	json_decref(payloads);
	return is;
}

size_t frame_message_count(const json_t *frame)
{
	json_t *payloads = find_payloads(frame);
	size_t count = payloads == NULL ? 1 : json_array_size(payloads);

	json_decref(payloads);
	return count;
}
