/* Connections: opened, closed, asked. */
#include "hub/connection.h"

#include <stddef.h>
#include <string.h>

#include <envelope/envelope.env.h>

#include "hub/request.h"
#include "text/memory.h"

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

/* Whether the three envelopes make a connection. */
static bool fits(const struct env_connection *connection)
{
	struct env_str transport = connection->incoming->transport;
	const struct env_str none = ENV_STR_INIT("none");

	if (env_str_equal(transport, none) || !goes(connection->incoming, ENV_INCOMING, transport) ||
	    !goes(connection->outgoing, ENV_OUTGOING, transport) ||
	    !goes(connection->errors, ENV_OUTGOING, transport))
		return false;
	for (size_t i = 0; i < sizeof(own_answers) / sizeof(own_answers[0]); i++) {
		if (!env_catalogue_has(&connection->hub->catalogue, connection->errors, own_answers[i]))
			return false;
	}
	return true;
}

/* Copies `str` to `*place` and moves that behind it. NULL stays NULL. */
static struct env_str keep(char **place, struct env_str str)
{
	struct env_str kept = {*place, str.len};

	if (str.ptr == NULL)
		return env_str_of(NULL, 0);
	if (str.len > 0)
		memcpy(*place, str.ptr, str.len);
	*place += str.len;
	return kept;
}

static void run_closer(struct env_task *task)
{
	struct env_connection *connection =
		(struct env_connection *)(void *)((char *)task - offsetof(struct env_connection, closer));

	env_connection_close(connection, connection->why);
}

/* A connection that nobody knows yet; NULL where there is no memory. */
static struct env_connection *make(struct env_hub *hub, const struct env_connection_options *options)
{
	size_t size = sizeof(struct env_connection) + options->user.len + options->language.len;
	struct env_connection *connection = env_memory_take(hub->allocator, size);

	if (connection == NULL)
		return NULL;
	char *place = (char *)(connection + 1);
	*connection = (struct env_connection){
		.hub = hub,
		.incoming = options->incoming == NULL ? &envelope_ws_incoming_envelope : options->incoming,
		.outgoing = options->outgoing == NULL ? &envelope_ws_outgoing_envelope : options->outgoing,
		.errors = options->errors == NULL ? &envelope_errors_envelope : options->errors,
		.transport = options->transport,
		.transport_user = options->transport_user,
		.closer.run = run_closer,
	};
	connection->user = keep(&place, options->user);
	connection->language = keep(&place, options->language);
	return connection;
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
	struct env_round round = env_listeners_begin(&hub->comers);
	struct env_listening *listening = NULL;

	while ((listening = env_round_next(&round)) != NULL) {
		if (event == ENV_EVENT_CONNECTED && connection->closed)
			break;
		listening->as.connection(connection, event, why, listening->user);
	}
	env_round_end(&round, hub->allocator);
}

enum env_status env_connection_open(struct env_connection **out, struct env_hub *hub,
				    const struct env_connection_options *options)
{
	struct env_connection *connection = make(hub, options);

	if (connection == NULL)
		return ENV_NO_MEMORY;
	if (!fits(connection)) {
		env_memory_give(hub->allocator, connection);
		return ENV_MISMATCH;
	}
	link_into(hub, connection);
	*out = connection;
	env_connection_pin(connection);
	tell(connection, ENV_EVENT_CONNECTED, ENV_CLOSE_NORMAL);
	enum env_status status = connection->closed ? ENV_CLOSED : ENV_OK;
	env_connection_unpin(connection);
	return status;
}

static void drop_frames(struct env_connection *connection)
{
	while (connection->outbound.first != NULL)
		env_connection_sent(connection);
}

void env_connection_close(struct env_connection *connection, enum env_close why)
{
	if (connection->closed)
		return;
	connection->closed = true;
	env_connection_pin(connection);
	env_hub_revoke(connection->hub, &connection->closer);
	unlink_from(connection->hub, connection);
	env_requests_lose_peer(connection);
	tell(connection, ENV_EVENT_DISCONNECTED, why);
	if (connection->transport != NULL && connection->transport->closed != NULL)
		connection->transport->closed(connection->transport_user, connection, why);
	drop_frames(connection);
	env_connection_unpin(connection);
}

void env_connection_pin(struct env_connection *connection)
{
	connection->pins++;
}

void env_connection_unpin(struct env_connection *connection)
{
	connection->pins--;
	if (connection->closed && connection->pins == 0)
		env_memory_give(connection->hub->allocator, connection);
}

void env_connection_fail(struct env_connection *connection, enum env_close why)
{
	if (connection->failed || connection->closed)
		return;
	connection->failed = true;
	connection->why = why;
	env_hub_post(connection->hub, &connection->closer);
}

void env_connection_count_bad(struct env_connection *connection)
{
	if (connection->bad_frames < connection->hub->limits.bad_frames)
		connection->bad_frames++;
	else
		env_connection_close(connection, ENV_CLOSE_BAD_FRAMES);
}

bool env_connection_next(struct env_connection *connection, struct env_str *frame)
{
	if (connection->outbound.first == NULL)
		return false;
	*frame = env_buf_str(&connection->outbound.first->text);
	return true;
}

void env_connection_sent(struct env_connection *connection)
{
	env_parcel_give(&connection->hub->parcels, env_queue_take(&connection->outbound));
}

bool env_connection_is_open(const struct env_connection *connection)
{
	return !connection->closed && !connection->failed;
}

bool env_connection_is_idle(const struct env_connection *connection)
{
	return connection->outbound.first == NULL && connection->request_count == 0;
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
