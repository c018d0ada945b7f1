/* What is to happen at a time. Any thread arms and disarms; timers fire on the loop. */
#ifndef ENVELOPE_LOOP_TIMER_H
#define ENVELOPE_LOOP_TIMER_H

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>

/* Embedded in what it is about. Zeroed, with `fire` set, it is ready to be armed. */
struct env_timer {
	void (*fire)(struct env_timer *timer);
	/*
	 * Called under the lock of the timers before `fire`, where it is set: false where the owner is going, and
	 * `fire` must not be called.
	 */
	bool (*hold)(struct env_timer *timer);
	int64_t due; /* microseconds of the hub's clock */
	bool armed;
	struct env_timer *child; /* a pairing heap: the first of those below, ... */
	struct env_timer *next;  /* ... their next one, ... */
	struct env_timer **link; /* ... and what points to this one */
};

/* The moment that many milliseconds after another; the end of time where that is beyond it. */
static inline int64_t env_time_after(int64_t time, unsigned milliseconds)
{
	int64_t wait = (int64_t)milliseconds * 1000;

	return time > INT64_MAX - wait ? INT64_MAX : time + wait;
}

/* The time between two moments: none where the clock went back, and as much as there is room for where they are far apart. */
static inline int64_t env_time_between(int64_t from, int64_t to)
{
	uint64_t time = (uint64_t)to - (uint64_t)from;

	if (to <= from)
		return 0;
	return time > INT64_MAX ? INT64_MAX : (int64_t)time;
}

struct env_timers {
	pthread_mutex_t lock;
	struct env_timer *root;
};

/* Arms, or arms again for another time. True where it is now the one that is due next. */
bool env_timers_arm(struct env_timers *timers, struct env_timer *timer, int64_t due);

/* Disarms; where it is not armed nothing happens. */
void env_timers_disarm(struct env_timers *timers, struct env_timer *timer);

/* When the next is due; false where none is armed. */
bool env_timers_next(struct env_timers *timers, int64_t *due);

/* Fires all that are due at `now`. */
void env_timers_run(struct env_timers *timers, int64_t now);

#endif
