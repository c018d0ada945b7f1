/* A connection from inside: what is the loop's, and what all threads share. */
#ifndef ENVELOPE_HUB_CONNECTION_H
#define ENVELOPE_HUB_CONNECTION_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>

#include <envelope/connection.h>

#include "hub/hub.h"
#include "hub/packet.h"
#include "hub/sender.h"
#include "loop/rate.h"
#include "loop/task.h"
#include "pool/pool.h"

/* What a client does with what arrives; set by its first call. Loop only. */
struct env_client {
	/* A message that conforms, after listeners were told. May close the connection. */
	void (*arrived)(struct env_client *client, const struct env_meta *meta, const void *payload);
	/* The message of the call with that trace id; NULL where there is none. */
	const struct env_message *(*asked)(struct env_client *client, struct env_str trace);
	/* The connection is closed; the client frees itself. */
	void (*closed)(struct env_client *client);
};

/*
 * Where many connections take turns, what a message costs is how many lines of the cache it looks at: what each message
 * needs stands together, and what few do behind it.
 */
struct env_connection {
	atomic_uint references; /* the hub's, while it is open, and everybody's who uses it */

	/* Set when it is opened, and then only read. */
	enum env_role role;
	struct env_sender *sender;
	struct env_hub *hub;
	const struct env_envelope *incoming; /* those that arrive, and go out, here */
	const struct env_envelope *outgoing;
	struct env_str user; /* in the same block of memory, as the language */
	struct env_str language;

	/* The loop's. */
	const struct env_transport *transport;
	void *transport_user;
	env_allow *allow;
	void *allow_user;
	struct env_client *client;
	struct env_queue untold;     /* frames whose listeners have not heard of them */
	struct env_queue outbound;   /* frames for the transport */
	struct env_task teller;      /* for the hub's `ready`: frames are untold */
	struct env_request *running; /* requests in flight that are the loop's alone, the innermost first */
	unsigned running_count;
	unsigned pins;       /* uses of it, inside each other, that outlast its closing */
	unsigned waiting;    /* messages for which the pool has no room */
	unsigned bad_frames; /* that no good one made up for yet */
	unsigned feeding;    /* frames that are being handled, inside each other */
	bool closed;
	bool ready; /* the transport was told that frames wait, and has not seen that there are no more */
	/* bytes of all frames that were ever pulled, less those that the loop queued; read by any thread */
	atomic_size_t pulled;
	struct env_rates rates;

	/* Changed under the lock, by any thread; read without it too. */
	atomic_uint request_count; /* in `requests` */
	atomic_bool shut;          /* nothing can be sent any more */
	atomic_bool failed;        /* it closes at the next env_hub_run() */
	atomic_bool
		collecting; /* the loop was told to collect, and has not begun: unless it is set, nothing is arriving */
	atomic_size_t arrived; /* bytes of all frames that other threads ever queued */
	pthread_mutex_t lock;

	/* Changed and read by any thread without the lock. */
	atomic_size_t deferred_bytes; /* that deferred messages in flight were decoded to */
	atomic_uint deferred;         /* messages that the pool has, or is to have */
	atomic_bool gone_waits;       /* `gone` is kept back until there are none */

	/* What most messages do not need: under the lock, */
	struct env_queue arriving;    /* frames that the loop has not seen */
	struct env_request *requests; /* in flight, but for those of the loop alone */
	enum env_close why;           /* of `failed` */
	struct env_task collector;
	/* set when it is opened, */
	const struct env_envelope *errors;
	struct env_address address;
	uint64_t lane; /* of its deferred messages in the pool */
	/* the loop's, */
	struct env_connection *previous; /* of the hub's */
	struct env_connection *next;
	void *data;
	struct env_task closer;
	/* and the pool's. */
	struct env_job created;
	struct env_job gone;
	enum env_close gone_why;
	unsigned long long peers_age; /* of the last listener that was there when it was opened */
};

/* Keeps the memory while somebody uses it. The last unref frees it; any thread. */
void env_connection_ref(struct env_connection *connection);
void env_connection_unref(struct env_connection *connection);

/* The same for the loop, without another reference: it stays until the last unpin, also when it is closed before. */
static inline void env_connection_pin(struct env_connection *connection)
{
	connection->pins++;
}

/* The hub's reference is given up by the last one. */
static inline void env_connection_unpin(struct env_connection *connection)
{
	if (--connection->pins == 0 && connection->closed)
		env_connection_unref(connection);
}

/* Bytes of memory that frames take which wait to be pulled. Any thread. */
static inline size_t env_connection_waiting(const struct env_connection *connection)
{
	return atomic_load_explicit(&connection->arrived, memory_order_relaxed) -
	       atomic_load_explicit(&connection->pulled, memory_order_relaxed);
}

/* env_connection_is_open() of one that is there. Any thread. */
static inline bool env_connection_is_up(const struct env_connection *connection)
{
	return !atomic_load(&connection->shut) && !atomic_load(&connection->failed);
}

/* Has it closed by the next env_hub_run(). Any thread. */
void env_connection_fail(struct env_connection *connection, enum env_close why);

/* Requests in flight. Loop only. */
static inline unsigned env_connection_load(struct env_connection *connection)
{
	return connection->running_count +
	       atomic_load_explicit(&connection->request_count, memory_order_acquire);
}

/* Counts a frame that did not conform; closes the connection where that was one too many. Loop only. */
void env_connection_count_bad(struct env_connection *connection);

/* ---- outlet.c: frames go out ---- */

/*
 * Queues a packet, and takes over a reference of the caller's. ENV_CLOSED; ENV_LIMIT: the peer does not read, and the
 * connection fails; ENV_NO_MEMORY, never for a packet that is in no queue. Any thread. `try`, `_locked`: the caller
 * keeps the reference where it fails; `_locked`: it holds the lock.
 */
enum env_status env_connection_push(struct env_connection *connection, struct env_packet *packet);
enum env_status env_connection_try_push(struct env_connection *connection, struct env_packet *packet);
enum env_status env_connection_push_locked(struct env_connection *connection, struct env_packet *packet);

/* Has the loop look after the connection before it leaves the hub, which it is inside of. */
static inline void env_connection_post_teller(struct env_connection *connection)
{
	if (!connection->closed)
		(void)env_tasks_add(&connection->hub->ready, &connection->teller);
}

/* Has the loop collect. The caller holds the lock, and the connection is not shut. */
void env_connection_post_collector(struct env_connection *connection);

/* Takes what other threads have queued: tells listeners, then the transport. Loop only. */
void env_connection_collect(struct env_connection *connection);

/* Takes the oldest frame out of the queue, for env_parcel_free(); NULL where there is none. Loop only. */
struct env_parcel *env_connection_take(struct env_connection *connection);

/* Forgets all frames. Loop only. */
void env_connection_drop_frames(struct env_connection *connection);

#endif
