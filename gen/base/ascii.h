/* Classes of ASCII characters, whatever the locale is. */
#ifndef GEN_BASE_ASCII_H
#define GEN_BASE_ASCII_H

#include <stdbool.h>

static inline bool ascii_is_digit(char character)
{
	return character >= '0' && character <= '9';
}

static inline bool ascii_is_letter(char character)
{
	return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

/* The value of a hexadecimal digit, or -1. */
static inline int ascii_hex_value(char character)
{
	if (ascii_is_digit(character))
		return character - '0';
	if (character >= 'a' && character <= 'f')
		return character - 'a' + 10;
	return character >= 'A' && character <= 'F' ? character - 'A' + 10 : -1;
}

#endif
