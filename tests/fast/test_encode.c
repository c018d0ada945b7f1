/* Fast encoders beside the careful one: values that a decoder cannot make. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include <envelope/codec.h>

#include "fast/pair.h"
#include "fast/suites.h"
#include "text/escape.h"

static const char order_text[] = "{\"id\":1,\"address\":{\"street\":\"Main\",\"version\":1},\"color\":"
				 "\"red\",\"ref\":5,\"note\":\"note\","
				 "\"shade\":\"blue\",\"active\":true,\"tags\":[\"a\",\"b\"],\"matrix\":[[1]],"
				 "\"opts\":[1,null],\"counts\":{\"x\":1,\"y\":2},"
				 "\"lists\":{\"a\":[3]},\"meta\":[1],\"attrs\":{\"k\":0},\"big\":6}";

/* Breaks one rule; the pointers of a decoded value lead to memory that may be written. */
static void break_id(struct sample_order *m)
{
	m->id = 0;
}
static void break_address(struct sample_order *m)
{
	m->address.street.len = 0;
}
static void break_legacy(struct sample_order *m)
{
	m->address.legacy_is = ENV_NULL;
}
static void break_color(struct sample_order *m)
{
	m->color = SAMPLE_COLOR_INVALID;
}
static void break_shade(struct sample_order *m)
{
	int number = 4;

	memcpy(&m->shade, &number, sizeof(number));
}
static void break_ref(struct sample_order *m)
{
	m->ref_is = ENV_ABSENT;
}
static void break_note_presence(struct sample_order *m)
{
	int number = 3;

	memcpy(&m->note_is, &number, sizeof(number));
}
static void break_active_presence(struct sample_order *m)
{
	m->active_is = ENV_NULL;
}
static void break_note_length(struct sample_order *m)
{
	m->note = env_str("\xC3\xA5 and twenty characters");
}
static void break_note_utf8(struct sample_order *m)
{
	m->note = env_str("bad \xC3");
}
static void break_note_pointer(struct sample_order *m)
{
	m->note.ptr = NULL;
}
static void break_ratio(struct sample_order *m)
{
	m->ratio = (double)NAN;
}
static void break_matrix_number(struct sample_order *m)
{
	((double *)(uintptr_t)m->matrix.items[0].items)[0] = (double)INFINITY;
}
static void break_matrix_count(struct sample_order *m)
{
	m->matrix.count = 0;
}
static void break_tags(struct sample_order *m)
{
	m->tags.items = NULL;
}
static void break_opts(struct sample_order *m)
{
	int number = -1;

	memcpy((void *)(uintptr_t)&m->opts.items[0].is, &number, sizeof(number));
}
static void break_counts(struct sample_order *m)
{
	memcpy((void *)(uintptr_t)&m->counts.items[1], &m->counts.items[0], sizeof(m->counts.items[0]));
}
static void break_counts_key(struct sample_order *m)
{
	((struct sample_order_counts_entry *)(uintptr_t)m->counts.items)[1].key.ptr = NULL;
}
static void break_lists(struct sample_order *m)
{
	((int64_t *)(uintptr_t)m->lists.items[0].value.items)[0] = 10;
}
static void break_meta(struct sample_order *m)
{
	m->meta.text = env_str("[1");
}
static void break_meta_empty(struct sample_order *m)
{
	m->meta.text.len = 0;
}
static void break_attrs(struct sample_order *m)
{
	m->attrs.text = env_str("[]");
}
static void break_big(struct sample_order *m)
{
	m->big = INT64_C(9007199254740993);
}

static void (*const breaks[])(struct sample_order *m) = {
	break_id,
	break_address,
	break_legacy,
	break_color,
	break_shade,
	break_ref,
	break_note_presence,
	break_active_presence,
	break_note_length,
	break_note_utf8,
	break_note_pointer,
	break_ratio,
	break_matrix_number,
	break_matrix_count,
	break_tags,
	break_opts,
	break_counts,
	break_counts_key,
	break_lists,
	break_meta,
	break_meta_empty,
	break_attrs,
	break_big,
};

static void decode_order(struct sample_order *m, struct env_arena *arena)
{
	env_arena_init(arena, NULL, 0);
	ck_assert(pair_read(&fast_all[0], m, arena, order_text, strlen(order_text)));
}

START_TEST(test_broken)
{
	struct sample_order order;
	struct env_arena arena;
	struct pair answers;

	decode_order(&order, &arena);
	breaks[_i](&order);
	ck_assert_pstr_eq(pair_encode(&fast_all[0], &order, &answers), NULL);
	ck_assert(!answers.fast);
	ck_assert(!answers.careful);
	env_arena_free(&arena);
}
END_TEST

START_TEST(test_whole)
{
	struct sample_order order;
	struct env_arena arena;
	struct pair answers;

	decode_order(&order, &arena);
	/* what is written differs from what is kept in white space only */
	order.meta.text = env_str("{ \"a b\" : [ 1 , \"\\\" ]\" ] }");
	order.note = env_str("\xE2\x82\xAC\"\\\n\x01\x7F");
	order.tags.count = 0;
	order.tags.items = NULL;
	ck_assert_pstr_eq(pair_encode(&fast_all[0], &order, &answers), NULL);
	ck_assert(answers.fast && answers.careful);
	env_arena_free(&arena);
}
END_TEST

/* Without room for all of it, nothing that could be taken for all of it. */
START_TEST(test_limits)
{
	struct sample_order order;
	struct env_arena arena;
	struct env_buf whole = {0};
	struct env_writer writer;

	decode_order(&order, &arena);
	char *at = env_write_start(&writer, &whole);
	ck_assert_ptr_nonnull(at);
	ck_assert(env_write_finish(&writer, fast_order_write(&writer, at, &order)));
	for (size_t limit = 1; limit < whole.len + (size_t)3 * ENV_WRITE_ROOM; limit++) {
		struct env_buf buf;
		env_buf_init(&buf, NULL, limit);
		at = env_write_start(&writer, &buf);
		if (at != NULL && env_write_finish(&writer, fast_order_write(&writer, at, &order))) {
			ck_assert(env_str_equal(env_buf_str(&buf), env_buf_str(&whole)));
			ck_assert_uint_le(buf.len, limit);
		} else {
			ck_assert_uint_lt(limit, whole.len + (size_t)2 * ENV_WRITE_ROOM);
		}
		env_buf_free(&buf);
	}
	env_buf_free(&whole);
	env_arena_free(&arena);
}
END_TEST

/* What may stand among plain bytes in a string: escapes, characters of each length, and what is no UTF-8. */
static const char *const specials[] = {
	"\"",
	"\\",
	"\n",
	"\x01",
	"\x1F",
	"\x7F",
	"\xC3\xA5",
	"\xE2\x82\xAC",
	"\xF0\x9F\x98\x80",
	"\x01\x02\x03\x04\x05\x06\x07\x08\x0B\x0C\x0E\x0F\x10\x1A\x1F",
	"\xC3\xA5\xC3\xA5\"\xC3\xA5\xE2\x82\xAC",
	"\xC3",
	"\xE2\x82",
	"\x80",
	"\xFF",
	"\xED\xA0\x80",
};

/* One string by the word and by the careful encoder, the text copied to where it ends with its memory. */
static void hold_string(const char *text, size_t len, size_t max_length, size_t length)
{
	struct env_buf quick = {0};
	struct env_buf slow = {0};
	struct env_writer writer;
	char *copy = malloc(len + 1);

	ck_assert_ptr_nonnull(copy);
	memcpy(copy + 1, text, len);
	struct env_str value = {copy + 1, len};
	char *at = env_write_start(&writer, &quick);
	ck_assert_ptr_nonnull(at);
	bool valid = env_text_write_string(&slow, value) == ENV_OK;
	at = env_write_str(&writer, at, value, max_length, max_length);
	bool done = env_write_finish(&writer, at);
	ck_assert(done == (valid && length == max_length));
	ck_assert(!done || env_str_equal(env_buf_str(&quick), env_buf_str(&slow)));
	free(copy);
	env_buf_free(&quick);
	env_buf_free(&slow);
}

/* The bytes of `special` at `at`, and no NUL after them. */
static void lay(char *at, const char *special)
{
	while (*special != '\0')
		*at++ = *special++;
}

/* Strings of all lengths up to some blocks, with something special at each place. */
START_TEST(test_strings)
{
	const char *special = specials[_i];
	size_t len = strlen(special);
	size_t length = 0;
	char text[300];

	for (size_t i = 0; i < len; i++)
		length += ((unsigned char)special[i] & 0xC0) != 0x80;
	for (size_t plain = 0; plain < 70; plain++) {
		memset(text, 'x', sizeof(text));
		hold_string(text, plain, plain, plain);
		hold_string(text, plain, plain + 1, plain);
		for (size_t at = 0; at <= plain; at++) {
			memset(text, 'x', sizeof(text));
			lay(text + at, special);
			hold_string(text, plain + len, plain + length, plain + length);
			hold_string(text, plain + len, plain + len + 1, plain + length);
			/* and with an escape in front, behind which all is copied once more */
			if (at > 0) {
				text[0] = '\n';
				hold_string(text, plain + len, plain + length, plain + length);
			}
		}
	}
	/* again and again, so that the buffer has to grow for what escapes gain */
	for (size_t at = 0; at + len < sizeof(text); at += len)
		lay(text + at, special);
	size_t times = (sizeof(text) - 1) / len;
	hold_string(text, times * len, times * length, times * length);
}
END_TEST

/* A value that contains itself ends at the limit of depth. */
START_TEST(test_cycle)
{
	struct sample_node node = {.name = ENV_STR_INIT("a"), .next_is = ENV_PRESENT};
	struct pair answers;

	node.next = &node;
	ck_assert_pstr_eq(pair_encode(&fast_all[2], &node, &answers), NULL);
	ck_assert(!answers.fast && !answers.careful);
	node.next = NULL;
	ck_assert_pstr_eq(pair_encode(&fast_all[2], &node, &answers), NULL);
	ck_assert(!answers.fast && !answers.careful);
	node.next_is = ENV_ABSENT;
	node.children = (struct sample_node_children){&node, 1};
	ck_assert_pstr_eq(pair_encode(&fast_all[2], &node, &answers), NULL);
	ck_assert(!answers.fast && !answers.careful);
}
END_TEST

TCase *fast_encode_case(void)
{
	TCase *tests = tcase_create("encode");

	tcase_add_loop_test(tests, test_broken, 0, (int)(sizeof(breaks) / sizeof(breaks[0])));
	tcase_add_test(tests, test_whole);
	tcase_add_test(tests, test_limits);
	tcase_add_loop_test(tests, test_strings, 0, (int)(sizeof(specials) / sizeof(specials[0])));
	tcase_add_test(tests, test_cycle);
	return tests;
}
