/* Calls: made, heard of, given up. */
#include <envelope/call.h>

#include <stddef.h>

#include <envelope/envelope.env.h>

#include "client/client.h"
#include "frame/keys.h"
#include "text/memory.h"
#include "text/owner.h"

#define IDLE_MS 30000

static struct env_caller *caller_of(const struct env_call *call)
{
	return ENV_OWNER(call->connection->client, struct env_caller, client);
}

void env_call_restart_idle(struct env_call *call)
{
	struct env_sender *sender = call->connection->sender;
	int64_t due = env_time_after(env_sender_now(sender), call->idle_ms);

	env_sender_arm(sender, &call->idle, due < call->ends_at ? due : call->ends_at);
}

void env_call_end(struct env_call *call)
{
	env_timers_disarm(&call->connection->sender->timers, &call->idle);
	env_calls_remove(&caller_of(call)->calls, &call->name);
	call->ended = true;
}

/* Gives the memory back of a call that has ended. */
static void free_call(struct env_call *call)
{
	struct env_connection *connection = call->connection;

	env_memory_give(connection->sender->allocator, call);
	env_connection_unref(connection);
}

void env_call_tell(struct env_call *call, const struct env_answer *answer)
{
	call->telling++;
	call->listener(call, answer, call->user);
	call->telling--;
	if (call->ended && call->telling == 0)
		free_call(call);
}

/* ---- made ---- */

static enum env_status check(struct env_connection *connection, const struct env_message *message,
			     bool oneway)
{
	if (connection != NULL && connection->role != ENV_ROLE_CLIENT)
		return ENV_MISMATCH;
	if (!env_connection_is_open(connection))
		return ENV_CLOSED;
	return message->oneway == oneway ? ENV_OK : ENV_NOT_PERMITTED;
}

static void run_out(struct env_timer *timer);

static void init(struct env_call *call, struct env_connection *connection,
		 const struct env_call_options *options)
{
	*call = (struct env_call){
		.connection = connection,
		.idle.fire = run_out,
		.idle_ms = options->idle_ms == 0 ? IDLE_MS : options->idle_ms,
		.ends_at = options->total_ms == 0
				   ? INT64_MAX
				   : env_time_after(env_sender_now(connection->sender), options->total_ms),
	};
	env_connection_ref(connection);
}

/* A call that has a name, though nobody was told it. */
static enum env_status take_call(struct env_call **out, struct env_connection *connection,
				 const struct env_call_options *options)
{
	struct env_sender *sender = connection->sender;
	struct env_caller *caller = NULL;
	enum env_status status = env_caller_get(&caller, connection);

	if (status != ENV_OK)
		return status;
	struct env_call *call = env_memory_take(sender->allocator, sizeof(*call));
	if (call == NULL)
		return ENV_NO_MEMORY;
	init(call, connection, options);
	status = env_calls_add(&caller->calls, sender->allocator, sender->limits.requests, call, &call->name);
	if (status == ENV_OK)
		*out = call;
	else
		free_call(call);
	return status;
}

/*
 * Sends the request. The frame is only queued: were it handed to the transport here, listeners would hear of it before
 * the caller knows of its call, and might close the connection. The descriptor of the hub becomes readable instead.
 */
static enum env_status send_request(struct env_call *call, const struct env_message *message,
				    const void *payload, struct env_str language)
{
	struct env_connection *connection = call->connection;
	const struct env_header_key *key = env_envelope_find_key(connection->outgoing, ENV_HEADER_TRACE);
	const struct env_cause cause = {.trace = env_call_trace(call), .language = language};
	struct env_packet *packet = NULL;

	if (cause.trace.len > key->max_length)
		return ENV_LIMIT;
	enum env_status status = env_sender_encode(&packet, connection->sender, connection->outgoing,
						   ENV_INCOMING, &cause, message, payload);
	if (status == ENV_OK)
		status = env_connection_push(connection, packet);
	return status;
}

enum env_status env_connection_call(struct env_connection *connection, const struct env_message *message,
				    const void *payload, const struct env_call_options *options,
				    env_call_listener *listener, void *user, struct env_call **out)
{
	const struct env_call_options none = {.idle_ms = 0};
	struct env_call *call = NULL;
	enum env_status status = check(connection, message, false);

	options = options == NULL ? &none : options;
	if (status == ENV_OK && listener == NULL)
		status = ENV_INVALID;
	if (status == ENV_OK)
		status = take_call(&call, connection, options);
	if (status != ENV_OK)
		return status;
	status = send_request(call, message, payload, options->language);
	if (status != ENV_OK) {
		env_call_end(call);
		free_call(call);
		return status;
	}
	call->message = message;
	call->listener = listener;
	call->user = user;
	env_call_restart_idle(call);
	if (out != NULL)
		*out = call;
	return ENV_OK;
}

enum env_status env_connection_tell(struct env_connection *connection, const struct env_message *message,
				    const void *payload)
{
	enum env_status status = check(connection, message, true);

	return status == ENV_OK ? env_connection_send(connection, message, payload) : status;
}

/* ---- given up ---- */

/* A service whose envelope has no s.cancel goes on in vain. */
static void send_cancel(const struct env_call *call)
{
	struct env_connection *connection = call->connection;
	struct envelope_s_cancel payload;

	if (!env_catalogue_has(&connection->sender->catalogue, connection->outgoing,
			       &envelope_s_cancel_message))
		return;
	envelope_s_cancel_init(&payload);
	payload.trace = env_call_trace(call);
	enum env_status status = env_connection_tell(connection, &envelope_s_cancel_message, &payload);
	if (status != ENV_OK && status != ENV_CLOSED)
		env_logger_write(&connection->sender->logger, ENV_LOG_WARNING,
				 "the service is not told that a call is over: %s", env_status_text(status));
}

static void give_up(struct env_call *call, enum env_outcome outcome)
{
	const struct env_answer answer = {.outcome = outcome};
	struct env_hub *hub = call->connection->hub;

	env_hub_enter(hub);
	env_call_end(call);
	send_cancel(call);
	env_call_tell(call, &answer);
	env_hub_leave(hub);
}

static void run_out(struct env_timer *timer)
{
	give_up(ENV_OWNER(timer, struct env_call, idle), ENV_CALL_TIMEOUT);
}

void env_call_cancel(struct env_call *call)
{
	if (!call->ended)
		give_up(call, ENV_CALL_CANCELLED);
}

struct env_str env_call_trace(const struct env_call *call)
{
	return env_str_of(call->name.trace, call->name.len);
}

const char *env_outcome_text(enum env_outcome outcome)
{
	static const char *const texts[] = {
		[ENV_CALL_PROGRESS] = "in progress", [ENV_CALL_SUCCESS] = "succeeded",
		[ENV_CALL_FAILURE] = "failed",       [ENV_CALL_TIMEOUT] = "timed out",
		[ENV_CALL_CLOSED] = "closed",        [ENV_CALL_CANCELLED] = "cancelled",
	};

	return (size_t)outcome < sizeof(texts) / sizeof(texts[0]) ? texts[outcome] : "unknown";
}
