/* What went wrong; chance. */
#include "stress/faults.h"

#include <check.h>
#include <stdarg.h>
#include <stdio.h>
#include <time.h>

void faults_init(struct faults *faults)
{
	*faults = (struct faults){.count = 0};
	pthread_mutex_init(&faults->lock, NULL);
}

void faults_note(struct faults *faults, const char *format, ...)
{
	va_list values;

	pthread_mutex_lock(&faults->lock);
	va_start(values, format);
	if (faults->count++ == 0)
		/* clang 14 does not see that va_start() has set it: NOLINTNEXTLINE(clang-analyzer-valist.Uninitialized) */
		(void)vsnprintf(faults->first, sizeof(faults->first), format, values);
	va_end(values);
	pthread_mutex_unlock(&faults->lock);
}

void faults_check(struct faults *faults)
{
	pthread_mutex_lock(&faults->lock);
	ck_assert_msg(faults->count == 0, "%u faults, the first: %s", faults->count, faults->first);
	pthread_mutex_unlock(&faults->lock);
}

/* SplitMix64 (Steele, Lea, Flood, 2014). */
unsigned dice_roll(uint64_t *dice, unsigned count)
{
	uint64_t mixed = *dice += UINT64_C(0x9e3779b97f4a7c15);

	mixed = (mixed ^ (mixed >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
	mixed = (mixed ^ (mixed >> 27)) * UINT64_C(0x94d049bb133111eb);
	return (unsigned)((mixed ^ (mixed >> 31)) % count);
}

void sleep_us(unsigned microseconds)
{
	const struct timespec time = {.tv_nsec = (long)microseconds * 1000};

	(void)nanosleep(&time, NULL);
}
