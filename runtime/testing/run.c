/* Turns until nothing is left to do, and the passing of time. */
#include <poll.h>

#include "testing/peer.h"
#include "testing/why.h"

/* A hub that is still busy after so many turns goes round in a circle. */
#define MOST_TURNS 10000
/* How long, and how often, to wait for threads of a pool. */
#define WAIT_MS 10
#define MOST_WAITS 1000

/* Whether there was, or still is, something to do. */
static bool turn(struct env_test *test)
{
	env_hub_run(test->hub);
	return env_pool_run(test->pool) > 0 || env_hub_timeout(test->hub) == 0;
}

static void wait_for_workers(struct env_test *test)
{
	struct pollfd wake = {.fd = env_hub_fd(test->hub), .events = POLLIN};

	(void)poll(&wake, 1, WAIT_MS);
}

bool env_test_run(struct env_test *test)
{
	unsigned turns = 0;
	unsigned waits = 0;

	while (turns < MOST_TURNS && waits < MOST_WAITS) {
		/* Asked first: a worker posts its answers before it gives its place back. */
		size_t load = env_pool_load(test->pool);
		if (turn(test)) {
			turns++;
		} else if (load == 0) {
			return true;
		} else {
			wait_for_workers(test);
			waits++;
		}
	}
	env_test_explain(test->why, "the hub does not come to rest: %u turns, %zu messages in the pool",
			 turns, env_pool_load(test->pool));
	return false;
}

/* The time to the next moment when something is due, `ms` at most. */
static unsigned next_step(struct env_test *test, unsigned ms)
{
	int due = env_hub_timeout(test->hub);

	return due < 0 || (unsigned)due > ms ? ms : (unsigned)due;
}

bool env_test_advance_ms(struct env_test *test, unsigned ms)
{
	if (!test->own_clock) {
		env_test_explain(test->why, "the clock is not the test's own");
		return false;
	}
	if (!env_test_run(test))
		return false;
	while (ms > 0) {
		unsigned step = next_step(test, ms);
		env_test_clock_advance_ms(&test->clock, step);
		ms -= step;
		if (!env_test_run(test))
			return false;
	}
	return true;
}
