/* Calls that real workers answer. */
#include "suites.h"

#include <poll.h>

#include "fixture.h"

#define CALLS 300

struct tally {
	struct fixture *fixture;
	struct env_call *calls[CALLS]; /* NULL once it ended */
	unsigned ended;
	unsigned outcomes[ENV_CALL_CANCELLED + 1];
};

/* One of the calls, to which its listener finds back by its place. */
struct place {
	struct tally *tally;
	size_t at;
	int last; /* what was done, as far as progress says */
};

static void hear(struct env_call *call, const struct env_answer *answer, void *user)
{
	struct place *place = user;
	struct tally *tally = place->tally;
	const struct envelope_progress_num *progress = ask_work_answer_envelope_progress_num(answer);

	ck_assert_ptr_eq(tally->calls[place->at], call);
	tally->outcomes[answer->outcome]++;
	if (progress != NULL) {
		ck_assert_int_eq((int)progress->curr, place->last + 1);
		place->last++;
	}
	if (answer->outcome == ENV_CALL_PROGRESS)
		return;
	tally->calls[place->at] = NULL;
	tally->ended++;
}

/* A turn of a loop that has nothing else to wait for. */
static void turn(struct env_hub *hub)
{
	struct pollfd wait = {.fd = env_hub_fd(hub), .events = POLLIN};

	(void)poll(&wait, 1, env_hub_timeout(hub));
	env_hub_run(hub);
}

static void make_calls(struct fixture *fixture, struct tally *tally, struct place *places)
{
	struct ask_work work;

	ask_work_init(&work);
	for (size_t i = 0; i < CALLS; i++) {
		places[i] = (struct place){.tally = tally, .at = i};
		work.number = (int)(i % 5);
		ck_assert_int_eq(ask_work_call(fixture->client, &work, NULL, hear, &places[i],
					       &tally->calls[i]),
				 ENV_OK);
	}
}

START_TEST(workers_answer_every_call_once)
{
	const struct fixture_options options = {.workers = 3};
	static struct place places[CALLS];
	struct fixture fixture;
	struct tally tally = {.fixture = &fixture};

	ck_assert(fixture_open(&fixture, &options));
	make_calls(&fixture, &tally, places);
	fixture_run(&fixture);
	ck_assert_uint_eq(tally.outcomes[ENV_CALL_SUCCESS], CALLS);
	for (size_t i = 0; i < CALLS; i++)
		ck_assert_int_eq(places[i].last, (int)(i % 5));
	fixture_close(&fixture);
}
END_TEST

/* Every third call is cancelled while workers run. */
START_TEST(calls_are_cancelled_while_workers_run)
{
	const struct fixture_options options = {.workers = 3};
	static struct place places[CALLS];
	struct fixture fixture;
	struct tally tally = {.fixture = &fixture};

	ck_assert(fixture_open(&fixture, &options));
	make_calls(&fixture, &tally, places);
	for (size_t i = 0; i < CALLS && tally.ended < CALLS; i += 3) {
		if (tally.calls[i] != NULL)
			env_call_cancel(tally.calls[i]);
		if (tally.ended < CALLS)
			turn(fixture.test.hub);
	}
	while (tally.ended < CALLS)
		turn(fixture.test.hub);
	ck_assert_uint_gt(tally.outcomes[ENV_CALL_CANCELLED], 0);
	ck_assert_uint_eq(tally.outcomes[ENV_CALL_CANCELLED] + tally.outcomes[ENV_CALL_SUCCESS], CALLS);
	fixture_close(&fixture);
}
END_TEST

/* The client's connection closes while workers answer. */
START_TEST(a_connection_closes_while_workers_run)
{
	const struct fixture_options options = {.workers = 3};
	static struct place places[CALLS];
	struct fixture fixture;
	struct tally tally = {.fixture = &fixture};

	ck_assert(fixture_open(&fixture, &options));
	make_calls(&fixture, &tally, places);
	while (tally.outcomes[ENV_CALL_PROGRESS] < 10)
		turn(fixture.test.hub);
	env_connection_close(fixture.client, ENV_CLOSE_NORMAL);
	ck_assert_uint_eq(tally.ended, CALLS);
	ck_assert_uint_eq(tally.outcomes[ENV_CALL_CLOSED] + tally.outcomes[ENV_CALL_SUCCESS], CALLS);
	while (fixture.service != NULL)
		turn(fixture.test.hub);
	fixture_close(&fixture);
}
END_TEST

TCase *threads_tests(void)
{
	TCase *tests = tcase_create("threads");

	tcase_set_timeout(tests, 60);
	tcase_add_test(tests, workers_answer_every_call_once);
	tcase_add_test(tests, calls_are_cancelled_while_workers_run);
	tcase_add_test(tests, a_connection_closes_while_workers_run);
	return tests;
}
