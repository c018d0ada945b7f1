/* A peer in memory: opened, heard, freed. */
#include "testing/peer.h"

#include <stdlib.h>
#include <string.h>

#include <envelope/envelope.env.h>

#include "testing/frame.h"
#include "testing/why.h"

static const struct env_envelope *either(const struct env_envelope *given, const struct env_envelope *usual)
{
	return given == NULL ? usual : given;
}

static void set_envelopes(struct env_test_peer *peer, const struct env_connection_options *options)
{
	const struct env_envelope *errors = either(options->errors, &envelope_errors_envelope);

	peer->says = either(options->incoming, &envelope_ws_incoming_envelope);
	peer->hears = either(options->outgoing, &envelope_ws_outgoing_envelope);
	peer->hears_errors = errors;
	if (options->role == ENV_ROLE_SERVICE)
		return;
	const struct env_envelope *incoming = peer->says;
	peer->says = peer->hears;
	peer->says_errors = errors;
	peer->hears = incoming;
	peer->hears_errors = NULL;
}

enum env_status env_test_peer_open(struct env_test_peer **out, struct env_test *test,
				   const struct env_connection_options *options)
{
	const struct env_connection_options none = {.transport = NULL};
	struct env_test_peer *peer = malloc(sizeof(*peer));

	if (peer == NULL)
		return env_test_report(test, "opening a peer", ENV_NO_MEMORY);
	*peer = (struct env_test_peer){.test = test};
	set_envelopes(peer, options == NULL ? &none : options);
	peer->last = &peer->first;
	env_arena_init(&peer->arena, NULL, 0);
	enum env_status status = env_memory_peer_open(&peer->end, test->hub, options);
	if (status != ENV_OK) {
		free(peer);
		return env_test_report(test, "opening a peer", status);
	}
	peer->next = test->peers;
	test->peers = peer;
	*out = peer;
	return ENV_OK;
}

static void unlink_peer(struct env_test_peer *peer)
{
	struct env_test_peer **place = &peer->test->peers;

	while (*place != peer)
		place = &(*place)->next;
	*place = peer->next;
	if (peer->test->peer == peer)
		peer->test->peer = NULL;
}

void env_test_peer_free(struct env_test_peer *peer)
{
	if (peer == NULL)
		return;
	unlink_peer(peer);
	env_memory_peer_free(peer->end);
	while (peer->first != NULL)
		free(env_test_peer_unlink(peer, &peer->first));
	env_arena_free(&peer->arena);
	free(peer);
}

struct env_connection *env_test_peer_connection(const struct env_test_peer *peer)
{
	return env_memory_peer_connection(peer->end);
}

bool env_test_peer_closed(const struct env_test_peer *peer, enum env_close *why)
{
	return env_memory_peer_closed(peer->end, why);
}

static struct env_test_mail *make_mail(struct env_str text)
{
	struct env_test_mail *mail = malloc(sizeof(*mail) + text.len);

	if (mail == NULL)
		return NULL;
	char *copy = (char *)(mail + 1);
	memcpy(copy, text.ptr, text.len);
	*mail = (struct env_test_mail){.text = env_str_of(copy, text.len)};
	return mail;
}

bool env_test_peer_fetch(struct env_test_peer *peer)
{
	struct env_str text;

	while (env_memory_peer_take(peer->end, &text)) {
		struct env_test_mail *mail = make_mail(text);
		if (mail == NULL) {
			(void)env_test_report(peer->test, "fetching frames", ENV_NO_MEMORY);
			return false;
		}
		*peer->last = mail;
		peer->last = &mail->next;
	}
	return true;
}

struct env_test_mail *env_test_peer_unlink(struct env_test_peer *peer, struct env_test_mail **place)
{
	struct env_test_mail *mail = *place;

	*place = mail->next;
	if (mail->next == NULL)
		peer->last = place;
	return mail;
}

static const struct env_state *find_state(const struct env_test_peer *peer, struct env_str code)
{
	const struct env_hub *hub = peer->test->hub;

	return hub == NULL || code.ptr == NULL ? NULL : env_hub_find_state(hub, code);
}

static const struct env_message *find_message(const struct env_test_peer *peer, struct env_str type)
{
	const struct env_hub *hub = peer->test->hub;
	const struct env_message *message = hub == NULL ? NULL : env_hub_find(hub, peer->hears, type);

	if (hub != NULL && message == NULL && peer->hears_errors != NULL)
		message = env_hub_find(hub, peer->hears_errors, type);
	return message;
}

bool env_test_peer_read(struct env_test_peer *peer, struct env_str text, struct env_test_frame *frame)
{
	struct env_test_parts parts;
	const char *copy = env_arena_copy(&peer->arena, text.ptr, text.len);
	enum env_status status = copy == NULL ? peer->arena.failure : ENV_OK;

	if (status == ENV_OK)
		status = env_test_frame_read(&parts, &peer->arena, text, peer->hears, peer->hears_errors);
	if (status != ENV_OK) {
		env_test_explain(peer->test->why, "reading a frame: %s: %.*s", env_status_text(status),
				 SHOWN(text));
		return false;
	}
	*frame = (struct env_test_frame){
		.text = env_str_of(copy, text.len),
		.type = parts.type,
		.payload = parts.payload,
		.trace = parts.trace,
		.state = find_state(peer, parts.state),
		.message = find_message(peer, parts.type),
	};
	return true;
}

bool env_test_peer_take(struct env_test_peer *peer, struct env_test_frame *frame)
{
	if (!env_test_peer_fetch(peer))
		return false;
	if (peer->first == NULL) {
		env_test_explain(peer->test->why, "no frame was sent to this peer");
		return false;
	}
	struct env_test_mail *mail = env_test_peer_unlink(peer, &peer->first);
	env_arena_reset(&peer->arena);
	bool is_read = env_test_peer_read(peer, mail->text, frame);
	free(mail);
	return is_read;
}

/* Room for all frames, each with a line end or the NUL. */
static size_t size_of_all(const struct env_test_peer *peer)
{
	size_t size = 1;

	for (const struct env_test_mail *mail = peer->first; mail != NULL; mail = mail->next)
		size += mail->text.len + 1;
	return size;
}

const char *env_test_peer_take_all(struct env_test_peer *peer)
{
	if (!env_test_peer_fetch(peer))
		return NULL;
	env_arena_reset(&peer->arena);
	char *all = env_arena_alloc(&peer->arena, size_of_all(peer), 1);
	if (all == NULL) {
		(void)env_test_report(peer->test, "taking all frames", peer->arena.failure);
		return NULL;
	}
	char *end = all;
	while (peer->first != NULL) {
		struct env_test_mail *mail = env_test_peer_unlink(peer, &peer->first);
		if (end != all)
			*end++ = '\n';
		memcpy(end, mail->text.ptr, mail->text.len);
		end += mail->text.len;
		free(mail);
	}
	*end = '\0';
	return all;
}
