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
		if (known->len == raw.len + 2 && env_read_same(known->text + 1, raw.ptr, raw.len))
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
	bool first = members->first;

	if (members->closed)
		return false;
	if (first)
		reader->pos++;
	if (env_read_byte(reader, '}')) {
		members->closed = true;
		return false;
	}
	members->first = false;
	return first || env_read_byte(reader, ',');
}

/* The bits of a word of `seen`, the first of whose is for key `first`, from key `from` to before key `to`. */
static uint64_t bits_between(int first, int from, int to)
{
	uint64_t bits = UINT64_MAX;

	if (from >= first + 64 || to <= first)
		return 0;
	if (to < first + 64)
		bits = (UINT64_C(1) << (to - first)) - 1;
	return from > first ? bits & UINT64_MAX << (from - first) : bits;
}

/* The first key from `key` on that was seen, or the end of all. */
static int find_seen(const struct env_members *members, int key)
{
	while (key < members->count && (members->seen[key >> 6] >> (key & 63)) == 0)
		key = (key | 63) + 1;
	while (key < members->count && (members->seen[key >> 6] >> (key & 63) & 1) == 0)
		key++;
	return key < members->count ? key : members->count;
}

/* Ends the run, and begins another with a key; false where it was seen already. */
static bool jump_to(struct env_members *members, int key)
{
	for (int first = members->run & ~63; first < members->next; first += 64)
		members->seen[first >> 6] |= bits_between(first, members->run, members->next);
	if (members->seen[key >> 6] >> (key & 63) & 1)
		return false;
	members->key = key;
	members->run = key;
	members->next = key + 1;
	members->limit = find_seen(members, key + 1);
	return true;
}

/* Whether the key that probably comes next does, with a space before it or near the text's end; past it then. */
static bool read_probable(struct env_reader *reader, struct env_members *members)
{
	const char *pos = reader->pos;

	if (members->next >= members->limit || reader->end - pos < 2 || (!members->first && *pos != ','))
		return false;
	const struct env_key *key = &members->keys[members->next];
	pos += pos[1] == ' ' ? 2 : 1;
	if (reader->end - pos < (ptrdiff_t)key->len || !env_read_same(pos, key->text + 1, key->len - 1))
		return false;
	reader->pos = pos + key->len - 1;
	if (reader->pos != reader->end && *reader->pos == ' ')
		reader->pos++;
	members->first = false;
	members->key = members->next++;
	return true;
}

/* Any key, or the end of the object. */
static bool read_any(struct env_reader *reader, struct env_members *members)
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
		return jump_to(members, key);
	members->key = ENV_KEY_UNKNOWN;
	/* with an escape in it, it may be a property after all */
	return (token.flags & ENV_TAPE_ESCAPED) == 0;
}

bool env_read_key_slow(struct env_reader *reader, struct env_members *members)
{
	if (!members->first && !members->closed && reader->pos != reader->end && *reader->pos == '}') {
		reader->pos++;
		members->closed = true;
		return false;
	}
	return read_probable(reader, members) || read_any(reader, members);
}

bool env_read_required(const struct env_members *members)
{
	for (int key = 0; key < members->count; key++) {
		bool seen = (key >= members->run && key < members->next) ||
			    (members->seen[key >> 6] >> (key & 63) & 1) != 0;
		if (members->keys[key].required && !seen)
			return false;
	}
	return true;
}
