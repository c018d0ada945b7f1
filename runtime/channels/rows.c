/* Objects taken apart. The text is known to be JSON, so that finding the ends of strings and brackets is enough. */
#include "channels/rows.h"

bool env_channel_row_begin(struct env_channel_row *row, struct env_str payload)
{
	*row = (struct env_channel_row){.text = payload, .at = 1};
	return payload.len >= 2 && payload.ptr[0] == '{';
}

/* Behind the quote that ends the string whose first quote is at `at`. */
static size_t skip_string(struct env_str text, size_t at)
{
	at++;
	while (at < text.len && text.ptr[at] != '"')
		at += text.ptr[at] == '\\' ? 2 : 1;
	return at + 1;
}

/* Behind the value: at the comma or bracket that is not part of it. */
static size_t skip_value(struct env_str text, size_t at)
{
	size_t depth = 0;

	while (at < text.len) {
		char byte = text.ptr[at];
		bool closes = byte == '}' || byte == ']';
		if (depth == 0 && (closes || byte == ','))
			break;
		if (byte == '{' || byte == '[')
			depth++;
		depth -= closes;
		at = byte == '"' ? skip_string(text, at) : at + 1;
	}
	return at < text.len ? at : text.len;
}

bool env_channel_row_next(struct env_channel_row *row, struct env_str *key, struct env_json *value)
{
	struct env_str text = row->text;
	size_t at = row->at;

	if (at >= text.len || text.ptr[at] != '"')
		return false;
	size_t end = skip_string(text, at);
	if (end >= text.len || text.ptr[end] != ':')
		return false;
	*key = env_str_of(text.ptr + at + 1, end - at - 2);
	at = end + 1;
	end = skip_value(text, at);
	value->text = env_str_of(text.ptr + at, end - at);
	row->at = end < text.len && text.ptr[end] == ',' ? end + 1 : end;
	return true;
}

size_t env_channel_row_count(struct env_str payload)
{
	struct env_channel_row row;
	struct env_str key;
	struct env_json value;
	size_t count = 0;

	if (!env_channel_row_begin(&row, payload))
		return 0;
	while (env_channel_row_next(&row, &key, &value))
		count++;
	return count;
}
