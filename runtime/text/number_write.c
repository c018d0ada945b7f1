/* Doubles and floats to text. */
#include "text/number.h"

#include <string.h>

#include "text/digits.h"
#include "text/seventeen.h"
#include "text/shortest.h"

char *env_seventeen_put_scientific(char *to, uint64_t sixteen, unsigned last, int power)
{
	const struct env_seventeen_spelt spelt =
		env_seventeen_spell((struct env_seventeen){sixteen, last, power});

	env_seventeen_put_with_point(to, spelt, 1);
	to += spelt.count > 1 ? spelt.count + 1 : 1;
	*to++ = 'e';
	*to++ = power < 0 ? '-' : '+';
	power = power < 0 ? -power : power;
	if (power >= 100)
		*to++ = (char)('0' + power / 100);
	*to++ = (char)('0' + power / 10 % 10);
	*to++ = (char)('0' + power % 10);
	return to;
}

/* With the zeros that it lacks. */
static struct env_seventeen fill_up(struct env_shortest shortest)
{
	int count = (int)env_digits_count(shortest.digits);
	uint64_t digits = shortest.digits * env_digits_ten((size_t)(ENV_SEVENTEEN - count));

	return (struct env_seventeen){digits / 10, (unsigned)(digits % 10), shortest.exponent + count - 1};
}

char *env_seventeen_put_any(char *to, uint64_t bits)
{
	return env_seventeen_put(to, fill_up(env_shortest_decimal(bits)));
}

size_t env_number_from_double(char *out, double value)
{
	return (size_t)(env_seventeen_put_double(out, value) - out);
}

size_t env_number_from_float(char *out, float value)
{
	char *to = out;
	uint32_t bits;

	memcpy(&bits, &value, sizeof(bits));
	*to = '-';
	to += bits >> 31;
	return (size_t)(env_seventeen_put(to, fill_up(env_shortest_of_float(bits & INT32_MAX))) - out);
}
