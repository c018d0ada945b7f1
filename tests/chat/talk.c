/* The chat service and three people who talk to it, in memory. */
#include "talk.h"

#include <stdio.h>
#include <string.h>

void talk_open(struct talk *talk)
{
	memset(talk, 0, sizeof(*talk));
	ck_assert_int_eq(env_hub_new(&talk->hub, NULL), ENV_OK);
	ck_assert_int_eq(chat_bind(talk->hub, &talk->chat), ENV_OK);
	for (size_t i = 0; i < PEOPLE; i++)
		ck_assert_int_eq(env_memory_peer_open(&talk->people[i], talk->hub, NULL), ENV_OK);
}

void talk_close(struct talk *talk)
{
	env_hub_free(talk->hub);
	for (size_t i = 0; i < PEOPLE; i++)
		env_memory_peer_free(talk->people[i]);
	ck_assert_uint_eq(talk->chat.rooms.count, 0);
	ck_assert_ptr_null(talk->chat.rooms.first);
}

void talk_leave(struct talk *talk, size_t who)
{
	env_memory_peer_free(talk->people[who]);
	talk->people[who] = NULL;
}

const char *talk_hear(struct talk *talk, size_t who)
{
	struct env_str frame;
	size_t used = 0;

	talk->heard[0] = '\0';
	while (env_memory_peer_take(talk->people[who], &frame)) {
		ck_assert_uint_lt(used + frame.len + 2, sizeof(talk->heard));
		used += (size_t)sprintf(talk->heard + used, "%s%.*s", used > 0 ? "\n" : "", (int)frame.len,
					frame.ptr);
	}
	return talk->heard;
}

const char *talk_say(struct talk *talk, size_t who, const char *frame)
{
	ck_assert_int_eq(env_memory_peer_push(talk->people[who], env_str(frame)), ENV_OK);
	return talk_hear(talk, who);
}

const char *talk_ask(struct talk *talk, size_t who, const char *type, const char *payload)
{
	char frame[4096];
	int length = snprintf(frame, sizeof(frame), "{\"t\":\"%s\",\"i\":\"1\",\"p\":%s}", type, payload);

	ck_assert_int_lt(length, (int)sizeof(frame));
	return talk_say(talk, who, frame);
}

void talk_join(struct talk *talk, size_t who, const char *name)
{
	char payload[256];

	(void)snprintf(payload, sizeof(payload), "{\"room\":\"lobby\",\"name\":\"%s\"}", name);
	ck_assert_ptr_nonnull(strstr(talk_ask(talk, who, "room.join", payload), "\"room.joined\""));
	for (size_t i = 0; i < PEOPLE; i++)
		(void)talk_hear(talk, i);
}
