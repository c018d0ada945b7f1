/* An allocator that counts the bytes that live. */
#ifndef BENCH_COUNT_H
#define BENCH_COUNT_H

#include <envelope/arena.h>

struct bench_counter {
	struct env_allocator hook;
	size_t bytes; /* that live */
	size_t most;  /* that lived at once; whoever measures sets it back */
};

/* One on malloc; it must not be moved. One thread at a time. */
void bench_counter_init(struct bench_counter *counter);

#endif
