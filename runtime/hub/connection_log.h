/* Lines of the log about connections, which say whose they are. */
#ifndef ENVELOPE_HUB_CONNECTION_LOG_H
#define ENVELOPE_HUB_CONNECTION_LOG_H

#include "hub/connection.h"

/* Loop only, as all of these but where another thread is named. */
void env_connection_log_opened(const struct env_connection *connection);

/* That it is closed, and why: a warning where the peer, or a lack of memory, is the reason. */
void env_connection_log_closed(const struct env_connection *connection, enum env_close why);

/* Whether what failed did so as the peer is gone, or does not read, which is nobody's fault. Any thread. */
static inline bool env_connection_is_missed(const struct env_connection *connection, enum env_status status)
{
	return !env_connection_is_up(connection) && (status == ENV_CLOSED || status == ENV_LIMIT);
}

/* That the handler or the guard (`who`) of a message failed; where that is nobody's fault, for who debugs. Any thread. */
void env_connection_log_failed(const struct env_connection *connection, const struct env_message *message,
			       const char *who, enum env_status status, bool is_fault);

/* A message on its way through a connection. */
struct env_logged {
	const char *verb; /* what is done with it: "takes" */
	const struct env_message *message;
	struct env_str trace;
	struct env_str payload; /* as JSON */
	bool secret; /* nothing of the payload may be shown, whether the message is sensitive or not */
};

/* The slow half of env_connection_log_message(). */
void env_connection_log_payload(const struct env_connection *connection, const struct env_logged *logged);

/* Logs it, where payloads are to be logged. */
static inline void env_connection_log_message(const struct env_connection *connection,
					      struct env_logged logged)
{
	const struct env_logger *logger = &connection->sender->logger;

	if (logger->payloads && logger->write != NULL)
		env_connection_log_payload(connection, &logged);
}

#endif
