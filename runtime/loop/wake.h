/* A descriptor that another thread makes readable. */
#ifndef ENVELOPE_LOOP_WAKE_H
#define ENVELOPE_LOOP_WAKE_H

#include <envelope/status.h>

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
