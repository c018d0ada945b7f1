/* A peer in the same process that deals in text. */
#include <envelope/memory.h>

#include "hub/connection.h"
#include "text/memory.h"

struct env_memory_peer {
	struct env_sender *sender;         /* keeps the allocator's place when the hub is gone */
	struct env_connection *connection; /* NULL once it closed */
	enum env_close why;
	struct env_queue left;   /* what was sent before it closed */
	struct env_parcel *lent; /* the frame that was taken last */
};

/* Frames are pulled when somebody asks for them. */
static void ready(void *user, struct env_connection *connection)
{
	(void)user;
	(void)connection;
}

static void closed(void *user, struct env_connection *connection, enum env_close why)
{
	struct env_memory_peer *peer = user;
	struct env_parcel *parcel = NULL;

	while ((parcel = env_connection_take(connection)) != NULL)
		env_queue_push(&peer->left, parcel);
	peer->connection = NULL;
	peer->why = why;
}

static const struct env_transport transport = {.ready = ready, .closed = closed};

enum env_status env_memory_peer_open(struct env_memory_peer **out, struct env_hub *hub,
				     const struct env_connection_options *options)
{
	struct env_memory_peer *peer = env_memory_take(hub->sender->allocator, sizeof(*peer));
	struct env_connection_options own = {.transport = NULL};

	if (peer == NULL)
		return ENV_NO_MEMORY;
	*peer = (struct env_memory_peer){.sender = env_sender_ref(hub->sender)};
	if (options != NULL)
		own = *options;
	own.transport = &transport;
	own.transport_user = peer;
	enum env_status status = env_connection_open(&peer->connection, hub, &own);
	if (status != ENV_OK) {
		env_memory_peer_free(peer);
		return status;
	}
	*out = peer;
	return ENV_OK;
}

static void give_lent(struct env_memory_peer *peer)
{
	if (peer->lent != NULL)
		env_parcel_free_here(peer->lent, &peer->sender->packets);
	peer->lent = NULL;
}

void env_memory_peer_free(struct env_memory_peer *peer)
{
	struct env_parcel *parcel = NULL;

	if (peer == NULL)
		return;
	struct env_sender *sender = peer->sender;
	if (peer->connection != NULL)
		env_connection_close(peer->connection, ENV_CLOSE_NORMAL);
	give_lent(peer);
	while ((parcel = env_queue_take(&peer->left)) != NULL)
		env_parcel_free(parcel);
	env_memory_give(sender->allocator, peer);
	env_sender_unref(sender);
}

struct env_connection *env_memory_peer_connection(const struct env_memory_peer *peer)
{
	return peer->connection;
}

enum env_status env_memory_peer_push(struct env_memory_peer *peer, struct env_str frame)
{
	if (peer->connection == NULL)
		return ENV_CLOSED;
	return env_connection_feed(peer->connection, frame.ptr, frame.len);
}

bool env_memory_peer_take(struct env_memory_peer *peer, struct env_str *frame)
{
	struct env_parcel *taken = NULL;

	if (peer->connection != NULL)
		taken = env_connection_take(peer->connection);
	/* It may have closed over that, and listeners may have taken frames before this one. */
	if (peer->connection == NULL)
		taken = env_queue_take(&peer->left);
	give_lent(peer);
	peer->lent = taken;
	if (taken == NULL)
		return false;
	*frame = env_packet_frame(taken->packet);
	return true;
}

bool env_memory_peer_closed(const struct env_memory_peer *peer, enum env_close *why)
{
	if (peer->connection != NULL)
		return false;
	if (why != NULL)
		*why = peer->why;
	return true;
}
