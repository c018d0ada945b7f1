/*
 * For clients: messages that came inside of others, in a batch or in the state of a channel, heard as if each had come
 * by itself. Part of libenvelope-channels. Loop only.
 */
#ifndef ENVELOPE_UNPACK_H
#define ENVELOPE_UNPACK_H

#include <envelope/arena.h>
#include <envelope/connection.h>
#include <envelope/json.h>
#include <envelope/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Has a client's hub hear what services collected: each message of an `s.batch` or `s.batch2` goes the way of
 * env_connection_hear(), with the batch's trace id and state, before other listeners hear of the batch as such. Adds the
 * package `channels`. `allocator` is for texts that are made meanwhile (NULL: malloc), and lives as long as the hub.
 *
 * What cannot be unpacked the log says: a batch in a batch, a row that is not as long as the keys, a message that is nested
 * too deeply, and what comes after 16 MiB of frames out of one batch.
 *
 * Asked for once more with the same allocator, nothing changes; with another one all would be heard twice. ENV_BAD_STATE: a
 * connection was opened before, and the package was not there; ENV_NO_MEMORY, ENV_MISMATCH as of env_hub_add(). On failure nothing is unpacked.
 */
enum env_status env_hub_unpack_batches(struct env_hub *hub, const struct env_allocator *allocator);

/*
 * Has a client hear one message, as if its frame had come: for the items of `app_state` of channels_subscribed, say. `cause`
 * (may be NULL) has the frame's trace id and state. The message is held to its schema, told to its listeners, and taken for an
 * answer where it has the trace id of a call; one that is not known, or does not meet its schema, is dropped and logged, and
 * counts as a bad frame of the service's. The frame has the keys t, p, i and s, as those of ws_outgoing have: of another
 * envelope it may be none. It counts as one that arrived, with its bytes, in env_hub_stats().
 *
 * ENV_OK; ENV_CLOSED: the connection is closed, perhaps by a listener just now, or NULL; ENV_MISMATCH: it is no client's; ENV_INVALID:
 * `payload` is no JSON, or a text no UTF-8; ENV_LIMIT: it is nested deeper than ENV_DEPTH_DEFAULT; ENV_NO_MEMORY.
 */
enum env_status env_connection_hear(struct env_connection *connection, struct env_str type,
				    struct env_json payload, const struct env_cause *cause,
				    const struct env_allocator *allocator);

#ifdef __cplusplus
}
#endif
#endif
