/* Texts of arrays and maps of items of every kind beside the careful decoder: good and bad items, wherever they stand. */
#include <stdio.h>
#include <string.h>

#include "fast/hold.h"
#include "fast/suites.h"
#include "text/hooks.h"

/* An item, and whether it is fast; the first of its kind is, and written fast as well. */
static const struct {
	const char *item;
	const char *text;
	bool fast;
} cases[] = {
	{"boolean", "true", true},
	{"boolean", "false", true},
	{"boolean", "1", false},
	{"boolean", "null", false},
	{"integer", "7", true},
	{"integer", "-9223372036854775808", true},
	{"integer", "9223372036854775807", true},
	{"integer", "9223372036854775808", false},
	{"integer", "1.0", false},
	{"integer", "01", false},
	{"digit", "9", true},
	{"digit", "0", true},
	{"digit", "10", false},
	{"digit", "-1", false},
	{"step", "5", true},
	{"step", "95", true},
	{"step", "0", false},
	{"step", "100", false},
	{"step", "7", false},
	{"five", "0", true},
	{"five", "100", true},
	{"five", "7", false},
	{"five", "105", false},
	{"above", "1", true},
	{"above", "9", true},
	{"above", "0", false},
	{"above", "10", false},
	{"below", "0", true},
	{"below", "8", true},
	{"below", "9", false},
	{"below", "-1", false},
	{"int32", "-5", true},
	{"int32", "95", true},
	{"int32", "100", false},
	{"int32", "7", false},
	{"int32", "-2147483650", false},
	{"whole32", "-2147483648", true},
	{"whole32", "2147483647", true},
	{"whole32", "2147483648", false},
	{"uint32", "4294967295", true},
	{"uint32", "4294967296", false},
	{"uint32", "-1", false},
	{"natural", "4000000000", true},
	{"natural", "4000000001", false},
	{"natural", "0", false},
	{"uint64", "18446744073709551615", true},
	{"uint64", "18446744073709551616", false},
	{"uint64", "-1", false},
	{"even", "4", true},
	{"even", "18446744073709551612", true},
	{"even", "2", false},
	{"even", "5", false},
	{"even", "18446744073709551614", false},
	{"number", "1.5", true},
	{"number", "-0", true},
	{"number", "1e308", true},
	{"number", "1e309", false},
	{"number", "1.", false},
	{"number", "\"1\"", false},
	{"ratio", "0.5", true},
	{"ratio", "1e-300", true},
	{"ratio", "0", false},
	{"ratio", "1", false},
	{"least", "0", true},
	{"least", "1e300", true},
	{"least", "-0.1", false},
	{"most", "10.5", true},
	{"most", "-1e300", true},
	{"most", "10.6", false},
	{"half", "-1.5", true},
	{"half", "0.7", false},
	{"cents", "19.99", true},
	{"cents", "-0.01", true},
	{"cents", "0.001", false},
	{"cents", "1000000.01", false},
	{"float", "1.5", true},
	{"float", "1e39", false},
	{"tenth", "0.1", true},
	{"tenth", "0.8", true},
	{"tenth", "0.9", false},
	{"tenth", "0.25", false},
	{"text", "\"abc\"", true},
	{"text", "\"\"", true},
	{"text", "\"\\u00e5\\n and more than a block of bytes\"", true},
	{"text", "\"\xE2\x82\xAC\"", true},
	{"text", "\"\xE2\x82\"", false},
	{"text", "\"\t\"", false},
	{"text", "7", false},
	{"short", "\"ab\"", true},
	{"short", "\"\xE2\x82\xAC\xE2\x82\xAC\xE2\x82\xAC\xE2\x82\xAC\"", true},
	{"short", "\"a\"", false},
	{"short", "\"\xE2\x82\xAC\"", false},
	{"short", "\"abcde\"", false},
	{"code", "\"abc\"", true},
	{"code", "\"\\u0061\"", true},
	{"code", "\"A\"", false},
	{"code", "\"\"", false},
	{"code", "\"abcdefghi\"", false},
	{"code", "\"slow\"", false},
	{"mail", "\"a@b.se\"", true},
	{"mail", "\"a\"", false},
	{"date", "\"2024-02-29\"", true},
	{"date", "\"2023-02-29\"", false},
	{"moment", "\"2024-02-29T12:30:00.5Z\"", true},
	{"moment", "\"2024-02-29\"", false},
	{"uuid", "\"f81d4fae-7dec-11d0-a765-00a0c91e6bf6\"", true},
	{"uuid", "\"f81d4fae\"", false},
	{"bytes", "\"AQI=\"", true},
	{"bytes", "\"\"", true},
	{"bytes", "\"AQI\"", false},
	{"color", "\"red\"", true},
	{"color", "\"blue\"", true},
	{"color", "\"purple\"", false},
	{"color", "\"re\\u0064\"", false},
	{"mixed", "100", true},
	{"mixed", "\"a\"", true},
	{"mixed", "true", true},
	{"mixed", "[1,20]", false},
	{"mixed", "2", false},
	{"level", "\"low\"", true},
	{"level", "\"another\"", true},
	{"level", "1", false},
	{"one", "1", true},
	{"one", "2", false},
	{"word", "\"a\\\"b\"", true},
	{"word", "\"a\\u0022b\"", false},
	{"nothing", "null", true},
	{"nothing", "0", false},
	{"json", "{\"a\":[1,\"]\"],\"b\":{}}", true},
	{"json", "null", true},
	{"json", "[1 , 2]", true},
	{"json", "[1 2]", false},
	{"list", "[1]", true},
	{"list", "\"a\"", true},
	{"list", "{}", false},
	{"maybe", "7", true},
	{"maybe", "null", true},
	{"maybe", "nul", false},
	{"node", "{\"name\":\"a\",\"children\":[{\"name\":\"b\"}],\"next\":{\"name\":\"c\"}}", true},
	{"node", "{\"name\":\"\"}", false},
	{"digits", "[1,2,3,4,5,6,7,8,9]", true},
	{"digits", "[]", true},
	{"digits", "[1,10]", false},
	{"open", "{\"a\":1,\"b\":[2]}", true},
	{"open", "{}", true},
	{"open", "{\"a\":1,\"a\":2}", false},
	{"pair", "[\"a\",null]", true},
	{"pair", "[\"a\"]", false},
	{"pair", "[\"a\",5,6]", false},
	{"row", "[\"2024-02-29\",\"AQ==\",1,0.5,1,2]", true},
	{"row", "[\"2024-02-29\",\"AQ==\",1,0.5,1,2,3]", false},
	{"shape", "{\"kind\":\"circle\",\"r\":1}", true},
	{"shape", "\"A\"", false},
	{"strict", "9", true},
	{"strict", "10", false},
	{"bare", "{\"name\":\"a\"}", false},
	{"unique", "[1,2]", false},
	{"unique", "[]", false},
};

/* A good item of the same kind. */
static const char *find_good(int index)
{
	while (index > 0 && strcmp(cases[index - 1].item, cases[index].item) == 0)
		index--;
	return cases[index].text;
}

static void append(struct env_buf *buf, const char *text)
{
	ck_assert_int_eq(env_buf_append(buf, text, strlen(text)), ENV_OK);
}

static void append_item(struct env_buf *buf, bool map, size_t index, const char *space, const char *item)
{
	char key[32] = "";

	if (map)
		snprintf(key, sizeof(key), "\"key %zu\":%s", index, space);
	append(buf, index == 0 ? "" : ",");
	append(buf, index == 0 ? "" : space);
	append(buf, key);
	append(buf, item);
}

/* The case's item between good ones. */
static void make_list(struct env_buf *buf, int index, bool map, size_t before, size_t behind,
		      const char *space)
{
	const char *good = find_good(index);

	append(buf, map ? "{" : "[");
	for (size_t i = 0; i < before; i++)
		append_item(buf, map, i, space, good);
	append_item(buf, map, before, space, cases[index].text);
	for (size_t i = before + 1; i <= before + behind; i++)
		append_item(buf, map, i, space, good);
	append(buf, map ? "}" : "]");
}

static const struct fast *find_list(int index, bool map)
{
	const struct fast_lists *lists = fast_lists_find(cases[index].item);

	return map ? &lists->map : &lists->array;
}

/* What was decoded fast is written fast. */
static void check_written(const struct fast *fast, struct env_str text, size_t count)
{
	struct fast_list list = {NULL, 0};
	struct env_arena arena = {0};
	struct pair answers = {false, false};

	ck_assert(pair_read(fast, &list, &arena, text.ptr, text.len));
	ck_assert_uint_eq(list.count, count);
	ck_assert_pstr_eq(pair_encode(fast, &list, &answers), NULL);
	ck_assert_msg(answers.fast, "%s: %.*s", fast->type->name, (int)text.len, text.ptr);
	env_arena_free(&arena);
}

START_TEST(test_items)
{
	static const size_t counts[] = {0, 1, 4, 9};
	static const char *const spaces[] = {"", " ", " \n "};

	for (size_t round = 0; round < 72; round++) {
		bool map = round % 2;
		size_t before = counts[round / 2 % 4];
		size_t behind = counts[round / 8 % 3];
		const struct fast *fast = find_list(_i, map);
		struct env_buf buf = {0};
		make_list(&buf, _i, map, before, behind, spaces[round / 24]);
		struct pair answers = hold_text(fast, buf.data, buf.len);
		ck_assert_msg(answers.fast == cases[_i].fast, "%s: %.*s", fast->type->name, (int)buf.len,
			      buf.data);
		if (cases[_i].fast)
			check_written(fast, env_buf_str(&buf), before + 1 + behind);
		env_buf_free(&buf);
	}
}
END_TEST

/* What ends too early anywhere is never fast. */
START_TEST(test_ends)
{
	for (int map = 0; map < 2; map++) {
		const struct fast *fast = find_list(_i, map);
		struct env_buf buf = {0};
		make_list(&buf, _i, map, 1, 4, " ");
		for (size_t len = 0; len < buf.len; len++)
			ck_assert(!hold_text(fast, buf.data, len).fast);
		env_buf_free(&buf);
	}
}
END_TEST

START_TEST(test_mutated)
{
	uint64_t random = 99 + (uint64_t)_i * 104729;
	char text[1024];

	for (int round = 0; round < 300; round++) {
		bool map = round % 2;
		struct env_buf buf = {0};
		make_list(&buf, _i, map, (size_t)round / 2 % 3, (size_t)round / 6 % 4,
			  round % 5 == 0 ? " " : "");
		size_t len = buf.len;
		ck_assert_uint_le(len, sizeof(text));
		memcpy(text, buf.data, len);
		env_buf_free(&buf);
		for (size_t changes = random_below(&random, 4) + 1; changes > 0; changes--)
			len = mutate_text(text, len, sizeof(text), &random);
		hold_text(find_list(_i, map), text, len);
	}
}
END_TEST

/* What stands between items, of which "#" is one; a map's have keys. */
static const struct {
	const char *text;
	bool fast;
} frames[] = {
	{"[]", true},
	{" [ ] ", true},
	{"[#]", true},
	{"[ # ]", true},
	{"[#,#,#,#,#]", true},
	{"[#, #, #]", true},
	{"[# ,# , #]", true},
	{"[#\n,\t#\r]", true},
	{"[#,#", false},
	{"[#,", false},
	{"[", false},
	{"", false},
	{"]", false},
	{"[,#]", false},
	{"[#,]", false},
	{"[#,,#]", false},
	{"[# #]", false},
	{"[#]]", false},
	{"[#)", false},
	{"[#:#]", false},
	{"(#]", false},
	{"#", false},
	{"[#,#,#,#,#,]", false},
};

static size_t make_frame(char *text, const char *frame, const char *item, bool map)
{
	char *at = text;

	for (int key = 0; *frame != '\0'; frame++) {
		*at = *frame;
		if (map && *frame == '[')
			*at = '{';
		if (map && *frame == ']')
			*at = '}';
		if (*frame != '#')
			at++;
		else
			at += map ? sprintf(at, "\"%d\":%s", key++, item) : sprintf(at, "%s", item);
	}
	return (size_t)(at - text);
}

START_TEST(test_frames)
{
	char text[1024];

	for (int i = 0; i < (int)COUNT_OF(cases); i++)
		for (int map = 0; map < 2; map++) {
			if (find_good(i) != cases[i].text || !cases[i].fast)
				continue;
			size_t len = make_frame(text, frames[_i].text, cases[i].text, map);
			struct pair answers = hold_text(find_list(i, map), text, len);
			ck_assert_msg(answers.fast == frames[_i].fast, "%.*s", (int)len, text);
		}
}
END_TEST

TCase *fast_lists_case(void)
{
	TCase *tests = tcase_create("lists");

	tcase_set_timeout(tests, 60);
	tcase_add_loop_test(tests, test_items, 0, (int)COUNT_OF(cases));
	tcase_add_loop_test(tests, test_ends, 0, (int)COUNT_OF(cases));
	tcase_add_loop_test(tests, test_mutated, 0, (int)COUNT_OF(cases));
	tcase_add_loop_test(tests, test_frames, 0, (int)COUNT_OF(frames));
	return tests;
}
