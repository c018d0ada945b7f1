/* The lanes in which something waits or runs. */
#include "pool/lanes.h"

/* Spreads a number over all bits: xor-shifts and multiplications, each of which can be undone. */
static uint64_t mix(uint64_t number)
{
	number = (number ^ (number >> 32)) * UINT64_C(0xd6e8feb86659fd93);
	number = (number ^ (number >> 32)) * UINT64_C(0xd6e8feb86659fd93);
	return number ^ (number >> 32);
}

/* The link that leads to the last job of a lane, or the one in which it would have to be put. */
static struct env_job **find_link(const struct env_lanes *lanes, uint64_t lane)
{
	struct env_job **link = &lanes->buckets[(size_t)mix(lane ^ lanes->seed) & lanes->mask];

	while (*link != NULL && (*link)->lane != lane)
		link = &(*link)->chain;
	return link;
}

bool env_lanes_append(struct env_lanes *lanes, struct env_job *job)
{
	if (job->lane == 0)
		return true;
	struct env_job **link = find_link(lanes, job->lane);
	struct env_job *last = *link;
	*link = job;
	if (last == NULL)
		return true;
	job->chain = last->chain;
	last->successor = job;
	return false;
}

void env_lanes_begin(struct env_lanes *lanes, const struct env_job *job, struct env_job *stand_in)
{
	*stand_in = (struct env_job){
		.lane = job->lane,
		.counted = job->counted,
		.successor = job->successor,
		.chain = job->chain,
	};
	/* Only the last one is in the table. */
	if (job->lane != 0 && job->successor == NULL)
		*find_link(lanes, job->lane) = stand_in;
}

struct env_job *env_lanes_end(struct env_lanes *lanes, const struct env_job *stand_in)
{
	if (stand_in->lane != 0 && stand_in->successor == NULL)
		*find_link(lanes, stand_in->lane) = stand_in->chain;
	return stand_in->successor;
}
