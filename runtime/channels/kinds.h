/* The kinds of channels that an application names. */
#ifndef ENVELOPE_CHANNELS_KINDS_H
#define ENVELOPE_CHANNELS_KINDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/channels.h>
#include <envelope/str.h>

#include "channels/table.h"

struct env_channel_named_kind {
	struct env_channel_entry entry;
	struct env_channel_kind is; /* its `name` is the one below */
	size_t index;               /* from 0, in the order in which they were named */
	char name[ENV_CHANNEL_NAME_MAX + 1];
};

/* Constant once it is made. */
struct env_channel_kinds {
	struct env_channel_table by_name;
	struct env_channel_named_kind *items;
	size_t count;
};

/*
 * Copies the kinds. ENV_INVALID, ENV_DUPLICATE as env_channels_new() says; ENV_NO_MEMORY. On failure there is nothing to
 * free, and `*refused` is the name of the kind that it is about, which is borrowed; NULL: of none. `seed` is for the table.
 */
enum env_status env_channel_kinds_init(struct env_channel_kinds *kinds, const struct env_allocator *allocator,
				       uint64_t seed, const struct env_channel_kind *from, size_t count,
				       const char **refused);
void env_channel_kinds_free(struct env_channel_kinds *kinds);

/* The kind of that name, letter for letter; or NULL. */
const struct env_channel_named_kind *env_channel_kinds_find(const struct env_channel_kinds *kinds,
							    struct env_str name);

/* The one that a client means: capital letters of ASCII count as small, and hidden kinds are not there. Or NULL. */
const struct env_channel_named_kind *env_channel_kinds_find_shown(const struct env_channel_kinds *kinds,
								  struct env_str name);

/* Bytes of the longest name of a channel, with a NUL. */
#define ENV_CHANNEL_FULL_NAME_SIZE (ENV_CHANNEL_NAME_MAX + sizeof("_-9223372036854775808"))

/* Writes the name of a channel: "user_1". */
void env_channel_write_name(char out[ENV_CHANNEL_FULL_NAME_SIZE], const struct env_channel_named_kind *kind,
			    int64_t pk);

/* A letter as clients' names are compared: only ASCII has capital and small letters here. */
static inline char env_channel_fold(char letter)
{
	if (letter < 'A' || letter > 'Z')
		return letter;
	return "abcdefghijklmnopqrstuvwxyz"[letter - 'A'];
}

#endif
