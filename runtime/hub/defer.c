/* Messages that are handled on a worker. */
#include "hub/defer.h"

#include <envelope/codec.h>
#include <envelope/state.h>

#include "type/value.h"
#include "text/owner.h"

/* ---- which come one after the other ---- */

static uint64_t mix(uint64_t hash)
{
	hash ^= hash >> 33;
	hash *= UINT64_C(0xff51afd7ed558ccd);
	hash ^= hash >> 33;
	return hash == 0 ? 1 : hash;
}

static const struct env_field *find_field(const struct env_type *type, struct env_str name)
{
	const struct env_object_rules *rules = &type->as.object;

	for (size_t i = 0; i < rules->count; i++)
		if (env_str_equal(rules->fields[i].name, name))
			return &rules->fields[i];
	return NULL;
}

/*
 * A line for each value of the member that the order goes by: two values of one JSON text are one, absent and null are a
 * value too. Where there is no memory to look, all stand in one line, which is slow and never wrong.
 */
static uint64_t key_lane(const struct env_request *request, struct env_workspace *workspace)
{
	const struct env_message *message = request->meta.message;
	const struct env_field *field = find_field(message->payload, message->order_key);
	uint64_t lane = env_name_hash(message->order_key);

	workspace->scratch.len = 0;
	if (field != NULL && env_presence_get(field, request->payload) == ENV_PRESENT &&
	    env_encode(field->type, env_member_find(field, request->payload), &workspace->scratch, NULL) ==
		    ENV_OK)
		lane ^= mix(env_name_hash(env_buf_str(&workspace->scratch)));
	return mix(lane);
}

static uint64_t lane_of(const struct env_request *request, struct env_workspace *workspace)
{
	switch (request->meta.message->order) {
	case ENV_ORDER_CONNECTION:
		return request->connection->lane;
	case ENV_ORDER_KEY:
		return key_lane(request, workspace);
	case ENV_ORDER_NONE:
		break;
	}
	return 0;
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
	}
	env_request_unref(request);
}

static void discard(struct env_job *job)
{
	struct env_request *request = request_of(job);

	env_request_end(request, ENV_TEXT_CLOSING, ENV_OK, ENV_RESULT_REFUSED);
	env_request_unref(request);
}

/* False where it has ended before its turn came. From now on its run time counts, not its queue time. */
bool env_request_begin(struct env_request *request)
{
	struct env_sender *sender = request->connection->sender;
	unsigned run_ms = request->meta.message->run == ENV_RUN_DEFERRED ? request->meta.message->run_ms : 0;

	pthread_mutex_lock(&request->connection->lock);
	bool begins = !request->finished;
	request->begun = true;
	if (begins && request->arrived_at != ENV_NO_TIME)
		request->started_at = env_sender_now(sender);
	if (begins && request->meta.message->oneway)
		request->result = ENV_RESULT_SUCCESS;
	pthread_mutex_unlock(&request->connection->lock);
	if (begins && run_ms > 0)
		env_sender_arm(sender, &request->deadline, request->started_at + (int64_t)run_ms * 1000);
	else
		env_request_disarm(request);
	return begins;
}

/* ---- on the loop ---- */

/* The queue or run time is over. The timer that was armed for the queue may fire while a worker begins. */
static void expire(struct env_timer *timer)
{
	struct env_request *request = ENV_OWNER(timer, struct env_request, deadline);
	unsigned run_ms = request->meta.message->run_ms;
	int64_t now = env_sender_now(request->connection->sender);

	pthread_mutex_lock(&request->connection->lock);
	int64_t start = request->started_at;
	bool begun = request->begun;
	bool finished = request->finished;
	pthread_mutex_unlock(&request->connection->lock);
	bool over = !begun || (run_ms > 0 && now >= start + (int64_t)run_ms * 1000);
	if (over && !finished) {
		env_request_cancel(request, ENV_CANCELLED_DEADLINE);
		env_request_end(request, !begun ? ENV_TEXT_QUEUE_EXPIRED : ENV_TEXT_RUN_EXPIRED, ENV_OK,
				ENV_RESULT_EXPIRED);
		env_waiters_skip(request);
	}
	env_request_unref(request);
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

static void prepare(struct env_request *request, struct env_workspace *workspace, const void *payload)
{
	const struct env_message *message = request->meta.message;

	request->workspace = workspace;
	request->payload = payload;
	request->job = (struct env_job){.run = run, .discard = discard};
	request->job.lane = lane_of(request, workspace);
	request->deadline.fire = expire;
	if ((message->announce & ENV_ANNOUNCE_ACKNOWLEDGED) != 0)
		env_request_announce(request, ENV_ACKNOWLEDGED);
	if (message->queue_ms > 0)
		env_sender_arm(request->connection->sender, &request->deadline,
			       request->arrived_at + (int64_t)message->queue_ms * 1000);
}

/* Those that wait already come first. */
void env_request_defer(struct env_request *request, struct env_workspace *workspace, const void *payload)
{
	struct env_hub *hub = request->connection->hub;

	prepare(request, workspace, payload);
	enum env_status status =
		hub->waiters.first != NULL ? ENV_LIMIT : env_pool_take_place(hub->waiters.pool);
	if (status == ENV_LIMIT && request->meta.message->full == ENV_FULL_FAIL) {
		env_request_end(request, ENV_TEXT_QUEUE_FULL, ENV_OK, ENV_RESULT_REFUSED);
		env_request_unref(request);
		return;
	}
	announce_queued(request);
	if (status == ENV_LIMIT)
		env_waiters_add(hub, request);
	else
		env_request_submit(request, status);
}
