/* What a frame ought to be, and the trace id of one that breaks off. */
#include "suites.h"

#include <string.h>

#include "document.h"
#include "frame.h"

static const struct {
	const char *text;
	bool valid;
	const char *trace;
} frames[] = {
	{"{\"t\": \"a\"}", true, NULL},
	{"{\"t\": \"a\", \"i\": \"b\", \"p\": {}, \"l\": null}", true, "b"},
	{"{\"t\": \"a\", \"i\": \"b\", \"id\": \"c\"}", true, "c"},
	{"{\"t\": \"a\", \"i\": \"b\", \"id\": null}", true, NULL},
	{"{\"t\": 1, \"i\": \"b\"}", false, "b"},
	{"{\"t\": \"a\", \"i\": 1}", false, NULL},
	{"{\"t\": \"a\", \"i\": 1e400}", false, NULL},
	{"{\"t\": \"a\", \"i\": \"123456789012345678901\"}", false, NULL},
	{"{\"t\": \"a\", \"i\": \"\\u00e5\\u00e512345678901234567\\u00e5\"}", true, NULL},
	{"{\"t\": \"a\", \"p\": []}", false, NULL},
	{"{\"i\": \"a\"}", false, "a"},
	{"[]", false, NULL},
};

START_TEST(frames_are_judged)
{
	json_t *frame = document_read(frames[_i].text, strlen(frames[_i].text), DOCUMENT_RFC8259);
	const json_t *trace = frame_trace(frame);

	ck_assert_msg(frame_is_valid(frame) == frames[_i].valid, "%s", frames[_i].text);
	if (frames[_i].trace != NULL)
		ck_assert_pstr_eq(json_string_value(trace), frames[_i].trace);
	json_decref(frame);
}
END_TEST

/* `|` stands where the text stops being JSON. */
static const struct {
	const char *text;
	const char *trace;
} broken[] = {
	{"{\"i\": \"a\", \"t\": |x}", "a"},
	{"{\"i\": \"a\"| \"t\"}", "a"},
	{"{\"t\": |x, \"i\": \"a\"}", NULL},
	{"{\"q\": [1, {\"i\": \"b\", |", NULL},
	{"{\"i\": \"a\", \"q\": [1, {\"i\": \"b\", |", "a"},
	{"{\"i\": \"a\", \"id\": |x", NULL},
	{"{\"id\": \"a\", \"i\": |x", "a"},
	{"{\"i\": \"a\"} |x", "a"},
	{"{\"i\": |\"a", NULL},
	{"{\"q\": \",\", \"i\": \"a,b\", |", "a,b"},
	{"|", NULL},
	{"[\"i\", \"a\", |", NULL},
};

START_TEST(the_trace_id_before_a_break_is_found)
{
	const char *stop = strchr(broken[_i].text, '|');
	char text[128] = "";

	memcpy(text, broken[_i].text, (size_t)(stop - broken[_i].text));
	strcat(text, stop + 1);
	json_t *trace = frame_trace_before(text, strlen(text), (size_t)(stop - broken[_i].text));
	ck_assert_pstr_eq(json_string_value(trace), broken[_i].trace);
	json_decref(trace);
}
END_TEST

START_TEST(places_are_counted_in_code_points)
{
	ck_assert_uint_eq(frame_offset("a\xc3\xa5\xf0\x9f\x98\x80z", 8, 0), 0);
	ck_assert_uint_eq(frame_offset("a\xc3\xa5\xf0\x9f\x98\x80z", 8, 2), 3);
	ck_assert_uint_eq(frame_offset("a\xc3\xa5\xf0\x9f\x98\x80z", 8, 3), 7);
	ck_assert_uint_eq(frame_offset("a\xc3\xa5\xf0\x9f\x98\x80z", 8, 9), 8);
}
END_TEST

TCase *frame_tests(void)
{
	TCase *tests = tcase_create("frame");

	tcase_add_loop_test(tests, frames_are_judged, 0, sizeof(frames) / sizeof(frames[0]));
	tcase_add_loop_test(tests, the_trace_id_before_a_break_is_found, 0,
			    sizeof(broken) / sizeof(broken[0]));
	tcase_add_test(tests, places_are_counted_in_code_points);
	return tests;
}
