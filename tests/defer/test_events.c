/* Connections that come and go: told on the loop at once, and on a worker afterwards. */
#include "suites.h"

#include <stdio.h>
#include <string.h>

#include "fixture.h"

/* What was told, each as "WHO:EVENT:SLOT " */
struct diary {
	char told[512];
};

struct writer {
	struct diary *diary;
	const char *name;
	bool closes; /* each connection that comes */
};

static const char *const event_names[] = {"connected", "disconnected", "created", "closed"};

static void write_event(struct writer *writer, enum env_event event, struct env_address address)
{
	char *told = writer->diary->told;
	size_t used = strlen(told);

	(void)snprintf(told + used, sizeof(writer->diary->told) - used, "%s:%s:%u ", writer->name,
		       event_names[event], (unsigned)address.slot);
}

static void on_connection(struct env_connection *connection, enum env_event event, enum env_close why,
			  void *user)
{
	struct writer *writer = user;

	(void)why;
	write_event(writer, event, env_connection_address(connection));
	if (event == ENV_EVENT_CONNECTED && writer->closes)
		env_connection_close(connection, ENV_CLOSE_NORMAL);
}

static void on_peer(const struct env_peer *peer, enum env_event event, enum env_close why, void *user)
{
	ck_assert(env_str_equal(peer->user, env_str("ann")));
	ck_assert(env_str_equal(peer->language, env_str("en")));
	ck_assert(event == ENV_EVENT_CREATED || why == ENV_CLOSE_NORMAL || why == ENV_CLOSE_SHUTDOWN);
	write_event(user, event, peer->address);
}

static void listen_peers(struct fixture *fixture, struct writer *writer, int priority)
{
	ck_assert_int_eq(env_hub_listen_peers(fixture->hub, on_peer, writer, priority), ENV_OK);
}

static void listen_connections(struct fixture *fixture, struct writer *writer, int priority)
{
	ck_assert_int_eq(env_hub_listen_connections(fixture->hub, on_connection, writer, priority), ENV_OK);
}

START_TEST(the_loop_is_told_at_once_and_a_worker_afterwards_in_order)
{
	struct fixture fixture;
	struct diary diary = {""};
	struct writer loop = {.diary = &diary, .name = "loop"};
	struct writer worker = {.diary = &diary, .name = "worker"};

	fixture_open(&fixture, NULL, 0);
	listen_connections(&fixture, &loop, ENV_PRIORITY_NORMAL);
	listen_peers(&fixture, &worker, ENV_PRIORITY_NORMAL);
	ck_assert(fixture_connect(&fixture, 2));
	fixture_disconnect(&fixture, 2);
	ck_assert_str_eq(diary.told, "loop:connected:2 loop:disconnected:2 ");
	diary.told[0] = '\0';
	fixture_work(&fixture);
	ck_assert_str_eq(diary.told, "worker:created:2 worker:closed:2 ");
	fixture_close(&fixture);
}
END_TEST

/* Both as promised, though the opener is told ENV_CLOSED. */
START_TEST(a_connection_that_closes_at_once_was_there_all_the_same)
{
	struct fixture fixture;
	struct diary diary = {""};
	struct writer loop = {.diary = &diary, .name = "loop", .closes = true};
	struct writer next = {.diary = &diary, .name = "next"};
	struct writer worker = {.diary = &diary, .name = "worker"};
	const struct env_connection_options options = {.user = ENV_STR_INIT("ann"),
						       .language = ENV_STR_INIT("en")};

	fixture_open(&fixture, NULL, 0);
	listen_connections(&fixture, &loop, 1);
	listen_connections(&fixture, &next, 0);
	listen_peers(&fixture, &worker, ENV_PRIORITY_NORMAL);
	ck_assert_int_eq(env_test_peer_open(&fixture.peers[2], &fixture.test, &options), ENV_CLOSED);
	ck_assert_ptr_null(fixture.peers[2]);
	fixture_work(&fixture);
	ck_assert_str_eq(diary.told, "loop:connected:2 loop:disconnected:2 next:disconnected:2 "
				     "worker:created:2 worker:closed:2 ");
	fixture_close(&fixture);
}
END_TEST

START_TEST(a_higher_priority_is_told_first)
{
	struct fixture fixture;
	struct diary diary = {""};
	struct writer a = {.diary = &diary, .name = "a"};
	struct writer b = {.diary = &diary, .name = "b"};
	struct writer c = {.diary = &diary, .name = "c"};

	fixture_open(&fixture, NULL, 0);
	listen_connections(&fixture, &a, 0);
	listen_connections(&fixture, &b, 0);
	listen_connections(&fixture, &c, 1);
	listen_peers(&fixture, &a, 0);
	listen_peers(&fixture, &b, 0);
	listen_peers(&fixture, &c, 1);
	ck_assert(fixture_connect(&fixture, 2));
	fixture_work(&fixture);
	ck_assert_str_eq(diary.told, "c:connected:2 a:connected:2 b:connected:2 "
				     "c:created:2 a:created:2 b:created:2 ");
	fixture_close(&fixture);
}
END_TEST

/* For handlers that write too. */
struct written {
	struct fixture fixture;
	struct diary diary;
};

/* The line of a connection: created, what it sent, closed. */
static enum env_status act_write(struct fixture *fixture, struct env_request *request)
{
	struct written *written = (struct written *)(void *)fixture;

	(void)request;
	(void)strcat(written->diary.told, "worked ");
	return ENV_OK;
}

START_TEST(workers_are_told_in_order_with_the_deferred_messages)
{
	struct written written = {.diary = {""}};
	struct writer worker = {.diary = &written.diary, .name = "worker"};

	fixture_open(&written.fixture, NULL, 0);
	written.fixture.act = act_write;
	listen_peers(&written.fixture, &worker, ENV_PRIORITY_NORMAL);
	ck_assert(fixture_connect(&written.fixture, 2));
	fixture_ask(&written.fixture, 2, "work.note", "1", "x");
	fixture_disconnect(&written.fixture, 2);
	fixture_work(&written.fixture);
	ck_assert_str_eq(written.diary.told, "worker:created:2 worked worker:closed:2 ");
	fixture_close(&written.fixture);
}
END_TEST

START_TEST(where_the_pool_goes_first_workers_events_are_told_in_any_case)
{
	struct fixture fixture;
	struct diary diary = {""};
	struct writer worker = {.diary = &diary, .name = "worker"};

	fixture_open(&fixture, NULL, 0);
	listen_peers(&fixture, &worker, ENV_PRIORITY_NORMAL);
	ck_assert(fixture_connect(&fixture, 2));
	ck_assert_str_eq(diary.told, "");
	env_pool_free(fixture.pool);
	fixture.pool = NULL;
	ck_assert_str_eq(diary.told, "worker:created:2 ");
	fixture_disconnect(&fixture, 2);
	ck_assert_str_eq(diary.told, "worker:created:2 worker:closed:2 ");
	diary.told[0] = '\0';
	ck_assert(fixture_connect(&fixture, 2));
	ck_assert_str_eq(diary.told, "worker:created:2 ");
	fixture_close(&fixture);
	ck_assert_str_eq(diary.told, "worker:created:2 worker:closed:2 ");
}
END_TEST

/* Whether or not another one was there before. */
START_TEST(a_listener_of_peers_hears_only_of_connections_that_were_opened_later)
{
	struct fixture fixture;
	struct diary diary = {""};
	struct writer old = {.diary = &diary, .name = "old"};
	struct writer late = {.diary = &diary, .name = "late"};

	fixture_open(&fixture, NULL, 0);
	listen_peers(&fixture, &old, ENV_PRIORITY_NORMAL);
	ck_assert(fixture_connect(&fixture, 2));
	listen_peers(&fixture, &late, ENV_PRIORITY_NORMAL);
	fixture_disconnect(&fixture, 0); /* opened before both */
	fixture_disconnect(&fixture, 2);
	fixture_work(&fixture);
	ck_assert_str_eq(diary.told, "old:created:2 old:closed:2 ");
	fixture_close(&fixture);
}
END_TEST

START_TEST(who_was_taken_away_is_told_nothing)
{
	struct fixture fixture;
	struct diary diary = {""};
	struct writer loop = {.diary = &diary, .name = "loop"};
	struct writer worker = {.diary = &diary, .name = "worker"};

	fixture_open(&fixture, NULL, 0);
	listen_connections(&fixture, &loop, ENV_PRIORITY_NORMAL);
	listen_peers(&fixture, &worker, ENV_PRIORITY_NORMAL);
	ck_assert(fixture_connect(&fixture, 2));
	ck_assert_int_eq(env_hub_unlisten_connections(fixture.hub, on_connection, &worker), ENV_NOT_FOUND);
	ck_assert_int_eq(env_hub_unlisten_connections(fixture.hub, on_connection, &loop), ENV_OK);
	ck_assert_int_eq(env_hub_unlisten_connections(fixture.hub, on_connection, &loop), ENV_NOT_FOUND);
	ck_assert_int_eq(env_hub_unlisten_peers(fixture.hub, on_peer, &loop), ENV_NOT_FOUND);
	ck_assert_int_eq(env_hub_unlisten_peers(fixture.hub, on_peer, &worker), ENV_OK);
	ck_assert_int_eq(env_hub_unlisten_peers(fixture.hub, on_peer, &worker), ENV_NOT_FOUND);
	diary.told[0] = '\0';
	fixture_disconnect(&fixture, 2);
	fixture_work(&fixture);
	ck_assert_str_eq(diary.told, "");
	fixture_close(&fixture);
}
END_TEST

START_TEST(without_a_pool_nobody_hears_of_peers)
{
	struct env_hub *hub = NULL;

	ck_assert_int_eq(env_hub_new(&hub, NULL), ENV_OK);
	ck_assert_int_eq(env_hub_listen_peers(hub, on_peer, NULL, ENV_PRIORITY_NORMAL), ENV_NOT_BOUND);
	env_hub_free(hub);
}
END_TEST

TCase *events_tests(void)
{
	TCase *tests = tcase_create("events");

	tcase_add_test(tests, the_loop_is_told_at_once_and_a_worker_afterwards_in_order);
	tcase_add_test(tests, a_connection_that_closes_at_once_was_there_all_the_same);
	tcase_add_test(tests, a_higher_priority_is_told_first);
	tcase_add_test(tests, workers_are_told_in_order_with_the_deferred_messages);
	tcase_add_test(tests, where_the_pool_goes_first_workers_events_are_told_in_any_case);
	tcase_add_test(tests, a_listener_of_peers_hears_only_of_connections_that_were_opened_later);
	tcase_add_test(tests, who_was_taken_away_is_told_nothing);
	tcase_add_test(tests, without_a_pool_nobody_hears_of_peers);
	return tests;
}
