/* What readers that gave up tell of the place: what is open there, and whether a colon lacks. */
#include <string.h>

#include "fast/hold.h"
#include "fast/suites.h"
#include "text/hooks.h"
#include "type/sample_parts.h"

static env_read_function read_any;
static env_read_function read_mapped;

/* The C value of what may be anything: of a list. */
#define LIST(name, function)                                                           \
	static const struct env_type name##_item = {                                   \
		.kind = ENV_KIND_OBJECT,                                               \
		OF(struct sample_open),                                                \
		.read = (function),                                                    \
	};                                                                             \
	static const struct env_type name##_list = {.kind = ENV_KIND_ARRAY,            \
						    OF(struct sample_open),            \
						    .as.array = {.item = &name##_item, \
								 .max_items = SIZE_MAX}}

LIST(any, read_any);
LIST(mapped, read_mapped);

struct mapped_entry {
	struct env_str key;
	struct sample_open value;
};

static const struct env_type mapped_map = {
	.kind = ENV_KIND_MAP,
	OF(struct sample_open),
	.as.map = {.value = &mapped_item,
		   .entry_size = sizeof(struct mapped_entry),
		   .value_offset = offsetof(struct mapped_entry, value),
		   .max_entries = SIZE_MAX},
};

static const char *read_digit(struct env_reader *reader, const char *at)
{
	int64_t value;

	return env_read_int(reader, at, &value, 0, 9);
}

/* Reads arrays and objects of any keys, and digits. */
static const char *read_any(struct env_reader *reader, const char *at, void *out)
{
	struct env_members members;

	if (*at == '[')
		return env_read_array(reader, at, &any_list, out);
	if (*at != '{')
		return read_digit(reader, at);
	for (int key = ENV_FIRST_OF_NONE(reader, at, members); key != ENV_KEY_END;
	     key = ENV_NEXT_OF_NONE(reader, at, members))
		at = read_any(reader, at, out);
	return env_read_object_end(reader, at, &members);
}

/* The same, where all objects are maps. */
static const char *read_mapped(struct env_reader *reader, const char *at, void *out)
{
	if (*at == '[')
		return env_read_array(reader, at, &mapped_list, out);
	return *at == '{' ? env_read_map(reader, at, &mapped_map, out) : read_digit(reader, at);
}

static env_read_function *const read_functions[] = {read_any, read_mapped};

/* Texts that are sound up to their 'x', and the brackets that are open there, from the innermost on. */
static const struct {
	const char *text;
	const char *open;
} level_cases[] = {
	{"x", ""},
	{"[x", "["},
	{"{\"k\":x", "{"},
	{"[{\"k\":[x", "[{["},
	{"[[{\"k\":{\"k\":x, 1]", "{{[["},
	{"{\"a\":[],\"b\":{},\"c\":[1,[2],[[3,x", "[[[{"},
	{"{\"a\":[1,[2]],\"b\":{\"c\":[3]},\"d\":x", "{"},
	{"[{\"a\":1}x", "["},
	{"[{\"a\":[1x", "[{["},
	{"[{\"a\":[1]x", "{["},
};

static void check_levels(env_read_function *function, const char *text, const char *open)
{
	struct env_arena arena = {0};
	struct sample_open value;
	struct opened opened;
	const struct env_reader *reader = &opened.reader;

	ck_assert(open_text(&opened, &arena, text, strlen(text)));
	ck_assert_uint_eq(reader->levels, 0);
	const char *at = function(&opened.reader, opened.at, &value);
	ck_assert_ptr_eq(at, reader->end);
	ck_assert_ptr_eq(reader->given_up, opened.text + strcspn(text, "x"));
	ck_assert_uint_eq(reader->levels, strlen(open));
	for (size_t i = 0; open[i] != '\0'; i++)
		ck_assert_uint_eq(reader->objects[i / 64] >> (i % 64) & 1, open[i] == '{');
	ck_assert_pstr_eq(opened_problem(&opened, at), NULL);
	close_text(&opened);
	env_arena_free(&arena);
}

START_TEST(test_levels)
{
	for (size_t i = 0; i < COUNT_OF(read_functions); i++)
		check_levels(read_functions[i], level_cases[_i].text, level_cases[_i].open);
}
END_TEST

/* Texts with an 'x' where a colon should be, and others that are wrong at their 'x'. */
static const struct {
	const char *text;
	bool lacks_colon;
} colon_cases[] = {
	{"{\"k\"x1}", true},        {"{\"k\" \n x:1}", true},
	{"[{\"a\":1,\"k\"x", true}, {"{\"a\":{\"\\u00e9\"x", true},
	{"{\"k\":x", false},        {"{\"a\":1x\"k\"", false},
	{"{\"k\":[]x", false},
};

START_TEST(test_colon)
{
	const char *text = colon_cases[_i].text;
	struct env_arena arena = {0};
	struct sample_open value;
	struct opened opened;

	ck_assert(open_text(&opened, &arena, text, strlen(text)));
	const char *at = read_any(&opened.reader, opened.at, &value);
	ck_assert_pstr_eq(opened_problem(&opened, at), NULL);
	ck_assert_ptr_eq(opened.reader.given_up, opened.text + strcspn(text, "x"));
	ck_assert_int_eq(opened.reader.lacks_colon, colon_cases[_i].lacks_colon);
	close_text(&opened);
	env_arena_free(&arena);
}
END_TEST

#define MANY (ENV_READ_LEVELS + 108)

/* Of more levels than it can tell of it tells the innermost. */
START_TEST(test_many_levels)
{
	char text[MANY * 5 + 2] = "";
	struct env_arena arena = {0};
	struct sample_open value;
	struct opened opened;
	const struct env_reader *reader = &opened.reader;

	for (size_t i = 0; i < MANY; i++)
		strcat(text, i % 3 == 0 ? "[" : "{\"a\":");
	strcat(text, "x");
	ck_assert(open_text(&opened, &arena, text, strlen(text)));
	opened.reader.depth = MANY;
	ck_assert_ptr_eq(read_functions[_i](&opened.reader, opened.at, &value), reader->end);
	ck_assert_ptr_eq(reader->given_up, reader->end - 1);
	ck_assert_uint_eq(reader->levels, MANY);
	for (size_t i = 0; i < ENV_READ_LEVELS; i++)
		ck_assert_uint_eq(reader->objects[i / 64] >> (i % 64) & 1, (MANY - 1 - i) % 3 != 0);
	close_text(&opened);
	env_arena_free(&arena);
}
END_TEST

TCase *fast_open_levels_case(void)
{
	TCase *tests = tcase_create("open levels");

	tcase_add_loop_test(tests, test_levels, 0, (int)COUNT_OF(level_cases));
	tcase_add_loop_test(tests, test_colon, 0, (int)COUNT_OF(colon_cases));
	tcase_add_loop_test(tests, test_many_levels, 0, (int)COUNT_OF(read_functions));
	return tests;
}
