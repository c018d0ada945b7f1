/* What was said before: asked for, and as the state of a room for who comes later. */
#include <inttypes.h>
#include <stdio.h>

#include "talk.h"

#define SAID 25

static struct talk talk;

static void open_talk(void)
{
	talk_open(&talk, NULL, 0);
	talk_open_room(&talk, "lobby", 1);
	talk_chatter(&talk, 1, 1, SAID);
}

static void close_talk(void)
{
	talk_close(&talk);
}

static const struct {
	const char *payload;
	int first; /* line that is told */
	int count;
} pages[] = {
	{"{\"pk\":1}", 6, 20},
	{"{\"pk\":1,\"limit\":1}", 25, 1},
	{"{\"pk\":1,\"limit\":100}", 1, 25},
	{"{\"pk\":1,\"before\":null,\"limit\":2}", 24, 2},
	{"{\"pk\":1,\"before\":6}", 1, 5},
	{"{\"pk\":1,\"before\":6,\"limit\":2}", 4, 2},
	{"{\"pk\":1,\"before\":25,\"limit\":1}", 24, 1},
	{"{\"pk\":1,\"before\":26,\"limit\":1}", 25, 1},
	{"{\"pk\":1,\"before\":1}", 0, 0},
	{"{\"pk\":1,\"before\":2}", 1, 1},
	{"{\"pk\":1,\"before\":9223372036854775807,\"limit\":3}", 23, 3},
};

START_TEST(pages_are_read_backwards)
{
	const struct chat_room_lines *lines = env_test_peer_ask_json(
		talk.people[GRACE], "room.history", pages[_i].payload, &chat_room_lines_message);

	ck_assert_msg(lines != NULL, "%s", env_test_why(&talk.test));
	ck_assert_uint_eq(lines->lines.count, (size_t)pages[_i].count);
	for (int i = 0; i < pages[_i].count; i++) {
		const struct chat_line *line = &lines->lines.items[i];
		char text[32];

		(void)snprintf(text, sizeof(text), "line %d", pages[_i].first + i);
		ck_assert_int_eq(line->id, pages[_i].first + i);
		ck_assert(env_str_equal(line->text, env_str(text)));
		ck_assert(env_str_equal(line->name, env_str("Ada")));
		ck_assert_int_eq(line->reply_to_is, ENV_ABSENT);
	}
}
END_TEST

START_TEST(that_it_is_looked_for_is_told)
{
	talk_say(&talk, GRACE, "room.history", "{\"pk\":1,\"limit\":1}");
	talk_hear(&talk, GRACE, QUEUED);
	talk_hear(&talk, GRACE,
		  ANSWER("room.lines",
			 "{\"pk\":1,\"lines\":[{\"id\":25,\"name\":\"Ada\",\"text\":\"line 25\","
			 "\"kind\":\"say\"}]}"));
}
END_TEST

START_TEST(who_subscribes_is_told_the_last_lines)
{
	const struct channels_subscribed *subscribed =
		env_test_peer_ask_json(talk.people[GRACE], "channel.subscribe",
				       "{\"channel_type\":\"room\",\"pk\":1}", &channels_subscribed_message);

	ck_assert_msg(subscribed != NULL, "%s", env_test_why(&talk.test));
	ck_assert_uint_eq(subscribed->app_state.count, 20);
	for (int i = 0; i < 20; i++) {
		const struct channels_State *state = &subscribed->app_state.items[i];
		char payload[128];

		int length = snprintf(payload, sizeof(payload),
				      "{\"pk\":1,\"line\":{\"id\":%d,\"name\":\"Ada\",\"text\":\"line %d\","
				      "\"kind\":\"say\"}}",
				      i + 6, i + 6);
		ck_assert(env_str_equal(state->t, env_str("room.said")));
		ck_assert_uint_eq(state->p.text.len, (size_t)length);
		ck_assert_mem_eq(state->p.text.ptr, payload, (size_t)length);
	}
}
END_TEST

/* Everything that a line may hold comes out of the file as it went in, the longest too. */
START_TEST(a_line_stays_as_it_is)
{
	static char text[2000 * 6 + 1];
	static char payload[sizeof(text) + 64];
	static char answer[sizeof(text) + 256];

	for (size_t i = 0; i < 2000; i++)
		(void)snprintf(text + 6 * i, 7, i % 4 == 0 ? "\\u001f" : i % 4 == 1 ? "\\u0001" : "\\u000b");
	(void)snprintf(payload, sizeof(payload),
		       "{\"pk\":1,\"name\":\"\\u0001\\\"\\n\",\"text\":\"%s\",\"kind\":\"shout\"}", text);
	talk_say(&talk, GRACE, "room.post", payload);
	talk_hear(&talk, GRACE, ANSWER("room.posted", "{\"pk\":1,\"id\":26}"));
	talk_say(&talk, GRACE, "room.history", "{\"pk\":1,\"limit\":1}");
	talk_hear(&talk, GRACE, QUEUED);
	(void)snprintf(
		answer, sizeof(answer),
		"{\"t\":\"room.lines\",\"p\":{\"pk\":1,\"lines\":[{\"id\":26,\"name\":\"\\u0001\\\"\\n\","
		"\"text\":\"%s\",\"kind\":\"shout\"}]}}",
		text);
	talk_hear(&talk, GRACE, answer);
}
END_TEST

TCase *history_tests(void)
{
	TCase *tests = tcase_create("history");

	tcase_add_checked_fixture(tests, open_talk, close_talk);
	tcase_add_loop_test(tests, pages_are_read_backwards, 0, (int)(sizeof(pages) / sizeof(pages[0])));
	tcase_add_test(tests, that_it_is_looked_for_is_told);
	tcase_add_test(tests, who_subscribes_is_told_the_last_lines);
	tcase_add_test(tests, a_line_stays_as_it_is);
	return tests;
}
