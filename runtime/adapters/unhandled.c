/* What a service forgot to bind. */
#include "adapters/unhandled.h"

#include "hub/hub.h"

/* Each message is known once by its address, with its binding, whatever envelopes it is in. */
static bool is_unhandled(const struct env_entry *entry)
{
	const struct env_binding *binding = entry->binding;

	return entry->envelope == NULL && binding->handler == NULL && binding->ways[ENV_INCOMING] != NULL;
}

void env_unhandled_log(const struct env_hub *hub)
{
	const struct env_catalogue *catalogue = &hub->sender->catalogue;

	for (size_t i = 0; i < catalogue->entry_count; i++) {
		const struct env_entry *entry = &catalogue->entries[i];
		if (is_unhandled(entry))
			env_logger_write(&hub->sender->logger, ENV_LOG_WARNING, "%.*s has no handler",
					 ENV_STR_PRINT(entry->binding->message->name));
	}
}
