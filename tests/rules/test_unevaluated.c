/* unevaluatedItems and unevaluatedProperties: what was seen by whom. */
#include "rules/bench.h"
#include "rules/suites.h"

#define EXTRA "|value_error.extra|extra fields not permitted"
#define NEVER "|value_error.never|no value is permitted"
#define INTEGER "|type_error.integer|value is not a valid integer"

/* The other keywords of an object, and of an array. */
#define CLOSED(others) "{" others ",'unevaluatedProperties':false}"
#define ENDED(others) "{" others ",'unevaluatedItems':false}"

#define A "{'properties':{'a':true}}"
#define B_NEEDED "{'properties':{'b':true},'required':['b']}"
#define C_NEEDED "{'properties':{'c':true},'required':['c']}"

static const struct rule_case cases[] = {
	{"{'unevaluatedProperties':false}", "{}", ""},
	{"{'unevaluatedProperties':false}", "{'a':1,'b':2}", "a" EXTRA "; b" EXTRA},
	{"{'unevaluatedProperties':false}", "[1]", ""},
	{"{'unevaluatedProperties':{'type':'integer'}}", "{'a':1}", ""},
	{"{'unevaluatedProperties':{'type':'integer'}}", "{'a':'x'}", "a" INTEGER},

	/* seen by what stands beside */
	{CLOSED("'properties':{'a':true}"), "{'a':1}", ""},
	{CLOSED("'properties':{'a':true}"), "{'a':1,'b':2}", "b" EXTRA},
	{CLOSED("'properties':{'a':{'type':'integer'}}"), "{'a':'x','b':2}", "a" INTEGER "; b" EXTRA},
	{CLOSED("'patternProperties':{'^a':true}"), "{'ab':1,'b':2}", "b" EXTRA},
	{CLOSED("'additionalProperties':true"), "{'a':1}", ""},
	{CLOSED("'properties':{'a':true}"), "{'a':1,'b':2,'b':3}", "b" EXTRA},
	/* wherever in the schema it stands */
	{"{'unevaluatedProperties':false,'properties':{'a':true}}", "{'a':1}", ""},

	/* seen by schemas for the same value */
	{CLOSED("'allOf':[" A "," B_NEEDED "]"), "{'a':1,'b':2}", ""},
	{CLOSED("'allOf':[" A "," B_NEEDED "]"), "{'a':1,'b':2,'c':3}", "c" EXTRA},
	{CLOSED("'anyOf':[" B_NEEDED "," C_NEEDED "]"), "{'b':1,'c':2}", ""},
	{CLOSED("'anyOf':[" B_NEEDED "," C_NEEDED "]"), "{'b':1,'a':2}", "a" EXTRA},
	{CLOSED("'oneOf':[" B_NEEDED "," C_NEEDED "]"), "{'c':1}", ""},
	{CLOSED("'oneOf':[" B_NEEDED "," C_NEEDED "]"), "{'c':1,'a':1}", "a" EXTRA},
	{CLOSED("'if':" B_NEEDED ",'then':" A ",'else':" C_NEEDED), "{'a':1,'b':2}", ""},
	{CLOSED("'if':" B_NEEDED ",'then':" A ",'else':" C_NEEDED), "{'c':1}", ""},
	{CLOSED("'if':" B_NEEDED ",'then':" A ",'else':" C_NEEDED), "{'c':1,'a':2}", "a" EXTRA},
	{CLOSED("'if':" B_NEEDED ",'then':" A ",'else':" C_NEEDED), "{'b':1,'c':2}", "c" EXTRA},
	{CLOSED("'$ref':'#/$defs/a','$defs':{'a':" A "}"), "{'a':1}", ""},
	{CLOSED("'$ref':'#/$defs/a','$defs':{'a':" A "}"), "{'b':1}", "b" EXTRA},
	{CLOSED("'properties':{'x':true},'dependentSchemas':{'x':" A "}"), "{'x':1,'a':2}", ""},
	{CLOSED("'properties':{'x':true},'dependentSchemas':{'x':" A "}"), "{'a':2}", "a" EXTRA},
	{CLOSED("'allOf':[{'unevaluatedProperties':true}]"), "{'a':1}", ""},
	{CLOSED("'allOf':[{'allOf':[" A "]},{'anyOf':[" B_NEEDED ",true]}]"), "{'a':1,'b':1}", ""},
	/* a reference that was tried without need for what it sees, and then with it */
	{"{'allOf':[{'$ref':'#/$defs/a'}," CLOSED("'$ref':'#/$defs/a'") "],'$defs':{'a':" A "}}", "{'a':1}",
	 ""},

	/* not seen: by what fails, by what denies, by who does not look beside itself */
	{CLOSED("'anyOf':[{'properties':{'a':true},'required':['z']},true]"), "{'a':1}", "a" EXTRA},
	{CLOSED("'not':{'not':" A "}"), "{'a':1}", "a" EXTRA},
	{CLOSED("'not':{'properties':{'a':false},'required':['b']}"), "{'a':1}", "a" EXTRA},
	{"{'properties':{'a':true},'allOf':[{'unevaluatedProperties':false}]}", "{'a':1}", "a" EXTRA},
	{CLOSED("'properties':{'a':" A "}"), "{'a':{'b':1}}", ""},
	{CLOSED("'propertyNames':true,'required':['a'],'minProperties':1"), "{'a':1}", "a" EXTRA},

	/* what is wrong elsewhere is not told a second time as something that nobody has seen */
	{CLOSED("'anyOf':[" B_NEEDED "," C_NEEDED "]"), "{'a':1}",
	 "|value_error.any_of|value matches none of the permitted schemas"},
	{CLOSED("'allOf':[{'properties':{'a':{'type':'integer'},'b':true}}]"), "{'a':'x','b':1}",
	 "a" INTEGER},

	{"{'unevaluatedItems':false}", "[]", ""},
	{"{'unevaluatedItems':false}", "{'a':1}", ""},
	{"{'unevaluatedItems':false}", "[1]", "0" NEVER},
	{"{'unevaluatedItems':{'type':'integer'}}", "[1,'a']", "1" INTEGER},
	{ENDED("'prefixItems':[true,true]"), "[1,2]", ""},
	{ENDED("'prefixItems':[true,true]"), "[1,2,3]", "2" NEVER},
	{ENDED("'prefixItems':[true],'items':true"), "[1,2,3]", ""},
	{ENDED("'contains':{'type':'integer'}"), "[1,2]", ""},
	{ENDED("'contains':{'type':'integer'}"), "[1,'a',2]", "1" NEVER},
	{ENDED("'contains':{'type':'integer'},'minContains':0"), "[1]", ""},
	{ENDED("'allOf':[{'prefixItems':[true]},{'contains':{'type':'string'}}]"), "[1,'a']", ""},
	{ENDED("'allOf':[{'prefixItems':[true]},{'contains':{'type':'string'}}]"), "[1,'a',2]", "2" NEVER},
	{ENDED("'anyOf':[{'prefixItems':[{'const':1}]},{'prefixItems':[true,{'const':2}]}]"), "[1,2]", ""},
	{ENDED("'anyOf':[{'prefixItems':[{'const':1}]},{'prefixItems':[true,{'const':2}]}]"), "[1,3]",
	 "1" NEVER},
	{ENDED("'allOf':[{'maxItems':1,'items':true}]"), "[1,2]",
	 "|value_error.list.max_items|ensure this value has at most 1 items"},
	{ENDED("'not':{'not':{'items':true}}"), "[1]", "0" NEVER},
	{"{'allOf':[{'unevaluatedItems':{'type':'integer'}}],'unevaluatedItems':false}", "[1]", ""},

	/* at every level of a schema that refers to itself */
	{CLOSED("'allOf':[{'properties':{'next':{'$ref':'#'}}}]"), "{'next':{'next':{}}}", ""},
	{CLOSED("'allOf':[{'properties':{'next':{'$ref':'#'}}}]"), "{'next':{'next':{'a':1}}}",
	 "next.next.a" EXTRA},
};

RULE_CASES_TEST(unevaluated)

Suite *unevaluated_suite(void)
{
	Suite *suite = suite_create("unevaluated");
	TCase *tcase = tcase_create("unevaluated");

	tcase_add_loop_test(tcase, unevaluated, 0, (int)COUNT_OF(cases));
	suite_add_tcase(suite, tcase);
	return suite;
}
