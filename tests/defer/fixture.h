/*
 * A test with the package `work` and peers. Nothing happens by itself, and nothing is caught: fixture_work() is the workers'
 * turn, fixture_pass() lets time go by.
 */
#ifndef ENVELOPE_TESTS_DEFER_FIXTURE_H
#define ENVELOPE_TESTS_DEFER_FIXTURE_H

#include <stdbool.h>
#include <stddef.h>

#include <envelope/state.h>
#include <envelope/test.h>

#include "work.env.h"

#define PEERS 3
#define HELD 8

struct fixture {
	struct env_test test;               /* whose clock is at 0 first */
	struct env_test_allocator memory;   /* of hub and pool, unless the options have another */
	struct env_pool *pool;              /* inline; a test may free it, and set it to NULL */
	struct env_hub *hub;                /* of the test */
	struct env_test_peer *peers[PEERS]; /* two are there from the beginning */
	bool open;
	/* What all handlers do; NULL: they answer with the text that they were given, those of one-way messages nothing. */
	enum env_status (*act)(struct fixture *fixture, struct env_request *request);
	struct env_request *held[HELD]; /* by act_hold() */
	size_t held_count;
	enum env_status status; /* for what a handler did */
	char ran[1024];         /* texts that handlers were given, each with a space behind it */
	char answers[65536];
};

/*
 * All messages but work.unbound have handlers. `options` (NULL: none) may have limits, metrics and texts; `queue` is the
 * pool's, 0: the default.
 */
void fixture_open(struct fixture *fixture, const struct env_hub_options *options, size_t queue);
/* Frees what is still there, pool first, and looks whether all memory was given back. */
void fixture_close(struct fixture *fixture);

/* The parts of fixture_open(), for those who expect them to fail: false where there was no memory. */
bool fixture_make(struct fixture *fixture, const struct env_hub_options *options, size_t queue);
bool fixture_connect(struct fixture *fixture, size_t peer);
void fixture_free(struct fixture *fixture);

/* Closes a peer from its side, and opens it again. */
void fixture_disconnect(struct fixture *fixture, size_t peer);
struct env_connection *fixture_connection(const struct fixture *fixture, size_t peer);
struct env_address fixture_address(const struct fixture *fixture, size_t peer);

/* Sends a frame; or a message whose payload has this text; or one with its trace id as text and with a key, as JSON. */
void fixture_push(struct fixture *fixture, size_t peer, const char *frame);
void fixture_ask(struct fixture *fixture, size_t peer, const char *type, const char *trace, const char *text);
void fixture_ask_keyed(struct fixture *fixture, size_t peer, const char *type, const char *trace,
		       const char *key);

/* Runs all that waits for a worker, and then the loop. How many ran. */
size_t fixture_work(struct fixture *fixture);
/* The same for the first of them. */
void fixture_work_one(struct fixture *fixture);
/* Time goes by, and the loop runs. */
void fixture_pass(struct fixture *fixture, unsigned ms);

/*
 * All that waits for a peer, each frame as "TRACE TYPE STATE TEXT", joined by "; ": TRACE and STATE are "-" where there is
 * none, TEXT is the payload's text or msg and is left out where there is none.
 */
const char *fixture_take(struct fixture *fixture, size_t peer);
/* The same as whole frames, joined by "\n". */
const char *fixture_take_frames(struct fixture *fixture, size_t peer);

/* Answers: a final one with this text, a step with it. */
enum env_status fixture_reply(struct env_request *request, const struct env_state *state, const char *text);

/* Gives up what act_hold() kept. */
void fixture_release(struct fixture *fixture);

/* Handlers that keep the request, say nothing, fail. */
enum env_status act_hold(struct fixture *fixture, struct env_request *request);
enum env_status act_forget(struct fixture *fixture, struct env_request *request);
enum env_status act_fail(struct fixture *fixture, struct env_request *request);

#endif
