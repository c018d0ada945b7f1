/* A test with channels, and peers. */
#ifndef ENVELOPE_TESTS_CHANNELS_FIXTURE_H
#define ENVELOPE_TESTS_CHANNELS_FIXTURE_H

#include <stdbool.h>
#include <stddef.h>

#include <envelope/batch.h>
#include <envelope/channels.h>
#include <envelope/state.h>
#include <envelope/test.h>

#include "room.env.h"

#define FIXTURE_PEERS 4

struct fixture {
	struct env_test test;
	struct env_sender *sender; /* of the hub */
	struct env_channels *channels;
	struct env_test_peer *peers[FIXTURE_PEERS];
	/* What the kind "room" does. */
	enum env_status
		may;    /* unless the number says: 403 not permitted, 404 not found, 500 another failure */
	unsigned asked; /* calls of its may_subscribe */
	enum env_status snapshot;
	unsigned states; /* messages that a snapshot has: room.said, from 0 on */
	size_t deep;     /* levels of arrays in one more, room.loose; 0: there is none */
	void (*during)(struct fixture *fixture, int64_t pk); /* called by a snapshot; may be NULL */
	enum env_status second;                              /* what `during` got */
};

/*
 * All kinds: "user", "online", "room" with permission and snapshot, "open" with neither, "räume/%s" with an odd name. The
 * arguments may be NULL. False where there was no memory. Nothing is caught.
 */
bool fixture_open(struct fixture *fixture, const struct env_channels_options *options,
		  const struct env_limits *limits, const struct env_allocator *allocator);
/* The test fails where env_test_close() says no. */
void fixture_close(struct fixture *fixture);

/* Connects a peer; `user` may be NULL. */
bool fixture_connect(struct fixture *fixture, size_t peer, const char *user);
struct env_address fixture_address(const struct fixture *fixture, size_t peer);

/* Runs until nothing is left to do. */
void fixture_settle(struct fixture *fixture);

/* Sends a frame, settles, and gives back all that the peer got, frames joined by "\n". */
const char *fixture_ask(struct fixture *fixture, size_t peer, const char *frame);

/* Settles; all that the peer got. */
const char *fixture_take(struct fixture *fixture, size_t peer);

/* Publishes room.said with this number, of its own accord. */
enum env_status fixture_publish(struct fixture *fixture, const char *kind, int64_t pk, int64_t n);

/* room.loose with a member of so many arrays in each other. */
struct env_packet *fixture_deep(struct fixture *fixture, size_t levels);

/* room.said, packed; the caller's. */
struct env_packet *fixture_said(struct fixture *fixture, const char *trace, const struct env_state *state,
				int64_t n);

#define SUBSCRIBE(kind, pk)                                                                 \
	"{\"t\":\"channel.subscribe\",\"p\":{\"pk\":" pk ",\"channel_type\":\"" kind "\"}," \
	"\"i\":\"1\"}"
#define LEAVE(kind, pk) \
	"{\"t\":\"channel.leave\",\"p\":{\"pk\":" pk ",\"channel_type\":\"" kind "\"},\"i\":\"2\"}"
#define LIST "{\"t\":\"channel.list_subscriptions\",\"i\":\"3\"}"

#define TOLD(kind, pk, app_state, trace, state)                                             \
	"{\"t\":\"channel.subscribed\",\"p\":{\"pk\":" pk ",\"channel_type\":\"" kind       \
	"\",\"channel_name\":\"" kind "_" pk "\",\"app_state\":" app_state "},\"i\":" trace \
	",\"s\":\"" state "\"}"
#define QUEUED(kind, pk) TOLD(kind, pk, "null", "\"1\"", "q") "\n"
#define SUBSCRIBED(kind, pk) QUEUED(kind, pk) TOLD(kind, pk, "null", "\"1\"", "s")
#define LEFT_AS(kind, pk, trace)                                                                   \
	"{\"t\":\"channel.left\",\"p\":{\"pk\":" pk ",\"channel_type\":\"" kind "\"},\"i\":" trace \
	",\"s\":\"s\"}"
#define LEFT(kind, pk) LEFT_AS(kind, pk, "\"2\"")
#define LISTED(channels)                                                                        \
	"{\"t\":\"channel.subscriptions\",\"p\":{\"subscriptions\":[" channels "]},\"i\":\"3\"" \
	",\"s\":\"s\"}"
#define CHANNEL(kind, pk) "{\"pk\":" pk ",\"channel_type\":\"" kind "\"}"
#define SAID(n) "{\"t\":\"room.said\",\"p\":{\"n\":" n "},\"i\":null,\"s\":null}"
#define NOT_VALID(name)                                                                                    \
	"{\"t\":\"error.validation\",\"p\":{\"msg\":null,\"errors\":[{\"loc\":[\"channel_type\"],\"msg\":" \
	"\"'" name "' is not a valid channel\",\"type\":\"value_error\"}]},\"i\":\"1\",\"s\":\"f\"}"
#define JOB(text) "{\"t\":\"error.job\",\"p\":{\"msg\":\"" text "\"},\"i\":\"1\",\"s\":\"f\"}"

#endif
