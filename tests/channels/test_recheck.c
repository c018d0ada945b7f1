/* What is no longer permitted is left. */
#include "suites.h"

#include "fixture.h"

/* What is asked for, and which of the channels open 1, room 1, room 2, user 1 are asked about. */
static const struct {
	const char *channel_type;
	enum env_presence channel_type_is;
	enum env_presence pk_is;
	int64_t pk;
	unsigned asked;
	const char *left;
} rechecks[] = {
	{NULL, ENV_ABSENT, ENV_ABSENT, 0, 2, LEFT_AS("room", "1", "null") "\n" LEFT_AS("room", "2", "null")},
	{NULL, ENV_NULL, ENV_NULL, 0, 2, LEFT_AS("room", "1", "null") "\n" LEFT_AS("room", "2", "null")},
	{"room", ENV_PRESENT, ENV_ABSENT, 0, 2,
	 LEFT_AS("room", "1", "null") "\n" LEFT_AS("room", "2", "null")},
	{"Room", ENV_PRESENT, ENV_PRESENT, 2, 1, LEFT_AS("room", "2", "null")},
	{NULL, ENV_NULL, ENV_PRESENT, 1, 1, LEFT_AS("room", "1", "null")},
	{"room", ENV_PRESENT, ENV_PRESENT, 3, 0, ""},
	{"open", ENV_PRESENT, ENV_NULL, 0, 0, ""},
	{"user", ENV_PRESENT, ENV_NULL, 0, 0, ""},
	{"online", ENV_PRESENT, ENV_NULL, 0, 0, ""},
	{"404", ENV_PRESENT, ENV_NULL, 0, 0, ""},
};

static void recheck(struct fixture *fixture, size_t i)
{
	struct channels_recheck payload;

	channels_recheck_init(&payload);
	payload.channel_type_is = rechecks[i].channel_type_is;
	if (rechecks[i].channel_type != NULL)
		payload.channel_type = env_str(rechecks[i].channel_type);
	payload.pk_is = rechecks[i].pk_is;
	payload.pk = rechecks[i].pk;
	fixture->asked = 0;
	ck_assert_int_eq(channels_recheck_dispatch(fixture->sender, fixture_address(fixture, 0), NULL,
						   &payload),
			 ENV_OK);
}

static void open_with_members(struct fixture *fixture)
{
	ck_assert(fixture_open(fixture, NULL, NULL, NULL));
	for (size_t i = 0; i < 2; i++) {
		ck_assert(fixture_connect(fixture, i, "1"));
		(void)fixture_ask(fixture, i, SUBSCRIBE("open", "1"));
		(void)fixture_ask(fixture, i, SUBSCRIBE("room", "1"));
		(void)fixture_ask(fixture, i, SUBSCRIBE("room", "2"));
	}
}

START_TEST(what_is_named_is_asked_again)
{
	struct fixture fixture;

	open_with_members(&fixture);
	recheck(&fixture, (size_t)_i);
	ck_assert_str_eq(fixture_take(&fixture, 0), "");
	ck_assert_uint_eq(fixture.asked, rechecks[_i].asked);
	fixture.may = _i % 2 == 0 ? ENV_NOT_PERMITTED : ENV_NOT_FOUND;
	recheck(&fixture, (size_t)_i);
	ck_assert_str_eq(fixture_take(&fixture, 0), rechecks[_i].left);
	ck_assert_uint_eq(fixture.asked, rechecks[_i].asked);
	/* another connection is not asked about */
	ck_assert_str_eq(fixture_take(&fixture, 1), "");
	ck_assert_int_eq(fixture_publish(&fixture, "room", 2, 1), ENV_OK);
	ck_assert_str_eq(fixture_take(&fixture, 1), SAID("1"));
	fixture_close(&fixture);
}
END_TEST

START_TEST(a_failure_changes_nothing)
{
	struct fixture fixture;

	open_with_members(&fixture);
	fixture.may = ENV_IO;
	recheck(&fixture, 0);
	fixture_settle(&fixture);
	ck_assert_ptr_null(strstr(fixture_take(&fixture, 0), "channel.left"));
	ck_assert_ptr_nonnull(env_test_log_find(&fixture.test.log, "channel.recheck"));
	ck_assert_int_eq(fixture_publish(&fixture, "room", 1, 1), ENV_OK);
	ck_assert_str_eq(fixture_take(&fixture, 0), SAID("1"));
	fixture_close(&fixture);
}
END_TEST

/* It is no message of clients. */
START_TEST(clients_cannot_ask)
{
	struct fixture fixture;

	open_with_members(&fixture);
	ck_assert_ptr_nonnull(
		strstr(fixture_ask(&fixture, 0, "{\"t\":\"channel.recheck\",\"p\":{}}"), "error.msg_type"));
	fixture_close(&fixture);
}
END_TEST

TCase *recheck_tests(void)
{
	TCase *tests = tcase_create("recheck");

	tcase_add_loop_test(tests, what_is_named_is_asked_again, 0,
			    (int)(sizeof(rechecks) / sizeof(rechecks[0])));
	tcase_add_test(tests, a_failure_changes_nothing);
	tcase_add_test(tests, clients_cannot_ask);
	return tests;
}
