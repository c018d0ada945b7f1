/* What people may not do, and what they are told then. */
#include "talk.h"

#define NO_LINE                                                                            \
	REFUSAL("error.validation",                                                        \
		"{\"msg\":null,\"errors\":[{\"loc\":[\"reply_to\"],\"msg\":\"there is no " \
		"such line to reply to\",\"type\":\"value_error\"}]}")

static struct talk talk;

static void open_talk(void)
{
	talk_open(&talk, NULL, 0);
	talk_open_room(&talk, "lobby", 1);
	talk_open_room(&talk, "attic", 2);
	talk_chatter(&talk, 1, 1, 3);
}

static void close_talk(void)
{
	talk_close(&talk);
}

static const struct {
	const char *type;
	const char *payload;
	const char *answer;
} cases[] = {
	{"room.post", "{\"pk\":3,\"name\":\"Ada\",\"text\":\"Boo\"}", NO_ROOM("3")},
	{"room.post", "{\"pk\":9223372036854775807,\"name\":\"Ada\",\"text\":\"Boo\"}",
	 NO_ROOM("9223372036854775807")},
	{"room.post", "{\"pk\":3,\"name\":\"Ada\",\"text\":\"Boo\",\"reply_to\":1}", NO_ROOM("3")},
	{"room.post", "{\"pk\":1,\"name\":\"Ada\",\"text\":\"Yes\",\"reply_to\":4}", NO_LINE},
	{"room.post", "{\"pk\":1,\"name\":\"Ada\",\"text\":\"Yes\",\"reply_to\":9223372036854775807}",
	 NO_LINE},
	{"room.post", "{\"pk\":2,\"name\":\"Ada\",\"text\":\"Yes\",\"reply_to\":1}", NO_LINE},
};

START_TEST(what_the_rules_do_not_allow_is_not_said)
{
	talk_subscribe(&talk, ALAN, 1);
	talk_say(&talk, GRACE, cases[_i].type, cases[_i].payload);
	talk_hear(&talk, GRACE, cases[_i].answer);
	talk_hear_nothing(&talk, GRACE);
	talk_hear_nothing(&talk, ALAN);
	talk_chatter(&talk, 1, 4, 4);
}
END_TEST

START_TEST(a_room_that_is_not_there_has_no_history)
{
	talk_say(&talk, GRACE, "room.history", "{\"pk\":3}");
	talk_hear(&talk, GRACE, QUEUED);
	talk_hear(&talk, GRACE, NO_ROOM("3"));
}
END_TEST

/* The numbers that no room has, to both sides of those that some have. */
static const struct {
	const char *payload;
	const char *pk;
} nowhere[] = {
	{"{\"channel_type\":\"room\",\"pk\":3}", NO_ROOM("3")},
	{"{\"channel_type\":\"room\",\"pk\":0}", NO_ROOM("0")},
	{"{\"channel_type\":\"room\",\"pk\":-1}", NO_ROOM("-1")},
	{"{\"channel_type\":\"room\",\"pk\":-9223372036854775808}", NO_ROOM("-9223372036854775808")},
};

START_TEST(a_room_that_is_not_there_has_no_channel)
{
	struct env_test_frame frame;

	talk_say(&talk, GRACE, "channel.subscribe", nowhere[_i].payload);
	ck_assert(env_test_peer_take(talk.people[GRACE], &frame)); /* channel.subscribed in state q */
	talk_hear(&talk, GRACE, nowhere[_i].pk);
	talk_hear_nothing(&talk, GRACE);
}
END_TEST

/* What breaks its schema never reaches a guard, a handler or a listener. */
static const struct {
	const char *type;
	const char *payload;
} invalid[] = {
	{"room.open", "{\"room\":\"\"}"},
	{"room.open", "{}"},
	{"room.open", "{\"room\":\"12345678901234567890123456789012345678901234567890123456789012345\"}"},
	{"room.post", "{\"pk\":0,\"name\":\"Ada\",\"text\":\"Hello\"}"},
	{"room.post", "{\"pk\":1,\"text\":\"Hello\"}"},
	{"room.post", "{\"pk\":1,\"name\":\"Ada\"}"},
	{"room.post", "{\"pk\":1,\"name\":\"Ada\",\"text\":7}"},
	{"room.post", "{\"pk\":1,\"name\":\"Ada\",\"text\":\"Hello\",\"kind\":\"sing\"}"},
	{"room.post", "{\"pk\":1,\"name\":\"Ada\",\"text\":\"Hello\",\"reply_to\":0}"},
	{"room.post", "{\"pk\":1,\"name\":\"Ada\",\"text\":\"Hello\",\"colour\":\"red\"}"},
	{"room.history", "{\"pk\":1,\"limit\":0}"},
	{"room.history", "{\"pk\":1,\"limit\":101}"},
	{"room.history", "{\"pk\":1,\"before\":0}"},
};

START_TEST(what_breaks_its_schema_is_refused)
{
	talk_say(&talk, GRACE, invalid[_i].type, invalid[_i].payload);
	talk_hear(&talk, GRACE, "{\"t\":\"error.validation\",\"i\":\"1\",\"s\":\"f\"}");
	talk_hear_nothing(&talk, GRACE);
	ck_assert_uint_eq(talk.chat.audited, 5);
	ck_assert_uint_eq(talk.history.rooms.count, 2);
}
END_TEST

TCase *refusals_tests(void)
{
	TCase *tests = tcase_create("refusals");

	tcase_add_checked_fixture(tests, open_talk, close_talk);
	tcase_add_loop_test(tests, what_the_rules_do_not_allow_is_not_said, 0,
			    (int)(sizeof(cases) / sizeof(cases[0])));
	tcase_add_test(tests, a_room_that_is_not_there_has_no_history);
	tcase_add_loop_test(tests, a_room_that_is_not_there_has_no_channel, 0,
			    (int)(sizeof(nowhere) / sizeof(nowhere[0])));
	tcase_add_loop_test(tests, what_breaks_its_schema_is_refused, 0,
			    (int)(sizeof(invalid) / sizeof(invalid[0])));
	return tests;
}
