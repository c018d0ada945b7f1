/* What is counted and what is logged: every message once, with what became of it. */
#include "suites.h"

#include <stdio.h>
#include <string.h>

#include <envelope/stats.h>

#include "fixture.h"

/* Every metric, as "TYPE:RESULT:WAIT+RUN ", times in milliseconds. */
struct ledger {
	struct fixture fixture;
	char lines[2048];
	size_t bytes;
};

static const char *const result_names[] = {"success",   "failure", "refused", "expired",
					   "cancelled", "closed",  "sent"};

static void write_metric(void *user, const struct env_metric *metric)
{
	struct ledger *ledger = user;
	size_t used = strlen(ledger->lines);

	if (metric->result == ENV_RESULT_SENT)
		return;
	ledger->bytes += metric->bytes;
	(void)snprintf(ledger->lines + used, sizeof(ledger->lines) - used, "%.*s:%s:%ld+%ld ",
		       (int)metric->message->name.len, metric->message->name.ptr,
		       result_names[metric->result], (long)(metric->wait_us / 1000),
		       (long)(metric->run_us / 1000));
}

static void open_ledger(struct ledger *ledger, size_t queue)
{
	const struct env_hub_options options = {
		.limits.requests = 5, .metrics = write_metric, .metrics_user = ledger};

	memset(ledger, 0, sizeof(*ledger));
	fixture_open(&ledger->fixture, &options, queue);
}

/* Takes 30 ms. */
static enum env_status act_take_time(struct fixture *fixture, struct env_request *request)
{
	env_test_clock_advance_ms(&fixture->test.clock, 30);
	if (env_request_meta(request)->message->oneway)
		return ENV_OK;
	return fixture_reply(request, ENV_SUCCESS, "done");
}

START_TEST(wait_and_run_are_told_of_every_kind_of_message)
{
	struct ledger ledger;

	open_ledger(&ledger, 0);
	ledger.fixture.act = act_take_time;
	fixture_ask(&ledger.fixture, 0, "work.quiet", "1", "x");
	fixture_ask(&ledger.fixture, 0, "work.note", "2", "x");
	fixture_pass(&ledger.fixture, 20);
	fixture_work(&ledger.fixture);
	fixture_ask(&ledger.fixture, 0, "work.inline", "3", "x");
	fixture_ask(&ledger.fixture, 0, "work.tell", "4", "x");
	ck_assert_str_eq(ledger.lines, "work.quiet:success:20+30 work.note:success:50+30 "
				       "work.inline:success:0+30 work.tell:success:0+0 ");
	fixture_close(&ledger.fixture);
}
END_TEST

START_TEST(a_held_request_runs_until_its_answer)
{
	struct ledger ledger;

	open_ledger(&ledger, 0);
	ledger.fixture.act = act_hold;
	fixture_ask(&ledger.fixture, 0, "work.quiet", "1", "x");
	fixture_pass(&ledger.fixture, 10);
	fixture_work(&ledger.fixture);
	fixture_pass(&ledger.fixture, 70);
	ck_assert_int_eq(fixture_reply(ledger.fixture.held[0], ENV_SUCCESS, "x"), ENV_OK);
	fixture_pass(&ledger.fixture, 1000);
	ck_assert_str_eq(ledger.lines, "");
	fixture_release(&ledger.fixture);
	ck_assert_str_eq(ledger.lines, "work.quiet:success:10+70 ");
	fixture_close(&ledger.fixture);
}
END_TEST

START_TEST(failures_are_told_apart)
{
	struct ledger ledger;

	open_ledger(&ledger, 0);
	ledger.fixture.act = act_fail;
	fixture_ask(&ledger.fixture, 0, "work.quiet", "1", "x");
	fixture_ask(&ledger.fixture, 0, "work.note", "2", "x");
	fixture_work(&ledger.fixture);
	fixture_ask(&ledger.fixture, 0, "work.tell", "3", "x");
	ck_assert_str_eq(ledger.lines, "work.quiet:failure:0+0 work.note:failure:0+0 work.tell:failure:0+0 ");
	fixture_close(&ledger.fixture);
}
END_TEST

START_TEST(refusals_are_told_whatever_the_reason)
{
	struct ledger ledger;

	open_ledger(&ledger, 1);
	fixture_ask(&ledger.fixture, 0, "work.quiet", "1", ""); /* the schema */
	fixture_push(&ledger.fixture, 0, "{\"t\":\"work.unbound\"}");
	fixture_ask(&ledger.fixture, 1, "work.quiet", "1", "x");
	fixture_ask(&ledger.fixture, 0, "work.now_or_never", "2", "x"); /* the queue */
	for (int i = 0; i < 3; i++)
		fixture_ask(&ledger.fixture, 0, "work.often", "3", "x"); /* the rate */
	env_hub_drain(ledger.fixture.hub, 1000);
	fixture_ask(&ledger.fixture, 0, "work.inline", "4", "x");
	ck_assert_str_eq(ledger.lines,
			 "work.quiet:refused:0+0 work.unbound:refused:0+0 work.now_or_never:refused:0+0 "
			 "work.often:success:0+0 work.often:success:0+0 work.often:refused:0+0 "
			 "work.inline:refused:0+0 ");
	fixture_close(&ledger.fixture);
}
END_TEST

START_TEST(what_expired_was_cancelled_or_lost_its_peer_is_told)
{
	struct ledger ledger;

	open_ledger(&ledger, 0);
	ledger.fixture.act = act_forget;
	fixture_ask(&ledger.fixture, 0, "work.timed", "1", "x");
	fixture_pass(&ledger.fixture, 100);
	fixture_ask(&ledger.fixture, 0, "work.quiet", "2", "x");
	fixture_push(&ledger.fixture, 0, "{\"t\":\"s.cancel\",\"p\":{\"trace\":\"2\"}}");
	fixture_ask(&ledger.fixture, 1, "work.quiet", "3", "x");
	fixture_disconnect(&ledger.fixture, 1);
	fixture_work(&ledger.fixture);
	ck_assert_str_eq(ledger.lines,
			 "s.cancel:success:0+0 work.timed:expired:100+0 work.quiet:cancelled:0+0 "
			 "work.quiet:closed:0+0 ");
	fixture_close(&ledger.fixture);
}
END_TEST

/* One that nobody handled did not succeed. */
START_TEST(a_one_way_message_that_was_never_handled_is_no_success)
{
	struct ledger ledger;

	open_ledger(&ledger, 0);
	fixture_ask(&ledger.fixture, 0, "work.note", "1", "x");
	fixture_disconnect(&ledger.fixture, 0);
	env_pool_free(ledger.fixture.pool);
	ledger.fixture.pool = NULL;
	ck_assert_str_eq(ledger.lines, "work.note:refused:0+0 ");
	fixture_close(&ledger.fixture);
}
END_TEST

START_TEST(a_message_has_its_sums)
{
	struct ledger ledger;
	struct env_message_stats stats;

	open_ledger(&ledger, 0);
	ledger.fixture.act = act_take_time;
	for (int i = 0; i < 3; i++) {
		fixture_ask(&ledger.fixture, 0, "work.quiet", "1", "x");
		fixture_pass(&ledger.fixture, 20);
		fixture_work(&ledger.fixture);
	}
	fixture_ask(&ledger.fixture, 0, "work.quiet", "1", "");
	ck_assert_int_eq(env_hub_message_stats(ledger.fixture.hub, &work_quiet_message, &stats), ENV_OK);
	ck_assert_uint_eq(stats.results[ENV_RESULT_SUCCESS], 3);
	ck_assert_uint_eq(stats.results[ENV_RESULT_REFUSED], 1);
	ck_assert_uint_eq(stats.wait_us, 60000);
	ck_assert_uint_eq(stats.run_us, 90000);
	ck_assert_uint_eq(stats.bytes, ledger.bytes);
	ck_assert_int_eq(env_hub_message_stats(ledger.fixture.hub, &work_done_message, &stats), ENV_OK);
	ck_assert_uint_eq(stats.results[ENV_RESULT_SENT], 3);
	fixture_close(&ledger.fixture);
}
END_TEST

START_TEST(the_hub_has_its_sums_and_what_there_is_at_this_moment)
{
	struct fixture fixture;
	struct env_stats stats;
	const char *frame = "{\"t\":\"work.quiet\",\"p\":{\"text\":\"x\"}}";

	fixture_open(&fixture, NULL, 0);
	ck_assert(fixture_connect(&fixture, 2));
	fixture_disconnect(&fixture, 2);
	fixture_push(&fixture, 0, frame);
	fixture_push(&fixture, 1, frame);
	fixture_push(&fixture, 1, "no JSON");
	env_hub_stats(fixture.hub, &stats);
	ck_assert_uint_eq(stats.connections_opened, 3);
	ck_assert_uint_eq(stats.connections_closed, 1);
	ck_assert_uint_eq(stats.connections, 2);
	ck_assert_uint_eq(stats.requests, 2);
	ck_assert_uint_eq(stats.frames_in, 3);
	ck_assert_uint_eq(stats.bytes_in, 2 * strlen(frame) + strlen("no JSON"));
	ck_assert_uint_eq(stats.bad_frames, 1);
	ck_assert_uint_eq(stats.frames_out, 1);
	fixture_work(&fixture);
	size_t bytes =
		strlen(fixture_take_frames(&fixture, 0)) + strlen(fixture_take_frames(&fixture, 1)) - 1;
	env_hub_stats(fixture.hub, &stats);
	ck_assert_uint_eq(stats.requests, 0);
	ck_assert_uint_eq(stats.frames_out, 3);
	ck_assert_uint_eq(stats.bytes_out, bytes);
	ck_assert_uint_eq(stats.results[ENV_RESULT_SUCCESS], 2);
	ck_assert_uint_eq(stats.results[ENV_RESULT_SENT], 3);
	fixture_close(&fixture);
}
END_TEST

static enum env_status hang_up(struct env_connection *connection, const struct env_meta *meta,
			       const void *payload, void *user)
{
	(void)meta, (void)payload, (void)user;
	env_connection_close(connection, ENV_CLOSE_NORMAL);
	return ENV_OK;
}

static bool allow_none(const struct env_connection *connection, const struct env_message *message, void *user)
{
	struct env_connection **closes = user;

	(void)connection, (void)message;
	env_connection_close(*closes, ENV_CLOSE_NORMAL);
	return false;
}

START_TEST(what_was_not_allowed_or_lost_its_peer_on_the_way_is_told)
{
	struct ledger ledger;
	struct env_connection *closes = NULL;

	open_ledger(&ledger, 0);
	env_connection_allow(fixture_connection(&ledger.fixture, 0), allow_none, &closes);
	fixture_ask(&ledger.fixture, 0, "work.quiet", "1", "x");
	closes = fixture_connection(&ledger.fixture, 0);
	fixture_ask(&ledger.fixture, 0, "work.inline", "2", "x");
	ck_assert_int_eq(env_hub_listen_direction(ledger.fixture.hub, ENV_INCOMING, hang_up, NULL, 0),
			 ENV_OK);
	fixture_ask(&ledger.fixture, 1, "work.inline", "3", "x");
	ck_assert_str_eq(ledger.lines,
			 "work.quiet:refused:0+0 work.inline:closed:0+0 work.inline:closed:0+0 ");
	fixture_close(&ledger.fixture);
}
END_TEST

START_TEST(what_a_client_hears_is_counted)
{
	struct env_test test;
	struct env_test_peer *service = NULL;
	struct env_message_stats stats;

	ck_assert_int_eq(env_test_open(&test, &work_package, NULL), ENV_OK);
	ck_assert_int_eq(env_test_peer_open(&service, &test,
					    &(struct env_connection_options){.role = ENV_ROLE_CLIENT}),
			 ENV_OK);
	ck_assert_int_eq(env_test_peer_send_json(service, "work.news", "{\"text\":\"x\"}", NULL), ENV_OK);
	ck_assert_int_eq(env_test_peer_send_json(service, "work.news", "{}", NULL), ENV_OK);
	ck_assert_int_eq(env_hub_message_stats(test.hub, &work_news_message, &stats), ENV_OK);
	ck_assert_uint_eq(stats.results[ENV_RESULT_SUCCESS], 1);
	ck_assert_uint_eq(stats.results[ENV_RESULT_REFUSED], 1);
	ck_assert_uint_gt(stats.bytes, 0);
	ck_assert_msg(env_test_close(&test), "%s", env_test_why(&test));
}
END_TEST

START_TEST(times_that_are_far_apart_or_go_back_have_room)
{
	struct ledger ledger;
	struct env_message_stats stats;
	struct env_test_clock *clock = NULL;

	open_ledger(&ledger, 0);
	clock = &ledger.fixture.test.clock;
	env_test_clock_set(clock, INT64_MIN + 1);
	fixture_ask(&ledger.fixture, 0, "work.quiet", "1", "x");
	env_test_clock_set(clock, INT64_MAX);
	fixture_work(&ledger.fixture);
	ck_assert_int_eq(env_hub_message_stats(ledger.fixture.hub, &work_quiet_message, &stats), ENV_OK);
	ck_assert_uint_eq(stats.wait_us, INT64_MAX);
	env_test_clock_set(clock, 5000000);
	fixture_ask(&ledger.fixture, 0, "work.keyed", "1", "x");
	env_test_clock_set(clock, 0);
	fixture_work(&ledger.fixture);
	ck_assert_int_eq(env_hub_message_stats(ledger.fixture.hub, &work_keyed_message, &stats), ENV_OK);
	ck_assert_uint_eq(stats.wait_us, 0);
	fixture_close(&ledger.fixture);
}
END_TEST

START_TEST(reasons_and_results_have_texts)
{
	for (int i = 0; i <= (int)ENV_CLOSE_SHUTDOWN; i++)
		ck_assert_str_ne(env_close_text((enum env_close)i), "unknown");
	ck_assert_str_eq(env_close_text((enum env_close)(ENV_CLOSE_SHUTDOWN + 1)), "unknown");
	for (int i = 0; i < (int)ENV_RESULT_COUNT; i++)
		ck_assert_str_ne(env_result_text((enum env_result)i), "unknown");
	ck_assert_str_eq(env_result_text(ENV_RESULT_COUNT), "unknown");
}
END_TEST

TCase *stats_tests(void)
{
	TCase *tests = tcase_create("stats");

	tcase_add_test(tests, wait_and_run_are_told_of_every_kind_of_message);
	tcase_add_test(tests, a_held_request_runs_until_its_answer);
	tcase_add_test(tests, failures_are_told_apart);
	tcase_add_test(tests, refusals_are_told_whatever_the_reason);
	tcase_add_test(tests, what_expired_was_cancelled_or_lost_its_peer_is_told);
	tcase_add_test(tests, a_one_way_message_that_was_never_handled_is_no_success);
	tcase_add_test(tests, a_message_has_its_sums);
	tcase_add_test(tests, the_hub_has_its_sums_and_what_there_is_at_this_moment);
	tcase_add_test(tests, what_was_not_allowed_or_lost_its_peer_on_the_way_is_told);
	tcase_add_test(tests, what_a_client_hears_is_counted);
	tcase_add_test(tests, times_that_are_far_apart_or_go_back_have_room);
	tcase_add_test(tests, reasons_and_results_have_texts);
	return tests;
}
