/* Messages in front of a full queue: how they leave it, how many there may be, and who is told afterwards. */
#include "suites.h"

#include <stdio.h>
#include <string.h>

#include "fixture.h"

/* ---- what has ended is gone ---- */

/* What became of messages, in the order in which nothing more could become of them: "TYPE:RESULT ". */
struct ends {
	struct fixture fixture;
	char told[256];
};

static const char *const result_names[] = {"success",   "failure", "refused", "expired",
					   "cancelled", "closed",  "sent"};

static void note_end(void *user, const struct env_metric *metric)
{
	struct ends *ends = user;
	size_t used = strlen(ends->told);

	if (metric->result != ENV_RESULT_SENT)
		(void)snprintf(ends->told + used, sizeof(ends->told) - used, "%s:%s ",
			       metric->message->c_name, result_names[metric->result]);
}

static void expire(struct fixture *fixture)
{
	fixture_pass(fixture, 100);
}

static void cancel(struct fixture *fixture)
{
	fixture_push(fixture, 0, "{\"t\":\"s.cancel\",\"p\":{\"trace\":\"2\"}}");
}

static void end_all(struct fixture *fixture)
{
	env_hub_drain(fixture->hub, 10);
	fixture_pass(fixture, 10);
}

static const struct {
	void (*end)(struct fixture *fixture);
	const char *told;
} endings[] = {
	{expire, "work_timed:expired "},
	{cancel, "work_timed:cancelled envelope_s_cancel:success "},
	{end_all, "work_timed:refused "},
};

/* Nobody gives a place back meanwhile: the worker is stuck. */
START_TEST(what_ends_in_front_of_the_queue_is_given_back_at_once)
{
	struct ends ends = {.told = ""};
	const struct env_hub_options options = {.metrics = note_end, .metrics_user = &ends};

	fixture_open(&ends.fixture, &options, 1);
	fixture_ask(&ends.fixture, 1, "work.quiet", "1", "1");
	fixture_ask(&ends.fixture, 0, "work.timed", "2", "2");
	endings[_i].end(&ends.fixture);
	ck_assert_str_eq(ends.told, endings[_i].told);
	ck_assert_uint_eq(env_pool_load(ends.fixture.pool), 1);
	fixture_close(&ends.fixture);
}
END_TEST

static const struct {
	const char *cancelled;
	const char *ran;
} leavings[] = {{"2", "1 3 4 "}, {"3", "1 2 4 "}, {"4", "1 2 3 "}};

START_TEST(who_leaves_the_line_leaves_the_others_in_order)
{
	struct fixture fixture;
	char frame[64];

	fixture_open(&fixture, NULL, 1);
	fixture_ask(&fixture, 1, "work.quiet", "1", "1");
	fixture_ask(&fixture, 0, "work.quiet", "2", "2");
	fixture_ask(&fixture, 1, "work.quiet", "3", "3");
	fixture_ask(&fixture, 0, "work.quiet", "4", "4");
	for (size_t i = 0; i < 2; i++) {
		(void)snprintf(frame, sizeof(frame), "{\"t\":\"s.cancel\",\"p\":{\"trace\":\"%s\"}}",
			       leavings[_i].cancelled);
		fixture_push(&fixture, i, frame);
	}
	while (fixture_work(&fixture) > 0)
		continue;
	ck_assert_str_eq(fixture.ran, leavings[_i].ran);
	fixture_close(&fixture);
}
END_TEST

/* ---- how many ---- */

static const struct {
	size_t queue;
	size_t connections;
	size_t most;
} bounds[] = {{1, 0, 1000}, {1, 4, 1000}, {1100, 0, 1100}, {1200, 1050, 1050}};

/* What a connection left here it may leave again when it comes back: its own limits do not help. */
START_TEST(so_many_wait_and_the_next_one_fails)
{
	struct fixture fixture;
	const struct env_hub_options options = {.limits.connections = bounds[_i].connections};
	size_t handled = 0;
	size_t ran = 0;

	fixture_open(&fixture, &options, bounds[_i].queue);
	for (size_t i = 0; i < bounds[_i].queue + bounds[_i].most; i++) {
		ck_assert(fixture_connect(&fixture, 2));
		fixture_ask(&fixture, 2, "work.note", "1", "x");
		ck_assert_str_eq(fixture_take(&fixture, 2), "");
		fixture_disconnect(&fixture, 2);
	}
	fixture_ask(&fixture, 0, "work.note", "2", "x");
	fixture_ask(&fixture, 0, "work.do", "3", "x");
	ck_assert_str_eq(fixture_take(&fixture, 0),
			 "2 error.job f the queue is full; 3 s.stat a; 3 error.job f the queue is full");
	ck_assert(!env_connection_is_paused(fixture_connection(&fixture, 0)));
	fixture_work_one(&fixture);
	fixture_ask(&fixture, 0, "work.note", "4", "x");
	ck_assert_str_eq(fixture_take(&fixture, 0), "");
	while ((ran = fixture_work(&fixture)) > 0)
		handled += ran;
	ck_assert_uint_eq(handled, bounds[_i].queue + bounds[_i].most);
	fixture_close(&fixture);
}
END_TEST

/* ---- a place that nobody wants here ---- */

/* The same service a second time, on the same pool. */
struct second {
	struct env_test test;
	struct env_test_peer *peer;
	unsigned handled;
};

static enum env_status count_work(struct env_request *request, const struct work_Work *payload, void *user)
{
	struct second *second = user;

	(void)request, (void)payload;
	second->handled++;
	return ENV_OK;
}

/* With a message that waits behind what the first one has in the queue. */
static void open_second(struct second *second, struct fixture *fixture)
{
	const struct env_hub_options options = {.pool = fixture->pool};

	*second = (struct second){.handled = 0};
	ck_assert_int_eq(env_test_open(&second->test, &work_package, &options), ENV_OK);
	ck_assert_int_eq(work_note_on(second->test.hub, count_work, second), ENV_OK);
	ck_assert_int_eq(env_test_peer_open(&second->peer, &second->test, NULL), ENV_OK);
	ck_assert_int_eq(env_test_peer_send_json(second->peer, "work.note", "{\"text\":\"x\"}", NULL),
			 ENV_OK);
	ck_assert(env_connection_is_paused(env_test_peer_connection(second->peer)));
}

static void check_handled(struct second *second, struct fixture *fixture)
{
	env_hub_run(second->test.hub);
	ck_assert(!env_connection_is_paused(env_test_peer_connection(second->peer)));
	ck_assert_uint_eq(env_pool_run(fixture->pool), 1);
	ck_assert_uint_eq(second->handled, 1);
	ck_assert_msg(env_test_close(&second->test), "%s", env_test_why(&second->test));
}

/* Its only message has expired when the place becomes free. */
START_TEST(a_hub_in_which_nobody_waits_any_more_is_not_woken)
{
	struct fixture fixture;
	struct second second;

	fixture_open(&fixture, NULL, 1);
	fixture_ask(&fixture, 0, "work.quiet", "1", "1");
	fixture_ask(&fixture, 0, "work.timed", "2", "2");
	open_second(&second, &fixture);
	fixture_pass(&fixture, 100);
	ck_assert(env_pool_run_one(fixture.pool));
	check_handled(&second, &fixture);
	fixture_close(&fixture);
}
END_TEST

/* It expires when the hub was woken for it already. */
START_TEST(a_hub_in_which_nobody_waits_any_more_passes_the_place_on)
{
	struct fixture fixture;
	struct second second;

	fixture_open(&fixture, NULL, 1);
	fixture_ask(&fixture, 0, "work.quiet", "1", "1");
	fixture_ask(&fixture, 0, "work.timed", "2", "2");
	open_second(&second, &fixture);
	ck_assert(env_pool_run_one(fixture.pool));
	cancel(&fixture);
	check_handled(&second, &fixture);
	fixture_close(&fixture);
}
END_TEST

/* It is woken for the only place, first in the line, and leaves it. */
START_TEST(a_hub_that_does_not_turn_keeps_nobody_waiting)
{
	struct fixture fixture;
	struct second second;

	fixture_open(&fixture, NULL, 1);
	fixture_ask(&fixture, 0, "work.quiet", "1", "1");
	fixture_ask(&fixture, 0, "work.do", "2", "2");
	open_second(&second, &fixture);
	ck_assert(env_pool_run_one(fixture.pool));
	check_handled(&second, &fixture);
	fixture_close(&fixture);
}
END_TEST

/* ---- a transport that feeds at once ---- */

static void ignore_ready(void *user, struct env_connection *connection)
{
	(void)user, (void)connection;
}

struct eager {
	const char *next;      /* what it feeds, once */
	struct env_pool *pool; /* where a worker does something after that; or NULL */
};

static void feed_next(void *user, struct env_connection *connection)
{
	struct eager *eager = user;
	const char *next = eager->next;

	if (next == NULL || env_connection_is_paused(connection))
		return;
	eager->next = NULL;
	ck_assert_int_eq(env_connection_feed(connection, next, strlen(next)), ENV_OK);
	if (eager->pool != NULL)
		ck_assert(env_pool_run_one(eager->pool));
}

static const struct env_transport eager_transport = {.ready = ignore_ready, .changed = feed_next};

/* Its first message waits; the second one is fed when there is room for that. */
static void open_eager(struct fixture *fixture, struct eager *eager)
{
	const struct env_connection_options options = {.transport = &eager_transport,
						       .transport_user = eager};
	const char *first = "{\"t\":\"work.do\",\"p\":{\"text\":\"2\"}}";
	struct env_connection *connection = NULL;

	ck_assert_int_eq(env_connection_open(&connection, fixture->hub, &options), ENV_OK);
	ck_assert_int_eq(env_connection_feed(connection, first, strlen(first)), ENV_OK);
	ck_assert(env_connection_is_paused(connection));
	eager->next = "{\"t\":\"work.do\",\"p\":{\"text\":\"3\"}}";
}

START_TEST(what_is_fed_as_soon_as_there_is_room_comes_behind_what_waited)
{
	struct fixture fixture;
	struct eager eager = {.next = NULL};

	fixture_open(&fixture, NULL, 2);
	fixture_ask(&fixture, 0, "work.quiet", "0", "0");
	fixture_ask(&fixture, 0, "work.quiet", "1", "1");
	open_eager(&fixture, &eager);
	ck_assert_uint_eq(fixture_work(&fixture), 2);
	ck_assert_ptr_null(eager.next);
	while (fixture_work(&fixture) > 0)
		continue;
	ck_assert_str_eq(fixture.ran, "0 1 2 3 ");
	fixture_close(&fixture);
}
END_TEST

/* It gets the place for which the other hub is woken, and so stands before that one in the pool's line with nothing to give. */
START_TEST(a_hub_that_needed_no_waking_does_not_wait_for_it)
{
	struct fixture fixture;
	struct eager eager = {.next = NULL};
	struct second second;

	fixture_open(&fixture, NULL, 1);
	eager.pool = fixture.pool;
	fixture_ask(&fixture, 0, "work.quiet", "1", "1");
	open_eager(&fixture, &eager);
	open_second(&second, &fixture);
	fixture_work_one(&fixture);
	ck_assert_str_eq(fixture.ran, "1 2 ");
	env_hub_run(second.test.hub);
	fixture_work_one(&fixture);
	ck_assert_str_eq(fixture.ran, "1 2 3 ");
	check_handled(&second, &fixture);
	fixture_close(&fixture);
}
END_TEST

/* ---- created, the messages, closed ---- */

static void note_peer(const struct env_peer *peer, enum env_event event, enum env_close why, void *user)
{
	struct fixture *fixture = user;

	(void)peer, (void)why;
	(void)strcat(fixture->ran, event == ENV_EVENT_CREATED ? "created " : "closed ");
}

/* A connection that is gone; its two messages wait, and one of another that keeps the only place. */
static void leave_two_waiting(struct fixture *fixture)
{
	fixture_open(fixture, NULL, 1);
	fixture_ask(fixture, 0, "work.quiet", "1", "1");
	ck_assert_int_eq(env_hub_listen_peers(fixture->hub, note_peer, fixture, ENV_PRIORITY_NORMAL), ENV_OK);
	ck_assert(fixture_connect(fixture, 2));
	fixture_ask(fixture, 2, "work.do", "2", "2");
	fixture_ask(fixture, 2, "work.timed", "3", "3");
	fixture_disconnect(fixture, 2);
}

START_TEST(closed_is_told_after_messages_that_waited_for_room)
{
	struct fixture fixture;

	leave_two_waiting(&fixture);
	while (fixture_work(&fixture) > 0)
		continue;
	ck_assert_str_eq(fixture.ran, "1 created 2 3 closed ");
	fixture_close(&fixture);
}
END_TEST

START_TEST(closed_is_told_where_the_last_of_them_expires)
{
	struct fixture fixture;

	leave_two_waiting(&fixture);
	fixture_work_one(&fixture);
	fixture_work_one(&fixture);
	ck_assert_str_eq(fixture.ran, "1 created ");
	fixture_pass(&fixture, 100);
	while (fixture_work(&fixture) > 0)
		continue;
	ck_assert_str_eq(fixture.ran, "1 created 2 closed ");
	fixture_close(&fixture);
}
END_TEST

START_TEST(closed_is_told_where_the_pool_goes_first)
{
	struct fixture fixture;

	leave_two_waiting(&fixture);
	env_pool_free(fixture.pool);
	fixture.pool = NULL;
	if (_i == 0)
		env_hub_run(fixture.hub);
	else
		(void)env_test_free_hub(&fixture.test);
	ck_assert_str_eq(fixture.ran, "created closed ");
	fixture_close(&fixture);
}
END_TEST

TCase *waiting_tests(void)
{
	TCase *tests = tcase_create("waiting");

	tcase_add_loop_test(tests, what_ends_in_front_of_the_queue_is_given_back_at_once, 0, 3);
	tcase_add_loop_test(tests, who_leaves_the_line_leaves_the_others_in_order, 0, 3);
	tcase_add_loop_test(tests, so_many_wait_and_the_next_one_fails, 0, 4);
	tcase_add_test(tests, a_hub_in_which_nobody_waits_any_more_is_not_woken);
	tcase_add_test(tests, a_hub_in_which_nobody_waits_any_more_passes_the_place_on);
	tcase_add_test(tests, a_hub_that_does_not_turn_keeps_nobody_waiting);
	tcase_add_test(tests, what_is_fed_as_soon_as_there_is_room_comes_behind_what_waited);
	tcase_add_test(tests, a_hub_that_needed_no_waking_does_not_wait_for_it);
	tcase_add_test(tests, closed_is_told_after_messages_that_waited_for_room);
	tcase_add_test(tests, closed_is_told_where_the_last_of_them_expires);
	tcase_add_loop_test(tests, closed_is_told_where_the_pool_goes_first, 0, 2);
	return tests;
}
