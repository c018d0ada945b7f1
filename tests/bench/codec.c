/* Codecs against each other: the same frames, decoded and encoded. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "compare.h"

#define MOST_PLAYERS 32

/* Messages of a kind that take part in a round. */
static const size_t messages_a_round[BENCH_KINDS] = {2000, 2000, 500, 200};

/* One comparison: a kind in one spelling. */
struct bench {
	enum bench_kind kind;
	const char *spelling; /* the file's name */
	bool own_sum;         /* other texts than the kind's other spellings have */
	struct bench_corpus corpus;
	struct bench_player players[MOST_PLAYERS];
	size_t player_count;
	double *times; /* of all players */
	struct env_arena arena;
	struct env_arena kept;         /* of `messages` */
	union bench_message *messages; /* decoded by ours, to be encoded */
	struct env_buf buf;
	FILE *csv;
};

static uint64_t sum_of(const struct bench_player *player, enum bench_kind kind,
		       const union bench_message *message)
{
	const struct bench_codec *codec = player->codec;

	return codec->sum != NULL ? codec->sum(player->self, kind) : bench_sum(kind, message);
}

static bool complain(const struct bench *bench, const struct bench_player *player, const char *what,
		     size_t frame)
{
	fprintf(stderr, "%s, %s: frame %zu: %s\n", player->codec->name, bench->spelling, frame, what);
	return false;
}

/* What was written, with zeros behind it, as a frame. */
static bool pad(struct env_buf *buf, struct env_str *frame)
{
	if (env_buf_reserve(buf, BENCH_PADDING) != ENV_OK)
		return false;
	memset(buf->data + buf->len, 0, BENCH_PADDING);
	*frame = env_buf_str(buf);
	return true;
}

/* All codecs find the same in all frames, and what they write of it ours reads as the same. */
static bool agree_on(struct bench *bench, size_t index)
{
	const struct bench_codec *ours = bench->players[0].codec;
	struct env_str frame = bench->corpus.frames[index];
	uint64_t sum = bench_sum(bench->kind, &bench->messages[index]);

	for (size_t i = 0; i < bench->player_count; i++) {
		struct bench_player *player = &bench->players[i];
		union bench_message message;
		struct env_str written;
		env_arena_reset(&bench->arena);
		if (!player->codec->decode(player->self, bench->kind, frame, &bench->arena, &message))
			return complain(bench, player, "refused", index);
		if (sum_of(player, bench->kind, &message) != sum)
			return complain(bench, player, "decoded to something else", index);
		if (player->codec->encode == NULL)
			continue;
		bench->buf.len = 0;
		if (!player->codec->encode(player->self, bench->kind, &bench->messages[index], index,
					   &bench->buf) ||
		    !pad(&bench->buf, &written) ||
		    !ours->decode(NULL, bench->kind, written, &bench->arena, &message) ||
		    (!player->codec->inexact && bench_sum(bench->kind, &message) != sum))
			return complain(bench, player, "encoded to something else", index);
	}
	return true;
}

/* The sum that corpus.py wrote for a kind or a language; 0 where it did not. */
static uint64_t read_sum(const char *name, const char *folder)
{
	size_t len = strlen(name);
	uint64_t sum = 0;
	char line[1024];

	snprintf(line, sizeof(line), "%s/checksums.txt", folder);
	FILE *file = fopen(line, "r");
	if (file == NULL)
		return 0;
	while (fgets(line, sizeof(line), file) != NULL)
		if (strncmp(line, name, len) == 0 && line[len] == ' ')
			sum = strtoull(line + len, NULL, 16);
	fclose(file);
	return sum;
}

/* The sum over the corpus is the one that corpus.py wrote. */
static bool sum_is_right(const struct bench *bench, const char *folder)
{
	uint64_t wanted = read_sum(bench->own_sum ? bench->spelling : bench_kind_name(bench->kind), folder);
	uint64_t sum = 0;

	for (size_t i = 0; i < bench->corpus.count; i++)
		sum += bench_sum(bench->kind, &bench->messages[i]);
	if (sum != wanted)
		fprintf(stderr, "%s: the sum is %016llx, not %016llx\n", bench->spelling,
			(unsigned long long)sum, (unsigned long long)wanted);
	return sum == wanted;
}

static bool decode_turn(void *user, struct bench_player *player)
{
	struct bench *bench = user;
	const struct bench_codec *codec = player->codec;
	size_t count = messages_a_round[bench->kind];
	union bench_message message;

	for (size_t i = 0; i < bench->corpus.count && i < count; i++) {
		env_arena_reset(&bench->arena);
		if (!codec->decode(player->self, bench->kind, bench->corpus.frames[i], &bench->arena,
				   &message))
			return complain(bench, player, "refused", i);
	}
	return true;
}

static bool encode_turn(void *user, struct bench_player *player)
{
	struct bench *bench = user;
	const struct bench_codec *codec = player->codec;
	size_t count = messages_a_round[bench->kind];

	for (size_t i = 0; i < bench->corpus.count && i < count; i++) {
		bench->buf.len = 0;
		if (!codec->encode(player->self, bench->kind, &bench->messages[i], i, &bench->buf))
			return complain(bench, player, "could not be encoded", i);
	}
	return true;
}

/* Decodes all frames once, by ours and by those who have messages of their own. */
static bool keep_messages(struct bench *bench)
{
	const struct bench_codec *ours = bench->players[0].codec;

	bench->messages = calloc(bench->corpus.count, sizeof(*bench->messages));
	if (bench->messages == NULL)
		return false;
	for (size_t i = 0; i < bench->corpus.count; i++) {
		struct env_str frame = bench->corpus.frames[i];
		if (!ours->decode(NULL, bench->kind, frame, &bench->kept, &bench->messages[i]))
			return complain(bench, &bench->players[0], "refused", i);
		for (size_t k = 0; k < bench->player_count; k++) {
			struct bench_player *player = &bench->players[k];
			if (player->codec->keep != NULL &&
			    !player->codec->keep(player->self, bench->kind, frame))
				return complain(bench, player, "refused", i);
		}
	}
	return true;
}

/* The players that encode come first. */
static size_t count_encoders(const struct bench *bench)
{
	size_t count = 0;

	while (count < bench->player_count && bench->players[count].codec->encode != NULL)
		count++;
	return count;
}

static bool compare_in(struct bench *bench, const struct bench_options *options, const char *direction,
		       size_t players, bench_turn *turn)
{
	size_t count = messages_a_round[bench->kind];
	char title[64];

	if (count > bench->corpus.count)
		count = bench->corpus.count;
	snprintf(title, sizeof(title), "%s,%s", direction, bench->spelling);
	if (!bench_compare(bench->players, players, options->rounds, (double)count, turn, bench))
		return false;
	bench_tell(bench->csv, title, bench->players, players, options->rounds);
	return true;
}

static bool compare(struct bench *bench, const struct bench_options *options, bool first)
{
	if (!keep_messages(bench) || !sum_is_right(bench, options->corpus))
		return false;
	for (size_t i = 0; i < bench->corpus.count; i++)
		if (!agree_on(bench, i))
			return false;
	return compare_in(bench, options, "decode", bench->player_count, decode_turn) &&
	       (!first || compare_in(bench, options, "encode", count_encoders(bench), encode_turn));
}

static void open_players(struct bench *bench, const struct bench_options *options, bool encode)
{
	for (size_t i = 0; i < bench_codec_count && bench->player_count < MOST_PLAYERS; i++) {
		const struct bench_codec *codec = bench_codecs[i];
		if ((codec->encode != NULL) != encode || (i > 0 && !bench_is_wanted(options, codec->name)))
			continue;
		bench->players[bench->player_count] = (struct bench_player){
			.name = codec->name,
			.codec = codec,
			.self = codec->open == NULL ? NULL : codec->open(),
			.times = bench->times + bench->player_count * options->rounds,
		};
		bench->player_count++;
	}
}

static void close_bench(struct bench *bench)
{
	for (size_t i = 0; i < bench->player_count; i++) {
		if (bench->players[i].codec->close != NULL)
			bench->players[i].codec->close(bench->players[i].self);
	}
	env_arena_free(&bench->arena);
	env_arena_free(&bench->kept);
	env_buf_free(&bench->buf);
	free(bench->times);
	free(bench->messages);
	bench_corpus_free(&bench->corpus);
}

/* What is decoded; and whether it is encoded too. */
struct spelling {
	const char *suffix;
	bool encoded;
	bool language; /* texts of its own, of small frames alone */
};

static const struct spelling spellings[] = {
	{"", true, false},   {"_ws", false, false}, {"_shuf", false, false}, {"_sv", true, true},
	{"_ru", true, true}, {"_hi", true, true},   {"_zh", true, true},
};

static bool run_spelling(const struct bench_options *options, FILE *csv, enum bench_kind kind,
			 const struct spelling *spelling)
{
	char name[64];
	struct bench bench = {.kind = kind, .spelling = name, .own_sum = spelling->language, .csv = csv};

	snprintf(name, sizeof(name), "%s%s", bench_kind_name(kind), spelling->suffix);
	if (!bench_corpus_read(&bench.corpus, options->corpus, name, SIZE_MAX))
		return false;
	bench.times = calloc(MOST_PLAYERS * options->rounds, sizeof(*bench.times));
	if (bench.times == NULL)
		abort();
	open_players(&bench, options, true);
	open_players(&bench, options, false);
	bool good = compare(&bench, options, spelling->encoded);
	close_bench(&bench);
	return good;
}

static bool run(const struct bench_options *options, FILE *csv)
{
	for (enum bench_kind kind = BENCH_SMALL; kind < BENCH_KINDS; kind++) {
		if (options->kind != NULL && strcmp(options->kind, bench_kind_name(kind)) != 0)
			continue;
		for (size_t i = 0; i < sizeof(spellings) / sizeof(spellings[0]); i++)
			if ((kind == BENCH_SMALL || !spellings[i].language) &&
			    !run_spelling(options, csv, kind, &spellings[i]))
				return false;
	}
	return true;
}

int main(int count, char **arguments)
{
	struct bench_options options;

	if (!bench_options_read(&options, count, arguments))
		return 2;
	FILE *csv = bench_open_csv(options.csv, "direction,frames");
	bool good = run(&options, csv);
	if (csv != NULL && fclose(csv) != 0)
		good = false;
	return good ? 0 : 1;
}
