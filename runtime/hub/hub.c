/* The hub: made, run, freed. */
#include "hub/hub.h"

#include <envelope/json.h>
#include <envelope/serve.h>

#include "hub/builtin.h"
#include "text/memory.h"

static const struct env_limits defaults = {
	.frame_bytes = (size_t)1 << 20,
	.depth = ENV_DEPTH_DEFAULT + 1,
	.decoded_bytes = (size_t)16 << 20,
	.requests = 1000,
	.outbound_bytes = (size_t)16 << 20,
	.bad_frames = 100,
};

#define SET_DEFAULT(limits, member)                         \
	do {                                                \
		if ((limits)->member == 0)                  \
			(limits)->member = defaults.member; \
	} while (0)

static void fill_limits(struct env_limits *limits)
{
	SET_DEFAULT(limits, frame_bytes);
	SET_DEFAULT(limits, depth);
	SET_DEFAULT(limits, decoded_bytes);
	SET_DEFAULT(limits, requests);
	SET_DEFAULT(limits, outbound_bytes);
	SET_DEFAULT(limits, bad_frames);
}

static void init(struct env_hub *hub, const struct env_hub_options *options)
{
	*hub = (struct env_hub){0};
	if (options != NULL) {
		hub->allocator = options->allocator;
		hub->limits = options->limits;
		hub->logger = (struct env_logger){options->log, options->log_user};
	}
	fill_limits(&hub->limits);
	hub->parcels.allocator = hub->allocator;
	env_catalogue_init(&hub->catalogue, hub->allocator, &hub->logger);
}

enum env_status env_hub_new(struct env_hub **out, const struct env_hub_options *options)
{
	const struct env_allocator *allocator = options == NULL ? NULL : options->allocator;
	struct env_hub *hub = env_memory_take(allocator, sizeof(*hub));

	if (hub == NULL)
		return ENV_NO_MEMORY;
	init(hub, options);
	enum env_status status = env_builtin_add(hub);
	if (status != ENV_OK) {
		env_hub_free(hub);
		return status;
	}
	*out = hub;
	return ENV_OK;
}

static void free_listeners(struct env_hub *hub)
{
	for (size_t i = 0; i < ENV_DIRECTIONS; i++)
		env_listeners_free(&hub->directions[i], hub->allocator);
	env_listeners_free(&hub->comers, hub->allocator);
}

void env_hub_free(struct env_hub *hub)
{
	if (hub == NULL)
		return;
	while (hub->first != NULL)
		env_connection_close(hub->first, ENV_CLOSE_SHUTDOWN);
	free_listeners(hub);
	env_catalogue_free(&hub->catalogue);
	env_workspaces_free(hub);
	env_parcels_free(&hub->parcels);
	env_memory_give(hub->allocator, hub);
}

enum env_status env_hub_add(struct env_hub *hub, const struct env_package *package)
{
	return env_catalogue_add(&hub->catalogue, package);
}

enum env_status env_hub_on(struct env_hub *hub, const struct env_message *message, env_function *handler,
			   void *user)
{
	struct env_binding *binding = env_catalogue_find_binding(&hub->catalogue, message);

	if (binding == NULL)
		return ENV_NOT_FOUND;
	if (!binding->arrives) {
		env_logger_write(&hub->logger, ENV_LOG_ERROR,
				 "%.*s only goes out: it can be listened to, not handled",
				 ENV_STR_PRINT(message->name));
		return ENV_NOT_PERMITTED;
	}
	if (binding->handler != NULL)
		return ENV_DUPLICATE;
	if (message->run == ENV_RUN_DEFERRED)
		return ENV_NOT_BOUND;
	binding->handler = handler;
	binding->user = user;
	return ENV_OK;
}

void env_hub_run(struct env_hub *hub)
{
	env_tasks_run(&hub->tasks);
}

int env_hub_timeout(const struct env_hub *hub)
{
	return hub->tasks.first == NULL ? -1 : 0;
}

const struct env_message *env_hub_find(const struct env_hub *hub, const struct env_envelope *envelope,
				       struct env_str name)
{
	const struct env_entry *entry = env_catalogue_find(&hub->catalogue, envelope, name);

	return envelope == NULL || entry == NULL ? NULL : entry->binding->message;
}

const struct env_limits *env_hub_limits(const struct env_hub *hub)
{
	return &hub->limits;
}

void env_serve_stop(struct env_hub *hub)
{
	hub->stop = true;
}
