/* The words of fast encoders: arrays and maps. */
#include <envelope/write.h>

#include "type/read_token.h"

bool env_few_keys_differ(const void *entries, size_t count, size_t entry_size)
{
	struct env_str keys[ENV_FEW_KEYS];

	for (size_t i = 0; i < count; i++) {
		memcpy(&keys[i], (const char *)entries + i * entry_size, sizeof(keys[i]));
		ENV_TRY(keys[i].ptr != NULL || keys[i].len == 0);
		for (size_t j = 0; j < i; j++)
			ENV_TRY(keys[i].len != keys[j].len || !env_str_equal(keys[i], keys[j]));
	}
	return true;
}

bool env_write_may_be_map(const void *entries, size_t count, size_t entry_size)
{
	ENV_TRY(count <= ENV_FEW_KEYS && (entries != NULL || count == 0));
	return env_few_keys_differ(entries, count, entry_size);
}

char *env_put_entry(struct env_writer *writer, char *at, size_t index, struct env_str key, size_t min_length,
		    size_t max_length)
{
	*at = ',';
	at = env_put_str(writer, at + (index != 0), key, min_length, max_length);
	ENV_TRY(at != NULL);
	/* of the room before the next word */
	*at = ':';
	return at + 1;
}
