/* SIGINT and SIGTERM as something to poll for. */
#ifndef ENVELOPE_ADAPTERS_SIGNALS_H
#define ENVELOPE_ADAPTERS_SIGNALS_H

#include <signal.h>
#include <stdbool.h>

#include <envelope/status.h>

struct env_signals {
	int fd; /* can be read after a signal; -1: somebody else in this process catches them */
	int write_fd;
	struct sigaction interrupt; /* what was there before */
	struct sigaction terminate;
};

/*
 * Catches both until env_signals_close(). A process has only one such place: where one is open already, this
 * one stays deaf and ENV_OK is answered. ENV_IO with errno.
 */
enum env_status env_signals_open(struct env_signals *out);
void env_signals_close(struct env_signals *signals);

/* Takes one signal that came; false where none did. */
bool env_signals_take(const struct env_signals *signals);

#endif
