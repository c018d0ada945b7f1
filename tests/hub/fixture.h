/* A test with the package `talk` and a peer. Nothing is caught: nobody listens before a test does. */
#ifndef ENVELOPE_TESTS_HUB_FIXTURE_H
#define ENVELOPE_TESTS_HUB_FIXTURE_H

#include <stdbool.h>
#include <stddef.h>

#include <envelope/state.h>
#include <envelope/test.h>

#include "talk.env.h"

struct fixture {
	struct env_test test;
	struct env_hub *hub;        /* of the test */
	struct env_test_peer *peer; /* ann, who speaks English */
	bool open;
	struct env_request *held; /* by "hold"; unref it */
	enum env_status second;   /* what the second answer of "twice" got */
	unsigned handled;         /* calls of handlers */
	char trace[64];           /* of the last request or note */
};

/* All with handlers, as the text of talk.say wants them: see fixture.c. `limits` and `allocator` may be NULL. False where there was no memory. */
bool fixture_open(struct fixture *fixture, const struct env_limits *limits,
		  const struct env_allocator *allocator);
/* The same without a peer yet, and the peer. */
bool fixture_make(struct fixture *fixture, const struct env_limits *limits,
		  const struct env_allocator *allocator);
bool fixture_connect(struct fixture *fixture);
/* The test fails where env_test_close() says no, unless "hold" holds a request. */
void fixture_close(struct fixture *fixture);

/* Sends a frame and gives back all that was answered, frames joined by "\n". */
const char *fixture_ask(struct fixture *fixture, const char *frame);

/* All that waits, frames joined by "\n". */
const char *fixture_take(struct fixture *fixture);

/* talk.say's text as a frame, with trace id "1". */
const char *fixture_say(struct fixture *fixture, const char *text);

/* What talk.said looks like. */
#define SAID(text, trace, state) \
	"{\"t\":\"talk.said\",\"p\":{\"text\":\"" text "\"},\"i\":" trace ",\"s\":" state "}"
#define JOB(text, trace) "{\"t\":\"error.job\",\"p\":{\"msg\":\"" text "\"},\"i\":" trace ",\"s\":\"f\"}"
#define BAD(text, trace) \
	"{\"t\":\"error.bad_request\",\"p\":{\"msg\":\"" text "\"},\"i\":" trace ",\"s\":\"f\"}"
#define NO_TYPE(name, trace)                                                  \
	"{\"t\":\"error.msg_type\",\"p\":{\"msg\":null,\"type_name\":\"" name \
	"\",\"envelope\":\"ws_incoming\"},\"i\":" trace ",\"s\":\"f\"}"
#define INVALID(errors, trace)                                                                  \
	"{\"t\":\"error.validation\",\"p\":{\"msg\":null,\"errors\":[" errors "]},\"i\":" trace \
	",\"s\":\"f\"}"
#define PONG(trace) "{\"t\":\"s.pong\",\"p\":null,\"i\":" trace ",\"s\":\"s\"}"

#endif
