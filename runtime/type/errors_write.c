/* Errors as text: the English sentence of one, and the whole list as the wire has it. */
#include <envelope/errors.h>
#include <envelope/json.h>

#include "text/escape.h"
#include "text/number.h"
#include "text/space.h"

#define TRY(expression)                                    \
	do {                                               \
		enum env_status try_status = (expression); \
		if (try_status != ENV_OK)                  \
			return try_status;                 \
	} while (0)

#define LITERAL(buf, literal) env_buf_append((buf), (literal), sizeof(literal) - 1)

static const struct env_error_value *ctx_find(const struct env_error *error, struct env_str key)
{
	for (size_t i = 0; i < error->ctx_count; i++)
		if (env_str_equal(env_str(error->ctx[i].key), key))
			return &error->ctx[i];
	return NULL;
}

static bool is_string(struct env_str json)
{
	return json.len >= 2 && json.ptr[0] == '"';
}

/* The value of the JSON string `json`. */
static enum env_status append_unescaped(struct env_buf *buf, struct env_str json)
{
	TRY(env_buf_reserve(buf, json.len));
	buf->len += env_text_unescape(buf->data + buf->len, env_str_of(json.ptr + 1, json.len - 2));
	return ENV_OK;
}

/* A value as one member of a list: strings in single quotes. */
static enum env_status append_member(struct env_buf *buf, struct env_str json)
{
	if (!is_string(json))
		return env_buf_append_str(buf, json);
	TRY(LITERAL(buf, "'"));
	TRY(append_unescaped(buf, json));
	return LITERAL(buf, "'");
}

/* Bytes of the JSON string that `text` begins with. */
static size_t string_length(struct env_str text)
{
	size_t at = 1;

	while (at < text.len && text.ptr[at] != '"')
		at += text.ptr[at] == '\\' ? 2 : 1;
	return at < text.len ? at + 1 : text.len;
}

/*
 * Bytes up to the comma or the bracket that ends the first member of a list's text, without white space at
 * its end.
 */
static size_t member_length(struct env_str text)
{
	size_t at = 0;
	size_t depth = 0;
	size_t length = 0;

	while (at < text.len) {
		char byte = text.ptr[at];
		if (depth == 0 && (byte == ',' || byte == ']'))
			break;
		if (byte == '[' || byte == '{')
			depth++;
		if (byte == ']' || byte == '}')
			depth--;
		at += byte == '"' ? string_length(env_str_of(text.ptr + at, text.len - at)) : 1;
		if (!env_is_space(byte))
			length = at;
	}
	return length;
}

/* The text from `at` on, without white space and, where there is one, `separator` before it. */
static struct env_str text_from(struct env_str text, size_t at, char separator)
{
	while (at < text.len && env_is_space(text.ptr[at]))
		at++;
	if (separator != 0 && at < text.len && text.ptr[at] == separator)
		return text_from(text, at + 1, 0);
	return env_str_of(text.ptr + at, text.len - at);
}

/* The members of a list, joined. */
static enum env_status append_list(struct env_buf *buf, struct env_str json)
{
	struct env_str rest = text_from(json, 1, 0);

	while (rest.len > 0 && rest.ptr[0] != ']') {
		size_t length = member_length(rest);
		TRY(append_member(buf, env_str_of(rest.ptr, length)));
		rest = text_from(rest, length, ',');
		if (rest.len > 0 && rest.ptr[0] != ']')
			TRY(LITERAL(buf, ", "));
	}
	return ENV_OK;
}

/* A context's value as it stands in a sentence. */
static enum env_status append_value(struct env_buf *buf, struct env_str json)
{
	if (is_string(json))
		return append_unescaped(buf, json);
	if (json.len > 0 && json.ptr[0] == '[')
		return append_list(buf, json);
	return env_buf_append_str(buf, json);
}

const char *env_error_text(enum env_error_kind kind)
{
	static const char *const messages[] = {
#define KIND(name, type, message) [ENV_ERROR_##name] = (message),
		ENV_ERROR_KINDS(KIND)
#undef KIND
	};

	return messages[kind];
}

/* What stands between braces: a key, perhaps with "!r" after it. */
static enum env_status append_named(struct env_buf *buf, const struct env_error *error, struct env_str name)
{
	bool shown = name.len > 2 && memcmp(name.ptr + name.len - 2, "!r", 2) == 0;
	const struct env_error_value *value =
		ctx_find(error, env_str_of(name.ptr, name.len - (shown ? 2 : 0)));

	if (value == NULL)
		return ENV_OK;
	return shown ? append_member(buf, value->json) : append_value(buf, value->json);
}

static enum env_status append_message(struct env_buf *buf, const struct env_error *error, const char *at)
{
	for (const char *open = strchr(at, '{'); open != NULL; open = strchr(at, '{')) {
		const char *close = strchr(open, '}');
		if (close == NULL)
			break;
		TRY(env_buf_append(buf, at, (size_t)(open - at)));
		TRY(append_named(buf, error, env_str_of(open + 1, (size_t)(close - open) - 1)));
		at = close + 1;
	}
	return env_buf_append_str(buf, env_str(at));
}

enum env_status env_error_write_message_as(struct env_buf *buf, const struct env_error *error,
					   const char *text)
{
	size_t before = buf->len;
	enum env_status status = append_message(buf, error, text);

	if (status != ENV_OK)
		buf->len = before;
	return status;
}

enum env_status env_error_write_message(struct env_buf *buf, const struct env_error *error)
{
	return env_error_write_message_as(buf, error, env_error_text(error->kind));
}

static enum env_status append_loc(struct env_buf *buf, const struct env_error *error)
{
	char digits[ENV_NUMBER_MAX];

	TRY(LITERAL(buf, "["));
	for (size_t i = 0; i < error->loc_count; i++) {
		const struct env_loc *step = &error->loc[i];
		if (i > 0)
			TRY(LITERAL(buf, ","));
		if (step->key.ptr != NULL)
			TRY(env_text_write_string(buf, step->key));
		else
			TRY(env_buf_append(buf, digits, env_number_from_int(digits, (int64_t)step->index)));
	}
	if (error->loc_count == 0)
		TRY(LITERAL(buf, "\"__root__\""));
	return LITERAL(buf, "]");
}

/* The sentence as a JSON string. */
static enum env_status append_quoted_message(struct env_buf *buf, const struct env_error *error)
{
	struct env_buf message;

	env_buf_init(&message, buf->allocator, 0);
	enum env_status status = append_message(&message, error, env_error_text(error->kind));
	if (status == ENV_OK)
		status = env_text_write_string(buf, env_buf_str(&message));
	env_buf_free(&message);
	return status;
}

/* Whether a client is shown the value: the sentence of a custom error is its `msg` already. */
static bool is_shown(const struct env_error *error, const struct env_error_value *value)
{
	return error->kind != ENV_ERROR_CUSTOM || strcmp(value->key, "msg") != 0;
}

static enum env_status append_ctx(struct env_buf *buf, const struct env_error *error)
{
	bool any = false;

	for (size_t i = 0; i < error->ctx_count; i++) {
		const struct env_error_value *value = &error->ctx[i];
		if (!is_shown(error, value))
			continue;
		TRY(any ? LITERAL(buf, ",") : LITERAL(buf, ",\"ctx\":{"));
		any = true;
		TRY(env_text_write_string(buf, env_str(value->key)));
		TRY(LITERAL(buf, ":"));
		TRY(env_json_write(buf, (struct env_json){value->json}));
	}
	return any ? LITERAL(buf, "}") : ENV_OK;
}

static enum env_status append_error(struct env_buf *buf, const struct env_error *error)
{
	TRY(LITERAL(buf, "{\"loc\":"));
	TRY(append_loc(buf, error));
	TRY(LITERAL(buf, ",\"msg\":"));
	TRY(append_quoted_message(buf, error));
	TRY(LITERAL(buf, ",\"type\":"));
	TRY(env_text_write_string(buf, env_str(env_error_shown_type(error))));
	TRY(append_ctx(buf, error));
	return LITERAL(buf, "}");
}

static enum env_status append_errors(struct env_buf *buf, const struct env_errors *errors)
{
	TRY(LITERAL(buf, "["));
	for (size_t i = 0; i < errors->count; i++) {
		if (i > 0)
			TRY(LITERAL(buf, ","));
		TRY(append_error(buf, &errors->items[i]));
	}
	return LITERAL(buf, "]");
}

enum env_status env_errors_write(struct env_buf *buf, const struct env_errors *errors)
{
	size_t before = buf->len;
	enum env_status status = append_errors(buf, errors);

	if (status != ENV_OK)
		buf->len = before;
	return status;
}
