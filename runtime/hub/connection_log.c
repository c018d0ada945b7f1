/* Lines of the log about connections. */
#include "hub/connection_log.h"

#include <stdio.h>

/* Bytes of a user's name and of a trace id that stand in the log at most, with a NUL. */
#define LOGGED_NAME 65
#define LOGGED_TRACE 41
/* Room for two numbers, both of these, and the words between them. */
#define WHO_SIZE 160

/* Who the peer is: its address, and its user where it has one. */
static void write_who(char who[WHO_SIZE], const struct env_connection *connection)
{
	char name[LOGGED_NAME];

	env_log_clean(name, sizeof(name), connection->user);
	(void)snprintf(who, WHO_SIZE, "connection %u/%u%s%s", (unsigned)connection->address.slot,
		       (unsigned)connection->address.generation, name[0] == '\0' ? "" : " of ", name);
}

void env_connection_log_opened(const struct env_connection *connection)
{
	char who[WHO_SIZE];

	if (connection->sender->logger.write == NULL)
		return;
	write_who(who, connection);
	env_logger_write(&connection->sender->logger, ENV_LOG_DEBUG, "%s is open", who);
}

static bool is_usual(enum env_close why)
{
	return why == ENV_CLOSE_NORMAL || why == ENV_CLOSE_LOST || why == ENV_CLOSE_SHUTDOWN;
}

void env_connection_log_closed(const struct env_connection *connection, enum env_close why)
{
	char who[WHO_SIZE];

	if (connection->sender->logger.write == NULL)
		return;
	write_who(who, connection);
	env_logger_write(&connection->sender->logger, is_usual(why) ? ENV_LOG_DEBUG : ENV_LOG_WARNING,
			 "%s is closed: %s", who, env_close_text(why));
}

void env_connection_log_failed(const struct env_connection *connection, const struct env_message *message,
			       const char *who, enum env_status status, bool is_fault)
{
	env_logger_write(&connection->sender->logger, is_fault ? ENV_LOG_ERROR : ENV_LOG_DEBUG,
			 "%.*s: the %s failed: %s", ENV_STR_PRINT(message->name), who,
			 env_status_text(status));
}

void env_connection_log_payload(const struct env_connection *connection, const struct env_logged *logged)
{
	char who[WHO_SIZE];
	char trace[LOGGED_TRACE];
	char what[WHO_SIZE + LOGGED_TRACE + 40];
	bool hidden = logged->message->sensitive || logged->secret;

	write_who(who, connection);
	env_log_clean(trace, sizeof(trace), logged->trace);
	(void)snprintf(what, sizeof(what), "%s%s%s: %s", who, trace[0] == '\0' ? "" : ", trace ", trace,
		       logged->verb);
	env_log_payload(&connection->sender->logger, what, logged->message,
			hidden ? env_str("(sensitive)") : logged->payload);
}

const char *env_close_text(enum env_close why)
{
	static const char *const texts[] = {
		[ENV_CLOSE_NORMAL] = "as one of the two sides wanted",
		[ENV_CLOSE_LOST] = "the transport failed",
		[ENV_CLOSE_BAD_FRAMES] = "too many bad frames",
		[ENV_CLOSE_SLOW] = "the peer does not read",
		[ENV_CLOSE_MEMORY] = "out of memory",
		[ENV_CLOSE_SHUTDOWN] = "the hub goes",
	};

	return (size_t)why < sizeof(texts) / sizeof(texts[0]) ? texts[why] : "unknown";
}
