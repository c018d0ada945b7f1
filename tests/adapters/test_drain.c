/* Deferred messages in the ready-made loop, and how it stops while they run. */
#include "work.h"

#include <signal.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

#include <envelope/serve.h>

#include "peer.h"

static struct work work;

static int connect_peer(void)
{
	return peer_connect(work.address + strlen("unix:"));
}

static void signal_service(int number)
{
	ck_assert_int_eq(kill(getpid(), number), 0);
}

static int64_t read_clock(void)
{
	struct timespec time;

	ck_assert_int_eq(clock_gettime(CLOCK_MONOTONIC, &time), 0);
	return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

START_TEST(workers_answer)
{
	enum { PEERS = 20 };
	int fds[PEERS];

	work_open(&work, 3, 0, NULL);
	work_serve(&work);
	for (int i = 0; i < PEERS; i++)
		fds[i] = connect_peer();
	for (int i = 0; i < PEERS; i++)
		peer_put(fds[i], DO("1") NOTE("2") DO("3"));
	for (int i = 0; i < PEERS; i++)
		peer_expect(fds[i], DONE("1") DONE("3"));
	work_await_done(&work, 3 * PEERS);
	for (int i = 0; i < PEERS; i++)
		ck_assert_int_eq(close(fds[i]), 0);
	signal_service(SIGTERM);
	work_join(&work);
	work_close(&work);
}
END_TEST

START_TEST(a_peer_that_ends_its_side_gets_all_answers)
{
	work_open(&work, 1, 1, NULL);
	work_serve(&work);
	int fd = connect_peer();
	peer_put(fd, HOLD("1") DO("2") NOTE("3") DO("4"));
	ck_assert_int_eq(shutdown(fd, SHUT_WR), 0);
	work_await_held(&work, 1);
	work_release(&work);
	peer_expect(fd, DONE("1") DONE("2") DONE("4"));
	peer_expect_end(fd);
	signal_service(SIGINT);
	work_join(&work);
	work_close(&work);
}
END_TEST

/* What runs is answered, what is new is refused, and everybody is told. */
START_TEST(a_signal_lets_it_finish)
{
	struct sockaddr_un address = {.sun_family = AF_UNIX};

	work_open(&work, 1, 0, NULL);
	work_serve(&work);
	int busy = connect_peer();
	int idle = connect_peer();
	peer_put(idle, PING("1") "\n");
	peer_expect(idle, PONG("1") "\n");
	peer_put(busy, HOLD("1") DO("2"));
	work_await_held(&work, 1);
	peer_put(busy, PING("3") "\n");
	peer_expect(busy, PONG("3") "\n");
	signal_service(SIGTERM);
	peer_expect(idle, CLOSING);
	peer_expect_end(idle);
	peer_expect(busy, CLOSING);
	peer_put(busy, DO("4"));
	peer_expect(busy, REFUSED("4"));
	int late = socket(AF_UNIX, SOCK_STREAM, 0);
	(void)snprintf(address.sun_path, sizeof(address.sun_path), "%s/s", work.directory);
	ck_assert_int_eq(connect(late, (const struct sockaddr *)(const void *)&address, sizeof(address)), -1);
	ck_assert_int_eq(close(late), 0);
	work_release(&work);
	peer_expect(busy, DONE("1") DONE("2"));
	peer_expect_end(busy);
	work_join(&work);
	ck_assert_int_eq(env_serve(work.hub, work.address), ENV_CLOSED);
	work_close(&work);
}
END_TEST

START_TEST(the_deadline_ends_what_runs_too_long)
{
	const struct env_limits limits = {.drain_ms = 300};

	work_open(&work, 1, 0, &limits);
	work_serve(&work);
	int fd = connect_peer();
	peer_put(fd, HOLD("1"));
	work_await_held(&work, 1);
	int64_t start = read_clock();
	signal_service(SIGTERM);
	peer_expect(fd, CLOSING REFUSED("1"));
	ck_assert_int_ge(read_clock() - start, 290);
	peer_expect_end(fd);
	work_join(&work);
	ck_assert_int_lt(read_clock() - start, 5000);
	ck_assert_uint_eq(work_count_done(&work), 0);
	work_close(&work);
}
END_TEST

START_TEST(a_second_signal_ends_it_at_once)
{
	const struct env_limits limits = {.drain_ms = 60000};

	work_open(&work, 1, 0, &limits);
	work_serve(&work);
	int fd = connect_peer();
	peer_put(fd, HOLD("1"));
	work_await_held(&work, 1);
	signal_service(SIGTERM);
	peer_expect(fd, CLOSING);
	signal_service(_i == 0 ? SIGTERM : SIGINT);
	peer_expect_end(fd);
	work_join(&work);
	work_close(&work);
}
END_TEST

/* It leaves its answers unread: the others go at once, it when the time is over. */
START_TEST(a_peer_that_does_not_read_holds_nobody_up)
{
	const struct env_limits limits = {.drain_ms = 300};

	work_open(&work, 2, 0, &limits);
	work_serve(&work);
	int slow = connect_peer();
	int other = connect_peer();
	for (unsigned i = 0; i < 20; i++)
		peer_put(slow, TASK("work.any", "1", ",\"bytes\":60000"));
	work_await_done(&work, 20);
	peer_put(other, DO("2"));
	peer_expect(other, DONE("2"));
	int64_t start = read_clock();
	signal_service(SIGTERM);
	peer_expect(other, CLOSING);
	peer_expect_end(other);
	ck_assert_int_lt(read_clock() - start, 290);
	work_join(&work);
	ck_assert_int_lt(read_clock() - start, 5000);
	ck_assert_int_eq(close(slow), 0);
	work_close(&work);
}
END_TEST

START_TEST(stdio_answers_after_its_input_ended)
{
	int in[2];
	int out[2];
	int saved[2] = {dup(STDIN_FILENO), dup(STDOUT_FILENO)};

	ck_assert_int_eq(pipe(in) + pipe(out), 0);
	work_open(&work, 1, 1, NULL);
	work_release(&work);
	peer_put(in[1], HOLD("1") DO("2") NOTE("3"));
	ck_assert_int_eq(close(in[1]), 0);
	ck_assert_int_ne(dup2(in[0], STDIN_FILENO), -1);
	ck_assert_int_ne(dup2(out[1], STDOUT_FILENO), -1);
	enum env_status status = env_serve(work.hub, "stdio:");
	ck_assert_int_ne(dup2(saved[0], STDIN_FILENO), -1);
	ck_assert_int_ne(dup2(saved[1], STDOUT_FILENO), -1);
	ck_assert_int_eq(close(out[1]) + close(in[0]), 0);
	ck_assert_int_eq(status, ENV_OK);
	peer_expect(out[0], DONE("1") DONE("2"));
	peer_expect_end(out[0]);
	ck_assert_uint_eq(work_count_done(&work), 3);
	work_close(&work);
}
END_TEST

TCase *drain_tests(void)
{
	TCase *tests = tcase_create("drain");

	tcase_set_timeout(tests, 30);
	tcase_add_test(tests, workers_answer);
	tcase_add_test(tests, a_peer_that_ends_its_side_gets_all_answers);
	tcase_add_test(tests, a_signal_lets_it_finish);
	tcase_add_test(tests, the_deadline_ends_what_runs_too_long);
	tcase_add_loop_test(tests, a_second_signal_ends_it_at_once, 0, 2);
	tcase_add_test(tests, a_peer_that_does_not_read_holds_nobody_up);
	tcase_add_test(tests, stdio_answers_after_its_input_ended);
	return tests;
}
