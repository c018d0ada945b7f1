/* Which C type a schema becomes: one that can say it, or an open value with rules on its text. */
#include <stdio.h>

#include "suite.h"

struct shape {
	const char *schema; /* YAML flow */
	enum env_kind kind;
	bool ruled;    /* rules on the text besides */
	bool nullable; /* null is a value too */
};

#define OPEN ENV_KIND_JSON, true, false
#define PLAIN(kind) ENV_KIND_##kind, false, false
#define NULLABLE(kind) ENV_KIND_##kind, false, true
#define RULED(kind) ENV_KIND_##kind, true, false

static const struct shape shapes[] = {
	/* nothing names a type */
	{"{minLength: 2}", OPEN},
	{"{}", ENV_KIND_JSON, false, false},
	{"true", ENV_KIND_JSON, false, false},
	{"false", OPEN},
	/* lists of types */
	{"{type: [string, 'null']}", NULLABLE(STRING)},
	{"{type: [string, integer], minLength: 1}", PLAIN(UNION)},
	{"{type: [integer, number]}", PLAIN(NUMBER)},
	{"{type: [string, integer, 'null']}", NULLABLE(UNION)},
	/* one option that counts */
	{"{anyOf: [{type: string}, {type: 'null'}]}", NULLABLE(STRING)},
	{"{oneOf: [{type: string, maxLength: 3}]}", PLAIN(STRING)},
	{"{type: string, anyOf: [{type: integer}, {minLength: 3}]}", PLAIN(STRING)},
	{"{anyOf: [{const: a}, {const: b}, {enum: [c, d]}]}", PLAIN(ENUM)},
	{"{oneOf: [{const: 1, title: one}, {const: two}]}", PLAIN(ENUM)},
	{"{oneOf: [{enum: [a, b]}, {enum: [b, c]}]}", OPEN},
	/* told apart by the JSON type */
	{"{anyOf: [{type: string}, {type: integer}]}", PLAIN(UNION)},
	{"{anyOf: [{type: integer}, {type: number}]}", PLAIN(UNION)},
	{"{oneOf: [{type: integer}, {type: number}]}", OPEN},
	{"{anyOf: [{type: integer, minimum: 3}, {type: number}]}", OPEN},
	{"{anyOf: [{type: string, format: date}, {type: string}]}", OPEN},
	{"{anyOf: [{type: array}, {type: object, properties: {a: {}}}, {const: 3}]}", PLAIN(UNION)},
	{"{anyOf: [{type: string}, {minimum: 3}]}", OPEN},
	/* by a property */
	{"{oneOf: [{$ref: '#/$defs/A'}, {$ref: '#/$defs/B'}]}", PLAIN(UNION)},
	{"{anyOf: [{$ref: '#/$defs/A'}, {$ref: '#/$defs/B'}, {type: 'null'}]}", NULLABLE(UNION)},
	{"{oneOf: [{$ref: '#/$defs/A'}, {$ref: '#/$defs/Loose'}]}", OPEN},
	{"{oneOf: [{$ref: '#/$defs/A'}, {$ref: '#/$defs/Loose'}], discriminator: {propertyName: t}}",
	 PLAIN(UNION)},
	{"{oneOf: [{$ref: '#/$defs/A'}, {$ref: '#/$defs/A'}]}", OPEN},
	{"{type: object, properties: {id: {type: integer}}, required: [id], "
	 "oneOf: [{$ref: '#/$defs/A'}, {$ref: '#/$defs/B'}]}",
	 PLAIN(UNION)},
	{"{oneOf: [{$ref: '#/$defs/A'}, {$ref: '#/$defs/B'}, {type: string}]}", PLAIN(UNION)},
	{"{oneOf: [{$ref: '#/$defs/A'}, {$ref: '#/$defs/Loose'}], discriminator: {propertyName: t}}",
	 PLAIN(UNION)},
	{"{anyOf: [{$ref: '#/$defs/Loose'}, {$ref: '#/$defs/B'}, {type: 'null'}], discriminator: "
	 "{propertyName: t}}",
	 NULLABLE(UNION)},
	/* put together */
	{"{allOf: [{$ref: '#/$defs/A'}, {properties: {more: {type: string}}}]}", PLAIN(OBJECT)},
	{"{allOf: [{type: integer, minimum: 1}, {maximum: 5}]}", PLAIN(INTEGER)},
	{"{$ref: '#/$defs/Word', maxLength: 3}", PLAIN(STRING)},
	{"{type: object, properties: {a: {}}, unevaluatedProperties: false}", PLAIN(OBJECT)},
	{"{type: object, properties: {a: {}}, unevaluatedProperties: false, anyOf: [{required: [a]}, {}]}",
	 RULED(OBJECT)},
	/* objects */
	{"{type: object}", PLAIN(JSON)},
	{"{type: object, minProperties: 1}", OPEN},
	{"{type: object, additionalProperties: false}", PLAIN(OBJECT)},
	{"{type: object, additionalProperties: {type: integer}, minProperties: 1}", PLAIN(MAP)},
	{"{type: object, additionalProperties: {}, propertyNames: {$ref: '#/$defs/Word'}}", PLAIN(MAP)},
	{"{type: object, additionalProperties: {}, propertyNames: {not: {const: a}}}", RULED(MAP)},
	{"{type: object, patternProperties: {'^a': {type: string}}}", PLAIN(MAP)},
	{"{type: object, patternProperties: {'^a': {type: string}}, minProperties: 1}", OPEN},
	{"{type: object, patternProperties: {'^a': {type: string}}, additionalProperties: false, "
	 "minProperties: 1}",
	 PLAIN(MAP)},
	{"{type: object, patternProperties: {a: {}, b: {}}}", OPEN},
	{"{type: object, patternProperties: {a: {}}, additionalProperties: {type: string}}", OPEN},
	{"{type: object, properties: {b: {}}, patternProperties: {'^a': {type: string}}}", PLAIN(OBJECT)},
	{"{type: object, properties: {b: {}}, patternProperties: {'^a': {}}, minProperties: 1}",
	 RULED(OBJECT)},
	{"{type: object, properties: {ab: {}}, patternProperties: {'^a': {type: string}}}", RULED(OBJECT)},
	{"{type: object, properties: {a: {}}, dependentRequired: {a: [b]}}", RULED(OBJECT)},
	{"{type: object, properties: {a: {}}, not: {required: [a]}}", RULED(OBJECT)},
	/* arrays */
	{"{type: array}", PLAIN(ARRAY)},
	{"{type: array, uniqueItems: true}", RULED(ARRAY)},
	{"{type: array, contains: {const: 1}}", RULED(ARRAY)},
	{"{type: array, prefixItems: [{type: string}]}", PLAIN(TUPLE)},
	{"{type: array, prefixItems: [{type: string}], items: false, minItems: 1}", PLAIN(TUPLE)},
	{"{type: array, prefixItems: [{type: string}], minItems: 2}", RULED(TUPLE)},
	{"{type: array, prefixItems: [{type: string}], unevaluatedItems: false}", PLAIN(TUPLE)},
	/* values */
	{"{enum: [a, b, null]}", NULLABLE(ENUM)},
	{"{enum: [1, two, [3]]}", PLAIN(ENUM)},
	{"{enum: [null]}", PLAIN(CONST)},
	{"{enum: [abc, d], minLength: 2}", RULED(ENUM)},
	{"{enum: [a], x-envgen-open: true}", PLAIN(OPEN_ENUM)},
	{"{const: {a: [1]}}", PLAIN(CONST)},
	{"{enum: [a, b], const: b}", PLAIN(CONST)},
	{"{enum: [1, 2.0, null], const: 2}", PLAIN(CONST)},
	{"{enum: [a, b], x-c-names: {a: FIRST}, const: a}", PLAIN(CONST)},
	{"{enum: [a, b], const: c}", RULED(ENUM)},
	{"{allOf: [{type: string, enum: [a, b]}, {const: b}]}", PLAIN(CONST)},
	{"{oneOf: [{$ref: '#/$defs/One'}, {$ref: '#/$defs/Two'}]}", PLAIN(UNION)},
	/* scalars */
	{"{type: string, pattern: '^a'}", PLAIN(STRING)},
	{"{type: string, format: date}", PLAIN(FORMAT)},
	{"{type: string, format: date, maxLength: 10}", PLAIN(STRING)},
	{"{type: string, format: email}", PLAIN(STRING)},
	{"{type: string, format: x-mine}", PLAIN(STRING)},
	{"{type: string, contentEncoding: base64}", PLAIN(BYTES)},
	{"{type: string, contentEncoding: base64, format: uri}", RULED(STRING)},
	{"{type: integer, format: int32}", PLAIN(INT32)},
	{"{type: integer, format: uint32}", PLAIN(UINT32)},
	{"{type: integer, format: int64}", PLAIN(INTEGER)},
	{"{type: integer, format: uint64, maximum: 18446744073709551614}", PLAIN(UINT64)},
	{"{type: number, format: float}", PLAIN(FLOAT)},
	{"{type: number, multipleOf: 0.01}", PLAIN(NUMBER)},
	{"{type: integer, multipleOf: 3}", PLAIN(INTEGER)},
	{"{type: integer, multipleOf: 1.5}", RULED(INTEGER)},
};

static const char before[] = "envgen: 1\n"
			     "package: shape\n"
			     "$defs:\n"
			     "  Word: {type: string, minLength: 1}\n"
			     "  A: {type: object, required: [t], properties: {t: {const: a}}}\n"
			     "  B: {type: object, required: [t], properties: {t: {enum: [b, c]}}}\n"
			     "  Either: {type: object, required: [t], properties: {t: {enum: [one, two]}}}\n"
			     "  One: {allOf: [{$ref: '#/$defs/Either'}, {properties: {t: {const: one}}}]}\n"
			     "  Two: {allOf: [{$ref: '#/$defs/Either'}, {properties: {t: {const: two}}}]}\n"
			     "  Loose: {type: object, properties: {t: {const: l}}}\n"
			     "  Thing: ";

START_TEST(test_shape)
{
	const struct shape *shape = &shapes[_i];
	struct run_case run;
	struct env_buf text = {0};

	ck_assert_int_eq(env_buf_append(&text, before, sizeof(before) - 1), ENV_OK);
	ck_assert_int_eq(env_buf_append(&text, shape->schema, strlen(shape->schema) + 1), ENV_OK);
	run_case_begin_text(&run, text.data);
	ck_assert_msg(run.diagnostics.errors == 0, "%s is refused", shape->schema);
	const struct type *type = type_get(package_get(run.model, "shape"), "shape_Thing");
	ck_assert_msg(type->kind == shape->kind, "%s is of kind %d", shape->schema, (int)type->kind);
	ck_assert_msg((type->also != NULL) == shape->ruled, "%s has %s rules on the text", shape->schema,
		      shape->ruled ? "no" : "some");
	ck_assert_msg(type->nullable == shape->nullable, "%s: null", shape->schema);
	run_case_end(&run);
	env_buf_free(&text);
}
END_TEST

/* Members of unions, by name, tag and type. */
START_TEST(test_members)
{
	static const char text[] =
		"envgen: 1\n"
		"package: shape\n"
		"$defs:\n"
		"  PaymentCard: {type: object, required: [t], properties: {t: {const: card}}}\n"
		"  Thing:\n"
		"    oneOf:\n"
		"      - {$ref: '#/$defs/PaymentCard'}\n"
		"      - {type: object, required: [t], properties: {t: {enum: [cash, coin]}}}\n"
		"      - {type: string, title: Free text}\n"
		"      - {type: number}\n"
		"      - {type: boolean, x-c-name: flag}\n";
	static const struct {
		const char *c_name;
		const char *constant;
		unsigned roots;
		size_t tags;
		bool named;
	} members[] = {
		{"payment_card", "SHAPE_THING_PAYMENT_CARD", ENV_JSON_OBJECT, 1, true},
		{"cash", "SHAPE_THING_CASH", ENV_JSON_OBJECT, 2, false},
		{"free_text", "SHAPE_THING_FREE_TEXT", ENV_JSON_STRING, 0, false},
		{"number", "SHAPE_THING_NUMBER", ENV_JSON_NUMBER, 0, false},
		{"flag", "SHAPE_THING_FLAG", ENV_JSON_BOOLEAN, 0, false},
	};
	struct run_case run;

	run_case_begin_text(&run, text);
	ck_assert_uint_eq(run.diagnostics.errors, 0);
	const struct type *type = type_get(package_get(run.model, "shape"), "shape_Thing");
	ck_assert_env_str(type->tag, "t");
	ck_assert_uint_eq(type->alternative_count, sizeof(members) / sizeof(members[0]));
	for (size_t i = 0; i < type->alternative_count; i++) {
		const struct alternative *alternative = &type->alternatives[i];

		ck_assert_env_str(alternative->c_name, members[i].c_name);
		ck_assert_env_str(alternative->constant, members[i].constant);
		ck_assert_uint_eq(alternative->roots, members[i].roots);
		ck_assert_uint_eq(alternative->tags.count, members[i].tags);
		ck_assert_int_eq(alternative->named, members[i].named);
	}
	run_case_end(&run);
}
END_TEST

/* A discriminator makes its property required of members that do not say so; others are their definitions' types. */
START_TEST(test_discriminated)
{
	struct run_case run;
	struct env_buf text = {0};
	static const char schema[] =
		"{oneOf: [{$ref: '#/$defs/A'}, {$ref: '#/$defs/Loose'}], discriminator: {propertyName: t}}\n";

	ck_assert_int_eq(env_buf_append(&text, before, sizeof(before) - 1), ENV_OK);
	ck_assert_int_eq(env_buf_append(&text, schema, sizeof(schema)), ENV_OK);
	run_case_begin_text(&run, text.data);
	ck_assert_uint_eq(run.diagnostics.errors, 0);
	const struct type *type = type_get(package_get(run.model, "shape"), "shape_Thing");
	ck_assert_uint_eq(type->alternative_count, 2);
	ck_assert_env_str(type->alternatives[0].type->c_name, "shape_A");
	ck_assert_env_str(type->alternatives[1].type->c_name, "shape_Thing_loose");
	for (size_t i = 0; i < 2; i++) {
		ck_assert(type->alternatives[i].type->also == NULL);
		ck_assert(type->alternatives[i].type->properties[0].required);
	}
	ck_assert(!type->textual);
	run_case_end(&run);
	env_buf_free(&text);
}
END_TEST

/* A schema whose parts refer to others twice each is done in time. */
START_TEST(test_doubling)
{
	struct env_buf text = {0};
	char line[128];
	struct run_case run;

	ck_assert_int_eq(env_buf_append(&text, before, sizeof(before) - 1), ENV_OK);
	ck_assert_int_eq(env_buf_append(&text, "true\n", 5), ENV_OK);
	for (int i = 0; i < 40; i++) {
		int length = snprintf(line, sizeof(line),
				      "  D%d: {allOf: [{$ref: '#/$defs/D%d'}, {$ref: '#/$defs/D%d'}]}\n", i,
				      i + 1, i + 1);
		ck_assert_int_eq(env_buf_append(&text, line, (size_t)length), ENV_OK);
	}
	ck_assert_int_eq(env_buf_append(&text, "  D40: {type: string}\n", sizeof("  D40: {type: string}\n")),
			 ENV_OK);
	run_case_begin_text(&run, text.data);
	ck_assert_uint_eq(run.diagnostics.errors, 0);
	ck_assert_int_eq(type_get(package_get(run.model, "shape"), "shape_D0")->kind, ENV_KIND_STRING);
	run_case_end(&run);
	env_buf_free(&text);
}
END_TEST

TCase *shapes_tests(void)
{
	TCase *tcase = tcase_create("shapes");

	tcase_add_loop_test(tcase, test_shape, 0, sizeof(shapes) / sizeof(shapes[0]));
	tcase_add_test(tcase, test_members);
	tcase_add_test(tcase, test_discriminated);
	tcase_add_test(tcase, test_doubling);
	return tcase;
}
