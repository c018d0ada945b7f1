/* Messages whose time in the queue ends while workers begin with them: one of the two happens, and the peer hears which. */
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <check.h>

#include <envelope/hub.h>
#include <envelope/memory.h>
#include <envelope/state.h>

#include "threads.h"
#include "work.env.h"

#ifndef CASES_DIVISOR
#define CASES_DIVISOR 1
#endif

#define MESSAGES (20000 / CASES_DIVISOR)
/* Longer than work.timed may wait. */
#define STEP_US 150000

struct scene {
	struct env_pool *pool;
	struct env_hub *hub;
	struct env_memory_peer *peer;
	_Atomic int64_t now;
	atomic_bool answered[MESSAGES]; /* the handler was told that its answer goes out */
	unsigned frames[MESSAGES];
	bool done[MESSAGES]; /* the peer got it */
};

/* Which message a text begins with the number of. */
static size_t read_number(const char *text)
{
	unsigned long number = strtoul(text, NULL, 10);

	ck_assert_uint_lt(number, MESSAGES);
	return number;
}

static int64_t read_clock(void *user)
{
	return atomic_load(&((struct scene *)user)->now);
}

static enum env_status on_timed(struct env_request *request, const struct work_Work *payload, void *user)
{
	struct scene *scene = user;
	struct work_Done done;

	work_Done_init(&done);
	done.text = payload->text;
	if (work_timed_reply(request, ENV_SUCCESS, &done) == ENV_OK)
		atomic_store(&scene->answered[read_number(payload->text.ptr)], true);
	return ENV_OK;
}

static void open_scene(struct scene *scene)
{
	const struct env_pool_options workers = {.workers = 2, .queue = 2000};

	memset(scene, 0, sizeof(*scene));
	atomic_store(&scene->now, 1000000);
	ck_assert_int_eq(env_pool_new(&scene->pool, &workers), ENV_OK);
	const struct env_hub_options options = {
		.pool = scene->pool, .clock = {read_clock, scene}, .limits.requests = 5000};
	ck_assert_int_eq(env_hub_new(&scene->hub, &options), ENV_OK);
	ck_assert_int_eq(env_hub_add(scene->hub, &work_package), ENV_OK);
	ck_assert_int_eq(work_timed_on(scene->hub, on_timed, scene), ENV_OK);
	ck_assert_int_eq(env_memory_peer_open(&scene->peer, scene->hub, NULL), ENV_OK);
}

static void take_all(struct scene *scene)
{
	struct env_str frame;

	while (env_memory_peer_take(scene->peer, &frame)) {
		const char *trace = strstr(frame.ptr, "\"i\":\"");
		ck_assert_ptr_nonnull(trace);
		size_t message = read_number(trace + strlen("\"i\":\""));
		scene->frames[message]++;
		scene->done[message] = strncmp(frame.ptr, "{\"t\":\"work.done\"", 16) == 0;
	}
}

static void ask(struct scene *scene, int message)
{
	char frame[128];

	(void)snprintf(frame, sizeof(frame), "{\"t\":\"work.timed\",\"i\":\"%d\",\"p\":{\"text\":\"%d\"}}",
		       message, message);
	ck_assert_int_eq(env_memory_peer_push(scene->peer, env_str(frame)), ENV_OK);
}

START_TEST(what_expires_while_a_worker_begins_is_answered_by_one_of_the_two)
{
	static struct scene scene;
	const struct timespec nap = {0, 100000};

	open_scene(&scene);
	for (int i = 0; i < MESSAGES; i++) {
		ask(&scene, i);
		atomic_fetch_add(&scene.now, STEP_US);
		env_hub_run(scene.hub);
		take_all(&scene);
	}
	while (env_pool_load(scene.pool) > 0)
		(void)nanosleep(&nap, NULL);
	env_hub_run(scene.hub);
	take_all(&scene);
	for (int i = 0; i < MESSAGES; i++) {
		ck_assert_uint_eq(scene.frames[i], 1);
		ck_assert_int_eq(scene.done[i], atomic_load(&scene.answered[i]));
	}
	env_pool_free(scene.pool);
	env_memory_peer_free(scene.peer);
	env_hub_free(scene.hub);
}
END_TEST

TCase *expiry_tests(void)
{
	TCase *tests = tcase_create("expiry");

	tcase_add_test(tests, what_expires_while_a_worker_begins_is_answered_by_one_of_the_two);
	return tests;
}
