/* Requests in flight: those of the loop alone, and those that other threads may know. */
#include "hub/request.h"
#include "text/hot.h"

/* The caller holds the connection's lock, so that nobody else changes it: no more than a store is needed. */
static unsigned add_to_count(struct env_connection *connection, unsigned change)
{
	unsigned count = atomic_load_explicit(&connection->request_count, memory_order_relaxed) + change;

	atomic_store_explicit(&connection->request_count, count, memory_order_release);
	return count;
}

/* ---- requests that other threads may know ---- */

/* The caller holds the connection's lock. */
static void link_into(struct env_connection *connection, struct env_request *request)
{
	request->next = connection->requests;
	if (request->next != NULL)
		request->next->previous = request;
	connection->requests = request;
	(void)add_to_count(connection, 1);
	request->in_flight = true;
}

static void unlink_shared(struct env_connection *connection, struct env_request *request)
{
	if (request->previous == NULL)
		connection->requests = request->next;
	else
		request->previous->next = request->next;
	if (request->next != NULL)
		request->next->previous = request->previous;
	request->previous = NULL;
	if (add_to_count(connection, 0U - 1U) == 0 && !connection->shut)
		env_connection_post_collector(connection);
}

/* ---- those of the loop alone ---- */

static void take_from_running(struct env_connection *connection, struct env_request *request)
{
	struct env_request **link = &connection->running;

	while (*link != request)
		link = &(*link)->next;
	*link = request->next;
	connection->running_count--;
}

void env_request_share(struct env_request *request)
{
	struct env_connection *connection = request->connection;
	bool in_flight = request->in_flight;

	if (in_flight)
		take_from_running(connection, request);
	env_connection_ref(connection);
	env_connection_unpin(connection);
	request->shared = true;
	pthread_mutex_lock(&connection->lock);
	if (in_flight)
		link_into(connection, request);
	pthread_mutex_unlock(&connection->lock);
}

ENV_HOT void env_request_unlink_linked(struct env_request *request)
{
	struct env_connection *connection = request->connection;

	request->in_flight = false;
	if (request->shared) {
		unlink_shared(connection, request);
	} else {
		take_from_running(connection, request);
		env_connection_post_teller(connection);
	}
	request->next = NULL;
}

void env_requests_lose_peer(struct env_connection *connection)
{
	while (connection->running != NULL) {
		env_request_cancel(connection->running, ENV_CANCELLED_CLOSED);
		env_request_unlink(connection->running);
	}
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

/* Their handlers are further up the stack: they stay, though a visit may take the one that is visited out of the list. */
static void visit_running(struct env_connection *connection, const struct env_str *trace,
			  void (*visit)(struct env_request *request))
{
	struct env_request *next = NULL;

	for (struct env_request *request = connection->running; request != NULL; request = next) {
		next = request->next;
		if (!has_trace(request, trace) || !env_request_try_ref(request))
			continue;
		visit(request);
		env_request_unref(request);
	}
}

/* The next one is held before this one is visited and given back: without the lock both may leave the list. */
void env_requests_visit(struct env_connection *connection, const struct env_str *trace,
			void (*visit)(struct env_request *request))
{
	visit_running(connection, trace, visit);
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
