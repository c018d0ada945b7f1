/* Frames to text, without a hub. */
#include <envelope/frame.h>

#include "frame/suites.h"
#include "frames.env.h"

START_TEST(test_all_keys)
{
	const struct frames_say say = {.text = ENV_STR_INIT("a\"b"), .times_is = ENV_NULL};
	const struct env_frame frame = {
		.envelope = frames_way.envelope,
		.message = &frames_say_message,
		.trace = ENV_STR_INIT("7"),
		.language = ENV_STR_INIT("en"),
		.payload = &say,
	};
	struct env_buf out = {0};

	ck_assert_int_eq(env_frame_encode(&frame, &out, NULL), ENV_OK);
	ck_assert(env_str_equal(env_buf_str(&out),
				env_str("{\"t\":\"frames.say\",\"p\":{\"text\":\"a\\\"b\",\"times\":null},"
					"\"i\":\"7\",\"s\":null,\"l\":\"en\"}")));
	env_buf_free(&out);
}
END_TEST

#define LONG_KEY "the trace id under a name that is longer than what fast encoders take for a short one"

/* Keys as JSON spells them, and read again as they are. */
START_TEST(test_odd_keys)
{
	const char *text = "{\"type\\\"\\u001f\":\"frames.say\",\"\x7F\":{\"text\":\"a\",\"times\":null},"
			   "\"" LONG_KEY "\":\"7\",\"\\\\\":null,\"\xC3\xA5\":\"en\"}";
	const struct frames_say say = {.text = ENV_STR_INIT("a"), .times_is = ENV_NULL};
	const struct env_frame frame = {
		.envelope = frames_odd.envelope,
		.message = &frames_say_message,
		.trace = ENV_STR_INIT("7"),
		.language = ENV_STR_INIT("en"),
		.payload = &say,
	};
	struct env_buf out = {0};
	struct env_frame read;
	struct env_arena arena;

	env_arena_init(&arena, NULL, 0);
	ck_assert_int_eq(env_frame_encode(&frame, &out, NULL), ENV_OK);
	ck_assert_msg(env_str_equal(env_buf_str(&out), env_str(text)), "%.*s", (int)out.len, out.data);
	ck_assert_int_eq(env_frame_decode(&read, &frames_odd, &arena, out.data, out.len, NULL), ENV_OK);
	ck_assert(env_str_equal(read.trace, frame.trace) && env_str_equal(read.language, frame.language));
	ck_assert(env_str_equal(((const struct frames_say *)read.payload)->text, say.text));
	env_arena_free(&arena);
	env_buf_free(&out);
}
END_TEST

/* What must not be sent is not, and what stood there before stays. */
START_TEST(test_refusals)
{
	const struct frames_say say = {.text = ENV_STR_INIT("too long for it")};
	struct env_frame frame = {.envelope = frames_way.envelope,
				  .message = &frames_say_message,
				  .language = ENV_STR_INIT("en"),
				  .payload = &say};
	struct env_errors errors;
	struct env_buf out = {0};

	env_errors_init(&errors, NULL);
	ck_assert_int_eq(env_buf_append(&out, "before", 6), ENV_OK);
	ck_assert_int_eq(env_frame_encode(&frame, &out, &errors), ENV_INVALID);
	ck_assert_uint_eq(errors.count, 1);
	frame.payload = NULL;
	ck_assert_int_eq(env_frame_encode(&frame, &out, &errors), ENV_INVALID);
	ck_assert_uint_eq(errors.count, 2);
	ck_assert_int_eq(env_frame_encode(&frame, &out, NULL), ENV_INVALID);
	ck_assert(env_str_equal(env_buf_str(&out), env_str("before")));
	env_errors_free(&errors);
	env_buf_free(&out);
}
END_TEST

/* What its reader would refuse for the keys beside the payload, and where. */
static const struct {
	struct env_str trace;
	struct env_str language;
	const char *key;
	enum env_error_kind kind;
} unfit[] = {
	{{NULL, 0}, {NULL, 0}, "l", ENV_ERROR_MISSING},
	{ENV_STR_INIT("123456789"), ENV_STR_INIT("en"), "i", ENV_ERROR_MAX_LENGTH},
	{ENV_STR_INIT("1234567\xFF"), ENV_STR_INIT("en"), "i", ENV_ERROR_UTF8},
	{ENV_STR_INIT("1234567\xC3\xA5"), ENV_STR_INIT("fr-CA"), "l", ENV_ERROR_MAX_LENGTH},
};

START_TEST(test_unfit_keys)
{
	const struct frames_say say = {.text = ENV_STR_INIT("fine")};
	const struct env_frame frame = {.envelope = frames_way.envelope,
					.message = &frames_say_message,
					.trace = unfit[_i].trace,
					.language = unfit[_i].language,
					.payload = &say};
	struct env_errors errors;
	struct env_buf out = {0};

	env_errors_init(&errors, NULL);
	ck_assert_int_eq(env_frame_encode(&frame, &out, &errors), ENV_INVALID);
	ck_assert_uint_eq(errors.count, 1);
	ck_assert_int_eq(errors.items[0].kind, unfit[_i].kind);
	ck_assert_uint_eq(errors.items[0].loc_count, 1);
	ck_assert(env_str_equal(errors.items[0].loc[0].key, env_str(unfit[_i].key)));
	ck_assert_uint_eq(out.len, 0);
	env_errors_free(&errors);
	env_buf_free(&out);
}
END_TEST

/* A reader who wants a payload in any case takes null for none. */
START_TEST(test_without_payload_where_one_is_wanted)
{
	const struct env_frame frame = {.envelope = frames_whole.envelope, .message = &frames_bare_message};
	struct env_buf out = {0};
	struct env_frame read;
	struct env_arena arena;

	env_arena_init(&arena, NULL, 0);
	ck_assert_int_eq(env_frame_encode(&frame, &out, NULL), ENV_OK);
	ck_assert(env_str_equal(env_buf_str(&out), env_str("{\"t\":\"frames.bare\",\"p\":{}}")));
	ck_assert_int_eq(env_frame_decode(&read, &frames_whole, &arena, out.data, out.len, NULL), ENV_OK);
	env_arena_free(&arena);
	env_buf_free(&out);
}
END_TEST

START_TEST(test_without_payload)
{
	const struct env_frame frame = {.envelope = frames_ws_incoming.envelope,
					.message = &frames_bare_message};
	struct env_buf out = {0};

	ck_assert_int_eq(env_frame_encode(&frame, &out, NULL), ENV_OK);
	ck_assert(env_str_equal(env_buf_str(&out),
				env_str("{\"t\":\"frames.bare\",\"p\":null,\"i\":null,\"l\":null}")));
	env_buf_free(&out);
}
END_TEST

Suite *encode_suite(void)
{
	Suite *suite = suite_create("encode");
	TCase *tcase = tcase_create("frames");

	tcase_add_test(tcase, test_all_keys);
	tcase_add_test(tcase, test_odd_keys);
	tcase_add_test(tcase, test_refusals);
	tcase_add_loop_test(tcase, test_unfit_keys, 0, (int)(sizeof(unfit) / sizeof(unfit[0])));
	tcase_add_test(tcase, test_without_payload);
	tcase_add_test(tcase, test_without_payload_where_one_is_wanted);
	suite_add_tcase(suite, tcase);
	return suite;
}
