/* What people hear from each other. */
#include <stdio.h>
#include <string.h>

#include "talk.h"

static struct talk talk;

static void open_talk(void)
{
	talk_open(&talk);
}

static void close_talk(void)
{
	talk_close(&talk);
}

START_TEST(a_room_is_entered_and_left)
{
	ck_assert_str_eq(talk_ask(&talk, 0, "room.join", "{\"room\":\"lobby\",\"name\":\"Ada\"}"),
			 ANSWER("room.joined", "{\"room\":\"lobby\",\"members\":[\"Ada\"]}"));
	ck_assert_str_eq(talk_ask(&talk, 1, "room.join", "{\"room\":\"lobby\",\"name\":\"Grace\"}"),
			 ANSWER("room.joined", "{\"room\":\"lobby\",\"members\":[\"Ada\",\"Grace\"]}"));
	ck_assert_str_eq(talk_hear(&talk, 0),
			 TOLD("room.member", "{\"room\":\"lobby\",\"name\":\"Grace\",\"change\":\"came\"}"));
	ck_assert_str_eq(talk_ask(&talk, 0, "room.leave", "{\"room\":\"lobby\"}"),
			 ANSWER("room.left", "{\"room\":\"lobby\"}"));
	ck_assert_str_eq(talk_hear(&talk, 1),
			 TOLD("room.member", "{\"room\":\"lobby\",\"name\":\"Ada\",\"change\":\"went\"}"));
	ck_assert_uint_eq(talk.chat.rooms.first->member_count, 1);
}
END_TEST

START_TEST(who_goes_away_leaves_all_rooms)
{
	talk_join(&talk, 0, "Ada");
	talk_join(&talk, 1, "Grace");
	(void)talk_ask(&talk, 0, "room.join", "{\"room\":\"attic\",\"name\":\"Ada\"}");
	ck_assert_uint_eq(talk.chat.rooms.count, 2);
	talk_leave(&talk, 0);
	ck_assert_uint_eq(talk.chat.rooms.count, 1);
	ck_assert_str_eq(talk_hear(&talk, 1),
			 TOLD("room.member", "{\"room\":\"lobby\",\"name\":\"Ada\",\"change\":\"went\"}"));
	ck_assert_str_eq(talk_ask(&talk, 1, "room.list", "null"),
			 ANSWER("room.rooms", "{\"rooms\":[{\"room\":\"lobby\",\"members\":1}]}"));
}
END_TEST

START_TEST(members_hear_what_is_said)
{
	talk_join(&talk, 0, "Ada");
	talk_join(&talk, 1, "Grace");
	ck_assert_str_eq(talk_ask(&talk, 0, "room.post", "{\"room\":\"lobby\",\"text\":\"Hello!\"}"),
			 ANSWER("room.posted", "{\"room\":\"lobby\",\"id\":1}"));
	ck_assert_str_eq(talk_hear(&talk, 1),
			 TOLD("room.said", "{\"room\":\"lobby\",\"line\":{\"id\":1,\"name\":\"Ada\","
					   "\"text\":\"Hello!\",\"kind\":\"say\"}}"));
	(void)talk_ask(&talk, 1, "room.post",
		       "{\"room\":\"lobby\",\"text\":\"waves\",\"kind\":\"emote\",\"reply_to\":1}");
	ck_assert_str_eq(talk_hear(&talk, 0),
			 TOLD("room.said", "{\"room\":\"lobby\",\"line\":{\"id\":2,\"name\":\"Grace\","
					   "\"text\":\"waves\",\"kind\":\"emote\",\"reply_to\":1}}"));
	ck_assert_str_eq(talk_hear(&talk, 2), "");
	ck_assert_uint_eq(talk.chat.audited, 4);
}
END_TEST

/* Says "line 1" to "line <count>". */
static void chatter(int count)
{
	for (int i = 1; i <= count; i++) {
		char payload[64];

		(void)snprintf(payload, sizeof(payload), "{\"room\":\"lobby\",\"text\":\"line %d\"}", i);
		ck_assert_ptr_nonnull(strstr(talk_ask(&talk, 0, "room.post", payload), "\"room.posted\""));
	}
}

START_TEST(a_room_remembers_a_hundred_lines)
{
	talk_join(&talk, 0, "Ada");
	ck_assert_str_eq(talk_ask(&talk, 0, "room.history", "{\"room\":\"lobby\"}"),
			 ANSWER("room.lines", "{\"room\":\"lobby\",\"lines\":[]}"));
	chatter(ROOM_LINES_MAX + 2);
	ck_assert_str_eq(talk_ask(&talk, 0, "room.history", "{\"room\":\"lobby\",\"limit\":1}"),
			 ANSWER("room.lines",
				"{\"room\":\"lobby\",\"lines\":[{\"id\":102,\"name\":\"Ada\",\"text\":"
				"\"line 102\",\"kind\":\"say\"}]}"));
	const char *all = talk_ask(&talk, 0, "room.history", "{\"room\":\"lobby\",\"limit\":100}");
	ck_assert_ptr_nonnull(strstr(all, "[{\"id\":3,"));
	ck_assert_ptr_nonnull(strstr(all, "{\"id\":102,"));
	const char *some = talk_ask(&talk, 0, "room.history", "{\"room\":\"lobby\"}");
	ck_assert_ptr_nonnull(strstr(some, "[{\"id\":83,"));
}
END_TEST

TCase *rooms_tests(void)
{
	TCase *tests = tcase_create("rooms");

	tcase_add_checked_fixture(tests, open_talk, close_talk);
	tcase_add_test(tests, a_room_is_entered_and_left);
	tcase_add_test(tests, who_goes_away_leaves_all_rooms);
	tcase_add_test(tests, members_hear_what_is_said);
	tcase_add_test(tests, a_room_remembers_a_hundred_lines);
	return tests;
}
