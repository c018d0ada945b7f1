/* Frames written. */
#ifndef ENVELOPE_FRAME_WRITE_H
#define ENVELOPE_FRAME_WRITE_H

#include <envelope/frame.h>

/* A part of a text. */
struct env_span {
	size_t at;
	size_t len;
};

/* As env_frame_encode(), but that on failure `out` may hold a part. `*span` is where the payload stands in `out`. */
enum env_status env_frame_write(const struct env_frame *frame, struct env_buf *out, struct env_errors *errors,
				struct env_span *span);

/*
 * The same with a payload that is written already, as JSON that the message's schema permits. ENV_OK; ENV_NO_MEMORY where `out` has no room for it, nor
 * for ENV_WRITE_ROOM bytes more.
 */
enum env_status env_frame_write_text(const struct env_frame *frame, struct env_str payload,
				     struct env_buf *out, struct env_span *span);

#endif
