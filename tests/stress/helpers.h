/* Threads that answer requests after the handler has returned, one another's too. */
#ifndef ENVELOPE_TESTS_STRESS_HELPERS_H
#define ENVELOPE_TESTS_STRESS_HELPERS_H

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>

#include <envelope/request.h>

#include "stress/faults.h"

#define HELPER_COUNT 2

enum errand_kind {
	ERRAND_ANSWER, /* answers */
	ERRAND_TWICE,  /* answers twice */
	ERRAND_STEPS,  /* goes through several states */
	ERRAND_FAIL,   /* answers that it failed */
	ERRAND_DROP,   /* gives the request back without a word */
	ERRAND_KINDS
};

struct errand {
	struct errand *next;
	struct env_request *request; /* with a reference */
	enum errand_kind kind;
	int64_t number;
};

struct helpers {
	struct faults *faults;
	pthread_mutex_t lock;
	pthread_cond_t changed;
	struct errand *first;
	struct errand *last;
	bool stopping;
	pthread_t threads[HELPER_COUNT];
};

void helpers_start(struct helpers *helpers, struct faults *faults);

/* Returns when all errands are done. */
void helpers_stop(struct helpers *helpers);

/* Takes a reference of the request. Any thread. */
void helpers_give(struct helpers *helpers, struct env_request *request, enum errand_kind kind,
		  int64_t number);

/* ---- answers, which handlers give too ---- */

/* Answers with stress.done. */
enum env_status answer_done(struct env_request *request, const struct env_state *state, int64_t number);

/* Answers with progress.num. */
enum env_status answer_progress(struct env_request *request, const struct env_state *state, int64_t number);

/*
 * Notes a status that is neither ENV_OK nor one of those that the world outside can bring about at any time: the
 * request has ended, its connection is gone, its peer does not read.
 */
void expect_answered(struct faults *faults, enum env_status status, const char *what);

/* Final answers, the second of which must be refused where the first was taken. */
void answer_twice(struct faults *faults, struct env_request *request, int64_t number);

/* Running, progress, waiting, running, done. */
void answer_in_steps(struct faults *faults, struct env_request *request, int64_t number);

#endif
