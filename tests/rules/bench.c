/* A schema and a value with what is wrong between them. */
#include "rules/bench.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "rules/load.h"
#include "text/hooks.h"

enum env_status schema_validate(const struct env_schema *schema, struct env_str value,
				const struct env_allocator *allocator, struct env_errors *errors)
{
	const struct env_type type = {.kind = ENV_KIND_JSON,
				      .size = sizeof(struct env_json),
				      .align = _Alignof(struct env_json),
				      .also = schema,
				      .textual = true};
	struct env_arena arena;

	env_arena_init(&arena, allocator, 0);
	struct env_str text = exact_copy(value);
	enum env_status status = env_validate(&type, &arena, text.ptr, text.len, errors);
	free((char *)text.ptr);
	env_arena_free(&arena);
	return status;
}

/* ---- errors as text ---- */

static void append_text(struct env_buf *buf, const char *text)
{
	ck_assert_int_eq(env_buf_append_str(buf, env_str(text)), ENV_OK);
}

static void append_step(struct env_buf *buf, const struct env_loc *step)
{
	char digits[24];

	snprintf(digits, sizeof(digits), "%" PRIuMAX, (uintmax_t)step->index);
	if (step->key.ptr != NULL)
		ck_assert_int_eq(env_buf_append_str(buf, step->key), ENV_OK);
	else
		append_text(buf, digits);
}

static void append_error(struct env_buf *buf, const struct env_error *error)
{
	for (size_t i = 0; i < error->loc_count; i++) {
		if (i > 0)
			append_text(buf, ".");
		append_step(buf, &error->loc[i]);
	}
	append_text(buf, "|");
	append_text(buf, env_error_shown_type(error));
	append_text(buf, "|");
	ck_assert_int_eq(env_error_write_message(buf, error), ENV_OK);
}

static void check_errors(const struct rule_case *rule_case, const struct env_errors *errors)
{
	struct env_buf buf = {0};

	for (size_t i = 0; i < errors->count; i++) {
		if (i > 0)
			append_text(&buf, "; ");
		append_error(&buf, &errors->items[i]);
	}
	ck_assert_int_eq(env_buf_append(&buf, "", 1), ENV_OK);
	if (strcmp(buf.data, rule_case->errors) != 0)
		ck_abort_msg("%s\n  of %s:\n  %s\n  expected: %s", rule_case->value, rule_case->schema,
			     buf.data, rule_case->errors);
	env_buf_free(&buf);
}

/* ---- ways to try ---- */

static enum env_status expected_of(const struct rule_case *rule_case)
{
	return rule_case->errors[0] == '\0' ? ENV_OK : ENV_INVALID;
}

static void check_loud(const struct rule_case *rule_case, const struct env_schema *schema)
{
	struct env_errors errors = {0};

	ck_assert_int_eq(schema_validate(schema, env_str(rule_case->value), NULL, &errors),
			 expected_of(rule_case));
	check_errors(rule_case, &errors);
	env_errors_free(&errors);
}

/* What the schema says where it is only a part of another one. */
static void check_parts(const struct rule_case *rule_case, const struct env_schema *schema)
{
	static const struct env_rule anything[] = {{.kind = ENV_RULE_MIN_LENGTH, .as.size = 0}};
	static const struct env_schema always = {.rules = anything, .count = 1};
	static const struct env_rule nothing[] = {{.kind = ENV_RULE_FALSE}};
	static const struct env_schema never = {.rules = nothing, .count = 1};
	const struct env_schema *const branches[] = {&never, schema, &never};
	const struct env_schema_list list = {branches, 3};
	const struct {
		struct env_rule rule;
		bool opposite;
	} parts[] = {
		{{.kind = ENV_RULE_NOT, .as.schema = schema}, true},
		{{.kind = ENV_RULE_REF, .as.schema = schema}, false},
		{{.kind = ENV_RULE_ALL_OF, .as.schemas = {branches + 1, 1}}, false},
		{{.kind = ENV_RULE_ANY_OF, .as.schemas = list}, false},
		{{.kind = ENV_RULE_ONE_OF, .as.schemas = list}, false},
		{{.kind = ENV_RULE_IF, .as.condition = {schema, &always, &never}}, false},
		{{.kind = ENV_RULE_IF, .as.condition = {schema, &never, NULL}}, true},
		{{.kind = ENV_RULE_IF, .as.condition = {&always, schema, NULL}}, false},
	};

	/* what nobody could decide is wrong everywhere */
	bool undecided = strstr(rule_case->errors, "regex_limit") != NULL;

	for (size_t i = 0; i < COUNT_OF(parts); i++) {
		const struct env_schema outer = {.rules = &parts[i].rule, .count = 1};
		enum env_status status = schema_validate(&outer, env_str(rule_case->value), NULL, NULL);

		ck_assert_msg((status == expected_of(rule_case)) != (parts[i].opposite && !undecided),
			      "part %zu: %s of %s: %d", i, rule_case->value, rule_case->schema, (int)status);
	}
}

/* Each allocation fails once, of those for the walk and of those for the errors. */
static void check_memory(const struct rule_case *rule_case, const struct env_schema *schema)
{
	enum env_status status = ENV_NO_MEMORY;

	for (size_t left = 0; status == ENV_NO_MEMORY && left < 200; left++) {
		struct hooks hooks;
		struct hooks error_hooks;
		struct env_errors errors;

		hooks_init(&hooks, left);
		hooks_init(&error_hooks, left);
		env_errors_init(&errors, &error_hooks.allocator);
		status = schema_validate(schema, env_str(rule_case->value), &hooks.allocator, &errors);
		if (status != ENV_NO_MEMORY)
			check_errors(rule_case, &errors);
		env_errors_free(&errors);
		ck_assert_uint_eq(hooks.held, 0);
		ck_assert_uint_eq(error_hooks.held, 0);
	}
	ck_assert_int_eq(status, expected_of(rule_case));
}

static char *with_quotes(struct env_arena *arena, const char *text)
{
	char *copy = env_arena_alloc(arena, strlen(text) + 1, 1);

	ck_assert_ptr_nonnull(copy);
	memcpy(copy, text, strlen(text) + 1);
	for (char *at = copy; *at != '\0'; at++)
		if (*at == '\'')
			*at = '"';
	return copy;
}

enum env_status rule_case_status(struct env_arena *arena, const struct rule_case *written,
				 struct env_errors *errors)
{
	const struct env_schema *schema = schema_load(arena, with_quotes(arena, written->schema));

	return schema_validate(schema, env_str(with_quotes(arena, written->value)), NULL, errors);
}

void rule_case_check(const struct rule_case *written)
{
	struct env_arena arena = {0};
	const struct rule_case rule_case = {with_quotes(&arena, written->schema),
					    with_quotes(&arena, written->value), written->errors};
	const struct env_schema *schema = schema_load(&arena, rule_case.schema);

	check_loud(&rule_case, schema);
	ck_assert_int_eq(schema_validate(schema, env_str(rule_case.value), NULL, NULL),
			 expected_of(&rule_case));
	check_parts(&rule_case, schema);
	check_memory(&rule_case, schema);
	env_arena_free(&arena);
}
