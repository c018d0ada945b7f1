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
		.payload = &say,
	};
	struct env_buf out = {0};

	ck_assert_int_eq(env_frame_encode(&frame, &out, NULL), ENV_OK);
	ck_assert(env_str_equal(env_buf_str(&out),
				env_str("{\"t\":\"frames.say\",\"p\":{\"text\":\"a\\\"b\",\"times\":null},"
					"\"i\":\"7\",\"s\":null,\"l\":null}")));
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
	struct env_frame frame = {
		.envelope = frames_way.envelope, .message = &frames_say_message, .payload = &say};
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
	tcase_add_test(tcase, test_without_payload);
	suite_add_tcase(suite, tcase);
	return suite;
}
