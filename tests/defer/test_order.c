/* The order of deferred messages: which wait for each other, seen while a handler of one runs. */
#include "suites.h"

#include <stdio.h>
#include <string.h>

#include "fixture.h"

/*
 * The first handler runs what else may run at the same time, as another worker would; what has to wait for it runs after
 * it has returned. So `ran` tells who did not wait.
 */
static enum env_status act_meanwhile(struct fixture *fixture, struct env_request *request)
{
	fixture->act = NULL;
	while (env_pool_run_one(fixture->pool))
		continue;
	(void)strcat(fixture->ran, "| ");
	return fixture_reply(request, ENV_SUCCESS, "first");
}

/* Two messages, and whether the second one waits for the first. */
struct pair {
	const char *first;
	const char *second;
	size_t peer; /* of the second; that of the first is 0 */
	bool waits;
};

static void check_pair(const struct pair *pair)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture.act = act_meanwhile;
	fixture_push(&fixture, 0, pair->first);
	fixture_push(&fixture, pair->peer, pair->second);
	fixture_work(&fixture);
	ck_assert_str_eq(fixture.ran, pair->waits ? "1 | 2 " : "1 2 | ");
	fixture_close(&fixture);
}

#define MESSAGE(type, text) "{\"t\":\"" type "\",\"p\":{\"text\":\"" text "\"}}"
#define KEYED(type, text, key) "{\"t\":\"" type "\",\"p\":{\"text\":\"" text "\",\"key\":" key "}}"

static const struct pair by_connection[] = {
	{MESSAGE("work.do", "1"), MESSAGE("work.do", "2"), 0, true},
	{MESSAGE("work.do", "1"), MESSAGE("work.do", "2"), 1, false},
	{MESSAGE("work.do", "1"), MESSAGE("work.note", "2"), 0, true},
	{MESSAGE("work.do", "1"), MESSAGE("work.quiet", "2"), 0, false},
	{MESSAGE("work.do", "1"), KEYED("work.keyed", "2", "\"a\""), 0, false},
};

START_TEST(by_connection_those_of_one_connection_wait_for_each_other)
{
	check_pair(&by_connection[_i]);
}
END_TEST

static const struct pair by_key[] = {
	{KEYED("work.keyed", "1", "\"a\""), KEYED("work.keyed", "2", "\"a\""), 0, true},
	{KEYED("work.keyed", "1", "\"a\""), KEYED("work.keyed", "2", "\"a\""), 1, true},
	{KEYED("work.keyed", "1", "\"a\""), KEYED("work.keyed", "2", "\"b\""), 0, false},
	{KEYED("work.keyed", "1", "\"a\""), KEYED("work.keyed_too", "2", "\"a\""), 1, true},
	{KEYED("work.keyed", "1", "\"a\""), KEYED("work.keyed_too", "2", "\"b\""), 1, false},
};

START_TEST(by_key_those_of_one_value_wait_over_connections_and_message_types)
{
	check_pair(&by_key[_i]);
}
END_TEST

/* However they are written. */
static const struct pair one_text[] = {
	{KEYED("work.keyed", "1", "\"a\\u0062\""), KEYED("work.keyed", "2", "\"ab\""), 1, true},
	{KEYED("work.keyed", "1", "\"\\u002f\""), KEYED("work.keyed_too", "2", "\"\\/\""), 1, true},
	{KEYED("work.keyed", "1", "\"\""), KEYED("work.keyed", "2", "\"\""), 1, true},
	{KEYED("work.keyed", "1", "\"null\""), KEYED("work.keyed_too", "2", "null"), 1, false},
	{KEYED("work.keyed", "1", "\"\""), KEYED("work.keyed_too", "2", "null"), 1, false},
};

START_TEST(two_values_of_one_text_are_one_key)
{
	check_pair(&one_text[_i]);
}
END_TEST

#define BY(type, text, name, key) "{\"t\":\"" type "\",\"p\":{\"text\":\"" text "\",\"" name "\":" key "}}"

/* Whatever their types are in C. */
static const struct pair equal[] = {
	{BY("work.numbered", "1", "number", "1"), BY("work.counted", "2", "number", "1"), 1, true},
	{BY("work.counted", "1", "number", "-20"), BY("work.numbered", "2", "number", "-2e1"), 1, true},
	{BY("work.numbered", "1", "number", "0"), BY("work.numbered", "2", "number", "-0.0"), 1, true},
	{BY("work.numbered", "1", "number", "1"), BY("work.numbered", "2", "number", "1.5"), 1, false},
	{BY("work.for", "1", "whom", "\"A0000000-0000-0000-0000-000000000000\""),
	 BY("work.for", "2", "whom", "\"a0000000-0000-0000-0000-000000000000\""), 1, true},
	{BY("work.for", "1", "whom", "\"a0000000-0000-0000-0000-000000000000\""),
	 BY("work.for", "2", "whom", "\"b0000000-0000-0000-0000-000000000000\""), 1, false},
};

START_TEST(equal_values_are_one_key)
{
	check_pair(&equal[_i]);
}
END_TEST

static const struct pair nothing[] = {
	{MESSAGE("work.keyed", "1"), MESSAGE("work.keyed", "2"), 1, true},
	{MESSAGE("work.keyed", "1"), MESSAGE("work.keyed_too", "2"), 1, true},
	{MESSAGE("work.keyed", "1"), KEYED("work.keyed_too", "2", "null"), 1, true},
	{KEYED("work.keyed_too", "1", "null"), KEYED("work.keyed_too", "2", "null"), 0, true},
	{MESSAGE("work.keyed", "1"), KEYED("work.keyed", "2", "\"a\""), 0, false},
};

START_TEST(absent_and_null_are_one_key_too)
{
	check_pair(&nothing[_i]);
}
END_TEST

static const struct pair without[] = {
	{MESSAGE("work.quiet", "1"), MESSAGE("work.quiet", "2"), 0, false},
	{KEYED("work.quiet", "1", "\"a\""), KEYED("work.quiet", "2", "\"a\""), 0, false},
};

START_TEST(without_an_order_nothing_waits)
{
	check_pair(&without[_i]);
}
END_TEST

START_TEST(those_that_wait_for_each_other_run_in_the_order_in_which_they_came)
{
	struct fixture fixture;
	char trace[8];

	fixture_open(&fixture, NULL, 0);
	for (int i = 0; i < 6; i++) {
		(void)snprintf(trace, sizeof(trace), "%d", i);
		fixture_ask_keyed(&fixture, (size_t)i % 2, i % 3 == 0 ? "work.keyed_too" : "work.keyed",
				  trace, "\"a\"");
	}
	fixture_work(&fixture);
	ck_assert_str_eq(fixture.ran, "0 1 2 3 4 5 ");
	ck_assert_str_eq(fixture_take(&fixture, 0), "0 work.done s 0; 2 work.done s 2; 4 work.done s 4");
	ck_assert_str_eq(fixture_take(&fixture, 1), "1 work.done s 1; 3 work.done s 3; 5 work.done s 5");
	fixture_close(&fixture);
}
END_TEST

/* Who answers later does not keep the others of its line waiting. */
START_TEST(a_line_goes_on_when_the_handler_has_returned)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture.act = act_hold;
	fixture_ask(&fixture, 0, "work.note", "1", "1");
	fixture_ask_keyed(&fixture, 0, "work.keyed", "2", "\"a\"");
	fixture_ask_keyed(&fixture, 0, "work.keyed", "3", "\"a\"");
	ck_assert_uint_eq(fixture_work(&fixture), 3);
	ck_assert_str_eq(fixture.ran, "1 2 3 ");
	fixture_close(&fixture);
}
END_TEST

#define LONG_KEY                                                  \
	"\"kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk" \
	"kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk\""

/* Two of one key, of which the second lacks its n-th allocation. False where it needs fewer. */
static bool run_short_of_memory(size_t n, size_t *refused)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture.act = act_meanwhile;
	fixture_push(&fixture, 0, KEYED("work.keyed", "1", LONG_KEY));
	size_t failed = env_test_allocator_count(&fixture.memory).failed;
	env_test_allocator_fail(&fixture.memory, n, ENV_TEST_FAIL_ONCE);
	fixture_push(&fixture, 1, KEYED("work.keyed", "2", LONG_KEY));
	env_test_allocator_fail(&fixture.memory, 0, ENV_TEST_FAIL_ONCE);
	failed = env_test_allocator_count(&fixture.memory).failed - failed;
	fixture_work(&fixture);
	ck_assert_str_ne(fixture.ran, "1 2 | ");
	*refused += strcmp(fixture_take(&fixture, 1), "- error.job f out of memory") == 0;
	fixture_close(&fixture);
	return failed > 0;
}

/* A message whose key cannot be looked at could overtake one of its own line. */
START_TEST(without_memory_for_its_key_a_message_fails)
{
	size_t refused = 0;
	size_t n = 1;

	while (run_short_of_memory(n, &refused))
		n++;
	ck_assert_uint_gt(n, 1);
	ck_assert_uint_gt(refused, 0);
}
END_TEST

#define ADD_PAIRS(tests, test, pairs) \
	tcase_add_loop_test((tests), (test), 0, sizeof(pairs) / sizeof((pairs)[0]))

TCase *order_tests(void)
{
	TCase *tests = tcase_create("order");

	ADD_PAIRS(tests, by_connection_those_of_one_connection_wait_for_each_other, by_connection);
	ADD_PAIRS(tests, by_key_those_of_one_value_wait_over_connections_and_message_types, by_key);
	ADD_PAIRS(tests, two_values_of_one_text_are_one_key, one_text);
	ADD_PAIRS(tests, equal_values_are_one_key, equal);
	ADD_PAIRS(tests, absent_and_null_are_one_key_too, nothing);
	ADD_PAIRS(tests, without_an_order_nothing_waits, without);
	tcase_add_test(tests, those_that_wait_for_each_other_run_in_the_order_in_which_they_came);
	tcase_add_test(tests, a_line_goes_on_when_the_handler_has_returned);
	tcase_add_test(tests, without_memory_for_its_key_a_message_fails);
	return tests;
}
