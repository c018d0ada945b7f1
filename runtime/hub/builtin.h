/* The messages that every hub handles by itself. */
#ifndef ENVELOPE_HUB_BUILTIN_H
#define ENVELOPE_HUB_BUILTIN_H

#include <envelope/hub.h>

/* Adds the built-in package with its handlers. ENV_NO_MEMORY, ENV_MISMATCH. */
enum env_status env_builtin_add(struct env_hub *hub);

#endif
