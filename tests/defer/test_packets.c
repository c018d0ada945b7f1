/* Packets: one frame, encoded once, for many. */
#include "suites.h"

#include "fixture.h"

static struct env_packet *pack(struct fixture *fixture, const struct env_cause *cause, const char *text)
{
	struct env_packet *packet = NULL;
	struct work_Done news;

	work_Done_init(&news);
	news.text = env_str(text);
	ck_assert_int_eq(work_news_pack(&packet, env_hub_sender(fixture->hub), cause, &news), ENV_OK);
	return packet;
}

static void check_str(struct env_str str, const char *expected)
{
	ck_assert_msg(env_str_equal(str, env_str(expected)), "%.*s is not %s", (int)str.len, str.ptr,
		      expected);
}

START_TEST(a_packet_tells_what_is_in_it)
{
	struct fixture fixture;
	const struct env_cause cause = {.trace = ENV_STR_INIT("a\"b"), .state = ENV_QUEUED};

	fixture_open(&fixture, NULL, 0);
	struct env_packet *packet = pack(&fixture, &cause, "hello");
	ck_assert_ptr_eq(env_packet_message(packet), &work_news_message);
	ck_assert_ptr_eq(env_packet_state(packet), ENV_QUEUED);
	check_str(env_packet_trace(packet), "a\"b");
	check_str(env_packet_payload(packet), "{\"text\":\"hello\"}");
	check_str(env_packet_frame(packet),
		  "{\"t\":\"work.news\",\"p\":{\"text\":\"hello\"},\"i\":\"a\\\"b\",\"s\":\"q\"}");
	env_packet_unref(packet);
	packet = pack(&fixture, NULL, "");
	ck_assert_ptr_null(env_packet_state(packet));
	ck_assert_ptr_null(env_packet_trace(packet).ptr);
	env_packet_unref(packet);
	env_packet_unref(NULL);
	fixture_close(&fixture);
}
END_TEST

START_TEST(one_packet_goes_to_many_and_many_times)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	ck_assert(fixture_connect(&fixture, 2));
	struct env_packet *packet = pack(&fixture, NULL, "hello");
	for (size_t i = 0; i < (size_t)2 * PEERS; i++)
		ck_assert_int_eq(env_sender_deliver(env_hub_sender(fixture.hub),
						    fixture_address(&fixture, i % PEERS), packet),
				 ENV_OK);
	env_packet_unref(packet);
	for (size_t i = 0; i < PEERS; i++)
		ck_assert_str_eq(fixture_take(&fixture, i), "- work.news - hello; - work.news - hello");
	fixture_close(&fixture);
}
END_TEST

/* Frames that were sent in whatever way arrive in the order in which they were sent. */
START_TEST(packets_keep_their_place_among_other_frames)
{
	struct fixture fixture;
	struct work_Done news;

	fixture_open(&fixture, NULL, 0);
	work_Done_init(&news);
	struct env_sender *sender = env_hub_sender(fixture.hub);
	struct env_address address = fixture_address(&fixture, 0);
	struct env_packet *packet = pack(&fixture, NULL, "packet");
	ck_assert_int_eq(env_sender_deliver(sender, address, packet), ENV_OK);
	news.text = env_str("sent to");
	ck_assert_int_eq(work_news_send_to(sender, address, NULL, &news), ENV_OK);
	ck_assert_int_eq(env_sender_deliver(sender, address, packet), ENV_OK);
	news.text = env_str("sent");
	ck_assert_int_eq(work_news_send(fixture_connection(&fixture, 0), &news), ENV_OK);
	fixture_ask(&fixture, 0, "work.inline", "1", "answered");
	ck_assert_int_eq(env_sender_deliver(sender, address, packet), ENV_OK);
	env_packet_unref(packet);
	ck_assert_str_eq(
		fixture_take(&fixture, 0),
		"- work.news - packet; - work.news - sent to; - work.news - packet; - work.news - sent; "
		"1 work.done s answered; - work.news - packet");
	fixture_close(&fixture);
}
END_TEST

START_TEST(a_packet_for_another_envelope_is_not_delivered)
{
	struct fixture fixture;
	struct env_packet *packet = NULL;
	struct work_Done done;

	fixture_open(&fixture, NULL, 0);
	work_Done_init(&done);
	struct env_sender *sender = env_hub_sender(fixture.hub);
	ck_assert_int_eq(work_elsewhere_pack(&packet, sender, NULL, &done), ENV_OK);
	ck_assert_int_eq(env_sender_deliver(sender, fixture_address(&fixture, 0), packet), ENV_NOT_PERMITTED);
	env_packet_unref(packet);
	ck_assert_str_eq(fixture_take(&fixture, 0), "");
	fixture_close(&fixture);
}
END_TEST

START_TEST(what_does_not_go_out_cannot_be_packed)
{
	struct fixture fixture;
	struct env_packet *packet = NULL;
	struct work_Work work;

	fixture_open(&fixture, NULL, 0);
	work_Work_init(&work);
	struct env_sender *sender = env_hub_sender(fixture.hub);
	ck_assert_int_eq(env_packet_new(&packet, sender, NULL, &work_inline_message, &work),
			 ENV_NOT_PERMITTED);
	ck_assert_int_eq(env_packet_new(&packet, sender, NULL, &work_inside_message, &work),
			 ENV_NOT_PERMITTED);
	ck_assert_int_eq(env_packet_new(&packet, sender, NULL, &work_news_message, NULL), ENV_INVALID);
	ck_assert_ptr_null(packet);
	fixture_close(&fixture);
}
END_TEST

START_TEST(a_packet_outlives_its_connections_and_its_hub)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	struct env_packet *packet = pack(&fixture, NULL, "hello");
	ck_assert_int_eq(env_sender_deliver(env_hub_sender(fixture.hub), fixture_address(&fixture, 0),
					    packet),
			 ENV_OK);
	fixture_free(&fixture);
	check_str(env_packet_payload(packet), "{\"text\":\"hello\"}");
	env_packet_unref(packet);
	ck_assert_uint_eq(env_test_allocator_count(&fixture.memory).live, 0);
}
END_TEST

/* One connection hears what the others get, by the same packet. */
struct audit {
	struct fixture *fixture;
	struct env_packet *packet;
	unsigned heard;
};

static enum env_status pass_on(struct env_connection *connection, const struct env_meta *meta,
			       const struct work_Done *payload, void *user)
{
	struct audit *audit = user;
	const struct env_address to = fixture_address(audit->fixture, 0);

	(void)meta, (void)payload;
	if (env_address_equal(env_connection_address(connection), to))
		return ENV_OK;
	audit->heard++;
	return env_sender_deliver(env_connection_sender(connection), to, audit->packet);
}

START_TEST(a_packet_that_listeners_pass_on_is_heard_each_time)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	struct audit audit = {&fixture, pack(&fixture, NULL, "hello"), 0};
	ck_assert_int_eq(work_news_listen(fixture.hub, pass_on, &audit), ENV_OK);
	for (unsigned turn = 0; turn < 3; turn++) {
		for (unsigned i = 0; i < 20; i++)
			ck_assert_int_eq(env_sender_deliver(env_hub_sender(fixture.hub),
							    fixture_address(&fixture, 1), audit.packet),
					 ENV_OK);
		env_hub_run(fixture.hub);
		ck_assert_uint_eq(audit.heard, 20U + 20U * turn);
	}
	env_packet_unref(audit.packet);
	fixture_close(&fixture);
}
END_TEST

TCase *packets_tests(void)
{
	TCase *tests = tcase_create("packets");

	tcase_add_test(tests, a_packet_tells_what_is_in_it);
	tcase_add_test(tests, one_packet_goes_to_many_and_many_times);
	tcase_add_test(tests, packets_keep_their_place_among_other_frames);
	tcase_add_test(tests, a_packet_for_another_envelope_is_not_delivered);
	tcase_add_test(tests, what_does_not_go_out_cannot_be_packed);
	tcase_add_test(tests, a_packet_outlives_its_connections_and_its_hub);
	tcase_add_test(tests, a_packet_that_listeners_pass_on_is_heard_each_time);
	return tests;
}
