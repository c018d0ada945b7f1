/* Payloads that are objects, taken apart into keys and values: what s.batch2 is made of. */
#ifndef ENVELOPE_CHANNELS_ROWS_H
#define ENVELOPE_CHANNELS_ROWS_H

#include <stdbool.h>
#include <stddef.h>

#include <envelope/json.h>
#include <envelope/str.h>

/* What is left of an object's text; its members come in order. */
struct env_channel_row {
	struct env_str text;
	size_t at;
};

/*
 * Begins with the first member of `payload`, JSON text that the library has written: without white space. False where it is
 * no object.
 */
bool env_channel_row_begin(struct env_channel_row *row, struct env_str payload);

/*
 * The next member: its key as it stands between the quotes, and its value. Both borrow the text. False at the end. A key
 * with a backslash is an escaped one.
 */
bool env_channel_row_next(struct env_channel_row *row, struct env_str *key, struct env_json *value);

/* How many members there are. */
size_t env_channel_row_count(struct env_str payload);

#endif
