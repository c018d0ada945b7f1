/* The chat service and three people who talk to it, in memory. */
#include "talk.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "channel.h"

void talk_open(struct talk *talk, const char *path, int workers)
{
	const struct env_pool_options threads = {.workers = workers};
	struct env_hub_options options = {.pool = NULL};

	memset(talk, 0, sizeof(*talk));
	ck_assert_int_eq(history_open(&talk->history, path, NULL, NULL), ENV_OK);
	if (workers != 0)
		ck_assert_int_eq(env_pool_new(&talk->pool, &threads), ENV_OK);
	options.pool = talk->pool;
	ck_assert_int_eq(env_test_open(&talk->test, NULL, &options), ENV_OK);
	const struct env_channel_kind kinds[] = {room_channel(&talk->history)};
	ck_assert_int_eq(env_channels_new(&talk->chat.channels, talk->test.hub, kinds, 1, NULL), ENV_OK);
	talk->chat.history = &talk->history;
	ck_assert_int_eq(chat_bind(talk->test.hub, &talk->chat), ENV_OK);
	for (size_t i = 0; i < PEOPLE; i++)
		ck_assert_int_eq(env_test_peer_open(&talk->people[i], &talk->test, NULL), ENV_OK);
}

void talk_close(struct talk *talk)
{
	env_pool_free(talk->pool);
	ck_assert_msg(env_test_free_hub(&talk->test), "%s", env_test_why(&talk->test));
	env_channels_free(talk->chat.channels);
	ck_assert_msg(env_test_close(&talk->test), "%s", env_test_why(&talk->test));
	history_close(&talk->history);
}

void talk_leave(struct talk *talk, size_t who)
{
	env_test_peer_free(talk->people[who]);
	talk->people[who] = NULL;
	ck_assert_msg(env_test_run(&talk->test), "%s", env_test_why(&talk->test));
}

void talk_say(struct talk *talk, size_t who, const char *type, const char *payload)
{
	const struct env_cause cause = {.trace = env_str("1")};

	ck_assert_int_eq(env_test_peer_send_json(talk->people[who], type, payload, &cause), ENV_OK);
	ck_assert_msg(env_test_run(&talk->test), "%s", env_test_why(&talk->test));
}

void talk_hear(struct talk *talk, size_t who, const char *frame)
{
	ck_assert_msg(env_test_peer_expect(talk->people[who], frame), "%s", env_test_why(&talk->test));
}

void talk_hear_nothing(struct talk *talk, size_t who)
{
	struct env_test_frame frame;

	if (env_test_peer_take(talk->people[who], &frame))
		ck_abort_msg("%.*s", (int)frame.text.len, frame.text.ptr);
}

void talk_open_room(struct talk *talk, const char *name, int pk)
{
	char payload[128];

	(void)snprintf(payload, sizeof(payload), "{\"room\":\"%s\"}", name);
	const struct chat_room_opened *opened =
		env_test_peer_ask_json(talk->people[ADA], "room.open", payload, &chat_room_opened_message);
	ck_assert_msg(opened != NULL, "%s", env_test_why(&talk->test));
	ck_assert_int_eq(opened->pk, pk);
}

void talk_subscribe(struct talk *talk, size_t who, int pk)
{
	char payload[64];

	(void)snprintf(payload, sizeof(payload), "{\"channel_type\":\"room\",\"pk\":%d}", pk);
	ck_assert_msg(env_test_peer_ask_json(talk->people[who], "channel.subscribe", payload,
					     &channels_subscribed_message) != NULL,
		      "%s", env_test_why(&talk->test));
	talk_hear_nothing(talk, who);
}

void talk_chatter(struct talk *talk, int pk, int first, int last)
{
	char payload[64];

	for (int i = first; i <= last; i++) {
		(void)snprintf(payload, sizeof(payload), "{\"pk\":%d,\"name\":\"Ada\",\"text\":\"line %d\"}",
			       pk, i);
		const struct chat_room_posted *posted = env_test_peer_ask_json(
			talk->people[ADA], "room.post", payload, &chat_room_posted_message);
		ck_assert_msg(posted != NULL, "%s", env_test_why(&talk->test));
		ck_assert_int_eq(posted->id, i);
		ck_assert(env_test_advance_ms(&talk->test, 100));
	}
}

struct talk_file talk_make_file(const char *text)
{
	struct talk_file file;

	(void)snprintf(file.path, sizeof(file.path), "/tmp/chat-test-XXXXXX");
	int fd = mkstemp(file.path);

	ck_assert_int_ge(fd, 0);
	ck_assert_int_eq(write(fd, text, strlen(text)), (ssize_t)strlen(text));
	ck_assert_int_eq(close(fd), 0);
	return file;
}

void talk_remove_file(const struct talk_file *file)
{
	ck_assert_int_eq(unlink(file->path), 0);
}

const char *talk_read_file(const struct talk_file *file)
{
	static char text[65536];
	FILE *in = fopen(file->path, "r");

	ck_assert_ptr_nonnull(in);
	size_t length = fread(text, 1, sizeof(text) - 1, in);
	text[length] = '\0';
	ck_assert_int_eq(fclose(in), 0);
	return text;
}
