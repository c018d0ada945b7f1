/* How often a connection may send messages of one type. Loop only. */
#ifndef ENVELOPE_LOOP_RATE_H
#define ENVELOPE_LOOP_RATE_H

#include <stdint.h>

#include <envelope/arena.h>
#include <envelope/message.h>
#include <envelope/status.h>

struct env_rate;

/* One for each message with a rate that the connection has sent. Zeroed, it is empty. */
struct env_rates {
	struct env_rate *first;
};

/* ENV_OK: one more is fine at `now` (microseconds). ENV_LIMIT: not now. ENV_NO_MEMORY. */
enum env_status env_rates_take(struct env_rates *rates, const struct env_allocator *allocator,
			       const struct env_message *message, int64_t now);

void env_rates_free(struct env_rates *rates, const struct env_allocator *allocator);

#endif
