/* The words of fast decoders: tokens. */
#include <envelope/read.h>

#include "text/number.h"
#include "text/walk.h"
#include "type/keys.h"
#include "type/read_token.h"
#include "type/rules.h"
#include "type/spell.h"

char env_read_peek_slow(struct env_reader *reader)
{
	struct env_scan scan = {.at = reader->pos, .end = reader->end};

	env_scan_space(&scan);
	reader->pos = scan.at;
	if (scan.at == scan.end)
		return '\0';
	return *scan.at;
}

void env_read_defaults_slow(void *out, const void *defaults, size_t size)
{
	memcpy(out, defaults, size);
}

bool env_read_literal(struct env_reader *reader, struct env_str text)
{
	env_read_peek(reader);
	if ((size_t)(reader->end - reader->pos) < text.len || !env_read_same(reader->pos, text.ptr, text.len))
		return false;
	reader->pos += text.len;
	return true;
}

bool env_read_bool(struct env_reader *reader, bool *out)
{
	*out = env_read_peek(reader) == 't';
	return env_read_literal(reader, *out ? env_str_of("true", 4) : env_str_of("false", 5));
}

/*
 * Digits beyond those of the value are left for what comes next to stumble over. Arrays and objects, whose levels would have to be
 * counted, are "don't know".
 */
bool env_read_const_slow(struct env_reader *reader, const struct env_type *type)
{
	struct env_str json = type->as.constant.json;
	unsigned root = env_json_root_of(json.ptr[0]);
	char room[ENV_NUMBER_MAX];

	if (root == ENV_JSON_NUMBER)
		json = env_spell_number(json, room);
	return root != ENV_JSON_ARRAY && root != ENV_JSON_OBJECT && env_read_literal(reader, json);
}

bool env_skip(struct env_reader *reader)
{
	struct env_walk walk;
	enum env_walk_event event;

	env_walk_start(&walk, env_str_of(reader->pos, (size_t)(reader->end - reader->pos)), 1);
	walk.limit = reader->depth;
	do {
		event = env_walk_next(&walk);
		if (event == ENV_WALK_FAILED)
			return false;
	} while (walk.depth > 0);
	reader->pos = walk.scan.at;
	return true;
}

bool env_read_json(struct env_reader *reader, struct env_json *out, unsigned roots)
{
	char first = env_read_peek(reader);
	const char *start = reader->pos;

	ENV_TRY(roots == 0 || (roots & env_json_root_of(first)) != 0);
	ENV_TRY(env_skip(reader));
	out->text.len = (size_t)(reader->pos - start);
	out->text.ptr = env_arena_copy(reader->arena, start, out->text.len);
	return out->text.ptr != NULL;
}

bool env_read_value(struct env_reader *reader, const struct env_type *type, void *out)
{
	return type->read != NULL && type->also == NULL && type->read(reader, out);
}

bool env_read_box(struct env_reader *reader, const struct env_type *type, void *out)
{
	void *box = env_arena_alloc(reader->arena, type->size, type->align);

	memcpy(out, &box, sizeof(box));
	return box != NULL && env_read_value(reader, type, box);
}
