/* Deferred messages: what the worker is given, and what the peer is told meanwhile. */
#include "suites.h"

#include <string.h>

#include "fixture.h"

START_TEST(the_states_that_the_schema_announces_are_told_in_order)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture_ask(&fixture, 0, "work.do", "1", "hello");
	ck_assert_str_eq(fixture_take(&fixture, 0), "1 s.stat a; 1 s.stat q");
	ck_assert_str_eq(fixture.ran, "");
	ck_assert_uint_eq(fixture_work(&fixture), 1);
	ck_assert_str_eq(fixture_take(&fixture, 0), "1 s.stat r; 1 work.done s hello");
	fixture_close(&fixture);
}
END_TEST

START_TEST(no_state_is_told_that_the_schema_does_not_announce)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture_ask(&fixture, 0, "work.quiet", "1", "hello");
	ck_assert_str_eq(fixture_take(&fixture, 0), "");
	fixture_work(&fixture);
	ck_assert_str_eq(fixture_take(&fixture, 0), "1 work.done s hello");
	fixture_close(&fixture);
}
END_TEST

static enum env_status act_progress(struct fixture *fixture, struct env_request *request)
{
	struct envelope_progress_num progress;

	envelope_progress_num_init(&progress);
	progress.curr = 1;
	progress.total = 2;
	fixture->status = env_request_reply(request, ENV_RUNNING, &envelope_progress_num_message, &progress);
	return fixture_reply(request, ENV_SUCCESS, "done");
}

START_TEST(progress_comes_between_running_and_the_answer)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture.act = act_progress;
	fixture_ask(&fixture, 0, "work.do", "1", "hello");
	fixture_work(&fixture);
	ck_assert_int_eq(fixture.status, ENV_OK);
	ck_assert_str_eq(fixture_take(&fixture, 0),
			 "1 s.stat a; 1 s.stat q; 1 s.stat r; 1 progress.num r; 1 work.done s done");
	fixture_close(&fixture);
}
END_TEST

/* The frame's bytes are the transport's, and change; workspaces are used again. */
START_TEST(the_payload_outlives_its_frame_and_later_frames)
{
	struct fixture fixture;
	char frame[] = "{\"t\":\"work.quiet\",\"p\":{\"text\":\"a payload of more than a few bytes, which is "
		       "kept\"},\"i\":\"first\"}";

	fixture_open(&fixture, NULL, 0);
	fixture_push(&fixture, 0, frame);
	memset(frame, 'x', sizeof(frame) - 1);
	for (int i = 0; i < 10; i++)
		fixture_ask(&fixture, 1, "work.inline", "i", "something else of much the same length, twice");
	fixture_work(&fixture);
	ck_assert_str_eq(fixture_take(&fixture, 0),
			 "first work.done s a payload of more than a few bytes, which is kept");
	fixture_close(&fixture);
}
END_TEST

/* What came with the request, as the worker sees it. */
static enum env_status act_look(struct fixture *fixture, struct env_request *request)
{
	const struct env_meta *meta = env_request_meta(request);

	(void)fixture;
	ck_assert_ptr_eq(meta->message, &work_quiet_message);
	ck_assert_ptr_eq(meta->envelope, &envelope_ws_incoming_envelope);
	ck_assert(env_str_equal(meta->trace, env_str("1")));
	ck_assert(env_str_equal(meta->language, env_str("de")));
	ck_assert(env_str_equal(meta->user, env_str("ann")));
	ck_assert_ptr_null(env_request_state(request));
	ck_assert(env_address_equal(env_request_address(request), fixture_address(fixture, 0)));
	ck_assert_ptr_eq(env_request_sender(request), env_hub_sender(fixture->hub));
	return fixture_reply(request, ENV_SUCCESS, "seen");
}

START_TEST(the_worker_knows_who_asked_and_how)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture.act = act_look;
	fixture_push(&fixture, 0, "{\"t\":\"work.quiet\",\"p\":{\"text\":\"x\"},\"i\":\"1\",\"l\":\"de\"}");
	fixture_work(&fixture);
	ck_assert_str_eq(fixture_take(&fixture, 0), "1 work.done s seen");
	fixture_close(&fixture);
}
END_TEST

START_TEST(what_breaks_the_schema_never_waits_for_a_worker)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture_ask(&fixture, 0, "work.do", "1", "");
	ck_assert_str_eq(
		fixture_take_frames(&fixture, 0),
		"{\"t\":\"error.validation\",\"p\":{\"msg\":null,\"errors\":[{\"loc\":[\"text\"],\"msg\":"
		"\"ensure this value has at least 1 characters\",\"type\":\"value_error.any_str.min_length\","
		"\"ctx\":{\"limit_value\":1}}]},\"i\":\"1\",\"s\":\"f\"}");
	ck_assert_uint_eq(fixture_work(&fixture), 0);
	fixture_close(&fixture);
}
END_TEST

START_TEST(without_a_handler_it_fails_at_once)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture_push(&fixture, 0, "{\"t\":\"work.unbound\",\"i\":\"1\"}");
	ck_assert_str_eq(fixture_take(&fixture, 0), "1 error.job f no handler is bound");
	fixture_close(&fixture);
}
END_TEST

static enum env_status handle_unbound(struct env_request *request, void *user)
{
	ck_assert_str_eq(user, "the user");
	return fixture_reply(request, ENV_SUCCESS, "bare");
}

START_TEST(a_message_without_payload_may_be_deferred)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	ck_assert_int_eq(work_unbound_on(fixture.hub, handle_unbound, "the user"), ENV_OK);
	fixture_push(&fixture, 0, "{\"t\":\"work.unbound\",\"p\":{\"text\":7},\"i\":\"1\"}");
	fixture_work(&fixture);
	ck_assert_str_eq(fixture_take(&fixture, 0), "1 work.done s bare");
	fixture_close(&fixture);
}
END_TEST

START_TEST(without_a_pool_no_deferred_handler_can_be_bound)
{
	struct env_hub *hub = NULL;

	ck_assert_int_eq(env_hub_new(&hub, NULL), ENV_OK);
	ck_assert_int_eq(env_hub_add(hub, &work_package), ENV_OK);
	ck_assert_int_eq(work_unbound_on(hub, handle_unbound, NULL), ENV_NOT_BOUND);
	env_hub_free(hub);
}
END_TEST

/* ---- one-way ---- */

START_TEST(a_one_way_message_is_answered_nothing)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture_ask(&fixture, 0, "work.note", "1", "hello");
	ck_assert_uint_eq(fixture_work(&fixture), 1);
	ck_assert_str_eq(fixture.ran, "hello ");
	ck_assert_str_eq(fixture_take(&fixture, 0), "");
	fixture_close(&fixture);
}
END_TEST

static enum env_status act_fail_twice(struct fixture *fixture, struct env_request *request)
{
	fixture->status = env_request_fail_job(request, "once");
	ck_assert_int_eq(env_request_fail_job(request, "twice"), ENV_BAD_STATE);
	return ENV_OK;
}

START_TEST(a_one_way_message_may_fail_once)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture.act = act_fail_twice;
	fixture_ask(&fixture, 0, "work.note", "1", "hello");
	fixture_work(&fixture);
	ck_assert_int_eq(fixture.status, ENV_OK);
	ck_assert_str_eq(fixture_take(&fixture, 0), "1 error.job f once");
	fixture.act = act_fail;
	fixture_ask(&fixture, 0, "work.note", "2", "hello");
	fixture_work(&fixture);
	ck_assert_str_eq(fixture_take(&fixture, 0),
			 "2 error.job f the handler failed: input or output error");
	fixture_close(&fixture);
}
END_TEST

static enum env_status act_reply(struct fixture *fixture, struct env_request *request)
{
	fixture->status = fixture_reply(request, ENV_SUCCESS, "hello");
	return ENV_OK;
}

START_TEST(a_one_way_message_has_no_replies)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture.act = act_reply;
	fixture_ask(&fixture, 0, "work.note", "1", "hello");
	fixture_work(&fixture);
	ck_assert_int_eq(fixture.status, ENV_NOT_PERMITTED);
	ck_assert_str_eq(fixture_take(&fixture, 0), "");
	fixture_close(&fixture);
}
END_TEST

/* What is inline holds nothing of that kind. */
START_TEST(what_deferred_messages_hold_is_limited)
{
	const struct env_hub_options options = {.limits.deferred_bytes = 1};
	struct fixture fixture;

	fixture_open(&fixture, &options, 0);
	fixture_ask(&fixture, 0, "work.quiet", "1", "1");
	fixture_ask(&fixture, 0, "work.quiet", "2", "2");
	fixture_ask(&fixture, 0, "work.inline", "3", "3");
	ck_assert_str_eq(fixture_take(&fixture, 0), "2 error.job f too much is waiting; 3 work.done s 3");
	while (fixture_work(&fixture) > 0)
		continue;
	ck_assert_str_eq(fixture_take(&fixture, 0), "1 work.done s 1");
	fixture_ask(&fixture, 0, "work.quiet", "4", "4");
	while (fixture_work(&fixture) > 0)
		continue;
	ck_assert_str_eq(fixture_take(&fixture, 0), "4 work.done s 4");
	fixture_close(&fixture);
}
END_TEST

START_TEST(deferred_one_way_messages_count_as_requests_in_flight)
{
	struct fixture fixture;
	const struct env_hub_options options = {.limits.requests = 2};

	fixture_open(&fixture, &options, 0);
	fixture_ask(&fixture, 0, "work.note", "1", "hello");
	fixture_ask(&fixture, 0, "work.quiet", "2", "hello");
	fixture_ask(&fixture, 0, "work.note", "3", "hello");
	fixture_ask(&fixture, 0, "work.quiet", "4", "hello");
	fixture_ask(&fixture, 1, "work.note", "5", "hello");
	ck_assert_str_eq(fixture_take(&fixture, 0),
			 "3 error.job f too many requests; 4 error.job f too many requests");
	ck_assert_uint_eq(fixture_work(&fixture), 3);
	ck_assert_str_eq(fixture_take(&fixture, 0), "2 work.done s hello");
	fixture_ask(&fixture, 0, "work.note", "6", "hello");
	ck_assert_str_eq(fixture_take(&fixture, 0), "");
	fixture_close(&fixture);
}
END_TEST

TCase *deferred_tests(void)
{
	TCase *tests = tcase_create("deferred");

	tcase_add_test(tests, the_states_that_the_schema_announces_are_told_in_order);
	tcase_add_test(tests, no_state_is_told_that_the_schema_does_not_announce);
	tcase_add_test(tests, progress_comes_between_running_and_the_answer);
	tcase_add_test(tests, the_payload_outlives_its_frame_and_later_frames);
	tcase_add_test(tests, the_worker_knows_who_asked_and_how);
	tcase_add_test(tests, what_breaks_the_schema_never_waits_for_a_worker);
	tcase_add_test(tests, a_message_without_payload_may_be_deferred);
	tcase_add_test(tests, without_a_handler_it_fails_at_once);
	tcase_add_test(tests, without_a_pool_no_deferred_handler_can_be_bound);
	tcase_add_test(tests, a_one_way_message_is_answered_nothing);
	tcase_add_test(tests, a_one_way_message_may_fail_once);
	tcase_add_test(tests, a_one_way_message_has_no_replies);
	tcase_add_test(tests, what_deferred_messages_hold_is_limited);
	tcase_add_test(tests, deferred_one_way_messages_count_as_requests_in_flight);
	return tests;
}
