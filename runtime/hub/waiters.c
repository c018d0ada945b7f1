/* Messages for which the pool has no room: the connections that they came by are not read until there is. */
#include "hub/waiters.h"

#include "hub/request.h"
#include "text/owner.h"

/* So many may wait at least: a small queue is no reason to refuse what a few peers send at once. */
#define LEAST_MOST 1000

static struct env_hub *hub_of(struct env_waiters *waiters)
{
	return ENV_OWNER(waiters, struct env_hub, waiters);
}

/* The pool has room: any thread. */
static void wake(void *user)
{
	struct env_waiters *waiters = user;

	(void)env_sender_post(hub_of(waiters)->sender, &waiters->task);
}

static void take_out(struct env_waiters *waiters, struct env_request *request)
{
	if (request->previous_waiting == NULL)
		waiters->first = request->next_waiting;
	else
		request->previous_waiting->next_waiting = request->next_waiting;
	if (request->next_waiting == NULL)
		waiters->last = request->previous_waiting;
	else
		request->next_waiting->previous_waiting = request->previous_waiting;
	request->previous_waiting = NULL;
	request->next_waiting = NULL;
	request->waiting = false;
	waiters->count--;
}

/* Where nobody waits any more the next place is for another hub, and so is one that this hub was woken for already. */
static void pass_on(struct env_waiters *waiters)
{
	if (waiters->first == NULL)
		env_pool_stop_waiting(waiters->pool, &waiters->waiter);
}

/* One message of the connection less waits. The transport may feed the next one at once. */
static void note_gone(struct env_connection *connection)
{
	const struct env_transport *transport = connection->transport;

	connection->waiting--;
	if (connection->waiting > 0)
		return;
	if (!connection->closed && transport != NULL && transport->changed != NULL)
		transport->changed(connection->transport_user, connection);
}

void env_waiters_skip(struct env_request *request)
{
	struct env_connection *connection = request->connection;

	if (!request->waiting)
		return;
	struct env_waiters *waiters = &connection->hub->waiters;
	env_connection_ref(connection);
	take_out(waiters, request);
	env_request_give_up(request);
	pass_on(waiters);
	note_gone(connection);
	env_connection_unref(connection);
}

/* What the transport feeds then comes behind it. */
static void give_first(struct env_waiters *waiters, enum env_status status)
{
	struct env_request *request = waiters->first;
	struct env_connection *connection = request->connection;

	env_connection_ref(connection);
	take_out(waiters, request);
	env_request_submit(request, status);
	note_gone(connection);
	env_connection_unref(connection);
}

/* Gives those that still wait to the pool, as far as it has room. */
static void resume(struct env_task *task)
{
	struct env_waiters *waiters = ENV_OWNER(task, struct env_waiters, task);

	while (waiters->first != NULL) {
		enum env_status status = env_pool_take_place(waiters->pool);
		if (status == ENV_LIMIT) {
			env_pool_wait(waiters->pool, &waiters->waiter);
			return;
		}
		give_first(waiters, status);
	}
	pass_on(waiters);
}

/* As many as the pool has places for, or connections may be open, whichever is less; but never few. */
static size_t get_most(const struct env_hub *hub, const struct env_pool *pool)
{
	size_t most = env_pool_capacity(pool);

	if (most > hub->sender->limits.connections)
		most = hub->sender->limits.connections;
	return most < LEAST_MOST ? LEAST_MOST : most;
}

void env_waiters_init(struct env_hub *hub, struct env_pool *pool)
{
	hub->waiters = (struct env_waiters){.pool = pool, .task.run = resume};
	hub->sender->pool = pool;
	hub->waiters.waiter = (struct env_pool_waiter){.wake = wake, .user = &hub->waiters};
	if (pool == NULL)
		return;
	hub->waiters.most = get_most(hub, pool);
	env_pool_ref(pool);
}

bool env_waiters_are_full(const struct env_hub *hub)
{
	return hub->waiters.count >= hub->waiters.most;
}

void env_waiters_add(struct env_hub *hub, struct env_request *request)
{
	struct env_waiters *waiters = &hub->waiters;

	request->waiting = true;
	request->connection->waiting++;
	request->next_waiting = NULL;
	request->previous_waiting = waiters->last;
	if (waiters->last == NULL)
		waiters->first = request;
	else
		waiters->last->next_waiting = request;
	waiters->last = request;
	waiters->count++;
	if (waiters->first == request)
		env_pool_wait(waiters->pool, &waiters->waiter);
}

void env_waiters_free(struct env_hub *hub)
{
	struct env_waiters *waiters = &hub->waiters;

	if (waiters->pool == NULL)
		return;
	while (waiters->first != NULL)
		env_waiters_skip(waiters->first);
	env_pool_stop_waiting(waiters->pool, &waiters->waiter);
	env_sender_revoke(hub->sender, &waiters->task);
	env_pool_unref(waiters->pool);
}

bool env_connection_is_paused(const struct env_connection *connection)
{
	return connection->waiting > 0;
}
