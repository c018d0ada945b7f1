/* A full queue: messages wait in front of it, or fail. */
#include "suites.h"

#include <stdio.h>
#include <string.h>

#include "fixture.h"

START_TEST(where_the_queue_is_full_a_message_waits_and_nothing_is_lost)
{
	struct fixture fixture;
	char trace[8];

	fixture_open(&fixture, NULL, 2);
	for (int i = 1; i <= 5; i++) {
		(void)snprintf(trace, sizeof(trace), "%d", i);
		fixture_ask(&fixture, 0, "work.do", trace, trace);
	}
	ck_assert_uint_eq(env_pool_load(fixture.pool), 2);
	ck_assert_str_eq(fixture_take(&fixture, 0),
			 "1 s.stat a; 1 s.stat q; 2 s.stat a; 2 s.stat q; 3 s.stat a; 3 s.stat q; "
			 "4 s.stat a; 4 s.stat q; 5 s.stat a; 5 s.stat q");
	while (fixture_work(&fixture) > 0)
		continue;
	ck_assert_str_eq(fixture.ran, "1 2 3 4 5 ");
	ck_assert_str_eq(fixture_take(&fixture, 0),
			 "1 s.stat r; 1 work.done s 1; 2 s.stat r; 2 work.done s 2; 3 s.stat r; "
			 "3 work.done s 3; 4 s.stat r; 4 work.done s 4; 5 s.stat r; 5 work.done s 5");
	ck_assert_uint_eq(env_pool_load(fixture.pool), 0);
	fixture_close(&fixture);
}
END_TEST

START_TEST(its_connection_is_paused_meanwhile_and_only_that_one)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 1);
	fixture_ask(&fixture, 0, "work.quiet", "1", "1");
	ck_assert(!env_connection_is_paused(fixture_connection(&fixture, 0)));
	fixture_ask(&fixture, 0, "work.quiet", "2", "2");
	fixture_ask(&fixture, 0, "work.quiet", "3", "3");
	ck_assert(env_connection_is_paused(fixture_connection(&fixture, 0)));
	ck_assert(!env_connection_is_paused(fixture_connection(&fixture, 1)));
	fixture_work_one(&fixture);
	ck_assert(env_connection_is_paused(fixture_connection(&fixture, 0)));
	fixture_work_one(&fixture);
	ck_assert(!env_connection_is_paused(fixture_connection(&fixture, 0)));
	fixture_close(&fixture);
}
END_TEST

/* Of two connections the messages go in as they came; the one that came later waits too, though it may run at once. */
START_TEST(those_in_front_of_the_queue_go_in_in_the_order_in_which_they_came)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 1);
	fixture_ask(&fixture, 0, "work.quiet", "1", "1");
	fixture_ask(&fixture, 1, "work.quiet", "2", "2");
	fixture_ask(&fixture, 0, "work.quiet", "3", "3");
	fixture_ask(&fixture, 1, "work.quiet", "4", "4");
	while (fixture_work(&fixture) > 0)
		continue;
	ck_assert_str_eq(fixture.ran, "1 2 3 4 ");
	fixture_close(&fixture);
}
END_TEST

START_TEST(one_that_may_not_wait_fails_at_once)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 1);
	fixture_ask(&fixture, 0, "work.now_or_never", "1", "1");
	fixture_ask(&fixture, 0, "work.now_or_never", "2", "2");
	ck_assert(!env_connection_is_paused(fixture_connection(&fixture, 0)));
	ck_assert_str_eq(fixture_take(&fixture, 0), "2 error.job f the queue is full");
	fixture_work(&fixture);
	fixture_ask(&fixture, 0, "work.now_or_never", "3", "3");
	fixture_work(&fixture);
	ck_assert_str_eq(fixture.ran, "1 3 ");
	ck_assert_str_eq(fixture_take(&fixture, 0), "1 work.done s 1; 3 work.done s 3");
	fixture_close(&fixture);
}
END_TEST

START_TEST(one_that_may_not_wait_does_not_overtake_those_that_do)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 1);
	fixture_ask(&fixture, 0, "work.quiet", "1", "1");
	fixture_ask(&fixture, 0, "work.quiet", "2", "2");
	ck_assert(env_pool_run_one(fixture.pool));
	/* There is room now, but the loop has not given it to the one that waits. */
	fixture_ask(&fixture, 1, "work.now_or_never", "3", "3");
	ck_assert_str_eq(fixture_take(&fixture, 1), "3 error.job f the queue is full");
	fixture_work(&fixture);
	fixture_work(&fixture);
	ck_assert_str_eq(fixture.ran, "1 2 ");
	fixture_close(&fixture);
}
END_TEST

START_TEST(one_that_waits_when_its_connection_goes_is_handled_all_the_same)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 1);
	fixture_ask(&fixture, 1, "work.note", "1", "1");
	fixture_ask(&fixture, 0, "work.note", "2", "2");
	fixture_disconnect(&fixture, 0);
	while (fixture_work(&fixture) > 0)
		continue;
	ck_assert_str_eq(fixture.ran, "1 2 ");
	fixture_close(&fixture);
}
END_TEST

/* ---- the transport ---- */

struct watch {
	unsigned changed;
	unsigned closed;
	bool was_paused; /* at the last change */
	bool was_idle;
};

static void on_ready(void *user, struct env_connection *connection)
{
	(void)user, (void)connection;
}

static void on_closed(void *user, struct env_connection *connection, enum env_close why)
{
	struct watch *watch = user;

	(void)connection, (void)why;
	watch->closed++;
}

static void on_changed(void *user, struct env_connection *connection)
{
	struct watch *watch = user;

	watch->changed++;
	watch->was_paused = env_connection_is_paused(connection);
	watch->was_idle = env_connection_is_idle(connection);
}

static const struct env_transport transport = {on_ready, on_closed, on_changed};

static struct env_connection *open_watched(struct fixture *fixture, struct watch *watch)
{
	const struct env_connection_options options = {.transport = &transport, .transport_user = watch};
	struct env_connection *connection = NULL;

	ck_assert_int_eq(env_connection_open(&connection, fixture->hub, &options), ENV_OK);
	return connection;
}

static void feed(struct env_connection *connection, const char *text)
{
	ck_assert_int_eq(env_connection_feed(connection, text, strlen(text)), ENV_OK);
}

START_TEST(the_transport_is_told_when_it_may_read_again)
{
	struct fixture fixture;
	struct watch watch = {0};

	fixture_open(&fixture, NULL, 1);
	struct env_connection *connection = open_watched(&fixture, &watch);
	fixture_ask(&fixture, 0, "work.quiet", "1", "1");
	feed(connection, "{\"t\":\"work.quiet\",\"p\":{\"text\":\"2\"},\"i\":\"2\"}");
	ck_assert(env_connection_is_paused(connection));
	unsigned before = watch.changed;
	fixture_work_one(&fixture);
	ck_assert_uint_eq(watch.changed, before + 1);
	ck_assert(!watch.was_paused);
	ck_assert(!watch.was_idle);
	fixture_close(&fixture);
	ck_assert_uint_eq(watch.closed, 1);
}
END_TEST

START_TEST(the_transport_is_told_when_the_connection_is_idle)
{
	struct fixture fixture;
	struct watch watch = {0};
	struct env_str frame;

	fixture_open(&fixture, NULL, 0);
	struct env_connection *connection = open_watched(&fixture, &watch);
	feed(connection, "{\"t\":\"work.note\",\"p\":{\"text\":\"1\"}}");
	watch.changed = 0;
	fixture_work(&fixture);
	ck_assert_uint_eq(watch.changed, 1);
	ck_assert(watch.was_idle);
	feed(connection, "{\"t\":\"work.quiet\",\"p\":{\"text\":\"2\"}}");
	watch.changed = 0;
	fixture_work(&fixture);
	ck_assert_uint_eq(watch.changed, 0); /* the answer waits to be pulled */
	ck_assert(env_connection_next(connection, &frame));
	env_connection_sent(connection);
	ck_assert(!env_connection_next(connection, &frame));
	ck_assert_uint_ge(watch.changed, 1);
	ck_assert(watch.was_idle);
	fixture_close(&fixture);
}
END_TEST

TCase *queue_tests(void)
{
	TCase *tests = tcase_create("queue");

	tcase_add_test(tests, where_the_queue_is_full_a_message_waits_and_nothing_is_lost);
	tcase_add_test(tests, its_connection_is_paused_meanwhile_and_only_that_one);
	tcase_add_test(tests, those_in_front_of_the_queue_go_in_in_the_order_in_which_they_came);
	tcase_add_test(tests, one_that_may_not_wait_fails_at_once);
	tcase_add_test(tests, one_that_may_not_wait_does_not_overtake_those_that_do);
	tcase_add_test(tests, one_that_waits_when_its_connection_goes_is_handled_all_the_same);
	tcase_add_test(tests, the_transport_is_told_when_it_may_read_again);
	tcase_add_test(tests, the_transport_is_told_when_the_connection_is_idle);
	return tests;
}
