/* Telling listeners. */
#include "hub/tell.h"

static void log_listener(const struct env_hub *hub, const struct env_meta *meta, enum env_status status)
{
	if (status != ENV_OK)
		env_logger_write(&hub->sender->logger, ENV_LOG_WARNING, "a listener of %.*s failed: %s",
				 ENV_STR_PRINT(meta->message->name), env_status_text(status));
}

static void tell_message(struct env_connection *connection, struct env_listeners *list,
			 const struct env_meta *meta, const void *payload)
{
	if (list->first == NULL)
		return;
	struct env_round round = env_listeners_begin(list);
	struct env_listening *listening = NULL;
	while ((listening = env_round_next(&round)) != NULL)
		log_listener(connection->hub, meta,
			     meta->message->notify(listening->as.message, connection, meta, payload,
						   listening->user));
	env_round_end(&round, connection->sender->allocator);
}

static void tell_any(struct env_connection *connection, struct env_listeners *list,
		     const struct env_meta *meta, const void *payload)
{
	if (list->first == NULL)
		return;
	struct env_round round = env_listeners_begin(list);
	struct env_listening *listening = NULL;
	while ((listening = env_round_next(&round)) != NULL)
		log_listener(connection->hub, meta,
			     listening->as.any(connection, meta, payload, listening->user));
	env_round_end(&round, connection->sender->allocator);
}

void env_tell_all(struct env_connection *connection, struct env_binding *binding, const struct env_meta *meta,
		  const void *payload)
{
	tell_message(connection, &binding->listeners, meta, payload);
	for (size_t i = 0; i < meta->message->trait_count; i++)
		tell_any(connection, &binding->traits[i]->listeners, meta, payload);
	tell_any(connection, &connection->hub->directions[meta->envelope->direction], meta, payload);
}
