/* The messages that every hub handles by itself. */
#include "hub/builtin.h"

#include <envelope/envelope.env.h>
#include <envelope/state.h>

#include "hub/describe.h"
#include "hub/request.h"

static enum env_status ping(struct env_connection *from, struct env_request *request, void *user)
{
	(void)from;
	(void)user;
	return envelope_s_ping_reply(request, ENV_SUCCESS);
}

/* The peer is told, and gets what was queued before. */
static enum env_status hang_up(struct env_connection *from, void *user)
{
	(void)user;
	(void)envelope_s_closing_send(from);
	env_connection_close(from, ENV_CLOSE_NORMAL);
	return ENV_OK;
}

static void cancel_one(struct env_request *request)
{
	env_request_cancel(request, ENV_CANCELLED_BY_PEER);
	(void)env_request_end_waiting(request, ENV_TEXT_CANCELLED, ENV_RESULT_CANCELLED);
	env_waiters_skip(request);
}

/* What waits ends at once; what runs is told, and ends when it likes. The request that cancels is none of them. */
static enum env_status cancel(struct env_connection *from, const struct envelope_s_cancel *payload,
			      void *user)
{
	(void)user;
	env_requests_visit(from, &payload->trace, cancel_one);
	return ENV_OK;
}

enum env_status env_builtin_add(struct env_hub *hub)
{
	enum env_status status = env_hub_add(hub, &envelope_package);

	if (status == ENV_OK)
		status = envelope_s_ping_on(hub, ping, NULL);
	if (status == ENV_OK)
		status = envelope_s_close_on(hub, hang_up, NULL);
	if (status == ENV_OK)
		status = envelope_s_cancel_on(hub, cancel, NULL);
	if (status == ENV_OK)
		status = envelope_s_describe_on(hub, env_describe, NULL);
	return status;
}
