/* Keywords about objects. */
#include "rules/bench.h"
#include "rules/suites.h"

#define INTEGER "|type_error.integer|value is not a valid integer"
#define MISSING "|value_error.missing|field required"
#define EXTRA "|value_error.extra|extra fields not permitted"

static const struct rule_case cases[] = {
	{"{'minProperties':2}", "{'a':1,'b':2}", ""},
	{"{'minProperties':2}", "[1]", ""},
	{"{'minProperties':2}", "{'a':1,'\\u0061':2}",
	 "|value_error.dict.min_properties|ensure this value has at least 2 properties"},
	{"{'maxProperties':1}", "{'a':1,'\\u0061':2}", ""},
	{"{'maxProperties':1}", "{'a':1,'b':2}",
	 "|value_error.dict.max_properties|ensure this value has at most 1 properties"},
	{"{'required':['a','b']}", "{'b':null,'a':1}", ""},
	{"{'required':['a','b']}", "['c']", ""},
	{"{'required':['a','b']}", "{'A':1}", "a" MISSING "; b" MISSING},

	{"{'properties':{'a':{'type':'integer'},'b':{'type':'string'}}}", "{'c':1,'a':2}", ""},
	{"{'properties':{'a':{'type':'integer'},'b':{'type':'string'}}}", "[1]", ""},
	{"{'properties':{'a':{'type':'integer'},'b':{'type':'string'}}}", "{'b':1,'a':'x'}",
	 "a" INTEGER "; b|type_error.str|str type expected"},
	/* the last of those given twice counts, and it alone */
	{"{'properties':{'a':{'type':'integer'}}}", "{'a':'x','\\u0061':1}", ""},
	{"{'properties':{'a':{'type':'integer'}}}", "{'a':1,'a':2,'a':'x'}", "a" INTEGER},
	{"{'properties':{'':{'type':'integer'}}}", "{'':''}", INTEGER},
	{"{'properties':{'a':false}}", "{'b':1}", ""},
	{"{'properties':{'a':false}}", "{'a':1}", "a" EXTRA},

	{"{'patternProperties':{'^a':{'type':'integer'},'b$':{'maximum':3}}}", "{'a':1,'b':2,'c':'x','ab':3}",
	 ""},
	{"{'patternProperties':{'^a':{'type':'integer'},'b$':{'maximum':3}}}", "{'a':'x','b':4,'ab':4}",
	 "a" INTEGER "; b|value_error.number.not_le|ensure this value is less than or equal to 3; "
	 "ab|value_error.number.not_le|ensure this value is less than or equal to 3"},
	{"{'patternProperties':{'^a':{'type':'integer'}}}", "{'a':'x','a':1}", ""},
	{"{'patternProperties':{'LIMIT':true}}", "{'a':1,'b':2}",
	 "a|value_error.str.regex_limit|string takes too many steps to match"},

	{"{'additionalProperties':{'type':'integer'}}", "{'a':1}", ""},
	{"{'additionalProperties':{'type':'integer'}}", "{'a':1,'b':'x'}", "b" INTEGER},
	{"{'properties':{'b':true,'a':true},'additionalProperties':false}", "{'a':1,'b':2}", ""},
	{"{'properties':{'b':true,'a':true},'additionalProperties':false}", "{'a':1,'b':2,'c':3,'d':4}",
	 "c" EXTRA "; d" EXTRA},
	{"{'patternProperties':{'^a':true},'properties':{'b':true},'additionalProperties':false}",
	 "{'a':1,'b':2,'aa':3}", ""},
	{"{'patternProperties':{'^a':true},'properties':{'b':true},'additionalProperties':false}", "{'bb':1}",
	 "bb" EXTRA},
	/* only what stands beside counts */
	{"{'allOf':[{'properties':{'a':true}}],'additionalProperties':false}", "{'a':1}", "a" EXTRA},
	{"{'additionalProperties':false}", "[1]", ""},

	{"{'propertyNames':{'maxLength':1}}", "{'a':1,'\\u00e9':2}", ""},
	{"{'propertyNames':{'maxLength':1}}", "{'a':1,'bc':2,'de':3}",
	 "__key__|value_error.any_str.max_length|ensure this value has at most 1 characters"},
	{"{'propertyNames':{'maxLength':7},'properties':{'__key__':false}}", "{'__key__':1,'abcdefgh':2}",
	 "__key__|value_error.any_str.max_length|ensure this value has at most 7 characters"},
	{"{'propertyNames':{'enum':['a']}}", "{'\\u0061':1}", ""},
	{"{'propertyNames':false}", "{}", ""},
	{"{'propertyNames':false}", "{'a':1}", "__key__|value_error.never|no value is permitted"},

	{"{'dependentRequired':{'a':['b','c'],'d':['a']}}", "{'b':1}", ""},
	{"{'dependentRequired':{'a':['b','c'],'d':['a']}}", "{'a':1,'b':1}", "c" MISSING},
	{"{'dependentRequired':{'a':['b','c'],'d':['a']}}", "{'d':1}", "a" MISSING},
	{"{'dependentSchemas':{'a':{'required':['b']},'x':false}}", "{'b':1}", ""},
	{"{'dependentSchemas':{'a':{'required':['b']},'x':false}}", "{'a':1}", "b" MISSING},
	{"{'dependentSchemas':{'a':{'required':['b']},'x':false}}", "{'x':1}",
	 "|value_error.never|no value is permitted"},
	{"{'dependentSchemas':{'a':{'maxItems':0}}}", "['a']", ""},

	/* more than one, in the order of the schema; of one location the first */
	{"{'required':['a','c'],'properties':{'a':{'type':'integer'},'b':{'items':{'type':'integer'}}}}",
	 "{'b':[1,'x'],'a':'y'}", "c" MISSING "; a" INTEGER "; b.1" INTEGER},
	{"{'minProperties':3,'required':['a']}", "{}",
	 "|value_error.dict.min_properties|ensure this value has at least 3 properties; a" MISSING},
	{"{'allOf':[{'properties':{'a':{'minimum':5}}},{'properties':{'a':{'multipleOf':2}}}]}", "{'a':3}",
	 "a|value_error.number.not_ge|ensure this value is greater than or equal to 5"},
};

RULE_CASES_TEST(object)

Suite *object_suite(void)
{
	Suite *suite = suite_create("object");
	TCase *tcase = tcase_create("object");

	tcase_add_loop_test(tcase, object, 0, (int)COUNT_OF(cases));
	suite_add_tcase(suite, tcase);
	return suite;
}
