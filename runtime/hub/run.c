/* Guard and handler, in the thread where the message is handled. */
#include "hub/connection_log.h"
#include "hub/request.h"
#include "text/hot.h"

static bool is_finished(struct env_request *request)
{
	env_request_lock(request);
	bool finished = request->finished;
	env_request_unlock(request);
	return finished;
}

/* A peer that is gone, does not read or does not wait any more is nobody's fault. */
static bool is_peers_fault(const struct env_request *request, enum env_status status)
{
	if (env_connection_is_missed(request->connection, status))
		return true;
	return (status == ENV_CLOSED || status == ENV_BAD_STATE) &&
	       env_request_cancelled(request) != ENV_NOT_CANCELLED;
}

static void fail(struct env_request *request, enum env_text text, enum env_status status)
{
	env_connection_log_failed(request->connection, request->meta.message,
				  text == ENV_TEXT_GUARD_FAILED ? "guard" : "handler", status,
				  !is_peers_fault(request, status));
	env_request_end(request, text, status, ENV_RESULT_FAILURE);
}

static void refuse(struct env_request *request, const struct env_errors *errors)
{
	if (env_request_fail_validation(request, errors) == ENV_NO_MEMORY)
		env_request_end(request, ENV_TEXT_NO_MEMORY, ENV_OK, ENV_RESULT_FAILURE);
}

/* The application's own checks: whether the handler is to run. */
static bool pass_guard(struct env_request *request, const void *payload, struct env_errors *errors)
{
	if (request->guard == NULL)
		return true;
	enum env_status status =
		request->meta.message->guard(request->guard, request, payload, errors, request->guard_user);
	bool objects = errors->count + errors->more > 0;
	if (objects)
		refuse(request, errors);
	else if (status != ENV_OK)
		fail(request, ENV_TEXT_GUARD_FAILED, status);
	return status == ENV_OK && !objects && !is_finished(request);
}

ENV_HOT void env_request_run(struct env_request *request, struct env_connection *from, const void *payload,
			     struct env_workspace *workspace)
{
	if (!pass_guard(request, payload, &workspace->errors))
		return;
	enum env_status status =
		request->meta.message->handle(request->handler, from, request, payload, request->user);
	if (status != ENV_OK)
		fail(request, ENV_TEXT_HANDLER_FAILED, status);
}
