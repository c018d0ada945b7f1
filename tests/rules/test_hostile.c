/* Schemas and values that would be slow, or deep, for who is careless. A test that is slow fails by Check's time limit. */
#include <stdio.h>
#include <stdlib.h>

#include "rules/bench.h"
#include "rules/load.h"
#include "rules/suites.h"
#include "text/hooks.h"

/* `open` so many times, `core`, `close` as many times; the caller frees it. */
static char *nest(int depth, const char *open, const char *core, const char *close)
{
	struct env_buf buf = {0};

	for (int i = 0; i < depth; i++)
		ck_assert_int_eq(env_buf_append_str(&buf, env_str(open)), ENV_OK);
	ck_assert_int_eq(env_buf_append_str(&buf, env_str(core)), ENV_OK);
	for (int i = 0; i < depth; i++)
		ck_assert_int_eq(env_buf_append_str(&buf, env_str(close)), ENV_OK);
	ck_assert_int_eq(env_buf_append(&buf, "", 1), ENV_OK);
	return buf.data;
}

/* Every way to apply a schema twice, each to itself in what is inside; the value is wrong, or right, at its very end. */
static const char *const doubled[] = {
	"{'anyOf':[{'type':'array','items':{'$ref':'#'}},{'type':['array','integer'],'items':{'$ref':'#'}}]}",
	"{'oneOf':[{'type':'array','items':{'$ref':'#'}},{'type':['array','integer'],'items':{'$ref':'#'}},"
	"{'const':7,'type':'integer'}]}",
	"{'allOf':[{'items':{'$ref':'#'}},{'items':{'$ref':'#'}}],'type':['array','integer']}",
	"{'not':{'anyOf':[{'not':{'items':{'$ref':'#'}}},{'not':{'items':{'$ref':'#'},'type':['array','"
	"integer']}}]}}",
	"{'if':{'items':{'$ref':'#'}},'then':{'items':{'$ref':'#'},'type':['array','integer']},'else':false}",
	"{'contains':{'$ref':'#'},'items':{'$ref':'#'},'type':['array','integer']}",
	"{'allOf':[{'$ref':'#/$defs/a'},{'$ref':'#/$defs/a'}],'$defs':{'a':{'type':['array','integer'],"
	"'anyOf':[{'items':{'$ref':'#'}},{'prefixItems':[{'$ref':'#'}]}]}}}",
	"{'type':['array','integer'],'anyOf':[{'$ref':'#/$defs/a'},{'$ref':'#/$defs/"
	"a'}],'unevaluatedItems':false,"
	"'$defs':{'a':{'items':{'$ref':'#'}}}}",
	"{'type':['array','integer'],'allOf':[{'items':{'$ref':'#'}}],'unevaluatedItems':{'$ref':'#'}}",
};

START_TEST(doubled_at_each_level)
{
	static const char *const cores[] = {"1", "'x'"};

	for (size_t core = 0; core < COUNT_OF(cores); core++) {
		char *value = nest(120, "[", cores[core], "]");
		const struct rule_case rule_case = {doubled[_i], value, ""};
		struct env_arena arena = {0};
		struct env_errors errors = {0};
		enum env_status status = rule_case_status(&arena, &rule_case, &errors);

		/* the second and the third but last may take neither, or both */
		if (_i != 1)
			ck_assert_int_eq(status, core == 0 ? ENV_OK : ENV_INVALID);
		ck_assert((status == ENV_INVALID) == (errors.count > 0));
		env_errors_free(&errors);
		env_arena_free(&arena);
		free(value);
	}
}
END_TEST

/* Branches in branches, written in place. */
START_TEST(nested_branches)
{
	static const char *const keywords[] = {"{'anyOf':[false,", "{'oneOf':[false,"};
	char *schema = nest(60, keywords[_i], "{'type':'integer'}", "]}");
	const struct rule_case rule_case = {schema, "'a'", ""};
	struct env_arena arena = {0};
	struct env_errors errors = {0};

	ck_assert_int_eq(rule_case_status(&arena, &rule_case, &errors), ENV_INVALID);
	ck_assert_uint_eq(errors.count, 1);
	env_errors_free(&errors);
	env_arena_free(&arena);
	free(schema);
}
END_TEST

/* ---- depth ---- */

static void check_status(const char *schema, const char *value, enum env_status expected)
{
	const struct rule_case rule_case = {schema, value, ""};
	struct env_arena arena = {0};
	struct env_errors errors = {0};

	ck_assert_int_eq(rule_case_status(&arena, &rule_case, &errors), expected);
	ck_assert_int_eq(rule_case_status(&arena, &rule_case, NULL), expected);
	env_errors_free(&errors);
	env_arena_free(&arena);
}

START_TEST(schemas_without_end)
{
	check_status("{'$ref':'#'}", "1", ENV_LIMIT);
	check_status("{'not':{'$ref':'#'}}", "1", ENV_LIMIT);
	check_status("{'anyOf':[{'allOf':[{'$ref':'#'}]}]}", "1", ENV_LIMIT);
	check_status("{'if':{'$ref':'#'},'unevaluatedItems':false}", "[1]", ENV_LIMIT);
	check_status("{'contains':{'oneOf':[{'$ref':'#/$defs/a'}]},'$defs':{'a':{'allOf':[{'$ref':'#/$defs/"
		     "a'}]}}}",
		     "[1]", ENV_LIMIT);
}
END_TEST

/* Twelve schemas a level are fine at the deepest values. */
START_TEST(deep_values)
{
	char *schema = nest(10, "{'allOf':[", "{'items':{'$ref':'#'},'type':['array','integer']}", "]}");
	char *value = nest(ENV_DEPTH_DEFAULT, "[", "1", "]");

	check_status(schema, value, ENV_OK);
	free(schema);
	free(value);
}
END_TEST

/* ---- size ---- */

#define MANY 100000

/* A value of many parts, each `part` with its number; the caller frees it. */
static char *make_many(const char *open, const char *part, const char *close)
{
	struct env_buf buf = {0};
	char text[400];

	ck_assert_int_eq(env_buf_append_str(&buf, env_str(open)), ENV_OK);
	for (int i = 0; i < MANY; i++) {
		/* NOLINTNEXTLINE(clang-diagnostic-format-nonliteral): each part has one %d */
		int length = snprintf(text, sizeof(text), part, i);

		if (i > 0)
			ck_assert_int_eq(env_buf_append(&buf, ",", 1), ENV_OK);
		ck_assert_int_eq(env_buf_append(&buf, text, (size_t)length), ENV_OK);
	}
	ck_assert_int_eq(env_buf_append_str(&buf, env_str(close)), ENV_OK);
	ck_assert_int_eq(env_buf_append(&buf, "", 1), ENV_OK);
	return buf.data;
}

#define LONG_KEY "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"

static const struct {
	const char *schema;
	const char *open;
	const char *part;
	const char *close;
	enum env_status status;
} many[] = {
	{"{'uniqueItems':true}", "[", "%d", "]", ENV_OK},
	{"{'uniqueItems':true}", "[", "'" LONG_KEY "%d'", "]", ENV_OK},
	{"{'uniqueItems':true}", "[0.0,", "{'b':[%d]}", ",0]", ENV_INVALID},
	{"{'uniqueItems':true}", "[{", "'k%d':1", "},{}]", ENV_OK},
	{"{'contains':{'const':99999}}", "[", "%d", "]", ENV_OK},
	{"{'items':{'type':'string'}}", "[", "%d", "]", ENV_INVALID},
	{"{'properties':{'k1':true,'k2':true},'additionalProperties':{'type':'integer'},'minProperties':3}",
	 "{", "'k%d':1", "}", ENV_OK},
	{"{'additionalProperties':false}", "{", "'" LONG_KEY "%d':1", "}", ENV_INVALID},
	{"{'minProperties':2}", "{", "'a':%d", "}", ENV_INVALID},
	{"{'items':{'$ref':'#/$defs/n'},'$defs':{'n':{'type':'integer'}}}", "[", "%d", "]", ENV_OK},
	{"{'allOf':[{'propertyNames':{'minLength':1,'unevaluatedItems':false}}],'unevaluatedProperties':{'"
	 "type':'integer'}}",
	 "{", "'k%d':1", "}", ENV_OK},
	{"{'not':{'propertyNames':{'maxLength':5}},'dependentRequired':{'k1':['k2','k99999']}}", "{",
	 "'k%d':1", "}", ENV_OK},
};

START_TEST(many_parts)
{
	char *value = make_many(many[_i].open, many[_i].part, many[_i].close);

	check_status(many[_i].schema, value, many[_i].status);
	free(value);
}
END_TEST

Suite *hostile_suite(void)
{
	Suite *suite = suite_create("hostile");
	TCase *tcase = tcase_create("hostile");

	tcase_add_loop_test(tcase, doubled_at_each_level, 0, (int)COUNT_OF(doubled));
	tcase_add_loop_test(tcase, nested_branches, 0, 2);
	tcase_add_test(tcase, schemas_without_end);
	tcase_add_test(tcase, deep_values);
	tcase_add_loop_test(tcase, many_parts, 0, (int)COUNT_OF(many));
	suite_add_tcase(suite, tcase);
	return suite;
}
