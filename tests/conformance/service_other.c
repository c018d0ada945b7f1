/* The messages that the recorded service answers in other words than they came in. */
#include <stdlib.h>
#include <string.h>

#include <envelope/state.h>

#include "answers.env.h"
#include "corpus.env.h"
#include "service_messages.h"

/* ---- x.list: `st` is a set ---- */

static bool holds(const int64_t *items, size_t count, int64_t item)
{
	for (size_t i = 0; i < count; i++)
		if (items[i] == item)
			return true;
	return false;
}

static enum env_status echo_list(struct env_connection *from, struct env_request *request,
				 const struct corpus_x_list *payload, void *user)
{
	struct corpus_x_list answer = *payload;
	int64_t *items = calloc(payload->st.count + 1, sizeof(*items));

	(void)from, (void)user;
	if (items == NULL)
		return ENV_NO_MEMORY;
	answer.st = (struct corpus_x_list_st){items, 0};
	for (size_t i = 0; i < payload->st.count; i++)
		if (!holds(items, answer.st.count, payload->st.items[i]))
			items[answer.st.count++] = payload->st.items[i];
	enum env_status status = corpus_x_list_reply(request, ENV_SUCCESS, &answer);
	free(items);
	return status;
}

/* ---- x.time: a duration as seconds ---- */

/* Months and years have no length in seconds; the recorded service takes none. */
static double seconds_of(struct env_duration duration)
{
	double days = 365.0 * duration.years + 30.0 * duration.months + 7.0 * duration.weeks + duration.days;

	return ((days * 24 + duration.hours) * 60 + duration.minutes) * 60 + duration.seconds;
}

static enum env_status answer_time(struct env_connection *from, struct env_request *request,
				   const struct corpus_x_time *payload, void *user)
{
	const struct answers_x_time answer = {
		.dt_is = payload->dt_is,
		.dt = payload->dt,
		.d_is = payload->d_is,
		.d = payload->d,
		.t_is = payload->t_is,
		.t = payload->t,
		.td_is = payload->td_is,
		.td = seconds_of(payload->td),
	};

	(void)from, (void)user;
	return corpus_x_time_reply(request, ENV_SUCCESS, &answer);
}

/* ---- x.alias: the names of the model ---- */

static enum env_status answer_alias(struct env_connection *from, struct env_request *request,
				    const struct corpus_x_alias *payload, void *user)
{
	const struct answers_x_alias answer = {
		.user_name = payload->userName,
		.inner_is = payload->in_is,
		.inner.innerVal = payload->in.inner_val,
	};

	(void)from, (void)user;
	return corpus_x_alias_reply(request, ENV_SUCCESS, &answer);
}

enum env_status service_bind_others(struct env_hub *hub)
{
	enum env_status status = corpus_x_list_on(hub, echo_list, NULL);

	if (status == ENV_OK)
		status = corpus_x_time_on(hub, answer_time, NULL);
	if (status == ENV_OK)
		status = corpus_x_alias_on(hub, answer_alias, NULL);
	return status;
}
