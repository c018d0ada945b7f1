/* The channels that people subscribe to: one for each room. */
#ifndef CHAT_CHANNEL_H
#define CHAT_CHANNEL_H

#include <envelope/channels.h>

#include "history.h"

/* The kind `room`, whose `pk` is a room's number; its state are the last lines, each as room.said tells them. */
struct env_channel_kind room_channel(struct history *history);

/* Tells all subscribers of a room of a line, in one frame for all of them. Any thread. As env_channel_publish(). */
enum env_status room_channel_tell(struct env_channels *channels, struct env_sender *sender, int64_t pk,
				  const struct chat_line *line);

#endif
