/* The messages that every hub handles by itself. */
#include "hub/builtin.h"

#include <envelope/envelope.env.h>
#include <envelope/state.h>

static enum env_status ping(struct env_connection *from, struct env_request *request, void *user)
{
	(void)from;
	(void)user;
	return envelope_s_ping_reply(request, ENV_SUCCESS);
}

enum env_status env_builtin_add(struct env_hub *hub)
{
	enum env_status status = env_hub_add(hub, &envelope_package);

	return status == ENV_OK ? envelope_s_ping_on(hub, ping, NULL) : status;
}
