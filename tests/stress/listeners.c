/* Listeners: some that stay and count, some that come and go. */
#include "stress/listeners.h"

#include <stdlib.h>

#include "stress.env.h"

/* ---- that stay ---- */

static void hear_connection(struct env_connection *connection, enum env_event event, enum env_close why,
			    void *user)
{
	struct world *world = user;

	(void)connection;
	(void)why;
	world->connected += event == ENV_EVENT_CONNECTED;
	world->disconnected += event == ENV_EVENT_DISCONNECTED;
}

static void hear_peer(const struct env_peer *peer, enum env_event event, enum env_close why, void *user)
{
	struct world *world = user;
	unsigned long serial = strtoul(peer->user.ptr, NULL, 10);
	atomic_uchar *life = &world->lives[serial % MOST_SERIALS];
	bool created = event == ENV_EVENT_CREATED;
	unsigned char before = atomic_exchange(life, created ? 1 : 2);

	(void)why;
	if (created ? before == 1 : before != 1)
		faults_note(&world->faults, "a peer was heard of in the wrong order");
	atomic_fetch_add(created ? &world->created : &world->closed, 1);
}

enum env_status listeners_add(struct world *world)
{
	enum env_status status =
		env_hub_listen_connections(world->hub, hear_connection, world, ENV_PRIORITY_NORMAL);

	if (status == ENV_OK)
		status = env_hub_listen_peers(world->hub, hear_peer, world, ENV_PRIORITY_NORMAL);
	return status;
}

/* ---- that come and go ---- */

static enum env_status hear_any(struct env_connection *connection, const struct env_meta *meta,
				const void *payload, void *user)
{
	struct world *world = user;

	(void)connection;
	if (meta->message->payload != NULL && payload == NULL)
		faults_note(&world->faults, "a listener was told no payload");
	world->heard++;
	return world->heard % 64 == 0 ? ENV_IO : ENV_OK;
}

static enum env_status hear_line(struct env_connection *connection, const struct env_meta *meta,
				 const struct stress_Task *payload, void *user)
{
	struct stress_news news;

	(void)meta;
	(void)user;
	stress_news_init(&news);
	news.number = payload->number;
	(void)stress_news_send(connection, &news);
	return ENV_OK;
}

static enum env_status hear_done(struct env_connection *connection, const struct env_meta *meta,
				 const struct stress_done *payload, void *user)
{
	return hear_any(connection, meta, payload, user);
}

static void visit_peer(const struct env_peer *peer, enum env_event event, enum env_close why, void *user)
{
	(void)peer;
	(void)event;
	(void)why;
	(void)user;
	sleep_us(1);
}

/* The status of what was added or taken away: one that is not there cannot be taken away. */
static enum env_status change(struct world *world, unsigned which, bool add)
{
	struct env_hub *hub = world->hub;
	int priority = (int)dice_roll(&world->dice, 5) - 2;

	switch (which) {
	case 0:
		return add ? stress_line_listen_at(hub, hear_line, world, priority)
			   : stress_line_unlisten(hub, hear_line, world);
	case 1:
		return add ? stress_done_listen_at(hub, hear_done, world, priority)
			   : stress_done_unlisten(hub, hear_done, world);
	case 2:
		return add ? env_hub_listen_trait(hub, env_str("asked"), hear_any, world, priority)
			   : env_hub_unlisten_any(hub, hear_any, world);
	case 3:
		return add ? env_hub_listen_direction(hub, ENV_OUTGOING, hear_any, world, priority)
			   : env_hub_unlisten_any(hub, hear_any, world);
	default:
		return add ? env_hub_listen_peers(hub, visit_peer, world, priority)
			   : env_hub_unlisten_peers(hub, visit_peer, world);
	}
}

void listeners_change(struct world *world)
{
	if (!ONE_IN(&world->dice, 64))
		return;
	/* Those that go are more than those that come, so that there are never many. */
	bool add = ONE_IN(&world->dice, 3);
	enum env_status status = change(world, dice_roll(&world->dice, 5), add);
	if (status != ENV_OK && (add || status != ENV_NOT_FOUND))
		faults_note(&world->faults, "listeners: %s", env_status_text(status));
}
