/* Frames on their way out: packets, which may be shared, and queues of them. */
#ifndef ENVELOPE_HUB_PACKET_H
#define ENVELOPE_HUB_PACKET_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>

#include <envelope/buf.h>
#include <envelope/sender.h>

#include "frame/write.h"

struct env_meta;
struct env_request;

/* A packet in a queue. */
struct env_parcel {
	struct env_parcel *next;
	struct env_packet *packet;
	unsigned telling_depth; /* listeners that were being told, inside each other, when it was sent */
};

/* Once it is encoded it does not change, so that any thread may read it. */
struct env_packet {
	atomic_uint references;
	struct env_packets *home;
	struct env_packet *next_spare;
	struct env_buf text; /* the frame, and behind it the trace id as it was given */
	size_t frame_len;
	struct env_str trace;    /* in `text`; ptr NULL: none */
	struct env_span payload; /* in `text` */
	const struct env_message *message;
	const struct env_state *state;
	const struct env_envelope *envelope;
	struct env_binding *binding; /* of the message; NULL: not looked up yet */
	bool secret;                 /* an error that may quote from a sensitive message: no log has it */
	struct env_parcel own;       /* for the first queue that it is put into */
	atomic_bool own_used;
};

/* Packets that are kept for later use: a list behind a lock, and one of the loop's, whose packets hold on to the sender. */
struct env_packets {
	const struct env_allocator *allocator;
	struct env_sender *sender;
	pthread_mutex_t lock;
	struct env_packet *spare;
	size_t count;
	struct env_packet *own; /* the loop's, as long as the hub is there */
	size_t own_count;
	bool ownerless; /* the hub is gone */
};

/* An empty packet with one reference, a spare one first; NULL where there is no memory. */
struct env_packet *env_packet_take(struct env_packets *packets);

/* The hub goes, and the loop's list with it. Loop only. */
void env_packets_disown(struct env_packets *packets);

/* Frees those that are spare. */
void env_packets_free(struct env_packets *packets);

/* The frame of a message with that payload. */
struct env_frame env_packet_frame_of(const struct env_meta *meta, const void *payload);

/*
 * Encodes a message as `meta` says, in place of what the packet may hold from an answer that lost a race. ENV_INVALID:
 * the payload breaks its schema, or is nested deeper than ENV_DEPTH_DEFAULT, which is logged. ENV_NO_MEMORY. On failure
 * the packet is empty again, and has the room that it had. Any thread.
 */
enum env_status env_packet_encode(struct env_packet *packet, struct env_sender *sender,
				  const struct env_meta *meta, const void *payload);

/* The same for a payload that keeps its schema; takes no memory where there is room. */
enum env_status env_packet_encode_sound(struct env_packet *packet, const struct env_meta *meta,
					const void *payload);

/* The same for a payload that is no struct, and keeps its schema. */
enum env_status env_packet_encode_text(struct env_packet *packet, const struct env_meta *meta,
				       const struct env_frame_text *payload);

/* The memory that it takes; stays the same once it is encoded. */
static inline size_t env_packet_size(const struct env_packet *packet)
{
	return sizeof(*packet) + packet->text.capacity;
}

/* A parcel with the caller's reference of the packet; NULL where there is no memory, never for its first one. */
struct env_parcel *env_parcel_new(struct env_packet *packet);

/*
 * Gives the parcel and its reference back. `_here`: on the loop of the hub whose `packets` these are, where one that is
 * from there goes to the loop's list. A packet may be from another hub, whose loop is another thread.
 */
void env_parcel_free(struct env_parcel *parcel);
void env_parcel_free_here(struct env_parcel *parcel, const struct env_packets *packets);

/* Zeroed, it is empty. */
struct env_queue {
	struct env_parcel *first;
	struct env_parcel *last;
};

static inline void env_queue_push(struct env_queue *queue, struct env_parcel *parcel)
{
	parcel->next = NULL;
	if (queue->last == NULL)
		queue->first = parcel;
	else
		queue->last->next = parcel;
	queue->last = parcel;
}

/* Takes the first one out of the queue; NULL where it is empty. */
static inline struct env_parcel *env_queue_take(struct env_queue *queue)
{
	struct env_parcel *parcel = queue->first;

	if (parcel == NULL)
		return NULL;
	queue->first = parcel->next;
	if (queue->first == NULL)
		queue->last = NULL;
	return parcel;
}

/* Moves all of `from` to the end of `to`. */
void env_queue_append(struct env_queue *to, struct env_queue *from);

#endif
