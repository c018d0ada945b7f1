/* Requests: accepted, held, answered exactly once. */
#include "hub/request.h"

#include <envelope/state.h>

#include "hub/stats.h"
#include "text/memory.h"
#include "text/owner.h"

/* Room that a short answer takes in any case: its keys and a text. */
#define RESERVE_SIZE ((size_t)448)
/* Most bytes that one byte of a string takes in JSON. */
#define LONGEST_ESCAPE 6

/* The caller holds the connection's lock, so that nobody else changes it: no more than a store is needed. */
static unsigned set_request_count(struct env_connection *connection, unsigned count)
{
	atomic_store_explicit(&connection->request_count, count, memory_order_relaxed);
	return count;
}

/* The caller holds the connection's lock. */
static void link_into(struct env_connection *connection, struct env_request *request)
{
	request->next = connection->requests;
	if (request->next != NULL)
		request->next->previous = request;
	connection->requests = request;
	(void)set_request_count(connection, env_connection_load(connection) + 1);
	request->in_flight = true;
}

void env_request_unlink(struct env_request *request)
{
	struct env_connection *connection = request->connection;

	if (!request->in_flight)
		return;
	if (request->previous == NULL)
		connection->requests = request->next;
	else
		request->previous->next = request->next;
	if (request->next != NULL)
		request->next->previous = request->previous;
	request->previous = NULL;
	request->next = NULL;
	request->in_flight = false;
	if (set_request_count(connection, env_connection_load(connection) - 1) == 0 && !connection->shut)
		env_connection_post_collector(connection);
}

bool env_request_try_ref(struct env_request *request)
{
	unsigned count = atomic_load(&request->references);

	while (count > 0 && !atomic_compare_exchange_weak(&request->references, &count, count + 1))
		continue;
	return count > 0;
}

static bool hold(struct env_timer *timer)
{
	return env_request_try_ref(ENV_OWNER(timer, struct env_request, deadline));
}

/* A packet with room for the last answer of a request with this trace id. */
static struct env_packet *take_reserve(struct env_sender *sender, struct env_str trace)
{
	struct env_packet *packet = env_packet_take(&sender->packets);

	if (packet != NULL &&
	    env_buf_reserve(&packet->text, RESERVE_SIZE + (LONGEST_ESCAPE + 1) * trace.len) != ENV_OK) {
		env_packet_unref(packet);
		packet = NULL;
	}
	return packet;
}

static void init(struct env_request *request, struct env_connection *connection, struct env_binding *binding,
		 const struct env_meta *meta)
{
	char *place = (char *)(request + 1);

	*request = (struct env_request){
		.connection = connection,
		.binding = binding,
		.handler = binding->handler,
		.user = binding->user,
		.guard = binding->guard,
		.guard_user = binding->guard_user,
		.meta = *meta,
		.arrived_at = ENV_NO_TIME,
		.result = ENV_RESULT_CLOSED,
		.started_at = ENV_NO_TIME,
		.ended_at = ENV_NO_TIME,
		.deadline.hold = hold,
	};
	atomic_init(&request->references, 1);
	request->meta.trace = env_memory_keep(&place, meta->trace);
	request->meta.language = env_memory_keep(&place, meta->language);
	request->meta.user = env_memory_keep(&place, meta->user);
}

struct env_request *env_request_new(struct env_connection *connection, struct env_binding *binding,
				    const struct env_meta *meta, size_t bytes)
{
	struct env_sender *sender = connection->sender;
	size_t texts = meta->trace.len + meta->language.len + meta->user.len + 3;
	struct env_request *request = env_memory_take(sender->allocator, sizeof(*request) + texts);
	struct env_packet *reserve = request == NULL ? NULL : take_reserve(sender, meta->trace);

	if (reserve == NULL) {
		env_memory_give(sender->allocator, request);
		return NULL;
	}
	init(request, connection, binding, meta);
	request->reserve = reserve;
	request->bytes = bytes;
	if (env_is_timed(sender, meta->message))
		request->arrived_at = env_sender_now(sender);
	env_connection_ref(connection);
	pthread_mutex_lock(&connection->lock);
	link_into(connection, request);
	pthread_mutex_unlock(&connection->lock);
	return request;
}

void env_requests_lose_peer(struct env_connection *connection)
{
	while (connection->requests != NULL) {
		env_request_cancel(connection->requests, ENV_CANCELLED_CLOSED);
		env_request_unlink(connection->requests);
	}
}

/* An empty trace id is one, and not the same as none. */
static bool has_trace(const struct env_request *request, const struct env_str *trace)
{
	if (trace == NULL)
		return true;
	return request->meta.trace.ptr != NULL && env_str_equal(request->meta.trace, *trace);
}

/*
 * The first of these with the trace id (NULL: any) that is not on its way out already, with a reference; or NULL. The
 * caller holds the lock.
 */
static struct env_request *hold_first(struct env_request *request, const struct env_str *trace)
{
	while (request != NULL && (!has_trace(request, trace) || !env_request_try_ref(request)))
		request = request->next;
	return request;
}

/* The next one is held before this one is visited and given back: without the lock both may leave the list. */
void env_requests_visit(struct env_connection *connection, const struct env_str *trace,
			void (*visit)(struct env_request *request))
{
	pthread_mutex_lock(&connection->lock);
	struct env_request *request = hold_first(connection->requests, trace);
	pthread_mutex_unlock(&connection->lock);
	while (request != NULL) {
		pthread_mutex_lock(&connection->lock);
		/* One that has left the list does not know any more what came behind it. */
		struct env_request *next =
			hold_first(request->in_flight ? request->next : connection->requests, trace);
		pthread_mutex_unlock(&connection->lock);
		visit(request);
		env_request_unref(request);
		request = next;
	}
}

void env_request_cancel(struct env_request *request, enum env_cancellation why)
{
	int none = ENV_NOT_CANCELLED;

	(void)atomic_compare_exchange_strong(&request->cancelled, &none, (int)why);
}

enum env_cancellation env_request_cancelled(const struct env_request *request)
{
	return (enum env_cancellation)atomic_load(&request->cancelled);
}

const struct env_meta *env_request_meta(const struct env_request *request)
{
	return &request->meta;
}

struct env_address env_request_address(const struct env_request *request)
{
	return request->connection->address;
}

struct env_sender *env_request_sender(const struct env_request *request)
{
	return request->connection->sender;
}

const struct env_state *env_request_state(struct env_request *request)
{
	pthread_mutex_lock(&request->connection->lock);
	const struct env_state *state = request->state;
	pthread_mutex_unlock(&request->connection->lock);
	return state;
}

struct env_request *env_request_ref(struct env_request *request)
{
	atomic_fetch_add_explicit(&request->references, 1, memory_order_relaxed);
	return request;
}

/* What became of it is told once, when nothing more can become of it. */
static void count(const struct env_request *request)
{
	int64_t end = request->ended_at;
	int64_t start = request->started_at == ENV_NO_TIME ? end : request->started_at;
	struct env_metric metric = {
		.message = request->meta.message, .result = request->result, .bytes = request->bytes};

	if (request->arrived_at != ENV_NO_TIME && end != ENV_NO_TIME) {
		metric.wait_us = start - request->arrived_at;
		metric.run_us = end - start;
	}
	env_count(request->connection->sender, request->binding, &metric);
}

/* Most have no deadline, and do not need the lock of the timers. */
void env_request_disarm(struct env_request *request)
{
	const struct env_message *message = request->meta.message;

	if (message->queue_ms > 0 || message->run_ms > 0)
		env_timers_disarm(&request->connection->sender->timers, &request->deadline);
}

static void destroy(struct env_request *request)
{
	struct env_connection *connection = request->connection;
	struct env_sender *sender = connection->sender;

	env_request_disarm(request);
	count(request);
	env_packet_unref(request->reserve);
	if (request->workspace != NULL)
		atomic_fetch_sub(&connection->deferred_bytes, request->workspace->arena.reserved);
	env_workspace_give(&sender->workspaces, request->workspace);
	env_memory_give(sender->allocator, request);
	env_connection_unref(connection);
}

/* Somebody dropped the request without an answer, which is told; a one-way message is done. */
static void finish(struct env_request *request)
{
	struct env_connection *connection = request->connection;

	pthread_mutex_lock(&connection->lock);
	bool forgotten = request->in_flight && !request->finished && !request->meta.message->oneway;
	if (!forgotten)
		env_request_unlink(request);
	if (request->ended_at == ENV_NO_TIME && request->arrived_at != ENV_NO_TIME)
		request->ended_at = env_sender_now(connection->sender);
	pthread_mutex_unlock(&connection->lock);
	if (!forgotten)
		return;
	env_logger_write(&connection->sender->logger, ENV_LOG_ERROR, "%.*s: no answer was given",
			 ENV_STR_PRINT(request->meta.message->name));
	env_request_end(request, ENV_TEXT_NO_ANSWER, ENV_OK, ENV_RESULT_FAILURE);
	pthread_mutex_lock(&connection->lock);
	env_request_unlink(request);
	pthread_mutex_unlock(&connection->lock);
}

/*
 * The last reference is given up only after the last answer is out, so that a visitor may still find the request until
 * then.
 */
void env_request_unref(struct env_request *request)
{
	unsigned count = atomic_load(&request->references);

	while (count > 1)
		if (atomic_compare_exchange_weak(&request->references, &count, count - 1))
			return;
	finish(request);
	if (atomic_fetch_sub(&request->references, 1) == 1)
		destroy(request);
}
