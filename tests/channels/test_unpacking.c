/* Batches, as a client hears them. */
#include "suites.h"

#include <stdlib.h>

#include <envelope/stats.h>
#include <envelope/unpack.h>

#include "fixture.h"

/* A client, its service, played by hand, and what it heard: each as "TYPE:N:TRACE:STATE ". */
struct ear {
	struct env_test test;
	struct env_test_peer *service;
	char heard[1024];
	struct env_connection *closes; /* when it hears number 1 */
};

static void note(struct ear *ear, const struct env_meta *meta, int64_t n)
{
	size_t used = strlen(ear->heard);
	struct env_str trace = meta->trace.ptr == NULL ? env_str("-") : meta->trace;

	(void)snprintf(ear->heard + used, sizeof(ear->heard) - used, "%.*s:%d:%.*s:%s ",
		       (int)meta->message->name.len, meta->message->name.ptr, (int)n, (int)trace.len,
		       trace.ptr, meta->state == NULL ? "-" : meta->state->code.ptr);
}

static enum env_status on_said(struct env_connection *connection, const struct env_meta *meta,
			       const struct room_said *said, void *user)
{
	struct ear *ear = user;

	note(ear, meta, said->n);
	if (ear->closes == connection && said->n == 1)
		env_connection_close(connection, ENV_CLOSE_NORMAL);
	return ENV_OK;
}

static enum env_status on_loose(struct env_connection *connection, const struct env_meta *meta,
				const struct room_loose *loose, void *user)
{
	(void)connection;
	note(user, meta, (int64_t)loose->extra.count);
	return ENV_OK;
}

static enum env_status on_any(struct env_connection *connection, const struct env_meta *meta,
			      const void *payload, void *user)
{
	(void)connection, (void)payload;
	if (meta->message == &channels_batch_message || meta->message == &channels_batch2_message ||
	    meta->message->payload == NULL)
		note(user, meta, 0);
	return ENV_OK;
}

static void open_ear(struct ear *ear)
{
	const struct env_connection_options options = {.role = ENV_ROLE_CLIENT};

	memset(ear, 0, sizeof(*ear));
	ck_assert_int_eq(env_test_open(&ear->test, &room_package, NULL), ENV_OK);
	ck_assert_int_eq(env_hub_unpack_batches(ear->test.hub, &ear->test.memory.hook), ENV_OK);
	/* two libraries on one hub may ask */
	ck_assert_int_eq(env_hub_unpack_batches(ear->test.hub, &ear->test.memory.hook), ENV_OK);
	ck_assert_int_eq(room_said_listen(ear->test.hub, on_said, ear), ENV_OK);
	ck_assert_int_eq(room_loose_listen(ear->test.hub, on_loose, ear), ENV_OK);
	ck_assert_int_eq(env_hub_listen_direction(ear->test.hub, ENV_OUTGOING, on_any, ear, 0), ENV_OK);
	ck_assert_int_eq(env_test_peer_open(&ear->service, &ear->test, &options), ENV_OK);
}

static void close_ear(struct ear *ear)
{
	ck_assert_msg(env_test_close(&ear->test), "%s", env_test_why(&ear->test));
}

#define SOME(type, payloads, rest) \
	"{\"t\":\"s.batch\",\"p\":{\"t\":\"" type "\",\"payloads\":[" payloads "]}" rest "}"
#define ROWS(type, keys, values, rest)                                                  \
	"{\"t\":\"s.batch2\",\"p\":{\"t\":\"" type "\",\"common\":null,\"keys\":[" keys \
	"],\"values\":[" values "]}" rest "}"

static const struct {
	const char *frame;
	const char *heard;
	const char *log; /* NULL: nothing but what is usual */
} batches[] = {
	{SOME("room.said", "{\"n\":1},{\"n\":2}", ""), "room.said:1:-:- room.said:2:-:- s.batch:0:-:- ",
	 NULL},
	{SOME("room.said", "{\"n\":1}", ",\"i\":\"a\\\"b\",\"s\":\"r\""),
	 "room.said:1:a\"b:r s.batch:0:a\"b:r ", NULL},
	{SOME("room.said", "", ""), "s.batch:0:-:- ", NULL},
	{SOME("s.stat", "null,null", ",\"s\":\"q\""), "s.stat:0:-:q s.stat:0:-:q s.batch:0:-:q ", NULL},
	{ROWS("room.said", "\"n\",\"by\"", "[1,9],[2,9]", ",\"s\":\"s\""),
	 "room.said:1:-:s room.said:2:-:s s.batch2:0:-:s ", NULL},
	{ROWS("room.loose", "\"a\\\\\\\"\",\"b\\u0000\",\"c\"", "[1,[2],{\"d\":3}]", ""),
	 "room.loose:3:-:- s.batch2:0:-:- ", NULL},
	/* what does not obey its schema is dropped, and the rest is heard */
	{SOME("room.said", "{\"n\":1},{\"n\":true},{\"n\":2}", ""),
	 "room.said:1:-:- room.said:2:-:- s.batch:0:-:- ", "a frame of the service is dropped: not valid"},
	{SOME("room.none", "{}", ""), "s.batch:0:-:- ",
	 "a frame of the service is dropped: there is no such"},
	/* nobody sends these */
	{SOME("s.batch", "{\"t\":\"room.said\",\"payloads\":[{\"n\":1}]}", ""), "s.batch:0:-:- ",
	 "a listener of s.batch failed: not valid"},
	{ROWS("s.batch2", "", "", ""), "s.batch2:0:-:- ", "a listener of s.batch2 failed: not valid"},
	{ROWS("room.said", "\"n\"", "[1],[2,3],[4]", ""), "room.said:1:-:- s.batch2:0:-:- ",
	 "a listener of s.batch2 failed: not valid"},
};

START_TEST(each_message_is_heard_as_if_it_had_come_alone)
{
	struct ear ear;

	open_ear(&ear);
	ck_assert_int_eq(env_test_peer_send_frame(ear.service, batches[_i].frame), ENV_OK);
	ck_assert_str_eq(ear.heard, batches[_i].heard);
	if (batches[_i].log != NULL)
		ck_assert_ptr_nonnull(env_test_log_find(&ear.test.log, batches[_i].log));
	else
		ck_assert_ptr_null(env_test_log_find(&ear.test.log, "dropped"));
	close_ear(&ear);
}
END_TEST

/* Each row has all keys once more: a frame of one key and many rows would be taken apart into far more than it is. */
START_TEST(a_batch_is_taken_apart_to_a_limit)
{
	struct ear ear;
	const size_t key_len = 100000;
	const size_t rows = 1000;
	char *frame = calloc(1, key_len + 4 * rows + 200);
	char *end = frame;

	ck_assert_ptr_nonnull(frame);
	end += sprintf(end, "{\"t\":\"s.batch2\",\"p\":{\"t\":\"room.loose\",\"common\":null,\"keys\":[\"");
	memset(end, 'k', key_len);
	end += key_len;
	end += sprintf(end, "\"],\"values\":[[0]");
	for (size_t i = 1; i < rows; i++)
		end += sprintf(end, ",[0]");
	(void)sprintf(end, "]}}");
	open_ear(&ear);
	ck_assert_int_eq(env_test_peer_send_frame(ear.service, frame), ENV_OK);
	ck_assert_ptr_nonnull(
		env_test_log_find(&ear.test.log, "a listener of s.batch2 failed: limit passed"));
	struct env_stats stats;
	env_hub_stats(ear.test.hub, &stats);
	ck_assert_uint_le(stats.bytes_in, 17 << 20);
	ck_assert_uint_gt(stats.bytes_in, 15 << 20);
	close_ear(&ear);
	free(frame);
}
END_TEST

/* One that is too deep for a frame of its own is lost alone. */
START_TEST(what_is_too_deep_keeps_nobody_from_hearing_the_rest)
{
	struct ear ear;
	char deep[300] = "";
	char frame[1000];

	for (size_t i = 0; i < 130; i++)
		strcat(deep, i < 65 ? "[" : "]");
	open_ear(&ear);
	(void)snprintf(frame, sizeof(frame), SOME("room.said", "{\"n\":1},{\"n\":%s},{\"n\":2}", ""), deep);
	ck_assert_int_eq(env_test_peer_send_frame(ear.service, frame), ENV_OK);
	ck_assert_str_eq(ear.heard, "room.said:1:-:- room.said:2:-:- s.batch:0:-:- ");
	ear.heard[0] = '\0';
	(void)snprintf(frame, sizeof(frame), ROWS("room.said", "\"n\"", "[1],[%s],[2]", ""), deep);
	ck_assert_int_eq(env_test_peer_send_frame(ear.service, frame), ENV_OK);
	ck_assert_str_eq(ear.heard, "room.said:1:-:- room.said:2:-:- s.batch2:0:-:- ");
	close_ear(&ear);
}
END_TEST

START_TEST(what_follows_is_lost_where_a_listener_closes)
{
	struct ear ear;

	open_ear(&ear);
	ear.closes = env_test_peer_connection(ear.service);
	ck_assert_int_eq(env_test_peer_send_frame(ear.service,
						  SOME("room.said", "{\"n\":0},{\"n\":1},{\"n\":2}", "")),
			 ENV_CLOSED);
	ck_assert_str_eq(ear.heard, "room.said:0:-:- room.said:1:-:- s.batch:0:-:- ");
	close_ear(&ear);
}
END_TEST

/* The same hub may be a service too: what it sends it does not hear once more. */
START_TEST(a_service_does_not_unpack_what_it_sends)
{
	struct ear ear;
	struct env_test_peer *peer = NULL;
	struct channels_batch batch = {.t = env_str("room.said")};
	const struct env_json payload = ENV_JSON_INIT("{\"n\":1}");

	open_ear(&ear);
	ck_assert_int_eq(env_test_peer_open(&peer, &ear.test, NULL), ENV_OK);
	batch.payloads.items = &payload;
	batch.payloads.count = 1;
	struct env_connection *connection = env_test_peer_connection(peer);
	ck_assert_int_eq(channels_batch_send(connection, &batch), ENV_OK);
	ck_assert_str_eq(ear.heard, "s.batch:0:-:- ");
	ck_assert_int_eq(env_connection_hear(connection, batch.t, payload, NULL, NULL), ENV_MISMATCH);
	close_ear(&ear);
}
END_TEST

START_TEST(one_message_can_be_heard)
{
	struct ear ear;
	const struct env_json payload = ENV_JSON_INIT("{\"n\":7}");
	const struct env_json broken = ENV_JSON_INIT("{\"n\":");
	const struct env_cause cause = {.trace = env_str("x"), .state = ENV_RUNNING};

	open_ear(&ear);
	struct env_connection *connection = env_test_peer_connection(ear.service);
	ck_assert_int_eq(env_connection_hear(connection, env_str("room.said"), payload, &cause, NULL),
			 ENV_OK);
	ck_assert_int_eq(env_connection_hear(connection, env_str("room.said"), broken, NULL, NULL),
			 ENV_INVALID);
	ck_assert_int_eq(env_connection_hear(connection, env_str("\xff"), payload, NULL, NULL), ENV_INVALID);
	ck_assert_str_eq(ear.heard, "room.said:7:x:r ");
	ck_assert_int_eq(env_connection_hear(NULL, env_str("room.said"), payload, NULL, NULL), ENV_CLOSED);
	env_connection_close(connection, ENV_CLOSE_NORMAL);
	close_ear(&ear);
}
END_TEST

START_TEST(without_memory_the_log_says_so)
{
	struct ear ear;
	bool whole = false;

	for (size_t n = 1; !whole; n++) {
		open_ear(&ear);
		env_test_allocator_fail(&ear.test.memory, n, ENV_TEST_FAIL_ONCE);
		(void)env_test_peer_send_frame(ear.service, ROWS("room.said", "\"n\"", "[1],[2],[3]", ""));
		env_test_allocator_fail(&ear.test.memory, 0, ENV_TEST_FAIL_ONCE);
		whole = strcmp(ear.heard,
			       "room.said:1:-:- room.said:2:-:- room.said:3:-:- s.batch2:0:-:- ") == 0;
		ck_assert(whole || env_test_log_find(&ear.test.log, "memory") != NULL ||
			  env_test_peer_closed(ear.service, NULL));
		close_ear(&ear);
		ck_assert_uint_lt(n, 100);
	}
}
END_TEST

START_TEST(it_is_asked_for_before_the_first_connection)
{
	struct env_test test;
	struct env_test_peer *peer = NULL;

	ck_assert_int_eq(env_test_open(&test, NULL, NULL), ENV_OK);
	ck_assert_int_eq(env_test_peer_open(&peer, &test, NULL), ENV_OK);
	ck_assert_int_eq(env_hub_unpack_batches(test.hub, NULL), ENV_BAD_STATE);
	ck_assert_msg(env_test_close(&test), "%s", env_test_why(&test));
}
END_TEST

TCase *unpacking_tests(void)
{
	TCase *tests = tcase_create("unpacking");

	tcase_add_loop_test(tests, each_message_is_heard_as_if_it_had_come_alone, 0,
			    (int)(sizeof(batches) / sizeof(batches[0])));
	tcase_add_test(tests, a_batch_is_taken_apart_to_a_limit);
	tcase_add_test(tests, what_is_too_deep_keeps_nobody_from_hearing_the_rest);
	tcase_add_test(tests, what_follows_is_lost_where_a_listener_closes);
	tcase_add_test(tests, a_service_does_not_unpack_what_it_sends);
	tcase_add_test(tests, one_message_can_be_heard);
	tcase_add_test(tests, without_memory_the_log_says_so);
	tcase_add_test(tests, it_is_asked_for_before_the_first_connection);
	return tests;
}
