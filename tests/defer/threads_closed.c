/* Connections that close while workers have messages of theirs, in whatever order those come. */
#include <stdatomic.h>
#include <string.h>
#include <time.h>

#include <check.h>

#include <envelope/hub.h>
#include <envelope/listen.h>
#include <envelope/memory.h>

#include "threads.h"
#include "work.env.h"

/* Long enough for a worker to do what it must not do. */
#define NAP_NS 20000000
/* As many naps as no machine needs. */
#define PATIENCE 1000

struct scene {
	struct env_pool *pool;
	struct env_hub *hub;
	struct env_memory_peer *peers[2];
	atomic_uint begun;   /* handlers */
	atomic_uint ended;   /* handlers */
	atomic_bool go_on;   /* those that have begun may end */
	atomic_uint closed;  /* connections that are told to be closed */
	atomic_uint overlap; /* handlers that ended after that */
};

static void nap(void)
{
	(void)nanosleep(&(struct timespec){0, NAP_NS}, NULL);
}

static void wait_until(atomic_uint *count, unsigned wanted)
{
	for (int i = 0; i < PATIENCE && atomic_load(count) < wanted; i++)
		nap();
	ck_assert_uint_eq(atomic_load(count), wanted);
}

static enum env_status on_keyed(struct env_request *request, const struct work_Work *payload, void *user)
{
	struct scene *scene = user;

	(void)request, (void)payload;
	atomic_fetch_add(&scene->begun, 1);
	while (!atomic_load(&scene->go_on))
		nap();
	atomic_fetch_add(&scene->overlap, atomic_load(&scene->closed) > 0);
	atomic_fetch_add(&scene->ended, 1);
	return ENV_OK;
}

static void on_peer(const struct env_peer *peer, enum env_event event, enum env_close why, void *user)
{
	struct scene *scene = user;

	(void)peer, (void)why;
	atomic_fetch_add(&scene->closed, event == ENV_EVENT_CLOSED);
}

static void open_scene(struct scene *scene)
{
	const struct env_pool_options workers = {.workers = 2};

	memset(scene, 0, sizeof(*scene));
	ck_assert_int_eq(env_pool_new(&scene->pool, &workers), ENV_OK);
	const struct env_hub_options options = {.pool = scene->pool};
	ck_assert_int_eq(env_hub_new(&scene->hub, &options), ENV_OK);
	ck_assert_int_eq(env_hub_add(scene->hub, &work_package), ENV_OK);
	ck_assert_int_eq(work_keyed_on(scene->hub, on_keyed, scene), ENV_OK);
	ck_assert_int_eq(env_hub_listen_peers(scene->hub, on_peer, scene, 0), ENV_OK);
	for (size_t i = 0; i < 2; i++)
		ck_assert_int_eq(env_memory_peer_open(&scene->peers[i], scene->hub, NULL), ENV_OK);
}

static void close_scene(struct scene *scene)
{
	env_pool_free(scene->pool);
	for (size_t i = 0; i < 2; i++)
		env_memory_peer_free(scene->peers[i]);
	env_hub_free(scene->hub);
}

/* The other connection's message of the same key comes first; the one that closes has one that waits for it, which a worker still handles. */
START_TEST(a_connection_is_told_to_be_closed_after_all_its_messages)
{
	static struct scene scene;
	const struct env_str frame = env_str("{\"t\":\"work.keyed\",\"p\":{\"text\":\"x\",\"key\":\"k\"}}");

	open_scene(&scene);
	ck_assert_int_eq(env_memory_peer_push(scene.peers[0], frame), ENV_OK);
	wait_until(&scene.begun, 1);
	ck_assert_int_eq(env_memory_peer_push(scene.peers[1], frame), ENV_OK);
	env_connection_close(env_memory_peer_connection(scene.peers[1]), ENV_CLOSE_NORMAL);
	env_hub_run(scene.hub);
	nap();
	ck_assert_uint_eq(atomic_load(&scene.closed), 0);
	atomic_store(&scene.go_on, true);
	wait_until(&scene.closed, 1);
	ck_assert_uint_eq(atomic_load(&scene.ended), 2);
	ck_assert_uint_eq(atomic_load(&scene.overlap), 0);
	close_scene(&scene);
}
END_TEST

TCase *closed_tests(void)
{
	TCase *tests = tcase_create("closed");

	tcase_set_timeout(tests, 60);
	tcase_add_test(tests, a_connection_is_told_to_be_closed_after_all_its_messages);
	return tests;
}
