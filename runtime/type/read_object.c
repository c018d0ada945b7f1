/* The words of fast decoders: the keys of objects. */
#include <envelope/read.h>

#include "text/scan.h"
#include "text/tape.h"
#include "type/block.h"
#include "type/read_token.h"

static inline bool is_key(const struct env_key *key, const char *text, size_t len)
{
	return key->len == len + 2 && env_read_same(key->text + 1, text, len);
}

/*
 * The property whose key is spelt like the `len` bytes at `text`, with its quotes, in the order from the one that probably comes
 * next; ENV_KEY_UNKNOWN for none.
 */
static int find_key(const struct env_members *members, const char *text, size_t len)
{
	for (int key = members->next; key < members->count; key++)
		if (is_key(&members->keys[key], text, len))
			return key;
	for (int key = 0; key < members->next; key++)
		if (is_key(&members->keys[key], text, len))
			return key;
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

/* Marks the keys of the run. */
static void end_run(struct env_members *members)
{
	for (int first = members->run & ~63; first < members->next; first += 64)
		members->seen[first >> 6] |= bits_between(first, members->run, members->next);
}

/* Ends the run, and begins another with a key; false where it was seen already. An unknown key changes nothing. */
static bool jump_to(struct env_members *members, int key)
{
	members->key = key;
	if (key == ENV_KEY_UNKNOWN)
		return true;
	end_run(members);
	if (members->seen[key >> 6] >> (key & 63) & 1)
		return false;
	members->run = key;
	members->next = key + 1;
	members->limit = find_seen(members, key + 1);
	return true;
}

/* Whether the key that probably comes next does, with a space before it; past it then, and past a space behind it. */
bool env_read_probable(struct env_reader *reader, struct env_members *members)
{
	const char *pos = reader->pos;

	if (members->next >= members->limit || reader->end - pos < ENV_KEY_BLOCK + 2 || pos[1] != ' ')
		return false;
	const struct env_key *key = &members->keys[members->next];
	if (*pos != ',' || !env_key_is_next(key, pos + 1, reader->end - pos - 1, true))
		return false;
	pos += 1 + key->len;
	reader->pos = pos + (pos != reader->end && *pos == ' ');
	members->key = members->next++;
	return true;
}

/*
 * A key of plain ASCII with a space before it at most, and its colon: whether it was taken. Then `*good` is whether that may be.
 */
static bool read_plain_key(struct env_reader *reader, struct env_members *members, bool *good)
{
	const char *pos = reader->pos;

	if (reader->end - pos < 3 || (!members->first && *pos != ','))
		return false;
	pos += pos[1] == ' ' ? 2 : 1;
	if (*pos != '"')
		return false;
	const char *end = env_block_plain_end(pos + 1, reader->end);
	if (reader->end - end < 2 || end[0] != '"' || end[1] != ':')
		return false;
	*good = jump_to(members, find_key(members, pos, (size_t)(end + 1 - pos)));
	members->first = false;
	reader->pos = end + 2;
	return true;
}

/* Any key, or the end of the object. */
static bool read_any_key(struct env_reader *reader, struct env_members *members)
{
	struct env_token token;

	ENV_TRY(read_separator(reader, members));
	ENV_TRY(env_read_peek(reader) == '"');
	struct env_scan scan = {.at = reader->pos, .end = reader->end};
	ENV_TRY(env_scan_string(&scan, &token));
	const char *text = reader->pos;
	reader->pos = scan.at;
	ENV_TRY(env_read_byte(reader, ':'));
	int key = find_key(members, text, token.length + 2);
	/* with an escape in it, it may be a property after all */
	return (key != ENV_KEY_UNKNOWN || (token.flags & ENV_TAPE_ESCAPED) == 0) && jump_to(members, key);
}

bool env_read_key_slow(struct env_reader *reader, struct env_members *members)
{
	bool good;

	if (!members->first && !members->closed && reader->pos != reader->end && *reader->pos == '}') {
		reader->pos++;
		members->closed = true;
		return false;
	}
	if (env_read_probable(reader, members))
		return true;
	if (!members->closed && read_plain_key(reader, members, &good))
		return good;
	return read_any_key(reader, members);
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
