/* Frames on their way out. */
#include "hub/queue.h"

#include "text/memory.h"

#define MOST_SPARE 64
#define LARGEST_SPARE ((size_t)16 << 10)

struct env_parcel *env_parcel_take(struct env_parcels *parcels)
{
	struct env_parcel *parcel = parcels->spare;

	if (parcel != NULL) {
		parcels->spare = parcel->next;
		parcels->count--;
		parcel->next = NULL;
		return parcel;
	}
	parcel = env_memory_take(parcels->allocator, sizeof(*parcel));
	if (parcel == NULL)
		return NULL;
	parcel->next = NULL;
	env_buf_init(&parcel->text, parcels->allocator, 0);
	return parcel;
}

static void destroy(struct env_parcels *parcels, struct env_parcel *parcel)
{
	env_buf_free(&parcel->text);
	env_memory_give(parcels->allocator, parcel);
}

void env_parcel_give(struct env_parcels *parcels, struct env_parcel *parcel)
{
	if (parcels->count == MOST_SPARE || parcel->text.capacity > LARGEST_SPARE) {
		destroy(parcels, parcel);
		return;
	}
	parcel->text.len = 0;
	parcel->next = parcels->spare;
	parcels->spare = parcel;
	parcels->count++;
}

void env_parcels_free(struct env_parcels *parcels)
{
	while (parcels->spare != NULL) {
		struct env_parcel *parcel = parcels->spare;
		parcels->spare = parcel->next;
		destroy(parcels, parcel);
	}
	parcels->count = 0;
}

void env_queue_push(struct env_queue *queue, struct env_parcel *parcel)
{
	parcel->next = NULL;
	if (queue->last == NULL)
		queue->first = parcel;
	else
		queue->last->next = parcel;
	queue->last = parcel;
	queue->bytes += parcel->text.len;
}

struct env_parcel *env_queue_take(struct env_queue *queue)
{
	struct env_parcel *parcel = queue->first;

	queue->first = parcel->next;
	if (queue->first == NULL)
		queue->last = NULL;
	queue->bytes -= parcel->text.len;
	return parcel;
}
