/*
 * The whole way: a frame in, the handler, a typed reply out, through the hub over the transport in memory; beside the bare codec, which
 * decodes the same frame and encodes the same reply.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "compare.h"
#include "service.h"

struct way {
	enum bench_kind kind;
	struct bench_corpus corpus;
	struct bench_service service;
	struct env_arena arena;
	struct env_buf buf;
};

static bool decode(struct way *way, struct env_str frame, union bench_message *message)
{
	env_arena_reset(&way->arena);
	switch (way->kind) {
	case BENCH_SMALL:
		return bench_say_frame_decode(&message->small, &way->arena, frame.ptr, frame.len, NULL) ==
		       ENV_OK;
	case BENCH_MEDIUM:
		return bench_details_frame_decode(&message->medium, &way->arena, frame.ptr, frame.len,
						  NULL) == ENV_OK;
	case BENCH_NUMERIC:
		return bench_sample_frame_decode(&message->numeric, &way->arena, frame.ptr, frame.len,
						 NULL) == ENV_OK;
	case BENCH_LARGE:
		return bench_result_frame_decode(&message->large, &way->arena, frame.ptr, frame.len, NULL) ==
		       ENV_OK;
	case BENCH_KINDS:
		break;
	}
	return false;
}

static bool bare(struct way *way, struct env_str frame)
{
	union bench_message message;

	if (!decode(way, frame, &message))
		return false;
	const struct bench_answer_frame reply = {.p = {way->service.handled}, .i = message.small.i};
	way->buf.len = 0;
	return bench_answer_frame_encode(&reply, &way->buf, NULL) == ENV_OK;
}

/* Of the player with index 0 the codec alone. */
static bool turn(void *user, struct bench_player *player)
{
	struct way *way = user;
	int64_t handled = way->service.handled;
	struct env_str answer;

	for (size_t i = 0; i < way->corpus.count; i++) {
		struct env_str frame = way->corpus.frames[i];
		if (player->index == 0 ? !bare(way, frame)
				       : !bench_service_ask(&way->service, frame, &answer)) {
			fprintf(stderr, "%s: frame %zu is not answered\n", player->name, i);
			return false;
		}
	}
	return player->index == 0 || way->service.handled - handled == (int64_t)way->corpus.count;
}

static bool run_kind(const struct bench_options *options, FILE *csv, enum bench_kind kind)
{
	static const size_t counts[BENCH_KINDS] = {2000, 2000, 500, 200};
	struct bench_player players[] = {{.name = "envelope, codec", .index = 0},
					 {.name = "envelope, hub", .index = 1}};
	struct way way = {.kind = kind};
	bool good = bench_corpus_read(&way.corpus, options->corpus, bench_kind_name(kind), counts[kind]) &&
		    bench_service_open(&way.service, NULL, NULL) && bench_service_connect(&way.service);

	for (size_t i = 0; i < 2; i++)
		players[i].times = calloc(options->rounds, sizeof(double));
	good = good && bench_compare(players, 2, options->rounds, (double)way.corpus.count, turn, &way);
	if (good) {
		bench_tell(csv, bench_kind_name(kind), players, 2, options->rounds);
		printf("%s: %.0f messages a second through the hub\n", bench_kind_name(kind),
		       1e9 / bench_quantile(players[1].times, options->rounds, 0.5));
	}
	for (size_t i = 0; i < 2; i++)
		free(players[i].times);
	bench_service_close(&way.service);
	env_arena_free(&way.arena);
	env_buf_free(&way.buf);
	bench_corpus_free(&way.corpus);
	return good;
}

int main(int count, char **arguments)
{
	struct bench_options options;
	bool good = true;

	if (!bench_options_read(&options, count, arguments))
		return 2;
	FILE *csv = bench_open_csv(options.csv, "frames");
	for (enum bench_kind kind = BENCH_SMALL; kind < BENCH_KINDS && good; kind++)
		if (options.kind == NULL || strcmp(options.kind, bench_kind_name(kind)) == 0)
			good = run_kind(&options, csv, kind);
	if (csv != NULL && fclose(csv) != 0)
		good = false;
	return good ? 0 : 1;
}
