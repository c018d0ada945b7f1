/* The recorded service, rebuilt. */
#include "service.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <envelope/memory.h>
#include <envelope/state.h>

#include "corpus.env.h"

struct labelled {
	struct labelled *next;
	char *label;
	struct env_memory_peer *peer;
};

struct service {
	struct env_hub *hub;
	struct labelled *labelled;
};

/* Each message of the corpus: its C name, and that of its payload. */
#define CORPUS_MESSAGES(X)              \
	X(x_scalars, x_scalars)         \
	X(x_opt, x_opt)                 \
	X(x_defaults, x_defaults)       \
	X(x_strict, x_strict)           \
	X(x_num, x_num)                 \
	X(x_order, x_order)             \
	X(x_forbid, x_forbid)           \
	X(x_ignore, x_ignore)           \
	X(x_allow, x_allow)             \
	X(x_empty, x_empty)             \
	X(x_emptyforbid, x_emptyforbid) \
	X(x_tree, Tree)                 \
	X(x_any, x_any)

#define ECHO(name, payload_name)                                                                     \
	static enum env_status echo_##name(struct env_connection *from, struct env_request *request, \
					   const struct corpus_##payload_name *payload, void *user)  \
	{                                                                                            \
		(void)from, (void)user;                                                              \
		return corpus_##name##_reply(request, ENV_SUCCESS, payload);                         \
	}
CORPUS_MESSAGES(ECHO)
#undef ECHO

static enum env_status set_handlers(struct env_hub *hub)
{
	enum env_status status = ENV_OK;

#define SET(name, payload_name) \
	if (status == ENV_OK)   \
		status = corpus_##name##_on(hub, echo_##name, NULL);
	CORPUS_MESSAGES(SET)
#undef SET
	return status;
}

/* The log says why a service does not start; what it says of bad frames is of no interest. */
static void log_error(void *user, enum env_log_level level, const char *text)
{
	(void)user;
	if (level == ENV_LOG_ERROR)
		fprintf(stderr, "conformance: %s\n", text);
}

struct service *service_new(void)
{
	const struct env_hub_options options = {.log = log_error};
	struct service *service = calloc(1, sizeof(*service));

	if (service == NULL)
		return NULL;
	if (env_hub_new(&service->hub, &options) != ENV_OK ||
	    env_hub_add(service->hub, &corpus_package) != ENV_OK || set_handlers(service->hub) != ENV_OK) {
		service_free(service);
		return NULL;
	}
	return service;
}

void service_free(struct service *service)
{
	while (service != NULL && service->labelled != NULL) {
		struct labelled *gone = service->labelled;
		service->labelled = gone->next;
		env_memory_peer_free(gone->peer);
		free(gone->label);
		free(gone);
	}
	if (service != NULL)
		env_hub_free(service->hub);
	free(service);
}

static struct env_memory_peer *open_peer(struct service *service)
{
	const struct env_connection_options options = {
		.incoming = &corpus_incoming_envelope,
		.user = ENV_STR_INIT("1"),
		.language = ENV_STR_INIT("en"),
	};
	struct env_memory_peer *peer = NULL;

	return env_memory_peer_open(&peer, service->hub, &options) == ENV_OK ? peer : NULL;
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

	env_hub_run(service->hub);
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
