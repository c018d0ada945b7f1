/* What a frame ought to be and to be told, judged from its tree alone, not by the library. */
#ifndef ENVELOPE_TESTS_CONFORMANCE_FRAME_H
#define ENVELOPE_TESTS_CONFORMANCE_FRAME_H

#include <stdbool.h>
#include <stddef.h>

#include <jansson.h>

/* Whether the frame's keys are what the recorded service's envelope wants, without any coercion. */
bool frame_is_valid(const json_t *frame);

/* The trace id that an answer has to carry: a string of at most 20 code points, borrowed, or NULL. `id` wins over `i`, even when null. */
const json_t *frame_trace(const json_t *frame);

/* The same of a text that stops being JSON after `pos` code points: what could be read up to there. The caller owns it; NULL: none. */
json_t *frame_trace_before(const char *text, size_t len, size_t pos);

/* The bytes of the first `pos` code points of the text; all, where it has fewer. */
size_t frame_offset(const char *text, size_t len, size_t pos);

/* The value that an error of the frame's own keys speaks of, or NULL: ["id"] is `id`, else `i`. ["__root__"] is the frame. */
const json_t *frame_find_header(const json_t *frame, const json_t *loc);

/* The value in a tree at a location, or NULL. */
const json_t *frame_find(const json_t *tree, const json_t *loc);

/*
 * The messages that frames stand for, an array that the caller owns: each as an object of `t`, `p`, `i` and `s`, null where there is
 * nothing, with the messages of an s.batch or s.batch2 in its place. `frames` holds objects.
 */
json_t *frames_expand(const json_t *frames);

/* Whether the frame is one of those two, and how many messages it stands for. */
bool frame_is_batch(const json_t *frame);
bool frame_is_table(const json_t *frame); /* an s.batch2 */
size_t frame_message_count(const json_t *frame);

/* Whether the location is that of one of the frame's keys, or the root. */
bool frame_loc_is_header(const json_t *loc);

#endif
