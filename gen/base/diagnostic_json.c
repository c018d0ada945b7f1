/* Diagnostics as JSON for tools. */
#include <jansson.h>

#include "base/diagnostic_order.h"
#include "base/diagnostic_print.h"
#include "base/escape.h"
#include "base/utf8.h"

/* Sets a member; takes `value`. */
static void set(json_t *object, const char *key, json_t *value)
{
	if (json_object_set_new(object, key, value) != 0)
		memory_exhausted();
}

static void set_number(json_t *object, const char *key, size_t number)
{
	set(object, key, json_integer((json_int_t)number));
}

/* The text as a string; what is not UTF-8 in it is escaped, since JSON cannot hold it. */
static json_t *string_of(struct env_str text)
{
	json_t *string = json_stringn(text.len > 0 ? text.ptr : "", text.len);

	if (string != NULL)
		return string;
	struct env_buf escaped = {0};
	escape_text(&escaped, text);
	string = json_stringn(escaped.data, escaped.len);
	env_buf_free(&escaped);
	return string;
}

/* The column after the last of the span, or after its line's last. */
static size_t end_column(struct span span)
{
	struct env_str line = source_line(span.source, span.line);
	size_t place = span.offset - span.source->lines[span.line - 1];
	size_t rest = place < line.len ? line.len - place : 0;
	size_t length = span.length < rest ? span.length : rest;

	return span.column + utf8_count(env_str_of(span.source->text.ptr + span.offset, length));
}

static void set_place(json_t *object, struct span span)
{
	set(object, "file", span.source != NULL ? string_of(env_str(span.source->path)) : json_null());
	set_number(object, "line", span.line);
	set_number(object, "column", span.column);
}

static json_t *notes_of(const struct diagnostic *diagnostic)
{
	json_t *notes = json_array();

	for (const struct diagnostic_note *note = diagnostic->notes; note != NULL; note = note->next) {
		json_t *object = json_object();

		set_place(object, note->span);
		set(object, "message", string_of(note->message));
		if (json_array_append_new(notes, object) != 0)
			memory_exhausted();
	}
	return notes;
}

static json_t *object_of(const struct diagnostic *diagnostic)
{
	json_t *object = json_object();
	bool warning = code_is_warning(diagnostic->code);

	set_place(object, diagnostic->span);
	set_number(object, "end_column", diagnostic->span.source != NULL ? end_column(diagnostic->span) : 0);
	set(object, "severity", json_string(warning ? "warning" : "error"));
	set(object, "code", json_string(code_text(diagnostic->code)));
	set(object, "message", string_of(diagnostic->message));
	set(object, "help", diagnostic->help.len > 0 ? string_of(diagnostic->help) : json_null());
	set(object, "notes", notes_of(diagnostic));
	return object;
}

static json_t *omission_of(const struct diagnostic_order *order)
{
	json_t *object = json_object();

	set(object, "severity", json_string("note"));
	set_number(object, "omitted_errors", order->errors_omitted);
	set_number(object, "omitted_warnings", order->warnings_omitted);
	return object;
}

static int append(const char *bytes, size_t length, void *out)
{
	memory_expect(env_buf_append(out, bytes, length));
	return 0;
}

/*
 * Appends the object, which it takes, and a line end. ASCII, so that no control character of Unicode's
 * reaches a terminal.
 */
static void put_line(struct env_buf *out, json_t *object)
{
	if (json_dump_callback(object, append, out, JSON_ENSURE_ASCII) != 0)
		memory_exhausted();
	json_decref(object);
	append("\n", 1, out);
}

void diagnostics_print_json(const struct diagnostics *diagnostics, struct env_buf *out)
{
	struct diagnostic_order order = diagnostic_order_make(diagnostics);

	for (size_t i = 0; i < order.count; i++)
		put_line(out, object_of(order.items[i]));
	if (order.errors_omitted > 0 || order.warnings_omitted > 0)
		put_line(out, omission_of(&order));
}
