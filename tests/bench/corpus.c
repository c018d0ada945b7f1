/* The frames, each with its padding. */
#include "bench.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct {
	const char *name;
	struct env_str type;
} kinds[BENCH_KINDS] = {
	[BENCH_SMALL] = {"small", ENV_STR_INIT("chat.say")},
	[BENCH_MEDIUM] = {"medium", ENV_STR_INIT("user.details")},
	[BENCH_NUMERIC] = {"numeric", ENV_STR_INIT("telemetry.sample")},
	[BENCH_LARGE] = {"large", ENV_STR_INIT("poll.result")},
};

const char *bench_kind_name(enum bench_kind kind)
{
	return kinds[kind].name;
}

struct env_str bench_kind_type(enum bench_kind kind)
{
	return kinds[kind].type;
}

/* The whole file; NULL, with errno, where it cannot be read. */
static char *read_file(const char *path, size_t *size)
{
	FILE *file = fopen(path, "rb");
	char *bytes = NULL;
	size_t room = 1 << 16;

	*size = 0;
	if (file == NULL)
		return NULL;
	for (;;) {
		char *more = realloc(bytes, room);
		if (more == NULL)
			abort();
		bytes = more;
		*size += fread(bytes + *size, 1, room - *size, file);
		if (*size < room)
			break;
		room *= 2;
	}
	fclose(file);
	return bytes;
}

static size_t count_lines(const char *text, size_t size, size_t most)
{
	size_t count = 0;

	for (size_t i = 0; i < size && count < most; i++)
		count += text[i] == '\n';
	return count;
}

/* Copies the lines to places of their own. */
static void lay_out(struct bench_corpus *corpus, const char *text, size_t size)
{
	char *to = corpus->bytes;

	for (size_t i = 0; i < corpus->count; i++) {
		const char *end = memchr(text, '\n', size);
		size_t len = (size_t)(end - text);
		memcpy(to, text, len);
		corpus->frames[i] = env_str_of(to, len);
		to += len + BENCH_PADDING;
		text = end + 1;
		size -= len + 1;
	}
}

bool bench_corpus_read(struct bench_corpus *corpus, const char *dir, const char *name, size_t most)
{
	char path[1024];
	size_t size;

	snprintf(path, sizeof(path), "%s/%s.jsonl", dir, name);
	char *text = read_file(path, &size);
	if (text == NULL) {
		fprintf(stderr, "%s: %s\n", path, strerror(errno));
		return false;
	}
	corpus->count = count_lines(text, size, most);
	corpus->frames = calloc(corpus->count + 1, sizeof(*corpus->frames));
	corpus->bytes = calloc(1, size + (corpus->count + 1) * BENCH_PADDING);
	if (corpus->frames == NULL || corpus->bytes == NULL)
		abort();
	lay_out(corpus, text, size);
	free(text);
	return true;
}

void bench_corpus_free(struct bench_corpus *corpus)
{
	free(corpus->frames);
	free(corpus->bytes);
}
