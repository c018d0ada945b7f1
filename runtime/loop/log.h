/* Where lines for the log go. */
#ifndef ENVELOPE_LOOP_LOG_H
#define ENVELOPE_LOOP_LOG_H

#include <stdbool.h>

#include <envelope/hub.h>

struct env_logger {
	env_log *write; /* NULL: nowhere */
	void *user;
	bool payloads; /* env_hub_options.log_payloads */
};

#if defined(__GNUC__)
#define ENV_PRINTF(text, first) __attribute__((format(printf, text, first)))
#else
#define ENV_PRINTF(text, first)
#endif

/* Room for a line, with its NUL. */
#define ENV_LOG_LINE_SIZE 512

/*
 * Logs one line, cut where it is too long. What a peer sent must not stand in it: a line end there would forge
 * a line of the log.
 */
void env_logger_write(const struct env_logger *logger, enum env_log_level level, const char *format, ...)
	ENV_PRINTF(3, 4);

/*
 * Says that a message is not sent, where and of what kind the first error is; the values stay out of the log, and of a
 * sensitive one the place.
 */
void env_log_invalid(const struct env_logger *logger, const struct env_message *message,
		     const struct env_errors *errors);

/*
 * Makes of a peer's text what may stand in a line: of other bytes than visible ASCII and spaces there are question
 * marks. Cut to `size`, with a NUL.
 */
void env_log_clean(char *out, size_t size, struct env_str text);

/* Logs a message with the begin of its payload, and before it what becomes of it. */
void env_log_payload(const struct env_logger *logger, const char *what, const struct env_message *message,
		     struct env_str payload);

/* A string that need not end in a NUL, for "%.*s". */
#define ENV_STR_PRINT(str) (int)(str).len, (str).ptr

#endif
