/* The loop is woken by what other threads do. */
#include <poll.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <check.h>

#include "fixture.h"
#include "threads.h"

/* Longer than any machine needs, in milliseconds; and long enough for the loop to be asleep. */
#define PATIENCE 20000
#define NAP 20

struct errand {
	struct fixture *fixture;
	struct env_address address;
	void (*run)(struct errand *errand);
	enum env_status status;
};

static void run_answer(struct errand *errand)
{
	errand->status = fixture_reply(errand->fixture->held[0], ENV_SUCCESS, "late");
}

static void run_unref(struct errand *errand)
{
	env_request_unref(errand->fixture->held[0]);
	errand->fixture->held_count = 0;
}

static void run_send(struct errand *errand)
{
	struct work_Done news;

	work_Done_init(&news);
	errand->status =
		work_news_send_to(env_hub_sender(errand->fixture->hub), errand->address, NULL, &news);
}

static void run_deliver(struct errand *errand)
{
	struct env_packet *packet = NULL;
	struct env_sender *sender = env_hub_sender(errand->fixture->hub);
	struct work_Done news;

	work_Done_init(&news);
	errand->status = work_news_pack(&packet, sender, NULL, &news);
	if (errand->status == ENV_OK)
		errand->status = env_sender_deliver(sender, errand->address, packet);
	env_packet_unref(packet);
}

static void run_dispatch(struct errand *errand)
{
	struct work_Work work;

	work_Work_init(&work);
	work.text = env_str("x");
	errand->status =
		work_inside_dispatch(env_hub_sender(errand->fixture->hub), errand->address, NULL, &work);
}

/* A worker's turn, in another thread than the loop's. */
static void run_pool(struct errand *errand)
{
	(void)env_pool_run(errand->fixture->pool);
}

static const struct {
	void (*run)(struct errand *errand);
	const char *told;
} errands[] = {
	{run_answer, "held work.done s late"}, {run_unref, "held error.job f no answer was given"},
	{run_send, "- work.news -"},           {run_deliver, "- work.news -"},
	{run_dispatch, "- work.done s x"},     {run_pool, "1 s.stat r; 1 work.done s x"},
};

static void *run_errand(void *argument)
{
	struct errand *errand = argument;
	const struct timespec nap = {.tv_nsec = NAP * 1000000L};

	(void)nanosleep(&nap, NULL);
	errand->run(errand);
	return NULL;
}

static bool is_readable(struct env_hub *hub, int timeout)
{
	struct pollfd fd = {.fd = env_hub_fd(hub), .events = POLLIN};

	return poll(&fd, 1, timeout) == 1 && (fd.revents & POLLIN) != 0;
}

/* A request that is held, and one that waits for a worker; the loop has nothing to do. */
static void prepare(struct fixture *fixture)
{
	fixture_open(fixture, NULL, 0);
	fixture->act = act_hold;
	fixture_ask(fixture, 0, "work.quiet", "held", "x");
	fixture_work(fixture);
	fixture->act = NULL;
	fixture_ask(fixture, 0, "work.do", "1", "x");
	(void)fixture_take(fixture, 0);
	env_hub_run(fixture->hub);
	ck_assert_int_eq(env_hub_timeout(fixture->hub), -1);
	ck_assert(!is_readable(fixture->hub, 0));
}

START_TEST(another_thread_wakes_the_loop)
{
	struct fixture fixture;
	pthread_t thread;

	prepare(&fixture);
	struct errand errand = {
		.fixture = &fixture, .address = fixture_address(&fixture, 0), .run = errands[_i].run};
	ck_assert_int_eq(pthread_create(&thread, NULL, run_errand, &errand), 0);
	ck_assert(is_readable(fixture.hub, PATIENCE));
	ck_assert_int_eq(pthread_join(thread, NULL), 0);
	ck_assert_int_eq(errand.status, ENV_OK);
	ck_assert_int_eq(env_hub_timeout(fixture.hub), 0);
	env_hub_run(fixture.hub);
	ck_assert(!is_readable(fixture.hub, 0));
	const char *told = fixture_take(&fixture, 0);
	ck_assert_msg(strncmp(told, errands[_i].told, strlen(errands[_i].told)) == 0, "%s", told);
	env_hub_run(fixture.hub);
	ck_assert_int_eq(env_hub_timeout(fixture.hub), -1);
	fixture_close(&fixture);
}
END_TEST

/* A worker that begins with a message that may run only so long: the loop must not sleep past that. */
START_TEST(a_worker_that_arms_a_deadline_wakes_the_loop)
{
	struct fixture fixture;
	pthread_t thread;

	fixture_open(&fixture, NULL, 0);
	fixture.act = act_hold;
	fixture_ask(&fixture, 0, "work.timed", "timed", "x");
	env_hub_run(fixture.hub);
	ck_assert_int_eq(env_hub_timeout(fixture.hub), 100);
	ck_assert(!is_readable(fixture.hub, 0));
	struct errand errand = {.fixture = &fixture, .run = run_pool};
	ck_assert_int_eq(pthread_create(&thread, NULL, run_errand, &errand), 0);
	ck_assert(is_readable(fixture.hub, PATIENCE));
	ck_assert_int_eq(pthread_join(thread, NULL), 0);
	env_hub_run(fixture.hub);
	ck_assert_int_eq(env_hub_timeout(fixture.hub), 200);
	fixture_close(&fixture);
}
END_TEST

/* Many posts before the loop looks are one. */
START_TEST(the_loop_looks_once_for_all_that_was_posted)
{
	struct fixture fixture;

	prepare(&fixture);
	struct errand errand = {.fixture = &fixture, .address = fixture_address(&fixture, 0)};
	for (int i = 0; i < 1000; i++)
		run_dispatch(&errand);
	ck_assert(is_readable(fixture.hub, 0));
	env_hub_run(fixture.hub);
	ck_assert(!is_readable(fixture.hub, 0));
	ck_assert_int_eq(env_hub_timeout(fixture.hub), -1);
	fixture_close(&fixture);
}
END_TEST

static Suite *threads_suite(void)
{
	Suite *suite = suite_create("defer_threads");
	TCase *tests = tcase_create("wake");

	tcase_set_timeout(tests, 30);
	tcase_add_loop_test(tests, another_thread_wakes_the_loop, 0, sizeof(errands) / sizeof(errands[0]));
	tcase_add_test(tests, a_worker_that_arms_a_deadline_wakes_the_loop);
	tcase_add_test(tests, the_loop_looks_once_for_all_that_was_posted);
	suite_add_tcase(suite, tests);
	suite_add_tcase(suite, expiry_tests());
	suite_add_tcase(suite, hubs_tests());
	suite_add_tcase(suite, closed_tests());
	return suite;
}

int main(void)
{
	SRunner *runner = srunner_create(threads_suite());

	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
