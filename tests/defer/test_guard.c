/* Guards: the application's own checks, before the handler and in its thread. */
#include "suites.h"

#include <envelope/errors.h>

#include "fixture.h"

/* What a guard does; `user` points to the one of the test. */
typedef enum env_status guard(struct env_request *request, struct env_errors *errors);

struct guarded {
	struct fixture fixture;
	guard *guard;
	unsigned asked;
};

static enum env_status ask_guard(struct env_request *request, const struct work_Work *payload,
				 struct env_errors *errors, void *user)
{
	struct guarded *guarded = user;

	ck_assert(env_str_equal(payload->text, env_str("hello")));
	ck_assert_uint_eq(errors->count, 0);
	guarded->asked++;
	return guarded->guard(request, errors);
}

static enum env_status let_pass(struct env_request *request, struct env_errors *errors)
{
	(void)request, (void)errors;
	return ENV_OK;
}

static enum env_status find_faults(struct env_request *request, struct env_errors *errors)
{
	const struct env_path path = {.step = {.key = env_str("key")}};
	const struct env_path item = {.parent = &path, .step = {.index = 2}};

	(void)request;
	if (env_errors_add_custom(errors, &path, "value_error.taken", "somebody has it") != ENV_OK)
		return ENV_NO_MEMORY;
	return env_errors_add_custom(errors, &item, "value_error", "not this one");
}

static enum env_status find_faults_and_fail(struct env_request *request, struct env_errors *errors)
{
	(void)find_faults(request, errors);
	return ENV_IO;
}

static enum env_status miss(struct env_request *request, struct env_errors *errors)
{
	(void)errors;
	return env_request_fail_not_found(request, "room", "name", env_str("attic"));
}

static enum env_status forbid(struct env_request *request, struct env_errors *errors)
{
	(void)errors;
	return env_request_fail_unauthorized(request, "room", "name", env_str("attic"), "room.enter");
}

static enum env_status refuse(struct env_request *request, struct env_errors *errors)
{
	(void)errors;
	return env_request_fail_bad_request(request, "not today");
}

static enum env_status break_down(struct env_request *request, struct env_errors *errors)
{
	(void)request, (void)errors;
	return ENV_IO;
}

#define INVALID                                                                                        \
	"{\"t\":\"error.validation\",\"p\":{\"msg\":null,\"errors\":[{\"loc\":[\"key\"],\"msg\":"      \
	"\"somebody has it\",\"type\":\"value_error.taken\"},{\"loc\":[\"key\",2],\"msg\":\"not this " \
	"one\",\"type\":\"value_error\"}]},\"i\":\"1\",\"s\":\"f\"}"
#define ATTIC "\"model\":\"room\",\"key\":\"name\",\"value\":\"attic\""

static const struct {
	guard *guard;
	const char *answer;
	const char *ran;
} guards[] = {
	{let_pass, NULL, "hello "},
	{find_faults, INVALID, ""},
	{find_faults_and_fail, INVALID, ""},
	{miss, "{\"t\":\"error.not_found\",\"p\":{" ATTIC "},\"i\":\"1\",\"s\":\"f\"}", ""},
	{forbid,
	 "{\"t\":\"error.unauthorized\",\"p\":{" ATTIC
	 ",\"permission\":\"room.enter\"},\"i\":\"1\",\"s\":\"f\"}",
	 ""},
	{refuse, "{\"t\":\"error.bad_request\",\"p\":{\"msg\":\"not today\"},\"i\":\"1\",\"s\":\"f\"}", ""},
	{break_down,
	 "{\"t\":\"error.job\",\"p\":{\"msg\":\"the guard failed: input or output error\"},\"i\":\"1\",\"s\":"
	 "\"f\"}",
	 ""},
};
#define GUARDS (sizeof(guards) / sizeof(guards[0]))

static void bind_guard(struct guarded *guarded, int index)
{
	*guarded = (struct guarded){.guard = guards[index].guard};
	fixture_open(&guarded->fixture, NULL, 0);
	ck_assert_int_eq(work_inline_guard(guarded->fixture.hub, ask_guard, guarded), ENV_OK);
	ck_assert_int_eq(work_quiet_guard(guarded->fixture.hub, ask_guard, guarded), ENV_OK);
	ck_assert_int_eq(work_note_guard(guarded->fixture.hub, ask_guard, guarded), ENV_OK);
	ck_assert_int_eq(work_tell_guard(guarded->fixture.hub, ask_guard, guarded), ENV_OK);
}

static void check_answer(struct guarded *guarded, int index, const char *passed)
{
	const char *answer = guards[index].answer == NULL ? passed : guards[index].answer;

	ck_assert_str_eq(fixture_take_frames(&guarded->fixture, 0), answer);
	ck_assert_str_eq(guarded->fixture.ran, guards[index].ran);
	ck_assert_uint_eq(guarded->asked, 1);
	fixture_close(&guarded->fixture);
}

#define DONE "{\"t\":\"work.done\",\"p\":{\"text\":\"hello\"},\"i\":\"1\",\"s\":\"s\"}"

START_TEST(the_guard_of_an_inline_message_decides_whether_it_is_handled)
{
	struct guarded guarded;

	bind_guard(&guarded, _i);
	fixture_ask(&guarded.fixture, 0, "work.inline", "1", "hello");
	check_answer(&guarded, _i, DONE);
}
END_TEST

START_TEST(the_guard_of_a_deferred_message_runs_on_the_worker)
{
	struct guarded guarded;

	bind_guard(&guarded, _i);
	fixture_ask(&guarded.fixture, 0, "work.quiet", "1", "hello");
	ck_assert_uint_eq(guarded.asked, 0);
	fixture_work(&guarded.fixture);
	check_answer(&guarded, _i, DONE);
}
END_TEST

START_TEST(a_one_way_message_may_be_guarded)
{
	struct guarded guarded;

	bind_guard(&guarded, _i);
	fixture_ask(&guarded.fixture, 0, "work.tell", "1", "hello");
	check_answer(&guarded, _i, "");
}
END_TEST

START_TEST(a_deferred_one_way_message_may_be_guarded)
{
	struct guarded guarded;

	bind_guard(&guarded, _i);
	fixture_ask(&guarded.fixture, 0, "work.note", "1", "hello");
	fixture_work(&guarded.fixture);
	check_answer(&guarded, _i, "");
}
END_TEST

START_TEST(what_breaks_the_schema_never_reaches_the_guard)
{
	struct guarded guarded;

	bind_guard(&guarded, 0);
	fixture_ask(&guarded.fixture, 0, "work.inline", "1", "");
	ck_assert_uint_eq(guarded.asked, 0);
	fixture_close(&guarded.fixture);
}
END_TEST

START_TEST(a_message_has_one_guard)
{
	struct guarded guarded;

	bind_guard(&guarded, 0);
	ck_assert_int_eq(work_inline_guard(guarded.fixture.hub, ask_guard, &guarded), ENV_DUPLICATE);
	fixture_close(&guarded.fixture);
}
END_TEST

START_TEST(only_messages_that_arrive_have_a_guard)
{
	struct guarded guarded;
	struct env_hub *hub = NULL;

	bind_guard(&guarded, 0);
	ck_assert_int_eq(env_hub_guard(guarded.fixture.hub, &work_done_message, (env_function *)ask_guard,
				       NULL),
			 ENV_NOT_PERMITTED);
	fixture_close(&guarded.fixture);
	ck_assert_int_eq(env_hub_new(&hub, NULL), ENV_OK);
	ck_assert_int_eq(work_inline_guard(hub, ask_guard, &guarded), ENV_NOT_FOUND);
	env_hub_free(hub);
}
END_TEST

START_TEST(guards_and_listeners_of_peers_are_functions)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	ck_assert_int_eq(work_inline_guard(fixture.hub, NULL, NULL), ENV_INVALID);
	ck_assert_int_eq(env_hub_listen_peers(fixture.hub, NULL, NULL, ENV_PRIORITY_NORMAL), ENV_INVALID);
	fixture_close(&fixture);
}
END_TEST

TCase *guard_tests(void)
{
	TCase *tests = tcase_create("guard");

	tcase_add_loop_test(tests, the_guard_of_an_inline_message_decides_whether_it_is_handled, 0, GUARDS);
	tcase_add_loop_test(tests, the_guard_of_a_deferred_message_runs_on_the_worker, 0, GUARDS);
	tcase_add_loop_test(tests, a_one_way_message_may_be_guarded, 0, GUARDS);
	tcase_add_loop_test(tests, a_deferred_one_way_message_may_be_guarded, 0, GUARDS);
	tcase_add_test(tests, what_breaks_the_schema_never_reaches_the_guard);
	tcase_add_test(tests, a_message_has_one_guard);
	tcase_add_test(tests, guards_and_listeners_of_peers_are_functions);
	tcase_add_test(tests, only_messages_that_arrive_have_a_guard);
	return tests;
}
