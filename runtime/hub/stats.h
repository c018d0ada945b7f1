/* Counting. */
#ifndef ENVELOPE_HUB_STATS_H
#define ENVELOPE_HUB_STATS_H

#include <envelope/stats.h>

#include "hub/connection.h"

/* Counts what became of a message, and tells the hook. Any thread. */
void env_count(struct env_sender *sender, struct env_binding *binding, const struct env_metric *metric);

/* Counts a frame that arrived. Loop only. */
void env_count_arrived(struct env_sender *sender, size_t len);

/* Counts a frame that did not conform. Loop only. */
void env_count_bad(struct env_sender *sender);

/* Counts a frame on its way out. Loop only. `binding` may be NULL. */
void env_count_sent(struct env_connection *connection, struct env_binding *binding,
		    const struct env_packet *packet);

/* Whether somebody wants to know how long things take. */
bool env_is_timed(const struct env_sender *sender, const struct env_message *message);

#endif
