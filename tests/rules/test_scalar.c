/* Types, enumerations, numbers, strings. */
#include "rules/bench.h"
#include "rules/suites.h"

static const struct rule_case cases[] = {
	/* every value, no value */
	{"true", "null", ""},
	{"{}", "[{'a':1}]", ""},
	{"false", "null", "|value_error.never|no value is permitted"},

	/* type */
	{"{'type':'null'}", "null", ""},
	{"{'type':'null'}", "0", "|type_error.none.allowed|value is not none"},
	{"{'type':'boolean'}", "false", ""},
	{"{'type':'boolean'}", "0", "|type_error.bool|value could not be parsed to a boolean"},
	{"{'type':'integer'}", "-12", ""},
	{"{'type':'integer'}", "1.0", ""},
	{"{'type':'integer'}", "-0.0", ""},
	{"{'type':'integer'}", "120e-1", ""},
	{"{'type':'integer'}", "1e999999999999", ""},
	{"{'type':'integer'}", "123456789012345678901234567890", ""},
	{"{'type':'integer'}", "12e-1", "|type_error.integer|value is not a valid integer"},
	{"{'type':'integer'}", "1e-999999999999", "|type_error.integer|value is not a valid integer"},
	{"{'type':'integer'}", "1.00000000000000000000000000000000001",
	 "|type_error.integer|value is not a valid integer"},
	{"{'type':'integer'}", "'1'", "|type_error.integer|value is not a valid integer"},
	{"{'type':'number'}", "1", ""},
	{"{'type':'number'}", "1.5", ""},
	{"{'type':'number'}", "true", "|type_error.float|value is not a valid float"},
	{"{'type':'string'}", "''", ""},
	{"{'type':'string'}", "[]", "|type_error.str|str type expected"},
	{"{'type':'string'}", "null", "|type_error.none.not_allowed|none is not an allowed value"},
	{"{'type':'array'}", "[]", ""},
	{"{'type':'array'}", "{}", "|type_error.list|value is not a valid list"},
	{"{'type':'object'}", "{}", ""},
	{"{'type':'object'}", "[]", "|type_error.dict|value is not a valid dict"},
	{"{'type':['string','null']}", "null", ""},
	{"{'type':['string','null']}", "1", "|type_error.str|str type expected"},
	{"{'type':['integer','string']}", "2", ""},
	{"{'type':['integer','string']}", "2.5",
	 "|type_error.types|value is of none of the permitted types: 'integer', 'string'"},
	{"{'type':['null','boolean','number','array','object']}", "''",
	 "|type_error.types|value is of none of the permitted types: 'null', 'boolean', 'number', 'array', "
	 "'object'"},

	/* enum and const: values that are equal, however they are spelt */
	{"{'enum':[1,'a',null,[1,{'b':2,'a':1}]]}", "10e-1", ""},
	{"{'enum':[1,'a',null,[1,{'b':2,'a':1}]]}", "'\\u0061'", ""},
	{"{'enum':[1,'a',null,[1,{'b':2,'a':1}]]}", "null", ""},
	{"{'enum':[1,'a',null,[1,{'b':2,'a':1}]]}", "[ 1.0 , {'a':1,'b':3,'\\u0062':2} ]", ""},
	{"{'enum':[1,'a']}", "true",
	 "|type_error.enum|value is not a valid enumeration member; permitted: 1, 'a'"},
	{"{'enum':[1,'a']}", "'1'",
	 "|type_error.enum|value is not a valid enumeration member; permitted: 1, 'a'"},
	{"{'const':{'a':[false]}}", "{'a':[false]}", ""},
	{"{'const':1e400}", "10e399", ""},
	{"{'const':0}", "-0.0", ""},
	{"{'const':0}", "false", "|value_error.const|unexpected value; permitted: 0"},
	{"{'const':'a'}", "'b'", "|value_error.const|unexpected value; permitted: 'a'"},
	{"{'const':0.1}", "0.10000000000000000000000001", ""},
	{"{'const':0.1}", "0.10000000000000002", "|value_error.const|unexpected value; permitted: 0.1"},
	{"{'enum':[0.1000000000000000055511151231257827]}", "0.1", ""},

	/* bounds */
	{"{'minimum':1.5}", "1.5", ""},
	{"{'minimum':1.5}", "'a'", ""},
	{"{'minimum':1.5}", "1.4999",
	 "|value_error.number.not_ge|ensure this value is greater than or equal to 1.5"},
	{"{'maximum':-3}", "-3.0", ""},
	{"{'maximum':-3}", "-2.99",
	 "|value_error.number.not_le|ensure this value is less than or equal to -3"},
	{"{'exclusiveMinimum':0}", "1e-300", ""},
	{"{'exclusiveMinimum':0}", "-0", "|value_error.number.not_gt|ensure this value is greater than 0"},
	{"{'exclusiveMaximum':10}", "9.99", ""},
	{"{'exclusiveMaximum':10}", "1e1", "|value_error.number.not_lt|ensure this value is less than 10"},
	{"{'exclusiveMaximum':972783798187987123879878123.18878137}", "972783798187987123879878123.188781371",
	 "|value_error.number.not_lt|ensure this value is less than 972783798187987123879878123.18878137"},
	{"{'maximum':0.1000000000000000055511151231257827}", "0.1", ""},
	{"{'minimum':0.1000000000000000055511151231257827}", "0.1", ""},
	{"{'maximum':9223372036854775807}", "9223372036854775807", ""},
	{"{'maximum':9223372036854775807}", "9223372036854775808",
	 "|value_error.number.not_le|ensure this value is less than or equal to 9223372036854775807"},
	{"{'maximum':1e400}", "1e400", ""},
	{"{'maximum':1e400}", "1.0000001e400",
	 "|value_error.number.not_le|ensure this value is less than or equal to 1e400"},
	{"{'minimum':-1e999999999999}", "-1e999999999999", ""},
	{"{'minimum':-1e999999999999}", "-1e1000000000000",
	 "|value_error.number.not_ge|ensure this value is greater than or equal to -1e999999999999"},

	/* multipleOf */
	{"{'multipleOf':0.01}", "4.02", ""},
	{"{'multipleOf':0.01}", "0", ""},
	{"{'multipleOf':0.01}", "1e999999999999", ""},
	{"{'multipleOf':0.01}", "null", ""},
	{"{'multipleOf':0.01}", "4.021",
	 "|value_error.number.not_multiple|ensure this value is a multiple of 0.01"},
	{"{'multipleOf':0.12345678901234567}", "0.12345678901234567", ""},
	{"{'multipleOf':1e-8}", "12391239123", ""},
	{"{'multipleOf':3}", "300000000000000000000", ""},
	{"{'multipleOf':3}", "300000000000000000001",
	 "|value_error.number.not_multiple|ensure this value is a multiple of 3"},
	{"{'multipleOf':3}", "1e999999999999",
	 "|value_error.number.not_multiple|ensure this value is a multiple of 3"},

	/* strings */
	{"{'minLength':2}", "'\\ud83d\\ude00\\u00e9'", ""},
	{"{'minLength':2}", "1", ""},
	{"{'minLength':2}", "'\\ud83d\\ude00'",
	 "|value_error.any_str.min_length|ensure this value has at least 2 characters"},
	{"{'maxLength':1}", "'\\u0000'", ""},
	{"{'maxLength':1}", "'ab'",
	 "|value_error.any_str.max_length|ensure this value has at most 1 characters"},
	{"{'pattern':'^a+$'}", "'a\\u0061'", ""},
	{"{'pattern':'^a+$'}", "7", ""},
	{"{'pattern':'^a+$'}", "'ab'", "|value_error.str.regex|string does not match regex \"^a+$\""},
	{"{'pattern':'LIMIT'}", "'ab'", "|value_error.str.regex_limit|string takes too many steps to match"},
	{"{'format':'ipv4'}", "'127.0.0.1'", ""},
	{"{'format':'ipv4'}", "1", ""},
	{"{'format':'ipv4'}", "'127.0.0.256'", "|value_error.ipv4address|value is not a valid IPv4 address"},

	/* one error a value */
	{"{'minLength':3,'pattern':'b','type':'string'}", "'a'",
	 "|value_error.any_str.min_length|ensure this value has at least 3 characters"},
	{"{'type':'integer','minimum':3}", "2.5", "|type_error.integer|value is not a valid integer"},
};

RULE_CASES_TEST(scalar)

START_TEST(match_without_memory)
{
	static const struct rule_case pattern = {"{'pattern':'MEMORY'}", "'a'", ""};
	struct env_errors errors = {0};
	struct env_arena arena = {0};

	/* the match itself has none, wherever it stands */
	ck_assert_int_eq(rule_case_status(&arena, &pattern, &errors), ENV_NO_MEMORY);
	ck_assert_uint_eq(errors.count, 0);
	env_arena_free(&arena);
	env_errors_free(&errors);
}
END_TEST

Suite *scalar_suite(void)
{
	Suite *suite = suite_create("scalar");
	TCase *tcase = tcase_create("scalar");

	tcase_add_loop_test(tcase, scalar, 0, (int)COUNT_OF(cases));
	tcase_add_test(tcase, match_without_memory);
	suite_add_tcase(suite, tcase);
	return suite;
}
