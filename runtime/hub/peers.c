/* Connections that come and go, told to those who may block. */
#include "hub/peers.h"

#include "hub/connection.h"
#include "text/memory.h"
#include "text/owner.h"

struct env_peer_listening {
	struct env_peer_listening *next;
	env_peer_listener *listener;
	void *user;
	int priority;
	unsigned long long age; /* later ones have more */
};

void env_peers_init(struct env_peers *peers, const struct env_allocator *allocator)
{
	*peers = (struct env_peers){.allocator = allocator};
	pthread_mutex_init(&peers->lock, NULL);
}

void env_peers_free(struct env_peers *peers)
{
	while (peers->first != NULL) {
		struct env_peer_listening *listening = peers->first;
		peers->first = listening->next;
		env_memory_give(peers->allocator, listening);
	}
	pthread_mutex_destroy(&peers->lock);
}

/* The place behind all of a higher priority, and of the same and not younger. The caller holds the lock. */
static struct env_peer_listening **place_after(struct env_peers *peers, int priority, unsigned long long age)
{
	struct env_peer_listening **link = &peers->first;

	while (*link != NULL &&
	       ((*link)->priority > priority || ((*link)->priority == priority && (*link)->age <= age)))
		link = &(*link)->next;
	return link;
}

enum env_status env_hub_listen_peers(struct env_hub *hub, env_peer_listener *listener, void *user,
				     int priority)
{
	struct env_peers *peers = &hub->sender->peers;

	if (hub->waiters.pool == NULL)
		return ENV_NOT_BOUND;
	if (listener == NULL)
		return ENV_INVALID;
	struct env_peer_listening *listening = env_memory_take(peers->allocator, sizeof(*listening));
	if (listening == NULL)
		return ENV_NO_MEMORY;
	*listening = (struct env_peer_listening){.listener = listener, .user = user, .priority = priority};
	pthread_mutex_lock(&peers->lock);
	listening->age = ++peers->added;
	struct env_peer_listening **link = place_after(peers, priority, listening->age);
	listening->next = *link;
	*link = listening;
	pthread_mutex_unlock(&peers->lock);
	return ENV_OK;
}

enum env_status env_hub_unlisten_peers(struct env_hub *hub, env_peer_listener *listener, void *user)
{
	struct env_peers *peers = &hub->sender->peers;
	struct env_peer_listening *found = NULL;

	pthread_mutex_lock(&peers->lock);
	for (struct env_peer_listening **link = &peers->first; found == NULL && *link != NULL;) {
		if ((*link)->listener == listener && (*link)->user == user) {
			found = *link;
			*link = found->next;
		} else {
			link = &(*link)->next;
		}
	}
	pthread_mutex_unlock(&peers->lock);
	env_memory_give(peers->allocator, found);
	return found == NULL ? ENV_NOT_FOUND : ENV_OK;
}

/* A copy of the one that comes after `last`; false where none does. */
static bool next_after(struct env_peers *peers, struct env_peer_listening *last, bool first)
{
	pthread_mutex_lock(&peers->lock);
	const struct env_peer_listening *next =
		first ? peers->first : *place_after(peers, last->priority, last->age);
	bool any = next != NULL;
	if (any)
		*last = *next;
	pthread_mutex_unlock(&peers->lock);
	return any;
}

static void tell(struct env_connection *connection, enum env_event event)
{
	struct env_peer_listening listening = {.next = NULL};
	const struct env_peer peer = {
		.sender = connection->sender,
		.address = connection->address,
		.user = connection->user,
		.language = connection->language,
	};
	/* While it is told that the connection was created, the loop may close that. */
	enum env_close why = event == ENV_EVENT_CLOSED ? connection->gone_why : ENV_CLOSE_NORMAL;
	bool more = next_after(&connection->sender->peers, &listening, true);

	while (more) {
		if (listening.age <= connection->peers_age)
			listening.listener(&peer, event, why, listening.user);
		more = next_after(&connection->sender->peers, &listening, false);
	}
	env_connection_unref(connection);
}

static void tell_created(struct env_job *job)
{
	tell(ENV_OWNER(job, struct env_connection, created), ENV_EVENT_CREATED);
}

static void tell_closed(struct env_job *job)
{
	tell(ENV_OWNER(job, struct env_connection, gone), ENV_EVENT_CLOSED);
}

/* Where the pool is gone already it is told here and now: what was promised is told in any case. */
static void submit(struct env_connection *connection, struct env_job *job, void (*run)(struct env_job *job))
{
	*job = (struct env_job){.run = run, .discard = run, .lane = connection->lane};
	env_connection_ref(connection);
	if (env_pool_submit(connection->sender->pool, job, false) != ENV_OK)
		run(job);
}

void env_peers_tell_created(struct env_connection *connection)
{
	struct env_peers *peers = &connection->sender->peers;

	pthread_mutex_lock(&peers->lock);
	bool any = peers->first != NULL;
	connection->peers_age = peers->added;
	pthread_mutex_unlock(&peers->lock);
	if (any)
		submit(connection, &connection->created, tell_created);
}

/* The loop that closes and the worker that is through with the last message may both see that nothing is left. */
static void release_closed(struct env_connection *connection)
{
	if (atomic_exchange(&connection->gone_waits, false))
		submit(connection, &connection->gone, tell_closed);
}

void env_peers_tell_closed(struct env_connection *connection, enum env_close why)
{
	if (connection->created.run == NULL)
		return;
	connection->gone_why = why;
	atomic_store(&connection->gone_waits, true);
	if (atomic_load(&connection->deferred) == 0)
		release_closed(connection);
}

void env_peers_note_handled(struct env_connection *connection)
{
	if (atomic_fetch_sub(&connection->deferred, 1) == 1)
		release_closed(connection);
}
