/*
 * Random texts, from a fixed seed: what obeys survives every way through the codec unchanged, and check on the struct agrees with decode of the text.
 */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text/hooks.h"
#include "type/suites.h"
#include "type/support.h"

#define ROUNDS 4000

#define ORDER                                                                                               \
	"{\"id\":1,\"address\":{\"street\":\"s\",\"version\":1,\"zip\":\"123\"},\"color\":\"red\",\"ref\":" \
	"5,"                                                                                                \
	"\"nick\":null,\"tags\":[\"a\",\"b\"],\"matrix\":[[1.5],[]],\"opts\":[1,null],\"amount\":5,"        \
	"\"counts\":{\"a\":1,\"b\":2},\"lists\":{\"x\":[1]},\"meta\":{\"m\": 1},\"shade\":\"blue\","        \
	"\"attrs\":{},\"big\":7,\"ratio\":0.75}"
#define NODE                                                                         \
	"{\"name\":\"n\",\"children\":[{\"name\":\"c\",\"next\":{\"name\":\"d\"}}]," \
	"\"next\":{\"name\":\"e\",\"next\":null}}"

static const char *const seeds[] = {
	ORDER,
	NODE,
	"{\"a\":1,\"b\":false,\"k\":2,\"l\":null,\"k\":3}",
	"{\"a\":1,\"inner\":{\"a\":2,\"z\":3}}",
	"[1,2,3,9,0]",
	"[{\"x\":1,\"y\":2},{\"y\":-1e3,\"x\":0.5}]",
	"[1,1.0]",
	"\"red\"",
};

/* Pieces that random texts are mutated with. */
static const char *const pieces[] = {
	"null",
	"true",
	"1",
	"-1",
	"0",
	"1.5",
	"1e2",
	"9223372036854775807",
	"9223372036854775808",
	"1e999",
	"\"\"",
	"\"x\"",
	"\"red\"",
	"[]",
	"{}",
	",",
	":",
	"\"a\":",
	"\"k\":1,",
	"\"z\":null,",
	"[1]",
	"\"\\u0061\"",
	"{\"a\":1}",
	"\"\\ud83d\\ude00\"",
	"18446744073709551616",
	"-0",
	"0.1",
	"\"2024-02-30\"",
	"\"AQI=\"",
	"\"low\"",
	"{\"kind\":\"circle\",\"r\":2}",
	"\"kind\":\"map\",",
	"\"kind\":{},",
	"\"slow\"",
};

static void append(struct env_buf *buf, const char *text, size_t len)
{
	ck_assert_int_eq(env_buf_append(buf, text, len), ENV_OK);
}

/* Replaces a random stretch of the text, often a whole token, with a piece. */
static void mutate(struct env_buf *text, uint64_t *random)
{
	struct env_buf out = {0};
	const char *piece = pieces[random_below(random, COUNT_OF(pieces))];
	size_t start = random_below(random, text->len + 1);
	size_t end = start + random_below(random, 6);

	if (random_below(random, 3) > 0) {
		while (start > 0 && strchr(",:[{", text->data[start - 1]) == NULL)
			start--;
		end = start;
		while (end < text->len && strchr(",]}:", text->data[end]) == NULL)
			end++;
	}
	if (end > text->len)
		end = text->len;
	append(&out, text->data, start);
	append(&out, piece, strlen(piece));
	append(&out, text->data + end, text->len - end);
	env_buf_free(text);
	*text = out;
}

/* A value that decode took: check takes it, and it comes back from its text and from a copy. */
static void obeys(struct bench *bench)
{
	struct bench again;
	struct bench copy;

	bench_open(&again, bench->type->name);
	bench_open(&copy, bench->type->name);
	const char *text = bench_encode(bench);
	ck_assert_ptr_nonnull(text);
	ck_assert_msg(bench_decode(&again, text, strlen(text)) == ENV_OK, "%s", text);
	ck_assert_msg(env_equal(bench->type, bench->value, again.value), "%s", text);
	ck_assert_str_eq(bench_encode(&again), text);
	ck_assert_int_eq(env_copy(bench->type, copy.value, &copy.arena, bench->value), ENV_OK);
	ck_assert(env_equal(bench->type, copy.value, bench->value));
	ck_assert_str_eq(bench_encode(&copy), text);
	bench_close(&again);
	bench_close(&copy);
}

/* Two errors at one location. */
static bool same_step(const struct env_loc *a, const struct env_loc *b)
{
	if (a->key.ptr == NULL || b->key.ptr == NULL)
		return a->key.ptr == b->key.ptr && a->index == b->index;
	return env_str_equal(a->key, b->key);
}

static bool same_place(const struct env_error *a, const struct env_error *b)
{
	bool same = a->loc_count == b->loc_count;

	for (size_t i = 0; same && i < a->loc_count; i++)
		same = same_step(&a->loc[i], &b->loc[i]);
	return same;
}

static void places_differ(const struct env_errors *errors)
{
	for (size_t i = 0; i < errors->count; i++)
		for (size_t j = 0; j < i; j++)
			ck_assert(!same_place(&errors->items[i], &errors->items[j]));
}

static void try_text(const char *type, const struct env_buf *text, size_t tally[])
{
	struct bench bench;

	bench_open(&bench, type);
	enum env_status status = bench_decode(&bench, text->data, text->len);
	ck_assert(status == ENV_OK || status == ENV_SYNTAX || status == ENV_INVALID);
	ck_assert_uint_eq(bench.errors.count == 0, status == ENV_OK);
	ck_assert_int_eq(env_validate(bench.type, &bench.arena, text->data, text->len, NULL), status);
	places_differ(&bench.errors);
	bench_errors_json(&bench);
	if (status == ENV_OK)
		obeys(&bench);
	tally[status]++;
	bench_close(&bench);
}

/* Of the kinds, each has its own. */
static const char *seed_of(size_t type, uint64_t *random)
{
	size_t samples = 0;

	while (sample_types[samples] != NULL)
		samples++;
	return type < samples ? seeds[random_below(random, COUNT_OF(seeds))] : kinds_seeds[type - samples];
}

START_TEST(random_texts)
{
	uint64_t random = 0x5EED + (uint64_t)_i;
	const char *type = bench_type((size_t)_i)->name;
	size_t tally[ENV_IO + 1] = {0};

	for (size_t round = 0; round < ROUNDS; round++) {
		struct env_buf text = {0};
		const char *seed = seed_of((size_t)_i, &random);
		append(&text, seed, strlen(seed));
		for (size_t i = random_below(&random, 4); i > 0; i--)
			mutate(&text, &random);
		try_text(type, &text, tally);
		env_buf_free(&text);
	}
	ck_assert_uint_gt(tally[ENV_INVALID] + tally[ENV_OK], ROUNDS / 10);
}
END_TEST

/* Few fields of one struct are spoilt by bits: check and decode of what a careless writer would write agree. */
START_TEST(check_agrees_with_decode)
{
	static const double numbers[] = {0, 1, 0.5, -1, 1e300, 0.9999999999999999, 5e-324};
	uint64_t random = 77;

	for (size_t round = 0; round < ROUNDS; round++) {
		struct sample_points_item item = {numbers[random_below(&random, COUNT_OF(numbers))],
						  numbers[random_below(&random, COUNT_OF(numbers))] * 20};
		struct sample_points points = {&item, 1};
		struct bench bench;
		char json[96];
		bench_open(&bench, "sample.points");
		ck_assert_int_gt(snprintf(json, sizeof(json), "[{\"x\":%.17g,\"y\":%.17g}]", item.x, item.y),
				 0);
		enum env_status checked = env_check(bench.type, &points, &bench.errors);
		char *errors = strdup(bench_errors(&bench));
		env_errors_reset(&bench.errors);
		ck_assert_int_eq(bench_decode(&bench, json, strlen(json)), checked);
		ck_assert_str_eq(bench_errors(&bench), errors);
		free(errors);
		bench_close(&bench);
	}
}
END_TEST

Suite *random_suite(void)
{
	Suite *suite = suite_create("random");
	TCase *tcase = tcase_create("random");
	int types = 0;

	while (bench_type((size_t)types) != NULL)
		types++;
	tcase_set_timeout(tcase, 300);
	tcase_add_loop_test(tcase, random_texts, 0, types);
	tcase_add_test(tcase, check_agrees_with_decode);
	suite_add_tcase(suite, tcase);
	return suite;
}
