/* Answers of error.validation stay small, whatever the frame that they answer. */
#include "suites.h"

#include <limits.h>
#include <stdlib.h>

#include "fixture.h"

/* Bytes of an answer at most: the errors that are listed, and the frame around them. */
#define MOST (((size_t)64 << 10) + 128)

/* Frames of talk.grid: `keys` different keys of about `key_len` characters `fill`, each with `items` strings for numbers. */
static const struct {
	const char *fill;
	size_t key_len;
	size_t keys;
	size_t items;
	size_t listed;
} grids[] = {
	{"k", 10, 1, 100, 100},          {"k", 10, 1, 150, 100},     {"k", 200, 1, 150, 100},
	{"k", 160000, 1, 150, 100},      {"k", 900000, 1, 150, 100}, {"\xF0\x9F\x98\x80", 40000, 1, 150, 58},
	{"\\u0001", 150000, 1, 150, 40}, {"k", 2000, 120, 1, 100},   {"k", 900000, 1, 1, 1},
};

static void add(char **frame, const char *text)
{
	size_t len = strlen(text);

	memcpy(*frame, text, len + 1);
	*frame += len;
}

static char *new_grid(size_t which)
{
	size_t keys = grids[which].keys;
	size_t key_size = grids[which].key_len * strlen(grids[which].fill) + grids[which].items * 3 + 64;
	char *frame = malloc(keys * key_size + 128);
	char *end = frame;

	ck_assert_ptr_nonnull(frame);
	add(&end, "{\"t\":\"talk.grid\",\"i\":\"q\",\"p\":{");
	for (size_t key = 0; key < keys; key++) {
		end += sprintf(end, "%s\"%zu", key == 0 ? "" : ",", key);
		for (size_t i = 0; i < grids[which].key_len; i++)
			add(&end, grids[which].fill);
		for (size_t i = 0; i < grids[which].items; i++)
			add(&end, i == 0 ? "\":[\"\"" : ",\"\"");
		add(&end, "]");
	}
	add(&end, "}}");
	return frame;
}

static size_t count_of(const char *text, const char *part)
{
	size_t count = 0;

	for (text = strstr(text, part); text != NULL; text = strstr(text + 1, part))
		count++;
	return count;
}

START_TEST(an_answer_is_bounded)
{
	struct fixture fixture;
	struct env_test_frame answer;
	char *frame = new_grid((size_t)_i);
	size_t found = grids[_i].keys * grids[_i].items;
	char end[64] = "}]},\"i\":\"q\",\"s\":\"f\"}";

	ck_assert(fixture_open(&fixture, NULL, NULL));
	ck_assert_int_eq(env_test_peer_send_frame(fixture.peer, frame), ENV_OK);
	ck_assert(env_test_peer_take(fixture.peer, &answer));
	ck_assert_uint_le(answer.text.len, MOST);
	char *text = strndup(answer.text.ptr, answer.text.len);
	ck_assert_ptr_nonnull(text);
	ck_assert_uint_eq(count_of(text, "{\"loc\":"), grids[_i].listed);
	if (found > grids[_i].listed)
		(void)sprintf(end, "}],\"more\":%zu},\"i\":\"q\",\"s\":\"f\"}", found - grids[_i].listed);
	ck_assert_ptr_nonnull(strstr(text, end));
	ck_assert_uint_eq(count_of(text, "...\","), grids[_i].key_len > 256 ? grids[_i].listed : 0);
	ck_assert(!env_test_peer_closed(fixture.peer, NULL));
	free(text);
	free(frame);
	fixture_close(&fixture);
}
END_TEST

START_TEST(what_does_not_fit_is_logged)
{
	struct fixture fixture;
	const struct env_limits limits = {.outbound_bytes = 50};

	ck_assert(fixture_open(&fixture, &limits, NULL));
	ck_assert_str_eq(fixture_ask(&fixture, "{\"t\":\"talk.say\"}"), "");
	ck_assert(env_test_peer_closed(fixture.peer, NULL));
	ck_assert_ptr_nonnull(env_test_log_find(&fixture.test.log, "error.validation of "));
	ck_assert_ptr_nonnull(env_test_log_find(&fixture.test.log,
						" bytes is not sent and the connection closed: 0 bytes wait, "
						"50 may"));
	fixture_close(&fixture);
}
END_TEST

/* A frame of talk.echo with so many levels in its payload's member. */
static char *new_deep(const char *member, const char *open, const char *close, size_t levels)
{
	char *frame = malloc(levels * (strlen(open) + strlen(close)) + 128);
	char *end = frame;

	ck_assert_ptr_nonnull(frame);
	end += sprintf(end, "{\"t\":\"talk.echo\",\"i\":\"1\",\"p\":{\"%s\":", member);
	for (size_t i = 0; i < levels; i++)
		add(&end, open);
	for (size_t i = 0; i < levels; i++)
		add(&end, close);
	add(&end, "}}");
	return frame;
}

static const struct {
	const char *member;
	const char *open;
	const char *close;
	unsigned levels_each;
} deeps[] = {{"any", "[", "]", 1}, {"tree", "{\"c\":[", "]}", 2}};

/* However many levels a program asks for. */
START_TEST(what_is_too_deep_and_wrong_too_is_not_valid)
{
	struct fixture fixture;
	struct talk_echo echo = {.text_is = ENV_PRESENT,
				 .text = env_str("more than thirty characters, and deep"),
				 .any_is = ENV_PRESENT};
	char deep[401];

	memset(deep, '[', 200);
	memset(deep + 200, ']', 200);
	deep[400] = '\0';
	echo.any.text = env_str(deep);
	ck_assert(fixture_open(&fixture, NULL, NULL));
	ck_assert_int_eq(talk_echo_send(env_test_peer_connection(fixture.peer), &echo), ENV_INVALID);
	ck_assert_ptr_nonnull(env_test_log_find(&fixture.test.log, "talk.echo is not sent"));
	fixture_close(&fixture);
}
END_TEST

START_TEST(there_is_a_limit_to_the_depth_that_a_hub_may_be_given)
{
	struct fixture fixture;
	const struct env_limits limits = {.depth = _i < 2 ? 100000 : UINT_MAX};
	unsigned each = deeps[_i % 2].levels_each;
	char *fits = new_deep(deeps[_i % 2].member, deeps[_i % 2].open, deeps[_i % 2].close, 4094 / each);
	char *large = new_deep(deeps[_i % 2].member, deeps[_i % 2].open, deeps[_i % 2].close, 100000 / each);

	ck_assert(fixture_open(&fixture, &limits, NULL));
	/* it is read, but no answer is so deep, whatever else is wrong with it */
	ck_assert_str_eq(fixture_ask(&fixture, fits), JOB("the handler failed: not valid", "\"1\""));
	ck_assert_ptr_nonnull(env_test_log_find(&fixture.test.log,
						"talk.echo is not sent: its payload is nested "
						"deeper than 128 levels"));
	ck_assert_ptr_nonnull(strstr(fixture_ask(&fixture, large), "Nesting too deep"));
	free(fits);
	free(large);
	fixture_close(&fixture);
}
END_TEST

TCase *bounds_tests(void)
{
	TCase *tcase = tcase_create("bounds");

	tcase_add_loop_test(tcase, an_answer_is_bounded, 0, (int)(sizeof(grids) / sizeof(grids[0])));
	tcase_add_test(tcase, what_does_not_fit_is_logged);
	tcase_add_test(tcase, what_is_too_deep_and_wrong_too_is_not_valid);
	tcase_add_loop_test(tcase, there_is_a_limit_to_the_depth_that_a_hub_may_be_given, 0, 4);
	return tcase;
}
