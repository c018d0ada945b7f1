/* Structs of the further kinds that hold what no text can, and comparing and copying them. */
#include <check.h>
#include <math.h>
#include <string.h>

#include "text/hooks.h"
#include "type/suites.h"
#include "type/support.h"

/* What check says of the value; it is no value to be written either. */
static void expect(const struct env_type *type, const void *value, const char *errors)
{
	struct bench bench = {.type = type};
	struct env_buf out = {0};

	enum env_status status = env_check(type, value, &bench.errors);
	ck_assert_str_eq(bench_errors(&bench), errors);
	ck_assert_int_eq(status, errors[0] == '\0' ? ENV_OK : ENV_INVALID);
	ck_assert_int_eq(env_check(type, value, NULL), status);
	ck_assert_int_eq(env_encode(type, value, &out, NULL), status);
	ck_assert_uint_eq(out.len == 0, status != ENV_OK);
	env_buf_free(&out);
	bench_close(&bench);
}

START_TEST(junk_in_numbers)
{
	const float floats[] = {NAN, INFINITY, 0.05F, 0.3F, 0.9F};
	const uint64_t naturals[] = {2, 7, UINT64_MAX - 1};

	expect(&kinds_int32_type, &(int32_t){7}, ": ensure this value is a multiple of 5");
	expect(&kinds_int32_type, &(int32_t){INT32_MAX}, ": ensure this value is less than 100");
	expect(&kinds_uint32_type, &(uint32_t){UINT32_MAX}, "");
	expect(&kinds_even_type, &naturals[0], ": ensure this value is greater than 2");
	expect(&kinds_even_type, &naturals[1], ": ensure this value is a multiple of 2");
	expect(&kinds_even_type, &naturals[2],
	       ": ensure this value is less than or equal to 18446744073709551612");
	expect(&kinds_tenth_type, &floats[0], ": ensure this value is a finite number");
	expect(&kinds_tenth_type, &floats[1], ": ensure this value is a finite number");
	expect(&kinds_tenth_type, &floats[2], ": ensure this value is greater than or equal to 0.1");
	expect(&kinds_tenth_type, &floats[3], "");
	expect(&kinds_tenth_type, &floats[4], ": ensure this value is less than 0.9");
	expect(&kinds_cents_type, &(double){0.005}, ": ensure this value is a multiple of 0.01");
}
END_TEST

START_TEST(junk_in_strings)
{
	const struct kinds_level_value levels[] = {
		{KINDS_LEVEL_HIGH, {NULL, 5}},
		{KINDS_LEVEL_OTHER, {NULL, 0}},
		{KINDS_LEVEL_OTHER, {NULL, 1}},
		{KINDS_LEVEL_OTHER, ENV_STR_INIT("\xFF")},
		{KINDS_LEVEL_OTHER, ENV_STR_INIT("low")},
		{KINDS_LEVEL_INVALID, {NULL, 0}},
		{(enum kinds_level)3, {NULL, 0}},
	};
	const char *no_member = ": value is not a valid enumeration member; permitted: 'low', 'high'";

	expect(&kinds_level_type, &levels[0], "");
	expect(&kinds_level_type, &levels[1], "");
	expect(&kinds_level_type, &levels[2], ": str type expected");
	expect(&kinds_level_type, &levels[3], ": string is not valid UTF-8");
	expect(&kinds_level_type, &levels[4], ": the other text is that of a member");
	expect(&kinds_level_type, &levels[5], no_member);
	expect(&kinds_level_type, &levels[6], no_member);
	expect(&kinds_date_type, &(struct env_date){2023, 2, 29}, ": invalid date format");
	expect(&kinds_date_type, &(struct env_date){0}, ": invalid date format");
	expect(&kinds_bytes_type, &(struct env_bytes){NULL, 1}, ": str type expected");
	expect(&kinds_bytes_type, &(struct env_bytes){NULL, 0}, "");
	expect(&kinds_code_type, &(struct env_str)ENV_STR_INIT("A"),
	       ": string does not match regex \"^[a-z]*$\"");
	expect(&kinds_code_type, &(struct env_str)ENV_STR_INIT("slow"),
	       ": string takes too many steps to match");
	expect(&kinds_mail_type, &(struct env_str){NULL, 0}, ": value is not a valid email address");
	expect(&kinds_mixed_type, &(int){8}, "");
	ck_assert_int_eq(env_check(&kinds_code_type, &(struct env_str)ENV_STR_INIT("memory"), NULL),
			 ENV_NO_MEMORY);
}
END_TEST

START_TEST(junk_in_tuples)
{
	static const double numbers[] = {1, NAN, 3};
	struct kinds_row row = {.item_0 = {2024, 2, 29}};
	struct kinds_pair pair = {ENV_STR_INIT("a"), ENV_ABSENT, 0};

	expect(&kinds_pair_type, &pair, ": wrong tuple length 1, expected 2");
	pair.item_1_is = ENV_PRESENT;
	expect(&kinds_pair_type, &pair, "");
	expect(&kinds_row_type, &row, "");
	row.item_2_is = ENV_PRESENT;
	expect(&kinds_row_type, &row, "1: field required");
	row.item_1_is = ENV_NULL;
	expect(&kinds_row_type, &row, "");
	row.rest = (struct kinds_row_rest){numbers, 1};
	expect(&kinds_row_type, &row, "3: field required");
	row.item_3_is = ENV_PRESENT;
	expect(&kinds_row_type, &row, "3: field required");
	row.item_3 = &(float){0.5F};
	expect(&kinds_row_type, &row, "");
	row.rest.count = 2;
	expect(&kinds_row_type, &row, "5: ensure this value is a finite number");
	row.rest.count = 3;
	expect(&kinds_row_type, &row, ": ensure this value has at most 6 items");
	row.rest = (struct kinds_row_rest){NULL, SIZE_MAX};
	expect(&kinds_row_type, &row, ": value is not a valid tuple");
	row.rest = (struct kinds_row_rest){NULL, 0};
	row.item_2_is = ENV_NULL;
	expect(&kinds_row_type, &row, "2: none is not an allowed value");
}
END_TEST

START_TEST(junk_in_unions)
{
	static const struct kinds_map_entry entries[] = {{ENV_STR_INIT("kind"), {ENV_STR_INIT("\"map\"")}},
							 {ENV_STR_INIT("kind"), {ENV_STR_INIT("true")}},
							 {ENV_STR_INIT("kind"), {ENV_STR_INIT("{}")}}};
	struct kinds_shape shape = {0};
	struct kinds_scalar scalar = {.is = KINDS_SCALAR_OPEN};

	expect(&kinds_shape_type, &shape, ": field required");
	shape.is = (enum kinds_shape_is)7;
	expect(&kinds_shape_type, &shape, ": invalid member of a union");
	shape.is = KINDS_SHAPE_GROUP;
	expect(&kinds_shape_type, &shape, ": field required");
	shape = (struct kinds_shape){KINDS_SHAPE_RECT, {.rect = {.kind = 0}}};
	expect(&kinds_shape_type, &shape,
	       "Rect.kind: value is not a valid enumeration member; permitted: 'rect', 'box'");
	shape = (struct kinds_shape){KINDS_SHAPE_MAP, {.map = {entries, 0}}};
	expect(&kinds_shape_type, &shape, ": Discriminator 'kind' is missing in value");
	shape.as.map.count = 1;
	expect(&kinds_shape_type, &shape, "");
	shape.as.map.items = &entries[1];
	expect(&kinds_shape_type, &shape, ": value is not of this member of the union");
	shape.as.map.items = &entries[2];
	expect(&kinds_shape_type, &shape,
	       ": No match for discriminator 'kind' and value {} (allowed values: 'circle', 'rect', 'box', "
	       "100, 'map', true)");
	shape = (struct kinds_shape){KINDS_SHAPE_OPEN, {.open = ENV_JSON_INIT(" {\"kind\": true} ")}};
	expect(&kinds_shape_type, &shape, "");
	shape.as.open = (struct env_json)ENV_JSON_INIT("\"a\"");
	expect(&kinds_shape_type, &shape, ": value is not of this member of the union");
	shape.as.open = (struct env_json)ENV_JSON_INIT("{");
	expect(&kinds_shape_type, &shape, ": value is not valid JSON");
	scalar.as.open = (struct env_json)ENV_JSON_INIT("1");
	expect(&kinds_scalar_type, &scalar, ": value is not of this member of the union");
}
END_TEST

START_TEST(junk_in_maps)
{
	static const struct kinds_table_entry entries[] = {
		{ENV_STR_INIT("a"), 1}, {ENV_STR_INIT("B"), 1}, {ENV_STR_INIT("slow"), 1}, {{NULL, 0}, 101}};
	struct kinds_table table = {entries, 4};
	struct kinds_keep keep = {1, {entries, 2}};

	expect(&kinds_table_type, &table,
	       ": ensure this value has at most 3 properties; __key__: string does not match regex "
	       "\"^[a-z]*$\"");
	table.items = entries + 2;
	table.count = 2;
	expect(&kinds_table_type, &table, "__key__: string takes too many steps to match");
	table = (struct kinds_table){entries, 4};
	expect(&kinds_closed_type, &table,
	       "B: extra fields not permitted; slow: string takes too many steps to match; "
	       ": ensure this value is less than or equal to 100");
	table.count = 2;
	expect(&kinds_loose_type, &table, "B: extra fields not permitted");
	expect(&kinds_keep_type, &keep, "a: duplicate key; B: extra fields not permitted");
	table.count = 1;
	expect(&kinds_words_type, &table,
	       "__key__: value is not a valid enumeration member; permitted: 'x', 'y\"'");
	table = (struct kinds_table){NULL, 0};
	expect(&kinds_table_type, &table, ": ensure this value has at least 1 properties");
	table = (struct kinds_table){NULL, 9};
	expect(&kinds_table_type, &table, ": value is not a valid dict");
}
END_TEST

START_TEST(rules_on_text)
{
	static const int64_t twice[] = {1, 2, 1};
	struct kinds_holder holder = {.unique = {twice, 3}, .open = ENV_JSON_INIT("{ }")};

	expect(&kinds_holder_type, &holder, "unique: the list has duplicated items");
	holder.open_is = ENV_PRESENT;
	expect(&kinds_holder_type, &holder,
	       "unique: the list has duplicated items; open: ensure this value has at least 1 properties");
	holder.unique.count = 2;
	holder.open = (struct env_json)ENV_JSON_INIT("{\"a\":1}");
	expect(&kinds_holder_type, &holder, "");
	holder.open_is = ENV_ABSENT;
	expect(&kinds_holder_type, &holder, ": ensure this value has at least 2 properties");
	/* what is wrong by the tables silences no rule but those of what is around it */
	holder.unique.count = 3;
	holder.maybe_is = ENV_PRESENT;
	expect(&kinds_holder_type, &holder,
	       "unique: the list has duplicated items; maybe: ensure this value has at least 1 characters");
}
END_TEST

/* Each allocation fails once. */
START_TEST(rules_on_text_without_memory)
{
	static const int64_t twice[] = {1, 2, 1};
	struct kinds_holder holder = {
		.unique = {twice, 3}, .open_is = ENV_PRESENT, .open = ENV_JSON_INIT("{}")};
	enum env_status status = ENV_NO_MEMORY;

	for (int wrong = 0; wrong < 2; wrong++) {
		holder.maybe_is = wrong ? ENV_PRESENT : ENV_NULL;
		status = ENV_NO_MEMORY;
		for (size_t left = 0; status == ENV_NO_MEMORY; left++) {
			struct hooks hooks;
			struct env_errors errors;
			hooks_init(&hooks, left);
			env_errors_init(&errors, &hooks.allocator);
			status = env_check(&kinds_holder_type, &holder, &errors);
			env_errors_free(&errors);
			ck_assert_uint_eq(hooks.held, 0);
		}
		ck_assert_int_eq(status, ENV_INVALID);
	}
}
END_TEST

/* Texts of one type, of which no two are equal. */
static const struct {
	const char *type;
	const char *texts[4];
} different[] = {
	{"kinds.float", {"0.1", "0.2", "-0.1", "1e30"}},
	{"kinds.uint64", {"1", "18446744073709551615", "0", "256"}},
	{"kinds.date", {"\"2024-02-29\"", "\"2024-02-28\"", "\"2024-03-29\"", "\"0001-02-28\""}},
	{"kinds.bytes", {"\"\"", "\"AQ==\"", "\"AQI=\"", "\"AQM=\""}},
	{"kinds.level", {"\"low\"", "\"high\"", "\"a\"", "\"b\""}},
	{"kinds.pair", {"[\"a\",5]", "[\"b\",5]", "[\"a\",10]", "[\"a\",null]"}},
	{"kinds.row",
	 {"[\"2024-02-29\"]", "[\"2024-02-29\",null]", "[\"2024-02-29\",null,1,0.5]",
	  "[\"2024-02-29\",null,1,0.5,1]"}},
	{"kinds.scalar", {"1", "\"a\"", "[1]", "{\"a\":1}"}},
	{"kinds.shape",
	 {"{\"kind\":100,\"parts\":[\"a\"]}", "{\"kind\":100,\"parts\":[\"b\"]}",
	  "{\"kind\":\"circle\",\"r\":1}", "{\"kind\":true,\"r\":1}"}},
};

START_TEST(values_are_told_apart)
{
	struct bench benches[4];

	for (size_t i = 0; i < 4; i++) {
		const char *text = different[_i].texts[i];
		bench_open(&benches[i], different[_i].type);
		ck_assert_int_eq(bench_decode(&benches[i], text, strlen(text)), ENV_OK);
		for (size_t j = 0; j <= i; j++)
			ck_assert(env_equal(benches[i].type, benches[i].value, benches[j].value) == (i == j));
	}
	for (size_t i = 0; i < 4; i++)
		bench_close(&benches[i]);
}
END_TEST

START_TEST(zeros_and_nothing)
{
	const float zeros[] = {0.0F, -0.0F, NAN};
	const struct kinds_shape boxes[] = {{.is = KINDS_SHAPE_GROUP}, {.is = 0}};

	ck_assert(env_equal(&kinds_float_type, &zeros[0], &zeros[1]));
	ck_assert(!env_equal(&kinds_float_type, &zeros[2], &zeros[2]));
	ck_assert(env_equal(&kinds_shape_type, &boxes[0], &boxes[0]));
	ck_assert(!env_equal(&kinds_shape_type, &boxes[0], &boxes[1]));
	ck_assert(env_str_equal(env_enum_text(&kinds_mixed_type, 4), env_str("[1,2e1]")));
	ck_assert(env_str_equal(env_enum_text(&kinds_level_type, 2), env_str("high")));
}
END_TEST

Suite *kinds_check_suite(void)
{
	Suite *suite = suite_create("kinds_check");
	TCase *tcase = tcase_create("kinds_check");

	tcase_add_test(tcase, junk_in_numbers);
	tcase_add_test(tcase, junk_in_strings);
	tcase_add_test(tcase, junk_in_tuples);
	tcase_add_test(tcase, junk_in_unions);
	tcase_add_test(tcase, junk_in_maps);
	tcase_add_test(tcase, rules_on_text);
	tcase_add_test(tcase, rules_on_text_without_memory);
	tcase_add_loop_test(tcase, values_are_told_apart, 0, (int)COUNT_OF(different));
	tcase_add_test(tcase, zeros_and_nothing);
	suite_add_tcase(suite, tcase);
	return suite;
}
