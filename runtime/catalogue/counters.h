/* What is counted of one message. */
#ifndef ENVELOPE_CATALOGUE_COUNTERS_H
#define ENVELOPE_CATALOGUE_COUNTERS_H

#include <stdatomic.h>

#include <envelope/hooks.h>

struct env_counters {
	atomic_ullong bytes;
	atomic_ullong wait_us;
	atomic_ullong run_us;
	atomic_ullong results[ENV_RESULT_COUNT];
};

#endif
