/* Sending: a message is written, queued, and told to those who listen. */
#include "hub/send.h"

#include <stdio.h>

#include "hub/frame.h"

/* Listeners that send what they listen to would never come to an end. */
#define DEEPEST_TELLING 16
/* Bytes of a key that stand in the log at most. */
#define LOGGED_KEY 40
/* Bytes of the way to a value that stand in the log, with a NUL. */
#define LOGGED_PLACE 120
/* Room for an index in decimal. */
#define INDEX_SIZE 24

/*
 * Appends what may stand in a log of a key, which is the peer's or the application's: visible ASCII, and not too much of
 * it.
 */
static size_t append_key(char *out, size_t at, struct env_str key)
{
	size_t len = key.len < LOGGED_KEY ? key.len : LOGGED_KEY;

	for (size_t i = 0; i < len && at + 1 < LOGGED_PLACE; i++) {
		char byte = key.ptr[i];
		if (byte <= ' ' || byte > '~')
			byte = '?';
		out[at++] = byte;
	}
	return at;
}

/* The way to the error, "items.1.count", cut where it is too long. */
static void write_place(char *out, const struct env_error *error)
{
	size_t at = 0;

	for (size_t i = 0; i < error->loc_count && at + 1 < LOGGED_PLACE; i++) {
		char index[INDEX_SIZE];
		const struct env_loc *step = &error->loc[i];

		if (i > 0)
			out[at++] = '.';
		if (step->key.ptr != NULL)
			at = append_key(out, at, step->key);
		else if (snprintf(index, sizeof(index), "%zu", step->index) > 0)
			at = append_key(out, at, env_str(index));
	}
	out[at] = '\0';
}

/* Where and of what kind the first error is; the values stay out of the log. */
static void log_invalid(const struct env_hub *hub, const struct env_message *message,
			const struct env_errors *errors)
{
	char place[LOGGED_PLACE] = "";

	if (errors->count == 0)
		return;
	const struct env_error *error = &errors->items[0];
	size_t count = errors->count + errors->more;
	write_place(place, error);
	env_logger_write(&hub->logger, ENV_LOG_ERROR,
			 "%.*s is not sent: %zu error%s in its payload, the first is %s at %s",
			 ENV_STR_PRINT(message->name), count, count == 1 ? "" : "s",
			 env_error_type(error->kind), place[0] == '\0' ? "the root" : place);
}

static enum env_status write_frame(struct env_hub *hub, struct env_parcel *parcel,
				   const struct env_meta *meta, const void *payload)
{
	struct env_workspace *workspace = env_workspace_take(hub);

	if (workspace == NULL)
		return ENV_NO_MEMORY;
	enum env_status status = env_frame_write(&parcel->text, meta, payload, &workspace->errors);
	if (status == ENV_INVALID)
		log_invalid(hub, meta->message, &workspace->errors);
	env_workspace_give(hub, workspace);
	return status;
}

static void log_unfit(const struct env_connection *connection, const struct env_message *message, size_t len)
{
	const struct env_hub *hub = connection->hub;

	env_logger_write(&hub->logger, ENV_LOG_WARNING,
			 "%.*s of %zu bytes is not sent and the connection closed: %zu bytes wait, %zu may",
			 ENV_STR_PRINT(message->name), len, connection->outbound.bytes,
			 hub->limits.outbound_bytes);
}

/* Puts the frame into the queue and tells the transport where it was empty. */
static enum env_status enqueue(struct env_connection *connection, const struct env_message *message,
			       struct env_parcel *parcel)
{
	bool first = connection->outbound.first == NULL;
	size_t limit = connection->hub->limits.outbound_bytes;

	if (parcel->text.len > limit - connection->outbound.bytes || connection->outbound.bytes > limit) {
		log_unfit(connection, message, parcel->text.len);
		env_connection_fail(connection, ENV_CLOSE_SLOW);
		return ENV_LIMIT;
	}
	env_queue_push(&connection->outbound, parcel);
	if (first && connection->transport != NULL)
		connection->transport->ready(connection->transport_user, connection);
	return ENV_OK;
}

static enum env_status write_and_enqueue(struct env_connection *connection, const struct env_meta *meta,
					 const void *payload)
{
	struct env_hub *hub = connection->hub;
	struct env_parcel *parcel = env_parcel_take(&hub->parcels);

	if (parcel == NULL)
		return ENV_NO_MEMORY;
	enum env_status status = write_frame(hub, parcel, meta, payload);
	if (status == ENV_OK)
		status = enqueue(connection, meta->message, parcel);
	if (status != ENV_OK)
		env_parcel_give(&hub->parcels, parcel);
	return status;
}

enum env_status env_send(struct env_connection *connection, struct env_request *request,
			 const struct env_meta *meta, const void *payload)
{
	struct env_catalogue *catalogue = &connection->hub->catalogue;
	const struct env_entry *entry = env_catalogue_find(catalogue, meta->envelope, meta->message->name);

	if (!env_connection_is_open(connection))
		return ENV_CLOSED;
	if (entry == NULL || entry->binding->message != meta->message)
		return ENV_NOT_PERMITTED;
	const struct env_binding *binding = entry->binding;
	enum env_status status = write_and_enqueue(connection, meta, payload);
	if (status != ENV_OK)
		return status;
	env_connection_pin(connection);
	if (request != NULL)
		env_request_settle(request, meta->state);
	env_tell(connection, binding, meta, payload);
	env_connection_unpin(connection);
	return ENV_OK;
}

static void log_listener(const struct env_hub *hub, const struct env_meta *meta, enum env_status status)
{
	if (status != ENV_OK)
		env_logger_write(&hub->logger, ENV_LOG_WARNING, "a listener of %.*s failed: %s",
				 ENV_STR_PRINT(meta->message->name), env_status_text(status));
}

static void tell_message(struct env_connection *connection, struct env_listeners *list,
			 const struct env_meta *meta, const void *payload)
{
	struct env_round round = env_listeners_begin(list);
	struct env_listening *listening = NULL;

	while ((listening = env_round_next(&round)) != NULL)
		log_listener(connection->hub, meta,
			     meta->message->notify(listening->as.message, connection, meta, payload,
						   listening->user));
	env_round_end(&round, connection->hub->allocator);
}

static void tell_any(struct env_connection *connection, struct env_listeners *list,
		     const struct env_meta *meta, const void *payload)
{
	struct env_round round = env_listeners_begin(list);
	struct env_listening *listening = NULL;

	while ((listening = env_round_next(&round)) != NULL)
		log_listener(connection->hub, meta,
			     listening->as.any(connection, meta, payload, listening->user));
	env_round_end(&round, connection->hub->allocator);
}

void env_tell(struct env_connection *connection, const struct env_binding *binding,
	      const struct env_meta *meta, const void *payload)
{
	struct env_hub *hub = connection->hub;

	if (hub->telling >= DEEPEST_TELLING) {
		env_logger_write(&hub->logger, ENV_LOG_ERROR, "listeners of %.*s call each other without end",
				 ENV_STR_PRINT(meta->message->name));
		return;
	}
	hub->telling++;
	tell_message(connection, (struct env_listeners *)&binding->listeners, meta, payload);
	for (size_t i = 0; i < meta->message->trait_count; i++)
		tell_any(connection, &binding->traits[i]->listeners, meta, payload);
	tell_any(connection, &hub->directions[meta->envelope->direction], meta, payload);
	hub->telling--;
}

enum env_status env_connection_send(struct env_connection *connection, const struct env_message *message,
				    const void *payload)
{
	struct env_meta meta = {
		.message = message,
		.envelope = connection->outgoing,
		.language = connection->language,
		.user = connection->user,
	};

	return env_send(connection, NULL, &meta, payload);
}
