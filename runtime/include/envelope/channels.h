/*
 * Channels: groups of connections that hear of the same things. A client subscribes to a channel by its kind and its
 * number (`channel.subscribe`), is told how things are, and from then on all that is published there. Part of
 * libenvelope-channels, which is built on the public functions of libenvelope alone.
 *
 * Messages of one connection are handled one after the other, so that subscribing and leaving never race.
 */
#ifndef ENVELOPE_CHANNELS_H
#define ENVELOPE_CHANNELS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/arena.h>
#include <envelope/channels.env.h>
#include <envelope/hub.h>
#include <envelope/listen.h>
#include <envelope/sender.h>
#include <envelope/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Most bytes of a kind's name. */
#define ENV_CHANNEL_NAME_MAX 64

/* How things are in a channel, as a list of messages: what a snapshot adds them to. */
struct env_app_state;

/*
 * Adds a message, and takes over the caller's reference of the packet, on failure too:
 *
 *	status = chat_room_said_pack(&packet, peer->sender, NULL, &said);
 *	if (status == ENV_OK)
 *		status = env_app_state_take(state, packet);
 *
 * ENV_NO_MEMORY; then the snapshot fails, whatever it returns.
 */
enum env_status env_app_state_take(struct env_app_state *state, struct env_packet *packet);

/*
 * A kind of channels. The functions are called on a worker and may block; `peer` is who wants to hear of the channel, and
 * is borrowed for the time of the call. For one connection they are called one at a time, for different ones at once.
 */
struct env_channel_kind {
	/* `channel_type` on the wire: 1 to ENV_CHANNEL_NAME_MAX bytes of UTF-8 without capital letters of ASCII. */
	const char *name;
	/*
	 * Whether it may: ENV_OK; ENV_NOT_PERMITTED: error.subscribe is answered; ENV_NOT_FOUND: error.not_found; any other:
	 * error.job. NULL: everybody may.
	 */
	enum env_status (*may_subscribe)(const struct env_peer *peer, int64_t pk, void *user);
	/*
	 * How things are now: the `app_state` of channel.subscribed. What is published from the begin of the call on
	 * reaches the peer after it, so that nothing is missed; what the snapshot has already can come after it once more.
	 * Another status than ENV_OK: error.job. NULL: `app_state` is null.
	 */
	enum env_status (*snapshot)(const struct env_peer *peer, int64_t pk, struct env_app_state *state,
				    void *user);
	/*
	 * Whether a connection is put into a channel of this kind when it is opened, and into which; nobody is asked for
	 * permission then. NULL: none is.
	 */
	bool (*joins)(const struct env_peer *peer, int64_t *pk, void *user);
	/* Clients know nothing of it: to them it is no valid channel, it is never listed, and nobody is told of joining. */
	bool hidden;
	/* The `model` of error.not_found: what the number is the key of. Static storage; NULL: `name`. */
	const char *model;
	void *user;
};

/*
 * "user": each user has a channel, whose number is the connection's `user` where that is a decimal integer. A connection is
 * subscribed to it when it is opened, and may subscribe to no other.
 */
struct env_channel_kind env_channel_user_kind(void);

/* "online", hidden: all connections that have a user are in its channel 0 for as long as they live. */
struct env_channel_kind env_channel_online_kind(void);

/* Each 0 stands for the default. */
struct env_channels_options {
	const struct env_allocator *allocator; /* NULL: malloc; outlives the channels */
	size_t subscriptions;                  /* of one connection; beyond, error.bad_request; 1,000 */
	size_t kept_bytes; /* of frames that are published while a peer waits for its snapshot; beyond, error.job and it is
			      not subscribed; 16 MiB */
};

struct env_channels;

/*
 * Channels of these kinds (copied, but for what `user` points to) on a hub with a pool: adds the package `channels`, binds
 * its messages, and hears of connections. `options` may be NULL. Loop only; before the first connection is opened.
 *
 * ENV_INVALID: a kind's name is not as said above; ENV_DUPLICATE: two have the same, or one of the messages has a handler or
 * guard; ENV_NOT_BOUND: the hub has no pool; ENV_BAD_STATE: a connection was opened before; ENV_NO_MEMORY, ENV_MISMATCH as of
 * env_hub_add(). On failure messages may be bound to nothing any more: free the hub.
 */
enum env_status env_channels_new(struct env_channels **out, struct env_hub *hub,
				 const struct env_channel_kind *kinds, size_t count,
				 const struct env_channels_options *options);

/* Gives everything back. After env_pool_free() and env_hub_free(), when no thread publishes any more. NULL is fine. */
void env_channels_free(struct env_channels *channels);

/*
 * Sends a packet, made by `<message>_pack()`, to all that are in a channel. Any thread. Its bytes are shared by all members; the caller keeps his
 * reference.
 * What one thread publishes in one channel arrives in that order; who is just subscribing gets it after the snapshot. A
 * member that is gone or does not read costs the others nothing, and is no failure; nor is a channel with nobody in it.
 *
 * ENV_NOT_FOUND: there is no such kind. ENV_NOT_PERMITTED: it was encoded for another envelope than that of all members.
 * ENV_NO_MEMORY: some members did not get it.
 */
enum env_status env_channel_publish(struct env_channels *channels, const char *kind, int64_t pk,
				    struct env_packet *packet);

/*
 * To ask again whether a connection may be where it is: channels_recheck_dispatch(), from any thread. What it may not any
 * longer (ENV_NOT_PERMITTED, ENV_NOT_FOUND) is left, and the peer told channel.left. Other failures change nothing.
 */

#ifdef __cplusplus
}
#endif
#endif
