/* Finding and ordering keys. */
#include "type/keys.h"

#include <stdalign.h>

#include <envelope/read.h>

#include "text/escape.h"
#include "text/plain.h"
#include "type/value.h"

/* Members of an enum that are looked through one after the other. */
#define FEW_MEMBERS 16

const struct env_field *env_field_find(const struct env_object_rules *rules, struct env_str name)
{
	size_t low = 0;
	size_t high = rules->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const struct env_field *field = &rules->fields[rules->sorted[middle]];
		int order = env_str_compare(name, field->name);
		if (order == 0)
			return field;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

/* Bytes of the escape at `at`; two of them where they are a surrogate pair. */
static size_t escape_length(const char *at)
{
	if (at[1] != 'u')
		return 2;
	bool high = (at[2] == 'd' || at[2] == 'D') && strchr("89abAB", at[3]) != NULL;
	return high ? 12 : 6;
}

bool env_str_is_json(struct env_str text, struct env_str json)
{
	const char *at = json.ptr + 1;
	const char *end = json.ptr + json.len - 1;
	size_t done = 0;

	while (at < end) {
		char piece[8];
		size_t raw = *at == '\\' ? escape_length(at) : 1;
		size_t len = env_text_unescape(piece, env_str_of(at, raw));
		if (len > text.len - done || memcmp(text.ptr + done, piece, len) != 0)
			return false;
		done += len;
		at += raw;
	}
	return done == text.len;
}

/* The number of a mixed enum's member that is that string. */
static int find_string(const struct env_enum_rules *rules, struct env_str name)
{
	for (size_t i = 0; i < rules->count; i++)
		if (rules->members[i].ptr[0] == '"' && env_str_is_json(name, rules->members[i]))
			return (int)i + 1;
	return 0;
}

int env_enum_find(const struct env_enum_rules *rules, struct env_str name)
{
	return rules->mixed ? find_string(rules, name) : env_enum_find_text(rules, name);
}

int env_enum_find_text(const struct env_enum_rules *rules, struct env_str text)
{
	size_t low = 0;
	size_t high = rules->count;

	/* few are looked through, most by their lengths */
	for (size_t i = 0; high <= FEW_MEMBERS && i < high; i++)
		if (rules->members[i].len == text.len &&
		    (text.len == 0 || env_same(rules->members[i].ptr, text.ptr, text.len)))
			return (int)i + 1;
	if (high <= FEW_MEMBERS)
		return 0;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		uint16_t member = rules->sorted[middle];
		int order = env_str_compare(text, rules->members[member]);
		if (order == 0)
			return member + 1;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return 0;
}

static bool comes_before(const struct env_key_ref *a, const struct env_key_ref *b)
{
	int order = env_str_compare(a->key, b->key);

	return order < 0 || (order == 0 && a->index < b->index);
}

/* Lets the key at `at` sink until no child in the heap comes after it. */
static void sink(struct env_key_ref *keys, size_t count, size_t at)
{
	struct env_key_ref moving = keys[at];

	for (size_t child = 2 * at + 1; child < count; child = 2 * at + 1) {
		if (child + 1 < count && comes_before(&keys[child], &keys[child + 1]))
			child++;
		if (!comes_before(&moving, &keys[child]))
			break;
		keys[at] = keys[child];
		at = child;
	}
	keys[at] = moving;
}

void env_keys_sort(struct env_key_ref *keys, size_t count)
{
	for (size_t i = count / 2; i > 0; i--)
		sink(keys, count, i - 1);
	for (size_t end = count; end > 1; end--) {
		struct env_key_ref last = keys[0];
		keys[0] = keys[end - 1];
		keys[end - 1] = last;
		sink(keys, end - 1, 0);
	}
}

size_t env_keys_run(const struct env_key_ref *keys, size_t count, size_t start)
{
	size_t end = start + 1;

	while (end < count && env_str_equal(keys[start].key, keys[end].key))
		end++;
	return end;
}

struct env_key_ref *env_keys_of(struct env_arena *arena, const char *entries, size_t count, size_t entry_size)
{
	if (count > SIZE_MAX / sizeof(struct env_key_ref)) {
		arena->failure = ENV_LIMIT;
		return NULL;
	}
	struct env_key_ref *keys = env_arena_alloc(arena, count * sizeof(*keys), alignof(struct env_key_ref));
	if (keys == NULL)
		return NULL;
	for (size_t i = 0; i < count; i++)
		keys[i] = (struct env_key_ref){env_str_get(entries + i * entry_size), i};
	env_keys_sort(keys, count);
	return keys;
}
