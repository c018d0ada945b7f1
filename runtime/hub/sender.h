/*
 * The part of a hub that all threads share. It lives as long as anybody holds it: the hub, its connections, their
 * requests, the application.
 */
#ifndef ENVELOPE_HUB_SENDER_H
#define ENVELOPE_HUB_SENDER_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>

#include <envelope/hub.h>
#include <envelope/sender.h>

#include "catalogue/catalogue.h"
#include "hub/packet.h"
#include "hub/peers.h"
#include "loop/addresses.h"
#include "loop/log.h"
#include "loop/task.h"
#include "loop/texts.h"
#include "loop/timer.h"
#include "loop/wake.h"
#include "loop/workspace.h"

struct env_sender {
	atomic_uint references;
	/* Set when it is made, and then only read. */
	const struct env_allocator *allocator;
	struct env_limits limits;
	struct env_logger logger;
	struct env_clock clock;
	env_metrics *metrics;
	void *metrics_user;
	struct env_texts texts;
	/* Grows until the first connection is opened, and is then only read, but for listeners: those are the loop's. */
	struct env_catalogue catalogue;
	struct env_binding *
		validation; /* of error.validation, the usual answer to what is no JSON; set with the first connection, and then only read */
	struct env_workspaces workspaces;
	struct env_packets packets;
	struct env_request *spare_request; /* the loop's, as long as the hub is there; or NULL */
	struct env_timers timers;
	struct env_peers peers;
	struct env_pool *
		pool; /* the hub's, which holds on to it: for the loop and the pool's workers, as long as the hub is there; or NULL */
	/* Under the lock. Where the lock of a connection is held too, that one was taken first. */
	pthread_mutex_t lock;
	struct env_addresses addresses;
	struct env_tasks tasks; /* for the next env_hub_run() */
	struct env_tasks ready; /* connections with frames to collect: also before the loop leaves the hub */
	struct env_wake wake;
	bool signalled; /* the descriptor is readable */
	bool closed;    /* the hub is gone */
	/*
	 * The loop is inside the hub, and looks at the tasks before it leaves. Whoever adds a task looks at it
	 * afterwards, and the loop for tasks after it has cleared it: so one of the two sees the other.
	 */
	atomic_bool awake;
	atomic_bool any_ready;        /* `ready` is not empty; changed under the lock */
	_Atomic(const void *) inside; /* of the thread that is inside the hub: see env_sender_is_here() */
	/* What was counted; frames and their bytes by the loop alone. */
	atomic_ullong opened;
	atomic_ullong frames_in;
	atomic_ullong bytes_in;
	atomic_ullong frames_out;
	atomic_ullong bytes_out;
	atomic_ullong bad_frames;
};

/* A sender with one reference. ENV_NO_MEMORY, ENV_IO. */
enum env_status env_sender_new(struct env_sender **out, const struct env_hub_options *options);

/* No thread finds anything any more; tasks that wait are run, later ones refused. For env_hub_free(). */
void env_sender_close(struct env_sender *sender);

/* In each thread another place: nothing stands there. */
extern _Thread_local const char env_sender_here;

/* Whether the caller is the loop, and inside the hub. What belongs to the loop needs no lock then. */
static inline bool env_sender_is_here(const struct env_sender *sender)
{
	return atomic_load_explicit(&sender->inside, memory_order_relaxed) == &env_sender_here;
}

/* Says that it is, or is not any more. */
static inline void env_sender_set_here(struct env_sender *sender, bool is_here)
{
	atomic_store_explicit(&sender->inside, is_here ? &env_sender_here : NULL, memory_order_relaxed);
}

/* The time in microseconds. */
int64_t env_sender_now(const struct env_sender *sender);

/*
 * Has the task run by the next env_hub_run(), which is woken; where it waits already, nothing happens. False where the
 * hub is gone. The task stays its owner's, who must know that it does not wait when it goes.
 */
bool env_sender_post(struct env_sender *sender, struct env_task *task);

/* Takes it back where it waits. */
void env_sender_revoke(struct env_sender *sender, struct env_task *task);

/* Posts the collector of a connection; true where it was not waiting yet. */
bool env_sender_post_ready(struct env_sender *sender, struct env_task *task);
/* True where it waited. */
bool env_sender_revoke_ready(struct env_sender *sender, struct env_task *task);

/* The oldest task that waits, taken out; NULL where none does. */
struct env_task *env_sender_take(struct env_sender *sender, struct env_tasks *tasks);

/* Arms a timer; the loop is woken where it is the next that is due. */
void env_sender_arm(struct env_sender *sender, struct env_timer *timer, int64_t due);

/* The connection of that address with a reference, or NULL. */
struct env_connection *env_sender_find(struct env_sender *sender, struct env_address address);

/*
 * Encodes a message that answers nothing, for an envelope (NULL: the first of the direction that it is in). As
 * env_packet_new() says.
 */
enum env_status env_sender_encode(struct env_packet **out, struct env_sender *sender,
				  const struct env_envelope *envelope, enum env_direction direction,
				  const struct env_cause *cause, const struct env_message *message,
				  const void *payload);

#endif
