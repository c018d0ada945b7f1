/* Lines, columns and UTF-8. */
#include "base/source.h"
#include "base/utf8.h"
#include "suites.h"

static struct memory memory;

static void set_up(void)
{
	memory_init(&memory);
}

static void tear_down(void)
{
	memory_free(&memory);
}

struct place {
	const char *text;
	size_t offset;
	size_t line;
	size_t column;
	const char *line_text;
};

static const struct place places[] = {
	{"", 0, 1, 1, ""},
	{"abc", 0, 1, 1, "abc"},
	{"abc", 3, 1, 4, "abc"},
	{"abc", 9, 1, 4, "abc"},
	{"abc\n", 4, 2, 1, ""},
	{"a\nbc\nd", 3, 2, 2, "bc"},
	{"a\r\nbc\r\nd", 4, 2, 2, "bc"},
	{"a\r\nbc", 2, 1, 3, "a"},
	{"a\rbc\rd", 3, 2, 2, "bc"},
	{"a\n\nb", 2, 2, 1, ""},
	{"\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80x", 9, 1, 4, "\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80x"},
	{"\xFF\xFFx", 2, 1, 3, "\xFF\xFFx"},
	{"\xEF\xBB\xBFkey", 0, 1, 1, "key"},
};

START_TEST(finds_places)
{
	const struct place *place = &places[_i];
	const struct source *source = source_make(&memory, "x", env_str(place->text));
	struct span span = source_span(source, place->offset, 1000);

	ck_assert_uint_eq(span.line, place->line);
	ck_assert_uint_eq(span.column, place->column);
	ck_assert_uint_eq(span.offset + span.length, source->text.len);
	struct env_str line = source_line(source, span.line);
	ck_assert(env_str_equal(line, env_str(place->line_text)));
}
END_TEST

START_TEST(copies_what_it_is_given)
{
	char path[] = "path";
	char text[] = "text";
	const struct source *source = source_make(&memory, path, env_str(text));

	path[0] = text[0] = 'X';
	ck_assert_str_eq(source->path, "path");
	ck_assert_str_eq(source->text.ptr, "text");
	ck_assert_uint_eq(source_line(source, 0).len, 0);
	ck_assert_uint_eq(source_line(source, 2).len, 0);
}
END_TEST

struct character {
	const char *bytes;
	size_t length;
	uint32_t value;
	size_t taken;
};

static const struct character characters[] = {
	{"a", 1, 'a', 1},
	{"\0", 1, 0, 1},
	{"\x7F", 1, 0x7F, 1},
	{"\xC2\x80", 2, 0x80, 2},
	{"\xDF\xBF", 2, 0x7FF, 2},
	{"\xE0\xA0\x80", 3, 0x800, 3},
	{"\xED\x9F\xBF", 3, 0xD7FF, 3},
	{"\xEF\xBF\xBF", 3, 0xFFFF, 3},
	{"\xF0\x90\x80\x80", 4, 0x10000, 4},
	{"\xF4\x8F\xBF\xBF", 4, 0x10FFFF, 4},
	{"\x80", 1, UTF8_INVALID, 1},
	{"\xC0\x80", 2, UTF8_INVALID, 1},
	{"\xC1\xBF", 2, UTF8_INVALID, 1},
	{"\xC2", 1, UTF8_INVALID, 1},
	{"\xC2\x41", 2, UTF8_INVALID, 1},
	{"\xE0\x9F\xBF", 3, UTF8_INVALID, 1},
	{"\xE2\x82", 2, UTF8_INVALID, 1},
	{"\xED\xA0\x80", 3, UTF8_INVALID, 1},
	{"\xF0\x8F\xBF\xBF", 4, UTF8_INVALID, 1},
	{"\xF4\x90\x80\x80", 4, UTF8_INVALID, 1},
	{"\xF5\x80\x80\x80", 4, UTF8_INVALID, 1},
	{"\xFF", 1, UTF8_INVALID, 1},
};

START_TEST(reads_characters)
{
	const struct character *character = &characters[_i];
	size_t offset = 0;

	ck_assert_uint_eq(utf8_read(env_str_of(character->bytes, character->length), &offset),
			  character->value);
	ck_assert_uint_eq(offset, character->taken);
}
END_TEST

TCase *source_case(void)
{
	TCase *tests = tcase_create("source");

	tcase_add_checked_fixture(tests, set_up, tear_down);
	tcase_add_loop_test(tests, finds_places, 0, sizeof(places) / sizeof(places[0]));
	tcase_add_test(tests, copies_what_it_is_given);
	tcase_add_loop_test(tests, reads_characters, 0, sizeof(characters) / sizeof(characters[0]));
	return tests;
}
