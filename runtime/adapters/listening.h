/* A socket that takes connections. */
#ifndef ENVELOPE_ADAPTERS_LISTENING_H
#define ENVELOPE_ADAPTERS_LISTENING_H

#include <sys/types.h>

#include "adapters/endpoint.h"

struct env_listening_socket {
	int fd;
	struct env_endpoint endpoint; /* with the port that the system chose */
	dev_t device;                 /* of a unix socket's file, to know it again */
	ino_t inode;
};

/*
 * Listens at the endpoint (tcp or unix), non-blocking. A socket file that nobody listens at any more is
 * replaced. ENV_IO with errno. Close it with env_listening_close(), which also takes the socket file away.
 */
enum env_status env_listening_open(struct env_listening_socket *out, const struct env_endpoint *endpoint);
void env_listening_close(struct env_listening_socket *listening);

/* The next connection that waits, non-blocking, or -1 with errno. */
int env_listening_accept(const struct env_listening_socket *listening);

#endif
