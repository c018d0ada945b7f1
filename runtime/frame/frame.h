/* Frames: what stands in them, and how they are written. */
#ifndef ENVELOPE_FRAME_FRAME_H
#define ENVELOPE_FRAME_FRAME_H

#include <envelope/buf.h>
#include <envelope/message.h>
#include <envelope/request.h>

#include "catalogue/catalogue.h"
#include "loop/workspace.h"
#include "text/tape.h"

/* An incoming frame, read with an envelope's keys. Strings live in the workspace or the text. */
struct env_frame {
	struct env_tape tape;
	uint32_t payload; /* the item of `p` on the tape; 0: absent or null */
	struct env_str type;
	struct env_str trace;    /* ptr NULL: none, or none that may be echoed */
	struct env_str language; /* ptr NULL: none */
	const struct env_state *state;
};

/*
 * Reads `text` as a frame of `envelope` with at most `depth` levels. ENV_OK. ENV_SYNTAX or ENV_INVALID: the
 * errors are in the workspace, in the order of the envelope's keys. ENV_LIMIT: it is a frame, but there is no
 * room in the arena for it. ENV_NO_MEMORY. `frame->trace` is set in every case, where it could be read.
 */
enum env_status env_frame_read(struct env_frame *frame, const struct env_catalogue *catalogue,
			       const struct env_envelope *envelope, struct env_workspace *workspace,
			       struct env_str text, unsigned depth);

/*
 * Finds the trace id in the beginning of a frame that is no JSON after that: `prefix`, which is well-formed
 * as far as it goes. Only what was complete counts; keys that repeat count by their last, and an alias hides
 * the name. NULL in `*trace` where there is none of a legal length.
 */
void env_frame_find_trace(struct env_str prefix, const struct env_header_key *key, struct env_arena *arena,
			  struct env_str *trace);

/* The envelope's key for a role, or NULL. */
const struct env_header_key *env_envelope_find_key(const struct env_envelope *envelope,
						   enum env_header_role role);

/* A part of a text. */
struct env_span {
	size_t at;
	size_t len;
};

/*
 * Appends a frame: all keys of meta->envelope in their order, null where there is nothing. `payload` is of
 * the type meta->message has, and is not looked at where it has none. ENV_OK; ENV_INVALID with the errors
 * added; ENV_LIMIT, ENV_NO_MEMORY. On failure `out` may hold a part. `*span` is where the payload stands in `out`.
 */
enum env_status env_frame_write(struct env_buf *out, const struct env_meta *meta, const void *payload,
				struct env_errors *errors, struct env_span *span);

#endif
