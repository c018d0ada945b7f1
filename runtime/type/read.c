/* The words of fast decoders: tokens. */
#include <envelope/read.h>

#include "text/block.h"
#include "text/number.h"
#include "text/walk.h"
#include "type/keys.h"
#include "type/read_token.h"
#include "type/rules.h"
#include "type/spell.h"

const char *env_read_space(const char *at)
{
	while (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t')
		at++;
	return at;
}

void env_read_defaults_slow(void *out, const void *defaults, size_t size)
{
	memcpy(out, defaults, size);
}

const char *env_read_literal(const struct env_reader *reader, const char *at, struct env_str text)
{
	at = env_read_space(at);
	if ((size_t)(reader->end - at) < text.len || !env_read_same(at, text.ptr, text.len))
		return NULL;
	return at + text.len;
}

/* Which of the two it is nobody guesses, so that it decides about no jump. */
const char *env_read_bool_at(const char *at, bool *out)
{
	if (*at <= ' ')
		at = env_read_space(at);
	bool is_true = memcmp(at, "true", 4) == 0;
	bool is_false = memcmp(at, "fals", 4) == 0 && at[4] == 'e';
	*out = is_true;
	return (is_true | is_false) ? at + 5 - is_true : NULL;
}

/*
 * Digits beyond those of the value are left for what comes next to stumble over. Arrays and objects, whose levels would have to be
 * counted, are "don't know".
 */
const char *env_read_const_at(const struct env_reader *reader, const char *at, const struct env_type *type)
{
	struct env_str json = type->as.constant.json;
	unsigned root = env_json_root_of(json.ptr[0]);
	char room[ENV_NUMBER_MAX];

	if (root == ENV_JSON_ARRAY || root == ENV_JSON_OBJECT)
		return NULL;
	if (root == ENV_JSON_NUMBER)
		json = env_spell_number(json, room);
	return env_read_literal(reader, at, json);
}

const char *env_read_plain(const char *at, struct env_str *out)
{
	at = env_read_space(at);
	if (*at != '"')
		return NULL;
	const char *text = at + 1;
	const char *stop = env_block_plain_stop(text);
	*out = env_str_of(text, (size_t)(stop - text));
	return *stop == '"' ? stop + 1 : NULL;
}

const char *env_skip_at(const struct env_reader *reader, const char *at)
{
	return env_text_skip(env_str_of(at, (size_t)(reader->end - at)), reader->depth);
}

const char *env_read_json_at(struct env_reader *reader, const char *at, struct env_json *out, unsigned roots)
{
	at = env_read_space(at);
	ENV_TRY(roots == 0 || (roots & env_json_root_of(*at)) != 0);
	const char *end = env_skip_at(reader, at);
	ENV_TRY(end != NULL);
	out->text.len = (size_t)(end - at);
	out->text.ptr = env_arena_copy(reader->arena, at, out->text.len);
	return out->text.ptr != NULL ? end : NULL;
}
