/*
 * What faulty frames cost the hub, beside good ones, and beside what jansson needs to read the good ones: with a value of the wrong
 * type early or late, no JSON early or late, broken off, of a type that nobody knows.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "compare.h"
#include "service.h"

enum fault { GOOD, EARLY, LATE, BROKEN_EARLY, BROKEN_LATE, BROKEN, UNKNOWN, JANSSON, FAULTS };

static const char *const fault_names[FAULTS] = {
	[GOOD] = "envelope, good",
	[EARLY] = "envelope, wrong early",
	[LATE] = "envelope, wrong late",
	[BROKEN_EARLY] = "envelope, no JSON early",
	[BROKEN_LATE] = "envelope, no JSON late",
	[BROKEN] = "envelope, broken off",
	[UNKNOWN] = "envelope, no such type",
	[JANSSON] = "jansson, good, parse only",
};

/* What each answer begins with. */
static const char *const answers[FAULTS] = {
	[GOOD] = "{\"t\":\"bench.done\"",
	[EARLY] = "{\"t\":\"error.validation\"",
	[LATE] = "{\"t\":\"error.validation\"",
	[BROKEN_EARLY] = "{\"t\":\"error.validation\"",
	[BROKEN_LATE] = "{\"t\":\"error.validation\"",
	[BROKEN] = "{\"t\":\"error.validation\"",
	[UNKNOWN] = "{\"t\":\"error.msg_type\"",
};

/* Where a number is put in the place of a string, and a semicolon in that of the colon: the first of this text, and the last of that one. */
static const struct {
	const char *early, *late;
} places[BENCH_KINDS] = {
	[BENCH_SMALL] = {"\"room\":", "\"reply_to\":"},
	[BENCH_MEDIUM] = {"\"username\":", "\"created\":"},
	[BENCH_NUMERIC] = {"\"device\":", "\"device\":"},
	[BENCH_LARGE] = {"\"title\":", "\"label\":"},
};

struct faulty {
	enum bench_kind kind;
	struct bench_corpus corpus;
	struct env_str *frames[FAULTS];
	struct bench_service service;
};

/* The last `part` in a text, or NULL. */
static const char *find_last(const char *text, const char *part)
{
	const char *found = NULL;

	for (const char *at = strstr(text, part); at != NULL; at = strstr(at + 1, part))
		found = at;
	return found;
}

/* The frame with `[],"x":` in front of the value after the key at `key`, so that the value is one of a key that nobody knows. */
static struct env_str with_wrong(struct env_str frame, const char *key, const char *name)
{
	static const char wrong[] = "[],\"x\":";
	size_t before = (size_t)(key - frame.ptr) + strlen(name);
	char *copy = calloc(1, frame.len + sizeof(wrong) + BENCH_PADDING);

	/* Zeros follow what is copied: NOLINTNEXTLINE(bugprone-not-null-terminated-result) */
	memcpy(copy, frame.ptr, before);
	memcpy(copy + before, wrong, sizeof(wrong) - 1);
	memcpy(copy + before + sizeof(wrong) - 1, frame.ptr + before, frame.len - before);
	return env_str_of(copy, frame.len + sizeof(wrong) - 1);
}

/* The frame with a semicolon in the place of the colon of the key at `key`. */
static struct env_str without_colon(struct env_str frame, const char *key, const char *name)
{
	char *copy = calloc(1, frame.len + BENCH_PADDING);

	memcpy(copy, frame.ptr, frame.len);
	copy[(size_t)(key - frame.ptr) + strlen(name) - 1] = ';';
	return env_str_of(copy, frame.len);
}

static struct env_str make_faulty(enum bench_kind kind, enum fault fault, struct env_str frame)
{
	const char *early = places[kind].early;
	const char *late = places[kind].late;
	struct env_str copy = {NULL, 0};

	if (fault == EARLY)
		return with_wrong(frame, strstr(frame.ptr, early), early);
	if (fault == LATE)
		return with_wrong(frame, find_last(frame.ptr, late), late);
	if (fault == BROKEN_EARLY)
		return without_colon(frame, strstr(frame.ptr, early), early);
	if (fault == BROKEN_LATE)
		return without_colon(frame, find_last(frame.ptr, late), late);
	char *text = calloc(1, frame.len + BENCH_PADDING);
	memcpy(text, frame.ptr, frame.len);
	copy = env_str_of(text, fault == BROKEN ? frame.len - 1 : frame.len);
	if (fault == BROKEN)
		text[frame.len - 1] = '\0';
	if (fault == UNKNOWN)
		text[6] = 'x';
	return copy;
}

static bool parse_by_jansson(struct env_str frame)
{
	json_t *root = json_loadb(frame.ptr, frame.len, 0, NULL);

	json_decref(root);
	return root != NULL;
}

static bool turn(void *user, struct bench_player *player)
{
	struct faulty *faulty = user;
	enum fault fault = (enum fault)player->index;
	struct env_str answer;

	for (size_t i = 0; i < faulty->corpus.count; i++) {
		struct env_str frame = faulty->frames[fault][i];
		if (fault == JANSSON) {
			if (!parse_by_jansson(frame))
				return false;
		} else if (!bench_service_ask(&faulty->service, frame, &answer) ||
			   strncmp(answer.ptr, answers[fault], strlen(answers[fault])) != 0) {
			fprintf(stderr, "%s %s: frame %zu has the wrong answer\n",
				bench_kind_name(faulty->kind), player->name, i);
			return false;
		}
	}
	return true;
}

static void make_frames(struct faulty *faulty)
{
	for (int fault = 0; fault < FAULTS; fault++) {
		faulty->frames[fault] = calloc(faulty->corpus.count, sizeof(struct env_str));
		for (size_t i = 0; i < faulty->corpus.count; i++)
			faulty->frames[fault][i] =
				make_faulty(faulty->kind, (enum fault)fault, faulty->corpus.frames[i]);
	}
}

static void free_frames(struct faulty *faulty)
{
	for (int fault = 0; fault < FAULTS; fault++) {
		for (size_t i = 0; i < faulty->corpus.count; i++)
			free((void *)(uintptr_t)faulty->frames[fault][i].ptr);
		free(faulty->frames[fault]);
	}
}

static bool run_kind(const struct bench_options *options, FILE *csv, enum bench_kind kind)
{
	static const size_t counts[BENCH_KINDS] = {500, 500, 100, 50};
	struct bench_player players[FAULTS];
	size_t player_count = 0;
	struct faulty faulty = {.kind = kind};

	if (!bench_corpus_read(&faulty.corpus, options->corpus, bench_kind_name(kind), counts[kind]))
		return false;
	make_frames(&faulty);
	for (size_t i = 0; i < FAULTS; i++)
		if (i == 0 || bench_is_wanted(options, fault_names[i]))
			players[player_count++] = (struct bench_player){
				.name = fault_names[i],
				.index = i,
				.times = calloc(options->rounds, sizeof(double)),
			};
	bool good = bench_service_open(&faulty.service, NULL, NULL) &&
		    bench_service_connect(&faulty.service) &&
		    bench_compare(players, player_count, options->rounds, (double)faulty.corpus.count, turn,
				  &faulty);
	if (good)
		bench_tell(csv, bench_kind_name(kind), players, player_count, options->rounds);
	for (size_t i = 0; i < player_count; i++)
		free(players[i].times);
	bench_service_close(&faulty.service);
	free_frames(&faulty);
	bench_corpus_free(&faulty.corpus);
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
