/* A test with the package `work` and peers. */
#include "fixture.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <check.h>

static void append(char *out, size_t size, const char *text, size_t len)
{
	size_t used = strlen(out);

	if (len > size - used - 1)
		len = size - used - 1;
	memcpy(out + used, text, len);
	out[used + len] = '\0';
}

/* ---- handlers ---- */

enum env_status fixture_reply(struct env_request *request, const struct env_state *state, const char *text)
{
	struct work_Done done;

	work_Done_init(&done);
	done.text = env_str(text);
	return env_request_reply(request, state, &work_done_message, &done);
}

enum env_status act_hold(struct fixture *fixture, struct env_request *request)
{
	if (fixture->held_count < HELD)
		fixture->held[fixture->held_count++] = env_request_ref(request);
	return ENV_OK;
}

enum env_status act_forget(struct fixture *fixture, struct env_request *request)
{
	(void)fixture, (void)request;
	return ENV_OK;
}

enum env_status act_fail(struct fixture *fixture, struct env_request *request)
{
	(void)fixture, (void)request;
	return ENV_IO;
}

static void note_run(struct fixture *fixture, struct env_str text)
{
	append(fixture->ran, sizeof(fixture->ran), text.ptr, text.len);
	append(fixture->ran, sizeof(fixture->ran), " ", 1);
}

static enum env_status handle_text(struct fixture *fixture, struct env_request *request, struct env_str text)
{
	note_run(fixture, text);
	if (fixture->act != NULL)
		return fixture->act(fixture, request);
	if (env_request_meta(request)->message->oneway)
		return ENV_OK;
	return fixture_reply(request, ENV_SUCCESS, text.ptr);
}

static enum env_status handle(struct env_request *request, const struct work_Work *payload, void *user)
{
	return handle_text(user, request, payload->text);
}

static enum env_status handle_keyed_too(struct env_request *request, const struct work_keyed_too *payload,
					void *user)
{
	return handle_text(user, request,
			   payload->text_is == ENV_PRESENT ? payload->text : env_str("(no text)"));
}

static enum env_status handle_numbered(struct env_request *request, const struct work_numbered *payload,
				       void *user)
{
	return handle_text(user, request, payload->text);
}

static enum env_status handle_counted(struct env_request *request, const struct work_counted *payload,
				      void *user)
{
	return handle_text(user, request, payload->text);
}

static enum env_status handle_for(struct env_request *request, const struct work_for *payload, void *user)
{
	return handle_text(user, request, payload->text);
}

static enum env_status handle_inline(struct env_connection *from, struct env_request *request,
				     const struct work_Work *payload, void *user)
{
	(void)from;
	return handle_text(user, request, payload->text);
}

static enum env_status handle_tell(struct env_connection *from, const struct work_Work *payload, void *user)
{
	struct fixture *fixture = user;

	(void)from;
	note_run(fixture, payload->text);
	return fixture->act == act_fail ? ENV_IO : ENV_OK;
}

static bool bind_inline(struct fixture *fixture)
{
	return work_inline_on(fixture->hub, handle_inline, fixture) == ENV_OK &&
	       work_often_on(fixture->hub, handle_inline, fixture) == ENV_OK &&
	       work_secret_on(fixture->hub, handle_inline, fixture) == ENV_OK &&
	       work_inside_on(fixture->hub, handle_inline, fixture) == ENV_OK &&
	       work_tell_on(fixture->hub, handle_tell, fixture) == ENV_OK &&
	       work_often_too_on(fixture->hub, handle_tell, fixture) == ENV_OK;
}

static bool bind_deferred(struct fixture *fixture)
{
	return work_do_on(fixture->hub, handle, fixture) == ENV_OK &&
	       work_quiet_on(fixture->hub, handle, fixture) == ENV_OK &&
	       work_keyed_on(fixture->hub, handle, fixture) == ENV_OK &&
	       work_keyed_too_on(fixture->hub, handle_keyed_too, fixture) == ENV_OK &&
	       work_numbered_on(fixture->hub, handle_numbered, fixture) == ENV_OK &&
	       work_counted_on(fixture->hub, handle_counted, fixture) == ENV_OK &&
	       work_for_on(fixture->hub, handle_for, fixture) == ENV_OK &&
	       work_timed_on(fixture->hub, handle, fixture) == ENV_OK &&
	       work_now_or_never_on(fixture->hub, handle, fixture) == ENV_OK &&
	       work_note_on(fixture->hub, handle, fixture) == ENV_OK &&
	       work_timed_note_on(fixture->hub, handle, fixture) == ENV_OK &&
	       work_inside_later_on(fixture->hub, handle, fixture) == ENV_OK;
}

/* ---- from beginning to end ---- */

bool fixture_make(struct fixture *fixture, const struct env_hub_options *options, size_t queue)
{
	struct env_hub_options own = {.pool = NULL};
	struct env_pool_options pool = {.workers = ENV_POOL_INLINE, .queue = queue};

	memset(fixture, 0, sizeof(*fixture));
	env_test_allocator_init(&fixture->memory);
	if (options != NULL)
		own = *options;
	own.allocator = own.allocator == NULL ? &fixture->memory.hook : own.allocator;
	pool.allocator = own.allocator;
	if (env_pool_new(&fixture->pool, &pool) != ENV_OK)
		return false;
	own.pool = fixture->pool;
	fixture->open = true;
	if (env_test_open(&fixture->test, &work_package, &own) != ENV_OK)
		return false;
	env_test_clock_set(&fixture->test.clock, 0);
	env_catcher_free(fixture->test.sent);
	fixture->test.sent = NULL;
	fixture->hub = fixture->test.hub;
	return bind_inline(fixture) && bind_deferred(fixture);
}

bool fixture_connect(struct fixture *fixture, size_t peer)
{
	const struct env_connection_options options = {.user = ENV_STR_INIT("ann"),
						       .language = ENV_STR_INIT("en")};

	return env_test_peer_open(&fixture->peers[peer], &fixture->test, &options) == ENV_OK;
}

void fixture_open(struct fixture *fixture, const struct env_hub_options *options, size_t queue)
{
	ck_assert(fixture_make(fixture, options, queue));
	ck_assert(fixture_connect(fixture, 0));
	ck_assert(fixture_connect(fixture, 1));
}

void fixture_release(struct fixture *fixture)
{
	while (fixture->held_count > 0)
		env_request_unref(fixture->held[--fixture->held_count]);
}

void fixture_free(struct fixture *fixture)
{
	env_pool_free(fixture->pool);
	if (!fixture->open)
		return;
	for (size_t i = 0; i < PEERS; i++)
		fixture_disconnect(fixture, i);
	(void)env_test_free_hub(&fixture->test);
	fixture_release(fixture);
	ck_assert_msg(env_test_close(&fixture->test), "%s", env_test_why(&fixture->test));
}

void fixture_close(struct fixture *fixture)
{
	fixture_free(fixture);
	ck_assert_uint_eq(env_test_allocator_count(&fixture->memory).live, 0);
}

/* ---- peers ---- */

void fixture_disconnect(struct fixture *fixture, size_t peer)
{
	env_test_peer_free(fixture->peers[peer]);
	fixture->peers[peer] = NULL;
}

struct env_connection *fixture_connection(const struct fixture *fixture, size_t peer)
{
	return env_test_peer_connection(fixture->peers[peer]);
}

struct env_address fixture_address(const struct fixture *fixture, size_t peer)
{
	return env_connection_address(fixture_connection(fixture, peer));
}

void fixture_push(struct fixture *fixture, size_t peer, const char *frame)
{
	(void)env_test_peer_send_frame(fixture->peers[peer], frame);
}

void fixture_ask(struct fixture *fixture, size_t peer, const char *type, const char *trace, const char *text)
{
	const struct env_cause cause = {.trace = env_str(trace)};
	char payload[512];

	(void)snprintf(payload, sizeof(payload), "{\"text\":\"%s\"}", text);
	(void)env_test_peer_send_json(fixture->peers[peer], type, payload, &cause);
}

void fixture_ask_keyed(struct fixture *fixture, size_t peer, const char *type, const char *trace,
		       const char *key)
{
	const struct env_cause cause = {.trace = env_str(trace)};
	char payload[512];

	(void)snprintf(payload, sizeof(payload), "{\"text\":\"%s\",\"key\":%s}", trace, key);
	(void)env_test_peer_send_json(fixture->peers[peer], type, payload, &cause);
}

/* ---- turns ---- */

size_t fixture_work(struct fixture *fixture)
{
	size_t count = env_pool_run(fixture->pool);

	env_hub_run(fixture->hub);
	return count;
}

void fixture_work_one(struct fixture *fixture)
{
	ck_assert(env_pool_run_one(fixture->pool));
	env_hub_run(fixture->hub);
}

void fixture_pass(struct fixture *fixture, unsigned ms)
{
	env_test_clock_advance_ms(&fixture->test.clock, ms);
	env_hub_run(fixture->hub);
}

/* ---- what peers are told ---- */

static void append_str(struct fixture *fixture, struct env_str str)
{
	append(fixture->answers, sizeof(fixture->answers), str.ptr, str.len);
}

/* A string as far as its closing quote, or "-" where it is none. */
static struct env_str get_value(const char *value)
{
	return *value != '"' ? env_str("-") : env_str_of(value + 1, strcspn(value + 1, "\""));
}

static void append_text(struct fixture *fixture, struct env_str json)
{
	char *payload = strndup(json.ptr, json.len);

	ck_assert_ptr_nonnull(payload);
	const char *text = strstr(payload, "\"text\":");
	const char *msg = strstr(payload, "\"msg\":\"");
	if (text != NULL || msg != NULL) {
		append_str(fixture, env_str(" "));
		append_str(fixture,
			   get_value(text != NULL ? text + strlen("\"text\":") : msg + strlen("\"msg\":")));
	}
	free(payload);
}

static void append_frame(struct fixture *fixture, const struct env_test_frame *frame)
{
	append_str(fixture, frame->trace.ptr == NULL ? env_str("-") : frame->trace);
	append_str(fixture, env_str(" "));
	append_str(fixture, frame->type);
	append_str(fixture, env_str(" "));
	append_str(fixture, frame->state == NULL ? env_str("-") : frame->state->code);
	append_text(fixture, frame->payload);
}

const char *fixture_take(struct fixture *fixture, size_t peer)
{
	struct env_test_frame frame;

	fixture->answers[0] = '\0';
	while (env_test_peer_take(fixture->peers[peer], &frame)) {
		if (fixture->answers[0] != '\0')
			append_str(fixture, env_str("; "));
		append_frame(fixture, &frame);
	}
	return fixture->answers;
}

const char *fixture_take_frames(struct fixture *fixture, size_t peer)
{
	return env_test_peer_take_all(fixture->peers[peer]);
}
