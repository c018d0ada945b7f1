/* Rules of scalars, as their tables have them. */
#include "emit/view_limits.h"
#include "emit/view_types.h"

#include "emit/view_json.h"
#include "emit/view_text.h"

static json_t *unsigned_view(const struct view *view, const struct env_unsigned_rules *rules)
{
	json_t *object = view_object();

	view_set_string(object, "minimum", view_unsigned_text(view, rules->minimum));
	view_set_string(object, "maximum", view_unsigned_text(view, rules->maximum));
	view_set_bool(object, "exclusive_minimum", rules->exclusive_minimum);
	view_set_bool(object, "exclusive_maximum", rules->exclusive_maximum);
	return object;
}

static json_t *signed_view(const struct view *view, enum env_kind kind, const struct env_integer_rules *rules)
{
	json_t *object = view_object();

	view_set_string(object, "minimum", view_integer_text(view, kind, rules->minimum));
	view_set_string(object, "maximum", view_integer_text(view, kind, rules->maximum));
	view_set_bool(object, "exclusive_minimum", rules->exclusive_minimum);
	view_set_bool(object, "exclusive_maximum", rules->exclusive_maximum);
	return object;
}

json_t *view_integer(const struct view *view, const struct type *type)
{
	bool without_sign = type->kind == ENV_KIND_UINT64;
	json_t *object = without_sign ? unsigned_view(view, &type->unsigned_integer)
				      : signed_view(view, type->kind, &type->integer);

	view_set_bool(object, "unsigned", without_sign);
	view_set_string(object, "multiple_of", view_multiple_text(view, type));
	return object;
}

json_t *view_number(const struct view *view, const struct type *type)
{
	const struct env_number_rules *rules = &type->number;
	json_t *object = view_object();

	view_set_string(object, "minimum", view_number_text(view, rules->minimum));
	view_set_string(object, "maximum", view_number_text(view, rules->maximum));
	view_set_bool(object, "exclusive_minimum", rules->exclusive_minimum);
	view_set_bool(object, "exclusive_maximum", rules->exclusive_maximum);
	view_set_string(object, "multiple_of", rules->multiple_of);
	return object;
}

json_t *view_text_rules(const struct view *view, const struct type *type)
{
	json_t *object = view_object();
	struct env_str none = {NULL, 0};

	view_set_size(view, object, "min_length", type->string.min_length);
	view_set_size(view, object, "max_length", type->string.max_length);
	view_set_string(object, "pattern", type->pattern == NULL ? none : type->pattern->c_name);
	view_set_string(object, "format",
			type->format == NULL ? none : view_format_symbol(view, type->format));
	return object;
}

json_t *view_format(const struct view *view, const struct type *type)
{
	json_t *object = view_object();

	view_set_string(object, "format", view_format_symbol(view, type->format));
	return object;
}

/* The JSON text of a constant, as the inside of a C string literal. */
json_t *view_constant(const struct view *view, const struct type *type)
{
	struct env_buf text = {0};
	struct env_buf canonical = {0};

	node_to_json(type->constant, &text);
	memory_expect(env_json_canonical(&canonical, env_buf_str(&text)));
	json_t *string = view_string(view_literal(view, env_buf_str(&canonical)));
	env_buf_free(&canonical);
	env_buf_free(&text);
	return string;
}
