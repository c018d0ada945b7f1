/* A frame in one pass, with its payload decoded where it stands: the fast way, which answers yes or "don't know". */
#ifndef ENVELOPE_FRAME_FAST_H
#define ENVELOPE_FRAME_FAST_H

#include <envelope/arena.h>
#include <envelope/message.h>
#include <envelope/read.h>

#include "frame/read.h"

struct env_frame_fast;

/*
 * The message of that type; NULL: there is none, where it sets `reading->unknown`, or else "don't know": it is not to be read here.
 */
typedef const struct env_message *env_frame_find(struct env_frame_fast *reading, struct env_str type);

/* What is read, and, from `message` on, what comes of it, which need not be set. Strings and the payload are copies in the arena. */
struct env_frame_fast {
	const struct env_envelope *envelope;
	env_frame_find *find;
	/*
	 * Whether the sender may send this message: asked once the frame was read to its end, before the payload is decoded. NULL: it may,
	 * and the payload is decoded where it stands.
	 */
	bool (*permit)(struct env_frame_fast *reading);
	void *user; /* of both */
	/* Set where the answer is "don't know": where the careful way may begin. */
	struct env_frame_prefix *sound;

	const struct env_message *message;
	void *payload;               /* a C value of message->payload; NULL where that is NULL */
	struct env_str payload_text; /* borrowed from the frame; "null" where it has none */
	struct env_str trace;        /* ptr NULL: none, as the next two */
	struct env_str language;
	struct env_str state; /* its code */
	bool refused;         /* `permit` said no */
	bool unknown;         /* there is no such message */
};

/*
 * Reads `text` as a frame of reading->envelope with at most `depth` levels. True: the careful way (frame/read.h and env_decode()) says the
 * same. False is "don't know": anything wrong or unusual, an alias of a key, an absent payload that is wanted; then the arena is as before, and only
 * `*sound` is told. Or it is `refused` or `unknown`, which are set, as are the strings but for the payload's: then the careful way would say no more
 * than that either.
 */
bool env_frame_read_fast(struct env_frame_fast *reading, struct env_arena *arena, struct env_padded text,
			 unsigned depth);

#endif
