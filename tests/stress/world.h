/* A service with its threads: what all parts of the tests share. */
#ifndef ENVELOPE_TESTS_STRESS_WORLD_H
#define ENVELOPE_TESTS_STRESS_WORLD_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/hub.h>
#include <envelope/stats.h>

#include "stress/faults.h"
#include "stress/helpers.h"
#include "stress/senders.h"

/* What is sent to the service. */
enum kind {
	KIND_NOW,
	KIND_LINE,
	KIND_KEYED,
	KIND_FREE,
	KIND_BRIEF,
	KIND_NOTE,
	KIND_HINT,
	KIND_PING,
	KIND_RELAY,   /* dispatched, not sent by a peer */
	KIND_UNKNOWN, /* of a type that does not exist */
	KIND_COUNT
};

struct kind_info {
	const char *name;
	const struct env_message *message; /* NULL: none */
	bool oneway;
};
extern const struct kind_info kinds[KIND_COUNT];

/* Connections have serial numbers; these many are told apart at a time. */
#define MOST_SERIALS 65536

#define KEY_COUNT 8

/* What the clients counted, of one kind. */
struct tally {
	unsigned long long made;      /* frames that the hub took */
	unsigned long long succeeded; /* final answers other than f */
	unsigned long long failed;    /* f */
	unsigned long long lost;      /* without a final answer when the connection closed */
};

struct world_options {
	int workers;
	size_t queue;
	size_t outbound_bytes;
	unsigned requests; /* limit of a connection */
	uint64_t seed;
};

struct world {
	struct env_pool *pool;
	struct env_hub *hub;
	struct faults faults;
	struct helpers helpers;
	struct senders senders;
	uint64_t dice; /* of the loop */

	/* The loop's. */
	struct tally tallies[KIND_COUNT];
	unsigned long long fed; /* frames that the hub took */
	int64_t sequence;       /* of all payloads */
	unsigned serial;        /* of the last connection */
	unsigned connected;
	unsigned disconnected;
	unsigned heard; /* by listeners that come and go */

	/* Any thread's. */
	atomic_ullong results[KIND_COUNT][ENV_RESULT_COUNT]; /* as metrics told */
	atomic_uchar lives[MOST_SERIALS]; /* what peer listeners heard of a connection: 1 created, 2 closed */
	atomic_ullong slow;               /* connections whose peer did not read */
	atomic_uint created;
	atomic_uint closed;

	/* Not atomic and under no lock: the order of messages keeps threads apart. */
	int64_t last_in_line[MOST_SERIALS];
	int64_t last_of_key[KEY_COUNT];
};

/* Makes hub and pool, binds handlers; starts helpers. It has no senders yet. The test fails where that fails. */
void world_open(struct world *world, const struct world_options *options);

/*
 * One turn of the loop: waits for something to do, unless the caller is `busy`, and does it. Where nothing happens for long
 * that is a fault.
 */
void world_turn(struct world *world, bool busy);

/* Frees the pool, then the hub. */
void world_end_hub(struct world *world);

/* Compares what clients counted with what metrics told. All threads have ended. */
void world_check(struct world *world);

#endif
