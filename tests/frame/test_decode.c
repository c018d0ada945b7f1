/* Frames from text, without a hub. */
#include <string.h>

#include <envelope/frame.h>

#include "frame/suites.h"
#include "frames.env.h"

static const struct {
	const char *text;
	const struct env_registry *registry;
	enum env_status status;
	const char *type;
	const char *trace; /* NULL: none */
} cases[] = {
	{"{\"t\":\"frames.say\",\"p\":{\"text\":\"a\"},\"i\":\"1\"}", &frames_ws_incoming, ENV_OK,
	 "frames.say", "1"},
	{"{\"p\":{\"text\":\"a\"},\"t\":\"frames.say\"}", &frames_ws_incoming, ENV_OK, "frames.say", NULL},
	{" { \"i\" : \"\\u0031\" , \"t\" : \"frames.say\" , \"p\" : { \"text\" : \"\xc3\xa5\" } } \n",
	 &frames_ws_incoming, ENV_OK, "frames.say", "1"},
	{"{\"t\":\"frames.say\",\"x\":[{}],\"p\":{\"text\":\"a\",\"more\":1}}", &frames_ws_incoming, ENV_OK,
	 "frames.say", NULL},
	{"{\"t\":\"frames.bare\"}", &frames_ws_incoming, ENV_OK, "frames.bare", NULL},
	{"{\"t\":\"frames.bare\",\"p\":null,\"i\":null}", &frames_ws_incoming, ENV_OK, "frames.bare", NULL},
	{"{\"t\":\"frames.bare\",\"p\":[]}", &frames_ws_incoming, ENV_INVALID, "frames.bare", NULL},
	{"{\"t\":\"frames.say\"}", &frames_ws_incoming, ENV_INVALID, "frames.say", NULL},
	{"{\"t\":\"frames.say\",\"p\":{\"text\":1},\"i\":\"1\"}", &frames_ws_incoming, ENV_INVALID,
	 "frames.say", "1"},
	{"{\"t\":\"frames.say\",\"p\":{\"text\":\"\"},\"p\":1}", &frames_ws_incoming, ENV_INVALID,
	 "frames.say", NULL},
	{"{\"t\":\"frames.say\",\"i\":\"1\",\"p\":{\"text\":\"a\"}", &frames_ws_incoming, ENV_SYNTAX, "",
	 "1"},
	{"{\"t\":\"frames.say\",\"p\":{\"text\":\"a\"}}x", &frames_ws_incoming, ENV_SYNTAX, "", NULL},
	{"{\"t\":\"frames.none\",\"i\":\"1\"}", &frames_ws_incoming, ENV_NOT_FOUND, "frames.none", "1"},
	{"{\"t\":\"frames.number\",\"p\":{}}", &frames_ws_incoming, ENV_NOT_FOUND, "frames.number", NULL},
	{"{\"t\":\"frames.number\",\"p\":1,\"l\":\"en\"}", &frames_way, ENV_OK, "frames.number", NULL},
	{"{\"t\":\"frames.number\",\"p\":\"1\",\"l\":\"en\"}", &frames_way, ENV_INVALID, "frames.number",
	 NULL},
	{"{\"t\":\"frames.number\",\"p\":1.0,\"l\":\"en\"}", &frames_way, ENV_OK, "frames.number", NULL},
	{"{\"t\":\"frames.maybe\",\"p\":1.0,\"l\":\"en\"}", &frames_way, ENV_OK, "frames.maybe", NULL},
	{"{\"t\":\"frames.maybe\",\"p\":1e2,\"l\":\"en\"}", &frames_way, ENV_OK, "frames.maybe", NULL},
	{"{\"t\":\"frames.maybe\",\"p\":1.5,\"l\":\"en\"}", &frames_way, ENV_INVALID, "frames.maybe", NULL},
	{"{\"t\":\"frames.number\",\"l\":\"en\"}", &frames_way, ENV_INVALID, "frames.number", NULL},
	{"{\"t\":\"frames.number\",\"p\":1}", &frames_way, ENV_INVALID, "frames.number", NULL},
	{"{\"t\":\"frames.number\",\"p\":1,\"l\":null}", &frames_way, ENV_INVALID, "frames.number", NULL},
	{"{\"t\":\"frames.number\",\"p\":1,\"l\":\"en\",\"i\":\"a\",\"id\":\"b\"}", &frames_way, ENV_OK,
	 "frames.number", "b"},
	{"{\"t\":\"frames.number\",\"p\":1,\"l\":\"en\",\"i\":\"123456789\"}", &frames_way, ENV_INVALID,
	 "frames.number", NULL},
	{"{\"t\":\"frames.bare\",\"p\":[7],\"l\":\"en\",\"s\":\"any\"}", &frames_way, ENV_OK, "frames.bare",
	 NULL},
	{"{\"t\":\"frames.bare\",\"p\":{}}", &frames_whole, ENV_OK, "frames.bare", NULL},
	{"{\"t\":\"frames.bare\",\"p\":null}", &frames_whole, ENV_INVALID, "frames.bare", NULL},
	{"{\"p\":null,\"t\":\"frames.bare\"}", &frames_whole, ENV_INVALID, "frames.bare", NULL},
	{"{\"p\":null,\"t\":\"frames.none\"}", &frames_whole, ENV_INVALID, "frames.none", NULL},
	{"{\"t\":\"frames.bare\"}", &frames_whole, ENV_INVALID, "frames.bare", NULL},
	{"[]", &frames_ws_incoming, ENV_INVALID, "", NULL},
	{"", &frames_ws_incoming, ENV_SYNTAX, "", NULL},
};

START_TEST(test_case)
{
	struct env_arena arena;
	struct env_errors errors;
	struct env_frame frame;
	const char *text = cases[_i].text;

	env_arena_init(&arena, NULL, 0);
	env_errors_init(&errors, NULL);
	enum env_status status =
		env_frame_decode(&frame, cases[_i].registry, &arena, text, strlen(text), &errors);
	ck_assert_msg(status == cases[_i].status, "%s: %s", text, env_status_text(status));
	ck_assert_int_eq(errors.count > 0, status == ENV_INVALID || status == ENV_SYNTAX);
	if (status == ENV_OK || status == ENV_NOT_FOUND)
		ck_assert(env_str_equal(frame.type, env_str(cases[_i].type)));
	ck_assert_int_eq(frame.message != NULL && status == ENV_OK, status == ENV_OK);
	ck_assert_int_eq(frame.trace.ptr != NULL, cases[_i].trace != NULL);
	if (cases[_i].trace != NULL)
		ck_assert(env_str_equal(frame.trace, env_str(cases[_i].trace)));
	/* the same without anybody to tell */
	ck_assert_int_eq(env_frame_decode(&frame, cases[_i].registry, &arena, text, strlen(text), NULL),
			 status);
	env_errors_free(&errors);
	env_arena_free(&arena);
}
END_TEST

START_TEST(test_payload)
{
	static const char text[] = "{\"t\":\"frames.say\",\"p\":{\"text\":\"hello\",\"times\":3}}";
	struct env_arena arena;
	struct env_frame frame;

	env_arena_init(&arena, NULL, 0);
	ck_assert_int_eq(env_frame_decode(&frame, &frames_ws_incoming, &arena, text, sizeof(text) - 1, NULL),
			 ENV_OK);
	const struct frames_say *say = frame.payload;
	ck_assert_ptr_eq(frame.message, &frames_say_message);
	ck_assert(env_str_equal(say->text, env_str("hello")));
	ck_assert_int_eq(say->times, 3);
	env_arena_free(&arena);
}
END_TEST

/* Where memory is short, the answer says so, and a text that is no JSON is told from one that is too large. */
START_TEST(test_limit)
{
	static const char text[] = "{\"t\":\"frames.say\",\"p\":{\"text\":1}}";
	char memory[64];
	struct env_arena arena;
	struct env_frame frame;

	env_arena_init_in(&arena, memory, sizeof(memory), sizeof(memory));
	ck_assert_int_eq(env_frame_decode(&frame, &frames_ws_incoming, &arena, text, sizeof(text) - 1, NULL),
			 ENV_LIMIT);
	ck_assert_int_eq(env_frame_decode(&frame, &frames_ws_incoming, &arena, text, sizeof(text) - 2, NULL),
			 ENV_SYNTAX);
	env_arena_free(&arena);
}
END_TEST

Suite *decode_suite(void)
{
	Suite *suite = suite_create("decode");
	TCase *tcase = tcase_create("frames");

	tcase_add_loop_test(tcase, test_case, 0, sizeof(cases) / sizeof(cases[0]));
	tcase_add_test(tcase, test_payload);
	tcase_add_test(tcase, test_limit);
	suite_add_tcase(suite, tcase);
	return suite;
}
