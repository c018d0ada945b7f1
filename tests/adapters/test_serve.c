/* The ready-made loop, with a client that runs in a thread of its own. */
#include "peer.h"
#include "service.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

#include <envelope/envelope.env.h>
#include <envelope/serve.h>

/* What the service's thread and the client share. */
struct run {
	struct env_hub *hub;
	const char *address;
	enum env_status status;
	pthread_t thread;
	pthread_mutex_t lock;
	pthread_cond_t listening;
	char line[256]; /* "listening on ...", once it does */
	int warnings;
	int pings_left; /* before the service stops by itself; 0: never */
};

static void log_line(void *user, enum env_log_level level, const char *text)
{
	struct run *run = user;

	pthread_mutex_lock(&run->lock);
	if (level == ENV_LOG_WARNING)
		run->warnings++;
	if (level == ENV_LOG_INFO)
		(void)snprintf(run->line, sizeof(run->line), "%s", text);
	pthread_cond_signal(&run->listening);
	pthread_mutex_unlock(&run->lock);
}

static enum env_status on_ping(struct env_connection *connection, const struct env_meta *meta,
			       const void *payload, void *user)
{
	struct run *run = user;

	(void)connection, (void)payload;
	if (env_str_equal(meta->message->name, env_str("s.ping")) && --run->pings_left == 0)
		env_serve_stop(run->hub);
	return ENV_OK;
}

static void *serve(void *user)
{
	struct run *run = user;

	run->status = env_serve(run->hub, run->address);
	return NULL;
}

static void prepare(struct run *run, const char *address)
{
	const struct env_hub_options options = {.log = log_line, .log_user = run};

	*run = (struct run){
		.address = address, .lock = PTHREAD_MUTEX_INITIALIZER, .listening = PTHREAD_COND_INITIALIZER};
	ck_assert_int_eq(env_hub_new(&run->hub, &options), ENV_OK);
	ck_assert_int_eq(env_hub_listen_direction(run->hub, ENV_INCOMING, on_ping, run, ENV_PRIORITY_NORMAL),
			 ENV_OK);
}

static void start(struct run *run)
{
	ck_assert_int_eq(pthread_create(&run->thread, NULL, serve, run), 0);
	pthread_mutex_lock(&run->lock);
	while (run->line[0] == '\0')
		pthread_cond_wait(&run->listening, &run->lock);
	pthread_mutex_unlock(&run->lock);
}

static void finish(struct run *run)
{
	ck_assert_int_eq(pthread_join(run->thread, NULL), 0);
	ck_assert_int_eq(run->status, ENV_OK);
	env_hub_free(run->hub);
}

static int connect_tcp(const struct run *run)
{
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	const char *prefix = "listening on tcp:127.0.0.1:";
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	ck_assert_ptr_eq(strstr(run->line, prefix), run->line);
	long port = strtol(run->line + strlen(prefix), NULL, 10);
	ck_assert_int_gt(port, 0);
	address.sin_port = htons((uint16_t)port);
	ck_assert_int_eq(connect(fd, (const struct sockaddr *)(const void *)&address, sizeof(address)), 0);
	return fd;
}

START_TEST(tcp_until_a_handler_stops_it)
{
	struct run run;

	prepare(&run, "tcp:127.0.0.1:0");
	run.pings_left = 3;
	start(&run);
	int one = connect_tcp(&run);
	int two = connect_tcp(&run);
	peer_put(one, PING("1") "\n");
	peer_put(two, PING("2") "\n");
	peer_expect(one, PONG("1") "\n");
	peer_expect(two, PONG("2") "\n");
	peer_put(two, PING("3") "\n");
	peer_expect(two, PONG("3") "\n");
	peer_expect(one, CLOSING);
	peer_expect_end(one);
	peer_expect(two, CLOSING);
	peer_expect_end(two);
	finish(&run);
}
END_TEST

START_TEST(tcp_half_closed)
{
	struct run run;

	prepare(&run, "tcp:127.0.0.1:0");
	run.pings_left = 2;
	start(&run);
	int fd = connect_tcp(&run);
	peer_put(fd, PING("1"));
	ck_assert_int_eq(shutdown(fd, SHUT_WR), 0);
	peer_expect(fd, PONG("1") "\n");
	peer_expect_end(fd);
	fd = connect_tcp(&run);
	peer_put(fd, PING("2") "\n");
	peer_expect(fd, PONG("2") "\n");
	peer_expect(fd, CLOSING);
	peer_expect_end(fd);
	finish(&run);
}
END_TEST

START_TEST(a_signal_stops_it_and_its_handler_is_restored)
{
	struct run run;
	struct sigaction before = {.sa_handler = SIG_IGN};
	struct sigaction after;
	int number = _i == 0 ? SIGTERM : SIGINT;

	sigemptyset(&before.sa_mask);
	ck_assert_int_eq(sigaction(number, &before, NULL), 0);
	prepare(&run, "tcp:127.0.0.1:0");
	start(&run);
	int fd = connect_tcp(&run);
	peer_put(fd, PING("1") "\n");
	peer_expect(fd, PONG("1") "\n");
	ck_assert_int_eq(kill(getpid(), number), 0);
	peer_expect(fd, CLOSING);
	peer_expect_end(fd);
	finish(&run);
	ck_assert_int_eq(sigaction(number, NULL, &after), 0);
	ck_assert(after.sa_handler == SIG_IGN);
}
END_TEST

/* A file that nobody listens at is replaced; one that is listened at is not; at the end it is gone. */
START_TEST(unix_sockets_and_their_files)
{
	struct run run;
	struct run second;
	struct sockaddr_un stale = {.sun_family = AF_UNIX};
	struct stat info;
	char directory[] = "/tmp/envelope-test-XXXXXX";
	char address[256];

	ck_assert_ptr_nonnull(mkdtemp(directory));
	(void)snprintf(stale.sun_path, sizeof(stale.sun_path), "%s/s", directory);
	(void)snprintf(address, sizeof(address), "unix:%s", stale.sun_path);
	int fd = socket(AF_UNIX, SOCK_STREAM, 0);
	ck_assert_int_eq(bind(fd, (const struct sockaddr *)(const void *)&stale, sizeof(stale)), 0);
	ck_assert_int_eq(close(fd), 0);
	prepare(&run, address);
	run.pings_left = 1;
	start(&run);
	prepare(&second, address);
	ck_assert_int_eq(env_serve(second.hub, address), ENV_IO);
	ck_assert_int_eq(errno, EADDRINUSE);
	env_hub_free(second.hub);
	fd = peer_connect(stale.sun_path);
	peer_put(fd, PING("1") "\n");
	peer_expect(fd, PONG("1") "\n");
	peer_expect(fd, CLOSING);
	peer_expect_end(fd);
	finish(&run);
	ck_assert_int_eq(lstat(stale.sun_path, &info), -1);
	ck_assert_int_eq(rmdir(directory), 0);
}
END_TEST

START_TEST(a_file_that_is_no_socket_stays)
{
	struct run run;
	char path[] = "/tmp/envelope-test-XXXXXX";
	char address[256];
	int fd = mkstemp(path);

	ck_assert_int_ne(fd, -1);
	(void)snprintf(address, sizeof(address), "unix:%s", path);
	prepare(&run, address);
	ck_assert_int_eq(env_serve(run.hub, address), ENV_IO);
	ck_assert_int_eq(access(path, F_OK), 0);
	env_hub_free(run.hub);
	ck_assert_int_eq(unlink(path) + close(fd), 0);
}
END_TEST

START_TEST(stdio_until_the_input_ends)
{
	struct run run;
	int in[2];
	int out[2];
	int saved[2] = {dup(STDIN_FILENO), dup(STDOUT_FILENO)};

	ck_assert_int_eq(pipe(in) + pipe(out), 0);
	peer_put(in[1], PING("1") "\n" PING("2"));
	ck_assert_int_eq(close(in[1]), 0);
	ck_assert_int_ne(dup2(in[0], STDIN_FILENO), -1);
	ck_assert_int_ne(dup2(out[1], STDOUT_FILENO), -1);
	prepare(&run, "stdio:");
	enum env_status status = env_serve(run.hub, "stdio:");
	ck_assert_int_ne(dup2(saved[0], STDIN_FILENO), -1);
	ck_assert_int_ne(dup2(saved[1], STDOUT_FILENO), -1);
	ck_assert_int_eq(close(out[1]) + close(in[0]), 0);
	ck_assert_int_eq(status, ENV_OK);
	peer_expect(out[0], PONG("1") "\n" PONG("2") "\n");
	peer_expect_end(out[0]);
	env_hub_free(run.hub);
}
END_TEST

static void stop_at_once(struct env_connection *connection, enum env_event event, enum env_close why,
			 void *user)
{
	(void)connection, (void)why;
	if (event == ENV_EVENT_CONNECTED)
		env_serve_stop(user);
}

/* Nothing has to come in for that. */
START_TEST(stdio_stops_where_its_first_listener_asks)
{
	struct run run;
	int in[2];
	int out[2];
	int saved[2] = {dup(STDIN_FILENO), dup(STDOUT_FILENO)};

	ck_assert_int_eq(pipe(in) + pipe(out), 0);
	ck_assert_int_ne(dup2(in[0], STDIN_FILENO), -1);
	ck_assert_int_ne(dup2(out[1], STDOUT_FILENO), -1);
	prepare(&run, "stdio:");
	ck_assert_int_eq(env_hub_listen_connections(run.hub, stop_at_once, run.hub, ENV_PRIORITY_NORMAL),
			 ENV_OK);
	enum env_status status = env_serve(run.hub, "stdio:");
	ck_assert_int_ne(dup2(saved[0], STDIN_FILENO), -1);
	ck_assert_int_ne(dup2(saved[1], STDOUT_FILENO), -1);
	ck_assert_int_eq(close(in[0]) + close(in[1]) + close(out[1]) + close(saved[0]) + close(saved[1]), 0);
	ck_assert_int_eq(status, ENV_OK);
	peer_expect(out[0], CLOSING);
	peer_expect_end(out[0]);
	env_hub_free(run.hub);
}
END_TEST

static void note_end(struct env_connection *connection, enum env_event event, enum env_close why, void *user)
{
	enum env_close *end = user;

	(void)connection;
	if (event == ENV_EVENT_DISCONNECTED)
		*end = why;
}

START_TEST(stdio_ends_where_nobody_reads)
{
	struct run run;
	enum env_close end = ENV_CLOSE_NORMAL;
	int in[2];
	int out[2];
	int saved[2] = {dup(STDIN_FILENO), dup(STDOUT_FILENO)};

	ck_assert_int_eq(pipe(in) + pipe(out), 0);
	peer_put(in[1], PING("1") "\n");
	ck_assert_int_eq(close(out[0]), 0);
	ck_assert_int_ne(dup2(in[0], STDIN_FILENO), -1);
	ck_assert_int_ne(dup2(out[1], STDOUT_FILENO), -1);
	prepare(&run, "stdio:");
	ck_assert_int_eq(env_hub_listen_connections(run.hub, note_end, &end, ENV_PRIORITY_NORMAL), ENV_OK);
	enum env_status status = env_serve(run.hub, "stdio:");
	ck_assert_int_ne(dup2(saved[0], STDIN_FILENO), -1);
	ck_assert_int_ne(dup2(saved[1], STDOUT_FILENO), -1);
	ck_assert_int_eq(close(in[0]) + close(in[1]) + close(out[1]) + close(saved[0]) + close(saved[1]), 0);
	ck_assert_int_eq(status, ENV_OK);
	ck_assert_int_eq(end, ENV_CLOSE_LOST);
	env_hub_free(run.hub);
}
END_TEST

START_TEST(many_connections_at_once)
{
	enum { MANY = 300 };
	struct run run;
	int fds[MANY];

	prepare(&run, "tcp:127.0.0.1:0");
	run.pings_left = MANY;
	start(&run);
	for (int i = 0; i < MANY; i++)
		fds[i] = connect_tcp(&run);
	for (int i = 0; i < MANY; i++)
		peer_put(fds[i], PING("1") "\n");
	for (int i = 0; i < MANY; i++) {
		peer_expect(fds[i], PONG("1") "\n");
		peer_expect(fds[i], CLOSING);
		peer_expect_end(fds[i]);
	}
	finish(&run);
}
END_TEST

static int count_warnings(struct run *run)
{
	pthread_mutex_lock(&run->lock);
	int count = run->warnings;
	pthread_mutex_unlock(&run->lock);
	return count;
}

/* The connection waits in the backlog meanwhile; the loop tries again now and then, and does not spin. */
START_TEST(without_descriptors_it_waits)
{
	const struct timespec pause_ = {0, 350000000};
	struct rlimit before;
	struct rlimit tight;
	struct run run;

	prepare(&run, "tcp:127.0.0.1:0");
	run.pings_left = 1;
	start(&run);
	ck_assert_int_eq(getrlimit(RLIMIT_NOFILE, &before), 0);
	int next = dup(STDIN_FILENO) + 1; /* the client's socket takes the place of this one */
	ck_assert_int_eq(close(next - 1), 0);
	tight = before;
	tight.rlim_cur = (rlim_t)next;
	ck_assert_int_eq(setrlimit(RLIMIT_NOFILE, &tight), 0);
	int fd = connect_tcp(&run);
	peer_put(fd, PING("1") "\n");
	ck_assert_int_eq(nanosleep(&pause_, NULL), 0);
	int warnings = count_warnings(&run);
	ck_assert_int_gt(warnings, 0);
	ck_assert_int_lt(warnings, 6);
	ck_assert_int_eq(setrlimit(RLIMIT_NOFILE, &before), 0);
	peer_expect(fd, PONG("1") "\n");
	peer_expect(fd, CLOSING);
	peer_expect_end(fd);
	finish(&run);
}
END_TEST

TCase *serve_tests(void)
{
	TCase *tests = tcase_create("serve");

	tcase_set_timeout(tests, 30);
	tcase_add_test(tests, tcp_until_a_handler_stops_it);
	tcase_add_test(tests, tcp_half_closed);
	tcase_add_loop_test(tests, a_signal_stops_it_and_its_handler_is_restored, 0, 2);
	tcase_add_test(tests, unix_sockets_and_their_files);
	tcase_add_test(tests, a_file_that_is_no_socket_stays);
	tcase_add_test(tests, stdio_until_the_input_ends);
	tcase_add_test(tests, stdio_stops_where_its_first_listener_asks);
	tcase_add_test(tests, stdio_ends_where_nobody_reads);
	tcase_add_test(tests, many_connections_at_once);
	tcase_add_test(tests, without_descriptors_it_waits);
	return tests;
}
