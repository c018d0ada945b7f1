/* A hub with workers, and work that is done when the test says so. */
#ifndef ENVELOPE_TESTS_ADAPTERS_WORK_H
#define ENVELOPE_TESTS_ADAPTERS_WORK_H

#include <pthread.h>
#include <stdbool.h>

#include <envelope/hub.h>

#include "service.h"
#include "work.env.h"

struct work {
	struct env_pool *pool;
	struct env_hub *hub;
	pthread_mutex_t lock;
	pthread_cond_t moved;
	bool released; /* what is held goes on */
	unsigned held; /* handlers that wait to be released, or did */
	unsigned done;
	char text[65536]; /* of answers */
	/* Of work_serve(). */
	char directory[32];
	char address[64];
	bool listening;
	enum env_status status;
	pthread_t thread;
};

/* `queue` as in env_pool_options; `limits` may be NULL. */
void work_open(struct work *work, int workers, size_t queue, const struct env_limits *limits);
/* The pool first, as a program does. */
void work_close(struct work *work);

/* Lets what is held go on, and what will be held. */
void work_release(struct work *work);
/* Waits until as many handlers are held, or are done. */
void work_await_held(struct work *work, unsigned count);
void work_await_done(struct work *work, unsigned count);
unsigned work_count_done(struct work *work);

/* Serves on a socket of its own in a thread; returns once it listens. The other waits until it has ended, well. */
void work_serve(struct work *work);
void work_join(struct work *work);

/* Frames of the peer, with their line ends. */
#define TASK(type, id, more) "{\"t\":\"" type "\",\"i\":\"" id "\",\"p\":{\"id\":" id more "}}\n"
#define DO(id) TASK("work.do", id, "")
#define HOLD(id) TASK("work.do", id, ",\"hold\":true")
#define NOTE(id) TASK("work.note", id, "")
#define HOLD_NOTE(id) TASK("work.note", id, ",\"hold\":true")
#define DONE(id) "{\"t\":\"work.done\",\"p\":{\"id\":" id "},\"i\":\"" id "\",\"s\":\"s\"}\n"
#define REFUSED(id) \
	"{\"t\":\"error.job\",\"p\":{\"msg\":\"the service is closing\"},\"i\":\"" id "\",\"s\":\"f\"}\n"

#endif
