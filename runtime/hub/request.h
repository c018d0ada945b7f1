/* A request from inside. */
#ifndef ENVELOPE_HUB_REQUEST_H
#define ENVELOPE_HUB_REQUEST_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#include <envelope/request.h>

#include "hub/answers.h"
#include "hub/connection.h"
#include "pool/pool.h"

/* A moment that has not come, or that nobody wants to know. */
#define ENV_NO_TIME INT64_MIN

struct env_request {
	/*
	 * Other threads may know it. Until then, which is until somebody asks for a reference, an inline one is the
	 * loop's alone: it needs no lock, stands among the connection's `running`, and has a pin on it. The loop's, and
	 * set before anybody else knows.
	 */
	bool shared;
	atomic_uint references;
	/* Set when it is accepted, and then only read. */
	struct env_connection *connection; /* has a reference, once it is shared */
	struct env_binding *binding;
	env_function *handler; /* of the binding, which the loop may change */
	void *user;
	env_function *guard;
	void *guard_user;
	struct env_meta meta; /* strings are in the same block of memory */
	size_t bytes;         /* of its frame */
	int64_t arrived_at;   /* microseconds, or ENV_NO_TIME, as the other two */

	/* Under the connection's lock, once it is shared. */
	struct env_request *previous; /* of those that are in flight; one that is not shared has none */
	struct env_request *next;
	bool in_flight;
	bool begun;    /* its turn has come */
	bool finished; /* a final answer is queued: nothing goes out any more */
	const struct env_state *state;
	struct env_packet *reserve; /* for the final answer, with room for a short one; NULL: in use */
	enum env_result result;
	int64_t started_at;
	int64_t ended_at;
	atomic_int cancelled; /* enum env_cancellation */

	/* Of a deferred one: until it runs the loop's and the pool's, then the worker's. */
	struct env_workspace *workspace; /* with the payload; NULL: it is not deferred, or not yet */
	bool waiting;                    /* for room in the pool; loop only */
	/* Set by env_request_defer(); in others it says nothing. */
	struct env_job job;
	struct env_timer deadline;
	const void *payload;
	/* Set where it is `waiting`. */
	struct env_request *previous_waiting;
	struct env_request *next_waiting;
};

/*
 * A request with one reference, which is in flight on the connection; copies the meta's strings. NULL where
 * there is no memory.
 */
struct env_request *env_request_new(struct env_connection *connection, struct env_binding *binding,
				    const struct env_meta *meta, size_t bytes);

/* Whether it is in time does not matter any more. Most have no deadline, as those that nobody else knows. */
static inline void env_request_disarm(struct env_request *request)
{
	const struct env_message *message = request->meta.message;

	if (request->shared && (message->queue_ms > 0 || message->run_ms > 0))
		env_timers_disarm(&request->connection->sender->timers, &request->deadline);
}

/* The connection's lock, where it is needed. */
static inline void env_request_lock(const struct env_request *request)
{
	if (request->shared)
		pthread_mutex_lock(&request->connection->lock);
}

static inline void env_request_unlock(const struct env_request *request)
{
	if (request->shared)
		pthread_mutex_unlock(&request->connection->lock);
}

/* It is in flight, and the loop's alone. Loop only. */
static inline void env_request_link_running(struct env_request *request)
{
	struct env_connection *connection = request->connection;

	request->next = connection->running;
	connection->running = request;
	connection->running_count++;
	request->in_flight = true;
	env_connection_pin(connection);
}

/* From now on other threads may know it. Loop only. */
void env_request_share(struct env_request *request);

/* Takes it out of those in flight, where it is one. The caller holds the lock. `_linked`: it is one. */
void env_request_unlink_linked(struct env_request *request);

static inline void env_request_unlink(struct env_request *request)
{
	if (request->in_flight)
		env_request_unlink_linked(request);
}

/* Tells the peer of a state by s.stat; where that cannot be sent, the log says so. */
void env_request_announce(struct env_request *request, const struct env_state *state);

/* A reference, unless the last one is gone already: then false. */
bool env_request_try_ref(struct env_request *request);

/*
 * Its turn has come: from now on its run time counts. False where it has ended before: then it must not be handled.
 */
bool env_request_begin(struct env_request *request);
/* The same for one that nobody else knows, which begins in any case. */
static inline void env_request_begin_alone(struct env_request *request)
{
	request->begun = true;
	if (request->arrived_at != ENV_NO_TIME)
		request->started_at = env_sender_now(request->connection->sender);
	if (request->meta.message->oneway)
		request->result = ENV_RESULT_SUCCESS;
}

/* The pool, or the queue in front of it, is through with a deferred request: gives its reference up. Any thread. */
void env_request_give_up(struct env_request *request);

/* Gives a deferred request, with its place (`status` ENV_OK), to the pool, or ends it. Takes over the reference. */
void env_request_submit(struct env_request *request, enum env_status status);

/*
 * Guard and handler, in their thread: `from` is NULL on a worker. Answers for a handler that failed. `workspace` is for
 * the guard's errors.
 */
void env_request_run(struct env_request *request, struct env_connection *from, const void *payload,
		     struct env_workspace *workspace);

/*
 * Ends the request with error.job, in the room that was set aside, where nothing has ended it yet; that needs no memory.
 */
void env_request_end(struct env_request *request, enum env_text text, enum env_status status,
		     enum env_result result);

/* The same, unless its turn has come, or it has ended: then false. */
bool env_request_end_waiting(struct env_request *request, enum env_text text, enum env_result result);

/* The slow half of env_request_expire_late(). */
bool env_request_expire(struct env_request *request);

/* Ends it where its run time is over, though the loop, which is busy, has not said so yet: true. Any thread. */
static inline bool env_request_expire_late(struct env_request *request)
{
	const struct env_message *message = request->meta.message;

	return message->run == ENV_RUN_DEFERRED && message->run_ms > 0 && env_request_expire(request);
}

/* Nobody waits for the answer any more; a reason that was given before stays. */
void env_request_cancel(struct env_request *request, enum env_cancellation why);

/* Requests in flight can be answered no more. The caller is the loop, holds the connection's lock, and has shut it. */
void env_requests_lose_peer(struct env_connection *connection);

/*
 * Calls `visit` for each request in flight with that trace id (NULL: for each), with a reference and without the lock:
 * those that come meanwhile may be left out. Loop only.
 */
void env_requests_visit(struct env_connection *connection, const struct env_str *trace,
			void (*visit)(struct env_request *request));

/* Frees what the loop has spare. */
void env_request_free_spare(struct env_sender *sender);

#endif
