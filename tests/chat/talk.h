/* The chat service and three people who talk to it, in memory. */
#ifndef ENVELOPE_TESTS_CHAT_TALK_H
#define ENVELOPE_TESTS_CHAT_TALK_H

#include <check.h>

#include <envelope/pool.h>
#include <envelope/test.h>

#include "handlers.h"
#include "history.h"

enum { ADA, GRACE, ALAN, PEOPLE };

struct talk {
	struct history history;
	struct chat chat;
	struct env_pool *pool; /* with threads; NULL: the test's own */
	struct env_test test;
	struct env_test_peer *people[PEOPLE];
};

/* Opens the service with the history file `path` (NULL: a temporary one) and, where `workers` is not 0, with so many threads. */
void talk_open(struct talk *talk, const char *path, int workers);

/* Closes it as main() does, and checks that nothing is left over. */
void talk_close(struct talk *talk);

/* Person `who` goes away. */
void talk_leave(struct talk *talk, size_t who);

/* Person `who` sends a message with the trace id "1" and a payload of JSON; all that comes of it happens. */
void talk_say(struct talk *talk, size_t who, const char *type, const char *payload);

/* Person `who` hears this next: a frame that has these members. */
void talk_hear(struct talk *talk, size_t who, const char *frame);

/* Nothing more waits for person `who`. */
void talk_hear_nothing(struct talk *talk, size_t who);

/* Ada opens the room `name`, whose number must be `pk`. */
void talk_open_room(struct talk *talk, const char *name, int pk);

/* Person `who` subscribes to room `pk`, and hears of nothing but that. */
void talk_subscribe(struct talk *talk, size_t who, int pk);

/* Ada says "line <n>" to room `pk`, for n from `first` to `last`, as fast as she may. */
void talk_chatter(struct talk *talk, int pk, int first, int last);

/* A file of the test's own, which talk_remove_file() removes. */
struct talk_file {
	char path[64];
};
struct talk_file talk_make_file(const char *text);
void talk_remove_file(const struct talk_file *file);

/* All that is in the file, as a string in static storage. */
const char *talk_read_file(const struct talk_file *file);

#define ANSWER(type, payload) "{\"t\":\"" type "\",\"i\":\"1\",\"s\":\"s\",\"p\":" payload "}"
#define REFUSAL(type, payload) "{\"t\":\"" type "\",\"i\":\"1\",\"s\":\"f\",\"p\":" payload "}"
#define TOLD(type, payload) "{\"t\":\"" type "\",\"i\":null,\"s\":null,\"p\":" payload "}"
#define QUEUED "{\"t\":\"s.stat\",\"i\":\"1\",\"s\":\"q\",\"p\":null}"
#define NO_ROOM(pk) REFUSAL("error.not_found", "{\"model\":\"room\",\"key\":\"pk\",\"value\":\"" pk "\"}")

TCase *rooms_tests(void);
TCase *history_tests(void);
TCase *refusals_tests(void);
TCase *limits_tests(void);
TCase *restart_tests(void);
TCase *threads_tests(void);

#endif
