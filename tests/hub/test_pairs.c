/* Pairs of connections in one process. */
#include "suites.h"

#include <envelope/call.h>
#include <envelope/memory.h>

#include "fixture.h"

/* A pair whose ends both take talk.echo and answer it until `left` is used up. */
struct game {
	struct env_hub *hub;
	unsigned left;
	unsigned heard;
};

static enum env_status on_echo(struct env_connection *from, struct env_request *request,
			       const struct talk_echo *payload, void *user)
{
	struct game *game = user;

	(void)from;
	game->heard++;
	if (game->left == 0)
		return ENV_OK;
	game->left--;
	return talk_echo_reply(request, ENV_RUNNING, payload);
}

static struct env_hub *open_hub(struct game *game)
{
	struct env_hub *hub = NULL;

	ck_assert_int_eq(env_hub_new(&hub, NULL), ENV_OK);
	ck_assert_int_eq(env_hub_add(hub, &talk_package), ENV_OK);
	ck_assert_int_eq(talk_echo_on(hub, on_echo, game), ENV_OK);
	return hub;
}

static void send_echo(struct env_connection *connection)
{
	struct talk_echo echo;

	talk_echo_init(&echo);
	ck_assert_int_eq(env_connection_send(connection, &talk_echo_message, &echo), ENV_OK);
}

START_TEST(frames_move_when_the_hub_runs)
{
	struct game game = {.left = 0};
	struct env_hub *hub = open_hub(&game);
	struct env_memory_end a = {.hub = hub};
	struct env_memory_end b = {.hub = hub};

	ck_assert_int_eq(env_memory_pair(&a, &b), ENV_OK);
	env_hub_run(hub);
	ck_assert_int_eq(env_hub_timeout(hub), -1);
	send_echo(a.connection);
	send_echo(a.connection);
	ck_assert_uint_eq(game.heard, 0);
	ck_assert_int_eq(env_hub_timeout(hub), 0);
	env_hub_run(hub);
	ck_assert_uint_eq(game.heard, 2);
	env_hub_free(hub);
}
END_TEST

START_TEST(answers_go_back_and_forth)
{
	struct game one = {.left = 3};
	struct game two = {.left = 3};
	struct env_memory_end a = {.hub = open_hub(&one)};
	struct env_memory_end b = {.hub = open_hub(&two)};

	ck_assert_int_eq(env_memory_pair(&a, &b), ENV_OK);
	send_echo(a.connection);
	for (int i = 0; i < 30; i++) {
		env_hub_run(a.hub);
		env_hub_run(b.hub);
	}
	ck_assert_uint_gt(one.heard, 2);
	ck_assert_uint_gt(two.heard, 2);
	env_hub_free(b.hub);
	env_hub_run(a.hub);
	ck_assert_ptr_null(env_hub_next_connection(a.hub, NULL));
	env_hub_free(a.hub);
}
END_TEST

START_TEST(what_was_sent_arrives_after_the_end)
{
	struct game game = {.left = 0};
	struct env_hub *hub = open_hub(&game);
	struct env_memory_end a = {.hub = hub};
	struct env_memory_end b = {.hub = hub};

	ck_assert_int_eq(env_memory_pair(&a, &b), ENV_OK);
	send_echo(a.connection);
	env_connection_close(a.connection, ENV_CLOSE_NORMAL);
	ck_assert_ptr_eq(env_hub_next_connection(hub, NULL), b.connection);
	env_hub_run(hub);
	ck_assert_uint_eq(game.heard, 1);
	ck_assert_ptr_null(env_hub_next_connection(hub, NULL));
	env_hub_free(hub);
}
END_TEST

static void close_at_once(struct env_connection *connection, enum env_event event, enum env_close why,
			  void *user)
{
	unsigned *patience = user;

	(void)why;
	if (event == ENV_EVENT_CONNECTED && (*patience)-- == 0)
		env_connection_close(connection, ENV_CLOSE_NORMAL);
}

START_TEST(no_end_stays_open_alone)
{
	struct game game = {.left = 0};
	struct env_hub *hub = open_hub(&game);
	struct env_memory_end a = {.hub = hub};
	struct env_memory_end b = {.hub = hub};
	unsigned patience = (unsigned)_i;

	ck_assert_int_eq(env_hub_listen_connections(hub, close_at_once, &patience, ENV_PRIORITY_NORMAL),
			 ENV_OK);
	ck_assert_int_eq(env_memory_pair(&a, &b), ENV_CLOSED);
	ck_assert_ptr_null(env_hub_next_connection(hub, NULL));
	env_hub_run(hub);
	env_hub_free(hub);
}
END_TEST

static void greet(struct env_connection *connection, enum env_event event, enum env_close why, void *user)
{
	(void)why, (void)user;
	if (event == ENV_EVENT_CONNECTED)
		(void)env_connection_send(connection, &envelope_s_stat_message, NULL);
}

/* Closes the first connection of the hub when the patience is over. */
static enum env_status close_one(struct env_connection *connection, const struct env_meta *meta,
				 const void *payload, void *user)
{
	int *patience = user;
	struct env_connection *first = env_hub_next_connection(env_connection_hub(connection), NULL);

	(void)meta, (void)payload;
	if ((*patience)-- == 0)
		env_connection_close(first, ENV_CLOSE_NORMAL);
	return ENV_OK;
}

/* Its first end is closed by what a listener hears of itself, or of the second one. */
START_TEST(no_end_stays_open_where_its_first_word_closes)
{
	struct game game = {.left = 0};
	struct env_hub *hub = open_hub(&game);
	struct env_memory_end a = {.hub = hub};
	struct env_memory_end b = {.hub = hub};
	int patience = _i;

	ck_assert_int_eq(env_hub_listen_connections(hub, greet, NULL, ENV_PRIORITY_NORMAL), ENV_OK);
	ck_assert_int_eq(env_hub_listen_direction(hub, ENV_OUTGOING, close_one, &patience,
						  ENV_PRIORITY_NORMAL),
			 ENV_OK);
	ck_assert_int_eq(env_memory_pair(&a, &b), ENV_CLOSED);
	ck_assert_ptr_null(a.connection);
	ck_assert_ptr_null(b.connection);
	ck_assert_ptr_null(env_hub_next_connection(hub, NULL));
	env_hub_run(hub);
	env_hub_free(hub);
}
END_TEST

START_TEST(a_hub_that_drains_has_no_pairs)
{
	struct env_test_allocator memory;
	struct env_hub *hub = NULL;

	env_test_allocator_init(&memory);
	const struct env_hub_options options = {.allocator = &memory.hook};
	ck_assert_int_eq(env_hub_new(&hub, &options), ENV_OK);
	env_hub_drain(hub, 1000);
	struct env_memory_end a = {.hub = hub};
	struct env_memory_end b = {.hub = hub};
	ck_assert_int_eq(env_memory_pair(&a, &b), ENV_CLOSED);
	env_hub_free(hub);
	ck_assert_uint_eq(env_test_allocator_count(&memory).live, 0);
}
END_TEST

/* ---- listeners that close ends whose frames are being moved ---- */

struct closing {
	struct env_memory_end service;
	struct env_memory_end client;
	bool both;
};

static enum env_status close_ends(struct env_connection *connection, const struct env_meta *meta,
				  const void *payload, void *user)
{
	struct closing *closing = user;

	(void)payload;
	if (connection != closing->client.connection || meta->message != &talk_say_message)
		return ENV_OK;
	env_connection_close(closing->service.connection, ENV_CLOSE_NORMAL);
	if (closing->both)
		env_connection_close(connection, ENV_CLOSE_NORMAL);
	return ENV_OK;
}

static void ignore_answer(struct env_call *call, const struct env_answer *answer, void *user)
{
	(void)call, (void)answer, (void)user;
}

/* The note wakes the service's end, which fetches the call that is only queued, and so has it told. */
static void send_note_and_call(struct env_connection *client)
{
	struct talk_note note;
	struct talk_say say;

	talk_note_init(&note);
	talk_say_init(&say);
	say.text = env_str("hello");
	ck_assert_int_eq(talk_note_tell(client, &note), ENV_OK);
	ck_assert_int_eq(talk_say_call(client, &say, NULL, ignore_answer, NULL, NULL), ENV_OK);
}

START_TEST(a_listener_may_close_the_end_that_fetches)
{
	const struct env_connection_options client = {.role = ENV_ROLE_CLIENT};
	struct env_test_allocator memory;
	struct env_hub *hub = NULL;
	struct closing closing = {.client.options = &client, .both = _i == 1};

	env_test_allocator_init(&memory);
	const struct env_hub_options options = {.allocator = &memory.hook};
	ck_assert_int_eq(env_hub_new(&hub, &options), ENV_OK);
	ck_assert_int_eq(env_hub_add(hub, &talk_package), ENV_OK);
	ck_assert_int_eq(env_hub_listen_direction(hub, ENV_INCOMING, close_ends, &closing, 0), ENV_OK);
	closing.service.hub = hub;
	closing.client.hub = hub;
	ck_assert_int_eq(env_memory_pair(&closing.service, &closing.client), ENV_OK);
	env_hub_run(hub);
	send_note_and_call(closing.client.connection);
	for (int i = 0; i < 3; i++)
		env_hub_run(hub);
	ck_assert_ptr_null(env_hub_next_connection(hub, NULL));
	env_hub_free(hub);
	ck_assert_uint_eq(env_test_allocator_count(&memory).live, 0);
}
END_TEST

/* ---- an end that waits for room in the queue ---- */

static enum env_status on_work(struct env_request *request, void *user)
{
	unsigned *handled = user;

	(void)request;
	(*handled)++;
	return ENV_OK;
}

/* Turns until nothing happens any more; how many jobs ran. */
static size_t run_all(struct env_hub *hub, struct env_pool *pool)
{
	size_t ran = 0;

	for (int i = 0; i < 10; i++) {
		env_hub_run(hub);
		ran += env_pool_run(pool);
	}
	return ran;
}

START_TEST(an_end_that_was_paused_when_its_peer_closed_closes_too)
{
	const struct env_pool_options one = {.workers = ENV_POOL_INLINE, .queue = 1};
	const struct env_connection_options client = {.role = ENV_ROLE_CLIENT};
	struct env_hub_options options = {.pool = NULL};
	struct env_hub *hub = NULL;
	unsigned handled = 0;

	ck_assert_int_eq(env_pool_new(&options.pool, &one), ENV_OK);
	ck_assert_int_eq(env_hub_new(&hub, &options), ENV_OK);
	ck_assert_int_eq(env_hub_add(hub, &talk_package), ENV_OK);
	ck_assert_int_eq(talk_work_on(hub, on_work, &handled), ENV_OK);
	struct env_memory_end a = {.hub = hub};
	struct env_memory_end b = {.hub = hub, .options = &client};
	ck_assert_int_eq(env_memory_pair(&a, &b), ENV_OK);
	for (int i = 0; i < 2; i++)
		ck_assert_int_eq(talk_work_call(b.connection, NULL, ignore_answer, NULL, NULL), ENV_OK);
	env_hub_run(hub);
	env_hub_run(hub);
	ck_assert(env_connection_is_paused(a.connection));
	env_connection_close(b.connection, ENV_CLOSE_NORMAL);
	env_hub_run(hub);
	ck_assert_ptr_eq(env_hub_next_connection(hub, NULL), a.connection);
	ck_assert_uint_eq(run_all(hub, options.pool), 2);
	ck_assert_uint_eq(handled, 2);
	ck_assert_ptr_null(env_hub_next_connection(hub, NULL));
	env_pool_free(options.pool);
	env_hub_free(hub);
}
END_TEST

TCase *pairs_tests(void)
{
	TCase *tests = tcase_create("pairs");

	tcase_add_test(tests, frames_move_when_the_hub_runs);
	tcase_add_test(tests, answers_go_back_and_forth);
	tcase_add_test(tests, what_was_sent_arrives_after_the_end);
	tcase_add_loop_test(tests, no_end_stays_open_alone, 0, 2);
	tcase_add_loop_test(tests, no_end_stays_open_where_its_first_word_closes, 0, 2);
	tcase_add_test(tests, a_hub_that_drains_has_no_pairs);
	tcase_add_loop_test(tests, a_listener_may_close_the_end_that_fetches, 0, 2);
	tcase_add_test(tests, an_end_that_was_paused_when_its_peer_closed_closes_too);
	return tests;
}
