/*
 * What a peer that sends nothing but rubbish costs until its connection is closed, with the default limits; and what a frame costs that is
 * small as text and large as structs, until the limit on decoded bytes ends it.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <envelope/hub.h>
#include <envelope/memory.h>

#include "compare.h"
#include "count.h"
#include "flood.env.h"

/* The limit on frames, which is the default. */
#define FRAME_BYTES ((size_t)1 << 20)

/* A kind of rubbish. */
struct rubbish {
	const char *name;
	const char *answer; /* what each answer begins with */
	struct env_str (*make)(struct env_str good);
};

struct flood {
	struct bench_counter counter;
	struct env_hub *hub;
	FILE *csv;
	size_t rounds;
	double *times; /* of each round, in nanoseconds */
	size_t frames; /* that it took, of the last one */
	size_t most;   /* bytes of memory that they took at once */
	char answer[160];
};

/* ---- rubbish is made ---- */

static struct env_str make_invalid(struct env_str good)
{
	char *text = malloc(good.len);

	/* its payload becomes a key that nobody knows, so that all that is required is missing */
	memcpy(text, good.ptr, good.len);
	text[strstr(good.ptr, "\"p\":") - good.ptr + 1] = 'x';
	return env_str_of(text, good.len);
}

static struct env_str make_broken(struct env_str good)
{
	char *text = malloc(good.len);

	memcpy(text, good.ptr, good.len);
	return env_str_of(text, good.len - 1);
}

static struct env_str make_unknown(struct env_str good)
{
	char *text = malloc(good.len);

	/* the first letter of the type, after {"t":" */
	memcpy(text, good.ptr, good.len);
	text[6] = 'x';
	return env_str_of(text, good.len);
}

static struct env_str make_oversized(struct env_str good)
{
	char *text = calloc(1, FRAME_BYTES + 1);

	memcpy(text, good.ptr, good.len);
	return env_str_of(text, FRAME_BYTES + 1);
}

/* As many empty rows as a frame may have. */
static struct env_str make_rows(struct env_str good)
{
	static const char head[] = "{\"t\":\"flood.rows\",\"p\":{\"rows\":[{}";
	char *text = calloc(1, FRAME_BYTES);
	size_t len = sizeof(head) - 1;

	(void)good;
	/* Rows follow: NOLINTNEXTLINE(bugprone-not-null-terminated-result) */
	memcpy(text, head, len);
	for (; len + strlen(",{}]}}") <= FRAME_BYTES; len += 3)
		/* NOLINTNEXTLINE(bugprone-not-null-terminated-result) */
		memcpy(text + len, ",{}", 3);
	/* NOLINTNEXTLINE(bugprone-not-null-terminated-result) */
	memcpy(text + len, "]}}", 3);
	return env_str_of(text, len + 3);
}

static const struct rubbish kinds[] = {
	{"a payload that is invalid", "{\"t\":\"error.validation\"", make_invalid},
	{"its last byte is missing", "{\"t\":\"error.validation\"", make_broken},
	{"nobody knows its type", "{\"t\":\"error.msg_type\"", make_unknown},
};
static const struct rubbish oversized = {"it is too large", "{\"t\":\"error.bad_request\"", make_oversized};
static const struct rubbish amplification = {"amplification", "{\"t\":\"error.bad_request\"", make_rows};

/* ---- floods ---- */

/* Takes an answer, which has to begin as it should. */
static bool take_answer(struct flood *flood, struct env_memory_peer *peer, const struct rubbish *rubbish)
{
	struct env_str answer;

	if (!env_memory_peer_take(peer, &answer))
		return false;
	(void)snprintf(flood->answer, sizeof(flood->answer), "%.*s", (int)answer.len, answer.ptr);
	return strncmp(flood->answer, rubbish->answer, strlen(rubbish->answer)) == 0;
}

/* Opens a connection, and sends the frame until it is closed, or `most` times. */
static bool send_flood(struct flood *flood, const struct rubbish *rubbish, struct env_str frame, size_t most)
{
	struct env_memory_peer *peer = NULL;
	enum env_close why = ENV_CLOSE_BAD_FRAMES;
	bool good = env_memory_peer_open(&peer, flood->hub, NULL) == ENV_OK;

	flood->frames = 0;
	while (good && flood->frames < most && !env_memory_peer_closed(peer, NULL)) {
		flood->frames++;
		(void)env_memory_peer_push(peer, frame);
		good = take_answer(flood, peer, rubbish);
	}
	good = good && (flood->frames == most || env_memory_peer_closed(peer, &why)) &&
	       why == ENV_CLOSE_BAD_FRAMES;
	env_memory_peer_free(peer);
	return good;
}

static bool measure(struct flood *flood, const struct rubbish *rubbish, struct env_str frame, size_t most)
{
	size_t before = flood->counter.bytes;

	flood->counter.most = before;
	for (size_t round = 0; round < flood->rounds; round++) {
		int64_t start = bench_now();
		if (!send_flood(flood, rubbish, frame, most)) {
			fprintf(stderr, "%s: not as it should be: %s\n", rubbish->name, flood->answer);
			return false;
		}
		flood->times[round] = (double)(bench_now() - start);
	}
	flood->most = flood->counter.most - before;
	return true;
}

static void tell(struct flood *flood, const char *of, const char *what, double value)
{
	printf("%-44s %-36s %12.0f\n", of, what, value);
	if (flood->csv != NULL)
		fprintf(flood->csv, "\"%s\",\"%s\",%.0f\n", of, what, value);
}

/* ---- what is told ---- */

static bool run_rubbish(struct flood *flood, const char *kind, const struct rubbish *rubbish,
			struct env_str good)
{
	struct env_str frame = rubbish->make(good);
	bool done = measure(flood, rubbish, frame, SIZE_MAX);
	char name[80];

	if (done) {
		double time = bench_quantile(flood->times, flood->rounds, 0.5);
		(void)snprintf(name, sizeof(name), "%s: %s", kind, rubbish->name);
		tell(flood, "frames until the connection is closed", name, (double)flood->frames);
		tell(flood, "microseconds until the connection is closed", name, time / 1000);
		tell(flood, "nanoseconds a frame", name, time / (double)flood->frames);
	}
	free((void *)(uintptr_t)frame.ptr);
	return done;
}

static bool run_kind(struct flood *flood, const struct bench_options *options, enum bench_kind kind)
{
	struct bench_corpus corpus;
	bool good = true;

	if (!bench_corpus_read(&corpus, options->corpus, bench_kind_name(kind), 1))
		return false;
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]) && good; i++)
		good = run_rubbish(flood, bench_kind_name(kind), &kinds[i], corpus.frames[0]);
	bench_corpus_free(&corpus);
	return good;
}

/* A frame of rows alone, then a flood of them. */
static bool run_amplification(struct flood *flood)
{
	static const char name[] = "an array of empty rows";
	struct env_str frame = make_rows(env_str(""));
	double rows = (double)frame.len / 3;
	bool good = measure(flood, &amplification, frame, 1);

	if (good) {
		double time = bench_quantile(flood->times, flood->rounds, 0.5);
		tell(flood, "amplification: bytes of text", name, (double)frame.len);
		tell(flood, "amplification: bytes that it asks for", name, rows * sizeof(struct flood_row));
		tell(flood, "amplification: bytes of memory at most", name, (double)flood->most);
		tell(flood, "amplification: microseconds", name, time / 1000);
		printf("answered: %s\n", flood->answer);
	}
	if (good)
		good = measure(flood, &amplification, frame, SIZE_MAX);
	if (good) {
		double time = bench_quantile(flood->times, flood->rounds, 0.5);
		tell(flood, "frames until the connection is closed", amplification.name,
		     (double)flood->frames);
		tell(flood, "microseconds until the connection is closed", amplification.name, time / 1000);
	}
	free((void *)(uintptr_t)frame.ptr);
	return good;
}

static bool open_hub(struct flood *flood)
{
	const struct env_hub_options options = {.allocator = &flood->counter.hook};

	bench_counter_init(&flood->counter);
	return env_hub_new(&flood->hub, &options) == ENV_OK &&
	       env_hub_add(flood->hub, &bench_package) == ENV_OK &&
	       env_hub_add(flood->hub, &flood_package) == ENV_OK;
}

int main(int count, char **arguments)
{
	struct bench_options options;
	struct flood flood = {.hub = NULL};

	if (!bench_options_read(&options, count, arguments))
		return 2;
	flood.rounds = options.rounds;
	flood.times = calloc(options.rounds, sizeof(double));
	flood.csv = options.csv == NULL ? NULL : fopen(options.csv, "w");
	if (flood.csv != NULL)
		fprintf(flood.csv, "of,what,value\n");
	bool good = open_hub(&flood);
	for (enum bench_kind kind = BENCH_SMALL; kind < BENCH_KINDS && good; kind++)
		if (options.kind == NULL || strcmp(options.kind, bench_kind_name(kind)) == 0)
			good = run_kind(&flood, &options, kind);
	good = good && run_rubbish(&flood, "any", &oversized, env_str("")) && run_amplification(&flood);
	env_hub_free(flood.hub);
	free(flood.times);
	if (flood.csv != NULL && fclose(flood.csv) != 0)
		good = false;
	return good ? 0 : 1;
}
