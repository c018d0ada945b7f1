/*
 * The lanes in which something waits or runs: a table with the last job of each. The jobs before it hang together by
 * `successor`. A job that runs is represented by a stand-in, since its own memory may be gone at any moment. Under the
 * pool's lock.
 */
#ifndef ENVELOPE_POOL_LANES_H
#define ENVELOPE_POOL_LANES_H

#include "pool/pool.h"

struct env_lanes {
	struct env_job **buckets; /* linked by `chain` */
	size_t mask;              /* their number, a power of two, less one */
	uint64_t seed;            /* so that who chooses lanes does not choose buckets */
};

/*
 * Puts `job` at the end of its lane; its `successor` and `chain` are NULL. Returns whether it may run, for want of
 * anything before it.
 */
bool env_lanes_append(struct env_lanes *lanes, struct env_job *job);

/*
 * `job`, the first of its lane, begins to run: `stand_in` takes its place until env_lanes_end(), and the job is not
 * touched any more.
 */
void env_lanes_begin(struct env_lanes *lanes, const struct env_job *job, struct env_job *stand_in);

/* The job has run. Returns the one that may run now; NULL where there is none, and then the lane is gone. */
struct env_job *env_lanes_end(struct env_lanes *lanes, const struct env_job *stand_in);

#endif
