/* The words for further kinds beside the careful decoder and encoder: texts, what mutation makes of them, and structs of any content. */
#include <string.h>

#include <envelope/codec.h>

#include "fast/hold.h"
#include "fast/suites.h"
#include "text/hooks.h"

static const struct {
	const char *type; /* behind "kinds." */
	const char *json;
	bool fast;
} texts[] = {
	{"int32", "95", true},
	{"int32", "-2147483645", true},
	{"int32", "100", false},
	{"int32", "-2147483650", false},
	{"int32", "5.0", false},
	{"uint32", "4294967295", true},
	{"uint32", "4294967296", false},
	{"uint32", "-1", false},
	{"uint64", "18446744073709551615", true},
	{"uint64", " 0", true},
	{"uint64", "18446744073709551616", false},
	{"uint64", "99999999999999999999", false},
	{"uint64", "00", false},
	{"uint64", "-0", false},
	{"even", "18446744073709551612", true},
	{"even", "18446744073709551614", false},
	{"even", "2", false},
	{"even", "3", false},
	{"float", "1.5e3", true},
	{"float", "1e39", false},
	{"tenth", "0.1", true},
	{"tenth", "0.9", false},
	{"tenth", "0.25", false},
	{"cents", "19.99", true},
	{"cents", "19.999", false},
	{"code", "\"abc\"", true},
	{"code", "\"\\u0061\"", true},
	{"code", "\"ABC\"", false},
	{"code", "\"slow\"", false},
	{"code", "\"\"", false},
	{"mail", "\"a@b.se\"", true},
	{"mail", "\"a\"", false},
	{"date", "\"2024-02-29\"", true},
	{"date", "\"2023-02-29\"", false},
	{"moment", "\"2024-02-29t12:30:00.5z\"", true},
	{"uuid", "\"F81d4fae-7dec-11d0-a765-00a0c91e6bf6\"", true},
	{"bytes", "\"AQI=\"", true},
	{"bytes", "\"\"", true},
	{"bytes", "\"AQI\"", false},
	{"mixed", "1", true},
	{"mixed", "100", true},
	{"mixed", "true", true},
	{"mixed", "\"a\"", true},
	{"mixed", "\"x\\\"y\"", false},
	{"mixed", "[1,20]", false},
	{"mixed", "-1", false},
	{"mixed", "-0", false},
	{"mixed", "1.0", false},
	{"level", "\"low\"", true},
	{"level", "\"l\\u006fw\"", true},
	{"level", "\"l\xC3\xA5g\"", true},
	{"level", "\"other\"", true},
	{"level", "1", false},
	{"pair", "[\"a\",5]", true},
	{"pair", " [ \"a\" , null ] ", true},
	{"pair", "[\"a\"]", false},
	{"pair", "[\"a\",5,]", false},
	{"pair", "[\"a\",5,6]", false},
	{"pair", "[\"a\" 5]", false},
	{"pair", "[]", false},
	{"row", "[\"2024-02-29\"]", true},
	{"row", "[\"2024-02-29\",null,1,0.5,1,2]", true},
	{"row", "[\"2024-02-29\",\"AQ==\",1 , 0.5 ]", true},
	{"row", "[\"2024-02-29\",\"AQ==\",2]", false},
	{"row", "[\"2024-02-29\",null,1,0.5,1,2,3]", false},
	{"row", "[\"2024-02-29\",null,1,0.5,1,2,]", false},
	{"row", "[\"2024-02-29\",]", false},
	{"row", "[]", false},
	{"scalar", "7", true},
	{"scalar", "7.5", false},
	{"scalar", "7e2", false},
	{"scalar", "\"abc\"", true},
	{"scalar", "[1,2]", true},
	{"scalar", "{\"a\":1,\"a\":2}", true},
	{"scalar", "true", false},
	{"shape", "\"abc\"", true},
	{"shape", "{\"kind\":\"circle\",\"r\":1}", true},
	{"shape", " { \"kind\" : \"circle\" , \"x\":[1], \"r\":1}", true},
	{"shape", "{\"r\":1,\"kind\":\"circle\"}", false},
	{"shape", "{\"kind\":\"circle\",\"r\":1,\"kind\":true}", false},
	{"shape", "{\"kind\":\"circle\",\"r\":1,\"k\\u0069nd\":true}", false},
	{"shape", "{\"kind\":100,\"parts\":[{\"kind\":100,\"parts\":[\"a\"]},\"b\"]}", true},
	{"shape", "{\"kind\":100.5,\"parts\":[]}", false},
	{"shape", "{\"kind\":true}", false},
	{"shape", "{\"kind\":\"map\"}", false},
	{"table", "{\"a\":1,\"b\":2,\"c\":3}", true},
	{"table", "{\"a\":1,\"b\":2,\"c\":3,\"d\":4}", false},
	{"table", "{}", false},
	{"table", "{\"A\":1}", false},
	{"table", "{\"a\":1,\"a\":2}", false},
	{"words", "{\"x\":1,\"y\\\"\":2}", true},
	{"words", "{\"z\":1}", false},
	{"closed", "{\"a\":1,\"b\":2}", true},
	{"closed", "{\"A\":1}", false},
	{"closed", "{\"slow\":1}", false},
	{"loose", "{\"a\":1}", true},
	{"loose", "{\"A\":1}", false},
};

static const struct fast *find_kind(const char *kind)
{
	char name[32] = "kinds.";

	return fast_find(strcat(name, kind));
}

START_TEST(test_texts)
{
	struct pair answers = hold_text(find_kind(texts[_i].type), texts[_i].json, strlen(texts[_i].json));

	ck_assert_msg(answers.fast == texts[_i].fast, "%s: %s", texts[_i].type, texts[_i].json);
	for (size_t len = 0; len < strlen(texts[_i].json); len++)
		hold_text(find_kind(texts[_i].type), texts[_i].json, len);
}
END_TEST

START_TEST(test_mutated)
{
	uint64_t random = 77 + (uint64_t)_i * 104729;
	char text[256];

	for (int round = 0; round < 2000; round++) {
		size_t len = strlen(texts[_i].json);
		memcpy(text, texts[_i].json, len);
		for (size_t changes = random_below(&random, 4) + 1; changes > 0; changes--)
			len = mutate_text(text, len, sizeof(text), &random);
		hold_text(find_kind(texts[_i].type), text, len);
	}
}
END_TEST

/* Structs that obey and that do not: a fast yes is a careful yes with the same bytes. */
static void hold_value(const char *kind, const void *value, bool fast)
{
	struct pair answers = {false, false};
	const char *problem = pair_encode(find_kind(kind), value, &answers);

	ck_assert_msg(problem == NULL, "%s: %s", kind, problem);
	ck_assert_msg(answers.fast == fast, "%s", kind);
}

START_TEST(test_scalars)
{
	static const struct kinds_level_value levels[] = {
		{KINDS_LEVEL_LOW, {NULL, 3}},
		{KINDS_LEVEL_OTHER, ENV_STR_INIT("x")},
		{KINDS_LEVEL_OTHER, {NULL, 0}},
		{KINDS_LEVEL_OTHER, {NULL, 3}},
		{KINDS_LEVEL_OTHER, ENV_STR_INIT("high")},
		{KINDS_LEVEL_INVALID, {NULL, 0}},
		{KINDS_LEVEL_OTHER, ENV_STR_INIT("\xFF")},
	};
	static const bool fast[] = {true, true, true, false, false, false, false};

	for (size_t i = 0; i < sizeof(fast) / sizeof(fast[0]); i++)
		hold_value("level", &levels[i], fast[i]);
	for (int member = 0; member < 10; member++)
		hold_value("mixed", &member, member > 0 && member < 9 && member != 4 && member != 5);
	hold_value("date", &(struct env_date){2024, 2, 29}, true);
	hold_value("date", &(struct env_date){2023, 2, 29}, false);
	hold_value("bytes", &(struct env_bytes){NULL, 0}, true);
	hold_value("bytes", &(struct env_bytes){NULL, 1}, false);
	hold_value("tenth", &(float){0.3F}, true);
	hold_value("tenth", &(float){0.9F}, false);
	hold_value("code", &(struct env_str)ENV_STR_INIT("\xC3"), false);
	hold_value("code", &(struct env_str){NULL, 0}, false);
	hold_value("mail", &(struct env_str){NULL, 0}, false);
	hold_value("int32", &(int32_t){100}, false);
	hold_value("even", &(uint64_t){UINT64_MAX - 3}, true);
	hold_value("even", &(uint64_t){UINT64_MAX - 1}, false);
}
END_TEST

START_TEST(test_structs)
{
	static const struct kinds_table_entry entries[] = {
		{ENV_STR_INIT("a"), 1}, {ENV_STR_INIT("b"), 1}, {ENV_STR_INIT("B"), 1}, {{NULL, 0}, 1}};
	struct kinds_pair pair = {ENV_STR_INIT("a"), ENV_ABSENT, 0};

	hold_value("pair", &pair, false);
	pair.item_1_is = ENV_NULL;
	hold_value("pair", &pair, true);
	hold_value("table", &(struct kinds_table){entries, 2}, true);
	hold_value("table", &(struct kinds_table){entries, 3}, false);
	hold_value("table", &(struct kinds_table){&entries[3], 1}, false);
	hold_value("table", &(struct kinds_table){entries, 0}, false);
	hold_value("closed", &(struct kinds_table){&entries[3], 1}, true);
	hold_value("closed", &(struct kinds_table){&entries[2], 1}, false);
	hold_value("loose", &(struct kinds_table){&entries[2], 1}, false);
	hold_value("loose", &(struct kinds_table){entries, 0}, true);
	hold_value("words", &(struct kinds_table){entries, 1}, false);
	hold_value("shape", &(struct kinds_shape){KINDS_SHAPE_CIRCLE, {.circle = {1.5F}}}, true);
	hold_value("shape", &(struct kinds_shape){.is = 0}, false);
}
END_TEST

/* Rules on text are never fast, whoever made the functions. */
static const char *read_anything(struct env_reader *reader, const char *at, void *out)
{
	(void)out;
	return env_read_skip(reader, at);
}

static char *write_anything(struct env_writer *writer, char *at, const void *value)
{
	(void)value;
	return env_write_null(writer, at);
}

/* Whether env_read_value() takes a text by the type's function; else it gives up right where the value begins. */
static bool takes_value(const struct env_type *type)
{
	struct env_arena arena = {0};
	struct opened opened;
	struct kinds_numbers value = {NULL, 0};

	ck_assert(open_text(&opened, &arena, "[1,1]", 5));
	const char *at = env_read_value(&opened.reader, opened.at, type, &value);
	bool taken = opened.reader.given_up == NULL;
	ck_assert_ptr_eq(at, opened.reader.end);
	ck_assert(taken || opened.reader.given_up == opened.text);
	ck_assert_pstr_eq(opened_problem(&opened, at), NULL);
	close_text(&opened);
	env_arena_free(&arena);
	return taken;
}

static bool puts_value(const struct env_type *type, const void *value)
{
	struct env_buf buf = {0};
	struct env_writer writer;
	char *at = env_write_start(&writer, &buf);

	ck_assert_ptr_nonnull(at);
	bool put = env_write_finish(&writer, env_write_value(&writer, at, type, value));
	ck_assert_int_ne(writer.given_up, put);
	ck_assert(!put || env_str_equal(env_buf_str(&buf), env_str("null")));
	env_buf_free(&buf);
	return put;
}

START_TEST(test_rules_on_text)
{
	struct env_type type = kinds_unique_type;
	struct kinds_numbers value = {NULL, 0};

	type.read = read_anything;
	type.write = write_anything;
	ck_assert(!takes_value(&type));
	ck_assert(!puts_value(&type, &value));
	type.also = NULL;
	ck_assert(takes_value(&type));
	ck_assert(puts_value(&type, &value));
	ck_assert(!puts_value(&type, NULL));
	type.read = NULL;
	type.write = NULL;
	ck_assert(!takes_value(&type));
	ck_assert(!puts_value(&type, &value));
}
END_TEST

TCase *fast_kinds_case(void)
{
	TCase *tests = tcase_create("kinds");

	tcase_set_timeout(tests, 60);
	tcase_add_loop_test(tests, test_texts, 0, (int)(sizeof(texts) / sizeof(texts[0])));
	tcase_add_loop_test(tests, test_mutated, 0, (int)(sizeof(texts) / sizeof(texts[0])));
	tcase_add_test(tests, test_scalars);
	tcase_add_test(tests, test_structs);
	tcase_add_test(tests, test_rules_on_text);
	return tests;
}
