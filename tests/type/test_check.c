/* Structs that hold what no text can: junk, and what the schema forbids. */
#include <check.h>
#include <math.h>
#include <string.h>

#include "type/suites.h"
#include "type/support.h"

/* An order that may be written, to be spoilt. */
static void order_open(struct bench *bench)
{
	bench_open(bench, "sample.order");
	struct sample_order *order = bench->value;
	order->id = 1;
	order->address.street = env_str("s");
	order->color = SAMPLE_COLOR_RED;
	order->ref_is = ENV_NULL;
}

static void set_enum(void *member, int value)
{
	memcpy(member, &value, sizeof(value));
}

static void spoil_scalars(struct sample_order *order)
{
	unsigned char junk = 7;

	order->id = 0;
	order->address.street = env_str("\xFF");
	order->address.zip_is = ENV_PRESENT;
	order->address.zip = env_str_of(NULL, 3);
	order->address.legacy_is = ENV_NULL;
	order->color = SAMPLE_COLOR_INVALID;
	order->ref_is = ENV_ABSENT;
	set_enum(&order->note_is, 9);
	order->ratio = (double)NAN;
	order->nick_is = ENV_PRESENT;
	order->nick = env_str_of(NULL, 0);
	order->shade_is = ENV_PRESENT;
	set_enum(&order->shade, 4);
	order->active_is = ENV_PRESENT;
	memcpy(&order->active, &junk, 1);
}

START_TEST(junk_in_scalars)
{
	struct bench bench;

	order_open(&bench);
	ck_assert_int_eq(env_check(bench.type, bench.value, &bench.errors), ENV_OK);
	spoil_scalars(bench.value);
	ck_assert_int_eq(env_check(bench.type, bench.value, &bench.errors), ENV_INVALID);
	ck_assert_str_eq(
		bench_errors(&bench),
		"id: ensure this value is greater than or equal to 1; "
		"address.street: string is not valid UTF-8; address.zip: str type expected; "
		"address.legacy: none is not an allowed value; "
		"color: value is not a valid enumeration member; permitted: 'red', 'green', 'blue'; "
		"ref: field required; note: invalid presence; ratio: ensure this value is a finite number; "
		"shade: value is not a valid enumeration member; permitted: 'red', 'green', 'blue'; "
		"active: value could not be parsed to a boolean");
	ck_assert_ptr_null(bench_encode(&bench));
	ck_assert_int_eq(env_check(bench.type, bench.value, NULL), ENV_INVALID);
	bench_close(&bench);
}
END_TEST

START_TEST(junk_in_containers)
{
	struct sample_order_opts_item opts[] = {{ENV_ABSENT, 0}, {ENV_NULL, 0}, {ENV_PRESENT, 1}};
	static const struct sample_order_counts_entry counts[] = {
		{ENV_STR_INIT("a"), 1}, {ENV_STR_INIT("b"), 1}, {{NULL, 0}, 1},
		{ENV_STR_INIT("a"), 2}, {{"", 0}, 1},           {ENV_STR_INIT("\xC3"), 1},
	};
	static const struct sample_order_lists_entry lists[] = {{{NULL, 1}, {NULL, 0}}};
	struct bench bench;

	set_enum(&opts[2].is, 3);
	order_open(&bench);
	struct sample_order *order = bench.value;
	order->tags = (struct sample_order_tags){NULL, 1};
	order->matrix_is = ENV_PRESENT;
	order->opts_is = ENV_PRESENT;
	order->opts = (struct sample_order_opts){opts, 3};
	order->counts_is = ENV_PRESENT;
	order->counts = (struct sample_order_counts){counts, 6};
	order->lists_is = ENV_PRESENT;
	order->lists = (struct sample_order_lists){lists, 1};
	ck_assert_int_eq(env_check(bench.type, order, &bench.errors), ENV_INVALID);
	ck_assert_str_eq(bench_errors(&bench),
			 "tags: value is not a valid list; matrix: ensure this value has at least 1 items; "
			 "opts.0: field required; opts.2: invalid presence; counts.a: duplicate key; "
			 "counts.: duplicate key; "
			 "counts.\xEF\xBF\xBD: string is not valid UTF-8; lists: value is not a valid dict");
	bench_close(&bench);
}
END_TEST

START_TEST(open_values_are_checked)
{
	static const struct {
		const char *json;
		const char *errors;
	} cases[] = {
		{"{\"a\" : [ ] } ", ""},
		{"{\"a\":}", "attrs: value is not valid JSON"},
		{"", "attrs: value is not valid JSON"},
		{"{} {}", "attrs: value is not valid JSON"},
		{"{\"\xFF\":1}", "attrs: value is not valid JSON"},
		{" [1]", "attrs: value is not a valid dict"},
		{"null", "attrs: none is not an allowed value"},
	};
	struct bench bench;

	order_open(&bench);
	struct sample_order *order = bench.value;
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		order->attrs.text = env_str(cases[i].json);
		env_check(bench.type, order, &bench.errors);
		ck_assert_str_eq(bench_errors(&bench), cases[i].errors);
		env_errors_reset(&bench.errors);
	}
	order->attrs.text = env_str_of(NULL, 0);
	ck_assert_int_eq(env_check(bench.type, order, NULL), ENV_INVALID);
	bench_close(&bench);
}
END_TEST

/* An extra key must not shadow a property. */
START_TEST(extra_keys_are_not_properties)
{
	static const struct sample_keep_extra_entry extra[] = {
		{ENV_STR_INIT("k"), {ENV_NULL, 0}},
		{ENV_STR_INIT("b"), {ENV_NULL, 0}},
	};
	struct bench bench;

	bench_open(&bench, "sample.keep");
	struct sample_keep *keep = bench.value;
	keep->extra = (struct sample_keep_extra){extra, 2};
	ck_assert_int_eq(env_check(bench.type, keep, &bench.errors), ENV_INVALID);
	ck_assert_str_eq(bench_errors(&bench), "b: duplicate key");
	keep->extra.count = 1;
	ck_assert_str_eq(bench_encode(&bench), "{\"a\":0,\"b\":true,\"k\":null}");
	bench_close(&bench);
}
END_TEST

START_TEST(box_without_content)
{
	struct bench bench;

	bench_open(&bench, "sample.node");
	struct sample_node *node = bench.value;
	node->name = env_str("n");
	node->next_is = ENV_PRESENT;
	ck_assert_int_eq(env_check(bench.type, node, &bench.errors), ENV_INVALID);
	ck_assert_str_eq(bench_errors(&bench), "next: field required");
	bench_close(&bench);
}
END_TEST

/* A struct that contains itself ends at the depth limit, and so do copies and comparisons. */
START_TEST(cycles_end)
{
	struct sample_node node = {.name = ENV_STR_INIT("n"), .next_is = ENV_PRESENT};
	struct sample_node other = node;
	struct bench bench;

	bench_open(&bench, "sample.node");
	node.next = &node;
	other.next = &other;
	ck_assert_int_eq(env_check(bench.type, &node, &bench.errors), ENV_LIMIT);
	ck_assert_int_eq(env_encode(bench.type, &node, &bench.buf, NULL), ENV_LIMIT);
	ck_assert_uint_eq(bench.buf.len, 0);
	ck_assert_int_eq(env_copy(bench.type, bench.value, &bench.arena, &node), ENV_LIMIT);
	ck_assert(!env_equal(bench.type, &node, &other));
	bench_close(&bench);
}
END_TEST

/* What may be written is what may be read: the same depth, open values included. */
START_TEST(depth_is_that_of_decode)
{
	char json[2 * ENV_DEPTH_DEFAULT + 2];
	struct sample_open_entry entry = {ENV_STR_INIT("k"), {{json, 0}}};
	struct sample_open open = {&entry, 1};
	struct bench bench;

	memset(json, '[', sizeof(json) / 2);
	memset(json + sizeof(json) / 2, ']', sizeof(json) / 2);
	bench_open(&bench, "sample.open");
	entry.value.text = env_str_of(json + 2, sizeof(json) - 4);
	ck_assert_int_eq(env_encode(bench.type, &open, &bench.buf, NULL), ENV_OK);
	ck_assert_int_eq(bench_decode(&bench, bench.buf.data, bench.buf.len), ENV_OK);
	entry.value.text = env_str_of(json + 1, sizeof(json) - 2);
	ck_assert_int_eq(env_check(bench.type, &open, NULL), ENV_LIMIT);
	bench_close(&bench);
}
END_TEST

Suite *check_suite(void)
{
	Suite *suite = suite_create("check");
	TCase *tcase = tcase_create("check");

	tcase_add_test(tcase, junk_in_scalars);
	tcase_add_test(tcase, junk_in_containers);
	tcase_add_test(tcase, open_values_are_checked);
	tcase_add_test(tcase, extra_keys_are_not_properties);
	tcase_add_test(tcase, box_without_content);
	tcase_add_test(tcase, cycles_end);
	tcase_add_test(tcase, depth_is_that_of_decode);
	suite_add_tcase(suite, tcase);
	return suite;
}
