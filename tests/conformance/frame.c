/* What a frame ought to be and to be told. */
#include "frame.h"

#include <stdlib.h>
#include <string.h>

#include "document.h"

#define TRACE_LENGTH_MAX 20

/* The keys of a frame whose errors go by another name, and whether that name wins. */
static const struct {
	const char *loc;
	const char *key;
} headers[] = {{"t", "t"}, {"p", "p"}, {"id", "i"}, {"language", "l"}};

static const json_t *find_aliased(const json_t *frame, const char *alias, const char *key)
{
	const json_t *value = json_object_get(frame, alias);

	return value != NULL ? value : json_object_get(frame, key);
}

static bool is_short_string(const json_t *value)
{
	size_t count = 0;

	if (!document_is_string(value))
		return false;
	for (size_t i = 0; i < json_string_length(value); i++)
		count += ((unsigned char)json_string_value(value)[i] & 0xc0) != 0x80;
	return count <= TRACE_LENGTH_MAX;
}

bool frame_is_valid(const json_t *frame)
{
	const json_t *payload = json_object_get(frame, "p");
	const json_t *trace = find_aliased(frame, "id", "i");
	const json_t *language = find_aliased(frame, "language", "l");

	if (!document_is_string(json_object_get(frame, "t")))
		return false;
	if (payload != NULL && !json_is_null(payload) && !json_is_object(payload))
		return false;
	return (trace == NULL || json_is_null(trace) || is_short_string(trace)) &&
	       (language == NULL || json_is_null(language) || is_short_string(language));
}

const json_t *frame_trace(const json_t *frame)
{
	const json_t *trace = find_aliased(frame, "id", "i");

	return is_short_string(trace) ? trace : NULL;
}

size_t frame_offset(const char *text, size_t len, size_t pos)
{
	size_t at = 0;

	while (at < len && pos > 0) {
		at++;
		while (at < len && ((unsigned char)text[at] & 0xc0) == 0x80)
			at++;
		pos--;
	}
	return at;
}

/* The tree of the text's first `len` bytes with a brace after them, or NULL. */
static json_t *read_closed(const char *text, size_t len)
{
	char *closed = malloc(len + 1);

	if (closed == NULL)
		return NULL;
	memcpy(closed, text, len);
	closed[len] = '}';
	json_t *tree = document_read(closed, len + 1, DOCUMENT_RFC8259);
	free(closed);
	return tree;
}

static size_t skip_string(const char *text, size_t len, size_t at)
{
	for (at++; at < len && text[at] != '"'; at++)
		at += text[at] == '\\';
	return at;
}

/* The place of the last comma, or else the opening brace, of the outermost object; `len` where there is none. */
static size_t last_break(const char *text, size_t len)
{
	size_t found = len;
	size_t depth = 0;

	for (size_t at = 0; at < len; at++) {
		if (text[at] == '"')
			at = skip_string(text, len, at);
		else if (text[at] == '{' || text[at] == '[')
			found = depth++ == 0 ? at : found;
		else if (text[at] == '}' || text[at] == ']')
			depth--;
		else if (text[at] == ',' && depth == 1)
			found = at;
	}
	return found;
}

/* A key that the text was about to give a value hides what it had before. */
static void hide_begun_key(json_t *tree, const char *text, size_t len)
{
	const char *quote = memchr(text, '"', len);

	if (quote == NULL)
		return;
	size_t start = (size_t)(quote - text);
	size_t end = skip_string(text, len, start);
	if (end >= len)
		return;
	json_t *key = document_read(quote, end - start + 1, DOCUMENT_RFC8259);
	if (json_is_string(key))
		json_object_set_new(tree, json_string_value(key), json_null());
	json_decref(key);
}

json_t *frame_trace_before(const char *text, size_t len, size_t pos)
{
	size_t end = frame_offset(text, len, pos);
	/* What follows may be more than one value. */
	json_t *tree = document_read(text, end, DOCUMENT_RFC8259);

	if (tree == NULL)
		tree = read_closed(text, end);
	if (tree == NULL) {
		size_t cut = last_break(text, end);
		if (cut == end)
			return NULL;
		tree = read_closed(text, text[cut] == '{' ? cut + 1 : cut);
		if (tree != NULL)
			hide_begun_key(tree, text + cut, end - cut);
	}
	json_t *trace = json_deep_copy(frame_trace(tree));
	json_decref(tree);
	return trace;
}

const json_t *frame_find_header(const json_t *frame, const json_t *loc)
{
	const char *name = json_string_value(json_array_get(loc, 0));

	if (json_array_size(loc) != 1 || name == NULL)
		return NULL;
	if (strcmp(name, "__root__") == 0)
		return frame;
	for (size_t i = 0; i < sizeof(headers) / sizeof(headers[0]); i++)
		if (strcmp(name, headers[i].loc) == 0)
			return find_aliased(frame, headers[i].loc, headers[i].key);
	return NULL;
}

bool frame_loc_is_header(const json_t *loc)
{
	const char *name = json_string_value(json_array_get(loc, 0));

	if (json_array_size(loc) != 1 || name == NULL)
		return false;
	for (size_t i = 0; i < sizeof(headers) / sizeof(headers[0]); i++)
		if (strcmp(name, headers[i].loc) == 0)
			return true;
	return strcmp(name, "__root__") == 0;
}

const json_t *frame_find(const json_t *tree, const json_t *loc)
{
	const json_t *value = tree;

	for (size_t i = 0; value != NULL && i < json_array_size(loc); i++) {
		const json_t *step = json_array_get(loc, i);
		value = json_is_integer(step) ? json_array_get(value, (size_t)json_integer_value(step))
					      : json_object_get(value, json_string_value(step));
	}
	return value;
}
