/* Classes of ASCII characters, whatever the locale is. */
#ifndef ENVELOPE_TEXT_ASCII_H
#define ENVELOPE_TEXT_ASCII_H

#include <stdbool.h>

/* DIGIT, as RFC 5234, section B.1, calls it; and ALPHA. */
static inline bool env_is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static inline bool env_is_alpha(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static inline bool env_is_alpha_or_digit(char c)
{
	return env_is_alpha(c) || env_is_digit(c);
}

/* The small letter of a large one; anything else as it is. */
static inline char env_small_letter(char c)
{
	if (c >= 'A' && c <= 'Z')
		return (char)(c - 'A' + 'a');
	return c;
}

#endif
