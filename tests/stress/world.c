/* A service with its threads. */
#include "stress/world.h"

#include <check.h>
#include <poll.h>
#include <string.h>

#include "stress.env.h"
#include "stress/handlers.h"

/* Longest wait for something to happen, when something must. */
#define LONGEST_WAIT_MS 20000

#define GET(counter) atomic_load(&(counter))

const struct kind_info kinds[KIND_COUNT] = {
	[KIND_NOW] = {"stress.now", &stress_now_message, false},
	[KIND_LINE] = {"stress.line", &stress_line_message, false},
	[KIND_KEYED] = {"stress.keyed", &stress_keyed_message, false},
	[KIND_FREE] = {"stress.free", &stress_free_message, false},
	[KIND_BRIEF] = {"stress.brief", &stress_brief_message, false},
	[KIND_NOTE] = {"stress.note", &stress_note_message, true},
	[KIND_HINT] = {"stress.hint", &stress_hint_message, true},
	[KIND_PING] = {"s.ping", &envelope_s_ping_message, false},
	[KIND_RELAY] = {"stress.relay", &stress_relay_message, false},
	[KIND_UNKNOWN] = {"stress.unknown", NULL, false},
};

static void count_metric(void *user, const struct env_metric *metric)
{
	struct world *world = user;

	for (size_t i = 0; i < KIND_COUNT; i++)
		if (kinds[i].message == metric->message)
			atomic_fetch_add_explicit(&world->results[i][metric->result], 1,
						  memory_order_relaxed);
}

/* The one thing that is known of a peer that does not read, whoever closes its connection then. */
static void read_log(void *user, enum env_log_level level, const char *text)
{
	struct world *world = user;

	if (level == ENV_LOG_WARNING && strstr(text, "is not sent and the connection closed") != NULL)
		atomic_fetch_add(&world->slow, 1);
}

void world_open(struct world *world, const struct world_options *options)
{
	const struct env_pool_options pool = {.workers = options->workers, .queue = options->queue};
	struct env_hub_options hub = {
		.limits = {.requests = options->requests, .outbound_bytes = options->outbound_bytes},
		.log = read_log,
		.log_user = world,
		.metrics = count_metric,
		.metrics_user = world,
	};

	memset(world, 0, sizeof(*world));
	faults_init(&world->faults);
	world->dice = options->seed;
	ck_assert_int_eq(env_pool_new(&world->pool, &pool), ENV_OK);
	hub.pool = world->pool;
	ck_assert_int_eq(env_hub_new(&world->hub, &hub), ENV_OK);
	ck_assert_int_eq(handlers_bind(world), ENV_OK);
	helpers_start(&world->helpers, &world->faults);
}

void world_turn(struct world *world, bool busy)
{
	int timeout = env_hub_timeout(world->hub);
	struct pollfd fd = {.fd = env_hub_fd(world->hub), .events = POLLIN};
	bool endless = timeout < 0 && !busy;

	if (busy)
		timeout = 0;
	int ready = poll(&fd, 1, endless ? LONGEST_WAIT_MS : timeout);
	if (ready == 0 && endless) {
		faults_note(&world->faults, "nothing happens any more");
		faults_check(&world->faults);
	}
	env_hub_run(world->hub);
}

void world_end_hub(struct world *world)
{
	env_pool_free(world->pool);
	world->pool = NULL;
	env_hub_free(world->hub);
	world->hub = NULL;
}

/*
 * Of a connection that another thread finds too slow while a frame is being handled, that frame may be dropped, or answered
 * to nobody: at most one each. That a one-way message has failed is counted although its connection has closed.
 */
static void check_kind(struct world *world, size_t kind)
{
	const struct tally *tally = &world->tallies[kind];
	atomic_ullong *results = world->results[kind];
	unsigned long long slow = GET(world->slow);
	unsigned long long failed = GET(results[ENV_RESULT_FAILURE]) + GET(results[ENV_RESULT_REFUSED]) +
				    GET(results[ENV_RESULT_EXPIRED]) + GET(results[ENV_RESULT_CANCELLED]);
	unsigned long long ended =
		failed + GET(results[ENV_RESULT_SUCCESS]) + GET(results[ENV_RESULT_CLOSED]);

	ck_assert_msg(ended <= tally->made && ended + slow >= tally->made && tally->failed <= failed &&
			      (kinds[kind].oneway || tally->failed + slow >= failed),
		      "%s: %llu made, %llu ended; %llu told of failure, %llu failed; %llu slow",
		      kinds[kind].name, tally->made, ended, tally->failed, failed, slow);
	if (!kinds[kind].oneway) {
		ck_assert_uint_eq(tally->succeeded, GET(results[ENV_RESULT_SUCCESS]));
		ck_assert_uint_eq(tally->made, tally->succeeded + tally->failed + tally->lost);
	} else {
		ck_assert_uint_eq(tally->succeeded, 0);
	}
}

static void check_relays(struct world *world)
{
	struct tally *tally = &world->tallies[KIND_RELAY];
	unsigned long long ended = 0;

	for (size_t i = 0; i < ENV_RESULT_COUNT; i++)
		ended += GET(world->results[KIND_RELAY][i]);
	ck_assert_uint_le(ended, GET(world->senders.dispatched));
	ck_assert_uint_eq(tally->succeeded, GET(world->results[KIND_RELAY][ENV_RESULT_SUCCESS]));
	ck_assert_uint_le(tally->failed, ended - tally->succeeded);
}

void world_check(struct world *world)
{
	faults_check(&world->faults);
	for (size_t i = 0; i < KIND_COUNT; i++)
		if (i != KIND_RELAY && i != KIND_UNKNOWN)
			check_kind(world, i);
	check_relays(world);
	ck_assert_uint_eq(world->tallies[KIND_UNKNOWN].succeeded, 0);
	ck_assert_uint_eq(world->connected, world->disconnected);
	ck_assert_uint_eq(GET(world->created), GET(world->closed));
}
