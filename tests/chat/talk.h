/* The chat service and three people who talk to it, in memory. */
#ifndef ENVELOPE_TESTS_CHAT_TALK_H
#define ENVELOPE_TESTS_CHAT_TALK_H

#include <check.h>

#include <envelope/memory.h>

#include "handlers.h"

#define PEOPLE 3

struct talk {
	struct chat chat;
	struct env_hub *hub;
	struct env_memory_peer *people[PEOPLE];
	char heard[65536];
};

void talk_open(struct talk *talk);

/* Frees everything, and checks that all rooms are gone with it. */
void talk_close(struct talk *talk);

/* Person `who` goes away. */
void talk_leave(struct talk *talk, size_t who);

/* All that waits for person `who`, frames joined by "\n", borrowed until the next call. */
const char *talk_hear(struct talk *talk, size_t who);

/* Person `who` sends a frame; all that waits for them afterwards, as talk_hear(). */
const char *talk_say(struct talk *talk, size_t who, const char *frame);

/* A message of that type with the trace id "1"; `payload` is JSON. */
const char *talk_ask(struct talk *talk, size_t who, const char *type, const char *payload);

/* Person `who` enters the lobby; nobody has anything to hear afterwards. */
void talk_join(struct talk *talk, size_t who, const char *name);

#define ANSWER(type, payload) "{\"t\":\"" type "\",\"p\":" payload ",\"i\":\"1\",\"s\":\"s\"}"
#define REFUSED(why) "{\"t\":\"error.bad_request\",\"p\":{\"msg\":\"" why "\"},\"i\":\"1\",\"s\":\"f\"}"
#define NO_ROOM(name)                                                                             \
	"{\"t\":\"error.not_found\",\"p\":{\"model\":\"room\",\"key\":\"name\",\"value\":\"" name \
	"\"},\"i\":\"1\",\"s\":\"f\"}"
#define TOLD(type, payload) "{\"t\":\"" type "\",\"p\":" payload ",\"i\":null,\"s\":null}"

TCase *rooms_tests(void);
TCase *refusals_tests(void);

#endif
