/* Says how much was said. */
#include "rooms.h"

#include <envelope/state.h>

#include "rooms.env.h"

static enum env_status say(struct env_connection *from, struct env_request *request,
			   const struct rooms_say *say, void *user)
{
	struct rooms_said said;

	(void)from;
	(void)user;
	rooms_said_init(&said);
	said.length = (int64_t)say->text.len;
	return rooms_say_reply(request, ENV_SUCCESS, &said);
}

enum env_status rooms_add(struct env_hub *hub)
{
	enum env_status status = env_hub_add(hub, &rooms_package);

	return status == ENV_OK ? rooms_say_on(hub, say, NULL) : status;
}
