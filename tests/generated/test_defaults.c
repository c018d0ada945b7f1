/* What init and the decoders leave where nothing is given, held to what the schemas say. */
#include <string.h>

#include "defaults.env.h"
#include "generated/suites.h"
#include "generated/types.h"
#include "presence.env.h"

#define SCALARS                                                                                             \
	"{\"truth\":true,\"lie\":false,\"lowest\":-9223372036854775808,\"highest\":9223372036854775807,"    \
	"\"whole\":9007199254740993,\"thousand\":1000,\"hexadecimal\":16,\"real\":0.1,\"integral\":12.0,"   \
	"\"minus_zero\":-0.0,\"tiny\":5e-324,\"text\":\"a \\\"b\\\" \\\\ \\t ?\?= \\u0001f \xE2\x82\xAC\"," \
	"\"empty\":\"\",\"level\":\"high\",\"low\":\"low\",\"open\":{\"a\":[1,2.50,\"x\"],\"b\":null},"     \
	"\"open_null\":null,\"open_object\":{},\"number_or_null\":null}"

#define CONTAINERS                                                                                       \
	"{\"list\":[1,2,3],\"empty_list\":[],\"matrix\":[[1.0,0.0],[],[0.5]],\"holes\":[\"a\",null],"    \
	"\"open_list\":[1,{},\"x\"],\"colours\":[\"low\",\"high\"],\"constants\":[1,1],"                 \
	"\"map\":{\"one\":1,\"two "                                                                      \
	"\\\"2\\\"\":2},\"by_pattern\":{\"z1\":3},\"struct_by_pattern\":{\"k\":\"l\",\"z1\":3},\"empty_" \
	"map\":{},"                                                                                      \
	"\"deep_map\":{\"a\":[{\"x\":true,\"y\":null},{}],\"b\":[]},"                                    \
	"\"sizes\":[{\"width\":1,\"height\":3,\"unit\":\"px\"},"                                         \
	"{\"width\":2,\"height\":4,\"unit\":\"px\",\"note\":\"n\",\"scale\":null}],\"empty_key\":{\"\":" \
	"\"\"}}"

#define OBJECTS                                                                                  \
	"{\"nested\":{\"size\":{\"width\":0,\"height\":3,\"unit\":\"px\"},\"kind\":\"nested\"}," \
	"\"size\":{\"width\":8,\"height\":3,\"unit\":\"px\",\"scale\":1.5},\"none\":{},"         \
	"\"extra\":{\"a\":1,\"b\":\"two\",\"c d\":3},"                                           \
	"\"tree\":{\"value\":1,\"left\":{\"value\":2},\"right\":{\"value\":3,\"left\":{\"value\":4}}}}"

static const struct {
	const struct env_type *type;
	const char *given;    /* decodes to what init leaves */
	const char *expected; /* what init leaves, as it is written */
} cases[] = {
	{&defaults_Scalars_type, "{}", SCALARS},
	{&defaults_Containers_type, "{}", CONTAINERS},
	{&defaults_Objects_type, "{\"nested\":{\"size\":{\"width\":0},\"kind\":\"nested\"}}", OBJECTS},
};

static union {
	struct defaults_Scalars scalars;
	struct defaults_Containers containers;
	struct defaults_Objects objects;
} initial, decoded;

/* Numbers that are written in more ways than one are compared as values, all else as text. */
START_TEST(init_leaves_what_the_schema_says)
{
	const struct env_type *type = cases[_i].type;
	struct env_arena arena = {0};
	struct env_buf text = {0};
	struct env_buf expected = {0};

	env_init(type, &initial);
	ck_assert_int_eq(env_encode(type, &initial, &text, NULL), ENV_OK);
	ck_assert_int_eq(env_decode(type, &decoded, &arena, cases[_i].given, strlen(cases[_i].given), NULL),
			 ENV_OK);
	ck_assert(env_equal(type, &initial, &decoded));
	ck_assert_int_eq(env_decode(type, &decoded, &arena, cases[_i].expected, strlen(cases[_i].expected),
				    NULL),
			 ENV_OK);
	ck_assert(env_equal(type, &initial, &decoded));
	ck_assert_int_eq(env_encode(type, &decoded, &expected, NULL), ENV_OK);
	ck_assert_int_eq(env_buf_append(&text, "", 1), ENV_OK);
	ck_assert_int_eq(env_buf_append(&expected, "", 1), ENV_OK);
	ck_assert_str_eq(text.data, expected.data);
	env_buf_free(&text);
	env_buf_free(&expected);
	env_arena_free(&arena);
}
END_TEST

START_TEST(structs_in_place_begin_with_their_defaults)
{
	struct defaults_Objects_in_place_item item;
	struct defaults_Objects_in_place_item_init_part part;

	memset(&item, 0xA5, sizeof(item));
	memset(&part, 0xA5, sizeof(part));
	defaults_Objects_in_place_item_init(&item);
	ck_assert_int_eq((int)item.level, DEFAULTS_LEVEL_HIGH);
	ck_assert_int_eq(item.count, 7);
	ck_assert_int_eq(item.init_is, ENV_ABSENT);
	defaults_Objects_in_place_item_init_part_init(&part);
	ck_assert_str_eq(part.text.ptr, "begun");
}
END_TEST

START_TEST(members_have_their_values)
{
	struct defaults_Scalars scalars;
	struct defaults_Objects objects;

	defaults_Scalars_init(&scalars);
	ck_assert_int_eq(scalars.whole, INT64_C(9007199254740993));
	ck_assert_int_eq(scalars.lowest, INT64_MIN);
	ck_assert(scalars.tiny > 0);
	ck_assert_int_eq(scalars.level, DEFAULTS_LEVEL_HIGH);
	ck_assert_int_eq(scalars.number_or_null_is, ENV_NULL);
	ck_assert_str_eq(scalars.open.text.ptr, "{\"a\":[1,2.50,\"x\"],\"b\":null}");
	defaults_Objects_init(&objects);
	ck_assert_int_eq(objects.nested.size.height, 3);
	ck_assert_int_eq(objects.tree.right->left->value, 4);
	ck_assert_int_eq(objects.tree.left->right_is, ENV_ABSENT);
	ck_assert_uint_eq(objects.more.extra.count, 2);
}
END_TEST

/* A default beside null: absent takes it, null stays null. */
START_TEST(null_is_no_default)
{
	static const char text[] = "{\"required\":1,\"required_nullable\":null,\"defaulted_nullable\":null}";
	struct presence_Integers value;
	struct env_arena arena = {0};

	ck_assert_int_eq(presence_Integers_decode(&value, &arena, text, strlen(text), NULL), ENV_OK);
	ck_assert_int_eq(value.required_nullable_is, ENV_NULL);
	ck_assert_int_eq(value.optional_is, ENV_ABSENT);
	ck_assert_int_eq(value.defaulted, 7);
	ck_assert_int_eq(value.defaulted_nullable_is, ENV_NULL);
	ck_assert_int_eq(value.defaulted_null_is, ENV_NULL);
	presence_Integers_init(&value);
	ck_assert_int_eq(value.defaulted_nullable_is, ENV_PRESENT);
	ck_assert_int_eq(value.defaulted_nullable, 7);
	ck_assert_int_eq(value.required_nullable_is, ENV_ABSENT);
	env_arena_free(&arena);
}
END_TEST

TCase *defaults_tests(void)
{
	TCase *tests = tcase_create("defaults");

	tcase_add_loop_test(tests, init_leaves_what_the_schema_says, 0,
			    (int)(sizeof(cases) / sizeof(cases[0])));
	tcase_add_test(tests, structs_in_place_begin_with_their_defaults);
	tcase_add_test(tests, members_have_their_values);
	tcase_add_test(tests, null_is_no_default);
	return tests;
}
