/* What may not be subscribed to, and what is no channel. */
#include "suites.h"

#include <stdlib.h>

#include "fixture.h"

#define FAILED(text) JOB("the handler failed: " text)
#define NO_ENTRY(name) \
	"{\"t\":\"error.subscribe\",\"p\":{\"channel_name\":\"" name "\"},\"i\":\"1\",\"s\":\"f\"}"
#define NO_SUCH(kind, pk)                                                                               \
	"{\"t\":\"error.not_found\",\"p\":{\"model\":\"" kind "\",\"key\":\"pk\",\"value\":\"" pk "\"}" \
	",\"i\":\"1\",\"s\":\"f\"}"

static const struct {
	const char *frame;
	const char *answers;
} refused[] = {
	{SUBSCRIBE("room", "403"), QUEUED("room", "403") NO_ENTRY("room_403")},
	{SUBSCRIBE("room", "404"), QUEUED("room", "404") NO_SUCH("room", "404")},
	{SUBSCRIBE("room", "500"), QUEUED("room", "500") FAILED("input or output error")},
	{SUBSCRIBE("user", "1"), QUEUED("user", "1") NO_ENTRY("user_1")},
	{SUBSCRIBE("404", "1"), NOT_VALID("404")},
	{SUBSCRIBE("", "1"), NOT_VALID("")},
	{SUBSCRIBE("open ", "1"), NOT_VALID("open ")},
	{SUBSCRIBE("it's", "1"), NOT_VALID("it's")},
	{SUBSCRIBE("NO", "1"), NOT_VALID("no")},
	{SUBSCRIBE("%s%n", "1"), NOT_VALID("%s%n")},
	/* online is nothing that clients know */
	{SUBSCRIBE("online", "0"), NOT_VALID("online")},
	/* only letters of ASCII are folded */
	{SUBSCRIBE("\xC3\x85", "1"), NOT_VALID("\xC3\x85")},
	{SUBSCRIBE("R\xC3\x84UME/%S", "1"), NOT_VALID("r\xC3\x84ume/%s")},
	/* a NUL does not end the sentence, and does not end the name */
	{SUBSCRIBE("a\\u0000b", "1"), NOT_VALID("a\xEF\xBF\xBD"
						"b")},
	{SUBSCRIBE("open\\u0000", "1"), NOT_VALID("open\xEF\xBF\xBD")},
};

START_TEST(refusal)
{
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL, NULL, NULL));
	ck_assert(fixture_connect(&fixture, 0, NULL));
	ck_assert_str_eq(fixture_ask(&fixture, 0, refused[_i].frame), refused[_i].answers);
	ck_assert_str_eq(fixture_ask(&fixture, 0, LIST), LISTED(""));
	/* and nothing is published to it */
	ck_assert_int_eq(fixture_publish(&fixture, "room", 403, 1), ENV_OK);
	ck_assert_int_eq(fixture_publish(&fixture, "room", 404, 1), ENV_OK);
	ck_assert_int_eq(fixture_publish(&fixture, "room", 500, 1), ENV_OK);
	ck_assert_str_eq(fixture_take(&fixture, 0), "");
	fixture_close(&fixture);
}
END_TEST

START_TEST(leaving_what_is_no_channel_is_an_error)
{
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL, NULL, NULL));
	ck_assert(fixture_connect(&fixture, 0, "1"));
	(void)fixture_take(&fixture, 0);
	ck_assert_ptr_nonnull(
		strstr(fixture_ask(&fixture, 0, LEAVE("online", "0")), "'online' is not a valid channel"));
	ck_assert_ptr_nonnull(
		strstr(fixture_ask(&fixture, 0, LEAVE("404", "0")), "'404' is not a valid channel"));
	/* it is online all the same */
	ck_assert_int_eq(fixture_publish(&fixture, "online", 0, 1), ENV_OK);
	ck_assert_str_eq(fixture_take(&fixture, 0), SAID("1"));
	fixture_close(&fixture);
}
END_TEST

/* The sentence stays whole, however long the name is: it is cut between two characters. */
START_TEST(long_names_are_cut)
{
	enum { REPEATS = 30000 };
	static const char letter[2] = "\xC3\xA5";
	struct fixture fixture;
	char *frame = calloc(1, REPEATS * 2 + 256);
	char shown[2048] = "";

	ck_assert(fixture_open(&fixture, NULL, NULL, NULL));
	ck_assert(fixture_connect(&fixture, 0, NULL));
	strcpy(frame, "{\"t\":\"channel.subscribe\",\"p\":{\"pk\":1,\"channel_type\":\"");
	size_t used = strlen(frame);
	for (size_t i = 0; i < REPEATS; i++, used += 2)
		memcpy(frame + used, letter, sizeof(letter));
	strcpy(frame + used, "\"}}");
	for (size_t i = 0; i < 224; i++)
		strcat(shown, "\xC3\xA5");
	strcat(shown, "...' is not a valid channel\"");
	const char *answer = fixture_ask(&fixture, 0, frame);
	ck_assert_msg(strstr(answer, shown) != NULL, "%s", answer);
	fixture_close(&fixture);
	free(frame);
}
END_TEST

/* Who is refused where it was before is put out: it may not hear of the channel any longer. */
START_TEST(a_refusal_ends_what_was)
{
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL, NULL, NULL));
	ck_assert(fixture_connect(&fixture, 0, NULL));
	ck_assert_ptr_nonnull(strstr(fixture_ask(&fixture, 0, SUBSCRIBE("room", "1")), "\"s\":\"s\""));
	fixture.may = ENV_IO;
	ck_assert_ptr_nonnull(strstr(fixture_ask(&fixture, 0, SUBSCRIBE("room", "1")), "error.job"));
	ck_assert_int_eq(fixture_publish(&fixture, "room", 1, 1), ENV_OK);
	ck_assert_str_eq(fixture_take(&fixture, 0), SAID("1"));
	fixture.may = ENV_NOT_PERMITTED;
	ck_assert_str_eq(fixture_ask(&fixture, 0, SUBSCRIBE("room", "1")),
			 QUEUED("room", "1") LEFT_AS("room", "1", "null") "\n" NO_ENTRY("room_1"));
	ck_assert_int_eq(fixture_publish(&fixture, "room", 1, 2), ENV_OK);
	ck_assert_str_eq(fixture_take(&fixture, 0), "");
	fixture_close(&fixture);
}
END_TEST

TCase *refusals_tests(void)
{
	TCase *tests = tcase_create("refusals");

	tcase_add_loop_test(tests, refusal, 0, (int)(sizeof(refused) / sizeof(refused[0])));
	tcase_add_test(tests, leaving_what_is_no_channel_is_an_error);
	tcase_add_test(tests, long_names_are_cut);
	tcase_add_test(tests, a_refusal_ends_what_was);
	return tests;
}
