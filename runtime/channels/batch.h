/* Several messages as one. */
#ifndef ENVELOPE_CHANNELS_BATCH_H
#define ENVELOPE_CHANNELS_BATCH_H

#include <stdbool.h>
#include <stddef.h>

#include <envelope/batch.h>

/* Whether two messages may be part of one batch: one message, envelope, state and trace id, and no secret. */
bool env_batch_fits(struct env_packet *a, struct env_packet *b);

/*
 * Encodes `count` messages that fit together as one, of kind `batch`. ENV_OK with a packet of the caller's, or with NULL where
 * they have to go alone: the hub does not know the message, or has it in another envelope, or s.batch2 cannot say them. ENV_NO_MEMORY.
 */
enum env_status env_batch_encode(struct env_packet **out, struct env_sender *sender,
				 const struct env_allocator *allocator, enum env_batch batch,
				 struct env_packet *const *packets, size_t count);

#endif
