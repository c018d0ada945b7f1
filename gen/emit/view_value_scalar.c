/* Scalars as the initialisers of C. */
#include "emit/view_value.h"

#include <stdlib.h>
#include <string.h>

#include "emit/view_json.h"
#include "emit/view_text.h"
#include "schema/decimal.h"

static const char *const value_keys[] = {"plain",   "text",  "json",  "items", "entries",
					 "members", "parts", "bytes", "open",  "alternative"};

json_t *view_value_new(void)
{
	json_t *value = view_object();

	for (size_t i = 0; i < sizeof(value_keys) / sizeof(value_keys[0]); i++)
		view_set(value, value_keys[i], json_null());
	view_set_bool(value, "boxed", false);
	view_set_bool(value, "unit", false);
	view_set_bool(value, "wrapped", false);
	view_set_bool(value, "null", false);
	return value;
}

static struct env_str integer_literal(const struct view *view, const struct node *node)
{
	int64_t number = 0;

	decimal_to_int(decimal_text(view->memory, node), &number); /* 1.0 and 1e3 are integers too */
	if (number == INT64_MIN)
		return env_str("INT64_MIN");
	return memory_printf(view->memory, "%lld", (long long)number);
}

/* An integer that may be beyond INT64_MAX: its canonical text has digits and perhaps a power of ten. */
static struct env_str unsigned_literal(const struct view *view, const struct node *node)
{
	struct env_str json = decimal_text(view->memory, node);
	struct env_buf canonical = {0};
	char *end;

	memory_expect(env_json_canonical(&canonical, json));
	struct env_str text = memory_copy(view->memory, env_buf_str(&canonical));
	env_buf_free(&canonical);
	unsigned long long number = strtoull(text.ptr, &end, 10);
	for (long power = *end == 'e' ? strtol(end + 1, NULL, 10) : 0; power > 0; power--)
		number *= 10;
	return memory_printf(view->memory, number > INT32_MAX ? "UINT64_C(%llu)" : "%llu", number);
}

static struct env_str number_literal(const struct view *view, const struct node *node)
{
	struct env_buf buf = {0};

	node_to_json(node, &buf);
	struct env_str text = memory_copy(view->memory, env_buf_str(&buf));
	env_buf_free(&buf);
	if (strpbrk(text.ptr, ".eE") == NULL)
		return memory_printf(view->memory, "%s.0", text.ptr);
	return text;
}

static struct env_str json_literal(const struct view *view, const struct node *node)
{
	struct env_buf buf = {0};

	node_to_json(node, &buf);
	struct env_str text = view_literal(view, env_buf_str(&buf));
	env_buf_free(&buf);
	return text;
}

static bool is_member(const struct type *type, const struct enum_member *member, const struct node *node)
{
	return type->mixed ? node_equal(member->node, node) : env_str_equal(member->value, node->text);
}

static const struct enum_member *find_member(const struct type *type, const struct node *node)
{
	for (size_t i = 0; i < type->member_count; i++)
		if (is_member(type, &type->members[i], node))
			return &type->members[i];
	return NULL;
}

static struct env_str enum_literal(const struct type *type, const struct node *node)
{
	const struct enum_member *member = find_member(type, node);

	return member == NULL ? env_str("0") : member->c_name;
}

/* A text that is no member stands beside. */
static json_t *open_view(const struct view *view, const struct type *type, const struct node *node)
{
	const struct enum_member *member = find_member(type, node);
	json_t *object = view_object();

	if (member != NULL) {
		view_set_string(object, "constant", member->c_name);
		view_set(object, "other", json_null());
		return object;
	}
	view_set_string(object, "constant",
			memory_printf(view->memory, "%.*s_OTHER",
				      STR(view_upper(view->memory, type->c_name))));
	view_set(object, "other", view_string(view_literal(view, node->text)));
	return object;
}

void view_set_scalar(const struct view *view, json_t *value, const struct type *type, const struct node *node)
{
	switch (type->kind) {
	case ENV_KIND_BOOLEAN:
		view_set_string(value, "plain", env_str(node->boolean ? "true" : "false"));
		break;
	case ENV_KIND_INTEGER:
	case ENV_KIND_INT32:
	case ENV_KIND_UINT32:
		view_set_string(value, "plain", integer_literal(view, node));
		break;
	case ENV_KIND_UINT64:
		view_set_string(value, "plain", unsigned_literal(view, node));
		break;
	case ENV_KIND_NUMBER:
		view_set_string(value, "plain", number_literal(view, node));
		break;
	case ENV_KIND_FLOAT:
		view_set_string(value, "plain",
				memory_printf(view->memory, "%.*sF", STR(number_literal(view, node))));
		break;
	case ENV_KIND_ENUM:
		view_set_string(value, "plain", enum_literal(type, node));
		break;
	case ENV_KIND_OPEN_ENUM:
		view_set(value, "open", open_view(view, type, node));
		break;
	case ENV_KIND_STRING:
		view_set(value, "text", view_string(view_literal(view, node->text)));
		break;
	case ENV_KIND_FORMAT:
		view_set_formatted(view, value, type->format, node->text);
		break;
	case ENV_KIND_BYTES:
		view_set_bytes(view, value, node->text);
		break;
	case ENV_KIND_JSON:
		view_set_string(value, "json", json_literal(view, node));
		break;
	default:
		view_set_bool(value, "unit", true);
		break;
	}
}
