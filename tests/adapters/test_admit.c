/* Who may connect and as whom, what listeners say at once, and what a service forgot to bind. */
#include "peer.h"
#include "work.h"

#include <pthread.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include <envelope/envelope.env.h>
#include <envelope/lines.h>
#include <envelope/serve.h>

/* A service that stops when its first connection is gone. */
struct door {
	struct env_hub *hub;
	struct env_serve_options options;
	char address[64];
	char path[64];
	char directory[32];
	pthread_t thread;
	pthread_mutex_t lock;
	pthread_cond_t moved;
	enum env_status status;
	bool listening;
	bool farewell;     /* each connection is told s.closing and closed at once */
	unsigned refusing; /* peers that are refused first */
	unsigned asked;
	int fd;        /* that admit() was last asked about */
	char name[16]; /* of the next user; overwritten afterwards */
	char log[4096];
	char seen[64]; /* "user language" of the connections */
};

static void log_line(void *user, enum env_log_level level, const char *text)
{
	struct door *door = user;
	size_t used = strlen(door->log);

	(void)snprintf(door->log + used, sizeof(door->log) - used, "%d %s\n", (int)level, text);
	pthread_mutex_lock(&door->lock);
	door->listening = door->listening || strstr(text, "listening on ") == text;
	pthread_cond_broadcast(&door->moved);
	pthread_mutex_unlock(&door->lock);
}

static bool admit(void *user, int fd, struct env_connection_options *options)
{
	struct door *door = user;

	door->fd = fd;
	ck_assert(options->user.ptr == NULL);
	(void)snprintf(door->name, sizeof(door->name), "%u", door->asked);
	options->user = env_str(door->name);
	return door->asked++ >= door->refusing;
}

static void on_connection(struct env_connection *connection, enum env_event event, enum env_close why,
			  void *user)
{
	struct door *door = user;
	struct env_str name = env_connection_user(connection);
	struct env_str language = env_connection_language(connection);

	(void)why;
	if (event == ENV_EVENT_DISCONNECTED) {
		env_serve_stop(door->hub);
		return;
	}
	door->name[0] = 'x';
	(void)snprintf(door->seen, sizeof(door->seen), "%.*s %.*s", (int)name.len, name.ptr,
		       (int)language.len, language.ptr);
	if (door->farewell) {
		ck_assert_int_eq(env_connection_send(connection, &envelope_s_closing_message, NULL), ENV_OK);
		env_connection_close(connection, ENV_CLOSE_NORMAL);
	}
}

static void open_door(struct door *door)
{
	const struct env_hub_options options = {.log = log_line, .log_user = door};

	*door = (struct door){.lock = PTHREAD_MUTEX_INITIALIZER, .moved = PTHREAD_COND_INITIALIZER};
	door->options = (struct env_serve_options){.admit = admit, .admit_user = door};
	ck_assert_int_eq(env_hub_new(&door->hub, &options), ENV_OK);
	ck_assert_int_eq(env_hub_listen_connections(door->hub, on_connection, door, ENV_PRIORITY_NORMAL),
			 ENV_OK);
}

static void *serve(void *user)
{
	struct door *door = user;

	door->status = env_serve_with(door->hub, door->address, &door->options);
	return NULL;
}

static void start(struct door *door)
{
	(void)snprintf(door->directory, sizeof(door->directory), "/tmp/envelope-test-XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(door->directory));
	(void)snprintf(door->path, sizeof(door->path), "%s/s", door->directory);
	(void)snprintf(door->address, sizeof(door->address), "unix:%s/s", door->directory);
	ck_assert_int_eq(pthread_create(&door->thread, NULL, serve, door), 0);
	pthread_mutex_lock(&door->lock);
	while (!door->listening)
		pthread_cond_wait(&door->moved, &door->lock);
	pthread_mutex_unlock(&door->lock);
}

static void finish(struct door *door)
{
	ck_assert_int_eq(pthread_join(door->thread, NULL), 0);
	ck_assert_int_eq(door->status, ENV_OK);
	env_hub_free(door->hub);
	ck_assert_int_eq(rmdir(door->directory), 0);
}

START_TEST(a_peer_is_who_the_program_says)
{
	const struct env_connection_options connection = {.language = ENV_STR_INIT("de")};
	static struct door door;

	open_door(&door);
	door.options.connection = &connection;
	start(&door);
	int fd = peer_connect(door.path);
	peer_put(fd, PING("1") "\n");
	peer_expect(fd, PONG("1") "\n");
	ck_assert_int_eq(shutdown(fd, SHUT_WR), 0);
	peer_expect_end(fd);
	finish(&door);
	ck_assert_str_eq(door.seen, "0 de");
	ck_assert_int_gt(door.fd, STDERR_FILENO);
}
END_TEST

/* At once, and the next one may come at once. */
START_TEST(who_is_refused_reads_the_end)
{
	static struct door door;

	open_door(&door);
	door.refusing = 2;
	start(&door);
	peer_expect_end(peer_connect(door.path));
	peer_expect_end(peer_connect(door.path));
	int fd = peer_connect(door.path);
	peer_put(fd, PING("1") "\n");
	peer_expect(fd, PONG("1") "\n");
	ck_assert_int_eq(close(fd), 0);
	finish(&door);
	ck_assert_str_eq(door.seen, "2 ");
	ck_assert_uint_eq(door.asked, 3);
	ck_assert_ptr_null(strstr(door.log, "accepted"));
}
END_TEST

/* The peer has sent more than the service will ever read; and the listener stops the service. */
START_TEST(a_last_word_at_the_door_arrives)
{
	static struct door door;

	open_door(&door);
	door.farewell = true;
	start(&door);
	int fd = peer_connect(door.path);
	(void)send(fd, PING("1") "\n", strlen(PING("1") "\n"), MSG_NOSIGNAL);
	peer_expect(fd, CLOSING);
	peer_expect_end(fd);
	finish(&door);
}
END_TEST

START_TEST(a_last_word_is_written_before_the_descriptor_is_given_back)
{
	static struct door door;
	struct env_lines *lines = NULL;
	int ends[2];

	open_door(&door);
	door.farewell = true;
	ck_assert_int_eq(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
	ck_assert_int_eq(env_lines_open(&lines, door.hub, ends[0], ends[0], true, NULL), ENV_CLOSED);
	ck_assert_ptr_null(lines);
	peer_expect(ends[1], CLOSING);
	ck_assert_int_eq(close(ends[0]), 0);
	peer_expect_end(ends[1]);
	env_hub_free(door.hub);
}
END_TEST

/* Serves an input that has ended. */
static enum env_status serve_nothing(struct door *door)
{
	int in[2];
	int saved = dup(STDIN_FILENO);

	ck_assert_int_eq(pipe(in), 0);
	ck_assert_int_eq(close(in[1]), 0);
	ck_assert_int_ne(dup2(in[0], STDIN_FILENO), -1);
	enum env_status status = env_serve_with(door->hub, "stdio:", &door->options);
	ck_assert_int_ne(dup2(saved, STDIN_FILENO), -1);
	ck_assert_int_eq(close(saved) + close(in[0]), 0);
	return status;
}

START_TEST(stdio_may_be_refused)
{
	static struct door door;

	open_door(&door);
	door.refusing = 1;
	door.fd = -1;
	ck_assert_int_eq(serve_nothing(&door), ENV_NOT_PERMITTED);
	ck_assert_int_eq(door.fd, STDIN_FILENO);
	ck_assert_int_eq(serve_nothing(&door), ENV_OK);
	ck_assert_str_eq(door.seen, "1 ");
	env_hub_free(door.hub);
}
END_TEST

static enum env_status ignore(struct env_request *request, const struct work_task *task, void *user)
{
	(void)request, (void)task, (void)user;
	return ENV_OK;
}

static enum env_status hear_nothing(struct env_connection *connection, const struct env_meta *meta,
				    const void *payload, void *user)
{
	(void)connection, (void)meta, (void)payload, (void)user;
	return ENV_OK;
}

START_TEST(what_has_no_handler_or_no_sender_is_logged_at_the_start)
{
	static struct door door;
	struct env_pool *pool = NULL;
	struct env_hub_options options = {.log = log_line, .log_user = &door};

	open_door(&door);
	env_hub_free(door.hub);
	ck_assert_int_eq(env_pool_new(&pool, NULL), ENV_OK);
	options.pool = pool;
	ck_assert_int_eq(env_hub_new(&door.hub, &options), ENV_OK);
	ck_assert_int_eq(env_hub_add(door.hub, &work_package), ENV_OK);
	ck_assert_int_eq(work_any_on(door.hub, ignore, NULL), ENV_OK);
	ck_assert_int_eq(env_hub_listen_trait(door.hub, env_str("watched"), hear_nothing, NULL, 0), ENV_OK);
	ck_assert_int_eq(env_hub_listen_trait(door.hub, env_str("wached"), hear_nothing, NULL, 0), ENV_OK);
	ck_assert_int_eq(serve_nothing(&door), ENV_OK);
	const char warnings[] = "2 work.do has no handler\n2 work.note has no handler\n"
				"2 no message has the trait wached, to which there are listeners\n0 ";
	ck_assert_msg(strncmp(door.log, warnings, strlen(warnings)) == 0, "%s", door.log);
	env_pool_free(pool);
	env_hub_free(door.hub);
}
END_TEST

TCase *admit_tests(void)
{
	TCase *tests = tcase_create("admit");

	tcase_set_timeout(tests, 30);
	tcase_add_test(tests, a_peer_is_who_the_program_says);
	tcase_add_test(tests, who_is_refused_reads_the_end);
	tcase_add_test(tests, a_last_word_at_the_door_arrives);
	tcase_add_test(tests, a_last_word_is_written_before_the_descriptor_is_given_back);
	tcase_add_test(tests, stdio_may_be_refused);
	tcase_add_test(tests, what_has_no_handler_or_no_sender_is_logged_at_the_start);
	return tests;
}
