/* How far a frame is sound, and what stands there. */
#ifndef ENVELOPE_FRAME_PREFIX_H
#define ENVELOPE_FRAME_PREFIX_H

#include <stdbool.h>

#include "frame/read.h"

/*
 * Whether `text` is JSON of no more than reader->depth levels, and less than 4 GiB: ENV_OK; ENV_SYNTAX or ENV_LIMIT with `error` filled. Begins
 * behind what is known, and adds to it that the whole is sound, and the keys of the trace id. Time and memory as env_json_check().
 */
enum env_status env_frame_check(const struct env_frame_reader *reader, struct env_str text,
				struct env_json_error *error);

/*
 * The trace id among the keys that are known, in the text, or where it is escaped in reader->answer. Only what was complete counts; keys that
 * repeat count by their last, and an alias hides the name. ptr NULL where there is none of a legal length.
 */
struct env_str env_frame_prefix_trace(const struct env_frame_reader *reader);

#endif
