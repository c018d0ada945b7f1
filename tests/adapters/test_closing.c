/* Connections that the hub closes: peers that do not read, and peers that still send. */
#include "service.h"

#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

#include <envelope/envelope.env.h>
#include <envelope/lines.h>
#include <envelope/serve.h>

START_TEST(a_slow_peer_is_let_go_at_once)
{
	const struct env_limits limits = {.outbound_bytes = 1024};
	struct service service;
	struct env_lines *lines = NULL;
	int ends[2];

	service_open(&service, &limits);
	ck_assert_int_eq(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
	ck_assert_int_eq(env_lines_open(&lines, service.hub, ends[0], ends[0], true, NULL), ENV_OK);
	enum env_status status = ENV_OK;
	for (int i = 0; i < 100 && status == ENV_OK; i++)
		status = env_connection_send(env_lines_connection(lines), &envelope_s_stat_message, NULL);
	ck_assert_int_eq(status, ENV_LIMIT);
	ck_assert(!env_lines_is_done(lines));
	env_hub_run(service.hub);
	ck_assert_ptr_null(env_lines_connection(lines));
	ck_assert_int_eq(env_lines_write_fd(lines), -1);
	ck_assert(env_lines_is_done(lines));
	env_lines_free(lines);
	ck_assert_int_eq(close(ends[1]), 0);
	service_close(&service);
}
END_TEST

static int64_t almost_over(void *user)
{
	(void)user;
	return INT64_MAX - 1;
}

START_TEST(a_peer_has_time_at_the_end_of_time)
{
	const struct env_hub_options options = {.clock = {.now = almost_over}};
	struct env_hub *hub = NULL;
	struct env_lines *lines = NULL;
	int ends[2];

	ck_assert_int_eq(env_hub_new(&hub, &options), ENV_OK);
	ck_assert_int_eq(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
	ck_assert_int_eq(env_lines_open(&lines, hub, ends[0], ends[0], true, NULL), ENV_OK);
	env_connection_close(env_lines_connection(lines), ENV_CLOSE_NORMAL);
	ck_assert(!env_lines_is_done(lines));
	env_lines_free(lines);
	ck_assert_int_eq(close(ends[1]), 0);
	env_hub_free(hub);
}
END_TEST

/* Two lines, of which a listener frees one. */
struct freeing {
	struct env_lines *lines[2];
	int peers[2];
	struct env_lines *victim;
};

static enum env_status free_lines(struct env_connection *connection, const struct env_meta *meta,
				  const void *payload, void *user)
{
	struct freeing *freeing = user;

	(void)connection, (void)meta, (void)payload;
	env_lines_free(freeing->victim);
	freeing->victim = NULL;
	return ENV_OK;
}

static void open_lines(struct freeing *freeing, struct env_hub *hub)
{
	for (int i = 0; i < 2; i++) {
		int ends[2];

		ck_assert_int_eq(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
		ck_assert_int_eq(env_lines_open(&freeing->lines[i], hub, ends[0], ends[0], true, NULL),
				 ENV_OK);
		freeing->peers[i] = ends[1];
		ck_assert_int_eq(write(ends[1], "{\"t\":\"s.ping\"}\n", 15), 15);
	}
}

/* Its own, or others that are looked at in the same turn; before a turn of the hub, or its end, gives them back. */
START_TEST(a_listener_may_free_lines)
{
	struct service service;
	struct freeing freeing;
	char byte;

	service_open(&service, NULL);
	open_lines(&freeing, service.hub);
	freeing.victim = freeing.lines[_i % 2];
	struct env_lines *other = freeing.lines[1 - _i % 2];
	ck_assert_int_eq(env_hub_listen_direction(service.hub, ENV_INCOMING, free_lines, &freeing, 0),
			 ENV_OK);
	if (_i < 2)
		ck_assert_int_eq(env_lines_turn(service.hub, freeing.lines, 2, 1000), ENV_OK);
	else
		env_lines_ready(freeing.lines[0], true, false);
	ck_assert_ptr_null(freeing.victim);
	env_lines_free(other);
	service_close(&service);
	for (int i = 0; i < 2; i++) {
		/* what was not read is thrown away, so that its end may be a reset */
		while (read(freeing.peers[i], &byte, 1) > 0)
			continue;
		ck_assert_int_eq(close(freeing.peers[i]), 0);
	}
}
END_TEST

static void free_when_gone(struct env_connection *connection, enum env_event event, enum env_close why,
			   void *user)
{
	struct freeing *freeing = user;

	(void)connection, (void)why;
	if (event != ENV_EVENT_DISCONNECTED || freeing->victim == NULL)
		return;
	struct env_lines *victim = freeing->victim;
	freeing->victim = NULL;
	env_lines_free(victim);
}

/* Who hears that a connection closes may free its lines, whoever closes it: its owner, the hub, or its end; or the lines are being freed. */
START_TEST(a_listener_of_connections_may_free_lines)
{
	struct service service;
	struct freeing freeing;

	service_open(&service, NULL);
	open_lines(&freeing, service.hub);
	freeing.victim = freeing.lines[0];
	ck_assert_int_eq(env_hub_listen_connections(service.hub, free_when_gone, &freeing, 0), ENV_OK);
	if (_i == 0)
		env_connection_close(env_lines_connection(freeing.lines[0]), ENV_CLOSE_NORMAL);
	else if (_i == 1)
		env_hub_drain(service.hub, 0);
	else if (_i == 2)
		env_lines_free(freeing.lines[0]);
	if (_i < 2)
		env_hub_run(service.hub);
	if (_i == 3)
		service_close(&service);
	ck_assert_ptr_null(freeing.victim);
	env_lines_free(freeing.lines[1]);
	if (_i != 3)
		service_close(&service);
	for (int i = 0; i < 2; i++)
		ck_assert_int_eq(close(freeing.peers[i]), 0);
}
END_TEST

struct client {
	struct env_hub *hub;
	struct sockaddr_un address;
	void (*talk)(int fd);
	pthread_t thread;
};

static void *run_client(void *user)
{
	struct client *client = user;
	int fd = socket(AF_UNIX, SOCK_STREAM, 0);

	ck_assert_int_eq(connect(fd, (const struct sockaddr *)(const void *)&client->address,
				 sizeof(client->address)),
			 0);
	client->talk(fd);
	ck_assert_int_eq(close(fd), 0);
	ck_assert_int_eq(kill(getpid(), SIGTERM), 0);
	return NULL;
}

/* The client begins once the service listens. */
static void log_line(void *user, enum env_log_level level, const char *text)
{
	struct client *client = user;

	if (level == ENV_LOG_INFO && strstr(text, "listening on ") == text)
		ck_assert_int_eq(pthread_create(&client->thread, NULL, run_client, client), 0);
}

/* Serves one client; `bad_frames` as the limit. */
static void serve(void (*talk)(int fd), unsigned bad_frames)
{
	char directory[] = "/tmp/envelope-test-XXXXXX";
	char address[128];
	struct client client = {.talk = talk, .address.sun_family = AF_UNIX};
	const struct env_hub_options options = {
		.log = log_line, .log_user = &client, .limits.bad_frames = bad_frames};

	ck_assert_ptr_nonnull(mkdtemp(directory));
	(void)snprintf(address, sizeof(address), "unix:%s/s", directory);
	(void)snprintf(client.address.sun_path, sizeof(client.address.sun_path), "%s/s", directory);
	ck_assert_int_eq(env_hub_new(&client.hub, &options), ENV_OK);
	ck_assert_int_eq(env_serve(client.hub, address), ENV_OK);
	ck_assert_int_eq(pthread_join(client.thread, NULL), 0);
	env_hub_free(client.hub);
	ck_assert_int_eq(rmdir(directory), 0);
}

static void put_bad(int fd, size_t count)
{
	char *lines = malloc(2 * count);

	ck_assert_ptr_nonnull(lines);
	for (size_t i = 0; i < 2 * count; i++)
		lines[i] = i % 2 == 0 ? 'x' : '\n';
	ck_assert_int_eq((int)send(fd, lines, 2 * count, MSG_NOSIGNAL), (int)(2 * count));
	free(lines);
}

/* Sends far more than the service reads at once, and reads only then. */
static void send_then_read(int fd)
{
	char bytes[4096];
	ssize_t count;
	int answers = 0;

	put_bad(fd, 200000);
	while ((count = read(fd, bytes, sizeof(bytes))) > 0) {
		for (ssize_t i = 0; i < count; i++)
			answers += bytes[i] == '\n';
	}
	ck_assert_int_eq((int)count, 0);
	ck_assert_int_eq(answers, 6);
}

START_TEST(a_peer_that_still_sends_gets_its_answers)
{
	serve(send_then_read, 5);
}
END_TEST

/* Milliseconds until the service closed its socket; -1: not within ten seconds. */
static int wait_for_close(int fd)
{
	struct timespec start;
	struct timespec end;
	struct pollfd entry = {.fd = fd};

	ck_assert_int_eq(clock_gettime(CLOCK_MONOTONIC, &start), 0);
	if (poll(&entry, 1, 10000) != 1)
		return -1;
	ck_assert_int_eq(clock_gettime(CLOCK_MONOTONIC, &end), 0);
	return (int)((end.tv_sec - start.tv_sec) * 1000 + (end.tv_nsec - start.tv_nsec) / 1000000);
}

/* Neither reads nor closes; the answers are more than the socket takes. */
static void send_and_stay(int fd)
{
	put_bad(fd, 6001);
	int waited = wait_for_close(fd);
	ck_assert_int_ge(waited, 500);
}

static void read_and_stay(int fd)
{
	char byte;

	put_bad(fd, 2);
	while (read(fd, &byte, 1) == 1)
		continue;
	int waited = wait_for_close(fd);
	ck_assert_int_ge(waited, 500);
}

START_TEST(a_peer_that_does_not_read_has_a_second)
{
	serve(send_and_stay, 6000);
}
END_TEST

START_TEST(a_peer_that_does_not_close_has_a_second)
{
	serve(read_and_stay, 1);
}
END_TEST

TCase *closing_tests(void)
{
	TCase *tests = tcase_create("closing");

	tcase_set_timeout(tests, 30);
	tcase_add_test(tests, a_slow_peer_is_let_go_at_once);
	tcase_add_test(tests, a_peer_has_time_at_the_end_of_time);
	tcase_add_loop_test(tests, a_listener_may_free_lines, 0, 4);
	tcase_add_loop_test(tests, a_listener_of_connections_may_free_lines, 0, 4);
	tcase_add_test(tests, a_peer_that_still_sends_gets_its_answers);
	tcase_add_test(tests, a_peer_that_does_not_read_has_a_second);
	tcase_add_test(tests, a_peer_that_does_not_close_has_a_second);
	return tests;
}
