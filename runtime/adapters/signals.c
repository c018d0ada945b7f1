/* SIGINT and SIGTERM as something to poll for: their handler writes to a pipe. */
#include "adapters/signals.h"

#include <errno.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <unistd.h>

#include "loop/wake.h"

/* A signal handler is given nothing but its number; this is where it finds the pipe. -1: nobody catches. */
static atomic_int pipe_of_handler = -1;

/* How many threads run the handler now: the pipe must outlive them. */
static atomic_int handlers_running;

static void handle(int signal_number)
{
	int reason = errno;

	(void)signal_number;
	atomic_fetch_add(&handlers_running, 1);
	int fd = atomic_load(&pipe_of_handler);
	if (fd != -1) {
		ssize_t count = write(fd, "!", 1);
		(void)count;
	}
	atomic_fetch_sub(&handlers_running, 1);
	errno = reason;
}

enum env_status env_signals_open(struct env_signals *out)
{
	struct sigaction action = {.sa_handler = handle, .sa_flags = SA_RESTART};
	int ends[2];
	int nobody = -1;

	if (!env_pipe_open(ends))
		return ENV_IO;
	if (!atomic_compare_exchange_strong(&pipe_of_handler, &nobody, ends[1])) {
		env_pipe_close(ends);
		*out = (struct env_signals){.fd = -1, .write_fd = -1};
		return ENV_OK;
	}
	sigemptyset(&action.sa_mask);
	*out = (struct env_signals){.fd = ends[0], .write_fd = ends[1]};
	(void)sigaction(SIGINT, &action, &out->interrupt);
	(void)sigaction(SIGTERM, &action, &out->terminate);
	return ENV_OK;
}

void env_signals_close(struct env_signals *signals)
{
	const int ends[2] = {signals->fd, signals->write_fd};

	if (signals->fd == -1)
		return;
	(void)sigaction(SIGINT, &signals->interrupt, NULL);
	(void)sigaction(SIGTERM, &signals->terminate, NULL);
	atomic_store(&pipe_of_handler, -1);
	while (atomic_load(&handlers_running) != 0)
		(void)sched_yield();
	env_pipe_close(ends);
}

bool env_signals_take(const struct env_signals *signals)
{
	char byte = 0;

	return signals->fd != -1 && read(signals->fd, &byte, 1) == 1;
}
