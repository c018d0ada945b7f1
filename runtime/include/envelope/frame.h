/*
 * One frame to and from text, without a hub: for programs with a loop, a transport and a way of answering of their own. With a hub nobody needs
 * this. All of it may be called from any thread; arena, buffer and errors belong to the caller and to one thread at a time.
 */
#ifndef ENVELOPE_FRAME_H
#define ENVELOPE_FRAME_H

#include <stddef.h>

#include <envelope/arena.h>
#include <envelope/buf.h>
#include <envelope/errors.h>
#include <envelope/message.h>
#include <envelope/status.h>
#include <envelope/str.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What stands in a frame. A text whose ptr is NULL is not there. */
struct env_frame {
	const struct env_envelope *envelope;
	const struct env_message *message;
	struct env_str trace;    /* `i` */
	struct env_str language; /* `l` */
	struct env_str state;    /* `s`: its code, which nobody has looked up */
	const void *payload;     /* the struct that the message's functions take; NULL where it has none */
	struct env_str type;     /* `t`, as it was read: also where there is no such message */
};

/*
 * Reads the `len` bytes at `text` as a frame of the registry's envelope, with the payload of one of its messages. All that `*out` points to lies in
 * the arena or is constant; the text is not needed afterwards, except by `out->type` where the status is ENV_NOT_FOUND.
 *
 * ENV_OK; ENV_SYNTAX: it is no JSON; ENV_INVALID: the frame's keys or the payload are not as they should be, in this order, with all errors of the
 * one or the other; ENV_NOT_FOUND: the registry has no message of `out->type`; ENV_LIMIT (deeper than ENV_DEPTH_DEFAULT + 1, or beyond
 * the arena's limit), ENV_NO_MEMORY. In each case `out->trace` is set where it could be read, for who answers. Errors are added to `errors`,
 * which may be NULL. An absent or null payload of an envelope of objects is read as `{}`. Reads nothing outside the text.
 */
enum env_status env_frame_decode(struct env_frame *out, const struct env_registry *registry,
				 struct env_arena *arena, const char *text, size_t len,
				 struct env_errors *errors);

/*
 * Appends the frame, with all keys of its envelope in their order, null where there is nothing (for a payload that is
 * required, but that the message has not, an empty object); `frame->type` is not looked at. The payload is checked as
 * env_encode() does. ENV_OK, or as env_encode(); ENV_INVALID too where a payload is wanted and NULL, where a key is
 * required and has nothing, or is shorter than its text. On failure nothing is appended.
 */
enum env_status env_frame_encode(const struct env_frame *frame, struct env_buf *out,
				 struct env_errors *errors);

#ifdef __cplusplus
}
#endif
#endif
