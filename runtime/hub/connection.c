/* Connections: opened, closed, asked. */
#include "hub/connection.h"

#include <envelope/envelope.env.h>

#include "hub/connection_log.h"
#include "hub/dispatch.h"
#include "hub/request.h"
#include "hub/stats.h"
#include "text/hot.h"
#include "text/memory.h"
#include "text/owner.h"

/* What the hub itself answers with. */
static const struct env_message *const own_answers[] = {
	&envelope_error_validation_message,
	&envelope_error_msg_type_message,
	&envelope_error_bad_request_message,
	&envelope_error_job_message,
};

static bool goes(const struct env_envelope *envelope, enum env_direction direction, struct env_str transport)
{
	return envelope->direction == direction && env_str_equal(envelope->transport, transport);
}

/* Whether the three envelopes go the ways that they are for, over one kind of transport. */
static bool go_together(const struct env_connection *connection)
{
	struct env_str transport = connection->incoming->transport;

	return !env_str_equal(transport, env_str("none")) &&
	       goes(connection->incoming, ENV_INCOMING, transport) &&
	       goes(connection->outgoing, ENV_OUTGOING, transport) &&
	       goes(connection->errors, ENV_OUTGOING, transport);
}

/* An answer of the hub's own for which the errors envelope has no place, or NULL. */
static const struct env_message *find_homeless(const struct env_connection *connection)
{
	for (size_t i = 0; i < sizeof(own_answers) / sizeof(own_answers[0]); i++)
		if (!env_catalogue_has(&connection->sender->catalogue, connection->errors, own_answers[i]))
			return own_answers[i];
	return NULL;
}

/* Whether the three envelopes make a connection; else the log says why. They are as the program gave them: as a service sees them. */
static bool fits(const struct env_connection *connection)
{
	const struct env_logger *logger = &connection->sender->logger;

	if (!go_together(connection)) {
		env_logger_write(
			logger, ENV_LOG_ERROR,
			"no connection: of %.*s, %.*s and %.*s the first must be incoming, the others "
			"outgoing, over one kind of transport",
			ENV_STR_PRINT(connection->incoming->name), ENV_STR_PRINT(connection->outgoing->name),
			ENV_STR_PRINT(connection->errors->name));
		return false;
	}
	const struct env_message *homeless = find_homeless(connection);
	if (homeless != NULL)
		env_logger_write(logger, ENV_LOG_ERROR, "no connection: the envelope %.*s has no %.*s",
				 ENV_STR_PRINT(connection->errors->name), ENV_STR_PRINT(homeless->name));
	return homeless == NULL;
}

static void run_closer(struct env_task *task)
{
	struct env_connection *connection = ENV_OWNER(task, struct env_connection, closer);

	env_connection_close(connection, connection->why);
}

static void run_collector(struct env_task *task)
{
	struct env_connection *connection = ENV_OWNER(task, struct env_connection, collector);

	env_connection_collect(connection);
	env_connection_unref(connection);
}

static ENV_HOT void run_teller(struct env_task *task)
{
	struct env_connection *connection = ENV_OWNER(task, struct env_connection, teller);

	env_connection_pin(connection);
	env_connection_collect(connection);
	env_connection_unpin(connection);
}

static void init(struct env_connection *connection, struct env_hub *hub,
		 const struct env_connection_options *options)
{
	char *place = (char *)(connection + 1);

	*connection = (struct env_connection){
		.hub = hub,
		.sender = env_sender_ref(hub->sender),
		.role = options->role,
		.incoming = options->incoming == NULL ? &envelope_ws_incoming_envelope : options->incoming,
		.outgoing = options->outgoing == NULL ? &envelope_ws_outgoing_envelope : options->outgoing,
		.errors = options->errors == NULL ? &envelope_errors_envelope : options->errors,
		.transport = options->transport,
		.transport_user = options->transport_user,
		.closer.run = run_closer,
		.collector.run = run_collector,
		.teller.run = run_teller,
	};
	atomic_init(&connection->references, 1);
	pthread_mutex_init(&connection->lock, NULL);
	connection->user = env_memory_keep(&place, options->user);
	connection->language = env_memory_keep(&place, options->language);
}

/* What arrives at a service goes out from a client. */
static void turn_round(struct env_connection *connection)
{
	const struct env_envelope *incoming = connection->incoming;

	if (connection->role != ENV_ROLE_CLIENT)
		return;
	connection->incoming = connection->outgoing;
	connection->outgoing = incoming;
}

/* Gives the connection its name, under which other threads find it. */
static enum env_status name(struct env_connection *connection)
{
	struct env_sender *sender = connection->sender;

	pthread_mutex_lock(&sender->lock);
	enum env_status status = env_addresses_add(&sender->addresses, sender->allocator, connection,
						   sender->limits.connections, &connection->address);
	pthread_mutex_unlock(&sender->lock);
	connection->lane = ((uint64_t)connection->address.generation << 32 | connection->address.slot) ^
			   (uint64_t)(uintptr_t)sender << 8;
	connection->lane += connection->lane == 0;
	return status;
}

/* A connection that is in no list yet. */
static enum env_status make(struct env_connection **out, struct env_hub *hub,
			    const struct env_connection_options *options)
{
	size_t size = sizeof(struct env_connection) + options->user.len + options->language.len + 2;
	struct env_connection *connection = env_memory_take(hub->sender->allocator, size);

	if (connection == NULL)
		return ENV_NO_MEMORY;
	init(connection, hub, options);
	enum env_status status = fits(connection) ? ENV_OK : ENV_MISMATCH;
	turn_round(connection);
	if (status == ENV_OK)
		status = name(connection);
	if (status == ENV_OK)
		*out = connection;
	else
		env_connection_unref(connection);
	return status;
}

static void link_into(struct env_hub *hub, struct env_connection *connection)
{
	connection->previous = hub->last;
	if (hub->last == NULL)
		hub->first = connection;
	else
		hub->last->next = connection;
	hub->last = connection;
}

static void unlink_from(struct env_hub *hub, struct env_connection *connection)
{
	if (connection->previous == NULL)
		hub->first = connection->next;
	else
		connection->previous->next = connection->next;
	if (connection->next == NULL)
		hub->last = connection->previous;
	else
		connection->next->previous = connection->previous;
}

static void tell(struct env_connection *connection, enum env_event event, enum env_close why)
{
	struct env_hub *hub = connection->hub;
	struct env_round round = env_listeners_begin(&hub->connection_listeners);
	struct env_listening *listening = NULL;

	while ((listening = env_round_next(&round)) != NULL) {
		if (event == ENV_EVENT_CONNECTED && connection->closed)
			break;
		listening->as.connection(connection, event, why, listening->user);
	}
	env_round_end(&round, connection->sender->allocator);
}

enum env_status env_connection_open(struct env_connection **out, struct env_hub *hub,
				    const struct env_connection_options *options)
{
	const struct env_connection_options defaults = {.role = ENV_ROLE_SERVICE};
	struct env_connection *connection = NULL;
	bool refuses = hub->draining || hub->going;

	options = options == NULL ? &defaults : options;
	enum env_status status = refuses ? ENV_CLOSED : make(&connection, hub, options);

	if (status != ENV_OK)
		return status;
	if (!hub->opened)
		hub->sender->validation = env_catalogue_find_binding(&hub->sender->catalogue,
								     &envelope_error_validation_message);
	hub->opened = true;
	env_hub_enter(hub);
	link_into(hub, connection);
	atomic_fetch_add_explicit(&hub->sender->opened, 1, memory_order_relaxed);
	env_connection_log_opened(connection);
	env_connection_ref(connection);
	env_peers_tell_created(connection);
	tell(connection, ENV_EVENT_CONNECTED, ENV_CLOSE_NORMAL);
	/* may tell listeners of what those have sent, who may close it too */
	env_hub_leave(hub);
	if (connection->closed)
		status = ENV_CLOSED;
	else
		*out = connection;
	env_connection_unref(connection);
	return status;
}

/* Nothing is sent any more, and no other thread finds it. What was queued before is told and kept. */
static void shut(struct env_connection *connection)
{
	struct env_sender *sender = connection->sender;

	pthread_mutex_lock(&connection->lock);
	env_requests_lose_peer(connection);
	connection->shut = true;
	pthread_mutex_unlock(&connection->lock);
	env_connection_collect(connection);
	(void)env_tasks_remove(&connection->hub->ready, &connection->teller);
	env_sender_revoke(sender, &connection->closer);
	if (env_sender_revoke_ready(sender, &connection->collector))
		env_connection_unref(connection);
	pthread_mutex_lock(&sender->lock);
	env_addresses_remove(&sender->addresses, connection->address);
	pthread_mutex_unlock(&sender->lock);
}

static void hang_up(struct env_connection *connection, enum env_close why)
{
	env_connection_log_closed(connection, why);
	tell(connection, ENV_EVENT_DISCONNECTED, why);
	if (connection->client != NULL)
		connection->client->closed(connection->client);
	connection->client = NULL;
	if (connection->transport != NULL && connection->transport->closed != NULL)
		connection->transport->closed(connection->transport_user, connection, why);
	env_connection_drop_frames(connection);
	env_peers_tell_closed(connection, why);
	env_hub_note_quiet(connection->hub);
}

void env_connection_close(struct env_connection *connection, enum env_close why)
{
	if (connection == NULL || connection->closed)
		return;
	struct env_hub *hub = connection->hub;
	connection->closed = true;
	env_hub_enter(hub);
	unlink_from(hub, connection);
	shut(connection);
	hang_up(connection, why);
	if (connection->pins == 0)
		env_connection_unref(connection);
	env_hub_leave(hub);
}

void env_connection_ref(struct env_connection *connection)
{
	atomic_fetch_add_explicit(&connection->references, 1, memory_order_relaxed);
}

static void destroy(struct env_connection *connection)
{
	struct env_sender *sender = connection->sender;

	env_rates_free(&connection->rates, sender->allocator);
	pthread_mutex_destroy(&connection->lock);
	env_memory_give(sender->allocator, connection);
	env_sender_unref(sender);
}

void env_connection_unref(struct env_connection *connection)
{
	if (atomic_fetch_sub_explicit(&connection->references, 1, memory_order_acq_rel) == 1)
		destroy(connection);
}

void env_connection_count_bad(struct env_connection *connection)
{
	env_count_bad(connection->sender);
	if (connection->bad_frames < connection->sender->limits.bad_frames)
		connection->bad_frames++;
	else
		env_connection_close(connection, ENV_CLOSE_BAD_FRAMES);
}

enum env_status env_connection_send(struct env_connection *connection, const struct env_message *message,
				    const void *payload)
{
	struct env_packet *packet = NULL;

	if (!env_connection_is_open(connection))
		return ENV_CLOSED;
	env_hub_enter(connection->hub);
	enum env_status status = env_sender_encode(&packet, connection->sender, connection->outgoing,
						   ENV_OUTGOING, NULL, message, payload);
	if (status == ENV_OK)
		status = env_connection_push(connection, packet);
	env_hub_leave(connection->hub);
	return status;
}

void env_connection_allow(struct env_connection *connection, env_allow *allow, void *user)
{
	connection->allow = allow;
	connection->allow_user = user;
}

struct env_hub *env_connection_hub(const struct env_connection *connection)
{
	return connection->hub;
}

struct env_sender *env_connection_sender(const struct env_connection *connection)
{
	return connection->sender;
}

enum env_role env_connection_role(const struct env_connection *connection)
{
	return connection->role;
}

struct env_address env_connection_address(const struct env_connection *connection)
{
	return connection->address;
}

struct env_str env_connection_user(const struct env_connection *connection)
{
	return connection->user;
}

struct env_str env_connection_language(const struct env_connection *connection)
{
	return connection->language;
}

void env_connection_set_data(struct env_connection *connection, void *data)
{
	connection->data = data;
}

void *env_connection_data(const struct env_connection *connection)
{
	return connection->data;
}

struct env_connection *env_hub_next_connection(const struct env_hub *hub, const struct env_connection *last)
{
	return last == NULL ? hub->first : last->next;
}
