/* A descriptor that another thread makes readable: a pipe, which every POSIX system has. */
#include "loop/wake.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

static int prepare(int fd)
{
	int flags = fcntl(fd, F_GETFL);

	if (flags == -1 || fcntl(fd, F_SETFL, flags | O_NONBLOCK) == -1)
		return -1;
	return fcntl(fd, F_SETFD, FD_CLOEXEC);
}

enum env_status env_wake_open(struct env_wake *wake)
{
	int fds[2];

	if (pipe(fds) == -1)
		return ENV_IO;
	*wake = (struct env_wake){.read_fd = fds[0], .write_fd = fds[1]};
	if (prepare(fds[0]) == 0 && prepare(fds[1]) == 0)
		return ENV_OK;
	int reason = errno;
	env_wake_close(wake);
	errno = reason;
	return ENV_IO;
}

void env_wake_close(struct env_wake *wake)
{
	(void)close(wake->read_fd);
	(void)close(wake->write_fd);
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
