/* Random texts, broken and whole, read here and by jansson: the two agree on which are JSON, and on what they say. */
#include "text/tape.h"

#include <jansson.h>
#include <stdlib.h>

#include "text/hooks.h"
#include "text/number.h"
#include "text/suites.h"
#include "text/utf8.h"

#define MOST_BYTES 512

static const char *const seeds[] = {
	"{\"t\": \"chat.post\", \"i\": \"a1\", \"p\": {\"room\": \"lobby\", \"text\": \"hello\\n\\u00e5\", "
	"\"n\": [1, -2.5e3, 0]}}",
	"[[], {}, [{}], {\"a\": []}, null, true, false, \"\", 0, -0, 0.5, 1E5]",
	"\"\xC3\xA5\xE2\x82\xAC\xF0\x9F\x98\x80 \\ud83d\\ude00 \\\"\\\\\\/\\b\\f\\n\\r\\t plain text that is "
	"long\"",
	" { \"a\" : 1 , \"a\" : 2 , \"\" : { \"b\" : [ ] } } ",
	"123456789012345678",
};

static const char *const pieces[] = {
	"\"",
	"\\",
	"{",
	"}",
	"[",
	"]",
	",",
	":",
	"1",
	"0",
	"-",
	".",
	"e",
	"E+",
	"null",
	"true",
	"\\u",
	"d800",
	"\\udc00",
	"\\ud83d",
	"\xC3\xA5",
	"\xFF",
	"\x80",
	"\xED\xA0\x80",
	" ",
	"\n",
	"\t",
	"\x01",
	"\"a\":",
	"[1,2]",
	"\xEF\xBB\xBF",
	"99999999999999999999",
	"1e400",
	"1e-400",
};

/* Puts `piece` in the place of `gone` bytes at `at`, where it fits. */
static void splice(char *text, size_t *len, size_t at, size_t gone, struct env_str piece)
{
	if (*len - gone + piece.len > MOST_BYTES)
		return;
	memmove(text + at + piece.len, text + at + gone, *len - at - gone);
	memcpy(text + at, piece.ptr, piece.len);
	*len = *len - gone + piece.len;
}

static void mutate(char *text, size_t *len, uint64_t *state)
{
	char random = (char)random_next(state);
	char copied[16];
	size_t at = random_below(state, *len + 1);
	size_t rest = *len - at;
	size_t some = random_below(state, (rest < 12 ? rest : 12) + 1);

	memcpy(copied, text + at, some);
	switch (random_below(state, 5)) {
	case 0:
		splice(text, len, at, rest > 0, env_str_of(&random, 1));
		break;
	case 1:
		splice(text, len, at, some, env_str_of("", 0));
		break;
	case 2:
		splice(text, len, random_below(state, *len + 1), 0, env_str_of(copied, some));
		break;
	default:
		splice(text, len, at, 0, env_str(pieces[random_below(state, COUNT_OF(pieces))]));
		break;
	}
}

static void assert_number(struct env_str text, const json_t *value)
{
	int64_t integer;
	double real;

	if (json_is_integer(value)) {
		ck_assert_int_eq(env_number_to_int(text, &integer), ENV_NUMBER_FITS);
		ck_assert_int_eq(integer, json_integer_value(value));
	} else {
		ck_assert_int_eq(env_number_to_double(text, &real), ENV_NUMBER_FITS);
		ck_assert(real == json_real_value(value));
	}
}

static struct env_str string_at(const struct env_tape *tape, uint32_t index, struct env_arena *arena)
{
	struct env_str value;

	ck_assert(env_tape_string(tape, index, arena, &value));
	ck_assert(env_utf8_valid(value));
	ck_assert_int_eq(value.ptr[value.len], 0);
	return value;
}

static void assert_same(const struct env_tape *tape, uint32_t index, struct env_arena *arena,
			const json_t *value);

/* Takes the last value of each key into account, as jansson does. */
static void assert_same_members(const struct env_tape *tape, uint32_t index, struct env_arena *arena,
				const json_t *object)
{
	const struct env_tape_item *item = &tape->items[index];
	uint32_t pairs = 0;

	ck_assert_uint_le(json_object_size(object), item->count);
	for (uint32_t at = index + 1; at < item->next; at = tape->items[at + 1].next) {
		struct env_str key = string_at(tape, at, arena);
		bool last = true;
		for (uint32_t later = tape->items[at + 1].next; later < item->next;
		     later = tape->items[later + 1].next)
			last = last && !env_str_equal(key, string_at(tape, later, arena));
		json_t *member = json_object_get(object, key.ptr);
		ck_assert_ptr_nonnull(member);
		if (last)
			assert_same(tape, at + 1, arena, member);
		pairs++;
	}
	ck_assert_uint_eq(pairs, item->count);
}

static void assert_same_items(const struct env_tape *tape, uint32_t index, struct env_arena *arena,
			      const json_t *array)
{
	const struct env_tape_item *item = &tape->items[index];
	uint32_t at = index + 1;

	ck_assert_uint_eq(json_array_size(array), item->count);
	for (uint32_t i = 0; i < item->count; i++, at = tape->items[at].next)
		assert_same(tape, at, arena, json_array_get(array, i));
	ck_assert_uint_eq(at, item->next);
}

static void assert_same(const struct env_tape *tape, uint32_t index, struct env_arena *arena,
			const json_t *value)
{
	static const json_type types[] = {
		[ENV_TAPE_NULL] = JSON_NULL,     [ENV_TAPE_FALSE] = JSON_FALSE,
		[ENV_TAPE_TRUE] = JSON_TRUE,     [ENV_TAPE_NUMBER] = JSON_INTEGER,
		[ENV_TAPE_STRING] = JSON_STRING, [ENV_TAPE_ARRAY] = JSON_ARRAY,
		[ENV_TAPE_OBJECT] = JSON_OBJECT,
	};
	const struct env_tape_item *item = &tape->items[index];
	bool real = (item->flags & ENV_TAPE_REAL) != 0 && item->kind == ENV_TAPE_NUMBER;

	ck_assert_int_eq(json_typeof(value), real ? JSON_REAL : types[item->kind]);
	if (item->kind == ENV_TAPE_NUMBER) {
		assert_number(env_tape_text(tape, index), value);
	} else if (item->kind == ENV_TAPE_STRING) {
		struct env_str wanted = {json_string_value(value), json_string_length(value)};
		ck_assert(env_str_equal(string_at(tape, index, arena), wanted));
	} else if (item->kind == ENV_TAPE_ARRAY) {
		assert_same_items(tape, index, arena, value);
	} else if (item->kind == ENV_TAPE_OBJECT) {
		assert_same_members(tape, index, arena, value);
	}
}

/* What is written without white space is the same value. */
static void assert_written(struct env_str text, const json_t *tree)
{
	struct env_buf buf = {0};
	json_t *again;

	ck_assert_int_eq(env_json_write(&buf, (struct env_json){text}), ENV_OK);
	ck_assert_int_eq(env_json_tree((struct env_json){env_buf_str(&buf)}, &again), ENV_OK);
	ck_assert(json_equal(tree, again));
	json_decref(again);
	env_buf_free(&buf);
}

/* What jansson thinks; ENV_LIMIT for what it cannot hold, or lets pass: a NUL after a number. */
static enum env_status jansson_status(struct env_str text, json_t **tree)
{
	json_error_t error;

	*tree = json_loadb(text.ptr, text.len, JSON_DECODE_ANY | JSON_ALLOW_NUL, &error);
	if (*tree != NULL)
		return memchr(text.ptr, '\0', text.len) != NULL ? ENV_LIMIT : ENV_OK;
	bool held = json_error_code(&error) != json_error_numeric_overflow &&
		    json_error_code(&error) != json_error_null_byte_in_key;
	return held ? ENV_SYNTAX : ENV_LIMIT;
}

/* Reads the text in all ways; returns whether it is JSON. */
static bool check_text(struct env_str text, struct env_arena *arena)
{
	struct env_json_error checked = {0}, taped = {0};
	struct env_tape tape;
	json_t *tree;
	enum env_status status = env_json_check(text, 0, &checked);
	enum env_status other = jansson_status(text, &tree);

	ck_assert_int_eq(env_tape_read(&tape, arena, text, 0, &taped), status);
	ck_assert_msg(other == ENV_LIMIT || other == status, "%s: %.*s", checked.text, (int)text.len,
		      text.ptr);
	if (status != ENV_OK) {
		ck_assert_str_eq(checked.text, taped.text);
		ck_assert_uint_eq(checked.offset, taped.offset);
		ck_assert_uint_le(checked.pos, checked.offset);
		ck_assert_uint_le(checked.offset, text.len);
	} else if (other == ENV_OK) {
		assert_same(&tape, 0, arena, tree);
		assert_written(text, tree);
	}
	json_decref(tree);
	env_arena_reset(arena);
	return status == ENV_OK;
}

START_TEST(agrees_with_jansson)
{
	uint64_t state = 20250101 + (uint64_t)_i;
	struct env_arena arena;
	size_t valid = 0;

	env_arena_init(&arena, NULL, 0);
	for (int round = 0; round < 60000 / CASES_DIVISOR; round++) {
		char text[MOST_BYTES];
		const char *seed = seeds[random_below(&state, COUNT_OF(seeds))];
		size_t len = put_text(text, env_str(seed));
		for (size_t i = random_below(&state, 4); i > 0; i--)
			mutate(text, &len, &state);
		struct env_str copy = exact_copy(env_str_of(text, len));
		valid += check_text(copy, &arena);
		free((void *)copy.ptr);
	}
	/* both kinds were met often */
	ck_assert_uint_gt(valid, 15000 / CASES_DIVISOR);
	ck_assert_uint_lt(valid, 45000);
	env_arena_free(&arena);
}
END_TEST

Suite *fuzz_suite(void)
{
	Suite *suite = suite_create("fuzz");
	TCase *tests = tcase_create("fuzz");

	tcase_set_timeout(tests, 600);
	tcase_add_loop_test(tests, agrees_with_jansson, 0, 4);
	suite_add_tcase(suite, tests);
	return suite;
}
