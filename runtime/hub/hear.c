/* A message of a service that conforms: told to listeners, and to the call that it answers. */
#include <envelope/state.h>

#include "hub/accept.h"
#include "hub/connection_log.h"
#include "hub/tell.h"

/* What a service says is wrong may quote from what it was asked; where that is not known, from a sensitive message. */
static bool is_secret(const struct env_passage *passage)
{
	const struct env_connection *connection = passage->connection;
	struct env_client *client = connection->client;

	if (passage->envelope != connection->errors)
		return false;
	const struct env_message *asked = client == NULL ? NULL : client->asked(client, passage->frame.trace);
	return asked == NULL || asked->sensitive;
}

/* Whether the service says that something failed, and nobody hears it: what was told one-way, or a call that was given up. */
static bool is_unheard_failure(const struct env_passage *passage, const struct env_meta *meta)
{
	const struct env_connection *connection = passage->connection;
	struct env_client *client = connection->client;

	return meta->state == ENV_FAILED &&
	       !env_is_heard(connection->hub, passage->binding, meta->envelope->direction) &&
	       (client == NULL || client->asked(client, meta->trace) == NULL);
}

static void log_hearing(const struct env_passage *passage, const struct env_meta *meta)
{
	const struct env_logger *logger = &passage->connection->sender->logger;

	/* only then is it asked whether it is secret */
	if (logger->payloads)
		env_connection_log_message(passage->connection,
					   (struct env_logged){"takes", meta->message, meta->trace,
							       passage->text, is_secret(passage)});
	if (is_unheard_failure(passage, meta))
		env_logger_write(logger, ENV_LOG_WARNING,
				 "the service says %.*s of what is no call, or none any more",
				 ENV_STR_PRINT(meta->message->name));
}

void env_passage_hear(struct env_passage *passage, const struct env_meta *meta)
{
	struct env_connection *connection = passage->connection;

	log_hearing(passage, meta);
	env_passage_count(passage, ENV_RESULT_SUCCESS);
	env_tell(connection, passage->binding, meta, passage->payload);
	if (env_connection_is_up(connection) && connection->client != NULL)
		connection->client->arrived(connection->client, meta, passage->payload);
}
