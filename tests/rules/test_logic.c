/* Keywords that apply other schemas to the same value. */
#include "rules/bench.h"
#include "rules/suites.h"

#define INTEGER "|type_error.integer|value is not a valid integer"
#define ANY_OF "|value_error.any_of|value matches none of the permitted schemas"
#define ONE_OF "|value_error.one_of|value matches more than one of the permitted schemas"
#define NOT "|value_error.not|value matches a schema that is not permitted"
#define LIMIT "|value_error.str.regex_limit|string takes too many steps to match"
#define GE(number) "|value_error.number.not_ge|ensure this value is greater than or equal to " number

#define CAT_OR_DOG                                                                                        \
	"{'$defs':{'Cat':{'type':'object','required':['meow'],'properties':{'meow':{'type':'integer'}}}," \
	"'Dog':{'type':'object','required':['bark'],'properties':{'bark':{'type':'string'}}}},"           \
	"'anyOf':[{'$ref':'#/$defs/Cat'},"

static const struct rule_case cases[] = {
	{"{'allOf':[{'minimum':1},{'maximum':3}]}", "2", ""},
	{"{'allOf':[{'minimum':1},{'maximum':3}]}", "4",
	 "|value_error.number.not_le|ensure this value is less than or equal to 3"},
	{"{'allOf':[{'minimum':1},{'minimum':2}]}", "0", GE("1")},

	{"{'anyOf':[{'type':'integer'},{'minLength':2}]}", "'ab'", ""},
	{"{'anyOf':[{'type':'integer'},{'type':'array'}]}", "'a'", ANY_OF},
	/* one is for the type */
	{"{'anyOf':[{'type':'integer','minimum':3},{'type':'array','items':{'type':'integer'}}]}", "[1,'a']",
	 "1" INTEGER},
	{"{'anyOf':[{'type':'integer','minimum':3},{'type':'array','items':{'type':'integer'}}]}", "2",
	 GE("3")},
	{"{'anyOf':[{'type':'integer','minimum':3},{'type':'number','minimum':4}]}", "2", ANY_OF},
	{"{'anyOf':[{'type':'integer','minimum':3},{'type':'number','minimum':4}]}", "2.5", GE("4")},
	{"{'anyOf':[{'$ref':'#/$defs/"
	 "n'},{'type':'string'},false],'$defs':{'n':{'type':'number','minimum':3}}}",
	 "2", GE("3")},
	/* of several that are for the type, what each says, at its name, where all have one */
	{CAT_OR_DOG "{'$ref':'#/$defs/Dog'}]}", "{'bark':'w'}", ""},
	{CAT_OR_DOG "{'$ref':'#/$defs/Dog'}]}", "{'meow':'w'}",
	 "Cat.meow" INTEGER "; Dog.bark|value_error.missing|field required"},
	{CAT_OR_DOG "{'$ref':'#/$defs/Dog'}]}", "1", ANY_OF},
	{CAT_OR_DOG "{'required':['x']}]}", "{'meow':'w'}", ANY_OF},
	{CAT_OR_DOG "{'type':'string'}]}", "{'meow':'w'}", "meow" INTEGER},
	/* no errors of branches that were only tried */
	{"{'anyOf':[{'properties':{'a':{'type':'integer'}}},{'properties':{'a':{'type':'string'}}}]}",
	 "{'a':'x'}", ""},
	{"{'anyOf':[{'anyOf':[{'type':'integer'},{'type':'null'}]},{'type':'string','minLength':2}]}", "'x'",
	 ANY_OF},

	{"{'oneOf':[{'multipleOf':2},{'multipleOf':3}]}", "4", ""},
	{"{'oneOf':[{'multipleOf':2},{'multipleOf':3}]}", "5", ANY_OF},
	{"{'oneOf':[{'multipleOf':2},{'multipleOf':3}]}", "6", ONE_OF},
	{"{'oneOf':[{'multipleOf':2},{'multipleOf':3},{'type':'string'}]}", "6", ONE_OF},
	{"{'oneOf':[{'type':'integer'},{'type':'string','maxLength':1}]}", "'ab'",
	 "|value_error.any_str.max_length|ensure this value has at most 1 characters"},
	{"{'oneOf':[true]}", "1", ""},
	{"{'oneOf':[false]}", "1", ANY_OF},

	{"{'not':{'type':'string'}}", "1", ""},
	{"{'not':{'type':'string'}}", "'a'", NOT},
	{"{'not':{'not':{'type':'string'}}}", "'a'", ""},
	{"{'not':true}", "1", NOT},
	{"{'not':false}", "1", ""},
	{"{'not':{'required':['a','b']}}", "{'a':1}", ""},
	{"{'not':{'required':['a','b']}}", "{'a':1,'b':1}", NOT},

	{"{'if':{'type':'integer'},'then':{'minimum':3},'else':{'minLength':2}}", "3", ""},
	{"{'if':{'type':'integer'},'then':{'minimum':3},'else':{'minLength':2}}", "2", GE("3")},
	{"{'if':{'type':'integer'},'then':{'minimum':3},'else':{'minLength':2}}", "'a'",
	 "|value_error.any_str.min_length|ensure this value has at least 2 characters"},
	{"{'if':{'type':'integer'},'then':false}", "'a'", ""},
	{"{'if':{'type':'integer'},'else':false}", "1", ""},
	{"{'if':{'type':'integer'}}", "'a'", ""},

	/* references */
	{"{'items':{'$ref':'#/$defs/n'},'$defs':{'n':{'type':'integer'}}}", "[1,2]", ""},
	{"{'items':{'$ref':'#/$defs/n'},'$defs':{'n':{'type':'integer'}}}", "[1,'a']", "1" INTEGER},
	{"{'properties':{'next':{'$ref':'#'},'id':{'type':'integer'}}}", "{'next':{'next':{'id':1}}}", ""},
	{"{'properties':{'next':{'$ref':'#'},'id':{'type':'integer'}}}",
	 "{'next':{'id':'a','next':{'id':''}}}", "next.next.id" INTEGER "; next.id" INTEGER},
	{"{'$ref':'#/$defs/n','minimum':5,'$defs':{'n':{'type':'integer','maximum':7}}}", "6", ""},
	{"{'$ref':'#/$defs/n','minimum':5,'$defs':{'n':{'type':'integer','maximum':7}}}", "4", GE("5")},
	/* what is known already is not told twice, and told where it was only tried before */
	{"{'allOf':[{'$ref':'#/$defs/n'},{'$ref':'#/$defs/n'}],'$defs':{'n':{'items':{'type':'integer'}}}}",
	 "['a']", "0" INTEGER},
	{"{'anyOf':[{'$ref':'#/$defs/n'},{'type':'array','maxItems':0}],'allOf':[{'$ref':'#/$defs/n'}],"
	 "'$defs':{'n':{'type':'array','items':{'type':'integer'}}}}",
	 "['a']", ANY_OF "; 0" INTEGER},
	{"{'not':{'$ref':'#/$defs/n'},'allOf':[{'$ref':'#/$defs/n'}],'$defs':{'n':{'type':'integer'}}}", "1",
	 NOT},

	/* a pattern that gives up decides nothing, wherever it stands */
	{"{'not':{'items':{'pattern':'LIMIT'}}}", "['a']", "0" LIMIT},
	{"{'anyOf':[{'items':{'pattern':'LIMIT'}},true]}", "['a']", "0" LIMIT},
	{"{'oneOf':[true,{'pattern':'LIMIT'}]}", "'a'", LIMIT},
	{"{'if':{'pattern':'LIMIT'},'then':false,'else':false}", "'a'", LIMIT},
	{"{'items':{'not':{'pattern':'LIMIT'}}}", "['a','b']", "0" LIMIT},
};

RULE_CASES_TEST(logic)

Suite *logic_suite(void)
{
	Suite *suite = suite_create("logic");
	TCase *tcase = tcase_create("logic");

	tcase_add_loop_test(tcase, logic, 0, (int)COUNT_OF(cases));
	suite_add_tcase(suite, tcase);
	return suite;
}
