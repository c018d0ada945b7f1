/* A service and its client in one program. */
#include "fixture.h"

#include <stdio.h>
#include <string.h>

static void append(char *out, size_t size, const char *text)
{
	size_t used = strlen(out);

	(void)snprintf(out + used, size - used, "%s\n", text);
}

static void log_line(void *user, enum env_log_level level, const char *text)
{
	struct fixture *fixture = user;

	(void)level;
	append(fixture->log, sizeof(fixture->log), text);
}

static int64_t read_clock(void *user)
{
	return *(const int64_t *)user;
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

/* With workers the loop waits for real, and so the clock is real too. */
static bool open_hub(struct fixture *fixture, struct env_hub **hub, const struct fixture_options *options)
{
	struct env_hub_options own = {
		.allocator = options->allocator,
		.limits = options->limits,
		.pool = fixture->pool,
		.log = options->workers > 0 ? NULL : log_line,
		.log_user = fixture,
	};

	if (options->workers == 0)
		own.clock = (struct env_clock){read_clock, &fixture->now};
	return env_hub_new(hub, &own) == ENV_OK && env_hub_add(*hub, &ask_package) == ENV_OK &&
	       env_hub_listen_connections(*hub, forget, fixture, ENV_PRIORITY_NORMAL) == ENV_OK;
}

static bool open_pair(struct fixture *fixture)
{
	const struct env_connection_options near = {.language = ENV_STR_INIT("en")};
	const struct env_connection_options far = {.role = ENV_ROLE_CLIENT};
	struct env_memory_end service = {.hub = fixture->hub, .options = &near};
	struct env_memory_end client = {.hub = fixture->other, .options = &far};

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
	const struct env_pool_options pool = {
		.allocator = options->allocator,
		.workers = options->workers == 0 ? ENV_POOL_INLINE : options->workers,
	};
	memset(fixture, 0, sizeof(*fixture));
	if (env_pool_new(&fixture->pool, &pool) != ENV_OK || !open_hub(fixture, &fixture->hub, options) ||
	    !service_bind(fixture, fixture->hub))
		return false;
	if (!options->two_hubs)
		fixture->other = fixture->hub;
	else if (!open_hub(fixture, &fixture->other, options))
		return false;
	return open_pair(fixture);
}

void fixture_close(struct fixture *fixture)
{
	env_pool_free(fixture->pool);
	if (fixture->other != fixture->hub)
		env_hub_free(fixture->other);
	env_hub_free(fixture->hub);
	service_let_go(fixture);
}

void fixture_run(struct fixture *fixture)
{
	bool more = true;

	for (int turns = 0; more && turns < 1000; turns++) {
		env_hub_run(fixture->other);
		env_hub_run(fixture->hub);
		more = env_pool_run(fixture->pool) > 0 || env_hub_timeout(fixture->other) == 0 ||
		       env_hub_timeout(fixture->hub) == 0;
	}
}

void fixture_wait(struct fixture *fixture, unsigned ms)
{
	fixture->now += (int64_t)ms * 1000;
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

struct env_memory_peer *fixture_play(struct fixture *fixture)
{
	const struct env_connection_options client = {.role = ENV_ROLE_CLIENT};
	struct env_memory_peer *peer = NULL;

	return env_memory_peer_open(&peer, fixture->other, &client) == ENV_OK ? peer : NULL;
}

bool fixture_sent_only(struct env_memory_peer *peer, const char *frame)
{
	struct env_str sent;

	return env_memory_peer_take(peer, &sent) && env_str_equal(sent, env_str(frame)) &&
	       !env_memory_peer_take(peer, &sent);
}
