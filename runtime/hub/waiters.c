/* Messages for which the pool has no room: the connections that they came by are not read until there is. */
#include "hub/waiters.h"

#include "hub/request.h"
#include "text/owner.h"

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

void env_waiters_skip(struct env_request *request)
{
	struct env_connection *connection = request->connection;
	const struct env_transport *transport = connection->transport;

	if (!request->waiting)
		return;
	request->waiting = false;
	connection->waiting--;
	if (connection->waiting == 0 && !connection->closed && transport != NULL &&
	    transport->changed != NULL)
		transport->changed(connection->transport_user, connection);
}

static struct env_request *take_first(struct env_waiters *waiters)
{
	struct env_request *request = waiters->first;

	waiters->first = request->next_waiting;
	if (waiters->first == NULL)
		waiters->last = NULL;
	return request;
}

/* Gives those that still wait to the pool, as far as it has room. */
static void resume(struct env_task *task)
{
	struct env_waiters *waiters = ENV_OWNER(task, struct env_waiters, task);

	while (waiters->first != NULL) {
		struct env_request *request = waiters->first;
		if (!request->waiting) {
			env_request_unref(take_first(waiters));
			continue;
		}
		enum env_status status = env_pool_take_place(waiters->pool);
		if (status == ENV_LIMIT) {
			env_pool_wait(waiters->pool, &waiters->waiter);
			return;
		}
		(void)take_first(waiters);
		env_waiters_skip(request);
		env_request_submit(request, status);
	}
}

void env_waiters_init(struct env_hub *hub, struct env_pool *pool)
{
	hub->waiters = (struct env_waiters){.pool = pool, .task.run = resume};
	hub->waiters.waiter = (struct env_pool_waiter){.wake = wake, .user = &hub->waiters};
	if (pool != NULL)
		env_pool_ref(pool);
}

void env_waiters_add(struct env_hub *hub, struct env_request *request)
{
	struct env_waiters *waiters = &hub->waiters;

	request->waiting = true;
	request->connection->waiting++;
	request->next_waiting = NULL;
	if (waiters->last == NULL)
		waiters->first = request;
	else
		waiters->last->next_waiting = request;
	waiters->last = request;
	if (waiters->first == request)
		env_pool_wait(waiters->pool, &waiters->waiter);
}

void env_waiters_free(struct env_hub *hub)
{
	struct env_waiters *waiters = &hub->waiters;

	if (waiters->pool == NULL)
		return;
	env_pool_stop_waiting(waiters->pool, &waiters->waiter);
	env_sender_revoke(hub->sender, &waiters->task);
	while (waiters->first != NULL)
		env_request_unref(take_first(waiters));
	env_pool_unref(waiters->pool);
}

bool env_connection_is_paused(const struct env_connection *connection)
{
	return connection->waiting > 0;
}
