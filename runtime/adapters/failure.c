/* Why an address is no use. */
#include "adapters/failure.h"

#include <errno.h>
#include <string.h>

#include "hub/hub.h"
#include "hub/sender.h"

void env_adapter_log_failure(const struct env_hub *hub, const char *what, const char *address,
			     enum env_status status)
{
	int reason = errno;

	if (status == ENV_INVALID)
		env_logger_write(
			&hub->sender->logger, ENV_LOG_ERROR,
			"the address '%s' is not tcp:HOST:PORT with a number or localhost as HOST and "
			"at most 65535 as PORT, unix:PATH or stdio:",
			address);
	else
		env_logger_write(&hub->sender->logger, ENV_LOG_ERROR, "cannot %s %s: %s", what, address,
				 status == ENV_IO ? strerror(reason) : env_status_text(status));
	errno = reason;
}
