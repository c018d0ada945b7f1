/* Threads that send, deliver and dispatch to connections, those that are gone too. */
#ifndef ENVELOPE_TESTS_STRESS_SENDERS_H
#define ENVELOPE_TESTS_STRESS_SENDERS_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#include <envelope/sender.h>

#include "stress/faults.h"

#define SENDER_COUNT 2
#define ADDRESS_COUNT 64

struct senders {
	struct faults *faults;
	struct env_sender *sender; /* with a reference */
	uint64_t seed;
	atomic_bool stopping;
	atomic_uint started;
	atomic_ullong dispatched; /* stress.relay */
	pthread_t threads[SENDER_COUNT];
	pthread_mutex_t lock;
	struct env_address addresses[ADDRESS_COUNT]; /* the latest connections */
	unsigned next;
	struct env_packet *packet; /* that all share */
};

void senders_start(struct senders *senders, struct env_sender *sender, struct faults *faults, uint64_t seed);
void senders_stop(struct senders *senders);

/* There is a new connection. */
void senders_add(struct senders *senders, struct env_address address);

#endif
