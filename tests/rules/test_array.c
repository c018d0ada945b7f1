/* Keywords about arrays. */
#include "rules/bench.h"
#include "rules/suites.h"

#define INTEGER "|type_error.integer|value is not a valid integer"
#define UNIQUE "|value_error.list.unique_items|the list has duplicated items"

static const struct rule_case cases[] = {
	{"{'minItems':2}", "[1,2]", ""},
	{"{'minItems':2}", "'a'", ""},
	{"{'minItems':2}", "[1]", "|value_error.list.min_items|ensure this value has at least 2 items"},
	{"{'maxItems':2}", "[1,2]", ""},
	{"{'maxItems':2}", "{'a':1,'b':2,'c':3}", ""},
	{"{'maxItems':2}", "[1,2,3]", "|value_error.list.max_items|ensure this value has at most 2 items"},
	/* what is of the wrong size is not looked into */
	{"{'items':{'type':'integer'},'maxItems':1}", "['a','b']",
	 "|value_error.list.max_items|ensure this value has at most 1 items"},

	{"{'items':{'type':'integer'}}", "[]", ""},
	{"{'items':{'type':'integer'}}", "[1,2.0]", ""},
	{"{'items':{'type':'integer'}}", "{'a':'b'}", ""},
	{"{'items':{'type':'integer'}}", "[1,'a',[2],3]", "1" INTEGER "; 2" INTEGER},
	{"{'items':{'items':{'type':'integer'}}}", "[[1],[[2],3,{}],[4]]", "1.0" INTEGER "; 1.2" INTEGER},
	{"{'items':false}", "[]", ""},
	{"{'items':false}", "[1,2]",
	 "0|value_error.never|no value is permitted; 1|value_error.never|no value is permitted"},
	{"{'prefixItems':[{'type':'string'},true,{'type':'integer'}]}", "['a']", ""},
	{"{'prefixItems':[{'type':'string'},true,{'type':'integer'}]}", "['a',null,1,'more']", ""},
	{"{'prefixItems':[{'type':'string'},true,{'type':'integer'}]}", "[null,null,'a']",
	 "0|type_error.none.not_allowed|none is not an allowed value; 2" INTEGER},
	{"{'prefixItems':[{'type':'string'}],'items':{'type':'integer'}}", "['a',1,2]", ""},
	{"{'prefixItems':[{'type':'string'}],'items':{'type':'integer'}}", "['a',1,'b']", "2" INTEGER},
	{"{'prefixItems':[true,true],'items':false}", "[1,2]", ""},
	{"{'prefixItems':[true,true],'items':false}", "[1,2,3]", "2|value_error.never|no value is permitted"},

	/* contains */
	{"{'contains':{'type':'integer'}}", "['a',1]", ""},
	{"{'contains':{'type':'integer'}}", "'a'", ""},
	{"{'contains':{'type':'integer'}}", "[]",
	 "|value_error.list.min_contains|ensure this value has at least 1 items of the kind that it must "
	 "contain"},
	{"{'contains':{'type':'integer'},'minContains':0}", "['a']", ""},
	{"{'contains':{'type':'integer'},'minContains':2}", "[1,'a',2]", ""},
	{"{'contains':{'type':'integer'},'minContains':2}", "[1,'a']",
	 "|value_error.list.min_contains|ensure this value has at least 2 items of the kind that it must "
	 "contain"},
	{"{'contains':{'type':'integer'},'maxContains':1}", "[1,'a']", ""},
	{"{'contains':{'type':'integer'},'maxContains':1}", "[1,'a',2]",
	 "|value_error.list.max_contains|ensure this value has at most 1 items of the kind that it must "
	 "contain"},
	{"{'contains':{'pattern':'LIMIT'}}", "[1,'a']",
	 "1|value_error.str.regex_limit|string takes too many steps to match"},

	/* uniqueItems */
	{"{'uniqueItems':true}", "[]", ""},
	{"{'uniqueItems':true}", "'aa'", ""},
	{"{'uniqueItems':true}", "[1,2,'1',true,false,null,0,'',[],{},[1],[[1]],1e999999999999]", ""},
	{"{'uniqueItems':true}", "[1,2,1.0]", UNIQUE},
	{"{'uniqueItems':true}", "['a','b','\\u0061']", UNIQUE},
	{"{'uniqueItems':true}", "[{'a':1,'b':[2]},{'b':[20e-1],'a':3,'a':1}]", UNIQUE},
	{"{'uniqueItems':true}", "[{'a':1,'b':2},{'a':2,'b':1}]", ""},
	{"{'uniqueItems':true}", "[0,-0]", UNIQUE},
	{"{'uniqueItems':true}", "[10e999999999999,1e1000000000000]", UNIQUE},
};

RULE_CASES_TEST(array)

Suite *array_suite(void)
{
	Suite *suite = suite_create("array");
	TCase *tcase = tcase_create("array");

	tcase_add_loop_test(tcase, array, 0, (int)COUNT_OF(cases));
	suite_add_tcase(suite, tcase);
	return suite;
}
