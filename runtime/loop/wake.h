/* A descriptor that another thread makes readable. */
#ifndef ENVELOPE_LOOP_WAKE_H
#define ENVELOPE_LOOP_WAKE_H

#include <stdbool.h>

#include <envelope/status.h>

/*
 * A pipe whose ends do not block, and no program that is executed gets; neither is one of the standard descriptors, which somebody may have closed and
 * others still use by their numbers. False with errno.
 */
bool env_pipe_open(int ends[2]);
void env_pipe_close(const int ends[2]);

struct env_wake {
	int read_fd;
	int write_fd;
};

/* ENV_IO with errno. */
enum env_status env_wake_open(struct env_wake *wake);
void env_wake_close(struct env_wake *wake);

/* Makes it readable; any thread. */
void env_wake_signal(const struct env_wake *wake);

/* Makes it not readable. */
void env_wake_clear(const struct env_wake *wake);

#endif
