/*
 * What more of everything costs the hub: larger payloads, more types in the registry, more connections. Each size has a hub of its own; the
 * ratios are to the first one in the same round. Of types and connections it is told what it costs that they are there, while ten of them are
 * used, and what it costs to use them all, so that none is in the caches any more when its turn comes.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <envelope/state.h>

#include "compare.h"
#include "count.h"
#include "service.h"

#define MESSAGES_A_TURN 1000

/* Types or connections that are used where not all are. */
#define USED 10

static void *zeros(size_t count, size_t size)
{
	void *memory = calloc(count, size);

	if (memory == NULL)
		abort();
	return memory;
}

/* A number that is hard to guess, so that no cache and no predictor can. */
static size_t next_random(uint64_t *state)
{
	*state = *state * UINT64_C(6364136223846793005) + 1442695040888963407;
	return (size_t)(*state >> 33);
}

/* One of `count`, any of them or of the USED ones, which are spread over all. */
static size_t pick(uint64_t *state, size_t count, bool all)
{
	size_t random = next_random(state);

	return all || count < USED ? random % count : random % USED * (count / USED);
}

/* Measures and tells; `names` are as many as players. */
static bool compare(const struct bench_options *options, FILE *csv, const char *title,
		    const char *const *names, size_t count, double messages, bench_turn *turn, void *user)
{
	struct bench_player *players = zeros(count, sizeof(*players));

	for (size_t i = 0; i < count; i++)
		players[i] = (struct bench_player){
			.name = names[i], .index = i, .times = zeros(options->rounds, sizeof(double))};
	bool good = bench_compare(players, count, options->rounds, messages, turn, user);
	if (good)
		bench_tell(csv, title, players, count, options->rounds);
	for (size_t i = 0; i < count; i++)
		free(players[i].times);
	free(players);
	return good;
}

/* ---- payloads: what a kilobyte costs ---- */

/* A frame of at least `size` bytes, of as many options as that takes. */
static struct env_str make_grown(size_t size)
{
	struct env_buf buf = {0};

	env_buf_append_str(&buf, env_str("{\"t\":\"bench.grow\",\"i\":\"1\",\"p\":{\"options\":["));
	for (unsigned i = 0; buf.len < size || i == 0; i++) {
		char option[160];
		int len = snprintf(option, sizeof(option),
				   "%s{\"id\":%u,\"label\":\"Option %u of the "
				   "motion\",\"votes\":%u,\"share\":0.%04u,\"tags\":[\"board\"]}",
				   i == 0 ? "" : ",", i + 1, i, i % 5000, i % 10000);
		env_buf_append(&buf, option, (size_t)len);
	}
	env_buf_append_str(&buf, env_str("]}}"));
	struct env_str frame = env_buf_str(&buf);
	env_buf_reserve(&buf, BENCH_PADDING);
	memset(buf.data + frame.len, 0, BENCH_PADDING);
	return env_str_of(buf.data, frame.len);
}

#define SIZES 6

/* The last is a large one again, which comes after a small one each time: its memory is taken anew. */
static const size_t sizes[SIZES] = {100, 1000, 10000, 100000, 1000000, 1000000};
static const char *const size_names[SIZES] = {"100 B",  "1 kB", "10 kB",
					      "100 kB", "1 MB", "1 MB, after a small one"};

struct payloads {
	struct bench_service services[SIZES];
	struct env_str frames[SIZES];
};

/* Some of the largest, and of the others so many that they have as many bytes. */
static size_t times_of(struct env_str frame)
{
	size_t times = 8000000 / frame.len;

	return times == 0 ? 1 : times;
}

static bool payload_turn(void *user, struct bench_player *player)
{
	struct payloads *payloads = user;
	struct bench_service *service = &payloads->services[player->index];
	struct env_str frame = payloads->frames[player->index];
	bool alternate = player->index == SIZES - 1;
	struct env_str answer;

	for (size_t i = 0; i < times_of(frame); i++) {
		if (alternate && !bench_service_ask(service, payloads->frames[0], &answer))
			return false;
		if (!bench_service_ask(service, frame, &answer))
			return false;
	}
	return true;
}

/* As many kilobytes in each turn, but for what the last frame is too long. */
static bool run_payloads(const struct bench_options *options, FILE *csv)
{
	struct payloads *payloads = zeros(1, sizeof(*payloads));
	bool good = true;

	for (size_t i = 0; i < SIZES; i++) {
		payloads->frames[i] = make_grown(sizes[i]);
		good = bench_service_open(&payloads->services[i], NULL, NULL) &&
		       bench_service_connect(&payloads->services[i]) && good;
	}
	good = good && compare(options, csv, "a kilobyte of a payload of", size_names, SIZES, 8000,
			       payload_turn, payloads);
	for (size_t i = 0; i < SIZES; i++) {
		bench_service_close(&payloads->services[i]);
		free((void *)(uintptr_t)payloads->frames[i].ptr);
	}
	free(payloads);
	return good;
}

/* ---- types: messages like chat.say under many names ---- */

#define NAME_LEN 11 /* of "more.t00042" */

struct types {
	size_t count;
	bool all; /* all are used */
	struct env_message *messages;
	const struct env_message **list;
	char (*names)[NAME_LEN + 1];
	struct env_registry registry;
	const struct env_registry *registries[1];
	struct env_package package;
	struct bench_service service;
};

static enum env_status answer_any(struct env_connection *from, struct env_request *request,
				  const struct bench_say *say, void *user)
{
	struct bench_service *service = user;
	const struct bench_done done = {service->handled++};

	(void)from, (void)say;
	return env_request_reply(request, ENV_SUCCESS, &bench_done_message, &done);
}

static void make_messages(struct types *types)
{
	for (size_t i = 0; i < types->count; i++) {
		(void)snprintf(types->names[i], NAME_LEN + 1, "more.t%05u", (unsigned)i % 100000);
		types->messages[i] = bench_chat_say_message;
		types->messages[i].name = env_str_of(types->names[i], NAME_LEN);
		types->list[i] = &types->messages[i];
	}
	types->registry = (struct env_registry){
		.envelope = bench_ws_incoming.envelope, .messages = types->list, .count = types->count};
	types->registries[0] = &types->registry;
	types->package = bench_package;
	types->package.name = "more";
	types->package.registries = types->registries;
	types->package.registry_count = 1;
}

static bool make_types(struct types *types, size_t count, bool all)
{
	*types = (struct types){
		.count = count,
		.all = all,
		.messages = zeros(count, sizeof(*types->messages)),
		.list = zeros(count, sizeof(const struct env_message *)),
		.names = zeros(count, sizeof(*types->names)),
	};
	make_messages(types);
	if (!bench_service_open(&types->service, &types->package, NULL))
		return false;
	for (size_t i = 0; i < count; i++)
		if (env_hub_on(types->service.hub, &types->messages[i], (env_function *)answer_any,
			       &types->service) != ENV_OK)
			return false;
	return bench_service_connect(&types->service);
}

static void free_types(struct types *types)
{
	bench_service_close(&types->service);
	free(types->messages);
	free(types->list);
	free(types->names);
}

/* One frame, into which the names are written, so that what is not in the caches is the hub's and not the frames. */
static bool type_turn(void *user, struct bench_player *player)
{
	char text[160] = "{\"t\":\"more.t00000\",\"i\":\"1\",\"p\":{\"room\":\"lobby\",\"text\":\"Hello "
			 "there\",\"reply_to\":null}}";
	const struct env_str frame = env_str(text);
	struct types *types = (struct types *)user + player->index;
	uint64_t random = 1;
	struct env_str answer;

	for (size_t i = 0; i < MESSAGES_A_TURN; i++) {
		size_t type = pick(&random, types->count, types->all);
		for (size_t digit = 0; digit < 5; digit++, type /= 10)
			text[16 - digit] = (char)('0' + type % 10);
		if (!bench_service_ask(&types->service, frame, &answer))
			return false;
	}
	return true;
}

static bool run_types(const struct bench_options *options, FILE *csv, bool all)
{
	static const size_t counts[] = {10, 100, 1000, 10000};
	static const char *const names[] = {"10 types", "100 types", "1,000 types", "10,000 types"};
	struct types types[4];
	bool good = true;

	for (size_t i = 0; i < 4; i++)
		good = make_types(&types[i], counts[i], all) && good;
	good = good && compare(options, csv, all ? "a message of all of" : "a message of ten of", names, 4,
			       MESSAGES_A_TURN, type_turn, types);
	for (size_t i = 0; i < 4; i++)
		free_types(&types[i]);
	return good;
}

/* ---- connections ---- */

struct crowd {
	struct bench_counter counter;
	struct bench_service service;
	struct env_memory_peer **peers;
	size_t count;
	bool all;     /* all are used */
	double bytes; /* a connection, after it was used once */
};

/* The frame is given back at once, as a transport does when it has written it. */
static bool ask(struct crowd *crowd, size_t peer)
{
	static const char text[] = "{\"t\":\"chat.say\",\"i\":\"1\",\"p\":{\"room\":\"lobby\",\"text\":"
				   "\"Hello there\",\"reply_to\":null}}";
	struct env_str answer;

	return env_memory_peer_push(crowd->peers[peer], env_str_of(text, sizeof(text) - 1)) == ENV_OK &&
	       env_memory_peer_take(crowd->peers[peer], &answer) &&
	       !env_memory_peer_take(crowd->peers[peer], &answer);
}

/* Has the hub take what all connections share. */
static bool warm_up(struct crowd *crowd)
{
	struct env_memory_peer *peer = NULL;
	bool good = env_memory_peer_open(&peer, crowd->service.hub, NULL) == ENV_OK;

	crowd->peers[0] = peer;
	good = good && ask(crowd, 0);
	env_memory_peer_free(peer);
	return good;
}

static bool make_crowd(struct crowd *crowd, size_t count, bool all)
{
	*crowd = (struct crowd){
		.peers = zeros(count, sizeof(struct env_memory_peer *)), .count = count, .all = all};
	bench_counter_init(&crowd->counter);
	if (!bench_service_open(&crowd->service, NULL, &crowd->counter.hook) || !warm_up(crowd))
		return false;
	size_t before = crowd->counter.bytes;
	for (size_t i = 0; i < count; i++)
		if (env_memory_peer_open(&crowd->peers[i], crowd->service.hub, NULL) != ENV_OK ||
		    !ask(crowd, i))
			return false;
	crowd->bytes = (double)(crowd->counter.bytes - before) / (double)count;
	return true;
}

static void free_crowd(struct crowd *crowd)
{
	for (size_t i = 0; i < crowd->count; i++)
		env_memory_peer_free(crowd->peers[i]);
	free(crowd->peers);
	env_hub_free(crowd->service.hub);
}

static bool crowd_turn(void *user, struct bench_player *player)
{
	struct crowd *crowd = (struct crowd *)user + player->index;
	uint64_t random = 1;

	for (size_t i = 0; i < MESSAGES_A_TURN; i++)
		if (!ask(crowd, pick(&random, crowd->count, crowd->all)))
			return false;
	return true;
}

/* In the column of times, since there is no other. */
static void tell_bytes(FILE *csv, const char *name, double bytes)
{
	printf("%-24s %-28s %9.0f bytes\n", "bytes of one of", name, bytes);
	if (csv != NULL)
		fprintf(csv, "bytes of one of,\"%s\",%.1f,%.1f,%.1f,1,1,1\n", name, bytes, bytes, bytes);
}

static bool run_connections(const struct bench_options *options, FILE *csv, bool all)
{
	static const size_t counts[] = {1, 100, 10000, 100000};
	static const char *const names[] = {"1 connection", "100 connections", "10,000 connections",
					    "100,000 connections"};
	struct crowd crowds[4];
	bool good = true;

	for (size_t i = 0; i < 4; i++) {
		good = make_crowd(&crowds[i], counts[i], all) && good;
		if (all)
			tell_bytes(csv, names[i], crowds[i].bytes);
	}
	good = good && compare(options, csv, all ? "a message of all of" : "a message of ten of", names, 4,
			       MESSAGES_A_TURN, crowd_turn, crowds);
	for (size_t i = 0; i < 4; i++)
		free_crowd(&crowds[i]);
	return good;
}

int main(int count, char **arguments)
{
	struct bench_options options;

	if (!bench_options_read(&options, count, arguments))
		return 2;
	FILE *csv = bench_open_csv(options.csv, "of");
	bool good = run_payloads(&options, csv) && run_types(&options, csv, false) &&
		    run_types(&options, csv, true) && run_connections(&options, csv, false) &&
		    run_connections(&options, csv, true);
	if (csv != NULL && fclose(csv) != 0)
		good = false;
	return good ? 0 : 1;
}
