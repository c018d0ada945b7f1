/* Texts that get the zeros behind them that fast decoders want. */
#ifndef ENVELOPE_TYPE_PAD_H
#define ENVELOPE_TYPE_PAD_H

#include <string.h>

#include <envelope/arena.h>
#include <envelope/str.h>

/* A copy of the text in `room`, which has its length and ENV_PADDING bytes. */
static inline struct env_padded env_pad_into(char *room, struct env_str text)
{
	if (text.len > 0)
		memcpy(room, text.ptr, text.len);
	memset(room + text.len, 0, ENV_PADDING);
	return (struct env_padded){env_str_of(room, text.len)};
}

/* A copy in the arena; false where it has no room. */
static inline bool env_pad(struct env_padded *out, struct env_arena *arena, struct env_str text)
{
	char *room =
		text.len > SIZE_MAX - ENV_PADDING ? NULL : env_arena_alloc(arena, text.len + ENV_PADDING, 1);

	if (room == NULL)
		return false;
	*out = env_pad_into(room, text);
	return true;
}

#endif
