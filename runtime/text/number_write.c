/* Doubles and floats to text. */
#include "text/number.h"

#include <string.h>

#include "text/digits.h"
#include "text/shortest.h"

/*
 * The powers of ten of a first digit that is written plainly, without an exponent: from the first to before
 * the second.
 */
#define FIRST_PLAIN (-4)
#define END_PLAIN 16

/* Bytes that are copied of the digits, whatever their number: the room is there. */
#define COPIED 24

/* Digits that a double has at most. */
#define MOST_DIGITS 17

/* "1.5e+16": the first digit stands for 10^power. */
static char *put_scientific(char *to, const char *digits, int count, int power)
{
	*to++ = digits[0];
	if (count > 1) {
		*to = '.';
		memcpy(to + 1, digits + 1, COPIED);
		to += count;
	}
	*to++ = 'e';
	*to++ = power < 0 ? '-' : '+';
	power = power < 0 ? -power : power;
	if (power >= 100)
		*to++ = (char)('0' + power / 100);
	*to++ = (char)('0' + power / 10 % 10);
	*to++ = (char)('0' + power % 10);
	return to;
}

/* "150.0": the first digit stands for 10^power. Behind the digits there are zeros. */
static char *put_plain(char *to, const char *digits, int count, int power)
{
	if (power < 0) {
		/* The digits follow: NOLINTNEXTLINE(bugprone-not-null-terminated-result) */
		memcpy(to, "0.000", 5);
		to += 1 - power;
		memcpy(to, digits, COPIED);
		return to + count;
	}
	int whole = power + 1;
	int more = count > whole ? count - whole : 1;
	memcpy(to, digits, COPIED);
	to += whole;
	*to = '.';
	memcpy(to + 1, digits + whole, COPIED);
	return to + 1 + more;
}

/* Takes the zeros away that the digits end with. */
static void strip(struct env_shortest *shortest)
{
	static const struct {
		uint32_t power;
		int zeros;
	} steps[] = {{100000000, 8}, {100000000, 8}, {10000, 4}, {100, 2}, {10, 1}};

	if (shortest->digits == 0 || shortest->digits % 10 != 0)
		return;
	for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++) {
		if (shortest->digits % steps[i].power == 0) {
			shortest->digits /= steps[i].power;
			shortest->exponent += steps[i].zeros;
		}
	}
}

/* Writes all seventeen digits, whatever their number, and zeros behind them; returns where. */
static const char *put_digits(char *room, uint64_t digits)
{
	uint64_t rest = digits / 100000000;

	room[0] = (char)('0' + rest / 100000000);
	env_digits_put_eight(room + 1, (uint32_t)(rest % 100000000));
	env_digits_put_eight(room + 9, (uint32_t)(digits % 100000000));
	memset(room + MOST_DIGITS, '0', COPIED + 8);
	return room;
}

/* Writes the decimal with its sign. */
static size_t write_decimal(char *out, struct env_shortest shortest, bool negative)
{
	char room[MOST_DIGITS + ENV_NUMBER_MAX];
	char *to = out;

	/* signs are hard to guess */
	*to = '-';
	to += negative;
	strip(&shortest);
	int count = (int)env_digits_count(shortest.digits);
	const char *digits = put_digits(room, shortest.digits) + MOST_DIGITS - count;
	int power = shortest.exponent + count - 1;
	if (power < FIRST_PLAIN || power >= END_PLAIN)
		to = put_scientific(to, digits, count, power);
	else
		to = put_plain(to, digits, count, power);
	return (size_t)(to - out);
}

size_t env_number_from_double(char *out, double value)
{
	uint64_t bits;

	memcpy(&bits, &value, sizeof(bits));
	return write_decimal(out, env_shortest_decimal(bits & INT64_MAX), bits >> 63 != 0);
}

size_t env_number_from_float(char *out, float value)
{
	uint32_t bits;

	memcpy(&bits, &value, sizeof(bits));
	return write_decimal(out, env_shortest_of_float(bits & INT32_MAX), bits >> 31 != 0);
}
