/* Pools and hubs that go while there is work. */
#include "suites.h"

#include "fixture.h"

static void free_pool(struct fixture *fixture)
{
	env_pool_free(fixture->pool);
	fixture->pool = NULL;
	env_hub_run(fixture->hub);
}

static enum env_status handle_unbound(struct env_request *request, void *user)
{
	(void)request, (void)user;
	return ENV_OK;
}

START_TEST(when_the_pool_goes_what_waits_in_it_and_in_front_of_it_fails)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 2);
	fixture_ask(&fixture, 0, "work.quiet", "1", "x");
	fixture_ask(&fixture, 1, "work.note", "2", "x");
	fixture_ask(&fixture, 0, "work.quiet", "3", "x");
	fixture_ask(&fixture, 0, "work.note", "4", "x");
	free_pool(&fixture);
	ck_assert_str_eq(fixture_take(&fixture, 0),
			 "1 error.job f the service is closing; 3 error.job f the service is closing; "
			 "4 error.job f the service is closing");
	ck_assert_str_eq(fixture_take(&fixture, 1), "2 error.job f the service is closing");
	ck_assert_str_eq(fixture.ran, "");
	ck_assert(!env_connection_is_paused(fixture_connection(&fixture, 0)));
	fixture_close(&fixture);
}
END_TEST

START_TEST(without_the_pool_deferred_messages_fail_and_others_go_on)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	free_pool(&fixture);
	fixture_ask(&fixture, 0, "work.quiet", "1", "x");
	fixture_ask(&fixture, 0, "work.now_or_never", "2", "x");
	fixture_ask(&fixture, 0, "work.inline", "3", "x");
	ck_assert_str_eq(fixture_take(&fixture, 0),
			 "1 error.job f the service is closing; 2 error.job f the service is closing; "
			 "3 work.done s x");
	fixture_close(&fixture);
}
END_TEST

START_TEST(a_request_that_is_held_outlives_pool_and_hub)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture.act = act_hold;
	fixture_ask(&fixture, 0, "work.quiet", "trace", "x");
	fixture_ask(&fixture, 0, "work.inline", "2", "x");
	fixture_ask(&fixture, 0, "work.timed", "3", "x");
	fixture_work(&fixture);
	free_pool(&fixture);
	for (size_t i = 0; i < PEERS; i++)
		fixture_disconnect(&fixture, i);
	(void)env_test_free_hub(&fixture.test);
	ck_assert_uint_eq(fixture.held_count, 3);
	for (size_t i = 0; i < fixture.held_count; i++) {
		ck_assert_int_eq(env_request_cancelled(fixture.held[i]), ENV_CANCELLED_CLOSED);
		ck_assert_int_eq(fixture_reply(fixture.held[i], ENV_SUCCESS, "late"), ENV_CLOSED);
		ck_assert_int_eq(env_request_fail_job(fixture.held[i], "late"), ENV_CLOSED);
	}
	ck_assert_str_eq(env_request_meta(fixture.held[1])->trace.ptr, "trace");
	fixture_close(&fixture);
}
END_TEST

START_TEST(a_hub_that_goes_with_open_connections_closes_them_and_forgets_their_requests)
{
	struct fixture fixture;
	enum env_close why = ENV_CLOSE_NORMAL;

	fixture_open(&fixture, NULL, 1);
	fixture_ask(&fixture, 0, "work.quiet", "1", "x"); /* in the queue, */
	fixture_ask(&fixture, 0, "work.timed", "2", "x"); /* in front of it */
	fixture_ask(&fixture, 1, "s.ping", "3", "x");
	env_pool_free(fixture.pool);
	fixture.pool = NULL;
	(void)env_test_free_hub(&fixture.test);
	ck_assert(env_test_peer_closed(fixture.peers[0], &why));
	ck_assert_int_eq(why, ENV_CLOSE_SHUTDOWN);
	ck_assert(env_test_peer_expect(fixture.peers[0], "{\"t\":\"error.job\",\"i\":\"1\",\"s\":\"f\","
							 "\"p\":{\"msg\":\"the service is closing\"}}"));
	ck_assert_str_eq(fixture_take(&fixture, 0), "");
	ck_assert(env_test_peer_expect(fixture.peers[1], "{\"t\":\"s.pong\",\"i\":\"3\",\"s\":\"s\"}"));
	ck_assert_str_eq(fixture_take(&fixture, 1), "");
	ck_assert_str_eq(fixture.ran, "");
	fixture_close(&fixture);
}
END_TEST

/* Who serves several hubs answers for all of them. */
START_TEST(a_pool_that_serves_two_hubs_ends_the_work_of_both)
{
	struct fixture fixture;
	struct env_test other;
	struct env_test_peer *peer = NULL;

	fixture_open(&fixture, NULL, 0);
	const struct env_hub_options options = {.pool = fixture.pool};
	ck_assert_int_eq(env_test_open(&other, &work_package, &options), ENV_OK);
	ck_assert_int_eq(work_unbound_on(other.hub, handle_unbound, NULL), ENV_OK);
	ck_assert_int_eq(env_test_peer_open(&peer, &other, NULL), ENV_OK);
	ck_assert_int_eq(env_test_peer_send(peer, &work_unbound_message, NULL, NULL), ENV_OK);
	fixture_ask(&fixture, 0, "work.quiet", "1", "x");
	ck_assert_uint_eq(env_pool_load(fixture.pool), 2);
	free_pool(&fixture);
	ck_assert_str_eq(fixture_take(&fixture, 0), "1 error.job f the service is closing");
	ck_assert(env_test_peer_expect(peer, "{\"t\":\"error.job\"}"));
	ck_assert_msg(env_test_close(&other), "%s", env_test_why(&other));
	fixture_close(&fixture);
}
END_TEST

TCase *free_tests(void)
{
	TCase *tests = tcase_create("free");

	tcase_add_test(tests, when_the_pool_goes_what_waits_in_it_and_in_front_of_it_fails);
	tcase_add_test(tests, without_the_pool_deferred_messages_fail_and_others_go_on);
	tcase_add_test(tests, a_request_that_is_held_outlives_pool_and_hub);
	tcase_add_test(tests, a_hub_that_goes_with_open_connections_closes_them_and_forgets_their_requests);
	tcase_add_test(tests, a_pool_that_serves_two_hubs_ends_the_work_of_both);
	return tests;
}
