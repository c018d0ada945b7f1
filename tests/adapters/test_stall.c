/* A peer that reads at the worst moment: lines that came before must not wait for new input. */
#include "service.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <envelope/lines.h>

static int reader = -1; /* what is read once a send() was refused; -1: nothing */
static size_t lines_read;

static void read_all(void)
{
	char bytes[4096];
	ssize_t count;

	while ((count = read(reader, bytes, sizeof(bytes))) > 0) {
		for (ssize_t i = 0; i < count; i++)
			lines_read += bytes[i] == '\n';
	}
}

/* Stands before that of the C library for this program: only so can the peer read between two calls of it. */
ssize_t send(int fd, const void *bytes, size_t len, int flags)
{
	ssize_t count = sendto(fd, bytes, len, flags, NULL, 0);
	int reason = errno;

	if (count == -1 && reader != -1)
		read_all();
	errno = reason;
	return count;
}

enum { PINGS = 600 };

static void write_pings(int fd)
{
	static const char ping[] = "{\"t\":\"s.ping\",\"i\":\"\"}\n";
	static char in[PINGS * (sizeof(ping) - 1) + 1];

	for (size_t i = 0; i < PINGS; i++)
		memcpy(in + i * (sizeof(ping) - 1), ping, sizeof(ping));
	ck_assert_int_eq((int)write(fd, in, sizeof(in) - 1), (int)sizeof(in) - 1);
}

START_TEST(no_line_waits_for_new_input)
{
	const struct env_limits limits = {.outbound_bytes = 1024};
	struct service service;
	struct env_lines *lines = NULL;
	int ends[2];
	int small = 4096;

	service_open(&service, &limits);
	ck_assert_int_eq(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
	ck_assert_int_eq(fcntl(ends[1], F_SETFL, O_NONBLOCK), 0);
	ck_assert_int_eq(setsockopt(ends[0], SOL_SOCKET, SO_SNDBUF, &small, sizeof(small)), 0);
	ck_assert_int_eq(env_lines_open(&lines, service.hub, ends[0], ends[0], true, NULL), ENV_OK);
	write_pings(ends[1]);
	reader = ends[1];
	env_lines_ready(lines, true, false);
	read_all();
	while (env_lines_write_fd(lines) != -1) {
		env_lines_ready(lines, false, true);
		read_all();
	}
	ck_assert_uint_eq(lines_read, PINGS);
	env_lines_free(lines);
	ck_assert_int_eq(close(ends[1]), 0);
	service_close(&service);
}
END_TEST

TCase *stall_tests(void)
{
	TCase *tests = tcase_create("stall");

	tcase_add_test(tests, no_line_waits_for_new_input);
	return tests;
}
