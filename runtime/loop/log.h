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

/*
 * Logs one line, cut where it is too long. What a peer sent must not stand in it: a line end there would forge
 * a line of the log.
 */
void env_logger_write(const struct env_logger *logger, enum env_log_level level, const char *format, ...)
	ENV_PRINTF(3, 4);

/* Says that a message is not sent, where and of what kind the first error is; the values stay out of the log. */
void env_log_invalid(const struct env_logger *logger, const struct env_message *message,
		     const struct env_errors *errors);

/* The slow half of env_log_message(). */
void env_log_payload(const struct env_logger *logger, const char *what, const struct env_message *message,
		     struct env_str payload, bool secret);

/*
 * Logs a message with the begin of its payload, where payloads are to be logged and this one may be: neither the message is
 * sensitive, nor `secret`, what it says.
 */
static inline void env_log_message(const struct env_logger *logger, const char *what,
				   const struct env_message *message, struct env_str payload, bool secret)
{
	if (logger->payloads && logger->write != NULL)
		env_log_payload(logger, what, message, payload, secret);
}

/* A string that need not end in a NUL, for "%.*s". */
#define ENV_STR_PRINT(str) (int)(str).len, (str).ptr

#endif
