/* A service that answers each message of the corpus at once with bench.done, and a peer of it in memory. */
#ifndef BENCH_SERVICE_H
#define BENCH_SERVICE_H

#include <envelope/hub.h>
#include <envelope/memory.h>

#include "bench.h"

struct bench_service {
	struct env_hub *hub;
	struct env_memory_peer *peer;
	int64_t handled; /* messages that came to a handler */
};

/*
 * Opens it, without a peer, with limits that no benchmark reaches. `more` (may be NULL) is a package that it knows besides; `allocator`
 * NULL: malloc. False where that fails.
 */
bool bench_service_open(struct bench_service *service, const struct env_package *more,
			const struct env_allocator *allocator);

/* Opens the peer. */
bool bench_service_connect(struct bench_service *service);

void bench_service_close(struct bench_service *service);

/* Sends a frame and takes the answer, borrowed until the next call; false where there is none. */
bool bench_service_ask(struct bench_service *service, struct env_str frame, struct env_str *answer);

#endif
