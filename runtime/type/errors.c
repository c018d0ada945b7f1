/* The list of errors: it copies all it is told, so that it outlives the message. */
#include <envelope/errors.h>

#include <stdalign.h>

#include "text/escape.h"
#include "text/utf8.h"

const char *env_error_type(enum env_error_kind kind)
{
	static const char *const types[] = {
#define KIND(name, type, message) [ENV_ERROR_##name] = (type),
		ENV_ERROR_KINDS(KIND)
#undef KIND
	};

	return types[kind];
}

void env_errors_init(struct env_errors *errors, const struct env_allocator *allocator)
{
	*errors = (struct env_errors){0};
	env_arena_init(&errors->arena, allocator, 0);
}

static void forget(struct env_errors *errors)
{
	errors->items = NULL;
	errors->count = 0;
	errors->capacity = 0;
	errors->bytes = 0;
	errors->more = 0;
}

void env_errors_reset(struct env_errors *errors)
{
	forget(errors);
	env_arena_reset(&errors->arena);
}

void env_errors_free(struct env_errors *errors)
{
	forget(errors);
	env_arena_free(&errors->arena);
}

/* Makes room for one more. */
static bool reserve(struct env_errors *errors)
{
	if (errors->count < errors->capacity)
		return true;
	size_t capacity = errors->capacity == 0 ? 4 : errors->capacity * 2;
	struct env_error *items =
		env_arena_alloc(&errors->arena, capacity * sizeof(*items), alignof(struct env_error));
	if (items == NULL)
		return false;
	if (errors->count > 0)
		memcpy(items, errors->items, errors->count * sizeof(*items));
	errors->items = items;
	errors->capacity = capacity;
	return true;
}

/* What stands behind a text that was cut. */
static const char ellipsis[] = "...";

/* The bytes of the character at `at`; what is not UTF-8 counts a byte a character. */
static size_t character_length(const char *at, const char *end)
{
	size_t len = env_utf8_sequence(at, end);

	return len == 0 ? 1 : len;
}

/* The bytes of the escape at `at`, in the text of a JSON string. A surrogate pair is one character. */
static size_t escape_length(const char *at, const char *end)
{
	size_t room = (size_t)(end - at);
	size_t len = room > 1 && at[1] == 'u' ? 6 : 2;
	bool high = len == 6 && room >= 12 && (at[2] == 'd' || at[2] == 'D') &&
		    strchr("89abAB", at[3]) != NULL && at[3] != '\0';

	if (high && at[6] == '\\' && at[7] == 'u')
		len = 12;
	return len < room ? len : room;
}

/* The first ENV_ERROR_TEXT_MAX characters of a text; with `escapes`, of that between the quotes of a JSON string. */
static struct env_str cut(struct env_str text, bool escapes)
{
	const char *at = text.ptr;
	const char *end = text.len == 0 ? text.ptr : text.ptr + text.len;

	if (text.len <= ENV_ERROR_TEXT_MAX)
		return text;
	for (size_t i = 0; i < ENV_ERROR_TEXT_MAX && at < end; i++)
		at += escapes && *at == '\\' ? escape_length(at, end) : character_length(at, end);
	return env_str_of(text.ptr, (size_t)(at - text.ptr));
}

/* Three strings as one. */
static bool join(struct env_arena *arena, const char *before, struct env_str text, const char *after,
		 struct env_str *out)
{
	size_t before_len = strlen(before);
	size_t after_len = strlen(after);
	size_t len = before_len + text.len + after_len;
	char *to = env_arena_alloc(arena, len + 1, 1);

	if (to == NULL)
		return false;
	/* The NUL comes at the end: NOLINTNEXTLINE(bugprone-not-null-terminated-result) */
	memcpy(to, before, before_len);
	if (text.len > 0)
		memcpy(to + before_len, text.ptr, text.len);
	memcpy(to + before_len + text.len, after, after_len);
	to[len] = '\0';
	*out = env_str_of(to, len);
	return true;
}

/*
 * A copy of a text that was cut, in which U+FFFD stands for each byte that is not UTF-8: a struct's key may
 * hold anything, a location must be written. A replacement character has three bytes.
 */
static bool mend(struct env_arena *arena, struct env_str key, const char *after, struct env_str *out)
{
	char *to = env_arena_alloc(arena, key.len * 3 + sizeof(ellipsis), 1);

	if (to == NULL)
		return false;
	*out = env_str_of(to, 0);
	while (key.len > 0) {
		size_t valid = env_utf8_valid_prefix(key);
		memcpy(to, key.ptr, valid);
		to += valid;
		key = env_str_of(key.ptr + valid, key.len - valid);
		if (key.len == 0)
			break;
		to += env_utf8_write(to, 0xFFFD);
		key = env_str_of(key.ptr + 1, key.len - 1);
	}
	memcpy(to, after, strlen(after) + 1);
	out->len = (size_t)(to - out->ptr) + strlen(after);
	return true;
}

static bool copy_step(struct env_arena *arena, const struct env_loc *step, struct env_loc *out)
{
	*out = *step;
	if (step->key.ptr == NULL)
		return true;
	struct env_str key = cut(step->key, false);
	const char *after = key.len < step->key.len ? ellipsis : "";
	return env_utf8_valid(key) ? join(arena, "", key, after, &out->key)
				   : mend(arena, key, after, &out->key);
}

/* The text of a value that is no string, as a JSON string, cut. */
static bool quote_cut(struct env_arena *arena, struct env_str text, struct env_str *out)
{
	static const char after[] = "...\"";
	char *to = env_arena_alloc(arena, 1 + text.len * 2 + sizeof(after), 1);

	if (to == NULL)
		return false;
	*out = env_str_of(to, 0);
	*to++ = '"';
	for (size_t i = 0; i < text.len; i++) {
		char byte = text.ptr[i];
		if (byte == '"' || byte == '\\')
			*to++ = '\\';
		*to++ = (char)(env_byte_within(byte, 0, 0x1F) ? ' ' : byte);
	}
	memcpy(to, after, sizeof(after));
	out->len = (size_t)(to - out->ptr) + sizeof(after) - 1;
	return true;
}

/* What the schema permits is told whole: it is no peer's. */
static bool is_of_schema(const char *key)
{
	static const char *const keys[] = {"enum_values", "permitted",   "pattern",
					   "multiple_of", "limit_value", "allowed_values"};

	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++)
		if (strcmp(key, keys[i]) == 0)
			return true;
	return false;
}

static bool copy_value(struct env_arena *arena, const struct env_error_value *value, struct env_str *out)
{
	struct env_str json = value->json;
	bool is_string = json.len >= 2 && json.ptr[0] == '"';
	struct env_str text = is_string ? env_str_of(json.ptr + 1, json.len - 2) : json;
	struct env_str kept = cut(text, is_string);

	if (kept.len == text.len || is_of_schema(value->key))
		return join(arena, "", json, "", out);
	return is_string ? join(arena, "\"", kept, "...\"", out) : quote_cut(arena, kept, out);
}

static bool copy_path(struct env_arena *arena, const struct env_path *path, struct env_error *error)
{
	size_t count = 0;

	for (const struct env_path *step = path; step != NULL; step = step->parent)
		count++;
	struct env_loc *loc = env_arena_alloc(arena, count * sizeof(*loc), alignof(struct env_loc));
	if (loc == NULL)
		return false;
	error->loc = loc;
	error->loc_count = count;
	for (const struct env_path *step = path; step != NULL; step = step->parent)
		if (!copy_step(arena, &step->step, &loc[--count]))
			return false;
	return true;
}

static bool copy_ctx(struct env_arena *arena, const struct env_error_value *ctx, size_t count,
		     struct env_error *error)
{
	if (count == 0)
		return true;
	struct env_error_value *values =
		env_arena_alloc(arena, count * sizeof(*values), alignof(struct env_error_value));
	if (values == NULL)
		return false;
	error->ctx = values;
	error->ctx_count = count;
	for (size_t i = 0; i < count; i++) {
		values[i].key = ctx[i].key;
		if (!copy_value(arena, &ctx[i], &values[i].json))
			return false;
	}
	return true;
}

/* The bytes that a list keeps for the error. */
static size_t error_size(const struct env_error *error)
{
	size_t size = error->loc_count * sizeof(*error->loc) + error->ctx_count * sizeof(*error->ctx);

	for (size_t i = 0; i < error->loc_count; i++)
		size += error->loc[i].key.len;
	for (size_t i = 0; i < error->ctx_count; i++)
		size += error->ctx[i].json.len;
	return size;
}

bool env_errors_full(const struct env_errors *errors)
{
	return errors->count >= ENV_ERRORS_MAX || errors->bytes >= ENV_ERRORS_BYTES;
}

enum env_status env_errors_add(struct env_errors *errors, const struct env_path *path,
			       enum env_error_kind kind, const struct env_error_value *ctx, size_t ctx_count)
{
	struct env_error error = {.kind = kind};

	if (errors == NULL)
		return ENV_OK;
	if (env_errors_full(errors)) {
		errors->more++;
		return ENV_OK;
	}
	if (!reserve(errors))
		return errors->arena.failure;
	struct env_arena_mark mark = env_arena_mark(&errors->arena);
	if (!copy_path(&errors->arena, path, &error) || !copy_ctx(&errors->arena, ctx, ctx_count, &error)) {
		env_arena_rewind(&errors->arena, mark);
		return errors->arena.failure;
	}
	errors->bytes += error_size(&error);
	errors->items[errors->count++] = error;
	return ENV_OK;
}

enum env_status env_errors_add_custom(struct env_errors *errors, const struct env_path *path,
				      const char *type, const char *sentence)
{
	struct env_buf text = {.allocator = errors == NULL ? NULL : errors->arena.allocator};
	size_t count = errors == NULL ? 0 : errors->count;
	enum env_status status = env_text_write_string(&text, env_str(sentence));

	if (status == ENV_OK) {
		const struct env_error_value msg = {"msg", env_buf_str(&text)};
		status = env_errors_add(errors, path, ENV_ERROR_CUSTOM, &msg, 1);
	}
	if (status == ENV_OK && errors != NULL && errors->count > count)
		errors->items[count].type = type;
	env_buf_free(&text);
	return status;
}

const char *env_error_shown_type(const struct env_error *error)
{
	return error->type != NULL ? error->type : env_error_type(error->kind);
}
