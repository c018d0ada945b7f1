/* Frames written. */
#ifndef ENVELOPE_FRAME_WRITE_H
#define ENVELOPE_FRAME_WRITE_H

#include <envelope/frame.h>

/* A part of a text. */
struct env_span {
	size_t at;
	size_t len;
};

/*
 * The first key beside the payload's that who reads the frame would not take: it is required, and there is nothing; or its text is too long, or no
 * UTF-8. NULL where all is well.
 */
const struct env_header_key *env_frame_find_unfit(const struct env_frame *frame);

/* As env_frame_encode() without a look at those, but that on failure `out` may hold a part. `*span` is where the payload stands in `out`. */
enum env_status env_frame_write(const struct env_frame *frame, struct env_buf *out, struct env_errors *errors,
				struct env_span *span);

/* A payload that is no struct: what writes it, as JSON that the message's schema permits, where the frame stands. */
struct env_frame_text {
	char *(*put)(char *at, const void *of); /* returns the place behind what it wrote */
	const void *of;
	size_t size; /* most bytes of it */
};

/* The same with such a payload. ENV_OK; ENV_NO_MEMORY where `out` has no room for its size, nor for ENV_WRITE_ROOM bytes more. */
enum env_status env_frame_write_text(const struct env_frame *frame, const struct env_frame_text *payload,
				     struct env_buf *out, struct env_span *span);

#endif
