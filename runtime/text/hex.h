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

/* The value of the four digits at `digits`, or -1 where one of them is none. Digits are as good as random, so that they decide about no jump. */
static inline long env_hex4(const char *digits)
{
	unsigned value = 0;
	unsigned others = 0;

	for (int i = 0; i < 4; i++) {
		unsigned digit = (unsigned char)digits[i];
		unsigned is_number = digit - '0' < 10;
		unsigned is_letter = (digit | 0x20) - 'a' < 6;
		others |= is_number + is_letter - 1;
		value = value * 16 + (digit & 0xF) + 9 * (digit >> 6);
	}
	return others == 0 ? (long)value : -1;
}

#endif
