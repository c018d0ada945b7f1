/* What a service forgot to bind, or bound to nothing. */
#ifndef ENVELOPE_ADAPTERS_UNHANDLED_H
#define ENVELOPE_ADAPTERS_UNHANDLED_H

#include <envelope/hub.h>

/*
 * Logs a warning for each message that peers may send and that has no handler (the built-in ones have the hub's own),
 * and for each trait with listeners that no message has.
 */
void env_unhandled_log(const struct env_hub *hub);

#endif
