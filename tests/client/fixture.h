/* A service and its client in one program, joined in memory, and a service that the test itself plays. */
#ifndef ENVELOPE_TESTS_CLIENT_FIXTURE_H
#define ENVELOPE_TESTS_CLIENT_FIXTURE_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>

#include <envelope/state.h>
#include <envelope/test.h>

#include "ask.env.h"

#define FIXTURE_HELD 32

struct fixture {
	struct env_test test;                   /* of the service; its clock is that of both hubs */
	struct env_test far;                    /* of a client that has a hub of its own */
	struct env_test *asking;                /* the one of the two that the client has */
	struct env_pool *pool;                  /* with threads; NULL: the tests' own */
	struct env_connection *service;         /* NULL once it closed */
	struct env_connection *client;          /* NULL once it closed */
	struct env_request *held[FIXTURE_HELD]; /* by "hold" */
	size_t held_count;
	unsigned handled;   /* by ask.note and ask.poke */
	atomic_uint worked; /* by ask.work, on workers */
	char heard[4096];   /* what calls were told: see fixture_hear() */
};

struct fixture_options {
	bool two_hubs;
	int workers; /* 0: jobs run in fixture_run() */
	struct env_limits limits;
	const struct env_allocator *allocator;
};

/* With all handlers of service.c. `options` may be NULL. False where there was no memory. Nothing is caught. */
bool fixture_open(struct fixture *fixture, const struct fixture_options *options);
/* The test fails where memory is left over, once "hold" holds no more. */
void fixture_close(struct fixture *fixture);

/* Runs both hubs and deferred handlers until nothing is left to do now. */
void fixture_run(struct fixture *fixture);

/* The same, some milliseconds later. */
void fixture_wait(struct fixture *fixture, unsigned ms);

/* Binds the handlers of the tests' service. */
bool service_bind(struct fixture *fixture);

/* Gives up the requests that "hold" holds. */
void service_let_go(struct fixture *fixture);

/* Answers the request that "hold" held as the n-th. */
enum env_status service_answer(struct fixture *fixture, size_t n, const struct env_state *state,
			       const char *text);

/*
 * A listener whose user is the fixture: writes a line "<outcome> <state> <message> <text>" to `heard`, with "-" for
 * what there is none of, and the text of ask.echoed, ask.mistake or error.job.
 */
env_call_listener fixture_hear;

/* Calls ask.echo with that text, and fixture_hear(). `out` may be NULL. */
enum env_status fixture_ask(struct fixture *fixture, const char *text, struct env_call **out);

/* The same with a time limit. */
enum env_status fixture_ask_within(struct fixture *fixture, const char *text, unsigned idle_ms,
				   struct env_call **out);

/* A client whose service is the test. `incoming`: that service's envelope; NULL: the usual one. */
struct env_test_peer *fixture_play(struct fixture *fixture, const struct env_envelope *incoming);

/* Whether that frame, and no other, waits for the service that the test plays. */
bool fixture_sent_only(struct env_test_peer *peer, const char *frame);

/* ask.echo over any client's connection. */
enum env_status fixture_ask_over(struct fixture *fixture, struct env_connection *connection, const char *text,
				 struct env_call **out);

#endif
