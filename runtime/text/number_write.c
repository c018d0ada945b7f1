/* Doubles and floats to text. */
#include "text/number.h"

#include "text/shortest.h"

/*
 * The powers of ten of a first digit that is written plainly, without an exponent: from the first to before
 * the second.
 */
#define FIRST_PLAIN (-4)
#define END_PLAIN 16

/* Appends `count` zeros; returns the place after them. */
static char *put_zeros(char *to, int count)
{
	for (; count > 0; count--)
		*to++ = '0';
	return to;
}

static char *put(char *to, const char *from, int count)
{
	memcpy(to, from, (size_t)count);
	return to + count;
}

/* "1.5e+16": the first digit stands for 10^power. */
static char *put_scientific(char *to, const char *digits, int count, int power)
{
	*to++ = digits[0];
	if (count > 1) {
		*to++ = '.';
		to = put(to, digits + 1, count - 1);
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

/* "150.0": the first digit stands for 10^power. */
static char *put_plain(char *to, const char *digits, int count, int power)
{
	if (power < 0) {
		to = put(to, "0.", 2);
		to = put_zeros(to, -power - 1);
		return put(to, digits, count);
	}
	int whole = count < power + 1 ? count : power + 1;
	to = put(to, digits, whole);
	to = put_zeros(to, power + 1 - whole);
	*to++ = '.';
	if (count == whole)
		*to++ = '0';
	return put(to, digits + whole, count - whole);
}

/* Writes the decimal with its sign. */
static size_t write_decimal(char *out, struct env_shortest shortest, bool negative)
{
	char digits[ENV_NUMBER_MAX];
	char *to = out;

	if (negative)
		*to++ = '-';
	while (shortest.digits >= 10 && shortest.digits % 10 == 0) {
		shortest.digits /= 10;
		shortest.exponent++;
	}
	int count = (int)env_number_from_uint(digits, shortest.digits);
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
