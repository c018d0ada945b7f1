/* The keys of an envelope's frames. */
#ifndef ENVELOPE_FRAME_KEYS_H
#define ENVELOPE_FRAME_KEYS_H

#include <envelope/message.h>

#include "text/utf8.h"

/* The length of the text of a key of one letter, as most are: `,"t":`. */
#define ENV_FRAME_SHORT_KEY 5

/* The envelope's key for a role, or NULL. */
static inline const struct env_header_key *env_envelope_find_key(const struct env_envelope *envelope,
								 enum env_header_role role)
{
	for (size_t i = 0; i < envelope->key_count; i++)
		if (envelope->keys[i].role == role)
			return &envelope->keys[i];
	return NULL;
}

/* Whether who reads a frame takes this text at the key, which is not the payload's; ptr NULL: there is none. */
static inline bool env_header_takes(const struct env_header_key *key, struct env_str text)
{
	if (text.ptr == NULL)
		return !key->required;
	return env_utf8_valid(text) && env_utf8_length_within(text, 0, key->max_length);
}

#endif
