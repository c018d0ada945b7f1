/* A peer in the same process that deals in text. */
#include <envelope/memory.h>

#include "hub/connection.h"
#include "hub/queue.h"
#include "text/memory.h"

struct env_memory_peer {
	const struct env_allocator *allocator;
	struct env_connection *connection; /* NULL once it closed */
	enum env_close why;
	struct env_parcels parcels;
	struct env_queue left;   /* what was sent before it closed */
	struct env_parcel *lent; /* the frame that was taken last */
};

/* Frames are pulled when somebody asks for them. */
static void ready(void *user, struct env_connection *connection)
{
	(void)user;
	(void)connection;
}

/* Moves the oldest frame out of the connection. NULL where there is none, or no memory for it. */
static struct env_parcel *pull(struct env_memory_peer *peer, struct env_connection *connection)
{
	struct env_str frame;

	if (!env_connection_next(connection, &frame))
		return NULL;
	struct env_parcel *parcel = env_parcel_take(&peer->parcels);
	if (parcel == NULL)
		return NULL;
	if (env_buf_append_str(&parcel->text, frame) != ENV_OK) {
		env_parcel_give(&peer->parcels, parcel);
		return NULL;
	}
	env_connection_sent(connection);
	return parcel;
}

static void closed(void *user, struct env_connection *connection, enum env_close why)
{
	struct env_memory_peer *peer = user;
	struct env_parcel *parcel = NULL;

	while ((parcel = pull(peer, connection)) != NULL)
		env_queue_push(&peer->left, parcel);
	peer->connection = NULL;
	peer->why = why;
}

static const struct env_transport transport = {.ready = ready, .closed = closed};

enum env_status env_memory_peer_open(struct env_memory_peer **out, struct env_hub *hub,
				     const struct env_connection_options *options)
{
	struct env_memory_peer *peer = env_memory_take(hub->allocator, sizeof(*peer));
	struct env_connection_options own = {0};

	if (peer == NULL)
		return ENV_NO_MEMORY;
	*peer = (struct env_memory_peer){.allocator = hub->allocator, .parcels.allocator = hub->allocator};
	if (options != NULL)
		own = *options;
	own.transport = &transport;
	own.transport_user = peer;
	enum env_status status = env_connection_open(&peer->connection, hub, &own);
	if (status != ENV_OK) {
		peer->connection = NULL;
		env_memory_peer_free(peer);
		return status;
	}
	*out = peer;
	return ENV_OK;
}

static void give_lent(struct env_memory_peer *peer)
{
	if (peer->lent != NULL)
		env_parcel_give(&peer->parcels, peer->lent);
	peer->lent = NULL;
}

void env_memory_peer_free(struct env_memory_peer *peer)
{
	if (peer == NULL)
		return;
	if (peer->connection != NULL)
		env_connection_close(peer->connection, ENV_CLOSE_NORMAL);
	give_lent(peer);
	while (peer->left.first != NULL)
		env_parcel_give(&peer->parcels, env_queue_take(&peer->left));
	env_parcels_free(&peer->parcels);
	env_memory_give(peer->allocator, peer);
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
	give_lent(peer);
	if (peer->connection != NULL)
		peer->lent = pull(peer, peer->connection);
	else if (peer->left.first != NULL)
		peer->lent = env_queue_take(&peer->left);
	if (peer->lent == NULL)
		return false;
	*frame = env_buf_str(&peer->lent->text);
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
