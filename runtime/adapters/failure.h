/* Why an address is no use, told to the log. */
#ifndef ENVELOPE_ADAPTERS_FAILURE_H
#define ENVELOPE_ADAPTERS_FAILURE_H

#include <stdbool.h>

#include <envelope/hub.h>

/*
 * Tells the log that nothing can be done at `address`: `what` is "serve at" or "connect to", `stdio` whether "stdio:" would have been an
 * address too. ENV_IO: errno says why. It stays as it is.
 */
void env_adapter_log_failure(const struct env_hub *hub, const char *what, bool stdio, const char *address,
			     enum env_status status);

#endif
