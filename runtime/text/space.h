/* White space between the tokens of JSON text (RFC 8259 section 2). */
#ifndef ENVELOPE_TEXT_SPACE_H
#define ENVELOPE_TEXT_SPACE_H

#include <stdbool.h>

static inline bool env_is_space(char byte)
{
	return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

#endif
