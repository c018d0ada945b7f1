/* The hub: made, run, freed. */
#include "hub/hub.h"

#include <errno.h>

#include "hub/builtin.h"
#include "hub/connection.h"
#include "hub/request.h"
#include "text/memory.h"

static enum env_status make(struct env_hub **out, const struct env_hub_options *options)
{
	struct env_hub *hub = env_memory_take(options->allocator, sizeof(*hub));

	if (hub == NULL)
		return ENV_NO_MEMORY;
	*hub = (struct env_hub){.sender = NULL};
	enum env_status status = env_sender_new(&hub->sender, options);
	if (status != ENV_OK) {
		int reason = errno;
		env_memory_give(options->allocator, hub);
		errno = reason;
		return status;
	}
	env_waiters_init(hub, options->pool);
	*out = hub;
	return ENV_OK;
}

enum env_status env_hub_new(struct env_hub **out, const struct env_hub_options *options)
{
	const struct env_hub_options none = {.allocator = NULL};
	struct env_hub *hub = NULL;
	enum env_status status = make(&hub, options == NULL ? &none : options);

	if (status != ENV_OK)
		return status;
	status = env_builtin_add(hub);
	if (status != ENV_OK) {
		env_hub_free(hub);
		return status;
	}
	*out = hub;
	return ENV_OK;
}

static void free_listeners(struct env_hub *hub)
{
	for (size_t i = 0; i < ENV_DIRECTION_COUNT; i++)
		env_listeners_free(&hub->directions[i], hub->sender->allocator);
	env_listeners_free(&hub->connection_listeners, hub->sender->allocator);
}

/* Other threads may hold on to the sender, and find it closed. */
void env_hub_free(struct env_hub *hub)
{
	if (hub == NULL)
		return;
	struct env_sender *sender = hub->sender;
	hub->going = true;
	while (hub->first != NULL)
		env_connection_close(hub->first, ENV_CLOSE_SHUTDOWN);
	env_waiters_free(hub);
	env_timers_disarm(&sender->timers, &hub->drain_end);
	env_sender_revoke(sender, &hub->drain_turn);
	env_sender_close(sender);
	env_packets_disown(&sender->packets);
	env_request_free_spare(sender);
	free_listeners(hub);
	env_memory_give(sender->allocator, hub);
	env_sender_unref(sender);
}

enum env_status env_hub_add(struct env_hub *hub, const struct env_package *package)
{
	if (hub->opened && !env_catalogue_knows(&hub->sender->catalogue, package)) {
		env_logger_write(&hub->sender->logger, ENV_LOG_ERROR,
				 "package %s comes too late: a connection was opened before", package->name);
		return ENV_BAD_STATE;
	}
	return env_catalogue_add(&hub->sender->catalogue, package);
}

/* The binding of a message that this hub can handle. */
static enum env_status find_handled(struct env_hub *hub, const struct env_message *message,
				    struct env_binding **out)
{
	struct env_binding *binding = env_catalogue_find_binding(&hub->sender->catalogue, message);

	if (binding == NULL) {
		env_logger_write(&hub->sender->logger, ENV_LOG_ERROR, "%.*s is in no package that was added",
				 ENV_STR_PRINT(message->name));
		return ENV_NOT_FOUND;
	}
	if (!env_binding_arrives(binding)) {
		env_logger_write(&hub->sender->logger, ENV_LOG_ERROR,
				 "%.*s only goes out: it can be listened to, not handled",
				 ENV_STR_PRINT(message->name));
		return ENV_NOT_PERMITTED;
	}
	*out = binding;
	if (message->run != ENV_RUN_DEFERRED || hub->waiters.pool != NULL)
		return ENV_OK;
	env_logger_write(&hub->sender->logger, ENV_LOG_ERROR, "%.*s is deferred, and the hub has no pool",
			 ENV_STR_PRINT(message->name));
	return ENV_NOT_BOUND;
}

static enum env_status refuse_second(const struct env_hub *hub, const struct env_message *message,
				     const char *what)
{
	env_logger_write(&hub->sender->logger, ENV_LOG_ERROR, "%.*s has a %s already",
			 ENV_STR_PRINT(message->name), what);
	return ENV_DUPLICATE;
}

enum env_status env_hub_on(struct env_hub *hub, const struct env_message *message, env_function *handler,
			   void *user)
{
	struct env_binding *binding = NULL;
	enum env_status status = find_handled(hub, message, &binding);

	if (status != ENV_OK)
		return status;
	if (handler == NULL)
		return ENV_INVALID;
	if (binding->handler != NULL)
		return refuse_second(hub, message, "handler");
	binding->handler = handler;
	binding->user = user;
	return ENV_OK;
}

enum env_status env_hub_guard(struct env_hub *hub, const struct env_message *message, env_function *guard,
			      void *user)
{
	struct env_binding *binding = NULL;
	enum env_status status = find_handled(hub, message, &binding);

	if (status != ENV_OK)
		return status;
	if (message->guard == NULL)
		return ENV_NOT_PERMITTED;
	if (guard == NULL)
		return ENV_INVALID;
	if (binding->guard != NULL)
		return refuse_second(hub, message, "guard");
	binding->guard = guard;
	binding->guard_user = user;
	return ENV_OK;
}

const struct env_message *env_hub_find(const struct env_hub *hub, const struct env_envelope *envelope,
				       struct env_str name)
{
	const struct env_entry *entry = env_catalogue_find(&hub->sender->catalogue, envelope, name);

	return envelope == NULL || entry == NULL ? NULL : entry->binding->message;
}

const struct env_state *env_hub_find_state(const struct env_hub *hub, struct env_str code)
{
	return env_catalogue_find_state(&hub->sender->catalogue, code);
}

const struct env_limits *env_hub_limits(const struct env_hub *hub)
{
	return &hub->sender->limits;
}

struct env_sender *env_hub_sender(const struct env_hub *hub)
{
	return hub->sender;
}

void env_hub_log(const struct env_hub *hub, enum env_log_level level, const char *text)
{
	char line[ENV_LOG_LINE_SIZE];

	env_log_clean(line, sizeof(line), env_str(text));
	env_logger_write(&hub->sender->logger, level, "%s", line);
}
