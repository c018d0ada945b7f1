/* A hub without the fixture: what it takes of the process, and what it logs. */
#include "suites.h"

#include <fcntl.h>
#include <unistd.h>

#include "fixture.h"

static enum env_status close_and_fail(struct env_connection *from, const struct talk_note *note, void *user)
{
	(void)note, (void)user;
	env_connection_close(from, ENV_CLOSE_NORMAL);
	return ENV_CLOSED;
}

static void note_level(void *user, enum env_log_level level, const char *text)
{
	enum env_log_level *found = user;

	if (strcmp(text, "talk.note: the handler failed: connection closed") == 0)
		*found = level;
}

/* For want of its peer, which is nobody's fault. */
START_TEST(a_handler_may_fail_as_its_peer_is_gone)
{
	enum env_log_level level = ENV_LOG_ERROR;
	const struct env_hub_options options = {.log = note_level, .log_user = &level};
	const char frame[] = "{\"t\":\"talk.note\"}";
	struct env_connection *connection = NULL;
	struct env_hub *hub = NULL;

	ck_assert_int_eq(env_hub_new(&hub, &options), ENV_OK);
	ck_assert_int_eq(env_hub_add(hub, &talk_package), ENV_OK);
	ck_assert_int_eq(talk_note_on(hub, close_and_fail, NULL), ENV_OK);
	ck_assert_int_eq(env_connection_open(&connection, hub, NULL), ENV_OK);
	ck_assert_int_eq(env_connection_feed(connection, frame, strlen(frame)), ENV_CLOSED);
	ck_assert_int_eq(level, ENV_LOG_DEBUG);
	env_hub_free(hub);
}
END_TEST

/* A program may have closed them, and go on to use their numbers: env_serve("stdio:") does. */
START_TEST(the_hub_keeps_off_the_standard_descriptors)
{
	struct env_hub *hub = NULL;
	int kept = fcntl(STDIN_FILENO, F_DUPFD, STDERR_FILENO + 1);

	(void)close(STDIN_FILENO);
	ck_assert_int_eq(env_hub_new(&hub, NULL), ENV_OK);
	ck_assert_int_gt(env_hub_fd(hub), STDERR_FILENO);
	ck_assert_int_eq(fcntl(STDIN_FILENO, F_GETFL), -1);
	env_hub_free(hub);
	if (kept != -1) {
		ck_assert_int_eq(dup2(kept, STDIN_FILENO), STDIN_FILENO);
		ck_assert_int_eq(close(kept), 0);
	}
}
END_TEST

TCase *alone_tests(void)
{
	TCase *tests = tcase_create("alone");

	tcase_add_test(tests, a_handler_may_fail_as_its_peer_is_gone);
	tcase_add_test(tests, the_hub_keeps_off_the_standard_descriptors);
	return tests;
}
