/* The walk over a validated tape that makes the C value: what has nothing in it. */
#include <envelope/buf.h>

#include "format/base64.h"
#include "text/number.h"
#include "type/canonical.h"
#include "type/fill.h"
#include "type/keys.h"
#include "type/memo.h"
#include "type/value.h"

bool env_fill_boolean(struct env_filler *filler, const struct env_type *type, uint32_t index, void *out)
{
	bool value = env_fill_item(filler, index)->kind == ENV_TAPE_TRUE;

	(void)type;
	memcpy(out, &value, sizeof(value));
	return true;
}

bool env_fill_integer(struct env_filler *filler, const struct env_type *type, uint32_t index, void *out)
{
	int64_t value = 0;

	(void)type;
	(void)env_number_to_int(env_tape_text(filler->tape, index), &value);
	memcpy(out, &value, sizeof(value));
	return true;
}

bool env_fill_number(struct env_filler *filler, const struct env_type *type, uint32_t index, void *out)
{
	double value = 0;

	(void)type;
	(void)env_number_to_double(env_tape_text(filler->tape, index), &value);
	memcpy(out, &value, sizeof(value));
	return true;
}

bool env_fill_int32(struct env_filler *filler, const struct env_type *type, uint32_t index, void *out)
{
	int64_t value = 0;

	(void)type;
	(void)env_number_to_int(env_tape_text(filler->tape, index), &value);
	int32_t narrow = (int32_t)value;
	memcpy(out, &narrow, sizeof(narrow));
	return true;
}

bool env_fill_uint32(struct env_filler *filler, const struct env_type *type, uint32_t index, void *out)
{
	int64_t value = 0;

	(void)type;
	(void)env_number_to_int(env_tape_text(filler->tape, index), &value);
	uint32_t narrow = (uint32_t)value;
	memcpy(out, &narrow, sizeof(narrow));
	return true;
}

bool env_fill_uint64(struct env_filler *filler, const struct env_type *type, uint32_t index, void *out)
{
	uint64_t value = 0;

	(void)type;
	(void)env_number_to_uint(env_tape_text(filler->tape, index), &value);
	memcpy(out, &value, sizeof(value));
	return true;
}

bool env_fill_float(struct env_filler *filler, const struct env_type *type, uint32_t index, void *out)
{
	float value = 0;

	(void)type;
	(void)env_number_to_float(env_tape_text(filler->tape, index), &value);
	memcpy(out, &value, sizeof(value));
	return true;
}

bool env_fill_string(struct env_filler *filler, const struct env_type *type, uint32_t index, void *out)
{
	struct env_str value;

	(void)type;
	if (!env_tape_string(filler->tape, index, filler->arena, &value))
		return false;
	memcpy(out, &value, sizeof(value));
	return true;
}

/* The text of a member in a mixed enum's table. */
static bool find_mixed(struct env_filler *filler, const struct env_enum_rules *rules, uint32_t index,
		       int *member)
{
	struct env_buf buf;

	env_buf_init(&buf, filler->arena->allocator, env_arena_left(filler->arena));
	enum env_status status = env_tape_canonical(filler->tape, index, filler->arena, &buf);
	if (status == ENV_OK)
		*member = env_enum_find_text(rules, env_buf_str(&buf));
	else
		filler->arena->failure = status;
	env_buf_free(&buf);
	return status == ENV_OK;
}

static bool find_member(struct env_filler *filler, const struct env_enum_rules *rules, uint32_t index,
			int *member)
{
	struct env_arena_mark mark = env_arena_mark(filler->arena);
	struct env_str value;

	if (env_fill_item(filler, index)->kind != ENV_TAPE_STRING)
		return find_mixed(filler, rules, index, member);
	if (!env_tape_view(filler->tape, index, filler->arena, &value))
		return false;
	*member = env_enum_find(rules, value);
	env_arena_rewind(filler->arena, mark);
	return true;
}

bool env_fill_enum(struct env_filler *filler, const struct env_type *type, uint32_t index, void *out)
{
	int member;

	if (!find_member(filler, &type->as.enumeration, index, &member))
		return false;
	env_enum_set(out, member);
	return true;
}

bool env_fill_open_enum(struct env_filler *filler, const struct env_type *type, uint32_t index, void *out)
{
	int member;

	if (!find_member(filler, &type->as.enumeration, index, &member))
		return false;
	env_enum_set(out, member == 0 ? ENV_ENUM_OTHER : member);
	return member != 0 || env_fill_string(filler, type, index, (char *)out + ENV_OTHER_OFFSET);
}

bool env_fill_format(struct env_filler *filler, const struct env_type *type, uint32_t index, void *out)
{
	struct env_arena_mark mark = env_arena_mark(filler->arena);
	struct env_str text;

	if (!env_tape_view(filler->tape, index, filler->arena, &text))
		return false;
	(void)type->as.format.format->read(text, out);
	env_arena_rewind(filler->arena, mark);
	return true;
}

bool env_fill_bytes(struct env_filler *filler, const struct env_type *type, uint32_t index, void *out)
{
	struct env_str text;

	(void)type;
	if (!env_tape_view(filler->tape, index, filler->arena, &text))
		return false;
	size_t size = env_base64_decoded_size(text);
	uint8_t *bytes = env_arena_alloc(filler->arena, size, 1);
	if (bytes == NULL)
		return false;
	struct env_bytes value = {bytes, size};
	(void)env_base64_decode(bytes, text);
	memcpy(out, &value, sizeof(value));
	return true;
}

bool env_fill_nothing(struct env_filler *filler, const struct env_type *type, uint32_t index, void *out)
{
	(void)filler;
	(void)type;
	(void)index;
	(void)out;
	return true;
}

bool env_fill_json(struct env_filler *filler, const struct env_type *type, uint32_t index, void *out)
{
	struct env_str text = env_tape_text(filler->tape, index);

	(void)type;
	if (env_fill_item(filler, index)->kind == ENV_TAPE_STRING)
		text = env_str_of(text.ptr - 1, text.len + 2);
	struct env_json value = {env_str_of(env_arena_copy(filler->arena, text.ptr, text.len), text.len)};
	memcpy(out, &value, sizeof(value));
	return value.text.ptr != NULL;
}
