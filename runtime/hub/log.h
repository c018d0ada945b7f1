/* Where lines for the log go. */
#ifndef ENVELOPE_HUB_LOG_H
#define ENVELOPE_HUB_LOG_H

#include <envelope/hub.h>

struct env_logger {
	env_log *write; /* NULL: nowhere */
	void *user;
};

#if defined(__GNUC__)
#define ENV_PRINTF(text, first) __attribute__((format(printf, text, first)))
#else
#define ENV_PRINTF(text, first)
#endif

/*
 * Logs one line, cut where it is too long. What a peer sent must not stand in it: a line end there would forge
 * a line of the log.
 */
void env_logger_write(const struct env_logger *logger, enum env_log_level level, const char *format, ...)
	ENV_PRINTF(3, 4);

/* A string that need not end in a NUL, for "%.*s". */
#define ENV_STR_PRINT(str) (int)(str).len, (str).ptr

#endif
