/* A clock that stands still until it is moved. */
#include <envelope/test.h>

#define START_US 1000000

void env_test_clock_init(struct env_test_clock *clock)
{
	*clock = (struct env_test_clock){.lock = PTHREAD_MUTEX_INITIALIZER, .now_us = START_US};
}

void env_test_clock_set(struct env_test_clock *clock, int64_t now_us)
{
	pthread_mutex_lock(&clock->lock);
	clock->now_us = now_us;
	pthread_mutex_unlock(&clock->lock);
}

int64_t env_test_clock_now(struct env_test_clock *clock)
{
	pthread_mutex_lock(&clock->lock);
	int64_t now = clock->now_us;
	pthread_mutex_unlock(&clock->lock);
	return now;
}

static int64_t read_clock(void *user)
{
	return env_test_clock_now(user);
}

struct env_clock env_test_clock_hook(struct env_test_clock *clock)
{
	return (struct env_clock){.now = read_clock, .user = clock};
}

void env_test_clock_advance_ms(struct env_test_clock *clock, unsigned ms)
{
	int64_t wait = (int64_t)ms * 1000;

	pthread_mutex_lock(&clock->lock);
	clock->now_us = clock->now_us > INT64_MAX - wait ? INT64_MAX : clock->now_us + wait;
	pthread_mutex_unlock(&clock->lock);
}
