/* The time that deadlines are told in. */
#ifndef ENVELOPE_ADAPTERS_CLOCK_H
#define ENVELOPE_ADAPTERS_CLOCK_H

#include <stdint.h>

/* How long, in milliseconds, a peer has to take the last answers of a connection that closed. */
#define ENV_DRAIN_TIME 1000

/* Milliseconds of a clock that nobody sets. */
int64_t env_clock_now(void);

#endif
