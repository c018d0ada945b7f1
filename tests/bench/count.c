/* Each piece has its size in front of it. */
#include "count.h"

#include <stdlib.h>
#include <string.h>

/* So that what follows is aligned for any type. */
#define HEAD 16

static void *count_alloc(void *user, size_t size)
{
	struct bench_counter *counter = user;
	char *memory = malloc(size + HEAD);

	if (memory == NULL)
		return NULL;
	memcpy(memory, &size, sizeof(size));
	counter->bytes += size;
	if (counter->bytes > counter->most)
		counter->most = counter->bytes;
	return memory + HEAD;
}

static void count_free(void *user, void *memory)
{
	struct bench_counter *counter = user;
	size_t size;

	if (memory == NULL)
		return;
	memcpy(&size, (char *)memory - HEAD, sizeof(size));
	counter->bytes -= size;
	free((char *)memory - HEAD);
}

void bench_counter_init(struct bench_counter *counter)
{
	*counter = (struct bench_counter){.hook = {count_alloc, count_free, counter}};
}
