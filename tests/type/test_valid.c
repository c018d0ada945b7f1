/* Texts that obey: what they decode to, by what it encodes to. */
#include <check.h>
#include <string.h>

#include "type/suites.h"
#include "type/support.h"

#define ADDRESS "\"address\":{\"street\":\"s\",\"country\":\"SE\",\"version\":1}"
#define ORDER_START "{\"id\":1," ADDRESS ",\"color\":\"red\",\"ref\":null"
#define ORDER_MIDDLE ",\"amount\":3,\"ratio\":0.5,\"nick\":\"nick\""
#define ORDER_TAGS ",\"tags\":[\"new\"]"
#define ORDER_END ",\"attrs\":{}}"
#define ORDER_REQUIRED "\"id\":1,\"address\":{\"street\":\"s\",\"version\":1},\"color\":\"red\",\"ref\":null"

struct valid_case {
	const char *type;
	const char *in;
	const char *out; /* NULL: as it came */
};

static const struct valid_case cases[] = {
	{"sample.integer", "1.0", "1"},
	{"sample.integer", "-9223372036854775808", NULL},
	{"sample.integer", "9223372036854775807", NULL},
	{"sample.integer", "12e2", "1200"},
	{"sample.number", "1", "1.0"},
	{"sample.number", "-0.0", NULL},
	{"sample.number", "1e-5", "1e-05"},
	{"sample.number", "1.7976931348623157e308", "1.7976931348623157e+308"},
	{"sample.boolean", " true\n", "true"},
	{"sample.boolean", "false", NULL},
	{"sample.text", "\"\"", NULL},
	{"sample.text", "\"\\u00e9\\u0000\\ud83d\\ude00\\/\\n\"", "\"\xC3\xA9\\u0000\xF0\x9F\x98\x80/\\n\""},
	{"sample.color", "\"blue\"", NULL},
	{"sample.color", "\"gr\\u0065en\"", "\"green\""},
	{"sample.nothing", "null", NULL},
	{"sample.word", "\"a\\u0022b\"", "\"a\\\"b\""},
	{"sample.json", "null", NULL},
	{"sample.json", "{\"b\": [1e999, 2], \"b\":\"x y\"}", "{\"b\":[1e999,2],\"b\":\"x y\"}"},
	{"sample.list", "[ ]", "[]"},
	{"sample.list", "\"a\\u0020b\"", NULL},
	{"sample.digits", "[]", NULL},
	{"sample.digits", "[0, 9, 5.0]", "[0,9,5]"},
	{"sample.ones", "[1,1.0,1e0]", "[1,1,1]"},
	{"sample.open", "{}", NULL},
	{"sample.open", "{\"b\":1,\"a\":null,\"b\":[2]}", "{\"b\":[2],\"a\":null}"},
	{"sample.open", "{\"\":1,\"\\u0061\":2,\"a\":3}", "{\"\":1,\"a\":3}"},
	{"sample.points", "[{\"x\":1,\"y\":2,\"z\":3},{\"y\":-1.5,\"x\":0,\"y\":1}]",
	 "[{\"x\":1.0,\"y\":2.0},{\"x\":0.0,\"y\":1.0}]"},
	{"sample.empty", "{}", NULL},
	{"sample.ignore", "{\"b\":{\"c\":[]},\"a\":1,\"b\":2}", "{\"a\":1}"},
	{"sample.ignore", "{\"a\":\"bad\",\"\\u0061\":2}", "{\"a\":2}"},
	{"sample.forbid", "{\"a\":1}", NULL},
	{"sample.forbid", "{\"inner\":{\"a\":2,\"z\":1},\"a\":1}", "{\"a\":1,\"inner\":{\"a\":2}}"},
	{"sample.keep", "{\"a\":1}", "{\"a\":1,\"b\":true}"},
	{"sample.keep", "{\"z\":\"bad\",\"y\":null,\"b\":false,\"z\":2,\"a\":1,\"c\":3,\"\\u0079\":4}",
	 "{\"a\":1,\"b\":false,\"z\":2,\"y\":4,\"c\":3}"},
	{"sample.node", "{\"name\":\"n\"}", "{\"name\":\"n\",\"children\":[]}"},
	{"sample.node",
	 "{\"next\":{\"name\":\"b\",\"next\":null},\"children\":[{\"name\":\"c\"},{\"name\":\"d\"}],\"name\":"
	 "\"a\"}",
	 "{\"name\":\"a\",\"children\":[{\"name\":\"c\",\"children\":[]},{\"name\":\"d\",\"children\":[]}],"
	 "\"next\":{\"name\":\"b\",\"children\":[],\"next\":null}}"},
	{"sample.address",
	 "{\"street\":\"s\",\"version\":1.0,\"country\":\"\\u0053E\",\"legacy\":null,\"zip\":\"12\"}",
	 "{\"street\":\"s\",\"zip\":\"12\",\"country\":\"SE\",\"version\":1,\"legacy\":null}"},
	{"sample.order", "{" ORDER_REQUIRED "}", ORDER_START ORDER_MIDDLE ORDER_TAGS ORDER_END},
	{"sample.order", "{" ORDER_REQUIRED ",\"note\":null,\"tags\":[],\"active\":true,\"shade\":\"blue\"}",
	 ORDER_START ",\"note\":null" ORDER_MIDDLE
		     ",\"shade\":\"blue\",\"active\":true,\"tags\":[]" ORDER_END},
	{"sample.order",
	 "{" ORDER_REQUIRED ",\"amount\":9,\"ratio\":0.25,\"nick\":null,\"note\":\"12345678901234567890\"}",
	 ORDER_START
	 ",\"note\":\"12345678901234567890\",\"amount\":9,\"ratio\":0.25,\"nick\":null" ORDER_TAGS ORDER_END},
	{"sample.order",
	 "{\"lists\":{\"a\":[1],\"b\":[],\"a\":[2,3]},\"matrix\":[[1.5],[]],\"opts\":[null,1],\"counts\":{"
	 "\"k\":1}," ORDER_REQUIRED ",\"big\":9007199254740992.0}",
	 ORDER_START ORDER_MIDDLE ORDER_TAGS
	 ",\"matrix\":[[1.5],[]],\"opts\":[null,1],\"counts\":{\"k\":1},\"lists\":{\"a\":[2,3],\"b\":[]}"
	 ",\"attrs\":{},\"big\":9007199254740992}"},
	{"sample.order", "{" ORDER_REQUIRED ",\"meta\":null,\"attrs\":{ \"k\" : \"\\u00e9\" },\"ref\":7}",
	 "{\"id\":1," ADDRESS ",\"color\":\"red\",\"ref\":7" ORDER_MIDDLE ORDER_TAGS
	 ",\"meta\":null,\"attrs\":{\"k\":\"\\u00e9\"}}"},
};

/* The value of `in` goes out as `out`, and comes back from it as an equal one. */
START_TEST(text_is_decoded_and_encoded)
{
	const struct valid_case *test = &cases[_i];
	const char *out = test->out == NULL ? test->in : test->out;
	struct bench first;
	struct bench second;

	bench_open(&first, test->type);
	bench_open(&second, test->type);
	ck_assert_msg(bench_decode(&first, test->in, strlen(test->in)) == ENV_OK, "%s: %s", test->in,
		      bench_errors(&first));
	ck_assert_str_eq(bench_encode(&first), out);
	ck_assert_int_eq(bench_decode(&second, out, strlen(out)), ENV_OK);
	ck_assert_str_eq(bench_encode(&second), out);
	ck_assert(env_equal(first.type, first.value, second.value));
	ck_assert_int_eq(env_validate(first.type, &first.arena, test->in, strlen(test->in), NULL), ENV_OK);
	ck_assert_uint_eq(first.errors.count, 0);
	bench_close(&first);
	bench_close(&second);
}
END_TEST

/* The fast path, where there is none, changes nothing. */
START_TEST(decode_without_fast_path)
{
	struct sample_keep keep;
	struct env_arena arena = {0};
	struct env_buf buf = {0};
	const char *json = "{\"a\":7,\"k\":null}";

	ck_assert_int_eq(env_decode(&sample_keep_type, &keep, &arena, json, strlen(json), NULL), ENV_OK);
	ck_assert_int_eq(keep.a, 7);
	ck_assert(keep.b);
	ck_assert_uint_eq(keep.extra.count, 1);
	ck_assert_str_eq(keep.extra.items[0].key.ptr, "k");
	ck_assert_int_eq(keep.extra.items[0].value.is, ENV_NULL);
	ck_assert_int_eq(env_encode(&sample_keep_type, &keep, &buf, NULL), ENV_OK);
	ck_assert(env_str_equal(env_buf_str(&buf), env_str("{\"a\":7,\"b\":true,\"k\":null}")));
	env_buf_free(&buf);
	env_arena_free(&arena);
}
END_TEST

/* Members that are absent, null and there; empty arrays without items; strings with a NUL. */
START_TEST(members_hold_what_came)
{
	const char *json =
		"{" ORDER_REQUIRED ",\"nick\":null,\"tags\":[],\"opts\":[null,5],\"note\":\"a\\u0000b\"}";
	struct bench bench;

	bench_open(&bench, "sample.order");
	const struct sample_order *order = bench.value;
	ck_assert_int_eq(bench_decode(&bench, json, strlen(json)), ENV_OK);
	ck_assert_int_eq(order->ref_is, ENV_NULL);
	ck_assert_int_eq(order->nick_is, ENV_NULL);
	ck_assert_ptr_null(order->nick.ptr);
	ck_assert_int_eq(order->shade_is, ENV_ABSENT);
	ck_assert_int_eq(order->note_is, ENV_PRESENT);
	ck_assert_mem_eq(order->note.ptr, "a\0b", 4);
	ck_assert_uint_eq(order->note.len, 3);
	ck_assert_ptr_null(order->tags.items);
	ck_assert_uint_eq(order->tags.count, 0);
	ck_assert_int_eq(order->opts.items[0].is, ENV_NULL);
	ck_assert_int_eq(order->opts.items[1].value, 5);
	bench_close(&bench);
}
END_TEST

Suite *valid_suite(void)
{
	Suite *suite = suite_create("valid");
	TCase *tcase = tcase_create("valid");

	tcase_add_loop_test(tcase, text_is_decoded_and_encoded, 0, (int)COUNT_OF(cases));
	tcase_add_test(tcase, decode_without_fast_path);
	tcase_add_test(tcase, members_hold_what_came);
	suite_add_tcase(suite, tcase);
	return suite;
}
