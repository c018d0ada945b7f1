/* A full queue loses nothing that was accepted, with exact counts. */
#include "stress/suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <envelope/memory.h>
#include <envelope/state.h>

#include "stress.env.h"
#include "stress/answer.h"
#include "stress/faults.h"

#ifndef CASES_DIVISOR
#define CASES_DIVISOR 1
#endif

#define QUEUE 4
#define CLIENT_COUNT 8
#define ROUNDS (2000 / CASES_DIVISOR)

/* A service whose handlers wait until the gate is open, and clients that send more than there is room for. */
struct service {
	struct env_pool *pool;
	struct env_hub *hub;
	struct env_memory_peer *peers[CLIENT_COUNT];
	pthread_mutex_t lock;
	pthread_cond_t opened;
	bool open;
	/* What clients counted. */
	unsigned succeeded;
	unsigned failed;
	unsigned full;     /* failed because of the queue */
	int64_t last;      /* number of the last success of stress.line */
	unsigned disorder; /* of those */
};

static enum env_status handle(struct env_request *request, const struct stress_Task *task, void *user)
{
	struct service *service = user;
	struct stress_done done;

	pthread_mutex_lock(&service->lock);
	while (!service->open)
		pthread_cond_wait(&service->opened, &service->lock);
	pthread_mutex_unlock(&service->lock);
	stress_done_init(&done);
	done.number = task->number;
	return env_request_reply(request, ENV_SUCCESS, &stress_done_message, &done);
}

static void start(struct service *service, int workers, bool open)
{
	const struct env_pool_options pool = {.workers = workers, .queue = QUEUE};
	struct env_hub_options hub = {.pool = NULL};

	*service = (struct service){.open = open};
	pthread_mutex_init(&service->lock, NULL);
	pthread_cond_init(&service->opened, NULL);
	ck_assert_int_eq(env_pool_new(&service->pool, &pool), ENV_OK);
	hub.pool = service->pool;
	ck_assert_int_eq(env_hub_new(&service->hub, &hub), ENV_OK);
	ck_assert_int_eq(env_hub_add(service->hub, &stress_package), ENV_OK);
	ck_assert_int_eq(stress_line_on(service->hub, handle, service), ENV_OK);
	ck_assert_int_eq(stress_free_on(service->hub, handle, service), ENV_OK);
	for (size_t i = 0; i < CLIENT_COUNT; i++)
		ck_assert_int_eq(env_memory_peer_open(&service->peers[i], service->hub, NULL), ENV_OK);
}

static void stop(struct service *service)
{
	env_pool_free(service->pool);
	for (size_t i = 0; i < CLIENT_COUNT; i++)
		env_memory_peer_free(service->peers[i]);
	env_hub_free(service->hub);
}

static void open_gate(struct service *service)
{
	pthread_mutex_lock(&service->lock);
	service->open = true;
	pthread_cond_broadcast(&service->opened);
	pthread_mutex_unlock(&service->lock);
}

static void ask(struct service *service, size_t client, const char *name, unsigned number)
{
	char text[128];

	(void)snprintf(text, sizeof(text), "{\"t\":\"%s\",\"p\":{\"number\":%u,\"how\":0},\"i\":\"%u\"}",
		       name, number, number);
	ck_assert_int_eq(env_memory_peer_push(service->peers[client], env_str(text)), ENV_OK);
}

static void count_answer(struct service *service, struct env_str frame)
{
	static const char done[] = "{\"t\":\"stress.done\",\"p\":{\"number\":";
	char text[256];
	struct answer answer;

	(void)snprintf(text, sizeof(text), "%.*s", (int)frame.len, frame.ptr);
	ck_assert_msg(answer_read(&answer, frame), "%s", text);
	if (answer.state == NULL || !answer.state->final)
		return;
	service->succeeded += answer.state == ENV_SUCCESS;
	service->failed += answer.state == ENV_FAILED;
	service->full += strstr(text, "\"the queue is full\"") != NULL;
	if (strncmp(text, done, sizeof(done) - 1) != 0)
		return;
	int64_t number = strtoll(text + sizeof(done) - 1, NULL, 10);
	service->disorder += number <= service->last;
	service->last = number;
}

static void read_all(struct service *service)
{
	struct env_str frame;

	for (size_t i = 0; i < CLIENT_COUNT; i++)
		while (env_memory_peer_take(service->peers[i], &frame))
			count_answer(service, frame);
}

/* Until so many were answered. */
static void await(struct service *service, unsigned count)
{
	read_all(service);
	for (unsigned i = 0; service->succeeded + service->failed < count; i++) {
		ck_assert_uint_lt(i, 10000);
		sleep_us(1000);
		env_hub_run(service->hub);
		read_all(service);
	}
}

/* Four have a place, ten wait in front of the queue; those that do not want to wait are refused at once. */
START_TEST(places_are_exact)
{
	struct service service;
	unsigned number = 0;

	start(&service, 1, false);
	for (int i = 0; i < 10; i++)
		ask(&service, 0, "stress.free", ++number);
	read_all(&service);
	ck_assert_uint_eq(service.full, 10 - QUEUE);
	ck_assert(!env_connection_is_paused(env_memory_peer_connection(service.peers[0])));
	for (int i = 0; i < 10; i++)
		ask(&service, 0, "stress.line", ++number);
	ck_assert(env_connection_is_paused(env_memory_peer_connection(service.peers[0])));
	ck_assert(!env_connection_is_paused(env_memory_peer_connection(service.peers[1])));
	for (int i = 0; i < 5; i++)
		ask(&service, 1, "stress.free", ++number);
	read_all(&service);
	ck_assert_uint_eq(service.full, 10 - QUEUE + 5);
	ck_assert_uint_eq(service.succeeded, 0);
	open_gate(&service);
	await(&service, number);
	ck_assert(!env_connection_is_paused(env_memory_peer_connection(service.peers[0])));
	ck_assert_uint_eq(service.succeeded, QUEUE + 10);
	ck_assert_uint_eq(service.failed, 10 - QUEUE + 5);
	ck_assert_uint_eq(service.failed, service.full);
	ck_assert_uint_eq(service.disorder, 0);
	stop(&service);
}
END_TEST

/* As many as come: whatever waits is answered, and whatever fails was refused, never lost. */
START_TEST(nothing_is_lost)
{
	struct service service;
	unsigned number = 0;
	unsigned may_fail = 0;

	start(&service, _i + 1, true);
	for (int round = 0; round < ROUNDS; round++) {
		for (size_t i = 0; i < CLIENT_COUNT; i++) {
			bool waits = (round + (int)i) % 3 != 0;
			ask(&service, i, waits ? "stress.line" : "stress.free", ++number);
			may_fail += !waits;
		}
		env_hub_run(service.hub);
		read_all(&service);
		if (number - service.succeeded - service.failed > 100 * QUEUE)
			await(&service, number - QUEUE);
	}
	await(&service, number);
	ck_assert_uint_eq(service.succeeded + service.failed, number);
	ck_assert_uint_eq(service.failed, service.full);
	ck_assert_uint_le(service.failed, may_fail);
	sleep_us(1000);
	env_hub_run(service.hub);
	read_all(&service);
	ck_assert_uint_eq(service.succeeded + service.failed, number);
	stop(&service);
}
END_TEST

TCase *full_tests(void)
{
	TCase *tests = tcase_create("full queue");

	tcase_add_test(tests, places_are_exact);
	tcase_add_loop_test(tests, nothing_is_lost, 0, 4);
	return tests;
}
