/* The words of fast decoders: giving up, and values of any kind. */
#include <envelope/read.h>

#include "text/block.h"
#include "text/number.h"
#include "text/space.h"
#include "text/walk.h"
#include "type/keys.h"
#include "type/read_token.h"
#include "type/rules.h"
#include "type/spell.h"

const char *env_read_space(const char *at)
{
	while (env_is_space(*at))
		at++;
	return at;
}

void env_read_defaults_slow(void *out, const void *defaults, size_t size)
{
	memcpy(out, defaults, size);
}

const char *env_read_give_up(struct env_reader *reader, const char *at)
{
	if (reader->given_up == NULL) {
		reader->given_up = at;
		reader->lacks_colon = false;
	}
	return reader->end;
}

void env_read_note_level(struct env_reader *reader, bool object)
{
	unsigned level = reader->levels++;

	if (level >= ENV_READ_LEVELS)
		return;
	uint64_t *word = &reader->objects[level / 64];
	*word = level % 64 == 0 ? 0 : *word;
	*word |= (uint64_t)object << level % 64;
}

const char *env_read_literal(const struct env_reader *reader, const char *at, struct env_str text)
{
	at = env_read_space(at);
	if ((size_t)(reader->end - at) < text.len || !env_same(at, text.ptr, text.len))
		return NULL;
	return at + text.len;
}

/* Which of the two it is nobody guesses, so that it decides about no jump. */
const char *env_read_bool(struct env_reader *reader, const char *at, bool *out)
{
	at = env_read_peek(at);
	uint32_t word = env_half_at(at);
	/* as numbers, which no compiler makes jumps of */
	unsigned is_true = word == env_half_at("true");
	unsigned is_false = (unsigned)(word == env_half_at("fals")) & (unsigned)(at[4] == 'e');
	*out = is_true != 0;
	return ENV_LIKELY(is_true + is_false != 0) ? at + 5 - is_true : env_read_give_up(reader, at);
}

/*
 * Digits beyond those of the value are left for what comes next to stumble over. At arrays and objects, whose levels would have to be
 * counted, it gives up.
 */
const char *env_read_any_const(struct env_reader *reader, const char *at, const struct env_type *type)
{
	struct env_str json = type->as.constant.json;
	unsigned root = env_json_root_of(json.ptr[0]);
	char room[ENV_NUMBER_MAX];
	const char *end = NULL;

	if (root == ENV_JSON_NUMBER)
		json = env_spell_number(json, room);
	if (root != ENV_JSON_ARRAY && root != ENV_JSON_OBJECT)
		end = env_read_literal(reader, at, json);
	return end != NULL ? end : env_read_give_up(reader, at);
}

const char *env_read_plain(const char *at, struct env_str *out)
{
	at = env_read_peek(at);
	if (*at != '"')
		return NULL;
	const char *text = at + 1;
	const char *stop = env_block_plain_stop(text);
	*out = env_str_of(text, (size_t)(stop - text));
	return *stop == '"' ? stop + 1 : NULL;
}

const char *env_read_skip(struct env_reader *reader, const char *at)
{
	const struct env_padded rest = {env_str_of(at, (size_t)(reader->end - at))};
	const char *end = env_padded_skip(rest, reader->depth);

	return end != NULL ? end : env_read_give_up(reader, at);
}

const char *env_read_json(struct env_reader *reader, const char *at, struct env_json *out, unsigned roots)
{
	at = env_read_space(at);
	if (roots != 0 && (roots & env_json_root_of(*at)) == 0)
		return env_read_give_up(reader, at);
	const char *end = env_read_skip(reader, at);
	if (reader->given_up != NULL)
		return end;
	out->text.len = (size_t)(end - at);
	out->text.ptr = env_arena_copy(reader->arena, at, out->text.len);
	return out->text.ptr != NULL ? end : env_read_give_up(reader, at);
}

const char *env_read_value(struct env_reader *reader, const char *at, const struct env_type *type, void *out)
{
	if (type->read == NULL || type->also != NULL)
		return env_read_give_up(reader, at);
	return type->read(reader, at, out);
}

const char *env_read_box(struct env_reader *reader, const char *at, const struct env_type *type, void *out)
{
	void *box = env_arena_alloc(reader->arena, type->size, type->align);

	memcpy(out, &box, sizeof(box));
	return box != NULL ? env_read_value(reader, at, type, box) : env_read_give_up(reader, at);
}
