/* A peer at a socket, blocking. */
#include "peer.h"

#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <check.h>

int peer_connect(const char *path)
{
	struct sockaddr_un address = {.sun_family = AF_UNIX};
	int fd = socket(AF_UNIX, SOCK_STREAM, 0);

	(void)snprintf(address.sun_path, sizeof(address.sun_path), "%s", path);
	ck_assert_int_eq(connect(fd, (const struct sockaddr *)(const void *)&address, sizeof(address)), 0);
	return fd;
}

void peer_put(int fd, const char *text)
{
	ck_assert_int_eq((int)write(fd, text, strlen(text)), (int)strlen(text));
}

void peer_expect(int fd, const char *text)
{
	char got[4096];
	size_t used = 0;

	ck_assert_uint_lt(strlen(text), sizeof(got));
	while (used < strlen(text)) {
		ssize_t count = read(fd, got + used, strlen(text) - used);
		ck_assert_int_gt((int)count, 0);
		used += (size_t)count;
	}
	got[used] = '\0';
	ck_assert_str_eq(got, text);
}

void peer_expect_end(int fd)
{
	char byte;

	ck_assert_int_eq((int)read(fd, &byte, 1), 0);
	ck_assert_int_eq(close(fd), 0);
}
