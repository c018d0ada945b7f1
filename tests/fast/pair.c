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
	opened->c = (struct env_read_cursor){opened->text, &opened->reader};
	return env_reader_start(&opened->reader, arena, (struct env_padded){env_str_of(opened->text, len)},
				ENV_DEPTH_DEFAULT);
}

void close_text(struct opened *opened)
{
	free(opened->text);
}

bool pair_read(const struct fast *fast, void *out, struct env_arena *arena, const char *text, size_t len)
{
	struct opened opened;
	bool done = open_text(&opened, arena, text, len) && env_read_by(&opened.c, fast->read, out) &&
		    env_read_space(opened.c.at) == opened.reader.end &&
		    opened.reader.depth == ENV_DEPTH_DEFAULT;

	if (done)
		env_reader_finish(&opened.reader);
	close_text(&opened);
	return done;
}

static bool write_fast(const struct fast *fast, struct env_buf *buf, const void *value)
{
	struct env_writer writer;
	char *at = env_write_start(&writer, buf);

	if (at != NULL)
		at = fast->write(&writer, at, value);
	if (at == NULL)
		return false;
	env_write_stop(&writer, at);
	return writer.depth == ENV_DEPTH_DEFAULT;
}

const char *pair_encode(const struct fast *fast, const void *value, struct pair *answers)
{
	struct env_buf quick = {0};
	struct env_buf slow = {0};
	const char *problem = NULL;

	answers->fast = write_fast(fast, &quick, value);
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

	answers->fast = pair_read(fast, &quick, arena, text, len);
	answers->careful = env_decode_careful(fast->type, &slow, arena, text, len, NULL) == ENV_OK;
	if (!answers->careful)
		return answers->fast ? "the fast decoder took what the careful one refuses" : NULL;
	const char *problem = answers->fast ? compare(fast, &quick, &slow) : NULL;
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
