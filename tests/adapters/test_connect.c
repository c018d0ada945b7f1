/* Clients of a service in another thread, without a loop of their own. */
#include "peer.h"
#include "work.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

#include <envelope/call.h>
#include <envelope/lines.h>

/* What has come of a client's calls. */
struct ends {
	unsigned done; /* with the id that was asked for */
	unsigned closed;
	int64_t next; /* id */
};

static void on_answer(struct env_call *call, const struct env_answer *answer, void *user)
{
	struct ends *ends = user;
	const struct work_done *done = work_do_answer(answer);

	(void)call;
	if (answer->outcome == ENV_CALL_SUCCESS && done != NULL && done->id == ends->next)
		ends->done++;
	if (answer->outcome == ENV_CALL_SUCCESS)
		ends->next++;
	if (answer->outcome == ENV_CALL_CLOSED)
		ends->closed++;
}

static struct env_hub *open_client(void)
{
	struct env_hub *hub = NULL;

	ck_assert_int_eq(env_hub_new(&hub, NULL), ENV_OK);
	ck_assert_int_eq(env_hub_add(hub, &work_package), ENV_OK);
	return hub;
}

static void call(struct env_lines *lines, int64_t id, bool hold, struct ends *ends)
{
	struct work_task task;

	work_task_init(&task);
	task.id = id;
	task.hold = hold;
	ck_assert_int_eq(work_do_call(env_lines_connection(lines), &task, NULL, on_answer, ends, NULL),
			 ENV_OK);
}

START_TEST(a_client_calls_until_the_service_ends)
{
	static struct work work;
	struct env_hub *hub = open_client();
	struct env_lines *lines = NULL;
	struct ends ends = {.next = 1};

	work_open(&work, 2, 0, NULL);
	work_serve(&work);
	ck_assert_int_eq(env_connect(&lines, hub, work.address, NULL), ENV_OK);
	call(lines, 1, false, &ends);
	call(lines, 2, false, &ends);
	while (ends.done < 2)
		ck_assert_int_eq(env_lines_turn(hub, &lines, 1, -1), ENV_OK);
	ck_assert_int_eq(kill(getpid(), SIGTERM), 0);
	while (!env_lines_is_done(lines))
		ck_assert_int_eq(env_lines_turn(hub, &lines, 1, -1), ENV_OK);
	ck_assert_ptr_null(env_lines_connection(lines));
	ck_assert_int_eq(env_lines_turn(hub, &lines, 1, -1), ENV_OK);
	env_lines_free(lines);
	env_hub_free(hub);
	work_join(&work);
	work_close(&work);
}
END_TEST

/* More than a turn has room for without memory. */
START_TEST(many_connections_turn_together)
{
	enum { MANY = 30 };
	static struct work work;
	struct env_hub *hub = open_client();
	struct env_lines *lines[MANY];
	struct ends ends[MANY];
	unsigned done = 0;

	work_open(&work, 2, 0, NULL);
	work_serve(&work);
	for (size_t i = 0; i < MANY; i++) {
		ck_assert_int_eq(env_connect(&lines[i], hub, work.address, NULL), ENV_OK);
		ends[i] = (struct ends){.next = (int64_t)i};
		call(lines[i], (int64_t)i, false, &ends[i]);
	}
	while (done < MANY) {
		ck_assert_int_eq(env_lines_turn(hub, lines, MANY, -1), ENV_OK);
		done = 0;
		for (size_t i = 0; i < MANY; i++)
			done += ends[i].done;
	}
	for (size_t i = 0; i < MANY; i++)
		env_lines_free(lines[i]);
	env_hub_free(hub);
	ck_assert_int_eq(kill(getpid(), SIGTERM), 0);
	work_join(&work);
	work_close(&work);
}
END_TEST

/* A timeout ends the turn; what closes meanwhile tells its calls. */
START_TEST(a_turn_ends_when_its_time_is_over)
{
	static struct work work;
	struct env_hub *hub = open_client();
	struct env_lines *lines = NULL;
	struct ends ends = {.next = 1};

	work_open(&work, 1, 0, NULL);
	work_serve(&work);
	ck_assert_int_eq(env_lines_turn(hub, NULL, 0, 1), ENV_OK);
	ck_assert_int_eq(env_connect(&lines, hub, work.address, NULL), ENV_OK);
	call(lines, 1, true, &ends);
	for (int i = 0; i < 10; i++)
		ck_assert_int_eq(env_lines_turn(hub, &lines, 1, 1), ENV_OK);
	work_await_held(&work, 1);
	ck_assert_uint_eq(ends.done + ends.closed, 0);
	env_lines_free(lines);
	ck_assert_uint_eq(ends.closed, 1);
	env_hub_free(hub);
	work_release(&work);
	ck_assert_int_eq(kill(getpid(), SIGTERM), 0);
	work_join(&work);
	work_close(&work);
}
END_TEST

/* A socket at a port of 127.0.0.1; writes what to connect to. */
static int bind_port(char address[64], const char *host)
{
	struct sockaddr_in place = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	socklen_t length = sizeof(place);
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	ck_assert_int_eq(bind(fd, (const struct sockaddr *)(const void *)&place, length), 0);
	ck_assert_int_eq(getsockname(fd, (struct sockaddr *)(void *)&place, &length), 0);
	(void)snprintf(address, 64, "tcp:%s:%u", host, (unsigned)ntohs(place.sin_port));
	return fd;
}

/* Whatever address localhost has first, the one that is listened at is found. */
START_TEST(localhost_is_wherever_somebody_listens)
{
	struct env_hub *hub = open_client();
	struct env_lines *lines = NULL;
	struct ends ends = {.next = 1};
	char address[64];
	char begin[16] = "";
	int listening = bind_port(address, _i == 0 ? "localhost" : "127.0.0.1");

	ck_assert_int_eq(listen(listening, 1), 0);
	ck_assert_int_eq(env_connect(&lines, hub, address, NULL), ENV_OK);
	int fd = accept(listening, NULL, NULL);
	ck_assert_int_ne(fd, -1);
	call(lines, 1, false, &ends);
	for (int i = 0; i < 3; i++)
		ck_assert_int_eq(env_lines_turn(hub, &lines, 1, 0), ENV_OK);
	ck_assert_int_eq((int)recv(fd, begin, 14, MSG_WAITALL), 14);
	ck_assert_str_eq(begin, "{\"t\":\"work.do\"");
	env_lines_free(lines);
	env_hub_free(hub);
	ck_assert_int_eq(close(fd) + close(listening), 0);
}
END_TEST

static const struct {
	const char *address; /* NULL: a port that nobody listens at */
	enum env_status status;
	int reason;
	const char *log;
} refusals[] = {
	{"", ENV_INVALID, 0, "the address '' is not tcp:HOST:PORT"},
	{"stdio:", ENV_INVALID, 0, "the address 'stdio:' is not tcp:HOST:PORT"},
	{"tcp:127.0.0.1", ENV_INVALID, 0, "the address 'tcp:127.0.0.1' is not tcp:HOST:PORT"},
	{"unix:", ENV_INVALID, 0, "the address 'unix:' is not tcp:HOST:PORT"},
	{"unix:/nowhere/at/all", ENV_IO, ENOENT,
	 "cannot connect to unix:/nowhere/at/all: No such file or directory"},
	{NULL, ENV_IO, ECONNREFUSED, "Connection refused"},
};

static void note_line(void *user, enum env_log_level level, const char *text)
{
	(void)level;
	(void)snprintf(user, 512, "%s", text);
}

START_TEST(who_cannot_connect_is_told_why)
{
	char line[512] = "";
	struct env_hub *hub = NULL;
	struct env_lines *lines = NULL;
	char address[64];
	int fd = bind_port(address, "127.0.0.1");
	const char *to = refusals[_i].address == NULL ? address : refusals[_i].address;

	const struct env_hub_options options = {.log = note_line, .log_user = line};
	ck_assert_int_eq(env_hub_new(&hub, &options), ENV_OK);
	errno = 0;
	ck_assert_int_eq(env_connect(&lines, hub, to, NULL), refusals[_i].status);
	ck_assert_int_eq(errno, refusals[_i].reason);
	ck_assert_ptr_null(lines);
	ck_assert_msg(strstr(line, refusals[_i].log) != NULL, "%s", line);
	ck_assert_msg(strstr(line, "nor stdio:") == NULL, "%s", line);
	env_hub_free(hub);
	ck_assert_int_eq(close(fd), 0);
}
END_TEST

/* ---- a signal while it waits for its turn ---- */

static int crowded = -1; /* listens, and has room for nobody more */
static volatile sig_atomic_t alarms;

/* Not by the first one. */
static void make_room(int number)
{
	(void)number;
	alarms = alarms + 1;
	if (alarms == 3)
		(void)accept(crowded, NULL, NULL);
}

static void start_alarms(void)
{
	const struct sigaction action = {.sa_handler =
						 make_room}; /* calls are interrupted, and not begun anew */
	const struct itimerval soon = {{0, 50000}, {0, 50000}};

	ck_assert_int_eq(sigaction(SIGALRM, &action, NULL), 0);
	ck_assert_int_eq(setitimer(ITIMER_REAL, &soon, NULL), 0);
}

START_TEST(a_signal_does_not_connect)
{
	struct env_hub *hub = open_client();
	struct env_lines *lines = NULL;
	struct sockaddr_un local = {.sun_family = AF_UNIX};
	char directory[] = "/tmp/envelope-test-XXXXXX";
	char address[64];
	socklen_t length = sizeof(local);

	ck_assert_ptr_nonnull(mkdtemp(directory));
	(void)snprintf(local.sun_path, sizeof(local.sun_path), "%s/s", directory);
	(void)snprintf(address, sizeof(address), "unix:%s/s", directory);
	crowded = socket(AF_UNIX, SOCK_STREAM, 0);
	ck_assert_int_eq(bind(crowded, (const struct sockaddr *)(const void *)&local, length), 0);
	ck_assert_int_eq(listen(crowded, 0), 0);
	int first = peer_connect(local.sun_path);
	start_alarms();
	ck_assert_int_eq(env_connect(&lines, hub, address, NULL), ENV_OK);
	ck_assert_int_ge(alarms, 3);
	ck_assert_int_eq(getpeername(env_lines_read_fd(lines), (struct sockaddr *)(void *)&local, &length),
			 0);
	env_lines_free(lines);
	env_hub_free(hub);
	ck_assert_int_eq(close(first) + close(crowded), 0);
	ck_assert_int_eq(unlink(address + strlen("unix:")) + rmdir(directory), 0);
}
END_TEST

/* The socket is closed again: its peer reads the end. */
START_TEST(a_hub_that_drains_connects_nowhere)
{
	struct env_hub *hub = open_client();
	struct env_lines *lines = NULL;
	char address[64];
	char byte;
	int listening = bind_port(address, "127.0.0.1");

	ck_assert_int_eq(listen(listening, 1), 0);
	env_hub_drain(hub, 0);
	ck_assert_int_eq(env_connect(&lines, hub, address, NULL), ENV_CLOSED);
	int fd = accept(listening, NULL, NULL);
	ck_assert_int_eq((int)read(fd, &byte, 1), 0);
	env_hub_free(hub);
	ck_assert_int_eq(close(fd) + close(listening), 0);
}
END_TEST

TCase *connect_tests(void)
{
	TCase *tests = tcase_create("connect");

	tcase_set_timeout(tests, 30);
	tcase_add_test(tests, a_client_calls_until_the_service_ends);
	tcase_add_test(tests, many_connections_turn_together);
	tcase_add_test(tests, a_turn_ends_when_its_time_is_over);
	tcase_add_loop_test(tests, localhost_is_wherever_somebody_listens, 0, 2);
	tcase_add_loop_test(tests, who_cannot_connect_is_told_why, 0, sizeof(refusals) / sizeof(refusals[0]));
	tcase_add_test(tests, a_signal_does_not_connect);
	tcase_add_test(tests, a_hub_that_drains_connects_nowhere);
	return tests;
}
