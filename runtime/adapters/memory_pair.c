/* Two connections that are each other's peer. */
#include <stddef.h>

#include <envelope/memory.h>

#include "hub/connection.h"
#include "hub/hub.h"
#include "text/memory.h"

/* One end. What arrives waits in `inbox` for the hub of this end to run. */
struct end {
	struct pair *pair;
	struct end *other;
	struct env_hub *hub;
	struct env_connection *connection; /* NULL once it closed */
	struct env_parcels parcels;
	struct env_queue inbox;
	struct env_task delivery;
};

/* Freed when both ends have closed. */
struct pair {
	const struct env_allocator *allocator;
	unsigned users; /* ends that are open, and whoever opens them */
	struct end ends[2];
};

static void release(struct pair *pair)
{
	pair->users--;
	if (pair->users == 0)
		env_memory_give(pair->allocator, pair);
}

/* Has this end look at what the other one sent, unless it is gone. */
static void wake(struct end *end)
{
	if (end->connection != NULL)
		env_hub_post(end->hub, &end->delivery);
}

static void ready(void *user, struct env_connection *connection)
{
	struct end *end = user;

	(void)connection;
	wake(end->other);
}

/* Moves the frames that a connection sent into the inbox of an end. False where there is no memory. */
static bool move_frames(struct end *to, struct env_connection *from)
{
	struct env_str frame;

	while (env_connection_next(from, &frame)) {
		struct env_parcel *parcel = env_parcel_take(&to->parcels);
		if (parcel == NULL)
			return false;
		if (env_buf_append_str(&parcel->text, frame) != ENV_OK) {
			env_parcel_give(&to->parcels, parcel);
			return false;
		}
		env_queue_push(&to->inbox, parcel);
		env_connection_sent(from);
	}
	return true;
}

static void drop_inbox(struct end *end)
{
	while (end->inbox.first != NULL)
		env_parcel_give(&end->parcels, env_queue_take(&end->inbox));
	env_parcels_free(&end->parcels);
}

static void closed(void *user, struct env_connection *connection, enum env_close why)
{
	struct end *end = user;

	(void)why;
	if (end->other->connection != NULL)
		(void)move_frames(end->other, connection);
	env_hub_revoke(end->hub, &end->delivery);
	drop_inbox(end);
	end->connection = NULL;
	wake(end->other);
	release(end->pair);
}

static const struct env_transport transport = {.ready = ready, .closed = closed};

/* Feeds the oldest frame that has arrived. The end, and all of the pair, may be gone afterwards. */
static void feed_first(struct end *end)
{
	struct env_parcel *parcel = env_queue_take(&end->inbox);
	struct env_buf text = parcel->text;

	parcel->text = (struct env_buf){.allocator = text.allocator};
	env_parcel_give(&end->parcels, parcel);
	(void)env_connection_feed(end->connection, text.data, text.len);
	env_buf_free(&text);
}

static void deliver(struct env_task *task)
{
	struct end *end = (struct end *)(void *)((char *)task - offsetof(struct end, delivery));
	struct env_connection *connection = end->connection;
	bool lost = end->other->connection != NULL && !move_frames(end, end->other->connection);

	env_connection_pin(connection);
	while (!connection->closed && !connection->failed && end->inbox.first != NULL)
		feed_first(end);
	if (!connection->closed && lost)
		env_connection_close(connection, ENV_CLOSE_MEMORY);
	else if (!connection->closed && end->other->connection == NULL)
		env_connection_close(connection, ENV_CLOSE_NORMAL);
	env_connection_unpin(connection);
}

/* Opens one end of the two. On failure it is closed. */
static enum env_status open_end(struct end *end, const struct env_memory_end *wanted)
{
	struct env_connection_options own = {0};

	if (wanted->options != NULL)
		own = *wanted->options;
	own.transport = &transport;
	own.transport_user = end;
	end->pair->users++;
	enum env_status status = env_connection_open(&end->connection, end->hub, &own);
	if (status != ENV_OK && status != ENV_CLOSED)
		release(end->pair);
	return status;
}

static void init_end(struct end *end, struct pair *pair, struct end *other, struct env_hub *hub)
{
	*end = (struct end){.pair = pair, .other = other, .hub = hub};
	end->parcels.allocator = pair->allocator;
	end->delivery.run = deliver;
}

/* Frames may have been sent, by listeners of the opening, before there was anybody to take them. */
static void finish_pair(struct pair *pair, struct env_memory_end *a, struct env_memory_end *b)
{
	a->connection = pair->ends[0].connection;
	b->connection = pair->ends[1].connection;
	wake(&pair->ends[0]);
	wake(&pair->ends[1]);
}

enum env_status env_memory_pair(struct env_memory_end *a, struct env_memory_end *b)
{
	struct pair *pair = env_memory_take(a->hub->allocator, sizeof(*pair));

	if (pair == NULL)
		return ENV_NO_MEMORY;
	pair->allocator = a->hub->allocator;
	pair->users = 1;
	init_end(&pair->ends[0], pair, &pair->ends[1], a->hub);
	init_end(&pair->ends[1], pair, &pair->ends[0], b->hub);
	enum env_status status = open_end(&pair->ends[0], a);
	if (status == ENV_OK)
		status = open_end(&pair->ends[1], b);
	if (status == ENV_OK)
		finish_pair(pair, a, b);
	else if (pair->ends[0].connection != NULL)
		env_connection_close(pair->ends[0].connection, ENV_CLOSE_NORMAL);
	release(pair);
	return status;
}
