/* The words of fast decoders: strings. */
#include <envelope/read.h>

#include "text/escape.h"
#include "text/scan.h"
#include "text/tape.h"
#include "text/utf8.h"
#include "type/block.h"
#include "type/keys.h"

/* A string with escapes or beyond ASCII, whose quote is next. */
static bool read_special(struct env_reader *reader, struct env_str *out, size_t min_length, size_t max_length)
{
	struct env_scan scan = {.at = reader->pos, .end = reader->end};
	struct env_token token;

	ENV_TRY(env_scan_string(&scan, &token));
	struct env_str raw = env_str_of(token.text, token.length);
	char *bytes = env_arena_alloc(reader->arena, raw.len + 1, 1);
	ENV_TRY(bytes != NULL);
	*out = env_str_of(bytes, raw.len);
	if (token.flags & ENV_TAPE_ESCAPED)
		out->len = env_text_unescape(bytes, raw);
	else
		memcpy(bytes, raw.ptr, raw.len);
	bytes[out->len] = '\0';
	reader->pos = scan.at;
	size_t length = env_utf8_count(*out);
	return length >= min_length && length <= max_length;
}

bool env_read_str(struct env_reader *reader, struct env_str *out, size_t min_length, size_t max_length)
{
	ENV_TRY(env_read_peek(reader) == '"');
	const char *text = reader->pos + 1;
	const char *stop = env_block_plain_end(text, reader->end);
	if (stop == reader->end)
		return false;
	if (*stop != '"')
		return read_special(reader, out, min_length, max_length);

	size_t len = (size_t)(stop - text);
	ENV_TRY(len >= min_length && len <= max_length);
	char *bytes = env_arena_alloc(reader->arena, len + 1, 1);
	ENV_TRY(bytes != NULL);
	env_block_copy(bytes, text, len);
	bytes[len] = '\0';
	*out = env_str_of(bytes, len);
	reader->pos = stop + 1;
	return true;
}

/* A member that JSON wants escaped is "don't know", and so is any other spelling that is not plain ASCII. */
bool env_read_enum(struct env_reader *reader, const struct env_type *type, void *out)
{
	ENV_TRY(env_read_peek(reader) == '"');
	const char *text = reader->pos + 1;
	const char *stop = env_block_plain_end(text, reader->end);
	if (stop == reader->end || *stop != '"')
		return false;

	int number = env_enum_find(&type->as.enumeration, env_str_of(text, (size_t)(stop - text)));
	memcpy(out, &number, sizeof(number));
	reader->pos = stop + 1;
	return number != 0;
}
