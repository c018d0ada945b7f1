/* The end of a service: no new work, what runs is finished, the peers are told. */

#include <envelope/envelope.env.h>

#include "hub/request.h"
#include "text/owner.h"

static bool has_role(const struct env_hub *hub, enum env_role role)
{
	for (const struct env_connection *at = hub->first; at != NULL; at = at->next)
		if (at->role == role)
			return true;
	return false;
}

static void end_request(struct env_request *request)
{
	env_request_cancel(request, ENV_CANCELLED_CLOSED);
	env_request_end(request, ENV_TEXT_CLOSING, ENV_OK, ENV_RESULT_REFUSED);
	env_waiters_skip(request);
}

/* A transport gets what is queued by now. */
static void finish(struct env_connection *connection)
{
	env_connection_ref(connection);
	env_requests_visit(connection, NULL, end_request);
	env_connection_close(connection, ENV_CLOSE_SHUTDOWN);
	env_connection_unref(connection);
}

/*
 * Closes it where it has nothing more to do, or its time is over; returns the one after it. A listener that is told of it may close
 * that too.
 */
static struct env_connection *close_if_due(struct env_hub *hub, struct env_connection *connection,
					   enum env_role role)
{
	struct env_connection *next = connection->next;

	if (connection->role != role || (!hub->overdue && !env_connection_is_idle(connection)))
		return next;
	if (next != NULL)
		env_connection_ref(next);
	finish(connection);
	if (next == NULL)
		return NULL;
	struct env_connection *after = next->closed ? hub->first : next;
	env_connection_unref(next);
	return after;
}

static void close_due(struct env_hub *hub, enum env_role role)
{
	struct env_connection *at = hub->first;

	while (at != NULL)
		at = close_if_due(hub, at, role);
}

/* What runs may need answers of other services: connections to those stay as long as there are peers to serve. */
static void close_quiet(struct env_task *task)
{
	struct env_hub *hub = ENV_OWNER(task, struct env_hub, drain_turn);

	env_hub_enter(hub);
	close_due(hub, ENV_ROLE_SERVICE);
	if (!has_role(hub, ENV_ROLE_SERVICE))
		close_due(hub, ENV_ROLE_CLIENT);
	env_hub_leave(hub);
}

/*
 * The time is over. Clients are closed in the next turn, behind what was posted by then: one whose service is in this program hears its last
 * answers first.
 */
static void close_all(struct env_timer *timer)
{
	struct env_hub *hub = ENV_OWNER(timer, struct env_hub, drain_end);

	env_hub_enter(hub);
	hub->overdue = true;
	close_due(hub, ENV_ROLE_SERVICE);
	env_sender_revoke(hub->sender, &hub->drain_turn);
	env_hub_note_quiet(hub);
	env_hub_leave(hub);
}

static void begin(struct env_hub *hub)
{
	hub->draining = true;
	hub->drain_end.fire = close_all;
	hub->drain_turn.run = close_quiet;
	for (struct env_connection *at = hub->first; at != NULL; at = at->next)
		if (at->role == ENV_ROLE_SERVICE)
			(void)env_connection_send(at, &envelope_s_closing_message, NULL);
}

void env_hub_drain(struct env_hub *hub, unsigned deadline_ms)
{
	env_hub_enter(hub);
	if (!hub->draining)
		begin(hub);
	env_sender_arm(hub->sender, &hub->drain_end,
		       env_time_after(env_sender_now(hub->sender), deadline_ms));
	env_hub_note_quiet(hub);
	env_hub_leave(hub);
}

bool env_hub_is_drained(const struct env_hub *hub)
{
	return hub->draining && hub->first == NULL;
}
