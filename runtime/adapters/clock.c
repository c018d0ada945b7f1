/* The time that deadlines are told in. */
#include "adapters/clock.h"

#include <time.h>

int64_t env_clock_now(void)
{
	struct timespec time;

	(void)clock_gettime(CLOCK_MONOTONIC, &time);
	return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}
