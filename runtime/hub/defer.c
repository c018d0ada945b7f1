/* Messages that are handled on a worker. */
#include "hub/defer.h"

#include <string.h>

#include <envelope/codec.h>
#include <envelope/json.h>
#include <envelope/state.h>

#include "text/owner.h"
#include "type/keys.h"
#include "type/value.h"

/* ---- which come one after the other ---- */

static uint64_t mix(uint64_t hash)
{
	hash ^= hash >> 33;
	hash *= UINT64_C(0xff51afd7ed558ccd);
	hash ^= hash >> 33;
	return hash == 0 ? 1 : hash;
}

/* Numbers alone are spelled in more than one way: 1 of an integer, 1.0 of a number. Their text becomes the one of all that are equal. */
static enum env_status make_canonical(struct env_buf *text)
{
	struct env_buf canonical;
	enum env_status status;

	if (text->len == 0 || strchr("-0123456789", text->data[0]) == NULL)
		return ENV_OK;
	env_buf_init(&canonical, text->allocator, 0);
	status = env_json_canonical(&canonical, env_buf_str(text));
	if (status == ENV_OK) {
		text->len = 0;
		status = env_buf_append(text, canonical.data, canonical.len);
	}
	env_buf_free(&canonical);
	return status;
}

/* A line for each value of the member that the order goes by: equal values are one, absent and null are too. */
static enum env_status find_key_lane(const struct env_request *request, struct env_workspace *workspace,
				     uint64_t *lane)
{
	const struct env_message *message = request->meta.message;
	const struct env_field *field = env_field_find(&message->payload->as.object, message->order_key);
	struct env_buf *text = &workspace->scratch;
	enum env_status status = ENV_OK;

	*lane = env_name_hash(message->order_key);
	text->len = 0;
	if (field != NULL && env_presence_get(field, request->payload) == ENV_PRESENT) {
		status = env_encode(field->type, env_member_find(field, request->payload), text, NULL);
		if (status == ENV_OK)
			status = make_canonical(text);
		*lane ^= mix(env_name_hash(env_buf_str(text)));
	}
	*lane = mix(*lane);
	return status;
}

/* Fails where there is no memory to look: then nobody knows what the message must not overtake. */
static enum env_status find_lane(const struct env_request *request, struct env_workspace *workspace,
				 uint64_t *lane)
{
	switch (request->meta.message->order) {
	case ENV_ORDER_CONNECTION:
		*lane = request->connection->lane;
		break;
	case ENV_ORDER_KEY:
		return find_key_lane(request, workspace, lane);
	case ENV_ORDER_NONE:
		*lane = 0;
		break;
	}
	return ENV_OK;
}

/* ---- what comes too late: on whichever thread sees it first ---- */

static void log_expired(const struct env_request *request, const char *what)
{
	env_logger_write(&request->connection->sender->logger, ENV_LOG_WARNING, "%.*s: it %s too long",
			 ENV_STR_PRINT(request->meta.message->name), what);
}

/* False where it has begun, or ended. */
static bool expire_waiting(struct env_request *request)
{
	if (!env_request_end_waiting(request, ENV_TEXT_QUEUE_EXPIRED, ENV_RESULT_EXPIRED))
		return false;
	log_expired(request, "waited");
	env_request_cancel(request, ENV_CANCELLED_DEADLINE);
	return true;
}

static void expire_running(struct env_request *request)
{
	log_expired(request, "runs");
	env_request_cancel(request, ENV_CANCELLED_DEADLINE);
	env_request_end(request, ENV_TEXT_RUN_EXPIRED, ENV_OK, ENV_RESULT_EXPIRED);
}

bool env_request_expire(struct env_request *request)
{
	unsigned run_ms = request->meta.message->run_ms;

	env_request_lock(request);
	int64_t start = request->started_at;
	bool running = request->begun && !request->finished;
	env_request_unlock(request);
	if (!running || env_sender_now(request->connection->sender) < env_time_after(start, run_ms))
		return false;
	expire_running(request);
	return true;
}

/* ---- on the worker ---- */

static struct env_request *request_of(struct env_job *job)
{
	return ENV_OWNER(job, struct env_request, job);
}

static void run(struct env_job *job)
{
	struct env_request *request = request_of(job);
	const struct env_message *message = request->meta.message;

	if (env_request_begin(request)) {
		if ((message->announce & ENV_ANNOUNCE_RUNNING) != 0)
			env_request_announce(request, ENV_RUNNING);
		env_request_run(request, NULL, request->payload, request->workspace);
		/* one that is never answered has ended when its handler returns */
		(void)env_request_expire_late(request);
	}
	env_request_give_up(request);
}

void env_request_give_up(struct env_request *request)
{
	struct env_connection *connection = request->connection;

	env_connection_ref(connection);
	env_request_unref(request);
	env_peers_note_handled(connection);
	env_connection_unref(connection);
}

/* Takes over the reference. */
static void refuse(struct env_request *request, enum env_text why)
{
	env_request_end(request, why, ENV_OK, ENV_RESULT_REFUSED);
	env_request_give_up(request);
}

static void discard(struct env_job *job)
{
	refuse(request_of(job), ENV_TEXT_CLOSING);
}

/* Whether its turn comes too late, though the loop, which is busy, has not said so yet. */
static bool has_waited_too_long(const struct env_request *request)
{
	const struct env_message *message = request->meta.message;

	return message->run == ENV_RUN_DEFERRED && message->queue_ms > 0 &&
	       env_sender_now(request->connection->sender) >=
		       env_time_after(request->arrived_at, message->queue_ms);
}

/* False where it has ended before its turn came. From now on its run time counts, not its queue time. */
bool env_request_begin(struct env_request *request)
{
	struct env_sender *sender = request->connection->sender;
	unsigned run_ms = request->meta.message->run == ENV_RUN_DEFERRED ? request->meta.message->run_ms : 0;

	if (has_waited_too_long(request)) {
		(void)expire_waiting(request);
		return false;
	}
	env_request_lock(request);
	bool begins = !request->finished;
	request->begun = true;
	if (begins && request->arrived_at != ENV_NO_TIME)
		request->started_at = env_sender_now(sender);
	if (begins && request->meta.message->oneway)
		request->result = ENV_RESULT_SUCCESS;
	env_request_unlock(request);
	if (begins && run_ms > 0)
		env_sender_arm(sender, &request->deadline, env_time_after(request->started_at, run_ms));
	else
		env_request_disarm(request);
	return begins;
}

/* ---- on the loop ---- */

/* The queue or run time is over. The timer that was armed for the queue may fire while a worker begins. */
static void expire(struct env_timer *timer)
{
	struct env_request *request = ENV_OWNER(timer, struct env_request, deadline);

	if (expire_waiting(request))
		env_waiters_skip(request);
	else
		(void)env_request_expire_late(request);
	env_request_unref(request);
}

/* The last answer may be on its way at this moment. */
static bool hold(struct env_timer *timer)
{
	return env_request_try_ref(ENV_OWNER(timer, struct env_request, deadline));
}

void env_request_submit(struct env_request *request, enum env_status status)
{
	if (status == ENV_OK)
		status = env_pool_submit(request->connection->hub->waiters.pool, &request->job, true);
	if (status != ENV_OK)
		discard(&request->job);
}

/* The message has got a place in the queue, or in front of it. */
static void announce_queued(struct env_request *request)
{
	if ((request->meta.message->announce & ENV_ANNOUNCE_QUEUED) != 0)
		env_request_announce(request, ENV_QUEUED);
}

static enum env_status prepare(struct env_request *request, struct env_workspace *workspace,
			       const void *payload)
{
	request->workspace = workspace;
	atomic_fetch_add(&request->connection->deferred_bytes, workspace->arena.reserved);
	request->payload = payload;
	request->job = (struct env_job){.run = run, .discard = discard};
	request->deadline = (struct env_timer){.fire = expire, .hold = hold};
	return find_lane(request, workspace, &request->job.lane);
}

/* Its peer is told that it was accepted, and its time begins to count. */
static void begin_waiting(struct env_request *request)
{
	const struct env_message *message = request->meta.message;

	if ((message->announce & ENV_ANNOUNCE_ACKNOWLEDGED) != 0)
		env_request_announce(request, ENV_ACKNOWLEDGED);
	if (message->queue_ms > 0)
		env_sender_arm(request->connection->sender, &request->deadline,
			       env_time_after(request->arrived_at, message->queue_ms));
}

static bool may_wait(const struct env_hub *hub, const struct env_request *request)
{
	return request->meta.message->full == ENV_FULL_WAIT && !env_waiters_are_full(hub);
}

/* Those that wait already come first. */
void env_request_defer(struct env_request *request, struct env_workspace *workspace, const void *payload)
{
	struct env_hub *hub = request->connection->hub;

	atomic_fetch_add_explicit(&request->connection->deferred, 1, memory_order_relaxed);
	if (prepare(request, workspace, payload) != ENV_OK) {
		refuse(request, ENV_TEXT_NO_MEMORY);
		return;
	}
	begin_waiting(request);
	enum env_status status =
		hub->waiters.first != NULL ? ENV_LIMIT : env_pool_take_place(hub->waiters.pool);
	if (status == ENV_LIMIT && !may_wait(hub, request)) {
		refuse(request, ENV_TEXT_QUEUE_FULL);
		return;
	}
	announce_queued(request);
	if (status == ENV_LIMIT)
		env_waiters_add(hub, request);
	else
		env_request_submit(request, status);
}
