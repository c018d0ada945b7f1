/* Structs of arrays and maps of items of every kind beside the careful encoder: items that obey and that do not. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fast/hold.h"
#include "fast/suites.h"
#include "text/hooks.h"

static const int64_t digits[] = {1, 9, 0, 10, 2};
static const int64_t negative[] = {1, 9, 0, -1, 2};
static const int64_t odd[] = {5, 10, 95, 7, 50};
static const int64_t nought[] = {5, 10, 95, 0, 50};
static const int64_t hundred[] = {5, 10, 95, 100, 50};
static const int64_t above[] = {1, 9, 5, 0, 2};
static const int64_t below[] = {1, 8, 5, 9, 2};
static const int32_t by_five[] = {5, -10, 95, 7, 50};
static const int32_t large[] = {5, -10, 95, 100, 50};
static const uint32_t natural[] = {1, 4000000000, 5, 0, 2};
static const uint32_t past[] = {1, 4000000000, 5, 4000000001, 2};
static const uint64_t even[] = {4, 6, 8, 5, 10};
static const uint64_t two[] = {4, 6, UINT64_MAX - 3, 2, 10};
static const double finite[] = {1, -1.5, 1e300, (double)INFINITY, 2};
static const double number[] = {1, -1.5, 1e300, (double)NAN, 2};
static const double ratio[] = {0.5, 0.25, 1e-300, 0, 0.75};
static const double whole[] = {0.5, 0.25, 1e-300, 1, 0.75};
static const double least[] = {0, 0.5, 1e300, -0.1, 2};
static const double most[] = {10.5, -1e300, 0, 10.6, 2};
static const double half[] = {0, -1.5, 1e6, 0.7, 2};
static const double cents[] = {1, 0.01, -19.99, 0.001, 2};
static const double million[] = {1, 0.01, -19.99, 1000001, 2};
static const float real[] = {1, -1.5F, 1e30F, INFINITY, 2};
static const float tenth[] = {0.1F, 0.2F, 0.8F, 0.9F, 0.3F};
static const float quarter[] = {0.1F, 0.2F, 0.8F, 0.25F, 0.3F};
static const struct env_str text[] = {ENV_STR_INIT("a"), ENV_STR_INIT(""), ENV_STR_INIT("\xE2\x82\xAC\n"),
				      ENV_STR_INIT("\xE2\x82"), ENV_STR_INIT("b")};
static const struct env_str nowhere[] = {
	ENV_STR_INIT("a"), {NULL, 0}, ENV_STR_INIT("c"), {NULL, 3}, ENV_STR_INIT("b")};
static const struct env_str shorter[] = {ENV_STR_INIT("ab"), ENV_STR_INIT("abcd"),
					 ENV_STR_INIT("\xC3\xA5\xC3\xA5\xC3\xA5\xC3\xA5"),
					 ENV_STR_INIT("\xE2\x82\xAC"), ENV_STR_INIT("abc")};
static const struct env_str longer[] = {ENV_STR_INIT("ab"), ENV_STR_INIT("abcd"), ENV_STR_INIT("abc"),
					ENV_STR_INIT("abcde"), ENV_STR_INIT("abc")};
static const struct env_str code[] = {ENV_STR_INIT("a"), ENV_STR_INIT("abcdefgh"), ENV_STR_INIT("b"),
				      ENV_STR_INIT("A"), ENV_STR_INIT("c")};
static const struct env_str mail[] = {ENV_STR_INIT("a@b.se"), ENV_STR_INIT("b@b.se"), ENV_STR_INIT("c@b.se"),
				      ENV_STR_INIT("a"), ENV_STR_INIT("d@b.se")};
static const struct env_date date[] = {
	{2024, 2, 29}, {1, 1, 1}, {9999, 12, 31}, {2023, 2, 29}, {2023, 2, 28}};
static const struct env_bytes bytes[] = {
	{NULL, 0}, {(const uint8_t *)"a", 1}, {(const uint8_t *)"abcd", 4}, {NULL, 3}, {NULL, 0}};
static const int color[] = {1, 2, 3, 4, 1};
static const int invalid[] = {1, 2, 3, 0, 1};
static const int mixed[] = {1, 2, 8, 9, 3};
static const int list_member[] = {1, 2, 8, 4, 3};
static const struct kinds_level_value level[] = {{KINDS_LEVEL_LOW, {NULL, 3}},
						 {KINDS_LEVEL_OTHER, ENV_STR_INIT("x")},
						 {KINDS_LEVEL_OTHER, {NULL, 0}},
						 {KINDS_LEVEL_OTHER, ENV_STR_INIT("high")},
						 {KINDS_LEVEL_HIGH, {NULL, 0}}};
static const struct env_json json[] = {ENV_JSON_INIT("1"), ENV_JSON_INIT("[ 1 , 2 ]"), ENV_JSON_INIT("{}"),
				       ENV_JSON_INIT("[1"), ENV_JSON_INIT("null")};
static const struct env_json list[] = {ENV_JSON_INIT("[]"), ENV_JSON_INIT("[ 1 ]"), ENV_JSON_INIT("\"\""),
				       ENV_JSON_INIT("{}"), ENV_JSON_INIT("\"a\"")};
static const struct sample_order_opts_item maybe[] = {
	{ENV_PRESENT, 1}, {ENV_NULL, 0}, {ENV_PRESENT, -1}, {ENV_ABSENT, 0}, {ENV_PRESENT, 2}};
static const struct sample_digits arrays[] = {{digits, 3}, {NULL, 0}, {digits, 1}, {digits, 4}, {digits, 2}};
static const struct sample_digits lost[] = {{digits, 3}, {NULL, 0}, {digits, 1}, {NULL, 1}, {digits, 2}};
static const struct sample_open_entry entries[] = {{ENV_STR_INIT("a"), ENV_JSON_INIT("1")},
						   {ENV_STR_INIT("b"), ENV_JSON_INIT("2")},
						   {ENV_STR_INIT("a"), ENV_JSON_INIT("3")}};
static const struct sample_open maps[] = {
	{entries, 2}, {NULL, 0}, {entries + 1, 2}, {entries, 3}, {entries, 1}};
static const struct sample_node nodes[] = {{.name = ENV_STR_INIT("a")},
					   {.name = ENV_STR_INIT("b")},
					   {.name = ENV_STR_INIT("c")},
					   {.name = ENV_STR_INIT("")},
					   {.name = ENV_STR_INIT("d")}};
static const struct kinds_pair pairs[] = {{ENV_STR_INIT("a"), ENV_NULL, 0},
					  {ENV_STR_INIT("b"), ENV_PRESENT, 5},
					  {ENV_STR_INIT("c"), ENV_NULL, 0},
					  {ENV_STR_INIT("d"), ENV_ABSENT, 0},
					  {ENV_STR_INIT("e"), ENV_NULL, 0}};

/* Five items, of which all but the fourth are fast. */
#define BAD 3
#define ITEMS 5

static const struct {
	const char *item;
	const void *items;
} cases[] = {
	{"digit", digits},  {"digit", negative},    {"step", odd},        {"step", nought},
	{"step", hundred},  {"five", odd},          {"above", above},     {"below", below},
	{"int32", by_five}, {"int32", large},       {"natural", natural}, {"natural", past},
	{"even", even},     {"even", two},          {"number", finite},   {"number", number},
	{"ratio", ratio},   {"ratio", whole},       {"least", least},     {"most", most},
	{"half", half},     {"cents", cents},       {"cents", million},   {"float", real},
	{"tenth", tenth},   {"tenth", quarter},     {"text", text},       {"text", nowhere},
	{"short", shorter}, {"short", longer},      {"code", code},       {"mail", mail},
	{"date", date},     {"bytes", bytes},       {"color", color},     {"color", invalid},
	{"mixed", mixed},   {"mixed", list_member}, {"level", level},     {"json", json},
	{"list", list},     {"maybe", maybe},       {"digits", arrays},   {"digits", lost},
	{"open", maps},     {"node", nodes},        {"pair", pairs},      {"strict", digits},
};

/* Asserts what both encoders say: `fast`, or not. */
static void hold_list(const struct fast *fast, const void *items, size_t count, bool wanted)
{
	struct fast_list value = {items, count};
	struct pair answers = {false, false};
	const char *problem = pair_encode(fast, &value, &answers);

	ck_assert_msg(problem == NULL, "%s: %s", fast->type->name, problem);
	ck_assert_msg(answers.fast == wanted, "%s of %zu", fast->type->name, count);
}

START_TEST(test_arrays)
{
	const struct fast *fast = &fast_lists_find(cases[_i].item)->array;
	const char *items = cases[_i].items;
	size_t size = fast->type->as.array.item->size;

	for (size_t from = 0; from <= ITEMS; from++)
		for (size_t to = from; to <= ITEMS; to++)
			hold_list(fast, items + from * size, to - from, from > BAD || to <= BAD);
	hold_list(fast, NULL, 0, true);
	hold_list(fast, NULL, 1, false);
}
END_TEST

/* The items as entries of a map, each with a key of its own, in memory of just that size. */
static char *make_entries(const struct env_map_rules *rules, const char *items)
{
	static const struct env_str keys[ITEMS] = {ENV_STR_INIT("a"), ENV_STR_INIT(""), ENV_STR_INIT("aa"),
						   ENV_STR_INIT("\xC3\xA5\""), ENV_STR_INIT("b")};
	char *made = calloc(ITEMS, rules->entry_size);

	ck_assert_ptr_nonnull(made);
	for (size_t i = 0; i < ITEMS; i++) {
		memcpy(made + i * rules->entry_size, &keys[i], sizeof(keys[i]));
		memcpy(made + i * rules->entry_size + rules->value_offset, items + i * rules->value->size,
		       rules->value->size);
	}
	return made;
}

START_TEST(test_maps)
{
	const struct fast *fast = &fast_lists_find(cases[_i].item)->map;
	const struct env_map_rules *rules = &fast->type->as.map;
	char *made = make_entries(rules, cases[_i].items);

	for (size_t from = 0; from <= ITEMS; from++)
		for (size_t to = from; to <= ITEMS; to++)
			hold_list(fast, made + from * rules->entry_size, to - from, from > BAD || to <= BAD);
	/* the first two with the same key, and a key that is nowhere, and one that is no text */
	memcpy(made + rules->entry_size, made, sizeof(struct env_str));
	hold_list(fast, made, 2, false);
	memcpy(made, &(struct env_str){NULL, 3}, sizeof(struct env_str));
	hold_list(fast, made, 1, false);
	memcpy(made, &(struct env_str)ENV_STR_INIT("\xFF"), sizeof(struct env_str));
	hold_list(fast, made, 1, false);
	hold_list(fast, NULL, 0, true);
	hold_list(fast, NULL, 1, false);
	free(made);
}
END_TEST

/* Items that have no fast function, and ones with rules on text: whatever there is, nobody knows. */
START_TEST(test_unknown)
{
	static const struct kinds_numbers numbers = {NULL, 0};
	static const struct sample_node node = {.name = ENV_STR_INIT("a")};

	hold_list(&fast_lists_find("bare")->array, &node, 1, false);
	hold_list(&fast_lists_find("unique")->array, &numbers, 1, false);
	struct {
		struct env_str key;
		struct sample_node value;
	} bare = {ENV_STR_INIT("a"), node};
	struct {
		struct env_str key;
		struct kinds_numbers value;
	} unique = {ENV_STR_INIT("a"), numbers};
	hold_list(&fast_lists_find("bare")->map, &bare, 1, false);
	hold_list(&fast_lists_find("unique")->map, &unique, 1, false);
}
END_TEST

/* A map's keys must differ: few are compared, with many the careful encoder decides. */
START_TEST(test_keys)
{
	struct sample_order_counts_entry made[60];
	char keys[60][8];
	const struct fast *fast = &fast_lists_find("integer")->map;
	size_t count = (size_t)_i;

	for (size_t i = 0; i < count; i++) {
		int len = snprintf(keys[i], sizeof(keys[i]), "%d", 10 + (int)(i * 37 % 60));
		made[i] = (struct sample_order_counts_entry){env_str_of(keys[i], (size_t)len), 0};
	}
	hold_list(fast, made, count, count <= 24);
	for (size_t i = 0; i + 1 < count; i++) {
		struct env_str key = made[count - 1].key;
		made[count - 1].key = made[i].key;
		hold_list(fast, made, count, false);
		made[count - 1].key = key;
	}
}
END_TEST

TCase *fast_lists_write_case(void)
{
	TCase *tests = tcase_create("lists written");

	tcase_add_loop_test(tests, test_arrays, 0, (int)COUNT_OF(cases));
	tcase_add_loop_test(tests, test_maps, 0, (int)COUNT_OF(cases));
	tcase_add_test(tests, test_unknown);
	tcase_add_loop_test(tests, test_keys, 0, 60);
	return tests;
}
