/* The model that cases/upper.yaml compiles to: types, their order, boxes, wrappers, messages. */
#include "suite.h"

#include "schema/graph.h"

static struct run_case run;
static const struct package *upper;
static const struct package *lower;

static void begin(void)
{
	static const char *const paths[] = {CASES_DIR "/upper.yaml"};

	run_case_begin(&run, paths, 1);
	ck_assert_uint_eq(run.diagnostics.errors, 0);
	upper = package_get(run.model, "upper");
	lower = package_get(run.model, "lower");
}

static void end(void)
{
	run_case_end(&run);
}

static size_t place_of(const struct package *package, const struct type *type)
{
	size_t place = 0;

	while (place < package->types.count && package->types.items[place] != type)
		place++;
	return place;
}

/* What a type holds by value comes before it. */
START_TEST(test_order)
{
	for (size_t i = 0; i < upper->types.count; i++) {
		const struct type *type = upper->types.items[i];
		struct edge edge;

		for (size_t j = 0; type_edge(type, j, &edge); j++)
			if (edge.by_value && edge.target->package == upper)
				ck_assert_uint_lt(place_of(upper, edge.target), i);
	}
	/* Pointed to, and in no cycle with it. */
	ck_assert_uint_lt(place_of(upper, type_get(upper, "upper_Tree_limits_value_item")),
			  place_of(upper, type_get(upper, "upper_Tree_limits_value")));
}
END_TEST

START_TEST(test_boxes)
{
	const struct type *tree = type_get(upper, "upper_Tree");
	const struct type *branch = type_get(upper, "upper_Branch");

	ck_assert(!property_get(tree, "left")->boxed);
	ck_assert(property_get(branch, "tree")->boxed);
	ck_assert_ptr_eq(property_get(branch, "tree")->type, tree);
	ck_assert_ptr_eq(property_get(tree, "children")->type->inner, tree);
}
END_TEST

START_TEST(test_wrappers)
{
	const struct type *item = type_get(upper, "upper_Tree__2nd_item");
	const struct type *value = type_get(upper, "upper_Tree_extra_value");

	ck_assert_int_eq(item->kind, ENV_KIND_NULLABLE);
	ck_assert_ptr_eq(item->inner, type_get(lower, "lower_Name"));
	ck_assert_int_eq(value->kind, ENV_KIND_NULLABLE);
	ck_assert_env_str(value->inner->c_name, "upper_Tree_extra_value_value");
	ck_assert_ptr_eq(type_get(upper, "upper_Tree")->extras->inner, value);
}
END_TEST

START_TEST(test_properties)
{
	const struct type *tree = type_get(upper, "upper_Tree");
	const struct property *label = property_get(tree, "label");
	const struct property *value = property_get(tree, "default");

	ck_assert(label->required && label->nullable);
	ck_assert_env_str(label->prose.description, "What it is called.");
	ck_assert_env_str(value->c_name, "value");
	ck_assert_int_eq(value->type->integer.minimum, 1);
	ck_assert(value->type->integer.exclusive_minimum);
	ck_assert_int_eq(value->type->integer.maximum, 100);
	ck_assert_int_eq(property_get(tree, "class")->type->kind, ENV_KIND_JSON);
	ck_assert_uint_eq(property_get(tree, "class")->type->json.roots, 0);
	ck_assert_uint_eq(property_get(tree, "open")->type->json.roots, ENV_JSON_OBJECT | ENV_JSON_NULL);
	ck_assert(!property_get(tree, "open")->nullable);
}
END_TEST

START_TEST(test_definitions)
{
	/* Aliases are no types. */
	ck_assert_uint_eq(upper->definitions.count, 3);
	ck_assert_env_str(((const struct type *)upper->definitions.items[2])->c_name, "upper_a_b_c_d");
}
END_TEST

START_TEST(test_messages)
{
	const struct message *ping = message_get(upper, "ping");
	const struct message *count = message_get(upper, "upper.count");
	const struct message *secret = message_get(upper, "upper.secret");

	ck_assert(ping->received && ping->incoming && !ping->wrapped && !ping->error);
	ck_assert_int_eq(ping->run, ENV_RUN_INLINE);
	ck_assert_env_str(ping->payload_c_name, "upper_Tree");
	ck_assert_ptr_eq(ping->replies.items[0], message_get(lower, "pong"));
	ck_assert_env_str(*(const struct env_str *)ping->traits.items[0], "audited");
	ck_assert(count->wrapped && !count->received);
	ck_assert_int_eq(count->payload->kind, ENV_KIND_NULLABLE);
	ck_assert_env_str(count->payload_c_name, "upper_count");
	ck_assert_env_str(secret->c_name, "hidden");
	ck_assert_env_str(secret->payload->properties[0].type->members[1].c_name, "HIDDEN_A_2");
	ck_assert(secret->payload->properties[0].nullable);
}
END_TEST

START_TEST(test_registries)
{
	const struct registry *own = upper->registries.items[0];
	const struct registry *wire = upper->registries.items[1];

	ck_assert_uint_eq(upper->registries.count, 2);
	ck_assert_env_str(own->c_name, "upper_own");
	ck_assert_uint_eq(own->messages.count, 3);
	ck_assert_ptr_eq(own->messages.items[2], message_get(lower, "pong"));
	ck_assert_env_str(wire->c_name, "upper_wire");
	ck_assert_ptr_eq(wire->envelope->package, lower);
	ck_assert_env_str(((const struct envelope *)lower->envelopes.items[1])->name, "out");
}
END_TEST

START_TEST(test_built_in)
{
	static const char *const paths[] = {SCHEMAS_DIR "/envelope.yaml"};
	struct run_case built_in;

	run_case_begin(&built_in, paths, 1);
	ck_assert_uint_eq(built_in.diagnostics.items.count, 0);
	const struct package *envelope = package_get(built_in.model, "envelope");
	ck_assert_uint_eq(envelope->states.count, 5);
	ck_assert_env_str(((const struct state *)envelope->states.items[3])->c_name,
			  "envelope_state_success");
	ck_assert(message_get(envelope, "error.job")->error);
	ck_assert(message_get(envelope, "s.close")->internal);
	run_case_end(&built_in);
}
END_TEST

TCase *model_tests(void)
{
	TCase *tests = tcase_create("model");

	tcase_add_checked_fixture(tests, begin, end);
	tcase_add_test(tests, test_order);
	tcase_add_test(tests, test_boxes);
	tcase_add_test(tests, test_wrappers);
	tcase_add_test(tests, test_properties);
	tcase_add_test(tests, test_definitions);
	tcase_add_test(tests, test_messages);
	tcase_add_test(tests, test_registries);
	tcase_add_test(tests, test_built_in);
	return tests;
}
