/* Hexadecimal digits. */
#ifndef ENVELOPE_TEXT_HEX_H
#define ENVELOPE_TEXT_HEX_H

#include <stdint.h>

/* A bit that all digits have, above those of their values. */
#define ENV_HEX_DIGIT 0x10

/* Of each byte that is a digit its value, and that bit; 0 of all others. */
extern const uint8_t env_hex_values[256];

static inline unsigned env_hex_value(char digit)
{
	return env_hex_values[(unsigned char)digit];
}

/* The digit's value, or -1 where it is none. */
static inline int env_hex_digit(char digit)
{
	unsigned value = env_hex_value(digit);

	return value == 0 ? -1 : (int)(value - ENV_HEX_DIGIT);
}

/* The value of the four digits at `digits`, or -1 where one of them is none. Digits are as good as random, so that they decide about no jump. */
static inline long env_hex4(const char *digits)
{
	unsigned first = env_hex_value(digits[0]);
	unsigned second = env_hex_value(digits[1]);
	unsigned third = env_hex_value(digits[2]);
	unsigned fourth = env_hex_value(digits[3]);

	if ((first & second & third & fourth & ENV_HEX_DIGIT) == 0)
		return -1;
	return (long)((first << 12) + (second << 8) + (third << 4) + fourth) - ENV_HEX_DIGIT * 0x1111L;
}

#endif
