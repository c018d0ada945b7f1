/* The keys of an envelope's frames. */
#ifndef ENVELOPE_FRAME_KEYS_H
#define ENVELOPE_FRAME_KEYS_H

#include <envelope/message.h>

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

#endif
