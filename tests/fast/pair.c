/* Holding the fast and the careful together. */
#include "fast/pair.h"

#include <stdalign.h>
#include <stdlib.h>
#include <string.h>

#include <envelope/codec.h>

#include "type/read_token.h"

/* No C value of a sample type is larger. */
union value {
	max_align_t align;
	struct sample_order order;
};

bool open_text(struct opened *opened, struct env_arena *arena, const char *text, size_t len)
{
	opened->text = calloc(1, len + ENV_PADDING);
	if (opened->text == NULL)
		return false;
	memcpy(opened->text, text, len);
	opened->at = opened->text;
	return env_reader_start(&opened->reader, arena, (struct env_padded){env_str_of(opened->text, len)},
				ENV_DEPTH_DEFAULT);
}

void close_text(struct opened *opened)
{
	free(opened->text);
}

/* The brackets that are open at `end`, up to which the text is sound: their number, with the outermost first. */
static size_t find_open(const char *at, const char *end, char *open, size_t room)
{
	bool quoted = false;
	size_t count = 0;

	for (; at < end; at++) {
		if (quoted && *at == '\\')
			at++;
		else if (*at == '"')
			quoted = !quoted;
		else if (quoted)
			continue;
		else if ((*at == '[' || *at == '{') && count++ < room)
			open[count - 1] = *at;
		else if (*at == ']' || *at == '}')
			count--;
	}
	return count;
}

/* Whether the reader tells of what is open where it gave up. */
static bool tells_levels(const struct opened *opened)
{
	const struct env_reader *reader = &opened->reader;
	char open[ENV_DEPTH_DEFAULT];
	size_t count = find_open(opened->text, reader->given_up, open, sizeof(open));

	if (count > sizeof(open) || reader->levels != count)
		return false;
	for (size_t i = 0; i < count; i++)
		if ((reader->objects[i / 64] >> (i % 64) & 1) != (open[count - 1 - i] == '{'))
			return false;
	return true;
}

const char *opened_problem(const struct opened *opened, const char *at)
{
	const struct env_reader *reader = &opened->reader;

	if (reader->given_up == NULL && (at < opened->text || at > reader->end))
		return "the reader left the text";
	if (reader->given_up == NULL)
		return reader->depth == ENV_DEPTH_DEFAULT ? NULL : "the reader left something open";
	if (at != reader->end)
		return "the reader gave up, and not at the text's end";
	if (reader->given_up < opened->text || reader->given_up > reader->end)
		return "the reader gave up outside of the text";
	return tells_levels(opened) ? NULL : "the reader gave up and tells something else than what was open";
}

/* `*done`: all of the text was taken. */
static const char *read_fast(const struct fast *fast, void *out, struct env_arena *arena, struct env_str text,
			     bool *done)
{
	struct opened opened;
	const char *problem = NULL;

	*done = false;
	if (open_text(&opened, arena, text.ptr, text.len)) {
		const char *at = fast->read(&opened.reader, opened.at, out);
		problem = opened_problem(&opened, at);
		*done = problem == NULL && opened.reader.given_up == NULL &&
			env_read_space(at) == opened.reader.end;
	}
	if (*done)
		env_reader_finish(&opened.reader);
	close_text(&opened);
	return problem;
}

bool pair_read(const struct fast *fast, void *out, struct env_arena *arena, const char *text, size_t len)
{
	bool done;

	return read_fast(fast, out, arena, env_str_of(text, len), &done) == NULL && done;
}

/* NULL, or what is wrong. `*done`: the value was written. */
static const char *write_fast(const struct fast *fast, struct env_buf *buf, const void *value, bool *done)
{
	struct env_writer writer;
	char *at = env_write_start(&writer, buf);

	*done = false;
	if (at == NULL)
		return NULL;
	at = fast->write(&writer, at, value);
	if (writer.depth != ENV_DEPTH_DEFAULT)
		return "the fast encoder left something open";
	*done = env_write_finish(&writer, at);
	return NULL;
}

const char *pair_encode(const struct fast *fast, const void *value, struct pair *answers)
{
	struct env_buf quick = {0};
	struct env_buf slow = {0};
	const char *problem = write_fast(fast, &quick, value, &answers->fast);

	answers->careful = env_encode_careful(fast->type, value, &slow, NULL) == ENV_OK;
	if (answers->fast && !answers->careful)
		problem = "the fast encoder wrote what the careful one refuses";
	else if (answers->fast && !env_str_equal(env_buf_str(&quick), env_buf_str(&slow)))
		problem = "the encoders wrote different bytes";
	env_buf_free(&quick);
	env_buf_free(&slow);
	return problem;
}

/*
 * Both decoders said yes. A value at the limit of depth is special: a default [] or {} may be the one level too many, so that it can be
 * decoded, but neither encoded nor compared, whoever decoded it.
 */
static const char *compare(const struct fast *fast, const void *quick, const void *slow)
{
	struct env_buf texts[2] = {{0}, {0}};
	const char *problem = NULL;
	enum env_status status = env_encode_careful(fast->type, slow, &texts[1], NULL);

	if (env_encode_careful(fast->type, quick, &texts[0], NULL) != status)
		problem = "only one of the decoded values can be encoded";
	else if (!env_str_equal(env_buf_str(&texts[0]), env_buf_str(&texts[1])))
		problem = "the decoded values are written differently";
	else if (status != ENV_OK && status != ENV_LIMIT)
		problem = "what was decoded cannot be encoded";
	else if (status == ENV_OK && !env_equal(fast->type, quick, slow))
		problem = "the decoders made different values";
	env_buf_free(&texts[0]);
	env_buf_free(&texts[1]);
	return problem;
}

static const char *decode_both(const struct fast *fast, struct env_arena *arena, const char *text, size_t len,
			       struct pair *answers)
{
	union value quick;
	union value slow;
	struct pair written;
	const char *problem = read_fast(fast, &quick, arena, env_str_of(text, len), &answers->fast);

	answers->careful = env_decode_careful(fast->type, &slow, arena, text, len, NULL) == ENV_OK;
	if (problem != NULL)
		return problem;
	if (!answers->careful)
		return answers->fast ? "the fast decoder took what the careful one refuses" : NULL;
	problem = answers->fast ? compare(fast, &quick, &slow) : NULL;
	return problem != NULL ? problem : pair_encode(fast, &slow, &written);
}

const char *pair_decode(const struct fast *fast, const char *text, size_t len, struct pair *answers)
{
	struct env_arena arena;

	env_arena_init(&arena, NULL, 0);
	const char *problem = decode_both(fast, &arena, text, len, answers);
	env_arena_free(&arena);
	return problem;
}
