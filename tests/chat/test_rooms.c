/* Rooms, and what people hear from each other in them. */
#include "talk.h"

static struct talk talk;

static void open_talk(void)
{
	talk_open(&talk, NULL, 0);
}

static void close_talk(void)
{
	talk_close(&talk);
}

START_TEST(a_room_is_made_once)
{
	talk_say(&talk, ADA, "room.open", "{\"room\":\"lobby\"}");
	talk_hear(&talk, ADA, ANSWER("room.opened", "{\"room\":\"lobby\",\"pk\":1}"));
	talk_say(&talk, ADA, "room.open", "{\"room\":\"attic\"}");
	talk_hear(&talk, ADA, ANSWER("room.opened", "{\"room\":\"attic\",\"pk\":2}"));
	talk_say(&talk, GRACE, "room.open", "{\"room\":\"lobby\"}");
	talk_hear(&talk, GRACE, ANSWER("room.opened", "{\"room\":\"lobby\",\"pk\":1}"));
	talk_say(&talk, GRACE, "room.list", NULL);
	talk_hear(&talk, GRACE,
		  ANSWER("room.rooms", "{\"rooms\":[{\"pk\":1,\"room\":\"lobby\",\"lines\":0},"
				       "{\"pk\":2,\"room\":\"attic\",\"lines\":0}]}"));
	ck_assert_uint_eq(talk.chat.audited, 3);
}
END_TEST

START_TEST(the_list_is_empty_at_first)
{
	talk_say(&talk, ADA, "room.list", NULL);
	talk_hear(&talk, ADA, ANSWER("room.rooms", "{\"rooms\":[]}"));
	ck_assert_uint_eq(talk.chat.audited, 0);
}
END_TEST

/* Who says something is told of it too, before the answer, if they subscribed; who did not subscribe hears nothing. */
START_TEST(subscribers_hear_what_is_said)
{
	talk_open_room(&talk, "lobby", 1);
	talk_open_room(&talk, "attic", 2);
	talk_subscribe(&talk, GRACE, 1);
	talk_subscribe(&talk, ALAN, 2);
	talk_say(&talk, ADA, "room.post", "{\"pk\":1,\"name\":\"Ada\",\"text\":\"Hello!\"}");
	talk_hear(&talk, ADA, ANSWER("room.posted", "{\"pk\":1,\"id\":1}"));
	talk_hear(&talk, GRACE,
		  TOLD("room.said", "{\"pk\":1,\"line\":{\"id\":1,\"name\":\"Ada\",\"text\":\"Hello!\","
				    "\"kind\":\"say\"}}"));
	talk_say(&talk, GRACE, "room.post",
		 "{\"pk\":1,\"name\":\"Grace\",\"text\":\"waves\",\"kind\":\"emote\",\"reply_to\":1}");
	talk_hear(&talk, GRACE,
		  TOLD("room.said", "{\"pk\":1,\"line\":{\"id\":2,\"name\":\"Grace\",\"text\":\"waves\","
				    "\"kind\":\"emote\",\"reply_to\":1}}"));
	talk_hear(&talk, GRACE, ANSWER("room.posted", "{\"pk\":1,\"id\":2}"));
	for (size_t i = 0; i < PEOPLE; i++)
		talk_hear_nothing(&talk, i);
}
END_TEST

START_TEST(rooms_count_their_own_lines)
{
	talk_open_room(&talk, "lobby", 1);
	talk_open_room(&talk, "attic", 2);
	talk_chatter(&talk, 1, 1, 3);
	talk_chatter(&talk, 2, 1, 2);
	talk_chatter(&talk, 1, 4, 4);
	talk_say(&talk, ADA, "room.list", NULL);
	talk_hear(&talk, ADA,
		  ANSWER("room.rooms", "{\"rooms\":[{\"pk\":1,\"room\":\"lobby\",\"lines\":4},"
				       "{\"pk\":2,\"room\":\"attic\",\"lines\":2}]}"));
}
END_TEST

START_TEST(who_leaves_hears_no_more)
{
	talk_open_room(&talk, "lobby", 1);
	talk_subscribe(&talk, GRACE, 1);
	talk_subscribe(&talk, ALAN, 1);
	talk_say(&talk, GRACE, "channel.leave", "{\"channel_type\":\"room\",\"pk\":1}");
	talk_hear(&talk, GRACE, ANSWER("channel.left", "{\"channel_type\":\"room\",\"pk\":1}"));
	talk_leave(&talk, ALAN);
	talk_chatter(&talk, 1, 1, 1);
	talk_hear_nothing(&talk, GRACE);
}
END_TEST

TCase *rooms_tests(void)
{
	TCase *tests = tcase_create("rooms");

	tcase_add_checked_fixture(tests, open_talk, close_talk);
	tcase_add_test(tests, a_room_is_made_once);
	tcase_add_test(tests, the_list_is_empty_at_first);
	tcase_add_test(tests, subscribers_hear_what_is_said);
	tcase_add_test(tests, rooms_count_their_own_lines);
	tcase_add_test(tests, who_leaves_hears_no_more);
	return tests;
}
