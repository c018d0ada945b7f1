/* Who wants to be told of what. */
#include "hub/hub.h"

enum env_status env_hub_listen(struct env_hub *hub, const struct env_message *message, env_function *listener,
			       void *user, int priority)
{
	struct env_binding *binding = env_catalogue_find_binding(&hub->sender->catalogue, message);

	if (binding == NULL)
		return ENV_NOT_FOUND;
	struct env_listening listening = {.as.message = listener, .user = user, .priority = priority};
	return env_listeners_add(&binding->listeners, hub->sender->allocator, listening);
}

enum env_status env_hub_unlisten(struct env_hub *hub, const struct env_message *message,
				 env_function *listener, void *user)
{
	struct env_binding *binding = env_catalogue_find_binding(&hub->sender->catalogue, message);
	struct env_listening listening = {.as.message = listener, .user = user};

	if (binding == NULL)
		return ENV_NOT_FOUND;
	return env_listeners_remove(&binding->listeners, hub->sender->allocator, &listening) == 0
		       ? ENV_NOT_FOUND
		       : ENV_OK;
}

enum env_status env_hub_listen_trait(struct env_hub *hub, struct env_str name, env_listener *listener,
				     void *user, int priority)
{
	struct env_trait *trait = env_catalogue_trait(&hub->sender->catalogue, name);
	struct env_listening listening = {.as.any = listener, .user = user, .priority = priority};

	if (trait == NULL)
		return ENV_NO_MEMORY;
	return env_listeners_add(&trait->listeners, hub->sender->allocator, listening);
}

enum env_status env_hub_listen_direction(struct env_hub *hub, enum env_direction direction,
					 env_listener *listener, void *user, int priority)
{
	struct env_listening listening = {.as.any = listener, .user = user, .priority = priority};

	return env_listeners_add(&hub->directions[direction], hub->sender->allocator, listening);
}

enum env_status env_hub_unlisten_any(struct env_hub *hub, env_listener *listener, void *user)
{
	struct env_listening listening = {.as.any = listener, .user = user};
	size_t count = 0;

	for (struct env_trait *trait = hub->sender->catalogue.traits; trait != NULL; trait = trait->next)
		count += env_listeners_remove(&trait->listeners, hub->sender->allocator, &listening);
	for (size_t i = 0; i < ENV_DIRECTION_COUNT; i++)
		count += env_listeners_remove(&hub->directions[i], hub->sender->allocator, &listening);
	return count == 0 ? ENV_NOT_FOUND : ENV_OK;
}

enum env_status env_hub_listen_connections(struct env_hub *hub, env_connection_listener *listener, void *user,
					   int priority)
{
	struct env_listening listening = {.as.connection = listener, .user = user, .priority = priority};

	return env_listeners_add(&hub->connection_listeners, hub->sender->allocator, listening);
}

enum env_status env_hub_unlisten_connections(struct env_hub *hub, env_connection_listener *listener,
					     void *user)
{
	struct env_listening listening = {.as.connection = listener, .user = user};

	return env_listeners_remove(&hub->connection_listeners, hub->sender->allocator, &listening) == 0
		       ? ENV_NOT_FOUND
		       : ENV_OK;
}
