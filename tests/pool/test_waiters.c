/* Those who wait for a place are woken, once and in turn. */
#include "pool/suites.h"

#include <sched.h>

#include "pool/support.h"

struct sleeper {
	struct env_pool_waiter waiter;
	struct notes *notes;
	int number;
};

static void wake(void *user)
{
	struct sleeper *sleeper = user;

	notes_add(sleeper->notes, sleeper->number);
}

static void sleepers_init(struct sleeper *sleepers, int count, struct notes *notes)
{
	for (int i = 0; i < count; i++) {
		sleepers[i] = (struct sleeper){.notes = notes, .number = i};
		sleepers[i].waiter = (struct env_pool_waiter){.wake = wake, .user = &sleepers[i]};
	}
}

/* A pool without threads, with two places, both taken. */
static struct env_pool *full_pool(void)
{
	struct env_pool *pool = pool_make(ENV_POOL_INLINE, 2);

	ck_assert_int_eq(env_pool_take_place(pool), ENV_OK);
	ck_assert_int_eq(env_pool_take_place(pool), ENV_OK);
	return pool;
}

/* The same, for whose places so many wait in this order. */
static struct env_pool *waited_for_pool(struct sleeper *sleepers, int count, struct notes *notes)
{
	struct env_pool *pool = full_pool();

	notes_init(notes);
	sleepers_init(sleepers, count, notes);
	for (int i = 0; i < count; i++)
		env_pool_wait(pool, &sleepers[i].waiter);
	return pool;
}

START_TEST(is_woken_at_once_where_there_is_room)
{
	struct env_pool *pool = full_pool();
	struct notes notes;
	struct sleeper sleeper;

	notes_init(&notes);
	sleepers_init(&sleeper, 1, &notes);
	env_pool_give_place(pool);
	env_pool_wait(pool, &sleeper.waiter);
	notes_check(&notes, (const int[]){0}, 1);
	/* It does not wait any more. */
	env_pool_give_place(pool);
	notes_check(&notes, NULL, 0);
	env_pool_stop_waiting(pool, &sleeper.waiter);
	env_pool_free(pool);
	notes_check(&notes, NULL, 0);
}
END_TEST

START_TEST(each_place_wakes_the_longest_waiting)
{
	struct env_pool *pool = full_pool();
	struct notes notes;
	struct sleeper sleepers[3];

	notes_init(&notes);
	sleepers_init(sleepers, 3, &notes);
	for (int i = 2; i >= 0; i--)
		env_pool_wait(pool, &sleepers[i].waiter);
	env_pool_wait(pool, &sleepers[2].waiter);
	notes_check(&notes, NULL, 0);
	env_pool_give_place(pool);
	notes_check(&notes, (const int[]){2}, 1);
	/* Back into the line, at its end. */
	ck_assert_int_eq(env_pool_take_place(pool), ENV_OK);
	env_pool_wait(pool, &sleepers[2].waiter);
	env_pool_give_place(pool);
	env_pool_give_place(pool);
	notes_check(&notes, (const int[]){1, 0, 2}, 3);
	ck_assert_int_eq(env_pool_take_place(pool), ENV_OK);
	ck_assert_int_eq(env_pool_take_place(pool), ENV_OK);
	env_pool_give_place(pool);
	env_pool_give_place(pool);
	notes_check(&notes, NULL, 0);
	env_pool_free(pool);
}
END_TEST

/* The first of them may leave the place for long. */
START_TEST(the_last_place_wakes_all)
{
	struct notes notes;
	struct sleeper sleepers[3];
	struct env_pool *pool = waited_for_pool(sleepers, 3, &notes);

	env_pool_give_place(pool);
	notes_check(&notes, (const int[]){0}, 1);
	env_pool_give_place(pool);
	notes_check(&notes, (const int[]){1, 2}, 2);
	ck_assert_int_eq(env_pool_take_place(pool), ENV_OK);
	ck_assert_int_eq(env_pool_take_place(pool), ENV_OK);
	env_pool_wait(pool, &sleepers[2].waiter);
	env_pool_wait(pool, &sleepers[1].waiter);
	env_pool_give_place(pool);
	notes_check(&notes, (const int[]){2}, 1);
	env_pool_give_place(pool);
	notes_check(&notes, (const int[]){1}, 1);
	env_pool_free(pool);
}
END_TEST

/* Each of five in turn stops, then those left are woken in order. */
START_TEST(who_stops_is_not_woken)
{
	struct env_pool *pool = full_pool();
	struct notes notes;
	struct sleeper sleepers[5];
	int expected[4];
	int count = 0;

	notes_init(&notes);
	sleepers_init(sleepers, 5, &notes);
	for (int i = 0; i < 5; i++) {
		env_pool_wait(pool, &sleepers[i].waiter);
		if (i != _i)
			expected[count++] = i;
	}
	env_pool_stop_waiting(pool, &sleepers[_i].waiter);
	env_pool_stop_waiting(pool, &sleepers[_i].waiter);
	notes_check(&notes, NULL, 0);
	for (int i = 0; i < 5; i++) {
		env_pool_give_place(pool);
		ck_assert_int_eq(env_pool_take_place(pool), ENV_OK);
	}
	notes_check(&notes, expected, 4);
	env_pool_free(pool);
}
END_TEST

START_TEST(who_stops_passes_the_place_on)
{
	struct notes notes;
	struct sleeper sleepers[3];
	struct env_pool *pool = waited_for_pool(sleepers, 3, &notes);

	env_pool_give_place(pool);
	notes_check(&notes, (const int[]){0}, 1);
	env_pool_stop_waiting(pool, &sleepers[0].waiter);
	notes_check(&notes, (const int[]){1}, 1);
	/* This one uses it. */
	ck_assert_int_eq(env_pool_take_place(pool), ENV_OK);
	env_pool_stop_waiting(pool, &sleepers[1].waiter);
	notes_check(&notes, NULL, 0);
	env_pool_stop_waiting(pool, &sleepers[2].waiter);
	env_pool_free(pool);
	notes_check(&notes, NULL, 0);
}
END_TEST

/* The place of a job comes back when it has run, and then only. */
START_TEST(the_end_of_a_job_wakes)
{
	struct env_pool *pool = pool_make(1, 1);
	struct notes notes;
	struct gate gate;
	struct task task;
	struct sleeper sleeper;

	notes_init(&notes);
	gate_init(&gate);
	task_init(&task, &notes, 50, 4);
	task.gate = &gate;
	sleepers_init(&sleeper, 1, &notes);
	task_submit_placed(pool, &task);
	gate_await(&gate, 1);
	env_pool_wait(pool, &sleeper.waiter);
	notes_check(&notes, (const int[]){50}, 1);
	gate_open(&gate);
	notes_await(&notes, 1);
	notes_check(&notes, (const int[]){0}, 1);
	ck_assert_int_eq(env_pool_take_place(pool), ENV_OK);
	env_pool_give_place(pool);
	env_pool_stop_waiting(pool, &sleeper.waiter);
	env_pool_free(pool);
}
END_TEST

START_TEST(the_end_of_the_pool_wakes_all)
{
	struct env_pool *pool = full_pool();
	struct notes notes;
	struct sleeper sleepers[3];

	notes_init(&notes);
	sleepers_init(sleepers, 3, &notes);
	env_pool_wait(pool, &sleepers[0].waiter);
	env_pool_wait(pool, &sleepers[1].waiter);
	env_pool_ref(pool);
	env_pool_free(pool);
	notes_check(&notes, (const int[]){0, 1}, 2);
	ck_assert_int_eq(env_pool_take_place(pool), ENV_CLOSED);
	env_pool_wait(pool, &sleepers[2].waiter);
	notes_check(&notes, (const int[]){2}, 1);
	env_pool_give_place(pool);
	env_pool_give_place(pool);
	env_pool_stop_waiting(pool, &sleepers[0].waiter);
	notes_check(&notes, NULL, 0);
	env_pool_unref(pool);
}
END_TEST

/* Waits again from within: the place was lost to somebody else. */
struct stubborn {
	struct env_pool_waiter waiter;
	struct env_pool *pool;
	int losses;
	bool placed;
};

static void try_again(void *user)
{
	struct stubborn *stubborn = user;

	if (stubborn->losses > 0) {
		stubborn->losses--;
		ck_assert_int_eq(env_pool_take_place(stubborn->pool), ENV_OK);
	}
	stubborn->placed = env_pool_take_place(stubborn->pool) == ENV_OK;
	if (!stubborn->placed)
		env_pool_wait(stubborn->pool, &stubborn->waiter);
}

START_TEST(waits_again_when_woken)
{
	struct env_pool *pool = full_pool();
	struct stubborn stubborn = {.pool = pool, .losses = 2};

	stubborn.waiter = (struct env_pool_waiter){.wake = try_again, .user = &stubborn};
	env_pool_wait(pool, &stubborn.waiter);
	for (int i = 2; i > 0; i--) {
		env_pool_give_place(pool);
		ck_assert_int_eq(stubborn.losses, i - 1);
		ck_assert(!stubborn.placed);
	}
	env_pool_give_place(pool);
	ck_assert(stubborn.placed);
	env_pool_stop_waiting(pool, &stubborn.waiter);
	env_pool_free(pool);
}
END_TEST

struct slow {
	struct env_pool_waiter waiter;
	struct env_pool *pool;
	struct gate woken;
	bool through;
};

static void wake_slowly(void *user)
{
	struct slow *slow = user;

	gate_pass(&slow->woken);
	for (int i = 0; i < 10000; i++)
		sched_yield();
	slow->through = true;
}

static void *give(void *user)
{
	env_pool_give_place(((struct slow *)user)->pool);
	return NULL;
}

/* Another thread is just waking it. The memory is wiped afterwards, which ThreadSanitizer would see as well. */
START_TEST(stops_when_it_is_not_being_woken)
{
	struct env_pool *pool = full_pool();
	struct slow slow = {.pool = pool};
	pthread_t thread;

	slow.waiter = (struct env_pool_waiter){.wake = wake_slowly, .user = &slow};
	gate_init(&slow.woken);
	env_pool_wait(pool, &slow.waiter);
	ck_assert_int_eq(pthread_create(&thread, NULL, give, &slow), 0);
	gate_await(&slow.woken, 1);
	gate_open(&slow.woken);
	env_pool_stop_waiting(pool, &slow.waiter);
	ck_assert(slow.through);
	slow.waiter = (struct env_pool_waiter){0};
	pthread_join(thread, NULL);
	env_pool_free(pool);
}
END_TEST

TCase *waiters_tests(void)
{
	TCase *tests = tcase_create("waiters");

	tcase_add_test(tests, is_woken_at_once_where_there_is_room);
	tcase_add_test(tests, each_place_wakes_the_longest_waiting);
	tcase_add_test(tests, the_last_place_wakes_all);
	tcase_add_loop_test(tests, who_stops_is_not_woken, 0, 5);
	tcase_add_test(tests, who_stops_passes_the_place_on);
	tcase_add_test(tests, the_end_of_a_job_wakes);
	tcase_add_test(tests, the_end_of_the_pool_wakes_all);
	tcase_add_test(tests, waits_again_when_woken);
	tcase_add_test(tests, stops_when_it_is_not_being_woken);
	return tests;
}
