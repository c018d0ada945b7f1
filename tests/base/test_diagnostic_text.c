/* The exact text of printed diagnostics. */
#include "base/diagnostic_print.h"
#include "suites.h"

static struct memory memory;
static struct diagnostics diagnostics;
static struct env_buf out;

static void set_up(void)
{
	memory_init(&memory);
	diagnostics_init(&diagnostics, &memory);
	out = (struct env_buf){0};
}

static void tear_down(void)
{
	env_buf_free(&out);
	memory_free(&memory);
}

static const struct source *source_of(const char *text)
{
	return source_make(&memory, "chat.yaml", env_str(text));
}

static void expect(const char *text)
{
	diagnostics_print_text(&diagnostics, &out);
	memory_expect(env_buf_append(&out, "", 1));
	ck_assert_str_eq(out.data, text);
}

START_TEST(prints_nothing_for_nothing)
{
	expect("");
}
END_TEST

START_TEST(prints_help_and_notes)
{
	const struct source *source = source_of("envgen: 1\nmessages:\n  chat.post:\n    requierd: [room]\n");
	struct diagnostic *diagnostic = diagnose(&diagnostics, CODE_YAML_KEY, source_span(source, 37, 8),
						 "unknown key %s", quote(&diagnostics, env_str("requierd")));

	diagnostic_note(&diagnostics, diagnostic, source_span(source, 22, 9), "first declared here");
	diagnostic_note(&diagnostics, diagnostic, span_none(), "and no place");
	diagnostic_suggest(&diagnostics, diagnostic, NULL);
	diagnostic_suggest(&diagnostics, diagnostic, "required");
	expect("chat.yaml:4:5: error[E0111]: unknown key 'requierd'\n"
	       "    4 |     requierd: [room]\n"
	       "      |     ^~~~~~~~\n"
	       "      = help: did you mean 'required'?\n"
	       "chat.yaml:3:3: note: first declared here\n"
	       "    3 |   chat.post:\n"
	       "      |   ^~~~~~~~~\n"
	       "envgen: note: and no place\n"
	       "1 error\n");
}
END_TEST

START_TEST(prints_a_run_without_place)
{
	diagnose(&diagnostics, CODE_FILE_READ, span_none(), "cannot read 'x': is a directory");
	diagnose(&diagnostics, CODE_FILE_WRITE, span_none(), "cannot write 'y': no");
	expect("envgen: error[E0101]: cannot read 'x': is a directory\n"
	       "envgen: error[E0103]: cannot write 'y': no\n"
	       "2 errors\n");
}
END_TEST

struct excerpt_test {
	const char *text;
	size_t offset, length;
	const char *line;
	const char *carets;
};

static const struct excerpt_test excerpts[] = {
	{"a: b", 0, 1, "a: b", "^"},
	{"a: b", 3, 0, "a: b", "   ^"},
	{"a: b", 4, 0, "a: b", "    ^"},
	{"\ta:\tb", 4, 1, "\ta:\tb", "\t  \t^"},
	{"a\nb", 0, 3, "a", "^"},
	{"abc: d\nb", 0, 8, "abc: d", "^~~~~~"},
	{"\xC3\xA4\xC3\xB6: x", 6, 1, "\xC3\xA4\xC3\xB6: x", "    ^"},
	{"\xE6\xBC\xA2\xE5\xAD\x97: x", 0, 6, "\xE6\xBC\xA2\xE5\xAD\x97: x", "^~~~"},
	{"e\xCC\x81: x", 5, 1, "e\xCC\x81: x", "   ^"},
	{"\x1B[31m: x", 7, 1, "\\x1b[31m: x", "          ^"},
	{"\xC2\x9B: x", 4, 1, "\\u{9b}: x", "        ^"},
	{"\xE2\x80\xAEx", 3, 1, "\\u{202e}x", "        ^"},
	{"\xFE\xFFx", 2, 1, "\\xfe\\xffx", "        ^"},
};

START_TEST(underlines_what_is_meant)
{
	const struct excerpt_test *test = &excerpts[_i];
	const struct source *source = source_of(test->text);
	struct span span = source_span(source, test->offset, test->length);

	diagnose(&diagnostics, CODE_YAML_SYNTAX, span, "bad");
	expect(memory_printf(&memory, "chat.yaml:1:%zu: error[E0106]: bad\n    1 | %s\n      | %s\n1 error\n",
			     span.column, test->line, test->carets)
		       .ptr);
}
END_TEST

START_TEST(leaves_out_empty_lines)
{
	const struct source *source = source_of("a:\n\n");

	diagnose(&diagnostics, CODE_YAML_SYNTAX, source_span(source, 3, 0), "bad");
	diagnose(&diagnostics, CODE_YAML_SYNTAX, source_span(source, 4, 0), "worse");
	expect("chat.yaml:2:1: error[E0106]: bad\n"
	       "chat.yaml:3:1: error[E0106]: worse\n"
	       "2 errors\n");
}
END_TEST

/* A line of 1000 characters, all 'x' but for "MEANT" at `place`. */
static const struct source *long_line(size_t place)
{
	char text[1001];

	memset(text, 'x', 1000);
	text[1000] = '\0';
	memcpy(text + place, "MEANT", 5);
	return source_of(text);
}

static const char *repeated(char byte, size_t count)
{
	char *text = memory_alloc(&memory, count + 1);

	memset(text, byte, count);
	return text;
}

START_TEST(cuts_a_long_line_at_both_ends)
{
	diagnose(&diagnostics, CODE_YAML_SYNTAX, source_span(long_line(500), 500, 5), "bad");
	expect(memory_printf(&memory,
			     "chat.yaml:1:501: error[E0106]: bad\n    1 | ...%sMEANT%s...\n      | %s^~~~~\n"
			     "1 error\n",
			     repeated('x', 100), repeated('x', 55), repeated(' ', 103))
		       .ptr);
}
END_TEST

START_TEST(cuts_a_long_line_at_its_end)
{
	diagnose(&diagnostics, CODE_YAML_SYNTAX, source_span(long_line(10), 10, 900), "bad");
	expect(memory_printf(&memory,
			     "chat.yaml:1:11: error[E0106]: bad\n    1 | %sMEANT%s...\n      | %s^%s\n"
			     "1 error\n",
			     repeated('x', 10), repeated('x', 145), repeated(' ', 10), repeated('~', 149))
		       .ptr);
}
END_TEST

START_TEST(cuts_a_long_line_at_its_start)
{
	diagnose(&diagnostics, CODE_YAML_SYNTAX, source_span(long_line(995), 995, 5), "bad");
	expect(memory_printf(&memory,
			     "chat.yaml:1:996: error[E0106]: bad\n    1 | ...%sMEANT\n      | %s^~~~~\n"
			     "1 error\n",
			     repeated('x', 100), repeated(' ', 103))
		       .ptr);
}
END_TEST

START_TEST(escapes_messages_and_paths)
{
	const struct source *source = source_make(&memory, "a\nb\x1B[0m", env_str("x"));
	struct diagnostic *diagnostic =
		diagnose(&diagnostics, CODE_YAML_TAG, source_span(source, 0, 1), "raw \x07 and \xFF and %s",
			 quote(&diagnostics, env_str_of("a\0\x1B\xE2\x82", 5)));

	diagnostic_help(&diagnostics, diagnostic, "\t");
	expect("a\\x0ab\\x1b[0m:1:1: error[E0112]: raw \\x07 and \\xff and 'a\\x00\\x1b\\xe2\\x82'\n"
	       "    1 | x\n"
	       "      | ^\n"
	       "      = help: \\x09\n"
	       "1 error\n");
}
END_TEST

START_TEST(quotes_no_more_than_is_sensible)
{
	const char *quoted = quote(&diagnostics, env_str(repeated('y', 5000)));

	ck_assert_str_eq(quoted, memory_printf(&memory, "'%s...'", repeated('y', QUOTE_MAX)).ptr);
}
END_TEST

TCase *diagnostic_text_case(void)
{
	TCase *tests = tcase_create("diagnostic text");

	tcase_add_checked_fixture(tests, set_up, tear_down);
	tcase_add_test(tests, prints_nothing_for_nothing);
	tcase_add_test(tests, prints_help_and_notes);
	tcase_add_test(tests, prints_a_run_without_place);
	tcase_add_loop_test(tests, underlines_what_is_meant, 0, sizeof(excerpts) / sizeof(excerpts[0]));
	tcase_add_test(tests, leaves_out_empty_lines);
	tcase_add_test(tests, cuts_a_long_line_at_both_ends);
	tcase_add_test(tests, cuts_a_long_line_at_its_end);
	tcase_add_test(tests, cuts_a_long_line_at_its_start);
	tcase_add_test(tests, escapes_messages_and_paths);
	tcase_add_test(tests, quotes_no_more_than_is_sensible);
	return tests;
}
