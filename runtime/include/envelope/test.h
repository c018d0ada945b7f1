/*
 * For tests of programs that use this library, with any test framework: nothing here fails a test, prints or exits;
 * functions say whether, and env_test_why() says why not. In a library of its own: Envelope::test, -lenvelope-test.
 */
#ifndef ENVELOPE_TEST_H
#define ENVELOPE_TEST_H

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/arena.h>
#include <envelope/connection.h>
#include <envelope/hub.h>
#include <envelope/message.h>
#include <envelope/pool.h>
#include <envelope/sender.h>
#include <envelope/status.h>
#include <envelope/str.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Bytes of an explanation, with its NUL; what is longer is cut. */
#define ENV_TEST_WHY_SIZE 1024

/* ---- a clock that stands still. Any thread ---- */

struct env_test_clock {
	pthread_mutex_t lock;
	int64_t now_us;
};

/* Sets it to one second. Nothing is to be freed; it must not be moved while it is in use. */
void env_test_clock_init(struct env_test_clock *clock);

/* The clock for env_hub_options.clock. */
struct env_clock env_test_clock_hook(struct env_test_clock *clock);

/*
 * Only moves it, to the end of time at most: what is due then happens in the next env_hub_run(). See
 * env_test_advance_ms() too.
 */
void env_test_clock_advance_ms(struct env_test_clock *clock, unsigned ms);

/* The same to any time, in microseconds; earlier than now, too. */
void env_test_clock_set(struct env_test_clock *clock, int64_t now_us);

/* What time it is, in microseconds. */
int64_t env_test_clock_now(struct env_test_clock *clock);

/* ---- an allocator that counts, and that fails when it is told to. Any thread ---- */

/* What an allocator did so far. */
struct env_test_memory {
	size_t asked;      /* calls of alloc */
	size_t failed;     /* that got nothing */
	size_t live;       /* allocations that were not given back yet */
	size_t live_bytes; /* and their bytes */
	size_t peak_bytes; /* most bytes that lived at once */
};

enum env_test_failing {
	ENV_TEST_FAIL_ONCE, /* one allocation */
	ENV_TEST_FAIL_ON,   /* that one and all after it */
};

struct env_test_allocator {
	struct env_allocator hook; /* what takes an allocator takes a pointer to this */
	pthread_mutex_t lock;
	struct env_test_memory count;
	size_t left; /* allocations until one fails; 0: none does */
	enum env_test_failing failing;
};

/* One on malloc that does not fail. Nothing is to be freed; it must not be moved while it is in use. */
void env_test_allocator_init(struct env_test_allocator *allocator);

/* The n-th allocation from now on fails, the next being the first. 0: none does, from now on. */
void env_test_allocator_fail(struct env_test_allocator *allocator, size_t n, enum env_test_failing failing);

/* What it did since it was made. */
struct env_test_memory env_test_allocator_count(struct env_test_allocator *allocator);

/* ---- a log that keeps its lines. Any thread ---- */

struct env_test_line {
	struct env_test_line *next; /* NULL: the last at this moment; see env_test_log_next() */
	enum env_log_level level;
	const char *text;
};

struct env_test_log {
	pthread_mutex_t lock;
	struct env_test_line *first;
	struct env_test_line *last;
	size_t count;
	size_t lost; /* lines for which there was no memory */
};

/* An empty one. Give its lines back with env_test_log_clear(). */
void env_test_log_init(struct env_test_log *log);

/* The env_log for env_hub_options.log, with a struct env_test_log as log_user. */
void env_test_log_write(void *log, enum env_log_level level, const char *text);

/* The oldest line that has `part` in it, or NULL. Borrowed until env_test_log_clear(). */
const struct env_test_line *env_test_log_find(struct env_test_log *log, const char *part);

/* The line after `last` (NULL: the first), or NULL. Borrowed likewise. */
const struct env_test_line *env_test_log_next(struct env_test_log *log, const struct env_test_line *last);

/* Forgets all lines. */
void env_test_log_clear(struct env_test_log *log);

/* ---- a catcher of messages. Loop only ---- */

/* A copy of a message as listeners were told of it. */
struct env_caught {
	const struct env_message *message;
	const void *payload; /* a value of message->payload; NULL where it has none */
	const struct env_state *state;
	struct env_str trace;
	struct env_str language;
	struct env_str user; /* whose connection it is */
	struct env_address address;
};

struct env_catcher;

/*
 * Catches each message of a hub in one direction from now on, as a listener of the lowest priority. ENV_NO_MEMORY. Free it
 * with env_catcher_free(), before the hub.
 */
enum env_status env_catcher_new(struct env_catcher **out, struct env_hub *hub, enum env_direction direction);

/* NULL is fine. */
void env_catcher_free(struct env_catcher *catcher);

/*
 * Takes the oldest of this message (NULL: of any), or NULL. Borrowed until env_catcher_clear(). Messages are caught in
 * the turns of the loop: what a handler sends to another connection, or a worker to any, after env_hub_run().
 */
const struct env_caught *env_catcher_take(struct env_catcher *catcher, const struct env_message *message);

/* Forgets all that was caught, taken or not. */
void env_catcher_clear(struct env_catcher *catcher);

/* How many were caught and not taken. */
size_t env_catcher_count(const struct env_catcher *catcher);

/* Why the last env_catcher_take() gave NULL: what there is instead. Borrowed until the next. */
const char *env_catcher_why(const struct env_catcher *catcher);

/* ---- all in one: a hub as tests want it. Loop only ---- */

struct env_test_peer;

/* Read `hub` to `state`; the rest is the test's own. It must not be moved while it is open. */
struct env_test {
	struct env_hub *hub;
	struct env_pool *pool;      /* ENV_POOL_INLINE: deferred handlers run in env_test_run() */
	struct env_catcher *sent;   /* all that goes out; a test may free it, and set it to NULL */
	struct env_test_peer *peer; /* who asks in env_test_ask(); NULL before the first time */
	struct env_test_clock clock;
	struct env_test_log log;
	struct env_test_allocator memory; /* of hub and pool; everything else here is on malloc */
	const struct env_state *state;    /* of the last final answer that was asked for; NULL: none came */

	struct env_test_peer *peers;
	env_log *user_log;
	void *user_log_user;
	bool own_clock;
	bool own_pool;
	bool own_memory;
	unsigned asked;
	char why[ENV_TEST_WHY_SIZE];
};

/*
 * Makes a hub with a package, and everything above. `package` may be NULL: the built-in messages. `options` may be NULL.
 * What they have set is used instead of the test's own: clock, allocator, and pool, which the caller frees, before
 * env_test_close(); lines of the log go to both. ENV_MISMATCH and others as env_hub_add(); ENV_NO_MEMORY, ENV_IO. On failure
 * nothing is open, and closing it does no harm; env_test_why() says more. Close it with env_test_close().
 */
enum env_status env_test_open(struct env_test *test, const struct env_package *package,
			      const struct env_hub_options *options);

/*
 * Runs what is due, closes all peers and gives everything back. False where a request was still to be answered, where
 * the hub would not come to rest, or where memory was not given back: a request, sender or packet that is held. Nothing
 * but env_test_why() may be called afterwards.
 */
bool env_test_close(struct env_test *test);

/*
 * Frees catcher, pool and hub before the end, for what has to be freed after them (channels, say), and for tests of what
 * outlives them: requests and senders that are held, and the frames that peers have not taken. Runs nothing before. The
 * test can only be closed then; of a frame that is taken, `message` and `state` are NULL. A pool of the caller's is freed
 * before. False where a request was still to be answered.
 */
bool env_test_free_hub(struct env_test *test);

/* Why the last function of a test or of one of its peers failed. Borrowed until the next one that does. */
const char *env_test_why(const struct env_test *test);

/*
 * Turns the loop and runs deferred handlers until nothing is left to do at this moment. With a pool of the caller's that
 * has threads, it waits for them, at most ten seconds. False where no end is in sight.
 */
bool env_test_run(struct env_test *test);

/*
 * Lets time pass: goes from one moment when something is due to the next, and runs the hub at each. False as
 * env_test_run(), and where the clock is not the test's.
 */
bool env_test_advance_ms(struct env_test *test, unsigned ms);

/*
 * Sends a request as a peer would, over the wire; runs; and takes its final answer, which must be `reply` (an error is a
 * message like others): the payload, a value of reply->payload, borrowed from the peer until it is used again; a pointer
 * to nothing where `reply` has no payload. NULL where anything else comes of it. In which state it came (a success, a failure)
 * is in test->state. Answers before the final one are dropped; whatever else is sent to the peer can be taken from
 * test->peer. `payload` is checked: ENV_INVALID is told as NULL.
 */
const void *env_test_ask(struct env_test *test, const struct env_message *message, const void *payload,
			 const struct env_message *reply);

/* The same with the name of a type and a payload in JSON (NULL: none), right or wrong. */
const void *env_test_ask_json(struct env_test *test, const char *type, const char *payload,
			      const struct env_message *reply);

/* ---- a peer in memory, who speaks frames. Loop only ---- */

/* A frame that the hub sent. Borrowed from the peer until it is used again. */
struct env_test_frame {
	struct env_str text; /* all of it */
	struct env_str type;
	struct env_str payload; /* as JSON; "null" where there is none */
	struct env_str trace;   /* ptr NULL: none */
	const struct env_state *state;
	const struct env_message *message;
};

/*
 * Opens a connection to the hub. `options` may be NULL; its transport is not looked at. With ENV_ROLE_CLIENT the hub is the
 * client and this peer the service. Fails as env_connection_open(). env_test_close() frees it, or you do.
 */
enum env_status env_test_peer_open(struct env_test_peer **out, struct env_test *test,
				   const struct env_connection_options *options);

/* Closes the connection where it is still open (ENV_CLOSE_NORMAL), and frees the peer. NULL is fine. */
void env_test_peer_free(struct env_test_peer *peer);

/* The hub's end, or NULL once it is closed; whether it is, and why (`why` may be NULL). */
struct env_connection *env_test_peer_connection(const struct env_test_peer *peer);
bool env_test_peer_closed(const struct env_test_peer *peer, enum env_close *why);

/*
 * Sends a message. `cause` has the trace id, state and language, as far as the envelope has keys for them; NULL: none of
 * them. Inline handlers run before it returns, deferred ones in env_test_run(). ENV_INVALID: the payload breaks its schema.
 * ENV_CLOSED: the connection is closed, by now at least. ENV_NO_MEMORY.
 */
enum env_status env_test_peer_send(struct env_test_peer *peer, const struct env_message *message,
				   const void *payload, const struct env_cause *cause);

/* The same with the name of a type and a payload in JSON (NULL: none), right or wrong, sent as it is. */
enum env_status env_test_peer_send_json(struct env_test_peer *peer, const char *type, const char *payload,
					const struct env_cause *cause);

/* The same with a whole frame, right or wrong. */
enum env_status env_test_peer_send_frame(struct env_test_peer *peer, const char *frame);

/*
 * Takes the oldest frame that the hub sent. False where there is none, or no memory for it. What was sent before the
 * connection closed can still be taken.
 */
bool env_test_peer_take(struct env_test_peer *peer, struct env_test_frame *frame);

/* Takes all of them, as text, joined by line ends; "" where there is none, NULL where there is no memory. Borrowed likewise. */
const char *env_test_peer_take_all(struct env_test_peer *peer);

/*
 * Takes the oldest frame and compares it with an object in JSON: the frame has each of its members, with an equal value,
 * whatever the order and the white space. Members that `frame` does not name are not looked at. False, with both texts
 * in env_test_why(), where they differ or there is no frame; and where one of them has a name with a NUL, or an integer of
 * more than 64 bits.
 */
bool env_test_peer_expect(struct env_test_peer *peer, const char *frame);

/* env_test_ask() and env_test_ask_json() as this peer. */
const void *env_test_peer_ask(struct env_test_peer *peer, const struct env_message *message,
			      const void *payload, const struct env_message *reply);
const void *env_test_peer_ask_json(struct env_test_peer *peer, const char *type, const char *payload,
				   const struct env_message *reply);

#ifdef __cplusplus
}
#endif
#endif
