/* A client's way to a service: lines over a socket that is connected here. */
#include <envelope/lines.h>

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include "adapters/endpoint.h"
#include "adapters/failure.h"

#define MOST_ENDPOINTS 4 /* that localhost is tried at */

/* A connect() over TCP that a signal interrupted goes on by itself. Returns 0, or -1 with errno. */
static int await_connect(int fd)
{
	struct pollfd entry = {.fd = fd, .events = POLLOUT};
	int problem = 0;
	socklen_t length = sizeof(problem);

	while (poll(&entry, 1, -1) == -1) {
		if (errno != EINTR)
			return -1;
	}
	if (getsockopt(fd, SOL_SOCKET, SO_ERROR, &problem, &length) != 0)
		return -1;
	errno = problem;
	return problem == 0 ? 0 : -1;
}

/* A Unix socket that was waiting for room has to begin anew, and looks to poll() as one that is connected. */
static int connect_whatever_comes(int fd, const struct env_endpoint *endpoint)
{
	const struct sockaddr *address = (const struct sockaddr *)(const void *)&endpoint->socket;
	int result = connect(fd, address, endpoint->length);

	if (result == -1 && errno == EINTR && endpoint->kind == ENV_ENDPOINT_TCP)
		return await_connect(fd);
	while (result == -1 && errno == EINTR)
		result = connect(fd, address, endpoint->length);
	return result;
}

static int connect_socket(int fd, const struct env_endpoint *endpoint)
{
	if (fcntl(fd, F_SETFD, FD_CLOEXEC) == -1)
		return -1;
	return connect_whatever_comes(fd, endpoint) == 0 ? 0 : -1;
}

/* A socket that is connected to the endpoint, or -1 with errno. */
static int open_connected(const struct env_endpoint *endpoint)
{
	int fd = socket(endpoint->socket.ss_family, SOCK_STREAM, 0);

	if (fd == -1 || connect_socket(fd, endpoint) == 0)
		return fd;
	int reason = errno;
	(void)close(fd);
	errno = reason;
	return -1;
}

/* The first of them that somebody listens at. */
static int open_any(const struct env_endpoint *endpoints, size_t count)
{
	int fd = -1;

	for (size_t i = 0; fd == -1 && i < count; i++)
		fd = open_connected(&endpoints[i]);
	return fd;
}

static enum env_status connect_to(struct env_lines **out, struct env_hub *hub, const char *address,
				  const struct env_connection_options *options)
{
	struct env_endpoint endpoints[MOST_ENDPOINTS];
	size_t count = 0;
	enum env_status status = env_endpoint_read_all(endpoints, MOST_ENDPOINTS, &count, address);

	if (status != ENV_OK || endpoints[0].kind == ENV_ENDPOINT_STDIO)
		return status == ENV_OK ? ENV_INVALID : status;
	int fd = open_any(endpoints, count);
	if (fd == -1)
		return ENV_IO;
	status = env_lines_open(out, hub, fd, fd, true, options);
	if (status != ENV_OK) {
		int reason = errno;
		(void)close(fd);
		errno = reason;
	}
	return status;
}

enum env_status env_connect(struct env_lines **out, struct env_hub *hub, const char *address,
			    const struct env_connection_options *options)
{
	const struct env_connection_options client = {.role = ENV_ROLE_CLIENT};
	enum env_status status = connect_to(out, hub, address, options == NULL ? &client : options);

	if (status != ENV_OK)
		env_adapter_log_failure(hub, "connect to", false, address, status);
	return status;
}
