/* Frames by the keys of their envelopes: written as a peer writes them, read as a peer reads them. */
#ifndef ENVELOPE_TESTING_FRAME_H
#define ENVELOPE_TESTING_FRAME_H

#include <envelope/buf.h>
#include <envelope/test.h>

/*
 * Appends a frame of an envelope: the type, the payload as it is (ptr NULL: left out), and what of `cause` (may be NULL)
 * the envelope has keys for. ENV_INVALID where a text is not UTF-8; ENV_NO_MEMORY. On failure `out` may have grown.
 */
enum env_status env_test_frame_write(struct env_buf *out, const struct env_envelope *envelope,
				     struct env_str type, struct env_str payload,
				     const struct env_cause *cause);

/* The texts of a frame's keys, by what they are for; ptr NULL where there is none. */
struct env_test_parts {
	struct env_str type;
	struct env_str payload; /* JSON */
	struct env_str trace;
	struct env_str state;
};

/*
 * Reads a frame of one of two envelopes, which agree in their keys' names where they have both (the second may be NULL).
 * Everything is copied into the arena. ENV_SYNTAX, ENV_INVALID, ENV_NO_MEMORY.
 */
enum env_status env_test_frame_read(struct env_test_parts *out, struct env_arena *arena, struct env_str text,
				    const struct env_envelope *envelope, const struct env_envelope *other);

#endif
