/* Frames in, frames out: reading, the envelope's keys, types, payloads, in the order of the steps. */
#include <stdlib.h>
#include <string.h>

#include <envelope/memory.h>

#include "suites.h"

#include "fixture.h"

#define ERROR(loc, msg, type) "{\"loc\":[\"" loc "\"],\"msg\":\"" msg "\",\"type\":\"" type "\"}"
#define TOO_LONG(loc, limit)                                                    \
	"{\"loc\":[\"" loc "\"],\"msg\":\"ensure this value has at most " limit \
	" characters\",\"type\":\"value_error.any_str.max_length\",\"ctx\":{\"limit_value\":" limit "}}"
#define MISSING(loc) ERROR(loc, "field required", "value_error.missing")
#define NO_NULL(loc) ERROR(loc, "none is not an allowed value", "type_error.none.not_allowed")
#define NO_DICT(loc) ERROR(loc, "value is not a valid dict", "type_error.dict")
#define NO_STR(loc) ERROR(loc, "str type expected", "type_error.str")
#define S64 "0123456789012345678901234567890123456789012345678901234567890123"
#define L21 "012345678901234567890"

static const struct {
	const char *in;
	const char *out;
} cases[] = {
	/* trace ids */
	{"{\"t\":\"s.ping\"}", PONG("null")},
	{"{\"t\":\"s.ping\",\"i\":\"a\"}", PONG("\"a\"")},
	{" {\"i\":\"a\", \"t\" : \"s.ping\"} ", PONG("\"a\"")},
	{"{\"t\":\"s.ping\",\"i\":\"\"}", PONG("\"\"")},
	{"{\"t\":\"s.ping\",\"i\":null}", PONG("null")},
	{"{\"t\":\"s.ping\",\"i\":\"a\",\"id\":\"b\"}", PONG("\"b\"")},
	{"{\"t\":\"s.ping\",\"id\":\"b\",\"i\":\"a\"}", PONG("\"b\"")},
	{"{\"t\":\"s.ping\",\"i\":\"a\",\"id\":null}", PONG("null")},
	{"{\"t\":\"s.ping\",\"i\":\"a\",\"i\":\"b\"}", PONG("\"b\"")},
	{"{\"t\":\"s.ping\",\"\\u0069\":\"\\u0061\"}", PONG("\"a\"")},
	{"{\"t\":\"s.ping\",\"i\":\"" S64 "\"}", PONG("\"" S64 "\"")},
	{"{\"t\":\"s.ping\",\"i\":\"\xc3\xa5\\u00e5\"}", PONG("\"\xc3\xa5\xc3\xa5\"")},
	{"{\"t\":\"s.ping\",\"i\":\"" S64 "4\"}", INVALID(TOO_LONG("id", "64"), "null")},
	{"{\"t\":\"s.ping\",\"i\":5}", INVALID(NO_STR("id"), "null")},
	{"{\"t\":\"s.ping\",\"id\":[]}", INVALID(NO_STR("id"), "null")},
	/* types */
	{"{\"t\":\"s.ping\",\"t\":\"jeff\"}", NO_TYPE("jeff", "null")},
	{"{\"t\":\"\",\"i\":\"1\"}", NO_TYPE("", "\"1\"")},
	{"{\"t\":\"s.pong\",\"i\":\"1\"}", NO_TYPE("s.pong", "\"1\"")},
	{"{\"t\":\"s.close\"}", NO_TYPE("s.close", "null")},
	{"{\"t\":\"a\\u0000b\"}", NO_TYPE("a\\u0000b", "null")},
	{"{\"t\":\"s.\\u0070ing\"}", PONG("null")},
	{"{\"t\":null}", INVALID(NO_NULL("t"), "null")},
	{"{\"t\":[],\"i\":\"1\"}", INVALID(NO_STR("t"), "\"1\"")},
	{"{\"T\":\"s.ping\"}", INVALID(MISSING("t"), "null")},
	{"{}", INVALID(MISSING("t"), "null")},
	/* languages, and all errors in the order of the keys */
	{"{\"t\":\"s.ping\",\"l\":\"sv\"}", PONG("null")},
	{"{\"t\":\"s.ping\",\"l\":\"" L21 "\"}", INVALID(TOO_LONG("language", "20"), "null")},
	{"{\"t\":\"s.ping\",\"l\":\"" L21 "\",\"language\":\"sv\"}", PONG("null")},
	{"{\"l\":1,\"i\":2,\"p\":3,\"t\":4}",
	 INVALID(NO_STR("t") "," NO_DICT("p") "," NO_STR("id") "," NO_STR("language"), "null")},
	{"{\"p\":5,\"i\":\"kept\"}", INVALID(MISSING("t") "," NO_DICT("p"), "\"kept\"")},
	{"{\"p\":5,\"i\":\"kept\",\"t\":\"jeff\"}", INVALID(NO_DICT("p"), "\"kept\"")},
	/* payloads */
	{"{\"t\":\"s.ping\",\"p\":null}", PONG("null")},
	{"{\"t\":\"s.ping\",\"p\":{\"a\":[1,{}]},\"x\":1}", PONG("null")},
	{"{\"t\":\"s.ping\",\"p\":[]}", INVALID(NO_DICT("p"), "null")},
	{"{\"t\":\"s.ping\",\"p\":\"\"}", INVALID(NO_DICT("p"), "null")},
	{"{\"t\":\"s.ping\",\"p\":5,\"p\":{}}", PONG("null")},
	{"{\"t\":\"talk.say\",\"i\":\"1\"}", INVALID(MISSING("text"), "\"1\"")},
	{"{\"t\":\"talk.say\",\"p\":null,\"i\":\"1\"}", INVALID(MISSING("text"), "\"1\"")},
	{"{\"t\":\"talk.say\",\"p\":{\"text\":1,\"times\":\"x\"},\"i\":\"1\"}",
	 INVALID(NO_STR("text") "," ERROR("times", "value is not a valid integer", "type_error.integer"),
		 "\"1\"")},
	{"{\"t\":\"talk.say\",\"p\":{\"text\":\"" L21 "\"}}", INVALID(TOO_LONG("text", "20"), "null")},
	{"{\"t\":\"talk.say\",\"p\":{\"text\":\"x\",\"text\":\"hi\",\"more\":1}}",
	 SAID("hi", "null", "\"s\"")},
	{"{\"t\":\"talk.say\",\"p\":{\"text\":\"\\u00e5\\n\"}}", SAID("\xc3\xa5\\n", "null", "\"s\"")},
	{"{\"t\":\"talk.echo\",\"i\":\"e\"}", "{\"t\":\"talk.echo\",\"p\":{},\"i\":\"e\",\"s\":\"s\"}"},
	{"{\"t\":\"talk.count\",\"p\":{\"numbers\":[1,2,\"3\"]}}",
	 INVALID("{\"loc\":[\"numbers\",2],\"msg\":\"value is not a valid "
		 "integer\",\"type\":\"type_error.integer\"}",
		 "null")},
	/* no handler, one-way */
	{"{\"t\":\"talk.orphan\",\"i\":\"1\"}", JOB("no handler is bound", "\"1\"")},
	{"{\"t\":\"talk.work\",\"i\":\"1\"}", JOB("no handler is bound", "\"1\"")},
	{"{\"t\":\"talk.note\",\"i\":\"1\"}", ""},
	{"{\"t\":\"talk.note\",\"i\":\"1\",\"p\":{\"text\":\"fail\"}}",
	 JOB("the handler failed: input or output error", "\"1\"")},
	{"{\"t\":\"talk.note\",\"i\":\"1\",\"p\":{\"text\":1}}", INVALID(NO_STR("text"), "\"1\"")},
	/* roots that are no objects */
	{"[]", INVALID(NO_DICT("__root__"), "null")},
	{"\"{}\"", INVALID(NO_DICT("__root__"), "null")},
	{"null", INVALID(NO_DICT("__root__"), "null")},
	{"[[\"t\",\"s.ping\"]]", INVALID(NO_DICT("__root__"), "null")},
};

START_TEST(answers_frame)
{
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL, NULL));
	ck_assert_str_eq(fixture_ask(&fixture, cases[_i].in), cases[_i].out);
	ck_assert(!env_test_peer_closed(fixture.peer, NULL));
	ck_assert_str_eq(fixture_ask(&fixture, "{\"t\":\"s.ping\",\"i\":\"after\"}"), PONG("\"after\""));
	fixture_close(&fixture);
}
END_TEST

/* Frames that are no JSON, and what of the trace id survives. */
static const struct {
	const char *in;
	const char *trace; /* as JSON */
} broken[] = {
	{"", "null"},
	{"{", "null"},
	{"{\"i\":\"1\"", "\"1\""},
	{"{\"i\":\"1\",\"p\":}", "\"1\""},
	{"{\"i\":\"1\" \"p\":1}", "\"1\""},
	{"{\"i\":\"1\"} x", "\"1\""},
	{"{\"i\":\"a\\u0062\",", "\"ab\""},
	{"{\"\\u0069\":\"1\",", "\"1\""},
	{"{\"i\":\"1\",\"id\":\"2\",", "\"2\""},
	{"{\"id\":\"2\",\"i\":\"1\",", "\"2\""},
	{"{\"i\":\"1\",\"id\":null,", "null"},
	{"{\"i\":\"1\",\"id\":", "null"},
	{"{\"i\":\"1\",\"i\":2,", "null"},
	{"{\"i\":\"1\",\"i\":\"2\",", "\"2\""},
	{"{\"i\":\"1", "null"},
	{"{\"i\":\"\\x\"}", "null"},
	{"{\"p\":{\"i\":\"1\"},", "null"},
	{"{\"p\":{\"i\":\"1\"},\"i\":\"2\",", "\"2\""},
	{"{\"p\":[{\"a\":\"}\"},[]],\"i\":\"2\",", "\"2\""},
	{"{\"p\":x,\"i\":\"1\"}", "null"},
	{"{\"i\":{\"i\":\"1\"},", "null"},
	{"{\"i\":[\"1\"],", "null"},
	{"{\"i\":\"" S64 "\",", "\"" S64 "\""},
	{"{\"i\":\"" S64 "4\",", "null"},
	{"[\"i\",\"1\",", "null"},
	{"\"i\" {\"i\":\"1\"", "null"},
	{"{\"i\":\"1\",\"x\":\"\xff\"}", "\"1\""},
	{"{\"i\":\"\xff\"}", "null"},
	{"{\"i\":\"1\",\"x\":NaN}", "\"1\""},
	{"\xef\xbb\xbf{\"i\":\"1\"}", "null"},
};

START_TEST(answers_broken_frame)
{
	struct fixture fixture;
	char end[160];

	ck_assert(fixture_open(&fixture, NULL, NULL));
	const char *answer = fixture_ask(&fixture, broken[_i].in);
	ck_assert_ptr_eq(strstr(answer, "{\"t\":\"error.validation\",\"p\":{\"msg\":null,\"errors\":[{"
					"\"loc\":[\"__root__\"],"),
			 answer);
	ck_assert_ptr_nonnull(strstr(answer, "\"type\":\"value_error.jsondecode\",\"ctx\":{\"msg\":"));
	ck_assert_ptr_null(strstr(answer, "\"doc\""));
	(void)snprintf(end, sizeof(end), "]},\"i\":%s,\"s\":\"f\"}", broken[_i].trace);
	ck_assert_str_eq(answer + strlen(answer) - strlen(end), end);
	ck_assert_str_eq(fixture_ask(&fixture, "{\"t\":\"s.ping\"}"), PONG("null"));
	fixture_close(&fixture);
}
END_TEST

static const char *no_text(void *user, struct env_str language, const char *key)
{
	(void)user, (void)language, (void)key;
	return NULL;
}

/* What a hub of these options answers to a frame; the caller frees it. */
static char *answer_of(const struct env_hub_options *options, struct env_str frame)
{
	struct env_hub *hub = NULL;
	struct env_memory_peer *peer = NULL;
	struct env_str answer = {NULL, 0};

	ck_assert_int_eq(env_hub_new(&hub, options), ENV_OK);
	ck_assert_int_eq(env_memory_peer_open(&peer, hub, NULL), ENV_OK);
	ck_assert_int_eq(env_memory_peer_push(peer, frame), ENV_OK);
	ck_assert(env_memory_peer_take(peer, &answer));
	char *copy = strndup(answer.ptr, answer.len);
	env_memory_peer_free(peer);
	env_hub_free(hub);
	return copy;
}

/* What is written straight away is what the list of errors would be, which a hub with texts of its own writes. */
START_TEST(broken_frame_is_told_as_listed)
{
	const struct env_hub_options listing = {.find_text = no_text};
	struct env_str frame = env_str(broken[_i].in);
	char *straight = answer_of(NULL, frame);
	char *listed = answer_of(&listing, frame);

	ck_assert_str_eq(straight, listed);
	free(straight);
	free(listed);
}
END_TEST

/* A key `i` behind a great depth: the id comes before, so it is echoed; behind, it is not. */
START_TEST(too_deep_is_answered)
{
	struct fixture fixture;
	char frame[600];

	ck_assert(fixture_open(&fixture, NULL, NULL));
	strcpy(frame, "{\"t\":\"s.ping\",\"i\":\"1\",\"p\":{\"a\":");
	size_t start = strlen(frame);
	memset(frame + start, '[', 200);
	memset(frame + start + 200, ']', 200);
	strcpy(frame + start + 400, "}}");
	const char *answer = fixture_ask(&fixture, frame);
	ck_assert_ptr_nonnull(strstr(answer, "value_error.jsondecode"));
	ck_assert_ptr_nonnull(strstr(answer, "\"i\":\"1\",\"s\":\"f\"}"));
	fixture_close(&fixture);
}
END_TEST

START_TEST(errors_beyond_the_cap_are_counted)
{
	struct fixture fixture;
	char frame[1000] = "{\"t\":\"talk.count\",\"p\":{\"numbers\":[\"x\"";

	ck_assert(fixture_open(&fixture, NULL, NULL));
	for (int i = 1; i < 103; i++)
		strcat(frame, ",\"x\"");
	strcat(frame, "]}}");
	const char *answer = fixture_ask(&fixture, frame);
	ck_assert_ptr_nonnull(strstr(answer, "[\"numbers\",99]"));
	ck_assert_ptr_null(strstr(answer, "[\"numbers\",100]"));
	ck_assert_ptr_nonnull(strstr(answer, "}],\"more\":3},\"i\":null,\"s\":\"f\"}"));
	fixture_close(&fixture);
}
END_TEST

TCase *frames_tests(void)
{
	TCase *tests = tcase_create("frames");

	tcase_add_loop_test(tests, answers_frame, 0, sizeof(cases) / sizeof(cases[0]));
	tcase_add_loop_test(tests, answers_broken_frame, 0, sizeof(broken) / sizeof(broken[0]));
	tcase_add_loop_test(tests, broken_frame_is_told_as_listed, 0, sizeof(broken) / sizeof(broken[0]));
	tcase_add_test(tests, too_deep_is_answered);
	tcase_add_test(tests, errors_beyond_the_cap_are_counted);
	return tests;
}
