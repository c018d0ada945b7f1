/* How much there may be, and what happens when the disk has no more. */
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "talk.h"

#define POST "{\"pk\":1,\"name\":\"Grace\",\"text\":\"Hello\"}"
#define TOO_MANY(why) REFUSAL("error.bad_request", "{\"msg\":\"" why "\"}")

static struct talk talk;

static void open_talk(void)
{
	talk_open(&talk, NULL, 0);
	talk_open_room(&talk, "lobby", 1);
}

static void close_talk(void)
{
	talk_close(&talk);
}

START_TEST(there_are_so_many_rooms)
{
	char name[16];
	int64_t pk = 0;

	for (int i = 2; i <= ROOMS_MAX; i++) {
		(void)snprintf(name, sizeof(name), "room %d", i);
		ck_assert_int_eq(history_open_room(&talk.history, env_str(name), &pk), ENV_OK);
		ck_assert_int_eq(pk, i);
	}
	talk_say(&talk, GRACE, "room.open", "{\"room\":\"one more\"}");
	talk_hear(&talk, GRACE, TOO_MANY("there are too many rooms"));
	talk_say(&talk, GRACE, "room.open", "{\"room\":\"room 256\"}");
	talk_hear(&talk, GRACE, ANSWER("room.opened", "{\"room\":\"room 256\",\"pk\":256}"));
	const struct chat_room_rooms *rooms =
		env_test_peer_ask_json(talk.people[GRACE], "room.list", NULL, &chat_room_rooms_message);
	ck_assert_ptr_nonnull(rooms);
	ck_assert_uint_eq(rooms->rooms.count, ROOMS_MAX);
}
END_TEST

START_TEST(a_room_has_so_many_lines)
{
	struct chat_line line;

	chat_line_init(&line);
	line.name = env_str("Ada");
	line.text = env_str("and another thing");
	line.kind = CHAT_KIND_SAY;
	for (int i = 1; i <= ROOM_LINES_MAX; i++) {
		ck_assert_int_eq(history_add(&talk.history, 1, &line), ENV_OK);
		ck_assert_int_eq(line.id, i);
	}
	talk_say(&talk, GRACE, "room.post", POST);
	talk_hear(&talk, GRACE, TOO_MANY("this room is full"));
	talk_open_room(&talk, "attic", 2);
	talk_chatter(&talk, 2, 1, 1);
}
END_TEST

START_TEST(who_talks_too_fast_is_not_heard)
{
	for (int i = 1; i <= 10; i++) {
		talk_say(&talk, GRACE, "room.post", POST);
		talk_hear(&talk, GRACE, "{\"t\":\"room.posted\",\"i\":\"1\",\"s\":\"s\"}");
	}
	talk_say(&talk, GRACE, "room.post", POST);
	talk_hear(&talk, GRACE, "{\"t\":\"error.job\",\"i\":\"1\",\"s\":\"f\"}");
	talk_chatter(&talk, 1, 11, 11);
	talk_say(&talk, GRACE, "room.post", POST);
	talk_hear(&talk, GRACE, ANSWER("room.posted", "{\"pk\":1,\"id\":12}"));
}
END_TEST

/* What could not be written was not said: nobody hears of it, and its number is the next line's. */
START_TEST(a_disk_that_fails_costs_no_number)
{
	int file = fileno(talk.history.file);
	int kept = dup(file);
	int broken = open("/dev/null", O_RDONLY);

	ck_assert_int_ge(kept, 0);
	talk_subscribe(&talk, ALAN, 1);
	ck_assert_int_eq(dup2(broken, file), file);
	talk_say(&talk, GRACE, "room.post", POST);
	talk_hear(&talk, GRACE, "{\"t\":\"error.job\",\"i\":\"1\",\"s\":\"f\"}");
	talk_say(&talk, GRACE, "room.open", "{\"room\":\"attic\"}");
	talk_hear(&talk, GRACE, "{\"t\":\"error.job\",\"i\":\"1\",\"s\":\"f\"}");
	talk_hear_nothing(&talk, ALAN);
	ck_assert_int_eq(dup2(kept, file), file);
	talk_chatter(&talk, 1, 1, 1);
	talk_open_room(&talk, "attic", 2);
	ck_assert_int_eq(close(kept), 0);
	ck_assert_int_eq(close(broken), 0);
}
END_TEST

TCase *limits_tests(void)
{
	TCase *tests = tcase_create("limits");

	tcase_add_checked_fixture(tests, open_talk, close_talk);
	tcase_add_test(tests, there_are_so_many_rooms);
	tcase_add_test(tests, a_room_has_so_many_lines);
	tcase_add_test(tests, who_talks_too_fast_is_not_heard);
	tcase_add_test(tests, a_disk_that_fails_costs_no_number);
	return tests;
}
