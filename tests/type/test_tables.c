/* The sample's tables are what the generator promises: the tests above rest on it. */
#include <check.h>

#include "type/keys.h"
#include "type/suites.h"
#include "type/support.h"

static void check_object(const struct env_object_rules *rules)
{
	for (size_t i = 0; i < rules->count; i++) {
		const struct env_field *field = &rules->fields[i];
		ck_assert_ptr_eq(env_field_find(rules, field->name), field);
		if ((field->flags & (ENV_FIELD_REQUIRED | ENV_FIELD_NULLABLE)) == ENV_FIELD_REQUIRED)
			ck_assert_uint_eq(field->is_offset, ENV_NO_PRESENCE);
		if ((field->flags & (ENV_FIELD_REQUIRED | ENV_FIELD_DEFAULT)) == 0)
			ck_assert_uint_ne(field->is_offset, ENV_NO_PRESENCE);
	}
	ck_assert_ptr_null(env_field_find(rules, env_str("no such name")));
	ck_assert_ptr_null(env_field_find(rules, env_str("")));
}

START_TEST(tables_are_in_order)
{
	for (const struct env_type *const *type = sample_types; *type != NULL; type++)
		if ((*type)->kind == ENV_KIND_OBJECT)
			check_object(&(*type)->as.object);
	const struct env_enum_rules *color = &sample_color_type.as.enumeration;
	for (size_t i = 0; i < color->count; i++)
		ck_assert_int_eq(env_enum_find(color, color->members[i]), (int)i + 1);
	ck_assert_int_eq(env_enum_find(color, env_str("redd")), 0);
}
END_TEST

START_TEST(keys_are_sorted)
{
	struct env_key_ref keys[] = {
		{ENV_STR_INIT("b"), 0},    {ENV_STR_INIT("a"), 1}, {{NULL, 0}, 2},
		{ENV_STR_INIT("ab"), 3},   {ENV_STR_INIT("a"), 4}, {ENV_STR_INIT(""), 5},
		{ENV_STR_INIT("\xC3"), 6}, {ENV_STR_INIT("a"), 0},
	};
	static const size_t expected[] = {2, 5, 0, 1, 4, 3, 0, 6};

	env_keys_sort(keys, COUNT_OF(keys));
	for (size_t i = 0; i < COUNT_OF(keys); i++)
		ck_assert_uint_eq(keys[i].index, expected[i]);
	ck_assert_uint_eq(env_keys_run(keys, COUNT_OF(keys), 0), 2);
	ck_assert_uint_eq(env_keys_run(keys, COUNT_OF(keys), 2), 5);
	ck_assert_uint_eq(env_keys_run(keys, COUNT_OF(keys), 7), 8);
}
END_TEST

START_TEST(members_have_a_text)
{
	const struct env_enum_rules *color = &sample_color_type.as.enumeration;
	const int none[] = {0, -1, (int)color->count + 1};

	for (size_t i = 0; i < color->count; i++)
		ck_assert(env_str_equal(env_enum_text(&sample_color_type, (int)i + 1), color->members[i]));
	for (size_t i = 0; i < sizeof(none) / sizeof(none[0]); i++)
		ck_assert_ptr_null(env_enum_text(&sample_color_type, none[i]).ptr);
}
END_TEST

Suite *tables_suite(void)
{
	Suite *suite = suite_create("tables");
	TCase *tcase = tcase_create("tables");

	tcase_add_test(tcase, tables_are_in_order);
	tcase_add_test(tcase, keys_are_sorted);
	tcase_add_test(tcase, members_have_a_text);
	suite_add_tcase(suite, tcase);
	return suite;
}
