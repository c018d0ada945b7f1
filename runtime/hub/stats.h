/* Counting. */
#ifndef ENVELOPE_HUB_STATS_H
#define ENVELOPE_HUB_STATS_H

#include <envelope/stats.h>

#include "hub/connection.h"

/* Counts what became of a message, and tells the hook. Any thread. */
void env_count(struct env_sender *sender, struct env_binding *binding, const struct env_metric *metric);

/* Adds to a counter that nobody but the loop adds to. */
static inline void env_count_alone(atomic_ullong *counter, unsigned long long count)
{
	atomic_store_explicit(counter, atomic_load_explicit(counter, memory_order_relaxed) + count,
			      memory_order_relaxed);
}

/* Counts a frame that arrived. Loop only. */
static inline void env_count_arrived(struct env_sender *sender, size_t len)
{
	env_count_alone(&sender->frames_in, 1);
	env_count_alone(&sender->bytes_in, len);
}

/* Counts a frame that did not conform. Loop only. */
void env_count_bad(struct env_sender *sender);

/* Counts a frame on its way out. Loop only. `binding` may be NULL. */
void env_count_sent(struct env_connection *connection, struct env_binding *binding,
		    const struct env_packet *packet);

/* Whether somebody wants to know how long things take. */
static inline bool env_is_timed(const struct env_sender *sender, const struct env_message *message)
{
	return sender->metrics != NULL || message->run == ENV_RUN_DEFERRED;
}

#endif
