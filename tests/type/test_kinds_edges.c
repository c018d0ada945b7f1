/* Structs of the further kinds at the edges: the last level, numbers that are integers, what was never filled in. */
#include <check.h>
#include <math.h>

#include "type/suites.h"
#include "type/support.h"

/* As many levels as there may be, with a constant that has two more, or none, inside the last. */
static void expect_depth(const struct env_type *fixed, enum env_status status)
{
	struct deep {
		enum env_presence next_is;
		const struct deep *next;
	};
	static const uint16_t sorted[] = {0, 1};
	struct env_type type;
	struct deep values[ENV_DEPTH_DEFAULT] = {{.next_is = ENV_ABSENT}};
	const struct env_field fields[] = {
		{ENV_STR_INIT("fixed"), fixed, 0, ENV_NO_PRESENCE, ENV_FIELD_REQUIRED},
		{ENV_STR_INIT("next"), &type, offsetof(struct deep, next), offsetof(struct deep, next_is),
		 ENV_FIELD_BOXED},
	};
	struct env_buf text = {0};
	struct env_arena arena = {0};

	type = (struct env_type){
		.kind = ENV_KIND_OBJECT,
		OF(struct deep),
		.as.object = {.fields = fields, .count = 2, .sorted = sorted, .defaults = &values[0]}};
	for (size_t i = 1; i < COUNT_OF(values); i++)
		values[i] = (struct deep){ENV_PRESENT, &values[i - 1]};
	const struct deep *root = &values[COUNT_OF(values) - 1];
	ck_assert_int_eq(env_check(&type, root, NULL), status);
	ck_assert_int_eq(env_encode(&type, root, &text, NULL), status);
	if (status == ENV_OK)
		ck_assert_int_eq(env_validate(&type, &arena, text.data, text.len, NULL), ENV_OK);
	env_buf_free(&text);
	env_arena_free(&arena);
}

START_TEST(constants_have_levels)
{
	static const struct env_type one = {
		.kind = ENV_KIND_CONST, OF(struct env_unit), .as.constant = {ENV_STR_INIT("1")}};

	expect_depth(&one, ENV_OK);
	expect_depth(&kinds_fixed_type, ENV_LIMIT);
}
END_TEST

/* 2.5 or 1, any float, any integer. */
static const struct env_str some_numbers[] = {ENV_STR_INIT("25e-1"), ENV_STR_INIT("1")};
static const uint16_t some_sorted[] = {1, 0};
static const struct env_type some_type = {
	.kind = ENV_KIND_ENUM,
	OF(int),
	.as.enumeration = {.members = some_numbers, .count = 2, .sorted = some_sorted, .mixed = true}};
static const struct env_type any_integer = {
	.kind = ENV_KIND_INTEGER, OF(int64_t), .as.integer = {.minimum = INT64_MIN, .maximum = INT64_MAX}};

struct amount {
	int is;
	union {
		double number;
		int some;
		float real;
		int64_t integer;
	} as;
};

static void expect_amount(const struct env_type *number, const struct amount *amount, const char *errors)
{
	const struct env_member members[] = {
		{ENV_STR_INIT("number"), number, ENV_JSON_NUMBER, 0},
		{ENV_STR_INIT("integer"), &any_integer, ENV_JSON_INTEGER, 0},
	};
	const struct env_type type = {
		.kind = ENV_KIND_UNION,
		OF(struct amount),
		.as.one_of = {.members = members, .count = 2, .as_offset = offsetof(struct amount, as)}};

	struct bench bench = {.type = &type};
	struct env_buf text = {0};
	struct amount again;
	bool right = errors[0] == '\0';

	ck_assert_int_eq(env_check(&type, amount, &bench.errors), right ? ENV_OK : ENV_INVALID);
	ck_assert_str_eq(bench_errors(&bench), errors);
	ck_assert_int_eq(env_encode(&type, amount, &text, NULL), right ? ENV_OK : ENV_INVALID);
	if (right) {
		ck_assert_int_eq(env_decode(&type, &again, &bench.arena, text.data, text.len, NULL), ENV_OK);
		ck_assert(env_equal(&type, &again, amount));
	}
	env_buf_free(&text);
	bench_close(&bench);
}

/* An integer goes to the member for integers, whichever member it came from. */
START_TEST(numbers_beside_integers)
{
	static const struct env_type any_number = {.kind = ENV_KIND_NUMBER,
						   OF(double),
						   .as.number = {.minimum = -INFINITY, .maximum = INFINITY}};
	const char *other = ": value is not of this member of the union";

	expect_amount(&any_number, &(struct amount){1, {.number = 1.5}}, "");
	expect_amount(&any_number, &(struct amount){1, {.number = 1.0}}, other);
	expect_amount(&any_number, &(struct amount){1, {.number = 1e300}}, "");
	expect_amount(&kinds_float_type, &(struct amount){1, {.real = 0.25F}}, "");
	expect_amount(&kinds_float_type, &(struct amount){1, {.real = -3.0F}}, other);
	expect_amount(&some_type, &(struct amount){1, {.some = 1}}, "");
	expect_amount(&some_type, &(struct amount){1, {.some = 2}}, other);
	expect_amount(&any_number, &(struct amount){2, {.integer = 1}}, "");
}
END_TEST

/* What was never filled in can be looked at. */
START_TEST(copies_of_nothing)
{
	static const int junk[] = {0, -1, 100, KINDS_SHAPE_GROUP};
	struct env_arena arena = {0};

	for (size_t i = 0; i < COUNT_OF(junk); i++) {
		struct kinds_shape shape = {.is = (enum kinds_shape_is)junk[i]};
		struct kinds_shape copy;
		ck_assert_int_eq(env_copy(&kinds_shape_type, &copy, &arena, &shape), ENV_OK);
		ck_assert(env_equal(&kinds_shape_type, &copy, &shape));
	}
	env_arena_free(&arena);
}
END_TEST

Suite *kinds_edges_suite(void)
{
	Suite *suite = suite_create("kinds_edges");
	TCase *tcase = tcase_create("kinds_edges");

	tcase_add_test(tcase, constants_have_levels);
	tcase_add_test(tcase, numbers_beside_integers);
	tcase_add_test(tcase, copies_of_nothing);
	suite_add_tcase(suite, tcase);
	return suite;
}
