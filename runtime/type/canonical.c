/* The one text that stands for all equal values. */
#include "type/canonical.h"

#include <stdalign.h>

#include <envelope/json.h>

#include "text/escape.h"
#include "text/exact.h"
#include "text/number.h"
#include "type/keys.h"

struct canonical {
	const struct env_tape *tape;
	struct env_arena *scratch;
	struct env_buf *buf;
};

static enum env_status write_value(struct canonical *canonical, uint32_t index);

/* Significant digits and, where it is not 0, the power of ten of the last one: 12e-1. */
static enum env_status write_number(struct canonical *canonical, uint32_t index)
{
	char room[ENV_NUMBER_MAX];
	char exponent[ENV_NUMBER_MAX];
	struct env_exact number = env_exact_read(env_exact_text(env_tape_text(canonical->tape, index), room));
	enum env_status status = ENV_OK;
	int64_t power = number.magnitude - number.digits;

	if (number.first == NULL)
		return env_buf_append(canonical->buf, "0", 1);
	if (number.negative)
		status = env_buf_append(canonical->buf, "-", 1);
	for (const char *at = number.first; status == ENV_OK && at <= number.last; at++)
		if (*at != '.')
			status = env_buf_append(canonical->buf, at, 1);
	if (status != ENV_OK || power == 0)
		return status;
	status = env_buf_append(canonical->buf, "e", 1);
	if (status == ENV_OK)
		status = env_buf_append(canonical->buf, exponent, env_number_from_int(exponent, power));
	return status;
}

static enum env_status write_string(struct canonical *canonical, uint32_t index)
{
	struct env_arena_mark mark = env_arena_mark(canonical->scratch);
	struct env_str value;
	enum env_status status;

	if (!env_tape_view(canonical->tape, index, canonical->scratch, &value))
		return canonical->scratch->failure;
	status = env_text_write_string(canonical->buf, value);
	env_arena_rewind(canonical->scratch, mark);
	return status;
}

static enum env_status write_array(struct canonical *canonical, uint32_t index)
{
	const struct env_tape_item *array = &canonical->tape->items[index];
	enum env_status status = env_buf_append(canonical->buf, "[", 1);
	uint32_t item = index + 1;

	for (uint32_t i = 0; status == ENV_OK && i < array->count; i++) {
		if (i > 0)
			status = env_buf_append(canonical->buf, ",", 1);
		if (status == ENV_OK)
			status = write_value(canonical, item);
		item = canonical->tape->items[item].next;
	}
	return status == ENV_OK ? env_buf_append(canonical->buf, "]", 1) : status;
}

/* The keys of the object at `index` in byte order, equal ones in that of the text; NULL where scratch has no more. */
static struct env_key_ref *sort_keys(struct canonical *canonical, uint32_t index)
{
	const struct env_tape_item *items = canonical->tape->items;
	struct env_key_ref *keys = env_arena_alloc(
		canonical->scratch, (items[index].count + 1) * sizeof(*keys), alignof(struct env_key_ref));
	uint32_t key = index + 1;

	for (uint32_t i = 0; keys != NULL && i < items[index].count; i++) {
		keys[i].index = key;
		if (!env_tape_view(canonical->tape, key, canonical->scratch, &keys[i].key))
			return NULL;
		key = items[key + 1].next;
	}
	if (keys != NULL)
		env_keys_sort(keys, items[index].count);
	return keys;
}

/* Of keys that are given twice the last one counts. */
static enum env_status write_members(struct canonical *canonical, const struct env_key_ref *keys,
				     size_t count)
{
	enum env_status status = ENV_OK;

	for (size_t start = 0, end; status == ENV_OK && start < count; start = end) {
		end = env_keys_run(keys, count, start);
		if (start > 0)
			status = env_buf_append(canonical->buf, ",", 1);
		if (status == ENV_OK)
			status = env_text_write_string(canonical->buf, keys[start].key);
		if (status == ENV_OK)
			status = env_buf_append(canonical->buf, ":", 1);
		if (status == ENV_OK)
			status = write_value(canonical, (uint32_t)keys[end - 1].index + 1);
	}
	return status;
}

static enum env_status write_object(struct canonical *canonical, uint32_t index)
{
	struct env_arena_mark mark = env_arena_mark(canonical->scratch);
	struct env_key_ref *keys = sort_keys(canonical, index);
	enum env_status status = keys == NULL ? canonical->scratch->failure : ENV_OK;

	if (status == ENV_OK)
		status = env_buf_append(canonical->buf, "{", 1);
	if (status == ENV_OK)
		status = write_members(canonical, keys, canonical->tape->items[index].count);
	if (status == ENV_OK)
		status = env_buf_append(canonical->buf, "}", 1);
	env_arena_rewind(canonical->scratch, mark);
	return status;
}

static enum env_status write_word(struct canonical *canonical, uint32_t index)
{
	return env_buf_append_str(canonical->buf, env_tape_text(canonical->tape, index));
}

/* As deep as the tape is, which its reader limits. */
static enum env_status write_value(struct canonical *canonical, uint32_t index)
{
	static enum env_status (*const functions[])(struct canonical *, uint32_t) = {
		[ENV_TAPE_NULL] = write_word,     [ENV_TAPE_FALSE] = write_word,
		[ENV_TAPE_TRUE] = write_word,     [ENV_TAPE_NUMBER] = write_number,
		[ENV_TAPE_STRING] = write_string, [ENV_TAPE_ARRAY] = write_array,
		[ENV_TAPE_OBJECT] = write_object,
	};

	return functions[canonical->tape->items[index].kind](canonical, index);
}

enum env_status env_tape_canonical(const struct env_tape *tape, uint32_t index, struct env_arena *scratch,
				   struct env_buf *buf)
{
	struct canonical canonical = {tape, scratch, buf};

	return write_value(&canonical, index);
}

enum env_status env_json_canonical(struct env_buf *buf, struct env_str text)
{
	struct env_arena scratch;
	struct env_tape tape;
	size_t before = buf->len;

	env_arena_init(&scratch, buf->allocator, 0);
	enum env_status status = env_tape_read(&tape, &scratch, text, ENV_DEPTH_MAX, NULL);
	if (status == ENV_OK)
		status = env_tape_canonical(&tape, 0, &scratch, buf);
	if (status != ENV_OK)
		buf->len = before;
	env_arena_free(&scratch);
	return status;
}
