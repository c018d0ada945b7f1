/* Where to serve, as text: an endpoint. */
#ifndef ENVELOPE_ADAPTERS_ENDPOINT_H
#define ENVELOPE_ADAPTERS_ENDPOINT_H

#include <stddef.h>
#include <sys/socket.h>
#include <sys/un.h>

#include <envelope/status.h>

enum env_endpoint_kind {
	ENV_ENDPOINT_STDIO,
	ENV_ENDPOINT_TCP,
	ENV_ENDPOINT_UNIX,
};

struct env_endpoint {
	enum env_endpoint_kind kind;
	struct sockaddr_storage socket; /* of tcp and unix */
	socklen_t length;
};

/*
 * Reads "tcp:127.0.0.1:7070", "tcp:[::1]:7070", "tcp:localhost:0", "unix:/path" or "stdio:". ENV_INVALID,
 * ENV_NO_MEMORY. No name but localhost is looked up.
 */
enum env_status env_endpoint_read(struct env_endpoint *out, const char *text);

/* The same with all that localhost stands for, at most `room` (not 0): one or more. On failure `count` is untouched. */
enum env_status env_endpoint_read_all(struct env_endpoint *out, size_t room, size_t *count, const char *text);

#define ENV_ENDPOINT_TEXT_SIZE (sizeof(struct sockaddr_un) + 32)

/* Writes the endpoint as env_endpoint_read() reads it, NUL-terminated. */
void env_endpoint_write(const struct env_endpoint *endpoint, char text[ENV_ENDPOINT_TEXT_SIZE]);

#endif
