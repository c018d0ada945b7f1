/* What went wrong, noted by any thread; and numbers that look like chance, the same for the same seed. */
#ifndef ENVELOPE_TESTS_STRESS_FAULTS_H
#define ENVELOPE_TESTS_STRESS_FAULTS_H

#include <pthread.h>
#include <stdint.h>

struct faults {
	pthread_mutex_t lock;
	unsigned count;
	char first[256];
};

void faults_init(struct faults *faults);
void faults_note(struct faults *faults, const char *format, ...);

/* Fails the test where there is one. Of the thread of the test. */
void faults_check(struct faults *faults);

/* A number from 0 to `count` - 1. The state is any number at first. */
unsigned dice_roll(uint64_t *dice, unsigned count);

/* True once in `count` times. */
#define ONE_IN(dice, count) (dice_roll((dice), (count)) == 0)

/* Sleeps. */
void sleep_us(unsigned microseconds);

#endif
