/* A peer that reads at the worst moment: lines that came before must not wait for new input. */
#include "service.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <envelope/envelope.env.h>
#include <envelope/lines.h>

#include "adapters/lines.h"

/* Bytes of a line with s.stat. */
#define STAT_SIZE (sizeof("{\"t\":\"s.stat\",\"p\":null,\"i\":null,\"s\":null}\n") - 1)

static int reader = -1; /* what is read once a send() was refused; -1: nothing */
static size_t lines_read;
static size_t bytes_sent;

/* Where what was written is replaced at once, as quick workers do; nobody: it is not. */
static struct env_sender *publisher;
static struct env_address audience;

static void read_all(void)
{
	char bytes[4096];
	ssize_t count;

	while ((count = read(reader, bytes, sizeof(bytes))) > 0) {
		for (ssize_t i = 0; i < count; i++)
			lines_read += bytes[i] == '\n';
	}
}

/* Queues about so many bytes. */
static void publish(size_t bytes)
{
	for (size_t left = bytes; left >= STAT_SIZE; left -= STAT_SIZE)
		ck_assert_int_eq(env_sender_send(publisher, audience, NULL, &envelope_s_stat_message, NULL),
				 ENV_OK);
}

/* Stands before that of the C library for this program: only so can the peer read between two calls of it. */
ssize_t send(int fd, const void *bytes, size_t len, int flags)
{
	ssize_t count = sendto(fd, bytes, len, flags, NULL, 0);
	int reason = errno;

	if (reader != -1 && count > 0)
		bytes_sent += (size_t)count;
	if (reader != -1 && (count == -1 || publisher != NULL))
		read_all();
	if (publisher != NULL)
		publish(len);
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

/* Lines over a socket, which takes little at once where `small` is not 0. */
static void open_socket(struct env_lines **lines, struct service *service, int ends[2], int small)
{
	reader = -1;
	lines_read = 0;
	bytes_sent = 0;
	ck_assert_int_eq(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
	ck_assert_int_eq(fcntl(ends[1], F_SETFL, O_NONBLOCK), 0);
	if (small != 0)
		ck_assert_int_eq(setsockopt(ends[0], SOL_SOCKET, SO_SNDBUF, &small, sizeof(small)), 0);
	ck_assert_int_eq(env_lines_open(lines, service->hub, ends[0], ends[0], true, NULL), ENV_OK);
}

START_TEST(no_line_waits_for_new_input)
{
	const struct env_limits limits = {.outbound_bytes = 1024};
	struct service service;
	struct env_lines *lines = NULL;
	int ends[2];

	service_open(&service, &limits);
	open_socket(&lines, &service, ends, 4096);
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
	reader = -1;
	ck_assert_int_eq(close(ends[1]), 0);
	service_close(&service);
}
END_TEST

/* Lines that were read together and wait for each other stay where they are: to move them each time is quadratic. */
START_TEST(lines_that_wait_are_not_moved)
{
	const struct env_limits limits = {.outbound_bytes = 1024};
	struct service service;
	struct env_lines *lines = NULL;
	size_t stops = 0;
	int ends[2];

	service_open(&service, &limits);
	open_socket(&lines, &service, ends, 4096);
	write_pings(ends[1]);
	env_lines_ready(lines, true, false);
	reader = ends[1];
	size_t len = lines->input.len;
	for (size_t fed = 0; env_lines_has_input(lines); stops++) {
		ck_assert_uint_gt(lines->fed, fed);
		ck_assert_uint_eq(lines->input.len, len);
		fed = lines->fed;
		read_all();
		reader = -1;
		env_lines_ready(lines, false, true);
		reader = ends[1];
	}
	ck_assert_uint_gt(stops, 2);
	while (env_lines_write_fd(lines) != -1 || env_lines_read_fd(lines) == -1) {
		env_lines_ready(lines, false, true);
		read_all();
	}
	read_all();
	ck_assert_uint_eq(lines_read, PINGS);
	env_lines_free(lines);
	reader = -1;
	ck_assert_int_eq(close(ends[1]), 0);
	service_close(&service);
}
END_TEST

/* A peer that reads as quickly as is published is given a share of the turn, and all of it in the end. */
START_TEST(others_have_their_turn)
{
	enum { SHARE = 1 << 20, SLACK = 128 << 10 };
	struct service service;
	struct env_lines *lines = NULL;
	int ends[2];

	service_open(&service, NULL);
	open_socket(&lines, &service, ends, 0);
	reader = ends[1];
	publisher = env_hub_sender(service.hub);
	audience = env_connection_address(env_lines_connection(lines));
	publish((size_t)256 << 10);
	env_hub_run(service.hub);
	for (size_t turn = 1; turn <= 3; turn++) {
		env_lines_ready(lines, false, true);
		ck_assert_uint_ge(bytes_sent, turn * SHARE);
		ck_assert_uint_le(bytes_sent, turn * (SHARE + SLACK));
		env_hub_run(service.hub);
		ck_assert_int_ne(env_lines_write_fd(lines), -1);
	}
	publisher = NULL;
	while (env_lines_write_fd(lines) != -1) {
		env_lines_ready(lines, false, true);
		read_all();
	}
	ck_assert_uint_eq(lines_read * STAT_SIZE, bytes_sent);
	env_lines_free(lines);
	reader = -1;
	ck_assert_int_eq(close(ends[1]), 0);
	service_close(&service);
}
END_TEST

/* ---- a client and its service, each with much to say ---- */

enum { QUESTIONS = 33, QUESTION_SIZE = 15000, NEWS = 300 };

static enum env_status tell_news(struct env_connection *connection, const struct env_meta *meta,
				 const struct envelope_s_cancel *question, void *user)
{
	(void)meta, (void)question, (void)user;
	for (size_t i = 0; i < NEWS; i++)
		ck_assert_int_eq(env_connection_send(connection, &envelope_s_stat_message, NULL), ENV_OK);
	return ENV_OK;
}

static enum env_status count_news(struct env_connection *connection, const struct env_meta *meta, void *user)
{
	size_t *count = user;

	(void)connection, (void)meta;
	++*count;
	return ENV_OK;
}

static void ask_much(struct env_connection *connection)
{
	static char trace[QUESTION_SIZE];
	struct envelope_s_cancel question;

	memset(trace, 'x', sizeof(trace));
	envelope_s_cancel_init(&question);
	question.trace = env_str_of(trace, sizeof(trace));
	for (size_t i = 0; i < QUESTIONS; i++)
		ck_assert_int_eq(envelope_s_cancel_tell(connection, &question), ENV_OK);
}

/* Of those two one has to read, though it leaves much unwritten itself: else neither would ever again. */
START_TEST(a_client_reads_what_its_service_has_to_say)
{
	const struct env_limits limits = {.outbound_bytes = (size_t)1 << 20};
	const struct env_connection_options client = {.role = ENV_ROLE_CLIENT};
	struct service services[2];
	struct env_lines *lines[2] = {NULL, NULL};
	const int small = 4096;
	size_t heard = 0;
	int ends[2];

	service_open(&services[0], &limits);
	service_open(&services[1], &limits);
	ck_assert_int_eq(envelope_s_cancel_listen(services[0].hub, tell_news, NULL), ENV_OK);
	ck_assert_int_eq(envelope_s_stat_listen(services[1].hub, count_news, &heard), ENV_OK);
	ck_assert_int_eq(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
	for (size_t i = 0; i < 2; i++) {
		ck_assert_int_eq(setsockopt(ends[i], SOL_SOCKET, SO_SNDBUF, &small, sizeof(small)), 0);
		ck_assert_int_eq(env_lines_open(&lines[i], services[i].hub, ends[i], ends[i], true,
						i == 0 ? NULL : &client),
				 ENV_OK);
	}
	ask_much(env_lines_connection(lines[1]));
	for (size_t turn = 0; heard < (size_t)QUESTIONS * NEWS; turn++) {
		ck_assert_uint_lt(turn, 10000);
		for (size_t i = 0; i < 2; i++)
			ck_assert_int_eq(env_lines_turn(services[i].hub, &lines[i], 1, 0), ENV_OK);
	}
	for (size_t i = 0; i < 2; i++) {
		env_lines_free(lines[i]);
		service_close(&services[i]);
	}
}
END_TEST

TCase *stall_tests(void)
{
	TCase *tests = tcase_create("stall");

	tcase_add_test(tests, lines_that_wait_are_not_moved);
	tcase_add_test(tests, others_have_their_turn);
	tcase_add_test(tests, no_line_waits_for_new_input);
	tcase_add_test(tests, a_client_reads_what_its_service_has_to_say);
	return tests;
}
