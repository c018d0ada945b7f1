/* What a service forgot to bind, or bound to nothing. */
#include "adapters/unhandled.h"

#include "hub/hub.h"

/* Each message is known once by its address, with its binding, whatever envelopes it is in. */
static bool is_unhandled(const struct env_entry *entry)
{
	const struct env_binding *binding = entry->binding;

	return entry->envelope == NULL && binding->handler == NULL && binding->ways[ENV_INCOMING] != NULL;
}

static bool has_trait(const struct env_message *message, struct env_str name)
{
	for (size_t i = 0; i < message->trait_count; i++)
		if (env_str_equal(message->traits[i], name))
			return true;
	return false;
}

static bool is_anyones(const struct env_catalogue *catalogue, const struct env_trait *trait)
{
	for (size_t i = 0; i < catalogue->entry_count; i++)
		if (has_trait(catalogue->entries[i].binding->message, trait->name))
			return true;
	return false;
}

/* A trait that is listened to, and that no message has: a slip of the pen. */
static void log_idle_traits(const struct env_hub *hub)
{
	const struct env_catalogue *catalogue = &hub->sender->catalogue;

	for (const struct env_trait *trait = catalogue->traits; trait != NULL; trait = trait->next)
		if (trait->listeners.first != NULL && !is_anyones(catalogue, trait))
			env_logger_write(&hub->sender->logger, ENV_LOG_WARNING,
					 "no message has the trait %.*s, to which there are listeners",
					 ENV_STR_PRINT(trait->name));
}

static void log_handlerless(const struct env_hub *hub)
{
	const struct env_catalogue *catalogue = &hub->sender->catalogue;

	for (size_t i = 0; i < catalogue->entry_count; i++) {
		const struct env_entry *entry = &catalogue->entries[i];
		if (is_unhandled(entry))
			env_logger_write(&hub->sender->logger, ENV_LOG_WARNING, "%.*s has no handler",
					 ENV_STR_PRINT(entry->binding->message->name));
	}
}

void env_unhandled_log(const struct env_hub *hub)
{
	log_handlerless(hub);
	log_idle_traits(hub);
}
