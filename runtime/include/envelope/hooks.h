/*
 * What a hub asks of the program: where lines for the log go, what time it is, who counts, what errors are called in
 * other languages. All may be called from any thread that answers requests, with locks of the runtime held: they must
 * not call back into the hub. A hook may take a lock of the program's, if no thread holds that lock while it calls the runtime.
 */
#ifndef ENVELOPE_HOOKS_H
#define ENVELOPE_HOOKS_H

#include <stddef.h>
#include <stdint.h>

#include <envelope/message.h>
#include <envelope/str.h>

#ifdef __cplusplus
extern "C" {
#endif

enum env_log_level {
	ENV_LOG_DEBUG,
	ENV_LOG_INFO,
	ENV_LOG_WARNING,
	ENV_LOG_ERROR,
};

/* One line for the log, NUL-terminated, without a line end. Holds a payload only with env_hub_options.log_payloads. */
typedef void env_log(void *user, enum env_log_level level, const char *text);

/* A clock: microseconds since some moment, never going back. Without one, CLOCK_MONOTONIC. */
struct env_clock {
	int64_t (*now)(void *user);
	void *user;
};

/* What became of a message. */
enum env_result {
	ENV_RESULT_SUCCESS, /* its final answer was a success; a one-way message was handled; a client heard it */
	ENV_RESULT_FAILURE, /* its final answer was a failure */
	ENV_RESULT_REFUSED, /* its payload broke the schema, or no handler was to have it: limits, drain, queue */
	ENV_RESULT_EXPIRED,   /* its queue or run time was over */
	ENV_RESULT_CANCELLED, /* the peer took it back */
	ENV_RESULT_CLOSED,    /* its connection went before it was answered */
	ENV_RESULT_SENT,      /* an outgoing message was queued */
	ENV_RESULT_COUNT
};

/* A short English text in static storage, for names of metrics. Never NULL, whatever the value. Any thread. */
const char *env_result_text(enum env_result result);

/* One message that came and ended, or went. Never its payload. */
struct env_metric {
	const struct env_message *message;
	enum env_result result;
	size_t bytes;    /* of its frame */
	int64_t wait_us; /* from its arrival to the begin of its handler, in microseconds */
	int64_t run_us;  /* from then to its end */
};
typedef void env_metrics(void *user, const struct env_metric *metric);

/*
 * The text of an error in a language, or NULL: the English one, which also stands for one that is no UTF-8. `key` is an
 * error's type ("value_error.missing") or one of those that docs/runtime.md lists ("job.no_answer"); `{name}` in a text
 * stands for a value of the error. The text stays where it is as long as the hub. `language` is what the frame, or else
 * the connection, asks for; ptr NULL: nothing.
 */
typedef const char *env_find_text(void *user, struct env_str language, const char *key);

#ifdef __cplusplus
}
#endif
#endif
