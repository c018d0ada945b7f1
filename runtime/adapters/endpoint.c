/* Where to serve, as text: an endpoint. */
#include "adapters/endpoint.h"

#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#define HOST_SIZE 64
#define PORT_SIZE 6

/* What comes after `prefix`, or NULL where the text does not begin with it. */
static const char *after(const char *text, const char *prefix)
{
	size_t len = strlen(prefix);

	return strncmp(text, prefix, len) == 0 ? text + len : NULL;
}

static bool copy(char *out, size_t size, const char *start, size_t len)
{
	if (len == 0 || len >= size)
		return false;
	memcpy(out, start, len);
	out[len] = '\0';
	return true;
}

/* 0 to 65535, in digits. */
static bool is_port(const char *text)
{
	unsigned long value = 0;
	size_t len = strlen(text);

	if (len == 0 || len >= PORT_SIZE || strspn(text, "0123456789") != len)
		return false;
	for (; *text != '\0'; text++)
		value = value * 10 + (unsigned long)(*text - '0');
	return value <= 65535;
}

/* "host:port" or "[host]:port". */
static bool split(const char *text, char host[HOST_SIZE], const char **port)
{
	const char *colon = strrchr(text, ':');

	if (colon == NULL || !is_port(colon + 1))
		return false;
	*port = colon + 1;
	if (text[0] == '[')
		return colon - text >= 2 && colon[-1] == ']' &&
		       copy(host, HOST_SIZE, text + 1, (size_t)(colon - text) - 2);
	return memchr(text, ':', (size_t)(colon - text)) == NULL &&
	       copy(host, HOST_SIZE, text, (size_t)(colon - text));
}

/* Returns how many were taken. */
static size_t take_found(struct env_endpoint *out, size_t room, const struct addrinfo *found)
{
	size_t count = 0;

	for (; found != NULL && count < room; found = found->ai_next, count++) {
		out[count] = (struct env_endpoint){.kind = ENV_ENDPOINT_TCP, .length = found->ai_addrlen};
		memcpy(&out[count].socket, found->ai_addr, found->ai_addrlen);
	}
	return count;
}

/* A host in numbers; adds to the `*count` that are there. */
static enum env_status read_host(struct env_endpoint *out, size_t room, size_t *count, const char *host,
				 const char *port)
{
	const struct addrinfo hints = {.ai_socktype = SOCK_STREAM,
				       .ai_flags = AI_NUMERICSERV | AI_NUMERICHOST};
	struct addrinfo *found = NULL;
	int problem = getaddrinfo(host, port, &hints, &found);

	if (problem != 0)
		return problem == EAI_MEMORY ? ENV_NO_MEMORY : ENV_INVALID;
	*count += take_found(out + *count, room - *count, found);
	freeaddrinfo(found);
	return ENV_OK;
}

/* No resolver is asked: localhost is a loopback address everywhere (RFC 6761 section 6.3). */
static enum env_status read_tcp(struct env_endpoint *out, size_t room, size_t *count, const char *text)
{
	char host[HOST_SIZE];
	const char *port = NULL;

	*count = 0;
	if (!split(text, host, &port))
		return ENV_INVALID;
	if (strcmp(host, "localhost") != 0)
		return read_host(out, room, count, host, port);
	enum env_status status = read_host(out, room, count, "127.0.0.1", port);
	return status == ENV_OK ? read_host(out, room, count, "::1", port) : status;
}

static enum env_status read_unix(struct env_endpoint *out, const char *path)
{
	struct sockaddr_un address = {.sun_family = AF_UNIX};

	if (!copy(address.sun_path, sizeof(address.sun_path), path, strlen(path)))
		return ENV_INVALID;
	*out = (struct env_endpoint){.kind = ENV_ENDPOINT_UNIX, .length = sizeof(address)};
	memcpy(&out->socket, &address, sizeof(address));
	return ENV_OK;
}

enum env_status env_endpoint_read_all(struct env_endpoint *out, size_t room, size_t *count, const char *text)
{
	const char *rest = after(text, "tcp:");
	enum env_status status = ENV_INVALID;

	if (rest != NULL)
		return read_tcp(out, room, count, rest);
	if ((rest = after(text, "unix:")) != NULL) {
		status = read_unix(out, rest);
	} else if (strcmp(text, "stdio:") == 0) {
		*out = (struct env_endpoint){.kind = ENV_ENDPOINT_STDIO};
		status = ENV_OK;
	}
	if (status == ENV_OK)
		*count = 1;
	return status;
}

enum env_status env_endpoint_read(struct env_endpoint *out, const char *text)
{
	size_t count = 0;

	return env_endpoint_read_all(out, 1, &count, text);
}

static void write_tcp(const struct env_endpoint *endpoint, char *text, size_t size)
{
	char host[INET6_ADDRSTRLEN] = "?";
	struct sockaddr_in6 six;
	struct sockaddr_in four;

	if (endpoint->socket.ss_family == AF_INET6) {
		memcpy(&six, &endpoint->socket, sizeof(six));
		(void)inet_ntop(AF_INET6, &six.sin6_addr, host, sizeof(host));
		(void)snprintf(text, size, "tcp:[%s]:%u", host, (unsigned)ntohs(six.sin6_port));
	} else {
		memcpy(&four, &endpoint->socket, sizeof(four));
		(void)inet_ntop(AF_INET, &four.sin_addr, host, sizeof(host));
		(void)snprintf(text, size, "tcp:%s:%u", host, (unsigned)ntohs(four.sin_port));
	}
}

void env_endpoint_write(const struct env_endpoint *endpoint, char text[ENV_ENDPOINT_TEXT_SIZE])
{
	struct sockaddr_un local;

	switch (endpoint->kind) {
	case ENV_ENDPOINT_STDIO:
		(void)snprintf(text, ENV_ENDPOINT_TEXT_SIZE, "stdio:");
		break;
	case ENV_ENDPOINT_UNIX:
		memcpy(&local, &endpoint->socket, sizeof(local));
		(void)snprintf(text, ENV_ENDPOINT_TEXT_SIZE, "unix:%s", local.sun_path);
		break;
	case ENV_ENDPOINT_TCP:
		write_tcp(endpoint, text, ENV_ENDPOINT_TEXT_SIZE);
		break;
	}
}
