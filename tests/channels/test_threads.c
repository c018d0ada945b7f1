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
	struct env_test test;
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
	struct env_test_peer *peer;
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

static void hear_number(struct stress *stress, struct subscriber *subscriber, const struct room_said *said)
{
	struct view *view = &subscriber->views[said->text.ptr[0] - '0'];
	long long n = said->n;

	ck_assert_msg(view->joined, "%lld before the snapshot", n);
	ck_assert_msg(n == view->last[said->by] + 1 ||
			      (!view->heard_any[said->by] && n <= view->last[said->by]),
		      "%lld after %lld", n, view->last[said->by]);
	view->last[said->by] = n;
	view->heard_any[said->by] = true;
	stress->heard++;
}

/* Who was in it already has heard no more than the snapshot has. */
static void hear_state(struct view *view, const struct room_said *said)
{
	ck_assert(!view->joined || said->n >= view->last[said->by]);
	if (view->joined)
		return;
	view->last[said->by] = said->n;
	view->heard_any[said->by] = false;
}

static void hear_snapshot(struct stress *stress, struct subscriber *subscriber, struct env_arena *arena,
			  const struct channels_subscribed *subscribed)
{
	struct view *view = &subscriber->views[subscribed->pk];

	ck_assert_uint_eq(subscribed->app_state.count, PUBLISHERS);
	for (size_t i = 0; i < PUBLISHERS; i++) {
		struct env_str json = subscribed->app_state.items[i].p.text;
		struct room_said said;
		ck_assert_int_eq(room_said_decode(&said, arena, json.ptr, json.len, NULL), ENV_OK);
		hear_state(view, &said);
	}
	view->joined = true;
	stress->snapshots++;
}

static void hear(struct stress *stress, struct subscriber *subscriber, struct env_arena *arena,
		 const struct env_test_frame *frame)
{
	struct channels_subscribed subscribed;
	struct channels_Channel left;
	struct room_said said;
	struct env_str json = frame->payload;

	if (frame->message == &room_said_message) {
		ck_assert_int_eq(room_said_decode(&said, arena, json.ptr, json.len, NULL), ENV_OK);
		hear_number(stress, subscriber, &said);
		return;
	}
	ck_assert_msg(frame->state != ENV_FAILED, "%.*s", (int)frame->text.len, frame->text.ptr);
	if (frame->state != ENV_SUCCESS)
		return;
	subscriber->waiting = false;
	if (frame->message == &channels_subscribed_message) {
		ck_assert_int_eq(channels_subscribed_decode(&subscribed, arena, json.ptr, json.len, NULL),
				 ENV_OK);
		hear_snapshot(stress, subscriber, arena, &subscribed);
	} else {
		ck_assert_int_eq(channels_Channel_decode(&left, arena, json.ptr, json.len, NULL), ENV_OK);
		subscriber->views[left.pk].joined = false;
	}
}

static void listen(struct stress *stress, struct subscriber *subscriber)
{
	struct env_test_frame frame;
	struct env_arena arena;

	env_arena_init(&arena, NULL, 0);
	while (env_test_peer_take(subscriber->peer, &frame)) {
		hear(stress, subscriber, &arena, &frame);
		env_arena_reset(&arena);
	}
	env_arena_free(&arena);
}

/* ---- what a peer does ---- */

static unsigned choose(struct stress *stress, unsigned count)
{
	stress->random = stress->random * 6364136223846793005UL + 1442695040888963407UL;
	return (unsigned)(stress->random >> 33) % count;
}

static void connect_anew(struct stress *stress, struct subscriber *subscriber)
{
	env_test_peer_free(subscriber->peer);
	*subscriber = (struct subscriber){.peer = NULL};
	ck_assert_int_eq(env_test_peer_open(&subscriber->peer, &stress->test, NULL), ENV_OK);
}

/* The first two only come, so that they are there all the time. */
static void act(struct stress *stress, struct subscriber *subscriber, bool stays)
{
	unsigned what = choose(stress, stays ? 1 : 20);
	unsigned pk = choose(stress, CHANNELS);
	char payload[64];

	if (!stays && what == 0) {
		connect_anew(stress, subscriber);
		return;
	}
	if (subscriber->waiting)
		return;
	(void)snprintf(payload, sizeof(payload), "{\"pk\":%u,\"channel_type\":\"room\"}", pk);
	ck_assert_int_eq(env_test_peer_send_json(subscriber->peer,
						 what < 12 ? "channel.subscribe" : "channel.leave", payload,
						 NULL),
			 ENV_OK);
	subscriber->waiting = true;
}

/* ---- all together ---- */

static void wait_for_hub(struct stress *stress)
{
	struct pollfd wakes = {.fd = env_hub_fd(stress->test.hub), .events = POLLIN};

	if (env_hub_timeout(stress->test.hub) != 0)
		(void)poll(&wakes, 1, 1);
	env_hub_run(stress->test.hub);
}

static void make(struct stress *stress)
{
	const struct env_pool_options pool = {.workers = 4};
	const struct env_channel_kind room = {.name = "room", .snapshot = take_snapshot, .user = stress};

	ck_assert_int_eq(env_pool_new(&stress->pool, &pool), ENV_OK);
	const struct env_hub_options hub = {.pool = stress->pool};
	ck_assert_int_eq(env_test_open(&stress->test, &room_package, &hub), ENV_OK);
	env_catcher_free(stress->test.sent);
	stress->test.sent = NULL;
	stress->sender = env_hub_sender(stress->test.hub);
	ck_assert_int_eq(env_channels_new(&stress->channels, stress->test.hub, &room, 1, NULL), ENV_OK);
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
	ck_assert_msg(env_test_run(&stress.test), "%s", env_test_why(&stress.test));
	for (size_t i = 0; i < PEERS; i++) {
		listen(&stress, &subscribers[i]);
		check_end(&subscribers[i]);
	}
	ck_assert_int_gt(stress.snapshots, ROUNDS / 10);
	ck_assert_int_gt(stress.heard, NUMBERS);
	pthread_mutex_destroy(&stress.lock);
	pthread_cond_destroy(&stress.more);
	env_pool_free(stress.pool);
	ck_assert_msg(env_test_free_hub(&stress.test), "%s", env_test_why(&stress.test));
	env_channels_free(stress.channels);
	ck_assert_msg(env_test_close(&stress.test), "%s", env_test_why(&stress.test));
}
END_TEST

TCase *threads_tests(void)
{
	TCase *tests = tcase_create("threads");

	tcase_add_test(tests, nothing_early_nothing_lost);
	tcase_set_timeout(tests, 30);
	return tests;
}
