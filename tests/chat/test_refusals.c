/* What people may not do, and what they are told then. */
#include <stdio.h>
#include <string.h>

#include "talk.h"

static const struct {
	size_t who; /* 0 is Ada, in the lobby; 1 is nowhere */
	const char *type;
	const char *payload;
	const char *answer;
} cases[] = {
	{0, "room.join", "{\"room\":\"lobby\",\"name\":\"Ada L.\"}", REFUSED("you are in this room already")},
	{1, "room.join", "{\"room\":\"lobby\",\"name\":\"Ada\"}",
	 REFUSED("somebody in this room has that name")},
	{0, "room.leave", "{\"room\":\"attic\"}", NO_ROOM("attic")},
	{1, "room.leave", "{\"room\":\"lobby\"}", REFUSED("you are not in this room")},
	{0, "room.post", "{\"room\":\"attic\",\"text\":\"Boo\"}", NO_ROOM("attic")},
	{1, "room.post", "{\"room\":\"lobby\",\"text\":\"Boo\"}", REFUSED("you are not in this room")},
	{0, "room.post", "{\"room\":\"lobby\",\"text\":\"Yes\",\"reply_to\":1}",
	 REFUSED("there is no such line to reply to")},
	{0, "room.history", "{\"room\":\"attic\"}", NO_ROOM("attic")},
	{1, "room.history", "{\"room\":\"lobby\"}", REFUSED("you are not in this room")},
};

START_TEST(who_may_not_is_told_why)
{
	static struct talk talk;

	talk_open(&talk);
	talk_join(&talk, 0, "Ada");
	ck_assert_str_eq(talk_ask(&talk, cases[_i].who, cases[_i].type, cases[_i].payload), cases[_i].answer);
	ck_assert_uint_eq(talk.chat.rooms.count, 1);
	ck_assert_uint_eq(talk.chat.rooms.first->member_count, 1);
	ck_assert_uint_eq(talk.chat.rooms.first->line_count, 0);
	talk_close(&talk);
}
END_TEST

/* What breaks its schema never reaches a handler. */
static const char *const invalid[] = {
	"{\"room\":\"\",\"text\":\"Hello\"}",
	"{\"room\":\"lobby\"}",
	"{\"room\":\"lobby\",\"text\":7}",
	"{\"room\":\"lobby\",\"text\":\"Hello\",\"kind\":\"sing\"}",
	"{\"room\":\"lobby\",\"text\":\"Hello\",\"reply_to\":0}",
	"{\"room\":\"lobby\",\"text\":\"Hello\",\"colour\":\"red\"}",
};

START_TEST(what_breaks_its_schema_is_refused)
{
	static struct talk talk;

	talk_open(&talk);
	talk_join(&talk, 0, "Ada");
	ck_assert_ptr_nonnull(
		strstr(talk_ask(&talk, 0, "room.post", invalid[_i]), "{\"t\":\"error.validation\""));
	ck_assert_uint_eq(talk.chat.audited, 1);
	talk_close(&talk);
}
END_TEST

START_TEST(there_is_room_for_so_many)
{
	static struct talk talk;
	char payload[64];

	talk_open(&talk);
	for (int i = 0; i < ROOMS_MAX; i++) {
		(void)snprintf(payload, sizeof(payload), "{\"room\":\"room %d\",\"name\":\"Ada\"}", i);
		ck_assert_ptr_nonnull(
			strstr(talk_ask(&talk, 0, "room.join", payload), "{\"t\":\"room.joined\""));
	}
	ck_assert_str_eq(talk_ask(&talk, 0, "room.join", "{\"room\":\"one more\",\"name\":\"Ada\"}"),
			 REFUSED("there is no more room"));
	ck_assert_uint_eq(talk.chat.rooms.count, ROOMS_MAX);
	talk_close(&talk);
}
END_TEST

TCase *refusals_tests(void)
{
	TCase *tests = tcase_create("refusals");

	tcase_add_loop_test(tests, who_may_not_is_told_why, 0, (int)(sizeof(cases) / sizeof(cases[0])));
	tcase_add_loop_test(tests, what_breaks_its_schema_is_refused, 0,
			    (int)(sizeof(invalid) / sizeof(invalid[0])));
	tcase_add_test(tests, there_is_room_for_so_many);
	return tests;
}
