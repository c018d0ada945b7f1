/* A fuzz target: the first byte picks a type, or an array or a map of items, the rest is its text. It stops where the fast and the careful disagree. */
#include <stdio.h>
#include <stdlib.h>

#include "fast/fast_lists.h"
#include "fast/pair.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const struct fast *pick(size_t number)
{
	number %= fast_count + 2 * fast_lists_count;
	if (number < fast_count)
		return &fast_all[number];
	const struct fast_lists *lists = &fast_lists[(number - fast_count) / 2];
	return (number - fast_count) % 2 == 0 ? &lists->array : &lists->map;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct pair answers;

	if (size == 0)
		return 0;
	const char *problem = pair_decode(pick(data[0]), (const char *)data + 1, size - 1, &answers);
	if (problem != NULL) {
		fprintf(stderr, "%s\n", problem);
		abort();
	}
	return 0;
}
