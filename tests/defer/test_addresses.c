/* Addresses: connections by a name that outlives them. */
#include "suites.h"

#include "fixture.h"

static enum env_status send(struct env_sender *sender, struct env_address to, const char *text)
{
	struct work_Done news;

	work_Done_init(&news);
	news.text = env_str(text);
	return work_news_send_to(sender, to, NULL, &news);
}

START_TEST(a_message_goes_to_the_connection_of_that_address)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	ck_assert_int_eq(send(env_hub_sender(fixture.hub), fixture_address(&fixture, 1), "hello"), ENV_OK);
	ck_assert_str_eq(fixture_take(&fixture, 0), "");
	ck_assert_str_eq(fixture_take(&fixture, 1), "- work.news - hello");
	fixture_close(&fixture);
}
END_TEST

/* Its reader would refuse it. */
START_TEST(a_trace_id_must_fit_the_envelope)
{
	char trace[65];
	struct fixture fixture;
	const struct env_cause causes[] = {
		{.trace = {trace, 65}}, {.trace = ENV_STR_INIT("\xFF")}, {.trace = {trace, 64}}};
	struct env_packet *packet = NULL;
	struct work_Done news;

	work_Done_init(&news);
	news.text = env_str("hello");
	memset(trace, 'x', sizeof(trace));
	fixture_open(&fixture, NULL, 0);
	struct env_sender *sender = env_hub_sender(fixture.hub);
	for (int i = 0; i < 3; i++) {
		enum env_status expected = i < 2 ? ENV_INVALID : ENV_OK;
		ck_assert_int_eq(work_news_send_to(sender, fixture_address(&fixture, 0), &causes[i], &news),
				 expected);
		ck_assert_int_eq(work_news_pack(&packet, sender, &causes[i], &news), expected);
	}
	ck_assert_ptr_nonnull(
		env_test_log_find(&fixture.test.log, "work.news is not sent: the key i of ws_outgoing"));
	env_packet_unref(packet);
	fixture_close(&fixture);
}
END_TEST

START_TEST(what_its_envelope_wants_must_be_there)
{
	struct fixture fixture;
	const struct env_cause causes[] = {
		{.state = ENV_RUNNING},
		{.trace = ENV_STR_INIT("1")},
		{.trace = ENV_STR_INIT("1"), .state = ENV_RUNNING},
	};
	struct env_packet *packet = NULL;

	fixture_open(&fixture, NULL, 0);
	struct env_sender *sender = env_hub_sender(fixture.hub);
	ck_assert_int_eq(work_strict_pack(&packet, sender, NULL), ENV_INVALID);
	for (int i = 0; i < 3; i++)
		ck_assert_int_eq(work_strict_pack(&packet, sender, &causes[i]), i < 2 ? ENV_INVALID : ENV_OK);
	ck_assert_ptr_nonnull(
		env_test_log_find(&fixture.test.log, "work.strict is not sent: the key s of work_named"));
	env_packet_unref(packet);
	fixture_close(&fixture);
}
END_TEST

START_TEST(a_cause_gives_it_a_trace_id_and_a_state)
{
	struct fixture fixture;
	const struct env_cause cause = {.trace = ENV_STR_INIT("7"), .state = ENV_RUNNING};
	struct work_Done news;

	fixture_open(&fixture, NULL, 0);
	work_Done_init(&news);
	news.text = env_str("hello");
	ck_assert_int_eq(work_news_send_to(env_hub_sender(fixture.hub), fixture_address(&fixture, 0), &cause,
					   &news),
			 ENV_OK);
	ck_assert_str_eq(fixture_take(&fixture, 0), "7 work.news r hello");
	fixture_close(&fixture);
}
END_TEST

START_TEST(nobody_is_at_an_address_that_never_was)
{
	struct fixture fixture;
	const struct env_address nobodys[] = {{0, 0}, {0, 2}, {1, 7}, {2, 1}, {UINT32_MAX, UINT32_MAX},
					      {9, 0}};

	fixture_open(&fixture, NULL, 0);
	for (size_t i = 0; i < sizeof(nobodys) / sizeof(nobodys[0]); i++)
		ck_assert_int_eq(send(env_hub_sender(fixture.hub), nobodys[i], "hello"), ENV_CLOSED);
	ck_assert_str_eq(fixture_take(&fixture, 0), "");
	ck_assert_str_eq(fixture_take(&fixture, 1), "");
	fixture_close(&fixture);
}
END_TEST

START_TEST(the_address_of_a_connection_that_is_gone_is_never_another_ones)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	struct env_address old = fixture_address(&fixture, 0);
	fixture_disconnect(&fixture, 0);
	ck_assert_int_eq(send(env_hub_sender(fixture.hub), old, "gone"), ENV_CLOSED);
	ck_assert(fixture_connect(&fixture, 0));
	struct env_address now = fixture_address(&fixture, 0);
	ck_assert_uint_eq(old.slot, now.slot);
	ck_assert(!env_address_equal(old, now));
	ck_assert_int_eq(send(env_hub_sender(fixture.hub), old, "old"), ENV_CLOSED);
	ck_assert_int_eq(send(env_hub_sender(fixture.hub), now, "new"), ENV_OK);
	ck_assert_str_eq(fixture_take(&fixture, 0), "- work.news - new");
	fixture_close(&fixture);
}
END_TEST

START_TEST(only_so_many_connections_are_open_at_once)
{
	struct fixture fixture;
	struct env_test_peer *peer = NULL;
	const struct env_hub_options options = {.limits.connections = 2};

	fixture_open(&fixture, &options, 0);
	ck_assert_int_eq(env_test_peer_open(&peer, &fixture.test, NULL), ENV_LIMIT);
	ck_assert_ptr_null(peer);
	fixture_disconnect(&fixture, 0);
	ck_assert(fixture_connect(&fixture, 0));
	ck_assert_int_eq(env_test_peer_open(&peer, &fixture.test, NULL), ENV_LIMIT);
	fixture_close(&fixture);
}
END_TEST

START_TEST(a_message_that_goes_another_way_or_breaks_its_schema_is_not_sent)
{
	struct fixture fixture;
	struct work_Done news;
	char text[300];

	fixture_open(&fixture, NULL, 0);
	struct env_sender *sender = env_hub_sender(fixture.hub);
	work_Done_init(&news);
	ck_assert_int_eq(work_elsewhere_send_to(sender, fixture_address(&fixture, 0), NULL, &news),
			 ENV_NOT_PERMITTED);
	ck_assert_int_eq(env_sender_send(sender, fixture_address(&fixture, 0), NULL, &work_inside_message,
					 &news),
			 ENV_NOT_PERMITTED);
	for (size_t i = 0; i < sizeof(text); i++)
		text[i] = i + 1 < sizeof(text) ? 'x' : '\0';
	ck_assert_int_eq(send(sender, fixture_address(&fixture, 0), text), ENV_INVALID);
	ck_assert_str_eq(fixture_take(&fixture, 0), "");
	fixture_close(&fixture);
}
END_TEST

START_TEST(a_peer_that_does_not_read_is_closed_and_only_that_one)
{
	struct fixture fixture;
	const struct env_hub_options options = {.limits.outbound_bytes = 4000};
	enum env_close why = ENV_CLOSE_NORMAL;

	fixture_open(&fixture, &options, 0);
	struct env_sender *sender = env_hub_sender(fixture.hub);
	struct env_address slow = fixture_address(&fixture, 0);
	enum env_status status = ENV_OK;
	for (int i = 0; i < 100 && status == ENV_OK; i++)
		status = send(sender, slow, "a text of some length");
	ck_assert_int_eq(status, ENV_LIMIT);
	ck_assert_int_eq(send(sender, slow, "x"), ENV_CLOSED);
	env_hub_run(fixture.hub);
	env_hub_run(fixture.hub);
	ck_assert(env_test_peer_closed(fixture.peers[0], &why));
	ck_assert_int_eq(why, ENV_CLOSE_SLOW);
	ck_assert_int_eq(send(sender, fixture_address(&fixture, 1), "hello"), ENV_OK);
	ck_assert_str_eq(fixture_take(&fixture, 1), "- work.news - hello");
	fixture_close(&fixture);
}
END_TEST

START_TEST(who_holds_the_sender_is_told_that_the_hub_is_gone)
{
	struct fixture fixture;
	struct env_packet *packet = NULL;
	struct work_Done news;

	fixture_open(&fixture, NULL, 0);
	work_Done_init(&news);
	struct env_sender *sender = env_sender_ref(env_hub_sender(fixture.hub));
	struct env_address address = fixture_address(&fixture, 0);
	ck_assert_int_eq(work_news_pack(&packet, sender, NULL, &news), ENV_OK);
	fixture_free(&fixture);
	ck_assert_int_eq(send(sender, address, "hello"), ENV_CLOSED);
	ck_assert_int_eq(env_sender_deliver(sender, address, packet), ENV_CLOSED);
	ck_assert_int_eq(envelope_s_close_dispatch(sender, address, NULL), ENV_CLOSED);
	env_packet_unref(packet);
	env_sender_unref(sender);
	ck_assert_uint_eq(env_test_allocator_count(&fixture.memory).live, 0);
}
END_TEST

TCase *addresses_tests(void)
{
	TCase *tests = tcase_create("addresses");

	tcase_add_test(tests, a_message_goes_to_the_connection_of_that_address);
	tcase_add_test(tests, a_cause_gives_it_a_trace_id_and_a_state);
	tcase_add_test(tests, a_trace_id_must_fit_the_envelope);
	tcase_add_test(tests, what_its_envelope_wants_must_be_there);
	tcase_add_test(tests, nobody_is_at_an_address_that_never_was);
	tcase_add_test(tests, the_address_of_a_connection_that_is_gone_is_never_another_ones);
	tcase_add_test(tests, only_so_many_connections_are_open_at_once);
	tcase_add_test(tests, a_message_that_goes_another_way_or_breaks_its_schema_is_not_sent);
	tcase_add_test(tests, a_peer_that_does_not_read_is_closed_and_only_that_one);
	tcase_add_test(tests, who_holds_the_sender_is_told_that_the_hub_is_gone);
	return tests;
}
