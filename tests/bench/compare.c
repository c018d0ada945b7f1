/* Turns, and what is told of them. */
#include "compare.h"

#include <stdlib.h>
#include <string.h>

bool bench_compare(struct bench_player *players, size_t count, size_t rounds, double messages,
		   bench_turn *turn, void *user)
{
	for (size_t round = 0; round <= rounds; round++) {
		for (size_t i = 0; i < count; i++) {
			struct bench_player *player = &players[(i + round) % count];
			int64_t start = bench_now();
			if (!turn(user, player))
				return false;
			if (round > 0)
				player->times[round - 1] = (double)(bench_now() - start) / messages;
		}
	}
	return true;
}

/* Median and quartiles. */
struct spread {
	double middle, low, high;
};

static struct spread spread_of(double *values, size_t count)
{
	return (struct spread){bench_quantile(values, count, 0.5), bench_quantile(values, count, 0.25),
			       bench_quantile(values, count, 0.75)};
}

void bench_tell(FILE *csv, const char *title, const struct bench_player *players, size_t count, size_t rounds)
{
	double *values = malloc(rounds * sizeof(*values));

	if (values == NULL)
		abort();
	for (size_t i = 0; i < count; i++) {
		memcpy(values, players[i].times, rounds * sizeof(*values));
		struct spread time = spread_of(values, rounds);
		for (size_t k = 0; k < rounds; k++)
			values[k] = players[i].times[k] / players[0].times[k];
		struct spread ratio = spread_of(values, rounds);
		printf("%-24s %-28s %9.0f ns  %7.2f (%.2f to %.2f)\n", title, players[i].name, time.middle,
		       ratio.middle, ratio.low, ratio.high);
		if (csv != NULL)
			fprintf(csv, "%s,\"%s\",%.1f,%.1f,%.1f,%.3f,%.3f,%.3f\n", title, players[i].name,
				time.middle, time.low, time.high, ratio.middle, ratio.low, ratio.high);
	}
	fflush(stdout);
	free(values);
}

FILE *bench_open_csv(const char *path, const char *columns)
{
	FILE *csv = path == NULL ? NULL : fopen(path, "w");

	if (csv != NULL)
		fprintf(csv, "%s,what,ns,ns_low,ns_high,ratio,ratio_low,ratio_high\n", columns);
	return csv;
}

/* An option with its value. */
static bool take_option(struct bench_options *options, const char *name, const char *value)
{
	if (strcmp(name, "--corpus") == 0)
		options->corpus = value;
	else if (strcmp(name, "--csv") == 0)
		options->csv = value;
	else if (strcmp(name, "--kind") == 0)
		options->kind = value;
	else if (strcmp(name, "--rounds") == 0)
		options->rounds = strtoul(value, NULL, 10);
	else if (strcmp(name, "--codec") == 0 &&
		 options->codec_count < sizeof(options->codecs) / sizeof(options->codecs[0]))
		options->codecs[options->codec_count++] = value;
	else
		return false;
	return true;
}

bool bench_options_read(struct bench_options *options, int count, char **arguments)
{
	bool good = true;

	*options = (struct bench_options){.rounds = 31};
	for (int i = 1; i < count && good; i += 2)
		good = i + 1 < count && take_option(options, arguments[i], arguments[i + 1]);
	good = good && options->corpus != NULL && options->rounds > 0;
	if (!good)
		fprintf(stderr,
			"usage: %s --corpus FOLDER [--rounds N] [--csv FILE] [--kind KIND] [--codec "
			"NAME]...\n",
			arguments[0]);
	return good;
}

bool bench_is_wanted(const struct bench_options *options, const char *name)
{
	bool found = options->codec_count == 0;

	for (size_t i = 0; i < options->codec_count; i++)
		found = found || strcmp(options->codecs[i], name) == 0;
	return found;
}
