/* The way out: any thread queues a frame, the loop tells listeners of it and hands it to the transport. */
#include <stddef.h>

#include <envelope/codec.h>

#include "hub/connection.h"
#include "hub/stats.h"
#include "hub/tell.h"

void env_connection_post_collector(struct env_connection *connection)
{
	if (connection->collecting)
		return;
	connection->collecting = true;
	env_connection_ref(connection);
	if (!env_sender_post_ready(connection->sender, &connection->collector))
		env_connection_unref(connection);
}

static void log_unfit(const struct env_connection *connection, const struct env_packet *packet,
		      size_t waiting)
{
	env_logger_write(&connection->sender->logger, ENV_LOG_WARNING,
			 "%.*s of %zu bytes is not sent and the connection closed: %zu bytes wait, %zu may",
			 ENV_STR_PRINT(packet->message->name), packet->frame_len, waiting,
			 connection->sender->limits.outbound_bytes);
}

/* The caller holds the lock. */
static void fail_locked(struct env_connection *connection, enum env_close why)
{
	if (connection->failed || connection->shut)
		return;
	connection->why = why;
	connection->failed = true;
	env_connection_post_collector(connection);
}

void env_connection_fail(struct env_connection *connection, enum env_close why)
{
	pthread_mutex_lock(&connection->lock);
	fail_locked(connection, why);
	pthread_mutex_unlock(&connection->lock);
}

enum env_status env_connection_push_locked(struct env_connection *connection, struct env_packet *packet)
{
	size_t waiting = atomic_load_explicit(&connection->bytes, memory_order_relaxed);
	size_t limit = connection->sender->limits.outbound_bytes;

	if (connection->shut || connection->failed)
		return ENV_CLOSED;
	size_t size = env_packet_size(packet);
	if (waiting > limit || size > limit - waiting) {
		log_unfit(connection, packet, waiting);
		fail_locked(connection, ENV_CLOSE_SLOW);
		return ENV_LIMIT;
	}
	struct env_parcel *parcel = env_parcel_new(packet);
	if (parcel == NULL)
		return ENV_NO_MEMORY;
	env_packet_ref(packet);
	env_queue_push(&connection->arriving, parcel);
	atomic_fetch_add_explicit(&connection->bytes, size, memory_order_relaxed);
	env_connection_post_collector(connection);
	return ENV_OK;
}

enum env_status env_connection_push(struct env_connection *connection, struct env_packet *packet)
{
	pthread_mutex_lock(&connection->lock);
	enum env_status status = env_connection_push_locked(connection, packet);
	pthread_mutex_unlock(&connection->lock);
	return status;
}

/* Listeners that send what they listen to would never come to an end. */
#define LARGEST_CIRCLE 16

/* The payload as a struct, as listeners want it; NULL where it has none, or there is no memory for it. */
static const void *decode(const struct env_packet *packet, struct env_workspace *workspace)
{
	const struct env_type *type = packet->message->payload;
	struct env_str text = env_packet_payload(packet);

	if (type == NULL)
		return NULL;
	void *payload = env_arena_alloc(&workspace->arena, type->size, type->align);
	if (payload == NULL ||
	    env_decode(type, payload, &workspace->arena, text.ptr, text.len, NULL) != ENV_OK)
		return NULL;
	return payload;
}

static void tell_decoded(struct env_connection *connection, struct env_binding *binding,
			 const struct env_packet *packet, struct env_workspace *workspace)
{
	const struct env_meta meta = {
		.message = packet->message,
		.envelope = packet->envelope,
		.trace = packet->trace,
		.language = connection->language,
		.user = connection->user,
		.state = packet->state,
	};
	const void *payload = workspace == NULL ? NULL : decode(packet, workspace);

	if (workspace != NULL && (payload != NULL || packet->message->payload == NULL))
		env_tell(connection, binding, &meta, payload);
	else
		env_logger_write(&connection->sender->logger, ENV_LOG_ERROR,
				 "listeners do not hear of %.*s: no memory",
				 ENV_STR_PRINT(packet->message->name));
}

/* An outgoing message is decoded only where somebody listens. */
static void tell_packet(struct env_connection *connection, const struct env_packet *packet)
{
	struct env_sender *sender = connection->sender;
	struct env_binding *binding = env_catalogue_find_binding(&sender->catalogue, packet->message);

	env_count_sent(connection, binding, packet);
	if (binding == NULL || !env_is_heard(connection->hub, binding, packet->envelope->direction))
		return;
	if (packet->circle >= LARGEST_CIRCLE) {
		env_logger_write(&sender->logger, ENV_LOG_ERROR,
				 "listeners of %.*s call each other without end",
				 ENV_STR_PRINT(packet->message->name));
		return;
	}
	unsigned circle = connection->hub->circle;
	struct env_workspace *workspace = env_workspace_take(&sender->workspaces);
	connection->hub->circle = packet->circle + 1;
	tell_decoded(connection, binding, packet, workspace);
	connection->hub->circle = circle;
	env_workspace_give(&sender->workspaces, workspace);
}

/* Listeners may send, collect, or close the connection: each frame is told of once, in order, before it is pulled. */
static void tell_all(struct env_connection *connection)
{
	struct env_parcel *parcel = NULL;

	while ((parcel = env_queue_take(&connection->untold)) != NULL) {
		struct env_packet *packet = env_packet_ref(parcel->packet);
		env_queue_push(&connection->outbound, parcel);
		tell_packet(connection, packet);
		env_packet_unref(packet);
	}
}

/* What a transport, and a drain, may want to know of a connection that has nothing more to do. */
static void tell_quiet(struct env_connection *connection)
{
	const struct env_transport *transport = connection->transport;

	if (!env_connection_is_idle(connection))
		return;
	if (transport != NULL && transport->changed != NULL)
		transport->changed(connection->transport_user, connection);
	env_hub_note_quiet(connection->hub);
}

void env_connection_collect(struct env_connection *connection)
{
	bool first = connection->outbound.first == NULL;

	pthread_mutex_lock(&connection->lock);
	connection->collecting = false;
	env_queue_append(&connection->untold, &connection->arriving);
	bool failed = connection->failed;
	pthread_mutex_unlock(&connection->lock);
	tell_all(connection);
	if (connection->closed)
		return;
	if (failed)
		(void)env_sender_post(connection->sender, &connection->closer);
	if (first && connection->outbound.first != NULL && connection->transport != NULL)
		connection->transport->ready(connection->transport_user, connection);
	tell_quiet(connection);
}

void env_connection_drop_frames(struct env_connection *connection)
{
	while (connection->outbound.first != NULL)
		env_connection_sent(connection);
}

/* Without a loop that runs, whoever asks collects. */
static bool has_frame(struct env_connection *connection)
{
	if (connection->outbound.first != NULL || connection->closed)
		return connection->outbound.first != NULL;
	env_connection_ref(connection);
	env_connection_collect(connection);
	/* A listener may have closed it: then nothing is left of it, or of its frames, after this. */
	bool any = !connection->closed && connection->outbound.first != NULL;
	env_connection_unref(connection);
	return any;
}

bool env_connection_next(struct env_connection *connection, struct env_str *frame)
{
	if (!has_frame(connection))
		return false;
	*frame = env_packet_frame(connection->outbound.first->packet);
	return true;
}

struct env_parcel *env_connection_take(struct env_connection *connection)
{
	struct env_parcel *parcel = has_frame(connection) ? env_queue_take(&connection->outbound) : NULL;

	if (parcel == NULL)
		return NULL;
	atomic_fetch_sub_explicit(&connection->bytes, env_packet_size(parcel->packet), memory_order_relaxed);
	if (connection->outbound.first == NULL)
		env_hub_note_quiet(connection->hub);
	return parcel;
}

void env_connection_sent(struct env_connection *connection)
{
	env_parcel_free(env_connection_take(connection));
}

bool env_connection_is_open(const struct env_connection *connection)
{
	return !atomic_load(&connection->shut) && !atomic_load(&connection->failed);
}

bool env_connection_is_idle(const struct env_connection *connection)
{
	struct env_connection *shared = (struct env_connection *)connection;

	pthread_mutex_lock(&shared->lock);
	bool idle = env_connection_load(shared) == 0 && connection->arriving.first == NULL;
	pthread_mutex_unlock(&shared->lock);
	return idle && connection->untold.first == NULL && connection->outbound.first == NULL;
}
