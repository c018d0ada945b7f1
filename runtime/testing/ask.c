/* A question and its final answer. */
#include <stdio.h>
#include <stdlib.h>

#include <envelope/codec.h>

#include "testing/peer.h"
#include "testing/why.h"

/* Room for "test-" and a number. */
#define TRACE_SIZE 24

/* Begins a question, which has no answer yet: its trace id. */
static struct env_str begin(struct env_test *test, char *trace)
{
	test->state = NULL;
	test->asked++;
	(void)snprintf(trace, TRACE_SIZE, "test-%u", test->asked);
	return env_str(trace);
}

/* The last frame with this trace id; all that have it are taken. False where there is none. */
static bool take_answer(struct env_test_peer *peer, struct env_str trace, struct env_test_frame *answer)
{
	struct env_test_mail **place = &peer->first;
	bool found = false;

	while (*place != NULL) {
		struct env_test_frame frame;
		if (!env_test_peer_read(peer, (*place)->text, &frame) || !env_str_equal(frame.trace, trace)) {
			place = &(*place)->next;
			continue;
		}
		*answer = frame;
		found = true;
		free(env_test_peer_unlink(peer, place));
	}
	return found;
}

static const void *decode(struct env_test_peer *peer, const struct env_test_frame *frame)
{
	static const struct env_unit nothing;
	const struct env_type *type = frame->message->payload;

	if (type == NULL)
		return &nothing;
	void *payload = env_arena_alloc(&peer->arena, type->size, type->align);
	enum env_status status = payload == NULL ? peer->arena.failure : ENV_OK;
	if (status == ENV_OK)
		status =
			env_decode(type, payload, &peer->arena, frame->payload.ptr, frame->payload.len, NULL);
	return env_test_report(peer->test, "decoding the answer", status) == ENV_OK ? payload : NULL;
}

static void explain_silence(struct env_test_peer *peer, struct env_str type)
{
	char *why = peer->test->why;
	const struct env_hub *hub = peer->test->hub;
	const struct env_message *message = hub == NULL ? NULL : env_hub_find(hub, peer->says, type);

	if (message != NULL && message->oneway)
		env_test_explain(why, "there was no answer, %.*s is one-way", SHOWN(type));
	else
		env_test_explain(why, "there was no answer, %s",
				 env_test_peer_closed(peer, NULL) ? "and the connection was closed"
								  : "the request may still be held");
	if (peer->first != NULL)
		env_test_explain_more(why, "; a frame that waits: %.*s", SHOWN(peer->first->text));
}

/* The answer to a request of that type and trace id. */
static const void *finish(struct env_test_peer *peer, struct env_str type, struct env_str trace,
			  const struct env_message *reply)
{
	struct env_test *test = peer->test;
	struct env_test_frame answer = {.message = NULL};

	if (!env_test_run(test) || !env_test_peer_fetch(peer))
		return NULL;
	if (!take_answer(peer, trace, &answer)) {
		explain_silence(peer, type);
		return NULL;
	}
	if (answer.message != reply) {
		env_test_explain(test->why, "not %.*s was answered, but %.*s", SHOWN(reply->name),
				 SHOWN(answer.text));
		return NULL;
	}
	if (answer.state == NULL || !answer.state->final) {
		env_test_explain(test->why, "the last answer is not final: %.*s", SHOWN(answer.text));
		return NULL;
	}
	test->state = answer.state;
	return decode(peer, &answer);
}

/* ENV_CLOSED: the connection may have been closed after the answer. */
static bool is_sent(enum env_status status)
{
	return status == ENV_OK || status == ENV_CLOSED;
}

const void *env_test_peer_ask(struct env_test_peer *peer, const struct env_message *message,
			      const void *payload, const struct env_message *reply)
{
	char text[TRACE_SIZE];
	const struct env_cause cause = {.trace = begin(peer->test, text)};

	if (!is_sent(env_test_peer_send(peer, message, payload, &cause)))
		return NULL;
	env_arena_reset(&peer->arena);
	return finish(peer, message->name, cause.trace, reply);
}

const void *env_test_peer_ask_json(struct env_test_peer *peer, const char *type, const char *payload,
				   const struct env_message *reply)
{
	char text[TRACE_SIZE];
	const struct env_cause cause = {.trace = begin(peer->test, text)};

	if (!is_sent(env_test_peer_send_json(peer, type, payload, &cause)))
		return NULL;
	env_arena_reset(&peer->arena);
	return finish(peer, env_str(type), cause.trace, reply);
}

/* The test's own peer, or NULL where it cannot be opened. */
static struct env_test_peer *get_peer(struct env_test *test)
{
	if (test->peer == NULL)
		(void)env_test_peer_open(&test->peer, test, NULL);
	return test->peer;
}

const void *env_test_ask(struct env_test *test, const struct env_message *message, const void *payload,
			 const struct env_message *reply)
{
	struct env_test_peer *peer = get_peer(test);

	return peer == NULL ? NULL : env_test_peer_ask(peer, message, payload, reply);
}

const void *env_test_ask_json(struct env_test *test, const char *type, const char *payload,
			      const struct env_message *reply)
{
	struct env_test_peer *peer = get_peer(test);

	return peer == NULL ? NULL : env_test_peer_ask_json(peer, type, payload, reply);
}
