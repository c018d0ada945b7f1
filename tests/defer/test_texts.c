/* The texts of errors in other languages: by the frame's language, else the connection's. */
#include "suites.h"

#include <stdio.h>
#include <string.h>

#include "fixture.h"

/* A catalogue of texts: by language and key. */
static const struct {
	const char *language;
	const char *key;
	const char *text;
} translations[] = {
	{"de", "job.no_answer", "keine Antwort"},
	{"de", "job.handler_failed", "gescheitert: {status}"},
	{"de", "value_error.any_str.min_length", "mindestens {limit_value} Zeichen"},
	{"de", "value_error.missing", "fehlt"},
	{"de", "value_error.taken", "vergeben ({msg})"},
	{"fr", "job.no_answer", "pas de r\xc3\xa9ponse"},
	{"en", "job.no_answer", "nothing was said"},
	{"x-braces", "job.no_answer", "{} {x} {status {limit"},
	{"x-braces", "job.handler_failed", "{status}{status}"},
	{"x-latin1", "job.no_answer", "pas de r\xe9ponse"},
	{"x-latin1", "job.no_handler", "\xff"},
	{"x-latin1", "value_error.missing", "\xe9t\xe9"},
	{"x-empty", "job.no_answer", ""},
};

static const char *find_text(void *user, struct env_str language, const char *key)
{
	const char *long_text = user;

	if (env_str_equal(language, env_str("x-long")))
		return long_text;
	for (size_t i = 0; i < sizeof(translations) / sizeof(translations[0]); i++)
		if (env_str_equal(language, env_str(translations[i].language)) &&
		    strcmp(key, translations[i].key) == 0)
			return translations[i].text;
	return NULL;
}

/* A language, what the handler does, and the answer's text. The connection's language is "en". */
static const struct {
	const char *language;
	enum env_status (*act)(struct fixture *fixture, struct env_request *request);
	const char *text;
} cases[] = {
	{NULL, act_forget, "nothing was said"},
	{"de", act_forget, "keine Antwort"},
	{"fr", act_forget, "pas de r\xc3\xa9ponse"},
	{"fr", act_fail, "the handler failed: input or output error"},
	{"de", act_fail, "gescheitert: input or output error"},
	{"x-braces", act_forget, "{} {x} {status {limit"},
	{"x-braces", act_fail, "input or output errorinput or output error"},
	{"x-latin1", act_forget, "no answer was given"},
	{"x-empty", act_forget, ""},
};

static void open_with_texts(struct fixture *fixture, const char *long_text)
{
	const struct env_hub_options options = {.find_text = find_text, .text_user = (void *)long_text};

	fixture_open(fixture, &options, 0);
}

static void ask_in(struct fixture *fixture, const char *type, const char *language)
{
	char frame[128];

	if (language == NULL)
		(void)snprintf(frame, sizeof(frame), "{\"t\":\"%s\",\"p\":{\"text\":\"x\"},\"i\":\"1\"}",
			       type);
	else
		(void)snprintf(frame, sizeof(frame),
			       "{\"t\":\"%s\",\"p\":{\"text\":\"x\"},\"i\":\"1\",\"l\":\"%s\"}", type,
			       language);
	fixture_push(fixture, 0, frame);
}

START_TEST(the_frames_language_wins_over_the_connections)
{
	struct fixture fixture;
	char expected[256];

	open_with_texts(&fixture, NULL);
	fixture.act = cases[_i].act;
	ask_in(&fixture, "work.quiet", cases[_i].language);
	fixture_work(&fixture);
	(void)snprintf(expected, sizeof(expected), "1 error.job f %s", cases[_i].text);
	ck_assert_str_eq(fixture_take(&fixture, 0), expected);
	fixture_close(&fixture);
}
END_TEST

/* A frame that becomes no request is answered in its language too, and at all. */
START_TEST(a_text_that_is_not_utf8_is_replaced_by_the_english_one)
{
	struct fixture fixture;

	open_with_texts(&fixture, NULL);
	ask_in(&fixture, "work.unbound", "x-latin1");
	ck_assert_str_eq(fixture_take(&fixture, 0), "1 error.job f no handler is bound");
	fixture_close(&fixture);
}
END_TEST

START_TEST(errors_of_the_schema_are_told_in_the_language)
{
	struct fixture fixture;

	open_with_texts(&fixture, NULL);
	fixture_push(&fixture, 0, "{\"t\":\"work.quiet\",\"p\":{\"text\":\"\"},\"i\":\"1\",\"l\":\"de\"}");
	ck_assert_ptr_nonnull(
		strstr(fixture_take_frames(&fixture, 0),
		       "\"msg\":\"mindestens 1 Zeichen\",\"type\":\"value_error.any_str.min_length\""));
	fixture_push(&fixture, 0, "{\"t\":\"work.quiet\",\"p\":{},\"i\":\"1\",\"l\":\"de\"}");
	ck_assert_ptr_nonnull(strstr(fixture_take_frames(&fixture, 0), "\"msg\":\"fehlt\""));
	fixture_push(&fixture, 0, "{\"t\":\"work.quiet\",\"p\":{},\"i\":\"1\"}");
	ck_assert_ptr_nonnull(strstr(fixture_take_frames(&fixture, 0), "\"msg\":\"field required\""));
	fixture_close(&fixture);
}
END_TEST

static enum env_status find_taken(struct env_request *request, const struct work_Work *payload,
				  struct env_errors *errors, void *user)
{
	(void)request, (void)payload, (void)user;
	return env_errors_add_custom(errors, NULL, "value_error.taken", "by somebody");
}

/* By the type that the guard gave them. */
START_TEST(errors_of_a_guard_are_told_in_the_language)
{
	struct fixture fixture;

	open_with_texts(&fixture, NULL);
	ck_assert_int_eq(work_quiet_guard(fixture.hub, find_taken, NULL), ENV_OK);
	ask_in(&fixture, "work.quiet", "de");
	fixture_work(&fixture);
	ck_assert_ptr_nonnull(strstr(fixture_take_frames(&fixture, 0),
				     "\"msg\":\"vergeben (by somebody)\",\"type\":\"value_error.taken\""));
	ask_in(&fixture, "work.quiet", "fr");
	fixture_work(&fixture);
	ck_assert_ptr_nonnull(strstr(fixture_take_frames(&fixture, 0), "\"msg\":\"by somebody\""));
	fixture_close(&fixture);
}
END_TEST

START_TEST(an_error_of_the_schema_has_a_text_that_is_utf8)
{
	struct fixture fixture;

	open_with_texts(&fixture, NULL);
	fixture_push(&fixture, 0, "{\"t\":\"work.quiet\",\"p\":{},\"i\":\"1\",\"l\":\"x-latin1\"}");
	ck_assert_ptr_nonnull(strstr(fixture_take_frames(&fixture, 0), "\"msg\":\"field required\""));
	fixture_close(&fixture);
}
END_TEST

/* Texts of as many bytes, in characters of one to four bytes; 159 are sent at most. */
static const struct {
	const char *character;
	size_t count;
	size_t sent; /* characters of it */
} lengths[] = {
	{"x", 158, 158},
	{"x", 159, 159},
	{"x", 160, 159},
	{"\xc3\xa9", 79, 79},
	{"\xc3\xa9", 80, 79},
	{"\xc3\xa9", 200, 79},
	{"\xe2\x82\xac", 53, 53}, /* exactly 159 bytes */
	{"\xe2\x82\xac", 54, 53},
	{"\xf0\x9f\x98\x80", 39, 39},
	{"\xf0\x9f\x98\x80", 40, 39},
};

static void repeat(char *out, const char *character, size_t count)
{
	*out = '\0';
	for (size_t i = 0; i < count; i++)
		(void)strcat(out, character);
}

START_TEST(a_text_that_is_too_long_is_cut_between_characters)
{
	struct fixture fixture;
	char text[1024];
	char expected[1024] = "1 error.job f ";

	repeat(text, lengths[_i].character, lengths[_i].count);
	repeat(expected + strlen(expected), lengths[_i].character, lengths[_i].sent);
	open_with_texts(&fixture, text);
	fixture.act = act_forget;
	ask_in(&fixture, "work.quiet", "x-long");
	fixture_work(&fixture);
	ck_assert_str_eq(fixture_take(&fixture, 0), expected);
	fixture_close(&fixture);
}
END_TEST

TCase *texts_tests(void)
{
	TCase *tests = tcase_create("texts");

	tcase_add_loop_test(tests, the_frames_language_wins_over_the_connections, 0,
			    sizeof(cases) / sizeof(cases[0]));
	tcase_add_test(tests, a_text_that_is_not_utf8_is_replaced_by_the_english_one);
	tcase_add_test(tests, errors_of_the_schema_are_told_in_the_language);
	tcase_add_test(tests, errors_of_a_guard_are_told_in_the_language);
	tcase_add_test(tests, an_error_of_the_schema_has_a_text_that_is_utf8);
	tcase_add_loop_test(tests, a_text_that_is_too_long_is_cut_between_characters, 0,
			    sizeof(lengths) / sizeof(lengths[0]));
	return tests;
}
