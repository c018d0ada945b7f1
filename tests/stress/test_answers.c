/*
 * Every request that was taken gets exactly one final answer, in a legal order of states, whatever fails, unless its
 * connection closes; and nothing after that. The clients count.
 *
 * ENVELOPE_STRESS_REQUESTS: how many frames; ENVELOPE_STRESS_SEED: which ones.
 */
#include "stress/suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "stress/client.h"
#include "stress/listeners.h"

#ifndef CASES_DIVISOR
#define CASES_DIVISOR 1
#endif

/* With sanitizers a tenth: all of them take ThreadSanitizer a minute and a half. */
#define DEFAULT_REQUESTS (500000 / CASES_DIVISOR)
/* Each episode makes and ends a service of its own. */
#define EPISODE (25000 / CASES_DIVISOR)

#define CLIENT_COUNT 16
/* Frames that a client sends at a time. */
#define BURST 4
/* A drain that ends by its deadline, and one that does not. */
#define SHORT_DRAIN_MS 1
#define LONG_DRAIN_MS 60000

static const struct world_options services[] = {
	{.workers = 4, .queue = 64, .outbound_bytes = 64 << 10, .requests = 1000},
	{.workers = 1, .queue = 8, .outbound_bytes = 64 << 10, .requests = 1000},
	{.workers = 2, .queue = 1024, .outbound_bytes = 1 << 20, .requests = 16},
	{.workers = 8, .queue = 16, .outbound_bytes = 64 << 10, .requests = 1000},
};

static unsigned long long read_setting(const char *name, unsigned long long otherwise)
{
	const char *text = getenv(name);

	return text == NULL ? otherwise : strtoull(text, NULL, 10);
}

static unsigned long long count_made(const struct world *world)
{
	unsigned long long count = 0;

	for (size_t i = 0; i < KIND_COUNT; i++)
		count += world->tallies[i].made;
	return count;
}

static void work(struct world *world, struct client *clients, unsigned long long target)
{
	while (count_made(world) < target) {
		bool busy = false;
		for (size_t i = 0; i < CLIENT_COUNT; i++)
			busy |= client_work(&clients[i], BURST);
		listeners_change(world);
		world_turn(world, busy);
	}
}

/* What clients still send is refused, which is an answer too. */
static void drain(struct world *world, struct client *clients, unsigned deadline_ms)
{
	env_hub_drain(world->hub, deadline_ms);
	while (!env_hub_is_drained(world->hub)) {
		for (size_t i = 0; i < CLIENT_COUNT; i++) {
			clients[i].deaf = false;
			client_read(&clients[i]);
			if (clients[i].peer != NULL && clients[i].sent < clients[i].life)
				(void)client_send(&clients[i], KIND_LINE);
			client_read(&clients[i]);
		}
		world_turn(world, false);
	}
}

/* All that was counted, by the hub and by its metrics. */
static void check_stats(struct world *world)
{
	struct env_stats stats;

	env_hub_stats(world->hub, &stats);
	ck_assert_uint_eq(stats.requests, 0);
	ck_assert_uint_eq(stats.connections, 0);
	ck_assert_uint_eq(stats.connections_opened, stats.connections_closed);
	ck_assert_uint_eq(stats.frames_in, world->fed);
	for (size_t i = 0; i < KIND_COUNT; i++) {
		struct env_message_stats of;
		if (kinds[i].message == NULL)
			continue;
		ck_assert_int_eq(env_hub_message_stats(world->hub, kinds[i].message, &of), ENV_OK);
		for (size_t k = 0; k < ENV_RESULT_COUNT; k++)
			ck_assert_uint_eq(of.results[k], atomic_load(&world->results[i][k]));
	}
}

static bool waits_for_answers(struct client *clients)
{
	bool any = false;

	for (size_t i = 0; i < CLIENT_COUNT; i++) {
		client_read(&clients[i]);
		any |= clients[i].peer != NULL && !clients[i].deaf && clients[i].open > 0;
	}
	return any;
}

/* With nobody who sends any more, all answers come, or world_turn() finds that nothing does. */
static void await_answers(struct world *world, struct client *clients)
{
	while (waits_for_answers(clients))
		world_turn(world, false);
}

static void end_clients(struct client *clients)
{
	for (size_t i = 0; i < CLIENT_COUNT; i++)
		client_end(&clients[i]);
}

/* The hub is there until all threads have ended. */
static void end_orderly(struct world *world, struct client *clients)
{
	env_pool_free(world->pool);
	world->pool = NULL;
	helpers_stop(&world->helpers);
	env_hub_run(world->hub);
	end_clients(clients);
	check_stats(world);
	world_end_hub(world);
}

/* All is answered, then drained; a drain that has no time; the pool goes first; the hub goes while requests are held. */
enum end { END_ANSWERED, END_DRAINED, END_POOL, END_HUB, END_COUNT };

static void end(struct world *world, struct client *clients, enum end how)
{
	if (how == END_ANSWERED) {
		senders_stop(&world->senders);
		await_answers(world, clients);
		drain(world, clients, LONG_DRAIN_MS);
		end_orderly(world, clients);
		return;
	}
	if (how == END_DRAINED)
		drain(world, clients, SHORT_DRAIN_MS);
	if (how == END_HUB) {
		world_end_hub(world);
		helpers_stop(&world->helpers);
		senders_stop(&world->senders);
	} else {
		senders_stop(&world->senders);
		end_orderly(world, clients);
	}
	end_clients(clients);
}

static void add_tallies(struct tally *sums, const struct world *world)
{
	for (size_t i = 0; i < KIND_COUNT; i++) {
		sums[i].made += world->tallies[i].made;
		sums[i].succeeded += world->tallies[i].succeeded;
		sums[i].failed += world->tallies[i].failed;
		sums[i].lost += world->tallies[i].lost;
	}
}

static void run_episode(unsigned index, uint64_t seed, unsigned long long target, struct tally *sums)
{
	static struct world world;
	static struct client clients[CLIENT_COUNT];
	struct world_options options = services[index % (sizeof(services) / sizeof(services[0]))];

	options.seed = seed + index;
	world_open(&world, &options);
	ck_assert_int_eq(listeners_add(&world), ENV_OK);
	senders_start(&world.senders, env_hub_sender(world.hub), &world.faults, options.seed);
	for (unsigned i = 0; i < CLIENT_COUNT; i++)
		client_init(&clients[i], &world, i);
	work(&world, clients, target);
	/* Each service ends in each way. */
	end(&world, clients, (enum end)((index + index / END_COUNT) % END_COUNT));
	world_check(&world);
	add_tallies(sums, &world);
}

static void print(const struct tally *sums, double seconds)
{
	unsigned long long made = 0;

	for (size_t i = 0; i < KIND_COUNT; i++) {
		made += sums[i].made;
		printf("%-15s %9llu sent, %9llu succeeded, %9llu failed, %7llu lost their connection\n",
		       kinds[i].name, sums[i].made, sums[i].succeeded, sums[i].failed, sums[i].lost);
	}
	printf("%llu in %.1f s: %.0f a second\n", made, seconds, (double)made / seconds);
}

static double now(void)
{
	struct timespec time = {0};

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

START_TEST(each_gets_one_final_answer)
{
	unsigned long long left = read_setting("ENVELOPE_STRESS_REQUESTS", DEFAULT_REQUESTS);
	uint64_t seed = read_setting("ENVELOPE_STRESS_SEED", 1);
	struct tally sums[KIND_COUNT] = {{0}};
	double start = now();

	printf("%llu frames, ENVELOPE_STRESS_SEED=%llu\n", left, (unsigned long long)seed);
	(void)fflush(stdout);
	for (unsigned i = 0; left > 0; i++) {
		unsigned long long count = left < EPISODE ? left : EPISODE;
		run_episode(i, seed, count, sums);
		left -= count;
	}
	print(sums, now() - start);
}
END_TEST

TCase *answers_tests(void)
{
	TCase *tests = tcase_create("answers");

	/* CTest knows how long it may take. */
	tcase_set_timeout(tests, 0);
	tcase_add_test(tests, each_gets_one_final_answer);
	return tests;
}
