/* Addresses to serve at, as text. */
#ifndef ENVELOPE_ADAPTERS_ADDRESS_H
#define ENVELOPE_ADAPTERS_ADDRESS_H

#include <sys/socket.h>
#include <sys/un.h>

#include <envelope/status.h>

enum env_address_kind {
	ENV_ADDRESS_STDIO,
	ENV_ADDRESS_TCP,
	ENV_ADDRESS_UNIX,
};

struct env_address {
	enum env_address_kind kind;
	struct sockaddr_storage socket; /* of tcp and unix */
	socklen_t length;
};

/*
 * Reads "tcp:127.0.0.1:7070", "tcp:[::1]:7070", "tcp:localhost:0", "unix:/path" or "stdio:". ENV_INVALID,
 * ENV_NO_MEMORY. No name but localhost is looked up.
 */
enum env_status env_address_read(struct env_address *out, const char *text);

#define ENV_ADDRESS_TEXT_SIZE (sizeof(struct sockaddr_un) + 32)

/* Writes the address as env_address_read() reads it, NUL-terminated. */
void env_address_write(const struct env_address *address, char text[ENV_ADDRESS_TEXT_SIZE]);

#endif
