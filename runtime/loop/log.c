/* Where lines for the log go. */
#include "loop/log.h"

#include <stdarg.h>
#include <stdio.h>

#include <envelope/errors.h>

/* Bytes of a key that stand in the log at most. */
#define LOGGED_KEY 40
/* Bytes of the way to a value that stand in the log, with a NUL. */
#define LOGGED_PLACE 120
/* Room for an index in decimal. */
#define INDEX_SIZE 24
/* Bytes of a payload that stand in the log at most. */
#define LOGGED_PAYLOAD 300

void env_logger_write(const struct env_logger *logger, enum env_log_level level, const char *format, ...)
{
	char line[ENV_LOG_LINE_SIZE];
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

/* ASCII that is seen, and spaces. */
static char shown(char byte)
{
	return (char)(byte < ' ' || byte > '~' ? '?' : byte);
}

void env_log_clean(char *out, size_t size, struct env_str text)
{
	size_t len = text.len < size ? text.len : size - 1;

	for (size_t i = 0; i < len; i++)
		out[i] = shown(text.ptr[i]);
	out[len] = '\0';
}

/* Appends what may stand in a log of a key, which is the peer's or the application's: not too much of it. */
static size_t append_key(char *out, size_t at, struct env_str key)
{
	size_t len = key.len < LOGGED_KEY ? key.len : LOGGED_KEY;

	for (size_t i = 0; i < len && at + 1 < LOGGED_PLACE; i++)
		out[at++] = (char)(key.ptr[i] == ' ' ? '?' : shown(key.ptr[i]));
	return at;
}

/* The way to the error, "items.1.count", cut where it is too long. */
static void write_place(char *out, const struct env_error *error)
{
	size_t at = 0;

	for (size_t i = 0; i < error->loc_count && at + 1 < LOGGED_PLACE; i++) {
		char index[INDEX_SIZE];
		const struct env_loc *step = &error->loc[i];

		if (i > 0)
			out[at++] = '.';
		if (step->key.ptr != NULL)
			at = append_key(out, at, step->key);
		else if (snprintf(index, sizeof(index), "%zu", step->index) > 0)
			at = append_key(out, at, env_str(index));
	}
	out[at] = '\0';
}

void env_log_invalid(const struct env_logger *logger, const struct env_message *message,
		     const struct env_errors *errors)
{
	char place[LOGGED_PLACE] = "";

	if (errors->count == 0)
		return;
	const struct env_error *error = &errors->items[0];
	size_t count = errors->count + errors->more;
	/* keys of maps are what a message says */
	if (message->sensitive)
		(void)snprintf(place, sizeof(place), "(sensitive)");
	else
		write_place(place, error);
	env_logger_write(logger, ENV_LOG_ERROR,
			 "%.*s is not sent: %zu error%s in its payload, the first is %s at %s",
			 ENV_STR_PRINT(message->name), count, count == 1 ? "" : "s",
			 env_error_type(error->kind), place[0] == '\0' ? "the root" : place);
}

void env_log_payload(const struct env_logger *logger, const char *what, const struct env_message *message,
		     struct env_str payload)
{
	char text[LOGGED_PAYLOAD + 1];

	env_log_clean(text, sizeof(text), payload);
	env_logger_write(logger, ENV_LOG_DEBUG, "%s %.*s %s", what, ENV_STR_PRINT(message->name), text);
}
