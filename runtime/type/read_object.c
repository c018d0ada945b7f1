/* The words of fast decoders: the keys of objects. */
#include <envelope/read.h>

#include "text/scan.h"
#include "text/tape.h"
#include "type/read_token.h"

/*
 * The property whose key is spelt like `raw` (with its quotes), in the order from the one that probably comes
 * next; ENV_KEY_UNKNOWN for none.
 */
static int find_key(const struct env_members *members, struct env_str raw)
{
	int key = members->next;

	for (int i = 0; i < members->count; i++, key++) {
		if (key >= members->count)
			key = 0;
		const struct env_key *known = &members->keys[key];
		if (known->len == raw.len + 1 && memcmp(known->text, raw.ptr, raw.len) == 0)
			return key;
	}
	return ENV_KEY_UNKNOWN;
}

/*
 * Takes what separates members. False at the end of the object, which is taken too, and where something else
 * is next.
 */
static bool read_separator(struct env_reader *reader, struct env_members *members)
{
	bool first = members->separator == '{';

	if (first)
		reader->pos++;
	if (env_read_byte(reader, '}')) {
		members->separator = '}';
		return false;
	}
	members->separator = ',';
	return first || env_read_byte(reader, ',');
}

bool env_read_key_slow(struct env_reader *reader, struct env_members *members)
{
	struct env_token token;

	ENV_TRY(read_separator(reader, members));
	ENV_TRY(env_read_peek(reader) == '"');
	struct env_scan scan = {.at = reader->pos, .end = reader->end};
	ENV_TRY(env_scan_string(&scan, &token));
	int key = find_key(members, env_str_of(reader->pos, token.length + 2));
	reader->pos = scan.at;
	ENV_TRY(env_read_byte(reader, ':'));
	if (key != ENV_KEY_UNKNOWN)
		return env_members_see(members, key);
	members->key = ENV_KEY_UNKNOWN;
	/* with an escape in it, it may be a property after all */
	return (token.flags & ENV_TAPE_ESCAPED) == 0;
}

bool env_read_object_end(struct env_reader *reader, const struct env_members *members)
{
	ENV_TRY(members->separator == '}');
	reader->depth++;
	for (int key = 0; key < members->count; key++)
		if (members->keys[key].required && (members->seen[key >> 6] >> (key & 63) & 1) == 0)
			return false;
	return true;
}
