/* The way out: any thread queues a frame, the loop tells listeners of it and hands it to the transport. */
#include <stddef.h>

#include <envelope/codec.h>

#include "hub/connection.h"
#include "hub/stats.h"
#include "hub/tell.h"
#include "text/hot.h"

void env_connection_post_collector(struct env_connection *connection)
{
	if (atomic_load_explicit(&connection->collecting, memory_order_relaxed))
		return;
	atomic_store_explicit(&connection->collecting, true, memory_order_release);
	env_connection_ref(connection);
	if (!env_sender_post_ready(connection->sender, &connection->collector))
		env_connection_unref(connection);
}

static void log_unfit(const struct env_connection *connection, const struct env_packet *packet)
{
	size_t waiting = env_connection_waiting(connection);

	env_logger_write(&connection->sender->logger, ENV_LOG_WARNING,
			 "%.*s of %zu bytes is not sent and the connection closed: %zu bytes wait, %zu may",
			 ENV_STR_PRINT(packet->message->name), packet->frame_len, waiting,
			 connection->sender->limits.outbound_bytes);
}

/* Adds to a number that only one thread at a time changes, and others read. */
static void add_bytes(atomic_size_t *bytes, size_t count)
{
	atomic_store_explicit(bytes, atomic_load_explicit(bytes, memory_order_relaxed) + count,
			      memory_order_relaxed);
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

/* Whether there is room for the packet. */
static ENV_HOT enum env_status check_room(const struct env_connection *connection,
					  const struct env_packet *packet)
{
	size_t waiting = env_connection_waiting(connection);
	size_t limit = connection->sender->limits.outbound_bytes;

	if (connection->shut || connection->failed)
		return ENV_CLOSED;
	return waiting <= limit && env_packet_size(packet) <= limit - waiting ? ENV_OK : ENV_LIMIT;
}

/*
 * Whether the loop may queue frames by itself, without the lock: it is here, and nothing of other threads is on its way, which may have been sent
 * before.
 */
static bool is_direct(const struct env_connection *connection)
{
	return env_sender_is_here(connection->sender) &&
	       !atomic_load_explicit(&connection->collecting, memory_order_acquire);
}

/* What listeners send while they are told is one level deeper than what they are told of. The caller is the loop. */
static void note_telling_depth(const struct env_connection *connection, struct env_parcel *parcel)
{
	parcel->telling_depth = connection->hub->telling_depth;
}

static ENV_HOT void push_direct(struct env_connection *connection, struct env_parcel *parcel, size_t size)
{
	note_telling_depth(connection, parcel);
	env_queue_push(&connection->untold, parcel);
	/* by the number that the loop alone changes */
	add_bytes(&connection->pulled, 0 - size);
	env_connection_post_teller(connection);
}

static void push_arriving(struct env_connection *connection, struct env_parcel *parcel, size_t size)
{
	env_queue_push(&connection->arriving, parcel);
	add_bytes(&connection->arrived, size);
	env_connection_post_collector(connection);
}

enum env_status env_connection_push_locked(struct env_connection *connection, struct env_packet *packet)
{
	enum env_status status = check_room(connection, packet);
	struct env_parcel *parcel = status == ENV_OK ? env_parcel_new(packet) : NULL;

	if (status == ENV_LIMIT) {
		log_unfit(connection, packet);
		fail_locked(connection, ENV_CLOSE_SLOW);
	}
	if (parcel == NULL)
		return status == ENV_OK ? ENV_NO_MEMORY : status;
	if (is_direct(connection)) {
		push_direct(connection, parcel, env_packet_size(packet));
		return ENV_OK;
	}
	if (env_sender_is_here(connection->sender))
		note_telling_depth(connection, parcel);
	push_arriving(connection, parcel, env_packet_size(packet));
	return ENV_OK;
}

ENV_HOT enum env_status env_connection_try_push(struct env_connection *connection, struct env_packet *packet)
{
	bool direct = is_direct(connection);
	enum env_status status = direct ? check_room(connection, packet) : ENV_LIMIT;
	struct env_parcel *parcel = status == ENV_OK ? env_parcel_new(packet) : NULL;

	if (parcel != NULL) {
		push_direct(connection, parcel, env_packet_size(packet));
		return ENV_OK;
	}
	pthread_mutex_lock(&connection->lock);
	status = env_connection_push_locked(connection, packet);
	pthread_mutex_unlock(&connection->lock);
	return status;
}

enum env_status env_connection_push(struct env_connection *connection, struct env_packet *packet)
{
	enum env_status status = env_connection_try_push(connection, packet);

	if (status != ENV_OK)
		env_packet_unref(packet);
	return status;
}

/* Listeners that send what they listen to would never come to an end. */
#define TELLING_DEPTH_MAX 16

/* The payload as a struct, as listeners want it; NULL where it has none. */
static enum env_status decode(const struct env_packet *packet, struct env_arena *arena, void **payload)
{
	const struct env_type *type = packet->message->payload;
	struct env_str text = env_packet_payload(packet);

	*payload = type == NULL ? NULL : env_arena_alloc(arena, type->size, type->align);
	if (type == NULL)
		return ENV_OK;
	if (*payload == NULL)
		return ENV_NO_MEMORY;
	return env_decode(type, *payload, arena, text.ptr, text.len, NULL);
}

static void tell_decoded(struct env_connection *connection, struct env_binding *binding,
			 const struct env_packet *packet, struct env_workspace *workspace)
{
	void *payload = NULL;
	const struct env_meta meta = {
		.message = packet->message,
		.envelope = packet->envelope,
		.trace = packet->trace,
		.language = connection->language,
		.user = connection->user,
		.state = packet->state,
	};
	/* what the service says itself may be of any size: not into the arena that has a limit */
	enum env_status status =
		workspace == NULL ? ENV_NO_MEMORY : decode(packet, &workspace->answer, &payload);

	if (status == ENV_OK)
		env_tell(connection, binding, &meta, payload);
	else
		env_logger_write(&connection->sender->logger, ENV_LOG_ERROR,
				 "listeners do not hear of %.*s: %s", ENV_STR_PRINT(packet->message->name),
				 env_status_text(status));
}

static void tell_listeners(struct env_connection *connection, struct env_binding *binding,
			   const struct env_packet *packet, unsigned telling_depth)
{
	struct env_sender *sender = connection->sender;

	if (telling_depth >= TELLING_DEPTH_MAX) {
		env_logger_write(&sender->logger, ENV_LOG_ERROR,
				 "listeners of %.*s call each other without end",
				 ENV_STR_PRINT(packet->message->name));
		return;
	}
	unsigned outer = connection->hub->telling_depth;
	struct env_workspace *workspace = env_workspace_take(&sender->workspaces);
	connection->hub->telling_depth = telling_depth + 1;
	tell_decoded(connection, binding, packet, workspace);
	connection->hub->telling_depth = outer;
	env_workspace_give(&sender->workspaces, workspace);
}

/* An outgoing message is decoded only where somebody listens, who may have the parcel pulled, and freed. */
static void tell_parcel(struct env_connection *connection, const struct env_parcel *parcel)
{
	struct env_packet *packet = parcel->packet;
	struct env_binding *binding = packet->binding;

	if (binding == NULL)
		binding = env_catalogue_find_binding(&connection->sender->catalogue, packet->message);
	env_count_sent(connection, binding, packet);
	if (binding == NULL || !env_is_heard(connection->hub, binding, packet->envelope->direction))
		return;
	env_packet_ref(packet);
	tell_listeners(connection, binding, packet, parcel->telling_depth);
	env_packet_unref(packet);
}

/* Listeners may send, collect, or close the connection: each frame is told of once, in order, before it is pulled. */
static void tell_all(struct env_connection *connection)
{
	struct env_parcel *parcel = NULL;

	while ((parcel = env_queue_take(&connection->untold)) != NULL) {
		env_queue_push(&connection->outbound, parcel);
		tell_parcel(connection, parcel);
	}
}

/* What a transport, and a drain, may want to know of a connection that has nothing more to do. */
static void tell_quiet(struct env_connection *connection)
{
	const struct env_transport *transport = connection->transport;
	bool is_asked = transport != NULL && transport->changed != NULL;

	if ((!is_asked && !connection->hub->draining) || !env_connection_is_idle(connection))
		return;
	if (is_asked)
		transport->changed(connection->transport_user, connection);
	env_hub_note_quiet(connection->hub);
}

/* Takes over what other threads have queued. */
static void take_arriving(struct env_connection *connection)
{
	if (!atomic_load_explicit(&connection->collecting, memory_order_acquire))
		return;
	pthread_mutex_lock(&connection->lock);
	atomic_store_explicit(&connection->collecting, false, memory_order_relaxed);
	env_queue_append(&connection->untold, &connection->arriving);
	pthread_mutex_unlock(&connection->lock);
}

/* Tells the transport once until there were no more frames, which it may have found while listeners were told. */
static void tell_ready(struct env_connection *connection)
{
	if (connection->ready || connection->outbound.first == NULL || connection->transport == NULL)
		return;
	connection->ready = true;
	connection->transport->ready(connection->transport_user, connection);
}

ENV_HOT void env_connection_collect(struct env_connection *connection)
{
	take_arriving(connection);
	bool failed = connection->failed;
	tell_all(connection);
	if (connection->closed)
		return;
	if (failed)
		(void)env_sender_post(connection->sender, &connection->closer);
	tell_ready(connection);
	tell_quiet(connection);
}

void env_connection_drop_frames(struct env_connection *connection)
{
	while (connection->outbound.first != NULL)
		env_connection_sent(connection);
}

/* Collects, inside the hub as all that tells listeners. The connection may be gone afterwards; whether it has frames then. */
static bool collect_now(struct env_connection *connection)
{
	struct env_hub *hub = connection->hub;

	env_hub_step_in(hub);
	env_connection_pin(connection);
	env_connection_collect(connection);
	env_hub_step_out(hub);
	bool any = !connection->closed && connection->outbound.first != NULL;
	env_connection_unpin(connection);
	return any;
}

/* Without a loop that runs, whoever asks collects. */
static bool has_frame(struct env_connection *connection)
{
	if (connection->outbound.first != NULL)
		return true;
	if (connection->closed)
		return false;
	connection->ready = false;
	return collect_now(connection);
}

bool env_connection_next(struct env_connection *connection, struct env_str *frame)
{
	if (!has_frame(connection))
		return false;
	*frame = env_packet_frame(connection->outbound.first->packet);
	return true;
}

ENV_HOT struct env_parcel *env_connection_take(struct env_connection *connection)
{
	struct env_parcel *parcel = has_frame(connection) ? env_queue_take(&connection->outbound) : NULL;

	if (parcel == NULL)
		return NULL;
	add_bytes(&connection->pulled, env_packet_size(parcel->packet));
	if (connection->outbound.first == NULL) {
		connection->ready = false;
		env_hub_note_quiet(connection->hub);
	}
	return parcel;
}

void env_connection_sent(struct env_connection *connection)
{
	struct env_packets *packets = &connection->sender->packets;

	env_parcel_free_here(env_connection_take(connection), packets);
}

ENV_HOT bool env_connection_is_open(const struct env_connection *connection)
{
	return connection != NULL && env_connection_is_up(connection);
}

bool env_connection_is_idle(const struct env_connection *connection)
{
	struct env_connection *shared = (struct env_connection *)connection;

	if (env_connection_load(shared) > 0 || connection->untold.first != NULL ||
	    connection->outbound.first != NULL)
		return false;
	/* a request leaves the count after its answer was queued */
	if (!atomic_load_explicit(&shared->collecting, memory_order_acquire))
		return true;
	pthread_mutex_lock(&shared->lock);
	bool idle = env_connection_load(shared) == 0 && connection->arriving.first == NULL;
	pthread_mutex_unlock(&shared->lock);
	return idle;
}
