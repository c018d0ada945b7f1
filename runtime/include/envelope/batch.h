/*
 * Messages that go out together, or not at all: collected while a piece of work is done, sent when it has succeeded. Part of
 * libenvelope-channels. A collection belongs to one thread at a time.
 *
 * Neighbours with the same goal, message, state and trace id, three or more, go out as one message: `s.batch`, or
 * `s.batch2`. The order stays, and different trace ids are never merged. A message that is sensitive always goes alone, and
 * so do those whose peers, or hub, do not know the batch message.
 */
#ifndef ENVELOPE_BATCH_H
#define ENVELOPE_BATCH_H

#include <stddef.h>
#include <stdint.h>

#include <envelope/arena.h>
#include <envelope/sender.h>
#include <envelope/status.h>

#ifdef __cplusplus
extern "C" {
#endif

struct env_channels;
struct env_collection;

/* What neighbours become. */
enum env_batch {
	ENV_BATCH_LIST, /* s.batch: their payloads */
	ENV_BATCH_TABLE, /* s.batch2: keys and rows of values, where all are objects of the same keys; else they go alone */
	ENV_BATCH_NONE, /* nothing: each goes alone */
};

/* Each 0 stands for the default. */
struct env_collection_options {
	const struct env_allocator *allocator; /* NULL: malloc; outlives the collection */
	enum env_batch batch;                  /* ENV_BATCH_LIST */
	size_t batch_bytes; /* most of payloads in one batch; a longer run becomes several, and what is larger goes alone; 256 KiB */
};

/* An empty collection for connections of this sender's hub. `options` may be NULL. ENV_NO_MEMORY. */
enum env_status env_collection_new(struct env_collection **out, struct env_sender *sender,
				   const struct env_collection_options *options);

/*
 * Adds a packet, made by `<message>_pack()` with its trace and state as the cause, for the peer of a connection. Takes a
 * reference of its own. ENV_NO_MEMORY; then nothing is added.
 */
enum env_status env_collection_add(struct env_collection *collection, struct env_address to,
				   struct env_packet *packet);

/*
 * The same for all that are in a channel at the time of the commit, as env_channel_publish(). ENV_NOT_FOUND: there is no
 * such kind. `channels` must live until then.
 */
enum env_status env_collection_publish(struct env_collection *collection, struct env_channels *channels,
				       const char *kind, int64_t pk, struct env_packet *packet);

/*
 * Sends all that was added, in order, and frees the collection, whatever comes of it. Everything is encoded before anything
 * is sent: where that is ENV_NO_MEMORY, nothing goes out. Afterwards each goal is one by itself: the first failure of
 * env_sender_deliver() or env_channel_publish() is returned, and the others are sent to all the same.
 */
enum env_status env_collection_commit(struct env_collection *collection);

/* Frees the collection and sends nothing. NULL is fine. */
void env_collection_drop(struct env_collection *collection);

#ifdef __cplusplus
}
#endif
#endif
