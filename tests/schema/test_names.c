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
	{"room", "room"},
	{"reply-to", "reply_to"},
	{"2nd", "_2nd"},
	{"", "_"},
	{"class", "class_"},
	{"NULL", "NULL_"},
	{"linux", "linux_"},
	{"co_await", "co_await_"},
	{"_Generic", "_Generic___"},
	{"errno", "errno_"},
	{"na\xc3\xafve", "na_ve"},
	{"a b.c", "a_b_c"},
	{"classes", "classes"},
	{"true", "true_"},
	{"xor_eq", "xor_eq_"},
	{"BUFSIZ", "BUFSIZ_"},
	{"__linux", "__linux___"},
	{"__x86_64_", "__x86_64____"},
	{"_Upper", "_Upper___"},
	{"_lower", "_lower"},
	{"_mm_prefetch", "_mm_prefetch_"},
	{"ENV_OK", "ENV_OK_"},
	{"ENV", "ENV"},
	{"env_x", "env_x"},
	{"ENVELOPE_BUF_H", "ENVELOPE_BUF_H_"},
	{"CHAT_ENV_H", "CHAT_ENV_H_"},
	{"_ENV_H", "_ENV_H___"},
	{"INT8_MAX", "INT8_MAX_"},
	{"UINT_LEAST16_WIDTH", "UINT_LEAST16_WIDTH_"},
	{"INT7_MAX", "INT7_MAX"},
	{"INTMAX_C", "INTMAX_C_"},
	{"INTEREST_MAX", "INTEREST_MAX"},
	{"UINT_MAX", "UINT_MAX_"},
	{"PTRDIFF_MIN", "PTRDIFF_MIN_"},
	{"SIG_ATOMIC_MAX", "SIG_ATOMIC_MAX_"},
	{"SIZE_WIDTH", "SIZE_WIDTH_"},
	{"INT_FAST64_MIN", "INT_FAST64_MIN_"},
	{"HUGE_VALL", "HUGE_VALL_"},
	{"FP_NAN", "FP_NAN_"},
	{"M_PI", "M_PI_"},
	{"M_PI_2f32x", "M_PI_2f32x_"},
	{"M_PIG", "M_PIG"},
	{"NAN", "NAN_"},
	{"NANNY", "NANNY"},
	{"isnan", "isnan_"},
	{"offsetof", "offsetof_"},
	{"size_t", "size_t_"},
	{"int64_t", "int64_t_"},
	{"uint_fast8_t", "uint_fast8_t_"},
	{"uintptr_t", "uintptr_t_"},
	{"int65_t", "int65_t"},
	{"chat_t", "chat_t"},
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
	/* what nobody sees is told apart */
	ck_assert_env_str(name_of_constant(&memory, type, env_str("a\nb")), "CHAT_ROLE_A_0A_B");
	ck_assert_env_str(name_of_constant(&memory, type, env_str("a\rb\x7f")), "CHAT_ROLE_A_0D_B_7F_");
	ck_assert_env_str(name_of_constant(&memory, type, env_str_of("a\0", 2)), "CHAT_ROLE_A_00_");
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
	ck_assert(!name_is_reserved((struct env_str){NULL, 0}));
	ck_assert(!name_is_reserved_globally((struct env_str){NULL, 0}));
	ck_assert(!name_is_reserved(env_str("env_hub")));
	ck_assert(!name_is_reserved(env_str("_low")));
	ck_assert(!name_is_reserved(env_str("")));
	ck_assert(name_is_reserved_globally(env_str("env_hub")));
	ck_assert(name_is_reserved_globally(env_str("_low")));
	ck_assert(name_is_reserved_globally(env_str("size_t")));
	ck_assert(!name_is_reserved_globally(env_str("environment")));
	ck_assert_str_eq(name_package_problem(env_str("env_x")), "is reserved");
	ck_assert_str_eq(name_package_problem(env_str("class")), "has a meaning in C or C++");
	ck_assert_ptr_null(name_package_problem(env_str("environment")));
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
