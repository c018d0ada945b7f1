/* Messages to connections by their address, from any thread. */
#include "frame/write.h"
#include "hub/connection.h"
#include "hub/dispatch.h"
#include "text/memory.h"

/* Where a message of the program's own accord stands: `envelope`, or the first of its direction. */
static enum env_status find_way(struct env_sender *sender, const struct env_message *message,
				enum env_direction direction, const struct env_envelope **envelope)
{
	const struct env_binding *binding = env_catalogue_find_binding(&sender->catalogue, message);

	if (*envelope == NULL && binding != NULL)
		*envelope = binding->ways[direction];
	if (*envelope == NULL || !env_catalogue_has(&sender->catalogue, *envelope, message))
		return ENV_NOT_PERMITTED;
	return ENV_OK;
}

/* What its reader would refuse is not sent: nobody would hear of it. */
static enum env_status check_header(const struct env_sender *sender, const struct env_meta *meta)
{
	const struct env_frame frame = env_packet_frame_of(meta, NULL);
	const struct env_header_key *unfit = env_frame_find_unfit(&frame);

	if (unfit == NULL)
		return ENV_OK;
	env_logger_write(
		&sender->logger, ENV_LOG_ERROR,
		"%.*s is not sent: the key %.*s of %.*s is required, or its text is too long or no UTF-8",
		ENV_STR_PRINT(meta->message->name), ENV_STR_PRINT(unfit->name),
		ENV_STR_PRINT(meta->envelope->name));
	return ENV_INVALID;
}

/* A packet of a message that answers nothing. */
static enum env_status encode(struct env_packet **out, struct env_sender *sender, const struct env_meta *meta,
			      const void *payload)
{
	enum env_status status = check_header(sender, meta);
	struct env_packet *packet = status == ENV_OK ? env_packet_take(&sender->packets) : NULL;

	if (packet == NULL)
		return status == ENV_OK ? ENV_NO_MEMORY : status;
	status = env_packet_encode(packet, sender, meta, payload);
	if (status == ENV_OK)
		*out = packet;
	else
		env_packet_unref(packet);
	return status;
}

enum env_status env_sender_encode(struct env_packet **out, struct env_sender *sender,
				  const struct env_envelope *envelope, enum env_direction direction,
				  const struct env_cause *cause, const struct env_message *message,
				  const void *payload)
{
	const struct env_cause none = {.state = NULL};
	enum env_status status = find_way(sender, message, direction, &envelope);

	if (status != ENV_OK)
		return status;
	cause = cause == NULL ? &none : cause;
	const struct env_meta meta = {
		.message = message,
		.envelope = envelope,
		.trace = cause->trace,
		.language = cause->language,
		.state = cause->state,
	};
	return encode(out, sender, &meta, payload);
}

enum env_status env_packet_new(struct env_packet **out, struct env_sender *sender,
			       const struct env_cause *cause, const struct env_message *message,
			       const void *payload)
{
	return env_sender_encode(out, sender, NULL, ENV_OUTGOING, cause, message, payload);
}

static enum env_status send_to(struct env_connection *connection, const struct env_cause *cause,
			       const struct env_message *message, const void *payload)
{
	struct env_packet *packet = NULL;
	enum env_status status = env_sender_encode(&packet, connection->sender, connection->outgoing,
						   ENV_OUTGOING, cause, message, payload);

	if (status == ENV_OK)
		status = env_connection_push(connection, packet);
	return status;
}

enum env_status env_sender_send(struct env_sender *sender, struct env_address to,
				const struct env_cause *cause, const struct env_message *message,
				const void *payload)
{
	struct env_connection *connection = env_sender_find(sender, to);

	if (connection == NULL)
		return ENV_CLOSED;
	enum env_status status = send_to(connection, cause, message, payload);
	env_connection_unref(connection);
	return status;
}

/* Errors are what a service says, and what a client hears. */
static bool takes(const struct env_connection *connection, const struct env_envelope *envelope)
{
	return envelope == connection->outgoing ||
	       (envelope == connection->errors && connection->role == ENV_ROLE_SERVICE);
}

enum env_status env_sender_deliver(struct env_sender *sender, struct env_address to,
				   struct env_packet *packet)
{
	struct env_connection *connection = env_sender_find(sender, to);
	enum env_status status = ENV_NOT_PERMITTED;

	if (connection == NULL)
		return ENV_CLOSED;
	if (takes(connection, packet->envelope))
		status = env_connection_push(connection, env_packet_ref(packet));
	env_connection_unref(connection);
	return status;
}

/* ---- to this service's own handlers ---- */

/* A message that waits for the loop. */
struct arrival {
	struct env_task task;
	struct env_connection *connection;
	struct env_packet *packet;
};

static void handle_arrival(struct env_task *task)
{
	struct arrival *arrival = (struct arrival *)(void *)task;
	struct env_connection *connection = arrival->connection;
	struct env_packet *packet = arrival->packet;

	env_memory_give(connection->sender->allocator, arrival);
	env_connection_feed_internal(connection, packet->envelope, env_packet_frame(packet));
	env_packet_unref(packet);
	env_connection_unref(connection);
}

static enum env_status post_arrival(struct env_connection *connection, struct env_packet *packet)
{
	struct arrival *arrival = env_memory_take(connection->sender->allocator, sizeof(*arrival));

	if (arrival == NULL)
		return ENV_NO_MEMORY;
	*arrival = (struct arrival){.task.run = handle_arrival, .connection = connection, .packet = packet};
	env_connection_ref(connection);
	env_packet_ref(packet);
	if (env_sender_post(connection->sender, &arrival->task))
		return ENV_OK;
	env_packet_unref(packet);
	env_connection_unref(connection);
	env_memory_give(connection->sender->allocator, arrival);
	return ENV_CLOSED;
}

enum env_status env_sender_dispatch(struct env_sender *sender, struct env_address to,
				    const struct env_cause *cause, const struct env_message *message,
				    const void *payload)
{
	struct env_connection *connection = env_sender_find(sender, to);
	struct env_packet *packet = NULL;

	if (connection == NULL)
		return ENV_CLOSED;
	enum env_status status = connection->role == ENV_ROLE_SERVICE ? ENV_OK : ENV_NOT_PERMITTED;
	if (status == ENV_OK)
		status = env_sender_encode(&packet, sender, NULL, ENV_INTERNAL, cause, message, payload);
	if (status == ENV_OK)
		status = post_arrival(connection, packet);
	env_packet_unref(packet);
	env_connection_unref(connection);
	return status;
}
