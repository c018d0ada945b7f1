/*
 * What the hub itself says in errors, by the keys of the catalogue of texts, in English; docs/runtime.md lists them.
 * `{status}` stands for what a status is called, `{limit}` for a number.
 */
#ifndef ENVELOPE_LOOP_TEXTS_H
#define ENVELOPE_LOOP_TEXTS_H

#include <stddef.h>

#include <envelope/hooks.h>
#include <envelope/status.h>
#include <envelope/str.h>

#define ENV_TEXTS(X)                                                                           \
	X(FRAME_BYTES, "bad_request.frame_bytes", "the frame has more than {limit} bytes")     \
	X(DECODED_BYTES, "bad_request.decoded_bytes", "the message is too large when decoded") \
	X(NO_HANDLER, "job.no_handler", "no handler is bound")                                 \
	X(NO_ANSWER, "job.no_answer", "no answer was given")                                   \
	X(NO_MEMORY, "job.no_memory", "out of memory")                                         \
	X(HANDLER_FAILED, "job.handler_failed", "the handler failed: {status}")                \
	X(GUARD_FAILED, "job.guard_failed", "the guard failed: {status}")                      \
	X(REQUESTS, "job.requests", "too many requests")                                       \
	X(DEFERRED_BYTES, "job.deferred_bytes", "too much is waiting")                         \
	X(RATE, "job.rate", "too many messages of this type")                                  \
	X(QUEUE_FULL, "job.queue_full", "the queue is full")                                   \
	X(QUEUE_EXPIRED, "job.queue_expired", "it waited too long")                            \
	X(RUN_EXPIRED, "job.run_expired", "it took too long")                                  \
	X(CANCELLED, "job.cancelled", "it was cancelled")                                      \
	X(CLOSING, "job.closing", "the service is closing")

enum env_text {
#define ENV_TEXT(name, key, english) ENV_TEXT_##name,
	ENV_TEXTS(ENV_TEXT)
#undef ENV_TEXT
};

/* The program's catalogue of texts. */
struct env_texts {
	env_find_text *find; /* NULL: it has none */
	void *user;
};

/* The text of an error in a language: that of the program's catalogue where there is one that is UTF-8, or `english`. */
const char *env_texts_find(const struct env_texts *texts, struct env_str language, const char *key,
			   const char *english);

struct env_text_values {
	enum env_status status;
	size_t limit;
};

/* Room for a text with its NUL; what does not fit is cut between characters. */
#define ENV_TEXT_SIZE 160

void env_text_write(char out[ENV_TEXT_SIZE], const struct env_texts *texts, struct env_str language,
		    enum env_text which, const struct env_text_values *values);

#endif
