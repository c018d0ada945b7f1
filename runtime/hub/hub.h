/* The hub from inside: what is the loop's alone. What other threads share of it is the sender. */
#ifndef ENVELOPE_HUB_HUB_H
#define ENVELOPE_HUB_HUB_H

#include <stdbool.h>

#include <envelope/hub.h>

#include "hub/sender.h"
#include "hub/waiters.h"
#include "loop/listeners.h"

struct env_hub {
	struct env_sender *sender;
	struct env_listeners directions[ENV_DIRECTION_COUNT];
	struct env_listeners connection_listeners; /* who hears of connections */
	struct env_connection *first;
	struct env_connection *last;
	struct env_waiters waiters; /* messages for which the pool has no room */
	struct env_tasks ready;     /* connections with frames to collect that the loop itself has sent */
	unsigned inside;            /* calls of the application that are inside the hub, inside each other */
	unsigned telling_depth;     /* that a message sent now is in; see struct env_packet */
	bool opened;                /* a connection was opened: no more packages */
	bool draining;
	bool overdue; /* the time of the drain is over */
	bool going;   /* env_hub_free() has begun */
	struct env_timer drain_end;
	struct env_task drain_turn;
	bool stop; /* env_serve_stop() was called */
};

/*
 * Every public function that may send, on the loop, stands between these two. The outermost env_hub_leave() hands
 * frames to their transports; while somebody is inside, other threads need not wake the loop.
 */
static inline void env_hub_enter(struct env_hub *hub)
{
	if (hub->inside++ > 0)
		return;
	/* who does not see it yet wakes the loop in vain */
	atomic_store_explicit(&hub->sender->awake, true, memory_order_relaxed);
	env_sender_set_here(hub->sender, true);
}

void env_hub_leave(struct env_hub *hub);

/*
 * The same for who looks at one connection alone, and does not go on with the others: their programs may have looked at them already, and wait. What
 * listeners send meanwhile is collected in the next turn, of which env_hub_timeout() knows.
 */
static inline void env_hub_step_in(struct env_hub *hub)
{
	if (hub->inside++ == 0)
		env_sender_set_here(hub->sender, true);
}

static inline void env_hub_step_out(struct env_hub *hub)
{
	if (--hub->inside == 0)
		env_sender_set_here(hub->sender, false);
}

/* A connection has nothing more to do: where the hub drains, that is the end of it. */
static inline void env_hub_note_quiet(struct env_hub *hub)
{
	if (hub->draining)
		(void)env_sender_post(hub->sender, &hub->drain_turn);
}

#endif
