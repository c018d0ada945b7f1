/* Payloads as JSON Schemas that need nothing else. */
#include "suite.h"

#include <stdlib.h>
#include <string.h>

#include <envelope/buf.h>

#define HEAD "envgen: 1\npackage: some\nimports: [lower.yaml]\n$defs: "

#define LOWER_NAME "\"type\":[\"string\",\"null\"],\"description\":\"What it is called.\""

/* The definitions and the payload of a message, and the schema that is made of them. */
static const struct {
	const char *definitions;
	const char *payload;
	const char *schema;
} cases[] = {
	{"{}", "{type: object}", "{\"type\":\"object\"}"},
	/* as it is written, in that order */
	{"{}", "{minimum: 1.50, type: number, maximum: 0x10}",
	 "{\"minimum\":1.50,\"type\":\"number\",\"maximum\":16}"},
	/* keywords that are ours go, properties and values of such names stay */
	{"{}",
	 "{type: object, $comment: no, x-mine: 1, properties: {x-a: {type: string, x-c-name: a}, "
	 "$comment: {type: object, default: {x-b: 1, $ref: c}}}}",
	 "{\"type\":\"object\",\"properties\":{\"x-a\":{\"type\":\"string\"},"
	 "\"$comment\":{\"type\":\"object\",\"default\":{\"x-b\":1,\"$ref\":\"c\"}}}}"},
	/* an open enumeration does not close for those who read of it */
	{"{}",
	 "{type: object, properties: {a: {type: string, enum: [x, y], x-envgen-open: true}, b: {enum: [x, "
	 "null], "
	 "x-envgen-open: true, examples: [z], default: x}, d: {enum: [x], x-envgen-open: false}}}",
	 "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\",\"examples\":[\"x\",\"y\"]},"
	 "\"b\":{\"examples\":[\"z\"],\"default\":\"x\",\"type\":[\"string\",\"null\"]},"
	 "\"d\":{\"enum\":[\"x\"]}}}"},
	{"{C: {type: string, enum: [x, y]}}",
	 "{type: object, properties: {a: {oneOf: [{const: x}, {enum: [y]}], x-envgen-open: true}, b: {$ref: "
	 "'#/$defs/C', x-envgen-open: true, description: Both.}}}",
	 "{\"type\":\"object\",\"properties\":{\"a\":{\"anyOf\":[{\"oneOf\":[{\"const\":\"x\"},{\"enum\":["
	 "\"y\"]}]},"
	 "{\"type\":\"string\"}]},\"b\":{\"anyOf\":[{\"$ref\":\"#/$defs/C\",\"description\":\"Both.\"},"
	 "{\"type\":\"string\"}]}},\"$defs\":{\"C\":{\"type\":\"string\",\"enum\":[\"x\",\"y\"]}}}"},
	/* definitions, with those that they need, each once; what nobody refers to stays away */
	{"{A: {type: array, items: {$ref: '#/$defs/B'}}, B: {type: string, x-c-name: bee}, C: {type: "
	 "integer}}",
	 "{type: object, properties: {b: {$ref: '#/$defs/B'}}, additionalProperties: {$ref: '#/$defs/A'}}",
	 "{\"type\":\"object\",\"properties\":{\"b\":{\"$ref\":\"#/$defs/B\"}},"
	 "\"additionalProperties\":{\"$ref\":\"#/$defs/A\"},"
	 "\"$defs\":{\"B\":{\"type\":\"string\"},"
	 "\"A\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/B\"}}}}"},
	{"{T: {type: object, properties: {t: {$ref: '#/$defs/U'}}}, U: {$ref: '#/$defs/T', description: "
	 "Both.}}",
	 "{$ref: '#/$defs/T'}",
	 "{\"$ref\":\"#/$defs/T\",\"$defs\":{\"T\":{\"type\":\"object\",\"properties\":{\"t\":"
	 "{\"$ref\":\"#/$defs/U\"}}},\"U\":{\"$ref\":\"#/$defs/T\",\"description\":\"Both.\"}}}"},
	/* names that a pointer and a fragment write otherwise */
	{"{'a/b~c d%\\': {type: string}}", "{$ref: '#/$defs/a~1b~0c%20d%25%5c'}",
	 "{\"$ref\":\"#/$defs/a~1b~0c%20d%25%5C\",\"$defs\":{\"a/b~c d%\\\\\":{\"type\":\"string\"}}}"},
	/* identifiers and definitions inside go: all that is referred to is at one place */
	{"{}",
	 "{$id: 'https://example.com/a', type: object, properties: {a: {$ref: '#/$defs/A'}, n: {not: {$ref: "
	 "'#/$defs/A'}}}, $defs: {A: {$anchor: a, type: array, items: {$ref: '#a'}}}}",
	 "{\"type\":\"object\",\"properties\":{\"a\":{\"$ref\":\"#/$defs/A\"},\"n\":{\"not\":{"
	 "\"$ref\":\"#/$defs/A\"}}},"
	 "\"$defs\":{\"A\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/A\"}}}}"},
	/* every place that is referred to comes along, under keywords of any kind; booleans stay what they are */
	{"{A: {type: object, properties: {b: {type: integer}, c: false}}}",
	 "{anyOf: [{$ref: '#/$defs/A/properties/b'}, {$ref: '#/$defs/A/properties/c'}, true]}",
	 "{\"anyOf\":[{\"$ref\":\"#/$defs/A_b\"},{\"$ref\":\"#/$defs/A_c\"},true],"
	 "\"$defs\":{\"A_b\":{\"type\":\"integer\"},\"A_c\":false}}"},
	{"{A: {type: object, properties: {k: {const: a}}}}",
	 "{oneOf: [{$ref: '#/$defs/A'}], discriminator: {propertyName: k, mapping: {a: '#/$defs/A'}}}",
	 "{\"oneOf\":[{\"$ref\":\"#/$defs/A\"}],\"discriminator\":{\"propertyName\":\"k\",\"mapping\":{"
	 "\"a\":\"#/$defs/A\"}},"
	 "\"$defs\":{\"A\":{\"type\":\"object\",\"properties\":{\"k\":{\"const\":\"a\"}}}}}"},
	/* of other files */
	{"{}", "{$ref: 'lower.yaml#/$defs/Name'}",
	 "{\"$ref\":\"#/$defs/Name\",\"$defs\":{\"Name\":{" LOWER_NAME "}}}"},
	{"{Name: {type: integer}}",
	 "{type: object, properties: {a: {$ref: 'lower.yaml#/$defs/Name'}, b: {$ref: '#/$defs/Name'}}}",
	 "{\"type\":\"object\",\"properties\":{\"a\":{\"$ref\":\"#/$defs/lower.Name\"},"
	 "\"b\":{\"$ref\":\"#/$defs/Name\"}},\"$defs\":{\"lower.Name\":{" LOWER_NAME "},"
	 "\"Name\":{\"type\":\"integer\"}}}"},
	{"{Name: {type: integer}, lower.Name: {type: array, items: {$ref: '#/$defs/Name'}}}",
	 "{type: object, properties: {a: {$ref: 'lower.yaml#/$defs/Name'}, b: {$ref: '#/$defs/lower.Name'}}}",
	 "{\"type\":\"object\",\"properties\":{\"a\":{\"$ref\":\"#/$defs/lower.lower.Name\"},"
	 "\"b\":{\"$ref\":\"#/$defs/lower.Name\"}},\"$defs\":{\"lower.lower.Name\":{" LOWER_NAME "},"
	 "\"lower.Name\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Name\"}},"
	 "\"Name\":{\"type\":\"integer\"}}}"},
};

/* What a message of an envelope that takes any payload has. */
static const char *schema_of(struct run_case *run, const char *definitions, const char *payload)
{
	struct memory *memory = &run->memory;
	struct env_buf text = {0};

	memory_init(memory);
	const char *document = memory_printf(memory,
					     HEAD "%s\nmessages:\n"
						  "  m: {envelopes: [answers], payload: %s}\n"
						  "  none: {envelopes: [answers]}\n",
					     definitions, payload)
				       .ptr;
	document = strdup(document);
	memory_free(memory);
	run_case_begin_text(run, document);
	free((void *)document);
	ck_assert_uint_eq(run->diagnostics.errors, 0);
	const struct package *package = package_get(run->model, "some");
	ck_assert_ptr_null(message_get(package, "none")->schema);
	node_to_json(message_get(package, "m")->schema, &text);
	const char *json = memory_copy(memory, env_buf_str(&text)).ptr;
	env_buf_free(&text);
	return json;
}

START_TEST(test_schemas)
{
	struct run_case run;
	const char *schema = schema_of(&run, cases[_i].definitions, cases[_i].payload);

	ck_assert_str_eq(schema, cases[_i].schema);
	run_case_end(&run);
}
END_TEST

/* Packages that are only imported are not emitted, so nobody needs theirs. */
START_TEST(test_imported)
{
	static const char *const paths[] = {CASES_DIR "/cousin.yaml"};
	struct run_case run;

	run_case_begin(&run, paths, 1);
	ck_assert_uint_eq(run.diagnostics.errors, 0);
	ck_assert_ptr_null(message_get(package_get(run.model, "upper"), "ping")->schema);
	run_case_end(&run);
}
END_TEST

TCase *bundle_tests(void)
{
	TCase *tests = tcase_create("bundle");

	tcase_add_loop_test(tests, test_schemas, 0, (int)(sizeof(cases) / sizeof(cases[0])));
	tcase_add_test(tests, test_imported);
	return tests;
}
