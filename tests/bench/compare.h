/* Things that do the same work, in one run, a turn each a round, and what is told of them. */
#ifndef BENCH_COMPARE_H
#define BENCH_COMPARE_H

#include <stdio.h>

#include "bench.h"

struct bench_player {
	const char *name;
	const struct bench_codec *codec; /* where it is one, with what it keeps */
	void *self;
	size_t index;  /* free for whoever compares */
	double *times; /* of each round, in nanoseconds a message */
};

/*
 * Runs `turn` for each of the players in each round, who of them is first changes from round to round. A round before the
 * first one does not count. False where a turn failed.
 */
typedef bool bench_turn(void *user, struct bench_player *player);
bool bench_compare(struct bench_player *players, size_t count, size_t rounds, double messages,
		   bench_turn *turn, void *user);

/*
 * Prints what is known of the players, and appends it to `csv` (may be NULL): times, and the ratio to the first one in the same
 * rounds, with their quartiles. `title` goes first: "decode,small".
 */
void bench_tell(FILE *csv, const char *title, const struct bench_player *players, size_t count,
		size_t rounds);

/* The head of such a CSV, for titles with those columns: "direction,frames". NULL where it cannot be written. */
FILE *bench_open_csv(const char *path, const char *columns);

/* ---- the command line of all programs ---- */

struct bench_options {
	const char *corpus;
	const char *csv;
	const char *kind;       /* NULL: all */
	const char *codecs[32]; /* none: all */
	size_t codec_count;
	size_t rounds;
};

/* False, with a word on standard error, where it is wrong. */
bool bench_options_read(struct bench_options *options, int count, char **arguments);

/* Whether a player of that name is to take part. */
bool bench_is_wanted(const struct bench_options *options, const char *name);

#endif
