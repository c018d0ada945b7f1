/*
 * What other threads may use of a hub: messages to its connections, by address. Any thread, all of it.
 */
#ifndef ENVELOPE_SENDER_H
#define ENVELOPE_SENDER_H

#include <stdbool.h>
#include <stdint.h>

#include <envelope/message.h>
#include <envelope/status.h>
#include <envelope/str.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * A connection's name: a value, which no other connection of the hub gets, and which stays a name when the
 * connection is gone. Zeroed, it is nobody's.
 */
struct env_address {
	uint32_t slot;
	uint32_t generation;
};

static inline bool env_address_equal(struct env_address a, struct env_address b)
{
	return a.slot == b.slot && a.generation == b.generation;
}

/* Why a message is sent: what of another one it carries on. Zeroed, it is of its own accord. Strings are copied. */
struct env_cause {
	struct env_str trace;          /* `i`; ptr NULL: none */
	const struct env_state *state; /* `s`; NULL: none */
	struct env_str language;       /* of a dispatched message; ptr NULL: the connection's */
};

/*
 * A handle on a hub. env_hub_sender() lends one; whoever may outlive the hub holds on to it, and is answered
 * ENV_CLOSED when the hub is gone. The hub's allocator, clock, log, metrics and texts must live as long as it is held.
 */
struct env_sender;
struct env_sender *env_sender_ref(struct env_sender *sender);
void env_sender_unref(struct env_sender *sender);

/*
 * Sends a message to the peer of a connection; generated code calls this by `<message>_send_to()`. The caller's thread
 * encodes. `cause` may be NULL. ENV_CLOSED: there is no such connection any more. ENV_NOT_PERMITTED: the message is not
 * in its outgoing envelope. ENV_INVALID: the payload breaks its schema, or is nested deeper than ENV_DEPTH_DEFAULT; or the
 * envelope has no room for the trace id or language, or wants one or a state where there is none; the log says how.
 * ENV_LIMIT: the peer does not read, and is being closed. ENV_NO_MEMORY. On failure nothing is sent.
 *
 * What one thread sends to one connection, answers to its requests included, arrives in the order of the calls.
 */
enum env_status env_sender_send(struct env_sender *sender, struct env_address to,
				const struct env_cause *cause, const struct env_message *message,
				const void *payload);

/*
 * Has this service's own handler deal with a message as if the connection's peer had sent it, through an internal
 * envelope; generated code calls this by `<message>_dispatch()`. It happens in the next env_hub_run(), in the order of
 * the calls, or not at all where the connection has closed by then. What the handler answers goes to the peer, with the
 * trace id of `cause` (may be NULL). Fails as env_sender_send() does; ENV_NOT_PERMITTED: the message is in no internal envelope,
 * or the connection is a client's.
 */
enum env_status env_sender_dispatch(struct env_sender *sender, struct env_address to,
				    const struct env_cause *cause, const struct env_message *message,
				    const void *payload);

/* One frame, encoded once, for any number of connections. It never changes. */
struct env_packet;

/*
 * Encodes a message of an outgoing envelope; generated code calls this by `<message>_pack()`. `cause` may be NULL.
 * ENV_NOT_PERMITTED: it is in none. ENV_INVALID as of env_sender_send(), ENV_NO_MEMORY. The caller has one reference.
 */
enum env_status env_packet_new(struct env_packet **out, struct env_sender *sender,
			       const struct env_cause *cause, const struct env_message *message,
			       const void *payload);
struct env_packet *env_packet_ref(struct env_packet *packet);
/* NULL is fine. */
void env_packet_unref(struct env_packet *packet);

/*
 * The message, its envelope, what it was sent with, its payload as JSON text (without one "null", or "{}" where the
 * envelope wants one), and the whole frame.
 * Borrowed.
 */
const struct env_message *env_packet_message(const struct env_packet *packet);
const struct env_envelope *env_packet_envelope(const struct env_packet *packet);
const struct env_state *env_packet_state(const struct env_packet *packet);
struct env_str env_packet_trace(const struct env_packet *packet);
struct env_str env_packet_payload(const struct env_packet *packet);
struct env_str env_packet_frame(const struct env_packet *packet);

/*
 * Sends a packet, whose bytes are shared; the caller keeps his reference. As env_sender_send(); ENV_NOT_PERMITTED: it was encoded for another
 * envelope than the connection's; errors go out from a service alone.
 */
enum env_status env_sender_deliver(struct env_sender *sender, struct env_address to,
				   struct env_packet *packet);

#ifdef __cplusplus
}
#endif
#endif
