/* The recorded service, rebuilt. */
#include "service.h"

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <envelope/memory.h>

#include "answers.env.h"
#include "corpus.env.h"
#include "service_messages.h"

struct labelled {
	struct labelled *next;
	char *label;
	struct env_memory_peer *peer;
};

struct service {
	struct env_pool *pool;
	struct env_hub *hub;
	struct env_channels *channels;
	locale_t locale;
	enum env_batch batch;
	struct labelled *labelled;
};

/* The log says why a service does not start; what it says of bad frames is of no interest. */
static void log_error(void *user, enum env_log_level level, const char *text)
{
	(void)user;
	if (level == ENV_LOG_ERROR)
		fprintf(stderr, "conformance: %s\n", text);
}

/* Deferred messages are handled in this thread, when settle() says so. */
static enum env_status open_hub(struct service *service)
{
	const struct env_pool_options pool = {.workers = ENV_POOL_INLINE};
	struct env_hub_options options = {.log = log_error};
	enum env_status status = env_pool_new(&service->pool, &pool);

	options.pool = service->pool;
	if (status == ENV_OK)
		status = env_hub_new(&service->hub, &options);
	if (status == ENV_OK)
		status = env_hub_add(service->hub, &answers_package);
	if (status == ENV_OK)
		status = env_hub_add(service->hub, &corpus_package);
	return status;
}

static enum env_status bind(struct service *service)
{
	enum env_status status = service_bind_echoes(service->hub);

	if (status == ENV_OK)
		status = service_bind_guards(service->hub, &service->locale);
	if (status == ENV_OK)
		status = service_bind_text(service->hub, &service->locale);
	if (status == ENV_OK)
		status = service_bind_others(service->hub);
	if (status == ENV_OK)
		status = service_bind_jobs(service->hub, &service->batch);
	if (status == ENV_OK)
		status = service_open_channels(&service->channels, service->hub);
	return status;
}

struct service *service_new(void)
{
	struct service *service = calloc(1, sizeof(*service));

	if (service == NULL)
		return NULL;
	service->locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
	if (service->locale == (locale_t)0 || open_hub(service) != ENV_OK || bind(service) != ENV_OK) {
		service_free(service);
		return NULL;
	}
	return service;
}

void service_free(struct service *service)
{
	if (service == NULL)
		return;
	while (service->labelled != NULL) {
		struct labelled *gone = service->labelled;
		service->labelled = gone->next;
		env_memory_peer_free(gone->peer);
		free(gone->label);
		free(gone);
	}
	env_pool_free(service->pool);
	env_hub_free(service->hub);
	env_channels_free(service->channels);
	if (service->locale != (locale_t)0)
		freelocale(service->locale);
	free(service);
}

void service_set_batch(struct service *service, enum env_batch batch)
{
	service->batch = batch;
}

/* Until nothing is left to do, on the loop or for workers. */
static void settle(struct service *service)
{
	do
		env_hub_run(service->hub);
	while (env_pool_run(service->pool) > 0 || env_hub_timeout(service->hub) == 0);
}

/* A peer that was told what each is told when it comes. */
static struct env_memory_peer *open_peer(struct service *service)
{
	const struct env_connection_options options = {
		.incoming = &corpus_incoming_envelope,
		.user = ENV_STR_INIT("1"),
		.language = ENV_STR_INIT("en"),
	};
	struct env_memory_peer *peer = NULL;
	struct env_str frame;

	if (env_memory_peer_open(&peer, service->hub, &options) != ENV_OK)
		return NULL;
	settle(service);
	while (env_memory_peer_take(peer, &frame))
		continue;
	return peer;
}

/* The peer of a label, opened where there is none yet; NULL where that failed. */
static struct env_memory_peer *find_labelled(struct service *service, const char *label)
{
	struct labelled *labelled = service->labelled;

	while (labelled != NULL && strcmp(labelled->label, label) != 0)
		labelled = labelled->next;
	if (labelled != NULL)
		return labelled->peer;
	labelled = calloc(1, sizeof(*labelled));
	if (labelled == NULL)
		return NULL;
	*labelled = (struct labelled){service->labelled, strdup(label), open_peer(service)};
	service->labelled = labelled;
	return labelled->label != NULL ? labelled->peer : NULL;
}

static json_t *take_answers(struct service *service, struct env_memory_peer *peer)
{
	json_t *answers = json_array();
	struct env_str frame;

	settle(service);
	while (env_memory_peer_take(peer, &frame))
		json_array_append_new(answers, json_stringn(frame.ptr, frame.len));
	return answers;
}

json_t *service_ask(struct service *service, const char *label, const char *text, size_t len)
{
	struct env_memory_peer *peer = label != NULL ? find_labelled(service, label) : open_peer(service);

	if (peer == NULL)
		return NULL;
	/* What went wrong shows in the answers. */
	(void)env_memory_peer_push(peer, env_str_of(text, len));
	json_t *answers = take_answers(service, peer);
	if (label == NULL)
		env_memory_peer_free(peer);
	return answers;
}
