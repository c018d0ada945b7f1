/* C names. */
#include "suite.h"

#include "schema/names.h"

static struct memory memory;

static void begin(void)
{
	memory_init(&memory);
}

static void end(void)
{
	memory_free(&memory);
}

static const struct {
	const char *name;
	const char *member;
} members[] = {
	{"room", "room"},          {"reply-to", "reply_to"},
	{"2nd", "_2nd"},           {"", "_"},
	{"class", "class_"},       {"NULL", "NULL_"},
	{"linux", "linux_"},       {"co_await", "co_await_"},
	{"_Generic", "_Generic_"}, {"errno", "errno_"},
	{"na\xc3\xafve", "na_ve"}, {"a b.c", "a_b_c"},
	{"classes", "classes"},    {"true", "true_"},
	{"xor_eq", "xor_eq_"},     {"BUFSIZ", "BUFSIZ_"},
};

START_TEST(test_members)
{
	ck_assert_env_str(name_of_member(&memory, env_str(members[_i].name)), members[_i].member);
}
END_TEST

static const struct {
	const char *name;
	const char *c_name;
} packaged[] = {
	{"chat.post", "chat_post"},  {"post", "chat_post"},      {"chat", "chat_chat"},
	{"chatter", "chat_chatter"}, {"chat_Room", "chat_Room"}, {"Chat.x", "chat_Chat_x"},
	{"chat.", "chat_chat_"},
};

START_TEST(test_in_package)
{
	struct env_str name = name_in_package(&memory, env_str("chat"), env_str(packaged[_i].name));

	ck_assert_env_str(name, packaged[_i].c_name);
}
END_TEST

START_TEST(test_constants)
{
	struct env_str type = env_str("chat_role");

	ck_assert_env_str(name_of_constant(&memory, type, env_str("admin")), "CHAT_ROLE_ADMIN");
	ck_assert_env_str(name_of_constant(&memory, type, env_str("2nd-in command")),
			  "CHAT_ROLE_2ND_IN_COMMAND");
	ck_assert_env_str(name_of_constant(&memory, type, env_str("")), "CHAT_ROLE_EMPTY");
}
END_TEST

START_TEST(test_identifiers)
{
	ck_assert(name_is_identifier(env_str("_a1")));
	ck_assert(!name_is_identifier(env_str("1a")));
	ck_assert(!name_is_identifier(env_str("")));
	ck_assert(!name_is_identifier(env_str_of("a\0b", 3)));
	ck_assert(name_is_reserved(env_str("alignas")));
	ck_assert(name_is_reserved(env_str("xor_eq")));
	ck_assert(!name_is_reserved(env_str("envelope")));
}
END_TEST

TCase *names_tests(void)
{
	TCase *tests = tcase_create("names");

	tcase_add_checked_fixture(tests, begin, end);
	tcase_add_loop_test(tests, test_members, 0, (int)(sizeof(members) / sizeof(members[0])));
	tcase_add_loop_test(tests, test_in_package, 0, (int)(sizeof(packaged) / sizeof(packaged[0])));
	tcase_add_test(tests, test_constants);
	tcase_add_test(tests, test_identifiers);
	return tests;
}
