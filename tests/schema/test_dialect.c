/* Schemas of other dialects, as 2020-12 says them. */
#include "schema/dialect.h"

#include "suite.h"

#include <envelope/buf.h>

#include "yaml/load.h"

#define P1 DIALECT_PYDANTIC1
#define P2 DIALECT_PYDANTIC2
#define D7 DIALECT_DRAFT_7
#define D4 DIALECT_DRAFT_4

/* A schema in YAML and what it becomes in JSON. */
static const struct {
	enum dialect dialect;
	const char *written;
	const char *rewritten;
} cases[] = {
	/* the standard's own stays what it is */
	{DIALECT_2020_12, "{properties: {a: {items: [{type: string}], format: color}}}",
	 "{\"properties\":{\"a\":{\"items\":[{\"type\":\"string\"}],\"format\":\"color\"}}}"},
	/* older drafts */
	{D7, "{items: [{type: string}], additionalItems: false}",
	 "{\"prefixItems\":[{\"type\":\"string\"}],\"items\":false}"},
	{D7, "{dependencies: {a: [b], c: {required: [d]}}}",
	 "{\"dependentRequired\":{\"a\":[\"b\"]},\"dependentSchemas\":{\"c\":{\"required\":[\"d\"]}}}"},
	{D7, "{dependencies: {c: {items: [true]}}}",
	 "{\"dependentSchemas\":{\"c\":{\"prefixItems\":[true]}}}"},
	{D7, "{$ref: '#/definitions/a', minLength: 1, title: b, definitions: {a: true}}",
	 "{\"$ref\":\"#/definitions/a\",\"title\":\"b\",\"definitions\":{\"a\":true}}"},
	{D7, "{type: string, deprecated: use another, example: a}",
	 "{\"type\":\"string\",\"deprecated\":true,\"examples\":[\"a\"]}"},
	{D7, "{properties: {a: {type: string}}}", "{\"properties\":{\"a\":{\"type\":\"string\"}}}"},
	{D4, "{id: x, minimum: 1, exclusiveMinimum: true, maximum: 3, exclusiveMaximum: false}",
	 "{\"$id\":\"x\",\"exclusiveMinimum\":1,\"maximum\":3}"},
	/* fields that may be left out and have no default */
	{P1,
	 "{properties: {a: {type: string}, b: {type: string}, c: {type: string, default: x}}, required: [b]}",
	 "{\"properties\":{\"a\":{\"type\":[\"string\",\"null\"]},\"b\":{\"type\":\"string\"},"
	 "\"c\":{\"type\":\"string\",\"default\":\"x\"}},\"required\":[\"b\"]}"},
	{P2, "{properties: {a: {type: string}}}", "{\"properties\":{\"a\":{\"type\":\"string\"}}}"},
	{P1, "{properties: {a: {type: [string, integer]}}}",
	 "{\"properties\":{\"a\":{\"type\":[\"string\",\"integer\",\"null\"]}}}"},
	{P1, "{properties: {a: {type: [string, 'null']}}}",
	 "{\"properties\":{\"a\":{\"type\":[\"string\",\"null\"]}}}"},
	{P1, "{properties: {a: {enum: [1, 2], type: integer}}}",
	 "{\"properties\":{\"a\":{\"enum\":[1,2,null],\"type\":[\"integer\",\"null\"]}}}"},
	{P1, "{properties: {a: {const: 1, type: integer}}}",
	 "{\"properties\":{\"a\":{\"type\":[\"integer\",\"null\"],\"enum\":[1,null]}}}"},
	{P1, "{properties: {a: {const: null}}}", "{\"properties\":{\"a\":{\"const\":null}}}"},
	{P1, "{properties: {a: {$ref: '#/definitions/A'}}}",
	 "{\"properties\":{\"a\":{\"anyOf\":[{\"$ref\":\"#/definitions/A\"},{\"type\":\"null\"}]}}}"},
	{P1, "{properties: {a: {title: A, allOf: [{$ref: '#/definitions/A'}]}}}",
	 "{\"properties\":{\"a\":{\"title\":\"A\",\"anyOf\":[{\"$ref\":\"#/definitions/A\"},"
	 "{\"type\":\"null\"}]}}}"},
	{P1, "{properties: {a: {title: A, anyOf: [{type: integer}, {type: string}]}}}",
	 "{\"properties\":{\"a\":{\"title\":\"A\",\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\"},"
	 "{\"type\":\"null\"}]}}}"},
	{P1,
	 "{properties: {a: {title: A, oneOf: [{$ref: '#/definitions/A'}], discriminator: {propertyName: "
	 "k}}}}",
	 "{\"properties\":{\"a\":{\"title\":\"A\",\"anyOf\":[{\"oneOf\":[{\"$ref\":\"#/definitions/A\"}],"
	 "\"discriminator\":{\"propertyName\":\"k\"}},{\"type\":\"null\"}]}}}"},
	/* what takes null already */
	{P1, "{properties: {a: {title: Any}, b: true}}",
	 "{\"properties\":{\"a\":{\"title\":\"Any\"},\"b\":true}}"},
	/* inside of everything */
	{P1, "{definitions: {D: {properties: {a: {items: {properties: {b: {type: string}}}, default: []}}}}}",
	 "{\"definitions\":{\"D\":{\"properties\":{\"a\":{\"items\":{\"properties\":{\"b\":{\"type\":"
	 "[\"string\",\"null\"]}}},\"default\":[]}}}}}"},
	/* but values are no schemas */
	{P1,
	 "{default: {properties: {a: {type: string}}}, enum: [{format: color}], properties: {properties: "
	 "true}}",
	 "{\"default\":{\"properties\":{\"a\":{\"type\":\"string\"}}},\"enum\":[{\"format\":\"color\"}],"
	 "\"properties\":{\"properties\":true}}"},
	/* tuples */
	{P1, "{type: array, minItems: 2, maxItems: 2, items: [{type: integer}, {format: color}]}",
	 "{\"type\":\"array\",\"minItems\":2,\"maxItems\":2,\"prefixItems\":[{\"type\":\"integer\"},{}]}"},
	{P1, "{items: [{type: integer}], additionalItems: {type: string}}",
	 "{\"prefixItems\":[{\"type\":\"integer\"}],\"items\":{\"type\":\"string\"}}"},
	{P1, "{items: [], additionalItems: false}", "{\"items\":false}"},
	{P1, "{items: {type: integer}, additionalItems: false}", "{\"items\":{\"type\":\"integer\"}}"},
	{P2, "{items: {type: integer}, prefixItems: [true]}",
	 "{\"items\":{\"type\":\"integer\"},\"prefixItems\":[true]}"},
	/* allOf around one reference */
	{P2, "{allOf: [{$ref: '#/$defs/A'}], default: 1, title: T}",
	 "{\"$ref\":\"#/$defs/A\",\"default\":1,\"title\":\"T\"}"},
	{P2, "{allOf: [{$ref: '#/$defs/A'}], minimum: 1}",
	 "{\"allOf\":[{\"$ref\":\"#/$defs/A\"}],\"minimum\":1}"},
	{P2, "{allOf: [{$ref: '#/$defs/A', minimum: 1}]}",
	 "{\"allOf\":[{\"$ref\":\"#/$defs/A\",\"minimum\":1}]}"},
	{P2, "{allOf: [{$ref: '#/$defs/A'}, true]}", "{\"allOf\":[{\"$ref\":\"#/$defs/A\"},true]}"},
	/* formats */
	{P1, "{type: number, format: time-delta}", "{\"type\":\"number\"}"},
	{P2, "{format: time-delta}", "{\"format\":\"time-delta\"}"},
	{P1, "{type: string, format: uuid4}", "{\"type\":\"string\",\"format\":\"uuid\"}"},
	{P2, "{type: string, format: uuid7}", "{\"type\":\"string\",\"format\":\"uuid\"}"},
	{P2, "{type: string, format: binary}", "{\"type\":\"string\"}"},
	{P1, "{type: string, format: date-time}", "{\"type\":\"string\",\"format\":\"date-time\"}"},
	{P1, "{type: string, format: colour}", "{\"type\":\"string\",\"format\":\"colour\"}"},
	/* the rest */
	{P2, "{const: a, enum: [a], type: string}", "{\"const\":\"a\",\"type\":\"string\"}"},
	{P2, "{const: a, enum: [a, b]}", "{\"const\":\"a\",\"enum\":[\"a\",\"b\"]}"},
	{P1, "{type: integer, example: 3}", "{\"type\":\"integer\",\"examples\":[3]}"},
	{P1, "{title: Color, description: An enumeration., enum: [red]}",
	 "{\"title\":\"Color\",\"enum\":[\"red\"]}"},
	{P1, "{description: An enumeration., type: string}",
	 "{\"description\":\"An enumeration.\",\"type\":\"string\"}"},
	{P1, "{env_names: [A], default: 1}", "{\"default\":1}"},
	/* what is malformed is left to those who report it */
	{P1, "{properties: [], allOf: 1, items: 1, enum: 1, required: 1, format: 1, type: 1}",
	 "{\"properties\":[],\"allOf\":1,\"items\":1,\"enum\":1,\"required\":1,\"format\":1,\"type\":1}"},
	{P1, "{properties: {a: {type: 1, enum: 1}, b: 1}}",
	 "{\"properties\":{\"a\":{\"type\":1,\"enum\":1},\"b\":1}}"},
	{P1, "true", "true"},
	{P1, "[]", "[]"},
};

static const char *json_of(struct memory *memory, const struct node *node)
{
	struct env_buf text = {0};
	const char *json;

	node_to_json(node, &text);
	json = memory_copy(memory, env_buf_str(&text)).ptr;
	env_buf_free(&text);
	return json;
}

START_TEST(test_rewrite)
{
	struct memory memory;
	struct diagnostics diagnostics;
	struct run run = {.memory = &memory, .diagnostics = &diagnostics};
	struct map rewritten = {0};

	memory_init(&memory);
	diagnostics_init(&diagnostics, &memory);
	const struct source *source = source_make(&memory, "test", env_str(cases[_i].written));
	const struct node *written = yaml_load(&memory, &diagnostics, source);
	const struct dialect_options options = {.dialect = cases[_i].dialect};
	const char *before = json_of(&memory, written);
	const struct node *result = dialect_rewrite(&run, &options, written, &rewritten);
	ck_assert_str_eq(json_of(&memory, result), cases[_i].rewritten);
	ck_assert_str_eq(json_of(&memory, written), before);
	ck_assert_uint_eq(diagnostics.errors, 0);
	memory_free(&memory);
}
END_TEST

/* Large mappings are found in by key after they were rewritten as before. */
START_TEST(test_large)
{
	struct memory memory;
	struct diagnostics diagnostics;
	struct run run = {.memory = &memory, .diagnostics = &diagnostics};
	struct map rewritten = {0};
	struct env_str text = env_str("properties:\n");
	const struct dialect_options options = {.dialect = P1};

	memory_init(&memory);
	diagnostics_init(&diagnostics, &memory);
	for (int i = 0; i < 100; i++)
		text = memory_printf(&memory, "%.*s  p%d: {type: string}\n", STR(text), i);
	const struct node *written = yaml_load(&memory, &diagnostics, source_make(&memory, "test", text));
	const struct node *result = dialect_rewrite(&run, &options, written, &rewritten);
	const struct node *properties = node_find(result, "properties");
	ck_assert_uint_eq(properties->count, 100);
	for (int i = 0; i < 100; i++) {
		const char *name = memory_printf(&memory, "p%d", i).ptr;

		ck_assert_int_eq(node_find(node_find(properties, name), "type")->kind, NODE_SEQUENCE);
	}
	memory_free(&memory);
}
END_TEST

START_TEST(test_editions)
{
	struct env_str new = env_str("https://json-schema.org/draft/2020-12/schema");
	struct env_str old = env_str("http://json-schema.org/draft-07/schema#");

	ck_assert(dialect_takes(DIALECT_2020_12, new) && dialect_takes(P2, new) && !dialect_takes(P1, new));
	ck_assert(!dialect_takes(DIALECT_2020_12, old) && !dialect_takes(P2, old) && dialect_takes(P1, old));
	ck_assert(!dialect_takes(P1, env_str("http://json-schema.org/draft-04/schema#")));
	ck_assert(dialect_takes(D4, env_str("http://json-schema.org/draft-04/schema#")));
	ck_assert(dialect_takes(D7, old) && !dialect_takes(D7, new));
}
END_TEST

/* Words that the import says are remarks. */
START_TEST(test_remarks)
{
	struct memory memory;
	struct diagnostics diagnostics;
	struct run run = {.memory = &memory, .diagnostics = &diagnostics};
	struct map rewritten = {0};

	memory_init(&memory);
	diagnostics_init(&diagnostics, &memory);
	const struct node *words = yaml_load(
		&memory, &diagnostics,
		source_make(&memory, "words", env_str("{annotations: [hint, since], formats: [path]}")));
	const struct dialect_options options = {DIALECT_2020_12, node_find(words, "annotations"),
						node_find(words, "formats")};
	const struct node *written = yaml_load(&memory, &diagnostics,
					       source_make(&memory, "test",
							   env_str("{hint: 1, properties: {hint: {since: 2, "
								   "format: path}, b: {format: uri}}}")));
	const struct node *result = dialect_rewrite(&run, &options, written, &rewritten);
	ck_assert_str_eq(json_of(&memory, result),
			 "{\"properties\":{\"hint\":{},\"b\":{\"format\":\"uri\"}}}");
	memory_free(&memory);
}
END_TEST

/* What a default that is not checked does: the property has none. */
START_TEST(test_defaults)
{
	static const char *const paths[] = {CASES_DIR "/references/defaults.yaml"};
	struct run_case run;

	run_case_begin(&run, paths, 1);
	ck_assert_uint_eq(run.diagnostics.errors, 0);
	ck_assert_uint_eq(run_case_count(&run, CODE_VALUE_UNCHECKED), 2);
	const struct type *type = type_get(package_get(run.model, "defaults"), "defaults_Limits");
	ck_assert_ptr_null(property_get(type, "most")->default_value);
	ck_assert_ptr_null(property_get(type, "inner")->default_value);
	ck_assert_ptr_nonnull(property_get(type, "least")->default_value);
	ck_assert(!property_get(type, "most")->nullable);
	ck_assert(property_get(type, "free")->nullable);
	run_case_end(&run);
}
END_TEST

TCase *dialect_tests(void)
{
	TCase *tests = tcase_create("dialect");

	tcase_add_loop_test(tests, test_rewrite, 0, (int)(sizeof(cases) / sizeof(cases[0])));
	tcase_add_test(tests, test_large);
	tcase_add_test(tests, test_editions);
	tcase_add_test(tests, test_remarks);
	tcase_add_test(tests, test_defaults);
	return tests;
}
