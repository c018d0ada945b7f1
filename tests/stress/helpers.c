/* Threads that answer requests after the handler has returned. */
#include "stress/helpers.h"

#include <stdlib.h>

#include <envelope/state.h>

#include "stress.env.h"

/* ---- answers ---- */

enum env_status answer_done(struct env_request *request, const struct env_state *state, int64_t number)
{
	struct stress_done payload;

	stress_done_init(&payload);
	payload.number = number;
	return env_request_reply(request, state, &stress_done_message, &payload);
}

enum env_status answer_progress(struct env_request *request, const struct env_state *state, int64_t number)
{
	struct envelope_progress_num payload;

	envelope_progress_num_init(&payload);
	payload.curr = number;
	payload.total = number;
	return env_request_reply(request, state, &envelope_progress_num_message, &payload);
}

void expect_answered(struct faults *faults, enum env_status status, const char *what)
{
	if (status != ENV_OK && status != ENV_BAD_STATE && status != ENV_CLOSED && status != ENV_LIMIT)
		faults_note(faults, "%s: %s", what, env_status_text(status));
}

void answer_twice(struct faults *faults, struct env_request *request, int64_t number)
{
	enum env_status first = answer_done(request, ENV_SUCCESS, number);
	enum env_status second = answer_done(request, ENV_SUCCESS, number);
	enum env_status third = env_request_fail_job(request, "too late");

	expect_answered(faults, first, "the first of two answers");
	if (first == ENV_OK && (second != ENV_BAD_STATE || third != ENV_BAD_STATE))
		faults_note(faults, "answers after the final one: %s, %s", env_status_text(second),
			    env_status_text(third));
}

void answer_in_steps(struct faults *faults, struct env_request *request, int64_t number)
{
	expect_answered(faults, answer_done(request, ENV_RUNNING, number), "running");
	expect_answered(faults, answer_progress(request, NULL, number), "no state");
	expect_answered(faults, answer_progress(request, &stress_state_waiting, number), "waiting");
	expect_answered(faults, answer_progress(request, ENV_RUNNING, number), "running again");
	expect_answered(faults, answer_done(request, ENV_SUCCESS, number), "done");
}

/* ---- threads ---- */

static void do_errand(struct faults *faults, struct errand *errand)
{
	struct env_request *request = errand->request;

	switch (errand->kind) {
	case ERRAND_ANSWER:
		expect_answered(faults, answer_done(request, ENV_SUCCESS, errand->number), "late");
		break;
	case ERRAND_TWICE:
		answer_twice(faults, request, errand->number);
		break;
	case ERRAND_STEPS:
		answer_in_steps(faults, request, errand->number);
		break;
	case ERRAND_FAIL:
		expect_answered(faults, env_request_fail_bad_request(request, "no"), "failing late");
		break;
	case ERRAND_DROP:
	case ERRAND_KINDS:
		break;
	}
	env_request_unref(request);
	free(errand);
}

/* NULL: there will be none any more. */
static struct errand *take(struct helpers *helpers)
{
	pthread_mutex_lock(&helpers->lock);
	while (helpers->first == NULL && !helpers->stopping)
		pthread_cond_wait(&helpers->changed, &helpers->lock);
	struct errand *errand = helpers->first;
	if (errand != NULL)
		helpers->first = errand->next;
	pthread_mutex_unlock(&helpers->lock);
	return errand;
}

static void *work(void *argument)
{
	struct helpers *helpers = argument;
	struct errand *errand = NULL;

	while ((errand = take(helpers)) != NULL)
		do_errand(helpers->faults, errand);
	return NULL;
}

void helpers_give(struct helpers *helpers, struct env_request *request, enum errand_kind kind, int64_t number)
{
	struct errand *errand = malloc(sizeof(*errand));

	if (errand == NULL)
		abort();
	*errand = (struct errand){.request = env_request_ref(request), .kind = kind, .number = number};
	pthread_mutex_lock(&helpers->lock);
	if (helpers->first == NULL)
		helpers->first = errand;
	else
		helpers->last->next = errand;
	helpers->last = errand;
	pthread_cond_signal(&helpers->changed);
	pthread_mutex_unlock(&helpers->lock);
}

void helpers_start(struct helpers *helpers, struct faults *faults)
{
	*helpers = (struct helpers){.faults = faults};
	pthread_mutex_init(&helpers->lock, NULL);
	pthread_cond_init(&helpers->changed, NULL);
	for (size_t i = 0; i < HELPER_COUNT; i++)
		if (pthread_create(&helpers->threads[i], NULL, work, helpers) != 0)
			abort();
}

void helpers_stop(struct helpers *helpers)
{
	pthread_mutex_lock(&helpers->lock);
	helpers->stopping = true;
	pthread_cond_broadcast(&helpers->changed);
	pthread_mutex_unlock(&helpers->lock);
	for (size_t i = 0; i < HELPER_COUNT; i++)
		pthread_join(helpers->threads[i], NULL);
	pthread_cond_destroy(&helpers->changed);
	pthread_mutex_destroy(&helpers->lock);
}
