/* A test with the package `talk` and a peer. */
#include "fixture.h"

#include <stdio.h>
#include <string.h>

#include <check.h>

static enum env_status say(struct env_request *request, const struct env_state *state, const char *text)
{
	struct talk_said said;

	talk_said_init(&said);
	said.text = env_str(text);
	return talk_say_reply(request, state, &said);
}

static enum env_status do_close(struct fixture *fixture, struct env_connection *from,
				struct env_request *request)
{
	(void)fixture;
	env_connection_close(from, ENV_CLOSE_NORMAL);
	return say(request, ENV_SUCCESS, "too late");
}

static enum env_status do_fail(struct fixture *fixture, struct env_connection *from,
			       struct env_request *request)
{
	(void)fixture, (void)from, (void)request;
	return ENV_NOT_FOUND;
}

static enum env_status do_fail_late(struct fixture *fixture, struct env_connection *from,
				    struct env_request *request)
{
	(void)fixture, (void)from;
	(void)say(request, ENV_SUCCESS, "fine");
	return ENV_IO;
}

static enum env_status do_fail_queued(struct fixture *fixture, struct env_connection *from,
				      struct env_request *request)
{
	(void)fixture, (void)from;
	(void)say(request, ENV_QUEUED, "wait");
	return ENV_IO;
}

static enum env_status do_forget(struct fixture *fixture, struct env_connection *from,
				 struct env_request *request)
{
	(void)fixture, (void)from, (void)request;
	return ENV_OK;
}

static enum env_status do_hold(struct fixture *fixture, struct env_connection *from,
			       struct env_request *request)
{
	(void)from;
	if (fixture->held == NULL)
		fixture->held = env_request_ref(request);
	return ENV_OK;
}

static enum env_status do_twice(struct fixture *fixture, struct env_connection *from,
				struct env_request *request)
{
	(void)from;
	enum env_status status = say(request, ENV_SUCCESS, "once");
	fixture->second = say(request, ENV_SUCCESS, "twice");
	return status;
}

static enum env_status do_steps(struct fixture *fixture, struct env_connection *from,
				struct env_request *request)
{
	(void)from;
	(void)say(request, ENV_QUEUED, "1");
	(void)say(request, NULL, "2");
	(void)say(request, ENV_RUNNING, "3");
	fixture->second = say(request, ENV_QUEUED, "4");
	return say(request, ENV_SUCCESS, "5");
}

static enum env_status do_invalid(struct fixture *fixture, struct env_connection *from,
				  struct env_request *request)
{
	(void)from;
	fixture->second = say(request, ENV_SUCCESS, "more than the twenty that are allowed");
	return say(request, ENV_SUCCESS, "short");
}

static enum env_status do_wrong(struct fixture *fixture, struct env_connection *from,
				struct env_request *request)
{
	(void)from;
	fixture->second = env_request_reply(request, ENV_SUCCESS, &envelope_s_pong_message, NULL);
	return say(request, ENV_SUCCESS, "right");
}

static enum env_status do_wrong_error(struct fixture *fixture, struct env_connection *from,
				      struct env_request *request)
{
	(void)from;
	fixture->second = env_request_fail(request, &envelope_s_pong_message, NULL);
	return say(request, ENV_SUCCESS, "right");
}

static enum env_status do_no_errors(struct fixture *fixture, struct env_connection *from,
				    struct env_request *request)
{
	const struct env_errors none = {.count = 0};

	(void)from;
	fixture->second = env_request_fail_validation(request, &none);
	return say(request, ENV_SUCCESS, "right");
}

static enum env_status do_bad(struct fixture *fixture, struct env_connection *from,
			      struct env_request *request)
{
	(void)fixture, (void)from;
	return env_request_fail_bad_request(request, "no can do");
}

static enum env_status do_bad_silently(struct fixture *fixture, struct env_connection *from,
				       struct env_request *request)
{
	(void)fixture, (void)from;
	return env_request_fail_bad_request(request, NULL);
}

static enum env_status do_fail_silently(struct fixture *fixture, struct env_connection *from,
					struct env_request *request)
{
	(void)fixture, (void)from;
	return env_request_fail_job(request, NULL);
}

static enum env_status do_missing(struct fixture *fixture, struct env_connection *from,
				  struct env_request *request)
{
	(void)fixture, (void)from;
	return env_request_fail_not_found(request, "room", "name", env_str("attic"));
}

static enum env_status do_forbidden(struct fixture *fixture, struct env_connection *from,
				    struct env_request *request)
{
	(void)fixture, (void)from;
	return env_request_fail_unauthorized(request, "room", "name", env_str("attic"), "room.enter");
}

/* Its own request is taken back while it runs, by a frame inside of this one. */
static enum env_status do_cancel(struct fixture *fixture, struct env_connection *from,
				 struct env_request *request)
{
	static const char frame[] = "{\"t\":\"s.cancel\",\"p\":{\"trace\":\"1\"}}";

	(void)fixture;
	if (env_connection_feed(from, frame, sizeof(frame) - 1) != ENV_OK)
		return ENV_IO;
	return say(request, ENV_SUCCESS,
		   env_request_cancelled(request) == ENV_CANCELLED_BY_PEER ? "cancelled" : "not cancelled");
}

/* Others come to know of the request between two answers, and after the last. */
static enum env_status do_share(struct fixture *fixture, struct env_connection *from,
				struct env_request *request)
{
	(void)fixture, (void)from;
	(void)say(request, ENV_QUEUED, "before");
	env_request_unref(env_request_ref(request));
	enum env_status status = say(request, ENV_SUCCESS, "behind");
	env_request_unref(env_request_ref(request));
	return status;
}

static const struct {
	const char *text;
	enum env_status (*act)(struct fixture *fixture, struct env_connection *from,
			       struct env_request *request);
} acts[] = {
	{"close", do_close},
	{"fail", do_fail},
	{"fail late", do_fail_late},
	{"fail queued", do_fail_queued},
	{"forget", do_forget},
	{"hold", do_hold},
	{"twice", do_twice},
	{"steps", do_steps},
	{"invalid", do_invalid},
	{"wrong", do_wrong},
	{"wrong error", do_wrong_error},
	{"no errors", do_no_errors},
	{"bad", do_bad},
	{"bad silently", do_bad_silently},
	{"fail silently", do_fail_silently},
	{"missing", do_missing},
	{"forbidden", do_forbidden},
	{"cancel", do_cancel},
	{"share", do_share},
};

static enum env_status handle_say(struct env_connection *from, struct env_request *request,
				  const struct talk_say *payload, void *user)
{
	struct fixture *fixture = user;
	struct env_str trace = env_request_meta(request)->trace;

	fixture->handled++;
	(void)snprintf(fixture->trace, sizeof(fixture->trace), "%.*s", (int)trace.len,
		       trace.ptr == NULL ? "" : trace.ptr);
	for (size_t i = 0; i < sizeof(acts) / sizeof(acts[0]); i++) {
		if (env_str_equal(payload->text, env_str(acts[i].text)))
			return acts[i].act(fixture, from, request);
	}
	return say(request, ENV_SUCCESS, payload->text.ptr);
}

static enum env_status handle_note(struct env_connection *from, const struct talk_note *payload, void *user)
{
	struct fixture *fixture = user;

	fixture->handled++;
	if (payload->text_is != ENV_PRESENT)
		return ENV_OK;
	if (env_str_equal(payload->text, env_str("close")))
		env_connection_close(from, ENV_CLOSE_NORMAL);
	return env_str_equal(payload->text, env_str("fail")) ? ENV_IO : ENV_OK;
}

static enum env_status handle_count(struct env_connection *from, struct env_request *request,
				    const struct talk_count *payload, void *user)
{
	struct talk_said said;
	char text[20];

	(void)from, (void)user;
	(void)snprintf(text, sizeof(text), "%zu", payload->numbers.count);
	talk_said_init(&said);
	said.text = env_str(text);
	return talk_count_reply(request, ENV_SUCCESS, &said);
}

static enum env_status handle_echo(struct env_connection *from, struct env_request *request,
				   const struct talk_echo *payload, void *user)
{
	(void)from, (void)user;
	return talk_echo_reply(request, ENV_SUCCESS, payload);
}

static bool bind(struct fixture *fixture)
{
	return talk_say_on(fixture->hub, handle_say, fixture) == ENV_OK &&
	       talk_note_on(fixture->hub, handle_note, fixture) == ENV_OK &&
	       talk_count_on(fixture->hub, handle_count, fixture) == ENV_OK &&
	       talk_echo_on(fixture->hub, handle_echo, fixture) == ENV_OK;
}

bool fixture_make(struct fixture *fixture, const struct env_limits *limits,
		  const struct env_allocator *allocator)
{
	struct env_hub_options options = {.allocator = allocator};

	memset(fixture, 0, sizeof(*fixture));
	if (limits != NULL)
		options.limits = *limits;
	fixture->open = env_test_open(&fixture->test, &talk_package, &options) == ENV_OK;
	if (!fixture->open)
		return false;
	fixture->hub = fixture->test.hub;
	env_catcher_free(fixture->test.sent);
	fixture->test.sent = NULL;
	return bind(fixture);
}

bool fixture_connect(struct fixture *fixture)
{
	const struct env_connection_options peer = {.user = ENV_STR_INIT("ann"),
						    .language = ENV_STR_INIT("en")};

	return env_test_peer_open(&fixture->peer, &fixture->test, &peer) == ENV_OK;
}

bool fixture_open(struct fixture *fixture, const struct env_limits *limits,
		  const struct env_allocator *allocator)
{
	return fixture_make(fixture, limits, allocator) && fixture_connect(fixture);
}

void fixture_close(struct fixture *fixture)
{
	bool well = !fixture->open || env_test_close(&fixture->test);

	ck_assert_msg(well || fixture->held != NULL, "%s", env_test_why(&fixture->test));
	if (fixture->held != NULL)
		env_request_unref(fixture->held);
}

const char *fixture_take(struct fixture *fixture)
{
	return env_test_peer_take_all(fixture->peer);
}

const char *fixture_ask(struct fixture *fixture, const char *frame)
{
	(void)env_test_peer_send_frame(fixture->peer, frame);
	return fixture_take(fixture);
}

const char *fixture_say(struct fixture *fixture, const char *text)
{
	char frame[128];

	(void)snprintf(frame, sizeof(frame), "{\"t\":\"talk.say\",\"p\":{\"text\":\"%s\"},\"i\":\"1\"}",
		       text);
	return fixture_ask(fixture, frame);
}
