/* A peer that does not read costs nobody but itself. */
#include "stress/suites.h"

#include <stdatomic.h>
#include <string.h>

#include <envelope/memory.h>

#include "stress.env.h"
#include "stress/world.h"

#ifndef CASES_DIVISOR
#define CASES_DIVISOR 1
#endif

#define OUTBOUND_BYTES ((size_t)64 << 10)
#define OTHER_COUNT 4
/* To one request: it waits, it runs, it is done. */
#define ANSWERS 3
#define ROUNDS (2000 / CASES_DIVISOR)

/* A thread that sends to one address until it is stopped. */
struct flood {
	struct env_sender *sender;
	struct env_address to;
	atomic_bool stopping;
	atomic_uint accepted;
	atomic_uint refused;
	pthread_t thread;
};

static enum env_status send_one(struct flood *flood)
{
	struct stress_news news;

	stress_news_init(&news);
	enum env_status status = stress_news_send_to(flood->sender, flood->to, NULL, &news);
	atomic_fetch_add(status == ENV_OK ? &flood->accepted : &flood->refused, 1);
	return status;
}

static void *send_on(void *argument)
{
	struct flood *flood = argument;

	while (!atomic_load(&flood->stopping))
		if (send_one(flood) != ENV_OK)
			sleep_us(100);
	return NULL;
}

static void start_flood(struct flood *flood)
{
	ck_assert_int_eq(pthread_create(&flood->thread, NULL, send_on, flood), 0);
}

static void stop_flood(struct flood *flood)
{
	atomic_store(&flood->stopping, true);
	pthread_join(flood->thread, NULL);
}

struct scene {
	struct world world;
	struct env_memory_peer *slow;
	struct env_memory_peer *others[OTHER_COUNT];
	struct flood flood;
};

static void open_scene(struct scene *scene)
{
	const struct world_options options = {
		.workers = 2, .queue = 64, .outbound_bytes = OUTBOUND_BYTES, .requests = 100, .seed = 1};

	memset(scene, 0, sizeof(*scene));
	world_open(&scene->world, &options);
	ck_assert_int_eq(env_memory_peer_open(&scene->slow, scene->world.hub, NULL), ENV_OK);
	for (size_t i = 0; i < OTHER_COUNT; i++)
		ck_assert_int_eq(env_memory_peer_open(&scene->others[i], scene->world.hub, NULL), ENV_OK);
	scene->flood.sender = env_hub_sender(scene->world.hub);
	scene->flood.to = env_connection_address(env_memory_peer_connection(scene->slow));
}

static void close_scene(struct scene *scene)
{
	env_pool_free(scene->world.pool);
	helpers_stop(&scene->world.helpers);
	env_memory_peer_free(scene->slow);
	for (size_t i = 0; i < OTHER_COUNT; i++)
		env_memory_peer_free(scene->others[i]);
	env_hub_free(scene->world.hub);
}

/* Frames that the peer takes, until there are none. */
static unsigned count_frames(struct env_memory_peer *peer)
{
	struct env_str frame;
	unsigned count = 0;

	while (env_memory_peer_take(peer, &frame))
		count++;
	return count;
}

/* Each of the others asks, and is answered within the time that world_turn() has patience. */
static void ask_round(struct scene *scene)
{
	static const char frame[] = "{\"t\":\"stress.free\",\"p\":{\"number\":1,\"how\":2},\"i\":\"1\"}";
	unsigned answers[OTHER_COUNT] = {0};
	unsigned missing = OTHER_COUNT;

	for (size_t i = 0; i < OTHER_COUNT; i++)
		ck_assert_int_eq(env_memory_peer_push(scene->others[i], env_str(frame)), ENV_OK);
	for (bool first = true; missing > 0; first = false) {
		world_turn(&scene->world, first);
		missing = 0;
		for (size_t i = 0; i < OTHER_COUNT; i++) {
			answers[i] += count_frames(scene->others[i]);
			missing += answers[i] < ANSWERS;
		}
	}
	for (size_t i = 0; i < OTHER_COUNT; i++)
		ck_assert_uint_eq(answers[i], ANSWERS);
}

/* Its queue is nearly full, and stays so: nobody notices. What was accepted is there when it reads at last. */
START_TEST(others_are_answered)
{
	static struct scene scene;
	size_t most = 0;

	open_scene(&scene);
	/* One frame takes less than a kilobyte. */
	while (most * 1024 < OUTBOUND_BYTES / 2 && send_one(&scene.flood) == ENV_OK)
		most++;
	for (int i = 0; i < ROUNDS; i++)
		ask_round(&scene);
	ck_assert(!env_memory_peer_closed(scene.slow, NULL));
	ck_assert_uint_eq(count_frames(scene.slow), most);
	ck_assert_uint_eq(atomic_load(&scene.flood.accepted), most);
	close_scene(&scene);
}
END_TEST

/* Another thread sends until its queue is full: it is closed, with all that was accepted, and the others go on. */
START_TEST(it_alone_is_closed)
{
	static struct scene scene;
	enum env_close why = ENV_CLOSE_NORMAL;

	open_scene(&scene);
	start_flood(&scene.flood);
	for (int i = 0; i < ROUNDS || !env_memory_peer_closed(scene.slow, NULL); i++)
		ask_round(&scene);
	stop_flood(&scene.flood);
	ck_assert(env_memory_peer_closed(scene.slow, &why));
	ck_assert_int_eq(why, ENV_CLOSE_SLOW);
	ck_assert_uint_gt(atomic_load(&scene.flood.refused), 0);
	ck_assert_uint_eq(count_frames(scene.slow), atomic_load(&scene.flood.accepted));
	for (size_t i = 0; i < OTHER_COUNT; i++)
		ck_assert(!env_memory_peer_closed(scene.others[i], NULL));
	close_scene(&scene);
}
END_TEST

TCase *slow_tests(void)
{
	TCase *tests = tcase_create("slow reader");

	tcase_add_test(tests, others_are_answered);
	tcase_add_test(tests, it_alone_is_closed);
	return tests;
}
