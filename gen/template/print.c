/* Values as text: what {{name}} writes. */
#include <stdio.h>

#include "template/print.h"

/* Escapes what the Mustache specification lists ("& \" < >"), no more. */
static struct env_str html_entity(char c)
{
	switch (c) {
	case '&':
		return env_str("&amp;");
	case '"':
		return env_str("&quot;");
	case '<':
		return env_str("&lt;");
	case '>':
		return env_str("&gt;");
	default:
		return env_str_of(NULL, 0);
	}
}

/* Runs without special characters are copied whole. */
static bool print_html(struct env_str text, struct env_buf *out)
{
	size_t done = 0;

	for (size_t i = 0; i < text.len; i++) {
		struct env_str entity = html_entity(text.ptr[i]);

		if (entity.len == 0)
			continue;
		if (env_buf_append(out, text.ptr + done, i - done) != ENV_OK ||
		    env_buf_append_str(out, entity) != ENV_OK)
			return false;
		done = i + 1;
	}
	return text.len == done || env_buf_append(out, text.ptr + done, text.len - done) == ENV_OK;
}

static bool print_text(struct env_str text, bool html, struct env_buf *out)
{
	return html ? print_html(text, out) : env_buf_append_str(out, text) == ENV_OK;
}

static bool print_integer(const json_t *value, struct env_buf *out)
{
	char text[32];
	int len = snprintf(text, sizeof text, "%" JSON_INTEGER_FORMAT, json_integer_value(value));

	return len > 0 && env_buf_append(out, text, (size_t)len) == ENV_OK;
}

static bool reads_back(const char *text, size_t len, double number)
{
	json_t *value = json_loadb(text, len, JSON_DECODE_ANY, NULL);
	bool same = value != NULL && json_number_value(value) == number;

	json_decref(value);
	return same;
}

/* Up to 15 digits survive the way through a double, so they are tried first; 17 always read back the same. */
static bool print_real(const json_t *value, struct env_buf *out)
{
	char text[64];
	size_t len = 0;

	for (size_t digits = 15; digits <= 17; digits++) {
		len = json_dumpb(value, text, sizeof text, JSON_ENCODE_ANY | JSON_REAL_PRECISION(digits));
		if (len == 0 || len > sizeof text)
			return false;
		if (reads_back(text, len, json_real_value(value)))
			break;
	}
	return env_buf_append(out, text, len) == ENV_OK;
}

static int dump_to_buf(const char *bytes, size_t len, void *buf)
{
	return env_buf_append(buf, bytes, len) == ENV_OK ? 0 : -1;
}

/* Compact JSON, in the order of the keys. */
static bool print_tree(const json_t *value, bool html, struct env_buf *out)
{
	struct env_buf json;

	env_buf_init(&json, out->allocator, 0);
	bool done = json_dump_callback(value, dump_to_buf, &json, JSON_COMPACT) == 0 &&
		    print_text(env_buf_str(&json), html, out);
	env_buf_free(&json);
	return done;
}

bool template_print(const json_t *value, bool html, struct env_buf *out)
{
	if (value == NULL)
		return true;
	switch (json_typeof(value)) {
	case JSON_NULL:
		return true;
	case JSON_TRUE:
		return print_text(env_str("true"), false, out);
	case JSON_FALSE:
		return print_text(env_str("false"), false, out);
	case JSON_STRING:
		return print_text(env_str_of(json_string_value(value), json_string_length(value)), html, out);
	case JSON_INTEGER:
		return print_integer(value, out);
	case JSON_REAL:
		return print_real(value, out);
	default: /* JSON_OBJECT, JSON_ARRAY */
		return print_tree(value, html, out);
	}
}
