/* References: which types they lead to, and what these are called. */
#include "suite.h"

#include <stdio.h>

#define SHOP CASES_DIR "/references/shop.yaml"

static const struct package *shop_of(struct run_case *run)
{
	static const char *const paths[] = {SHOP};

	run_case_begin(run, paths, 1);
	ck_assert_uint_eq(run->diagnostics.errors, 0);
	return package_get(run->model, "shop");
}

static const struct type *type_of(const struct package *package, const char *owner, const char *property)
{
	return property_get(type_get(package, owner), property)->type;
}

/* A property and the type that it has. */
static const struct {
	const char *owner;
	const char *property;
	const char *type;
} properties[] = {
	/* what is written in place shares its type with who refers to it */
	{"shop_Node", "child", "shop_Node_child"},
	{"shop_Node_child", "deep", "shop_Node_child"},
	{"shop_Node", "second", "shop_Node_other"},
	{"shop_Node", "extra", "shop_Node_other"},
	{"shop_Node", "first", "shop_Node_other_value"},
	/* an item that may be null is in a wrapper, which has the shorter name */
	{"shop_Node_class__item_value", "a", "shop_Node_class__item_value"},
	/* files: after their definitions, their names where these are taken, and their imports where these say so */
	{"shop_order_root", "again", "shop_order_root"},
	{"shop_order_root", "customer", "shop_crm_Customer"},
	{"shop_line", "order", "shop_order_root"},
	{"shop_line", "line", "shop_line_Line"},
	{"shop_called_so", "x", "shop_called_so_x"},
	/* payloads */
	{"shop_tree_payload", "up", "shop_tree_payload"},
	{"shop_tree_payload", "leaf", "shop_tree_Leaf"},
};

START_TEST(test_properties)
{
	struct run_case run;
	const struct package *shop = shop_of(&run);

	ck_assert_env_str(type_of(shop, properties[_i].owner, properties[_i].property)->c_name,
			  properties[_i].type);
	run_case_end(&run);
}
END_TEST

START_TEST(test_containers)
{
	struct run_case run;
	const struct package *shop = shop_of(&run);

	ck_assert_env_str(type_get(shop, "shop_order_root_lines")->inner->c_name, "shop_Line");
	ck_assert_env_str(type_get(shop, "shop_Node_class_")->inner->c_name, "shop_Node_class__item");
	ck_assert_env_str(type_get(shop, "shop_Node_class__item")->inner->c_name,
			  "shop_Node_class__item_value");
	ck_assert_env_str(type_get(shop, "shop_Node_other")->inner->c_name, "shop_Node_other_value");
	run_case_end(&run);
}
END_TEST

START_TEST(test_payloads)
{
	struct run_case run;
	const struct package *shop = shop_of(&run);

	ck_assert_env_str(message_get(shop, "order")->payload->c_name, "shop_order_root");
	ck_assert_env_str(message_get(shop, "tree")->payload->c_name, "shop_tree_payload");
	run_case_end(&run);
}
END_TEST

/* Of another package: a place that is a type there is that, any other is one here. Its schema files are its own. */
START_TEST(test_packages)
{
	struct run_case run;
	const struct package *shop = shop_of(&run);
	const struct package *stock = package_get(run.model, "stock");

	ck_assert_env_str(type_of(stock, "stock_Item", "known")->c_name, "stock_Item_known");
	ck_assert_env_str(type_of(stock, "stock_Item", "size")->c_name, "stock_Item_size");
	ck_assert_env_str(type_of(stock, "stock_Item", "line")->c_name, "stock_Line");
	type_get(shop, "shop_stock_Item_size");
	for (size_t i = 0; i < shop->types.count; i++)
		ck_assert_ptr_ne(shop->types.items[i], type_get(stock, "stock_Item_known"));
	run_case_end(&run);
}
END_TEST

/* What nobody refers to is no type, but where its file is a collection. */
START_TEST(test_unused)
{
	struct run_case run;
	const struct package *shop = shop_of(&run);

	type_get(shop, "shop_crm_Unused");
	for (size_t i = 0; i < shop->types.count; i++)
		ck_assert(!env_str_equal(((const struct type *)shop->types.items[i])->c_name,
					 env_str("shop_Unused")));
	run_case_end(&run);
}
END_TEST

/* Files that several packages import are sources once. */
START_TEST(test_sources)
{
	struct run_case run;

	shop_of(&run);
	ck_assert_uint_eq(run.model->packages.count, 2);
	ck_assert_uint_eq(run.model->sources.count, 5);
	run_case_end(&run);
}
END_TEST

/* One package whose only fault is a reference. */
static const struct {
	const char *reference;
	enum code code;
} faults[] = {
	{"#/$defs/T/properties/0", CODE_REF_UNKNOWN},
	{"#/$defs/T/allOf/00", CODE_REF_UNKNOWN},
	{"#/$defs/T/allOf/1", CODE_REF_UNKNOWN},
	{"#/$defs/T/allOf/-", CODE_REF_UNKNOWN},
	{"#/$defs/T/type/x", CODE_REF_UNKNOWN},
	{"#/$defs/T/type", CODE_REF_SYNTAX},
	{"#/$defs", CODE_REF_SYNTAX},
	{"#none", CODE_REF_UNKNOWN},
	{"#/%", CODE_REF_SYNTAX},
	{"#/~", CODE_REF_SYNTAX},
	{"T", CODE_REF_FILE},
	{"//example.com/T", CODE_REF_FILE},
	{"http://example.com/T", CODE_REF_REMOTE},
	{"https://json-schema.org/draft/2020-12/schema#", CODE_REF_METASCHEMA},
};

START_TEST(test_faults)
{
	struct run_case run;
	char text[256];

	(void)snprintf(text, sizeof(text),
		       "envgen: 1\npackage: p\n$defs:\n  T: {type: object, allOf: [{type: object}]}\n"
		       "  R: {$ref: '%s'}\n",
		       faults[_i].reference);
	run_case_begin_text(&run, text);
	ck_assert_uint_eq(run.diagnostics.errors, 1);
	ck_assert_uint_eq(run_case_count(&run, faults[_i].code), 1);
	run_case_end(&run);
}
END_TEST

/* What a discriminator's members and mapping may be, and how many faults it has. */
static const struct {
	const char *members;
	const char *mapping;
	size_t faults;
} discriminators[] = {
	{"[{$ref: '#/$defs/A'}, {$ref: '#/$defs/B'}]", "{a: '#/$defs/A', b: '#/$defs/B', c: B}", 0},
	{"[{$ref: '#/$defs/A'}, {type: 'null'}]", "{}", 0},
	{"[{$ref: '#/$defs/Also'}, {allOf: [{$ref: '#/$defs/B'}]}]", "{a: '#/$defs/A', a: Also}", 1},
	{"[{$ref: '#/$defs/Also'}]", "{a: '#/$defs/A'}", 0},
	{"[{$ref: '#/$defs/A'}, {type: object}]", "{}", 1},
	{"[{$ref: '#/$defs/A'}, {type: integer}]", "{}", 1},
	{"[{$ref: '#/$defs/A'}]", "{a: '#/$defs/B'}", 1},
	{"[{$ref: '#/$defs/A'}]", "{b: '#/$defs/A'}", 1},
	{"[{$ref: '#/$defs/A'}]", "{a: '#/$defs/None'}", 1},
	{"[{$ref: '#/$defs/A'}]", "{a: None}", 1},
	{"[{$ref: '#/$defs/A'}]", "{a: 1}", 1},
};

START_TEST(test_discriminators)
{
	struct run_case run;
	char text[512];

	(void)snprintf(text, sizeof(text),
		       "envgen: 1\npackage: p\n$defs:\n"
		       "  A: {type: object, properties: {k: {const: a}}}\n"
		       "  B: {type: object, properties: {k: {enum: [b, c]}}}\n"
		       "  Also: {$ref: '#/$defs/A'}\n"
		       "  U: {anyOf: %s, discriminator: {propertyName: k, mapping: %s}}\n",
		       discriminators[_i].members, discriminators[_i].mapping);
	run_case_begin_text(&run, text);
	ck_assert_uint_eq(run.diagnostics.errors, discriminators[_i].faults);
	run_case_end(&run);
}
END_TEST

#define LOOP(tests, test, table) \
	tcase_add_loop_test(tests, test, 0, (int)(sizeof(table) / sizeof((table)[0])))

TCase *references_tests(void)
{
	TCase *tests = tcase_create("references");

	LOOP(tests, test_properties, properties);
	tcase_add_test(tests, test_containers);
	tcase_add_test(tests, test_payloads);
	tcase_add_test(tests, test_packages);
	tcase_add_test(tests, test_unused);
	tcase_add_test(tests, test_sources);
	LOOP(tests, test_faults, faults);
	LOOP(tests, test_discriminators, discriminators);
	return tests;
}
