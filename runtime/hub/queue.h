/* Frames on their way out. */
#ifndef ENVELOPE_HUB_QUEUE_H
#define ENVELOPE_HUB_QUEUE_H

#include <stddef.h>

#include <envelope/buf.h>

/* A frame as text. Its place in memory and its text stay where they are until it is given back. */
struct env_parcel {
	struct env_parcel *next;
	struct env_buf text;
};

/* Zeroed, it is empty. */
struct env_queue {
	struct env_parcel *first;
	struct env_parcel *last;
	size_t bytes; /* of text, all together */
};

/* Parcels that are kept for later use. Zeroed but for the allocator, it is empty. */
struct env_parcels {
	const struct env_allocator *allocator;
	struct env_parcel *spare;
	size_t count;
};

/* An empty parcel, a spare one first; NULL where there is no memory. */
struct env_parcel *env_parcel_take(struct env_parcels *parcels);

/* Gives it back, to be kept where it is small and few are. */
void env_parcel_give(struct env_parcels *parcels, struct env_parcel *parcel);

void env_parcels_free(struct env_parcels *parcels);

void env_queue_push(struct env_queue *queue, struct env_parcel *parcel);

/* Takes the first one out of the queue, which is not empty. */
struct env_parcel *env_queue_take(struct env_queue *queue);

#endif
