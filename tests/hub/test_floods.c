/* Peers that send nothing but rubbish, and frames that are small as text and large as structs: both come to an end. */
#include "suites.h"

#include <stdlib.h>

#include "fixture.h"

/* The default limits, which these tests are about. */
#define BAD_FRAMES 100
#define FRAME_BYTES ((size_t)1 << 20)
#define DECODED_BYTES ((size_t)16 << 20)

/* A flood of each kind, and what it is answered, each time. */
static const struct {
	const char *frame;
	const char *answer;
} floods[] = {
	{"{\"t\":\"talk.say\",\"i\":\"1\",\"p\":{\"text\":\"a\"}", "\"type\":\"value_error.jsondecode\""},
	{"\xFF", "\"type\":\"value_error.jsondecode\""},
	{"[]", "{\"t\":\"error.validation\""},
	{"{\"t\":\"talk.say\",\"i\":\"1\",\"p\":{\"text\":1}}", "\"loc\":[\"text\"]"},
	{"{\"t\":\"talk.say\",\"i\":1,\"p\":{\"text\":\"a\"}}", "{\"t\":\"error.validation\""},
	{"{\"t\":\"talk.shout\",\"i\":\"1\"}", "{\"t\":\"error.msg_type\""},
};

START_TEST(a_flood_ends)
{
	struct fixture fixture;
	enum env_close why = ENV_CLOSE_NORMAL;

	ck_assert(fixture_open(&fixture, NULL, NULL));
	for (int i = 0; i <= BAD_FRAMES; i++) {
		ck_assert(!env_test_peer_closed(fixture.peer, NULL));
		ck_assert_ptr_nonnull(strstr(fixture_ask(&fixture, floods[_i].frame), floods[_i].answer));
	}
	ck_assert(env_test_peer_closed(fixture.peer, &why));
	ck_assert_int_eq(why, ENV_CLOSE_BAD_FRAMES);
	ck_assert_int_eq(env_test_peer_send_frame(fixture.peer, "{\"t\":\"s.ping\"}"), ENV_CLOSED);
	ck_assert_uint_eq(fixture.handled, 0);
	fixture_close(&fixture);
}
END_TEST

/* Kinds that take turns have one budget, and so have frames that are too large, whose bytes are not read. */
START_TEST(a_flood_of_all_kinds_ends)
{
	struct fixture fixture;
	enum env_close why = ENV_CLOSE_NORMAL;
	int sent = 0;

	ck_assert(fixture_open(&fixture, NULL, NULL));
	for (; !env_test_peer_closed(fixture.peer, NULL); sent++) {
		size_t kind = (size_t)sent % (sizeof(floods) / sizeof(floods[0]) + 1);
		if (kind == 0)
			(void)env_connection_feed_oversized(env_test_peer_connection(fixture.peer));
		else
			(void)fixture_ask(&fixture, floods[kind - 1].frame);
	}
	ck_assert(env_test_peer_closed(fixture.peer, &why));
	ck_assert_int_eq(why, ENV_CLOSE_BAD_FRAMES);
	ck_assert_int_eq(sent, BAD_FRAMES + 1);
	fixture_close(&fixture);
}
END_TEST

/* What stands between the brackets of talk.rows again and again; the last is not even valid. */
static const char *const rows[] = {"{}", "{\"a\":1}", "{\"x\":{}}", "{\"a\":\"\"}"};

/* A frame of that row as often as `size` bytes have room for. */
static char *new_rows(const char *row, size_t size)
{
	static const char head[] = "{\"t\":\"talk.rows\",\"i\":\"1\",\"p\":{\"rows\":[";
	static const char tail[] = "]}}";
	char *frame = malloc(size + 1);
	size_t len = sizeof(head) - 1;

	ck_assert_ptr_nonnull(frame);
	memcpy(frame, head, sizeof(head));
	while (len + strlen(row) + 1 + sizeof(tail) <= size)
		len += (size_t)sprintf(frame + len, "%s,", row);
	memcpy(frame + len - 1, tail, sizeof(tail));
	return frame;
}

START_TEST(amplification_ends)
{
	struct fixture fixture;
	char *frame = new_rows(rows[_i], FRAME_BYTES);

	ck_assert(fixture_open(&fixture, NULL, NULL));
	for (int i = 0; i < 3; i++) {
		struct env_test_memory before = env_test_allocator_count(&fixture.test.memory);
		ck_assert_str_eq(fixture_ask(&fixture, frame),
				 BAD("the message is too large when decoded", "\"1\""));
		struct env_test_memory after = env_test_allocator_count(&fixture.test.memory);
		/* one more block at most: what was counted before it was given back */
		ck_assert_uint_le(after.peak_bytes, before.live_bytes + DECODED_BYTES + DECODED_BYTES / 2);
		ck_assert_uint_le(after.live_bytes, before.live_bytes + DECODED_BYTES);
	}
	ck_assert_str_eq(fixture_ask(&fixture, "{\"t\":\"s.ping\"}"), PONG("null"));
	ck_assert_uint_le(env_test_allocator_count(&fixture.test.memory).live_bytes, FRAME_BYTES);
	ck_assert_uint_eq(fixture.handled, 0);
	free(frame);
	fixture_close(&fixture);
}
END_TEST

START_TEST(a_flood_of_amplification_ends)
{
	struct fixture fixture;
	const struct env_limits limits = {.decoded_bytes = DECODED_BYTES / 64};
	char *frame = new_rows(rows[0], FRAME_BYTES / 64);
	int sent = 0;

	ck_assert(fixture_open(&fixture, &limits, NULL));
	for (; !env_test_peer_closed(fixture.peer, NULL); sent++)
		(void)fixture_ask(&fixture, frame);
	ck_assert_int_eq(sent, BAD_FRAMES + 1);
	free(frame);
	fixture_close(&fixture);
}
END_TEST

TCase *floods_tests(void)
{
	TCase *tests = tcase_create("floods");

	tcase_add_loop_test(tests, a_flood_ends, 0, (int)(sizeof(floods) / sizeof(floods[0])));
	tcase_add_test(tests, a_flood_of_all_kinds_ends);
	tcase_add_loop_test(tests, amplification_ends, 0, (int)(sizeof(rows) / sizeof(rows[0])));
	tcase_add_test(tests, a_flood_of_amplification_ends);
	return tests;
}
