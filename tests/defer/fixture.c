/* A service with the package `work`, an inline pool, a clock that the test sets and peers in memory. */
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

/* ---- what the hub asks for ---- */

static void *take_memory(void *user, size_t size)
{
	struct fixture *fixture = user;
	void *memory = malloc(size);

	fixture->memory += memory != NULL;
	return memory;
}

static void give_memory(void *user, void *memory)
{
	struct fixture *fixture = user;

	fixture->memory -= memory != NULL;
	free(memory);
}

static int64_t read_clock(void *user)
{
	const struct fixture *fixture = user;

	return fixture->now;
}

static void log_line(void *user, enum env_log_level level, const char *text)
{
	struct fixture *fixture = user;

	(void)level;
	append(fixture->log, sizeof(fixture->log), text, strlen(text));
	append(fixture->log, sizeof(fixture->log), "\n", 1);
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
	       work_timed_on(fixture->hub, handle, fixture) == ENV_OK &&
	       work_now_or_never_on(fixture->hub, handle, fixture) == ENV_OK &&
	       work_note_on(fixture->hub, handle, fixture) == ENV_OK &&
	       work_inside_later_on(fixture->hub, handle, fixture) == ENV_OK;
}

/* ---- from beginning to end ---- */

bool fixture_make(struct fixture *fixture, const struct env_hub_options *options, size_t queue)
{
	struct env_hub_options own = {.log = log_line};
	struct env_pool_options pool = {.workers = ENV_POOL_INLINE, .queue = queue};

	memset(fixture, 0, sizeof(*fixture));
	if (options != NULL)
		own = *options;
	fixture->counting = (struct env_allocator){take_memory, give_memory, fixture};
	own.allocator = own.allocator == NULL ? &fixture->counting : own.allocator;
	pool.allocator = own.allocator;
	own.clock = (struct env_clock){read_clock, fixture};
	own.log = log_line;
	own.log_user = fixture;
	if (env_pool_new(&fixture->pool, &pool) != ENV_OK)
		return false;
	own.pool = fixture->pool;
	return env_hub_new(&fixture->hub, &own) == ENV_OK &&
	       env_hub_add(fixture->hub, &work_package) == ENV_OK && bind_inline(fixture) &&
	       bind_deferred(fixture);
}

bool fixture_connect(struct fixture *fixture, size_t peer)
{
	const struct env_connection_options options = {.user = ENV_STR_INIT("ann"),
						       .language = ENV_STR_INIT("en")};

	return env_memory_peer_open(&fixture->peers[peer], fixture->hub, &options) == ENV_OK;
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
	for (size_t i = 0; i < PEERS; i++)
		fixture_disconnect(fixture, i);
	env_hub_free(fixture->hub);
	fixture_release(fixture);
}

void fixture_close(struct fixture *fixture)
{
	fixture_free(fixture);
	ck_assert_int_eq(fixture->memory, 0);
}

/* ---- peers ---- */

void fixture_disconnect(struct fixture *fixture, size_t peer)
{
	env_memory_peer_free(fixture->peers[peer]);
	fixture->peers[peer] = NULL;
}

struct env_connection *fixture_connection(const struct fixture *fixture, size_t peer)
{
	return env_memory_peer_connection(fixture->peers[peer]);
}

struct env_address fixture_address(const struct fixture *fixture, size_t peer)
{
	return env_connection_address(fixture_connection(fixture, peer));
}

void fixture_push(struct fixture *fixture, size_t peer, const char *frame)
{
	(void)env_memory_peer_push(fixture->peers[peer], env_str(frame));
}

void fixture_ask(struct fixture *fixture, size_t peer, const char *type, const char *trace, const char *text)
{
	char frame[512];

	(void)snprintf(frame, sizeof(frame), "{\"t\":\"%s\",\"p\":{\"text\":\"%s\"},\"i\":\"%s\"}", type,
		       text, trace);
	fixture_push(fixture, peer, frame);
}

void fixture_ask_keyed(struct fixture *fixture, size_t peer, const char *type, const char *trace,
		       const char *key)
{
	char frame[512];

	(void)snprintf(frame, sizeof(frame), "{\"t\":\"%s\",\"p\":{\"text\":\"%s\",\"key\":%s},\"i\":\"%s\"}",
		       type, trace, key, trace);
	fixture_push(fixture, peer, frame);
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
	fixture->now += (int64_t)ms * 1000;
	env_hub_run(fixture->hub);
}

/* ---- what peers are told ---- */

/* The last place of `key` in the frame, behind it; NULL where it has none. */
static const char *find_last(const char *frame, const char *key)
{
	const char *found = NULL;

	for (const char *at = strstr(frame, key); at != NULL; at = strstr(at + 1, key))
		found = at + strlen(key);
	return found;
}

/* Appends a string as far as its closing quote, or "-" where it is none. */
static void append_value(struct fixture *fixture, const char *value)
{
	if (value == NULL || *value != '"')
		append(fixture->answers, sizeof(fixture->answers), "-", 1);
	else
		append(fixture->answers, sizeof(fixture->answers), value + 1, strcspn(value + 1, "\""));
}

static void append_frame(struct fixture *fixture, const char *frame)
{
	const char *text = strstr(frame, "\"text\":");
	const char *msg = strstr(frame, "\"msg\":\"");

	append_value(fixture, find_last(frame, "\"i\":"));
	append(fixture->answers, sizeof(fixture->answers), " ", 1);
	append_value(fixture, strstr(frame, ":") + 1);
	append(fixture->answers, sizeof(fixture->answers), " ", 1);
	append_value(fixture, find_last(frame, "\"s\":"));
	if (text == NULL && msg == NULL)
		return;
	append(fixture->answers, sizeof(fixture->answers), " ", 1);
	append_value(fixture, text != NULL ? text + strlen("\"text\":") : msg + strlen("\"msg\":"));
}

static const char *take(struct fixture *fixture, size_t peer, const char *between, bool whole)
{
	struct env_str frame;

	fixture->answers[0] = '\0';
	while (env_memory_peer_take(fixture->peers[peer], &frame)) {
		char *copy = strndup(frame.ptr, frame.len);
		ck_assert_ptr_nonnull(copy);
		if (fixture->answers[0] != '\0')
			append(fixture->answers, sizeof(fixture->answers), between, strlen(between));
		if (whole)
			append(fixture->answers, sizeof(fixture->answers), copy, frame.len);
		else
			append_frame(fixture, copy);
		free(copy);
	}
	return fixture->answers;
}

const char *fixture_take(struct fixture *fixture, size_t peer)
{
	return take(fixture, peer, "; ", false);
}

const char *fixture_take_frames(struct fixture *fixture, size_t peer)
{
	return take(fixture, peer, "\n", true);
}
