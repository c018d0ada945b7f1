/* Part of a tape, as frames use it. */
#include <check.h>

#include "type/decode.h"
#include "type/suites.h"
#include "type/support.h"

START_TEST(part_of_a_tape)
{
	static const char json[] = "{\"t\":\"x\",\"p\":{\"a\":1,\"k\":2,\"k\":null},\"i\":\"1\"}";
	struct env_arena arena = {0};
	struct env_tape tape;
	struct sample_keep keep;

	ck_assert_int_eq(env_tape_read(&tape, &arena, env_str(json), 0, NULL), ENV_OK);
	ck_assert_int_eq(env_tape_validate(&sample_keep_type, &tape, 4, NULL, &arena, NULL), ENV_OK);
	ck_assert_int_eq(env_tape_fill(&sample_keep_type, &tape, 4, &keep, &arena), ENV_OK);
	ck_assert_int_eq(keep.a, 1);
	ck_assert_uint_eq(keep.extra.count, 1);
	ck_assert_int_eq(keep.extra.items[0].value.is, ENV_NULL);
	env_arena_free(&arena);
}
END_TEST

/* Errors stand below the path that is given; of several types tried, the last one counts. */
START_TEST(errors_below_a_path)
{
	static const char json[] = "[{\"a\":true,\"z\":1}]";
	struct env_path path = {NULL, {{"p", 1}, 0}};
	struct bench bench;
	struct env_tape tape;
	struct sample_ignore ignore;

	bench_open(&bench, "sample.forbid");
	ck_assert_int_eq(env_tape_read(&tape, &bench.arena, env_str(json), 0, NULL), ENV_OK);
	ck_assert_int_eq(env_tape_validate(bench.type, &tape, 1, &path, &bench.arena, &bench.errors),
			 ENV_INVALID);
	ck_assert_str_eq(bench_errors(&bench),
			 "p.a: value is not a valid integer; p.z: extra fields not permitted");
	tape.items[3].kind = ENV_TAPE_NUMBER;
	tape.text = "[{\"a\":12  ,\"z\":1}]";
	tape.items[3].length = 2;
	ck_assert_int_eq(env_tape_validate(&sample_ignore_type, &tape, 1, &path, &bench.arena, NULL), ENV_OK);
	ck_assert_int_eq(env_tape_fill(&sample_ignore_type, &tape, 1, &ignore, &bench.arena), ENV_OK);
	ck_assert_int_eq(ignore.a, 12);
	bench_close(&bench);
}
END_TEST

Suite *tape_suite(void)
{
	Suite *suite = suite_create("tape");
	TCase *tcase = tcase_create("tape");

	tcase_add_test(tcase, part_of_a_tape);
	tcase_add_test(tcase, errors_below_a_path);
	suite_add_tcase(suite, tcase);
	return suite;
}
