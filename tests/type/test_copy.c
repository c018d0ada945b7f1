/* Copies outlive what they were made of; equality is that of the JSON's reader. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "type/suites.h"
#include "type/support.h"

#define ORDER                                                                                               \
	"{\"id\":1,\"address\":{\"street\":\"s\",\"version\":1},\"color\":\"red\",\"ref\":5,\"nick\":null," \
	"\"tags\":[\"a\",\"b\"],\"matrix\":[[1],[]],\"opts\":[1,null],\"counts\":{\"a\":1,\"b\":2},"        \
	"\"lists\":{\"x\":[1]},\"meta\":{\"m\": 1},\"shade\":\"blue\"}"
#define NODE                                                                                            \
	"{\"name\":\"n\",\"children\":[{\"name\":\"c\",\"next\":{\"name\":\"d\"}}],\"next\":{\"name\":" \
	"\"e\",\"next\":null}}"

static const struct {
	const char *type;
	const char *json;
} copies[] = {
	{"sample.order", ORDER},
	{"sample.node", NODE},
	{"sample.keep", "{\"a\":1,\"k\":2,\"l\":null}"},
	{"sample.open", "{\"a\":[1]}"},
	{"sample.ones", "[1,1]"},
	{"sample.points", "[{\"x\":1,\"y\":2}]"},
	{"sample.text", "\"t\""},
	{"sample.json", "[1, 2]"},
	{"sample.empty", "{}"},
	{"sample.boolean", "true"},
	{"sample.number", "0.5"},
	{"sample.nothing", "null"},
};

START_TEST(copy_outlives_its_source)
{
	struct bench source;
	struct bench copy;

	bench_open(&source, copies[_i].type);
	bench_open(&copy, copies[_i].type);
	ck_assert_int_eq(bench_decode(&source, copies[_i].json, strlen(copies[_i].json)), ENV_OK);
	ck_assert_int_eq(env_copy(source.type, copy.value, &copy.arena, source.value), ENV_OK);
	ck_assert(env_equal(source.type, source.value, copy.value));
	char *before = strdup(bench_encode(&source));
	bench_close(&source);
	ck_assert_str_eq(bench_encode(&copy), before);
	free(before);
	bench_close(&copy);
}
END_TEST

struct pair {
	const char *type;
	const char *a;
	const char *b;
	bool equal;
};

static const struct pair pairs[] = {
	{"sample.integer", "1", "1.0", true},
	{"sample.integer", "1", "2", false},
	{"sample.number", "0.0", "-0.0", true},
	{"sample.number", "0.1", "0.2", false},
	{"sample.boolean", "true", "false", false},
	{"sample.color", "\"red\"", "\"blue\"", false},
	{"sample.text", "\"a\"", "\"\\u0061\"", true},
	{"sample.text", "\"a\"", "\"a\\u0000\"", false},
	{"sample.json", "{\"a b\": [1, 2]}", "{\"a b\":[1,2]}", true},
	{"sample.json", "{\"a b\":1}", "{\"ab\":1}", false},
	{"sample.json", "\"\\\" x\"", "\"\\\"x\"", false},
	{"sample.json", "1", "12", false},
	{"sample.digits", "[1,2]", "[2,1]", false},
	{"sample.digits", "[1,2]", "[1]", false},
	{"sample.ones", "[1]", "[1,1]", false},
	{"sample.open", "{\"a\":1,\"b\":2}", "{\"b\":2,\"a\":1}", true},
	{"sample.open", "{\"a\":1,\"b\":2}", "{\"b\":1,\"a\":2}", false},
	{"sample.open", "{\"a\":1,\"b\":2}", "{\"a\":1,\"c\":2}", false},
	{"sample.open", "{\"a\":1}", "{}", false},
	{"sample.keep", "{\"a\":1,\"x\":1,\"y\":null}", "{\"y\":null,\"x\":1,\"a\":1,\"b\":true}", true},
	{"sample.keep", "{\"a\":1,\"x\":null}", "{\"a\":1,\"x\":0}", false},
	{"sample.keep", "{\"a\":1}", "{\"a\":1,\"b\":false}", false},
	{"sample.node", "{\"name\":\"n\"}", "{\"name\":\"n\",\"next\":null}", false},
	{"sample.node", NODE, NODE, true},
	{"sample.node", "{\"name\":\"n\",\"next\":{\"name\":\"a\"}}",
	 "{\"name\":\"n\",\"next\":{\"name\":\"b\"}}", false},
	{"sample.order", ORDER, ORDER, true},
};

START_TEST(equality)
{
	struct bench a;
	struct bench b;

	bench_open(&a, pairs[_i].type);
	bench_open(&b, pairs[_i].type);
	ck_assert_int_eq(bench_decode(&a, pairs[_i].a, strlen(pairs[_i].a)), ENV_OK);
	ck_assert_int_eq(bench_decode(&b, pairs[_i].b, strlen(pairs[_i].b)), ENV_OK);
	ck_assert(env_equal(a.type, a.value, b.value) == pairs[_i].equal);
	ck_assert(env_equal(a.type, b.value, a.value) == pairs[_i].equal);
	bench_close(&a);
	bench_close(&b);
}
END_TEST

START_TEST(nan_is_equal_to_nothing)
{
	double zero = 0;
	double nan = zero / zero;

	ck_assert(!env_equal(&sample_number_type, &nan, &nan));
}
END_TEST

#define MANY 50000

/* Keys k0, k1, ... forwards or backwards. */
static void fill_entries(struct sample_order_counts_entry *entries, char (*names)[8], bool backwards)
{
	for (size_t i = 0; i < MANY; i++) {
		size_t number = backwards ? MANY - 1 - i : i;
		ck_assert_int_gt(snprintf(names[i], sizeof(names[i]), "k%u", (unsigned)number), 0);
		entries[i] = (struct sample_order_counts_entry){env_str(names[i]), (int64_t)number};
	}
}

START_TEST(large_maps_in_any_order)
{
	struct sample_order_counts_entry *a = calloc(MANY, sizeof(*a));
	struct sample_order_counts_entry *b = calloc(MANY, sizeof(*b));
	char(*names)[8] = calloc(2 * (size_t)MANY, sizeof(*names));
	struct sample_order orders[2] = {{.counts_is = ENV_PRESENT}, {.counts_is = ENV_PRESENT}};

	ck_assert(a != NULL && b != NULL && names != NULL);
	fill_entries(a, names, false);
	fill_entries(b, names + MANY, true);
	orders[0].counts = (struct sample_order_counts){a, MANY};
	orders[1].counts = (struct sample_order_counts){b, MANY};
	ck_assert(env_equal(&sample_order_type, &orders[0], &orders[1]));
	b[MANY / 2].value++;
	ck_assert(!env_equal(&sample_order_type, &orders[0], &orders[1]));
	free(a);
	free(b);
	free(names);
}
END_TEST

Suite *copy_suite(void)
{
	Suite *suite = suite_create("copy");
	TCase *tcase = tcase_create("copy");

	tcase_add_loop_test(tcase, copy_outlives_its_source, 0, (int)COUNT_OF(copies));
	tcase_add_loop_test(tcase, equality, 0, (int)COUNT_OF(pairs));
	tcase_add_test(tcase, nan_is_equal_to_nothing);
	tcase_add_test(tcase, large_maps_in_any_order);
	suite_add_tcase(suite, tcase);
	return suite;
}
