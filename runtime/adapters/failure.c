/* Why an address is no use. */
#include "adapters/failure.h"

#include <errno.h>
#include <string.h>
#include <sys/un.h>

#include "hub/hub.h"
#include "hub/sender.h"

/* Most bytes of an address that stand in the log, so that what is wrong with it has room behind. */
#define LOGGED_ADDRESS 160

static void log_unreadable(const struct env_logger *logger, bool stdio, const char *address)
{
	const struct sockaddr_un *local = NULL;

	env_logger_write(logger, ENV_LOG_ERROR,
			 "the address '%.*s' is not tcp:HOST:PORT with a number or localhost as HOST and at "
			 "most 65535 as PORT, nor unix:PATH with at most %zu bytes as PATH%s",
			 LOGGED_ADDRESS, address, sizeof(local->sun_path) - 1, stdio ? ", nor stdio:" : "");
}

void env_adapter_log_failure(const struct env_hub *hub, const char *what, bool stdio, const char *address,
			     enum env_status status)
{
	const struct env_logger *logger = &hub->sender->logger;
	int reason = errno;

	if (status == ENV_INVALID)
		log_unreadable(logger, stdio, address);
	else
		env_logger_write(logger, ENV_LOG_ERROR, "cannot %s %s: %s", what, address,
				 status == ENV_IO ? strerror(reason) : env_status_text(status));
	errno = reason;
}
