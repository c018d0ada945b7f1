/* A service and its client in one program. */
#include "fixture.h"

#include <stdio.h>
#include <string.h>

#include <check.h>

#include <envelope/memory.h>

static void append(char *out, size_t size, const char *text)
{
	size_t used = strlen(out);

	(void)snprintf(out + used, size - used, "%s\n", text);
}

/* The pointers to the two connections are good as long as these are open. */
static void forget(struct env_connection *connection, enum env_event event, enum env_close why, void *user)
{
	struct fixture *fixture = user;

	(void)why;
	if (event != ENV_EVENT_DISCONNECTED)
		return;
	if (fixture->client == connection)
		fixture->client = NULL;
	if (fixture->service == connection)
		fixture->service = NULL;
}

static bool open_test(struct fixture *fixture, struct env_test *test, const struct fixture_options *options)
{
	struct env_hub_options own = {
		.allocator = options->allocator,
		.limits = options->limits,
		.pool = fixture->pool,
	};

	if (test == &fixture->far)
		own.clock = env_test_clock_hook(&fixture->test.clock);
	fixture->asking = test;
	if (env_test_open(test, &ask_package, &own) != ENV_OK)
		return false;
	env_catcher_free(test->sent);
	test->sent = NULL;
	return env_hub_listen_connections(test->hub, forget, fixture, ENV_PRIORITY_NORMAL) == ENV_OK;
}

static bool open_pair(struct fixture *fixture)
{
	const struct env_connection_options near = {.language = ENV_STR_INIT("en")};
	const struct env_connection_options far = {.role = ENV_ROLE_CLIENT};
	struct env_memory_end service = {.hub = fixture->test.hub, .options = &near};
	struct env_memory_end client = {.hub = fixture->asking->hub, .options = &far};

	if (env_memory_pair(&service, &client) != ENV_OK)
		return false;
	fixture->service = service.connection;
	fixture->client = client.connection;
	return true;
}

bool fixture_open(struct fixture *fixture, const struct fixture_options *options)
{
	const struct fixture_options none = {.workers = 0};

	options = options == NULL ? &none : options;
	const struct env_pool_options pool = {.workers = options->workers};
	memset(fixture, 0, sizeof(*fixture));
	if (options->workers > 0)
		ck_assert_int_eq(env_pool_new(&fixture->pool, &pool), ENV_OK);
	return open_test(fixture, &fixture->test, options) && service_bind(fixture) &&
	       (!options->two_hubs || open_test(fixture, &fixture->far, options)) && open_pair(fixture);
}

static void close_test(struct env_test *test)
{
	ck_assert_msg(env_test_close(test), "%s", env_test_why(test));
}

void fixture_close(struct fixture *fixture)
{
	bool two_hubs = fixture->asking == &fixture->far;

	env_pool_free(fixture->pool);
	(void)env_test_free_hub(fixture->asking);
	(void)env_test_free_hub(&fixture->test);
	service_let_go(fixture);
	if (two_hubs)
		close_test(&fixture->far);
	close_test(&fixture->test);
}

static bool is_due(const struct env_test *test)
{
	return test->hub != NULL && env_hub_timeout(test->hub) == 0;
}

static void run(struct env_test *test)
{
	ck_assert_msg(test->hub == NULL || env_test_run(test), "%s", env_test_why(test));
}

void fixture_run(struct fixture *fixture)
{
	do {
		run(fixture->asking);
		run(&fixture->test);
	} while (is_due(fixture->asking));
}

void fixture_wait(struct fixture *fixture, unsigned ms)
{
	env_test_clock_advance_ms(&fixture->test.clock, ms);
	fixture_run(fixture);
}

/* ---- calls ---- */

static struct env_str text_of(const struct env_answer *answer)
{
	const struct ask_echoed *echoed = ask_echo_answer_echoed(answer);
	const struct ask_mistake *mistake = env_answer_payload(answer, &ask_mistake_message);
	const struct envelope_error_job *job = env_answer_payload(answer, &envelope_error_job_message);

	if (echoed != NULL)
		return echoed->text;
	if (mistake != NULL)
		return mistake->text;
	return job != NULL ? job->msg : env_str("-");
}

void fixture_hear(struct env_call *call, const struct env_answer *answer, void *user)
{
	static const char *const outcomes[] = {"progress", "success", "failure",
					       "timeout",  "closed",  "cancelled"};
	struct fixture *fixture = user;
	struct env_str text = text_of(answer);
	char line[128];

	(void)call;
	(void)snprintf(line, sizeof(line), "%s %s %s %.*s", outcomes[answer->outcome],
		       answer->state == NULL ? "-" : answer->state->code.ptr,
		       answer->message == NULL ? "-" : answer->message->name.ptr, (int)text.len, text.ptr);
	append(fixture->heard, sizeof(fixture->heard), line);
}

static enum env_status ask(struct fixture *fixture, struct env_connection *connection, const char *text,
			   unsigned idle_ms, struct env_call **out)
{
	const struct env_call_options options = {.idle_ms = idle_ms};
	struct ask_echo echo;

	ask_echo_init(&echo);
	echo.text = env_str(text);
	return ask_echo_call(connection, &echo, &options, fixture_hear, fixture, out);
}

enum env_status fixture_ask(struct fixture *fixture, const char *text, struct env_call **out)
{
	return ask(fixture, fixture->client, text, 0, out);
}

enum env_status fixture_ask_within(struct fixture *fixture, const char *text, unsigned idle_ms,
				   struct env_call **out)
{
	return ask(fixture, fixture->client, text, idle_ms, out);
}

enum env_status fixture_ask_over(struct fixture *fixture, struct env_connection *connection, const char *text,
				 struct env_call **out)
{
	return ask(fixture, connection, text, 0, out);
}

struct env_test_peer *fixture_play(struct fixture *fixture, const struct env_envelope *incoming)
{
	const struct env_connection_options client = {.role = ENV_ROLE_CLIENT, .incoming = incoming};
	struct env_test_peer *peer = NULL;

	ck_assert_int_eq(env_test_peer_open(&peer, fixture->asking, &client), ENV_OK);
	return peer;
}

bool fixture_sent_only(struct env_test_peer *peer, const char *frame)
{
	struct env_test_frame sent;

	return env_test_peer_take(peer, &sent) && env_str_equal(sent.text, env_str(frame)) &&
	       !env_test_peer_take(peer, &sent);
}
