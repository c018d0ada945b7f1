/* The words of fast decoders: the keys of objects. */
#include <envelope/read.h>

#include "text/block.h"
#include "text/scan.h"
#include "text/tape.h"
#include "type/read_token.h"

static inline bool is_key(const struct env_key *key, const char *text, size_t len)
{
	return key->len == len + 2 && env_same(key->text + 1, text, len);
}

/* Most keys of which all are looked at: a bit each in one word. */
#define FEW_KEYS 64

/* The property whose key is spelt like the `len` bytes at `text`, with its quotes, from the one on that probably comes next; ENV_KEY_UNKNOWN for none. */
static ENV_OUT_OF_LINE int find_one_by_one(const struct env_members *members, const char *text, size_t len)
{
	for (int key = members->next; key < members->count; key++)
		if (is_key(&members->keys[key], text, len))
			return key;
	for (int key = 0; key < members->next; key++)
		if (is_key(&members->keys[key], text, len))
			return key;
	return ENV_KEY_UNKNOWN;
}

/* The same, which has the mark of this key: it is this one, or another with the same mark, or none. */
static ENV_OUT_OF_LINE int find_probable(const struct env_members *members, const char *text, size_t len,
					 int probable)
{
	return is_key(&members->keys[probable], text, len) ? probable : find_one_by_one(members, text, len);
}

/*
 * The same. Keys that come in another order than the schema's come in any: so that nobody has to guess where the one is that does, the marks of all
 * are compared.
 */
static int find_key(const struct env_members *members, const char *text, size_t len)
{
	const uint32_t mark = ENV_KEY_MARK(text, len);
	int found = ENV_KEY_UNKNOWN;

	if (members->count > FEW_KEYS)
		return find_one_by_one(members, text, len);
	for (int i = 0; i < members->count; i++)
		found = members->keys[i].mark == mark ? i : found;
	if (found == ENV_KEY_UNKNOWN)
		return found;
	const struct env_key *key = &members->keys[found];
	if (ENV_LIKELY(len >= 4 && len <= 16 && key->len == len + 2 &&
		       env_same_few(key->text + 1, text, len)))
		return found;
	return find_probable(members, text, len, found);
}

/* The bits of a word of `seen`, the first of whose is for key `first`, from key `from`, which is in it or before it, to before key `to`. */
static inline uint64_t bits_between(int first, int from, int to)
{
	uint64_t from_there = from > first ? UINT64_MAX << (from - first) : UINT64_MAX;
	uint64_t to_there = to < first + 64 ? (UINT64_C(1) << (to - first)) - 1 : UINT64_MAX;

	return from_there & to_there;
}

/* Sets the bits; false where one of them was set. */
static inline bool mark_bits(uint64_t *word, uint64_t bits)
{
	bool are_new = (*word & bits) == 0;

	*word |= bits;
	return are_new;
}

/* end_run() of more keys than a word has bits. */
static ENV_OUT_OF_LINE bool end_long_run(const struct env_members *members)
{
	bool are_new = true;

	for (int first = members->run & ~63; first < members->next; first += 64)
		if (!mark_bits(&members->seen[first >> 6], bits_between(first, members->run, members->next)))
			are_new = false;
	return are_new;
}

/* Marks the keys of the run; false where one was marked before. */
static inline bool end_run(const struct env_members *members)
{
	if (members->count > FEW_KEYS)
		return end_long_run(members);
	uint64_t up_to_it = members->next == 0 ? 0 : UINT64_MAX >> (FEW_KEYS - members->next);
	return mark_bits(members->seen, up_to_it & UINT64_MAX << members->run);
}

/* Ends the run, and begins another with a key; false where a key was seen already. An unknown key changes nothing. */
static bool jump_to(struct env_members *members, int key)
{
	members->key = key;
	if (key == ENV_KEY_UNKNOWN)
		return true;
	if (!end_run(members) || (members->seen[key >> 6] >> (key & 63) & 1) != 0)
		return false;
	members->jumped = members->jumped || key != members->next;
	members->run = key;
	members->next = key + 1;
	return true;
}

bool env_key_goes_on(const struct env_reader *reader, const char *at, const struct env_key *key)
{
	return reader->end - at >= (ptrdiff_t)key->len &&
	       memcmp(at + ENV_KEY_BLOCK, key->text + ENV_KEY_BLOCK, key->len - ENV_KEY_BLOCK) == 0;
}

const char *env_read_spaced_key(const struct env_reader *reader, const char *at, const struct env_key *key)
{
	if (at[0] != ',' || reader->end - at < (ptrdiff_t)key->len ||
	    !env_same(at + 2, key->text + 1, key->len - 1))
		return NULL;
	return env_read_one_space(at + 1 + key->len);
}

/* The text is no JSON, as a key is behind this place and a colon is not at it. NULL. */
static const char *give_up_at_colon(struct env_reader *reader, const char *colon)
{
	(void)env_read_give_up(reader, colon);
	reader->lacks_colon = true;
	return NULL;
}

/* Any key with its colon; NULL: don't know. Up to `stop` it is plain. */
static ENV_OUT_OF_LINE const char *read_any_key(struct env_reader *reader, const char *at, const char *stop,
						struct env_members *members)
{
	struct env_scan scan = {.at = at, .end = reader->end};
	struct env_token token = {.flags = 0};

	if (*stop == '"')
		scan.at = stop + 1;
	else if (!env_scan_string(&scan, &token))
		return NULL;
	const char *colon = env_read_space(scan.at);
	if (*colon != ':')
		return give_up_at_colon(reader, colon);
	int key = find_key(members, at, (size_t)(scan.at - at));
	/* with an escape in it, it may be a property after all */
	if (key == ENV_KEY_UNKNOWN && (token.flags & ENV_TAPE_ESCAPED) != 0)
		return NULL;
	return jump_to(members, key) ? colon + 1 : NULL;
}

/* The key whose quote is next; NULL: don't know. */
static const char *read_quoted_key(struct env_reader *reader, const char *at, struct env_members *members)
{
	const char *stop = env_block_plain_stop(at + 1);

	if (stop[0] != '"' || stop[1] != ':')
		return read_any_key(reader, at, stop, members);
	if (!jump_to(members, find_key(members, at, (size_t)(stop + 1 - at))))
		return NULL;
	return env_read_one_space(stop + 2);
}

/* There are no more keys, as the object ends, or nobody knows what comes. */
static const char *read_no_key(struct env_reader *reader, const char *at, struct env_members *members)
{
	members->key = ENV_KEY_END;
	return *at == '}' ? at + 1 : env_read_give_up(reader, at);
}

/* Any key, or the end of the object. */
static ENV_OUT_OF_LINE const char *read_any(struct env_reader *reader, const char *at,
					    struct env_members *members)
{
	const char *end = NULL;

	at = env_read_peek(at);
	const char *key = *at == ',' && !members->opened ? env_read_peek(at + 1) : at;
	if (*key == '"' && (key != at || members->opened))
		end = read_quoted_key(reader, key, members);
	members->opened = false;
	return end != NULL ? end : read_no_key(reader, at, members);
}

/* Sets all but the run's end, which the switch knows: keys came as it has them up to there. */
static void begin(struct env_members *members, const struct env_key *keys, int count, uint64_t *seen)
{
	const int next = members->next;

	*members =
		(struct env_members){.keys = keys, .seen = seen, .count = count, .next = next, .begun = true};
	for (int first = 0; first < count; first += 64)
		seen[first >> 6] = 0;
}

const char *env_read_key(struct env_reader *reader, const char *at, struct env_members *members,
			 const struct env_key *keys, int count, uint64_t *seen)
{
	if (!members->begun) {
		begin(members, keys, count, seen);
		members->inside = true;
	}
	return read_any(reader, at, members);
}

const char *env_read_any_object(struct env_reader *reader, const char *at, struct env_members *members,
				const struct env_key *keys, int count, uint64_t *seen)
{
	members->next = 0;
	begin(members, keys, count, seen);
	at = env_read_peek(at);
	if (*at != '{' || reader->depth == 0) {
		members->key = ENV_KEY_END;
		return env_read_give_up(reader, at);
	}
	reader->depth--;
	members->key = ENV_KEY_UNKNOWN;
	members->opened = true;
	members->inside = true;
	return read_any(reader, at + 1, members);
}

static bool has_required(const struct env_members *members)
{
	/* all keys, mostly */
	if (members->count <= FEW_KEYS && members->seen[0] == bits_between(0, 0, members->count))
		return true;
	for (int key = 0; key < members->count; key++)
		if (members->keys[key].required && (members->seen[key >> 6] >> (key & 63) & 1) == 0)
			return false;
	return true;
}

static bool is_complete(const struct env_members *members)
{
	if (members->run == 0 && members->next == members->count)
		return true;
	return end_run(members) && has_required(members);
}

const char *env_read_object_end(struct env_reader *reader, const char *at, const struct env_members *members)
{
	if (reader->given_up == NULL && is_complete(members)) {
		reader->depth++;
		return at;
	}
	/* what gave up in this object did so before its brace */
	if (reader->given_up != NULL && members->inside)
		env_read_note_level(reader, true);
	return env_read_give_up(reader, at);
}
