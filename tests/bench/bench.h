/*
 * What the parts of the benchmark share: the corpus, the codecs that are compared, times. A codec is a file with
 * a row in the table of CMakeLists.txt.
 */
#ifndef BENCH_BENCH_H
#define BENCH_BENCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/arena.h>
#include <envelope/buf.h>
#include <envelope/str.h>

#include "bench.env.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- the corpus ---- */

enum bench_kind { BENCH_SMALL, BENCH_MEDIUM, BENCH_NUMERIC, BENCH_LARGE, BENCH_KINDS };

/* As files are named: "small". And the type of its messages: "chat.say". */
const char *bench_kind_name(enum bench_kind kind);
struct env_str bench_kind_type(enum bench_kind kind);

/* Bytes after each frame that may be read. They are zero. */
#define BENCH_PADDING 64

struct bench_corpus {
	char *bytes;
	struct env_str *frames;
	size_t count;
};

/* Reads the frames, a line each, at most `most`, from DIR/<name>. False, with a word on standard error, where that fails. */
bool bench_corpus_read(struct bench_corpus *corpus, const char *dir, const char *name, size_t most);
void bench_corpus_free(struct bench_corpus *corpus);

/* ---- messages ---- */

/* A decoded frame. All members begin with the trace id. */
union bench_message {
	struct bench_say_frame small;
	struct bench_details_frame medium;
	struct bench_sample_frame numeric;
	struct bench_result_frame large;
};

/* A number that stands for all that was decoded. */
uint64_t bench_sum(enum bench_kind kind, const union bench_message *message);

/* FNV-1a over a string with its length. */
uint64_t bench_sum_str(uint64_t sum, struct env_str text);

/* ---- codecs ---- */

struct bench_codec {
	const char *name;

	/* What the codec keeps from message to message; both may be NULL. */
	void *(*open)(void);
	void (*close)(void *self);

	/* A frame, checked whole, to the message, whose strings live in the arena; or to the codec's own, and drops the last one. */
	bool (*decode)(void *self, enum bench_kind kind, struct env_str frame, struct env_arena *arena,
		       union bench_message *out);

	/* Appends the frame of the message, or of the index-th kept one. NULL: it only decodes. */
	bool (*encode)(void *self, enum bench_kind kind, const union bench_message *message, size_t index,
		       struct env_buf *out);

	/* Of codecs with messages of their own, else NULL: the sum of the last one; keeps a frame for encode. */
	uint64_t (*sum)(void *self, enum bench_kind kind);
	bool (*keep)(void *self, enum bench_kind kind, struct env_str frame);

	bool inexact; /* the doubles that it writes are not always the ones that it was given */
};

/* All that were built, the one of this project first. */
extern const struct bench_codec *const bench_codecs[];
extern const size_t bench_codec_count;

/* ---- what others than ours check by hand ---- */

/* How many code points; of good UTF-8. */
size_t bench_count_characters(struct env_str text);

/* Copies a string of at most `max_length` code points into the arena. The UTF-8 is good. */
bool bench_take_str(struct env_arena *arena, struct env_str *out, struct env_str text, size_t max_length);

/* Whether it is UTF-8. */
bool bench_is_utf8(struct env_str text);

/* The member of that name, or BENCH_ROLE_INVALID. */
enum bench_role bench_find_role(struct env_str text);

/* ---- times ---- */

/* Nanoseconds that this program had of the processor: what others do meanwhile is not counted. */
int64_t bench_now(void);

/* The q-th part (0.5: the median) of `count` values, which are sorted by it. */
double bench_quantile(double *values, size_t count, double q);

#ifdef __cplusplus
}
#endif
#endif
