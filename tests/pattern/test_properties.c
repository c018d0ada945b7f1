/* Properties of characters. */
#include "pattern/suites.h"
#include "pattern/support.h"

#include "pattern/characters.h"

static const struct matching properties[] = {
	{T("^\\p{Lu}$"), {T("A"), T("\xC3\x89"), T("\xF0\x9D\x90\x80")}, {T("a"), T("1"), T("\xC7\x85")}},
	{T("^\\P{Lu}$"), {T("a"), T("1"), T("\n")}, {T("A"), T("\xC3\x89")}},
	{T("^\\p{L}$"), {T("a"), T("\xE4\xB8\xAD"), T("\xC7\x85")}, {T("1"), T("_"), T("\xCC\x81")}},
	{T("^\\p{Letter}$"), {T("a")}, {T("1")}},
	{T("^\\p{gc=L}$"), {T("a")}, {T("1")}},
	{T("^\\p{General_Category=Letter}$"), {T("a")}, {T("1")}},
	{T("^\\p{LC}$"), {T("a"), T("A"), T("\xC7\x85")}, {T("\xE4\xB8\xAD")}},
	{T("^\\p{Nd}$"), {T("1"), T("\xE0\xA7\xAA")}, {T("\xC2\xBD"), T("a")}},
	{T("^\\p{digit}$"), {T("1"), T("\xE0\xA7\xAA")}, {T("a")}},
	{T("^\\p{Script=Greek}$"), {T("\xCE\xB1")}, {T("a"), T("\xCC\x81")}},
	{T("^\\p{sc=Grek}\\p{Script=Grek}\\p{sc=Greek}$"), {T("\xCE\xB1\xCE\xB2\xCE\xB3")}, {T("abc")}},
	/* U+0342 is of Script Inherited, with the extension Greek */
	{T("^\\p{Script_Extensions=Greek}$"), {T("\xCD\x82"), T("\xCE\xB1")}, {T("a")}},
	{T("^\\p{sc=Greek}$"), {T("\xCE\xB1")}, {T("\xCD\x82")}},
	{T("^\\p{scx=Zinh}$"), {T("\xCC\x80")}, {T("\xCD\x82")}},
	{T("^\\p{Emoji}$"), {T("\xF0\x9F\x98\x80"), T("1")}, {T("a")}},
	{T("^\\p{Alphabetic}$"), {T("a"), T("\xE2\x85\xA0")}, {T("1")}},
	{T("^\\p{White_Space}$"), {T(" "), T("\xC2\x85")}, {T("\xEF\xBB\xBF"), T("a")}},
	{T("^\\p{ASCII}$"), {T("\0"), T("\x7F")}, {T("\xC2\x80")}},
	{T("^\\P{ASCII}$"), {T("\xC2\x80"), T("\xF4\x8F\xBF\xBF")}, {T("\x7F")}},
	{T("^\\p{Any}$"), {T("\0"), T("\xF4\x8F\xBF\xBF")}, {T("")}},
	{T("\\P{Any}"), {{0}}, {T(""), T("a")}},
	{T("^\\p{Cn}$"), {T("\xCD\xB8")}, {T("a")}},
	{T("^\\p{Assigned}$"), {T("a")}, {T("\xCD\xB8")}},
	{T("^\\p{Co}$"), {T("\xEE\x80\x80"), T("\xF4\x8F\xBF\xBD")}, {T("a")}},
	{T("^\\p{Hex}$"), {T("f"), T("\xEF\xBC\xA1")}, {T("g")}},
	{T("^\\p{ID_Start}\\p{ID_Continue}*$"), {T("a1"), T("\xC3\xA9_")}, {T("1a")}},
	{T("^[\\p{Lu}\\p{Nd}_]$"), {T("A"), T("1"), T("_")}, {T("a")}},
	{T("^[^\\p{L}]$"), {T("1")}, {T("a")}},
	{T("^[^\\P{L}]$"), {T("a")}, {T("1")}},
	{T("^[\\P{L}a]$"), {T("a"), T("1")}, {T("b")}},
	/* surrogates are of no text */
	{T("\\p{Cs}"), {{0}}, {T(""), T("a"), T("\xF0\x9F\x98\x80")}},
};

START_TEST(test_properties)
{
	assert_matches(properties, COUNT_OF(properties), true);
}
END_TEST

/* Each character is of exactly one category, and of exactly one script. */
static void check_partition(enum env_pattern_property_kind kind, uint32_t count)
{
	struct memory memory;
	struct characters all = {0};
	uint64_t sum = 0;

	memory_init(&memory);
	for (uint32_t i = 0; i < count; i++) {
		struct env_pattern_property property = {kind,
							kind == ENV_PATTERN_CATEGORY ? UINT32_C(1) << i : i};
		struct characters set = {0};
		characters_add_property(&memory, &set, property);
		for (size_t k = 0; k < set.count; k++) {
			ck_assert(k == 0 || set.ranges[k].low > set.ranges[k - 1].high);
			sum += set.ranges[k].high - set.ranges[k].low + 1;
			characters_add(&memory, &all, set.ranges[k].low, set.ranges[k].high);
		}
	}
	characters_sort(&all);
	ck_assert_uint_eq(sum, CHARACTER_MAX + 1);
	ck_assert_uint_eq(all.count, 1);
	ck_assert_uint_eq(all.ranges[0].low, 0);
	ck_assert_uint_eq(all.ranges[0].high, CHARACTER_MAX);
	memory_free(&memory);
}

START_TEST(test_partitions)
{
	check_partition(ENV_PATTERN_CATEGORY, 30);
	check_partition(ENV_PATTERN_SCRIPT, 165);
}
END_TEST

Suite *properties_suite(void)
{
	Suite *suite = suite_create("properties");
	TCase *cases = tcase_create("properties");

	tcase_add_test(cases, test_properties);
	tcase_add_test(cases, test_partitions);
	suite_add_tcase(suite, cases);
	return suite;
}
