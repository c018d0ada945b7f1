/* Requests: accepted, held, answered exactly once. */
#include "hub/request.h"

#include <envelope/state.h>

#include "hub/stats.h"
#include "text/hot.h"
#include "text/memory.h"

/* Room that a short answer takes in any case: its keys and a text. */
#define RESERVE_SIZE ((size_t)448)
/* Most bytes that one byte of a string takes in JSON. */
#define LONGEST_ESCAPE 6

bool env_request_try_ref(struct env_request *request)
{
	unsigned count = atomic_load(&request->references);

	while (count > 0 && !atomic_compare_exchange_weak(&request->references, &count, count + 1))
		continue;
	return count > 0;
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

/* Bytes of texts that any request has room for, so that it can be used again. */
#define TEXTS_ROOM ((size_t)256)

/* Memory for a request with so many bytes of texts; NULL where there is none. */
static struct env_request *take_memory(struct env_sender *sender, size_t texts)
{
	struct env_request *request = NULL;

	if (texts <= TEXTS_ROOM && env_sender_is_here(sender)) {
		request = sender->spare_request;
		sender->spare_request = NULL;
	}
	if (request == NULL)
		request = env_memory_take(sender->allocator,
					  sizeof(*request) + (texts < TEXTS_ROOM ? TEXTS_ROOM : texts));
	return request;
}

/* The loop keeps one. Others ask whether they are it before all else: what it keeps is its own. */
static void give_memory(struct env_sender *sender, struct env_request *request)
{
	if (!env_sender_is_here(sender) || sender->packets.ownerless || sender->spare_request != NULL)
		env_memory_give(sender->allocator, request);
	else
		sender->spare_request = request;
}

void env_request_free_spare(struct env_sender *sender)
{
	env_memory_give(sender->allocator, sender->spare_request);
	sender->spare_request = NULL;
}

/* Member by member: it is large, and most of it is zero, which compilers would write in a slow way. */
static void init(struct env_request *request, struct env_connection *connection, struct env_binding *binding,
		 const struct env_meta *meta)
{
	char *place = (char *)(request + 1);

	request->shared = false;
	atomic_init(&request->references, 1);
	request->connection = connection;
	request->binding = binding;
	request->handler = binding->handler;
	request->user = binding->user;
	request->guard = binding->guard;
	request->guard_user = binding->guard_user;
	request->meta = *meta;
	request->meta.trace = env_memory_keep(&place, meta->trace);
	request->meta.language = env_memory_keep(&place, meta->language);
	request->meta.user = env_memory_keep(&place, meta->user);
	request->arrived_at = ENV_NO_TIME;
	request->previous = NULL;
	request->next = NULL;
	request->in_flight = false;
	request->begun = false;
	request->finished = false;
	request->state = NULL;
	request->result = ENV_RESULT_CLOSED;
	request->started_at = ENV_NO_TIME;
	request->ended_at = ENV_NO_TIME;
	atomic_init(&request->cancelled, ENV_NOT_CANCELLED);
	request->workspace = NULL;
	request->waiting = false;
}

ENV_HOT struct env_request *env_request_new(struct env_connection *connection, struct env_binding *binding,
					    const struct env_meta *meta, size_t bytes)
{
	struct env_sender *sender = connection->sender;
	size_t texts = meta->trace.len + meta->language.len + meta->user.len + 3;
	struct env_request *request = take_memory(sender, texts);
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
	env_request_link_running(request);
	if (meta->message->run == ENV_RUN_DEFERRED)
		env_request_share(request);
	return request;
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
	env_request_lock(request);
	const struct env_state *state = request->state;
	env_request_unlock(request);
	return state;
}

struct env_request *env_request_ref(struct env_request *request)
{
	/* nobody but the loop can ask for the first one */
	if (!request->shared)
		env_request_share(request);
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
		metric.wait_us = env_time_between(request->arrived_at, start);
		metric.run_us = env_time_between(start, end);
	}
	env_count(request->connection->sender, request->binding, &metric);
}

static void destroy(struct env_request *request)
{
	struct env_connection *connection = request->connection;
	struct env_sender *sender = connection->sender;

	env_request_disarm(request);
	count(request);
	if (request->reserve != NULL)
		env_packet_unref(request->reserve);
	if (request->workspace != NULL) {
		atomic_fetch_sub(&connection->deferred_bytes, request->workspace->arena.reserved);
		env_workspace_give(&sender->workspaces, request->workspace);
	}
	bool shared = request->shared;
	give_memory(sender, request);
	if (shared)
		env_connection_unref(connection);
	else
		env_connection_unpin(connection);
}

/*
 * Whether somebody dropped the request without an answer. A one-way message is done, and the peer of a connection that failed may
 * have been answered in vain. The caller holds the lock.
 */
static bool is_forgotten(const struct env_request *request)
{
	return request->in_flight && !request->finished && !request->meta.message->oneway &&
	       env_connection_is_up(request->connection);
}

/* A handler whose peer has taken the message back may stop without a word. */
static void tell_forgotten(struct env_request *request)
{
	if (env_request_cancelled(request) == ENV_CANCELLED_BY_PEER) {
		env_request_end(request, ENV_TEXT_CANCELLED, ENV_OK, ENV_RESULT_CANCELLED);
		return;
	}
	env_logger_write(&request->connection->sender->logger, ENV_LOG_ERROR, "%.*s: no answer was given",
			 ENV_STR_PRINT(request->meta.message->name));
	env_request_end(request, ENV_TEXT_NO_ANSWER, ENV_OK, ENV_RESULT_FAILURE);
}

/* What was forgotten is told. */
static void finish(struct env_request *request)
{
	struct env_connection *connection = request->connection;

	env_request_lock(request);
	bool forgotten = is_forgotten(request);
	if (!forgotten)
		env_request_unlink(request);
	if (request->ended_at == ENV_NO_TIME && request->arrived_at != ENV_NO_TIME)
		request->ended_at = env_sender_now(connection->sender);
	env_request_unlock(request);
	if (!forgotten)
		return;
	tell_forgotten(request);
	env_request_lock(request);
	env_request_unlink(request);
	env_request_unlock(request);
}

/*
 * The last reference is given up only after the last answer is out, so that a visitor may still find the request until
 * then.
 */
ENV_HOT void env_request_unref(struct env_request *request)
{
	if (request == NULL)
		return;
	unsigned count = atomic_load(&request->references);
	while (count > 1)
		if (atomic_compare_exchange_weak(&request->references, &count, count - 1))
			return;
	finish(request);
	if (!request->shared || atomic_fetch_sub(&request->references, 1) == 1)
		destroy(request);
}
