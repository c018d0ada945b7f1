/* The words of fast encoders: arrays and maps. */
#include <envelope/write.h>

#include "type/read_token.h"

/* Whether the last of the keys is none of the others. */
static bool is_new(const struct env_str *keys, size_t last)
{
	for (size_t i = 0; i < last; i++)
		if (env_str_equal(keys[i], keys[last]))
			return false;
	return true;
}

/* A bit that is the same for keys that are: of their lengths and what they begin and end with. */
static inline uint64_t mark_of(struct env_str key)
{
	unsigned first = key.len == 0 ? 0 : (unsigned char)key.ptr[0];
	unsigned last = key.len == 0 ? 0 : (unsigned char)key.ptr[key.len - 1];

	return UINT64_C(1) << ((first + 5 * last + 11 * (unsigned)key.len) & 63);
}

/* Most keys are told apart by their marks, and need not be compared. */
bool env_few_keys_differ(const void *entries, size_t count, size_t entry_size)
{
	struct env_str keys[ENV_FEW_KEYS];
	uint64_t marks = 0;

	for (size_t i = 0; i < count; i++) {
		memcpy(&keys[i], (const char *)entries + i * entry_size, sizeof(keys[i]));
		if (keys[i].ptr == NULL && keys[i].len > 0)
			return false;
		uint64_t mark = mark_of(keys[i]);
		if ((marks & mark) != 0 && !is_new(keys, i))
			return false;
		marks |= mark;
	}
	return true;
}

/* As many as there are, or none. The level that they need is opened next; without, a value that contains itself would have no end. */
size_t env_write_count(struct env_writer *writer, const void *items, size_t count, size_t min_items,
		       size_t max_items)
{
	env_write_rule(writer, count >= min_items && count <= max_items && (items != NULL || count == 0) &&
				       writer->depth > 0);
	return writer->given_up ? 0 : count;
}

size_t env_write_map_count(struct env_writer *writer, const void *entries, size_t count, size_t entry_size,
			   size_t min_entries, size_t max_entries)
{
	count = env_write_count(writer, entries, count, min_entries, max_entries);
	if (count == 0)
		return 0;
	env_write_rule(writer, count <= ENV_FEW_KEYS && env_few_keys_differ(entries, count, entry_size));
	return writer->given_up ? 0 : count;
}

char *env_write_entry(struct env_writer *writer, char *at, size_t index, struct env_str key,
		      size_t min_length, size_t max_length)
{
	*at = ',';
	at = env_write_str(writer, at + (index != 0), key, min_length, max_length);
	/* of the room before the next word */
	*at = ':';
	return at + 1;
}
