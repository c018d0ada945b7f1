/* s.describe: which messages this connection may send, and be sent. */
#include "suites.h"

#include <stdio.h>
#include <string.h>

#include "fixture.h"

static const char *describe(struct fixture *fixture, const char *payload)
{
	char frame[256];

	(void)snprintf(frame, sizeof(frame), "{\"t\":\"s.describe\",\"p\":%s,\"i\":\"1\"}", payload);
	fixture_push(fixture, 0, frame);
	return fixture_take_frames(fixture, 0);
}

static bool tells(const char *answer, const char *type)
{
	char member[64];

	(void)snprintf(member, sizeof(member), "{\"type\":\"%s\",", type);
	return strstr(answer, member) != NULL;
}

START_TEST(it_lists_what_may_be_sent_and_what_may_come_and_nothing_else)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	const char *answer = describe(&fixture, "null");
	ck_assert(tells(answer, "work.quiet"));
	ck_assert(tells(answer, "work.done"));
	ck_assert(tells(answer, "work.unbound"));
	ck_assert(tells(answer, "s.describe"));
	ck_assert(tells(answer, "error.job"));
	ck_assert(!tells(answer, "work.inside"));
	ck_assert(!tells(answer, "s.close"));
	ck_assert(!tells(answer, "work.elsewhere"));
	fixture_close(&fixture);
}
END_TEST

START_TEST(only_the_types_that_are_asked_for_are_told_whole)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	const char *answer = describe(&fixture, "{\"types\":[\"work.secret\",\"work.note\",\"jeff\"]}");
	ck_assert_ptr_nonnull(strstr(
		answer,
		"{\"type\":\"work.secret\",\"envelope\":\"ws_incoming\",\"description\":\"Has a payload "
		"that is nobody else's business.\",\"oneway\":false,\"deferred\":false,"
		"\"idempotent\":false,\"sensitive\":true,\"deprecated\":true,\"replies\":"
		"[\"work.done\"],\"payload\":{"));
	ck_assert_ptr_nonnull(strstr(answer,
				     "\"oneway\":true,\"deferred\":true,\"idempotent\":false,\"sensitive\":"
				     "false,\"deprecated\":false,\"replies\":[],\"payload\":{"));
	ck_assert_ptr_nonnull(strstr(answer, "\"maxLength\":200"));
	ck_assert(!tells(answer, "work.quiet"));
	ck_assert(!tells(answer, "jeff"));
	fixture_close(&fixture);
}
END_TEST

START_TEST(no_types_are_none)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	ck_assert_str_eq(describe(&fixture, "{\"types\":[]}"),
			 "{\"t\":\"s.description\",\"p\":{\"types\":[]},\"i\":\"1\",\"s\":\"s\"}");
	fixture_close(&fixture);
}
END_TEST

START_TEST(schemas_are_left_out_where_they_are_not_wanted)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	ck_assert_str_eq(describe(&fixture, "{\"types\":[\"work.done\"],\"schemas\":false}"),
			 "{\"t\":\"s.description\",\"p\":{\"types\":[{\"type\":\"work.done\",\"envelope\":"
			 "\"ws_outgoing\",\"description\":\"The answer to all of "
			 "them.\",\"oneway\":false,\"deferred\":"
			 "false,\"idempotent\":false,\"sensitive\":false,\"deprecated\":false,\"replies\":[],"
			 "\"payload\":null}]},\"i\":\"1\",\"s\":\"s\"}");
	fixture_close(&fixture);
}
END_TEST

static bool allow_quiet(const struct env_connection *connection, const struct env_message *message,
			void *user)
{
	(void)connection, (void)user;
	return message == &work_quiet_message || message == &envelope_s_describe_message;
}

START_TEST(what_the_connection_may_not_send_it_is_not_told_of)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	env_connection_allow(fixture_connection(&fixture, 0), allow_quiet, NULL);
	const char *answer = describe(&fixture, "{\"schemas\":false}");
	ck_assert(tells(answer, "work.quiet"));
	ck_assert(tells(answer, "work.done"));
	ck_assert(!tells(answer, "work.note"));
	ck_assert(!tells(answer, "s.ping"));
	fixture_ask(&fixture, 0, "work.note", "2", "x");
	ck_assert_str_eq(fixture_take(&fixture, 0), "2 error.msg_type f");
	fixture_close(&fixture);
}
END_TEST

TCase *describe_tests(void)
{
	TCase *tests = tcase_create("describe");

	tcase_add_test(tests, it_lists_what_may_be_sent_and_what_may_come_and_nothing_else);
	tcase_add_test(tests, only_the_types_that_are_asked_for_are_told_whole);
	tcase_add_test(tests, no_types_are_none);
	tcase_add_test(tests, schemas_are_left_out_where_they_are_not_wanted);
	tcase_add_test(tests, what_the_connection_may_not_send_it_is_not_told_of);
	return tests;
}
