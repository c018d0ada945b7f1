/* Typed access to what was decoded, spot by spot. */
#include <string.h>

#include "containers.env.h"
#include "enums.env.h"
#include "envelopes.env.h"
#include "generated/suites.h"
#include "names.env.h"
#include "presence.env.h"
#include "recursion.env.h"

static struct env_arena arena;
static struct env_buf text;

static void close_all(void)
{
	env_arena_free(&arena);
	env_buf_free(&text);
}

static const char *written(void)
{
	ck_assert_int_eq(env_buf_append(&text, "", 1), ENV_OK);
	return text.data;
}

#define DECODE(type, value, json) \
	ck_assert_int_eq(type##_decode(value, &arena, json, strlen(json), NULL), ENV_OK)
#define REFUSE(type, value, json) \
	ck_assert_int_eq(type##_decode(value, &arena, json, strlen(json), NULL), ENV_INVALID)
#define ENCODE(type, value) ck_assert_int_eq(type##_encode(value, &text, NULL), ENV_OK)

START_TEST(absent_null_and_zero_differ)
{
	struct presence_Structs value;

	DECODE(presence_Structs, &value,
	       "{\"required\":{\"x\":0,\"y\":1},\"required_nullable\":null,\"optional_nullable\":[]}");
	ck_assert_int_eq(value.required_nullable_is, ENV_NULL);
	ck_assert_int_eq(value.optional_is, ENV_ABSENT);
	ck_assert_int_eq(value.optional_nullable_is, ENV_PRESENT);
	ck_assert_uint_eq(value.optional_nullable.count, 0);
	ck_assert_double_eq(value.defaulted.y, -2.5);
	REFUSE(presence_Structs, &value, "{\"required\":null,\"required_nullable\":null}");
	REFUSE(presence_Structs, &value, "{\"required\":{\"x\":0,\"y\":1}}");
	REFUSE(presence_Structs, &value,
	       "{\"required\":{\"x\":0,\"y\":1,\"z\":2},\"required_nullable\":null}");
}
END_TEST

START_TEST(names_that_are_no_names)
{
	struct names_class value;

	DECODE(names_class, &value,
	       "{\"class\":1,\"int\":2,\"1st\":3,\"with space\":\"s\",\"quote\\\"d\":\"q\",\"*/\":\"c\","
	       "\"?\?=\":\"t\",\"gr\xC3\xB6\xC3\x9F"
	       "e\":\"g\",\"\":\"n\",\"tab\\tnew\\nline\":\"w\",\"is\":null}");
	ck_assert_int_eq(value.class_ + value.int_ + value._1st, 6);
	ck_assert_str_eq(value.quote_d.ptr, "q");
	ck_assert_str_eq(value.star_slash.ptr, "c");
	ck_assert_str_eq(value.trigraph.ptr, "t");
	ck_assert_str_eq(value.gr__e.ptr, "g");
	ck_assert_str_eq(value.nameless.ptr, "n");
	ck_assert_str_eq(value.tab_new_line.ptr, "w");
	ck_assert_int_eq(value.is_is, ENV_NULL);
	ENCODE(names_class, &value);
	ck_assert_str_eq(written(),
			 "{\"class\":1,\"int\":2,\"1st\":3,\"with space\":\"s\",\"quote\\\"d\":\"q\","
			 "\"?\?=\":\"t\",\"*/\":\"c\",\"gr\xC3\xB6\xC3\x9F"
			 "e\":\"g\",\"tab\\tnew\\nline\":\"w\","
			 "\"\":\"n\",\"is\":null}");
}
END_TEST

START_TEST(members_of_enums)
{
	struct enums_Holder value;

	DECODE(enums_Holder, &value,
	       "{\"plain\":\"two\",\"in_place\":\"y\",\"list\":[\"on\",null],\"odd\":\"\\u0000nul\"}");
	ck_assert_int_eq(value.plain, ENUMS_PLAIN_TWO);
	ck_assert_int_eq(value.odd, ENUMS_ODD_NUL);
	ck_assert_int_eq(value.list.items[0].value, ENUMS_ORNULL_ON);
	ck_assert_int_eq(value.list.items[1].is, ENV_NULL);
	value.plain = ENUMS_PLAIN_INVALID;
	ck_assert_int_eq(enums_Holder_check(&value, NULL), ENV_INVALID);
	ck_assert_int_eq(enums_Holder_encode(&value, &text, NULL), ENV_INVALID);
	ck_assert_uint_eq(text.len, 0);
}
END_TEST

START_TEST(keys_that_are_kept)
{
	struct containers_KeptTyped value;

	DECODE(containers_KeptTyped, &value, "{\"a\":[1],\"extra\":\"text\",\"b\":[]}");
	ck_assert_str_eq(value.extra_text.ptr, "text");
	ck_assert_uint_eq(value.extra.count, 2);
	ck_assert_str_eq(value.extra.items[0].key.ptr, "a");
	ck_assert_int_eq(value.extra.items[0].value.items[0], 1);
	REFUSE(containers_KeptTyped, &value, "{\"a\":1}");
	REFUSE(containers_Forbidden, (struct containers_Forbidden[]){{0}}, "{\"a\":1}");
}
END_TEST

START_TEST(types_in_themselves)
{
	struct recursion_List list;
	struct recursion_Folder folder;

	DECODE(recursion_List, &list, "{\"value\":1,\"next\":{\"value\":2,\"next\":{\"value\":3}}}");
	ck_assert_int_eq(list.next->next->value, 3);
	ck_assert_int_eq(list.next->next->next_is, ENV_ABSENT);
	DECODE(recursion_Folder, &folder, "{\"entries\":{\"a\":{\"entries\":{\"b\":{}}}}}");
	ck_assert_str_eq(folder.entries.items[0].value.entries.items[0].key.ptr, "b");
}
END_TEST

START_TEST(payloads_that_are_no_objects)
{
	struct envelopes_number number;
	struct envelopes_maybe maybe;
	struct envelopes_list list;
	struct shared_People people;

	DECODE(envelopes_number, &number, "5");
	ck_assert_int_eq(number.value, 5);
	REFUSE(envelopes_number, &number, "-5");
	DECODE(envelopes_maybe, &maybe, "null");
	ck_assert_int_eq(maybe.value.is, ENV_NULL);
	DECODE(envelopes_list, &list, "[\"a\",\"b\"]");
	ck_assert_str_eq(list.value.items[1].ptr, "b");
	DECODE(shared_People, &people, "[{\"id\":1,\"name\":\"Ada\"}]");
	ENCODE(envelopes_list, &list);
	ck_assert_str_eq(written(), "[\"a\",\"b\"]");
}
END_TEST

TCase *values_tests(void)
{
	TCase *tests = tcase_create("values");

	tcase_add_checked_fixture(tests, NULL, close_all);
	tcase_add_test(tests, absent_null_and_zero_differ);
	tcase_add_test(tests, names_that_are_no_names);
	tcase_add_test(tests, members_of_enums);
	tcase_add_test(tests, keys_that_are_kept);
	tcase_add_test(tests, types_in_themselves);
	tcase_add_test(tests, payloads_that_are_no_objects);
	return tests;
}
