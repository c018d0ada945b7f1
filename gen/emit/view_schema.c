/* A payload's JSON Schema as text in C. */
#include "emit/view_schema.h"

#include "base/utf8.h"
#include "emit/view_json.h"
#include "emit/view_text.h"

/* Most bytes of a row, unless there is nowhere to break it. */
#define ROW_MAX 88

/* Moves `*offset` past one character, or past one escape of a JSON string (RFC 8259 section 7). */
static void skip_one(struct env_str text, size_t *offset)
{
	size_t escape = 2;

	if (text.ptr[*offset] != '\\') {
		utf8_read(text, offset);
		return;
	}
	if (*offset + 1 < text.len && text.ptr[*offset + 1] == 'u')
		escape = 6;
	*offset = text.len - *offset < escape ? text.len : *offset + escape;
}

/* Bytes of the longest beginning of `text` that has at most `most` bytes and cuts nothing apart. */
static size_t fit(struct env_str text, size_t most)
{
	size_t offset = 0;
	size_t last = 0;

	while (offset < text.len && offset <= most) {
		last = offset;
		skip_one(text, &offset);
	}
	return offset <= most ? offset : last;
}

/* Bytes of the next row: up to the last comma that it has room for, where there is one. */
static size_t row_length(struct env_str text)
{
	size_t length = fit(text, ROW_MAX);
	size_t comma = length;

	if (length == text.len)
		return length;
	while (comma > 0 && text.ptr[comma - 1] != ',')
		comma--;
	return comma > ROW_MAX / 2 ? comma : length;
}

static json_t *piece_view(struct memory *memory, struct env_str piece)
{
	json_t *object = view_object();
	json_t *rows = view_list();

	for (size_t i = 0; i < piece.len;) {
		struct env_str rest = env_str_of(piece.ptr + i, piece.len - i);
		size_t length = row_length(rest);
		json_t *row = view_object();
		view_set(row, "text", view_string(view_c_string(memory, env_str_of(rest.ptr, length))));
		view_append(rows, row);
		i += length;
	}
	view_set(object, "rows", rows);
	return object;
}

json_t *view_schema_pieces(struct memory *memory, const struct node *schema)
{
	json_t *pieces = view_list();
	struct env_buf buf = {0};

	if (schema != NULL)
		node_to_json(schema, &buf);
	struct env_str rest = env_buf_str(&buf);
	while (rest.len > 0) {
		size_t length = fit(rest, VIEW_PIECE_MAX);
		view_append(pieces, piece_view(memory, env_str_of(rest.ptr, length)));
		rest = env_str_of(rest.ptr + length, rest.len - length);
	}
	env_buf_free(&buf);
	return pieces;
}
