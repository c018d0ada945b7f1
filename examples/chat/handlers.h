/* What the chat service does with each message. */
#ifndef CHAT_HANDLERS_H
#define CHAT_HANDLERS_H

#include <envelope/channels.h>
#include <envelope/hub.h>

#include "history.h"

/* What the handlers work with. It must outlive the hub and the pool's threads. */
struct chat {
	struct history *history;
	struct env_channels *channels;
	size_t audited; /* messages with the trait `audited` that came; the loop's */
};

/* Binds all handlers, guards and listeners to the hub. Fails as env_hub_add() and env_hub_on() do. */
enum env_status chat_bind(struct env_hub *hub, struct chat *chat);

#endif
