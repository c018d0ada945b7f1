/* Explanations of what failed. */
#include "testing/why.h"

#include <stdarg.h>
#include <stdio.h>

#include <envelope/test.h>

static void write_at(char *why, size_t at, const char *format, va_list values)
{
	/* clang 14 does not see that va_start() has set it: NOLINTNEXTLINE(clang-analyzer-valist.Uninitialized) */
	if (vsnprintf(why + at, ENV_TEST_WHY_SIZE - at, format, values) < 0)
		why[at] = '\0';
}

void env_test_explain(char *why, const char *format, ...)
{
	va_list values;

	va_start(values, format);
	write_at(why, 0, format, values);
	va_end(values);
}

void env_test_explain_more(char *why, const char *format, ...)
{
	va_list values;

	va_start(values, format);
	write_at(why, strlen(why), format, values);
	va_end(values);
}
