/* Several hubs, each with a thread of its own, that get the same packets. */
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>

#include <check.h>

#include <envelope/hub.h>
#include <envelope/memory.h>

#include "threads.h"
#include "work.env.h"

#ifndef CASES_DIVISOR
#define CASES_DIVISOR 1
#endif

#define HUBS 2
#define PACKETS (20000 / CASES_DIVISOR)

struct service {
	struct env_hub *hub;
	struct env_memory_peer *peer;
	struct env_address address;
	pthread_t thread;
	atomic_uint arrived; /* packets that were shared */
};

static void open_service(struct service *service)
{
	*service = (struct service){.hub = NULL};
	ck_assert_int_eq(env_hub_new(&service->hub, NULL), ENV_OK);
	ck_assert_int_eq(env_hub_add(service->hub, &work_package), ENV_OK);
	ck_assert_int_eq(env_memory_peer_open(&service->peer, service->hub, NULL), ENV_OK);
	service->address = env_connection_address(env_memory_peer_connection(service->peer));
}

static void take_all(struct service *service)
{
	const struct env_str shared =
		env_str("{\"t\":\"work.news\",\"p\":{\"text\":\"shared\"},\"i\":null,\"s\":null}");
	struct env_str frame;

	while (env_memory_peer_take(service->peer, &frame))
		if (env_str_equal(frame, shared))
			atomic_fetch_add(&service->arrived, 1);
}

/* Sends packets of its own meanwhile, for which the hub takes those that it has spare. */
static void *run_service(void *user)
{
	struct service *service = user;
	struct env_connection *connection = env_memory_peer_connection(service->peer);
	struct work_Done own;

	work_Done_init(&own);
	own.text = env_str("own");
	while (atomic_load(&service->arrived) < PACKETS) {
		env_hub_run(service->hub);
		(void)work_news_send(connection, &own);
		(void)work_news_send(connection, &own);
		take_all(service);
	}
	return NULL;
}

/* The packet is made by the first hub's sender, and its last reference may go on any of the loops. */
static void deliver_to_all(struct service services[HUBS])
{
	struct env_packet *packet = NULL;
	struct work_Done news;

	work_Done_init(&news);
	news.text = env_str("shared");
	ck_assert_int_eq(work_news_pack(&packet, env_hub_sender(services[0].hub), NULL, &news), ENV_OK);
	for (size_t i = 0; i < HUBS; i++)
		ck_assert_int_eq(env_sender_deliver(env_hub_sender(services[i].hub), services[i].address,
						    packet),
				 ENV_OK);
	env_packet_unref(packet);
}

START_TEST(a_packet_goes_to_connections_of_several_hubs)
{
	static struct service services[HUBS];

	for (size_t i = 0; i < HUBS; i++)
		open_service(&services[i]);
	for (size_t i = 0; i < HUBS; i++)
		ck_assert_int_eq(pthread_create(&services[i].thread, NULL, run_service, &services[i]), 0);
	for (size_t i = 0; i < PACKETS; i++)
		deliver_to_all(services);
	for (size_t i = 0; i < HUBS; i++)
		ck_assert_int_eq(pthread_join(services[i].thread, NULL), 0);
	for (size_t i = 0; i < HUBS; i++) {
		ck_assert_uint_eq(atomic_load(&services[i].arrived), PACKETS);
		env_memory_peer_free(services[i].peer);
		env_hub_free(services[i].hub);
	}
}
END_TEST

#define HELD 500

struct holder {
	struct env_request *held[HELD];
	size_t count;
};

static enum env_status hold(struct env_connection *from, struct env_request *request,
			    const struct work_Work *payload, void *user)
{
	struct holder *holder = user;

	(void)from, (void)payload;
	holder->held[holder->count++] = env_request_ref(request);
	return ENV_OK;
}

static void *give_up(void *user)
{
	struct holder *holder = user;

	for (size_t i = 0; i < holder->count; i++) {
		/* until its connection has let it go too */
		while (env_request_cancelled(holder->held[i]) == ENV_NOT_CANCELLED)
			(void)sched_yield();
		env_request_unref(holder->held[i]);
	}
	return NULL;
}

/* While their hub goes. */
START_TEST(another_thread_gives_requests_up_while_the_hub_is_freed)
{
	static const char frame[] = "{\"t\":\"work.inline\",\"p\":{\"text\":\"x\"},\"i\":\"1\"}";

	for (int round = 0; round < 20; round++) {
		struct holder holder = {.count = 0};
		struct service service;
		pthread_t thread;

		open_service(&service);
		ck_assert_int_eq(work_inline_on(service.hub, hold, &holder), ENV_OK);
		for (int i = 0; i < HELD; i++)
			ck_assert_int_eq(env_memory_peer_push(service.peer, env_str(frame)), ENV_OK);
		ck_assert_uint_eq(holder.count, HELD);
		ck_assert_int_eq(pthread_create(&thread, NULL, give_up, &holder), 0);
		env_hub_free(service.hub);
		ck_assert_int_eq(pthread_join(thread, NULL), 0);
		env_memory_peer_free(service.peer);
	}
}
END_TEST

TCase *hubs_tests(void)
{
	TCase *tests = tcase_create("hubs");

	tcase_set_timeout(tests, 60);
	tcase_add_test(tests, a_packet_goes_to_connections_of_several_hubs);
	tcase_add_test(tests, another_thread_gives_requests_up_while_the_hub_is_freed);
	return tests;
}
