/* Rules about messages that go out together. */
#include "rules.h"

#include <string.h>

#include "document.h"
#include "frame.h"

/* Neighbours of this number or more are one batch. */
#define BATCH_MIN 3

/* The job numbers its messages: what says its number stands where it was sent. */
static bool is_as_sent(const json_t *messages)
{
	for (size_t i = 0; i < json_array_size(messages); i++) {
		const json_t *number =
			json_object_get(json_object_get(json_array_get(messages, i), "p"), "curr");
		if (number != NULL && json_integer_value(number) != (json_int_t)i + 1)
			return false;
	}
	return true;
}

/* Whether two messages may be in one batch. */
static bool belong_together(const json_t *a, const json_t *b)
{
	return document_equal(json_object_get(a, "t"), json_object_get(b, "t")) &&
	       document_equal(json_object_get(a, "i"), json_object_get(b, "i")) &&
	       document_equal(json_object_get(a, "s"), json_object_get(b, "s"));
}

/* The number of messages from `start` on that belong together. */
static size_t run_length(const json_t *messages, size_t start)
{
	size_t end = start + 1;

	while (end < json_array_size(messages) &&
	       belong_together(json_array_get(messages, start), json_array_get(messages, end)))
		end++;
	return end - start;
}

static bool has_payload(const json_t *message)
{
	return !json_is_null(json_object_get(message, "p"));
}

/*
 * Whether each run of neighbours is one batch where it is long enough, and frames of their own where it is not. In tables
 * what has no payload has no row, and stands alone.
 */
static bool is_well_grouped(const json_t *frames, const json_t *messages, bool in_tables)
{
	size_t frame = 0;

	for (size_t at = 0; at < json_array_size(messages);) {
		size_t length = run_length(messages, at);
		bool batch = length >= BATCH_MIN && (!in_tables || has_payload(json_array_get(messages, at)));
		size_t count = batch ? 1 : length;
		for (size_t i = 0; i < count; i++, frame++) {
			const json_t *own = json_array_get(frames, frame);
			if (frame_is_batch(own) != batch || frame_message_count(own) != length / count)
				return false;
		}
		at += length;
	}
	return frame == json_array_size(frames);
}

/* Whether ours are the messages of a job in the order in which it sent them, and grouped as they should be. */
static bool is_sound(const struct comparison *comparison, const struct difference *difference, bool in_tables)
{
	const char *type = comparison->recorded->type;

	if (difference->kind != DIFFERENCE_ORDER || type == NULL || strcmp(type, "x.job") != 0)
		return false;
	json_t *messages = frames_expand(comparison->our_frames);
	bool sound = is_as_sent(messages) && is_well_grouped(comparison->our_frames, messages, in_tables);
	json_decref(messages);
	return sound;
}

bool accepts_commit_order(const struct comparison *comparison, const struct difference *difference)
{
	return is_sound(comparison, difference, false);
}

bool accepts_rows_of_objects(const struct comparison *comparison, const struct difference *difference)
{
	bool tables = false;

	for (size_t i = 0; i < json_array_size(comparison->their_frames); i++)
		tables = tables || frame_is_table(json_array_get(comparison->their_frames, i));
	return tables && is_sound(comparison, difference, true);
}
