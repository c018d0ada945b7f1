/* The messages that are no echo: x.job, x.raise and s.send_client_info. */
#include <inttypes.h>
#include <stdio.h>

#include <envelope/state.h>

#include "corpus.env.h"
#include "service_messages.h"

#define CONNECTION_MODEL "envelope.connection"

/* ---- x.job ---- */

/* The job's message of that number, from 1. */
static enum env_status pack(struct env_packet **packet, struct env_request *request,
			    const struct corpus_x_job *job, int64_t number)
{
	struct env_sender *sender = env_request_sender(request);
	const struct env_cause cause = {
		.trace = job->use_id ? env_request_meta(request)->trace : (struct env_str){0},
		.state = ENV_RUNNING,
	};
	struct envelope_progress_num progress;

	if (job->kind == CORPUS_X_JOB_KIND_EMPTY || (job->kind == CORPUS_X_JOB_KIND_MIXED && number % 2 == 0))
		return envelope_s_stat_pack(packet, sender, &cause);
	envelope_progress_num_init(&progress);
	progress.curr = number;
	progress.total = job->n;
	return envelope_progress_num_pack(packet, sender, &cause, &progress);
}

static enum env_status add(struct env_collection *collection, struct env_request *request,
			   const struct corpus_x_job *job, int64_t number)
{
	struct env_packet *packet = NULL;
	enum env_status status = pack(&packet, request, job, number);

	if (status != ENV_OK)
		return status;
	status = env_collection_add(collection, env_request_address(request), packet);
	env_packet_unref(packet);
	return status;
}

static enum env_status send_all(struct env_request *request, const struct corpus_x_job *job,
				enum env_batch batch)
{
	const struct env_collection_options options = {.batch = batch};
	struct env_collection *collection = NULL;
	enum env_status status = env_collection_new(&collection, env_request_sender(request), &options);

	if (status != ENV_OK)
		return status;
	for (int64_t number = 1; status == ENV_OK && number <= job->n; number++)
		status = add(collection, request, job, number);
	if (status == ENV_OK)
		return env_collection_commit(collection);
	env_collection_drop(collection);
	return status;
}

static enum env_status handle_job(struct env_request *request, const struct corpus_x_job *job, void *user)
{
	const enum env_batch *batch = user;

	switch (job->kind) {
	case CORPUS_X_JOB_KIND_NOTFOUND:
		return env_request_fail_not_found(request, CONNECTION_MODEL, "pk", env_str("17"));
	case CORPUS_X_JOB_KIND_UNAUTHORIZED:
		return env_request_fail_unauthorized(request, CONNECTION_MODEL, "pk", env_str("5"),
						     "envelope.view_connection");
	case CORPUS_X_JOB_KIND_BADREQUEST:
		return env_request_fail_bad_request(request, "no can do");
	case CORPUS_X_JOB_KIND_BOOM:
		return env_request_fail_job(request, "kaboom");
	default:
		return send_all(request, job, *batch);
	}
}

/* ---- x.raise ---- */

static enum env_status handle_raise(struct env_connection *from, struct env_request *request,
				    const struct corpus_x_raise *payload, void *user)
{
	(void)from, (void)user;
	if (payload->kind == CORPUS_X_RAISE_KIND_NOTFOUND)
		return env_request_fail_not_found(request, CONNECTION_MODEL, "pk", env_str("17"));
	return env_request_fail_job(request, "kaboom");
}

/* ---- s.send_client_info ---- */

static enum env_status tell_client(struct env_request *request, void *user)
{
	const struct env_meta *meta = env_request_meta(request);
	const struct env_address address = env_request_address(request);
	const struct env_cause cause = {.trace = meta->trace};
	struct corpus_s_client_info info;
	char name[32];

	(void)user;
	(void)snprintf(name, sizeof(name), "%" PRIu32 ".%" PRIu32, address.slot, address.generation);
	corpus_s_client_info_init(&info);
	info.consumer_name = env_str(name);
	info.lang_is = meta->language.ptr == NULL ? ENV_NULL : ENV_PRESENT;
	info.lang = meta->language;
	return corpus_s_client_info_send_to(env_request_sender(request), address, &cause, &info);
}

enum env_status service_bind_jobs(struct env_hub *hub, enum env_batch *batch)
{
	enum env_status status = corpus_x_job_on(hub, handle_job, batch);

	if (status == ENV_OK)
		status = corpus_x_raise_on(hub, handle_raise, NULL);
	if (status == ENV_OK)
		status = corpus_s_send_client_info_on(hub, tell_client, NULL);
	return status;
}
