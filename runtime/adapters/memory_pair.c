/* Two connections that are each other's peer. */

#include <envelope/memory.h>

#include "hub/connection.h"
#include "text/memory.h"
#include "text/owner.h"

/* One end. What arrives waits in `inbox` for the hub of this end to run. */
struct end {
	struct pair *pair;
	struct end *other;
	struct env_hub *hub;
	struct env_connection *connection; /* NULL before it opened and once it closed */
	bool gone;                         /* it closed */
	struct env_queue inbox;
	struct env_task delivery;
};

/* Freed when both ends have closed. */
struct pair {
	struct env_sender *sender; /* keeps the allocator's place when the hub is gone */
	unsigned users;            /* ends that are open, and whoever opens them or looks at one */
	struct end ends[2];
};

static void release(struct pair *pair)
{
	struct env_sender *sender = pair->sender;

	pair->users--;
	if (pair->users > 0)
		return;
	env_memory_give(sender->allocator, pair);
	env_sender_unref(sender);
}

/* Has this end look at what the other one sent, unless it is gone. */
static void wake(struct end *end)
{
	if (end->connection != NULL)
		(void)env_sender_post(end->hub->sender, &end->delivery);
}

static void ready(void *user, struct env_connection *connection)
{
	struct end *end = user;

	(void)connection;
	wake(end->other);
}

static void changed(void *user, struct env_connection *connection)
{
	struct end *end = user;

	if (!env_connection_is_paused(connection) && (end->inbox.first != NULL || end->other->gone))
		wake(end);
}

/*
 * Moves the frames that a connection sent into the inbox of an end. Listeners that hear of them may close both, so that there
 * is nobody to take them.
 */
static void move_frames(struct end *to, struct env_connection *from)
{
	struct env_parcel *parcel = NULL;

	while ((parcel = env_connection_take(from)) != NULL) {
		if (to->gone)
			env_parcel_free(parcel);
		else
			env_queue_push(&to->inbox, parcel);
	}
}

static void drop_inbox(struct end *end)
{
	struct env_parcel *parcel = NULL;

	while ((parcel = env_queue_take(&end->inbox)) != NULL)
		env_parcel_free(parcel);
}

static void closed(void *user, struct env_connection *connection, enum env_close why)
{
	struct end *end = user;

	(void)why;
	if (end->other->connection != NULL)
		move_frames(end->other, connection);
	env_sender_revoke(end->hub->sender, &end->delivery);
	drop_inbox(end);
	end->connection = NULL;
	end->gone = true;
	wake(end->other);
	release(end->pair);
}

static const struct env_transport transport = {.ready = ready, .closed = closed, .changed = changed};

/* Feeds the oldest frame that has arrived. The end may be gone afterwards. */
static void feed_first(struct end *end)
{
	struct env_parcel *parcel = env_queue_take(&end->inbox);
	struct env_str text = env_packet_frame(parcel->packet);

	(void)env_connection_feed(end->connection, text.ptr, text.len);
	env_parcel_free(parcel);
}

static void deliver(struct env_task *task)
{
	struct end *end = ENV_OWNER(task, struct end, delivery);
	struct env_connection *connection = end->connection;
	struct pair *pair = end->pair;

	pair->users++;
	env_connection_ref(connection);
	if (end->other->connection != NULL)
		move_frames(end, end->other->connection);
	while (env_connection_is_open(connection) && !env_connection_is_paused(connection) &&
	       end->inbox.first != NULL)
		feed_first(end);
	if (!connection->closed && !env_connection_is_paused(connection) && end->other->gone)
		env_connection_close(connection, ENV_CLOSE_NORMAL);
	env_connection_unref(connection);
	release(pair);
}

/* Opens one end of the two. On failure it is closed. */
static enum env_status open_end(struct end *end, const struct env_memory_end *wanted)
{
	struct env_connection_options own = {.transport = NULL};

	if (wanted->options != NULL)
		own = *wanted->options;
	own.transport = &transport;
	own.transport_user = end;
	end->pair->users++;
	enum env_status status = env_connection_open(&end->connection, end->hub, &own);
	if (status != ENV_OK && !end->gone)
		release(end->pair);
	return status;
}

static void init_end(struct end *end, struct pair *pair, struct end *other, struct env_hub *hub)
{
	*end = (struct end){.pair = pair, .other = other, .hub = hub};
	end->delivery.run = deliver;
}

/* A listener may close one end while the other is opened. */
static bool is_complete(const struct pair *pair)
{
	return pair->ends[0].connection != NULL && pair->ends[1].connection != NULL;
}

static void close_ends(struct pair *pair)
{
	for (size_t i = 0; i < 2; i++)
		if (pair->ends[i].connection != NULL)
			env_connection_close(pair->ends[i].connection, ENV_CLOSE_NORMAL);
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
	struct pair *pair = env_memory_take(a->hub->sender->allocator, sizeof(*pair));

	if (pair == NULL)
		return ENV_NO_MEMORY;
	pair->sender = env_sender_ref(a->hub->sender);
	pair->users = 1;
	init_end(&pair->ends[0], pair, &pair->ends[1], a->hub);
	init_end(&pair->ends[1], pair, &pair->ends[0], b->hub);
	enum env_status status = open_end(&pair->ends[0], a);
	if (status == ENV_OK)
		status = open_end(&pair->ends[1], b);
	if (status == ENV_OK && !is_complete(pair))
		status = ENV_CLOSED;
	if (status == ENV_OK)
		finish_pair(pair, a, b);
	else
		close_ends(pair);
	release(pair);
	return status;
}
