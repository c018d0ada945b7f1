/* What a peer says: messages, made to frames. */
#include "testing/peer.h"

#include <envelope/codec.h>

#include "testing/frame.h"
#include "testing/why.h"

static enum env_status push(struct env_test_peer *peer, struct env_str frame)
{
	return env_test_report(peer->test, "sending", env_memory_peer_push(peer->end, frame));
}

enum env_status env_test_peer_send_frame(struct env_test_peer *peer, const char *frame)
{
	return push(peer, env_str(frame));
}

/* Where this peer puts a message of that name. */
static const struct env_envelope *find_way(const struct env_test_peer *peer, struct env_str type)
{
	const struct env_hub *hub = peer->test->hub;

	if (hub != NULL && peer->says_errors != NULL && env_hub_find(hub, peer->says, type) == NULL &&
	    env_hub_find(hub, peer->says_errors, type) != NULL)
		return peer->says_errors;
	return peer->says;
}

static enum env_status send_parts(struct env_test_peer *peer, struct env_str type, struct env_str payload,
				  const struct env_cause *cause)
{
	struct env_buf frame = {.data = NULL};
	enum env_status status = env_test_frame_write(&frame, find_way(peer, type), type, payload, cause);

	if (status == ENV_OK)
		status = push(peer, env_buf_str(&frame));
	else
		(void)env_test_report(peer->test, "writing a frame", status);
	env_buf_free(&frame);
	return status;
}

enum env_status env_test_peer_send_json(struct env_test_peer *peer, const char *type, const char *payload,
					const struct env_cause *cause)
{
	const struct env_str none = {NULL, 0};

	return send_parts(peer, env_str(type), payload == NULL ? none : env_str(payload), cause);
}

static void explain_invalid(struct env_test *test, const struct env_message *message,
			    const struct env_errors *errors)
{
	struct env_buf text = {.data = NULL};

	(void)env_errors_write(&text, errors);
	env_test_explain(test->why, "%.*s breaks its schema: %.*s", SHOWN(message->name),
			 SHOWN(env_buf_str(&text)));
	env_buf_free(&text);
}

/* Appends the payload as JSON; nothing where the message has none. */
static enum env_status encode(struct env_test *test, const struct env_message *message, const void *payload,
			      struct env_buf *out)
{
	struct env_errors errors = {.items = NULL};

	if (message->payload == NULL)
		return ENV_OK;
	if (payload == NULL) {
		env_test_explain(test->why, "%.*s breaks its schema: there is no payload",
				 SHOWN(message->name));
		return ENV_INVALID;
	}
	enum env_status status = env_encode(message->payload, payload, out, &errors);
	if (status == ENV_INVALID)
		explain_invalid(test, message, &errors);
	else
		(void)env_test_report(test, "encoding", status);
	env_errors_free(&errors);
	return status;
}

enum env_status env_test_peer_send(struct env_test_peer *peer, const struct env_message *message,
				   const void *payload, const struct env_cause *cause)
{
	struct env_buf json = {.data = NULL};
	enum env_status status = encode(peer->test, message, payload, &json);

	if (status == ENV_OK)
		status = send_parts(peer, message->name, env_buf_str(&json), cause);
	env_buf_free(&json);
	return status;
}
