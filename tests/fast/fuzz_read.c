/* A fuzz target: the first byte picks a type, the rest is its text. It stops where the fast and the careful disagree. */
#include <stdio.h>
#include <stdlib.h>

#include "fast/pair.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct pair answers;

	if (size == 0)
		return 0;
	const char *problem =
		pair_decode(&fast_all[data[0] % fast_count], (const char *)data + 1, size - 1, &answers);
	if (problem != NULL) {
		fprintf(stderr, "%s\n", problem);
		abort();
	}
	return 0;
}
