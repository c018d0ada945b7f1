/* What the rooms do with their messages. */
#ifndef ROOMS_H
#define ROOMS_H

#include <envelope/hub.h>

/* Adds the package and its handlers to a hub. Fails as env_hub_add() and env_hub_on() do. */
enum env_status rooms_add(struct env_hub *hub);

#endif
