/* Deferred messages over lines, in a loop of the program's own: what workers answer arrives, whatever else happens. */
#include "work.h"

#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include <envelope/lines.h>

#include "peer.h"

#define MOST_PEERS 2
#define TURN_LIMIT 5000 /* milliseconds in which every turn of these loops must find something to do */

struct link {
	struct env_lines *lines;
	int far; /* the peer's end, not blocking */
	char got[200000];
	size_t used;
};

static struct work work;
static struct link links[MOST_PEERS];

static void open_link(struct link *link)
{
	int ends[2];

	link->used = 0;
	link->got[0] = '\0';
	ck_assert_int_eq(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
	ck_assert_int_eq(fcntl(ends[1], F_SETFL, O_NONBLOCK), 0);
	ck_assert_int_eq(env_lines_open(&link->lines, work.hub, ends[0], ends[0], true, NULL), ENV_OK);
	link->far = ends[1];
}

static void open_links(int workers, size_t queue, const struct env_limits *limits)
{
	work_open(&work, workers, queue, limits);
	for (size_t i = 0; i < MOST_PEERS; i++)
		open_link(&links[i]);
}

static void close_links(void)
{
	for (size_t i = 0; i < MOST_PEERS; i++) {
		env_lines_free(links[i].lines);
		ck_assert_int_eq(close(links[i].far), 0);
	}
	work_close(&work);
}

/* What has arrived. The end of what comes counts as a line of its own. */
static const char *get(struct link *link)
{
	ssize_t count = read(link->far, link->got + link->used, sizeof(link->got) - link->used - 1);

	if (count > 0)
		link->used += (size_t)count;
	link->got[link->used] = '\0';
	return link->got;
}

/* One turn, as docs/runtime.md has it. It must not wait for longer than the limit. */
static void turn(void)
{
	struct pollfd polls[1 + 2 * MOST_PEERS] = {{.fd = env_hub_fd(work.hub), .events = POLLIN}};

	for (size_t i = 0; i < MOST_PEERS; i++) {
		polls[1 + 2 * i] = (struct pollfd){.fd = env_lines_read_fd(links[i].lines), .events = POLLIN};
		polls[2 + 2 * i] =
			(struct pollfd){.fd = env_lines_write_fd(links[i].lines), .events = POLLOUT};
	}
	int timeout = env_hub_timeout(work.hub);
	int ready = poll(polls, 1 + 2 * MOST_PEERS, timeout == -1 ? TURN_LIMIT : timeout);
	ck_assert(ready > 0 || timeout != -1);
	for (size_t i = 0; i < MOST_PEERS; i++)
		if (polls[1 + 2 * i].revents != 0 || polls[2 + 2 * i].revents != 0)
			env_lines_ready(links[i].lines, polls[1 + 2 * i].revents != 0,
					polls[2 + 2 * i].revents != 0);
	env_hub_run(work.hub);
}

/* Turns until that has arrived, and nothing else. */
static void expect(struct link *link, const char *text)
{
	while (strlen(get(link)) < strlen(text))
		turn();
	ck_assert_str_eq(link->got, text);
}

static void *release(void *user)
{
	work_release(user);
	return NULL;
}

/* Nothing but the worker makes the loop turn, and it does not turn for nothing. */
START_TEST(an_answer_wakes_the_loop)
{
	pthread_t thread;
	int turns = 0;

	open_links(2, 0, NULL);
	peer_put(links[0].far, HOLD("1"));
	turn();
	work_await_held(&work, 1);
	ck_assert_int_eq(env_hub_timeout(work.hub), -1);
	ck_assert_str_eq(get(&links[0]), "");
	ck_assert_int_eq(pthread_create(&thread, NULL, release, &work), 0);
	for (; *get(&links[0]) == '\0'; turns++)
		turn();
	ck_assert_str_eq(links[0].got, DONE("1"));
	ck_assert_int_le(turns, 4);
	ck_assert_int_eq(pthread_join(thread, NULL), 0);
	close_links();
}
END_TEST

/* As many tasks as `text` takes, from `first` on: `format` has their id twice. Returns the text's end. */
static char *write_many(char *text, const char *format, int first, int count)
{
	for (int id = first; id < first + count; id++)
		text += sprintf(text, format, id, id);
	*text = '\0';
	return text;
}

#define MANY_DO "{\"t\":\"work.do\",\"i\":\"%d\",\"p\":{\"id\":%d}}\n"
#define MANY_DONE "{\"t\":\"work.done\",\"p\":{\"id\":%d},\"i\":\"%d\",\"s\":\"s\"}\n"

enum { MANY = 1000 };
static char in[80 * MANY];
static char out[80 * MANY];

/* More than a turn reads, by two peers and several workers. */
START_TEST(pipelined_requests_keep_their_order)
{
	const struct env_limits limits = {.requests = 2 * MANY};

	open_links(4, (size_t)4 * MANY, &limits);
	(void)write_many(in, MANY_DO, 0, MANY);
	(void)write_many(out, MANY_DONE, 0, MANY);
	peer_put(links[0].far, in);
	peer_put(links[1].far, in);
	expect(&links[0], out);
	expect(&links[1], out);
	close_links();
}
END_TEST

/* A queue of one: what has no room waits, and so does what was not read yet. Other peers are served meanwhile. */
START_TEST(a_full_queue_stops_reading)
{
	open_links(1, 1, NULL);
	(void)write_many(in, MANY_DO, 0, MANY);
	(void)write_many(out, MANY_DONE, 0, MANY);
	peer_put(links[0].far, HOLD("0"));
	turn();
	work_await_held(&work, 1);
	expect(&links[0], "");
	peer_put(links[0].far, strchr(in, '\n') + 1);
	ck_assert_int_ne(env_lines_read_fd(links[0].lines), -1);
	turn();
	ck_assert_int_eq(env_lines_read_fd(links[0].lines), -1);
	ck_assert(env_connection_is_paused(env_lines_connection(links[0].lines)));
	peer_put(links[1].far, PING("1") "\n");
	expect(&links[1], PONG("1") "\n");
	ck_assert_int_eq(env_lines_read_fd(links[0].lines), -1);
	ck_assert_uint_eq(work_count_done(&work), 0);
	work_release(&work);
	expect(&links[0], out);
	ck_assert_int_ne(env_lines_read_fd(links[0].lines), -1);
	close_links();
}
END_TEST

#define MANY_NOTE "{\"t\":\"work.note\",\"i\":\"%d\",\"p\":{\"id\":%d}}\n"

/* What was read before the queue was full goes on without new input, and without answers to write. */
START_TEST(what_was_read_goes_on_when_there_is_room)
{
	open_links(1, 1, NULL);
	peer_put(links[0].far, HOLD_NOTE("0"));
	turn();
	work_await_held(&work, 1);
	(void)write_many(in, MANY_NOTE, 1, 100);
	peer_put(links[0].far, in);
	turn();
	ck_assert_int_eq(env_lines_read_fd(links[0].lines), -1);
	work_release(&work);
	while (work_count_done(&work) < 101)
		turn();
	ck_assert_str_eq(get(&links[0]), "");
	close_links();
}
END_TEST

/*
 * Turns until the lines are done. The peer reads meanwhile: many small writes fill a socket long before their bytes do, and one that is
 * a quarter full is not writable any more.
 */
static void run_out(struct link *link)
{
	while (!env_lines_is_done(link->lines)) {
		turn();
		(void)get(link);
	}
}

/* The end of the input is seen while answers are still to come, by way of a full queue. */
START_TEST(a_peer_that_ends_its_side_gets_all_answers)
{
	open_links(2, 2, NULL);
	(void)write_many(in, MANY_DO, 0, 100);
	(void)write_many(out, MANY_DONE, 0, 100);
	peer_put(links[0].far, HOLD("0"));
	peer_put(links[0].far, strchr(in, '\n') + 1);
	ck_assert_int_eq(shutdown(links[0].far, SHUT_WR), 0);
	turn();
	work_await_held(&work, 1);
	ck_assert(!env_lines_is_done(links[0].lines));
	work_release(&work);
	run_out(&links[0]);
	ck_assert_str_eq(get(&links[0]), out);
	ck_assert_int_eq(env_lines_read_fd(links[0].lines), -1);
	close_links();
}
END_TEST

/* No answer tells the transport that the last message is done. */
START_TEST(a_peer_that_ends_its_side_is_let_go_without_an_answer)
{
	open_links(1, 0, NULL);
	peer_put(links[0].far, HOLD_NOTE("1"));
	ck_assert_int_eq(shutdown(links[0].far, SHUT_WR), 0);
	turn();
	turn();
	work_await_held(&work, 1);
	ck_assert_ptr_nonnull(env_lines_connection(links[0].lines));
	work_release(&work);
	run_out(&links[0]);
	ck_assert_str_eq(get(&links[0]), "");
	close_links();
}
END_TEST

/* The lines go first, or the hub does, while one message runs, one waits for room, and others are not even fed. */
START_TEST(lines_go_while_messages_wait)
{
	open_links(1, 1, NULL);
	peer_put(links[0].far, HOLD("1"));
	turn();
	work_await_held(&work, 1);
	(void)write_many(in, MANY_DO, 2, 100);
	peer_put(links[0].far, in);
	peer_put(links[1].far, in);
	turn();
	if (_i == 0) {
		env_lines_free(links[0].lines);
		open_link(&links[0]);
	}
	work_release(&work);
	env_pool_free(work.pool);
	work.pool = NULL;
	if (_i == 2) {
		env_hub_free(work.hub);
		work.hub = NULL;
	}
	close_links();
}
END_TEST

/* Answers of workers pile up in front of a peer that does not read; others have theirs, and later so has it. */
START_TEST(a_slow_reader_costs_nobody_else)
{
	const struct env_limits limits = {.outbound_bytes = 400000, .requests = 2};
	const char *big = TASK("work.any", "1", ",\"bytes\":60000");
	char line[64];

	open_links(2, 0, &limits);
	for (int i = 0; i < 200; i++) {
		peer_put(links[0].far, big);
		(void)snprintf(line, sizeof(line), MANY_DO, i, i);
		peer_put(links[1].far, line);
		(void)snprintf(line, sizeof(line), MANY_DONE, i, i);
		links[1].used = 0;
		expect(&links[1], line);
	}
	ck_assert_ptr_nonnull(env_lines_connection(links[0].lines));
	ck_assert_int_eq(env_lines_read_fd(links[0].lines), -1);
	close_links();
}
END_TEST

TCase *workers_tests(void)
{
	TCase *tests = tcase_create("workers");

	tcase_set_timeout(tests, 30);
	tcase_add_test(tests, an_answer_wakes_the_loop);
	tcase_add_test(tests, pipelined_requests_keep_their_order);
	tcase_add_test(tests, a_full_queue_stops_reading);
	tcase_add_test(tests, what_was_read_goes_on_when_there_is_room);
	tcase_add_test(tests, a_peer_that_ends_its_side_gets_all_answers);
	tcase_add_test(tests, a_peer_that_ends_its_side_is_let_go_without_an_answer);
	tcase_add_loop_test(tests, lines_go_while_messages_wait, 0, 3);
	tcase_add_test(tests, a_slow_reader_costs_nobody_else);
	return tests;
}
