/* Schemas as text in C: pieces and rows. */
#include <string.h>

#include "base/utf8.h"
#include "emit/suites.h"
#include "emit/view_schema.h"

static struct memory memory;

static void open_memory(void)
{
	memory_init(&memory);
}

static void close_memory(void)
{
	memory_free(&memory);
}

/* The JSON string of so many times `unit`, after `lead` letters. */
static struct env_str repeated(const char *unit, size_t count, size_t lead)
{
	size_t length = strlen(unit);
	char *text = memory_alloc(&memory, lead + length * count + 1);

	memset(text, 'x', lead);
	for (size_t i = 0; i < length * count; i++)
		text[lead + i] = unit[i % length];
	return env_str_of(text, lead + length * count);
}

/* What a literal with this inside holds. Only the escapes that views write. */
static void read_literal(struct env_buf *out, const char *text)
{
	for (size_t i = 0; text[i] != '\0'; i++) {
		char c = text[i];

		if (c == '\\' && text[i + 1] >= '0' && text[i + 1] <= '3') {
			c = (char)((text[i + 1] - '0') * 64 + (text[i + 2] - '0') * 8 + (text[i + 3] - '0'));
			i += 3;
		} else if (c == '\\') {
			c = text[++i];
		}
		ck_assert_int_eq(env_buf_append(out, &c, 1), ENV_OK);
	}
}

/* Whether the text is whole characters, and whole escapes of JSON's. */
static void check_whole(struct env_str text)
{
	for (size_t i = 0; i < text.len;) {
		if (text.ptr[i] == '\\') {
			ck_assert_uint_lt(i + 1, text.len);
			i += text.ptr[i + 1] == 'u' ? 6 : 2;
			ck_assert_uint_le(i, text.len);
		} else {
			ck_assert(utf8_read(text, &i) != UTF8_INVALID);
		}
	}
}

/* Appends what the piece's literals hold together, and checks each. */
static void read_piece(struct env_buf *out, const json_t *piece)
{
	const json_t *rows = json_object_get(piece, "rows");
	size_t begin = out->len;

	ck_assert_uint_gt(json_array_size(rows), 0);
	for (size_t i = 0; i < json_array_size(rows); i++) {
		size_t row = out->len;
		read_literal(out, json_string_value(json_object_get(json_array_get(rows, i), "text")));
		ck_assert_uint_gt(out->len, row);
		check_whole(env_str_of(out->data + row, out->len - row));
	}
	ck_assert_uint_le(out->len - begin, VIEW_PIECE_MAX);
}

static void check_pieces(struct env_str text, size_t least)
{
	struct node node = {.kind = NODE_STRING, .text = text};
	struct env_buf expected = {0};
	struct env_buf found = {0};
	json_t *pieces = view_schema_pieces(&memory, &node);

	node_to_json(&node, &expected);
	ck_assert_uint_ge(json_array_size(pieces), least);
	for (size_t i = 0; i < json_array_size(pieces); i++)
		read_piece(&found, json_array_get(pieces, i));
	ck_assert(env_str_equal(env_buf_str(&found), env_buf_str(&expected)));
	json_t *value = json_loadb(found.data, found.len, JSON_DECODE_ANY, NULL);
	ck_assert_uint_eq(json_string_length(value), text.len);
	json_decref(value);
	json_decref(pieces);
	env_buf_free(&expected);
	env_buf_free(&found);
}

static const char *const units[] = {"a",        "\"",           "\\",
				    "\x01",     "\n",           "a,",
				    "\xC3\xB6", "\xE2\x82\xAC", "\xF0\x9F\x98\x80",
				    "?\?/",     "\xE2\x80\xAE"};

/* Wherever a piece ends, nothing is cut apart. */
START_TEST(pieces_are_whole)
{
	for (size_t lead = 0; lead < 7; lead++) {
		check_pieces(repeated(units[_i], 9000 / strlen(units[_i]), lead), 3);
		check_pieces(repeated(units[_i], 10, lead), 1);
	}
}
END_TEST

START_TEST(pieces_are_full)
{
	json_t *pieces;
	struct node node = {.kind = NODE_STRING, .text = repeated("a", VIEW_PIECE_MAX - 2, 0)};

	pieces = view_schema_pieces(&memory, &node);
	ck_assert_uint_eq(json_array_size(pieces), 1);
	json_decref(pieces);
	node.text = repeated("a", VIEW_PIECE_MAX - 1, 0);
	pieces = view_schema_pieces(&memory, &node);
	ck_assert_uint_eq(json_array_size(pieces), 2);
	json_decref(pieces);
	pieces = view_schema_pieces(&memory, NULL);
	ck_assert_uint_eq(json_array_size(pieces), 0);
	json_decref(pieces);
}
END_TEST

TCase *schema_tests(void)
{
	TCase *tests = tcase_create("schema");

	tcase_add_checked_fixture(tests, open_memory, close_memory);
	tcase_add_loop_test(tests, pieces_are_whole, 0, (int)(sizeof(units) / sizeof(units[0])));
	tcase_add_test(tests, pieces_are_full);
	return tests;
}
