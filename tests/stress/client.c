/* A client in the loop's thread. */
#include "stress/client.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <envelope/state.h>
#include <envelope/stats.h>

#include "stress/answer.h"

#define LONGEST_FRAME 256

void client_init(struct client *client, struct world *world, unsigned index)
{
	memset(client, 0, sizeof(*client));
	client->world = world;
	client->deaf = index % 8 == 7;
	client->impolite = index % 4 == 1;
	client->window = 4u << index % 5;
}

/* ---- reading ---- */

/* What is answered twice, or in the wrong order, or to nobody, is a fault. */
static void settle(struct client *client, struct ticket *ticket, const struct answer *answer)
{
	struct world *world = client->world;
	struct tally *tally = &world->tallies[ticket->kind];
	const struct env_state *state = answer->state;
	const char *name = kinds[ticket->kind].name;

	if (!ticket->made || ticket->ended)
		faults_note(&world->faults, "%s is answered %s", name,
			    ticket->ended ? "after its final answer" : "before it was sent");
	if (state == NULL)
		return;
	if (!env_state_may_follow(ticket->state, state))
		faults_note(&world->faults, "%s goes from %s to %s", name,
			    ticket->state == NULL ? "none" : ticket->state->name, state->name);
	ticket->state = state;
	if (!state->final)
		return;
	ticket->ended = true;
	client->open -= !kinds[ticket->kind].oneway;
	tally->failed += state == ENV_FAILED;
	tally->succeeded += state != ENV_FAILED;
}

/* What was dispatched has one trace id for all. */
static void count_relay(struct world *world, const struct answer *answer)
{
	if (answer->state == NULL || !answer->state->final)
		return;
	world->tallies[KIND_RELAY].failed += answer->state == ENV_FAILED;
	world->tallies[KIND_RELAY].succeeded += answer->state != ENV_FAILED;
}

/* The ticket that a trace id, "serial.number", is of; or NULL. A quotation mark stands behind it in the frame. */
static struct ticket *find_ticket(struct client *client, struct env_str trace)
{
	char *end = NULL;

	if (strtoul(trace.ptr, &end, 10) != client->serial || *end != '.')
		return NULL;
	unsigned long number = strtoul(end + 1, &end, 10);
	if (end != trace.ptr + trace.len || number >= MOST_TICKETS)
		return NULL;
	return &client->tickets[number];
}

static void take_frame(struct client *client, struct env_str frame)
{
	struct world *world = client->world;
	struct answer answer;
	struct ticket *ticket = NULL;

	if (!answer_read(&answer, frame))
		faults_note(&world->faults, "not a frame: %.*s", (int)frame.len, frame.ptr);
	else if (answer.trace.ptr == NULL)
		return;
	else if (env_str_equal(answer.trace, env_str("relay")))
		count_relay(world, &answer);
	else if ((ticket = find_ticket(client, answer.trace)) != NULL)
		settle(client, ticket, &answer);
	else
		faults_note(&world->faults, "an answer to somebody else: %.*s", (int)frame.len, frame.ptr);
}

/* Requests that were open when the connection closed have got no answer. */
static void bury(struct client *client)
{
	for (unsigned i = 0; i < client->sent; i++) {
		struct ticket *ticket = &client->tickets[i];
		if (ticket->made && !ticket->ended && !kinds[ticket->kind].oneway)
			client->world->tallies[ticket->kind].lost++;
	}
	env_memory_peer_free(client->peer);
	client->peer = NULL;
}

void client_read(struct client *client)
{
	struct env_str frame;

	if (client->peer == NULL)
		return;
	while ((!client->deaf || env_memory_peer_closed(client->peer, NULL)) &&
	       env_memory_peer_take(client->peer, &frame))
		take_frame(client, frame);
	if (env_memory_peer_closed(client->peer, NULL))
		bury(client);
}

/* ---- coming and going ---- */

static bool connect(struct client *client)
{
	struct world *world = client->world;
	char user[16];
	struct env_connection_options options = {.role = ENV_ROLE_SERVICE};

	client->serial = ++world->serial;
	client->life = 1 + dice_roll(&world->dice, MOST_TICKETS - 1);
	client->abrupt = ONE_IN(&world->dice, 4);
	client->sent = 0;
	client->open = 0;
	memset(client->tickets, 0, sizeof(client->tickets));
	(void)snprintf(user, sizeof(user), "%u.", client->serial);
	options.user = env_str(user);
	if (env_memory_peer_open(&client->peer, world->hub, &options) != ENV_OK)
		return false;
	senders_add(&world->senders, env_connection_address(env_memory_peer_connection(client->peer)));
	return true;
}

void client_end(struct client *client)
{
	if (client->peer == NULL)
		return;
	if (!env_memory_peer_closed(client->peer, NULL))
		env_connection_close(env_memory_peer_connection(client->peer), ENV_CLOSE_NORMAL);
	client_read(client);
}

/* Whether it has done what it came for. A client that does not read waits for nothing. */
static bool is_over(const struct client *client)
{
	return client->sent >= client->life && (client->open == 0 || client->abrupt || client->deaf);
}

/* ---- sending ---- */

/* Now and then what breaks its schema. */
static void write_frame(char *out, struct client *client, enum kind kind)
{
	struct world *world = client->world;
	unsigned how = dice_roll(&world->dice, 1u << 20);
	long long number = ++world->sequence;

	if (ONE_IN(&world->dice, 64))
		number = -number;
	(void)snprintf(out, LONGEST_FRAME,
		       "{\"t\":\"%s\",\"p\":{\"number\":%lld,\"how\":%u,\"key\":%u},\"i\":\"%u.%u\"}",
		       kinds[kind].name, number, how, dice_roll(&world->dice, KEY_COUNT), client->serial,
		       client->sent);
}

/*
 * Whether the hub has taken the frame that it was given last. Where it says that the connection is closed it may have been
 * closed before.
 */
static bool was_taken(struct world *world, enum env_status status)
{
	struct env_stats stats;

	if (status == ENV_CLOSED) {
		env_hub_stats(world->hub, &stats);
		if (stats.frames_in == world->fed)
			return false;
	}
	world->fed++;
	return true;
}

bool client_send(struct client *client, enum kind kind)
{
	struct world *world = client->world;
	struct ticket *ticket = &client->tickets[client->sent];
	char text[LONGEST_FRAME];

	write_frame(text, client, kind);
	*ticket = (struct ticket){.kind = kind, .made = true};
	client->sent++;
	client->open += !kinds[kind].oneway;
	enum env_status status = env_memory_peer_push(client->peer, env_str(text));
	ticket->made = was_taken(world, status);
	world->tallies[kind].made += ticket->made;
	return status == ENV_OK;
}

/* Takes back one of the last requests. */
static bool cancel_one(struct client *client)
{
	struct world *world = client->world;
	char text[LONGEST_FRAME];
	unsigned back = dice_roll(&world->dice, client->window) + 1;

	(void)snprintf(text, sizeof(text), "{\"t\":\"s.cancel\",\"p\":{\"trace\":\"%u.%u\"}}", client->serial,
		       client->sent < back ? 0 : client->sent - back);
	enum env_status status = env_memory_peer_push(client->peer, env_str(text));
	(void)was_taken(world, status);
	return status == ENV_OK;
}

static bool send_any(struct client *client)
{
	static const enum kind mixture[] = {KIND_NOW,   KIND_NOW,   KIND_LINE, KIND_LINE,
					    KIND_KEYED, KIND_KEYED, KIND_FREE, KIND_FREE,
					    KIND_BRIEF, KIND_NOTE,  KIND_HINT, KIND_PING};
	uint64_t *dice = &client->world->dice;

	if (ONE_IN(dice, 32) && !cancel_one(client))
		return false;
	if (ONE_IN(dice, 128))
		return client_send(client, KIND_UNKNOWN);
	return client_send(client, mixture[dice_roll(dice, sizeof(mixture) / sizeof(mixture[0]))]);
}

static bool may_send(const struct client *client)
{
	return client->peer != NULL && client->sent < client->life && client->open < client->window &&
	       (client->impolite || !env_connection_is_paused(env_memory_peer_connection(client->peer)));
}

bool client_work(struct client *client, unsigned most)
{
	unsigned count = 0;

	client_read(client);
	if (client->peer != NULL && is_over(client)) {
		client_end(client);
		return true;
	}
	if (client->peer == NULL && !connect(client))
		return false;
	while (count < most && may_send(client)) {
		count++;
		if (!send_any(client))
			break;
	}
	client_read(client);
	return count > 0;
}
