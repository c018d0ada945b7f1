/* A descriptor that another thread makes readable: a pipe, which every POSIX system has. */
#include "loop/wake.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

/* The same descriptor, beyond the standard ones; -1 with errno, and it is closed. */
static int move_up(int fd)
{
	if (fd > STDERR_FILENO)
		return fd;
	int moved = fcntl(fd, F_DUPFD, STDERR_FILENO + 1);
	int reason = errno;
	(void)close(fd);
	errno = reason;
	return moved;
}

static bool prepare(int fd)
{
	return fd != -1 && fcntl(fd, F_SETFL, O_NONBLOCK) != -1 && fcntl(fd, F_SETFD, FD_CLOEXEC) != -1;
}

bool env_pipe_open(int ends[2])
{
	int fds[2];

	if (pipe(fds) == -1)
		return false;
	for (int i = 0; i < 2; i++)
		ends[i] = move_up(fds[i]);
	if (prepare(ends[0]) && prepare(ends[1]))
		return true;
	int reason = errno;
	env_pipe_close(ends);
	errno = reason;
	return false;
}

void env_pipe_close(const int ends[2])
{
	for (int i = 0; i < 2; i++)
		if (ends[i] != -1)
			(void)close(ends[i]);
}

enum env_status env_wake_open(struct env_wake *wake)
{
	int ends[2];

	if (!env_pipe_open(ends))
		return ENV_IO;
	*wake = (struct env_wake){.read_fd = ends[0], .write_fd = ends[1]};
	return ENV_OK;
}

void env_wake_close(struct env_wake *wake)
{
	const int ends[2] = {wake->read_fd, wake->write_fd};

	env_pipe_close(ends);
}

/* A pipe that is full is readable, which is all that is wanted. */
void env_wake_signal(const struct env_wake *wake)
{
	int reason = errno;

	while (write(wake->write_fd, "", 1) == -1 && errno == EINTR)
		continue;
	errno = reason;
}

void env_wake_clear(const struct env_wake *wake)
{
	char bytes[64];
	int reason = errno;
	ssize_t count = 0;

	do
		count = read(wake->read_fd, bytes, sizeof(bytes));
	while (count > 0 || (count == -1 && errno == EINTR));
	errno = reason;
}
