/* Where lines for the log go. */
#include "hub/log.h"

#include <stdarg.h>
#include <stdio.h>

#define LONGEST_LINE 512

void env_logger_write(const struct env_logger *logger, enum env_log_level level, const char *format, ...)
{
	char line[LONGEST_LINE];
	va_list values;

	if (logger->write == NULL)
		return;
	va_start(values, format);
	/* clang 14 does not see that va_start() has set it: NOLINTNEXTLINE(clang-analyzer-valist.Uninitialized) */
	int len = vsnprintf(line, sizeof(line), format, values);
	va_end(values);
	if (len >= 0)
		logger->write(logger->user, level, line);
}
