/* A service that begins where another has ended. */
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "talk.h"

#define ROOM "{\"pk\":1,\"room\":\"lobby\"}\n"
#define LINE(id) \
	"{\"pk\":1,\"line\":{\"id\":" id ",\"name\":\"Ada\",\"text\":\"line " id "\",\"kind\":\"say\"}}\n"

static struct talk talk;
static struct env_test_log history_log;

START_TEST(rooms_and_lines_are_there_again)
{
	struct talk_file file = talk_make_file("");
	talk_open(&talk, file.path, 0);
	talk_open_room(&talk, "lobby", 1);
	talk_open_room(&talk, "attic", 2);
	talk_chatter(&talk, 1, 1, 3);
	talk_close(&talk);
	ck_assert_str_eq(talk_read_file(&file),
			 ROOM "{\"pk\":2,\"room\":\"attic\"}\n" LINE("1") LINE("2") LINE("3"));

	talk_open(&talk, file.path, 0);
	talk_open_room(&talk, "lobby", 1);
	talk_chatter(&talk, 1, 4, 4);
	talk_chatter(&talk, 2, 1, 1);
	talk_open_room(&talk, "cellar", 3);
	talk_say(&talk, ADA, "room.history", "{\"pk\":1,\"before\":4,\"limit\":1}");
	talk_hear(&talk, ADA, QUEUED);
	talk_hear(&talk, ADA,
		  ANSWER("room.lines", "{\"pk\":1,\"lines\":[{\"id\":3,\"name\":\"Ada\",\"text\":\"line 3\","
				       "\"kind\":\"say\"}]}"));
	talk_close(&talk);
	talk_remove_file(&file);
}
END_TEST

/* How far a crash may have come with the last line: all but its end. What follows is shorter, as long, or longer. */
START_TEST(a_torn_line_is_dropped)
{
	static const char whole[] = ROOM LINE("1") LINE("2");
	char torn[sizeof(whole)];
	struct talk_file file;

	memcpy(torn, whole, sizeof(whole));
	torn[strlen(ROOM LINE("1")) + (size_t)_i] = '\0';
	file = talk_make_file(torn);
	env_test_log_init(&history_log);
	ck_assert_int_eq(history_open(&talk.history, file.path, env_test_log_write, &history_log), ENV_OK);
	ck_assert_ptr_nonnull(env_test_log_find(&history_log, "the last line was not written to its end"));
	ck_assert_uint_eq(history_log.count, 1);
	history_close(&talk.history);
	env_test_log_clear(&history_log);

	talk_open(&talk, file.path, 0);
	talk_open_room(&talk, "attic", 2);
	talk_chatter(&talk, 1, 2, 2);
	talk_close(&talk);
	ck_assert_str_eq(talk_read_file(&file), ROOM LINE("1") "{\"pk\":2,\"room\":\"attic\"}\n" LINE("2"));
	talk_remove_file(&file);
}
END_TEST

START_TEST(a_whole_file_is_nothing_to_speak_of)
{
	struct talk_file file = talk_make_file(ROOM LINE("1"));
	env_test_log_init(&history_log);
	ck_assert_int_eq(history_open(&talk.history, file.path, env_test_log_write, &history_log), ENV_OK);
	ck_assert_uint_eq(history_log.count, 0);
	history_close(&talk.history);
	talk_remove_file(&file);
}
END_TEST

static const struct {
	const char *text;
	const char *place; /* that the log names */
} foreign[] = {
	{"Dear diary,\n", "byte 0"},
	{"\n", "byte 0"},
	{ROOM "{\"pk\":1}\n", "byte 24"},
	{ROOM "{\"pk\":1,\"room\":\"attic\"}\n", "byte 24"},
	{ROOM "{\"pk\":3,\"room\":\"attic\"}\n", "byte 24"},
	{ROOM "{\"pk\":2,\"room\":\"lobby\"}\n", "byte 24"},
	{ROOM "{\"pk\":2,\"room\":\"attic\",\"colour\":\"red\"}\n", "byte 24"},
	{ROOM LINE("2"), "byte 24"},
	{ROOM LINE("1") LINE("1"), "byte 91"},
	{LINE("1"), "byte 0"},
	{ROOM
	 "{\"pk\":2,\"room\":\"attic\",\"line\":{\"id\":1,\"name\":\"a\",\"text\":\"b\",\"kind\":\"say\"}}\n",
	 "byte 24"},
	{ROOM "{\"pk\":1,\"line\"\n" LINE("1"), "byte 24"},
};

/* A file that is something else is left alone. */
START_TEST(what_is_no_history_is_refused)
{
	struct talk_file file = talk_make_file(foreign[_i].text);
	env_test_log_init(&history_log);
	ck_assert_int_eq(history_open(&talk.history, file.path, env_test_log_write, &history_log),
			 ENV_INVALID);
	ck_assert_ptr_nonnull(env_test_log_find(&history_log, foreign[_i].place));
	ck_assert_str_eq(talk_read_file(&file), foreign[_i].text);
	env_test_log_clear(&history_log);
	talk_remove_file(&file);
}
END_TEST

START_TEST(what_cannot_be_opened_is_told)
{
	ck_assert_int_eq(history_open(&talk.history, "/tmp", NULL, NULL), ENV_IO);
	ck_assert_int_eq(history_open(&talk.history, "/dev/null/history", NULL, NULL), ENV_IO);
}
END_TEST

START_TEST(a_file_has_one_service)
{
	struct talk_file file = talk_make_file(ROOM);
	int status = 0;

	ck_assert_int_eq(history_open(&talk.history, file.path, NULL, NULL), ENV_OK);
	pid_t other = fork();
	if (other == 0) {
		struct history history;
		_exit(history_open(&history, file.path, NULL, NULL) == ENV_IO ? 0 : 1);
	}
	ck_assert_int_gt(other, 0);
	ck_assert_int_eq(waitpid(other, &status, 0), other);
	ck_assert_int_eq(status, 0);
	history_close(&talk.history);
	talk_remove_file(&file);
}
END_TEST

TCase *restart_tests(void)
{
	TCase *tests = tcase_create("restart");

	tcase_add_test(tests, rooms_and_lines_are_there_again);
	tcase_add_loop_test(tests, a_torn_line_is_dropped, 1, (int)strlen(LINE("2")));
	tcase_add_test(tests, a_whole_file_is_nothing_to_speak_of);
	tcase_add_loop_test(tests, what_is_no_history_is_refused, 0,
			    (int)(sizeof(foreign) / sizeof(foreign[0])));
	tcase_add_test(tests, what_cannot_be_opened_is_told);
	tcase_add_test(tests, a_file_has_one_service);
	return tests;
}
