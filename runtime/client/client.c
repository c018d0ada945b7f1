/* What arrives at a client, and whose it is. */
#include "client/client.h"

#include <envelope/state.h>

#include "frame/keys.h"
#include "text/memory.h"
#include "text/owner.h"

static enum env_outcome outcome_of(const struct env_state *state)
{
	if (state == NULL || !state->final)
		return ENV_CALL_PROGRESS;
	return state == ENV_FAILED ? ENV_CALL_FAILURE : ENV_CALL_SUCCESS;
}

/* A message that answers no call any more is none of a call's business; listeners have heard of it. */
static void arrived(struct env_client *client, const struct env_meta *meta, const void *payload)
{
	struct env_caller *caller = ENV_OWNER(client, struct env_caller, client);
	struct env_call *call = env_calls_find(&caller->calls, meta->trace);
	const struct env_answer answer = {outcome_of(meta->state), meta->state, meta->message, payload};

	if (call == NULL)
		return;
	if (answer.outcome == ENV_CALL_PROGRESS)
		env_call_restart_idle(call);
	else
		env_call_end(call);
	env_call_tell(call, &answer);
}

static const struct env_message *asked(struct env_client *client, struct env_str trace)
{
	struct env_caller *caller = ENV_OWNER(client, struct env_caller, client);
	const struct env_call *call = env_calls_find(&caller->calls, trace);

	return call == NULL ? NULL : call->message;
}

/* A listener may cancel calls that have not been told yet; it cannot make new ones. */
static void closed(struct env_client *client)
{
	struct env_caller *caller = ENV_OWNER(client, struct env_caller, client);
	const struct env_answer answer = {.outcome = ENV_CALL_CLOSED};

	for (size_t i = 0; i < caller->calls.count; i++) {
		struct env_call *call = caller->calls.slots[i].call;
		if (call == NULL)
			continue;
		env_call_end(call);
		env_call_tell(call, &answer);
	}
	env_calls_free(&caller->calls, caller->allocator);
	env_memory_give(caller->allocator, caller);
}

/* Whether answers can be told from each other, and whether one is the last. */
static bool suits(const struct env_connection *connection)
{
	return env_envelope_find_key(connection->outgoing, ENV_HEADER_TRACE) != NULL &&
	       env_envelope_find_key(connection->incoming, ENV_HEADER_TRACE) != NULL &&
	       env_envelope_find_key(connection->incoming, ENV_HEADER_STATE) != NULL;
}

static enum env_status make(struct env_connection *connection)
{
	const struct env_allocator *allocator = connection->sender->allocator;

	if (!suits(connection))
		return ENV_MISMATCH;
	struct env_caller *caller = env_memory_take(allocator, sizeof(*caller));
	if (caller == NULL)
		return ENV_NO_MEMORY;
	*caller = (struct env_caller){
		.client = {.arrived = arrived, .asked = asked, .closed = closed},
		.allocator = allocator,
	};
	connection->client = &caller->client;
	return ENV_OK;
}

enum env_status env_caller_get(struct env_caller **out, struct env_connection *connection)
{
	enum env_status status = connection->client == NULL ? make(connection) : ENV_OK;

	if (status == ENV_OK)
		*out = ENV_OWNER(connection->client, struct env_caller, client);
	return status;
}
