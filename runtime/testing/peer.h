/* A peer from inside: frames that it has, and the envelopes that it speaks. */
#ifndef ENVELOPE_TESTING_PEER_H
#define ENVELOPE_TESTING_PEER_H

#include <envelope/memory.h>
#include <envelope/test.h>

/* A frame that the hub sent; the text stands behind it. */
struct env_test_mail {
	struct env_test_mail *next;
	struct env_str text;
};

struct env_test_peer {
	struct env_test *test;
	struct env_test_peer *next; /* of the test */
	struct env_memory_peer *end;
	/* What it says and hears; `_errors` NULL where it is the same as the other or there is none. */
	const struct env_envelope *says;
	const struct env_envelope *says_errors;
	const struct env_envelope *hears;
	const struct env_envelope *hears_errors;
	struct env_test_mail *first; /* came and was not taken */
	struct env_test_mail **last;
	struct env_arena arena; /* what it lends, until it is used again */
};

/*
 * Fetches what the hub has sent to the end of the list. False, with an explanation, where there was no memory: then a frame
 * is lost.
 */
bool env_test_peer_fetch(struct env_test_peer *peer);

/* Takes one out of the list; `place` points to it. The caller frees it. */
struct env_test_mail *env_test_peer_unlink(struct env_test_peer *peer, struct env_test_mail **place);

/* Reads a frame into the peer's arena. False, with an explanation, where it cannot be read. */
bool env_test_peer_read(struct env_test_peer *peer, struct env_str text, struct env_test_frame *frame);

/*
 * Explains what became of something that was to be done; returns `status`. Explains nothing where it is ENV_OK.
 */
enum env_status env_test_report(struct env_test *test, const char *what, enum env_status status);

#endif
