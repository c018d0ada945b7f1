/* Frames read with care: by a tape of the whole text, with all that is wrong with them. */
#ifndef ENVELOPE_FRAME_READ_H
#define ENVELOPE_FRAME_READ_H

#include <envelope/arena.h>
#include <envelope/errors.h>
#include <envelope/message.h>
#include <envelope/read_words.h>

#include "text/tape.h"

/* Whether there is a state of that code. */
typedef bool env_state_known(const void *user, struct env_str code);

/* A key of the outermost object. */
struct env_frame_found {
	bool seen;
	bool escaped; /* the value has escapes */
	struct env_str
		literal; /* its value with its quotes, in the frame; ptr NULL: it has none, or no string */
};

/* The beginning of a frame that is known to be sound JSON, from its opening brace on. Zeroed: nothing is known. */
struct env_frame_prefix {
	const char *end;  /* between two tokens, or in a number; NULL: nothing is known */
	bool lacks_colon; /* a key stands before it, whose colon is not there */
	unsigned levels;  /* what is open there beside the outermost object */
	/* a bit for each of these, from the innermost on: whether it is an object */
	uint64_t objects[ENV_READ_LEVELS / 64];
	bool whole;                  /* and nothing else: all of the text is sound */
	struct env_frame_found name; /* the trace id by its name, and by its alias */
	struct env_frame_found alias;
};

/* How frames are read, and where to. */
struct env_frame_reader {
	const struct env_envelope *envelope;
	env_state_known *state_known; /* NULL: any code will do */
	const void *user;
	struct env_arena *arena;  /* of the tape and the strings */
	struct env_arena *answer; /* of the trace id of a frame that is none; may be the same */
	struct env_errors *errors;
	unsigned depth; /* levels that a frame may have */
	/* What is known of the frame, zeroed where that is nothing, and what the careful way learns of it: of one frame alone. Not NULL. */
	struct env_frame_prefix *sound;
};

/* A frame with its payload still on the tape. Strings live in the arenas or the text. */
struct env_frame_tape {
	struct env_tape tape;
	uint32_t payload; /* the item of `p` on the tape; 0: absent or null */
	struct env_str type;
	struct env_str trace; /* ptr NULL: none, or none that may be echoed; so the next two */
	struct env_str language;
	struct env_str state;
};

/*
 * Reads `text` as a frame. ENV_OK. ENV_SYNTAX or ENV_INVALID: the errors are added, in the order of the envelope's
 * keys. ENV_LIMIT: it is a frame, but there is no room in the arena for it. ENV_NO_MEMORY. `frame->trace` is set in
 * every case, where it could be read.
 */
enum env_status env_frame_read(struct env_frame_tape *frame, const struct env_frame_reader *reader,
			       struct env_str text);

/* The payload as text, quotes of a string included; "null" where there is none. */
struct env_str env_frame_payload(const struct env_frame_tape *frame);

/*
 * Decodes the payload of a frame that was read, as `type`, into `*out`; an absent one counts as `{}` where the
 * envelope's payloads are objects, else as null. As env_decode().
 */
enum env_status env_frame_decode_payload(struct env_frame_tape *frame, const struct env_frame_reader *reader,
					 const struct env_type *type, void *out);

#endif
