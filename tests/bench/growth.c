/*
 * What more of everything costs the hub: larger payloads, more types in the registry, more connections. Each size is measured by
 * itself; the ratios are to the first one in the same round.
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

struct payloads {
	struct bench_service service;
	struct env_str frames[5];
};

/* The same number of bytes in each turn: some of the largest. */
static size_t times_of(struct env_str frame)
{
	size_t times = 8000000 / frame.len;

	return times == 0 ? 1 : times;
}

static bool payload_turn(void *user, struct bench_player *player)
{
	struct payloads *payloads = user;
	struct env_str frame = payloads->frames[player->index];
	struct env_str answer;

	for (size_t i = 0; i < times_of(frame); i++)
		if (!bench_service_ask(&payloads->service, frame, &answer))
			return false;
	return true;
}

/* Times of rounds are a turn's; here they become those of a kilobyte. */
static bool run_payloads(const struct bench_options *options, FILE *csv)
{
	static const size_t sizes[] = {100, 1000, 10000, 100000, 1000000};
	static const char *const names[] = {"100 B", "1 kB", "10 kB", "100 kB", "1 MB"};
	struct bench_player players[5];
	struct payloads payloads;
	bool good =
		bench_service_open(&payloads.service, NULL, NULL) && bench_service_connect(&payloads.service);

	for (size_t i = 0; i < 5; i++) {
		payloads.frames[i] = make_grown(sizes[i]);
		players[i] = (struct bench_player){
			.name = names[i], .index = i, .times = calloc(options->rounds, sizeof(double))};
	}
	good = good && bench_compare(players, 5, options->rounds, 1, payload_turn, &payloads);
	for (size_t i = 0; i < 5; i++) {
		double bytes = (double)(times_of(payloads.frames[i]) * payloads.frames[i].len);
		for (size_t k = 0; k < options->rounds; k++)
			players[i].times[k] *= 1000 / bytes;
	}
	if (good)
		bench_tell(csv, "a kilobyte of a payload of", players, 5, options->rounds);
	for (size_t i = 0; i < 5; i++) {
		free((void *)(uintptr_t)payloads.frames[i].ptr);
		free(players[i].times);
	}
	bench_service_close(&payloads.service);
	return good;
}

/* ---- types: messages like chat.say under many names ---- */

struct types {
	size_t count;
	struct env_message *messages;
	const struct env_message **list;
	char (*names)[16];
	struct env_registry registry;
	const struct env_registry *registries[1];
	struct env_package package;
	struct bench_service service;
	struct env_str *frames;
	char (*texts)[160];
};

static enum env_status answer_any(struct env_connection *from, struct env_request *request,
				  const struct bench_say *say, void *user)
{
	struct bench_service *service = user;
	const struct bench_done done = {service->handled++};

	(void)from, (void)say;
	return env_request_reply(request, ENV_SUCCESS, &bench_done_message, &done);
}

static bool make_types(struct types *types, size_t count)
{
	*types = (struct types){
		.count = count,
		.messages = calloc(count, sizeof(*types->messages)),
		.list = calloc(count, sizeof(const struct env_message *)),
		.names = calloc(count, sizeof(*types->names)),
		.frames = calloc(count, sizeof(*types->frames)),
		.texts = calloc(count, sizeof(*types->texts)),
	};
	for (size_t i = 0; i < count; i++) {
		int len = snprintf(types->names[i], sizeof(types->names[i]), "more.t%zu", i);
		types->messages[i] = bench_chat_say_message;
		types->messages[i].name = env_str_of(types->names[i], (size_t)len);
		types->list[i] = &types->messages[i];
		len = snprintf(types->texts[i], sizeof(types->texts[i]),
			       "{\"t\":\"%s\",\"i\":\"1\",\"p\":{\"room\":\"lobby\",\"text\":\"Hello "
			       "there\",\"reply_to\":null}}",
			       types->names[i]);
		types->frames[i] = env_str_of(types->texts[i], (size_t)len);
	}
	types->registry = (struct env_registry){
		.envelope = bench_ws_incoming.envelope, .messages = types->list, .count = count};
	types->registries[0] = &types->registry;
	types->package = bench_package;
	types->package.name = "more";
	types->package.registries = types->registries;
	types->package.registry_count = 1;
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
	free(types->frames);
	free(types->texts);
}

/* A number that is hard to guess, so that no cache and no predictor can. */
static size_t next_random(uint64_t *state)
{
	*state = *state * UINT64_C(6364136223846793005) + 1442695040888963407;
	return (size_t)(*state >> 33);
}

static bool type_turn(void *user, struct bench_player *player)
{
	struct types *types = (struct types *)user + player->index;
	uint64_t random = 1;
	struct env_str answer;

	for (size_t i = 0; i < MESSAGES_A_TURN; i++)
		if (!bench_service_ask(&types->service, types->frames[next_random(&random) % types->count],
				       &answer))
			return false;
	return true;
}

static bool run_types(const struct bench_options *options, FILE *csv)
{
	static const size_t counts[] = {10, 100, 1000, 10000};
	static const char *const names[] = {"10 types", "100 types", "1,000 types", "10,000 types"};
	struct bench_player players[4];
	struct types types[4];
	bool good = true;

	for (size_t i = 0; i < 4; i++) {
		players[i] = (struct bench_player){
			.name = names[i], .index = i, .times = calloc(options->rounds, sizeof(double))};
		good = make_types(&types[i], counts[i]) && good;
	}
	good = good && bench_compare(players, 4, options->rounds, MESSAGES_A_TURN, type_turn, types);
	if (good)
		bench_tell(csv, "a message of", players, 4, options->rounds);
	for (size_t i = 0; i < 4; i++) {
		free_types(&types[i]);
		free(players[i].times);
	}
	return good;
}

/* ---- connections ---- */

struct crowd {
	struct bench_counter counter;
	struct bench_service service;
	struct env_memory_peer **peers;
	size_t count;
	double bytes; /* a connection, after it was used once */
};

static bool ask(struct crowd *crowd, size_t peer)
{
	static const char text[] = "{\"t\":\"chat.say\",\"i\":\"1\",\"p\":{\"room\":\"lobby\",\"text\":"
				   "\"Hello there\",\"reply_to\":null}}";
	struct env_str answer;

	return env_memory_peer_push(crowd->peers[peer], env_str_of(text, sizeof(text) - 1)) == ENV_OK &&
	       env_memory_peer_take(crowd->peers[peer], &answer);
}

static bool make_crowd(struct crowd *crowd, size_t count)
{
	*crowd = (struct crowd){.peers = calloc(count, sizeof(struct env_memory_peer *)), .count = count};
	bench_counter_init(&crowd->counter);
	if (!bench_service_open(&crowd->service, NULL, &crowd->counter.hook))
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
		if (!ask(crowd, next_random(&random) % crowd->count))
			return false;
	return true;
}

static bool run_connections(const struct bench_options *options, FILE *csv)
{
	static const size_t counts[] = {1, 100, 10000, 100000};
	static const char *const names[] = {"1 connection", "100 connections", "10,000 connections",
					    "100,000 connections"};
	struct bench_player players[4];
	struct crowd crowds[4];
	bool good = true;

	for (size_t i = 0; i < 4; i++) {
		players[i] = (struct bench_player){
			.name = names[i], .index = i, .times = calloc(options->rounds, sizeof(double))};
		good = make_crowd(&crowds[i], counts[i]) && good;
		printf("%s: %.0f bytes each\n", names[i], crowds[i].bytes);
	}
	good = good && bench_compare(players, 4, options->rounds, MESSAGES_A_TURN, crowd_turn, crowds);
	if (good)
		bench_tell(csv, "a message over one of", players, 4, options->rounds);
	for (size_t i = 0; i < 4; i++) {
		free_crowd(&crowds[i]);
		free(players[i].times);
	}
	return good;
}

int main(int count, char **arguments)
{
	struct bench_options options;

	if (!bench_options_read(&options, count, arguments))
		return 2;
	FILE *csv = bench_open_csv(options.csv, "of");
	bool good = run_payloads(&options, csv) && run_types(&options, csv) && run_connections(&options, csv);
	if (csv != NULL && fclose(csv) != 0)
		good = false;
	return good ? 0 : 1;
}
