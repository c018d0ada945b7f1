/* Jobs that write down that they ran, and gates that hold them. */
#ifndef ENVELOPE_TESTS_POOL_SUPPORT_H
#define ENVELOPE_TESTS_POOL_SUPPORT_H

#include <check.h>
#include <pthread.h>

#include "pool/pool.h"

#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

#define MOST_NOTES 1024

/* Numbers in the order in which threads wrote them. */
struct notes {
	pthread_mutex_t lock;
	pthread_cond_t grown;
	size_t count;
	int numbers[MOST_NOTES];
};

void notes_init(struct notes *notes);
void notes_add(struct notes *notes, int number);

/* Waits until there are `count`. */
void notes_await(struct notes *notes, size_t count);

/* Compares with `count` numbers at `expected`, and forgets them. */
void notes_check(struct notes *notes, const int *expected, size_t count);

/* Holds who passes until it is opened. */
struct gate {
	pthread_mutex_t lock;
	pthread_cond_t changed;
	bool open;
	size_t reached; /* how many came so far */
};

void gate_init(struct gate *gate);
void gate_pass(struct gate *gate);
void gate_await(struct gate *gate, size_t reached);
void gate_open(struct gate *gate);

/* A job that notes its number when it runs and then passes a gate, if any; discarded, it notes the number negated. */
struct task {
	struct env_job job;
	struct notes *notes;
	struct gate *gate;
	int number;
};

void task_init(struct task *task, struct notes *notes, int number, uint64_t lane);

/* Submits it without a place. */
void task_submit(struct env_pool *pool, struct task *task);

/* Submits it with a place, which must be there. */
void task_submit_placed(struct env_pool *pool, struct task *task);

/* A pool of the test's; the test fails where there is none. */
struct env_pool *pool_make(int workers, size_t queue);

/* Whether this test is built with a sanitizer that has uses for addresses and threads of its own. */
bool has_sanitizer(void);

#endif
