/* Subscribing, leaving, listing. */
#include "suites.h"

#include "fixture.h"

/* A conversation of one peer without a user: frames and all that is answered. */
static const struct {
	const char *frame;
	const char *answers;
} talks[][7] = {
	/* 0: it is told that it waits, then that it is in */
	{{LIST, LISTED("")},
	 {SUBSCRIBE("open", "1"), SUBSCRIBED("open", "1")},
	 {LIST, LISTED(CHANNEL("open", "1"))}},
	/* 1: twice is once, and both are answered */
	{{SUBSCRIBE("open", "1"), SUBSCRIBED("open", "1")},
	 {SUBSCRIBE("open", "1"), SUBSCRIBED("open", "1")},
	 {LIST, LISTED(CHANNEL("open", "1"))}},
	/* 2: leaving, and leaving what one is not in */
	{{SUBSCRIBE("open", "1"), SUBSCRIBED("open", "1")},
	 {LEAVE("open", "1"), LEFT("open", "1")},
	 {LEAVE("open", "1"), LEFT("open", "1")},
	 {LEAVE("room", "404"), LEFT("room", "404")},
	 {LIST, LISTED("")}},
	/* 3: listed in the order of subscribing */
	{{SUBSCRIBE("open", "2"), SUBSCRIBED("open", "2")},
	 {SUBSCRIBE("open", "1"), SUBSCRIBED("open", "1")},
	 {SUBSCRIBE("open", "3"), SUBSCRIBED("open", "3")},
	 {SUBSCRIBE("open", "2"), SUBSCRIBED("open", "2")},
	 {LEAVE("open", "1"), LEFT("open", "1")},
	 {SUBSCRIBE("open", "1"), SUBSCRIBED("open", "1")},
	 {LIST, LISTED(CHANNEL("open", "2") "," CHANNEL("open", "3") "," CHANNEL("open", "1"))}},
	/* 4: capital letters of ASCII are small ones, also in answers */
	{{SUBSCRIBE("OpEN", "1"), SUBSCRIBED("open", "1")},
	 {LIST, LISTED(CHANNEL("open", "1"))},
	 {LEAVE("OPEN", "1"), LEFT("open", "1")}},
	/* 5: the ends of the numbers */
	{{SUBSCRIBE("open", "9223372036854775807"), SUBSCRIBED("open", "9223372036854775807")},
	 {SUBSCRIBE("open", "-9223372036854775808"), SUBSCRIBED("open", "-9223372036854775808")},
	 {SUBSCRIBE("open", "0"), SUBSCRIBED("open", "0")},
	 {SUBSCRIBE("open", "-0"), SUBSCRIBED("open", "0")},
	 {LIST, LISTED(CHANNEL("open", "9223372036854775807") "," CHANNEL(
			"open", "-9223372036854775808") "," CHANNEL("open", "0"))}},
	/* 6: a name with odd bytes */
	{{SUBSCRIBE("r\xC3\xA4ume/%s", "1"), SUBSCRIBED("r\xC3\xA4ume/%s", "1")},
	 {SUBSCRIBE("R\\u00e4UME/%S", "2"), SUBSCRIBED("r\xC3\xA4ume/%s", "2")}},
};

START_TEST(talk)
{
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL, NULL, NULL));
	ck_assert(fixture_connect(&fixture, 0, NULL));
	for (size_t i = 0; i < sizeof(talks[_i]) / sizeof(talks[_i][0]) && talks[_i][i].frame != NULL; i++)
		ck_assert_str_eq(fixture_ask(&fixture, 0, talks[_i][i].frame), talks[_i][i].answers);
	fixture_close(&fixture);
}
END_TEST

/* All are read before the first is handled. */
START_TEST(messages_of_one_connection_never_race)
{
	struct fixture fixture;
	static const char *const frames[] = {SUBSCRIBE("open", "1"), LEAVE("open", "1"),
					     SUBSCRIBE("open", "2"), LIST};

	ck_assert(fixture_open(&fixture, NULL, NULL, NULL));
	ck_assert(fixture_connect(&fixture, 0, NULL));
	for (size_t i = 0; i < sizeof(frames) / sizeof(frames[0]); i++)
		ck_assert_int_eq(env_test_peer_send_frame(fixture.peers[0], frames[i]), ENV_OK);
	ck_assert_str_eq(fixture_take(&fixture, 0),
			 SUBSCRIBED("open", "1") "\n" LEFT("open", "1") "\n" SUBSCRIBED(
				 "open", "2") "\n" LISTED(CHANNEL("open", "2")));
	fixture_close(&fixture);
}
END_TEST

START_TEST(one_connection_may_have_so_many)
{
	const struct env_channels_options options = {.subscriptions = 2};
	const char *full = "{\"t\":\"error.bad_request\",\"p\":{\"msg\":\"too many "
			   "subscriptions\"},\"i\":\"1\",\"s\":\"f\"}";
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, &options, NULL, NULL));
	ck_assert(fixture_connect(&fixture, 0, "1"));
	ck_assert_str_eq(fixture_take(&fixture, 0), TOLD("user", "1", "null", "null", "s"));
	ck_assert_str_eq(fixture_ask(&fixture, 0, SUBSCRIBE("room", "1")),
			 QUEUED("room", "1") TOLD("room", "1", "[]", "\"1\"", "s"));
	ck_assert_str_eq(fixture_ask(&fixture, 0, SUBSCRIBE("room", "2")), full);
	ck_assert_uint_eq(fixture.asked, 1);
	/* what one is in already costs no place, and leaving gives one back */
	ck_assert_str_eq(fixture_ask(&fixture, 0, SUBSCRIBE("user", "1")), SUBSCRIBED("user", "1"));
	ck_assert_str_eq(fixture_ask(&fixture, 0, LEAVE("room", "1")), LEFT("room", "1"));
	ck_assert_str_eq(fixture_ask(&fixture, 0, SUBSCRIBE("open", "2")), SUBSCRIBED("open", "2"));
	ck_assert_str_eq(fixture_ask(&fixture, 0, SUBSCRIBE("open", "3")), full);
	fixture_close(&fixture);
}
END_TEST

/* Some thousand subscriptions: the tables grow, and each is found again. */
START_TEST(a_connection_can_be_in_many)
{
	const struct env_channels_options options = {.subscriptions = 5000};
	struct fixture fixture;
	char frame[160];
	int64_t pk = 0;

	ck_assert(fixture_open(&fixture, &options, NULL, NULL));
	ck_assert(fixture_connect(&fixture, 0, NULL));
	for (pk = 0; pk < 5000; pk++) {
		(void)snprintf(frame, sizeof(frame), SUBSCRIBE("open", "%lld"), (long long)pk << 32);
		ck_assert_ptr_nonnull(strstr(fixture_ask(&fixture, 0, frame), "\"s\":\"s\""));
	}
	for (pk = 4999; pk >= 0; pk--) {
		ck_assert_int_eq(fixture_publish(&fixture, "open", pk << 32, pk), ENV_OK);
		(void)snprintf(frame, sizeof(frame), SAID("%lld"), (long long)pk);
		ck_assert_str_eq(fixture_take(&fixture, 0), frame);
	}
	for (pk = 0; pk < 5000; pk++) {
		(void)snprintf(frame, sizeof(frame), LEAVE("open", "%lld"), (long long)pk << 32);
		ck_assert_ptr_nonnull(strstr(fixture_ask(&fixture, 0, frame), "channel.left"));
	}
	ck_assert_str_eq(fixture_ask(&fixture, 0, LIST), LISTED(""));
	fixture_close(&fixture);
}
END_TEST

TCase *subscribing_tests(void)
{
	TCase *tests = tcase_create("subscribing");

	tcase_add_loop_test(tests, talk, 0, (int)(sizeof(talks) / sizeof(talks[0])));
	tcase_add_test(tests, messages_of_one_connection_never_race);
	tcase_add_test(tests, one_connection_may_have_so_many);
	tcase_add_test(tests, a_connection_can_be_in_many);
	return tests;
}
