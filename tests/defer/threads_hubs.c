/* Several hubs, each with a thread of its own, that get the same packets. */
#include <pthread.h>
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

TCase *hubs_tests(void)
{
	TCase *tests = tcase_create("hubs");

	tcase_set_timeout(tests, 60);
	tcase_add_test(tests, a_packet_goes_to_connections_of_several_hubs);
	return tests;
}
