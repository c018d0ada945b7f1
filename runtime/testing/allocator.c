/* An allocator that counts, and that fails when it is told to. */
#include <stdlib.h>

#include <envelope/test.h>

/* Stands in front of what was allocated, so that its end still is the end for tools that look for overruns. */
union header {
	size_t size;
	max_align_t align;
};

/* Whether this allocation is the one, or one of those, to fail. */
static bool is_to_fail(struct env_test_allocator *allocator)
{
	if (allocator->left == 0)
		return false;
	if (allocator->left > 1) {
		allocator->left--;
		return false;
	}
	if (allocator->failing == ENV_TEST_FAIL_ONCE)
		allocator->left = 0;
	return true;
}

static bool begin(struct env_test_allocator *allocator)
{
	pthread_mutex_lock(&allocator->lock);
	bool fails = is_to_fail(allocator);
	allocator->count.asked++;
	pthread_mutex_unlock(&allocator->lock);
	return !fails;
}

static void end(struct env_test_allocator *allocator, bool given, size_t size)
{
	struct env_test_memory *count = &allocator->count;

	pthread_mutex_lock(&allocator->lock);
	if (given) {
		count->live++;
		count->live_bytes += size;
	} else {
		count->failed++;
	}
	if (count->live_bytes > count->peak_bytes)
		count->peak_bytes = count->live_bytes;
	pthread_mutex_unlock(&allocator->lock);
}

static void *take(void *user, size_t size)
{
	union header *header = NULL;

	if (begin(user) && size <= SIZE_MAX - sizeof(*header))
		header = malloc(sizeof(*header) + size);
	end(user, header != NULL, size);
	if (header == NULL)
		return NULL;
	header->size = size;
	return header + 1;
}

static void give(void *user, void *memory)
{
	struct env_test_allocator *allocator = user;

	if (memory == NULL)
		return;
	union header *header = (union header *)memory - 1;
	pthread_mutex_lock(&allocator->lock);
	allocator->count.live--;
	allocator->count.live_bytes -= header->size;
	pthread_mutex_unlock(&allocator->lock);
	free(header);
}

void env_test_allocator_init(struct env_test_allocator *allocator)
{
	*allocator = (struct env_test_allocator){
		.hook = {.alloc = take, .free = give, .user = allocator},
		.lock = PTHREAD_MUTEX_INITIALIZER,
	};
}

void env_test_allocator_fail(struct env_test_allocator *allocator, size_t n, enum env_test_failing failing)
{
	pthread_mutex_lock(&allocator->lock);
	allocator->left = n;
	allocator->failing = failing;
	pthread_mutex_unlock(&allocator->lock);
}

struct env_test_memory env_test_allocator_count(struct env_test_allocator *allocator)
{
	pthread_mutex_lock(&allocator->lock);
	struct env_test_memory count = allocator->count;
	pthread_mutex_unlock(&allocator->lock);
	return count;
}
