/*
 * Subscribers come and go while others publish, with workers and all. What is published is a number that goes up by one; it is
 * written down before it is published, and a snapshot tells what is written down. So of each publisher a member must hear, after
 * its snapshot: none left out between the number of the snapshot and the first one, which may be an older one, and after that
 * each once and in order.
 */
#include "suites.h"

#include <poll.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>

#include "fixture.h"

#ifndef CASES_DIVISOR
#define CASES_DIVISOR 1
#endif

#define PUBLISHERS 3
#define CHANNELS 2
#define PEERS 6
#define ROUNDS (1500 / CASES_DIVISOR)
#define NUMBERS_A_ROUND 5
#define NUMBERS ((long long)ROUNDS * NUMBERS_A_ROUND)

struct stress {
	struct env_pool *pool;
	struct env_hub *hub;
	struct env_sender *sender;
	struct env_channels *channels;
	atomic_llong written[CHANNELS][PUBLISHERS];
	pthread_mutex_t lock;
	pthread_cond_t more;
	long long allowed; /* numbers that may be published by now */
	unsigned long random;
	long long snapshots;
	long long heard;
};

/* What one peer knows of one channel. */
struct view {
	bool joined;
	bool heard_any[PUBLISHERS]; /* since it joined */
	long long last[PUBLISHERS]; /* heard, or as the snapshot said */
};

struct subscriber {
	struct env_memory_peer *peer;
	bool waiting; /* for an answer */
	struct view views[CHANNELS];
};

struct publisher {
	struct stress *stress;
	int by;
	pthread_t thread;
};

/* The text tells the channel. */
static enum env_status pack(struct stress *stress, int64_t pk, int by, long long n,
			    struct env_packet **packet)
{
	const struct room_said said = {
		.n = n,
		.by_is = ENV_PRESENT,
		.by = by,
		.text_is = ENV_PRESENT,
		.text = env_str(pk == 0 ? "0" : "1"),
	};

	return room_said_pack(packet, stress->sender, NULL, &said);
}

static enum env_status take_snapshot(const struct env_peer *peer, int64_t pk, struct env_app_state *state,
				     void *user)
{
	struct stress *stress = user;
	enum env_status status = ENV_OK;

	(void)peer;
	for (int by = 0; status == ENV_OK && by < PUBLISHERS; by++) {
		struct env_packet *packet = NULL;
		status = pack(stress, pk, by, atomic_load(&stress->written[pk][by]), &packet);
		if (status == ENV_OK)
			status = env_app_state_take(state, packet);
	}
	return status;
}

/* Each round of the loop lets some more go, so that both go on for the same time. */
static void allow(struct stress *stress, long long count)
{
	pthread_mutex_lock(&stress->lock);
	stress->allowed += count;
	pthread_cond_broadcast(&stress->more);
	pthread_mutex_unlock(&stress->lock);
}

static void wait_until_allowed(struct stress *stress, long long n)
{
	pthread_mutex_lock(&stress->lock);
	while (stress->allowed < n)
		pthread_cond_wait(&stress->more, &stress->lock);
	pthread_mutex_unlock(&stress->lock);
}

static void *publish(void *user)
{
	struct publisher *publisher = user;
	struct stress *stress = publisher->stress;

	for (long long n = 1; n <= NUMBERS; n++) {
		wait_until_allowed(stress, n);
		for (int64_t pk = 0; pk < CHANNELS; pk++) {
			struct env_packet *packet = NULL;
			ck_assert_int_eq(pack(stress, pk, publisher->by, n, &packet), ENV_OK);
			atomic_store(&stress->written[pk][publisher->by], n);
			ck_assert_int_eq(env_channel_publish(stress->channels, "room", pk, packet), ENV_OK);
			env_packet_unref(packet);
		}
	}
	return NULL;
}

/* ---- what a peer is told ---- */

/* The number behind the next `key` in a text. */
static long long get_number(const char *text, const char *key)
{
	const char *at = strstr(text, key);

	ck_assert_msg(at != NULL, "no %s in %s", key, text);
	return strtoll(at + strlen(key), NULL, 10);
}

static bool begins(const char *text, const char *start)
{
	return strncmp(text, start, strlen(start)) == 0;
}

static void hear_number(struct stress *stress, struct subscriber *subscriber, const char *text)
{
	struct view *view = &subscriber->views[get_number(text, "\"text\":\"")];
	long long n = get_number(text, "\"n\":");
	long long by = get_number(text, "\"by\":");

	ck_assert_msg(view->joined, "before the snapshot: %s", text);
	ck_assert_msg(n == view->last[by] + 1 || (!view->heard_any[by] && n <= view->last[by]),
		      "after %lld: %s", view->last[by], text);
	view->last[by] = n;
	view->heard_any[by] = true;
	stress->heard++;
}

static void hear_snapshot(struct stress *stress, struct subscriber *subscriber, const char *text)
{
	struct view *view = &subscriber->views[get_number(text, "\"pk\":")];
	const char *at = strstr(text, "\"app_state\":[");

	ck_assert_ptr_nonnull(at);
	for (int i = 0; i < PUBLISHERS; i++) {
		at = strstr(at + 1, "\"n\":");
		ck_assert_ptr_nonnull(at);
		long long n = get_number(at, "\"n\":");
		long long by = get_number(at, "\"by\":");
		/* who was in it already has heard no more than that */
		ck_assert(!view->joined || n >= view->last[by]);
		if (!view->joined) {
			view->last[by] = n;
			view->heard_any[by] = false;
		}
	}
	view->joined = true;
	stress->snapshots++;
}

static void hear(struct stress *stress, struct subscriber *subscriber, const char *text)
{
	if (begins(text, "{\"t\":\"room.said\"")) {
		hear_number(stress, subscriber, text);
		return;
	}
	ck_assert_msg(strstr(text, "\"s\":\"f\"") == NULL, "%s", text);
	if (strstr(text, "\"s\":\"s\"}") == NULL)
		return;
	subscriber->waiting = false;
	if (begins(text, "{\"t\":\"channel.subscribed\""))
		hear_snapshot(stress, subscriber, text);
	else
		subscriber->views[get_number(text, "\"pk\":")].joined = false;
}

static void listen(struct stress *stress, struct subscriber *subscriber)
{
	struct env_str frame;
	char text[1024];

	while (env_memory_peer_take(subscriber->peer, &frame)) {
		ck_assert_uint_lt(frame.len, sizeof(text));
		memcpy(text, frame.ptr, frame.len);
		text[frame.len] = '\0';
		hear(stress, subscriber, text);
	}
}

/* ---- what a peer does ---- */

static unsigned choose(struct stress *stress, unsigned count)
{
	stress->random = stress->random * 6364136223846793005UL + 1442695040888963407UL;
	return (unsigned)(stress->random >> 33) % count;
}

static void connect_anew(struct stress *stress, struct subscriber *subscriber)
{
	env_memory_peer_free(subscriber->peer);
	*subscriber = (struct subscriber){.peer = NULL};
	ck_assert_int_eq(env_memory_peer_open(&subscriber->peer, stress->hub, NULL), ENV_OK);
}

/* The first two only come, so that they are there all the time. */
static void act(struct stress *stress, struct subscriber *subscriber, bool stays)
{
	unsigned what = choose(stress, stays ? 1 : 20);
	unsigned pk = choose(stress, CHANNELS);
	char frame[128];

	if (!stays && what == 0) {
		connect_anew(stress, subscriber);
		return;
	}
	if (subscriber->waiting)
		return;
	(void)snprintf(frame, sizeof(frame),
		       "{\"t\":\"channel.%s\",\"p\":{\"pk\":%u,\"channel_type\":\"room\"}}",
		       what < 12 ? "subscribe" : "leave", pk);
	ck_assert_int_eq(env_memory_peer_push(subscriber->peer, env_str(frame)), ENV_OK);
	subscriber->waiting = true;
}

/* ---- all together ---- */

static void wait_for_hub(struct stress *stress)
{
	struct pollfd wakes = {.fd = env_hub_fd(stress->hub), .events = POLLIN};

	if (env_hub_timeout(stress->hub) != 0)
		(void)poll(&wakes, 1, 1);
	env_hub_run(stress->hub);
}

static void make(struct stress *stress)
{
	const struct env_pool_options pool = {.workers = 4};
	const struct env_channel_kind room = {.name = "room", .snapshot = take_snapshot, .user = stress};

	ck_assert_int_eq(env_pool_new(&stress->pool, &pool), ENV_OK);
	const struct env_hub_options hub = {.pool = stress->pool};
	ck_assert_int_eq(env_hub_new(&stress->hub, &hub), ENV_OK);
	stress->sender = env_hub_sender(stress->hub);
	ck_assert_int_eq(env_hub_add(stress->hub, &room_package), ENV_OK);
	ck_assert_int_eq(env_channels_new(&stress->channels, stress->hub, &room, 1, NULL), ENV_OK);
	pthread_mutex_init(&stress->lock, NULL);
	pthread_cond_init(&stress->more, NULL);
}

/* The last number of each publisher has come to all that are there. */
static void check_end(const struct subscriber *subscriber)
{
	for (int pk = 0; pk < CHANNELS; pk++)
		for (int by = 0; subscriber->views[pk].joined && by < PUBLISHERS; by++)
			ck_assert_int_eq(subscriber->views[pk].last[by], NUMBERS);
}

static void run_all(struct stress *stress, struct subscriber *subscribers)
{
	for (int round = 0; round < ROUNDS; round++) {
		allow(stress, NUMBERS_A_ROUND);
		for (size_t i = 0; i < PEERS; i++) {
			act(stress, &subscribers[i], i < 2);
			listen(stress, &subscribers[i]);
		}
		wait_for_hub(stress);
	}
	for (size_t i = 0; i < PEERS; i++)
		do {
			wait_for_hub(stress);
			listen(stress, &subscribers[i]);
		} while (subscribers[i].waiting);
}

static void start_and_end(struct stress *stress, struct subscriber *subscribers)
{
	struct publisher publishers[PUBLISHERS];

	for (int by = 0; by < PUBLISHERS; by++) {
		publishers[by] = (struct publisher){.stress = stress, .by = by};
		ck_assert_int_eq(pthread_create(&publishers[by].thread, NULL, publish, &publishers[by]), 0);
	}
	run_all(stress, subscribers);
	for (int by = 0; by < PUBLISHERS; by++)
		ck_assert_int_eq(pthread_join(publishers[by].thread, NULL), 0);
}

START_TEST(nothing_early_nothing_lost)
{
	static struct stress stress;
	static struct subscriber subscribers[PEERS];

	make(&stress);
	for (size_t i = 0; i < PEERS; i++)
		connect_anew(&stress, &subscribers[i]);
	start_and_end(&stress, subscribers);
	for (size_t i = 0; i < PEERS; i++) {
		wait_for_hub(&stress);
		listen(&stress, &subscribers[i]);
		check_end(&subscribers[i]);
		env_memory_peer_free(subscribers[i].peer);
	}
	ck_assert_int_gt(stress.snapshots, ROUNDS / 10);
	ck_assert_int_gt(stress.heard, NUMBERS);
	pthread_mutex_destroy(&stress.lock);
	pthread_cond_destroy(&stress.more);
	env_pool_free(stress.pool);
	env_hub_free(stress.hub);
	env_channels_free(stress.channels);
}
END_TEST

TCase *threads_tests(void)
{
	TCase *tests = tcase_create("threads");

	tcase_add_test(tests, nothing_early_nothing_lost);
	tcase_set_timeout(tests, 30);
	return tests;
}
