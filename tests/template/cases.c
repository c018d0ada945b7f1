/* Rendering the rows of the tables. */
#include <string.h>

#include "template/cases.h"

const struct template_options case_options = {TEMPLATE_ESCAPE_HTML, false};

static enum template_load load_string(void *user, struct env_str name, struct env_str *text)
{
	const json_t *value = json_object_getn(user, name.ptr, name.len);

	if (value == NULL)
		return TEMPLATE_ABSENT;
	*text = env_str_of(json_string_value(value), json_string_length(value));
	return TEMPLATE_LOADED;
}

struct template_loader case_loader(json_t *partials)
{
	struct template_loader loader = {load_string, partials};

	return loader;
}

static json_t *parse(const char *text)
{
	json_error_t error;
	json_t *value = json_loads(text != NULL ? text : "{}", JSON_DECODE_ANY, &error);

	ck_assert_msg(value != NULL, "%s in %s", error.text, text);
	return value;
}

/* Appends to `out`. */
static bool render(const struct template_case *row, struct template_options options, struct env_buf *out,
		   struct template_error *error)
{
	json_t *view = parse(row->view);
	json_t *partials = parse(row->partials);
	struct template_set *set = template_set_new(case_loader(partials), options);

	ck_assert_ptr_nonnull(set);
	bool done = template_set_add(set, env_str("main"), env_str(row->text), error) &&
		    template_render(set, env_str("main"), view, out, error);
	template_set_free(set);
	json_decref(partials);
	json_decref(view);
	return done;
}

void check_case_with(const struct template_case *row, struct template_options options)
{
	struct template_error error;
	struct env_buf out = {0};

	bool done = render(row, options, &out, &error);
	ck_assert_msg(done, "%s: %s", row->rule, done ? "" : error.message);
	ck_assert_msg(env_str_equal(env_buf_str(&out), env_str(row->expected)),
		      "%s: expected [%s], got [%.*s]", row->rule, row->expected, (int)out.len,
		      out.data != NULL ? out.data : "");
	env_buf_free(&out);
}

void check_case(const struct template_case *row)
{
	check_case_with(row, case_options);
}

void check_failing_case(const struct template_failing_case *row, struct template_options options)
{
	const char *rule = row->given.rule;
	struct template_error error;
	struct env_buf out = {0};

	ck_assert_int_eq(env_buf_append(&out, "before", 6), ENV_OK);
	ck_assert_msg(!render(&row->given, options, &out, &error), "%s: rendered %.*s", rule, (int)out.len,
		      out.data);
	ck_assert_msg(env_str_equal(env_buf_str(&out), env_str("before")), "%s: wrote", rule);
	ck_assert_msg(strstr(error.message, row->given.expected) != NULL, "%s: %s", rule, error.message);
	ck_assert_msg(error.failure == row->failure, "%s: failure %d", rule, (int)error.failure);
	ck_assert_msg(error.line == row->line && error.column == row->column, "%s: at %zu:%zu", rule,
		      error.line, error.column);
	ck_assert_msg(strcmp(error.place.name, row->name != NULL ? row->name : "main") == 0, "%s: in %s",
		      rule, error.place.name);
	env_buf_free(&out);
}
