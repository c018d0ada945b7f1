/* The kinds of channels: checked, copied, found. And those that come with the library. */
#include "channels/kinds.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "channels/memory.h"

#define LONGEST_NUMBER (sizeof("-9223372036854775808"))

static uint64_t hash_name(const struct env_channel_kinds *kinds, struct env_str name)
{
	return env_channel_table_hash(&kinds->by_name, env_name_hash(name), name.len);
}

const struct env_channel_named_kind *env_channel_kinds_find(const struct env_channel_kinds *kinds,
							    struct env_str name)
{
	const struct env_channel_entry *entry =
		name.len > ENV_CHANNEL_NAME_MAX
			? NULL
			: env_channel_table_find(&kinds->by_name, hash_name(kinds, name));

	for (; entry != NULL; entry = env_channel_table_find_next(entry)) {
		const struct env_channel_named_kind *kind =
			(const struct env_channel_named_kind *)(const void *)entry;
		if (env_str_equal(env_str(kind->name), name))
			return kind;
	}
	return NULL;
}

const struct env_channel_named_kind *env_channel_kinds_find_shown(const struct env_channel_kinds *kinds,
								  struct env_str name)
{
	char folded[ENV_CHANNEL_NAME_MAX];

	if (name.len > sizeof(folded))
		return NULL;
	for (size_t i = 0; i < name.len; i++)
		folded[i] = env_channel_fold(name.ptr[i]);
	const struct env_channel_named_kind *kind =
		env_channel_kinds_find(kinds, env_str_of(folded, name.len));
	return kind == NULL || kind->is.hidden ? NULL : kind;
}

/* Whether it can stand on the wire, and clients can find it. */
static enum env_status check_name(const char *name)
{
	size_t len = name == NULL ? 0 : strnlen(name, ENV_CHANNEL_NAME_MAX + 1);
	const struct channels_Channel channel = {.channel_type = env_str_of(name, len)};

	if (len == 0 || len > ENV_CHANNEL_NAME_MAX)
		return ENV_INVALID;
	for (size_t i = 0; i < len; i++)
		if (env_channel_fold(name[i]) != name[i])
			return ENV_INVALID;
	return channels_Channel_check(&channel, NULL);
}

static enum env_status add(struct env_channel_kinds *kinds, const struct env_channel_kind *from)
{
	struct env_channel_named_kind *kind = &kinds->items[kinds->count];
	enum env_status status = check_name(from->name);

	if (status != ENV_OK)
		return status;
	if (env_channel_kinds_find(kinds, env_str(from->name)) != NULL)
		return ENV_DUPLICATE;
	*kind = (struct env_channel_named_kind){.is = *from, .index = kinds->count};
	memcpy(kind->name, from->name, strlen(from->name) + 1);
	kind->is.name = kind->name;
	status = env_channel_table_add(&kinds->by_name, &kind->entry, hash_name(kinds, env_str(kind->name)));
	if (status == ENV_OK)
		kinds->count++;
	return status;
}

enum env_status env_channel_kinds_init(struct env_channel_kinds *kinds, const struct env_allocator *allocator,
				       uint64_t seed, const struct env_channel_kind *from, size_t count,
				       const char **refused)
{
	enum env_status status = ENV_OK;

	*refused = NULL;
	*kinds = (struct env_channel_kinds){.by_name = {.allocator = allocator, .seed = seed}};
	kinds->items = env_channel_take_array(allocator, count, sizeof(*kinds->items));
	if (kinds->items == NULL)
		return ENV_NO_MEMORY;
	for (size_t i = 0; status == ENV_OK && i < count; i++) {
		status = add(kinds, &from[i]);
		if (status == ENV_INVALID || status == ENV_DUPLICATE)
			*refused = from[i].name == NULL ? "" : from[i].name;
	}
	if (status != ENV_OK)
		env_channel_kinds_free(kinds);
	return status;
}

void env_channel_kinds_free(struct env_channel_kinds *kinds)
{
	env_channel_table_free(&kinds->by_name);
	env_channel_give(kinds->by_name.allocator, kinds->items);
	kinds->items = NULL;
	kinds->count = 0;
}

void env_channel_write_name(char out[ENV_CHANNEL_FULL_NAME_SIZE], const struct env_channel_named_kind *kind,
			    int64_t pk)
{
	(void)snprintf(out, ENV_CHANNEL_FULL_NAME_SIZE, "%s_%" PRId64, kind->name, pk);
}

/* ---- the user's own ---- */

static bool is_own(const struct env_peer *peer, int64_t pk)
{
	char text[LONGEST_NUMBER];

	(void)snprintf(text, sizeof(text), "%" PRId64, pk);
	return peer->user.ptr != NULL && env_str_equal(env_str(text), peer->user);
}

static enum env_status may_be_own(const struct env_peer *peer, int64_t pk, void *user)
{
	(void)user;
	return is_own(peer, pk) ? ENV_OK : ENV_NOT_PERMITTED;
}

/* The number whose text the user's name is; what is no number, or is spelt otherwise, is found out by comparing. */
static bool join_own(const struct env_peer *peer, int64_t *pk, void *user)
{
	char text[LONGEST_NUMBER];

	(void)user;
	if (peer->user.ptr == NULL || peer->user.len >= sizeof(text))
		return false;
	memcpy(text, peer->user.ptr, peer->user.len);
	text[peer->user.len] = '\0';
	*pk = strtoll(text, NULL, 10);
	return is_own(peer, *pk);
}

struct env_channel_kind env_channel_user_kind(void)
{
	return (struct env_channel_kind){.name = "user", .may_subscribe = may_be_own, .joins = join_own};
}

/* ---- all that are online ---- */

static bool join_online(const struct env_peer *peer, int64_t *pk, void *user)
{
	(void)user;
	*pk = 0;
	return peer->user.ptr != NULL;
}

struct env_channel_kind env_channel_online_kind(void)
{
	return (struct env_channel_kind){.name = "online", .joins = join_online, .hidden = true};
}
