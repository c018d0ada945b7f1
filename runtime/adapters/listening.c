/* A socket that takes connections. */
#include "adapters/listening.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define BACKLOG 256

static const struct sockaddr *socket_address(const struct env_endpoint *endpoint)
{
	return (const struct sockaddr *)(const void *)&endpoint->socket;
}

static struct sockaddr_un unix_address(const struct env_endpoint *endpoint)
{
	struct sockaddr_un local;

	memcpy(&local, &endpoint->socket, sizeof(local));
	return local;
}

/* close() that leaves errno alone. */
static void close_quietly(int fd)
{
	int reason = errno;

	(void)close(fd);
	errno = reason;
}

/* Neither blocking nor inherited by programs that are started. */
static bool prepare(int fd)
{
	int flags = fcntl(fd, F_GETFL);

	return flags != -1 && fcntl(fd, F_SETFL, flags | O_NONBLOCK) != -1 &&
	       fcntl(fd, F_SETFD, FD_CLOEXEC) != -1;
}

static int open_socket(const struct env_endpoint *endpoint)
{
	int fd = socket(endpoint->socket.ss_family, SOCK_STREAM, 0);

	if (fd != -1 && !prepare(fd)) {
		close_quietly(fd);
		return -1;
	}
	return fd;
}

/* Whether the file is a socket that nobody listens at. */
static bool is_stale(const struct env_endpoint *endpoint)
{
	struct sockaddr_un local = unix_address(endpoint);
	struct stat info;

	if (lstat(local.sun_path, &info) != 0 || !S_ISSOCK(info.st_mode))
		return false;
	int fd = open_socket(endpoint);
	if (fd == -1)
		return false;
	bool refused = connect(fd, socket_address(endpoint), endpoint->length) == -1 && errno == ECONNREFUSED;
	(void)close(fd);
	return refused;
}

static int bind_unix(int fd, const struct env_endpoint *endpoint)
{
	struct sockaddr_un local = unix_address(endpoint);

	if (bind(fd, socket_address(endpoint), endpoint->length) == 0)
		return 0;
	if (errno != EADDRINUSE)
		return -1;
	if (!is_stale(endpoint) || unlink(local.sun_path) != 0) {
		errno = EADDRINUSE;
		return -1;
	}
	return bind(fd, socket_address(endpoint), endpoint->length);
}

static int bind_tcp(int fd, const struct env_endpoint *endpoint)
{
	int on = 1;

	if (setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on)) != 0)
		return -1;
	return bind(fd, socket_address(endpoint), endpoint->length);
}

/* Notes what the endpoint has become: the port, the file. */
static int note_endpoint(struct env_listening_socket *listening)
{
	struct stat info;

	if (listening->endpoint.kind == ENV_ENDPOINT_TCP) {
		listening->endpoint.length = sizeof(listening->endpoint.socket);
		return getsockname(listening->fd, (struct sockaddr *)(void *)&listening->endpoint.socket,
				   &listening->endpoint.length);
	}
	struct sockaddr_un local = unix_address(&listening->endpoint);
	if (lstat(local.sun_path, &info) != 0)
		return -1;
	listening->device = info.st_dev;
	listening->inode = info.st_ino;
	return 0;
}

enum env_status env_listening_open(struct env_listening_socket *out, const struct env_endpoint *endpoint)
{
	struct env_listening_socket listening = {.fd = open_socket(endpoint), .endpoint = *endpoint};

	if (listening.fd == -1)
		return ENV_IO;
	int bound = endpoint->kind == ENV_ENDPOINT_UNIX ? bind_unix(listening.fd, endpoint)
							: bind_tcp(listening.fd, endpoint);
	if (bound != 0 || listen(listening.fd, BACKLOG) != 0 || note_endpoint(&listening) != 0) {
		close_quietly(listening.fd);
		return ENV_IO;
	}
	*out = listening;
	return ENV_OK;
}

/* The file is taken away first, unless somebody has put another one there. */
void env_listening_close(struct env_listening_socket *listening)
{
	struct stat info;

	if (listening->endpoint.kind == ENV_ENDPOINT_UNIX) {
		struct sockaddr_un local = unix_address(&listening->endpoint);
		if (lstat(local.sun_path, &info) == 0 && info.st_dev == listening->device &&
		    info.st_ino == listening->inode)
			(void)unlink(local.sun_path);
	}
	(void)close(listening->fd);
}

int env_listening_accept(const struct env_listening_socket *listening)
{
	int fd = accept(listening->fd, NULL, NULL);

	if (fd == -1 || prepare(fd))
		return fd;
	close_quietly(fd);
	return -1;
}
