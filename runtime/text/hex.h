/* Hexadecimal digits. */
#ifndef ENVELOPE_TEXT_HEX_H
#define ENVELOPE_TEXT_HEX_H

/* The digit's value, or -1 where it is none. */
static inline int env_hex_digit(char digit)
{
	if (digit >= '0' && digit <= '9')
		return digit - '0';
	if (digit >= 'a' && digit <= 'f')
		return digit - 'a' + 10;
	if (digit >= 'A' && digit <= 'F')
		return digit - 'A' + 10;
	return -1;
}

/* The value of the four digits at `digits`, or -1 where one of them is none. */
static inline long env_hex4(const char *digits)
{
	long value = 0;

	for (int i = 0; i < 4; i++) {
		int digit = env_hex_digit(digits[i]);
		if (digit < 0)
			return -1;
		value = value * 16 + digit;
	}
	return value;
}

#endif
