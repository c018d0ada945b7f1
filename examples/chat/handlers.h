/* What the chat service does with each message. */
#ifndef CHAT_HANDLERS_H
#define CHAT_HANDLERS_H

#include <envelope/hub.h>

#include "rooms.h"

struct chat {
	struct rooms rooms;
	size_t audited; /* messages with the trait `audited` that came */
};

/* Binds all handlers and listeners to the hub, and lends them `chat`, which must outlive it. Fails as env_hub_add() and env_hub_on() do. */
enum env_status chat_bind(struct env_hub *hub, struct chat *chat);

#endif
