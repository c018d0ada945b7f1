/* Lines over descriptors: any cut of the bytes, line ends, sizes, ends of input, peers that go away. */
#include "service.h"

#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include <envelope/envelope.env.h>
#include <envelope/lines.h>

struct link {
	struct service service;
	struct env_lines *lines;
	int far; /* the peer's end */
	char got[200000];
};

static void open_link(struct link *link, const struct env_limits *limits)
{
	int ends[2];

	service_open(&link->service, limits);
	link->got[0] = '\0';
	ck_assert_int_eq(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
	ck_assert_int_eq(fcntl(ends[1], F_SETFL, O_NONBLOCK), 0);
	ck_assert_int_eq(env_lines_open(&link->lines, link->service.hub, ends[0], ends[0], true, NULL),
			 ENV_OK);
	link->far = ends[1];
}

static void close_link(struct link *link)
{
	env_lines_free(link->lines);
	if (link->far != -1)
		(void)close(link->far);
	service_close(&link->service);
}

static void put(struct link *link, const char *bytes, size_t len)
{
	ck_assert_int_eq((int)write(link->far, bytes, len), (int)len);
	env_lines_ready(link->lines, true, true);
}

/* All that has arrived so far. */
static const char *get(struct link *link)
{
	size_t used = strlen(link->got);
	ssize_t count = read(link->far, link->got + used, sizeof(link->got) - used - 1);

	if (count > 0)
		link->got[used + (size_t)count] = '\0';
	return link->got;
}

static const struct {
	const char *in;
	const char *out;
} cases[] = {
	{PING("1") "\n", PONG("1") "\n"},
	{PING("1") "\r\n", PONG("1") "\n"},
	{"\n\r\n" PING("1") "\n\n", PONG("1") "\n"},
	{PING("1") "\n" PING("2") "\r\n" PING("3") "\n", PONG("1") "\n" PONG("2") "\n" PONG("3") "\n"},
	{PING("1") "\n" PING("2"), PONG("1") "\n"},
};

/* Sent in pieces of every size: one byte at a time, two, ... */
START_TEST(lines_are_cut_anywhere)
{
	struct link link;
	size_t len = strlen(cases[_i].in);

	for (size_t piece = 1; piece <= len; piece++) {
		open_link(&link, NULL);
		for (size_t at = 0; at < len; at += piece)
			put(&link, cases[_i].in + at, at + piece > len ? len - at : piece);
		ck_assert_str_eq(get(&link), cases[_i].out);
		close_link(&link);
	}
}
END_TEST

START_TEST(the_last_line_needs_no_end)
{
	struct link link;

	open_link(&link, NULL);
	put(&link, PING("1") "\n" PING("2"), strlen(PING("1") "\n" PING("2")));
	ck_assert_int_eq(shutdown(link.far, SHUT_WR), 0);
	ck_assert_int_ne(env_lines_read_fd(link.lines), -1);
	env_lines_ready(link.lines, true, false);
	ck_assert_str_eq(get(&link), PONG("1") "\n" PONG("2") "\n");
	ck_assert(env_lines_is_done(link.lines));
	ck_assert_ptr_null(env_lines_connection(link.lines));
	ck_assert_int_eq(env_lines_read_fd(link.lines), -1);
	ck_assert_int_eq(env_lines_write_fd(link.lines), -1);
	close_link(&link);
}
END_TEST

#define TOO_LONG                                                                    \
	"{\"t\":\"error.bad_request\",\"p\":{\"msg\":\"the frame has more than 24 " \
	"bytes\"},\"i\":null,\"s\":\"f\"}\n"

START_TEST(oversized_lines_are_skipped)
{
	struct link link;
	const struct env_limits limits = {.frame_bytes = 24};
	const char *fits = "{\"t\":\"s.ping\",\"i\":\"12\"}\r\n";
	const char *in = "{\"t\":\"s.ping\",\"i\":\"123456789012345678901234567890\"}\n{\"t\":\"s.ping\","
			 "\"i\":\"1\"}\n";

	for (size_t piece = 1; piece <= strlen(in); piece++) {
		open_link(&link, &limits);
		for (size_t at = 0; at < strlen(in); at += piece)
			put(&link, in + at, at + piece > strlen(in) ? strlen(in) - at : piece);
		ck_assert_str_eq(get(&link), TOO_LONG PONG("1") "\n");
		close_link(&link);
		open_link(&link, &limits);
		for (size_t at = 0; at < strlen(fits); at += piece)
			put(&link, fits + at, at + piece > strlen(fits) ? strlen(fits) - at : piece);
		ck_assert_str_eq(get(&link), PONG("12") "\n");
		close_link(&link);
	}
}
END_TEST

START_TEST(nothing_is_larger_than_the_largest_limit)
{
	struct link link;
	const struct env_limits limits = {.frame_bytes = SIZE_MAX};
	const char *in = PING("1") "\n";

	open_link(&link, &limits);
	put(&link, in, 5);
	put(&link, in + 5, strlen(in) - 5);
	ck_assert_str_eq(get(&link), PONG("1") "\n");
	close_link(&link);
}
END_TEST

START_TEST(an_oversized_end_is_answered)
{
	struct link link;
	const struct env_limits limits = {.frame_bytes = 24};

	open_link(&link, &limits);
	put(&link, "0123456789012345678901234567890123456789", 40);
	put(&link, "0123456789", 10);
	ck_assert_int_eq(shutdown(link.far, SHUT_WR), 0);
	env_lines_ready(link.lines, true, false);
	ck_assert_str_eq(get(&link), TOO_LONG);
	ck_assert(env_lines_is_done(link.lines));
	close_link(&link);
}
END_TEST

/* The peer asks without reading: at first answers wait, then questions do; nothing is lost once it reads. */
START_TEST(a_peer_that_reads_late_gets_everything)
{
	struct link link;
	const struct env_limits limits = {.outbound_bytes = 1024};
	static const char ping[] = "{\"t\":\"s.ping\",\"i\":\"abc\"}\n";
	static char in[3000 * (sizeof(ping) - 1) + 1];
	size_t count = 0;

	open_link(&link, &limits);
	int small = 4096;
	(void)setsockopt(link.far, SOL_SOCKET, SO_RCVBUF, &small, sizeof(small));
	for (size_t i = 0; i < 3000; i++)
		memcpy(in + i * (sizeof(ping) - 1), ping, sizeof(ping));
	const char *left = in;
	for (int turn = 0; turn < 100000 && count < 3000; turn++) {
		ssize_t sent = write(link.far, left, strlen(left) < 5000 ? strlen(left) : 5000);
		left += sent > 0 ? sent : 0;
		bool readable = env_lines_read_fd(link.lines) != -1;
		env_lines_ready(link.lines, readable, true);
		if (turn > 200)
			(void)get(&link);
		for (const char *at = link.got; (at = strchr(at, '\n')) != NULL; at++)
			count++;
		ck_assert_ptr_nonnull(env_lines_connection(link.lines));
		if (count < 3000)
			count = 0;
	}
	ck_assert_uint_eq(count, 3000);
	close_link(&link);
}
END_TEST

START_TEST(a_peer_that_goes_is_noticed)
{
	struct link link;

	open_link(&link, NULL);
	struct env_connection *connection = env_lines_connection(link.lines);
	ck_assert_int_eq(close(link.far), 0);
	link.far = -1;
	ck_assert_int_eq(env_connection_send(connection, &envelope_s_stat_message, NULL), ENV_OK);
	ck_assert_int_ne(env_lines_write_fd(link.lines), -1);
	env_lines_ready(link.lines, false, true);
	ck_assert(env_lines_is_done(link.lines));
	close_link(&link);
}
END_TEST

/* No signal comes of it, though SIGPIPE ends the process here by default; one that was pending stays so. */
START_TEST(a_pipe_without_reader_raises_nothing)
{
	struct service service;
	struct env_lines *lines = NULL;
	sigset_t set;
	int in[2];
	int out[2];

	service_open(&service, NULL);
	ck_assert_int_eq(pipe(in) + pipe(out), 0);
	ck_assert_int_eq(close(out[0]), 0);
	ck_assert_int_eq(env_lines_open(&lines, service.hub, in[0], out[1], false, NULL), ENV_OK);
	ck_assert_int_eq((int)write(in[1], PING("1") "\n", strlen(PING("1") "\n")),
			 (int)strlen(PING("1") "\n"));
	env_lines_ready(lines, true, false);
	ck_assert(env_lines_is_done(lines));
	ck_assert_int_eq(sigpending(&set), 0);
	ck_assert_int_eq(sigismember(&set, SIGPIPE), 0);
	env_lines_free(lines);
	ck_assert_int_eq(fcntl(in[0], F_GETFL) & O_NONBLOCK, 0);
	ck_assert_int_eq(close(in[0]) + close(in[1]) + close(out[1]), 0);
	service_close(&service);
}
END_TEST

START_TEST(what_a_closing_hub_sent_is_still_written)
{
	struct link link;

	open_link(&link, NULL);
	ck_assert_int_eq(env_connection_send(env_lines_connection(link.lines), &envelope_s_closing_message,
					     NULL),
			 ENV_OK);
	env_hub_free(link.service.hub);
	link.service.hub = NULL;
	ck_assert(!env_lines_is_done(link.lines));
	env_lines_ready(link.lines, false, true);
	ck_assert_str_eq(get(&link), "{\"t\":\"s.closing\",\"p\":null,\"i\":null,\"s\":null}\n");
	ck_assert(!env_lines_is_done(link.lines));
	ck_assert_int_eq(shutdown(link.far, SHUT_WR), 0);
	ck_assert_int_ne(env_lines_read_fd(link.lines), -1);
	env_lines_ready(link.lines, true, false);
	ck_assert(env_lines_is_done(link.lines));
	close_link(&link);
}
END_TEST

/* The way of who tells something and leaves. */
START_TEST(what_was_sent_before_a_close_is_written)
{
	struct link link;

	open_link(&link, NULL);
	struct env_connection *connection = env_lines_connection(link.lines);
	ck_assert_int_eq(env_connection_send(connection, &envelope_s_closing_message, NULL), ENV_OK);
	env_connection_close(connection, ENV_CLOSE_NORMAL);
	ck_assert_ptr_null(env_lines_connection(link.lines));
	ck_assert_int_eq(shutdown(link.far, SHUT_WR), 0);
	while (!env_lines_is_done(link.lines))
		ck_assert_int_eq(env_lines_turn(link.service.hub, &link.lines, 1, -1), ENV_OK);
	ck_assert_str_eq(get(&link), "{\"t\":\"s.closing\",\"p\":null,\"i\":null,\"s\":null}\n");
	close_link(&link);
}
END_TEST

START_TEST(bad_descriptors_are_refused)
{
	struct service service;
	struct env_lines *lines = NULL;

	service_open(&service, NULL);
	ck_assert_int_eq(env_lines_open(&lines, service.hub, -1, -1, true, NULL), ENV_IO);
	ck_assert_int_eq(errno, EBADF);
	ck_assert_ptr_null(env_hub_next_connection(service.hub, NULL));
	service_close(&service);
}
END_TEST

/* The two ends of a connection over TCP. */
static void open_tcp(int ends[2])
{
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	socklen_t length = sizeof(address);
	struct sockaddr *any = (struct sockaddr *)(void *)&address;
	int listening = socket(AF_INET, SOCK_STREAM, 0);

	ck_assert_int_eq(bind(listening, any, length), 0);
	ck_assert_int_eq(listen(listening, 1), 0);
	ck_assert_int_eq(getsockname(listening, any, &length), 0);
	ends[0] = socket(AF_INET, SOCK_STREAM, 0);
	ck_assert_int_eq(connect(ends[0], any, length), 0);
	ends[1] = accept(listening, NULL, NULL);
	ck_assert_int_ge(ends[1], 0);
	(void)close(listening);
}

START_TEST(nothing_waits_in_a_tcp_socket)
{
	struct service service;
	struct env_lines *lines = NULL;
	int ends[2];
	int on = 0;
	socklen_t length = sizeof(on);

	service_open(&service, NULL);
	open_tcp(ends);
	ck_assert_int_eq(env_lines_open(&lines, service.hub, ends[0], ends[0], true, NULL), ENV_OK);
	ck_assert_int_eq(getsockopt(ends[0], IPPROTO_TCP, TCP_NODELAY, &on, &length), 0);
	ck_assert_int_ne(on, 0);
	env_lines_free(lines);
	(void)close(ends[1]);
	service_close(&service);
}
END_TEST

TCase *lines_tests(void)
{
	TCase *tests = tcase_create("lines");

	tcase_add_loop_test(tests, lines_are_cut_anywhere, 0, sizeof(cases) / sizeof(cases[0]));
	tcase_add_test(tests, the_last_line_needs_no_end);
	tcase_add_test(tests, oversized_lines_are_skipped);
	tcase_add_test(tests, nothing_is_larger_than_the_largest_limit);
	tcase_add_test(tests, an_oversized_end_is_answered);
	tcase_add_test(tests, a_peer_that_reads_late_gets_everything);
	tcase_add_test(tests, a_peer_that_goes_is_noticed);
	tcase_add_test(tests, a_pipe_without_reader_raises_nothing);
	tcase_add_test(tests, what_a_closing_hub_sent_is_still_written);
	tcase_add_test(tests, what_was_sent_before_a_close_is_written);
	tcase_add_test(tests, bad_descriptors_are_refused);
	tcase_add_test(tests, nothing_waits_in_a_tcp_socket);
	return tests;
}
